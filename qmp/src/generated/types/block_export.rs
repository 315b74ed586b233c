// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{BlockDirtyBitmapOrStr, SocketAddress, SocketAddressLegacy};
use ::qmp::runtime;

/// State of one block export.
///
/// The QAPI struct `BlockExportInfo` of module `block-export`.
///
/// Since QEMU 5.2. Received.
///
/// Returned by [`query-block-exports`](super::super::commands::QueryBlockExports).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportInfo {
    /// Id that the export was created with. `id`: `str`.
    pub id: String,
    /// How the node is exported. `type`: [`BlockExportType`].
    pub type_: BlockExportType,
    /// Name of the block node that clients see. `node-name`: `str`.
    pub node_name: String,
    /// Whether the export has been asked to end and still waits for its last users. `shutting-down`: `bool`.
    pub shutting_down: bool,
}

impl BlockExportInfo {
    /// `BlockExportInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: BlockExportType,
        node_name: impl Into<String>,
        shutting_down: bool,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            node_name: node_name.into(),
            shutting_down,
        }
    }
}

impl runtime::Object for BlockExportInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("type", &self.type_);
        writer.member("node-name", &self.node_name);
        writer.member("shutting-down", &self.shutting_down);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            type_: BlockExportType::Nbd,
            node_name: String::new(),
            shutting_down: false,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "type" => members.require(1, &mut value.type_),
                "node-name" => members.require(2, &mut value.node_name),
                "shutting-down" => members.require(3, &mut value.shutting_down),
                _ => members.skip(),
            }
        }
        members.check(&["id", "type", "node-name", "shutting-down"]);
        members.finish(value)
    }
}

runtime::object!(BlockExportInfo);

/// The I/O threads that serve a block export.
///
/// The QAPI alternate `BlockExportIothreads` of module `block-export`.
///
/// Since QEMU 11.0 or 11.1. Sent.
///
/// Part of [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-export.BlockExportIothreads)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockExportIothreads {
    /// Id of the one I/O thread that the export and its node run in. `single`.
    Single(String),
    /// Ids of I/O threads that share the requests; not empty, and only for kinds of export that can use several. `multi`.
    Multi(Vec<String>),
}

impl BlockExportIothreads {
    /// `BlockExportIothreads` as its alternative `single`.
    pub fn single(single: impl Into<String>) -> Self {
        Self::Single(single.into())
    }
    /// `BlockExportIothreads` as its alternative `multi`.
    pub fn multi(multi: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Multi(runtime::list(multi))
    }
}

impl From<String> for BlockExportIothreads {
    #[inline]
    fn from(value: String) -> Self {
        Self::single(value)
    }
}

impl From<&str> for BlockExportIothreads {
    #[inline]
    fn from(value: &str) -> Self {
        Self::single(value)
    }
}

