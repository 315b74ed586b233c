//! Compares a QEMU's own report of its schema with the computed one.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

/// Compares what a QEMU reports with what [`introspect`](super::introspect) computes from its
/// schema.
///
/// A build lacks the parts whose conditions do not hold. It may therefore report less, but nothing
/// else, and nothing in another shape or order. Types are compared by position, because QEMU hides
/// their names. Each disagreement is one line that begins with a path:
/// `blockdev-add/arg-type/driver`.
#[must_use]
pub fn disagreements(computed: &Value, reported: &Value) -> Vec<String> {
    let mut walk = Walk {
        computed: by_name(computed),
        reported: by_name(reported),
        seen: HashSet::new(),
        queue: Vec::new(),
        faults: Vec::new(),
    };
    for info in reported.as_array().into_iter().flatten() {
        if matches!(text(info, "meta-type"), "command" | "event") {
            let name = text(info, "name");
            walk.queue.push((name, name, name.to_owned()));
            walk.run();
        }
    }
    walk.faults
}

fn by_name(view: &Value) -> HashMap<&str, &Value> {
    view.as_array().into_iter().flatten().map(|info| (text(info, "name"), info)).collect()
}

fn text<'a>(info: &'a Value, key: &str) -> &'a str {
    info.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(info: &'a Value, key: &str) -> &'a [Value] {
    info.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

struct Walk<'a> {
    computed: HashMap<&'a str, &'a Value>,
    reported: HashMap<&'a str, &'a Value>,
    /// The pairs of names already compared.
    seen: HashSet<(&'a str, &'a str)>,
    /// The pairs of names still to compare, and the path to each.
    queue: Vec<(&'a str, &'a str, String)>,
    faults: Vec<String>,
}

impl<'a> Walk<'a> {
    fn run(&mut self) {
        while let Some((computed, reported, path)) = self.queue.pop() {
            if !self.seen.insert((computed, reported)) {
                continue;
            }
            match (self.computed.get(computed).copied(), self.reported.get(reported).copied()) {
                (Some(computed), Some(reported)) => self.info(computed, reported, &path),
                (None, _) => self.faults.push(format!("{path}: not in the schema")),
                (_, None) => self.faults.push(format!("{path}: nothing called '{reported}'")),
            }
        }
    }

    fn info(&mut self, computed: &'a Value, reported: &'a Value, path: &str) {
        let meta = text(reported, "meta-type");
        self.same(computed, reported, path, &["meta-type", "json-type", "tag", "allow-oob"]);
        self.features(computed, reported, path);
        for key in ["arg-type", "ret-type", "element-type"] {
            self.follow(computed, reported, key, &format!("{path}/{key}"));
        }
        match meta {
            "alternate" => self.alternatives(computed, reported, path),
            _ => self.named(computed, reported, "members", "name", path),
        }
        self.named(computed, reported, "variants", "case", path);
    }

    /// Compares the members that must be equal.
    fn same(&mut self, computed: &Value, reported: &Value, path: &str, keys: &[&str]) {
        for key in keys {
            let (computed, reported) = (computed.get(key), reported.get(key));
            if computed != reported {
                let shown =
                    |value: Option<&Value>| value.map_or("none".to_owned(), Value::to_string);
                let (computed, reported) = (shown(computed), shown(reported));
                let fault = format!("{path}: {key} is {reported}, not {computed}");
                self.faults.push(fault);
            }
        }
    }

    /// Compares features; they may be missing, because they can be conditional.
    fn features(&mut self, computed: &Value, reported: &Value, path: &str) {
        let known = list(computed, "features");
        for feature in list(reported, "features") {
            if !known.contains(feature) {
                self.faults.push(format!("{path}: feature {feature} is not in the schema"));
            }
        }
    }

    fn follow(&mut self, computed: &'a Value, reported: &'a Value, key: &str, path: &str) {
        let both = [text(computed, key), text(reported, key)];
        match both {
            ["", ""] => {}
            ["", _] | [_, ""] => self.faults.push(format!("{path}: one has it, one does not")),
            [computed, reported] => self.queue.push((computed, reported, path.to_owned())),
        }
    }

    /// Compares members, values or branches: same names in the same order, except for missing ones.
    fn named(
        &mut self,
        computed: &'a Value,
        reported: &'a Value,
        key: &str,
        name: &str,
        path: &str,
    ) {
        let mut known = list(computed, key).iter();
        for member in list(reported, key) {
            let path = format!("{path}/{}", text(member, name));
            match known.find(|known| text(known, name) == text(member, name)) {
                Some(known) => {
                    self.same(known, member, &path, &["default"]);
                    self.features(known, member, &path);
                    self.follow(known, member, "type", &path);
                }
                None => {
                    self.faults.push(format!("{path}: not in the schema, or in another order"));
                    known = list(computed, key).iter();
                }
            }
        }
    }

    /// Compares alternatives by JSON type, because they have no names.
    fn alternatives(&mut self, computed: &'a Value, reported: &'a Value, path: &str) {
        let mut known = list(computed, "members").iter();
        for (index, member) in list(reported, "members").iter().enumerate() {
            let path = format!("{path}/{index}");
            let kind = self.kind(&self.reported, member);
            match known.find(|known| self.kind(&self.computed, known) == kind) {
                Some(known) => self.follow(known, member, "type", &path),
                None => self.faults.push(format!("{path}: not in the schema, or in another order")),
            }
        }
    }

    /// The JSON type of an alternative, which is unique within its alternate.
    fn kind(&self, view: &HashMap<&'a str, &'a Value>, member: &Value) -> (&'a str, &'a str) {
        let info = view.get(text(member, "type")).copied();
        info.map_or(("", ""), |info| (text(info, "meta-type"), text(info, "json-type")))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::disagreements;

    fn view(members: Value, features: Value) -> Value {
        json!([
            { "name": "do", "meta-type": "command", "arg-type": "Foo", "ret-type": "Foo",
              "features": features },
            { "name": "Foo", "meta-type": "object", "members": members },
            { "name": "str", "meta-type": "builtin", "json-type": "string" },
            { "name": "int", "meta-type": "builtin", "json-type": "int" },
        ])
    }

    fn member(name: &str, type_: &str) -> Value {
        json!({ "name": name, "type": type_ })
    }

    #[test]
    fn a_build_may_lack_what_is_conditional() {
        let computed = view(json!([member("a", "str"), member("b", "int")]), json!(["x", "y"]));
        let reported = view(json!([member("b", "int")]), json!(["y"]));
        assert!(disagreements(&computed, &reported).is_empty());
    }

    #[test]
    fn nothing_else_may_differ() {
        let computed = view(json!([member("a", "str"), member("b", "int")]), json!([]));
        let reported = view(json!([member("b", "int"), member("a", "int")]), json!(["z"]));
        assert_eq!(
            disagreements(&computed, &reported),
            [
                "do: feature \"z\" is not in the schema",
                "do/ret-type/a: not in the schema, or in another order",
            ]
        );
        let reported = view(json!([{ "name": "a", "type": "int", "default": null }]), json!([]));
        assert_eq!(
            disagreements(&computed, &reported),
            [
                "do/ret-type/a: default is null, not none",
                "do/ret-type/a: json-type is \"int\", not \"string\"",
            ]
        );
        let event = json!([{ "name": "GONE", "meta-type": "event", "arg-type": "0" }]);
        assert_eq!(disagreements(&computed, &event), ["GONE: not in the schema"]);
    }

    #[test]
    fn names_of_types_do_not_matter() {
        let computed = view(json!([member("a", "str")]), json!([]));
        let hidden = computed.to_string().replace("\"Foo\"", "\"7\"");
        let hidden: Value = serde_json::from_str(&hidden).expect("valid JSON");
        assert!(disagreements(&computed, &hidden).is_empty());
    }
}
