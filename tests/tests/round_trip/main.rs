//! Decodes and encodes random values of every generated type, command and event.

#![allow(clippy::unwrap_used)]

mod draw;
mod effort;
#[rustfmt::skip]
mod generated;
mod guest_agent;
mod hostile;
mod mutate;
mod peers;
mod releases;

use std::fs::DirEntry;
use std::path::Path;

use qapi_schema::merge::{Arguments, Element, Merged, Type, TypeId, TypeRef, merge};
use qapi_schema::snapshot::Snapshot;
use qmp::runtime::{Decode, Encode};
use qmp::{Event, Stamped, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use draw::{Draw, Drawn};
use effort::Effort;
use mutate::{fault, mutate};

/// A function that decodes a value and encodes it again.
pub(crate) type Again = fn(&str) -> Result<String, String>;

/// The number of values of each type.
const VALUES: u64 = 40;

/// The number of values whose members are put at every position.
const ROTATED: u64 = 6;

/// Decodes and encodes by the type's own code and through serde, which must agree.
pub(crate) fn again<T>(text: &str) -> Result<String, String>
where
    T: Decode + Encode + Serialize + DeserializeOwned + PartialEq,
{
    let value: T = qmp::runtime::from_text(text).map_err(|error| error.to_string())?;
    let through_serde: T = serde_json::from_str(text).map_err(|error| {
        // Only a program deserializes what is only sent, and gets to know its typing mistakes.
        let is_typo = error.to_string().contains("unknown member");
        format!("{}{error}", if is_typo { "" } else { "serde does not decode it: " })
    })?;
    if value != through_serde {
        return Err("serde decodes it differently".to_owned());
    }
    let encoded = qmp::runtime::to_text(&value);
    match serde_json::to_string(&value) {
        Ok(by_serde) if same(&by_serde, &encoded) => Ok(encoded),
        other => Err(format!("serde encodes it differently: {other:?} against {encoded}")),
    }
}

fn same(one: &str, other: &str) -> bool {
    let read = |text| serde_json::from_str::<Value>(text).ok();
    read(one).is_some() && read(one) == read(other)
}

fn snapshots() -> Vec<Snapshot> {
    snapshots_of("qemu.json")
}

/// The snapshots of one program.
fn snapshots_of(file: &str) -> Vec<Snapshot> {
    let series = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let read = |folder: std::io::Result<DirEntry>| {
        let text = std::fs::read_to_string(folder.unwrap().path().join(file)).unwrap();
        Snapshot::from_json(&text).unwrap()
    };
    series.read_dir().unwrap().map(read).collect()
}

fn merged() -> Merged {
    merge(&snapshots()).unwrap()
}

/// Draws values of a type. A type that is only sent rejects unknown members.
fn draw<'m>(merged: &'m Merged, ty: &Type, seed: u64) -> Draw<'m> {
    match ty.direction.sent && !ty.direction.received {
        true => Draw::sent(merged, seed),
        false => Draw::new(merged, seed),
    }
}

fn check(name: &str, again: Again, seed: u64, drawn: &Drawn) {
    check_text(name, again, &drawn.text, &drawn.value);
    if seed < ROTATED {
        drawn.rotations().for_each(|text| check_text(name, again, &text, &drawn.value));
    }
}

fn check_text(name: &str, again: Again, text: &str, value: &Value) {
    let encoded = again(text).unwrap_or_else(|error| panic!("{name}: {text}: {error}"));
    let encoded: Value = serde_json::from_str(&encoded).unwrap();
    assert_eq!(encoded, *value, "{name}: {text}");
}

#[test]
fn every_type_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.types.len(), generated::TYPES.len());
    for (index, (name, again)) in generated::TYPES.iter().enumerate() {
        for seed in 0..VALUES {
            let reference = TypeRef::One(Element::Type(TypeId(index)));
            let drawn = draw(&merged, &merged.types[index], seed).reference(reference);
            check(name, *again, seed, &drawn);
        }
    }
}

#[test]
fn every_command_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.commands.len(), generated::COMMANDS.len());
    for (command, (name, again)) in merged.commands.iter().zip(generated::COMMANDS) {
        for seed in 0..VALUES {
            let mut draw = Draw::sent(&merged, seed);
            let drawn = match &command.arguments {
                Arguments::Members(members) if !command.generated => draw.open_ended(members),
                arguments => draw.arguments(arguments),
            };
            check(name, *again, seed, &drawn);
        }
    }
}

#[test]
fn every_event_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.events.len(), generated::EVENTS.len());
    for (event, (name, again)) in merged.events.iter().zip(generated::EVENTS) {
        for seed in 0..VALUES {
            let drawn = Draw::new(&merged, seed).arguments(&event.data);
            check(name, *again, seed, &drawn);
        }
    }
}

