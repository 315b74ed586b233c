//! Disks: nodes, jobs, bitmaps, transactions and exports.

pub(crate) mod backing_chain;
pub(crate) mod backup;
pub(crate) mod bitmap;
pub(crate) mod block_device;
pub(crate) mod image;
pub(crate) mod internal;
pub(crate) mod io_errors;
pub(crate) mod job;
pub(crate) mod medium;
pub(crate) mod nbd;
pub(crate) mod nodes;
pub(crate) mod passed;
pub(crate) mod transaction;
pub(crate) mod vhost_user_blk;
