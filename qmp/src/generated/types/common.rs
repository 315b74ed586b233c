// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Order of the bytes in numbers of several bytes.
///
/// The QAPI enum `EndianMode` of module `common`.
///
/// Since QEMU 10.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.EndianMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum EndianMode {
    /// Order that the machine decides. `unspecified`.
    Unspecified,
    /// Least significant byte first. `little`.
    Little,
    /// Most significant byte first. `big`.
    Big,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl EndianMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Unspecified, Self::Little, Self::Big];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "unspecified",
            Self::Little => "little",
            Self::Big => "big",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(EndianMode);

/// Keys that move a host input device between guest and host when pressed together.
///
/// The QAPI enum `GrabToggleKeys` of module `common`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`InputLinuxProperties`](super::InputLinuxProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.GrabToggleKeys)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    /// Both control keys. `ctrl-ctrl`.
    CtrlCtrl,
    /// Both alt keys. `alt-alt`.
    AltAlt,
    /// Both shift keys. `shift-shift`.
    ShiftShift,
    /// Both meta keys, which some keyboards mark with a logo. `meta-meta`.
    MetaMeta,
    /// The scroll lock key alone. `scrolllock`.
    Scrolllock,
    /// A control key together with scroll lock. `ctrl-scrolllock`.
    CtrlScrolllock,
}

impl GrabToggleKeys {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CtrlCtrl,
        Self::AltAlt,
        Self::ShiftShift,
        Self::MetaMeta,
        Self::Scrolllock,
        Self::CtrlScrolllock,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CtrlCtrl => "ctrl-ctrl",
            Self::AltAlt => "alt-alt",
            Self::ShiftShift => "shift-shift",
            Self::MetaMeta => "meta-meta",
            Self::Scrolllock => "scrolllock",
            Self::CtrlScrolllock => "ctrl-scrolllock",
        }
    }
}

runtime::closed_enum!(GrabToggleKeys);

/// From which NUMA nodes of the host a memory backend gets its pages.
///
/// The QAPI enum `HostMemPolicy` of module `common`.
///
/// Since QEMU 2.1. Sent and received.
///
/// Part of [`Memdev`](super::Memdev), [`MemoryBackendEpcProperties`](super::MemoryBackendEpcProperties), [`MemoryBackendFileProperties`](super::MemoryBackendFileProperties), [`MemoryBackendMemfdProperties`](super::MemoryBackendMemfdProperties) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.HostMemPolicy)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HostMemPolicy {
    /// Wherever the host's own policy takes them from. `default`.
    Default,
    /// From the given node while it has free memory, otherwise from others. `preferred`.
    Preferred,
    /// From the given nodes and no others. `bind`.
    Bind,
    /// From the given nodes in turn. `interleave`.
    Interleave,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl HostMemPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Default,
        Self::Preferred,
        Self::Bind,
        Self::Interleave,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Preferred => "preferred",
            Self::Bind => "bind",
            Self::Interleave => "interleave",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(HostMemPolicy);

/// Output for people to read, whose form no program should rely on.
///
/// The QAPI struct `HumanReadableText` of module `common`.
///
/// Since QEMU 6.2. Received.
///
/// Returned by [`x-accel-stats`](super::super::commands::XAccelStats), [`x-query-interrupt-controllers`](super::super::commands::XQueryInterruptControllers), [`x-query-irq`](super::super::commands::XQueryIrq), [`x-query-jit`](super::super::commands::XQueryJit) and 7 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-common.HumanReadableText)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanReadableText {
    /// The output, in lines. `human-readable-text`: `str`.
    pub human_readable_text: String,
}

impl HumanReadableText {
    /// `HumanReadableText` with its required members.
    #[must_use]
    pub fn new(human_readable_text: impl Into<String>) -> Self {
        Self {
            human_readable_text: human_readable_text.into(),
        }
    }
}

impl runtime::Object for HumanReadableText {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("human-readable-text", &self.human_readable_text);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            human_readable_text: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "human-readable-text" => {
                    members.require(0, &mut value.human_readable_text)
                }
                _ => members.skip(),
            }
        }
        members.check(&["human-readable-text"]);
        members.finish(value)
    }
}

runtime::object!(HumanReadableText);

/// Direction of an I/O request.
///
/// The QAPI enum `IoOperationType` of module `common`.
///
/// Since QEMU 2.1. Received.
///
/// In the event [`BLOCK_IO_ERROR`](super::super::events::BlockIoError), [`BLOCK_JOB_ERROR`](super::super::events::BlockJobError).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.IoOperationType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum IoOperationType {
    /// Data is read from the device. `read`.
    Read,
    /// Data is written to the device. `write`.
    Write,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl IoOperationType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Read, Self::Write];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(IoOperationType);

/// Which way the packets go that a network filter sees, from the view of the network backend.
///
/// The QAPI enum `NetFilterDirection` of module `common`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`FilterBufferProperties`](super::FilterBufferProperties), [`FilterDumpProperties`](super::FilterDumpProperties), [`FilterMirrorProperties`](super::FilterMirrorProperties), [`FilterRedirectorProperties`](super::FilterRedirectorProperties) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.NetFilterDirection)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NetFilterDirection {
    /// Packets of both directions. `all`.
    All,
    /// Packets on their way to the backend, which the guest has sent. `rx`.
    Rx,
    /// Packets that come from the backend, on their way to the guest. `tx`.
    Tx,
}

impl NetFilterDirection {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::Rx, Self::Tx];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Rx => "rx",
            Self::Tx => "tx",
        }
    }
}

runtime::closed_enum!(NetFilterDirection);

