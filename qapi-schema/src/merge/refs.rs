//! The type of a place, for values that are sent, received or both.

use super::builtin::Builtin;
use super::error::Conflict;
use super::model::{Direction, Element, TypeRef};
use super::tables::Tables;
use super::walk::{Place, ResolvedElement};

impl<'a> Tables<'_, 'a> {
    /// Returns the type at a place, or the conflict that prevents it. Returns `None` if the walk
    /// found nothing there, or a conflict that it has already recorded.
    pub(super) fn type_ref(
        &self,
        place: Place<'a>,
        direction: Direction,
    ) -> Option<Result<TypeRef, Conflict>> {
        let resolved = self.walk.resolved.get(&place)?;
        let element = match &resolved.element {
            ResolvedElement::Node(node) => Element::Type(*self.ids.get(node)?),
            ResolvedElement::Builtin(found) => match builtin(found, direction)? {
                Ok(builtin) => Element::Builtin(builtin),
                Err([one, other]) => return Some(Err(self.differ(place, one, other))),
            },
        };
        Some(Ok(if resolved.list { TypeRef::List(element) } else { TypeRef::One(element) }))
    }

    /// Describes the conflict of two built-in types with the names that the releases use.
    fn differ(&self, place: Place<'a>, one: Found, other: Found) -> Conflict {
        let occurrences = self.walk.occurrences(place);
        let words = |(index, builtin): Found| {
            let found =
                occurrences.iter().find(|it| (it.0, it.1.builtin()) == (index, Some(builtin)));
            let name = found.map_or_else(|| builtin.name().to_owned(), |it| it.1.to_string());
            format!("{name} in {}", self.walk.sources[index].release)
        };
        let problem = format!("{} and {}", words(one), words(other));
        Conflict::new(self.walk.describe(place), problem)
    }
}

/// A release and the type that it has at a place.
type Found = (usize, Builtin);

/// Returns the built-in type of a place. For received values it is the widest of all releases. For
/// values that are only sent it is the newest. If two types are incompatible, returns them as the
/// error.
fn builtin(newest_first: &[Found], direction: Direction) -> Option<Result<Builtin, [Found; 2]>> {
    let mut widest = *newest_first.first()?;
    for &other in newest_first {
        if !direction.received {
            if !widest.1.replaces(other.1) {
                return Some(Err([widest, other]));
            }
            continue;
        }
        match widest.1.widest(other.1) {
            Some(builtin) if builtin == widest.1 => {}
            Some(builtin) => widest = (other.0, builtin),
            None => return Some(Err([widest, other])),
        }
    }
    Some(Ok(widest.1))
}
