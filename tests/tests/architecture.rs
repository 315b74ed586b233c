//! Checks that imports go down only. It lists the rooms of each crate from the bottom up, and
//! compares the `use` lines of the files with the list.
//!
//! A room is a file or a folder. It may import only from rooms before it in the list. Unit tests
//! may import from anywhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate and its rooms.
struct Crate {
    /// The folder of the crate, or of a program of it.
    name: &'static str,
    /// The rooms from the bottom up, by their paths below `src`, if there is such a folder. A file
    /// that is listed itself does not belong to the room of its folder.
    rooms: &'static [&'static str],
}

const CRATES: &[Crate] = &[
    Crate {
        name: "qmp",
        rooms: &[
            "release.rs",
            "json",
            // Encoding and decoding is one subject in several files, which import each other.
            "runtime",
            "event",
            "command.rs",
            // The items that generated code may name, gathered from the rooms below.
            "runtime/mod.rs",
            "generated",
            "guest_agent/generated",
            "facts",
            "error",
            "log",
            "connection",
            "client",
            "command_line",
            "blocking",
            "proxy/notice.rs",
            "proxy/policy.rs",
            "proxy/message.rs",
            "proxy/schema.rs",
            "proxy/incoming.rs",
            // The session is a part of the proxy that it belongs to.
            "proxy",
            "capabilities",
            // What devices and operations have in common, and neither depends on the other.
            "values",
            "devices/values.rs",
            "devices/device.rs",
            // The setters, which the macro of a device and the values are below.
            "devices/generated",
            "devices/facts.rs",
            "devices/nearest.rs",
            "devices",
            "monitor/waiting",
            "monitor/wire",
            // The operations are methods of one type, whose room is above their folders.
            "monitor",
            // The blocking client's room gathers the blocking monitor as well.
            "blocking/monitor.rs",
            "blocking/mod.rs",
            "guest_agent",
            "testing",
            // A test that makes one of each error.
            "monitor/error_lines.rs",
            "guide.rs",
            "lib.rs",
        ],
    },
    Crate {
        name: "qmp/cli",
        rooms: &[
            "failure.rs",
            "output.rs",
            "times.rs",
            "nearest.rs",
            "tree.rs",
            "address.rs",
            "process.rs",
            "connect.rs",
            "arguments",
            "check.rs",
            // The commands.
            "exec.rs",
            "events.rs",
            "supports.rs",
            "explain/upstream.rs",
            "explain",
            "agent",
            "share.rs",
            "record.rs",
            "watch/size.rs",
            "watch/questions.rs",
            "watch/items.rs",
            // The views are parts of the command, and show what it tells them.
            "watch",
            "shell/line.rs",
            "shell/place.rs",
            "shell/references.rs",
            "shell/complete.rs",
            "shell/hint.rs",
            "shell/secrets.rs",
            "shell/history.rs",
            "shell/transcript.rs",
            "shell/server.rs",
            "shell/execute.rs",
            "shell/ask.rs",
            "shell/machine.rs",
            "shell/terminal.rs",
            "shell/screen.rs",
            "shell/output.rs",
            "shell",
            "manual.rs",
            "main.rs",
        ],
    },
    Crate {
        name: "qapi-schema",
        rooms: &[
            "text.rs",
            "source.rs",
            "doc",
            "pragma.rs",
            "release.rs",
            "model",
            "diagnostic",
            "syntax",
            "reader.rs",
            "name.rs",
            "expr",
            "define.rs",
            "resolve.rs",
            "check",
            "snapshot",
            "introspect",
            "merge",
            "verify",
            "diff",
            "devices",
            "load.rs",
            "fuzzing.rs",
            "lib.rs",
        ],
    },
    Crate {
        name: "qapi-codegen",
        rooms: &[
            "names.rs",
            "words",
            "prose",
            "plan/places.rs",
            "plan/texts.rs",
            "plan/recursion.rs",
            "plan/secrets.rs",
            "plan",
            "docs.rs",
            "uses.rs",
            "emit/context.rs",
            "emit/names.rs",
            "emit/blank.rs",
            "emit/fields.rs",
            "emit/head.rs",
            "emit/object.rs",
            "emit/command.rs",
            "emit",
            "layout.rs",
            "registry.rs",
            "devices/form.rs",
            "devices/family.rs",
            "devices/plan.rs",
            "devices/docs.rs",
            "devices",
            "wire",
            "lib.rs",
        ],
    },
    Crate {
        name: "xtask",
        rooms: &[
            "report.rs",
            "program.rs",
            "workspace.rs",
            "progress.rs",
            "contents.rs",
            "snapshots.rs",
            "import.rs",
            "secrets.rs",
            "word_files.rs",
            "codegen.rs",
            "words.rs",
            "diff.rs",
            "schema.rs",
            "server.rs",
            "devices",
            "verify.rs",
            "qemu",
            "python.rs",
            "demo.rs",
            "screenshots",
            "bench",
            "fuzz",
            "soak.rs",
            "model.rs",
            "lowest.rs",
            "valgrind.rs",
            "test.rs",
            "main.rs",
        ],
    },
    Crate {
        name: "tests",
        rooms: &[
            "version.rs",
            "error.rs",
            "deadline.rs",
            "failure.rs",
            "program.rs",
            "named.rs",
            "binaries.rs",
            "image.rs",
            "python.rs",
            "random.rs",
            "raw.rs",
            "registers.rs",
            "tether.rs",
            "terminal.rs",
            "listening.rs",
            "server.rs",
            "boot_sector.rs",
            "qemu.rs",
            "storage_daemon.rs",
            "guest_agent.rs",
            "example.rs",
            "live.rs",
            "lib.rs",
        ],
    },
];

