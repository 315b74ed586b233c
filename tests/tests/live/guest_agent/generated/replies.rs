// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The replies of all commands, for tests that check each one.

use ::qmp::guest_agent::commands;
use super::{Again, again};

/// The functions that decode and encode each reply, by the command's name.
pub(crate) const REPLIES: &[(&str, Again)] = &[
    ("guest-exec", again::<commands::GuestExec>),
    ("guest-exec-status", again::<commands::GuestExecStatus>),
    ("guest-file-open", again::<commands::GuestFileOpen>),
    ("guest-file-read", again::<commands::GuestFileRead>),
    ("guest-file-seek", again::<commands::GuestFileSeek>),
    ("guest-file-write", again::<commands::GuestFileWrite>),
    ("guest-fsfreeze-freeze", again::<commands::GuestFsfreezeFreeze>),
    ("guest-fsfreeze-freeze-list", again::<commands::GuestFsfreezeFreezeList>),
    ("guest-fsfreeze-status", again::<commands::GuestFsfreezeStatus>),
    ("guest-fsfreeze-thaw", again::<commands::GuestFsfreezeThaw>),
    ("guest-fstrim", again::<commands::GuestFstrim>),
    ("guest-get-cpustats", again::<commands::GuestGetCpustats>),
    ("guest-get-devices", again::<commands::GuestGetDevices>),
    ("guest-get-disks", again::<commands::GuestGetDisks>),
    ("guest-get-diskstats", again::<commands::GuestGetDiskstats>),
    ("guest-get-fsinfo", again::<commands::GuestGetFsinfo>),
    ("guest-get-host-name", again::<commands::GuestGetHostName>),
    ("guest-get-load", again::<commands::GuestGetLoad>),
    ("guest-get-memory-block-info", again::<commands::GuestGetMemoryBlockInfo>),
    ("guest-get-memory-blocks", again::<commands::GuestGetMemoryBlocks>),
    ("guest-get-osinfo", again::<commands::GuestGetOsinfo>),
    ("guest-get-time", again::<commands::GuestGetTime>),
    ("guest-get-timezone", again::<commands::GuestGetTimezone>),
    ("guest-get-users", again::<commands::GuestGetUsers>),
    ("guest-get-vcpus", again::<commands::GuestGetVcpus>),
    ("guest-info", again::<commands::GuestInfo>),
    ("guest-network-get-interfaces", again::<commands::GuestNetworkGetInterfaces>),
    ("guest-network-get-route", again::<commands::GuestNetworkGetRoute>),
    ("guest-set-memory-blocks", again::<commands::GuestSetMemoryBlocks>),
    ("guest-set-vcpus", again::<commands::GuestSetVcpus>),
    ("guest-ssh-get-authorized-keys", again::<commands::GuestSshGetAuthorizedKeys>),
    ("guest-sync", again::<commands::GuestSync>),
    ("guest-sync-delimited", again::<commands::GuestSyncDelimited>),
];
