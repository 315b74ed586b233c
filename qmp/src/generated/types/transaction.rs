// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup,
    BlockdevSnapshot, BlockdevSnapshotInternal, BlockdevSnapshotSync, DriveBackup,
};
use ::qmp::runtime;

/// Arguments of the operation that always fails; it has none.
///
/// The QAPI struct `Abort` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// Part of [`AbortWrapper`](super::AbortWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// `Abort` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Abort);

impl runtime::Object for Abort {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Abort, strict);

/// Operation that always fails, for tests of how transactions are undone.
///
/// The QAPI struct `AbortWrapper` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.AbortWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AbortWrapper {
    /// Empty object. `data`: [`Abort`].
    pub data: Abort,
}

impl AbortWrapper {
    /// `AbortWrapper` with its required members.
    pub fn new(data: impl Into<Abort>) -> Self {
        Self { data: data.into() }
    }
}

impl From<Abort> for AbortWrapper {
    #[inline]
    fn from(value: Abort) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for AbortWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: Abort::new() };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(AbortWrapper, strict);

/// How jobs that were started by one transaction depend on each other.
///
/// The QAPI enum `ActionCompletionMode` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`TransactionProperties`](super::TransactionProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    /// Each job succeeds or fails by itself. `individual`.
    Individual,
    /// Jobs conclude together, and one that fails or is cancelled cancels the others. `grouped`.
    Grouped,
}

impl ActionCompletionMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Individual, Self::Grouped];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Grouped => "grouped",
        }
    }
}

runtime::closed_enum!(ActionCompletionMode);

