//! Random values of the merged schema: as texts with the members in any order, and as the expected
//! result of encoding.

use qapi_schema::merge::{
    Alternative, Arguments, Builtin, Element, Kind, Member, Members, Merged, TypeRef, Union,
};
use serde_json::{Map, Value, json};

/// The depth below which values are kept small.
const DEEP: usize = 5;

/// A random value.
#[derive(Clone)]
pub(crate) struct Drawn {
    /// The text that a server sends, with unknown members.
    pub(crate) text: String,
    /// The value that encoding returns.
    pub(crate) value: Value,
    /// The texts of the members, if the value is an object.
    members: Vec<String>,
}

impl Drawn {
    fn plain(value: Value) -> Self {
        Self { text: value.to_string(), value, members: Vec::new() }
    }

    /// Iterates over texts in which each member has been at every position.
    pub(crate) fn rotations(&self) -> impl Iterator<Item = String> {
        let mut members = self.members.clone();
        (0..members.len()).map(move |_| {
            members.rotate_left(1);
            object_of(&members)
        })
    }
}

fn object_of(members: &[String]) -> String {
    format!("{{ {} }}", members.join(","))
}

/// The members of an object that is being drawn: those that encoding returns, and others.
#[derive(Default)]
struct Object {
    known: Vec<(String, Drawn)>,
    unknown: Vec<(String, Drawn)>,
}

/// A source of random values. The same seed gives the same values.
pub(crate) struct Draw<'m> {
    merged: &'m Merged,
    state: u64,
    depth: usize,
    /// Whether objects get members that no type knows.
    strange: bool,
    /// Whether values that can be received may be such that no release has.
    future: bool,
}

impl<'m> Draw<'m> {
    pub(crate) fn new(merged: &'m Merged, seed: u64) -> Self {
        Self {
            merged,
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            depth: 0,
            strange: true,
            future: true,
        }
    }

    /// Draws values that are only sent, which have no unknown members.
    pub(crate) fn sent(merged: &'m Merged, seed: u64) -> Self {
        Self { strange: false, ..Self::new(merged, seed) }
    }

    /// Draws values that the releases have, and nothing else.
    pub(crate) fn known(merged: &'m Merged, seed: u64) -> Self {
        Self { strange: false, future: false, ..Self::new(merged, seed) }
    }

