//! Input that is meant to do harm: it must not panic, hang or exhaust memory, and must end in a
//! diagnostic.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use qapi_schema::{LoadError, Options, fuzzing};
use tempfile::TempDir;

/// The first error about a schema that is rejected; all are drawn, which must work as well.
fn rejected(text: &[u8]) -> String {
    match Options::default().load_text("schema.json", text) {
        Err(LoadError::Rejected(found)) => {
            let drawn = found.to_string();
            assert!(drawn.len() < 4 << 20, "{} bytes of diagnostics", drawn.len());
            drawn.lines().next().unwrap_or_default().to_owned()
        }
        Err(error) => error.to_string(),
        Ok(_) => panic!("accepted"),
    }
}

/// The same for a file of a folder.
fn rejected_file(folder: &TempDir, name: &str) -> String {
    match Options::default().load(folder.path().join(name)) {
        Err(LoadError::Rejected(found)) => {
            found.errors().next().map(|error| error.message.clone()).unwrap_or_default()
        }
        Err(error) => error.to_string(),
        Ok(_) => panic!("accepted"),
    }
}

fn write(folder: &TempDir, name: &str, text: impl AsRef<[u8]>) {
    fs::write(folder.path().join(name), text).expect("a file in a new folder");
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a new folder")
}

#[test]
fn white_space_of_several_bytes_before_a_colon() {
    let schema = "{'pragma': {'doc-required': true}}\n\n##\n# @A:\n#\n# An event.\n#\n\
        # Since\u{2028}: 9.0\n##\n{'event': 'A'}\n";
    let loaded = Options::default().load_text("schema.json", schema.as_bytes());
    assert!(loaded.is_ok_and(|loaded| loaded.warnings.iter().next().is_none()));
    fuzzing::documentation("# @a:\n#\n# Returns\u{3000}: x".as_bytes());
}

#[test]
fn nested_brackets() {
    let arrays = "[".repeat(100_000);
    assert_eq!(rejected(arrays.as_bytes()), "schema.json:1: more than 100 brackets are nested");
    let objects = "{'a':".repeat(100_000);
    assert_eq!(rejected(objects.as_bytes()), "schema.json:1: more than 100 brackets are nested");
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(rejected(closed.as_bytes()), "schema.json:1: more than 100 brackets are nested");
    // Each line opens two.
    let lines = "{'a':[\n".repeat(100_000);
    assert_eq!(rejected(lines.as_bytes()), "schema.json:51: more than 100 brackets are nested");
}

#[test]
fn nested_conditions() {
    let nested = |depth: usize| {
        let condition = format!("{}'A'{}", "{'not':".repeat(depth), "}".repeat(depth));
        format!("{{ 'struct': 'Foo', 'data': {{}}, 'if': {condition} }}")
    };
    assert!(Options::default().load_text("schema.json", nested(90).as_bytes()).is_ok());
    let deep = rejected(nested(50_000).as_bytes());
    assert_eq!(deep, "schema.json:1: more than 100 brackets are nested");
}

#[test]
fn long_strings() {
    let folder = folder();
    let huge = format!("{{ 'struct': '{}' }}", "A".repeat(100 << 20));
    write(&folder, "huge.json", &huge);
    assert!(
        rejected_file(&folder, "huge.json").ends_with("The schema has more than 8 MiB of text")
    );
    write(&folder, "includes.json", "{ 'include': 'huge.json' }");
    let included = rejected_file(&folder, "includes.json");
    assert!(included.contains("huge.json' cannot be included: "), "{included}");
    assert!(rejected(huge.as_bytes()).ends_with("The schema has more than 8 MiB of text"));
    let long = format!("{{ 'struct': '{}' }}", "A".repeat(7 << 20));
    assert_eq!(rejected(long.as_bytes()), "schema.json:1: string is longer than 4096 characters");
    let key = format!("{{ '{}': 'a' }}", "a".repeat(4096));
    assert!(rejected(key.as_bytes()).contains("needs exactly one of the keys"));
    let word = "a".repeat(7 << 20);
    assert!(rejected(word.as_bytes()).len() < 200);
}

