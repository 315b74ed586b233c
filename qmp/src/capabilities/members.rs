//! The members that an object can have, for completion, help and conversion of text to JSON.
//!
//! The functions that only these need are inline, so that other programs do not compile them.

use std::fmt;

use serde_json::Value;

use super::Capabilities;
use super::check::Scope;
use super::index::{Features, Index, Json, Kind, Member, TypeId};
use super::walk::concrete;
use crate::error::one_line::List;

/// A member of an object: an argument of a command, or a member of a value inside of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectMember<'c> {
    /// The name.
    pub name: &'c str,
    /// The values that the server accepts.
    pub ty: ValueType<'c>,
    /// Whether the server requires the member.
    pub required: bool,
    /// Whether the server marks the member as deprecated.
    pub deprecated: bool,
    /// Whether the server marks the member as unstable.
    pub unstable: bool,
    /// Whether the value of the member decides which further members the object has.
    pub is_tag: bool,
}

impl<'c> ObjectMember<'c> {
    /// Returns the values, if the type is an enum, or a list or an alternate with an enum.
    #[must_use]
    #[inline]
    pub fn values(&self) -> &[EnumValue<'c>] {
        self.ty.values()
    }
}

/// A value of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumValue<'c> {
    /// The value.
    pub name: &'c str,
    /// Whether the server marks the value as deprecated.
    pub deprecated: bool,
}

/// The values that a server accepts in one place.
///
/// `Display` is text for people: `int`, `one of on, off, auto`, `list of object`, `object or string`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType<'c> {
    /// Any JSON value.
    Any,
    /// Text.
    String,
    /// A number.
    Number,
    /// A number without a fraction.
    Int,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// An object. [`Capabilities::members`] lists its members.
    Object,
    /// One of these texts, in the order of their names.
    Enum(Vec<EnumValue<'c>>),
    /// A list with elements of this type.
    List(Box<Self>),
    /// One of several types, which differ in their JSON types.
    Alternate(Vec<Self>),
}

impl<'c> ValueType<'c> {
    /// Returns the values, if this is an enum, or a list or an alternate with an enum.
    #[must_use]
    #[inline]
    pub fn values(&self) -> &[EnumValue<'c>] {
        match self {
            Self::Enum(values) => values,
            Self::List(element) => element.values(),
            Self::Alternate(types) => {
                types.iter().map(Self::values).find(|it| !it.is_empty()).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// Reads a type. What is nested deeper than any QEMU nests it is taken for any value: in an
    /// invalid schema, a list can contain itself, and alternates each other.
    #[inline]
    fn read(index: &'c Index, id: TypeId, levels: usize, in_alternate: bool) -> Self {
        let Some(levels) = levels.checked_sub(1) else { return Self::Any };
        match index.ty(id).kind {
            Kind::Builtin(json) => Self::builtin(json),
            Kind::Enum(span) => {
                let values = index.values(span).iter();
                let value = |row: &super::index::Value| EnumValue {
                    name: index.names.get(row.name),
                    deprecated: is(index, row.features, "deprecated"),
                };
                Self::Enum(values.map(value).collect())
            }
            Kind::Array(element) => {
                Self::List(Box::new(Self::read(index, element, levels, in_alternate)))
            }
            Kind::Object { .. } => Self::Object,
            Kind::Alternate(_) if in_alternate => Self::Any,
            Kind::Alternate(span) => {
                let types = index.alternatives(span).iter();
                Self::Alternate(types.map(|&id| Self::read(index, id, levels, true)).collect())
            }
        }
    }

    #[inline]
    fn builtin(json: Json) -> Self {
        match json {
            Json::String => Self::String,
            Json::Number => Self::Number,
            Json::Int => Self::Int,
            Json::Boolean => Self::Boolean,
            Json::Null => Self::Null,
            Json::Object => Self::Object,
            Json::Array => Self::List(Box::new(Self::Any)),
            Json::Value => Self::Any,
        }
    }
}

impl fmt::Display for ValueType<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any value"),
            Self::String => f.write_str("string"),
            Self::Number => f.write_str("number"),
            Self::Int => f.write_str("int"),
            Self::Boolean => f.write_str("boolean"),
            Self::Null => f.write_str("null"),
            Self::Object => f.write_str("object"),
            Self::Enum(values) => write!(f, "one of {}", listed(values, ", ")),
            Self::List(element) => write!(f, "list of {element}"),
            Self::Alternate(types) => f.write_str(&listed(types, " or ")),
        }
    }
}

