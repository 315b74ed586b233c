//! Indices into a schema's vectors.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The id at an index.
            pub(crate) fn new(index: usize) -> Self {
                $name(index as u32)
            }

            /// The index, in the order of definition.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A type of a [`Schema`](crate::Schema).
    TypeId
);
id!(
    /// A command of a [`Schema`](crate::Schema).
    CommandId
);
id!(
    /// An event of a [`Schema`](crate::Schema).
    EventId
);
id!(
    /// A module of a [`Schema`](crate::Schema).
    ModuleId
);

impl TypeId {
    /// A placeholder for a type that was not found, until the schema is rejected.
    pub(crate) const UNKNOWN: TypeId = TypeId(u32::MAX);
}

/// A definition of a [`Schema`](crate::Schema).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefinitionId {
    /// A type.
    Type(TypeId),
    /// A command.
    Command(CommandId),
    /// An event.
    Event(EventId),
}
