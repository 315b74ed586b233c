//! Checking a command against a server's schema.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::index::{Features, Index, Json, Kind, Member, Span, TypeId};
use super::issue::{DeprecatedUse, Issue, IssueKind};
use super::walk::json_name;

/// The commands that accept properties in addition to their arguments. Introspection reports them
/// like any other command. In the schema they have `'gen': false`, and `device_add` is the only one
/// since 6.0.
const OPEN_ENDED: [&str; 1] = ["device_add"];

/// The result of a check.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) issues: Vec<Issue>,
    pub(crate) deprecated: Vec<DeprecatedUse>,
    /// What the server marks as unstable.
    #[cfg(feature = "testing")]
    pub(crate) unstable: Vec<DeprecatedUse>,
}

/// Checks a command and its arguments against the schema.
pub(super) fn check(index: &Index, command: &str, arguments: &Value) -> Findings {
    let mut walk = Walk { index, path: String::new(), findings: Findings::default() };
    match index.command(command) {
        None => walk.issue(IssueKind::UnknownCommand),
        Some(row) => {
            walk.marks(row.features, None);
            walk.arguments(row.arguments, arguments, OPEN_ENDED.contains(&command));
        }
    }
    walk.findings
}

const DEPRECATED: &str = "deprecated";

struct Walk<'i> {
    index: &'i Index,
    /// The path of the current value.
    path: String,
    findings: Findings,
}

/// The objects whose members one JSON object has: a union, its branch, the branch of that branch,
/// and so on.
pub(super) struct Scope<'i> {
    objects: Vec<(TypeId, Span)>,
    /// Whether there may be further members that the schema does not list.
    open: bool,
    /// The tag whose value selects no branch that the server knows.
    lost_at: Option<&'i str>,
}

impl Walk<'_> {
    fn issue(&mut self, kind: IssueKind) {
        self.findings.issues.push(Issue { path: self.path.clone(), kind });
    }

    /// Records what the features of the current part say about its use.
    fn marks(&mut self, features: Features, value: Option<&str>) {
        if self.index.has_feature(features, DEPRECATED) {
            let used = self.used(value);
            self.findings.deprecated.push(used);
        }
        #[cfg(feature = "testing")]
        if self.index.has_feature(features, "unstable") {
            let used = self.used(value);
            self.findings.unstable.push(used);
        }
    }

    fn used(&self, value: Option<&str>) -> DeprecatedUse {
        DeprecatedUse { path: self.path.clone(), value: value.map(str::to_owned) }
    }

    fn arguments(&mut self, ty: TypeId, arguments: &Value, open: bool) {
        match (self.index.ty(ty).kind, arguments) {
            (Kind::Object { .. }, Value::Object(map)) => self.object(ty, map, open),
            (Kind::Builtin(Json::Value), _) => {}
            _ => self.shape(ty, arguments),
        }
    }

    fn value(&mut self, ty: TypeId, value: &Value) {
        match (self.index.ty(ty).kind, value) {
            (Kind::Builtin(json), value) if json.takes(value) => {}
            (Kind::Enum(values), Value::String(text)) => self.enumeration(values, text),
            (Kind::Array(element), Value::Array(items)) => self.items(element, items),
            (Kind::Object { .. }, Value::Object(map)) => self.object(ty, map, false),
            (Kind::Alternate(alternatives), value) => self.alternate(ty, alternatives, value),
            _ => self.shape(ty, value),
        }
    }

    fn enumeration(&mut self, values: Span, text: &str) {
        match self.index.value(values, text) {
            None => self.issue(IssueKind::UnknownValue(text.to_owned())),
            Some(row) => self.marks(row.features, Some(text)),
        }
    }

    fn items(&mut self, element: TypeId, items: &[Value]) {
        for (at, item) in items.iter().enumerate() {
            let end = self.path.len();
            // Writing to a string cannot fail.
            let _ = write!(self.path, "[{at}]");
            self.value(element, item);
            self.path.truncate(end);
        }
    }

    /// Checks a value against the alternative that its JSON type selects.
    fn alternate(&mut self, ty: TypeId, alternatives: Span, value: &Value) {
        let mut alternatives = self.index.alternatives(alternatives).iter();
        match alternatives.find(|&&it| takes(self.index, it, value)) {
            // QAPI has no alternates of alternates. An alternate that contains itself would recurse
            // endlessly.
            Some(&it) if matches!(self.index.ty(it).kind, Kind::Alternate(_)) => {}
            Some(&it) => self.value(it, value),
            None => self.shape(ty, value),
        }
    }

    fn object(&mut self, ty: TypeId, map: &Map<String, Value>, open: bool) {
        let mut scope = Scope { objects: Vec::new(), open, lost_at: None };
        scope.enter(self.index, ty, map);
        for (name, value) in map {
            self.at(name, |walk| walk.member(&scope, name, value));
        }
        for (_, members) in scope.objects {
            for member in self.index.members(members) {
                self.require(member, map);
            }
        }
    }

    fn member(&mut self, scope: &Scope<'_>, name: &str, value: &Value) {
        let mut objects = scope.objects.iter();
        match objects.find_map(|&(_, members)| self.index.member(members, name)) {
            Some(member) => {
                self.marks(member.features, None);
                match value.as_str().filter(|_| scope.lost_at == Some(name)) {
                    Some(branch) => self.issue(IssueKind::UnknownBranch(branch.to_owned())),
                    None => self.value(member.ty, value),
                }
            }
            None if scope.open => {}
            None => self.issue(IssueKind::UnknownMember),
        }
    }

    fn require(&mut self, member: &Member, map: &Map<String, Value>) {
        let name = self.index.names.get(member.name);
        if !member.optional && !map.contains_key(name) {
            self.at(name, |walk| walk.issue(IssueKind::Missing));
        }
    }

    fn shape(&mut self, ty: TypeId, value: &Value) {
        let found = kind_of(value);
        let expected = shapes(self.index, ty);
        self.issue(IssueKind::Shape { found, expected });
    }

    /// Calls `action` with the path extended by one member.
    fn at(&mut self, name: &str, action: impl FnOnce(&mut Self)) {
        let end = self.path.len();
        if end > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        action(self);
        self.path.truncate(end);
    }
}

