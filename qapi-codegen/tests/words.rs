//! Tests the project's words: reading them, what is wrong in them, where docs show them, and what is
//! missing.

#![allow(clippy::unwrap_used)]

use qapi_codegen::{
    File, Options, Prose, Unit, Words, WordsFile, check, coverage, generate, generate_words,
    missing,
};
use qapi_schema::merge::{Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, snapshot};

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'file', 'none' ] }
{ 'struct': 'File', 'data': { 'is': 'str' } }
{ 'union': 'Disk', 'base': { 'kind': 'Kind', '*size': 'int' }, 'discriminator': 'kind',
  'data': { 'file': 'File' } }
{ 'alternate': 'Ref', 'data': { 'name': 'str', 'disk': 'Disk' } }
{ 'command': 'copy', 'features': [ 'deprecated' ],
  'data': { 'disk': 'Ref', '*speed': 'int', 'count': 'uint8', '*kinds': [ 'Kind' ] } }
{ 'event': 'DONE', 'data': { 'bytes': 'size' } }
";

const WORDS: &str = r#"
[copy]
is = "Copies a disk."
instead = "move"
disk = "disk to copy"
speed = { is = "most that is copied; no promise", unit = "bytes/s", none = "no limit", sentinel = { "0" = "no limit", "-1" = "a guess" } }
count = { is = "how often it is copied", unit = "number", instead = "a loop of calls" }
kinds = { is = "kinds to skip", none = "each kind that the disk has" }

[DONE]
is = "A copy is done."
bytes = { is = "size of the copy in bytes", unit = "bytes" }

[Disk]
is = "A disk."
size = { is = "size of the disk", unit = "MiB" }
file = "disk in a file"

[Kind]
is = "Kinds of disks."
none_ = "no disk"

[File]
is_ = "iSCSI name"

[Ref]
name = "name of a known disk"
"#;

fn merged() -> Merged {
    let loaded = qapi_schema::Options::default().load_text("disks.json", SCHEMA.as_bytes());
    let schema = loaded.unwrap_or_else(|error| panic!("rejected:\n{error}")).schema;
    merge(&[snapshot(&schema, Release::new(10, 0, 0), Protocol::Qemu)]).unwrap()
}

fn read(text: &str) -> Result<Words, Vec<String>> {
    let file = WordsFile { module: "disks", path: "words/disks.toml", text };
    Words::read(&[file]).map_err(|findings| findings.iter().map(ToString::to_string).collect())
}

fn options(words: Words) -> Options {
    Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose: Prose::default(),
        words,
        secrets: Vec::new(),
    }
}

fn files() -> Vec<File> {
    generate(&merged(), &options(read(WORDS).unwrap())).unwrap()
}

/// Asserts that a generated file has a line, without regard to its indentation.
#[track_caller]
fn has(path: &str, expected: &str) {
    let files = files();
    let text = &files.iter().find(|it| it.path == path).unwrap().text;
    let found = text.lines().any(|line| line.trim() == expected);
    assert!(found, "no line\n{expected}\nin\n{text}");
}

#[test]
fn docs_say_what_things_are() {
    let copy = "commands/disks.rs";
    has(copy, "/// Copies a disk.");
    has(copy, "/// Disk to copy. `disk`: [`Ref`](types::Ref).");
    has(
        copy,
        "/// Most that is copied, in bytes/s; no promise; no limit if absent or `0`; `-1` means a \
         guess. `speed`: `int`.",
    );
    has(
        copy,
        "/// Sets `speed` (`int`): most that is copied, in bytes/s; no promise; no limit if absent \
         or `0`; `-1` means a guess.",
    );
    has(
        copy,
        "/// Kinds to skip; if absent, each kind that the disk has. `kinds`: list of [`Kind`](types::Kind).",
    );
    has("events/disks.rs", "/// A copy is done.");
    has("events/disks.rs", "/// Size of the copy in bytes. `bytes`: `size`.");
    has("events/mod.rs", "/// A copy is done. `DONE`.");
    let types = "types/disks.rs";
    has(types, "/// Disk in a file. `file`.");
    has(types, "/// Disk in a file. `Disk` with `kind` `file`.");
    has(types, "/// No disk. `none`.");
    has(types, "/// Size of the disk, in MiB. `size`: `int`.");
    has(types, "/// iSCSI name. `is`: `str`.");
    has(types, "/// Name of a known disk. `name`.");
}