/// Operation that creates a dirty bitmap, as block-dirty-bitmap-add does.
///
/// The QAPI struct `BlockDirtyBitmapAddWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapAddWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    /// Bitmap to create. `data`: [`BlockDirtyBitmapAdd`].
    pub data: BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// `BlockDirtyBitmapAddWrapper` with its required members.
    pub fn new(data: impl Into<BlockDirtyBitmapAdd>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockDirtyBitmapAdd> for BlockDirtyBitmapAddWrapper {
    #[inline]
    fn from(value: BlockDirtyBitmapAdd) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockDirtyBitmapAddWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockDirtyBitmapAdd> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockDirtyBitmapAddWrapper, strict);

/// Operation that merges dirty bitmaps into one, as block-dirty-bitmap-merge does.
///
/// The QAPI struct `BlockDirtyBitmapMergeWrapper` of module `transaction`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapMergeWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    /// Bitmaps to merge, and where to. `data`: [`BlockDirtyBitmapMerge`].
    pub data: BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// `BlockDirtyBitmapMergeWrapper` with its required members.
    pub fn new(data: impl Into<BlockDirtyBitmapMerge>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockDirtyBitmapMerge> for BlockDirtyBitmapMergeWrapper {
    #[inline]
    fn from(value: BlockDirtyBitmapMerge) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockDirtyBitmapMergeWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockDirtyBitmapMerge> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockDirtyBitmapMergeWrapper, strict);

/// Operation on an existing dirty bitmap: to clear, enable, disable or remove it.
///
/// The QAPI struct `BlockDirtyBitmapWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    /// Bitmap to work on. `data`: [`BlockDirtyBitmap`].
    pub data: BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// `BlockDirtyBitmapWrapper` with its required members.
    pub fn new(data: impl Into<BlockDirtyBitmap>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapWrapper {
    #[inline]
    fn from(value: BlockDirtyBitmap) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockDirtyBitmapWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockDirtyBitmap> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockDirtyBitmapWrapper, strict);

/// Operation that starts a backup job, as blockdev-backup does.
///
/// The QAPI struct `BlockdevBackupWrapper` of module `transaction`.
///
/// Since QEMU 2.3. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevBackupWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    /// Backup to start. `data`: [`BlockdevBackup`].
    pub data: BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// `BlockdevBackupWrapper` with its required members.
    pub fn new(data: impl Into<BlockdevBackup>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockdevBackup> for BlockdevBackupWrapper {
    #[inline]
    fn from(value: BlockdevBackup) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevBackupWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockdevBackup> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockdevBackupWrapper, strict);

/// Operation that takes a snapshot inside of an image, as blockdev-snapshot-internal-sync does.
///
/// The QAPI struct `BlockdevSnapshotInternalWrapper` of module `transaction`.
///
/// Since QEMU 1.7. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotInternalWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    /// Snapshot to take. `data`: [`BlockdevSnapshotInternal`].
    pub data: BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// `BlockdevSnapshotInternalWrapper` with its required members.
    pub fn new(data: impl Into<BlockdevSnapshotInternal>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockdevSnapshotInternal> for BlockdevSnapshotInternalWrapper {
    #[inline]
    fn from(value: BlockdevSnapshotInternal) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevSnapshotInternalWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockdevSnapshotInternal> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockdevSnapshotInternalWrapper, strict);

/// Operation that creates an overlay image and puts it on top of a node, as blockdev-snapshot-sync does.
///
/// The QAPI struct `BlockdevSnapshotSyncWrapper` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotSyncWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    /// Overlay to create, and where it goes. `data`: [`BlockdevSnapshotSync`].
    pub data: BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// `BlockdevSnapshotSyncWrapper` with its required members.
    pub fn new(data: impl Into<BlockdevSnapshotSync>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockdevSnapshotSync> for BlockdevSnapshotSyncWrapper {
    #[inline]
    fn from(value: BlockdevSnapshotSync) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevSnapshotSyncWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockdevSnapshotSync> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockdevSnapshotSyncWrapper, strict);

/// Operation that puts an existing overlay node on top of another one, as blockdev-snapshot does.
///
/// The QAPI struct `BlockdevSnapshotWrapper` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    /// Overlay, and the node below it. `data`: [`BlockdevSnapshot`].
    pub data: BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// `BlockdevSnapshotWrapper` with its required members.
    pub fn new(data: impl Into<BlockdevSnapshot>) -> Self {
        Self { data: data.into() }
    }
}

impl From<BlockdevSnapshot> for BlockdevSnapshotWrapper {
    #[inline]
    fn from(value: BlockdevSnapshot) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevSnapshotWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<BlockdevSnapshot> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(BlockdevSnapshotWrapper, strict);

/// Operation that creates an image and starts a backup job into it, as drive-backup does.
///
/// The QAPI struct `DriveBackupWrapper` of module `transaction`.
///
/// Since QEMU 1.6. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveBackupWrapper {
    /// Backup to start. `data`: [`DriveBackup`].
    pub data: DriveBackup,
}

impl DriveBackupWrapper {
    /// `DriveBackupWrapper` with its required members.
    pub fn new(data: impl Into<DriveBackup>) -> Self {
        Self { data: data.into() }
    }
}

impl From<DriveBackup> for DriveBackupWrapper {
    #[inline]
    fn from(value: DriveBackup) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for DriveBackupWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<DriveBackup> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(DriveBackupWrapper, strict);

/// One operation of a transaction.
///
/// The QAPI union `TransactionAction` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// Argument of [`transaction`](super::super::commands::Transaction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactionAction {
    /// Fails, so that the transaction is undone. `abort`. Since QEMU 1.6.
    Abort(AbortWrapper),
    /// Creates a dirty bitmap. `block-dirty-bitmap-add`. Since QEMU 2.5.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// Removes a dirty bitmap. `block-dirty-bitmap-remove`. Since QEMU 4.2.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// Clears a dirty bitmap, so that it records changes from this moment on. `block-dirty-bitmap-clear`. Since QEMU 2.5.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// Lets a dirty bitmap record changes. `block-dirty-bitmap-enable`. Since QEMU 4.0.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// Stops a dirty bitmap from recording changes. `block-dirty-bitmap-disable`. Since QEMU 4.0.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// Merges dirty bitmaps into one. `block-dirty-bitmap-merge`. Since QEMU 4.0.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
    /// Starts a backup into an existing node. `blockdev-backup`. Since QEMU 2.3.
    BlockdevBackup(BlockdevBackupWrapper),
    /// Puts an existing overlay on top of a node. `blockdev-snapshot`. Since QEMU 2.5.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// Takes a snapshot inside of an image. `blockdev-snapshot-internal-sync`. Since QEMU 1.7.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// Creates an overlay and puts it on top of a node. `blockdev-snapshot-sync`.
    BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
    /// Creates an image and starts a backup into it. `drive-backup`. Since QEMU 1.6. Deprecated since QEMU 6.2 or earlier. Use `blockdev-backup` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `blockdev-backup`")]
    DriveBackup(DriveBackupWrapper),
}

/// Constructors, one for each value of `type`.
impl TransactionAction {
    /// Fails, so that the transaction is undone. `TransactionAction` with `type` `abort`. Since QEMU 1.6.
    pub fn abort(abort: impl Into<AbortWrapper>) -> Self {
        TransactionAction::Abort(abort.into())
    }
    /// Creates a dirty bitmap. `TransactionAction` with `type` `block-dirty-bitmap-add`. Since QEMU 2.5.
    pub fn block_dirty_bitmap_add(
        block_dirty_bitmap_add: impl Into<BlockDirtyBitmapAddWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapAdd(block_dirty_bitmap_add.into())
    }
    /// Removes a dirty bitmap. `TransactionAction` with `type` `block-dirty-bitmap-remove`. Since QEMU 4.2.
    pub fn block_dirty_bitmap_remove(
        block_dirty_bitmap_remove: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapRemove(block_dirty_bitmap_remove.into())
    }
    /// Clears a dirty bitmap, so that it records changes from this moment on. `TransactionAction` with `type` `block-dirty-bitmap-clear`. Since QEMU 2.5.
    pub fn block_dirty_bitmap_clear(
        block_dirty_bitmap_clear: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapClear(block_dirty_bitmap_clear.into())
    }
    /// Lets a dirty bitmap record changes. `TransactionAction` with `type` `block-dirty-bitmap-enable`. Since QEMU 4.0.
    pub fn block_dirty_bitmap_enable(
        block_dirty_bitmap_enable: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapEnable(block_dirty_bitmap_enable.into())
    }
    /// Stops a dirty bitmap from recording changes. `TransactionAction` with `type` `block-dirty-bitmap-disable`. Since QEMU 4.0.
    pub fn block_dirty_bitmap_disable(
        block_dirty_bitmap_disable: impl Into<BlockDirtyBitmapWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapDisable(block_dirty_bitmap_disable.into())
    }
    /// Merges dirty bitmaps into one. `TransactionAction` with `type` `block-dirty-bitmap-merge`. Since QEMU 4.0.
    pub fn block_dirty_bitmap_merge(
        block_dirty_bitmap_merge: impl Into<BlockDirtyBitmapMergeWrapper>,
    ) -> Self {
        TransactionAction::BlockDirtyBitmapMerge(block_dirty_bitmap_merge.into())
    }
    /// Starts a backup into an existing node. `TransactionAction` with `type` `blockdev-backup`. Since QEMU 2.3.
    pub fn blockdev_backup(blockdev_backup: impl Into<BlockdevBackupWrapper>) -> Self {
        TransactionAction::BlockdevBackup(blockdev_backup.into())
    }
    /// Puts an existing overlay on top of a node. `TransactionAction` with `type` `blockdev-snapshot`. Since QEMU 2.5.
    pub fn blockdev_snapshot(
        blockdev_snapshot: impl Into<BlockdevSnapshotWrapper>,
    ) -> Self {
        TransactionAction::BlockdevSnapshot(blockdev_snapshot.into())
    }
    /// Takes a snapshot inside of an image. `TransactionAction` with `type` `blockdev-snapshot-internal-sync`. Since QEMU 1.7.
    pub fn blockdev_snapshot_internal_sync(
        blockdev_snapshot_internal_sync: impl Into<BlockdevSnapshotInternalWrapper>,
    ) -> Self {
        TransactionAction::BlockdevSnapshotInternalSync(
            blockdev_snapshot_internal_sync.into(),
        )
    }
    /// Creates an overlay and puts it on top of a node. `TransactionAction` with `type` `blockdev-snapshot-sync`.
    pub fn blockdev_snapshot_sync(
        blockdev_snapshot_sync: impl Into<BlockdevSnapshotSyncWrapper>,
    ) -> Self {
        TransactionAction::BlockdevSnapshotSync(blockdev_snapshot_sync.into())
    }
    /// Creates an image and starts a backup into it. `TransactionAction` with `type` `drive-backup`. Since QEMU 1.6. Deprecated since QEMU 6.2 or earlier. Use `blockdev-backup` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `blockdev-backup`")]
    pub fn drive_backup(drive_backup: impl Into<DriveBackupWrapper>) -> Self {
        TransactionAction::DriveBackup(drive_backup.into())
    }
}

impl From<AbortWrapper> for TransactionAction {
    #[inline]
    fn from(members: AbortWrapper) -> Self {
        Self::abort(members)
    }
}

impl From<BlockDirtyBitmapAddWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockDirtyBitmapAddWrapper) -> Self {
        Self::block_dirty_bitmap_add(members)
    }
}

impl From<BlockDirtyBitmapMergeWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockDirtyBitmapMergeWrapper) -> Self {
        Self::block_dirty_bitmap_merge(members)
    }
}

impl From<BlockdevBackupWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockdevBackupWrapper) -> Self {
        Self::blockdev_backup(members)
    }
}

