//! The first difference between what was recorded and what came.

use serde_json::{Map, Value};

use super::HIDDEN;

/// Describes the first difference, or returns `None` if there is none. A secret that was hidden
/// is equal to any value.
pub(in super::super) fn difference(recorded: &Value, came: &Value) -> Option<String> {
    at("", recorded, came)
}

fn at(path: &str, recorded: &Value, came: &Value) -> Option<String> {
    match (recorded, came) {
        (Value::Object(recorded), Value::Object(came)) => objects(path, recorded, came),
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut items = one.iter().zip(other).enumerate();
            items.find_map(|(index, (one, other))| at(&format!("{path}[{index}]"), one, other))
        }
        (Value::String(recorded), came) if hides(recorded, came) => None,
        _ if recorded == came => None,
        _ => Some(format!("`{path}` is {came}, and {recorded} was recorded")),
    }
}

fn objects(path: &str, recorded: &Map<String, Value>, came: &Map<String, Value>) -> Option<String> {
    let dot = if path.is_empty() { "" } else { "." };
    for (name, recorded) in recorded {
        let path = format!("{path}{dot}{name}");
        match came.get(name) {
            None => return Some(format!("`{path}` is missing, and {recorded} was recorded")),
            Some(came) => {
                if let Some(difference) = at(&path, recorded, came) {
                    return Some(difference);
                }
            }
        }
    }
    let (name, value) = came.iter().find(|(name, _)| !recorded.contains_key(*name))?;
    Some(format!("`{path}{dot}{name}` is {value}, and was not recorded"))
}

/// Returns whether a text with hidden parts can stand for a value.
fn hides(recorded: &str, came: &Value) -> bool {
    if recorded == HIDDEN {
        return true;
    }
    let Some(mut rest) = came.as_str() else { return false };
    let mut parts = recorded.split(HIDDEN);
    let Some(without_begin) = parts.next().and_then(|first| rest.strip_prefix(first)) else {
        return false;
    };
    rest = without_begin;
    for part in parts {
        let Some(place) = rest.find(part) else { return false };
        // The last part has to be the end.
        rest = &rest[place + part.len()..];
    }
    rest.is_empty() || recorded.ends_with(HIDDEN)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::difference;

    #[test]
    fn the_first_difference_is_told_with_its_path() {
        let recorded = json!({"a": 1, "b": {"c": [1, {"d": "x"}]}, "e": null});
        let told = |came: Value| difference(&recorded, &came);
        assert_eq!(told(recorded.clone()), None);
        let came = json!({"a": 1, "b": {"c": [1, {"d": "y"}]}, "e": null});
        assert_eq!(told(came).unwrap(), r#"`b.c[1].d` is "y", and "x" was recorded"#);
        let came = json!({"a": 1, "b": {"c": [1]}, "e": null});
        assert_eq!(told(came).unwrap(), r#"`b.c` is [1], and [1,{"d":"x"}] was recorded"#);
        assert_eq!(
            told(json!({"a": 1})).unwrap(),
            r#"`b` is missing, and {"c":[1,{"d":"x"}]} was recorded"#
        );
        let mut came = recorded.clone();
        came["z"] = json!(2);
        assert_eq!(told(came).unwrap(), "`z` is 2, and was not recorded");
    }

    #[test]
    fn what_is_hidden_is_equal_to_anything() {
        for (recorded, came, equal) in [
            (json!("***"), json!(["s3cret"]), true),
            (json!("https://user:***@host/"), json!("https://user:s3cret@host/"), true),
            (json!("https://user:***@host/"), json!("https://user:s3cret@other/"), false),
            (json!("https://user:***@host/"), json!("https://user:s3cret@host/b"), false),
            (json!("a***"), json!("abc"), true),
            (json!("a"), json!("ab"), false),
        ] {
            assert_eq!(difference(&recorded, &came).is_none(), equal, "{recorded} {came}");
        }
    }
}
