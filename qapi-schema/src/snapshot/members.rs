//! The members of objects, including those of their bases.

use super::{Member, Snapshot, TypeKind};

impl Snapshot {
    /// The members of every value of a struct or union, those of its bases first.
    ///
    /// Returns `None` if the type does not exist, or if it is an alternate or an enum.
    #[must_use]
    pub fn members(&self, name: &str) -> Option<Vec<&Member>> {
        match &self.types.get(name)?.kind {
            TypeKind::Struct(it) => Some(self.with_bases(it.base.as_deref(), &it.members)),
            TypeKind::Union(it) => Some(self.with_bases(it.base.as_deref(), &it.members)),
            TypeKind::Alternate(_) | TypeKind::Enum(_) => None,
        }
    }

    /// The members of the bases, outermost first, followed by the own members.
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
