//! How a snapshot writes the type of a member.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The name of a type, or of an array's element type: `str`, `[str]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum TypeExpr {
    /// A built-in or defined type.
    Name(String),
    /// An array of a built-in or defined type.
    Array(String),
}

impl TypeExpr {
    /// The name of the type, or of the array's elements.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::Array(name) => name,
        }
    }
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Array(name) => write!(f, "[{name}]"),
        }
    }
}

impl From<String> for TypeExpr {
    fn from(text: String) -> Self {
        match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => Self::Array(name.to_owned()),
            None => Self::Name(text),
        }
    }
}

impl From<TypeExpr> for String {
    fn from(expr: TypeExpr) -> Self {
        expr.to_string()
    }
}