impl From<&String> for BlockExportIothreads {
    #[inline]
    fn from(value: &String) -> Self {
        Self::single(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for BlockExportIothreads {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::single(value)
    }
}

impl runtime::Encode for BlockExportIothreads {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Single(value) => value.encode(writer),
            Self::Multi(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for BlockExportIothreads {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::String => reader.read().map(Self::Single),
            runtime::Kind::Array => reader.read().map(Self::Multi),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(BlockExportIothreads, strict);

/// A block export to create: which node, by which protocol, in which threads.
///
/// The QAPI union `BlockExportOptions` of module `block-export`.
///
/// Since QEMU 4.2. Sent.
///
/// Argument of [`block-export-add`](super::super::commands::BlockExportAdd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptions {
    /// Id by which the export is known to other commands; unique among the exports of all kinds. `id`: `str`.
    pub id: String,
    /// Whether the node is kept in its thread for as long as it is exported; false if absent. `fixed-iothread`: `bool`. Since QEMU 5.2.
    pub fixed_iothread: Option<bool>,
    /// I/O thread or threads that serve the export's requests; if absent, the thread that the node is in already. `iothread`: [`BlockExportIothreads`]. Since QEMU 5.2.
    pub iothread: Option<BlockExportIothreads>,
    /// Name of the block node to export. `node-name`: `str`. Since QEMU 5.2.
    pub node_name: String,
    /// Whether clients may write; false if absent. `writable`: `bool`.
    pub writable: Option<bool>,
    /// Whether each write is flushed to stable storage before it is acknowledged; false if absent. `writethrough`: `bool`. Since QEMU 5.2.
    pub writethrough: Option<bool>,
    /// Whether the node may be inactive, as on the two sides of a migration; otherwise it is activated first; false if absent. `allow-inactive`: `bool`. Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
    /// How the node is exported. `type`: the branch and its members.
    pub type_: BlockExportOptionsBranch,
}

/// The branches of [`BlockExportOptions`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    /// Export through the built-in NBD server. `nbd`.
    Nbd(BlockExportOptionsNbd),
    /// Disk for another virtual machine or program, over a vhost-user socket. `vhost-user-blk`. Since QEMU 5.2. In builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(BlockExportOptionsVhostUserBlk),
    /// Raw image that appears in the host's file system. `fuse`. Since QEMU 6.0. In builds with `CONFIG_FUSE`.
    Fuse(BlockExportOptionsFuse),
    /// Virtio block device of the host's kernel or of another machine, by VDUSE. `vduse-blk`. Since QEMU 7.1. In builds with `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk(BlockExportOptionsVduseBlk),
}

/// Constructors, one for each value of `type`.
impl BlockExportOptions {
    /// Export through the built-in NBD server. `BlockExportOptions` with `type` `nbd`.
    pub fn nbd(
        id: impl Into<String>,
        node_name: impl Into<String>,
        nbd: impl Into<BlockExportOptionsNbd>,
    ) -> Self {
        Self::with(id, node_name, BlockExportOptionsBranch::Nbd(nbd.into()))
    }
    /// Disk for another virtual machine or program, over a vhost-user socket. `BlockExportOptions` with `type` `vhost-user-blk`. Since QEMU 5.2. In builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    pub fn vhost_user_blk(
        id: impl Into<String>,
        node_name: impl Into<String>,
        vhost_user_blk: impl Into<BlockExportOptionsVhostUserBlk>,
    ) -> Self {
        Self::with(
            id,
            node_name,
            BlockExportOptionsBranch::VhostUserBlk(vhost_user_blk.into()),
        )
    }
    /// Raw image that appears in the host's file system. `BlockExportOptions` with `type` `fuse`. Since QEMU 6.0. In builds with `CONFIG_FUSE`.
    pub fn fuse(
        id: impl Into<String>,
        node_name: impl Into<String>,
        fuse: impl Into<BlockExportOptionsFuse>,
    ) -> Self {
        Self::with(id, node_name, BlockExportOptionsBranch::Fuse(fuse.into()))
    }
    /// Virtio block device of the host's kernel or of another machine, by VDUSE. `BlockExportOptions` with `type` `vduse-blk`. Since QEMU 7.1. In builds with `CONFIG_VDUSE_BLK_EXPORT`.
    pub fn vduse_blk(
        id: impl Into<String>,
        node_name: impl Into<String>,
        vduse_blk: impl Into<BlockExportOptionsVduseBlk>,
    ) -> Self {
        Self::with(id, node_name, BlockExportOptionsBranch::VduseBlk(vduse_blk.into()))
    }
    fn with(
        id: impl Into<String>,
        node_name: impl Into<String>,
        type_: BlockExportOptionsBranch,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            type_,
        }
    }
}

/// Setters of the optional members that all branches have.
impl BlockExportOptions {
    /// Sets `fixed-iothread` (`bool`): whether the node is kept in its thread for as long as it is exported; false if absent. Since QEMU 5.2.
    #[inline]
    pub fn fixed_iothread(mut self, fixed_iothread: bool) -> Self {
        self.fixed_iothread = Some(fixed_iothread);
        self
    }
    /// Sets `iothread` ([`BlockExportIothreads`]): I/O thread or threads that serve the export's requests; if absent, the thread that the node is in already. Since QEMU 5.2.
    pub fn iothread(mut self, iothread: impl Into<BlockExportIothreads>) -> Self {
        self.iothread = Some(iothread.into());
        self
    }
    /// Sets `writable` (`bool`): whether clients may write; false if absent.
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `writethrough` (`bool`): whether each write is flushed to stable storage before it is acknowledged; false if absent. Since QEMU 5.2.
    #[inline]
    pub fn writethrough(mut self, writethrough: bool) -> Self {
        self.writethrough = Some(writethrough);
        self
    }
    /// Sets `allow-inactive` (`bool`): whether the node may be inactive, as on the two sides of a migration; otherwise it is activated first; false if absent. Since QEMU 10.0.
    #[inline]
    pub fn allow_inactive(mut self, allow_inactive: bool) -> Self {
        self.allow_inactive = Some(allow_inactive);
        self
    }
}

impl BlockExportOptionsBranch {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Nbd(_) => "nbd",
            Self::VhostUserBlk(_) => "vhost-user-blk",
            Self::Fuse(_) => "fuse",
            Self::VduseBlk(_) => "vduse-blk",
        }
    }
}

