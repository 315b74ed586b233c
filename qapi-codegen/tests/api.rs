//! Compares the bindings of all releases with those of all but the newest. `diff` must report a
//! break for everything that callers lose, and no break for what they keep.

#![allow(clippy::unwrap_used)]

#[path = "support/api.rs"]
mod api;
#[path = "support/committed.rs"]
mod committed;

use std::collections::BTreeSet;
use std::thread;

use api::{Api, Key};
use committed::committed;
use qapi_codegen::{Options, Prose, Words, generate};
use qapi_schema::diff::{Change, Impact, Kind, Part, What, diff};
use qapi_schema::merge::merge;
use qapi_schema::snapshot::Snapshot;

/// The number of newest releases that are compared with their predecessors.
const NEWEST: usize = 2;

fn api(snapshots: &[Snapshot]) -> Api {
    let options = Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose: Prose::default(),
        words: Words::default(),
        secrets: Vec::new(),
    };
    Api::of(&generate(&merge(snapshots).unwrap(), &options).unwrap())
}

/// Reduces a name to letters and digits, which are the same in QAPI and in Rust.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// A part that callers used and that is gone or has another type.
#[derive(Debug)]
struct Broken {
    namespace: String,
    /// The item's stem in the older bindings and in the newer ones, reduced by `plain`.
    names: BTreeSet<String>,
    part: String,
    /// The description for the failure message.
    text: String,
}

impl Broken {
    fn new(key: &Key, current: &str, text: String) -> Self {
        let (namespace, name) = key.item.split_once("::").unwrap();
        // A conversion between a command and a type of its name is lost with the type's name.
        let of_type = name.strip_prefix("types :: ");
        let converts = of_type.is_some() || key.part.starts_with("impl From < types :: ");
        let namespace = if converts { "types" } else { namespace };
        let name = of_type.unwrap_or(name);
        let stem = |name: &str| plain(name.strip_suffix("Branch").unwrap_or(name));
        // `String` is named `QapiString` in Rust.
        let unprefixed = |name: &str| name.strip_prefix("Qapi").map(stem);
        let names = [name, current].into_iter().flat_map(|it| [Some(stem(it)), unprefixed(it)]);
        let names = names.flatten().collect();
        Self { namespace: namespace.to_owned(), names, part: key.part.clone(), text }
    }

    /// Returns whether a change concerns this item, under its name in either release.
    fn is_of(&self, change: &Change) -> bool {
        let namespace = match change.kind {
            Kind::Command => "commands",
            Kind::Event => "events",
            Kind::Type => "types",
        };
        let from = match &change.what {
            What::Joined { from } | What::SplitFrom { from } | What::Renamed { from } => Some(from),
            _ => None,
        };
        let mut names = [Some(&change.name), from].into_iter().flatten();
        namespace == self.namespace && names.any(|name| self.names.contains(&plain(name)))
    }

    /// Returns whether a change of this item concerns this part.
    fn is_part(&self, change: &Change) -> bool {
        let Some(part) = part(change) else { return true };
        // Constructors and conversions depend on the other parts.
        let follows = ["new()", "impl ", "derive ", "runtime"];
        follows.iter().any(|it| self.part.starts_with(it)) || plain(&self.part) == plain(part)
    }

    fn is_told_by(&self, change: &Change) -> bool {
        self.is_of(change) && self.is_part(change)
    }
}

fn part(change: &Change) -> Option<&str> {
    match change.part.as_ref()? {
        Part::Argument(name)
        | Part::Member(name)
        | Part::Value(name)
        | Part::Branch(name)
        | Part::Alternative(name) => Some(name),
        Part::Returns => None,
    }
}

/// Returns what callers of the older bindings lose with the newer ones.
fn broken(old: &Api, new: &Api) -> Vec<Broken> {
    let mut broken = Vec::new();
    for (key, words) in &old.parts {
        let (namespace, name) = key.item.split_once("::").unwrap();
        let current = if namespace == "types" { new.current(name) } else { name };
        let now = Key { item: format!("{namespace}::{current}"), part: key.part.clone() };
        let before = new.text(words);
        let after = new.parts.get(&now).map(|it| new.text(it));
        if after.as_ref() != Some(&before) {
            let text = format!("{}, {}: {before} became {after:?}", key.item, key.part);
            broken.push(Broken::new(key, current, text));
        }
    }
    let gone = |name: &&String| {
        let item = Key { item: format!("types::{}", new.current(name)), part: String::new() };
        !new.parts.contains_key(&item)
    };
    for alias in old.aliases.keys().filter(gone) {
        let key = Key { item: format!("types::{alias}"), part: String::new() };
        broken.push(Broken::new(&key, alias, format!("{alias} is gone")));
    }
    broken
}

#[test]
fn what_callers_lose_is_told_and_nothing_else() {
    let snapshots = committed();
    let first = snapshots.len() - NEWEST;
    let apis: Vec<_> = thread::scope(|scope| {
        let snapshots = &snapshots;
        let threads: Vec<_> =
            (first..=snapshots.len()).map(|n| scope.spawn(move || api(&snapshots[..n]))).collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    for (at, pair) in apis.windows(2).enumerate() {
        let [before, after] = [&snapshots[first + at - 1], &snapshots[first + at]];
        let changes = diff(before, after).unwrap().changes;
        let breaks: Vec<_> =
            changes.iter().filter(|it| it.effect.rust == Impact::Breaking).collect();
        let broken = broken(&pair[0], &pair[1]);
        let untold = broken.iter().filter(|it| !breaks.iter().any(|change| it.is_told_by(change)));
        let untold: Vec<_> = untold.map(|it| &it.text).collect();
        assert!(untold.is_empty(), "{} does not tell: {untold:#?}", after.release);
        let kept = breaks.iter().filter(|change| !broken.iter().any(|it| it.is_told_by(change)));
        let kept: Vec<_> = kept.map(|it| (&it.name, part(it), &it.what)).collect();
        assert!(kept.is_empty(), "{} tells of what is kept: {kept:#?}", after.release);
    }
}
