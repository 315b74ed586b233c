//! The files of a schema, and positions in them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// A file of a [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The index, in the order of reading.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of text: the bytes `start..end` of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The span of built-in definitions, which are in no file.
    pub(crate) const NOWHERE: Span = Span { file: FileId(u32::MAX), start: 0, end: 0 };

    /// The span from the beginning of this one to the end of `other`.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { end: other.end, ..self }
    }
}

/// The beginning of a [`Span`] as line and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position<'a> {
    /// The name of the file, as diagnostics show it.
    pub file: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// One file that was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    name: String,
    path: PathBuf,
    text: String,
    /// The offsets at which lines begin, computed on first use because they are rarely needed.
    lines: OnceLock<Vec<u32>>,
    included_at: Option<Span>,
}

impl SourceFile {
    /// The name as given or as included; relative if that was relative.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The canonical path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The directive that first included this file; `None` for the main file.
    #[must_use]
    pub fn included_at(&self) -> Option<Span> {
        self.included_at
    }

    /// The file's name without folder and extension, which is the name of its QAPI module.
    #[must_use]
    pub fn stem(&self) -> &str {
        Path::new(&self.name).file_stem().and_then(|stem| stem.to_str()).unwrap_or(&self.name)
    }

    /// The line that contains an offset, counted from 0.
    fn line_of(&self, offset: u32) -> usize {
        self.lines().partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The offset at which a line begins; lines are counted from 0.
    fn line_start(&self, line: usize) -> usize {
        self.lines().get(line).map_or(self.text.len(), |&start| start as usize)
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| line_starts(&self.text))
    }
}

/// All files of a schema, in the order of reading; the main file is first.
#[derive(Debug, Default, Clone)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
}

impl Sources {
    /// Adds a file; the caller ensures that `text` is shorter than 4 GiB.
    pub(crate) fn add(
        &mut self,
        name: String,
        path: PathBuf,
        text: String,
        included_at: Option<Span>,
    ) -> FileId {
        let id = FileId(self.files.len() as u32);
        let lines = OnceLock::new();
        self.files.push(Arc::new(SourceFile { name, path, text, lines, included_at }));
        id
    }

    /// The files.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), &**file))
    }

    /// The file with this id.
    ///
    /// # Panics
    ///
    /// Panics if the id is not of one of these files.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// A shared reference to a file, which stays valid while files are added.
    pub(crate) fn shared(&self, id: FileId) -> Arc<SourceFile> {
        Arc::clone(&self.files[id.index()])
    }

    /// The text of a span; empty for built-in definitions, which are in no file.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        let file = self.files.get(span.file.index());
        let text = file.and_then(|file| file.text.get(span.start as usize..span.end as usize));
        text.unwrap_or_default()
    }

    /// The beginning of a span; for built-in definitions, a file without a name.
    #[must_use]
    pub fn position(&self, span: Span) -> Position<'_> {
        let Some(file) = self.files.get(span.file.index()) else {
            return Position { file: "", line: 0, column: 0 };
        };
        let line = file.line_of(span.start);
        let before = file.text.get(file.line_start(line)..span.start as usize).unwrap_or_default();
        Position { file: &file.name, line: line + 1, column: before.chars().count() + 1 }
    }

    /// The lines that contain a span: the number of the first, from 1, and the span of their text.
    pub(crate) fn lines_around(&self, span: Span) -> (usize, Span) {
        let file = self.file(span.file);
        let first = file.line_of(span.start);
        let last = file.line_of(span.end.saturating_sub(1).max(span.start));
        let start = file.line_start(first) as u32;
        let end = file.line_start(last + 1) as u32;
        (first + 1, Span { file: span.file, start, end })
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
    std::iter::once(0).chain(ends.map(|(offset, _)| offset as u32 + 1)).collect()
}
