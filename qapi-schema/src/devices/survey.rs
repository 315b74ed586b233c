//! A snapshot from the replies of a live QEMU.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::rules::{Means, is_internal};
use super::{Creatable, DeviceType, Devices, Fact};
use crate::release::Release;

/// The replies of a QEMU, from which [`devices`](Self::devices) makes its snapshot.
#[derive(Clone, Debug)]
pub struct Survey<'v> {
    /// The release of the program.
    pub release: Release,
    /// The architecture of the machines that the program emulates.
    pub target: &'v str,
    /// The reply of `qom-list-types` for `device`, with abstract types.
    pub devices: &'v Value,
    /// The reply of `qom-list-types` for `bus`, with abstract types.
    pub buses: &'v Value,
    /// The reply of `qom-list-types` for `cpu`, with abstract types.
    pub cpus: &'v Value,
    /// What `device_add help` prints.
    pub help: &'v str,
    /// The answer of each device that was asked for its properties.
    pub properties: &'v BTreeMap<String, Answer>,
}

/// The answer to `device-list-properties`.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The reply.
    Properties(Value),
    /// QEMU ended.
    Ended,
}

/// All properties of each device, by name.
type Own = BTreeMap<String, BTreeMap<String, Fact>>;

/// The types that inherit directly from each type, and what is below them.
type Children = BTreeMap<String, BTreeSet<String>>;

impl Survey<'_> {
    /// Returns the devices that users can create, CPUs aside.
    #[must_use]
    pub fn creatable(&self) -> BTreeMap<String, Creatable> {
        let cpus = parents(self.cpus);
        let lines = self.help.lines().filter_map(creatable);
        lines.filter(|(name, _)| !cpus.contains_key(name)).collect()
    }

    /// Makes the snapshot.
    #[must_use]
    pub fn devices(&self) -> Devices {
        let creatable = self.creatable();
        let parents = parents(self.devices);
        let own = self.own(&creatable);
        let mut types = BTreeMap::new();
        let children = children(&parents, creatable.keys());
        let roots = children.keys().filter(|it| !parents.contains_key(*it));
        for root in roots.cloned().collect::<Vec<_>>() {
            Tree { children: &children, own: &own }.place(&root, &BTreeMap::new(), &mut types);
        }
        for (name, it) in creatable {
            types.entry(name).or_default().device = Some(it);
        }
        link(&mut types, &parents);
        let ended = |(name, it): (&String, &Answer)| (*it == Answer::Ended).then(|| name.clone());
        Devices {
            release: self.release,
            target: self.target.to_owned(),
            buses: self::parents(self.buses),
            unasked: self.properties.iter().filter_map(ended).collect(),
            types,
        }
    }

    fn own(&self, creatable: &BTreeMap<String, Creatable>) -> Own {
        let known = creatable.keys().filter_map(|name| match self.properties.get(name)? {
            Answer::Properties(reply) => Some((name.clone(), facts(reply))),
            Answer::Ended => None,
        });
        known.collect()
    }
}

/// Returns each type of a reply with its parent.
fn parents(reply: &Value) -> BTreeMap<String, String> {
    let types = reply.as_array().into_iter().flatten();
    let text = |it: &Value, name: &str| it[name].as_str().unwrap_or_default().to_owned();
    types.map(|it| (text(it, "name"), text(it, "parent"))).collect()
}

/// Reads a line of the help: `name "NAME", bus BUS, alias "ALIAS", desc "TEXT"`.
fn creatable(line: &str) -> Option<(String, Creatable)> {
    let rest = line.strip_prefix("name \"")?;
    let (name, rest) = rest.split_once('"')?;
    // The description comes last and may have anything in it.
    let rest = rest.split(", desc ").next().unwrap_or_default();
    let after = |key: &str| Some(rest.split_once(key)?.1.split(',').next()?.trim_matches('"'));
    let text = |key: &str| after(key).map(str::to_owned);
    Some((name.to_owned(), Creatable { bus: text(", bus "), alias: text(", alias ") }))
}

fn facts(reply: &Value) -> BTreeMap<String, Fact> {
    let mut facts = BTreeMap::new();
    for it in reply.as_array().into_iter().flatten() {
        let text = |key: &str| it[key].as_str().unwrap_or_default();
        let (name, ty) = (text("name"), text("type"));
        if !is_internal(name, ty) {
            let means = Means::of(name, ty, text("description"));
            let default = it.get("default-value").cloned();
            facts.insert(name.to_owned(), Fact { ty: ty.to_owned(), default, means });
        }
    }
    facts
}

/// Returns the tree of types above the given devices.
fn children<'n>(
    parents: &BTreeMap<String, String>,
    devices: impl Iterator<Item = &'n String>,
) -> Children {
    let mut children = Children::new();
    for name in devices {
        let mut at = name;
        while let Some(parent) = parents.get(at) {
            children.entry(parent.clone()).or_default().insert(at.clone());
            at = parent;
        }
    }
    children
}

struct Tree<'t> {
    children: &'t Children,
    own: &'t Own,
}

