// A golden file.

//! Every command: a struct of its arguments.

mod hostile;

pub use hostile::*;