impl runtime::Branches for BlockExportOptionsBranch {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Nbd(it) => writer.members(it),
            Self::VhostUserBlk(it) => writer.members(it),
            Self::Fuse(it) => writer.members(it),
            Self::VduseBlk(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "nbd" => members.read_as(Self::Nbd),
            "vhost-user-blk" => members.read_as(Self::VhostUserBlk),
            "fuse" => members.read_as(Self::Fuse),
            "vduse-blk" => members.read_as(Self::VduseBlk),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockExportOptionsBranch, strict);

impl runtime::Object for BlockExportOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.optional("fixed-iothread", &self.fixed_iothread);
        writer.optional("iothread", &self.iothread);
        writer.member("node-name", &self.node_name);
        writer.optional("writable", &self.writable);
        writer.optional("writethrough", &self.writethrough);
        writer.optional("allow-inactive", &self.allow_inactive);
        writer.branch(&self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut fixed_iothread: Option<bool> = None;
        let mut iothread: Option<BlockExportIothreads> = None;
        let mut node_name: Option<String> = None;
        let mut writable: Option<bool> = None;
        let mut writethrough: Option<bool> = None;
        let mut allow_inactive: Option<bool> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "id" => reader.take(&mut id),
            "fixed-iothread" => reader.take(&mut fixed_iothread),
            "iothread" => reader.take(&mut iothread),
            "node-name" => reader.take(&mut node_name),
            "writable" => reader.take(&mut writable),
            "writethrough" => reader.take(&mut writethrough),
            "allow-inactive" => reader.take(&mut allow_inactive),
            _ => Ok(false),
        };
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(id) = id else { return members.missing("id") };
        let Some(node_name) = node_name else { return members.missing("node-name") };
        Ok(Self {
            id,
            fixed_iothread,
            iothread,
            node_name,
            writable,
            writethrough,
            allow_inactive,
            type_: branch,
        })
    }
}

runtime::object!(BlockExportOptions, strict);

/// A block export as a file in the host's file system, by means of FUSE.
///
/// The QAPI struct `BlockExportOptionsFuse` of module `block-export`.
///
/// Since QEMU 6.0. In builds with `CONFIG_FUSE`. Sent.
///
/// Part of [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsFuse)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// Path of an existing regular file that shows the node's contents while the export lives. `mountpoint`: `str`.
    pub mountpoint: String,
    /// Whether a write past the end makes the node larger; false if absent. `growable`: `bool`.
    pub growable: Option<bool>,
    /// Whether users other than the one that QEMU runs as get access; auto if absent. `allow-other`: [`FuseExportAllowOther`]. Since QEMU 6.1.
    pub allow_other: Option<FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// `BlockExportOptionsFuse` with its required members.
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            growable: None,
            allow_other: None,
        }
    }
    /// Sets `growable` (`bool`): whether a write past the end makes the node larger; false if absent.
    #[inline]
    pub fn growable(mut self, growable: bool) -> Self {
        self.growable = Some(growable);
        self
    }
    /// Sets `allow-other` ([`FuseExportAllowOther`]): whether users other than the one that QEMU runs as get access; auto if absent. Since QEMU 6.1.
    #[inline]
    pub fn allow_other(mut self, allow_other: FuseExportAllowOther) -> Self {
        self.allow_other = Some(allow_other);
        self
    }
}

impl From<&str> for BlockExportOptionsFuse {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockExportOptionsFuse {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mountpoint", &self.mountpoint);
        writer.optional("growable", &self.growable);
        writer.optional("allow-other", &self.allow_other);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            mountpoint: String::new(),
            growable: None,
            allow_other: None,
        };
        while let Some(member) = members.next() {
            match member {
                "mountpoint" => members.require(0, &mut value.mountpoint),
                "growable" => members.fill(&mut value.growable),
                "allow-other" => members.fill(&mut value.allow_other),
                _ => members.skip(),
            }
        }
        members.check(&["mountpoint"]);
        members.finish(value)
    }
}

