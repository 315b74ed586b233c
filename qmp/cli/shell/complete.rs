//! What can complete a line. Nothing here asks the server.

use std::collections::BTreeSet;

use qmp::Capabilities;
use qmp::capabilities::{ObjectMember, ValueType};
use qmp::devices::facts::{self as devices, PropertyType};

use super::line::OWN;
use super::place::{Cursor, Place, element, is_index};
use super::references::{self, Kind};
use crate::explain;

/// What can stand at a place of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Completion {
    /// Where it begins in the line, in bytes.
    pub(super) start: usize,
    /// The text that is there.
    pub(super) text: String,
    pub(super) choices: Choices,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choices {
    Known(Vec<Candidate>),
    /// Names that the server can be asked for.
    Ask(Kind),
}

/// A text that can stand at the cursor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) text: String,
    /// Whether the word ends with it.
    pub(super) is_whole: bool,
}

impl Candidate {
    pub(super) fn whole(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_whole: true }
    }

    fn part(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_whole: false }
    }

    /// What distinguishes it from others: the last name of a dotted key.
    pub(super) fn shown(&self) -> &str {
        let end = self.text.trim_end_matches(['.', '=']).len();
        let start = self.text[..end].rfind('.').map_or(0, |at| at + 1);
        // The dots of a value are its own.
        if self.is_whole { &self.text } else { &self.text[start..] }
    }
}

/// Returns what can complete a line at a position.
pub(super) fn complete(line: &str, position: usize, server: &Capabilities) -> Option<Completion> {
    let cursor = Cursor::at(line, position)?;
    let choices = match &cursor.place {
        Place::Command { oob } => Choices::Known(commands(server, *oob)),
        Place::Topic => Choices::Known(topics(&cursor.text)),
        Place::Key => Choices::Known(keys(&cursor, server)),
        Place::Value { key } => values(&cursor, key, server)?,
    };
    Some(Completion { start: cursor.start, text: cursor.text, choices }.matching())
}

impl Completion {
    /// Leaves out what does not begin as the line does.
    fn matching(mut self) -> Self {
        if let Choices::Known(candidates) = &mut self.choices {
            candidates.retain(|it| it.text.starts_with(&self.text));
        }
        self
    }

    /// Puts names that the server has told in the place of the question.
    pub(super) fn answered(self, names: Vec<String>) -> Self {
        let candidates = names.into_iter().filter(|it| can_be_typed(it)).map(Candidate::whole);
        let choices = Choices::Known(candidates.collect());
        Self { choices, ..self }.matching()
    }
}

/// Whether a name is a word without quotes, and without what a terminal does not show.
fn can_be_typed(name: &str) -> bool {
    let is_plain = |it: char| it.is_alphanumeric() || it.is_ascii_punctuation();
    !name.is_empty() && name.chars().all(|it| is_plain(it) && !matches!(it, '\'' | '"' | '\\'))
}

fn commands(server: &Capabilities, oob: bool) -> Vec<Candidate> {
    let all = server.commands().filter(|it| !oob || it.allows_oob());
    let names = all.map(|it| Candidate::whole(it.name()));
    let own = OWN.iter().map(|it| Candidate::whole(it.0)).filter(|_| !oob);
    names.chain(own).collect()
}

fn topics(text: &str) -> Vec<Candidate> {
    let Some((path, _)) = text.rsplit_once('.') else {
        return explain::names().into_iter().map(Candidate::whole).collect();
    };
    let parts: BTreeSet<_> = explain::parts(path).into_iter().collect();
    parts.into_iter().map(|name| Candidate::whole(format!("{path}.{name}"))).collect()
}

fn keys(cursor: &Cursor, server: &Capabilities) -> Vec<Candidate> {
    let parent = cursor.text.rsplit_once('.').map_or("", |it| it.0);
    let ty = Some(parent).filter(|it| !it.is_empty()).and_then(|it| cursor.type_of(server, it));
    if let Some(element) = ty.as_ref().and_then(element) {
        return forms(&format!("{parent}.{}", next_index(cursor, parent)), element);
    }
    let mut members = cursor.members(server, parent);
    // What is required comes first.
    members.sort_by_key(|member| !member.required);
    let dot = if parent.is_empty() { "" } else { "." };
    let key = |name: &str| format!("{parent}{dot}{name}");
    let is_new = |member: &&ObjectMember<'_>| !cursor.given.contains(&key(member.name));
    let new = members.iter().filter(is_new).flat_map(|it| forms(&key(it.name), &it.ty));
    let properties = properties(cursor).into_iter().filter(|_| parent.is_empty());
    new.chain(properties).collect()
}

