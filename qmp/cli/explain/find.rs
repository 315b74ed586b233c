//! Finding what a name stands for.

use qmp::facts::words::{self, Words};
use qmp::facts::{self, Definition, Facts, NamedPart, Part};
use qmp::guest_agent::facts as agent;

use super::unknown;
use super::upstream::OnTheWire;

/// What a name stands for.
#[derive(Debug)]
pub(super) struct Subject {
    /// The name, and members after dots.
    pub(super) path: String,
    pub(super) kind: &'static str,
    /// The name of the type, unless it is built in.
    pub(super) ty: Option<&'static str>,
    pub(super) facts: Facts,
    pub(super) words: Option<Words>,
    /// The parts, without the branches' own members.
    pub(super) parts: Vec<Item>,
    /// What the newest release that has them says of the members.
    pub(super) wire: OnTheWire,
    pub(super) protocol: Protocol,
}

/// A part of something, with words about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) part: NamedPart,
    pub(super) words: Option<Words>,
}

/// The protocol that a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protocol {
    Qmp,
    GuestAgent,
}

impl Subject {
    /// The word for the members.
    pub(super) fn members_are(&self) -> &'static str {
        if self.kind == "command" { "arguments" } else { "members" }
    }
}

/// Finds the parts that a path describes. There are several if branches of a union have members of
/// the same name.
///
/// # Errors
///
/// Returns the unknown name, and the nearest known ones.
pub(super) fn find(path: &str) -> Result<Vec<Subject>, String> {
    let (name, members) = path.split_once('.').map_or((path, None), |(name, it)| (name, Some(it)));
    let mut found: Vec<_> = definitions().filter(|it| it.1.name() == name).collect();
    // A type may have the name of a command, which comes first.
    found.truncate(1);
    let Some((protocol, definition, kind)) = found.pop() else {
        return Err(unknown(name, name, definitions().map(|it| it.1.name())));
    };
    match members {
        None => Ok(vec![of_definition(path, protocol, definition, kind)]),
        Some(members) => inside(path, protocol, direct(protocol, definition, kind), members),
    }
}

/// Everything that has a name of its own.
fn definitions() -> impl Iterator<Item = (Protocol, Definition, &'static str)> {
    use Protocol::{GuestAgent, Qmp};
    let qmp = facts::commands().map(|it| (Qmp, it, "command"));
    let qmp = qmp.chain(facts::events().map(|it| (Qmp, it, "event")));
    let agent = agent::commands()
        .map(|it| (GuestAgent, it, "command"))
        .chain(agent::types().map(|it| (GuestAgent, it, TYPE)));
    qmp.chain(facts::types().map(|it| (Qmp, it, TYPE))).chain(agent)
}

/// The names of everything.
pub(super) fn names() -> Vec<&'static str> {
    definitions().map(|it| it.1.name()).collect()
}

fn of_definition(path: &str, protocol: Protocol, it: Definition, kind: &'static str) -> Subject {
    let words = match (protocol, kind) {
        (Protocol::Qmp, "command") => words::command(it.name()),
        (Protocol::Qmp, "event") => words::event(it.name()),
        (Protocol::Qmp, _) => words::type_(it.name()),
        (Protocol::GuestAgent, "command") => agent::words::command(it.name()),
        (Protocol::GuestAgent, _) => agent::words::type_(it.name()),
    };
    let (parts, wire) = (direct(protocol, it, kind), OnTheWire::at(path));
    Subject {
        path: path.to_owned(),
        kind,
        ty: None,
        facts: it.facts(),
        words,
        parts,
        wire,
        protocol,
    }
}

/// The parts of a definition. Those of the type that holds all arguments are its own.
fn direct(protocol: Protocol, definition: Definition, kind: &'static str) -> Vec<Item> {
    let mut all = Vec::new();
    for part in definition.parts() {
        match part.ty.filter(|_| part.name.is_empty()).and_then(|ty| type_(protocol, ty)) {
            Some(ty) => all.extend(direct(protocol, ty, TYPE)),
            None => {
                let words = words_about(protocol, kind, definition.name(), &part);
                all.push(Item { part, words });
            }
        }
    }
    all
}

const TYPE: &str = "type";

fn words_about(protocol: Protocol, kind: &str, owner: &str, part: &NamedPart) -> Option<Words> {
    let name = part.name;
    match (protocol, kind, part.kind) {
        (Protocol::Qmp, "command", _) => words::argument(owner, name),
        (Protocol::Qmp, "event", _) => words::event_member(owner, name),
        (Protocol::Qmp, _, Part::Member) => words::member(owner, name),
        (Protocol::Qmp, _, Part::Value) => words::value(owner, name),
        (Protocol::Qmp, _, Part::Branch) => words::branch(owner, name),
        (Protocol::GuestAgent, "command", _) => agent::words::argument(owner, name),
        (Protocol::GuestAgent, _, Part::Member) => agent::words::member(owner, name),
        (Protocol::GuestAgent, _, Part::Value) => agent::words::value(owner, name),
        (Protocol::GuestAgent, _, Part::Branch) => agent::words::branch(owner, name),
        _ => None,
    }
}

