//! Tests how a newer release affects names, and that the names of all releases exist in Rust.

#![allow(clippy::unwrap_used)]

#[path = "support/committed.rs"]
mod committed;

use std::collections::BTreeSet;

use committed::committed;
use qapi_codegen::{Options, Prose, Secret, Words, generate, generate_wire, suspects, unmatched};
use qapi_schema::diff::{What, diff};
use qapi_schema::merge::{Kind, Merged, Type, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, TypeKind, snapshot};

/// Returns a schema's snapshot as a release with this major version.
fn release(major: u16, text: &str) -> Snapshot {
    let loaded = qapi_schema::Options::default().load_text("test.json", text.as_bytes());
    let schema = loaded.unwrap_or_else(|error| panic!("{major}.0 is rejected:\n{error}")).schema;
    snapshot(&schema, Release::new(major, 0, 0), Protocol::Qemu)
}

/// Generates the bindings of two releases and joins all files.
fn bindings(older: &str, newer: &str) -> String {
    text(&merge(&[release(8, older), release(9, newer)]).unwrap())
}

/// The merged schema of one release of the guest agent.
fn agent(text: &str) -> Merged {
    let mut snapshot = release(9, text);
    snapshot.protocol = Protocol::GuestAgent;
    merge(&[snapshot]).unwrap()
}

fn options() -> Options {
    Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose: Prose::default(),
        words: Words::default(),
        secrets: Vec::new(),
    }
}

fn text(merged: &Merged) -> String {
    generate(merged, &options()).unwrap().into_iter().map(|file| file.text).collect()
}

/// Asserts that the text contains every line, in any order.
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

/// Names in one release cannot differ only in `-` and `_`, but names in two releases can.
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
    has(&text, &["\"b_c\" => members.read_as(Self::BC),"]);
    has(&text, &["pub fn b_c(b_c: impl Into<Struct>) -> Self {"]);
    has(&text, &["pub fn b_c_(b_c_: impl Into<Struct>) -> Self {"]);
    has(&text, &["writer.optional(\"foo_bar\", &self.foo_bar);"]);
    has(&text, &["writer.optional(\"foo-bar\", &self.foo_bar_);"]);
    // A setter older than the branch of the same name, and a setter as old as the branch.
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
    // Both alternatives map to this name. The one with this name on the wire gets it.
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
    // By now another item may have the name, so there is no alias.
    let other = "{ 'struct': 'OldWayBranch', 'data': {} }";
    let text = bindings(&older, &schema("Way", "Place", other));
    has(&text, &["pub type OldWay = Way;", "pub struct OldWayBranch {}"]);
    assert!(!text.contains("pub type OldWayBranch"));
}

/// Returns the type that has or once had this name.
fn named<'m>(merged: &'m Merged, name: &str) -> &'m Type {
    let has = |ty: &&Type| ty.name == name || ty.aliases.iter().any(|alias| alias == name);
    merged.types.iter().find(has).unwrap_or_else(|| panic!("no type {name}"))
}

#[test]
fn the_name_of_a_type_that_became_several_is_no_alias() {
    let older = "{ 'command': 'a', 'data': { 'list': [ 'Info' ] } }
        { 'command': 'b', 'data': { 'list': [ 'Info' ] } }
        { 'struct': 'Info', 'data': { 'm': 'int' } }";
    let newer = "{ 'command': 'a', 'data': { 'list': [ 'InfoA' ] } }
        { 'command': 'b', 'data': { 'list': [ 'InfoB' ] } }
        { 'struct': 'InfoA', 'data': { 'm': 'int' } }
        { 'struct': 'InfoB', 'data': { 'm': 'int' } }";
    let text = bindings(older, newer);
    has(&text, &["pub struct InfoA {", "pub struct InfoB {"]);
    assert!(!text.contains("pub type Info"), "it would be the wrong type of one of them");
}

