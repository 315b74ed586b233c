//! Splits a documentation comment into its sections.

use std::collections::HashSet;

use super::{Comment, Doc, Problem, Section, SectionKind, Since};
use crate::source::Span;
use crate::text::MAX_STRING;

/// Parses a comment. `text` is the text of its file.
pub(crate) fn parse(text: &str, comment: Comment) -> (Doc, Vec<Problem>) {
    let Comment { span, body, problems } = comment;
    let mut builder = Builder { problems, ..Builder::new(text, span) };
    let (mut start, end) = (body.start as usize, body.end as usize);
    while start < end {
        let line_end = text[start..end].find('\n').map_or(end, |length| start + length);
        builder.line(start, line_end);
        start = line_end + 1;
    }
    builder.finish()
}

/// A line without its comment sign.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

/// What the current descriptions are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Describing {
    Members,
    Features,
}

struct Builder<'a> {
    text: &'a str,
    doc: Doc,
    problems: Vec<Problem>,
    section: Option<Section>,
    describing: Describing,
    /// Whether a line that is not blank was read.
    begun: bool,
    /// Whether the previous line was blank.
    after_blank: bool,
    /// Whether the section's heading line has text, so that further text must be indented.
    hanging: bool,
    /// Whether the section's further text is indented, below text on the heading line.
    overhangs: bool,
    /// The tag of the last tagged section, after which no member should be described.
    tag: Option<&'a str>,
    /// The things described so far.
    known: HashSet<(Describing, Box<str>)>,
    /// The tags read so far that may occur only once.
    single: Vec<&'a str>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        Builder {
            text,
            doc: Doc { symbol: None, symbol_span: span, span, sections: Vec::new() },
            problems: Vec::new(),
            section: None,
            describing: Describing::Members,
            begun: false,
            after_blank: true,
            hanging: false,
            overhangs: false,
            tag: None,
            known: HashSet::new(),
            single: Vec::new(),
        }
    }

    fn line(&mut self, start: usize, end: usize) {
        let raw = &self.text[start..end];
        let sign = raw.len() - raw.trim_start().len();
        let Some(text) = raw[sign..].strip_prefix('#') else { return };
        let text = text.trim_end();
        let start = start + sign + 1;
        if text.is_empty() {
            self.after_blank = true;
            return;
        }
        let line = match text.strip_prefix(' ') {
            Some(text) => Line { text, start: start + 1, end },
            None => Line { text, start, end },
        };
        if line.start == start {
            self.problem(line, "a space is missing after '#'".to_owned());
        }
        self.content(line);
        self.begun = true;
        self.after_blank = false;
    }

    fn content(&mut self, line: Line<'a>) {
        if !self.begun && line.text.starts_with('@') {
            return self.symbol(line);
        }
        if self.doc.symbol.is_none() {
            return self.free_form(line);
        }
        if let Some(name) = described(line.text) {
            return self.description(line, name);
        }
        if line.text == "Features:" {
            self.end_section();
            self.describing = Describing::Features;
            return;
        }
        match tag(line.text) {
            Some(tag) => self.tagged(line, tag),
            None if self.after_blank && is_bare_since(line.text) => {
                let heading = "Since ".len();
                self.tagged(line, Tag { name: "Since", kind: SectionKind::Since, heading });
            }
            None => self.plain(line),
        }
    }

    fn symbol(&mut self, line: Line<'a>) {
        let name = line.text[1..].trim_end_matches(':').trim_end();
        if !line.text.ends_with(':') {
            self.problem(line, "a ':' is missing after the name".to_owned());
        }
        if name.is_empty() {
            self.problem(line, "a name is missing after '@'".to_owned());
        } else if name.len() <= MAX_STRING {
            self.doc.symbol = Some(name.into());
            self.doc.symbol_span = self.span(line.start, line.start + 1 + name.len());
        }
    }

    fn free_form(&mut self, line: Line<'a>) {
        if let Some(name) = described(line.text) {
            let message =
                format!("'{name}' is described, but the documentation names no definition");
            self.problem(line, message);
        }
        self.plain(line);
    }

    fn description(&mut self, line: Line<'a>, name: &str) {
        if name.is_empty() {
            return self.problem(line, "a name is missing between '@' and ':'".to_owned());
        }
        if let Some(tag) = self.tag.filter(|_| self.describing == Describing::Members) {
            self.problem(line, format!("'{name}' is described behind section '{tag}'"));
        }
        let kind = match self.describing {
            Describing::Members => SectionKind::Member(name.into()),
            Describing::Features => SectionKind::Feature(name.into()),
        };
        if !self.known.insert((self.describing, name.into())) {
            self.problem(line, format!("'{name}' is described twice"));
        }
        self.begin(kind, line, name.len() + 2);
    }

    fn tagged(&mut self, line: Line<'a>, Tag { name: tag, kind, heading }: Tag<'a>) {
        let single = matches!(kind, SectionKind::Returns | SectionKind::Since);
        if single && self.single.contains(&tag) {
            self.problem(line, format!("section '{tag}' occurs twice"));
        } else if single {
            self.single.push(tag);
        }
        self.describing = Describing::Members;
        self.tag = Some(tag);
        self.begin(kind, line, heading);
    }

    fn plain(&mut self, line: Line<'a>) {
        let indented = line.text.starts_with([' ', '\t']);
        if self.doc.symbol.is_some() && is_heading(line.text) {
            let message = "a heading inside the documentation of a definition";
            self.problem(line, message.to_owned());
        }
        if self.ends_section(line) {
            self.end_section();
        } else if self.is_described() && !indented && !self.after_blank && self.hanging {
            self.problem(line, "text that goes on must be indented".to_owned());
        } else if !indented {
            self.hanging = false;
        }
        match &mut self.section {
            Some(section) => {
                section.text.end = line.end as u32;
                self.overhangs |= indented && self.hanging;
            }
            None => self.begin(SectionKind::Plain, line, 0),
        }
    }

    /// Whether a line is running text after the current section: not indented, after a blank line.
    ///
    /// In the older dialect it can still belong to a tagged section, unless that section has
    /// indented text.
    fn ends_section(&self, line: Line<'a>) -> bool {
        let inside = self.section.as_ref().is_some_and(|open| open.kind != SectionKind::Plain);
        let paragraph = self.after_blank && !line.text.starts_with([' ', '\t']);
        let tagged = inside && !self.is_described();
        let newer = self.overhangs || line.text.starts_with(".. ");
        inside && paragraph && (!tagged || newer)
    }

    /// Whether the current section describes a member or feature.
    fn is_described(&self) -> bool {
        self.section.as_ref().is_some_and(|open| {
            matches!(open.kind, SectionKind::Member(_) | SectionKind::Feature(_))
        })
    }

    /// Opens a section whose heading is `length` bytes long.
    fn begin(&mut self, kind: SectionKind, line: Line<'a>, length: usize) {
        self.end_section();
        self.overhangs = false;
        self.hanging = !line.text[length..].trim().is_empty();
        let heading = self.span(line.start, line.start + length);
        let text = self.span(line.start + length, line.end);
        self.section = Some(Section { kind, heading, text, since: None });
    }

    fn end_section(&mut self) {
        let Some(mut section) = self.section.take() else { return };
        let text = &self.text[section.text.start as usize..section.text.end as usize];
        section.since = match section.kind {
            SectionKind::Since => Since::at_start_of(text),
            SectionKind::Member(_) | SectionKind::Feature(_) => Since::in_description(text),
            _ => None,
        };
        if section.kind != SectionKind::Plain && is_blank(text) {
            self.empty(&section);
        }
        self.doc.sections.push(section);
    }

    /// Reports an empty tagged section; members may have no description.
    fn empty(&mut self, section: &Section) {
        if matches!(section.kind, SectionKind::Member(_) | SectionKind::Feature(_)) {
            return;
        }
        let (start, end) = (section.heading.start as usize, section.heading.end as usize);
        let tag = self.text[start..end].trim_end_matches([' ', ':']);
        let message = format!("section '{tag}' has no text");
        self.problems.push(Problem { message, span: section.heading });
    }

    fn finish(mut self) -> (Doc, Vec<Problem>) {
        self.end_section();
        (self.doc, self.problems)
    }

    fn problem(&mut self, line: Line<'a>, message: String) {
        let span = self.span(line.start, line.end);
        self.problems.push(Problem { message, span });
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.doc.span.file, start: start as u32, end: end as u32 }
    }
}

