//! Paths that describe a part of a schema.

use std::fmt;
use std::str::FromStr;

/// A path to a part of a server's schema.
///
/// A path begins with the name of a command or event, and continues from there:
///
/// ```text
/// path  = name *( "/$" feature )                           the command or event, a feature of it
///       / name "/" ( "arg-type" / "ret-type" ) *( "/" step )
/// step  = name             a member of the object
///       / "*" name         an optional member of the object
///       / "+" name         the branch of the union for this value of its tag
///       / "^" name         a value of the enum; only features of it may follow
///       / "!" json-type    this JSON type; nothing may follow
///       / "$" feature      a feature of the previous step; only further features may follow
/// ```
///
/// - Names consist of letters, digits, `-`, `_` and `.`, as in QAPI.
/// - `arg-type` stands for the arguments of a command or the data of an event, `ret-type` for the
///   return type of a command.
/// - Lists are transparent: after a member that is a list, the path continues in its elements.
///   Alternates are transparent too: any alternative may have the next step.
/// - A branch has only its own members: `node-name` of `blockdev-add` is
///   `blockdev-add/arg-type/node-name`, not `blockdev-add/arg-type/+file/node-name`.
/// - A feature of a member is a feature of the member itself or of its type.
/// - JSON types are those of `query-qmp-schema`: `string`, `number`, `int`, `boolean`, `null`,
///   `object`, `array` and `value`. A list matches `array` and the JSON type of its elements.
///
/// | path | describes |
/// |---|---|
/// | `blockdev-add` | the command |
/// | `blockdev-add/arg-type/+file/aio/^io_uring` | that value of `aio` where `driver` is `file` |
/// | `screendump/arg-type/format` | the argument `format` |
/// | `block-commit/arg-type/*speed` | an argument `speed` that may be left out |
/// | `block-commit/arg-type/base/$deprecated` | the deprecation of the argument `base` |
/// | `device_add/$json-cli-hotplug` | a feature of the command |
/// | `query-blockstats/ret-type/stats/rd_bytes` | a nested member of a reply |
/// | `query-status/ret-type/running/!boolean` | the JSON type of a member |
/// | `BLOCK_IO_ERROR/arg-type/qom-path` | a member of an event |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SchemaPath {
    pub(super) entry: Box<str>,
    /// Whether the path continues in the arguments or in the reply. `None` if it has no such part.
    pub(super) part: Option<Part>,
    pub(super) steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Arguments,
    Returns,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Member(Box<str>),
    OptionalMember(Box<str>),
    Branch(Box<str>),
    Value(Box<str>),
    JsonType(Box<str>),
    Feature(Box<str>),
}

/// The error for a malformed path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the path `{path}` is wrong at `{segment}`: {problem}")]
pub struct PathError {
    /// The whole path.
    pub path: String,
    /// The malformed segment.
    pub segment: String,
    /// The problem with the segment.
    pub problem: PathProblem,
}

/// The problem with a malformed path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathProblem {
    /// A name is missing.
    NoName,
    /// A name has a character that QAPI does not allow in names.
    Character(char),
    /// The first segment has a prefix, although it must be the name of a command or event.
    Prefix,
    /// The second segment is neither `arg-type` nor `ret-type` nor a feature.
    Part,
    /// JSON has no such type.
    JsonType,
    /// The segment cannot follow the one before it.
    AfterEnd,
}

impl fmt::Display for PathProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoName => f.write_str("a name is missing"),
            Self::Character(character) => write!(f, "no name contains {character:?}"),
            Self::Prefix => f.write_str("a path begins with the name of a command or event"),
            Self::Part => f.write_str("`arg-type`, `ret-type` or a feature comes second"),
            Self::JsonType => f.write_str("JSON has no such type"),
            Self::AfterEnd => f.write_str("nothing of the kind can follow what is before it"),
        }
    }
}

const JSON_TYPES: [&str; 8] =
    ["string", "number", "int", "boolean", "null", "object", "array", "value"];

impl FromStr for SchemaPath {
    type Err = PathError;

    fn from_str(path: &str) -> Result<Self, PathError> {
        let mut segments = path.split('/').peekable();
        let entry = segments.next().unwrap_or_default();
        let wrong = |segment: &str, problem| PathError {
            path: path.to_owned(),
            segment: segment.to_owned(),
            problem,
        };
        if entry.starts_with(PREFIXES) {
            return Err(wrong(entry, PathProblem::Prefix));
        }
        check_name(entry).map_err(|problem| wrong(entry, problem))?;
        let part = segments.peek().copied().and_then(part);
        let mut steps = Vec::new();
        for segment in segments.skip(usize::from(part.is_some())) {
            let step = Step::parse(segment).map_err(|problem| wrong(segment, problem))?;
            step.check_after(part, steps.last()).map_err(|problem| wrong(segment, problem))?;
            steps.push(step);
        }
        Ok(Self { entry: entry.into(), part, steps })
    }
}

