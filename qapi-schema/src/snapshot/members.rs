//! The members that an object has, those of its bases included.

use super::{Member, Snapshot, TypeKind};

impl Snapshot {
    /// The members that every value of a struct or union has, those of its bases first; none if
    /// there is no such type.
    #[must_use]
    pub fn members(&self, name: &str) -> Option<Vec<&Member>> {
        match &self.types.get(name)?.kind {
            TypeKind::Struct(it) => Some(self.with_bases(it.base.as_deref(), &it.members)),
            TypeKind::Union(it) => Some(self.with_bases(it.base.as_deref(), &it.members)),
            TypeKind::Alternate(_) | TypeKind::Enum(_) => None,
        }
    }

    /// The members of the bases, outermost first, and the own ones after them.
    pub(crate) fn with_bases<'a>(
        &'a self,
        mut base: Option<&'a str>,
        own: &'a [Member],
    ) -> Vec<&'a Member> {
        let mut parts = vec![own];
        while let Some(TypeKind::Struct(it)) =
            base.and_then(|name| self.types.get(name)).map(|ty| &ty.kind)
        {
            parts.push(&it.members);
            base = it.base.as_deref();
            if parts.len() > self.types.len() {
                break; // a hand-made snapshot whose bases form a circle
            }
        }
        parts.into_iter().rev().flatten().collect()
    }
}
