//! Snapshots as files: JSON with one line for each member, value and feature.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use super::{FORMAT, Snapshot};

/// The error for a text that is not a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The text is not JSON, or not the JSON of a snapshot.
    #[error("not a snapshot: {0}")]
    Json(serde_json::Error),
    /// The snapshot has a layout that this version does not read.
    #[error("layout {0} is not known, only {FORMAT}: import the release again")]
    Format(u32),
}

impl From<serde_json::Error> for SnapshotError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl Snapshot {
    /// Reads a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON of the current layout; the error names the
    /// position.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        let snapshot: Self = serde_json::from_str(text)?;
        match snapshot.format {
            FORMAT => Ok(snapshot),
            format => Err(SnapshotError::Format(format)),
        }
    }

    /// Writes the snapshot; the same facts always give the same text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = Vec::new();
        let mut serializer = Serializer::with_formatter(&mut text, Lines::default());
        // Serialization cannot fail: all keys are strings, and the output is in memory.
        let written = self.serialize(&mut serializer).is_ok();
        debug_assert!(written, "a snapshot is always JSON");
        text.push(b'\n');
        String::from_utf8_lossy(&text).into_owned()
    }
}

/// A formatter that writes each element of an outermost array, such as a member, on one line.
///
/// Everything around these arrays has one line per entry.
#[derive(Default)]
struct Lines {
    arrays: usize,
    pretty: PrettyFormatter<'static>,
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.arrays += 1;
        match self.arrays {
            1 => self.pretty.begin_array(writer),
            _ => CompactFormatter.begin_array(writer),
        }
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.arrays -= 1;
        match self.arrays {
            0 => self.pretty.end_array(writer),
            _ => CompactFormatter.end_array(writer),
        }
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        match self.arrays {
            1 => self.pretty.begin_array_value(writer, first),
            _ => CompactFormatter.begin_array_value(writer, first),
        }
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match self.arrays {
            1 => self.pretty.end_array_value(writer),
            _ => CompactFormatter.end_array_value(writer),
        }
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match self.arrays {
            0 => self.pretty.begin_object(writer),
            _ => CompactFormatter.begin_object(writer),
        }
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match self.arrays {
            0 => self.pretty.end_object(writer),
            _ => CompactFormatter.end_object(writer),
        }
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        match self.arrays {
            0 => self.pretty.begin_object_key(writer, first),
            _ => CompactFormatter.begin_object_key(writer, first),
        }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match self.arrays {
            0 => self.pretty.begin_object_value(writer),
            _ => CompactFormatter.begin_object_value(writer),
        }
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match self.arrays {
            0 => self.pretty.end_object_value(writer),
            _ => CompactFormatter.end_object_value(writer),
        }
    }
}
