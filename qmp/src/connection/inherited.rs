//! Descriptors that a program inherits when it is started.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Mutex;

use rustix::io::{FdFlags, fcntl_setfd};

use crate::connection::lock::lock;

/// The descriptors that a program inherits, under the numbers that they have in this process.
#[derive(Debug, Default)]
pub(crate) struct Inherited(pub(crate) Vec<OwnedFd>);

/// Held while descriptors are inheritable, so that no other program that is started here gets them.
static STARTING: Mutex<()> = Mutex::new(());

impl Inherited {
    /// Calls `start` while the descriptors are inheritable.
    #[inline]
    pub(crate) fn while_inheritable<T>(
        &self,
        start: impl FnOnce() -> io::Result<T>,
    ) -> io::Result<T> {
        let _held = lock(&STARTING);
        self.set(FdFlags::empty())?;
        let started = start();
        // Whoever starts a program next would pass them on.
        self.set(FdFlags::CLOEXEC)?;
        started
    }

    #[inline]
    fn set(&self, flags: FdFlags) -> io::Result<()> {
        self.0.iter().try_for_each(|it| fcntl_setfd(it, flags)).map_err(io::Error::from)
    }
}
