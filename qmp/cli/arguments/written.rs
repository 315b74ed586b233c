//! Arguments as they are written, before their types are known.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};

use serde_json::{Map, Value};

use crate::failure::Failure;

/// A value as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Written {
    /// Text whose type the schema decides.
    Text(String),
    /// A value that is JSON already.
    Json(Value),
    /// Members, or the elements of a list if all names are numbers.
    Members(BTreeMap<String, Self>),
}

impl Default for Written {
    fn default() -> Self {
        Self::Members(BTreeMap::new())
    }
}

impl Written {
    /// Reads the words of a command. They are added to the arguments in `json`.
    ///
    /// No error shows a value, because it may be secret.
    pub(crate) fn read(words: &[String], json: Option<&str>) -> Result<Self, Failure> {
        let mut all = match json {
            None => Self::default(),
            Some(json) => Self::from(parse_object(json)?),
        };
        for (word, number) in words.iter().zip(1..) {
            let (key, value) = split(word, number)?;
            all.set(key, key, value)?;
        }
        all.check_lists("")?;
        Ok(all)
    }

    /// Sets the value at a dotted key. `whole` is the key for errors.
    fn set(&mut self, key: &str, whole: &str, value: Self) -> Result<(), Failure> {
        let Self::Members(members) = self else {
            return Err(Failure::not_sent(format_args!(
                "`{whole}` is inside of something that has a value of its own"
            )));
        };
        let (name, rest) =
            key.split_once('.').map_or((key, None), |(name, rest)| (name, Some(rest)));
        if name.is_empty() {
            return Err(Failure::not_sent(format_args!("a name is missing in the key `{whole}`")));
        }
        match rest {
            Some(rest) => members.entry(name.to_owned()).or_default().set(rest, whole, value),
            None if matches!(members.get(name), Some(Self::Members(_))) => Err(Failure::not_sent(
                format_args!("`{whole}` has members, and a value of its own"),
            )),
            None => {
                members.insert(name.to_owned(), value);
                Ok(())
            }
        }
    }

    /// Checks that the numbers of each list begin with 0 and have no gap.
    fn check_lists(&self, path: &str) -> Result<(), Failure> {
        let Self::Members(members) = self else { return Ok(()) };
        let is_number = |name: &String| name.bytes().all(|it| it.is_ascii_digit());
        let numbers = members.keys().filter(|name| is_number(name)).count();
        if numbers > 0 && numbers < members.len() {
            return Err(Failure::not_sent(format_args!("`{path}` is both a list and an object")));
        }
        if let Some(missing) = (0..numbers).find(|at| !members.contains_key(&at.to_string())) {
            return Err(Failure::not_sent(format_args!(
                "the list `{path}` has no element `{path}.{missing}`"
            )));
        }
        for (name, value) in members {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            value.check_lists(&path)?;
        }
        Ok(())
    }

    /// The elements, if this is a list.
    pub(crate) fn elements(&self) -> Option<impl Iterator<Item = &Self>> {
        let Self::Members(members) = self else { return None };
        let is_list = members.contains_key("0");
        is_list.then(|| (0..members.len()).filter_map(|at| members.get(&at.to_string())))
    }

    /// The value with all texts as strings, to find the branches of unions.
    pub(crate) fn untyped(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(text.as_str()),
            Self::Json(value) => value.clone(),
            Self::Members(members) => match self.elements() {
                Some(elements) => elements.map(Self::untyped).collect(),
                None => {
                    let members = members.iter().map(|(name, it)| (name.clone(), it.untyped()));
                    Value::Object(members.collect())
                }
            },
        }
    }
}

impl From<Map<String, Value>> for Written {
    fn from(map: Map<String, Value>) -> Self {
        let members = map.into_iter().map(|(name, value)| match value {
            Value::Object(map) => (name, Self::from(map)),
            value => (name, Self::Json(value)),
        });
        Self::Members(members.collect())
    }
}

/// Parses the arguments that are given as JSON. `-` stands for standard input.
fn parse_object(json: &str) -> Result<Map<String, Value>, Failure> {
    let text = if json == "-" { read("-")? } else { json.to_owned() };
    serde_json::from_str(&text).map_err(|error| {
        Failure::not_sent(format_args!(
            "the arguments are not a JSON object: line {}, column {}",
            error.line(),
            error.column()
        ))
    })
}

