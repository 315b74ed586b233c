//! Secrets in lines: what is hidden while it is typed, and what no history keeps.

use qmp::{Capabilities, TrafficLog};
use serde_json::{Value, json};

use super::line::{HMP, Input, read, words};
use crate::arguments::{Written, typed};

/// Returns whether a line can be kept: that it has no secret.
pub(super) fn can_be_kept(line: &str, server: &Capabilities) -> bool {
    match read(line) {
        Ok(Input::Command { name, arguments, .. }) => {
            name != HMP && !may_be_secret(&name, &arguments, server)
        }
        Ok(Input::Json(text)) => !json_is_secret(&text),
        Ok(_) => true,
        // A quote is open, so nobody knows which words it has.
        Err(_) => !line.contains(['=', ':']) && !line.trim_start().starts_with("hmp"),
    }
}

fn may_be_secret(name: &str, arguments: &[String], server: &Capabilities) -> bool {
    // The name of a file is no secret, and the file is not read for this.
    let words: Vec<_> = arguments.iter().filter(|it| !it.contains("@=")).cloned().collect();
    match Written::read(&words, None) {
        Ok(written) => is_secret(name, &typed(Some(server), name, &written).arguments),
        // What cannot be read may be a secret without its key.
        Err(_) => true,
    }
}

fn json_is_secret(text: &str) -> bool {
    let Ok(command) = serde_json::from_str::<Value>(text) else { return true };
    let name = command.get("execute").or_else(|| command.get("exec-oob"));
    let name = name.and_then(Value::as_str).unwrap_or_default();
    name == HMP || is_secret(name, &command)
}

/// Returns whether a traffic log hides something of a value.
fn is_secret(name: &str, value: &Value) -> bool {
    let text = value.to_string();
    TrafficLog::redacted(name, &text) != text
}

/// Returns whether a member is secret in the messages of a command. The value that `qom-set` sets is
/// secret if the property is.
fn hides(command: &str, property: Option<&str>, member: &str) -> bool {
    match (command, property, member) {
        ("qom-set", Some(property), "value") => hides("object-add", None, property),
        _ => is_secret(command, &json!({member: 0})),
    }
}

/// Returns the line as it is shown while it is typed: with asterisks in the place of the characters
/// of secrets. `None` if it has none.
pub(super) fn masked(line: &str) -> Option<String> {
    let ranges = match line.trim_start().starts_with('{') {
        true => in_json(line),
        false => in_words(line),
    };
    if ranges.is_empty() {
        return None;
    }
    let is_hidden = |at: usize| ranges.iter().any(|range| range.contains(&at));
    let shown = line.char_indices().map(|(at, it)| if is_hidden(at) { '*' } else { it });
    Some(shown.collect())
}

fn in_words(line: &str) -> Vec<std::ops::Range<usize>> {
    let mut all = words(line).all.into_iter().skip_while(|word| word.text == "oob");
    let Some(command) = all.next().map(|word| word.text) else { return Vec::new() };
    let rest: Vec<_> = all.collect();
    let property = rest.iter().find_map(|word| word.text.strip_prefix("property="));
    let value = |word: &super::line::Word| {
        let key = word.text.split('=').next()?.trim_end_matches(':');
        let name = key.rsplit('.').next()?;
        let equals = line[word.start..word.end].find('=')?;
        hides(&command, property, name).then_some(word.start + equals + 1..word.end)
    };
    match &*command {
        HMP | "hmp" => Vec::new(),
        _ => rest.iter().filter_map(value).collect(),
    }
}

/// Finds the secrets of a command that is being written as JSON, whose end is not written yet.
fn in_json(line: &str) -> Vec<std::ops::Range<usize>> {
    let strings = strings(line);
    let text = |range: &std::ops::Range<usize>| line[range.clone()].trim_matches('"');
    let follows = |at: usize| strings.get(at + 1);
    let is_key = |at: usize| line[strings[at].end..].trim_start().starts_with(':');
    let named = |name: &str| {
        let at = (0..strings.len()).find(|&at| is_key(at) && text(&strings[at]) == name)?;
        Some(text(follows(at)?))
    };
    let command = named("execute").or_else(|| named("exec-oob")).unwrap_or_default();
    let property = named("property");
    let is_secret = |at: usize| hides(command, property, text(&strings[at]));
    let keys = (0..strings.len()).filter(|&at| is_key(at) && is_secret(at));
    keys.map(|at| value_after(line, strings[at].end, follows(at))).collect()
}

