//! Collects the changes between two releases.

use super::effect::{Context, effect};
use super::marks::{Marks, compare};
use super::model::{Change, Diff, Flag, Impact, Kind, Part, Summary, What, Written};
use crate::merge::{Direction, Directions, MergeError, Pairs};
use crate::snapshot::{Command, Header, Snapshot, TypeExpr};

/// Returns the changes from `old` to `new`.
///
/// # Errors
///
/// Returns an error if the snapshots are of different programs, or if one of them names a type that
/// it does not define.
pub fn diff(old: &Snapshot, new: &Snapshot) -> Result<Diff, MergeError> {
    if old.protocol != new.protocol {
        return Err(MergeError::Protocols(old.release, new.release));
    }
    let mut facts = Facts {
        old,
        new,
        pairs: Pairs::new(old, new)?,
        directions: [old, new].map(Directions::of),
        changes: Vec::new(),
    };
    facts.commands();
    facts.events();
    facts.types();
    let mut changes = facts.changes;
    changes.sort();
    changes.dedup();
    let summary = summary(&changes);
    Ok(Diff { program: new.protocol, old: old.release, new: new.release, summary, changes })
}

/// The definition whose parts are compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner<'a> {
    pub(super) kind: Kind,
    pub(super) name: &'a str,
    pub(super) direction: Direction,
}

/// The changes found so far, and the data for finding more.
pub(super) struct Facts<'a> {
    pub(super) old: &'a Snapshot,
    pub(super) new: &'a Snapshot,
    pub(super) pairs: Pairs,
    /// The directions of the types in the older and in the newer release.
    pub(super) directions: [Directions; 2],
    pub(super) changes: Vec<Change>,
}

const SENT: Direction = Direction { sent: true, received: false };
const RECEIVED: Direction = Direction { sent: false, received: true };

impl Facts<'_> {
    pub(super) fn push(
        &mut self,
        owner: Owner<'_>,
        context: Context,
        part: Option<Part>,
        what: What,
    ) {
        self.changes.push(Change {
            kind: owner.kind,
            name: owner.name.to_owned(),
            effect: effect(owner.kind, context, part.as_ref(), &what),
            part,
            what,
            sent: context.direction.sent,
            received: context.direction.received,
        });
    }

    /// Records a change of the whole definition.
    pub(super) fn whole(&mut self, owner: Owner<'_>, what: What) {
        let context = Context::plain(owner.direction);
        self.push(owner, context, None, what);
    }

    pub(super) fn headers(&mut self, owner: Owner<'_>, old: &Header, new: &Header) {
        for what in compare(marks(old), marks(new)) {
            self.whole(owner, what);
        }
    }

    fn commands(&mut self) {
        let (old, new) = (&self.old.commands, &self.new.commands);
        for (name, before) in old {
            let owner = Owner { kind: Kind::Command, name, direction: SENT };
            match new.get(name) {
                Some(after) => self.command(owner, before, after),
                None => self.whole(owner, What::Removed { written: None }),
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            let owner = Owner { kind: Kind::Command, name, direction: SENT };
            self.whole(owner, What::Added { written: None });
        }
    }

    fn command(&mut self, owner: Owner<'_>, before: &Command, after: &Command) {
        self.headers(owner, &before.header, &after.header);
        self.arguments(owner, &before.arguments, &after.arguments);
        self.returns(owner, before.returns.as_ref(), after.returns.as_ref());
        for (flag, before) in flags(before) {
            match (before, flags(after).into_iter().any(|it| it == (flag, true))) {
                (true, false) => self.whole(owner, What::FlagLost { flag }),
                (false, true) => self.whole(owner, What::FlagGained { flag }),
                (true, true) | (false, false) => {}
            }
        }
    }

    fn returns(&mut self, owner: Owner<'_>, old: Option<&TypeExpr>, new: Option<&TypeExpr>) {
        let written = |ty: &TypeExpr| Some(Written { ty: ty.to_string(), optional: false });
        let what = match (old, new) {
            (None, Some(new)) => What::Added { written: written(new) },
            (Some(old), None) => What::Removed { written: written(old) },
            (Some(old), Some(new)) if !self.same_in_bindings(old, new) => {
                What::TypeChanged { from: old.to_string(), to: new.to_string() }
            }
            (Some(_), Some(_)) | (None, None) => return,
        };
        let mut context = Context { required: true, ..Context::plain(RECEIVED) };
        if let (Some(old), Some(new)) = (old, new) {
            self.values_kept(&mut context, old, new);
        }
        self.push(owner, context, Some(Part::Returns), what);
    }

    fn events(&mut self) {
        let (old, new) = (&self.old.events, &self.new.events);
        for (name, before) in old {
            let owner = Owner { kind: Kind::Event, name, direction: RECEIVED };
            match new.get(name) {
                Some(after) => {
                    self.headers(owner, &before.header, &after.header);
                    self.arguments(owner, &before.data, &after.data);
                }
                None => self.whole(owner, What::Removed { written: None }),
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            let owner = Owner { kind: Kind::Event, name, direction: RECEIVED };
            self.whole(owner, What::Added { written: None });
        }
    }
}

const fn flags(command: &Command) -> [(Flag, bool); 4] {
    [
        (Flag::AllowOob, command.allow_oob),
        (Flag::AllowPreconfig, command.allow_preconfig),
        (Flag::SuccessResponse, command.success_response),
        (Flag::NamesAllArguments, command.generated),
    ]
}

fn marks(header: &Header) -> Marks<'_> {
    Marks { condition: header.condition.as_ref(), features: &header.features }
}

fn summary(changes: &[Change]) -> Summary {
    let mut summary = Summary::default();
    for change in changes {
        count(&mut summary, change);
    }
    summary
}

fn count(summary: &mut Summary, change: &Change) {
    let counter = match (change.kind, &change.part, &change.what) {
        (Kind::Command, None, What::Added { .. }) => Some(&mut summary.commands_added),
        (Kind::Command, None, What::Removed { .. }) => Some(&mut summary.commands_removed),
        (Kind::Event, None, What::Added { .. }) => Some(&mut summary.events_added),
        (Kind::Event, None, What::Removed { .. }) => Some(&mut summary.events_removed),
        (Kind::Type, None, What::Added { .. }) => Some(&mut summary.types_added),
        (Kind::Type, None, What::Removed { .. }) => Some(&mut summary.types_removed),
        (Kind::Type, None, What::Renamed { .. }) => Some(&mut summary.types_renamed),
        (_, Some(_), What::MadeOptional) if change.sent => {
            Some(&mut summary.arguments_made_optional)
        }
        (_, _, What::Deprecated) => Some(&mut summary.deprecated),
        _ => None,
    };
    if let Some(counter) = counter {
        *counter += 1;
    }
    summary.breaks_rust += usize::from(change.effect.rust == Impact::Breaking);
    summary.breaks_wire += usize::from(change.effect.wire == Impact::Breaking);
}
