// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup, BlockdevSnapshot,
    BlockdevSnapshotInternal, BlockdevSnapshotSync, DriveBackup,
};
use ::qmp::runtime;

/// The QAPI struct `Abort` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// `Abort` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Abort {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Abort {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        runtime::skip_all(map)?;
        Ok(Self {})
    }
}

runtime::object!(Abort);

/// The QAPI struct `AbortWrapper` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.AbortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortWrapper {
    /// `data`: `Abort`.
    pub data: Abort,
}

impl AbortWrapper {
    /// `AbortWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<Abort>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for AbortWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AbortWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(AbortWrapper);

/// The QAPI enum `ActionCompletionMode` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    /// `individual`.
    Individual,
    /// `grouped`.
    Grouped,
}

impl ActionCompletionMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Individual, Self::Grouped];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Grouped => "grouped",
        }
    }
}

runtime::closed_enum!(ActionCompletionMode);

/// The QAPI struct `BlockDirtyBitmapAddWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapAddWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    /// `data`: `BlockDirtyBitmapAdd`.
    pub data: BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// `BlockDirtyBitmapAddWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockDirtyBitmapAdd>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockDirtyBitmapAddWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapAddWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockDirtyBitmapAddWrapper);

/// The QAPI struct `BlockDirtyBitmapMergeWrapper` of module `transaction`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapMergeWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    /// `data`: `BlockDirtyBitmapMerge`.
    pub data: BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// `BlockDirtyBitmapMergeWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockDirtyBitmapMerge>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockDirtyBitmapMergeWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapMergeWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockDirtyBitmapMergeWrapper);

/// The QAPI struct `BlockDirtyBitmapWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    /// `data`: `BlockDirtyBitmap`.
    pub data: BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// `BlockDirtyBitmapWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockDirtyBitmap>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockDirtyBitmapWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockDirtyBitmapWrapper);

/// The QAPI struct `BlockdevBackupWrapper` of module `transaction`.
///
/// Since QEMU 2.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    /// `data`: `BlockdevBackup`.
    pub data: BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// `BlockdevBackupWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockdevBackup>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockdevBackupWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevBackupWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockdevBackupWrapper);

/// The QAPI struct `BlockdevSnapshotInternalWrapper` of module `transaction`.
///
/// Since QEMU 1.7. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotInternalWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    /// `data`: `BlockdevSnapshotInternal`.
    pub data: BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// `BlockdevSnapshotInternalWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockdevSnapshotInternal>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockdevSnapshotInternalWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshotInternalWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockdevSnapshotInternalWrapper);

/// The QAPI struct `BlockdevSnapshotSyncWrapper` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotSyncWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    /// `data`: `BlockdevSnapshotSync`.
    pub data: BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// `BlockdevSnapshotSyncWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockdevSnapshotSync>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockdevSnapshotSyncWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshotSyncWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockdevSnapshotSyncWrapper);

/// The QAPI struct `BlockdevSnapshotWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    /// `data`: `BlockdevSnapshot`.
    pub data: BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// `BlockdevSnapshotWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<BlockdevSnapshot>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for BlockdevSnapshotWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshotWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(BlockdevSnapshotWrapper);

/// The QAPI struct `DriveBackupWrapper` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackupWrapper {
    /// `data`: `DriveBackup`.
    pub data: DriveBackup,
}

impl DriveBackupWrapper {
    /// `DriveBackupWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<DriveBackup>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for DriveBackupWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DriveBackupWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(DriveBackupWrapper);

/// The QAPI union `TransactionAction` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionAction {
    /// `abort`.
    Abort(AbortWrapper),
    /// `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
    /// `blockdev-backup`.
    BlockdevBackup(BlockdevBackupWrapper),
    /// `blockdev-snapshot`.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// `blockdev-snapshot-sync`.
    BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
    /// `drive-backup`.
    DriveBackup(DriveBackupWrapper),
}

