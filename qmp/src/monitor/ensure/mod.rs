//! Adding something unless the very thing is there already.
//!
//! After a deadline, a program does not know whether QEMU has executed a command. These operations
//! can be repeated: QEMU refuses to add a second thing of the same id, and then the existing one is
//! compared with the wanted one.

mod block;
mod chardev;
mod compare;
mod device;
mod error;
mod netdev;
mod node;
mod object;
mod parts;

pub use error::{EnsureError, Part};

/// Who has added what was to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ensured {
    /// It was added.
    Added,
    /// It was there already.
    Found,
}