#[test]
fn long_documentation() {
    let name = "a".repeat(1 << 20);
    let text = format!("##\n# @{name}:\n# @{name}:\n# @{name}: {name}\n##\n{{}}");
    let first = rejected(text.as_bytes());
    assert!(first.starts_with("schema.json:1: warning: documentation right before"), "{first}");
    let sections: String = (0..200_000).map(|index| format!("# @m{index}:\n")).collect();
    let text = format!("##\n# @Foo:\n{sections}##\n{{ 'enum': 'Foo', 'data': [] }}");
    let loaded =
        Options::default().load_text("schema.json", text.as_bytes()).expect("only warnings");
    assert!(loaded.warnings.truncated());
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(rejected(b"{ 'a\0': 'b' }"), "schema.json:1: strings hold printable ASCII only");
    assert_eq!(rejected(b"\n\0"), "schema.json:2: unexpected '\\u{0}'");
    assert_eq!(rejected(b"\n\n'\xff'"), "schema.json:3: file is not valid UTF-8");
    assert_eq!(rejected(b"\xef\xbb\xbf{}"), "schema.json:1: unexpected '\u{feff}'");
    assert_eq!(rejected(b"\x1b[31m"), "schema.json:1: unexpected '\\u{1b}'");
    let folder = folder();
    write(&folder, "main.json", "{ 'include': 'binary.json' }");
    write(&folder, "binary.json", b"\x80");
    assert_eq!(rejected_file(&folder, "main.json"), "file is not valid UTF-8");
}

#[cfg(unix)]
#[test]
fn includes_that_are_no_files() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let folder = folder();
    let path = folder.path();
    fs::create_dir(path.join("folder")).expect("a folder");
    symlink("self", path.join("self")).expect("a link to itself");
    symlink("main.json", path.join("again.json")).expect("a link to a file");
    symlink(".", path.join("folder/here")).expect("a link to a folder");
    let _socket = UnixListener::bind(path.join("socket")).expect("a socket");
    for (include, message) in [
        ("folder", "Not a regular file"),
        ("/dev/zero", "Not a regular file"),
        ("socket", "Not a regular file"),
        ("self", "Too many levels of symbolic links"),
        ("again.json", "including 'again.json' here makes a loop"),
        ("", "Not a regular file"),
        ("main.json/x", "Not a directory"),
    ] {
        write(&folder, "main.json", format!("{{ 'include': '{include}' }}"));
        let error = rejected_file(&folder, "main.json");
        assert!(error.ends_with(message), "{include}: {error}");
    }
    write(&folder, "folder/loop.json", "{ 'include': 'here/here/loop.json' }");
    assert_eq!(
        rejected_file(&folder, "folder/loop.json"),
        "including 'here/here/loop.json' here makes a loop"
    );
}

#[test]
fn includes_without_end() {
    let folder = folder();
    for index in 0..200 {
        let next = format!("{{ 'include': 'f{}.json' }}", index + 1);
        write(&folder, &format!("f{index}.json"), next);
    }
    assert_eq!(rejected_file(&folder, "f0.json"), "more than 64 includes are nested");
    let text = b"{ 'include': '/etc/hostname' }";
    assert!(rejected(text).ends_with("a text without a file cannot include files"));
}

#[test]
fn more_errors_than_anybody_reads() {
    let text = ";\n{ ; }\n".repeat(200_000);
    let found = Options::default().load_text("schema.json", text.as_bytes());
    let Err(LoadError::Rejected(found)) = found else { panic!("accepted") };
    assert!(found.truncated());
    assert_eq!(found.errors().count(), 100);
    assert!(found.to_string().ends_with("only this much is shown.\n"));
}

/// `count` definitions, each made from its number.
fn many(count: usize, mut one: impl FnMut(&mut String, usize)) -> String {
    let mut text = String::new();
    for index in 0..count {
        one(&mut text, index);
    }
    text
}

