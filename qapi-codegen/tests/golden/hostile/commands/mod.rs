// A golden file.

//! Every command: a struct of its arguments.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.
//!
//! # hostile
//!
//! - [`box`](QapiBox)
//! - [`open`](Open)
//! - [`result`](QapiResult)
//! - [`self`](Self_)
//! - [`std`](Std)
//! - [`type`](Type)

mod hostile;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::hostile::*;
