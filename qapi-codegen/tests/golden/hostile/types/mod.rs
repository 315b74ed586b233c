// A golden file.

//! Every type that commands and events use.
//!
//! Types that contain themselves do so through a `Box`:
//!
//! - [`QapiBox`], `next`
//! - [`LoopRef`], `definition`

mod hostile;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::hostile::*;
