//! Connecting monitors, and a registry of them.

pub(crate) mod adoption;
pub(crate) mod attached;
pub(crate) mod lifecycle;
pub(crate) mod options;
pub(crate) mod registry;
