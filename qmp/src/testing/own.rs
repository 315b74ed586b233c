//! The answers that every fake QEMU has by itself.

use serde_json::json;

use super::core::Core;
use super::known::Program;
use super::wire;

/// QEMU itself.
pub(super) static QEMU: Program = Program {
    name: "QEMU",
    tables: &wire::QEMU,
    has_command: |name| crate::facts::command(name).is_some(),
    answer,
};

/// Returns the text of the value that a command returns.
fn answer(core: &Core, command: &str) -> Option<String> {
    Some(match command {
        "query-version" => version(core),
        "query-commands" => commands(core),
        "query-qmp-schema" => core.known.schema.clone(),
        _ => return None,
    })
}

/// Returns the value of `QMP` in the greeting.
pub(super) fn greeting(core: &Core) -> String {
    let capabilities: &[&str] = if core.offers_oob { &["oob"] } else { &[] };
    let capabilities = json!(capabilities);
    format!(r#"{{"QMP": {{"version": {}, "capabilities": {capabilities}}}}}"#, version(core))
}

fn version(core: &Core) -> String {
    let (major, minor, micro) = core.known.version;
    let qemu = json!({ "micro": micro, "minor": minor, "major": major });
    json!({ "qemu": qemu, "package": core.package }).to_string()
}

fn commands(core: &Core) -> String {
    let known = &core.known.capabilities;
    let mut names: Vec<_> = known.commands().map(|it| it.name().to_owned()).collect();
    let is_new = |name: &&str| known.command(name).is_none() && !(QEMU.has_command)(name);
    core.script(|script| names.extend(script.names().filter(is_new).map(str::to_owned)));
    names.sort_unstable();
    names.dedup();
    let commands: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    json!(commands).to_string()
}
