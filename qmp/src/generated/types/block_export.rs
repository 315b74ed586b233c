// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{BlockDirtyBitmapOrStr, SocketAddress, SocketAddressLegacy};
use ::qmp::runtime;

/// The QAPI struct `BlockExportInfo` of module `block-export`.
///
/// Since QEMU 5.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportInfo {
    /// `id`: `str`.
    pub id: String,
    /// `type`: `BlockExportType`.
    pub type_: BlockExportType,
    /// `node-name`: `str`.
    pub node_name: String,
    /// `shutting-down`: `bool`.
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
        Self { id: id.into(), type_, node_name: node_name.into(), shutting_down }
    }
}

impl runtime::Encode for BlockExportInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("node-name", &self.node_name)?;
        map.serialize_entry("shutting-down", &self.shutting_down)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_ = None;
        let mut node_name = None;
        let mut shutting_down = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "shutting-down" => shutting_down = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            type_: runtime::required(type_, "type")?,
            node_name: runtime::required(node_name, "node-name")?,
            shutting_down: runtime::required(shutting_down, "shutting-down")?,
        })
    }
}

runtime::object!(BlockExportInfo);

/// The QAPI union `BlockExportOptions` of module `block-export`.
///
/// Since QEMU 4.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptions {
    /// `id`: `str`.
    pub id: String,
    /// `fixed-iothread`: `bool`. Since QEMU 5.2.
    pub fixed_iothread: Option<bool>,
    /// `iothread`: `str`. Since QEMU 5.2.
    pub iothread: Option<String>,
    /// `node-name`: `str`. Since QEMU 5.2.
    pub node_name: String,
    /// `writable`: `bool`.
    pub writable: Option<bool>,
    /// `writethrough`: `bool`. Since QEMU 5.2.
    pub writethrough: Option<bool>,
    /// `allow-inactive`: `bool`. Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
    /// `type`: which branch, and its members.
    pub type_: BlockExportOptionsBranch,
}

/// The branches of [`BlockExportOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    /// `nbd`.
    Nbd(BlockExportOptionsNbd),
    /// `vhost-user-blk`. In builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(BlockExportOptionsVhostUserBlk),
    /// `fuse`. In builds with `CONFIG_FUSE`.
    Fuse(BlockExportOptionsFuse),
    /// `vduse-blk`. Since QEMU 7.1. In builds with `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk(BlockExportOptionsVduseBlk),
}

impl BlockExportOptions {
    /// `BlockExportOptions` with `type` `nbd`.
    #[must_use]
    pub fn nbd(
        id: impl Into<String>,
        node_name: impl Into<String>,
        nbd: impl Into<BlockExportOptionsNbd>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            type_: BlockExportOptionsBranch::Nbd(nbd.into()),
        }
    }
    /// `BlockExportOptions` with `type` `vhost-user-blk`.
    #[must_use]
    pub fn vhost_user_blk(
        id: impl Into<String>,
        node_name: impl Into<String>,
        vhost_user_blk: impl Into<BlockExportOptionsVhostUserBlk>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            type_: BlockExportOptionsBranch::VhostUserBlk(vhost_user_blk.into()),
        }
    }
    /// `BlockExportOptions` with `type` `fuse`.
    #[must_use]
    pub fn fuse(
        id: impl Into<String>,
        node_name: impl Into<String>,
        fuse: impl Into<BlockExportOptionsFuse>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            type_: BlockExportOptionsBranch::Fuse(fuse.into()),
        }
    }
    /// `BlockExportOptions` with `type` `vduse-blk`.
    #[must_use]
    pub fn vduse_blk(
        id: impl Into<String>,
        node_name: impl Into<String>,
        vduse_blk: impl Into<BlockExportOptionsVduseBlk>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            type_: BlockExportOptionsBranch::VduseBlk(vduse_blk.into()),
        }
    }
    /// Sets `fixed-iothread`.
    #[must_use]
    pub fn fixed_iothread(mut self, fixed_iothread: bool) -> Self {
        self.fixed_iothread = Some(fixed_iothread);
        self
    }
    /// Sets `iothread`.
    #[must_use]
    pub fn iothread(mut self, iothread: impl Into<String>) -> Self {
        self.iothread = Some(iothread.into());
        self
    }
    /// Sets `writable`.
    #[must_use]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `writethrough`.
    #[must_use]
    pub fn writethrough(mut self, writethrough: bool) -> Self {
        self.writethrough = Some(writethrough);
        self
    }
    /// Sets `allow-inactive`.
    #[must_use]
    pub fn allow_inactive(mut self, allow_inactive: bool) -> Self {
        self.allow_inactive = Some(allow_inactive);
        self
    }
}

