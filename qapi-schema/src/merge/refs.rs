//! The type of a place, for values that travel one way or both.

use super::builtin::Builtin;
use super::error::Conflict;
use super::model::{Direction, Element, TypeRef};
use super::tables::Tables;
use super::walk::{Place, ResolvedElement};

impl<'a> Tables<'_, 'a> {
    /// The type at a place, or why there is none; nothing where the walk found nothing, or a
    /// conflict that it has told already.
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

    /// Two built-in types in the releases' own words.
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

/// What a release has.
type Found = (usize, Builtin);

/// The built-in type of a place: the widest of all releases where values are received, the
/// newest where they are only sent; or two that do not fit.
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
