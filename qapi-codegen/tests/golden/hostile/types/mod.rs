// A golden file.

//! Every type that commands and events use.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.
//!
//! Types that contain themselves do so through a `Box`:
//!
//! - [`QapiBox`], `next`
//! - [`LoopRef`], `definition`

mod hostile;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::hostile::*;
