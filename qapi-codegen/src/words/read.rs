//! Reading of the files.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::{Finding, Place};
use super::{Entry, LONGEST_PHRASE, LONGEST_SENTENCE, Phrase, RESERVED, Unit, Words};

/// The file of a module.
#[derive(Clone, Copy, Debug)]
pub struct WordsFile<'f> {
    /// The QAPI module.
    pub module: &'f str,
    /// The path, which findings name.
    pub path: &'f str,
    /// The contents.
    pub text: &'f str,
}

pub(super) fn read(files: &[WordsFile<'_>]) -> Result<Words, Vec<Finding>> {
    let mut words = Words::default();
    let mut findings = Vec::new();
    for file in files {
        let mut reader = Reader { file, findings: Vec::new() };
        reader.file(&mut words);
        findings.extend(reader.findings);
    }
    if findings.is_empty() { Ok(words) } else { Err(findings) }
}

struct Reader<'f> {
    file: &'f WordsFile<'f>,
    findings: Vec<Finding>,
}

/// A value and the key under which findings name it.
struct Item<'v, 'f> {
    place: Place<'f>,
    value: &'v DeValue<'f>,
}

impl<'f> Reader<'f> {
    fn file(&mut self, words: &mut Words) {
        let table = match DeTable::parse(self.file.text) {
            Ok(table) => table,
            Err(error) => {
                let place = self.place(error.span().unwrap_or_default(), String::new());
                return self.wrong(&place, error.message());
            }
        };
        for (name, value) in table.get_ref() {
            let item = self.item(name.span(), format!("[{}]", name.get_ref()), value);
            let Some(entry) = self.entry(&item) else { continue };
            if let Some(other) = words.entries.insert(name.get_ref().to_string(), entry) {
                let other = format!("{} has it too: keep one of them", other.path);
                self.wrong(&item.place, other);
            }
        }
    }

    /// Reads the table of a definition.
    fn entry(&mut self, item: &Item<'_, 'f>) -> Option<Entry> {
        let table = self.table(item)?;
        let mut entry = Entry {
            module: self.file.module.to_owned(),
            path: self.file.path.to_owned(),
            line: item.place.line,
            is: None,
            instead: None,
            parts: BTreeMap::new(),
        };
        for (key, value) in table {
            let (name, span) = (key.get_ref().as_ref(), key.span());
            let item = self.item(span, format!("{} {name}", item.place.key), value);
            match name {
                "is" => entry.is = self.text(&item, Form::Sentence),
                "instead" => entry.instead = self.text(&item, Form::Free),
                _ if RESERVED.contains(&name) => {
                    let text = format!("a part of this name has the key `{name}_`: use that");
                    self.wrong(&item.place, text);
                }
                _ => {
                    let phrase = self.phrase(&item);
                    entry.parts.extend(phrase.map(|it| (part_name(name).to_owned(), it)));
                }
            }
        }
        Some(entry)
    }

    /// Reads the words about a part: a text, or a table with a text and more.
    fn phrase(&mut self, item: &Item<'_, 'f>) -> Option<Phrase> {
        let mut phrase = Phrase {
            line: item.place.line,
            is: String::new(),
            unit: None,
            none: None,
            sentinels: Vec::new(),
            instead: None,
        };
        if item.value.is_str() {
            phrase.is = self.text(item, Form::Phrase)?;
            return Some(phrase);
        }
        let table = self.table(item)?;
        for (key, value) in table {
            let (name, span) = (key.get_ref().as_ref(), key.span());
            let item = self.item(span, format!("{} {name}", item.place.key), value);
            self.attribute(name, &item, &mut phrase);
        }
        if !table.iter().any(|(key, _)| key.get_ref() == "is") {
            self.wrong(&item.place, "it has no `is`: say what it is");
            return None;
        }
        Some(phrase)
    }

    fn attribute(&mut self, name: &str, item: &Item<'_, 'f>, phrase: &mut Phrase) {
        match name {
            "is" => phrase.is = self.text(item, Form::Phrase).unwrap_or_default(),
            "unit" => phrase.unit = self.unit(item),
            "none" => phrase.none = self.text(item, Form::Phrase),
            "sentinel" => phrase.sentinels = self.sentinels(item),
            "instead" => phrase.instead = self.text(item, Form::Free),
            _ => self.wrong(
                &item.place,
                "the key is unknown: use `is`, `unit`, `none`, `sentinel` or `instead`",
            ),
        }
    }