impl fmt::Display for EnumValue<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[inline]
fn listed(items: &[impl fmt::Display], between: &'static str) -> String {
    let mut list = List::new(between);
    items.iter().for_each(|item| list.add(format_args!("{item}")));
    list.text
}

#[inline]
fn is(index: &Index, features: Features, name: &str) -> bool {
    index.has_feature(features, name)
}

/// How deep lists may be nested. QEMU has lists of lists of integers.
const LEVELS: usize = 8;

impl Capabilities {
    /// Lists the members that an object in the arguments of a command can have.
    ///
    /// `path` leads to the object, in the notation of [`Issue::path`](super::Issue::path): empty for
    /// the arguments themselves, `file`, `actions[1].data`. `arguments` are the arguments as far as
    /// they are known. They decide which branch of a union has the members: without the tag, only
    /// those are listed that all branches have. A list that the path leads to stands for its
    /// elements.
    ///
    /// The order is that of the branches, from the object inwards, and of the names in each. Returns
    /// `None` if the server does not have the command, or if the path leads to no object.
    ///
    /// ```no_run
    /// # fn example(server: &qmp::Capabilities) {
    /// use serde_json::json;
    ///
    /// let typed = json!({"driver": "qcow2", "file": {"driver": "file"}});
    /// for member in server.members("blockdev-add", "file", &typed).unwrap_or_default() {
    ///     println!("{}: {}", member.name, member.ty); // filename: string
    /// }
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn members(
        &self,
        command: &str,
        path: &str,
        arguments: &Value,
    ) -> Option<Vec<ObjectMember<'_>>> {
        let index = &*self.index;
        let types = vec![index.command(command)?.arguments];
        let mut place = Place { index, types, value: Some(arguments) };
        for name in path.split('.').filter(|name| !name.is_empty()) {
            place = place.enter(name)?;
        }
        let scopes: Vec<_> = place.scopes().collect();
        let tags: Vec<_> = scopes.iter().flat_map(|scope| scope.tags(index)).collect();
        let rows = scopes.iter().flat_map(|scope| scope.members(index));
        let members = rows.map(|row| ObjectMember::read(index, row, &tags)).collect();
        (!scopes.is_empty()).then_some(members)
    }
}

impl<'c> ObjectMember<'c> {
    #[inline]
    fn read(index: &'c Index, row: &Member, tags: &[&str]) -> Self {
        let name = index.names.get(row.name);
        Self {
            name,
            ty: ValueType::read(index, row.ty, LEVELS, false),
            required: !row.optional,
            deprecated: is(index, row.features, "deprecated"),
            unstable: is(index, row.features, "unstable"),
            is_tag: tags.contains(&name),
        }
    }
}

/// A place in the arguments.
struct Place<'c, 'v> {
    index: &'c Index,
    /// The types that a value can have here. There are several because of alternates.
    types: Vec<TypeId>,
    /// The value here, as far as it is known.
    value: Option<&'v Value>,
}

impl<'c, 'v> Place<'c, 'v> {
    /// Goes to a member, and to an element of it if an index follows the name.
    #[inline]
    fn enter(&self, segment: &str) -> Option<Self> {
        let (name, indexes) = segment.split_once('[').unwrap_or((segment, ""));
        let rows = self.scopes().flat_map(|scope| scope.members(self.index).collect::<Vec<_>>());
        let named = rows.filter(|row| self.index.names.get(row.name) == name);
        let types: Vec<_> = named.map(|row| row.ty).collect();
        let mut value = self.value.and_then(|value| value.get(name));
        for index in indexes.split('[').filter_map(|text| text.strip_suffix(']')) {
            let index = index.parse::<usize>().ok()?;
            value = value.and_then(|value| value.get(index));
        }
        (!types.is_empty()).then_some(Self { index: self.index, types, value })
    }

    /// Returns the members of each object that is possible here.
    #[inline]
    fn scopes(&self) -> impl Iterator<Item = Scope<'c>> + use<'c, 'v> {
        let (index, map) = (self.index, self.value.and_then(Value::as_object));
        let types = concrete(index, &self.types).into_iter();
        let objects = types.filter(|&ty| matches!(index.ty(ty).kind, Kind::Object { .. }));
        objects.map(move |ty| Scope::of(index, ty, map))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::fixture::{capabilities, from};

