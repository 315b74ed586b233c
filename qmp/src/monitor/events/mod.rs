//! Events of a machine, its devices and its guest's agent.

pub(crate) mod agent;
pub(crate) mod device_events;
pub(crate) mod listeners;
pub(crate) mod reset;
pub(crate) mod stream;
pub(crate) mod tray;