runtime::object!(BlockExportOptionsFuse, strict);

/// A block export through the built-in NBD server, which must be running.
///
/// The QAPI struct `BlockExportOptionsNbd` of module `block-export`.
///
/// Since QEMU 5.2. Sent.
///
/// Part of [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// Name under which clients ask for the export; if absent, the name of the node or device that is exported. `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// Text about the export that clients can read, of at most 4096 bytes. `description`: `str`. Since QEMU 5.0.
    pub description: Option<String>,
    /// Dirty bitmaps that clients can read as metadata contexts called `qemu:dirty-bitmap:NAME`. `bitmaps`: list of [`BlockDirtyBitmapOrStr`].
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// Whether clients can read, as context `qemu:allocation-depth`, which layer of the chain holds the data; false if absent. `allocation-depth`: `bool`.
    pub allocation_depth: Option<bool>,
}

impl BlockExportOptionsNbd {
    /// `BlockExportOptionsNbd` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            bitmaps: None,
            allocation_depth: None,
        }
    }
    /// Sets `name` (`str`): name under which clients ask for the export; if absent, the name of the node or device that is exported. Since QEMU 2.12.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description` (`str`): text about the export that clients can read, of at most 4096 bytes. Since QEMU 5.0.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `bitmaps` (list of [`BlockDirtyBitmapOrStr`]): dirty bitmaps that clients can read as metadata contexts called `qemu:dirty-bitmap:NAME`.
    pub fn bitmaps(
        mut self,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(runtime::list(bitmaps));
        self
    }
    /// Sets `allocation-depth` (`bool`): whether clients can read, as context `qemu:allocation-depth`, which layer of the chain holds the data; false if absent.
    #[inline]
    pub fn allocation_depth(mut self, allocation_depth: bool) -> Self {
        self.allocation_depth = Some(allocation_depth);
        self
    }
}

runtime::default!(BlockExportOptionsNbd);

impl runtime::Object for BlockExportOptionsNbd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("bitmaps", &self.bitmaps);
        writer.optional("allocation-depth", &self.allocation_depth);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "description" => members.fill(&mut value.description),
                "bitmaps" => members.fill(&mut value.bitmaps),
                "allocation-depth" => members.fill(&mut value.allocation_depth),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockExportOptionsNbd, strict);

/// What every export of the NBD server has: its name and its description.
///
/// The QAPI struct `BlockExportOptionsNbdBase` of module `block-export`.
///
/// Since QEMU 5.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbdBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbdBase {
    /// Name under which clients ask for the export; if absent, the name of the node or device that is exported. `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// Text about the export that clients can read, of at most 4096 bytes. `description`: `str`.
    pub description: Option<String>,
}

impl BlockExportOptionsNbdBase {
    /// `BlockExportOptionsNbdBase` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
        }
    }
    /// Sets `name` (`str`): name under which clients ask for the export; if absent, the name of the node or device that is exported. Since QEMU 2.12.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description` (`str`): text about the export that clients can read, of at most 4096 bytes.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

runtime::default!(BlockExportOptionsNbdBase);

impl runtime::Object for BlockExportOptionsNbdBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "description" => members.fill(&mut value.description),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockExportOptionsNbdBase);

/// A block export as a virtio device by VDUSE, that the host's kernel or a virtual machine can use through vDPA.
///
/// The QAPI struct `BlockExportOptionsVduseBlk` of module `block-export`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVduseBlk)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// Name of the VDUSE device, unique on the host. `name`: `str`.
    pub name: String,
    /// How many virtqueues the device has; 1 if absent. `num-queues`: `uint16`.
    pub num_queues: Option<u16>,
    /// How many descriptors each virtqueue has; 256 if absent. `queue-size`: `uint16`.
    pub queue_size: Option<u16>,
    /// Size of a sector as the user of the device sees it, a power of two from 512 up to the page size, in bytes; 512 if absent. `logical-block-size`: `size`.
    pub logical_block_size: Option<u64>,
    /// Serial number that the device shows; empty if absent. `serial`: `str`.
    pub serial: Option<String>,
}

