//! The sources that each target is for.

/// The files and folders whose lines a target is to execute, by the name of the target. Folders end
/// with a slash. What only a program or a sound peer reaches is not here, such as the setters of
/// options.
pub(super) const SOURCES: [(&str, &[&str]); 14] = [
    ("lexer", &["qapi-schema/src/syntax/lexer.rs"]),
    ("parser", &["qapi-schema/src/syntax/"]),
    ("documentation", &["qapi-schema/src/doc/"]),
    (
        "schema",
        &[
            "qapi-schema/src/syntax/",
            "qapi-schema/src/doc/",
            "qapi-schema/src/expr/",
            "qapi-schema/src/define.rs",
            "qapi-schema/src/resolve.rs",
            "qapi-schema/src/check/",
            "qapi-schema/src/diagnostic/",
            "qapi-schema/src/introspect/mod.rs",
        ],
    ),
    ("snapshot", &["qapi-schema/src/snapshot/", "qapi-schema/src/merge/", "qapi-schema/src/diff/"]),
    ("devices", &["qapi-schema/src/devices/"]),
    ("reader", &["qmp/src/runtime/"]),
    (
        "server",
        &[
            "qmp/src/json/frame.rs",
            "qmp/src/json/scan.rs",
            "qmp/src/connection/mod.rs",
            "qmp/src/connection/dispatch.rs",
            "qmp/src/connection/table.rs",
            "qmp/src/connection/mailbox.rs",
            "qmp/src/connection/reply.rs",
        ],
    ),
    (
        "agent",
        &[
            "qmp/src/guest_agent/splitter.rs",
            "qmp/src/guest_agent/line.rs",
            "qmp/src/guest_agent/task.rs",
        ],
    ),
    (
        "command",
        &["qmp/src/json/limits.rs", "qmp/src/json/tokens.rs", "qmp/src/connection/request.rs"],
    ),
    (
        "capabilities",
        &[
            "qmp/src/capabilities/path.rs",
            "qmp/src/capabilities/walk.rs",
            "qmp/src/capabilities/cache.rs",
            "qmp/src/capabilities/index.rs",
        ],
    ),
    (
        "fake",
        &[
            "qmp/src/testing/core.rs",
            "qmp/src/testing/input.rs",
            "qmp/src/testing/output.rs",
            "qmp/src/testing/serve.rs",
            "qmp/src/testing/script.rs",
            "qmp/src/testing/strict.rs",
            "qmp/src/testing/request.rs",
        ],
    ),
    ("proxy", &["qmp/src/proxy/"]),
    (
        "transcript",
        &[
            "qmp/src/testing/transcript/read.rs",
            "qmp/src/testing/transcript/replay.rs",
            "qmp/src/testing/transcript/difference.rs",
        ],
    ),
];

/// Returns the sources of a target.
pub(super) fn of(target: &str) -> &'static [&'static str] {
    SOURCES.iter().find(|(name, _)| *name == target).map_or(&[], |(_, sources)| sources)
}

#[cfg(test)]
mod tests {
    use super::SOURCES;
    use crate::{fuzz, workspace};

    #[test]
    fn every_target_has_sources_that_are_there() {
        assert_eq!(SOURCES.map(|(name, _)| name).to_vec(), fuzz::names());
        for source in SOURCES.iter().flat_map(|(_, sources)| *sources) {
            let path = workspace::root().join(source);
            assert_eq!(path.is_dir(), source.ends_with('/'), "{source}");
            assert!(path.exists(), "{source}");
        }
    }
}
