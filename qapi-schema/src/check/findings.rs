//! What the passes find, before it is sorted.

use super::order::Time;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::{Definition, Schema, Type, TypeId};

/// The maximum number of names for which a suggestion is looked up, because each is compared with
/// all others.
const MAX_HINTS: usize = 30;

/// What the passes found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
}

#[derive(Debug)]
struct Finding {
    time: Time,
    diagnostic: Diagnostic,
    hint: Option<Hint>,
}

/// A name that may be misspelt; a suggestion is looked up only if the diagnostic is kept.
#[derive(Debug)]
pub(super) struct Hint {
    pub(super) name: Box<str>,
    pub(super) among: Among,
}

/// The names to search for a suggestion.
#[derive(Debug, Clone, Copy)]
pub(super) enum Among {
    Types,
    MembersOf(TypeId),
    ValuesOf(TypeId),
}

impl Findings {
    /// Adds a diagnostic that QEMU would find at `time`.
    pub(super) fn push(&mut self, time: Time, diagnostic: Diagnostic) {
        self.list.push(Finding { time, diagnostic, hint: None });
    }

    /// Like `push`, for a name that may be misspelt.
    pub(super) fn push_with(&mut self, time: Time, diagnostic: Diagnostic, hint: Hint) {
        self.list.push(Finding { time, diagnostic, hint: Some(hint) });
    }

    /// Reports everything in the order in which QEMU would find it.
    pub(super) fn report(mut self, schema: &Schema, report: &mut Report) {
        self.list.sort_by_key(|finding| (finding.time, finding.diagnostic.span));
        let mut hints = 0;
        for Finding { diagnostic, hint, .. } in self.list {
            if report.full() {
                return;
            }
            hints += usize::from(hint.is_some());
            report.push(match hint {
                Some(hint) if hints <= MAX_HINTS => suggest(schema, diagnostic, &hint),
                _ => diagnostic,
            });
        }
    }
}

fn suggest(schema: &Schema, diagnostic: Diagnostic, hint: &Hint) -> Diagnostic {
    let name = &hint.name;
    match hint.among {
        Among::Types => {
            let builtin = schema.types().filter(|(_, type_)| type_.info.is_none());
            let builtin = builtin.map(|(_, type_)| &*type_.name);
            let written = schema.definitions().filter_map(|definition| match definition {
                Definition::Type(_, type_) => Some(&*type_.name),
                Definition::Command(_) | Definition::Event(_) => None,
            });
            diagnostic.suggest(name, builtin.chain(written))
        }
        Among::MembersOf(id) => {
            diagnostic.suggest(name, schema.members(id).iter().map(|member| &*member.name))
        }
        Among::ValuesOf(id) => {
            let values = schema.known(id).and_then(Type::as_enum).map(|inner| &inner.values);
            diagnostic.suggest(name, values.into_iter().flatten().map(|value| &*value.name))
        }
    }
}