impl BlockExportOptionsVduseBlk {
    /// `BlockExportOptionsVduseBlk` with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
        }
    }
    /// Sets `num-queues` (`uint16`): how many virtqueues the device has; 1 if absent.
    #[inline]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }
    /// Sets `queue-size` (`uint16`): how many descriptors each virtqueue has; 256 if absent.
    #[inline]
    pub fn queue_size(mut self, queue_size: u16) -> Self {
        self.queue_size = Some(queue_size);
        self
    }
    /// Sets `logical-block-size` (`size`): size of a sector as the user of the device sees it, a power of two from 512 up to the page size, in bytes; 512 if absent.
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }
    /// Sets `serial` (`str`): serial number that the device shows; empty if absent.
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }
}

impl From<&str> for BlockExportOptionsVduseBlk {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockExportOptionsVduseBlk {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("num-queues", &self.num_queues);
        writer.optional("queue-size", &self.queue_size);
        writer.optional("logical-block-size", &self.logical_block_size);
        writer.optional("serial", &self.serial);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "num-queues" => members.fill(&mut value.num_queues),
                "queue-size" => members.fill(&mut value.queue_size),
                "logical-block-size" => members.fill(&mut value.logical_block_size),
                "serial" => members.fill(&mut value.serial),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(BlockExportOptionsVduseBlk, strict);

/// A block export over a vhost-user socket, at which another virtual machine attaches it as a virtio-blk disk.
///
/// The QAPI struct `BlockExportOptionsVhostUserBlk` of module `block-export`.
///
/// Since QEMU 5.2. Sent.
///
/// Part of [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// Unix socket to listen on, by its path or as a file descriptor that was passed in. `addr`: [`SocketAddress`].
    pub addr: SocketAddress,
    /// Size of a sector as the guest sees it, in bytes; 512 if absent. `logical-block-size`: `size`.
    pub logical_block_size: Option<u64>,
    /// How many virtqueues serve requests, at least one; 1 if absent. `num-queues`: `uint16`.
    pub num_queues: Option<u16>,
}

impl BlockExportOptionsVhostUserBlk {
    /// `BlockExportOptionsVhostUserBlk` with its required members.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            logical_block_size: None,
            num_queues: None,
        }
    }
    /// Sets `logical-block-size` (`size`): size of a sector as the guest sees it, in bytes; 512 if absent.
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }
    /// Sets `num-queues` (`uint16`): how many virtqueues serve requests, at least one; 1 if absent.
    #[inline]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }
}

impl runtime::Object for BlockExportOptionsVhostUserBlk {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("addr", &self.addr);
        writer.optional("logical-block-size", &self.logical_block_size);
        writer.optional("num-queues", &self.num_queues);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut addr: Option<SocketAddress> = None;
        let mut logical_block_size: Option<u64> = None;
        let mut num_queues: Option<u16> = None;
        while let Some(member) = members.next() {
            match member {
                "addr" => members.fill(&mut addr),
                "logical-block-size" => members.fill(&mut logical_block_size),
                "num-queues" => members.fill(&mut num_queues),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                addr,
                logical_block_size,
                num_queues,
            })
    }
}

runtime::object!(BlockExportOptionsVhostUserBlk, strict);

/// What ending an export does to clients that are connected.
///
/// The QAPI enum `BlockExportRemoveMode` of module `block-export`.
///
/// Since QEMU 2.12. Sent.
///
/// Argument of [`block-export-del`](super::super::commands::BlockExportDel), [`nbd-server-remove`](super::super::commands::NbdServerRemove).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportRemoveMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    /// The command fails while a client is connected. `safe`.
    Safe,
    /// Clients are disconnected at once. `hard`.
    Hard,
}

impl BlockExportRemoveMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Safe, Self::Hard];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Hard => "hard",
        }
    }
}

runtime::closed_enum!(BlockExportRemoveMode);

