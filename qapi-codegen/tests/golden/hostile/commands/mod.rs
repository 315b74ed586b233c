// A golden file.

//! Every command: a struct of its arguments.
//!
//! By QAPI module:
//!
//! - `hostile`: [`box`](QapiBox), [`open`](Open), [`result`](QapiResult), [`self`](Self_), [`std`](Std), [`type`](Type)

mod hostile;

pub use hostile::*;