impl Crate {
    fn source(&self) -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(self.name);
        let source = folder.join("src");
        if source.exists() { source } else { folder }
    }

    /// Returns all files, by their paths below `src`.
    fn files(&self) -> BTreeSet<String> {
        let (source, mut folders, mut files) =
            (self.source(), vec![self.source()], BTreeSet::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                } else if entry.extension().is_some_and(|extension| extension == "rs") {
                    files.insert(entry.strip_prefix(&source).unwrap().display().to_string());
                }
            }
        }
        files
    }

    /// Returns the position of the room that contains a file: the file itself or a folder around
    /// it.
    fn place(&self, file: &str) -> Option<usize> {
        let is_around = |room: &str| {
            file == room || file == format!("{room}.rs") || file.starts_with(&format!("{room}/"))
        };
        let around = self.rooms.iter().enumerate().filter(|(_, room)| is_around(room));
        around.max_by_key(|(_, room)| room.len()).map(|(place, _)| place)
    }

    /// Returns the re-exports of the root, each name with the path that it refers to. Items that
    /// the root itself defines count as below everything.
    fn exports(&self) -> BTreeMap<String, Vec<String>> {
        // A program has no root library file.
        let text = fs::read_to_string(self.source().join("lib.rs")).unwrap_or_default();
        let paths = statements(&text).into_iter().filter(|path| !path.starts_with("crate"));
        let split = |path: String| path.split("::").map(str::to_owned).collect::<Vec<_>>();
        paths.map(split).filter_map(|path| Some((path.last()?.clone(), path))).collect()
    }

    /// Describes the imports that go up, and the files without a room.
    fn faults(&self) -> Vec<String> {
        let (files, exports) = (self.files(), self.exports());
        let mut faults = Vec::new();
        for file in &files {
            let text = fs::read_to_string(self.source().join(file)).unwrap();
            let Some(place) = self.place(file) else {
                faults.push(format!("{}/src/{file} is in no room", self.name));
                continue;
            };
            for imported in imports(file, &text) {
                let named = imported.first().and_then(|name| exports.get(name));
                let Some(target) = resolve(&files, named.unwrap_or(&imported)) else { continue };
                if self.place(&target).is_some_and(|target| target > place) {
                    faults.push(format!("{}/src/{file} imports upward from {target}", self.name));
                }
            }
        }
        faults
    }
}

/// Returns the paths of a file's `use` lines, relative to the crate's root.
fn imports(file: &str, text: &str) -> Vec<Vec<String>> {
    let module = module_of(file);
    statements(text).iter().map(|path| absolute(&module, path)).collect()
}

/// Returns the paths of `use` lines as written, without those of unit tests.
fn statements(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut paths = Vec::new();
    let lines = text.split('\n').map(str::trim_start);
    let mut statement = String::new();
    for line in lines {
        let begins = ["use ", "pub use ", "pub(crate) use ", "pub(super) use "]
            .iter()
            .find_map(|keyword| line.strip_prefix(keyword));
        match begins {
            Some(rest) if statement.is_empty() => statement.push_str(rest),
            _ if !statement.is_empty() => statement.push_str(line),
            _ => continue,
        }
        if let Some(path) = statement.strip_suffix(';') {
            expand("", path, &mut |path| paths.push(path.to_owned()));
            statement.clear();
        }
    }
    paths
}