/// How a block node is made available to others.
///
/// The QAPI enum `BlockExportType` of module `block-export`.
///
/// Since QEMU 4.2. Sent and received.
///
/// Part of [`BlockExportInfo`](super::BlockExportInfo), [`BlockExportOptions`](super::BlockExportOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockExportType {
    /// Network block device, from the built-in NBD server. `nbd`.
    Nbd,
    /// Virtio-blk device over a vhost-user socket. `vhost-user-blk`. Since QEMU 5.2. In builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// File in the host's file system. `fuse`. Since QEMU 6.0. In builds with `CONFIG_FUSE`.
    Fuse,
    /// Virtio-blk device by VDUSE. `vduse-blk`. Since QEMU 7.1. In builds with `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockExportType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Nbd,
        Self::VhostUserBlk,
        Self::Fuse,
        Self::VduseBlk,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nbd => "nbd",
            Self::VhostUserBlk => "vhost-user-blk",
            Self::Fuse => "fuse",
            Self::VduseBlk => "vduse-blk",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockExportType);

/// Whether a FUSE export is open to users other than the one that QEMU runs as.
///
/// The QAPI enum `FuseExportAllowOther` of module `block-export`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`BlockExportOptionsFuse`](super::BlockExportOptionsFuse).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.FuseExportAllowOther)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    /// Only QEMU's user has access. `off`.
    Off,
    /// Other users have access too; the export fails if the host forbids that. `on`.
    On,
    /// Other users have access if the host permits that, otherwise only QEMU's user. `auto`.
    Auto,
}

impl FuseExportAllowOther {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On, Self::Auto];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Auto => "auto",
        }
    }
}

runtime::closed_enum!(FuseExportAllowOther);

/// An export for the older command nbd-server-add.
///
/// The QAPI struct `NbdServerAddOptions` of module `block-export`.
///
/// Since QEMU 5.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerAddOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAddOptions {
    /// Name under which clients ask for the export; if absent, the name of the node or device that is exported. `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// Text about the export that clients can read, of at most 4096 bytes. `description`: `str`.
    pub description: Option<String>,
    /// Name of the block node, or of the device that uses it. `device`: `str`.
    pub device: String,
    /// Whether clients may write; false if absent. `writable`: `bool`.
    pub writable: Option<bool>,
    /// Name of a dirty bitmap that clients can read as well; no bitmap if absent. `bitmap`: `str`. Since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAddOptions {
    /// `NbdServerAddOptions` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            name: None,
            description: None,
            device: device.into(),
            writable: None,
            bitmap: None,
        }
    }
    /// Sets `name` (`str`): name under which clients ask for the export; if absent, the name of the node or device that is exported. Since QEMU 2.12.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description` (`str`): text about the export that clients can read, of at most 4096 bytes.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `writable` (`bool`): whether clients may write; false if absent.
    #[must_use]
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `bitmap` (`str`): name of a dirty bitmap that clients can read as well; no bitmap if absent. Since QEMU 4.0.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
}

impl From<&str> for NbdServerAddOptions {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for NbdServerAddOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.member("device", &self.device);
        writer.optional("writable", &self.writable);
        writer.optional("bitmap", &self.bitmap);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: None,
            description: None,
            device: String::new(),
            writable: None,
            bitmap: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "description" => members.fill(&mut value.description),
                "device" => members.require(0, &mut value.device),
                "writable" => members.fill(&mut value.writable),
                "bitmap" => members.fill(&mut value.bitmap),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(NbdServerAddOptions);

/// Settings of the built-in NBD server, as the storage daemon's command line takes them.
///
/// The QAPI struct `NbdServerOptions` of module `block-export`.
///
/// Since QEMU 4.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// Time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// TLS credentials object, by its id; clients must then use TLS; no TLS if absent. `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// Id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// How many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. `max-connections`: `uint32`. Since QEMU 5.2.
    pub max_connections: Option<u32>,
    /// Address at which clients connect. `addr`: [`SocketAddress`].
    pub addr: SocketAddress,
}

impl NbdServerOptions {
    /// `NbdServerOptions` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
        }
    }
    /// Sets `handshake-max-seconds` (`uint32`): time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. Since QEMU 10.0.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds` (`str`): TLS credentials object, by its id; clients must then use TLS; no TLS if absent. Since QEMU 2.6.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz` (`str`): id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. Since QEMU 4.0.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections` (`uint32`): how many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. Since QEMU 5.2.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Object for NbdServerOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("handshake-max-seconds", &self.handshake_max_seconds);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-connections", &self.max_connections);
        writer.member("addr", &self.addr);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut handshake_max_seconds: Option<u32> = None;
        let mut tls_creds: Option<String> = None;
        let mut tls_authz: Option<String> = None;
        let mut max_connections: Option<u32> = None;
        let mut addr: Option<SocketAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "handshake-max-seconds" => members.fill(&mut handshake_max_seconds),
                "tls-creds" => members.fill(&mut tls_creds),
                "tls-authz" => members.fill(&mut tls_authz),
                "max-connections" => members.fill(&mut max_connections),
                "addr" => members.fill(&mut addr),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                handshake_max_seconds,
                tls_creds,
                tls_authz,
                max_connections,
                addr,
            })
    }
}

