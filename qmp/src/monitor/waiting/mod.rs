//! What operations wait with: for changes, for news, for one of two things.

pub(crate) mod race;
pub(crate) mod updates;
pub(crate) mod watch;
