//! A merged schema as text, in the notation of the snapshots.

use std::fmt::Write;

use super::*;

/// Merges snapshots given as version and text.
pub(super) fn merged(snapshots: &[(&str, &str)]) -> Result<Merged, MergeError> {
    let snapshots: Vec<_> =
        snapshots.iter().map(|(version, text)| release(version, text)).collect();
    merge(&snapshots)
}

/// Returns the conflicts that keep the snapshots from merging, one on each line.
pub(super) fn conflicts(snapshots: &[(&str, &str)]) -> String {
    match merged(snapshots) {
        Err(MergeError::Conflicts(conflicts)) => {
            conflicts.iter().map(|it| format!("{it}\n")).collect()
        }
        other => panic!("no conflicts but {other:?}"),
    }
}

/// Returns the definitions without their history, one on each line.
pub(super) fn show(snapshots: &[(&str, &str)]) -> String {
    let merged = merged(snapshots).unwrap();
    let show = Show { merged: &merged };
    let mut text = String::new();
    for command in &merged.commands {
        let returns = command.returns.map(|it| format!(" -> {}", show.ty(it))).unwrap_or_default();
        writeln!(text, "command {} {}{returns}", command.name, show.arguments(&command.arguments))
            .unwrap();
    }
    for event in &merged.events {
        writeln!(text, "event {} {}", event.name, show.arguments(&event.data)).unwrap();
    }
    for ty in &merged.types {
        let aliases = ty.aliases.iter().map(|it| format!(", once {it}")).collect::<String>();
        let way = match (ty.reached, ty.direction.sent, ty.direction.received) {
            (false, ..) => "unreached",
            (true, true, true) => "both ways",
            (true, true, false) => "sent",
            (true, ..) => "received",
        };
        writeln!(text, "{} [{way}{aliases}]", show.kind(ty)).unwrap();
    }
    text
}

struct Show<'m> {
    merged: &'m Merged,
}

impl Show<'_> {
    fn ty(&self, reference: TypeRef) -> String {
        let name = match reference.element() {
            Element::Builtin(builtin) => builtin.name(),
            Element::Type(id) => &self.merged.ty(id).name,
        };
        match reference {
            TypeRef::One(_) => name.to_owned(),
            TypeRef::List(_) => format!("[{name}]"),
        }
    }

    fn arguments(&self, arguments: &Arguments) -> String {
        match arguments {
            Arguments::Members(members) => self.members(members),
            Arguments::Union(id) => self.merged.ty(*id).name.clone(),
        }
    }

    /// Formats the members, and after a semicolon the parameters of the constructor.
    fn members(&self, members: &Members) -> String {
        let member = |it: &Member| {
            let mark = if it.required { "" } else { "?" };
            format!("{}{mark}: {}", it.name, self.ty(it.ty))
        };
        let all: Vec<_> = members.members.iter().map(member).collect();
        let new: Vec<_> =
            members.constructor.iter().map(|&it| members.members[it].name.as_str()).collect();
        match new.len() {
            0 | 1 => format!("({})", all.join(", ")),
            _ => format!("({}; new {})", all.join(", "), new.join(" ")),
        }
    }

    fn kind(&self, ty: &Type) -> String {
        let name = &ty.name;
        match &ty.kind {
            Kind::Struct(members) => format!("struct {name} {}", self.members(members)),
            Kind::Enum(values) => {
                let values: Vec<_> = values.iter().map(|it| it.name.as_str()).collect();
                format!("enum {name} {{{}}}", values.join(", "))
            }
            Kind::Alternate(alternatives) => {
                let alternative = |it: &Alternative| format!("{}: {}", it.name, self.ty(it.ty));
                let all: Vec<_> = alternatives.iter().map(alternative).collect();
                format!("alternate {name} {{{}}}", all.join(", "))
            }
            Kind::Union(union) => format!("union {name} {}", self.union(union)),
        }
    }

    fn union(&self, union: &Union) -> String {
        let branch = |it: &Branch| match it.ty {
            Some(id) => format!("{}: {}", it.name, self.merged.ty(id).name),
            None => it.name.clone(),
        };
        let branches: Vec<_> = union.branches.iter().map(branch).collect();
        let absent = union.absent_tag.as_ref().map(|it| format!(" or {it}")).unwrap_or_default();
        let common = self.members(&union.common);
        format!("{common} on {}{absent} {{{}}}", union.tag, branches.join(", "))
    }
}

/// Returns the history of every item, one on each line.
pub(super) fn histories(snapshots: &[(&str, &str)]) -> String {
    let merged = merged(snapshots).unwrap();
    let mut text = String::new();
    for it in &merged.commands {
        line(&mut text, &it.name, "", &it.history);
        arguments(&mut text, &it.name, &it.arguments);
    }
    for it in &merged.events {
        line(&mut text, &it.name, "", &it.history);
        arguments(&mut text, &it.name, &it.data);
    }
    for it in &merged.types {
        line(&mut text, &it.name, "", &it.history);
        kind(&mut text, &it.name, &it.kind);
    }
    text
}

fn arguments(text: &mut String, name: &str, arguments: &Arguments) {
    if let Arguments::Members(members) = arguments {
        members.members.iter().for_each(|it| line(text, name, &it.name, &it.history));
    }
}

fn kind(text: &mut String, name: &str, kind: &Kind) {
    match kind {
        Kind::Struct(members) => {
            members.members.iter().for_each(|it| line(text, name, &it.name, &it.history));
        }
        Kind::Enum(values) => values.iter().for_each(|it| line(text, name, &it.name, &it.history)),
        Kind::Alternate(them) => them.iter().for_each(|it| line(text, name, &it.name, &it.history)),
        Kind::Union(union) => {
            union.common.members.iter().for_each(|it| line(text, name, &it.name, &it.history));
            union.branches.iter().for_each(|it| line(text, name, &it.name, &it.history));
        }
    }
}

fn line(text: &mut String, of: &str, part: &str, history: &History) {
    let dot = if part.is_empty() { "" } else { "." };
    write!(text, "{of}{dot}{part}: since {}", change(history.since)).unwrap();
    if let Some(it) = history.removed {
        write!(text, ", removed {}", change(it)).unwrap();
    }
    if let Some(it) = history.deprecated {
        write!(text, ", deprecated {}", change(it)).unwrap();
    }
    if history.unstable {
        text.push_str(", unstable");
    }
    if let Some(it) = &history.condition {
        write!(text, ", if {it}").unwrap();
    }
    for feature in &history.features {
        write!(text, ", {feature}").unwrap();
    }
    text.push('\n');
}

fn change(change: Change) -> String {
    let short = |it: crate::release::Release| format!("{}.{}", it.major, it.minor);
    if change.earliest == change.latest {
        short(change.latest)
    } else {
        format!("{}..{}", short(change.earliest), short(change.latest))
    }
}