#[test]
fn a_branch_without_words_has_those_of_the_value() {
    has("types/disks.rs", "/// No disk. `Disk` with `kind` `none`.");
}

#[test]
fn what_has_no_words_has_its_facts() {
    has("types/disks.rs", "/// `kind`: the branch and its members.");
    has("types/disks.rs", "/// `disk`.");
    for file in generate(&merged(), &options(Words::default())).unwrap() {
        assert!(!file.text.contains("/// Copies"), "{}", file.path);
    }
}

#[test]
fn indexes_have_a_line_for_each_item() {
    has("commands/mod.rs", "//! # disks");
    has("commands/mod.rs", "//! - [`copy`](QapiCopy): Copies a disk.");
    has("events/mod.rs", "//! - [`DONE`](Done): A copy is done.");
}

#[test]
fn deprecations_name_the_replacement() {
    has(
        "commands/disks.rs",
        "/// Since QEMU 10.0 or earlier. Deprecated since QEMU 10.0 or earlier. Use `move` instead. Returns nothing.",
    );
    let note = "#[deprecated(note = \"deprecated since QEMU 10.0 or earlier: use `move`\")]";
    has("commands/disks.rs", note);
    has(
        "commands/disks.rs",
        "/// How often it is copied. `count`: `uint8`. Use a loop of calls instead.",
    );
}

#[test]
fn tables_hold_what_is_read_at_run_time() {
    let file = generate_words(&merged(), &options(read(WORDS).unwrap())).unwrap();
    for line in [
        "copy\tCopies a disk.\t\t\tmove",
        "copy speed\tmost that is copied; no promise\tbytes/s\tno limit\t\t-1=a guess\t0=no limit",
        "Kind ^none\tno disk",
        "Disk +file\tdisk in a file",
        "Ref |name\tname of a known disk",
    ] {
        assert!(file.text.lines().any(|it| it == line), "no line {line} in {}", file.text);
    }
}

/// Asserts that a text is refused, for reasons of which the first begins and ends like this.
#[track_caller]
fn refused(text: &str, place: &str, reason: &str) {
    let findings = read(text).map(|words| check(&words, &merged()));
    let findings = match findings {
        Ok(findings) => findings.iter().map(ToString::to_string).collect(),
        Err(findings) => findings,
    };
    let first = findings.first().unwrap_or_else(|| panic!("nothing is wrong in {text}"));
    let expected = format!("words/disks.toml:{place}: {reason}");
    assert_eq!(first, &expected);
}

#[test]
fn what_does_not_exist_is_told() {
    refused(
        "[copi]\nis = \"Copies.\"",
        "1: [copi]",
        "no command, event or type has this name: correct or remove it",
    );
    refused(
        "[copy]\nspeeed = \"rate\"",
        "2: [copy] speeed",
        "`copy` has no such part: correct or remove it",
    );
    refused(
        "[copy]\nspeed = { is = \"rate\", units = \"s\" }",
        "2: [copy] speed units",
        "the key is unknown: use `is`, `unit`, `none`, `sentinel` or `instead`",
    );
    refused(
        "[copy]\nunit = \"rate\"",
        "2: [copy] unit",
        "a part of this name has the key `unit_`: use that",
    );
    let findings = read("[copy]\nspeed = { is = \"rate\", unit = \"B/s\" }").unwrap_err();
    assert!(
        findings[0].contains("[copy] speed unit: the unit `B/s` is unknown: use one of bytes, ")
    );
}

#[test]
fn what_cannot_be_is_told() {
    refused(
        "[copy]\ncount = { is = \"how often\", none = \"once\" }",
        "2: [copy] count",
        "it is never absent: remove `none`",
    );
    refused(
        "[copy]\ndisk = { is = \"disk to copy\", unit = \"s\" }",
        "2: [copy] disk",
        "it is no number but `Ref`: remove `unit`",
    );
    let other =
        WordsFile { module: "other", path: "words/other.toml", text: "[copy]\nis = \"Copies.\"" };
    let findings = check(&Words::read(&[other]).unwrap(), &merged());
    let expected = "words/other.toml:1: [copy]: it is of module `disks`: move it to disks.toml";
    assert_eq!(findings[0].to_string(), expected);
    let twice = Words::read(&[other, WordsFile { path: "words/more.toml", ..other }]).unwrap_err();
    let expected = "words/more.toml:1: [copy]: words/other.toml has it too: keep one of them";
    assert_eq!(twice[0].to_string(), expected);
}

