//! Waiting that the operations share: for changes, for updates, and for one of two futures.

mod ask;
pub(crate) mod pauses;
pub(crate) mod race;
pub(crate) mod updates;
pub(crate) mod watch;