impl runtime::Encode for BlockExportOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        runtime::optional(map, "fixed-iothread", &self.fixed_iothread)?;
        runtime::optional(map, "iothread", &self.iothread)?;
        map.serialize_entry("node-name", &self.node_name)?;
        runtime::optional(map, "writable", &self.writable)?;
        runtime::optional(map, "writethrough", &self.writethrough)?;
        runtime::optional(map, "allow-inactive", &self.allow_inactive)?;
        match &self.type_ {
            BlockExportOptionsBranch::Nbd(members) => runtime::branch(map, "type", "nbd", members),
            BlockExportOptionsBranch::VhostUserBlk(members) => {
                runtime::branch(map, "type", "vhost-user-blk", members)
            }
            BlockExportOptionsBranch::Fuse(members) => {
                runtime::branch(map, "type", "fuse", members)
            }
            BlockExportOptionsBranch::VduseBlk(members) => {
                runtime::branch(map, "type", "vduse-blk", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            id: Option<String>,
            fixed_iothread: Option<bool>,
            iothread: Option<String>,
            node_name: Option<String>,
            writable: Option<bool>,
            writethrough: Option<bool>,
            allow_inactive: Option<bool>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "id" => self.id = Some(map.next_value()?),
                    "fixed-iothread" => self.fixed_iothread = Some(map.next_value()?),
                    "iothread" => self.iothread = Some(map.next_value()?),
                    "node-name" => self.node_name = Some(map.next_value()?),
                    "writable" => self.writable = Some(map.next_value()?),
                    "writethrough" => self.writethrough = Some(map.next_value()?),
                    "allow-inactive" => self.allow_inactive = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "nbd" => BlockExportOptionsBranch::Nbd(rest.members()?),
            "vhost-user-blk" => BlockExportOptionsBranch::VhostUserBlk(rest.members()?),
            "fuse" => BlockExportOptionsBranch::Fuse(rest.members()?),
            "vduse-blk" => BlockExportOptionsBranch::VduseBlk(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(Self {
            id: runtime::required(common.id, "id")?,
            fixed_iothread: common.fixed_iothread,
            iothread: common.iothread,
            node_name: runtime::required(common.node_name, "node-name")?,
            writable: common.writable,
            writethrough: common.writethrough,
            allow_inactive: common.allow_inactive,
            type_: branch,
        })
    }
}

runtime::object!(BlockExportOptions);

/// The QAPI struct `BlockExportOptionsFuse` of module `block-export`.
///
/// Since QEMU 6.0. In builds with `CONFIG_FUSE`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsFuse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// `mountpoint`: `str`.
    pub mountpoint: String,
    /// `growable`: `bool`.
    pub growable: Option<bool>,
    /// `allow-other`: `FuseExportAllowOther`. Since QEMU 6.1.
    pub allow_other: Option<FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// `BlockExportOptionsFuse` with its required members.
    #[must_use]
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self { mountpoint: mountpoint.into(), growable: None, allow_other: None }
    }
    /// Sets `growable`.
    #[must_use]
    pub fn growable(mut self, growable: bool) -> Self {
        self.growable = Some(growable);
        self
    }
    /// Sets `allow-other`.
    #[must_use]
    pub fn allow_other(mut self, allow_other: FuseExportAllowOther) -> Self {
        self.allow_other = Some(allow_other);
        self
    }
}