#[test]
fn the_name_of_a_type_of_arguments_that_joined_another_is_an_alias() {
    let older = "{ 'command': 'get', 'returns': 'Info' }
        { 'command': 'set', 'data': 'Settings', 'boxed': true }
        { 'struct': 'Info', 'data': { '*m': 'int' } }
        { 'struct': 'Settings', 'data': { '*m': 'int' } }";
    let newer = "{ 'command': 'get', 'returns': 'Info' }
        { 'command': 'set', 'data': 'Info', 'boxed': true }
        { 'struct': 'Info', 'data': { '*m': 'int' } }";
    has(&bindings(older, newer), &["pub type Settings = Info;"]);
}

/// Returns the names of types that were split, according to the comparisons of adjacent releases. A
/// name that the newest release lacks has no alias, because it would be ambiguous. For example, in
/// 11.1 the element type of lists of text was split into one type for each list.
fn split(snapshots: &[Snapshot]) -> BTreeSet<String> {
    let changes = snapshots.windows(2).flat_map(|it| diff(&it[0], &it[1]).unwrap().changes);
    let from = changes.filter_map(|change| match change.what {
        What::SplitFrom { from } => Some(from.to_ascii_lowercase()),
        _ => None,
    });
    let newest: BTreeSet<_> =
        snapshots.last().unwrap().types.keys().map(|it| it.to_ascii_lowercase()).collect();
    from.filter(|name| !newest.contains(name)).collect()
}

/// Every other type name of any release is a type name in Rust.
#[test]
fn what_any_release_calls_a_type_is_a_type() {
    let snapshots = committed();
    let several = split(&snapshots);
    let text = text(&merge(&snapshots).unwrap());
    let words = ["pub struct ", "pub enum ", "pub type "];
    let names = text.lines().filter_map(|line| words.iter().find_map(|it| line.strip_prefix(it)));
    let name = |rest: &str| rest.split([' ', '{']).next().unwrap().to_ascii_lowercase();
    let names: BTreeSet<_> = names.map(name).collect();
    for snapshot in &snapshots {
        for name in snapshot.types.keys().map(|name| name.to_ascii_lowercase()) {
            let known = [name.clone(), format!("qapi{name}")].iter().any(|it| names.contains(it));
            let several = several.contains(&name);
            assert!(known != several, "{}: {name}", snapshot.release);
        }
    }
}

/// Returns the unions of a release, each with the branches that share a type with another branch.
fn shared_branches(snapshot: &Snapshot) -> Vec<(&str, &str)> {
    let mut shared = Vec::new();
    for (name, ty) in &snapshot.types {
        let TypeKind::Union(union) = &ty.kind else { continue };
        for branch in &union.branches {
            if union.branches.iter().filter(|it| it.ty == branch.ty).count() > 1 {
                shared.push((name.as_str(), branch.name.as_str()));
            }
        }
    }
    shared
}