    /// Returns a number below the limit (xorshift).
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) as usize % limit
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    pub(crate) fn reference(&mut self, reference: TypeRef) -> Drawn {
        match reference {
            TypeRef::One(element) => self.element(element),
            TypeRef::List(element) => {
                let count = if self.depth > DEEP { 0 } else { self.below(3) };
                let elements: Vec<_> = (0..count).map(|_| self.element(element)).collect();
                let texts: Vec<_> = elements.iter().map(|it| it.text.as_str()).collect();
                let text = format!("[{}]", texts.join(" , "));
                let value = elements.into_iter().map(|it| it.value).collect();
                Drawn { text, value, members: Vec::new() }
            }
        }
    }

    fn element(&mut self, element: Element) -> Drawn {
        let id = match element {
            Element::Builtin(builtin) => return Drawn::plain(self.builtin(builtin)),
            Element::Type(id) => id,
        };
        self.depth += 1;
        let ty = self.merged.ty(id);
        let received = ty.direction.received && self.future;
        let drawn = match &ty.kind {
            Kind::Struct(members) => self.members(members),
            Kind::Union(union) => self.union(union, received),
            Kind::Alternate(alternatives) => self.alternate(alternatives, received),
            Kind::Enum(values) if values.is_empty() || received && self.one_in(8) => {
                Drawn::plain("from-the-future".into())
            }
            Kind::Enum(values) => {
                let index = self.below(values.len());
                Drawn::plain(values[index].name.as_str().into())
            }
        };
        self.depth -= 1;
        drawn
    }

    fn builtin(&mut self, builtin: Builtin) -> Value {
        match builtin {
            Builtin::Str => {
                self.pick(&["", "x", "a\"b\\", "\u{e4}\n\u{1f600}", "/dev/null"]).into()
            }
            Builtin::QType => "qdict".into(),
            Builtin::Bool => self.one_in(2).into(),
            Builtin::Number => self.pick(&[0.5, -1.25, 1e300]).into(),
            Builtin::Null => Value::Null,
            Builtin::Any => self.pick(&[json!(null), json!({"a": [1, -2, "x"]}), json!(7.5)]),
            Builtin::Int8 => self.pick(&[0, i8::MIN, i8::MAX]).into(),
            Builtin::Int16 => self.pick(&[0, i16::MIN, i16::MAX]).into(),
            Builtin::Int32 => self.pick(&[0, i32::MIN, i32::MAX]).into(),
            Builtin::Int64 => self.pick(&[0, -7, i64::MIN, i64::MAX]).into(),
            Builtin::Uint8 => self.pick(&[0, u8::MAX]).into(),
            Builtin::Uint16 => self.pick(&[0, u16::MAX]).into(),
            Builtin::Uint32 => self.pick(&[0, u32::MAX]).into(),
            Builtin::Uint64 => self.pick(&[0, 10, u64::MAX]).into(),
        }
    }

    /// Draws the arguments of a command or the data of an event.
    pub(crate) fn arguments(&mut self, arguments: &Arguments) -> Drawn {
        match arguments {
            Arguments::Members(members) => self.members(members),
            Arguments::Union(id) => self.reference(TypeRef::One(Element::Type(*id))),
        }
    }

    /// Draws the arguments of a command that accepts properties beside those of the schema.
    pub(crate) fn open_ended(&mut self, members: &Members) -> Drawn {
        let mut object = Object::default();
        self.fill(&mut object, members, None);
        for (name, value) in
            [("on", json!("on")), ("true", json!(true)), ("size", json!(1_u64 << 40))]
        {
            object.known.push((name.to_owned(), Drawn::plain(value)));
        }
        self.finish(object)
    }

    fn members(&mut self, members: &Members) -> Drawn {
        let mut object = Object::default();
        self.fill(&mut object, members, None);
        self.strange(&mut object);
        self.finish(object)
    }

    fn fill(&mut self, object: &mut Object, members: &Members, tag: Option<&str>) {
        for Member { name, ty, required, .. } in &members.members {
            let wanted = *required || (self.depth <= DEEP && self.one_in(2));
            if wanted && tag != Some(name.as_str()) {
                let value = self.reference(*ty);
                object.known.push((name.clone(), value));
            }
        }
    }

    /// Adds an unknown member whose value could mislead a reader.
    fn strange(&mut self, object: &mut Object) {
        if self.one_in(3) && self.strange {
            let value = json!({"from": ["}", {"]": "\\\""}], "driver": "\u{e4}"});
            object.unknown.push(("from-the-future".to_owned(), Drawn::plain(value)));
        }
    }

    fn union(&mut self, union: &Union, received: bool) -> Drawn {
        let mut object = Object::default();
        self.union_members(&mut object, union, received);
        self.finish(object)
    }

    fn union_members(&mut self, object: &mut Object, union: &Union, received: bool) {
        let received = received && self.future;
        self.fill(object, &union.common, Some(&union.tag));
        let mut tag = "from-the-future".to_owned();
        if received && self.one_in(8) {
            object.known.push(("what".to_owned(), Drawn::plain(json!([{"tag": 1.5}]))));
        } else {
            let index = self.below(union.branches.len());
            let branch = &union.branches[index];
            tag.clone_from(&branch.name);
            let ty = branch.ty.map(|id| self.merged.ty(id));
            self.depth += 1;
            match ty.map(|ty| (&ty.kind, ty.direction.received)) {
                // An unknown branch of it keeps every member, so no unknown member is added here.
                Some((Kind::Union(inner), received)) => self.union_members(object, inner, received),
                Some((Kind::Struct(members), _)) => {
                    self.strange(object);
                    self.fill(object, members, None);
                }
                _ => self.strange(object),
            }
            self.depth -= 1;
        }
        if union.absent_tag.as_ref() != Some(&tag) || self.one_in(2) {
            object.known.push((union.tag.clone(), Drawn::plain(tag.into())));
        }
    }

    fn alternate(&mut self, alternatives: &[Alternative], received: bool) -> Drawn {
        let scalar =
            |it: &&Alternative| !matches!(it.json_kind, qapi_schema::merge::JsonKind::Object);
        let choices: Vec<_> = if self.depth > DEEP && alternatives.iter().any(|it| scalar(&it)) {
            alternatives.iter().filter(scalar).collect()
        } else {
            alternatives.iter().collect()
        };
        let booleans =
            alternatives.iter().any(|it| it.ty == TypeRef::One(Element::Builtin(Builtin::Bool)));
        if received && !booleans && self.one_in(8) {
            return Drawn::plain(true.into());
        }
        let ty = self.pick(&choices).ty;
        self.reference(ty)
    }

    /// Creates the value of the object, with its members in any order.
    fn finish(&mut self, object: Object) -> Drawn {
        let Object { known, unknown } = object;
        let value: Map<_, _> =
            known.iter().map(|(name, drawn)| (name.clone(), drawn.value.clone())).collect();
        let mut members: Vec<_> = known.into_iter().chain(unknown).collect();
        for index in (1..members.len()).rev() {
            let other = self.below(index + 1);
            members.swap(index, other);
        }
        let text = |(name, drawn): (String, Drawn)| format!("\"{name}\" : {}", drawn.text);
        let members: Vec<_> = members.into_iter().map(text).collect();
        Drawn { text: object_of(&members), value: value.into(), members }
    }
}
