//! Every generated type and command of the guest agent.

#[rustfmt::skip]
mod generated;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use qapi_schema::merge::{Element, Merged, TypeId, TypeRef, merge};
use serde_json::Value;

use crate::draw::Draw;
use crate::{Again, VALUES, snapshots_of};

fn merged() -> Merged {
    merge(&snapshots_of("guest-agent.json")).unwrap()
}

/// The members that carry bytes, as base64 text.
const BASE64: [&str; 5] = ["input-data", "out-data", "err-data", "buf-b64", "password"];

/// Puts base64 into the members that carry it.
fn with_base64(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if BASE64.contains(&name.as_str()) => {
                        *text = STANDARD.encode(&*text);
                    }
                    other => with_base64(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(with_base64),
        _ => {}
    }
}

fn check(name: &str, again: Again, mut value: Value) {
    with_base64(&mut value);
    let text = value.to_string();
    let encoded = again(&text).unwrap_or_else(|error| panic!("{name}: {text}: {error}"));
    assert_eq!(serde_json::from_str::<Value>(&encoded).unwrap(), value, "{name}");
}

#[test]
fn every_type_of_the_guest_agent_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.types.len(), generated::TYPES.len());
    for (index, (name, again)) in generated::TYPES.iter().enumerate() {
        for seed in 0..VALUES {
            let reference = TypeRef::One(Element::Type(TypeId(index)));
            check(name, *again, Draw::new(&merged, seed).reference(reference).value);
        }
    }
}

#[test]
fn every_command_of_the_guest_agent_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.commands.len(), generated::COMMANDS.len());
    for (command, (name, again)) in merged.commands.iter().zip(generated::COMMANDS) {
        for seed in 0..VALUES {
            check(name, *again, Draw::new(&merged, seed).arguments(&command.arguments).value);
        }
    }
}
