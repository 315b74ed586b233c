//! Tests QEMU's documentation in the docs of a local build: where it is placed, and how the text of
//! real releases is converted.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use qapi_codegen::{File, Options, Prose, Words, generate};
use qapi_schema::Schema;
use qapi_schema::merge::{Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, Snapshot, snapshot};

fn schema(text: &str) -> Schema {
    let loaded = qapi_schema::Options::default().load_text("test.json", text.as_bytes());
    loaded.unwrap_or_else(|error| panic!("rejected:\n{error}")).schema
}

fn release(major: u16, schema: &Schema) -> Snapshot {
    snapshot(schema, Release::new(major, 0, 0), Protocol::Qemu)
}

fn files(merged: &Merged, prose: Prose) -> Vec<File> {
    let options = Options {
        header: String::new(),
        runtime: "::qmp".to_owned(),
        prose,
        words: Words::default(),
        secrets: Vec::new(),
    };
    generate(merged, &options).unwrap()
}

/// Returns all doc comments, each as one text.
fn docs(merged: &Merged, prose: Prose) -> Vec<String> {
    files(merged, prose).iter().flat_map(|file| comments(&file.text)).collect()
}

fn comments(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(|line| line.trim().strip_prefix("///")).collect();
    let comments = lines.split(Option::is_none).filter(|lines| !lines.is_empty());
    let text = |line: &Option<&str>| line.map(|it| it.strip_prefix(' ').unwrap_or(it).to_owned());
    comments.map(|lines| lines.iter().filter_map(text).collect::<Vec<_>>().join("\n")).collect()
}

#[track_caller]
fn has(docs: &[String], expected: &str) {
    assert!(docs.iter().any(|it| it == expected), "no comment\n{expected}\nin {docs:#?}");
}

const TREE: &str = "
##
# @Colour:
#
# What can be seen.
#
# @red: like [blood]
#
# @green: Since 8.0
#
# Since: 8.0
##
{ 'enum': 'Colour', 'data': [ 'red', 'green' ] }

##
# @Base:
#
# @colour: its @Colour
##
{ 'struct': 'Base', 'data': { 'colour': 'Colour' } }

##
# @Ink:
#
# @amount: how much,
#     in drops (since 8.0)
##
{ 'struct': 'Ink', 'base': 'Base', 'data': { '*amount': 'int' } }

##
# @Brush:
#
# A brush.
#
# @width: of the @Brush
##
{ 'union': 'Brush', 'base': { 'tip': 'Colour', 'width': 'int' },
  'discriminator': 'tip', 'data': { 'red': 'Ink' } }

##
# @Either:
#
# @brush: a brush
#
# @no-brush: nothing
##
{ 'alternate': 'Either', 'data': { 'brush': 'Brush', 'no-brush': 'null' } }

##
# @paint:
#
# Paints.
#
# @brush: what to paint with
#
# Features:
#
# @unstable: it may change
#
# TODO: more colours
#
# Returns: the ink that is left
#
# Errors:
#     - if there is none
#
# .. note:: Dries in
#    a day.
#
# Since: 8.0
#
# .. qmp-example::
#
#     -> { \"execute\": \"paint\" }
##
{ 'command': 'paint', 'data': { 'brush': 'Either' }, 'returns': 'Ink',
  'features': [ 'unstable' ] }

##
# @PAINTED:
#
# It was.
##
{ 'event': 'PAINTED', 'data': 'Ink' }
";

#[test]
fn text_is_between_what_a_thing_is_and_its_facts() {
    let schema = schema(TREE);
    let docs = docs(&merge(&[release(9, &schema)]).unwrap(), Prose::of(&schema));
    let paint = "The command `paint` of QAPI module `test`.

Paints.

**Feature `unstable`:** it may change

**Returns:** the ink that is left

**Errors:**

- if there is none

**Note:** Dries in a day.

**Example:**

```text
-> { \"execute\": \"paint\" }
```

Since QEMU 8.0. Unstable. Returns [`Ink`](types::Ink).";
    has(&docs, paint);
    has(&docs, "`brush`: [`Either`](types::Either).\n\nwhat to paint with");
    has(&docs, "`red`.\n\nlike \\[blood\\]");
    has(
        &docs,
        "The event `PAINTED` of QAPI module `test`.\n\nIt was.\n\nSince QEMU 9.0 or earlier.",
    );
}

#[test]
fn members_are_described_where_they_are_inherited_from() {
    let schema = schema(TREE);
    let docs = docs(&merge(&[release(9, &schema)]).unwrap(), Prose::of(&schema));
    // The docs of the struct and of the event that has it as its data.
    for link in ["[`Colour`]", "[`Colour`](types::Colour)"] {
        has(&docs, &format!("`colour`: {link}.\n\nits `Colour`"));
    }
    let amount = "`amount`: `int`.\n\nhow much, in drops (since 8.0)\n\nSince QEMU 8.0.";
    has(&docs, amount);
    has(&docs, &format!("Sets {amount}"));
    has(&docs, "`width`: `int`.\n\nof the `Brush`");
    has(&docs, "`no-brush`.\n\nnothing");
    // A branch has the text of the tag's value. A bare "since" note does not count as text.
    assert_eq!(docs.iter().filter(|it| *it == "`red`.\n\nlike \\[blood\\]").count(), 2);
    has(&docs, "`green`. Since QEMU 8.0.");
}

