//! A small schema whose server is changed to disagree in every possible way.

use std::fs;

use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::*;
use crate::introspect::introspect;
use crate::release::Release;
use crate::snapshot::{Protocol, Snapshot, snapshot};

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'road', { 'name': 'sea', 'if': 'CONFIG_SEA' },
                            { 'name': 'air', 'features': [ 'unstable' ] } ] }
{ 'struct': 'Road', 'data': { 'lanes': 'uint8', '*names': [ 'str' ] } }
{ 'struct': 'Place', 'data': { 'name': 'str', '*next': 'Place' }, 'features': [ 'plain' ] }
{ 'union': 'Way', 'base': { 'kind': 'Kind', '*at': 'Start' }, 'discriminator': 'kind',
  'data': { 'road': 'Road', 'air': { 'type': 'Place', 'if': 'CONFIG_AIR' } } }
{ 'alternate': 'Start', 'data': { 'place': 'Place', 'name': 'str' } }
{ 'command': 'go', 'data': 'Way', 'boxed': true, 'returns': [ 'Place' ], 'allow-oob': true }
{ 'command': 'stop', 'data': { 'now': 'bool' }, 'if': 'CONFIG_STOP' }
{ 'command': 'wait' }
{ 'event': 'GONE', 'data': { 'size': 'size' }, 'features': [ 'unstable' ] }
";

/// The snapshot of the schema, and the reply of a server of it.
fn said() -> (Snapshot, Vec<Value>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("schema.json");
    fs::write(&file, SCHEMA).unwrap();
    let schema = crate::load(&file).unwrap_or_else(|error| panic!("{error}"));
    let Value::Array(entries) = introspect(&schema) else { panic!("a list") };
    (snapshot(&schema, Release::new(8, 0, 0), Protocol::Qemu), entries)
}

/// Checks what is reported when the server's reply is changed.
fn lie(change: impl Fn(&mut Vec<Value>), expected: &Expect) {
    let (snapshot, mut entries) = said();
    change(&mut entries);
    let reply = Introspection::from_json(&Value::Array(entries).to_string()).unwrap();
    let told: String = verify(&snapshot, &reply).iter().map(|it| format!("{it}\n")).collect();
    expected.assert_eq(&told);
}

/// The entry with this name.
fn entry<'v>(entries: &'v mut [Value], name: &str) -> &'v mut Value {
    entries.iter_mut().find(|it| it["name"] == name).unwrap()
}

/// The list element that has this value for a key.
fn part<'v>(list: &'v mut Value, key: &str, value: &str) -> &'v mut Value {
    list.as_array_mut().unwrap().iter_mut().find(|it| it[key] == value).unwrap()
}

fn drop_part(list: &mut Value, key: &str, value: &str) {
    let list = list.as_array_mut().unwrap();
    let before = list.len();
    list.retain(|it| it[key] != value);
    assert_eq!(list.len(), before - 1, "{value}");
}

#[test]
fn a_server_that_says_what_the_schema_says_agrees() {
    lie(|_| (), &expect![""]);
}

#[test]
fn names_of_types_do_not_matter() {
    lie(
        |entries| {
            let text = Value::Array(std::mem::take(entries)).to_string();
            let text = text.replace("\"Place\"", "\"12\"").replace("\"Kind\"", "\"13\"");
            *entries = serde_json::from_str(&text).unwrap();
        },
        &expect![""],
    );
}

#[test]
fn what_is_under_a_condition_may_be_missing() {
    lie(
        |entries| {
            entries.retain(|it| it["name"] != "stop");
            drop_part(&mut entry(entries, "Kind")["members"], "name", "sea");
            drop_part(&mut entry(entries, "Way")["variants"], "case", "sea");
        },
        &expect![""],
    );
}

#[test]
fn a_branch_under_a_condition_may_be_missing_or_empty() {
    lie(|entries| drop_part(&mut entry(entries, "Way")["variants"], "case", "air"), &expect![""]);
    lie(
        |entries| {
            let empty = entry(entries, "wait")["arg-type"].clone();
            part(&mut entry(entries, "Way")["variants"], "case", "air")["type"] = empty;
        },
        &expect![""],
    );
}

