//! The reply to `query-qmp-schema` if every condition held.
//!
//! QEMU replaces the names of types with numbers. This reply has the schema's own names.

mod compare;

pub use compare::disagreements;

use serde_json::{Map, Value, json};

use crate::model::{
    Alternate, Argument, Builtin, Enum, Features, Info, Member, Object, Schema, Type, TypeId,
    TypeKind, Variants,
};

/// Computes the reply.
///
/// It has commands and events module by module, then all types that these need, in the order of
/// first use.
#[must_use]
pub fn introspect(schema: &Schema) -> Value {
    let mut view = View::new(schema);
    for (index, _) in schema.modules().iter().enumerate() {
        view.module(index);
    }
    let mut next = 0;
    while let Some(&id) = view.used.get(next) {
        let info = view.type_(id);
        view.infos.push(info);
        next += 1;
    }
    Value::Array(view.infos)
}

struct View<'a> {
    schema: &'a Schema,
    infos: Vec<Value>,
    /// The types in the order of first use.
    used: Vec<TypeId>,
    /// Whether each type is in `used`.
    is_used: Vec<bool>,
}

impl<'a> View<'a> {
    fn new(schema: &'a Schema) -> Self {
        let is_used = vec![false; schema.types().len()];
        View { schema, infos: Vec::new(), used: Vec::new(), is_used }
    }

    /// The commands and events of a module.
    fn module(&mut self, module: usize) {
        use crate::model::Definition::{Command, Event, Type};
        for definition in self.schema.definitions() {
            if definition.info().is_none_or(|info| info.module.index() != module) {
                continue;
            }
            let info = match definition {
                Command(command) => self.command(command),
                Event(event) => {
                    let argument = self.argument(event.argument.as_ref());
                    entry("event", &event.info, json!({ "arg-type": argument }))
                }
                Type(..) => continue,
            };
            self.infos.push(info);
        }
    }

    fn command(&mut self, command: &crate::model::Command) -> Value {
        let argument = self.argument(command.argument.as_ref());
        let returns = match command.returns {
            Some(id) => self.use_type(id),
            None => self.empty(),
        };
        let mut members = json!({ "arg-type": argument, "ret-type": returns });
        if command.allow_oob {
            members["allow-oob"] = true.into();
        }
        entry("command", &command.info, members)
    }

    fn argument(&mut self, argument: Option<&Argument>) -> String {
        match argument {
            Some(argument) => self.use_type(argument.type_id),
            None => self.empty(),
        }
    }

    /// The name of the type without members.
    fn empty(&mut self) -> String {
        self.schema.type_named("q_empty").map(|id| self.use_type(id)).unwrap_or_default()
    }

    /// Records the use of a type, and returns its name. All integers are one type.
    fn use_type(&mut self, id: TypeId) -> String {
        let id = self.plain(id);
        if !std::mem::replace(&mut self.is_used[id.index()], true) {
            self.used.push(id);
        }
        let type_ = self.schema.type_(id);
        match type_.element() {
            Some(element) => format!("[{}]", self.use_type(element)),
            None => type_.name.to_string(),
        }
    }

    /// `int` for integer types, and the array of `int` for arrays of integers.
    fn plain(&self, id: TypeId) -> TypeId {
        let is_int = |id| match self.schema.type_(id).kind {
            TypeKind::Builtin(builtin) => builtin.json_type() == Builtin::Int.json_type(),
            _ => false,
        };
        let plain = match self.schema.type_(id).element() {
            Some(element) if is_int(element) => self.schema.type_named("intList"),
            None if is_int(id) => self.schema.type_named("int"),
            _ => None,
        };
        plain.unwrap_or(id)
    }

    fn type_(&mut self, id: TypeId) -> Value {
        let type_ = self.schema.type_(id);
        let (meta, name, members) = match &type_.kind {
            TypeKind::Builtin(builtin) => {
                ("builtin", None, json!({ "json-type": builtin.json_type() }))
            }
            TypeKind::Array(element) => {
                let element = self.use_type(*element);
                ("array", Some(format!("[{element}]")), json!({ "element-type": element }))
            }
            TypeKind::Enum(inner) => ("enum", None, values(inner)),
            TypeKind::Object(object) => ("object", None, self.object(id, object)),
            TypeKind::Alternate(alternate) => ("alternate", None, self.alternate(alternate)),
        };
        let name = name.unwrap_or_else(|| type_.name.to_string());
        with_name(meta, &name, features_of(type_), members)
    }

    fn object(&mut self, id: TypeId, object: &Object) -> Value {
        let schema = self.schema;
        let members: Vec<Value> =
            schema.members(id).into_iter().map(|member| self.member(member)).collect();
        let mut info = json!({ "members": members });
        if let Some(variants) = &object.variants {
            info["tag"] = variants.discriminator.to_string().into();
            info["variants"] = self.variants(id, variants);
        }
        info
    }

    fn member(&mut self, member: &Member) -> Value {
        let type_ = self.use_type(member.type_id);
        let mut info = json!({ "name": &*member.name, "type": type_ });
        if member.optional {
            info["default"] = Value::Null;
        }
        add_features(&mut info, &member.features);
        info
    }

    /// The written branches, then the branches of values that have none.
    fn variants(&mut self, id: TypeId, variants: &Variants) -> Value {
        let case = |tag: &str, type_: String| json!({ "case": tag, "type": type_ });
        let branches = variants.branches.iter();
        let mut cases: Vec<Value> =
            branches.map(|branch| case(&branch.tag, self.use_type(branch.type_id))).collect();
        for value in self.schema.missing_branches(id) {
            cases.push(case(&value.name, self.empty()));
        }
        cases.into()
    }

    fn alternate(&mut self, alternate: &Alternate) -> Value {
        let alternatives = alternate.alternatives.iter();
        let members: Vec<Value> = alternatives
            .map(|alternative| json!({ "type": self.use_type(alternative.type_id) }))
            .collect();
        json!({ "members": members })
    }
}

fn features_of(type_: &Type) -> Option<&Features> {
    type_.info.as_ref().map(|info| &info.features)
}

fn values(inner: &Enum) -> Value {
    let member = |value: &crate::model::EnumValue| {
        let mut info = json!({ "name": &*value.name });
        add_features(&mut info, &value.features);
        info
    };
    let names: Vec<&str> = inner.values.iter().map(|value| &*value.name).collect();
    json!({ "members": inner.values.iter().map(member).collect::<Vec<_>>(), "values": names })
}

fn entry(meta: &str, info: &Info, members: Value) -> Value {
    with_name(meta, &info.name, Some(&info.features), members)
}

fn with_name(meta: &str, name: &str, features: Option<&Features>, members: Value) -> Value {
    let mut info = match members {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    info.insert("name".to_owned(), name.into());
    info.insert("meta-type".to_owned(), meta.into());
    let mut info = Value::Object(info);
    if let Some(features) = features {
        add_features(&mut info, features);
    }
    info
}

fn add_features(info: &mut Value, features: &Features) {
    if features.iter().next().is_some() {
        info["features"] = features.iter().map(|feature| &*feature.name).collect();
    }
}