/// The properties of the device that `device_add` names. They are in no schema.
fn properties(cursor: &Cursor) -> Vec<Candidate> {
    let driver = cursor.known.get("driver").and_then(serde_json::Value::as_str);
    let Some(device) = driver.filter(|_| cursor.command == "device_add").and_then(devices::device)
    else {
        return Vec::new();
    };
    let settable = device.properties().filter(|it| it.ty() != PropertyType::ReadOnly);
    let new = settable.map(|it| it.name()).filter(|&it| !cursor.given.iter().any(|key| key == it));
    new.map(|name| Candidate::part(format!("{name}="))).collect()
}

/// The first number of a list that is not written.
fn next_index(cursor: &Cursor, list: &str) -> usize {
    let index = |key: &String| {
        let rest = key.strip_prefix(list)?.strip_prefix('.')?;
        let index = rest.split('.').next()?;
        is_index(index).then(|| index.parse::<usize>().ok()).flatten()
    };
    let last = cursor.given.iter().filter_map(index).max();
    let written = cursor.text.strip_prefix(list).and_then(|it| it.strip_prefix('.'));
    // An element that has members goes on.
    match (last, written.and_then(|it| it.parse().ok())) {
        (_, Some(written)) => written,
        (last, None) => last.map_or(0, |last| last.saturating_add(1)),
    }
}

/// How the value of a key can be written: in members, in elements, or as one text.
fn forms(key: &str, ty: &ValueType<'_>) -> Vec<Candidate> {
    match ty {
        ValueType::Object => vec![Candidate::part(format!("{key}."))],
        ValueType::List(element) => forms(&format!("{key}.0"), element),
        ValueType::Alternate(types) => {
            let all: BTreeSet<_> = types.iter().flat_map(|ty| forms(key, ty)).collect();
            all.into_iter().collect()
        }
        _ => vec![Candidate::part(format!("{key}="))],
    }
}

fn values(cursor: &Cursor, key: &str, server: &Capabilities) -> Option<Choices> {
    let Some(ty) = cursor.type_of(server, key) else { return of_property(cursor, key) };
    if (&*cursor.command, key) == ("device_add", "driver") {
        let names = devices::devices().map(|it| Candidate::whole(it.name()));
        return Some(Choices::Known(names.collect()));
    }
    let mut known: Vec<_> = ty.values().iter().map(|it| Candidate::whole(it.name)).collect();
    if has_boolean(&ty) {
        known.extend(["on", "off"].map(Candidate::whole));
    }
    if !known.is_empty() {
        return Some(Choices::Known(known));
    }
    let kind = references::kind(&cursor.command, key, &ty, &cursor.known, &cursor.text);
    kind.map(Choices::Ask)
}

fn has_boolean(ty: &ValueType<'_>) -> bool {
    match ty {
        ValueType::Boolean => true,
        ValueType::Alternate(types) => {
            // If it also has `on`, the boolean is another way to write that.
            types.iter().any(has_boolean) && types.iter().all(|it| it.values().is_empty())
        }
        _ => false,
    }
}