#[test]
fn bases_without_end() {
    let text = many(20_000, |text, index| {
        let next = index + 1;
        writeln!(text, "{{ 'struct': 'Foo{index}', 'base': 'Foo{next}', 'data': {{}} }}").unwrap();
    });
    let text = text + "{ 'struct': 'Foo20000', 'data': {} }";
    assert!(rejected(text.as_bytes()).ends_with("more than 64 bases follow one on another"));
}

#[test]
fn unions_in_unions_without_end() {
    let mut text =
        "{ 'enum': 'Kind', 'data': [ 'a' ] }\n{ 'struct': 'Foo9999', 'data': {} }\n".to_owned();
    text += &many(9_999, |text, index| {
        let next = index + 1;
        writeln!(
            text,
            "{{ 'union': 'Foo{index}', 'base': {{ 'kind{index}': 'Kind' }},
               'discriminator': 'kind{index}', 'data': {{ 'a': 'Foo{next}' }} }}"
        )
        .unwrap();
    });
    assert!(rejected(text.as_bytes()).ends_with("unions share too many branches"));
}

#[test]
fn everything_shared() {
    let values = many(60_000, |text, index| write!(text, "'v{index}', ").unwrap()) + "'last'";
    let members = many(60_000, |text, index| write!(text, "'m{index}': 'str', ").unwrap());
    let mut text = format!("{{ 'enum': 'Kind', 'data': [ {values} ] }}\n");
    text += &format!("{{ 'struct': 'Base', 'data': {{ {members} 'kind': 'Kind' }} }}\n");
    text += &many(10_000, |text, index| {
        let data = "'data': { 'v7': 'Empty' }";
        writeln!(
            text,
            "{{ 'union': 'Foo{index}', 'base': 'Base', 'discriminator': 'kind', {data} }}
             {{ 'alternate': 'Bar{index}', 'data': {{ 'a': 'Kind', 'b': 'Base' }} }}
             {{ 'command': 'do-{index}', 'data': 'Base' }}"
        )
        .unwrap();
    });
    text += "{ 'struct': 'Empty', 'data': {} }";
    let loaded = Options::default().load_text("schema.json", text.as_bytes());
    assert!(loaded.is_ok(), "{}", loaded.expect_err("an error"));
}

#[test]
fn many_unknown_types() {
    let text = many(50_000, |text, index| {
        writeln!(text, "{{ 'struct': 'Foo{index}', 'data': {{ 'a': 'Fop{index}' }} }}").unwrap();
    });
    assert!(rejected(text.as_bytes()).ends_with("there is no type 'Fop0' for member 'a'"));
}

#[test]
fn a_main_file_that_cannot_be_read_is_told() {
    let error = Options::default().load(Path::new("/")).expect_err("a folder is no schema");
    assert_eq!(error.to_string(), "'/' cannot be read: Not a regular file");
}

/// Pieces of schemas, right and wrong.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "'",
        "'struct'",
        "'enum'",
        "'union'",
        "'command'",
        "'event'",
        "'alternate'",
        "'data'",
        "'base'",
        "'discriminator'",
        "'Foo'",
        "'Bar'",
        "'foo'",
        "'str'",
        "'if'",
        "'features'",
        "'returns'",
        "'boxed'",
        "true",
        "false",
        "\n",
        "##\n",
        "# @foo:\n",
        "# Since: 1.2\n",
        "#",
        " ",
        "{ 'struct': 'Foo', 'data': { 'a': 'str', '*b': ['Bar'] } }\n",
        "{ 'enum': 'Bar', 'data': [ 'a', { 'name': 'b', 'if': 'C' } ] }\n",
        "{ 'union': 'Baz', 'base': { 'a': 'Bar' }, 'discriminator': 'a', 'data': { 'b': 'Foo' } }\n",
    ];
    prop_oneof![prop::sample::select(words.map(str::to_owned).to_vec()), any::<String>()]
}

proptest! {
    #[test]
    fn no_input_breaks_a_promise(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        fuzzing::lexer(text.as_bytes());
        fuzzing::parser(text.as_bytes());
        fuzzing::documentation(text.as_bytes());
        fuzzing::schema(text.as_bytes());
    }
}
