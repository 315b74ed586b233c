//! The client against servers that follow a script.

mod basics;
mod commands;
mod peer;