#[test]
fn no_type_that_served_two_branches_becomes_its_union_by_itself() {
    let snapshots = committed();
    let merged = merge(&snapshots).unwrap();
    let text = text(&merged);
    let conversions: BTreeSet<_> =
        text.lines().filter_map(|line| line.strip_prefix("impl From<")).collect();
    let mut wrong = BTreeSet::new();
    for (union, branch) in snapshots.iter().flat_map(shared_branches) {
        let ty = named(&merged, union);
        let Kind::Union(union) = &ty.kind else { panic!("{ty:?}") };
        let branch = union.branches.iter().find(|it| it.name == branch).unwrap();
        let served = merged.ty(branch.ty.unwrap());
        // Compare without case, because Rust names may differ from QAPI names in it.
        let conversion = format!("{}> for {} {{", served.name, ty.name);
        if conversions.iter().any(|it| it.eq_ignore_ascii_case(&conversion)) {
            wrong.insert(conversion);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(conversions.iter().any(|it| it.starts_with("BlockdevOptionsQcow2> for")));
}

#[test]
fn a_caller_adds_secrets_of_its_own() {
    let schema = "{ 'struct': 'Store', 'data': { 'host': 'str', 'password': 'str' } }
        { 'command': 'backup', 'data': { 'to': 'Store', '*key': 'str' } }
        { 'event': 'TOLD', 'data': { 'to': 'Store' } }";
    let merged = merge(&[release(8, schema)]).unwrap();
    let secrets = vec![Secret::new("Store", "password"), Secret::new("backup", "key")];
    assert_eq!(unmatched(&merged, &secrets), []);
    let none = [Secret::new("Store", "passwort"), Secret::new("Stop", "password")];
    assert_eq!(unmatched(&merged, &none), none);
    let options = |secrets| Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose: Prose::default(),
        words: Words::default(),
        secrets,
    };
    let text = |options: &Options| -> String {
        generate(&merged, options).unwrap().into_iter().map(|file| file.text).collect()
    };
    let shown = text(&options(Vec::new()));
    let hidden = text(&options(secrets));
    let says = "Secret: `Debug` does not show it.";
    assert!(!shown.contains(says) && hidden.contains(says));
    let rows = [r#"("backup", "key")"#, r#"("backup", "password")"#, r#"("TOLD", "password")"#];
    for row in rows {
        assert!(hidden.contains(row) && !shown.contains(row), "{row}");
    }
    assert!(hidden.contains("const SECRET: bool = true;"));
}

#[test]
fn members_named_like_secrets_are_suspects_until_they_are_listed() {
    let schema =
        "{ 'struct': 'Store', 'data': { 'password': 'str', 'key': 'int', 'Key_file': 'str',
          '*key-secret': 'str', 'keyboard': 'str', 'token': 'Either', 'master-key': [ 'str' ] } }
        { 'alternate': 'Either', 'data': { 's': 'str', 'n': 'null' } }
        { 'command': 'backup', 'data': { 'to': 'Store', '*passphrase': 'str', 'key-id': 'str' } }
        { 'event': 'TOLD', 'data': { 'auth-cookie': 'any' } }";
    let pragma = "{ 'pragma': { 'member-name-exceptions': [ 'Store' ] } }";
    let merged = merge(&[release(8, &format!("{pragma} {schema}"))]).unwrap();
    let listed = [Secret::new("Store", "password"), Secret::new("backup", "passphrase")];
    let public = [Secret::new("Store", "Key_file")];
    let found = suspects(&merged, &listed, &public);
    let names: Vec<_> = found.iter().map(|it| (it.owner(), it.member())).collect();
    let expected = [("Store", "token"), ("Store", "master-key"), ("TOLD", "auth-cookie")];
    assert_eq!(names, expected);
    assert_eq!(suspects(&merged, &[], &[]).len(), 6);
}

#[test]
fn upstream_has_no_suspects() {
    let merged = merge(&committed()).unwrap();
    assert_eq!(suspects(&merged, &[], &[]), []);
}

#[test]
fn secrets_are_listed_for_every_message_that_can_hold_them() {
    let schema = "{ 'struct': 'SecretProperties', 'data': { '*data': 'str' } }
        { 'struct': 'Other', 'data': { 'data': 'str' } }
        { 'struct': 'Group', 'data': { 'all': [ 'Either' ] } }
        { 'alternate': 'Either', 'data': { 'id': 'str', 'it': 'SecretProperties' } }
        { 'command': 'give', 'data': { 'group': 'Group' } }
        { 'command': 'take', 'returns': [ 'SecretProperties' ] }
        { 'command': 'show', 'data': { 'data': 'Other' } }
        { 'command': 'change-vnc-password', 'data': { 'password': 'str', 'data': 'str' } }
        { 'event': 'TOLD', 'data': { 'it': 'SecretProperties' } }";
    let text = text(&merge(&[release(8, schema)]).unwrap());
    let (_, table) = text.split_once("static SECRETS").unwrap();
    let rows: Vec<_> = table.lines().map(str::trim).filter(|it| it.starts_with('(')).collect();
    let expected = [
        r#"("TOLD", "data"),"#,
        r#"("change-vnc-password", "password"),"#,
        r#"("give", "data"),"#,
        r#"("take", "data"),"#,
    ];
    assert_eq!(rows, expected);
}

#[test]
fn members_that_carry_base64_become_bytes() {
    let schema = "{ 'command': 'guest-exec',
        'data': { 'path': 'str', '*input-data': 'str', '*other': 'str' } }";
    let bytes = text(&agent(schema));
    let shown = "pub input_data: Option<runtime::Bytes>,";
    has(&bytes, &[shown, "pub other: Option<String>,"]);
    // QMP has no such members.
    assert!(!bindings(schema, schema).contains("Bytes"));
}