const PREFIXES: [char; 5] = ['*', '+', '^', '!', '$'];

fn part(segment: &str) -> Option<Part> {
    match segment {
        "arg-type" => Some(Part::Arguments),
        "ret-type" => Some(Part::Returns),
        _ => None,
    }
}

impl Step {
    fn parse(segment: &str) -> Result<Self, PathProblem> {
        let prefix = segment.chars().next().filter(|first| PREFIXES.contains(first));
        let name = &segment[prefix.map_or(0, char::len_utf8)..];
        check_name(name)?;
        let name: Box<str> = name.into();
        Ok(match prefix {
            None => Self::Member(name),
            Some('*') => Self::OptionalMember(name),
            Some('+') => Self::Branch(name),
            Some('^') => Self::Value(name),
            Some('!') if JSON_TYPES.contains(&&*name) => Self::JsonType(name),
            Some('!') => return Err(PathProblem::JsonType),
            Some(_) => Self::Feature(name),
        })
    }

    /// Checks that the step can follow the one before it.
    fn check_after(&self, part: Option<Part>, before: Option<&Self>) -> Result<(), PathProblem> {
        let is_feature = matches!(self, Self::Feature(_));
        match before {
            None if part.is_none() && !is_feature => Err(PathProblem::Part),
            Some(Self::JsonType(_)) => Err(PathProblem::AfterEnd),
            Some(Self::Value(_) | Self::Feature(_)) if !is_feature => Err(PathProblem::AfterEnd),
            _ => Ok(()),
        }
    }

    /// Returns the prefix and the name.
    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Member(name) => ("", name),
            Self::OptionalMember(name) => ("*", name),
            Self::Branch(name) => ("+", name),
            Self::Value(name) => ("^", name),
            Self::JsonType(name) => ("!", name),
            Self::Feature(name) => ("$", name),
        }
    }
}

fn check_name(name: &str) -> Result<(), PathProblem> {
    let allowed = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    match name.chars().find(|&it| !allowed(it)) {
        Some(character) => Err(PathProblem::Character(character)),
        None if name.is_empty() => Err(PathProblem::NoName),
        None => Ok(()),
    }
}

impl fmt::Display for SchemaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.entry)?;
        f.write_str(match self.part {
            None => "",
            Some(Part::Arguments) => "/arg-type",
            Some(Part::Returns) => "/ret-type",
        })?;
        for step in &self.steps {
            let (prefix, name) = step.parts();
            write!(f, "/{prefix}{name}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{PathProblem, SchemaPath};

    #[test]
    fn a_path_is_written_as_it_was_read() {
        for text in [
            "blockdev-add",
            "device_add/$json-cli-hotplug",
            "blockdev-add/arg-type",
            "blockdev-add/arg-type/+file/aio/^io_uring",
            "blockdev-add/arg-type/+file/aio/^io_uring/$unstable/$deprecated",
            "query-block/ret-type/*inserted/image/filename/!string",
            "c/arg-type/ret-type",
            "c/arg-type/$a",
            "__org.qemu_x-command/ret-type",
        ] {
            let path: SchemaPath = text.parse().unwrap();
            assert_eq!(path.to_string(), text);
        }
    }

    #[test]
    fn what_is_not_well_formed_is_named() {
        use PathProblem::{AfterEnd, Character, JsonType, NoName, Part, Prefix};
        for (text, segment, problem) in [
            ("", "", NoName),
            ("/arg-type", "", NoName),
            ("$feature", "$feature", Prefix),
            ("c/", "", NoName),
            ("c/member", "member", Part),
            ("c/+branch", "+branch", Part),
            ("c/arg-type/", "", NoName),
            ("c/arg-type//a", "", NoName),
            ("c/arg-type/+", "+", NoName),
            ("c/arg-type/++a", "++a", Character('+')),
            ("c/arg-type/a b", "a b", Character(' ')),
            ("c/arg-type/\u{e4}", "\u{e4}", Character('\u{e4}')),
            ("c d", "c d", Character(' ')),
            ("c/arg-type/!text", "!text", JsonType),
            ("c/arg-type/!int/$a", "$a", AfterEnd),
            ("c/arg-type/^a/b", "b", AfterEnd),
            ("c/arg-type/a/$a/b", "b", AfterEnd),
            ("c/$a/arg-type", "arg-type", AfterEnd),
        ] {
            let error = text.parse::<SchemaPath>().unwrap_err();
            assert_eq!((&*error.segment, error.problem), (segment, problem), "{text}");
            assert_eq!(error.path, text);
        }
    }

    #[test]
    fn an_error_says_where_and_what() {
        let error = "c/arg-type/a/^b/c".parse::<SchemaPath>().unwrap_err().to_string();
        let expected = "the path `c/arg-type/a/^b/c` is wrong at `c`: \
                        nothing of the kind can follow what is before it";
        assert_eq!(error, expected);
    }
}