/// The name of `@name: …`.
fn described(line: &str) -> Option<&str> {
    let name = line.strip_prefix('@')?.split([' ', '\t']).next()?.strip_suffix(':')?;
    (name.len() <= MAX_STRING).then_some(name)
}

/// The tag of `Tag: …`, and what it stands for.
fn tag(line: &str) -> Option<Tag<'_>> {
    if !line.starts_with(|char: char| char.is_ascii_uppercase()) {
        return None;
    }
    let (before, _) = line.split_once(':')?;
    // White space before the colon can be longer than a byte.
    let (name, heading) = (before.trim_end(), before.len() + 1);
    SectionKind::of_tag(name).map(|kind| Tag { name, kind, heading })
}

/// The tag at the beginning of a section.
struct Tag<'a> {
    name: &'a str,
    kind: SectionKind,
    /// The length of the tag with its colon, in bytes.
    heading: usize,
}

/// Whether a line is `Since 10.1`, a tag with its colon forgotten.
fn is_bare_since(line: &str) -> bool {
    let version = line.strip_prefix("Since ");
    let whole = |version: &str| Since::at_start_of(version).is_some_and(|s| s.as_str() == version);
    version.is_some_and(whole)
}

/// Whether a line is a section heading of the older dialect.
fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('=');
    rest.len() < line.len() && rest.starts_with(' ')
}

/// Whether a text consists of white space and comment signs.
fn is_blank(text: &str) -> bool {
    text.trim_matches(['#', ' ', '\t', '\n', '\r']).is_empty()
}
