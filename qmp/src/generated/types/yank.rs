// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A connection that can be cut.
///
/// The QAPI union `YankInstance` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// Argument of [`yank`](super::super::commands::Yank). Returned by [`query-yank`](super::super::commands::QueryYank).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstance)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum YankInstance {
    /// Which block node it is. `block-node`.
    BlockNode(YankInstanceBlockNode),
    /// Which chardev it is. `chardev`.
    Chardev(YankInstanceChardev),
    /// No further data: there is one migration. `migration`.
    Migration,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl YankInstance {
    /// Which block node it is. `YankInstance` with `type` `block-node`.
    #[must_use]
    pub fn block_node(block_node: impl Into<YankInstanceBlockNode>) -> Self {
        YankInstance::BlockNode(block_node.into())
    }
    /// Which chardev it is. `YankInstance` with `type` `chardev`.
    #[must_use]
    pub fn chardev(chardev: impl Into<YankInstanceChardev>) -> Self {
        YankInstance::Chardev(chardev.into())
    }
    /// No further data: there is one migration. `YankInstance` with `type` `migration`.
    #[must_use]
    #[inline]
    pub fn migration() -> Self {
        YankInstance::Migration
    }
}

impl From<YankInstanceBlockNode> for YankInstance {
    #[inline]
    fn from(members: YankInstanceBlockNode) -> Self {
        Self::block_node(members)
    }
}

impl From<YankInstanceChardev> for YankInstance {
    #[inline]
    fn from(members: YankInstanceChardev) -> Self {
        Self::chardev(members)
    }
}

impl YankInstance {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::BlockNode(_) => "block-node",
            Self::Chardev(_) => "chardev",
            Self::Migration => "migration",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for YankInstance {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::BlockNode(it) => writer.members(it),
            Self::Chardev(it) => writer.members(it),
            Self::Migration => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "block-node" => members.read_as(Self::BlockNode),
            "chardev" => members.read_as(Self::Chardev),
            "migration" => members.skip_all(Self::Migration),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(YankInstance);

/// A block node whose connection to its server can be cut.
///
/// The QAPI struct `YankInstanceBlockNode` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// Part of [`YankInstance`](super::YankInstance).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceBlockNode)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// Name of the block node, such as an NBD client. `node-name`: `str`.
    pub node_name: String,
}

impl YankInstanceBlockNode {
    /// `YankInstanceBlockNode` with its required members.
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
        }
    }
}

impl From<&str> for YankInstanceBlockNode {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for YankInstanceBlockNode {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { node_name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                _ => members.skip(),
            }
        }
        members.check(&["node-name"]);
        members.finish(value)
    }
}

runtime::object!(YankInstanceBlockNode);

/// A chardev whose connection can be cut.
///
/// The QAPI struct `YankInstanceChardev` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// Part of [`YankInstance`](super::YankInstance).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceChardev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceChardev {
    /// Name of the chardev, which is on a socket. `id`: `str`.
    pub id: String,
}

impl YankInstanceChardev {
    /// `YankInstanceChardev` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for YankInstanceChardev {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for YankInstanceChardev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(YankInstanceChardev);

/// The kinds of connections that can be cut.
///
/// The QAPI enum `YankInstanceType` of module `yank`.
///
/// Since QEMU 6.0. Sent and received.
///
/// Part of [`YankInstance`](super::YankInstance).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-yank.YankInstanceType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum YankInstanceType {
    /// Connection of a block node to its server, which is not opened again. `block-node`.
    BlockNode,
    /// Connection of a socket chardev. `chardev`.
    Chardev,
    /// All connections of the migration, which then has failed. `migration`.
    Migration,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl YankInstanceType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::BlockNode,
        Self::Chardev,
        Self::Migration,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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
