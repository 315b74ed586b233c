//! Conditions: which builds of QEMU have a definition or a part of one.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A condition over the macros of QEMU's build, as the schema's `if` states it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// The macro is defined.
    Defined(String),
    /// A combination of conditions.
    Combined(Combination),
}

/// How conditions combine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Combination {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Defined(name) => f.write_str(name),
            Self::Combined(Combination::All(all)) => join(f, all, " and "),
            Self::Combined(Combination::Any(any)) => join(f, any, " or "),
            Self::Combined(Combination::Not(not)) => {
                f.write_str("not ")?;
                operand(f, not)
            }
        }
    }
}

fn join(f: &mut fmt::Formatter<'_>, conditions: &[Condition], word: &str) -> fmt::Result {
    for (index, condition) in conditions.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        operand(f, condition)?;
    }
    Ok(())
}

/// Writes a condition inside another: in parentheses where it joins several.
fn operand(f: &mut fmt::Formatter<'_>, condition: &Condition) -> fmt::Result {
    match condition {
        Condition::Combined(Combination::All(parts) | Combination::Any(parts))
            if parts.len() > 1 =>
        {
            write!(f, "({condition})")
        }
        _ => write!(f, "{condition}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn condition(json: &str) -> Condition {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn reads_like_a_sentence() {
        let nested = r#"{"all": ["A", {"not": {"any": ["B", "C"]}}, {"any": ["D"]}]}"#;
        assert_eq!(condition(nested).to_string(), "A and not (B or C) and D");
    }

    #[test]
    fn survives_a_round_trip() {
        let text = r#"{"any":["A",{"not":"B"}]}"#;
        assert_eq!(serde_json::to_string(&condition(text)).unwrap(), text);
    }
}
