//! What a newer release does to names, and what the names of all releases become.

#![allow(clippy::unwrap_used)]

use qapi_codegen::{Options, generate};
use qapi_schema::merge::{Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, snapshot};

/// The snapshot of a schema as that release.
fn release(major: u16, text: &str) -> Snapshot {
    let loaded = qapi_schema::Options::default().load_text("test.json", text.as_bytes());
    let schema = loaded.unwrap_or_else(|error| panic!("{major}.0 is rejected:\n{error}")).schema;
    snapshot(&schema, Release::new(major, 0, 0), Protocol::Qemu)
}

/// The bindings of two releases, all files as one text.
fn bindings(older: &str, newer: &str) -> String {
    text(&merge(&[release(8, older), release(9, newer)]).unwrap())
}

fn text(merged: &Merged) -> String {
    let options = Options { header: String::new(), runtime: "::qmp".to_owned() };
    generate(merged, &options).unwrap().into_iter().map(|file| file.text).collect()
}

/// Every one of the lines is in the text, wherever.
#[track_caller]
fn has(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|it| it.trim() == *line), "no line `{line}`");
    }
}

#[test]
fn a_newer_definition_leaves_the_older_its_name() {
    let older = "{ 'pragma': { 'command-name-exceptions': [ 'do_it' ] } }
        { 'command': 'do_it', 'data': { '*a': 'FooBar', '*b': 'Way' } }
        { 'event': 'IT__DONE' }
        { 'struct': 'FooBar', 'data': { 'old': 'str' } }
        { 'enum': 'Kind', 'data': [ 'x' ] }
        { 'union': 'Way', 'base': { 'kind': 'Kind', 'more': 'str' }, 'discriminator': 'kind',
          'data': { 'x': 'FooBar' } }";
    let newer = "{ 'command': 'do-it', 'data': { 'new': 'FOOBar', '*b': 'WayBranch' } }
        { 'event': 'IT_DONE' }
        { 'struct': 'FOOBar', 'data': { 'new': 'str' } }
        { 'struct': 'WayBranch', 'data': { 'new': 'str' } }";
    let text = bindings(older, newer);
    for (name, wire) in [
        ("DoIt", "do_it"),
        ("DoIt_", "do-it"),
        ("ItDone", "IT__DONE"),
        ("ItDone_", "IT_DONE"),
        ("FooBar", "FooBar"),
        ("FooBar_", "FOOBar"),
        ("WayBranch_", "WayBranch"),
    ] {
        let before = text.split(&format!("pub struct {name} {{")).next().unwrap();
        let docs = before.rsplit("\n\n").next().unwrap();
        assert!(docs.contains(&format!("`{wire}`")), "{name} is not {wire}: {docs}");
    }
    has(&text, &["pub enum WayBranch {"]);
}

/// One release cannot have names that differ in `-` and `_` alone, two releases can.
#[test]
fn a_newer_part_leaves_the_older_its_name() {
    let schema = |value: &str, member: &str, branch: &str, common: &str| {
        format!(
            "{{ 'pragma': {{ 'member-name-exceptions': [ 'Kind', 'Struct' ] }} }}
            {{ 'command': 'do', 'data': {{ 'way': 'Union', 'what': 'Struct' }} }}
            {{ 'enum': 'Kind', 'data': [ {value} ] }}
            {{ 'struct': 'Struct', 'data': {{ 'must': 'int', {member} }} }}
            {{ 'union': 'Union', 'base': {{ 'kind': 'Kind', '*force': 'bool', {common} }},
               'discriminator': 'kind', 'data': {{ {branch} }} }}"
        )
    };
    let older = schema("'b_c', 'x'", "'*foo_bar': 'int'", "'b_c': 'Struct'", "'*last': 'bool'");
    let newer = schema(
        "'b-c', 'force', 'x', 'late'",
        "'*foo-bar': 'str'",
        "'b-c': 'Struct', 'force': 'Struct', 'late': 'Struct'",
        "'*late': 'bool', '*last': 'bool'",
    );
    let text = bindings(&older, &newer);
    // Values, branches and members.
    has(&text, &["Self::BC => \"b_c\",", "Self::BC_ => \"b-c\","]);
    has(&text, &["Self::BC(it) => writer.branch(\"kind\", \"b_c\", it),"]);
    has(&text, &["pub fn b_c(b_c: impl Into<Struct>) -> Self {"]);
    has(&text, &["pub fn b_c_(b_c_: impl Into<Struct>) -> Self {"]);
    has(&text, &["writer.optional(\"foo_bar\", &self.foo_bar);"]);
    has(&text, &["writer.optional(\"foo-bar\", &self.foo_bar_);"]);
    // A setter that was there before a branch, and a branch as old as a setter.
    has(&text, &["pub fn force(mut self, force: bool) -> Self {"]);
    has(&text, &["pub fn force_(force_: impl Into<Struct>) -> Self {"]);
    has(&text, &["pub fn late(late: impl Into<Struct>) -> Self {"]);
    has(&text, &["pub fn set_late(mut self, late: bool) -> Self {"]);
}