/// The place of the value behind a key: a string, or everything up to the end of the value.
fn value_after(
    line: &str,
    key_end: usize,
    next: Option<&std::ops::Range<usize>>,
) -> std::ops::Range<usize> {
    let colon = line[key_end..].find(':').map_or(line.len(), |at| key_end + at + 1);
    match next.filter(|next| line[colon..next.start].trim().is_empty()) {
        Some(next) => next.clone(),
        None => {
            let end = line[colon..].find([',', '}']).map_or(line.len(), |at| colon + at);
            colon..end
        }
    }
}

/// The places of the strings in JSON, with their quotes. The last one may have no end.
fn strings(text: &str) -> Vec<std::ops::Range<usize>> {
    let (mut all, mut start, mut is_escaped) = (Vec::new(), None, false);
    for (at, letter) in text.char_indices() {
        match (start, letter) {
            (None, '"') => start = Some(at),
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (Some(begin), '"') => {
                all.push(begin..at + 1);
                start = None;
            }
            _ => {}
        }
    }
    all.extend(start.map(|begin| begin..text.len()));
    all
}

#[cfg(test)]
mod tests {
    use qmp::{Capabilities, Release};

    use super::{can_be_kept, masked};

    #[test]
    fn lines_with_secrets_are_not_kept() {
        let server = Capabilities::upstream(Release::new(10, 0)).unwrap();
        for line in [
            "object-add qom-type=secret id=s data=hunter2",
            "object-add qom-type=secret id=s data='hunter2",
            "set_password protocol=vnc password=hunter2",
            "blockdev-add driver=https node-name=n url=https://u:hunter2@h/x",
            "blockdev-add driver=raw file.driver=https file.cookie=hunter2",
            "qom-set path=/objects/s property=data value=hunter2",
            "hmp change vnc password hunter2",
            "hmp 'hunter2",
            "human-monitor-command command-line=x",
            r#"{"execute": "object-add", "arguments": {"data": "hunter2"}}"#,
            r#"{"execute": "object-add", "arguments": {"data": "hunter2""#,
            r#"{"execute": "human-monitor-command", "arguments": {"command-line": "x"}}"#,
            "no-such-command password=x",
            "cont hunter2",
        ] {
            assert!(!can_be_kept(line, &server), "{line}");
        }
    }

    #[test]
    fn others_are_kept() {
        let server = Capabilities::upstream(Release::new(10, 0)).unwrap();
        for line in [
            "query-status",
            "blockdev-add driver=null-co node-name=n size=64M",
            "object-add qom-type=secret id=s data@=/run/key",
            "qom-set path=/objects/b property=share value=on",
            "ringbuf-write device=r data=shown",
            r#"{"execute": "stop"}"#,
            "help set_password.password",
            "oob yank instances:=[]",
            "blokdev-add x='",
        ] {
            assert_eq!(can_be_kept(line, &server), !line.ends_with('\''), "{line}");
        }
    }

    #[test]
    fn secrets_are_hidden_while_they_are_typed() {
        for (line, shown) in [
            ("object-add qom-type=secret data=ab id=s", "object-add qom-type=secret data=** id=s"),
            ("set_password protocol=vnc password='a b", "set_password protocol=vnc password=****"),
            ("x a.password=\u{e4}b", "x a.password=**"),
            ("object-add data:=\"x\"", "object-add data:=***"),
            ("qom-set property=data value=x", "qom-set property=data value=*"),
            (
                r#"{"execute":"object-add","arguments":{"data":"ab"#,
                r#"{"execute":"object-add","arguments":{"data":***"#,
            ),
            (
                r#"{"execute":"object-add","arguments":{"data": "a\"b", "id": "s"}}"#,
                r#"{"execute":"object-add","arguments":{"data": ******, "id": "s"}}"#,
            ),
            (
                r#"{"execute":"set_password","arguments":{"password": 12"#,
                r#"{"execute":"set_password","arguments":{"password":***"#,
            ),
        ] {
            assert_eq!(masked(line).as_deref(), Some(shown));
        }
        for line in [
            "",
            "{",
            "stop",
            "object-add data",
            "ringbuf-write data=x",
            "qom-set property=share value=on",
            r#"{"a": "data"}"#,
        ] {
            assert_eq!(masked(line), None, "{line}");
        }
    }
}
