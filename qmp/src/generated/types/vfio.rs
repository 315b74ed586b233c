// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Migration state of a passed-through device.
///
/// The QAPI enum `QapiVfioMigrationState` of module `vfio`.
///
/// Since QEMU 9.1. Received.
///
/// In the event [`VFIO_MIGRATION`](super::super::events::VfioMigration).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-vfio.QapiVfioMigrationState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// Stands still. `stop`.
    Stop,
    /// Works. `running`.
    Running,
    /// Stands still while its state is read. `stop-copy`.
    StopCopy,
    /// Stands still while a state is put into it. `resuming`.
    Resuming,
    /// Works, but starts no access to other devices. `running-p2p`.
    RunningP2p,
    /// Works while its state is already read. `pre-copy`.
    PreCopy,
    /// Works, starts no access to other devices, and its state is already read. `pre-copy-p2p`.
    PreCopyP2p,
    /// Is about to enter pre-copy-p2p. `pre-copy-p2p-prepare`. Since QEMU 11.0.
    PreCopyP2pPrepare,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QapiVfioMigrationState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Stop,
        Self::Running,
        Self::StopCopy,
        Self::Resuming,
        Self::RunningP2p,
        Self::PreCopy,
        Self::PreCopyP2p,
        Self::PreCopyP2pPrepare,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Running => "running",
            Self::StopCopy => "stop-copy",
            Self::Resuming => "resuming",
            Self::RunningP2p => "running-p2p",
            Self::PreCopy => "pre-copy",
            Self::PreCopyP2p => "pre-copy-p2p",
            Self::PreCopyP2pPrepare => "pre-copy-p2p-prepare",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QapiVfioMigrationState);