    /// Shows the members: `name: type`, with `!` where required, `~` where deprecated and `^` where
    /// it is a tag.
    fn shown(command: &str, path: &str, arguments: &Value) -> Option<Vec<String>> {
        let server = capabilities();
        let members = server.members(command, path, arguments)?;
        let mark = |set: bool, mark: &'static str| if set { mark } else { "" };
        let show = |it: super::ObjectMember<'_>| {
            let marks = [mark(it.required, "!"), mark(it.deprecated, "~"), mark(it.is_tag, "^")];
            format!("{}{}: {}", it.name, marks.concat(), it.ty)
        };
        Some(members.into_iter().map(show).collect())
    }

    const DRIVER: &str = "driver!^: one of file, null, qcow2";

    #[test]
    fn without_the_tag_what_all_branches_have_is_listed() {
        let common = [DRIVER, "node: string", "old~: boolean"];
        assert_eq!(shown("add", "", &json!({})).unwrap(), common);
        assert_eq!(shown("add", "", &json!({"driver": "nothing"})).unwrap(), common);
        assert_eq!(shown("add", "", &json!(["no object"])).unwrap(), common);
    }

    #[test]
    fn the_tag_adds_the_members_of_its_branch() {
        let found = shown("add", "", &json!({"driver": "file"})).unwrap();
        let file =
            ["aio: one of native, threads", "filename!: string", "ids: list of int", "size: int"];
        assert_eq!(found[3..], file);
        let found = shown("add", "", &json!({"driver": "qcow2"})).unwrap();
        assert_eq!(
            found[3..],
            [
                "any: any value",
                "backing: object or string or null",
                "file!: object or string or null",
                "layers: list of object",
                "ratio: number"
            ]
        );
    }

    #[test]
    fn a_path_leads_through_alternates_and_lists() {
        let arguments = json!({"driver": "qcow2", "file": {"driver": "file"},
            "layers": [{"driver": "null"}, {"driver": "qcow2", "file": {"driver": "file"}}]});
        let file = shown("add", "file", &arguments).unwrap();
        assert_eq!((file.len(), &*file[4]), (7, "filename!: string"));
        assert_eq!(shown("add", "layers[0]", &arguments).unwrap().len(), 3);
        assert_eq!(shown("add", "layers[1].file", &arguments).unwrap().len(), 7);
        assert_eq!(shown("add", "layers[7]", &arguments).unwrap().len(), 3);
        assert_eq!(shown("add", "layers", &arguments).unwrap().len(), 3);
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        let arguments = json!({"driver": "qcow2"});
        assert_eq!(shown("nothing", "", &arguments), None);
        assert_eq!(shown("add", "node", &arguments), None);
        assert_eq!(shown("add", "nothing", &arguments), None);
        assert_eq!(shown("add", "layers[x]", &arguments), None);
        assert_eq!(shown("query", "", &arguments).unwrap(), [""; 0]);
    }

    #[test]
    fn deprecated_values_are_marked() {
        let server = capabilities();
        let members = server.members("add", "", &json!({"driver": "file"})).unwrap();
        let aio = members.iter().find(|it| it.name == "aio").unwrap();
        let values: Vec<_> = aio.values().iter().map(|it| (it.name, it.deprecated)).collect();
        assert_eq!(values, [("native", true), ("threads", false)]);
    }

    /// Such schemas are invalid, but they must not hang or crash the client.
    #[test]
    fn types_that_contain_themselves_are_survived() {
        let server = from(json!([
            {"name": "c", "meta-type": "command", "arg-type": "1", "ret-type": "1"},
            {"name": "1", "meta-type": "object", "tag": "t",
             "members": [{"name": "t", "type": "2"}, {"name": "a", "type": "3", "default": null},
                         {"name": "l", "type": "4", "default": null}],
             "variants": [{"case": "x", "type": "1"}]},
            {"name": "2", "meta-type": "enum", "members": [{"name": "x"}]},
            {"name": "3", "meta-type": "alternate", "members": [{"type": "3"}, {"type": "3"}]},
            {"name": "4", "meta-type": "array", "element-type": "4"},
        ]));
        let members = server.members("c", "", &json!({"t": "x"})).unwrap();
        assert_eq!(members.len(), 3);
        assert!(members.iter().all(|it| it.ty.to_string().len() < 4096));
        assert_eq!(server.members("c", "l", &json!({})), None);
    }
}
