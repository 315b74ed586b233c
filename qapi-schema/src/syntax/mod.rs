//! The first layer of the language: JSON with single quotes, comments, and no numbers.

mod lexer;
mod parser;
mod value;

pub(crate) use lexer::{Lexer, SyntaxError, Token};
pub(crate) use parser::{Item, Parser};
pub(crate) use value::{Entry, Object, Value, ValueKind};
