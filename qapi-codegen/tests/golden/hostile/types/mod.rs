// A golden file.

//! Every type that commands and events use.
//!
//! Types that contain themselves do so through a `Box`:
//!
//! - [`QapiBox`], `next`
//! - [`LoopRef`], `definition`

mod hostile;

pub use hostile::*;
