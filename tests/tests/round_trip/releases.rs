//! What `qmp::testing` knows of each release agrees with the snapshot of that release.

use qapi_schema::merge::{Arguments, Command, Merged, merge};
use qapi_schema::snapshot::{Combination, Condition, Member, Snapshot, TypeKind};
use qapi_schema::verify::{Introspection, verify};
use qmp::capabilities::IssueKind;
use qmp::{Capabilities, Release};
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::snapshots;

/// The number of drawn values of the arguments of each command.
const DRAWN: u64 = 12;

fn upstream(snapshot: &Snapshot) -> Capabilities {
    let release = Release::new(snapshot.release.major, snapshot.release.minor);
    Capabilities::upstream(release).unwrap()
}

#[test]
fn every_release_is_there() {
    let mut releases: Vec<_> = snapshots().iter().map(|it| it.release).collect();
    releases.sort_unstable();
    let releases: Vec<_> =
        releases.into_iter().map(|it| Release::new(it.major, it.minor)).collect();
    assert_eq!(qmp::testing::releases(), releases);
    assert!(Capabilities::upstream(Release::new(5, 0)).is_none());
}

#[test]
fn the_schema_of_each_release_is_that_of_its_snapshot() {
    for snapshot in snapshots() {
        let reply = serde_json::to_string(&upstream(&snapshot).to_schema()).unwrap();
        let faults = verify(&snapshot, &Introspection::from_json(&reply).unwrap());
        assert_eq!(faults, [], "{}", snapshot.release);
    }
}

/// Whether a build for Linux on x86-64 has what has this condition, as the documentation says.
fn is_built(condition: Option<&Condition>) -> bool {
    let elsewhere = ["WIN32", "COCOA", "VMNET", "AUDIO_COREAUDIO", "AUDIO_DSOUND", "AUDIO_SNDIO"];
    match condition {
        None => true,
        Some(Condition::Defined(name)) => match name.split_once('_') {
            Some(("TARGET", target)) => target == "I386",
            Some(("CONFIG", name)) => !elsewhere.contains(&name),
            _ => true,
        },
        Some(Condition::Combined(Combination::All(all))) => all.iter().all(|it| is_built(Some(it))),
        Some(Condition::Combined(Combination::Any(any))) => any.iter().any(|it| is_built(Some(it))),
        Some(Condition::Combined(Combination::Not(not))) => !is_built(Some(not)),
    }
}

/// Removes what a build for Linux on x86-64 lacks.
fn built(mut snapshot: Snapshot) -> Snapshot {
    snapshot.commands.retain(|_, it| is_built(it.header.condition.as_ref()));
    snapshot.events.retain(|_, it| is_built(it.header.condition.as_ref()));
    let members = |members: &mut Vec<Member>| members.retain(|it| is_built(it.condition.as_ref()));
    for ty in snapshot.types.values_mut() {
        match &mut ty.kind {
            TypeKind::Struct(it) => members(&mut it.members),
            TypeKind::Union(it) => {
                members(&mut it.members);
                members(&mut it.branches);
            }
            TypeKind::Alternate(it) => members(it),
            TypeKind::Enum(values) => values.retain(|it| is_built(it.condition.as_ref())),
        }
    }
    snapshot
}

/// A command of one release with drawn arguments, and a number that chooses what is broken.
struct Case<'m> {
    server: &'m Capabilities,
    command: &'m Command,
    arguments: Value,
    seed: u64,
}

impl Case<'_> {
    /// Checks that exactly this kind of issue is found at the path.
    fn refuses(&self, arguments: &Value, path: &str, is_it: impl Fn(&IssueKind) -> bool) {
        let name = &self.command.name;
        let refusal = self.server.check_value(name, arguments).unwrap_err();
        let found = refusal.issues.iter().any(|it| it.path == path && is_it(&it.kind));
        assert!(found, "{name} {arguments}: no issue at `{path}`: {refusal}");
    }

    fn members(&self) -> &[qapi_schema::merge::Member] {
        match &self.command.arguments {
            Arguments::Members(members) => &members.members,
            Arguments::Union(_) => &[],
        }
    }

    fn check(&self) {
        let name = &self.command.name;
        let accepted = self.server.check_value(name, &self.arguments);
        assert_eq!(accepted, Ok(()), "{name} {}", self.arguments);
        self.refuses_more();
        for member in self.members() {
            self.refuses_without(&member.name, member.required);
            self.refuses_another_type(&member.name, member.qapi_type == "any");
        }
    }

    fn refuses_more(&self) {
        if self.command.generated {
            let mut arguments = self.arguments.clone();
            arguments["from-the-future"] = self.seed.into();
            let is_it = |kind: &IssueKind| *kind == IssueKind::UnknownMember;
            self.refuses(&arguments, "from-the-future", is_it);
        }
    }

    fn refuses_without(&self, member: &str, required: bool) {
        let mut arguments = self.arguments.clone();
        arguments.as_object_mut().unwrap().remove(member);
        if required {
            self.refuses(&arguments, member, |kind| *kind == IssueKind::Missing);
        } else {
            let accepted = self.server.check_value(&self.command.name, &arguments);
            assert_eq!(accepted, Ok(()), "{} {arguments}", self.command.name);
        }
    }

    fn refuses_another_type(&self, member: &str, takes_any: bool) {
        let Some(value) = self.arguments.get(member).filter(|_| !takes_any) else { return };
        let mut arguments = self.arguments.clone();
        // Nothing in the schema is a list of lists.
        arguments[member] = json!([[]]);
        let path = if value.is_array() { format!("{member}[0]") } else { member.to_owned() };
        self.refuses(&arguments, &path, |kind| matches!(kind, IssueKind::Shape { .. }));
    }
}

#[test]
fn each_release_takes_what_its_snapshot_allows_and_refuses_the_rest() {
    let mut cases = 0;
    for snapshot in snapshots() {
        let server = upstream(&snapshot);
        let merged: Merged = merge(&[built(snapshot)]).unwrap();
        for command in &merged.commands {
            for seed in 0..DRAWN {
                let arguments = Draw::known(&merged, seed).arguments(&command.arguments).value;
                Case { server: &server, command, arguments, seed }.check();
                cases += 1;
            }
        }
    }
    assert!(cases > 30_000, "only {cases} commands were drawn");
}
