//! Reads files into expressions, follows includes and applies pragmas.

use std::collections::{BTreeSet, HashSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::doc::{self, Doc};
use crate::pragma::{DOC_REQUIRED, Pragmas};
use crate::source::{FileId, Sources, Span};
use crate::syntax::{Item, Lexer, Object, Parser, Value};

/// The maximum size of a schema's text in bytes, ten times the size of QEMU's.
pub(crate) const MAX_TEXT: u64 = 8 << 20;

/// The maximum nesting depth of includes; QEMU's are three deep.
const MAX_INCLUDES: usize = 64;

/// An expression that should be a definition, with its documentation.
#[derive(Debug)]
pub(crate) struct Expression {
    pub(crate) object: Object,
    pub(crate) doc: Option<Doc>,
}

/// The state and the results of reading.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) sources: Sources,
    pub(crate) expressions: Vec<Expression>,
    pub(crate) free_form: Vec<Doc>,
    pub(crate) pragmas: Pragmas,
    pub(crate) report: Report,
    /// Whether an expression could not be read, so that definitions may be missing.
    pub(crate) incomplete: bool,
    seen: HashSet<PathBuf>,
    /// The files being read, each included by the previous one.
    stack: Vec<PathBuf>,
    total: u64,
}

impl Reader {
    pub(crate) fn new(report: Report) -> Self {
        Reader { report, ..Reader::default() }
    }

    /// Reads the main file.
    pub(crate) fn read_main(&mut self, path: &Path) -> io::Result<()> {
        let (canonical, bytes) = read(path, MAX_TEXT)?;
        self.file(path.display().to_string(), canonical, bytes, None);
        Ok(())
    }

    /// Reads a text in place of the main file.
    pub(crate) fn read_text(&mut self, name: &str, text: &[u8]) -> io::Result<()> {
        if text.len() as u64 > MAX_TEXT {
            return Err(too_long());
        }
        self.file(name.to_owned(), PathBuf::new(), text.to_owned(), None);
        Ok(())
    }

    fn file(&mut self, name: String, path: PathBuf, bytes: Vec<u8>, included_at: Option<Span>) {
        self.total += bytes.len() as u64;
        self.seen.insert(path.clone());
        self.stack.push(path.clone());
        match String::from_utf8(bytes) {
            Ok(text) => {
                let id = self.sources.add(name, path, text, included_at);
                let file = self.sources.shared(id);
                self.items(id, file.text());
            }
            Err(error) => self.not_utf8(name, path, &error, included_at),
        }
        self.stack.pop();
    }

    fn not_utf8(
        &mut self,
        name: String,
        path: PathBuf,
        error: &std::string::FromUtf8Error,
        included_at: Option<Span>,
    ) {
        let start = error.utf8_error().valid_up_to() as u32;
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let file = self.sources.add(name, path, text, included_at);
        let end = start + char::REPLACEMENT_CHARACTER.len_utf8() as u32;
        let span = Span { file, start, end };
        self.error(span, "file is not valid UTF-8");
    }

    fn items(&mut self, file: FileId, text: &str) {
        let mut parser = Parser::new(Lexer::new(text, file));
        let mut doc = None;
        while !self.report.full()
            && let Some(item) = parser.next()
        {
            match item {
                Ok(Item::Comment(comment)) => {
                    self.unused(doc.take());
                    let (parsed, problems) = doc::parse(text, comment);
                    self.report.documentation(problems);
                    doc = Some(parsed);
                }
                Ok(Item::Expression(value)) => self.expression(value, doc.take()),
                Err(error) => {
                    doc = None;
                    self.error(error.span, error.message);
                }
            }
        }
        self.unused(doc);
    }