/// Splits a word into its key and its value.
fn split(word: &str, number: usize) -> Result<(&str, Written), Failure> {
    let Some((key, value)) = word.split_once('=') else {
        return Err(Failure::not_sent(no_value(word, number)));
    };
    if let Some(key) = key.strip_suffix(':') {
        let value = serde_json::from_str(value).map_err(|_| {
            Failure::not_sent(format_args!(
                "the value of `{key}` is not JSON: write `{key}=…` for text"
            ))
        })?;
        return Ok((key, Written::Json(value)));
    }
    match key.strip_suffix('@') {
        Some(key) => Ok((key, Written::Text(read(value)?))),
        None => Ok((key, Written::Text(value.to_owned()))),
    }
}

/// An error shows a word without a value only if it looks like a name, because it may be a secret.
fn no_value(word: &str, number: usize) -> String {
    let is_name = |it: char| it.is_ascii_lowercase() || matches!(it, '-' | '_' | '.');
    match !word.is_empty() && word.len() < 24 && word.chars().all(is_name) {
        true => format!("argument {number} has no value: write `{word}=…`"),
        false => format!("argument {number} has no `=`: write key=value"),
    }
}

/// Reads a value from a file, or from standard input, without the line end behind it.
fn read(file: &str) -> Result<String, Failure> {
    let mut text = String::new();
    let outcome = match file {
        "-" => io::stdin().read_to_string(&mut text).map(drop),
        file => fs::read_to_string(file).map(|contents| text = contents),
    };
    outcome.map_err(|error| Failure::not_sent(format_args!("cannot read {file}: {error}")))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Written;

    fn read(words: &[&str], json: Option<&str>) -> Result<Value, String> {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        Written::read(&words, json)
            .map(|written| written.untyped())
            .map_err(|failure| format!("{failure:?}"))
    }

    #[test]
    fn dotted_keys_are_members_and_elements() {
        let words = ["driver=qcow2", "file.driver=file", "file.filename=/a=b", "l.1=y", "l.0=x"];
        let file = json!({"driver": "file", "filename": "/a=b"});
        assert_eq!(
            read(&words, None).unwrap(),
            json!({"driver": "qcow2", "file": file, "l": ["x", "y"]})
        );
        let actions = read(&["a.0.data.n=1", "a.0.type=t"], None).unwrap();
        assert_eq!(actions, json!({"a": [{"data": {"n": "1"}, "type": "t"}]}));
    }

    #[test]
    fn json_is_taken_as_it_is_and_added_to() {
        let found = read(&["b:=[1,null]", "a.y=2"], Some(r#"{"a": {"x": 1}, "c": true}"#));
        assert_eq!(found.unwrap(), json!({"a": {"x": 1, "y": "2"}, "b": [1, null], "c": true}));
    }

    #[test]
    fn a_repeated_key_counts_with_its_last_value() {
        assert_eq!(read(&["a=1", "a=2"], None).unwrap(), json!({"a": "2"}));
    }

    #[test]
    fn mistakes_are_named_by_their_keys() {
        for (words, said) in [
            (&["a.0=x", "a.2=y"][..], "the list `a` has no element `a.1`"),
            (&["a.0=x", "a.b=y"], "`a` is both a list and an object"),
            (&["a=x", "a.b=y"], "`a.b` is inside of something"),
            (&["a.b=x", "a=y"], "`a` has members, and a value"),
            (&["a..b=x"], "a name is missing in the key `a..b`"),
            (&["=x"], "a name is missing"),
            (&["a:={"], "the value of `a` is not JSON"),
            (&["force"], "argument 1 has no value: write `force=…`"),
        ] {
            let error = read(words, None).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
        let error = read(&[], Some("[1]")).unwrap_err();
        assert!(error.contains("not a JSON object"), "{error}");
    }

    #[test]
    fn what_may_be_secret_is_not_shown() {
        for words in [&["hunter2!"][..], &["a:=hunter2!"], &["a=hunter2!", "a.b=hunter2!"]] {
            assert!(!read(words, None).unwrap_err().contains("hunter2!"));
        }
        assert!(!read(&[], Some(r#"{"a": hunter2!}"#)).unwrap_err().contains("hunter2!"));
    }
}