/// The event is in the message of a server, whose envelope has unknown members.
#[test]
fn every_message_of_an_event_survives_a_round_trip() {
    let merged = merged();
    let unknown = (String::from("FROM_THE_FUTURE"), r#"{"a": [{"event": "STOP"}]}"#.to_owned());
    let known = merged.events.iter().map(|event| {
        let drawn = Draw::new(&merged, 1).arguments(&event.data);
        (event.name.clone(), drawn.value.to_string())
    });
    for (name, data) in known.chain([unknown]) {
        let data = if data == "{}" { String::new() } else { format!(", \"data\": {data}") };
        let time = r#""timestamp": {"seconds": 1, "microseconds": -1}"#;
        let text = format!(r#"{{"strange": [{{}}], {time}, "event": "{name}"{data}}}"#);
        let stamped: Stamped<Event> = serde_json::from_str(&text).unwrap();
        assert_eq!(stamped.event.name(), name);
        assert_eq!(stamped.timestamp, Timestamp { seconds: 1, microseconds: -1 });
        let mut value: Value = serde_json::from_str(&text).unwrap();
        value.as_object_mut().unwrap().remove("strange");
        assert_eq!(serde_json::to_value(&stamped).unwrap(), value, "{text}");
    }
}

/// Returns the merged type for the name that a release uses, if the name refers to one type only.
fn of_release(merged: &Merged, name: &str) -> Option<usize> {
    let by_name = merged.types.iter().position(|ty| ty.name == name);
    by_name.or_else(|| merged.types.iter().position(|ty| ty.aliases.iter().any(|it| it == name)))
}

/// Returns whether nothing of a value is lost. A release may have as plain members what is now the
/// unknown branch of a union. That branch keeps unknown members.
fn holds(encoded: &Value, value: &Value) -> bool {
    match (encoded, value) {
        (Value::Object(encoded), Value::Object(value)) => value
            .iter()
            .all(|(name, value)| encoded.get(name).is_some_and(|encoded| holds(encoded, value))),
        (Value::Array(encoded), Value::Array(value)) => {
            encoded.len() == value.len() && encoded.iter().zip(value).all(|(e, v)| holds(e, v))
        }
        (encoded, value) => encoded == value,
    }
}

#[test]
fn values_of_every_release_survive_in_the_merged_types() {
    let merged = merged();
    for snapshot in snapshots() {
        let release = snapshot.release;
        let alone = merge(&[snapshot]).unwrap();
        let mut checked = 0;
        for (index, ty) in alone.types.iter().enumerate() {
            let Some(target) = of_release(&merged, &ty.name) else { continue };
            let (name, again) = generated::TYPES[target];
            for seed in 0..VALUES / 4 {
                let reference = TypeRef::One(Element::Type(TypeId(index)));
                let drawn = draw(&alone, &merged.types[target], seed).reference(reference);
                let encoded = again(&drawn.text)
                    .unwrap_or_else(|error| panic!("{name} of {release}, {}: {error}", drawn.text));
                let encoded = serde_json::from_str(&encoded).unwrap();
                assert!(holds(&encoded, &drawn.value), "{name} of {release}, {}", drawn.text);
            }
            checked += 1;
        }
        assert!(checked + 10 > alone.types.len(), "{release}: {checked} of {}", alone.types.len());
    }
}

/// A text that `serde_json` rejects is rejected. A text that it accepts decodes to the same value.
#[test]
fn changed_texts_are_refused_or_mean_the_same() {
    let mut effort = Effort::new("reader", 20_000);
    let merged = merged();
    let mut random = effort.random();
    let mut decoded = 0;
    while effort.goes_on() {
        let index = random.below(generated::TYPES.len());
        let (name, again) = generated::TYPES[index];
        let reference = TypeRef::One(Element::Type(TypeId(index)));
        let seed = effort.seed.wrapping_add(effort.inputs);
        let drawn = draw(&merged, &merged.types[index], seed).reference(reference);
        for _ in 0..4 {
            let text = mutate(&mut random, &drawn.text);
            if let Some(fault) = fault(again, &text) {
                panic!("{name}, input {}: {text:?}: {fault}", effort.inputs);
            }
            decoded += u64::from(again(&text).is_ok());
            effort.inputs += 1;
        }
    }
    effort.end(decoded, "were values");
}

/// A missing required member is an error. No value is made up for it.
#[test]
fn a_missing_member_is_an_error() {
    let merged = merged();
    let mut missing = 0;
    for (index, (name, again)) in generated::TYPES.iter().enumerate() {
        let qapi_schema::merge::Kind::Struct(members) = &merged.types[index].kind else { continue };
        let required = members.members.iter().find(|member| member.required);
        let Some(required) = required else { continue };
        let error = again("{}").expect_err(name);
        assert!(error.starts_with("missing field"), "{name}, {}: {error}", required.name);
        missing += 1;
    }
    assert!(missing > 100, "{missing}");
}