/// Calls `take` with each path of a tree such as `a::{b, c::{d, e}}`.
fn expand(prefix: &str, tree: &str, take: &mut impl FnMut(&str)) {
    let Some((head, rest)) = tree.split_once('{') else {
        return take(&format!("{prefix}{tree}"));
    };
    let prefix = format!("{prefix}{}", head.trim());
    let (mut depth, mut item) = (0, String::new());
    let items = rest.trim_end().strip_suffix('}').unwrap_or(rest);
    for character in items.chars().chain([',']) {
        match character {
            ',' if depth == 0 => {
                if !item.trim().is_empty() {
                    expand(&prefix, item.trim(), take);
                }
                item.clear();
            }
            _ => {
                depth += i32::from(character == '{') - i32::from(character == '}');
                item.push(character);
            }
        }
    }
}

/// Returns the module of a file.
fn module_of(file: &str) -> Vec<String> {
    let mut module: Vec<_> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if module.last().is_some_and(|last| last == "mod" || last == "lib") {
        module.pop();
    }
    module
}

/// Returns a path relative to the crate's root. A path that begins with the name of another crate
/// is taken for one of the module's own. This does no harm, because it leads to the file itself.
fn absolute(module: &[String], path: &str) -> Vec<String> {
    let path = path.split(" as ").next().unwrap_or(path);
    let steps = path.split("::").map(str::trim);
    let mut from = if path.starts_with("crate::") { Vec::new() } else { module.to_vec() };
    for step in steps {
        match step {
            "super" => drop(from.pop()),
            "self" | "crate" => {}
            _ => from.push(step.to_owned()),
        }
    }
    from
}

/// Returns the file that defines a path, as far as the file names show.
fn resolve(files: &BTreeSet<String>, path: &[String]) -> Option<String> {
    (1..=path.len()).rev().find_map(|length| {
        let module = path[..length].join("/");
        let candidates = [format!("{module}.rs"), format!("{module}/mod.rs")];
        candidates.into_iter().find(|file| files.contains(file))
    })
}

#[test]
fn imports_go_down() {
    let faults: Vec<_> = CRATES.iter().flat_map(Crate::faults).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_room_is_there() {
    for one in CRATES {
        for room in one.rooms {
            assert!(one.source().join(room).exists(), "{}/src/{room} is gone", one.name);
        }
    }
}

#[test]
fn only_what_belongs_to_no_room_is_directly_in_the_source_of_the_client() {
    let files = CRATES[0].files();
    let flat: Vec<_> = files.iter().filter(|file| !file.contains('/')).collect();
    assert_eq!(flat, ["command.rs", "guide.rs", "lib.rs", "release.rs"]);
}

/// Returns the crates that `qmp` depends on directly with some features.
fn dependencies(features: &[&str]) -> Vec<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let words =
        ["tree", "--offline", "--edges=normal", "--depth=1", "--prefix=none", "--format={p}"];
    cargo.args(words).args(["--package", "qmp"]).args(features);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    let names = lines.lines().skip(1).filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

#[test]
fn only_the_program_needs_what_the_program_needs() {
    let library =
        ["base64", "futures-core", "memchr", "rustix", "serde", "serde_json", "thiserror", "tokio"];
    assert_eq!(dependencies(&[]), library);
    let of_program: Vec<_> = dependencies(&["--features=cli"])
        .into_iter()
        .filter(|name| !library.contains(&name.as_str()))
        .collect();
    assert_eq!(of_program, ["clap", "clap_complete", "clap_mangen", "rustyline"]);
}

#[test]
fn an_arrow_that_is_turned_round_is_found() {
    let text = "pub(crate) use crate::client::{Client, call::{CallOptions, self}};\n\
                use super::link::Link;\n#[cfg(test)]\nmod tests { use crate::monitor::Monitor; }";
    let found: Vec<_> =
        imports("connection/table.rs", text).iter().map(|path| path.join("::")).collect();
    assert_eq!(
        found,
        ["client::Client", "client::call::CallOptions", "client::call", "connection::link::Link"]
    );
    let qmp = &CRATES[0];
    let target = resolve(&qmp.files(), &["client".to_owned(), "Client".to_owned()]).unwrap();
    assert_eq!(target, "client/mod.rs");
    assert!(qmp.place(&target) > qmp.place("connection/table.rs"));
}
