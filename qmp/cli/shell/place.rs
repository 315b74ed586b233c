//! What the cursor of an unfinished line is at.

use qmp::Capabilities;
use qmp::capabilities::{ObjectMember, ValueType};
use serde_json::{Value, json};

use super::line::{Words, words};
use crate::arguments::Written;

/// The cursor in a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cursor {
    pub(super) place: Place,
    /// Where the text at the cursor begins in the line, in bytes.
    pub(super) start: usize,
    /// The text before the cursor, without the key of a value.
    pub(super) text: String,
    /// The command, if it is named.
    pub(super) command: String,
    /// The keys of the other arguments.
    pub(super) given: Vec<String>,
    /// The other arguments, as far as they are written, with strings as values.
    pub(super) known: Value,
}

/// What is at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The name of a command, which may have to be one that is executed out of band.
    Command { oob: bool },
    /// What `help` explains.
    Topic,
    /// The name of an argument, which can be dotted.
    Key,
    /// The value of the argument with this key.
    Value { key: String },
}

impl Cursor {
    /// Finds what is at a position of a line, if it is something that is known.
    pub(super) fn at(line: &str, position: usize) -> Option<Self> {
        let (before, after) = line.split_at_checked(position)?;
        if before.trim_start().starts_with(['{', '#']) {
            return None;
        }
        let Words { mut all, is_open } = words(before);
        let is_between = before.is_empty() || before.ends_with(char::is_whitespace);
        let current = if is_between { None } else { all.pop() };
        let start = current.as_ref().map_or(position, |word| word.start);
        let text = current.map(|word| word.text).unwrap_or_default();
        // What is quoted is left to whoever quotes it.
        if is_open || before.get(start..) != Some(&*text) {
            return None;
        }
        let mut others: Vec<_> = all.into_iter().map(|word| word.text).collect();
        let place = leading(&mut others)?;
        let command = if place == Place::Key { others.remove(0) } else { String::new() };
        // The rest of the word at the cursor is no argument of its own.
        let after = after.split_once(char::is_whitespace).map_or("", |it| it.1);
        others.extend(words(after).all.into_iter().map(|word| word.text));
        let given = others.iter().filter_map(|it| Some(it.split_once('=')?.0.to_owned())).collect();
        let cursor = Self { place, start, text, command, given, known: known(&others) };
        cursor.divided()
    }

    /// Tells a key from a value.
    fn divided(mut self) -> Option<Self> {
        if self.place == Place::Key
            && let Some((key, value)) = self.text.split_once('=')
        {
            // JSON, and the name of a file.
            if key.ends_with([':', '@']) {
                return None;
            }
            self.start += key.len() + 1;
            self.place = Place::Value { key: key.to_owned() };
            self.text = value.to_owned();
        }
        Some(self)
    }

    /// The members that the object at a dotted key can have. The empty key stands for all arguments.
    pub(super) fn members<'c>(&self, server: &'c Capabilities, key: &str) -> Vec<ObjectMember<'c>> {
        server.members(&self.command, &path(key), &self.known).unwrap_or_default()
    }

    /// The argument at a dotted key, if it is no element of a list.
    pub(super) fn member<'c>(
        &self,
        server: &'c Capabilities,
        key: &str,
    ) -> Option<ObjectMember<'c>> {
        let (parent, name) = key.rsplit_once('.').unwrap_or(("", key));
        self.members(server, parent).into_iter().find(|member| member.name == name)
    }

    /// The type of the value at a dotted key.
    pub(super) fn type_of<'c>(&self, server: &'c Capabilities, key: &str) -> Option<ValueType<'c>> {
        match key.rsplit_once('.') {
            Some((list, index)) if is_index(index) => {
                element(&self.type_of(server, list)?).cloned()
            }
            _ => self.member(server, key).map(|member| member.ty),
        }
    }
}

/// Takes the words before the arguments, and says what may follow them.
fn leading(words: &mut Vec<String>) -> Option<Place> {
    let oob = words.first().is_some_and(|word| word == "oob");
    if oob {
        words.remove(0);
    }
    match words.first().map(String::as_str) {
        None => Some(Place::Command { oob }),
        Some("help") if words.len() == 1 => Some(Place::Topic),
        Some("help" | "hmp" | "exit" | "transcript") => None,
        Some(_) => Some(Place::Key),
    }
}

/// Returns the arguments as far as they can be read. No file is read.
fn known(words: &[String]) -> Value {
    let is_argument = |word: &&String| word.contains('=') && !word.contains("@=");
    let words: Vec<_> = words.iter().filter(is_argument).cloned().collect();
    Written::read(&words, None).map_or_else(|_| json!({}), |written| written.untyped())
}

pub(super) fn is_index(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a dotted key in the notation of the schema: `a[0].b` for `a.0.b`.
fn path(key: &str) -> String {
    let mut path = String::new();
    for name in key.split('.').filter(|name| !name.is_empty()) {
        match is_index(name) {
            true => path.push_str(&format!("[{name}]")),
            false if path.is_empty() => path.push_str(name),
            false => path.push_str(&format!(".{name}")),
        }
    }
    path
}

/// The type of the elements of a list.
pub(super) fn element<'t, 'c>(ty: &'t ValueType<'c>) -> Option<&'t ValueType<'c>> {
    match ty {
        ValueType::List(element) => Some(element),
        ValueType::Alternate(types) => types.iter().find_map(element),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Cursor, Place, path};

    fn at_end(line: &str) -> Option<(Place, String)> {
        Cursor::at(line, line.len()).map(|it| (it.place, it.text))
    }

    #[test]
    fn the_words_before_decide() {
        let value = |key: &str| Place::Value { key: key.to_owned() };
        for (line, place, text) in [
            ("", Place::Command { oob: false }, ""),
            ("  bl", Place::Command { oob: false }, "bl"),
            ("oob ", Place::Command { oob: true }, ""),
            ("help ", Place::Topic, ""),
            ("help a.b", Place::Topic, "a.b"),
            ("x ", Place::Key, ""),
            ("oob x a", Place::Key, "a"),
            ("x a=1 b.", Place::Key, "b."),
            ("x a.b=c=d", value("a.b"), "c=d"),
            ("help=", Place::Command { oob: false }, "help="),
        ] {
            assert_eq!(at_end(line), Some((place, text.to_owned())), "{line}");
        }
        for line in
            ["hmp ", "hmp info", "{", "# x", "x 'a", "x 'a'", "x a:=1", "x a@=f", "help a b"]
        {
            assert_eq!(at_end(line), None, "{line}");
        }
    }

    #[test]
    fn the_other_arguments_are_known_on_both_sides() {
        let line = "add driver=raw fi size=5 file@=/dev/zero bad";
        let cursor = Cursor::at(line, "add driver=raw fi".len()).unwrap();
        assert_eq!(cursor.known, json!({"driver": "raw", "size": "5"}));
        assert_eq!(cursor.given, ["driver", "size", "file@"]);
        assert_eq!((cursor.start, &*cursor.text, &*cursor.command), (15, "fi", "add"));
        // The lists of unfinished lines have gaps.
        assert_eq!(Cursor::at("x a.1=2 ", 8).unwrap().known, json!({}));
        assert_eq!(Cursor::at("x \u{e4}", 3), None);
    }

    #[test]
    fn keys_are_paths() {
        assert_eq!(path("a.0.b.1"), "a[0].b[1]");
        assert_eq!(path(""), "");
    }
}
