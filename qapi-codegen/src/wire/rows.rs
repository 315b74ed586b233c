//! The rows of all releases.

use std::collections::{BTreeMap, BTreeSet};

use qapi_schema::merge::Builtin;
use qapi_schema::snapshot::{
    Arguments, Combination, Command, Condition, Event, Feature, Header, Member, Snapshot, Type,
    TypeExpr, TypeKind, Union, Value,
};

use super::releases::Releases;

/// The tables of one program.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) commands: Table,
    pub(super) events: Table,
    pub(super) types: Table,
}

/// Rows by name.
#[derive(Debug, Default)]
pub(super) struct Table(BTreeMap<String, Row>);

#[derive(Debug, Default)]
struct Row {
    releases: Releases,
    /// In the order of the newest release.
    words: Vec<(String, Releases)>,
}

impl Table {
    fn add(&mut self, name: String, release: usize, words: Vec<String>) {
        let row = self.0.entry(name).or_default();
        row.releases.insert(release);
        for word in words {
            let at = row.words.iter().position(|(known, _)| *known == word);
            let at = at.unwrap_or_else(|| {
                row.words.push((word, Releases::default()));
                row.words.len() - 1
            });
            row.words[at].1.insert(release);
        }
    }

    pub(super) fn lines(&self, releases: usize) -> impl Iterator<Item = String> {
        let all = Releases::all(releases);
        self.0.iter().map(move |(name, row)| row.line(name, all))
    }
}

impl Row {
    fn line(&self, name: &str, all: Releases) -> String {
        let own = with_releases(name, self.releases, all);
        let words = self.words.iter();
        let words = words.map(|(word, releases)| with_releases(word, *releases, self.releases));
        let words: Vec<_> = std::iter::once(own).chain(words).collect();
        words.join(" ") + "\n"
    }
}

fn with_releases(text: &str, releases: Releases, around: Releases) -> String {
    if releases == around { text.to_owned() } else { format!("{text}:{releases}") }
}

impl Rows {
    /// Adds what a release has.
    pub(super) fn add(&mut self, snapshot: &Snapshot, release: usize) {
        let mut writer = Words { snapshot, used: Vec::new() };
        for (name, command) in snapshot.commands.iter().filter(|(_, it)| is_built(&it.header)) {
            self.commands.add(name.clone(), release, writer.command(command));
        }
        for (name, event) in snapshot.events.iter().filter(|(_, it)| is_built(&it.header)) {
            self.events.add(name.clone(), release, writer.event(event));
        }
        let mut seen = BTreeSet::new();
        while let Some(name) = writer.used.pop() {
            let Some(ty) = snapshot.types.get(name).filter(|_| seen.insert(name)) else { continue };
            let words = writer.ty(name, ty);
            self.types.add(format!("{}{name}", kind(ty)), release, words);
        }
    }
}

fn kind(ty: &Type) -> char {
    match ty.kind {
        TypeKind::Struct(_) | TypeKind::Union(_) => '{',
        TypeKind::Enum(_) => '^',
        TypeKind::Alternate(_) => '|',
    }
}

/// Writes the words of one release.
struct Words<'s> {
    snapshot: &'s Snapshot,
    /// The types that were named, some of them repeatedly.
    used: Vec<&'s str>,
}

impl<'s> Words<'s> {
    fn command(&mut self, command: &'s Command) -> Vec<String> {
        let mut words = features_of(&command.header);
        words.extend(self.arguments(&command.arguments));
        if command.allow_oob {
            words.push("%oob".to_owned());
        }
        if !command.success_response {
            words.push("%silent".to_owned());
        }
        words.extend(command.returns.as_ref().map(|it| format!(">{}", self.type_name(it))));
        words
    }

    fn event(&mut self, event: &'s Event) -> Vec<String> {
        let mut words = features_of(&event.header);
        words.extend(self.arguments(&event.data));
        words
    }

    fn arguments(&mut self, arguments: &'s Arguments) -> Vec<String> {
        match arguments {
            Arguments::None => Vec::new(),
            Arguments::Type(name) => {
                self.used.push(name);
                vec![format!("@{name}")]
            }
            Arguments::Members(members) => self.members(members.iter()),
        }
    }

