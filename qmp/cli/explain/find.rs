//! Finding what a name stands for.

use qmp::facts::{self, Definition, Facts, NamedPart, Part};
use qmp::guest_agent;

use super::unknown;

/// What a name stands for.
#[derive(Debug)]
pub(super) struct Subject {
    /// The name, and members after dots.
    pub(super) path: String,
    pub(super) kind: &'static str,
    /// The name of the type, unless it is built in.
    pub(super) ty: Option<&'static str>,
    pub(super) facts: Facts,
    /// The parts, without the branches' own members.
    pub(super) parts: Vec<NamedPart>,
    pub(super) protocol: Protocol,
}

/// Where a name is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protocol {
    Qmp,
    GuestAgent,
}

impl Subject {
    /// What the members are called.
    pub(super) fn members_are(&self) -> &'static str {
        if self.kind == "command" { "arguments" } else { "members" }
    }
}

/// Finds what a path stands for. There are several things if branches of a union have members of
/// one name.
///
/// # Errors
///
/// Returns what is not known, and what was probably meant.
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
        Some(members) => inside(path, protocol, definition, members),
    }
}

/// Everything that has a name of its own.
fn definitions() -> impl Iterator<Item = (Protocol, Definition, &'static str)> {
    use Protocol::{GuestAgent, Qmp};
    let qmp = facts::commands().map(|it| (Qmp, it, "command"));
    let qmp = qmp.chain(facts::events().map(|it| (Qmp, it, "event")));
    let agent = guest_agent::facts::commands()
        .map(|it| (GuestAgent, it, "command"))
        .chain(guest_agent::facts::types().map(|it| (GuestAgent, it, "type")));
    qmp.chain(facts::types().map(|it| (Qmp, it, "type"))).chain(agent)
}

fn of_definition(path: &str, protocol: Protocol, it: Definition, kind: &'static str) -> Subject {
    let parts = direct(protocol, it);
    Subject { path: path.to_owned(), kind, ty: None, facts: it.facts(), parts, protocol }
}

/// The parts of a definition. Those of the type that holds all arguments are its own.
fn direct(protocol: Protocol, definition: Definition) -> Vec<NamedPart> {
    let mut all = Vec::new();
    for part in definition.parts() {
        match part.ty.filter(|_| part.name.is_empty()).and_then(|ty| type_(protocol, ty)) {
            Some(ty) => all.extend(ty.parts()),
            None => all.push(part),
        }
    }
    all
}

/// The parts of a type, and those of its branches and alternatives.
fn with_branches(protocol: Protocol, parts: Vec<NamedPart>) -> Vec<NamedPart> {
    let (mut all, mut seen) = (parts, Vec::new());
    let mut at = 0;
    while let Some(part) = all.get(at).copied() {
        at += 1;
        let Some(ty) = part.ty.filter(|_| part.kind != Part::Member) else { continue };
        if !seen.contains(&ty) {
            seen.push(ty);
            all.extend(type_(protocol, ty).iter().flat_map(|it| it.parts()));
        }
    }
    all
}

fn inside(
    path: &str,
    protocol: Protocol,
    definition: Definition,
    members: &str,
) -> Result<Vec<Subject>, String> {
    let mut parts = direct(protocol, definition);
    let mut found = Vec::new();
    let mut so_far = definition.name().to_owned();
    for name in members.split('.') {
        // The elements of a list have one type.
        let name = name.split('[').next().unwrap_or(name);
        let all = with_branches(protocol, parts);
        found = all.iter().copied().filter(|part| part.name == name).collect();
        if found.is_empty() {
            return Err(unknown(name, &so_far, all.iter().map(|part| part.name)));
        }
        let types = found.iter().filter_map(|part| type_(protocol, part.ty?));
        parts = types.flat_map(|ty| direct(protocol, ty)).collect();
        so_far = format!("{so_far}.{name}");
    }
    Ok(distinct(path, protocol, found))
}

/// Describes each part once, members first. What several branches have came with the first of them,
/// and is gone when the last has lost it.
fn distinct(path: &str, protocol: Protocol, found: Vec<NamedPart>) -> Vec<Subject> {
    let mut all: Vec<NamedPart> = Vec::new();
    for part in found {
        match all.iter_mut().find(|it| (it.kind, it.ty) == (part.kind, part.ty)) {
            None => all.push(part),
            Some(known) => {
                let is_earlier = part.facts.since.latest < known.facts.since.latest;
                let is_here = known.facts.removed.is_some() && part.facts.removed.is_none();
                if is_here || is_earlier && part.facts.removed.is_none() {
                    known.facts = part.facts;
                }
            }
        }
    }
    all.sort_by_key(|part| part.kind != Part::Member);
    let subject = |part: NamedPart| Subject {
        path: path.to_owned(),
        kind: match part.kind {
            Part::Member => "member",
            Part::Value => "value",
            Part::Branch => "branch",
            _ => "alternative",
        },
        ty: part.ty,
        facts: part.facts,
        parts: part
            .ty
            .and_then(|ty| type_(protocol, ty))
            .map(|it| direct(protocol, it))
            .unwrap_or_default(),
        protocol,
    };
    all.into_iter().map(subject).collect()
}

fn type_(protocol: Protocol, name: &str) -> Option<Definition> {
    match protocol {
        Protocol::Qmp => facts::types().find(|it| it.name() == name),
        Protocol::GuestAgent => guest_agent::facts::types().find(|it| it.name() == name),
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