#[test]
fn commands_and_events_that_only_one_has() {
    lie(
        |entries| {
            entries.retain(|it| it["name"] != "wait" && it["name"] != "GONE");
            entries.push(json!({"name": "NEWS", "meta-type": "event", "arg-type": "Place"}));
            let mut new = entry(entries, "stop").clone();
            new["name"] = "jump".into();
            entries.push(new);
        },
        &expect![[r#"
            the schema: the server has no command wait
            the schema: the server has no event GONE
            the schema: the snapshot has no command jump
            the schema: the snapshot has no event NEWS
        "#]],
    );
}

#[test]
fn members_and_their_optionality() {
    lie(
        |entries| {
            let members = &mut entry(entries, "Road")["members"];
            part(members, "name", "lanes")["default"] = Value::Null;
            part(members, "name", "names").as_object_mut().unwrap().remove("default");
            let members = &mut entry(entries, "Place")["members"];
            part(members, "name", "name")["name"] = "title".into();
        },
        &expect![[r#"
            command go, branch road, member lanes: optional: no in the snapshot, yes on the server
            command go, branch road, member names: optional: yes in the snapshot, no on the server
            command go, return value: the server has no member name
            command go, return value: the snapshot has no member title
        "#]],
    );
}

#[test]
fn shapes_of_types() {
    lie(
        |entries| {
            let members = &mut entry(entries, "Road")["members"];
            part(members, "name", "lanes")["type"] = "str".into();
            part(members, "name", "names")["type"] = "str".into();
            entry(entries, "go")["ret-type"] = "Place".into();
            let data = entry(entries, "GONE")["arg-type"].as_str().unwrap().to_owned();
            part(&mut entry(entries, &data)["members"], "name", "size")["type"] = "Kind".into();
        },
        &expect![[r#"
            command go, branch road, member lanes: int in the snapshot, string on the server
            command go, branch road, member names: array in the snapshot, string on the server
            command go, return value: array in the snapshot, object on the server
            event GONE, member size: int in the snapshot, enum on the server
        "#]],
    );
}

#[test]
fn values_branches_and_tags() {
    lie(
        |entries| {
            part(&mut entry(entries, "Kind")["members"], "name", "road")["name"] = "rail".into();
            drop_part(&mut entry(entries, "Way")["variants"], "case", "road");
        },
        &expect![[r#"
            command go: the server has no branch road
            command go, member kind: the server has no value road
            command go, member kind: the snapshot has no value rail
        "#]],
    );
    lie(
        |entries| entry(entries, "Way")["tag"] = "at".into(),
        &expect![[r#"
            command go: tag kind in the snapshot, at on the server
        "#]],
    );
    lie(
        |entries| {
            part(&mut entry(entries, "Way")["variants"], "case", "road")["type"] = "Place".into();
        },
        &expect![[r#"
            command go, branch road: the server has no member lanes
            command go, branch road: the server has no member names
            command go, branch road: the snapshot has no feature plain
            command go, branch road: the snapshot has no member name
            command go, branch road: the snapshot has no member next
        "#]],
    );
}

#[test]
fn alternatives() {
    lie(
        |entries| drop_part(&mut entry(entries, "Start")["members"], "type", "str"),
        &expect![[r#"
            command go, member at: the server has no alternative name
        "#]],
    );
    lie(
        |entries| {
            let members = entry(entries, "Start")["members"].as_array_mut().unwrap();
            members.push(json!({"type": "bool"}));
        },
        &expect![[r#"
            command go, member at: the snapshot lacks an alternative of type bool
        "#]],
    );
}

#[test]
fn features_and_flags() {
    lie(
        |entries| {
            entry(entries, "go").as_object_mut().unwrap().remove("allow-oob");
            entry(entries, "Place").as_object_mut().unwrap().remove("features");
            entry(entries, "wait")["features"] = json!(["new"]);
            entry(entries, "GONE")["features"] = json!([]);
            part(&mut entry(entries, "Kind")["members"], "name", "air")["features"] = json!([]);
        },
        &expect![[r#"
            command go: out of band: yes in the snapshot, no on the server
            command go, member kind, value air: the server has no feature unstable
            command go, return value: the server has no feature plain
            command wait: the snapshot has no feature new
            event GONE: the server has no feature unstable
        "#]],
    );
}

#[test]
fn servers_that_name_values_the_old_way_are_understood() {
    lie(
        |entries| {
            let kind = entry(entries, "Kind").as_object_mut().unwrap();
            kind.remove("members");
            kind.insert("values".to_owned(), json!(["road", "air", "rail"]));
        },
        &expect![[r#"
            command go, member kind: the snapshot has no value rail
        "#]],
    );
}

#[test]
fn a_type_that_the_server_does_not_have_is_told() {
    lie(
        |entries| entry(entries, "GONE")["arg-type"] = "99".into(),
        &expect![[r#"
            event GONE: the server speaks of a type 99 that it does not have
        "#]],
    );
}

#[test]
fn replies_are_read_whole_or_bare() {
    let bare = r#"[{"name": "x", "meta-type": "event", "arg-type": "0"}]"#;
    let whole = format!("{{\"return\": {bare}}}");
    let read = |text: &str| Introspection::from_json(text).unwrap();
    assert_eq!(read(bare), read(&whole));
    assert_eq!(read(bare).counts(), (0, 1));
    for text in ["", "{}", "[{}]", "[1]", r#"{"error": {}}"#] {
        assert!(Introspection::from_json(text).is_err(), "{text}");
    }
}