impl From<BlockdevSnapshotWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockdevSnapshotWrapper) -> Self {
        Self::blockdev_snapshot(members)
    }
}

impl From<BlockdevSnapshotInternalWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockdevSnapshotInternalWrapper) -> Self {
        Self::blockdev_snapshot_internal_sync(members)
    }
}

impl From<BlockdevSnapshotSyncWrapper> for TransactionAction {
    #[inline]
    fn from(members: BlockdevSnapshotSyncWrapper) -> Self {
        Self::blockdev_snapshot_sync(members)
    }
}

impl From<DriveBackupWrapper> for TransactionAction {
    #[inline]
    fn from(members: DriveBackupWrapper) -> Self {
        Self::drive_backup(members)
    }
}

impl TransactionAction {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Abort(_) => "abort",
            Self::BlockDirtyBitmapAdd(_) => "block-dirty-bitmap-add",
            Self::BlockDirtyBitmapRemove(_) => "block-dirty-bitmap-remove",
            Self::BlockDirtyBitmapClear(_) => "block-dirty-bitmap-clear",
            Self::BlockDirtyBitmapEnable(_) => "block-dirty-bitmap-enable",
            Self::BlockDirtyBitmapDisable(_) => "block-dirty-bitmap-disable",
            Self::BlockDirtyBitmapMerge(_) => "block-dirty-bitmap-merge",
            Self::BlockdevBackup(_) => "blockdev-backup",
            Self::BlockdevSnapshot(_) => "blockdev-snapshot",
            Self::BlockdevSnapshotInternalSync(_) => "blockdev-snapshot-internal-sync",
            Self::BlockdevSnapshotSync(_) => "blockdev-snapshot-sync",
            Self::DriveBackup(_) => "drive-backup",
        }
    }
}