    fn unit(&mut self, item: &Item<'_, 'f>) -> Option<&'static Unit> {
        let name = self.text(item, Form::Free)?;
        let unit = Unit::named(&name);
        if unit.is_none() {
            let names: Vec<_> = Unit::ALL.iter().map(|it| it.name).collect();
            let text = format!("the unit `{name}` is unknown: use one of {}", names.join(", "));
            self.wrong(&item.place, text);
        }
        unit
    }

    fn sentinels(&mut self, item: &Item<'_, 'f>) -> Vec<(String, String)> {
        let Some(table) = self.table(item) else { return Vec::new() };
        let read = |(key, value): (&Spanned<_>, &Spanned<DeValue<'f>>)| {
            let name: &std::borrow::Cow<'_, str> = key.get_ref();
            let item = self.item(key.span(), format!("{} {name}", item.place.key), value);
            Some((name.to_string(), self.text(&item, Form::Phrase)?))
        };
        table.iter().filter_map(read).collect()
    }

    fn table<'v>(&mut self, item: &Item<'v, 'f>) -> Option<&'v DeTable<'f>> {
        let table = item.value.as_table();
        if table.is_none() {
            let text = format!(
                "it is no table but of the kind {}: write a text or a table",
                item.value.type_str()
            );
            self.wrong(&item.place, text);
        }
        table
    }

    fn text(&mut self, item: &Item<'_, 'f>, form: Form) -> Option<String> {
        let Some(text) = item.value.as_str() else {
            let text = format!(
                "it is no text but of the kind {}: put it in quotes",
                item.value.type_str()
            );
            self.wrong(&item.place, text);
            return None;
        };
        if let Some(fault) = form.fault(text) {
            self.wrong(&item.place, fault);
            return None;
        }
        Some(text.to_owned())
    }

    fn item<'v>(
        &self,
        span: Range<usize>,
        key: String,
        value: &'v Spanned<DeValue<'f>>,
    ) -> Item<'v, 'f> {
        Item { place: self.place(span, key), value: value.get_ref() }
    }

    fn place(&self, span: Range<usize>, key: String) -> Place<'f> {
        let before = self.file.text.get(..span.start).unwrap_or_default();
        Place { path: self.file.path, line: 1 + before.matches('\n').count(), key }
    }

    fn wrong(&mut self, place: &Place<'_>, text: impl Into<String>) {
        self.findings.push(Finding::new(place, text));
    }
}

/// Returns the name of a part from its key.
fn part_name(key: &str) -> &str {
    match key.strip_suffix('_') {
        Some(name) if RESERVED.contains(&name) => name,
        _ => key,
    }
}

/// The forms of texts.
#[derive(Clone, Copy, Debug)]
enum Form {
    Sentence,
    Phrase,
    Free,
}

impl Form {
    /// Returns what is wrong with a text, and what to do.
    fn fault(self, text: &str) -> Option<String> {
        if text.is_empty() {
            return Some("it is empty: write it, or remove the key".to_owned());
        }
        let longest = match self {
            Self::Sentence => LONGEST_SENTENCE,
            Self::Phrase | Self::Free => LONGEST_PHRASE,
        };
        let length = text.chars().count();
        if length > longest {
            return Some(format!("it has {length} characters: write at most {longest}"));
        }
        let fault = match self {
            Self::Sentence if text.starts_with(|it: char| it.is_ascii_lowercase()) => {
                "a sentence begins with a capital"
            }
            Self::Sentence if !text.ends_with('.') => "a sentence ends with a full stop",
            Self::Phrase if begins_like_a_sentence(text) => {
                "a phrase does not begin with a capital"
            }
            Self::Phrase if text.ends_with('.') => "a phrase has no full stop at its end",
            _ => return markup_fault(text).map(str::to_owned),
        };
        Some(fault.to_owned())
    }
}

/// Words with which phrases often begin. Names have capitals, as `Unix` has, and are not among them.
const BEGINNINGS: [&str; 15] = [
    "An", "File", "How", "If", "List", "Name", "Names", "Number", "Path", "Size", "The", "This",
    "Time", "What", "Whether",
];

fn begins_like_a_sentence(text: &str) -> bool {
    text.split(' ').next().is_some_and(|word| BEGINNINGS.contains(&word))
}

/// Returns what docs would not show as it is written.
fn markup_fault(text: &str) -> Option<&'static str> {
    let mut pieces = text.split('`');
    let is_open = text.matches('`').count() % 2 == 1;
    if is_open {
        return Some("a backtick has no counterpart: add it");
    }
    if text.contains(|it: char| it.is_control()) || text != text.trim() || text.contains("  ") {
        return Some("it has spaces that say nothing: write one line with single spaces");
    }
    let outside = |(at, piece): (usize, &str)| {
        at % 2 == 0 && (piece.contains(['<', '[', '*', '\\']) || piece.contains("://"))
    };
    let marked = pieces.by_ref().enumerate().any(outside);
    marked
        .then_some("it has `<`, `[`, `*`, `\\` or an address in plain text: put that in backticks")
}
