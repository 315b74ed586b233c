// A golden file.

//! Every command: a struct of its arguments.
//!
//! By QAPI module:
//!
//! - `hostile`: [`box`](QapiBox), [`open`](Open), [`result`](QapiResult), [`self`](Self_), [`std`](Std), [`type`](Type)

mod hostile;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::hostile::*;
