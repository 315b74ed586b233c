//! The answers that every fake guest agent has by itself.

use serde_json::json;

use crate::testing::core::Core;
use crate::testing::known::Program;
use crate::testing::wire;

/// The guest agent.
pub(super) static GUEST_AGENT: Program = Program {
    name: "guest agent",
    tables: &wire::GUEST_AGENT,
    has_command: |name| crate::guest_agent::facts::command(name).is_some(),
    answer,
};

fn answer(core: &Core, command: &str) -> Option<String> {
    match command {
        "guest-ping" => Some("{}".to_owned()),
        "guest-info" => Some(info(core)),
        _ => None,
    }
}

fn info(core: &Core) -> String {
    let known = &core.known;
    let commands = known.capabilities.commands().map(|command| {
        let name = command.name();
        let enabled = !core.disabled.iter().any(|disabled| disabled == name);
        let replies = !known.silent.contains(&name);
        json!({ "name": name, "enabled": enabled, "success-response": replies })
    });
    let commands: Vec<_> = commands.collect();
    let (major, minor, micro) = known.version;
    let version = format!("{major}.{minor}.{micro}");
    json!({ "version": version, "supported_commands": commands }).to_string()
}