#[test]
fn an_alternative_called_by_a_letter_is_named_after_its_type() {
    let schema = "{ 'command': 'do', 'data': { 'a': 'First', 'b': 'Second', 'c': 'Third' } }
        { 'alternate': 'First', 'data': { 's': 'str', 'n': 'null', 'o': 'XYZThing',
          'l': [ 'str' ] } }
        { 'alternate': 'Second', 'data': { 'b': 'bool', 'i': 'int', 's': 'Kind' } }
        { 'alternate': 'Third', 'data': { 'x': 'number', 'number': 'null' } }
        { 'struct': 'XYZThing', 'data': { 'm': 'int' } }
        { 'enum': 'Kind', 'data': [ 'x' ] }";
    let text = text(&merge(&[release(9, schema)]).unwrap());
    has(&text, &["String(String),", "Null,", "XyzThing(XyzThing),", "List(Vec<String>),"]);
    has(&text, &["pub fn string(string: impl Into<String>) -> Self {"]);
    has(&text, &["pub fn null() -> Self {"]);
    has(&text, &["pub fn xyz_thing(xyz_thing: impl Into<XyzThing>) -> Self {"]);
    has(&text, &["Bool(bool),", "Int(i64),", "Kind(Kind),"]);
    has(&text, &["pub fn bool(bool: bool) -> Self {"]);
    // Both want the name, and what is called so on the wire comes first.
    has(&text, &["Number,", "Number_(f64),"]);
}

#[test]
fn older_names_of_types_and_of_their_branch_enums_are_aliases() {
    let schema = |way: &str, place: &str, more: &str| {
        format!(
            "{{ 'command': 'do', 'data': {{ 'way': '{way}', 'place': '{place}' }} }}
            {{ 'enum': 'Kind', 'data': [ 'x' ] }}
            {{ 'struct': 'Struct', 'data': {{ 'must': 'int' }} }}
            {{ 'union': '{way}', 'base': {{ 'kind': 'Kind', 'more': 'bool' }},
               'discriminator': 'kind', 'data': {{ 'x': 'Struct' }} }}
            {{ 'union': '{place}', 'base': {{ 'kind': 'Kind' }},
               'discriminator': 'kind', 'data': {{ 'x': 'Struct' }} }}
            {more}"
        )
    };
    let older = schema("OldWay", "OldPlace", "");
    let newer = schema("Way", "Place", "");
    let text = bindings(&older, &newer);
    has(&text, &["pub type OldWay = Way;", "pub type OldWayBranch = WayBranch;"]);
    has(&text, &["#[deprecated(note = \"renamed to WayBranch\")]"]);
    has(&text, &["pub type OldPlace = Place;"]);
    assert!(!text.contains("OldPlaceBranch"), "a union that is its branch enum has no other");
    // Another item may have the name by now.
    let other = "{ 'struct': 'OldWayBranch', 'data': {} }";
    let text = bindings(&older, &schema("Way", "Place", other));
    has(&text, &["pub type OldWay = Way;", "pub struct OldWayBranch {}"]);
    assert!(!text.contains("pub type OldWayBranch"));
}