#[test]
fn members_that_hold_a_list_in_a_text_become_lists() {
    let schema = "{ 'struct': 'NetdevTapOptions', 'data': { '*fd': 'str', '*fds': 'str' } }
        { 'command': 'add', 'data': { 'tap': 'NetdevTapOptions' } }";
    let text = bindings(schema, schema);
    let setter = "pub fn fds(mut self, fds: impl Into<runtime::ColonList>) -> Self {";
    has(&text, &["pub fds: Option<runtime::ColonList>,", "pub fd: Option<String>,", setter]);
}

#[test]
fn an_entry_of_the_table_of_texts_that_matches_nothing_is_found() {
    let schema = "{ 'command': 'guest-exec', 'data': { 'path': 'str', '*input-data': 'str' } }
        { 'command': 'guest-set-user-password', 'data': { 'password': 'int' } }";
    let unused = qapi_codegen::unused_texts(&agent(schema));
    let names: Vec<_> = unused.iter().map(|it| (it.owner, it.member)).collect();
    assert!(!names.contains(&("guest-exec", "input-data")), "{names:?}");
    // A number is no text.
    assert!(names.contains(&("guest-set-user-password", "password")), "{names:?}");
    assert!(names.contains(&("GuestFileRead", "buf-b64")), "{names:?}");
}

/// The text from which the schema of each release is built again: `A` is the older one.
#[test]
fn the_wire_of_each_release_is_one_text() {
    let older = "{ 'command': 'do', 'data': { 'a': 'uint8', '*b': 'Way', 'gone': ['size'] },
          'returns': [ 'Way' ] }
        { 'event': 'OVER', 'if': 'CONFIG_WIN32' }
        { 'command': 'other', 'if': { 'any': [ 'TARGET_S390X', 'TARGET_I386' ] } }
        { 'enum': 'Kind', 'data': [ 'x', { 'name': 'y', 'if': 'CONFIG_COCOA' } ] }
        { 'struct': 'Unused', 'data': { 'a': 'str' } }
        { 'union': 'Way', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': {} }";
    let newer = "{ 'command': 'do', 'data': { '*a': 'int', '*b': 'Way', 'new': 'Either' },
          'returns': [ 'Way' ], 'allow-oob': true, 'features': [ 'deprecated' ] }
        { 'event': 'OVER', 'data': { 'why': 'any' }, 'if': 'CONFIG_LINUX' }
        { 'command': 'other' }
        { 'enum': 'Kind', 'data': [ 'x', { 'name': 'z', 'features': [ 'unstable' ] } ] }
        { 'alternate': 'Either', 'data': { 'one': 'Kind', 'two': [ 'bool' ], 'three': 'null' } }
        { 'union': 'Way', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind',
          'data': { 'x': 'Part' } }
        { 'struct': 'Part', 'data': { 'p': 'number' } }";
    let releases = [release(8, older), release(9, newer)];
    let files = generate_wire(&releases, &[], &options()).unwrap();
    let text = files.into_iter().find(|file| file.path == "qemu.rs").unwrap().text;
    let lines: Vec<_> = text.lines().filter(|line| !line.starts_with("//")).collect();
    let expected = [
        "",
        "",
        "pub(crate) static RELEASES: &str = \"8.0.0 9.0.0\";",
        "",
        "pub(crate) static COMMANDS: &str = r\"",
        "do !deprecated:B a@int?:B b@Way? new@Either:B %oob:B >[Way] a@int:A gone@[int]:A",
        "other",
        "\";",
        "",
        "pub(crate) static EVENTS: &str = r\"",
        "OVER:B why@any",
        "\";",
        "",
        "pub(crate) static TYPES: &str = r\"",
        "^Kind ^x ^z!unstable:B",
        "{Part:B p@number",
        "{Way kind@Kind #kind +x@Part:B",
        "|Either:B |Kind |[bool] |null",
        "\";",
    ];
    assert_eq!(lines, expected, "{text}");
}
