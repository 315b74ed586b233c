//! Small snapshots for tests, written as a line per definition:
//!
//! ```text
//! command go (to: str, fast?: bool [unstable]) -> [Place] [deprecated]
//! event GONE Place
//! struct Place : Base (name: str [if=CONFIG_X])
//! union Way : Base (kind: Kind) on kind {road: Road, sea: Sea}
//! alternate PlaceOrName {place: Place, name: str}
//! enum Kind {road, sea [since=8.0], air}
//! ```
//!
//! A question mark marks an optional member; brackets contain `since=`, `if=` and features.

use super::{
    Arguments, Command, Condition, Event, Feature, Header, Member, Protocol, Snapshot, Struct,
    Type, TypeExpr, TypeKind, Union, Value,
};
use crate::release::Release;

/// The snapshot of a release of QEMU.
pub(crate) fn release(version: &str, text: &str) -> Snapshot {
    let mut snapshot = Snapshot::new(version.parse().unwrap(), Protocol::Qemu);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        define(&mut snapshot, line);
    }
    snapshot
}

fn define(snapshot: &mut Snapshot, line: &str) {
    let (keyword, rest) = word(line);
    let (name, rest) = word(rest);
    let name = name.to_owned();
    match keyword {
        "command" => drop(snapshot.commands.insert(name, command(rest))),
        "event" => {
            let (data, rest) = arguments(rest);
            let header = Marks::new(rest).header();
            snapshot.events.insert(name, Event { header, data });
        }
        "struct" | "union" | "alternate" | "enum" => {
            let (kind, rest) = kind(keyword, rest);
            let header = Marks::new(rest).header();
            snapshot.types.insert(name, Type { header, kind });
        }
        _ => panic!("not a definition: {line}"),
    }
}

fn command(rest: &str) -> Command {
    let (arguments, rest) = arguments(rest);
    let (returns, rest) = match rest.strip_prefix("->") {
        Some(rest) => {
            let (ty, rest) = word(rest.trim_start());
            (Some(TypeExpr::from(ty.to_owned())), rest)
        }
        None => (None, rest),
    };
    let mut marks = Marks::new(rest);
    let mut flag = |name: &str| {
        let count = marks.features.len();
        marks.features.retain(|feature| feature.name != name);
        marks.features.len() < count
    };
    let (allow_oob, allow_preconfig) = (flag("oob"), flag("preconfig"));
    let (silent, open) = (flag("silent"), flag("open"));
    Command {
        header: marks.header(),
        arguments,
        returns,
        generated: !open,
        success_response: !silent,
        allow_oob,
        allow_preconfig,
    }
}

fn arguments(rest: &str) -> (Arguments, &str) {
    if let Some((inside, rest)) = group(rest, '(', ')') {
        return (Arguments::Members(members(inside)), rest);
    }
    if rest.is_empty() || rest.starts_with("->") || rest.starts_with('[') {
        return (Arguments::None, rest);
    }
    let (name, rest) = word(rest);
    (Arguments::Type(name.to_owned()), rest)
}

fn kind<'t>(keyword: &str, rest: &'t str) -> (TypeKind, &'t str) {
    let (base, rest) = match rest.strip_prefix(": ") {
        Some(rest) => {
            let (base, rest) = word(rest);
            (Some(base.to_owned()), rest)
        }
        None => (None, rest),
    };
    let (own, rest) = group(rest, '(', ')').unwrap_or(("", rest));
    match keyword {
        "struct" => (TypeKind::Struct(Struct { base, members: members(own) }), rest),
        "union" => {
            let (tag, rest) = word(rest.strip_prefix("on ").unwrap());
            let (branches, rest) = group(rest, '{', '}').unwrap();
            let union = Union {
                base,
                members: members(own),
                discriminator: tag.to_owned(),
                branches: members(branches),
            };
            (TypeKind::Union(union), rest)
        }
        _ => {
            let (parts, rest) = group(rest, '{', '}').unwrap();
            let values = || parts.split(", ").map(value).collect();
            let alternate = keyword == "alternate";
            (
                if alternate {
                    TypeKind::Alternate(members(parts))
                } else {
                    TypeKind::Enum(values())
                },
                rest,
            )
        }
    }
}

fn members(text: &str) -> Vec<Member> {
    text.split(", ").filter(|part| !part.is_empty()).map(member).collect()
}

fn member(text: &str) -> Member {
    let (name, rest) = text.split_once(": ").unwrap_or_else(|| panic!("not a member: {text}"));
    let (ty, rest) = word(rest);
    let Marks { since, condition, features } = Marks::new(rest);
    let optional = name.ends_with('?');
    let name = name.trim_end_matches('?').to_owned();
    Member { name, ty: ty.to_owned().into(), optional, since, condition, features }
}

fn value(text: &str) -> Value {
    let (name, rest) = word(text);
    let Marks { since, condition, features } = Marks::new(rest);
    Value { name: name.to_owned(), since, condition, features }
}

/// The marks in brackets.
#[derive(Default)]
struct Marks {
    since: Option<Release>,
    condition: Option<Condition>,
    features: Vec<Feature>,
}

impl Marks {
    fn new(text: &str) -> Self {
        let mut marks = Self::default();
        for mark in text.trim_matches(['[', ']', ' ']).split_whitespace() {
            match mark.split_once('=') {
                Some(("since", release)) => marks.since = Some(release.parse().unwrap()),
                Some(("if", macro_)) => marks.condition = Some(Condition::Defined(macro_.into())),
                Some(_) => panic!("not a mark: {mark}"),
                None => marks.features.push(Feature {
                    name: mark.to_owned(),
                    condition: None,
                    since: None,
                }),
            }
        }
        marks
    }

    fn header(self) -> Header {
        let Self { since, condition, features } = self;
        Header { module: "module".to_owned(), since, condition, features }
    }
}

fn word(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    (word, rest.trim_start())
}

fn group(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let (inside, rest) = text.strip_prefix(open)?.split_once(close)?;
    Some((inside, rest.trim_start()))
}