/// The values of a property of the device that `device_add` names.
fn of_property(cursor: &Cursor, key: &str) -> Option<Choices> {
    let driver = cursor.known.get("driver").filter(|_| cursor.command == "device_add")?.as_str()?;
    match devices::device(driver)?.property(key)?.ty() {
        PropertyType::Bool => Some(Choices::Known(["on", "off"].map(Candidate::whole).into())),
        PropertyType::Enum(name) => {
            let values = explain::parts(name).into_iter().map(Candidate::whole);
            Some(Choices::Known(values.collect()))
        }
        _ => references::of_property(driver, key).map(Choices::Ask),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use qmp::{Capabilities, Release};

    use super::{Choices, complete};
    use crate::shell::references::Kind;

    static SERVER: LazyLock<Capabilities> =
        LazyLock::new(|| Capabilities::upstream(Release::new(10, 0)).unwrap());

    fn choices(line: &str) -> Option<Choices> {
        complete(line, line.len(), &SERVER).map(|it| it.choices)
    }

    fn texts(line: &str) -> Vec<String> {
        match choices(line) {
            Some(Choices::Known(all)) => all.into_iter().map(|it| it.text).collect(),
            other => panic!("{line}: {other:?}"),
        }
    }

    fn has(line: &str, wanted: &[&str]) {
        let found = texts(line);
        for wanted in wanted {
            assert!(found.iter().any(|it| it == wanted), "{line}: {found:?}");
        }
    }

    #[test]
    fn names_of_commands_come_first() {
        assert_eq!(texts("query-sta"), ["query-stats", "query-stats-schemas", "query-status"]);
        has("", &["stop", "help", "hmp", "exit"]);
        has("oob ", &["yank", "migrate-pause"]);
        assert!(!texts("oob ").contains(&"stop".to_owned()));
        assert_eq!(texts("nothing-has-this"), [""; 0]);
        has("help blockdev-", &["blockdev-add"]);
        has("help blockdev-add.dr", &["blockdev-add.driver"]);
        has("help BLOCK_IO", &["BLOCK_IO_ERROR"]);
    }

    #[test]
    fn arguments_depend_on_those_before() {
        assert_eq!(texts("blockdev-add ")[0], "driver=");
        assert_eq!(texts("blockdev-add driver=qcow2 fi"), ["file.", "file="]);
        has("blockdev-add driver=qcow2 file.driver=file file.", &["file.filename=", "file.aio="]);
        assert!(!texts("blockdev-add driver=qcow2 d").contains(&"driver=".to_owned()));
        has("block-commit ", &["device=", "job-id=", "speed="]);
        // The required one is first, and known ones are not offered again.
        assert_eq!(texts("block-commit ")[0], "device=");
        assert_eq!(texts("block-commit device=x devi"), [""; 0]);
    }

    #[test]
    fn elements_of_lists_are_numbered() {
        assert_eq!(texts("transaction ac"), ["actions.0."]);
        assert_eq!(texts("transaction actions.0.type=blockdev-backup actions."), ["actions.1."]);
        assert_eq!(texts("transaction actions.0.t"), ["actions.0.type="]);
        let line = "transaction actions.0.type=blockdev-snapshot actions.0.data.";
        has(line, &["actions.0.data.node=", "actions.0.data.overlay="]);
        has("block-dirty-bitmap-merge bit", &["bitmaps.0.", "bitmaps.0="]);
        assert_eq!(texts("yank inst"), ["instances.0."]);
    }

    #[test]
    fn values_are_those_of_the_type() {
        assert_eq!(texts("blockdev-add driver=qc"), ["qcow", "qcow2"]);
        assert_eq!(
            texts("blockdev-add driver=qcow2 file.driver=ho"),
            ["host_cdrom", "host_device"]
        );
        assert_eq!(texts("blockdev-add driver=raw read-only="), ["on", "off"]);
        has("block-commit on-error=", &["stop", "ignore"]);
        has("transaction actions.0.type=block", &["blockdev-backup"]);
        assert_eq!(choices("block-commit speed="), None);
    }

    #[test]
    fn devices_have_their_properties() {
        has("device_add driver=virtio-b", &["virtio-balloon-pci", "virtio-blk-pci"]);
        has("device_add driver=virtio-blk-pci ", &["drive=", "num-queues=", "id="]);
        assert_eq!(texts("device_add driver=virtio-blk-pci scsi=o"), ["on", "off"]);
        has("device_add driver=virtio-blk-pci write-cache=", &["auto"]);
        let asked = choices("device_add driver=virtio-blk-pci drive=");
        assert_eq!(asked, Some(Choices::Ask(Kind::Nodes)));
        assert_eq!(choices("device_add driver=virtio-blk-pci mac="), None);
    }

    #[test]
    fn names_of_the_server_are_asked_for() {
        for (line, kind) in [
            ("block_resize node-name=", Kind::Nodes),
            ("block-commit device=di", Kind::Nodes),
            ("blockdev-add driver=qcow2 file=", Kind::Nodes),
            ("device_del id=", Kind::Devices),
            ("job-cancel id=", Kind::Jobs),
            ("object-del id=", Kind::Objects),
            ("qom-list path=/machine/", Kind::Children("/machine".into())),
            ("qom-get path=/machine property=", Kind::Properties("/machine".into())),
        ] {
            assert_eq!(choices(line), Some(Choices::Ask(kind)), "{line}");
        }
        assert_eq!(choices("blockdev-add driver=raw node-name="), None);
    }

    #[test]
    fn names_that_cannot_be_typed_are_left_out() {
        let line = "block_resize node-name=d";
        let names = ["disk0", "d\u{1b}[2J", "d x", "other", "d'"].map(str::to_owned);
        let completion = complete(line, line.len(), &SERVER).unwrap().answered(names.into());
        let Choices::Known(found) = completion.choices else { panic!("it was answered") };
        assert_eq!(found.iter().map(|it| it.shown()).collect::<Vec<_>>(), ["disk0"]);
        assert_eq!(completion.start, line.len() - 1);
    }

    #[test]
    fn what_is_shown_is_the_last_name() {
        let line = "blockdev-add driver=qcow2 file.driver=file file.filen";
        let Some(Choices::Known(found)) = choices(line) else { panic!("it is known") };
        assert_eq!(found[0].shown(), "filename=");
        let Some(Choices::Known(found)) = choices("blockdev-add driver=qcow2 fi") else {
            panic!("it is known")
        };
        assert_eq!(found.iter().map(|it| it.shown()).collect::<Vec<_>>(), ["file.", "file="]);
    }
}
