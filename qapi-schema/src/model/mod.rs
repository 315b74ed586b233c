//! The model of a schema: definitions with all references resolved.

mod builtin;
mod condition;
mod definition;
mod feature;
mod ids;
mod schema;
mod types;

pub use builtin::Builtin;
pub use condition::Condition;
pub use definition::{Argument, Command, Definition, Event, Info, Module};
pub use feature::{Feature, Features};
pub use ids::{CommandId, DefinitionId, EventId, ModuleId, TypeId};
pub(crate) use schema::MAX_BASES;
pub use schema::Schema;
pub use types::{
    Alternate, Alternative, Branch, Enum, EnumValue, Member, Object, Type, TypeKind, Variants,
};