impl runtime::Encode for BlockExportOptionsFuse {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("mountpoint", &self.mountpoint)?;
        runtime::optional(map, "growable", &self.growable)?;
        runtime::optional(map, "allow-other", &self.allow_other)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptionsFuse {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mountpoint = None;
        let mut growable = None;
        let mut allow_other = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mountpoint" => mountpoint = Some(map.next_value()?),
                "growable" => growable = Some(map.next_value()?),
                "allow-other" => allow_other = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { mountpoint: runtime::required(mountpoint, "mountpoint")?, growable, allow_other })
    }
}

runtime::object!(BlockExportOptionsFuse);

/// The QAPI struct `BlockExportOptionsNbd` of module `block-export`.
///
/// Since QEMU 5.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// `description`: `str`. Since QEMU 5.0.
    pub description: Option<String>,
    /// `bitmaps`: `[BlockDirtyBitmapOrStr]`.
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// `allocation-depth`: `bool`.
    pub allocation_depth: Option<bool>,
}

impl BlockExportOptionsNbd {
    /// `BlockExportOptionsNbd` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, description: None, bitmaps: None, allocation_depth: None }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `bitmaps`.
    #[must_use]
    pub fn bitmaps(
        mut self,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(bitmaps.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `allocation-depth`.
    #[must_use]
    pub fn allocation_depth(mut self, allocation_depth: bool) -> Self {
        self.allocation_depth = Some(allocation_depth);
        self
    }
}

impl runtime::Encode for BlockExportOptionsNbd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "description", &self.description)?;
        runtime::optional(map, "bitmaps", &self.bitmaps)?;
        runtime::optional(map, "allocation-depth", &self.allocation_depth)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptionsNbd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut description = None;
        let mut bitmaps = None;
        let mut allocation_depth = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "description" => description = Some(map.next_value()?),
                "bitmaps" => bitmaps = Some(map.next_value()?),
                "allocation-depth" => allocation_depth = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name, description, bitmaps, allocation_depth })
    }
}

runtime::object!(BlockExportOptionsNbd);

/// The QAPI struct `BlockExportOptionsNbdBase` of module `block-export`.
///
/// Since QEMU 5.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbdBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbdBase {
    /// `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// `description`: `str`.
    pub description: Option<String>,
}

impl BlockExportOptionsNbdBase {
    /// `BlockExportOptionsNbdBase` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, description: None }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl runtime::Encode for BlockExportOptionsNbdBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "description", &self.description)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptionsNbdBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut description = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "description" => description = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name, description })
    }
}

runtime::object!(BlockExportOptionsNbdBase);

/// The QAPI struct `BlockExportOptionsVduseBlk` of module `block-export`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVduseBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// `name`: `str`.
    pub name: String,
    /// `num-queues`: `uint16`.
    pub num_queues: Option<u16>,
    /// `queue-size`: `uint16`.
    pub queue_size: Option<u16>,
    /// `logical-block-size`: `size`.
    pub logical_block_size: Option<u64>,
    /// `serial`: `str`.
    pub serial: Option<String>,
}

impl BlockExportOptionsVduseBlk {
    /// `BlockExportOptionsVduseBlk` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
        }
    }
    /// Sets `num-queues`.
    #[must_use]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }
    /// Sets `queue-size`.
    #[must_use]
    pub fn queue_size(mut self, queue_size: u16) -> Self {
        self.queue_size = Some(queue_size);
        self
    }
    /// Sets `logical-block-size`.
    #[must_use]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }
    /// Sets `serial`.
    #[must_use]
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }
}

