//! The moment at which QEMU would find each error.
//!
//! QEMU checks definitions one after another, but it checks the base and the branches of an object
//! before the object itself is done. This module follows that order and numbers the steps. It does
//! not recurse, because the input determines the depth.

use std::collections::HashMap;

use crate::model::{DefinitionId, Schema, Type, TypeId};

/// A step of QEMU's checks, numbered in order.
pub(super) type Time = u32;

/// The steps in which the parts of a definition are checked.
#[derive(Debug, Clone, Default)]
pub(super) struct Times {
    /// The definition itself: features, kind of the base, kind of the arguments.
    pub(super) start: Time,
    /// Members, values and alternatives; for commands and events, the members of the arguments.
    pub(super) body: Time,
    /// The discriminator, and whether alternatives differ; for commands, the return type.
    pub(super) tag: Time,
    /// The branches, one step each.
    pub(super) branches: Vec<Time>,
    /// Clashes between branches and common members.
    pub(super) end: Time,
}

/// The order of all checks.
#[derive(Debug, Default)]
pub(super) struct Order {
    times: HashMap<DefinitionId, Times>,
    /// For definitions that are not checked at all.
    never: Times,
    /// Objects that contain themselves, with the step in which QEMU would find this.
    pub(super) loops: Vec<(TypeId, Time)>,
}

/// A pending step.
#[derive(Debug, Clone, Copy)]
enum Step {
    Enter(TypeId),
    Body(TypeId),
    Branch(TypeId, usize, TypeId),
    Leave(TypeId),
}

/// The progress of the checks of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

impl Order {
    /// Determines the order in which QEMU would check a schema.
    pub(super) fn of(schema: &Schema) -> Order {
        let states = vec![State::New; schema.types.len()];
        let mut walk = Walk { schema, order: Order::default(), states, now: 0, steps: Vec::new() };
        for &id in &schema.order {
            walk.definition(id);
        }
        walk.order
    }

    /// The steps in which the parts of a definition are checked.
    pub(super) fn times(&self, id: DefinitionId) -> &Times {
        self.times.get(&id).unwrap_or(&self.never)
    }

    /// The steps in which the parts of a type are checked.
    pub(super) fn of_type(&self, id: TypeId) -> &Times {
        self.times(DefinitionId::Type(id))
    }
}

struct Walk<'a> {
    schema: &'a Schema,
    order: Order,
    states: Vec<State>,
    now: Time,
    /// The pending steps; the last one is next.
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn tick(&mut self) -> Time {
        self.now += 1;
        self.now
    }

    fn times(&mut self, id: TypeId) -> &mut Times {
        self.order.times.entry(DefinitionId::Type(id)).or_default()
    }

    fn definition(&mut self, id: DefinitionId) {
        match id {
            DefinitionId::Type(id) => self.type_(id),
            DefinitionId::Command(command) => {
                let argument = self.schema.command(command).argument;
                self.other(id, argument.map(|argument| argument.type_id));
            }
            DefinitionId::Event(event) => {
                let argument = self.schema.event(event).argument;
                self.other(id, argument.map(|argument| argument.type_id));
            }
        }
    }

    fn other(&mut self, id: DefinitionId, argument: Option<TypeId>) {
        let start = self.tick();
        argument.into_iter().for_each(|argument| self.type_(argument));
        let (body, tag) = (self.tick(), self.tick());
        self.order.times.insert(id, Times { start, body, tag, ..Times::default() });
    }

    fn type_(&mut self, id: TypeId) {
        self.steps.push(Step::Enter(id));
        while let Some(step) = self.steps.pop() {
            match step {
                Step::Enter(id) => self.enter(id),
                Step::Body(id) => {
                    let (body, tag) = (self.tick(), self.tick());
                    let times = self.times(id);
                    (times.body, times.tag) = (body, tag);
                }
                Step::Branch(id, index, type_id) => {
                    let now = self.tick();
                    let branches = &mut self.times(id).branches;
                    branches.resize(index + 1, now);
                    self.steps.push(Step::Enter(type_id));
                }
                Step::Leave(id) => {
                    let now = self.tick();
                    self.times(id).end = now;
                    self.states[id.index()] = State::Done;
                }
            }
        }
    }

    fn enter(&mut self, id: TypeId) {
        let Some(type_) = self.schema.known(id) else { return };
        let now = self.tick();
        match self.states[id.index()] {
            State::Done => return,
            State::Open => return self.order.loops.push((id, now)),
            State::New => self.states[id.index()] = State::Open,
        }
        self.times(id).start = now;
        self.steps.push(Step::Leave(id));
        let Some(object) = type_.as_object() else {
            return self.steps.push(Step::Body(id));
        };
        let branches = object.variants.iter().flat_map(|variants| &variants.branches);
        let steps = branches.enumerate();
        let steps = steps.map(|(index, branch)| Step::Branch(id, index, branch.type_id));
        let first = self.steps.len();
        self.steps.extend(steps);
        self.steps[first..].reverse();
        self.steps.push(Step::Body(id));
        let base = object.base.filter(|&base| self.is_struct(base));
        self.steps.extend(base.map(Step::Enter));
    }

    fn is_struct(&self, id: TypeId) -> bool {
        self.schema.known(id).is_some_and(|type_| Type::as_struct(type_).is_some())
    }
}
