//! Lines of the shell: words, quotes, and what a line asks for.

use crate::failure::Failure;

/// A word of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The text, without quotes and escapes.
    pub(super) text: String,
    /// Where the word is in the line, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    /// Whether a quote is not closed, or nothing follows a backslash.
    pub(super) is_open: bool,
}

/// Splits a line into words as a shell does: spaces separate words, unless they are quoted or
/// escaped.
pub(super) fn words(line: &str) -> Words {
    let mut found = Words::default();
    let mut word: Option<Word> = None;
    let mut quote = None;
    let mut letters = line.char_indices();
    while let Some((at, letter)) = letters.next() {
        if quote.is_none() && letter.is_whitespace() {
            found.all.extend(word.take());
            continue;
        }
        let word = word.get_or_insert(Word { text: String::new(), start: at, end: at });
        match letter {
            '\\' if quote != Some('\'') => match letters.next() {
                Some((_, escaped)) => word.text.push_str(&unescaped(escaped, quote)),
                None => found.is_open = true,
            },
            '\'' | '"' if quote.is_none() => quote = Some(letter),
            _ if quote == Some(letter) => quote = None,
            _ => word.text.push(letter),
        }
        word.end = letters.offset();
    }
    found.all.extend(word);
    found.is_open |= quote.is_some();
    found
}

/// Between double quotes, a backslash escapes quotes and itself alone.
fn unescaped(escaped: char, quote: Option<char>) -> String {
    match quote {
        Some('"') if !matches!(escaped, '"' | '\\') => format!("\\{escaped}"),
        _ => escaped.to_string(),
    }
}

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    Nothing,
    /// The end of the shell.
    Exit,
    Help(Option<String>),
    /// A transcript into a file, or the end of the transcript.
    Transcript(Option<String>),
    /// A command as JSON, as it is sent.
    Json(String),
    Command {
        name: String,
        /// `key=value`, without quotes.
        arguments: Vec<String>,
        oob: bool,
    },
}

/// The words that are no commands of QMP.
pub(super) const OWN: [(&str, &str); 5] = [
    ("help", "help [NAME[.MEMBER]]: what a command, an event or a type is"),
    ("hmp", "hmp LINE: executes a command of the monitor for people"),
    ("oob", "oob NAME [KEY=VALUE]...: executes a command out of band"),
    ("transcript", "transcript FILE: writes all messages into a new file; transcript off: ends it"),
    ("exit", "exit: ends the shell, as Ctrl-D does"),
];

/// The command that executes one of the monitor for people.
pub(super) const HMP: &str = "human-monitor-command";

/// Reads a line.
pub(super) fn read(line: &str) -> Result<Input, Failure> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(Input::Nothing);
    }
    if line.starts_with('{') {
        return Ok(Input::Json(line.to_owned()));
    }
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    match (first, rest) {
        ("exit", "") => Ok(Input::Exit),
        ("hmp", "") => Err(Failure::not_sent("hmp: no command is given: see `hmp help`")),
        ("hmp", _) => Ok(hmp(rest)),
        ("help", _) => Ok(Input::Help(single("help", rest)?)),
        ("transcript", "") => Err(Failure::not_sent("transcript: name a file, or say off")),
        ("transcript", "off") => Ok(Input::Transcript(None)),
        ("transcript", _) => Ok(Input::Transcript(single("transcript", rest)?)),
        ("oob", _) => command(rest, true),
        _ => command(line, false),
    }
}

/// A line of the monitor for people is passed on as it is.
fn hmp(line: &str) -> Input {
    let arguments = vec![format!("command-line={line}")];
    Input::Command { name: HMP.to_owned(), arguments, oob: false }
}

fn single(command: &str, rest: &str) -> Result<Option<String>, Failure> {
    let mut words = closed(rest)?;
    match words.len() {
        0 | 1 => Ok(words.pop()),
        _ => Err(Failure::not_sent(format_args!("{command}: takes one word"))),
    }
}

fn command(line: &str, oob: bool) -> Result<Input, Failure> {
    let mut words = closed(line)?;
    if words.is_empty() {
        return Err(Failure::not_sent("oob: no command is named"));
    }
    let name = words.remove(0);
    // A file that is read, and the shell reads lines from there.
    if words.iter().any(|word| word.ends_with("@=-")) {
        return Err(Failure::not_sent("a value cannot come from the standard input of the shell"));
    }
    Ok(Input::Command { name, arguments: words, oob })
}

fn closed(line: &str) -> Result<Vec<String>, Failure> {
    let words = words(line);
    if words.is_open {
        return Err(Failure::not_sent("a quote is not closed"));
    }
    Ok(words.all.into_iter().map(|word| word.text).collect())
}

#[cfg(test)]
mod tests {
    use super::{HMP, Input, read, words};

    fn texts(line: &str) -> Vec<String> {
        words(line).all.into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn quotes_and_backslashes_keep_a_word_together() {
        assert_eq!(texts("a  b=c\td"), ["a", "b=c", "d"]);
        assert_eq!(
            texts(r#"a='x y' b="p \"q\" \n" c=x\ y ''"#),
            ["a=x y", "b=p \"q\" \\n", "c=x y", ""]
        );
        assert_eq!(texts(r#"x:='{"a": "b"}'"#), [r#"x:={"a": "b"}"#]);
        assert!(words("a 'b").is_open && words("a \\").is_open && !words("a 'b'").is_open);
    }

    #[test]
    fn words_know_where_they_are() {
        let line = " \u{e4}b 'c d'";
        let places: Vec<_> = words(line).all.iter().map(|it| &line[it.start..it.end]).collect();
        assert_eq!(places, ["\u{e4}b", "'c d'"]);
    }

    fn command(name: &str, arguments: &[&str], oob: bool) -> Input {
        let arguments = arguments.iter().map(|&it| it.to_owned()).collect();
        Input::Command { name: name.to_owned(), arguments, oob }
    }

    #[test]
    fn a_line_asks_for_one_thing() {
        let found = |line| read(line).unwrap();
        assert_eq!(found("  "), Input::Nothing);
        assert_eq!(found("# stop"), Input::Nothing);
        assert_eq!(found("exit "), Input::Exit);
        assert_eq!(found("help"), Input::Help(None));
        assert_eq!(
            found("help block-commit.speed"),
            Input::Help(Some("block-commit.speed".into()))
        );
        assert_eq!(found("transcript off"), Input::Transcript(None));
        assert_eq!(found("transcript 'a b'"), Input::Transcript(Some("a b".into())));
        assert_eq!(found(r#"{"execute": "stop"}"#), Input::Json(r#"{"execute": "stop"}"#.into()));
        assert_eq!(found("oob yank instances:=[]"), command("yank", &["instances:=[]"], true));
        assert_eq!(found("cont"), command("cont", &[], false));
        assert_eq!(found("hmp info  'x"), command(HMP, &["command-line=info  'x"], false));
    }

    #[test]
    fn what_is_no_line_is_refused() {
        for line in ["hmp", "oob", "help a b", "transcript", "a 'b", "a b@=-", "exit now x="] {
            assert!(read(line).is_err() || line.starts_with("exit"), "{line}");
        }
    }
}