impl runtime::Encode for BlockExportOptionsVduseBlk {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "num-queues", &self.num_queues)?;
        runtime::optional(map, "queue-size", &self.queue_size)?;
        runtime::optional(map, "logical-block-size", &self.logical_block_size)?;
        runtime::optional(map, "serial", &self.serial)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptionsVduseBlk {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut num_queues = None;
        let mut queue_size = None;
        let mut logical_block_size = None;
        let mut serial = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "num-queues" => num_queues = Some(map.next_value()?),
                "queue-size" => queue_size = Some(map.next_value()?),
                "logical-block-size" => logical_block_size = Some(map.next_value()?),
                "serial" => serial = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            num_queues,
            queue_size,
            logical_block_size,
            serial,
        })
    }
}

runtime::object!(BlockExportOptionsVduseBlk);

/// The QAPI struct `BlockExportOptionsVhostUserBlk` of module `block-export`.
///
/// Since QEMU 5.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// `addr`: `SocketAddress`.
    pub addr: SocketAddress,
    /// `logical-block-size`: `size`.
    pub logical_block_size: Option<u64>,
    /// `num-queues`: `uint16`.
    pub num_queues: Option<u16>,
}

impl BlockExportOptionsVhostUserBlk {
    /// `BlockExportOptionsVhostUserBlk` with its required members.
    #[must_use]
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), logical_block_size: None, num_queues: None }
    }
    /// Sets `logical-block-size`.
    #[must_use]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }
    /// Sets `num-queues`.
    #[must_use]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }
}

impl runtime::Encode for BlockExportOptionsVhostUserBlk {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("addr", &self.addr)?;
        runtime::optional(map, "logical-block-size", &self.logical_block_size)?;
        runtime::optional(map, "num-queues", &self.num_queues)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportOptionsVhostUserBlk {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut addr = None;
        let mut logical_block_size = None;
        let mut num_queues = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "addr" => addr = Some(map.next_value()?),
                "logical-block-size" => logical_block_size = Some(map.next_value()?),
                "num-queues" => num_queues = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { addr: runtime::required(addr, "addr")?, logical_block_size, num_queues })
    }
}

runtime::object!(BlockExportOptionsVhostUserBlk);

/// The QAPI enum `BlockExportRemoveMode` of module `block-export`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportRemoveMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    /// `safe`.
    Safe,
    /// `hard`.
    Hard,
}

impl BlockExportRemoveMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Safe, Self::Hard];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Hard => "hard",
        }
    }
}

runtime::closed_enum!(BlockExportRemoveMode);

/// The QAPI enum `BlockExportType` of module `block-export`.
///
/// Since QEMU 4.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportType {
    /// `nbd`.
    Nbd,
    /// `vhost-user-blk`. Since QEMU 5.2. In builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// `fuse`. Since QEMU 6.0. In builds with `CONFIG_FUSE`.
    Fuse,
    /// `vduse-blk`. Since QEMU 7.1. In builds with `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockExportType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Nbd, Self::VhostUserBlk, Self::Fuse, Self::VduseBlk];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI enum `FuseExportAllowOther` of module `block-export`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.FuseExportAllowOther)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    /// `off`.
    Off,
    /// `on`.
    On,
    /// `auto`.
    Auto,
}

impl FuseExportAllowOther {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On, Self::Auto];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Auto => "auto",
        }
    }
}

runtime::closed_enum!(FuseExportAllowOther);

/// The QAPI struct `NbdServerAddOptions` of module `block-export`.
///
/// Since QEMU 5.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerAddOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAddOptions {
    /// `name`: `str`. Since QEMU 2.12.
    pub name: Option<String>,
    /// `description`: `str`.
    pub description: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `writable`: `bool`.
    pub writable: Option<bool>,
    /// `bitmap`: `str`. Since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAddOptions {
    /// `NbdServerAddOptions` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { name: None, description: None, device: device.into(), writable: None, bitmap: None }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `writable`.
    #[must_use]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
}

