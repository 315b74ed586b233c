//! Every generated type and event: values drawn from the merged schema are decoded and encoded.

mod draw;
#[rustfmt::skip]
mod generated;

use std::path::Path;

use qapi_schema::merge::{Arguments, Element, Merged, TypeId, TypeRef, merge};
use qapi_schema::snapshot::Snapshot;
use qmp::runtime::{Decode, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use draw::{Draw, Drawn};

/// Decodes a value and encodes it again.
pub(crate) type Again = fn(&str) -> Result<String, String>;

/// Values of each type.
const VALUES: u64 = 40;

/// By the type's own code and through serde, which must agree.
pub(crate) fn again<T>(text: &str) -> Result<String, String>
where
    T: Decode + Encode + Serialize + DeserializeOwned + PartialEq,
{
    let value: T = qmp::runtime::from_text(text).map_err(|error| error.to_string())?;
    let through_serde: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
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

fn merged() -> Merged {
    let series = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let mut snapshots = Vec::new();
    for folder in series.read_dir().unwrap() {
        let text = std::fs::read_to_string(folder.unwrap().path().join("qemu.json")).unwrap();
        snapshots.push(Snapshot::from_json(&text).unwrap());
    }
    merge(&snapshots).unwrap()
}

fn check(name: &str, again: Again, seed: u64, drawn: &Drawn) {
    let context = || format!("{name}, seed {seed}: {}", drawn.text);
    let encoded = again(&drawn.text).unwrap_or_else(|error| panic!("{}: {error}", context()));
    let encoded: Value = serde_json::from_str(&encoded).unwrap();
    assert_eq!(encoded, drawn.value, "{}", context());
}

#[test]
fn every_type_survives_a_round_trip() {
    let merged = merged();
    assert_eq!(merged.types.len(), generated::TYPES.len());
    for (index, (name, again)) in generated::TYPES.iter().enumerate() {
        for seed in 0..VALUES {
            let reference = TypeRef::One(Element::Type(TypeId(index)));
            let drawn = Draw::new(&merged, seed).reference(reference);
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
            let mut draw = Draw::new(&merged, seed);
            let drawn = match &event.data {
                Arguments::Members(members) => draw.members(members),
                Arguments::Union(id) => draw.reference(TypeRef::One(Element::Type(*id))),
            };
            check(name, *again, seed, &drawn);
        }
    }
}

/// A missing member is an error wherever it is required, so that nothing is made up.
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
