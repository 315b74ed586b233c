//! The check of a command before it is sent.

use qmp::capabilities::{Issue, IssueKind, Unsupported};
use qmp::commands::DeviceAdd;
use qmp::devices::Check;
use qmp::{Capabilities, Release};
use serde_json::Value;

use crate::failure::Failure;
use crate::nearest;

/// Checks a command with the schema of the server, and a device with what is known of devices.
pub(crate) fn check(
    server: &Capabilities,
    release: Release,
    name: &str,
    arguments: &Value,
) -> Result<(), Failure> {
    if let Err(error) = server.check_value(name, arguments) {
        return Err(Failure::not_sent(explained(server, &error, arguments)));
    }
    if name == "device_add" { check_device(release, arguments) } else { Ok(()) }
}

/// Checks the properties of a device against the snapshots of devices, because the schema does not
/// contain them.
fn check_device(server: Release, arguments: &Value) -> Result<(), Failure> {
    let Ok(device) = serde_json::from_value::<DeviceAdd>(arguments.clone()) else { return Ok(()) };
    let checked = Check::new(server).device(&device);
    checked.map_err(|error| Failure::not_sent(format_args!("device_add: {error}")))
}

/// Adds to each issue the known name that is nearest to the unknown one.
fn explained(server: &Capabilities, error: &Unsupported, arguments: &Value) -> String {
    let issues = error.issues.iter().map(|issue| {
        let alone = Unsupported { issues: vec![issue.clone()], ..error.clone() }.to_string();
        let alone = alone.strip_prefix(&*format!("{}: ", error.command)).unwrap_or(&alone);
        format!("{alone}{}", hint(server, &error.command, issue, arguments))
    });
    format!("{}: {}", error.command, issues.collect::<Vec<_>>().join("; "))
}

fn hint(server: &Capabilities, command: &str, issue: &Issue, arguments: &Value) -> String {
    let (place, name) = issue.path.rsplit_once('.').unwrap_or(("", &issue.path));
    let members = || server.members(command, place, arguments).unwrap_or_default();
    match &issue.kind {
        IssueKind::UnknownCommand => nearest::hint(command, server.commands().map(|it| it.name())),
        IssueKind::UnknownMember => nearest::hint(name, members().iter().map(|it| it.name)),
        IssueKind::UnknownValue(value) | IssueKind::UnknownBranch(value) => {
            let members = members();
            let member =
                members.iter().find(|it| it.name == name.split('[').next().unwrap_or(name));
            let values = member.map(|it| it.values()).unwrap_or_default();
            among(value, &values.iter().map(|it| it.name).collect::<Vec<_>>())
        }
        IssueKind::Missing => {
            let member = members().into_iter().find(|it| it.name == name);
            member.map(|it| format!(" ({})", it.ty)).unwrap_or_default()
        }
        IssueKind::Shape { expected, .. } => how_to_write(expected).to_owned(),
        _ => String::new(),
    }
}

/// If an enum has at most this many values, an error lists all of them.
const LISTED: usize = 12;

fn among(value: &str, values: &[&str]) -> String {
    match nearest::hint(value, values.iter().copied()) {
        hint if hint.is_empty() && values.len() <= LISTED && !values.is_empty() => {
            format!(" (it takes {})", values.join(", "))
        }
        hint => hint,
    }
}

fn how_to_write(expected: &[&str]) -> &'static str {
    match expected {
        ["boolean"] => " (write true or false)",
        ["int"] => " (write for example 5 or 64M)",
        ["array"] => " (write KEY.0=VALUE or KEY:=[…])",
        ["object"] => " (write KEY.NAME=VALUE or KEY:={…})",
        _ => "",
    }
}