runtime::object!(NbdServerOptions);

/// Settings of the built-in NBD server other than its address.
///
/// The QAPI struct `NbdServerOptionsBase` of module `block-export`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsBase {
    /// Time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. `handshake-max-seconds`: `uint32`.
    pub handshake_max_seconds: Option<u32>,
    /// TLS credentials object, by its id; clients must then use TLS; no TLS if absent. `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// Id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. `tls-authz`: `str`.
    pub tls_authz: Option<String>,
    /// How many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. `max-connections`: `uint32`.
    pub max_connections: Option<u32>,
}

impl NbdServerOptionsBase {
    /// `NbdServerOptionsBase` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
        }
    }
    /// Sets `handshake-max-seconds` (`uint32`): time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds` (`str`): TLS credentials object, by its id; clients must then use TLS; no TLS if absent.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz` (`str`): id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections` (`uint32`): how many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

runtime::default!(NbdServerOptionsBase);

impl runtime::Object for NbdServerOptionsBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("handshake-max-seconds", &self.handshake_max_seconds);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-connections", &self.max_connections);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "handshake-max-seconds" => members.fill(&mut value.handshake_max_seconds),
                "tls-creds" => members.fill(&mut value.tls_creds),
                "tls-authz" => members.fill(&mut value.tls_authz),
                "max-connections" => members.fill(&mut value.max_connections),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(NbdServerOptionsBase);

/// Settings of the built-in NBD server, with the address in an older form.
///
/// The QAPI struct `NbdServerOptionsLegacy` of module `block-export`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsLegacy {
    /// Time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit. `handshake-max-seconds`: `uint32`.
    pub handshake_max_seconds: Option<u32>,
    /// TLS credentials object, by its id; clients must then use TLS; no TLS if absent. `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// Id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted. `tls-authz`: `str`.
    pub tls_authz: Option<String>,
    /// How many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit. `max-connections`: `uint32`.
    pub max_connections: Option<u32>,
    /// Address at which clients connect. `addr`: [`SocketAddressLegacy`].
    pub addr: SocketAddressLegacy,
}

impl NbdServerOptionsLegacy {
    /// `NbdServerOptionsLegacy` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
        }
    }
    /// Sets `handshake-max-seconds` (`uint32`): time within which a new client must finish negotiating, or it is disconnected, in seconds; 10 s if absent; `0` means no limit.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds` (`str`): TLS credentials object, by its id; clients must then use TLS; no TLS if absent.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz` (`str`): id of the authorization object that decides by a client's certificate; if absent, any valid certificate is accepted.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections` (`uint32`): how many clients may be connected at once; if absent, 100 (no limit in older releases); `0` means no limit.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Object for NbdServerOptionsLegacy {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("handshake-max-seconds", &self.handshake_max_seconds);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-connections", &self.max_connections);
        writer.member("addr", &self.addr);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut handshake_max_seconds: Option<u32> = None;
        let mut tls_creds: Option<String> = None;
        let mut tls_authz: Option<String> = None;
        let mut max_connections: Option<u32> = None;
        let mut addr: Option<SocketAddressLegacy> = None;
        while let Some(member) = members.next() {
            match member {
                "handshake-max-seconds" => members.fill(&mut handshake_max_seconds),
                "tls-creds" => members.fill(&mut tls_creds),
                "tls-authz" => members.fill(&mut tls_authz),
                "max-connections" => members.fill(&mut max_connections),
                "addr" => members.fill(&mut addr),
                _ => members.skip(),
            }
        }
        let Some(addr) = addr else { return members.missing("addr") };
        members
            .finish(Self {
                handshake_max_seconds,
                tls_creds,
                tls_authz,
                max_connections,
                addr,
            })
    }
}

runtime::object!(NbdServerOptionsLegacy);
