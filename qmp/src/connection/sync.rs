//! The types that threads synchronize with, under one name each.
//!
//! They are those of the standard library. A build with `--cfg qmp_model` replaces them in unit
//! tests with those of `loom`, which runs a test once for each order in which its threads can
//! take their steps (`cargo xtask model`).

#[cfg(not(all(test, qmp_model)))]
pub(crate) use std::{
    sync::{Condvar, Mutex, MutexGuard, atomic::AtomicBool},
    thread_local,
};

#[cfg(not(all(test, qmp_model)))]
pub(crate) use crate::connection::lock::lock;

#[cfg(all(test, qmp_model))]
pub(crate) use loom::sync::{Condvar, Mutex, MutexGuard, atomic::AtomicBool};

/// The macro of `loom`, which does not know the form with `const`.
#[cfg(all(test, qmp_model))]
macro_rules! modelled_thread_local {
    ($(#[$attribute:meta])* static $name:ident: $type:ty = const $value:block;) => {
        loom::thread_local! { $(#[$attribute])* static $name: $type = $value; }
    };
}

#[cfg(all(test, qmp_model))]
pub(crate) use modelled_thread_local as thread_local;

/// Locks a mutex of `loom`.
#[cfg(all(test, qmp_model))]
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