/// The parts of a type, and those of its branches and alternatives.
fn with_branches(protocol: Protocol, parts: Vec<Item>) -> Vec<Item> {
    let (mut all, mut seen) = (parts, Vec::new());
    let mut at = 0;
    while let Some(Item { part, .. }) = all.get(at).copied() {
        at += 1;
        let Some(ty) = part.ty.filter(|_| part.kind != Part::Member) else { continue };
        if !seen.contains(&ty) {
            seen.push(ty);
            all.extend(type_(protocol, ty).into_iter().flat_map(|it| direct(protocol, it, TYPE)));
        }
    }
    all
}

fn inside(
    path: &str,
    protocol: Protocol,
    mut parts: Vec<Item>,
    members: &str,
) -> Result<Vec<Subject>, String> {
    let mut found = Vec::new();
    let mut so_far = path.split('.').next().unwrap_or_default().to_owned();
    for name in members.split('.') {
        // The elements of a list have one type.
        let name = name.split('[').next().unwrap_or(name);
        let all = with_branches(protocol, parts);
        found = all.iter().copied().filter(|it| it.part.name == name).collect();
        if found.is_empty() {
            return Err(unknown(name, &so_far, all.iter().map(|it| it.part.name)));
        }
        let types = found.iter().filter_map(|it| type_(protocol, it.part.ty?));
        parts = types.flat_map(|ty| direct(protocol, ty, TYPE)).collect();
        so_far = format!("{so_far}.{name}");
    }
    Ok(distinct(path, protocol, found))
}

/// Describes each part once, members first. A member of several branches exists from the first
/// release in which any branch has it to the last one.
fn distinct(path: &str, protocol: Protocol, found: Vec<Item>) -> Vec<Subject> {
    let mut all: Vec<Item> = Vec::new();
    for item in found {
        let is_same = |it: &&mut Item| (it.part.kind, it.part.ty) == (item.part.kind, item.part.ty);
        match all.iter_mut().find(is_same) {
            None => all.push(item),
            Some(known) => {
                let (facts, others) = (known.part.facts, item.part.facts);
                let is_earlier = others.since.latest < facts.since.latest;
                if others.removed.is_none() && (facts.removed.is_some() || is_earlier) {
                    known.part.facts = others;
                }
                known.words = known.words.or(item.words);
            }
        }
    }
    all.sort_by_key(|it| it.part.kind != Part::Member);
    all.into_iter().map(|it| of_item(path, protocol, it)).collect()
}

fn of_item(path: &str, protocol: Protocol, Item { part, words }: Item) -> Subject {
    let kind = match part.kind {
        Part::Member => "member",
        Part::Value => "value",
        Part::Branch => "branch",
        _ => "alternative",
    };
    let ty = part.ty.and_then(|ty| type_(protocol, ty));
    let parts = ty.map(|ty| direct(protocol, ty, TYPE)).unwrap_or_default();
    let (path, wire) = (path.to_owned(), OnTheWire::at(path));
    Subject { path, kind, ty: part.ty, facts: part.facts, words, parts, wire, protocol }
}

fn type_(protocol: Protocol, name: &str) -> Option<Definition> {
    match protocol {
        Protocol::Qmp => facts::types().find(|it| it.name() == name),
        Protocol::GuestAgent => agent::types().find(|it| it.name() == name),
    }
}

#[cfg(test)]
mod tests {
    use super::{Protocol, find};

    fn kinds(path: &str) -> Vec<(&'static str, Option<&'static str>)> {
        find(path).unwrap().iter().map(|it| (it.kind, it.ty)).collect()
    }

    #[test]
    fn names_are_found_wherever_they_are() {
        assert_eq!(kinds("block-commit"), [("command", None)]);
        assert_eq!(kinds("block-commit.on-error"), [("member", Some("BlockdevOnError"))]);
        assert_eq!(kinds("blockdev-add.driver"), [("member", Some("BlockdevDriver"))]);
        assert!(kinds("blockdev-add.file.driver").contains(&("member", Some("BlockdevDriver"))));
        assert_eq!(kinds("transaction.actions[0].type").len(), 1);
        assert_eq!(kinds("RESET.reason"), [("member", Some("ShutdownCause"))]);
        assert_eq!(kinds("ImageFormat.png"), [("value", None)]);
        assert_eq!(find("guest-exec").unwrap()[0].protocol, Protocol::GuestAgent);
    }

    #[test]
    fn what_nothing_has_is_named_with_what_is_near() {
        let error = find("block-comit").unwrap_err();
        assert!(error.contains("`block-comit` (did you mean `block-commit`"), "{error}");
        let error = find("block-commit.on-eror").unwrap_err();
        assert!(error.contains("`on-eror` in `block-commit` (did you mean `on-error`"), "{error}");
        assert!(find("").is_err() && find("block-commit..x").is_err());
    }
}