impl TransactionAction {
    /// `TransactionAction` with `type` `abort`.
    #[must_use]
    pub fn abort(abort: impl Into<AbortWrapper>) -> Self {
        TransactionAction::Abort(abort.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-add`.
    #[must_use]
    pub fn block_dirty_bitmap_add(
        block_dirty_bitmap_add: impl Into<BlockDirtyBitmapAddWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapAdd(block_dirty_bitmap_add.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-remove`.
    #[must_use]
    pub fn block_dirty_bitmap_remove(
        block_dirty_bitmap_remove: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapRemove(block_dirty_bitmap_remove.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-clear`.
    #[must_use]
    pub fn block_dirty_bitmap_clear(
        block_dirty_bitmap_clear: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapClear(block_dirty_bitmap_clear.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-enable`.
    #[must_use]
    pub fn block_dirty_bitmap_enable(
        block_dirty_bitmap_enable: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapEnable(block_dirty_bitmap_enable.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-disable`.
    #[must_use]
    pub fn block_dirty_bitmap_disable(
        block_dirty_bitmap_disable: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapDisable(block_dirty_bitmap_disable.into())
    }
    /// `TransactionAction` with `type` `block-dirty-bitmap-merge`.
    #[must_use]
    pub fn block_dirty_bitmap_merge(
        block_dirty_bitmap_merge: impl Into<BlockDirtyBitmapMergeWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapMerge(block_dirty_bitmap_merge.into())
    }
    /// `TransactionAction` with `type` `blockdev-backup`.
    #[must_use]
    pub fn blockdev_backup(blockdev_backup: impl Into<BlockdevBackupWrapper>) -> Self {
        TransactionAction::BlockdevBackup(blockdev_backup.into())
    }
    /// `TransactionAction` with `type` `blockdev-snapshot`.
    #[must_use]
    pub fn blockdev_snapshot(blockdev_snapshot: impl Into<BlockdevSnapshotWrapper>) -> Self {
        TransactionAction::BlockdevSnapshot(blockdev_snapshot.into())
    }
    /// `TransactionAction` with `type` `blockdev-snapshot-internal-sync`.
    #[must_use]
    pub fn blockdev_snapshot_internal_sync(
        blockdev_snapshot_internal_sync: impl Into<BlockdevSnapshotInternalWrapper>,
    ) -> Self {
        TransactionAction::BlockdevSnapshotInternalSync(blockdev_snapshot_internal_sync.into())
    }
    /// `TransactionAction` with `type` `blockdev-snapshot-sync`.
    #[must_use]
    pub fn blockdev_snapshot_sync(
        blockdev_snapshot_sync: impl Into<BlockdevSnapshotSyncWrapper>,
    ) -> Self {
        TransactionAction::BlockdevSnapshotSync(blockdev_snapshot_sync.into())
    }
    /// `TransactionAction` with `type` `drive-backup`.
    #[must_use]
    pub fn drive_backup(drive_backup: impl Into<DriveBackupWrapper>) -> Self {
        TransactionAction::DriveBackup(drive_backup.into())
    }
}

impl From<AbortWrapper> for TransactionAction {
    fn from(members: AbortWrapper) -> Self {
        Self::abort(members)
    }
}

impl From<BlockDirtyBitmapAddWrapper> for TransactionAction {
    fn from(members: BlockDirtyBitmapAddWrapper) -> Self {
        Self::block_dirty_bitmap_add(members)
    }
}

impl From<BlockDirtyBitmapMergeWrapper> for TransactionAction {
    fn from(members: BlockDirtyBitmapMergeWrapper) -> Self {
        Self::block_dirty_bitmap_merge(members)
    }
}

impl From<BlockdevBackupWrapper> for TransactionAction {
    fn from(members: BlockdevBackupWrapper) -> Self {
        Self::blockdev_backup(members)
    }
}

impl From<BlockdevSnapshotWrapper> for TransactionAction {
    fn from(members: BlockdevSnapshotWrapper) -> Self {
        Self::blockdev_snapshot(members)
    }
}

impl From<BlockdevSnapshotInternalWrapper> for TransactionAction {
    fn from(members: BlockdevSnapshotInternalWrapper) -> Self {
        Self::blockdev_snapshot_internal_sync(members)
    }
}

impl From<BlockdevSnapshotSyncWrapper> for TransactionAction {
    fn from(members: BlockdevSnapshotSyncWrapper) -> Self {
        Self::blockdev_snapshot_sync(members)
    }
}

impl From<DriveBackupWrapper> for TransactionAction {
    fn from(members: DriveBackupWrapper) -> Self {
        Self::drive_backup(members)
    }
}

impl runtime::Encode for TransactionAction {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            TransactionAction::Abort(members) => runtime::branch(map, "type", "abort", members),
            TransactionAction::BlockDirtyBitmapAdd(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-add", members)
            }
            TransactionAction::BlockDirtyBitmapRemove(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-remove", members)
            }
            TransactionAction::BlockDirtyBitmapClear(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-clear", members)
            }
            TransactionAction::BlockDirtyBitmapEnable(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-enable", members)
            }
            TransactionAction::BlockDirtyBitmapDisable(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-disable", members)
            }
            TransactionAction::BlockDirtyBitmapMerge(members) => {
                runtime::branch(map, "type", "block-dirty-bitmap-merge", members)
            }
            TransactionAction::BlockdevBackup(members) => {
                runtime::branch(map, "type", "blockdev-backup", members)
            }
            TransactionAction::BlockdevSnapshot(members) => {
                runtime::branch(map, "type", "blockdev-snapshot", members)
            }
            TransactionAction::BlockdevSnapshotInternalSync(members) => {
                runtime::branch(map, "type", "blockdev-snapshot-internal-sync", members)
            }
            TransactionAction::BlockdevSnapshotSync(members) => {
                runtime::branch(map, "type", "blockdev-snapshot-sync", members)
            }
            TransactionAction::DriveBackup(members) => {
                runtime::branch(map, "type", "drive-backup", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for TransactionAction {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "abort" => TransactionAction::Abort(rest.members()?),
            "block-dirty-bitmap-add" => TransactionAction::BlockDirtyBitmapAdd(rest.members()?),
            "block-dirty-bitmap-remove" => {
                TransactionAction::BlockDirtyBitmapRemove(rest.members()?)
            }
            "block-dirty-bitmap-clear" => TransactionAction::BlockDirtyBitmapClear(rest.members()?),
            "block-dirty-bitmap-enable" => {
                TransactionAction::BlockDirtyBitmapEnable(rest.members()?)
            }
            "block-dirty-bitmap-disable" => {
                TransactionAction::BlockDirtyBitmapDisable(rest.members()?)
            }
            "block-dirty-bitmap-merge" => TransactionAction::BlockDirtyBitmapMerge(rest.members()?),
            "blockdev-backup" => TransactionAction::BlockdevBackup(rest.members()?),
            "blockdev-snapshot" => TransactionAction::BlockdevSnapshot(rest.members()?),
            "blockdev-snapshot-internal-sync" => {
                TransactionAction::BlockdevSnapshotInternalSync(rest.members()?)
            }
            "blockdev-snapshot-sync" => TransactionAction::BlockdevSnapshotSync(rest.members()?),
            "drive-backup" => TransactionAction::DriveBackup(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(branch)
    }
}

runtime::object!(TransactionAction);

/// The QAPI enum `TransactionActionKind` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// `abort`. Since QEMU 1.6.
    Abort,
    /// `block-dirty-bitmap-add`. Since QEMU 2.5.
    BlockDirtyBitmapAdd,
    /// `block-dirty-bitmap-remove`. Since QEMU 4.2.
    BlockDirtyBitmapRemove,
    /// `block-dirty-bitmap-clear`. Since QEMU 2.5.
    BlockDirtyBitmapClear,
    /// `block-dirty-bitmap-enable`. Since QEMU 4.0.
    BlockDirtyBitmapEnable,
    /// `block-dirty-bitmap-disable`. Since QEMU 4.0.
    BlockDirtyBitmapDisable,
    /// `block-dirty-bitmap-merge`. Since QEMU 4.0.
    BlockDirtyBitmapMerge,
    /// `blockdev-backup`. Since QEMU 2.3.
    BlockdevBackup,
    /// `blockdev-snapshot`. Since QEMU 2.5.
    BlockdevSnapshot,
    /// `blockdev-snapshot-internal-sync`. Since QEMU 1.7.
    BlockdevSnapshotInternalSync,
    /// `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// `drive-backup`. Since QEMU 1.6. Deprecated since some release from 1.6 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 1.6 to 6.2")]
    DriveBackup,
}

impl TransactionActionKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Abort,
        Self::BlockDirtyBitmapAdd,
        Self::BlockDirtyBitmapRemove,
        Self::BlockDirtyBitmapClear,
        Self::BlockDirtyBitmapEnable,
        Self::BlockDirtyBitmapDisable,
        Self::BlockDirtyBitmapMerge,
        Self::BlockdevBackup,
        Self::BlockdevSnapshot,
        Self::BlockdevSnapshotInternalSync,
        Self::BlockdevSnapshotSync,
        Self::DriveBackup,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Abort => "abort",
            Self::BlockDirtyBitmapAdd => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge => "block-dirty-bitmap-merge",
            Self::BlockdevBackup => "blockdev-backup",
            Self::BlockdevSnapshot => "blockdev-snapshot",
            Self::BlockdevSnapshotInternalSync => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotSync => "blockdev-snapshot-sync",
            Self::DriveBackup => "drive-backup",
        }
    }
}

runtime::closed_enum!(TransactionActionKind);

/// The QAPI struct `TransactionProperties` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// `completion-mode`: `ActionCompletionMode`.
    pub completion_mode: Option<ActionCompletionMode>,
}

impl TransactionProperties {
    /// `TransactionProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }
    /// Sets `completion-mode`.
    #[must_use]
    pub fn completion_mode(mut self, completion_mode: ActionCompletionMode) -> Self {
        self.completion_mode = Some(completion_mode);
        self
    }
}

impl runtime::Encode for TransactionProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "completion-mode", &self.completion_mode)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TransactionProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut completion_mode = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "completion-mode" => completion_mode = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { completion_mode })
    }
}

runtime::object!(TransactionProperties);
