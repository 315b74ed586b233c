//! Determines whether all values of one type are values of another.

use super::effect::Context;
use super::facts::Facts;
use crate::merge::Builtin;
use crate::snapshot::{Snapshot, TypeExpr, TypeKind};

impl Facts<'_> {
    /// Records in which direction a change of type preserves all values.
    pub(super) fn values_kept(&self, context: &mut Context, old: &TypeExpr, new: &TypeExpr) {
        context.widened =
            holds((self.new, new), (self.old, old), |new, old| self.pairs.are_one(old, new));
        context.narrowed =
            holds((self.old, old), (self.new, new), |old, new| self.pairs.are_one(old, new));
    }
}

type Found<'a> = (&'a Snapshot, &'a TypeExpr);

/// Returns whether the wider type contains every value of the narrower one, according to the types
/// alone.
///
/// `are_one` takes the names of the wider and the narrower type.
fn holds(wide: Found<'_>, narrow: Found<'_>, are_one: impl Fn(&str, &str) -> bool + Copy) -> bool {
    let list = |it: &TypeExpr| matches!(it, TypeExpr::Array(_));
    if kind(wide).is_some_and(|it| matches!(it, TypeKind::Alternate(_))) && !list(wide.1) {
        return alternative_holds(wide, narrow, are_one);
    }
    let [wide_builtin, narrow_builtin] =
        [wide, narrow].map(|(_, ty)| Builtin::from_name(ty.name()));
    if wide_builtin == Some(Builtin::Any) && !list(wide.1) {
        return true;
    }
    let element = match (wide_builtin, narrow_builtin) {
        (Some(wide), Some(narrow)) => wide.widest(narrow) == Some(wide),
        (Some(Builtin::Str), None) => {
            kind(narrow).is_some_and(|it| matches!(it, TypeKind::Enum(_)))
        }
        (Some(_), None) | (None, Some(_)) => false,
        (None, None) => are_one(wide.1.name(), narrow.1.name()),
    };
    list(wide.1) == list(narrow.1) && element
}

fn alternative_holds(
    wide: Found<'_>,
    narrow: Found<'_>,
    are_one: impl Fn(&str, &str) -> bool + Copy,
) -> bool {
    let same = matches!(narrow.1, TypeExpr::Name(_)) && are_one(wide.1.name(), narrow.1.name());
    let Some(TypeKind::Alternate(alternatives)) = kind(wide) else { return same };
    same || alternatives.iter().any(|it| holds((wide.0, &it.ty), narrow, are_one))
}

/// Returns the kind of the type, or of the elements if it is an array.
fn kind<'a>((snapshot, ty): Found<'a>) -> Option<&'a TypeKind> {
    snapshot.types.get(ty.name()).map(|it| &it.kind)
}