/// Which BAR of a PCI device holds a structure, such as an MSI-X table that was moved.
///
/// The QAPI enum `OffAutoPCIBAR` of module `common`.
///
/// Since QEMU 2.12. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OffAutoPCIBAR)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffAutoPciBar {
    /// Structure is not moved. `off`.
    Off,
    /// QEMU picks a BAR that is free. `auto`.
    Auto,
    /// First BAR. `bar0`.
    Bar0,
    /// Second BAR. `bar1`.
    Bar1,
    /// Third BAR. `bar2`.
    Bar2,
    /// Fourth BAR. `bar3`.
    Bar3,
    /// Fifth BAR. `bar4`.
    Bar4,
    /// Sixth BAR. `bar5`.
    Bar5,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl OffAutoPciBar {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Off,
        Self::Auto,
        Self::Bar0,
        Self::Bar1,
        Self::Bar2,
        Self::Bar3,
        Self::Bar4,
        Self::Bar5,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::Auto => "auto",
            Self::Bar0 => "bar0",
            Self::Bar1 => "bar1",
            Self::Bar2 => "bar2",
            Self::Bar3 => "bar3",
            Self::Bar4 => "bar4",
            Self::Bar5 => "bar5",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(OffAutoPciBar);

/// A switch that can be left to QEMU.
///
/// The QAPI enum `OnOffAuto` of module `common`.
///
/// Since QEMU 2.2. Sent.
///
/// Part of [`BlockdevOptionsFile`](super::BlockdevOptionsFile), [`MemoryBackendFileProperties`](super::MemoryBackendFileProperties), [`SevGuestProperties`](super::SevGuestProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffAuto)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnOffAuto {
    /// QEMU decides. `auto`.
    Auto,
    /// In use. `on`.
    On,
    /// Not in use. `off`.
    Off,
}

impl OnOffAuto {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Auto, Self::On, Self::Off];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

runtime::closed_enum!(OnOffAuto);

/// A switch with a middle way, as for an interrupt controller that the kernel can hold in part.
///
/// The QAPI enum `OnOffSplit` of module `common`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffSplit)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnOffSplit {
    /// Wholly in use. `on`.
    On,
    /// Not in use. `off`.
    Off,
    /// One part in use, the other part done by QEMU. `split`.
    Split,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl OnOffSplit {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::On, Self::Off, Self::Split];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Split => "split",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(OnOffSplit);

/// Speed that a PCI Express port advertises for its link, per lane.
///
/// The QAPI enum `PCIELinkSpeed` of module `common`.
///
/// Since QEMU 4.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkSpeed)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum PcieLinkSpeed {
    /// 2.5 GT/s, the first generation of PCI Express. `2_5`.
    _2_5,
    /// 5 GT/s, the second generation. `5`.
    _5,
    /// 8 GT/s, the third generation. `8`.
    _8,
    /// 16 GT/s, the fourth generation. `16`.
    _16,
    /// 32 GT/s, the fifth generation. `32`. Since QEMU 9.0.
    _32,
    /// 64 GT/s, the sixth generation. `64`. Since QEMU 9.0.
    _64,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl PcieLinkSpeed {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::_2_5,
        Self::_5,
        Self::_8,
        Self::_16,
        Self::_32,
        Self::_64,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_2_5 => "2_5",
            Self::_5 => "5",
            Self::_8 => "8",
            Self::_16 => "16",
            Self::_32 => "32",
            Self::_64 => "64",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(PcieLinkSpeed);

/// How many lanes a PCI Express port advertises for its link.
///
/// The QAPI enum `PCIELinkWidth` of module `common`.
///
/// Since QEMU 4.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkWidth)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum PcieLinkWidth {
    /// One lane. `1`.
    _1,
    /// Two lanes. `2`.
    _2,
    /// Four lanes. `4`.
    _4,
    /// Eight lanes. `8`.
    _8,
    /// Twelve lanes. `12`.
    _12,
    /// Sixteen lanes. `16`.
    _16,
    /// Thirty-two lanes. `32`.
    _32,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl PcieLinkWidth {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::_1,
        Self::_2,
        Self::_4,
        Self::_8,
        Self::_12,
        Self::_16,
        Self::_32,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_4 => "4",
            Self::_8 => "8",
            Self::_12 => "12",
            Self::_16 => "16",
            Self::_32 => "32",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(PcieLinkWidth);

/// A text, or null where absence already means something else.
///
/// The QAPI alternate `StrOrNull` of module `common`.
///
/// Since QEMU 2.10. Sent and received.
///
/// Argument of [`migrate-set-parameters`](super::super::commands::MigrateSetParameters), [`x-blockdev-set-iothread`](super::super::commands::XBlockdevSetIothread). Part of [`MigrationParameters`](super::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-common.StrOrNull)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StrOrNull {
    /// A text. `s`.
    String(String),
    /// No text; usually resets the setting. `n`.
    Null,
    /// A value of a JSON type that these bindings do not know.
    Unknown(runtime::Value),
}

impl StrOrNull {
    /// `StrOrNull` as its alternative `s`.
    #[must_use]
    pub fn string(string: impl Into<String>) -> Self {
        Self::String(string.into())
    }
    /// `StrOrNull` as its alternative `n`.
    #[must_use]
    #[inline]
    pub fn null() -> Self {
        Self::Null
    }
}

impl From<String> for StrOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::string(value)
    }
}

impl From<&str> for StrOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::string(value)
    }
}

impl From<&String> for StrOrNull {
    #[inline]
    fn from(value: &String) -> Self {
        Self::string(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for StrOrNull {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::string(value)
    }
}

impl runtime::Encode for StrOrNull {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Null => writer.null(),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for StrOrNull {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::String => reader.read().map(Self::String),
            runtime::Kind::Null => reader.read().map(|()| Self::Null),
            _ => reader.read().map(Self::Unknown),
        }
    }
}

runtime::object!(StrOrNull);