    /// Reports an error that may hide definitions.
    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.incomplete = true;
        self.fault(span, message);
    }

    /// Reports an error that hides no definitions.
    fn fault(&mut self, span: Span, message: impl Into<String>) {
        self.report.push(Diagnostic::error(span, message));
    }

    /// Records documentation that no definition follows.
    fn unused(&mut self, doc: Option<Doc>) {
        let Some(doc) = doc else { return };
        if let Some(symbol) = &doc.symbol {
            let message = format!("no definition of '{symbol}' follows its documentation");
            self.style(doc.symbol_span, message);
        }
        self.free_form.push(doc);
    }

    fn style(&mut self, span: Span, message: impl Into<String>) {
        self.report.push(Diagnostic::warning(Rule::Documentation, span, message));
    }

    fn expression(&mut self, value: Value, doc: Option<Doc>) {
        let span = value.span;
        let Some(object) = into_object(value) else {
            self.unused(doc);
            return self.error(span, "only objects can stand at the top level");
        };
        if let Some(value) = object.get("include") {
            self.unused(doc);
            self.include(&object, value);
        } else if let Some(value) = object.get("pragma") {
            self.unused(doc);
            self.pragma(&object, value);
        } else {
            self.definition(object, doc);
        }
    }

    fn definition(&mut self, object: Object, doc: Option<Doc>) {
        let (doc, free_form): (Option<Doc>, Option<Doc>) = match doc {
            Some(doc) if doc.symbol.is_none() => (None, Some(doc)),
            doc => (doc, None),
        };
        if let Some(free_form) = free_form {
            self.style(
                free_form.span,
                "documentation right before a definition must begin with '@NAME:'",
            );
            self.free_form.push(free_form);
        }
        self.expressions.push(Expression { object, doc });
    }

    fn include(&mut self, object: &Object, value: &Value) {
        if object.entries.len() != 1 {
            return self.error(object.span, "'include' stands alone in its object");
        }
        let Some(target) = value.as_str() else {
            return self.error(value.span, "'include' takes the name of a file");
        };
        let includer = Path::new(self.sources.file(object.span.file).name());
        let path = includer.parent().unwrap_or(Path::new("")).join(target);
        if self.stack.last().is_none_or(|path| path.as_os_str().is_empty()) {
            return self.error(value.span, "a text without a file cannot include files");
        }
        match std::fs::canonicalize(&path) {
            Ok(canonical) if self.stack.contains(&canonical) => {
                self.fault(value.span, format!("including '{target}' here makes a loop"));
            }
            Ok(canonical) if self.seen.contains(&canonical) => {}
            Ok(_) if self.stack.len() == MAX_INCLUDES => {
                self.error(value.span, format!("more than {MAX_INCLUDES} includes are nested"));
            }
            Ok(_) => self.included(&path, object.span, value.span),
            Err(error) => self.unreadable(&path, value.span, &error),
        }
    }

    fn included(&mut self, path: &Path, span: Span, place: Span) {
        match read(path, MAX_TEXT - self.total) {
            Ok((canonical, bytes)) => {
                self.file(path.display().to_string(), canonical, bytes, Some(span));
            }
            Err(error) => self.unreadable(path, place, &error),
        }
    }

    fn unreadable(&mut self, path: &Path, span: Span, error: &io::Error) {
        let reason = reason(error);
        self.error(span, format!("'{}' cannot be included: {reason}", path.display()));
    }

    fn pragma(&mut self, object: &Object, value: &Value) {
        if object.entries.len() != 1 {
            return self.fault(object.span, "'pragma' stands alone in its object");
        }
        let Some(pragmas) = value.as_object() else {
            return self.fault(value.span, "'pragma' takes an object");
        };
        for entry in &pragmas.entries {
            if &*entry.key == DOC_REQUIRED {
                self.doc_required(&entry.value);
            } else if let Some(list) = self.pragmas.list(&entry.key) {
                match strings(&entry.value) {
                    Some(names) => *list = names,
                    None => {
                        let message = format!("pragma '{}' takes a list of strings", entry.key);
                        self.fault(entry.value.span, message);
                    }
                }
            } else {
                self.unknown_pragma(&entry.key, entry.key_span);
            }
        }
    }

    fn doc_required(&mut self, value: &Value) {
        match value.as_bool() {
            Some(required) => self.pragmas.doc_required = required,
            None => self.fault(value.span, "pragma 'doc-required' takes true or false"),
        }
    }

    fn unknown_pragma(&mut self, name: &str, span: Span) {
        let error = Diagnostic::error(span, format!("there is no pragma '{name}'"));
        self.report.push(error.suggest(name, Pragmas::NAMES));
    }
}

fn into_object(value: Value) -> Option<Object> {
    match value.kind {
        crate::syntax::ValueKind::Object(object) => Some(object),
        _ => None,
    }
}

fn strings(value: &Value) -> Option<BTreeSet<Box<str>>> {
    value.as_array()?.iter().map(|element| element.as_str().map(Into::into)).collect()
}

/// Reads a regular file of at most `limit` bytes; other files could block or be endless.
fn read(path: &Path, limit: u64) -> io::Result<(PathBuf, Vec<u8>)> {
    let canonical = std::fs::canonicalize(path)?;
    if !std::fs::metadata(&canonical)?.is_file() {
        return Err(io::Error::other("Not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(&canonical)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(too_long());
    }
    Ok((canonical, bytes))
}

fn too_long() -> io::Error {
    io::Error::other(format!("The schema has more than {} MiB of text", MAX_TEXT >> 20))
}

/// The text of the error without Rust's error number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}
