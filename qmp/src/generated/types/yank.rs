// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI union `YankInstance` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstance)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum YankInstance {
    /// `block-node`.
    BlockNode(YankInstanceBlockNode),
    /// `chardev`.
    Chardev(YankInstanceChardev),
    /// `migration`.
    Migration,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl YankInstance {
    /// `YankInstance` with `type` `block-node`.
    #[must_use]
    pub fn block_node(block_node: impl Into<YankInstanceBlockNode>) -> Self {
        YankInstance::BlockNode(block_node.into())
    }
    /// `YankInstance` with `type` `chardev`.
    #[must_use]
    pub fn chardev(chardev: impl Into<YankInstanceChardev>) -> Self {
        YankInstance::Chardev(chardev.into())
    }
    /// `YankInstance` with `type` `migration`.
    #[must_use]
    pub fn migration() -> Self {
        YankInstance::Migration
    }
}

impl From<YankInstanceBlockNode> for YankInstance {
    fn from(members: YankInstanceBlockNode) -> Self {
        Self::block_node(members)
    }
}

impl From<YankInstanceChardev> for YankInstance {
    fn from(members: YankInstanceChardev) -> Self {
        Self::chardev(members)
    }
}

impl runtime::Encode for YankInstance {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            YankInstance::BlockNode(members) => runtime::branch(map, "type", "block-node", members),
            YankInstance::Chardev(members) => runtime::branch(map, "type", "chardev", members),
            YankInstance::Migration => map.serialize_entry("type", "migration"),
            YankInstance::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for YankInstance {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "block-node" => YankInstance::BlockNode(rest.members()?),
            "chardev" => YankInstance::Chardev(rest.members()?),
            "migration" => {
                rest.finish()?;
                YankInstance::Migration
            }
            _ => YankInstance::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(YankInstance);

/// The QAPI struct `YankInstanceBlockNode` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceBlockNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// `node-name`: `str`.
    pub node_name: String,
}

impl YankInstanceBlockNode {
    /// `YankInstanceBlockNode` with its required members.
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self { node_name: node_name.into() }
    }
}

impl runtime::Encode for YankInstanceBlockNode {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node-name", &self.node_name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for YankInstanceBlockNode {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-name" => node_name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { node_name: runtime::required(node_name, "node-name")? })
    }
}

runtime::object!(YankInstanceBlockNode);

/// The QAPI struct `YankInstanceChardev` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceChardev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceChardev {
    /// `id`: `str`.
    pub id: String,
}

impl YankInstanceChardev {
    /// `YankInstanceChardev` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for YankInstanceChardev {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for YankInstanceChardev {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id: runtime::required(id, "id")? })
    }
}

runtime::object!(YankInstanceChardev);

/// The QAPI enum `YankInstanceType` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-yank.YankInstanceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YankInstanceType {
    /// `block-node`.
    BlockNode,
    /// `chardev`.
    Chardev,
    /// `migration`.
    Migration,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl YankInstanceType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::BlockNode, Self::Chardev, Self::Migration];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BlockNode => "block-node",
            Self::Chardev => "chardev",
            Self::Migration => "migration",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(YankInstanceType);