    fn ty(&mut self, name: &str, ty: &'s Type) -> Vec<String> {
        let mut words = features_of(&ty.header);
        words.extend(match &ty.kind {
            TypeKind::Struct(_) => self.members(self.all_members(name)),
            TypeKind::Union(union) => self.union(name, union),
            TypeKind::Alternate(alternatives) => {
                let alternatives = alternatives.iter().filter(|it| holds(it.condition.as_ref()));
                alternatives.map(|it| format!("|{}", self.type_name(&it.ty))).collect()
            }
            TypeKind::Enum(values) => values.iter().filter_map(value).collect(),
        });
        words
    }

    fn all_members(&self, name: &str) -> impl Iterator<Item = &'s Member> + use<'s> {
        self.snapshot.members(name).unwrap_or_default().into_iter()
    }

    fn members(&mut self, members: impl Iterator<Item = &'s Member>) -> Vec<String> {
        members.filter(|it| holds(it.condition.as_ref())).map(|it| self.member(it)).collect()
    }

    fn member(&mut self, member: &'s Member) -> String {
        let optional = if member.optional { "?" } else { "" };
        let ty = self.type_name(&member.ty);
        format!("{}@{ty}{optional}{}", member.name, features(&member.features).concat())
    }

    fn union(&mut self, name: &str, union: &'s Union) -> Vec<String> {
        let mut words = self.members(self.all_members(name));
        words.push(format!("#{}", union.discriminator));
        for branch in union.branches.iter().filter(|it| holds(it.condition.as_ref())) {
            words.push(format!("+{}@{}", branch.name, self.type_name(&branch.ty)));
        }
        words
    }

    fn type_name(&mut self, ty: &'s TypeExpr) -> String {
        let name = match Builtin::from_name(ty.name()) {
            None => {
                self.used.push(ty.name());
                ty.name()
            }
            Some(builtin) => builtin_name(builtin),
        };
        match ty {
            TypeExpr::Name(_) => name.to_owned(),
            TypeExpr::Array(_) => format!("[{name}]"),
        }
    }
}

/// Returns the name of a built-in type. All integers have the same.
const fn builtin_name(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Str
        | Builtin::Bool
        | Builtin::Number
        | Builtin::Null
        | Builtin::Any
        | Builtin::QType => builtin.name(),
        _ => "int",
    }
}

fn value(value: &Value) -> Option<String> {
    holds(value.condition.as_ref())
        .then(|| format!("^{}{}", value.name, features(&value.features).concat()))
}

fn features_of(header: &Header) -> Vec<String> {
    features(&header.features)
}

fn features(features: &[Feature]) -> Vec<String> {
    let features = features.iter().filter(|it| holds(it.condition.as_ref()));
    features.map(|it| format!("!{}", it.name)).collect()
}

fn is_built(header: &Header) -> bool {
    holds(header.condition.as_ref())
}

/// The macros that no build for Linux on x86-64 defines, beside those of other targets.
const ELSEWHERE: [&str; 6] = [
    "CONFIG_AUDIO_COREAUDIO",
    "CONFIG_AUDIO_DSOUND",
    "CONFIG_AUDIO_SNDIO",
    "CONFIG_COCOA",
    "CONFIG_VMNET",
    "CONFIG_WIN32",
];

/// Returns whether a build for Linux on x86-64 can have what has this condition.
fn holds(condition: Option<&Condition>) -> bool {
    match condition {
        None => true,
        Some(Condition::Defined(name)) if name.starts_with("TARGET_") => {
            ["TARGET_I386", "TARGET_X86_64"].contains(&name.as_str())
        }
        Some(Condition::Defined(name)) => !ELSEWHERE.contains(&name.as_str()),
        Some(Condition::Combined(combination)) => match combination {
            Combination::All(all) => all.iter().all(|it| holds(Some(it))),
            Combination::Any(any) => any.iter().any(|it| holds(Some(it))),
            Combination::Not(not) => !holds(Some(not)),
        },
    }
}