#[test]
fn a_tree_describes_what_it_knows_by_the_name_it_has() {
    let older = schema(TREE);
    let newer = TREE.replace("Ink", "Paint").replace("'*amount'", "'*litres': 'int', '*amount'");
    let newer = schema(&newer.replace("@amount:", "@litres: more\n#\n# @amount:"));
    let merged = merge(&[release(8, &older), release(9, &newer)]).unwrap();
    let docs = docs(&merged, Prose::of(&older));
    has(&docs, "`amount`: `int`.\n\nhow much, in drops (since 8.0)\n\nSince QEMU 8.0.");
    has(&docs, "`litres`: `int`. Since QEMU 9.0 or earlier.");
    let described = docs.iter().filter(|it| it.contains("its `Colour`"));
    assert_eq!(described.count(), 3, "the base, the renamed struct and the event");
}

#[test]
fn without_a_tree_there_are_facts_alone() {
    let schema = schema(TREE);
    let merged = merge(&[release(9, &schema)]).unwrap();
    let undocumented: Vec<_> = TREE.lines().filter(|line| !line.starts_with('#')).collect();
    let silent = Prose::of(&self::schema(&undocumented.join("\n")));
    assert_eq!(files(&merged, silent), files(&merged, Prose::default()));
}

/// Returns the tree of a release from the reference data next to the workspace, if present. QEMU's
/// own files are never part of the workspace.
fn tree(release: &str) -> Option<PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/qemu-schemas");
    let tree = top.join(release);
    if tree.is_dir() {
        return Some(tree);
    }
    println!("skipped: there is no {}", tree.display());
    None
}

/// Returns the snapshots of all releases in the bindings, oldest first.
fn committed() -> Vec<Snapshot> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let folders = fs::read_dir(top).unwrap().map(|folder| folder.unwrap().path());
    let texts = folders.map(|it| fs::read_to_string(it.join(Protocol::Qemu.file_name())).unwrap());
    let mut snapshots: Vec<_> = texts.map(|it| Snapshot::from_json(&it).unwrap()).collect();
    snapshots.sort_by_key(|snapshot| snapshot.release);
    snapshots
}

/// Generates the bindings with the text of a release.
fn described(merged: &Merged, tree: &Path) -> Vec<File> {
    let schema = qapi_schema::load(tree.join(Protocol::Qemu.schema_path())).unwrap();
    files(merged, Prose::of(&schema))
}

/// Returns the lines of docs outside literal blocks.
fn running_text(files: &[File]) -> Vec<String> {
    let mut lines = Vec::new();
    for comment in files.iter().flat_map(|file| comments(&file.text)) {
        let blocks = comment.split("```");
        lines.extend(blocks.step_by(2).flat_map(|it| it.lines().map(str::to_owned)));
        assert_eq!(comment.matches("```").count() % 2, 0, "{comment}");
    }
    lines
}

/// Returns the shares of definitions and of members whose docs contain text in addition to the
/// facts.
fn shares(plain: &[File], described: &[File]) -> [f64; 2] {
    let count = |files: &[File], is_definition: bool| {
        let comments: Vec<_> = files.iter().flat_map(|file| comments(&file.text)).collect();
        let wanted = |it: &&String| it.contains(" of QAPI module ") || it.starts_with("The QAPI ");
        let texts: Vec<_> = comments.iter().filter(|it| wanted(it) == is_definition).collect();
        let paragraphs = |it: &&String| it.matches("\n\n").count();
        texts.iter().map(paragraphs).collect::<Vec<_>>()
    };
    [true, false].map(|is_definition| {
        let (plain, described) = (count(plain, is_definition), count(described, is_definition));
        assert_eq!(plain.len(), described.len());
        let more = plain.iter().zip(&described).filter(|(plain, described)| plain < described);
        more.count() as f64 / plain.len() as f64
    })
}

#[test]
fn the_text_of_releases_is_put_in_order() {
    let snapshots = committed();
    let all = merge(&snapshots).unwrap();
    let old = snapshots.iter().find(|it| it.release == Release::new(7, 2, 0));
    for snapshot in old.into_iter().chain(snapshots.last()) {
        let release = snapshot.release;
        let Some(tree) = tree(&release.to_string()) else { continue };
        let files = described(&all, &tree);
        for file in &files {
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        }
        for line in running_text(&files) {
            let markup = [line.trim_start().starts_with('@'), line.starts_with(".. ")];
            assert_eq!(markup, [false; 2], "{release}: {line}");
            assert!(!line.ends_with("::") && !line.contains(":`"), "{release}: {line}");
        }
        // The rest has no documentation in QEMU. Constructors never have text.
        let alone = merge(std::slice::from_ref(snapshot)).unwrap();
        let [definitions, parts] =
            shares(&self::files(&alone, Prose::default()), &described(&alone, &tree));
        assert!(definitions > 0.75 && parts > 0.5, "{release}: {definitions}, {parts}");
    }
}