impl<'i> Scope<'i> {
    /// Returns the objects of an object of which this much is known.
    #[inline]
    pub(super) fn of(index: &'i Index, ty: TypeId, map: Option<&Map<String, Value>>) -> Self {
        let mut scope = Self { objects: Vec::new(), open: false, lost_at: None };
        match map {
            Some(map) => scope.enter(index, ty, map),
            None => scope.enter(index, ty, &Map::new()),
        }
        scope
    }

    /// Returns the members of all objects.
    #[inline]
    pub(super) fn members(&self, index: &'i Index) -> impl Iterator<Item = &'i Member> {
        self.objects.iter().flat_map(|&(_, members)| index.members(members))
    }

    /// Returns the names of the tags.
    #[inline]
    pub(super) fn tags(&self, index: &'i Index) -> impl Iterator<Item = &'i str> {
        let tag = |&(ty, _): &(TypeId, Span)| match index.ty(ty).kind {
            Kind::Object { tag, .. } => tag.map(|tag| index.names.get(tag)),
            _ => None,
        };
        self.objects.iter().filter_map(tag)
    }

    /// Adds the members of an object, then those of the branch that the tag selects, and so on.
    fn enter(&mut self, index: &'i Index, mut ty: TypeId, map: &Map<String, Value>) {
        // A union that is its own branch must not be followed endlessly.
        while !self.objects.iter().any(|&(entered, _)| entered == ty) {
            let Kind::Object { members, tag, branches } = index.ty(ty).kind else {
                self.open = true;
                return;
            };
            self.objects.push((ty, members));
            let Some(tag) = tag.map(|tag| index.names.get(tag)) else { return };
            let value = map.get(tag).and_then(Value::as_str);
            match value.and_then(|value| index.branch(branches, value)) {
                Some(branch) => ty = branch.ty,
                None => return self.lose(tag),
            }
        }
    }

    /// Allows any further members, because the members of an unknown branch cannot be checked.
    fn lose(&mut self, tag: &'i str) {
        self.open = true;
        self.lost_at = Some(tag);
    }
}

impl Json {
    fn takes(self, value: &Value) -> bool {
        match self {
            Self::Value => true,
            Self::Int => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            _ => self.name() == kind_of(value),
        }
    }
}

/// Returns whether a type accepts a value, judged by the JSON type alone.
fn takes(index: &Index, ty: TypeId, value: &Value) -> bool {
    match index.ty(ty).kind {
        Kind::Alternate(_) => true,
        Kind::Builtin(json) => json.takes(value),
        Kind::Enum(_) => value.is_string(),
        Kind::Array(_) => value.is_array(),
        Kind::Object { .. } => value.is_object(),
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "int",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Returns the JSON types of the values that a type accepts.
fn shapes(index: &Index, ty: TypeId) -> Vec<&'static str> {
    let alternatives = match &index.ty(ty).kind {
        Kind::Alternate(span) => index.alternatives(*span),
        _ => &[],
    };
    let types = std::iter::once(&ty).chain(alternatives);
    types.filter_map(|&ty| json_name(index.ty(ty).kind)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::fixture::{capabilities, from};
    use super::{Findings, check};

    fn findings(command: &str, arguments: &Value) -> Findings {
        check(&capabilities().index, command, arguments)
    }

    fn issues(command: &str, arguments: Value) -> Vec<String> {
        findings(command, &arguments).issues.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_the_server_knows_passes() {
        let file = json!({"driver": "file", "filename": "a", "aio": "threads", "ids": [1, 2]});
        let layers = json!([{"driver": "null"}, {"driver": "null", "node": "n"}]);
        for arguments in [
            file.clone(),
            json!({"driver": "null"}),
            json!({"driver": "qcow2", "file": file, "backing": null, "any": [{}], "ratio": 1.5}),
            json!({"driver": "qcow2", "file": "node0", "ratio": 1, "layers": layers}),
        ] {
            assert_eq!(issues("add", arguments), [""; 0]);
        }
        assert_eq!(issues("stop", json!({})), [""; 0]);
    }

    #[test]
    fn everything_unknown_is_found_at_its_place() {
        let found = issues(
            "add",
            json!({
                "driver": "qcow2",
                "new": 1,
                "file": {"driver": "file", "filename": "a", "aio": "io_uring", "locks": true},
                "layers": [{"driver": "null"}, {"driver": "nvme", "device": "d"}],
            }),
        );
        let expected = [
            "the server does not know the value `io_uring` of `file.aio`",
            "the server does not know `file.locks`",
            "the server does not know the value `nvme` of `layers[1].driver`",
            "the server does not know `new`",
        ];
        assert_eq!(found, expected);
        assert_eq!(issues("gone", json!({})), ["the server does not have the command"]);
    }

    #[test]
    fn what_is_required_and_not_set_is_found() {
        assert_eq!(issues("add", json!({})), ["the server requires `driver`, which is not set"]);
        let nested = json!({"driver": "qcow2", "file": {"driver": "file"}});
        let expected = ["the server requires `file.filename`, which is not set"];
        assert_eq!(issues("add", nested), expected);
    }

    #[test]
    fn values_of_another_shape_are_found() {
        let found = issues("add", json!({"driver": "file", "filename": 1, "size": 1.5, "ids": 7}));
        let expected = [
            "`filename` is of type int, the server takes string",
            "`ids` is of type int, the server takes array",
            "`size` is of type number, the server takes int",
        ];
        assert_eq!(found, expected);
        let found = issues("add", json!({"driver": "qcow2", "file": true}));
        let expected = ["`file` is of type boolean, the server takes object or string or null"];
        assert_eq!(found, expected);
        let expected = ["the value is of type array, the server takes object"];
        assert_eq!(issues("add", json!([])), expected);
    }

    #[test]
    fn a_tag_that_is_no_text_is_one_issue() {
        let expected = ["`driver` is of type int, the server takes string"];
        assert_eq!(issues("add", json!({"driver": 1, "filename": "a"})), expected);
    }

    #[test]
    fn further_properties_pass_where_the_command_takes_them() {
        assert_eq!(issues("device_add", json!({"driver": "d", "mq": true})), [""; 0]);
        let expected = ["the server requires `driver`, which is not set"];
        assert_eq!(issues("device_add", json!({"mq": true})), expected);
    }

    #[test]
    fn deprecated_use_is_no_issue_but_found() {
        let arguments = json!({"driver": "file", "filename": "a", "aio": "native", "old": true});
        let found = findings("add", &arguments);
        assert_eq!(found.issues, []);
        let texts: Vec<_> = found.deprecated.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["the value `native` of `aio` is deprecated", "`old` is deprecated"]);
        let texts: Vec<_> =
            findings("stop", &json!({})).deprecated.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["the command is deprecated"]);
    }

    /// Such schemas are invalid, but they must not hang or crash the client.
    #[test]
    fn schemas_without_an_end_and_with_holes_are_survived() {
        let server = from(json!([
            {"name": "c", "meta-type": "command", "arg-type": "1", "ret-type": "nowhere"},
            {"name": "d", "meta-type": "command", "arg-type": "nowhere", "ret-type": "1"},
            {"name": "1", "meta-type": "object", "tag": "t",
             "members": [{"name": "t", "type": "2"}, {"name": "a", "type": "3", "default": null},
                         {"name": "new", "type": "4", "default": null}],
             "variants": [{"case": "x", "type": "1"}]},
            {"name": "2", "meta-type": "enum", "members": [{"name": "x"}]},
            {"name": "3", "meta-type": "alternate", "members": [{"type": "3"}]},
            {"name": "4", "meta-type": "tuple", "items": ["2"]},
        ]));
        let check = |command, value: &Value| check(&server.index, command, value).issues;
        assert_eq!(check("c", &json!({"t": "x", "a": 1, "new": [1]})), []);
        assert_eq!(check("d", &json!({"anything": 1})), []);
        assert!(!server.has("c/arg-type/a/b").unwrap());
        assert!(!server.has("c/ret-type/a").unwrap());
        assert!(server.command("c").unwrap().takes("t"));
    }
}
