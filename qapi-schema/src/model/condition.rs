//! Conditions of the build configuration.

use std::fmt;

/// The value of an `if`: builds for which it holds have the part of the schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// A symbol of QEMU's build is defined.
    Symbol(Box<str>),
    /// All of these hold.
    All(Vec<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

impl fmt::Display for Condition {
    /// Writes the condition as a C preprocessor expression: `defined(A) && !defined(B)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Symbol(name) => write!(f, "defined({name})"),
            Condition::All(parts) => infix(f, parts, " && "),
            Condition::Any(parts) => infix(f, parts, " || "),
            Condition::Not(inner) => write!(f, "!{}", Operand(inner)),
        }
    }
}

fn infix(f: &mut fmt::Formatter<'_>, parts: &[Condition], operator: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(operator)?;
        }
        write!(f, "{}", Operand(part))?;
    }
    Ok(())
}

/// A condition inside another, with brackets if needed.
struct Operand<'a>(&'a Condition);

impl fmt::Display for Operand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Condition::All(parts) | Condition::Any(parts) if parts.len() > 1 => {
                write!(f, "({})", self.0)
            }
            inner => inner.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Condition;

    #[test]
    fn conditions_read_like_c() {
        let symbol = |name: &str| Condition::Symbol(name.into());
        let any = Condition::Any(vec![symbol("B"), Condition::Not(Box::new(symbol("C")))]);
        let all = Condition::All(vec![symbol("A"), any]);
        assert_eq!(all.to_string(), "defined(A) && (defined(B) || !defined(C))");
        assert_eq!(
            Condition::Not(Box::new(Condition::All(vec![symbol("A")]))).to_string(),
            "!defined(A)"
        );
    }
}
