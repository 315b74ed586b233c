//! Waiting that the operations share: for changes, for updates, and for one of two futures.

pub(crate) mod ask;
pub(crate) mod kept;
pub(crate) mod pauses;
pub(crate) mod settle;
pub(crate) mod updates;
pub(crate) mod watch;