impl Tree<'_> {
    /// Writes down at a type what all devices below it have and its parent does not tell, then does
    /// the same for the types below. Of types with the same devices below, the lowest counts.
    fn place(
        &self,
        name: &str,
        inherited: &BTreeMap<String, Fact>,
        types: &mut BTreeMap<String, DeviceType>,
    ) {
        let below = self.children.get(name);
        if let Some(only) = below.filter(|it| it.len() == 1 && !self.own.contains_key(name)) {
            return only.iter().for_each(|child| self.place(child, inherited, types));
        }
        let common = self.common(name);
        let is_new = |(name, fact): &(String, Fact)| inherited.get(name) != Some(fact);
        let properties: BTreeMap<_, _> = common.into_iter().filter(is_new).collect();
        let mut told = inherited.clone();
        told.extend(properties.clone());
        if !properties.is_empty() {
            types.entry(name.to_owned()).or_default().properties = properties;
        }
        for child in below.into_iter().flatten() {
            self.place(child, &told, types);
        }
    }

    /// Returns the properties that all devices at and below a type have. Where they differ in the
    /// type or the default, the most frequent counts, and of equally frequent ones the first.
    fn common(&self, name: &str) -> BTreeMap<String, Fact> {
        if let Some(own) = self.own.get(name) {
            return own.clone();
        }
        let devices = self.devices(name);
        let Some((first, others)) = devices.split_first() else { return BTreeMap::new() };
        let in_all = |name: &&String| others.iter().all(|other| other.contains_key(*name));
        let names = first.keys().filter(in_all);
        names.filter_map(|name| Some((name.clone(), most_frequent(name, &devices)?))).collect()
    }

    /// Returns the properties of each device at and below a type.
    fn devices(&self, name: &str) -> Vec<&BTreeMap<String, Fact>> {
        let below = self.children.get(name).into_iter().flatten();
        let below = below.flat_map(|child| self.devices(child));
        self.own.get(name).into_iter().chain(below).collect()
    }
}

fn most_frequent(name: &str, devices: &[&BTreeMap<String, Fact>]) -> Option<Fact> {
    let mut counts: Vec<(&Fact, usize)> = Vec::new();
    for fact in devices.iter().filter_map(|it| it.get(name)) {
        match counts.iter_mut().find(|(other, _)| *other == fact) {
            Some((_, count)) => *count += 1,
            None => counts.push((fact, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(fact, _)| fact.clone())
}

/// Links each type with the nearest type above it that has properties or is a device. Abstract
/// types are kept besides only where they tell what a device is.
fn link(types: &mut BTreeMap<String, DeviceType>, parents: &BTreeMap<String, String>) {
    let names: BTreeSet<String> = types.keys().cloned().collect();
    for (name, ty) in types {
        let mut above = parents.get(name);
        while let Some(parent) = above.filter(|it| !names.contains(*it)) {
            above = parents.get(parent);
        }
        ty.parent = above.cloned();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Answer, BTreeMap, Survey, creatable};
    use crate::release::Release;

    /// Two devices of a bus, one device that ends QEMU, and a CPU.
    fn survey<'v>(
        values: &'v [serde_json::Value; 3],
        answers: &'v BTreeMap<String, Answer>,
    ) -> Survey<'v> {
        let help = "Devices:\nname \"a\", bus B, alias \"z\", desc \"x, bus C\"\nname \"b\", bus B\n\
                    name \"dead\"\nname \"c\"\nname \"e\"\n";
        let [devices, buses, cpus] = values;
        let release = Release::new(10, 0, 0);
        Survey { release, target: "t", devices, buses, cpus, help, properties: answers }
    }

    fn values() -> [serde_json::Value; 3] {
        let ty = |name: &str, parent: &str| json!({"name": name, "parent": parent});
        [
            json!([
                ty("a", "base"),
                ty("b", "base"),
                ty("base", "device"),
                ty("device", "object"),
                ty("dead", "device"),
                ty("c", "device"),
                ty("e", "device")
            ]),
            json!([ty("B", "bus")]),
            json!([ty("c", "cpu")]),
        ]
    }

    fn answers() -> BTreeMap<String, Answer> {
        let property = |name: &str, default: i64| json!({"name": name, "type": "int32", "default-value": default});
        let of = |list: serde_json::Value| Answer::Properties(list);
        BTreeMap::from([
            ("a".to_owned(), of(json!([property("p", 1), property("q", 2), property("x-r", 0)]))),
            ("b".to_owned(), of(json!([property("p", 1), property("q", 3)]))),
            ("dead".to_owned(), Answer::Ended),
            ("e".to_owned(), of(json!([]))),
        ])
    }

    #[test]
    fn what_devices_share_is_told_once() {
        let (values, answers) = (values(), answers());
        let devices = survey(&values, &answers).devices();
        let names = |ty: &str| devices.types[ty].properties.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names("base"), ["p", "q"]);
        assert_eq!((names("a"), names("b")), (vec![], vec!["q".to_owned()]));
        let flat = devices.flat();
        assert_eq!(flat["a"].properties["q"].default, Some(json!(2)));
        assert_eq!(flat["b"].properties["q"].default, Some(json!(3)));
        assert_eq!(flat["b"].properties.len(), 2);
    }

    #[test]
    fn a_device_that_ends_qemu_is_noted_and_cpus_are_left_out() {
        let (values, answers) = (values(), answers());
        let devices = survey(&values, &answers).devices();
        assert_eq!(devices.unasked.iter().collect::<Vec<_>>(), ["dead"]);
        assert!(devices.flat().contains_key("dead") && !devices.flat().contains_key("c"));
    }

    #[test]
    fn the_help_names_bus_and_alias() {
        let (name, it) = creatable("name \"a\", bus B, alias \"z\", desc \"x, bus C\"").unwrap();
        let text = [Some(name), it.bus, it.alias].map(Option::unwrap);
        assert_eq!(text, ["a", "B", "z"]);
        let (_, it) = creatable("name \"a\", desc \"x, alias \"").unwrap();
        assert_eq!((it.bus, it.alias), (None, None));
        assert_eq!(creatable("Controller devices:"), None);
    }
}
