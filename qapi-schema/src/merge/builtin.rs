//! The built-in types of the schema language, and how they merge.

/// A built-in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Builtin {
    /// `str`.
    Str,
    /// `bool`.
    Bool,
    /// `number`, a double.
    Number,
    /// `null`.
    Null,
    /// `any`, any JSON value.
    Any,
    /// `QType`, a JSON type's name.
    QType,
    /// `int8`.
    Int8,
    /// `int16`.
    Int16,
    /// `int32`.
    Int32,
    /// `int` and `int64`.
    Int64,
    /// `uint8`.
    Uint8,
    /// `uint16`.
    Uint16,
    /// `uint32`.
    Uint32,
    /// `uint64` and `size`.
    Uint64,
}

/// The JSON types that alternates distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// A text.
    String,
    /// An integer or a floating-point number.
    Number,
    /// `true` or `false`.
    Bool,
    /// `null`.
    Null,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Builtin {
    /// The built-in type with this name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "str" => Self::Str,
            "bool" => Self::Bool,
            "number" => Self::Number,
            "null" => Self::Null,
            "any" => Self::Any,
            "QType" => Self::QType,
            "int8" => Self::Int8,
            "int16" => Self::Int16,
            "int32" => Self::Int32,
            "int" | "int64" => Self::Int64,
            "uint8" => Self::Uint8,
            "uint16" => Self::Uint16,
            "uint32" => Self::Uint32,
            "uint64" | "size" => Self::Uint64,
            _ => return None,
        })
    }

    /// The name; if several names mean the same type, the most common one.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Bool => "bool",
            Self::Number => "number",
            Self::Null => "null",
            Self::Any => "any",
            Self::QType => "QType",
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
        }
    }

    /// The JSON type; `any` has none.
    #[must_use]
    pub const fn json_kind(self) -> Option<JsonKind> {
        Some(match self {
            Self::Str | Self::QType => JsonKind::String,
            Self::Bool => JsonKind::Bool,
            Self::Null => JsonKind::Null,
            Self::Any => return None,
            _ => JsonKind::Number,
        })
    }

    /// The width in bits and the signedness of an integer type.
    const fn integer(self) -> Option<(u8, bool)> {
        Some(match self {
            Self::Int8 => (8, true),
            Self::Int16 => (16, true),
            Self::Int32 => (32, true),
            Self::Int64 => (64, true),
            Self::Uint8 => (8, false),
            Self::Uint16 => (16, false),
            Self::Uint32 => (32, false),
            Self::Uint64 => (64, false),
            _ => return None,
        })
    }

    /// The type that holds the values of both types, for received values.
    ///
    /// It is the wider of two integer types with the same signedness, or the double if one type is
    /// a double.
    #[must_use]
    pub fn widest(self, other: Self) -> Option<Self> {
        match (self.integer(), other.integer()) {
            _ if self == other => Some(self),
            (Some((width, signed)), Some((other_width, other_signed)))
                if signed == other_signed =>
            {
                Some(if width >= other_width { self } else { other })
            }
            (Some(_), None) if other == Self::Number => Some(other),
            (None, Some(_)) if self == Self::Number => Some(self),
            _ => None,
        }
    }

    /// Whether values that a caller wrote for the other type are still meaningful for this type.
    ///
    /// This holds if both are numbers, or if both are the same type.
    #[must_use]
    pub fn replaces(self, other: Self) -> bool {
        let number = |it: Self| it.json_kind() == Some(JsonKind::Number);
        self == other || (number(self) && number(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn received_integers_widen_within_their_sign() {
        assert_eq!(Builtin::Int32.widest(Builtin::Int64), Some(Builtin::Int64));
        assert_eq!(Builtin::Uint64.widest(Builtin::Uint8), Some(Builtin::Uint64));
        assert_eq!(Builtin::Uint64.widest(Builtin::Int64), None);
    }

    #[test]
    fn sizes_and_plain_integers_are_64_bits() {
        assert_eq!(Builtin::from_name("size"), Some(Builtin::Uint64));
        assert_eq!(Builtin::from_name("int"), Some(Builtin::Int64));
    }
}
