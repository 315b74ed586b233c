//! Following a path through a schema.

use super::index::{Features, Index, Json, Kind, TypeId};
use super::path::{Part, SchemaPath, Step};

/// Returns whether the schema has what the path describes.
pub(super) fn has(index: &Index, path: &SchemaPath) -> bool {
    let Some(mut place) = Place::entry(index, path) else { return false };
    for step in &path.steps {
        place = place.step(index, step);
        if !place.found {
            return false;
        }
    }
    true
}

/// Returns the types and all types that they reach through lists and alternates.
pub(super) fn concrete(index: &Index, types: &[TypeId]) -> Vec<TypeId> {
    let mut open = types.to_vec();
    let mut at = 0;
    while let Some(&id) = open.get(at) {
        let inner = match &index.ty(id).kind {
            Kind::Array(element) => std::slice::from_ref(element),
            Kind::Alternate(span) => index.alternatives(*span),
            _ => &[],
        };
        // A type that leads to itself must not be followed endlessly.
        let new: Vec<_> = inner.iter().copied().filter(|id| !open.contains(id)).collect();
        open.extend(new);
        at += 1;
    }
    open
}

/// The position of a path in the schema. It can be in several types, because of alternates.
struct Place {
    types: Vec<TypeId>,
    /// The features of the last step.
    features: Vec<Features>,
    /// Whether the schema has what the last step asked for.
    found: bool,
}

impl Place {
    fn entry(index: &Index, path: &SchemaPath) -> Option<Self> {
        let (arguments, returns, features) = match index.command(&path.entry) {
            Some(it) => (it.arguments, Some(it.returns), it.features),
            None => {
                let event = index.event(&path.entry)?;
                (event.data, None, event.features)
            }
        };
        Some(match path.part {
            None => Self { types: Vec::new(), features: vec![features], found: true },
            Some(Part::Arguments) => Self::at(arguments),
            Some(Part::Returns) => Self::at(returns?),
        })
    }

    fn at(ty: TypeId) -> Self {
        Self { types: vec![ty], features: Vec::new(), found: true }
    }

    fn step(&self, index: &Index, step: &Step) -> Self {
        match step {
            Step::Member(name) => self.member(index, name, false),
            Step::OptionalMember(name) => self.member(index, name, true),
            Step::Branch(name) => self.branch(index, name),
            Step::Value(name) => self.value(index, name),
            Step::JsonType(name) => self.found_if(self.is_json(index, name)),
            Step::Feature(name) => self.found_if(self.has_feature(index, name)),
        }
    }

    fn member(&self, index: &Index, name: &str, only_optional: bool) -> Self {
        let mut next = Self { types: Vec::new(), features: Vec::new(), found: false };
        for kind in self.kinds(index) {
            let Kind::Object { members, .. } = kind else { continue };
            let member = index.member(members, name);
            if let Some(member) = member.filter(|it| it.optional || !only_optional) {
                next.types.push(member.ty);
                next.features.push(member.features);
                next.found = true;
            }
        }
        next
    }

    fn branch(&self, index: &Index, name: &str) -> Self {
        let branches = self.kinds(index).filter_map(|kind| match kind {
            Kind::Object { branches, .. } => index.branch(branches, name),
            _ => None,
        });
        let types: Vec<_> = branches.map(|branch| branch.ty).collect();
        Self { found: !types.is_empty(), types, features: Vec::new() }
    }

    fn value(&self, index: &Index, name: &str) -> Self {
        let values = self.kinds(index).filter_map(|kind| match kind {
            Kind::Enum(span) => index.value(span, name),
            _ => None,
        });
        let features: Vec<_> = values.map(|value| value.features).collect();
        Self { found: !features.is_empty(), types: Vec::new(), features }
    }

    fn is_json(&self, index: &Index, name: &str) -> bool {
        self.kinds(index).any(|kind| json_name(kind) == Some(name))
    }

    fn has_feature(&self, index: &Index, name: &str) -> bool {
        let types = concrete(index, &self.types).into_iter();
        let of_types = types.map(|id| index.ty(id).features);
        let mut all = self.features.iter().copied().chain(of_types);
        all.any(|set| index.has_feature(set, name))
    }

    /// Returns the same position with the answer, because the path may ask for another feature.
    fn found_if(&self, found: bool) -> Self {
        Self { types: self.types.clone(), features: self.features.clone(), found }
    }

    fn kinds<'i>(&self, index: &'i Index) -> impl Iterator<Item = Kind> + use<'i> {
        concrete(index, &self.types).into_iter().map(|id| index.ty(id).kind)
    }
}

/// Returns the JSON type of the values of a type. `None` for an alternate, whose values have those
/// of its alternatives.
pub(super) fn json_name(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Alternate(_) => return None,
        Kind::Enum(_) => "string",
        Kind::Array(_) => "array",
        Kind::Object { .. } => "object",
        Kind::Builtin(json) => json.name(),
    })
}

impl Json {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Int => "int",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Object => "object",
            Self::Array => "array",
            Self::Value => "value",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::capabilities;

    #[test]
    fn what_is_there_is_found() {
        let server = capabilities();
        for path in [
            "add",
            "add/arg-type",
            "add/arg-type/driver/^qcow2",
            "add/arg-type/*node",
            "add/arg-type/+file/aio/^threads",
            "add/arg-type/+file/aio/^native/$deprecated",
            "add/arg-type/+file/$dynamic",
            "add/arg-type/+null",
            "add/arg-type/old/$deprecated",
            "add/arg-type/+qcow2/file/+file/filename",
            "add/arg-type/+qcow2/file/!string",
            "add/arg-type/+qcow2/file/!null",
            "add/arg-type/+qcow2/layers/+qcow2/layers/+file/ids/!int",
            "add/arg-type/+file/ids/!array",
            "add/arg-type/driver/!string",
            "add/ret-type",
            "stop/$fast/$deprecated",
            "query/ret-type/running",
            "query/ret-type/!array",
            "STOPPED/arg-type/reason/^native",
            "STOPPED/$unstable",
        ] {
            assert!(server.has(path).unwrap(), "{path}");
        }
    }

    #[test]
    fn what_is_not_there_is_answered_with_no() {
        let server = capabilities();
        for path in [
            "sub",
            "STOPPED/ret-type",
            "add/$fast",
            "add/arg-type/none",
            "add/arg-type/*driver",
            "add/arg-type/+nbd",
            "add/arg-type/+file/node",
            "add/arg-type/filename",
            "add/arg-type/+file/aio/^io_uring",
            "add/arg-type/+file/aio/^threads/$deprecated",
            "add/arg-type/+file/aio/threads",
            "add/arg-type/node/+file",
            "add/arg-type/driver/^file/$dynamic",
            "add/arg-type/+file/size/!string",
            "add/arg-type/node/$deprecated",
            "query/ret-type/running/^on",
        ] {
            assert!(!server.has(path).unwrap(), "{path}");
        }
    }

    #[test]
    fn a_path_that_is_wrong_is_not_answered() {
        assert!(capabilities().has("add/node").is_err());
    }
}
