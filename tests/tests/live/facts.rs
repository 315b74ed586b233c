//! Compares the facts of upstream's releases with real QEMUs.

use qmp::facts::{self, Facts, Standing};
use qmp::types::{SchemaInfo, SchemaInfoBranch};
use qmp::{Capabilities, Release};
use qmp_tests::{TestResult, Version, live_tests};

use crate::support::started;

live_tests!(what_a_server_has_stands_in_its_release);

/// Returns the members of the object type of that name.
fn members<'s>(schema: &'s [SchemaInfo], name: &str) -> impl Iterator<Item = &'s str> {
    let object = schema.iter().find(|info| info.name == name).map(|info| &info.meta_type);
    let members = match object {
        Some(SchemaInfoBranch::Object(object)) => &object.members[..],
        _ => &[],
    };
    members.iter().map(|member| member.name.as_str())
}

/// Returns everything in the schema with its facts.
fn known(schema: &[SchemaInfo]) -> Vec<(String, Option<Facts>)> {
    let mut known = Vec::new();
    for SchemaInfo { name, meta_type, .. } in schema {
        match meta_type {
            SchemaInfoBranch::Command(command) => {
                known.push((name.clone(), facts::command(name)));
                known.extend(members(schema, &command.arg_type).map(|argument| {
                    (format!("{name} {argument}"), facts::argument(name, argument))
                }));
            }
            SchemaInfoBranch::Event(event) => {
                known.push((name.clone(), facts::event(name)));
                known.extend(
                    members(schema, &event.arg_type).map(|member| {
                        (format!("{name} {member}"), facts::event_member(name, member))
                    }),
                );
            }
            _ => {}
        }
    }
    known
}

async fn what_a_server_has_stands_in_its_release(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let schema = Capabilities::read(&client).await?.to_schema();
    let known = known(&schema);
    assert!(known.len() > 600, "only {} facts", known.len());
    let release = Release::new(version.major, version.minor);
    for (name, facts) in known {
        let standing = facts.map(|facts| facts.standing(release));
        assert_eq!(standing, Some(Standing::Present), "{name}: {facts:?}");
    }
    Ok(())
}