impl runtime::Branches for TransactionAction {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Abort(it) => writer.members(it),
            Self::BlockDirtyBitmapAdd(it) => writer.members(it),
            Self::BlockDirtyBitmapRemove(it) => writer.members(it),
            Self::BlockDirtyBitmapClear(it) => writer.members(it),
            Self::BlockDirtyBitmapEnable(it) => writer.members(it),
            Self::BlockDirtyBitmapDisable(it) => writer.members(it),
            Self::BlockDirtyBitmapMerge(it) => writer.members(it),
            Self::BlockdevBackup(it) => writer.members(it),
            Self::BlockdevSnapshot(it) => writer.members(it),
            Self::BlockdevSnapshotInternalSync(it) => writer.members(it),
            Self::BlockdevSnapshotSync(it) => writer.members(it),
            Self::DriveBackup(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "abort" => members.read_as(Self::Abort),
            "block-dirty-bitmap-add" => members.read_as(Self::BlockDirtyBitmapAdd),
            "block-dirty-bitmap-remove" => members.read_as(Self::BlockDirtyBitmapRemove),
            "block-dirty-bitmap-clear" => members.read_as(Self::BlockDirtyBitmapClear),
            "block-dirty-bitmap-enable" => members.read_as(Self::BlockDirtyBitmapEnable),
            "block-dirty-bitmap-disable" => {
                members.read_as(Self::BlockDirtyBitmapDisable)
            }
            "block-dirty-bitmap-merge" => members.read_as(Self::BlockDirtyBitmapMerge),
            "blockdev-backup" => members.read_as(Self::BlockdevBackup),
            "blockdev-snapshot" => members.read_as(Self::BlockdevSnapshot),
            "blockdev-snapshot-internal-sync" => {
                members.read_as(Self::BlockdevSnapshotInternalSync)
            }
            "blockdev-snapshot-sync" => members.read_as(Self::BlockdevSnapshotSync),
            "drive-backup" => members.read_as(Self::DriveBackup),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(TransactionAction, strict);

/// Operations that a transaction can hold.
///
/// The QAPI enum `TransactionActionKind` of module `transaction`.
///
/// Since QEMU 1.1. Sent.
///
/// Part of [`TransactionAction`](super::TransactionAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// Fail, so that the transaction is undone. `abort`. Since QEMU 1.6.
    Abort,
    /// Create a dirty bitmap. `block-dirty-bitmap-add`. Since QEMU 2.5.
    BlockDirtyBitmapAdd,
    /// Remove a dirty bitmap. `block-dirty-bitmap-remove`. Since QEMU 4.2.
    BlockDirtyBitmapRemove,
    /// Clear a dirty bitmap, so that it records changes from this moment on. `block-dirty-bitmap-clear`. Since QEMU 2.5.
    BlockDirtyBitmapClear,
    /// Let a dirty bitmap record changes. `block-dirty-bitmap-enable`. Since QEMU 4.0.
    BlockDirtyBitmapEnable,
    /// Stop a dirty bitmap from recording changes. `block-dirty-bitmap-disable`. Since QEMU 4.0.
    BlockDirtyBitmapDisable,
    /// Merge dirty bitmaps into one. `block-dirty-bitmap-merge`. Since QEMU 4.0.
    BlockDirtyBitmapMerge,
    /// Start a backup into an existing node. `blockdev-backup`. Since QEMU 2.3.
    BlockdevBackup,
    /// Put an existing overlay on top of a node. `blockdev-snapshot`. Since QEMU 2.5.
    BlockdevSnapshot,
    /// Take a snapshot inside of an image. `blockdev-snapshot-internal-sync`. Since QEMU 1.7.
    BlockdevSnapshotInternalSync,
    /// Create an overlay and put it on top of a node. `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// Create an image and start a backup into it. `drive-backup`. Since QEMU 1.6. Deprecated since QEMU 6.2 or earlier. Use `blockdev-backup` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `blockdev-backup`")]
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
    #[inline]
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

/// Settings of a transaction as a whole.
///
/// The QAPI struct `TransactionProperties` of module `transaction`.
///
/// Since QEMU 2.5. Sent.
///
/// Argument of [`transaction`](super::super::commands::Transaction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// How the jobs that it starts depend on each other; individual if absent. `completion-mode`: [`ActionCompletionMode`].
    pub completion_mode: Option<ActionCompletionMode>,
}

impl TransactionProperties {
    /// `TransactionProperties` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }
    /// Sets `completion-mode` ([`ActionCompletionMode`]): how the jobs that it starts depend on each other; individual if absent.
    #[inline]
    pub fn completion_mode(mut self, completion_mode: ActionCompletionMode) -> Self {
        self.completion_mode = Some(completion_mode);
        self
    }
}

runtime::default!(TransactionProperties);

impl runtime::Object for TransactionProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("completion-mode", &self.completion_mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "completion-mode" => members.fill(&mut value.completion_mode),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TransactionProperties, strict);