#[test]
fn texts_have_a_length_and_a_form() {
    let long = |letters: usize| "x".repeat(letters);
    refused(
        &format!("[copy]\nis = \"C{}.\"", long(199)),
        "2: [copy] is",
        "it has 201 characters: write at most 200",
    );
    refused(
        &format!("[copy]\ndisk = \"{}\"", long(141)),
        "2: [copy] disk",
        "it has 141 characters: write at most 140",
    );
    for (text, place, reason) in [
        ("is = \"copies.\"", "is", "a sentence begins with a capital"),
        ("is = \"Copies\"", "is", "a sentence ends with a full stop"),
        ("disk = \"Name of it\"", "disk", "a phrase does not begin with a capital"),
        ("disk = \"name of it.\"", "disk", "a phrase has no full stop at its end"),
        ("disk = \"\"", "disk", "it is empty: write it, or remove the key"),
        ("disk = 1", "disk", "it is no table but of the kind integer: write a text or a table"),
        ("is = 1", "is", "it is no text but of the kind integer: put it in quotes"),
        ("disk = { unit = \"s\" }", "disk", "it has no `is`: say what it is"),
        (
            "disk = \"one  two\"",
            "disk",
            "it has spaces that say nothing: write one line with single spaces",
        ),
        ("disk = \"`one\"", "disk", "a backtick has no counterpart: add it"),
        (
            "disk = \"a <b>\"",
            "disk",
            "it has `<`, `[`, `*`, `\\` or an address in plain text: put that in backticks",
        ),
    ] {
        refused(&format!("[copy]\n{text}"), &format!("2: [copy] {place}"), reason);
    }
    let findings = read("[copy]\nis = ").unwrap_err();
    assert!(findings[0].starts_with("words/disks.toml:2: "), "{findings:?}");
}

#[test]
fn names_may_begin_with_a_capital() {
    assert!(read("[copy]\ndisk = \"Unix path of `<it>`\"\n").is_ok());
}

/// What `missing` prints is complete, and needs only texts and units.
#[test]
fn tables_to_fill_in_are_of_the_format() {
    let merged = merged();
    let tables = missing(&Words::default(), &merged, "disks").concat();
    assert!(tables.contains("# command, deprecated since 10.0\n[copy]\nis = \"\"\n"), "{tables}");
    assert!(tables.contains("\nspeed = { is = \"\", unit = \"\" }  # int, optional\n"), "{tables}");
    assert!(tables.contains("\nis_ = \"\"  # str\n"), "{tables}");
    let sentences = tables.replace("\nis = \"\"", "\nis = \"It is.\"");
    let filled = sentences.replace("unit = \"\"", "unit = \"number\"").replace("\"\"", "\"text\"");
    let words = read(&filled).unwrap();
    assert_eq!(check(&words, &merged), []);
    assert_eq!(missing(&words, &merged, "disks"), Vec::<String>::new());
    assert!(coverage(&words, &merged).suffices());
}

#[test]
fn what_is_missing_is_counted_and_listed() {
    let merged = merged();
    let words = read(&WORDS.replace(", unit = \"number\"", "")).unwrap();
    let coverage = coverage(&words, &merged);
    let count = |name: &str| {
        let (row, _) = coverage.kinds.iter().find(|(row, _)| row.name == name).unwrap();
        (row.described, row.all)
    };
    assert_eq!(count("commands"), (1, 1));
    assert_eq!(count("arguments"), (4, 4));
    assert_eq!(count("types that are sent"), (2, 4));
    assert_eq!(count("parts of types that are sent"), (5, 9));
    assert_eq!(count("units of described numbers"), (3, 4));
    assert!(!coverage.suffices());
    assert_eq!(coverage.modules.len(), 1);
    let tables = missing(&words, &merged, "disks").concat();
    assert!(
        tables.contains(
            "[copy]\ncount = { is = \"how often it is copied\", unit = \"\" }  # uint8\n"
        ),
        "{tables}"
    );
    assert!(
        tables.contains("# type, sent\n[Ref]\nis = \"\"\ndisk = \"\"  # alternative Disk\n"),
        "{tables}"
    );
    assert!(!tables.contains("[DONE]"), "{tables}");
}

/// The page for writers lists every unit.
#[test]
fn the_page_for_writers_lists_every_unit() {
    let page = include_str!("../../qmp/words/README.md");
    for unit in Unit::ALL {
        assert!(page.contains(&format!("`{}`", unit.name)), "{} is missing", unit.name);
    }
}