impl runtime::Encode for NbdServerAddOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "description", &self.description)?;
        map.serialize_entry("device", &self.device)?;
        runtime::optional(map, "writable", &self.writable)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NbdServerAddOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut description = None;
        let mut device = None;
        let mut writable = None;
        let mut bitmap = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "description" => description = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "writable" => writable = Some(map.next_value()?),
                "bitmap" => bitmap = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name,
            description,
            device: runtime::required(device, "device")?,
            writable,
            bitmap,
        })
    }
}

runtime::object!(NbdServerAddOptions);

/// The QAPI struct `NbdServerOptions` of module `block-export`.
///
/// Since QEMU 4.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`: `str`. Since QEMU 2.6.
    pub tls_creds: Option<String>,
    /// `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
    /// `max-connections`: `uint32`. Since QEMU 5.2.
    pub max_connections: Option<u32>,
    /// `addr`: `SocketAddress`.
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
    /// Sets `handshake-max-seconds`.
    #[must_use]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections`.
    #[must_use]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Encode for NbdServerOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "handshake-max-seconds", &self.handshake_max_seconds)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-connections", &self.max_connections)?;
        map.serialize_entry("addr", &self.addr)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NbdServerOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut handshake_max_seconds = None;
        let mut tls_creds = None;
        let mut tls_authz = None;
        let mut max_connections = None;
        let mut addr = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "handshake-max-seconds" => {
                    handshake_max_seconds = Some(map.next_value()?);
                }
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "max-connections" => max_connections = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            handshake_max_seconds,
            tls_creds,
            tls_authz,
            max_connections,
            addr: runtime::required(addr, "addr")?,
        })
    }
}

runtime::object!(NbdServerOptions);

/// The QAPI struct `NbdServerOptionsBase` of module `block-export`.
///
/// Since QEMU 9.2 or 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsBase {
    /// `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// `tls-authz`: `str`.
    pub tls_authz: Option<String>,
    /// `max-connections`: `uint32`.
    pub max_connections: Option<u32>,
}

impl NbdServerOptionsBase {
    /// `NbdServerOptionsBase` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
        }
    }
    /// Sets `handshake-max-seconds`.
    #[must_use]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections`.
    #[must_use]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Encode for NbdServerOptionsBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "handshake-max-seconds", &self.handshake_max_seconds)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-connections", &self.max_connections)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NbdServerOptionsBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut handshake_max_seconds = None;
        let mut tls_creds = None;
        let mut tls_authz = None;
        let mut max_connections = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "handshake-max-seconds" => {
                    handshake_max_seconds = Some(map.next_value()?);
                }
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "max-connections" => max_connections = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { handshake_max_seconds, tls_creds, tls_authz, max_connections })
    }
}

runtime::object!(NbdServerOptionsBase);

/// The QAPI struct `NbdServerOptionsLegacy` of module `block-export`.
///
/// Since QEMU 9.2 or 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsLegacy {
    /// `handshake-max-seconds`: `uint32`. Since QEMU 10.0.
    pub handshake_max_seconds: Option<u32>,
    /// `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// `tls-authz`: `str`.
    pub tls_authz: Option<String>,
    /// `max-connections`: `uint32`.
    pub max_connections: Option<u32>,
    /// `addr`: `SocketAddressLegacy`.
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
    /// Sets `handshake-max-seconds`.
    #[must_use]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-connections`.
    #[must_use]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl runtime::Encode for NbdServerOptionsLegacy {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "handshake-max-seconds", &self.handshake_max_seconds)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-connections", &self.max_connections)?;
        map.serialize_entry("addr", &self.addr)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NbdServerOptionsLegacy {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut handshake_max_seconds = None;
        let mut tls_creds = None;
        let mut tls_authz = None;
        let mut max_connections = None;
        let mut addr = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "handshake-max-seconds" => {
                    handshake_max_seconds = Some(map.next_value()?);
                }
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "max-connections" => max_connections = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            handshake_max_seconds,
            tls_creds,
            tls_authz,
            max_connections,
            addr: runtime::required(addr, "addr")?,
        })
    }
}

runtime::object!(NbdServerOptionsLegacy);
