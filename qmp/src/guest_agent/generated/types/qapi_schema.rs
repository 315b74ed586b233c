// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// One command that the agent knows.
///
/// The QAPI struct `GuestAgentCommandInfo` of module `qapi-schema`.
///
/// Since QEMU 1.1. Received.
///
/// Part of [`GuestAgentInfo`](super::GuestAgentInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    /// Name by which it is executed. `name`: `str`.
    pub name: String,
    /// Whether it is permitted; administrators of the guest can block commands, and a freeze blocks most. `enabled`: `bool`.
    pub enabled: bool,
    /// Whether it is answered when it succeeds. `success-response`: `bool`. Since QEMU 1.7.
    pub success_response: bool,
}

impl GuestAgentCommandInfo {
    /// `GuestAgentCommandInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, enabled: bool, success_response: bool) -> Self {
        Self {
            name: name.into(),
            enabled,
            success_response,
        }
    }
}

impl runtime::Object for GuestAgentCommandInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("enabled", &self.enabled);
        writer.member("success-response", &self.success_response);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            enabled: false,
            success_response: false,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "enabled" => members.require(1, &mut value.enabled),
                "success-response" => members.require(2, &mut value.success_response),
                _ => members.skip(),
            }
        }
        members.check(&["name", "enabled", "success-response"]);
        members.finish(value)
    }
}

runtime::object!(GuestAgentCommandInfo);

/// Version and commands of the agent.
///
/// The QAPI struct `GuestAgentInfo` of module `qapi-schema`.
///
/// Since QEMU 0.15. Received.
///
/// Returned by [`guest-info`](super::super::commands::GuestInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentInfo {
    /// Version of the agent, which is that of the QEMU it was built with. `version`: `str`.
    pub version: String,
    /// Commands that it knows, permitted or not. `supported_commands`: list of [`GuestAgentCommandInfo`].
    pub supported_commands: Vec<GuestAgentCommandInfo>,
}

impl GuestAgentInfo {
    /// `GuestAgentInfo` with its required members.
    #[must_use]
    pub fn new(
        version: impl Into<String>,
        supported_commands: impl IntoIterator<Item = impl Into<GuestAgentCommandInfo>>,
    ) -> Self {
        Self {
            version: version.into(),
            supported_commands: runtime::list(supported_commands),
        }
    }
}

impl runtime::Object for GuestAgentInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("version", &self.version);
        writer.member("supported_commands", &self.supported_commands);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            version: String::new(),
            supported_commands: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "version" => members.require(0, &mut value.version),
                "supported_commands" => members.require(1, &mut value.supported_commands),
                _ => members.skip(),
            }
        }
        members.check(&["version", "supported_commands"]);
        members.finish(value)
    }
}

runtime::object!(GuestAgentInfo);

/// SSH keys that may log in as a user.
///
/// The QAPI struct `GuestAuthorizedKeys` of module `qapi-schema`.
///
/// Since QEMU 5.2. Received.
///
/// Returned by [`guest-ssh-get-authorized-keys`](super::super::commands::GuestSshGetAuthorizedKeys).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    /// Public keys, as lines of an authorized_keys file. `keys`: `[str]`.
    pub keys: Vec<String>,
}

impl GuestAuthorizedKeys {
    /// `GuestAuthorizedKeys` with its required members.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { keys: runtime::list(keys) }
    }
}

impl runtime::Object for GuestAuthorizedKeys {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("keys", &self.keys);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { keys: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "keys" => members.require(0, &mut value.keys),
                _ => members.skip(),
            }
        }
        members.check(&["keys"]);
        members.finish(value)
    }
}

runtime::object!(GuestAuthorizedKeys);

/// Address of a device on the channel subsystem of an s390x guest.
///
/// The QAPI struct `GuestCCWAddress` of module `qapi-schema`.
///
/// Since QEMU 6.0. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Received.
///
/// Part of [`GuestDiskAddress`](super::GuestDiskAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCcwAddress {
    /// Channel subsystem image that it belongs to. `cssid`: `int`.
    pub cssid: i64,
    /// Set of subchannels that it belongs to. `ssid`: `int`.
    pub ssid: i64,
    /// Subchannel within the set. `subchno`: `int`.
    pub subchno: i64,
    /// Number of the device itself. `devno`: `int`.
    pub devno: i64,
}

impl GuestCcwAddress {
    /// `GuestCCWAddress` with its required members.
    #[must_use]
    #[inline]
    pub fn new(cssid: i64, ssid: i64, subchno: i64, devno: i64) -> Self {
        Self {
            cssid,
            ssid,
            subchno,
            devno,
        }
    }
}

impl runtime::Object for GuestCcwAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cssid", &self.cssid);
        writer.member("ssid", &self.ssid);
        writer.member("subchno", &self.subchno);
        writer.member("devno", &self.devno);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cssid: 0,
            ssid: 0,
            subchno: 0,
            devno: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "cssid" => members.require(0, &mut value.cssid),
                "ssid" => members.require(1, &mut value.ssid),
                "subchno" => members.require(2, &mut value.subchno),
                "devno" => members.require(3, &mut value.devno),
                _ => members.skip(),
            }
        }
        members.check(&["cssid", "ssid", "subchno", "devno"]);
        members.finish(value)
    }
}

runtime::object!(GuestCcwAddress);

/// How one CPU of the guest has spent its time.
///
/// The QAPI union `GuestCpuStats` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Received.
///
/// Returned by [`guest-get-cpustats`](super::super::commands::GuestGetCpustats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStats {
    /// As Linux tells it. `linux`.
    Linux(GuestLinuxCpuStats),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl GuestCpuStats {
    /// As Linux tells it. `GuestCpuStats` with `type` `linux`.
    #[must_use]
    pub fn linux(linux: impl Into<GuestLinuxCpuStats>) -> Self {
        GuestCpuStats::Linux(linux.into())
    }
}

impl GuestCpuStats {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Linux(_) => "linux",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for GuestCpuStats {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Linux(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "linux" => members.read_as(Self::Linux),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(GuestCpuStats);

/// Operating systems whose agent tells how CPUs spend their time.
///
/// The QAPI enum `GuestCpuStatsType` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Received.
///
/// Part of [`GuestCpuStats`](super::GuestCpuStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    /// Linux. `linux`.
    Linux,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestCpuStatsType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Linux];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Linux => "linux",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestCpuStatsType);

/// Identity of a device of a Windows guest.
///
/// The QAPI union `GuestDeviceId` of module `qapi-schema`.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32`. Received.
///
/// Part of [`GuestDeviceInfo`](super::GuestDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceId {
    /// Identity on PCI. `pci`.
    Pci(GuestDeviceIdPci),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl GuestDeviceId {
    /// Identity on PCI. `GuestDeviceId` with `type` `pci`.
    #[must_use]
    pub fn pci(pci: impl Into<GuestDeviceIdPci>) -> Self {
        GuestDeviceId::Pci(pci.into())
    }
}

impl GuestDeviceId {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Pci(_) => "pci",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for GuestDeviceId {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Pci(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "pci" => members.read_as(Self::Pci),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(GuestDeviceId);

/// Identity of a PCI device, as its configuration space shows it.
///
/// The QAPI struct `GuestDeviceIdPCI` of module `qapi-schema`.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32`. Received.
///
/// Part of [`GuestDeviceId`](super::GuestDeviceId).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceIdPci {
    /// Vendor id, such as 0x1af4 for virtio. `vendor-id`: `uint16`.
    pub vendor_id: u16,
    /// Device id, which the vendor gives. `device-id`: `uint16`.
    pub device_id: u16,
}

impl GuestDeviceIdPci {
    /// `GuestDeviceIdPCI` with its required members.
    #[must_use]
    #[inline]
    pub fn new(vendor_id: u16, device_id: u16) -> Self {
        Self { vendor_id, device_id }
    }
}

impl runtime::Object for GuestDeviceIdPci {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("vendor-id", &self.vendor_id);
        writer.member("device-id", &self.device_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { vendor_id: 0, device_id: 0 };
        while let Some(member) = members.next() {
            match member {
                "vendor-id" => members.require(0, &mut value.vendor_id),
                "device-id" => members.require(1, &mut value.device_id),
                _ => members.skip(),
            }
        }
        members.check(&["vendor-id", "device-id"]);
        members.finish(value)
    }
}

runtime::object!(GuestDeviceIdPci);

/// Driver of a device of a Windows guest.
///
/// The QAPI struct `GuestDeviceInfo` of module `qapi-schema`.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32`. Received.
///
/// Returned by [`guest-get-devices`](super::super::commands::GuestGetDevices).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// Name of the driver for people. `driver-name`: `str`.
    pub driver_name: String,
    /// Release date of the driver, since 1970-01-01 UTC, in ns; unknown if absent. `driver-date`: `int`.
    pub driver_date: Option<i64>,
    /// Version of the driver; unknown if absent. `driver-version`: `str`.
    pub driver_version: Option<String>,
    /// Device that the driver is for; unknown if absent. `id`: [`GuestDeviceId`].
    pub id: Option<GuestDeviceId>,
}

impl GuestDeviceInfo {
    /// `GuestDeviceInfo` with its required members.
    #[must_use]
    pub fn new(driver_name: impl Into<String>) -> Self {
        Self {
            driver_name: driver_name.into(),
            driver_date: None,
            driver_version: None,
            id: None,
        }
    }
}

impl runtime::Object for GuestDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("driver-name", &self.driver_name);
        writer.optional("driver-date", &self.driver_date);
        writer.optional("driver-version", &self.driver_version);
        writer.optional("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            driver_name: String::new(),
            driver_date: None,
            driver_version: None,
            id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "driver-name" => members.require(0, &mut value.driver_name),
                "driver-date" => members.fill(&mut value.driver_date),
                "driver-version" => members.fill(&mut value.driver_version),
                "id" => members.fill(&mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["driver-name"]);
        members.finish(value)
    }
}

runtime::object!(GuestDeviceInfo);

/// Buses whose devices the agent tells about.
///
/// The QAPI enum `GuestDeviceType` of module `qapi-schema`.
///
/// Since QEMU 6.2 or earlier. In builds with `CONFIG_WIN32`. Received.
///
/// Part of [`GuestDeviceId`](super::GuestDeviceId).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestDeviceType {
    /// PCI, PCI Express among it. `pci`.
    Pci,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestDeviceType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Pci];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pci => "pci",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestDeviceType);

/// Where a disk is attached to the guest, by which it can be matched with a device of QEMU.
///
/// The QAPI struct `GuestDiskAddress` of module `qapi-schema`.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Received.
///
/// Part of [`GuestDiskInfo`](super::GuestDiskInfo), [`GuestFilesystemInfo`](super::GuestFilesystemInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// PCI address of the disk's controller; -1 in its members if there is none. `pci-controller`: [`GuestPCIAddress`](GuestPciAddress).
    pub pci_controller: GuestPciAddress,
    /// How the disk is attached. `bus-type`: [`GuestDiskBusType`].
    pub bus_type: GuestDiskBusType,
    /// Bus of the controller, or channel. `bus`: `int`.
    pub bus: i64,
    /// Target on the bus. `target`: `int`.
    pub target: i64,
    /// Unit of the target (LUN). `unit`: `int`.
    pub unit: i64,
    /// Serial number of the disk; unknown if absent. `serial`: `str`. Since QEMU 3.1.
    pub serial: Option<String>,
    /// Device file in the guest, such as `/dev/sda`; unknown if absent. `dev`: `str`. Since QEMU 3.1.
    pub dev: Option<String>,
    /// Address on the channel subsystem, in s390x guests. `ccw-address`: [`GuestCCWAddress`](GuestCcwAddress). Since QEMU 6.0.
    pub ccw_address: Option<GuestCcwAddress>,
}

impl GuestDiskAddress {
    /// `GuestDiskAddress` with its required members.
    #[must_use]
    pub fn new(
        pci_controller: impl Into<GuestPciAddress>,
        bus_type: GuestDiskBusType,
        bus: i64,
        target: i64,
        unit: i64,
    ) -> Self {
        Self {
            pci_controller: pci_controller.into(),
            bus_type,
            bus,
            target,
            unit,
            serial: None,
            dev: None,
            ccw_address: None,
        }
    }
}

impl runtime::Object for GuestDiskAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pci-controller", &self.pci_controller);
        writer.member("bus-type", &self.bus_type);
        writer.member("bus", &self.bus);
        writer.member("target", &self.target);
        writer.member("unit", &self.unit);
        writer.optional("serial", &self.serial);
        writer.optional("dev", &self.dev);
        writer.optional("ccw-address", &self.ccw_address);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut pci_controller: Option<GuestPciAddress> = None;
        let mut bus_type: Option<GuestDiskBusType> = None;
        let mut bus: Option<i64> = None;
        let mut target: Option<i64> = None;
        let mut unit: Option<i64> = None;
        let mut serial: Option<String> = None;
        let mut dev: Option<String> = None;
        let mut ccw_address: Option<GuestCcwAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "pci-controller" => members.fill(&mut pci_controller),
                "bus-type" => members.fill(&mut bus_type),
                "bus" => members.fill(&mut bus),
                "target" => members.fill(&mut target),
                "unit" => members.fill(&mut unit),
                "serial" => members.fill(&mut serial),
                "dev" => members.fill(&mut dev),
                "ccw-address" => members.fill(&mut ccw_address),
                _ => members.skip(),
            }
        }
        let Some(pci_controller) = pci_controller else {
            return members.missing("pci-controller")
        };
        let Some(bus_type) = bus_type else { return members.missing("bus-type") };
        let Some(bus) = bus else { return members.missing("bus") };
        let Some(target) = target else { return members.missing("target") };
        let Some(unit) = unit else { return members.missing("unit") };
        members
            .finish(Self {
                pci_controller,
                bus_type,
                bus,
                target,
                unit,
                serial,
                dev,
                ccw_address,
            })
    }
}

runtime::object!(GuestDiskAddress);

/// How a disk is attached to the guest.
///
/// The QAPI enum `GuestDiskBusType` of module `qapi-schema`.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Received.
///
/// Part of [`GuestDiskAddress`](super::GuestDiskAddress), [`GuestDiskSmart`](super::GuestDiskSmart).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    /// IDE. `ide`.
    Ide,
    /// Floppy disk controller. `fdc`.
    Fdc,
    /// SCSI. `scsi`.
    Scsi,
    /// Virtio-blk. `virtio`.
    Virtio,
    /// Xen's paravirtual disks. `xen`.
    Xen,
    /// USB. `usb`.
    Usb,
    /// User Mode Linux. `uml`.
    Uml,
    /// SATA. `sata`.
    Sata,
    /// SD card. `sd`.
    Sd,
    /// Not told by the guest's system. `unknown`.
    Unknown_,
    /// FireWire; on Windows. `ieee1394`.
    Ieee1394,
    /// Serial Storage Architecture; on Windows. `ssa`.
    Ssa,
    /// Fibre Channel; on Windows. `fibre`.
    Fibre,
    /// RAID controller; on Windows. `raid`.
    Raid,
    /// iSCSI; on Windows. `iscsi`.
    Iscsi,
    /// SAS; on Windows. `sas`.
    Sas,
    /// MMC card; on Windows. `mmc`.
    Mmc,
    /// Virtual disk of the guest's system; on Windows. `virtual`.
    Virtual,
    /// Image file that the guest's system has attached; on Windows. `file-backed-virtual`.
    FileBackedVirtual,
    /// NVMe. `nvme`. Since QEMU 7.1.
    Nvme,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestDiskBusType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Ide,
        Self::Fdc,
        Self::Scsi,
        Self::Virtio,
        Self::Xen,
        Self::Usb,
        Self::Uml,
        Self::Sata,
        Self::Sd,
        Self::Unknown_,
        Self::Ieee1394,
        Self::Ssa,
        Self::Fibre,
        Self::Raid,
        Self::Iscsi,
        Self::Sas,
        Self::Mmc,
        Self::Virtual,
        Self::FileBackedVirtual,
        Self::Nvme,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
            Self::Unknown_ => "unknown",
            Self::Ieee1394 => "ieee1394",
            Self::Ssa => "ssa",
            Self::Fibre => "fibre",
            Self::Raid => "raid",
            Self::Iscsi => "iscsi",
            Self::Sas => "sas",
            Self::Mmc => "mmc",
            Self::Virtual => "virtual",
            Self::FileBackedVirtual => "file-backed-virtual",
            Self::Nvme => "nvme",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestDiskBusType);

/// A disk or partition of the guest.
///
/// The QAPI struct `GuestDiskInfo` of module `qapi-schema`.
///
/// Since QEMU 5.2. In builds with `CONFIG_WIN32 or CONFIG_LIBUDEV`. Received.
///
/// Returned by [`guest-get-disks`](super::super::commands::GuestGetDisks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskInfo {
    /// Device file in the guest, such as `/dev/vda1`. `name`: `str`.
    pub name: String,
    /// Whether it is a partition; false for a whole disk. `partition`: `bool`.
    pub partition: bool,
    /// Devices that it is made of, such as the disk of a partition or the members of a volume group; unknown if absent. `dependencies`: `[str]`.
    pub dependencies: Option<Vec<String>>,
    /// Where the disk is attached; if absent, not a disk of its own, or unknown. `address`: [`GuestDiskAddress`].
    pub address: Option<GuestDiskAddress>,
    /// Further name, such as that of the device mapper; no further name if absent. `alias`: `str`.
    pub alias: Option<String>,
    /// Health of the disk; if absent, not told by the disk. `smart`: [`GuestDiskSmart`]. Since QEMU 7.1.
    pub smart: Option<GuestDiskSmart>,
}

impl GuestDiskInfo {
    /// `GuestDiskInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, partition: bool) -> Self {
        Self {
            name: name.into(),
            partition,
            dependencies: None,
            address: None,
            alias: None,
            smart: None,
        }
    }
}

impl runtime::Object for GuestDiskInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("partition", &self.partition);
        writer.optional("dependencies", &self.dependencies);
        writer.optional("address", &self.address);
        writer.optional("alias", &self.alias);
        writer.optional("smart", &self.smart);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            partition: false,
            dependencies: None,
            address: None,
            alias: None,
            smart: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "partition" => members.require(1, &mut value.partition),
                "dependencies" => members.fill(&mut value.dependencies),
                "address" => members.fill(&mut value.address),
                "alias" => members.fill(&mut value.alias),
                "smart" => members.fill(&mut value.smart),
                _ => members.skip(),
            }
        }
        members.check(&["name", "partition"]);
        members.finish(value)
    }
}

runtime::object!(GuestDiskInfo);

/// Health of a disk, as it tells itself; only NVMe disks do.
///
/// The QAPI union `GuestDiskSmart` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_WIN32 or CONFIG_LIBUDEV`. Received.
///
/// Part of [`GuestDiskInfo`](super::GuestDiskInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestDiskSmart {
    /// Nothing told about disks on IDE. `ide`.
    Ide,
    /// Nothing told about floppy disks. `fdc`.
    Fdc,
    /// Nothing told about disks on SCSI. `scsi`.
    Scsi,
    /// Nothing told about virtio disks. `virtio`.
    Virtio,
    /// Nothing told about Xen disks. `xen`.
    Xen,
    /// Nothing told about disks on USB. `usb`.
    Usb,
    /// Nothing told about disks of User Mode Linux. `uml`.
    Uml,
    /// Nothing told about disks on SATA. `sata`.
    Sata,
    /// Nothing told about SD cards. `sd`.
    Sd,
    /// Nothing told about other disks. `unknown`.
    Unknown_,
    /// Nothing told about disks on FireWire. `ieee1394`.
    Ieee1394,
    /// Nothing told about disks on Serial Storage Architecture. `ssa`.
    Ssa,
    /// Nothing told about disks on Fibre Channel. `fibre`.
    Fibre,
    /// Nothing told about disks of RAID controllers. `raid`.
    Raid,
    /// Nothing told about disks on iSCSI. `iscsi`.
    Iscsi,
    /// Nothing told about disks on SAS. `sas`.
    Sas,
    /// Nothing told about MMC cards. `mmc`.
    Mmc,
    /// Nothing told about virtual disks. `virtual`.
    Virtual,
    /// Nothing told about image files. `file-backed-virtual`.
    FileBackedVirtual,
    /// What an NVMe disk tells. `nvme`.
    Nvme(GuestNvmeSmart),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl GuestDiskSmart {
    /// Nothing told about disks on IDE. `GuestDiskSmart` with `type` `ide`.
    #[must_use]
    #[inline]
    pub fn ide() -> Self {
        GuestDiskSmart::Ide
    }
    /// Nothing told about floppy disks. `GuestDiskSmart` with `type` `fdc`.
    #[must_use]
    #[inline]
    pub fn fdc() -> Self {
        GuestDiskSmart::Fdc
    }
    /// Nothing told about disks on SCSI. `GuestDiskSmart` with `type` `scsi`.
    #[must_use]
    #[inline]
    pub fn scsi() -> Self {
        GuestDiskSmart::Scsi
    }
    /// Nothing told about virtio disks. `GuestDiskSmart` with `type` `virtio`.
    #[must_use]
    #[inline]
    pub fn virtio() -> Self {
        GuestDiskSmart::Virtio
    }
    /// Nothing told about Xen disks. `GuestDiskSmart` with `type` `xen`.
    #[must_use]
    #[inline]
    pub fn xen() -> Self {
        GuestDiskSmart::Xen
    }
    /// Nothing told about disks on USB. `GuestDiskSmart` with `type` `usb`.
    #[must_use]
    #[inline]
    pub fn usb() -> Self {
        GuestDiskSmart::Usb
    }
    /// Nothing told about disks of User Mode Linux. `GuestDiskSmart` with `type` `uml`.
    #[must_use]
    #[inline]
    pub fn uml() -> Self {
        GuestDiskSmart::Uml
    }
    /// Nothing told about disks on SATA. `GuestDiskSmart` with `type` `sata`.
    #[must_use]
    #[inline]
    pub fn sata() -> Self {
        GuestDiskSmart::Sata
    }
    /// Nothing told about SD cards. `GuestDiskSmart` with `type` `sd`.
    #[must_use]
    #[inline]
    pub fn sd() -> Self {
        GuestDiskSmart::Sd
    }
    /// Nothing told about other disks. `GuestDiskSmart` with `type` `unknown`.
    #[must_use]
    #[inline]
    pub fn unknown() -> Self {
        GuestDiskSmart::Unknown_
    }
    /// Nothing told about disks on FireWire. `GuestDiskSmart` with `type` `ieee1394`.
    #[must_use]
    #[inline]
    pub fn ieee1394() -> Self {
        GuestDiskSmart::Ieee1394
    }
    /// Nothing told about disks on Serial Storage Architecture. `GuestDiskSmart` with `type` `ssa`.
    #[must_use]
    #[inline]
    pub fn ssa() -> Self {
        GuestDiskSmart::Ssa
    }
    /// Nothing told about disks on Fibre Channel. `GuestDiskSmart` with `type` `fibre`.
    #[must_use]
    #[inline]
    pub fn fibre() -> Self {
        GuestDiskSmart::Fibre
    }
    /// Nothing told about disks of RAID controllers. `GuestDiskSmart` with `type` `raid`.
    #[must_use]
    #[inline]
    pub fn raid() -> Self {
        GuestDiskSmart::Raid
    }
    /// Nothing told about disks on iSCSI. `GuestDiskSmart` with `type` `iscsi`.
    #[must_use]
    #[inline]
    pub fn iscsi() -> Self {
        GuestDiskSmart::Iscsi
    }
    /// Nothing told about disks on SAS. `GuestDiskSmart` with `type` `sas`.
    #[must_use]
    #[inline]
    pub fn sas() -> Self {
        GuestDiskSmart::Sas
    }
    /// Nothing told about MMC cards. `GuestDiskSmart` with `type` `mmc`.
    #[must_use]
    #[inline]
    pub fn mmc() -> Self {
        GuestDiskSmart::Mmc
    }
    /// Nothing told about virtual disks. `GuestDiskSmart` with `type` `virtual`.
    #[must_use]
    #[inline]
    pub fn virtual_() -> Self {
        GuestDiskSmart::Virtual
    }
    /// Nothing told about image files. `GuestDiskSmart` with `type` `file-backed-virtual`.
    #[must_use]
    #[inline]
    pub fn file_backed_virtual() -> Self {
        GuestDiskSmart::FileBackedVirtual
    }
    /// What an NVMe disk tells. `GuestDiskSmart` with `type` `nvme`.
    #[must_use]
    pub fn nvme(nvme: impl Into<GuestNvmeSmart>) -> Self {
        GuestDiskSmart::Nvme(nvme.into())
    }
}

impl GuestDiskSmart {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
            Self::Unknown_ => "unknown",
            Self::Ieee1394 => "ieee1394",
            Self::Ssa => "ssa",
            Self::Fibre => "fibre",
            Self::Raid => "raid",
            Self::Iscsi => "iscsi",
            Self::Sas => "sas",
            Self::Mmc => "mmc",
            Self::Virtual => "virtual",
            Self::FileBackedVirtual => "file-backed-virtual",
            Self::Nvme(_) => "nvme",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for GuestDiskSmart {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Ide => {}
            Self::Fdc => {}
            Self::Scsi => {}
            Self::Virtio => {}
            Self::Xen => {}
            Self::Usb => {}
            Self::Uml => {}
            Self::Sata => {}
            Self::Sd => {}
            Self::Unknown_ => {}
            Self::Ieee1394 => {}
            Self::Ssa => {}
            Self::Fibre => {}
            Self::Raid => {}
            Self::Iscsi => {}
            Self::Sas => {}
            Self::Mmc => {}
            Self::Virtual => {}
            Self::FileBackedVirtual => {}
            Self::Nvme(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "ide" => members.skip_all(Self::Ide),
            "fdc" => members.skip_all(Self::Fdc),
            "scsi" => members.skip_all(Self::Scsi),
            "virtio" => members.skip_all(Self::Virtio),
            "xen" => members.skip_all(Self::Xen),
            "usb" => members.skip_all(Self::Usb),
            "uml" => members.skip_all(Self::Uml),
            "sata" => members.skip_all(Self::Sata),
            "sd" => members.skip_all(Self::Sd),
            "unknown" => members.skip_all(Self::Unknown_),
            "ieee1394" => members.skip_all(Self::Ieee1394),
            "ssa" => members.skip_all(Self::Ssa),
            "fibre" => members.skip_all(Self::Fibre),
            "raid" => members.skip_all(Self::Raid),
            "iscsi" => members.skip_all(Self::Iscsi),
            "sas" => members.skip_all(Self::Sas),
            "mmc" => members.skip_all(Self::Mmc),
            "virtual" => members.skip_all(Self::Virtual),
            "file-backed-virtual" => members.skip_all(Self::FileBackedVirtual),
            "nvme" => members.read_as(Self::Nvme),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(GuestDiskSmart);

/// I/O counters of a disk since the guest booted, as Linux keeps them.
///
/// The QAPI struct `GuestDiskStats` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Received.
///
/// Part of [`GuestDiskStatsInfo`](super::GuestDiskStatsInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStats {
    /// How much was read, in sectors of 512 bytes. `read-sectors`: `uint64`.
    pub read_sectors: Option<u64>,
    /// How many read operations were completed. `read-ios`: `uint64`.
    pub read_ios: Option<u64>,
    /// How many read operations were merged with one next to them. `read-merges`: `uint64`.
    pub read_merges: Option<u64>,
    /// How much was written, in sectors of 512 bytes. `write-sectors`: `uint64`.
    pub write_sectors: Option<u64>,
    /// How many write operations were completed. `write-ios`: `uint64`.
    pub write_ios: Option<u64>,
    /// How many write operations were merged with one next to them. `write-merges`: `uint64`.
    pub write_merges: Option<u64>,
    /// How much was discarded, in sectors of 512 bytes. `discard-sectors`: `uint64`.
    pub discard_sectors: Option<u64>,
    /// How many discard operations were completed. `discard-ios`: `uint64`.
    pub discard_ios: Option<u64>,
    /// How many discard operations were merged with one next to them. `discard-merges`: `uint64`.
    pub discard_merges: Option<u64>,
    /// How many flush operations were completed. `flush-ios`: `uint64`.
    pub flush_ios: Option<u64>,
    /// Time that reads took, all together, in ms. `read-ticks`: `uint64`.
    pub read_ticks: Option<u64>,
    /// Time that writes took, all together, in ms. `write-ticks`: `uint64`.
    pub write_ticks: Option<u64>,
    /// Time that discards took, all together, in ms. `discard-ticks`: `uint64`.
    pub discard_ticks: Option<u64>,
    /// Time that flushes took, all together, in ms. `flush-ticks`: `uint64`.
    pub flush_ticks: Option<u64>,
    /// How many requests are under way now. `ios-pgr`: `uint64`.
    pub ios_pgr: Option<u64>,
    /// Time during which any request was under way, in ms. `total-ticks`: `uint64`.
    pub total_ticks: Option<u64>,
    /// Time that requests took, waiting included, each counted for itself, in ms. `weight-ticks`: `uint64`.
    pub weight_ticks: Option<u64>,
}

impl GuestDiskStats {
    /// `GuestDiskStats` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            read_sectors: None,
            read_ios: None,
            read_merges: None,
            write_sectors: None,
            write_ios: None,
            write_merges: None,
            discard_sectors: None,
            discard_ios: None,
            discard_merges: None,
            flush_ios: None,
            read_ticks: None,
            write_ticks: None,
            discard_ticks: None,
            flush_ticks: None,
            ios_pgr: None,
            total_ticks: None,
            weight_ticks: None,
        }
    }
}

runtime::default!(GuestDiskStats);

impl runtime::Object for GuestDiskStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("read-sectors", &self.read_sectors);
        writer.optional("read-ios", &self.read_ios);
        writer.optional("read-merges", &self.read_merges);
        writer.optional("write-sectors", &self.write_sectors);
        writer.optional("write-ios", &self.write_ios);
        writer.optional("write-merges", &self.write_merges);
        writer.optional("discard-sectors", &self.discard_sectors);
        writer.optional("discard-ios", &self.discard_ios);
        writer.optional("discard-merges", &self.discard_merges);
        writer.optional("flush-ios", &self.flush_ios);
        writer.optional("read-ticks", &self.read_ticks);
        writer.optional("write-ticks", &self.write_ticks);
        writer.optional("discard-ticks", &self.discard_ticks);
        writer.optional("flush-ticks", &self.flush_ticks);
        writer.optional("ios-pgr", &self.ios_pgr);
        writer.optional("total-ticks", &self.total_ticks);
        writer.optional("weight-ticks", &self.weight_ticks);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "read-sectors" => members.fill(&mut value.read_sectors),
                "read-ios" => members.fill(&mut value.read_ios),
                "read-merges" => members.fill(&mut value.read_merges),
                "write-sectors" => members.fill(&mut value.write_sectors),
                "write-ios" => members.fill(&mut value.write_ios),
                "write-merges" => members.fill(&mut value.write_merges),
                "discard-sectors" => members.fill(&mut value.discard_sectors),
                "discard-ios" => members.fill(&mut value.discard_ios),
                "discard-merges" => members.fill(&mut value.discard_merges),
                "flush-ios" => members.fill(&mut value.flush_ios),
                "read-ticks" => members.fill(&mut value.read_ticks),
                "write-ticks" => members.fill(&mut value.write_ticks),
                "discard-ticks" => members.fill(&mut value.discard_ticks),
                "flush-ticks" => members.fill(&mut value.flush_ticks),
                "ios-pgr" => members.fill(&mut value.ios_pgr),
                "total-ticks" => members.fill(&mut value.total_ticks),
                "weight-ticks" => members.fill(&mut value.weight_ticks),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestDiskStats);

/// I/O counters of one disk or partition of the guest.
///
/// The QAPI struct `GuestDiskStatsInfo` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Received.
///
/// Returned by [`guest-get-diskstats`](super::super::commands::GuestGetDiskstats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    /// Name of the disk in the guest's kernel, such as vda. `name`: `str`.
    pub name: String,
    /// Major number of its device file. `major`: `uint64`.
    pub major: u64,
    /// Minor number of its device file. `minor`: `uint64`.
    pub minor: u64,
    /// The counters. `stats`: [`GuestDiskStats`].
    pub stats: GuestDiskStats,
}

impl GuestDiskStatsInfo {
    /// `GuestDiskStatsInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        major: u64,
        minor: u64,
        stats: impl Into<GuestDiskStats>,
    ) -> Self {
        Self {
            name: name.into(),
            major,
            minor,
            stats: stats.into(),
        }
    }
}

impl runtime::Object for GuestDiskStatsInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("major", &self.major);
        writer.member("minor", &self.minor);
        writer.member("stats", &self.stats);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            major: 0,
            minor: 0,
            stats: GuestDiskStats::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "major" => members.require(1, &mut value.major),
                "minor" => members.require(2, &mut value.minor),
                "stats" => members.require(3, &mut value.stats),
                _ => members.skip(),
            }
        }
        members.check(&["name", "major", "minor", "stats"]);
        members.finish(value)
    }
}

runtime::object!(GuestDiskStatsInfo);

/// A program that was started in the guest.
///
/// The QAPI struct `GuestExec` of module `qapi-schema`.
///
/// Since QEMU 2.5. Received.
///
/// Returned by [`guest-exec`](super::super::commands::GuestExec).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    /// Process, by which its end is asked for. `pid`: `int`.
    pub pid: i64,
}

impl GuestExec {
    /// `GuestExec` with its required members.
    #[must_use]
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

impl runtime::Object for GuestExec {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pid", &self.pid);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { pid: 0 };
        while let Some(member) = members.next() {
            match member {
                "pid" => members.require(0, &mut value.pid),
                _ => members.skip(),
            }
        }
        members.check(&["pid"]);
        members.finish(value)
    }
}

runtime::object!(GuestExec);

/// Which output of a program is kept, as a switch or by name.
///
/// The QAPI alternate `GuestExecCaptureOutput` of module `qapi-schema`.
///
/// Since QEMU 8.1. Sent.
///
/// Argument of [`guest-exec`](super::super::commands::GuestExec).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    /// Whether standard output and error are kept, apart from each other. `flag`.
    Flag(bool),
    /// What is kept. `mode`.
    Mode(GuestExecCaptureOutputMode),
}

impl GuestExecCaptureOutput {
    /// `GuestExecCaptureOutput` as its alternative `flag`.
    #[inline]
    pub fn flag(flag: bool) -> Self {
        Self::Flag(flag)
    }
    /// `GuestExecCaptureOutput` as its alternative `mode`.
    #[inline]
    pub fn mode(mode: GuestExecCaptureOutputMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<GuestExecCaptureOutputMode> for GuestExecCaptureOutput {
    #[inline]
    fn from(value: GuestExecCaptureOutputMode) -> Self {
        Self::mode(value)
    }
}

impl runtime::Encode for GuestExecCaptureOutput {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Flag(value) => value.encode(writer),
            Self::Mode(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for GuestExecCaptureOutput {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Bool => reader.read().map(Self::Flag),
            runtime::Kind::String => reader.read().map(Self::Mode),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(GuestExecCaptureOutput, strict);

/// Which output of a program is kept.
///
/// The QAPI enum `GuestExecCaptureOutputMode` of module `qapi-schema`.
///
/// Since QEMU 8.1. Sent.
///
/// Part of [`GuestExecCaptureOutput`](super::GuestExecCaptureOutput).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    /// Nothing. `none`.
    None,
    /// Standard output alone. `stdout`.
    Stdout,
    /// Standard error alone. `stderr`.
    Stderr,
    /// Standard output and error, apart from each other. `separated`.
    Separated,
    /// Standard output and error in one, in the order in which they came; not on Windows. `merged`. In builds with `not CONFIG_WIN32`.
    Merged,
}

impl GuestExecCaptureOutputMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Stdout,
        Self::Stderr,
        Self::Separated,
        Self::Merged,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Stdout => "stdout",
            Self::Stderr => "stderr",
            Self::Separated => "separated",
            Self::Merged => "merged",
        }
    }
}

runtime::closed_enum!(GuestExecCaptureOutputMode);

/// State of a program that was started in the guest, and its output once it has ended.
///
/// The QAPI struct `GuestExecStatus` of module `qapi-schema`.
///
/// Since QEMU 2.5. Received.
///
/// Returned by [`guest-exec-status`](super::super::commands::GuestExecStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    /// Whether it has ended; the other members are there only then. `exited`: `bool`.
    pub exited: bool,
    /// Exit status of the program; if absent, killed or still running. `exitcode`: `int`.
    pub exitcode: Option<i64>,
    /// Signal, or exception code on Windows, that ended it; if absent, not killed, or still running,. `signal`: `int`.
    pub signal: Option<i64>,
    /// Standard output in base64; at most 16 MiB of it are kept; if absent, empty or not kept. `out-data`: bytes, which are base64 on the wire.
    pub out_data: Option<runtime::Bytes>,
    /// Standard error in base64; at most 16 MiB of it are kept; if absent, empty or not kept. `err-data`: bytes, which are base64 on the wire.
    pub err_data: Option<runtime::Bytes>,
    /// Whether the rest of the standard output was thrown away; false if absent. `out-truncated`: `bool`.
    pub out_truncated: Option<bool>,
    /// Whether the rest of the standard error was thrown away; false if absent. `err-truncated`: `bool`.
    pub err_truncated: Option<bool>,
}

impl GuestExecStatus {
    /// `GuestExecStatus` with its required members.
    #[must_use]
    #[inline]
    pub fn new(exited: bool) -> Self {
        Self {
            exited,
            exitcode: None,
            signal: None,
            out_data: None,
            err_data: None,
            out_truncated: None,
            err_truncated: None,
        }
    }
}

impl runtime::Object for GuestExecStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("exited", &self.exited);
        writer.optional("exitcode", &self.exitcode);
        writer.optional("signal", &self.signal);
        writer.optional("out-data", &self.out_data);
        writer.optional("err-data", &self.err_data);
        writer.optional("out-truncated", &self.out_truncated);
        writer.optional("err-truncated", &self.err_truncated);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            exited: false,
            exitcode: None,
            signal: None,
            out_data: None,
            err_data: None,
            out_truncated: None,
            err_truncated: None,
        };
        while let Some(member) = members.next() {
            match member {
                "exited" => members.require(0, &mut value.exited),
                "exitcode" => members.fill(&mut value.exitcode),
                "signal" => members.fill(&mut value.signal),
                "out-data" => members.fill(&mut value.out_data),
                "err-data" => members.fill(&mut value.err_data),
                "out-truncated" => members.fill(&mut value.out_truncated),
                "err-truncated" => members.fill(&mut value.err_truncated),
                _ => members.skip(),
            }
        }
        members.check(&["exited"]);
        members.finish(value)
    }
}

runtime::object!(GuestExecStatus);

/// What was read from a file.
///
/// The QAPI struct `GuestFileRead` of module `qapi-schema`.
///
/// Since QEMU 0.15. Received.
///
/// Returned by [`guest-file-read`](super::super::commands::GuestFileRead).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    /// How much was read, before it was encoded, in bytes. `count`: `int`.
    pub count: i64,
    /// What was read, in base64. `buf-b64`: bytes, which are base64 on the wire.
    pub buf_b64: runtime::Bytes,
    /// Whether the end of the file was met. `eof`: `bool`.
    pub eof: bool,
}

impl GuestFileRead {
    /// `GuestFileRead` with its required members.
    #[must_use]
    pub fn new(count: i64, buf_b64: impl Into<runtime::Bytes>, eof: bool) -> Self {
        Self {
            count,
            buf_b64: buf_b64.into(),
            eof,
        }
    }
}

impl runtime::Object for GuestFileRead {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("count", &self.count);
        writer.member("buf-b64", &self.buf_b64);
        writer.member("eof", &self.eof);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            count: 0,
            buf_b64: runtime::Bytes::default(),
            eof: false,
        };
        while let Some(member) = members.next() {
            match member {
                "count" => members.require(0, &mut value.count),
                "buf-b64" => members.require(1, &mut value.buf_b64),
                "eof" => members.require(2, &mut value.eof),
                _ => members.skip(),
            }
        }
        members.check(&["count", "buf-b64", "eof"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileRead);

/// Where a file stands now.
///
/// The QAPI struct `GuestFileSeek` of module `qapi-schema`.
///
/// Since QEMU 0.15. Received.
///
/// Returned by [`guest-file-seek`](super::super::commands::GuestFileSeek).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    /// Place from which is read or written next, in bytes. `position`: `int`.
    pub position: i64,
    /// Whether the end of the file was met before. `eof`: `bool`.
    pub eof: bool,
}

impl GuestFileSeek {
    /// `GuestFileSeek` with its required members.
    #[must_use]
    #[inline]
    pub fn new(position: i64, eof: bool) -> Self {
        Self { position, eof }
    }
}

impl runtime::Object for GuestFileSeek {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("position", &self.position);
        writer.member("eof", &self.eof);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { position: 0, eof: false };
        while let Some(member) = members.next() {
            match member {
                "position" => members.require(0, &mut value.position),
                "eof" => members.require(1, &mut value.eof),
                _ => members.skip(),
            }
        }
        members.check(&["position", "eof"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileSeek);

/// From where a seek counts, as a number or by name.
///
/// The QAPI alternate `GuestFileWhence` of module `qapi-schema`.
///
/// Since QEMU 2.6. Sent.
///
/// Argument of [`guest-file-seek`](super::super::commands::GuestFileSeek).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestFileWhence {
    /// 0 for the start, 1 for the current place, 2 for the end. `value`. Since QEMU 0.15.
    Value(i64),
    /// Name of the place. `name`.
    Name(QgaSeek),
}

impl GuestFileWhence {
    /// `GuestFileWhence` as its alternative `value`.
    #[inline]
    pub fn value(value: i64) -> Self {
        Self::Value(value)
    }
    /// `GuestFileWhence` as its alternative `name`.
    #[inline]
    pub fn name(name: QgaSeek) -> Self {
        Self::Name(name)
    }
}

impl From<QgaSeek> for GuestFileWhence {
    #[inline]
    fn from(value: QgaSeek) -> Self {
        Self::name(value)
    }
}

impl runtime::Encode for GuestFileWhence {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Value(value) => value.encode(writer),
            Self::Name(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for GuestFileWhence {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Number => reader.read().map(Self::Value),
            runtime::Kind::String => reader.read().map(Self::Name),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(GuestFileWhence, strict);

/// What was written to a file.
///
/// The QAPI struct `GuestFileWrite` of module `qapi-schema`.
///
/// Since QEMU 0.15. Received.
///
/// Returned by [`guest-file-write`](super::super::commands::GuestFileWrite).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    /// How much was written, after it was decoded, in bytes. `count`: `int`.
    pub count: i64,
    /// Whether the end of the file was met. `eof`: `bool`.
    pub eof: bool,
}

impl GuestFileWrite {
    /// `GuestFileWrite` with its required members.
    #[must_use]
    #[inline]
    pub fn new(count: i64, eof: bool) -> Self {
        Self { count, eof }
    }
}

impl runtime::Object for GuestFileWrite {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("count", &self.count);
        writer.member("eof", &self.eof);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { count: 0, eof: false };
        while let Some(member) = members.next() {
            match member {
                "count" => members.require(0, &mut value.count),
                "eof" => members.require(1, &mut value.eof),
                _ => members.skip(),
            }
        }
        members.check(&["count", "eof"]);
        members.finish(value)
    }
}

runtime::object!(GuestFileWrite);

/// A file system that is mounted in the guest.
///
/// The QAPI struct `GuestFilesystemInfo` of module `qapi-schema`.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Received.
///
/// Returned by [`guest-get-fsinfo`](super::super::commands::GuestGetFsinfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    /// Device of the file system in the guest, such as dm-0 or vda1. `name`: `str`.
    pub name: String,
    /// Where it is mounted. `mountpoint`: `str`.
    pub mountpoint: String,
    /// Format of the file system, such as ext4 or NTFS. `type`: `str`.
    pub type_: String,
    /// How much of it is in use, in bytes; unknown if absent. `used-bytes`: `uint64`. Since QEMU 3.0.
    pub used_bytes: Option<u64>,
    /// How much ordinary users can have in it at most, in bytes; unknown if absent. `total-bytes`: `uint64`. Since QEMU 3.0.
    pub total_bytes: Option<u64>,
    /// How much root can have in it at most, what is reserved included, in bytes; unknown if absent. `total-bytes-privileged`: `uint64`. Since QEMU 9.1.
    pub total_bytes_privileged: Option<u64>,
    /// Disks that it lies on; empty if that is unknown. `disk`: list of [`GuestDiskAddress`].
    pub disk: Vec<GuestDiskAddress>,
}

impl GuestFilesystemInfo {
    /// `GuestFilesystemInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        mountpoint: impl Into<String>,
        type_: impl Into<String>,
        disk: impl IntoIterator<Item = impl Into<GuestDiskAddress>>,
    ) -> Self {
        Self {
            name: name.into(),
            mountpoint: mountpoint.into(),
            type_: type_.into(),
            used_bytes: None,
            total_bytes: None,
            total_bytes_privileged: None,
            disk: runtime::list(disk),
        }
    }
}

impl runtime::Object for GuestFilesystemInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("mountpoint", &self.mountpoint);
        writer.member("type", &self.type_);
        writer.optional("used-bytes", &self.used_bytes);
        writer.optional("total-bytes", &self.total_bytes);
        writer.optional("total-bytes-privileged", &self.total_bytes_privileged);
        writer.member("disk", &self.disk);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            mountpoint: String::new(),
            type_: String::new(),
            used_bytes: None,
            total_bytes: None,
            total_bytes_privileged: None,
            disk: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "mountpoint" => members.require(1, &mut value.mountpoint),
                "type" => members.require(2, &mut value.type_),
                "used-bytes" => members.fill(&mut value.used_bytes),
                "total-bytes" => members.fill(&mut value.total_bytes),
                "total-bytes-privileged" => {
                    members.fill(&mut value.total_bytes_privileged)
                }
                "disk" => members.require(3, &mut value.disk),
                _ => members.skip(),
            }
        }
        members.check(&["name", "mountpoint", "type", "disk"]);
        members.finish(value)
    }
}

runtime::object!(GuestFilesystemInfo);

/// What discarding free space came to.
///
/// The QAPI struct `GuestFilesystemTrimResponse` of module `qapi-schema`.
///
/// Since QEMU 2.4. In builds with `CONFIG_WIN32 or CONFIG_FSTRIM`. Received.
///
/// Returned by [`guest-fstrim`](super::super::commands::GuestFstrim).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    /// Results, one for each file system. `paths`: list of [`GuestFilesystemTrimResult`].
    pub paths: Vec<GuestFilesystemTrimResult>,
}

impl GuestFilesystemTrimResponse {
    /// `GuestFilesystemTrimResponse` with its required members.
    #[must_use]
    pub fn new(
        paths: impl IntoIterator<Item = impl Into<GuestFilesystemTrimResult>>,
    ) -> Self {
        Self {
            paths: runtime::list(paths),
        }
    }
}

impl runtime::Object for GuestFilesystemTrimResponse {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("paths", &self.paths);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { paths: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "paths" => members.require(0, &mut value.paths),
                _ => members.skip(),
            }
        }
        members.check(&["paths"]);
        members.finish(value)
    }
}

runtime::object!(GuestFilesystemTrimResponse);

/// What discarding free space of one file system came to.
///
/// The QAPI struct `GuestFilesystemTrimResult` of module `qapi-schema`.
///
/// Since QEMU 2.4. In builds with `CONFIG_WIN32 or CONFIG_FSTRIM`. Received.
///
/// Part of [`GuestFilesystemTrimResponse`](super::GuestFilesystemTrimResponse).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    /// Where the file system is mounted. `path`: `str`.
    pub path: String,
    /// How much was discarded, in bytes; if absent, failed, or unknown,. `trimmed`: `int`.
    pub trimmed: Option<i64>,
    /// Smallest free range that was discarded, in bytes; if absent, failed, or unknown,. `minimum`: `int`.
    pub minimum: Option<i64>,
    /// Text of the error; success if absent. `error`: `str`.
    pub error: Option<String>,
}

impl GuestFilesystemTrimResult {
    /// `GuestFilesystemTrimResult` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            trimmed: None,
            minimum: None,
            error: None,
        }
    }
}

impl runtime::Object for GuestFilesystemTrimResult {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.optional("trimmed", &self.trimmed);
        writer.optional("minimum", &self.minimum);
        writer.optional("error", &self.error);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            trimmed: None,
            minimum: None,
            error: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "trimmed" => members.fill(&mut value.trimmed),
                "minimum" => members.fill(&mut value.minimum),
                "error" => members.fill(&mut value.error),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(GuestFilesystemTrimResult);

/// Whether file systems of the guest are frozen.
///
/// The QAPI enum `GuestFsfreezeStatus` of module `qapi-schema`.
///
/// Since QEMU 0.15. In builds with `CONFIG_WIN32 or CONFIG_FSFREEZE`. Received.
///
/// Returned by [`guest-fsfreeze-status`](super::super::commands::GuestFsfreezeStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    /// Not frozen; writes go through. `thawed`.
    Thawed,
    /// Frozen; whoever writes waits. `frozen`.
    Frozen,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestFsfreezeStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Thawed, Self::Frozen];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Thawed => "thawed",
            Self::Frozen => "frozen",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestFsfreezeStatus);

/// Name of the guest.
///
/// The QAPI struct `GuestHostName` of module `qapi-schema`.
///
/// Since QEMU 2.10. Received.
///
/// Returned by [`guest-get-host-name`](super::super::commands::GuestGetHostName).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestHostName {
    /// Host name, with its domain if the guest's system knows that. `host-name`: `str`.
    pub host_name: String,
}

impl GuestHostName {
    /// `GuestHostName` with its required members.
    #[must_use]
    pub fn new(host_name: impl Into<String>) -> Self {
        Self {
            host_name: host_name.into(),
        }
    }
}

impl runtime::Object for GuestHostName {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host-name", &self.host_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { host_name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "host-name" => members.require(0, &mut value.host_name),
                _ => members.skip(),
            }
        }
        members.check(&["host-name"]);
        members.finish(value)
    }
}

runtime::object!(GuestHostName);

/// An IP address of the guest with its network.
///
/// The QAPI struct `GuestIpAddress` of module `qapi-schema`.
///
/// Since QEMU 1.1. In builds with `CONFIG_WIN32 or HAVE_GETIFADDRS`. Received.
///
/// Part of [`GuestNetworkInterface`](super::GuestNetworkInterface).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestIpAddress {
    /// The address, as text. `ip-address`: `str`.
    pub ip_address: String,
    /// Version of IP. `ip-address-type`: [`GuestIpAddressType`].
    pub ip_address_type: GuestIpAddressType,
    /// Length of the part that stands for the network, in bits. `prefix`: `int`.
    pub prefix: i64,
}

impl GuestIpAddress {
    /// `GuestIpAddress` with its required members.
    #[must_use]
    pub fn new(
        ip_address: impl Into<String>,
        ip_address_type: GuestIpAddressType,
        prefix: i64,
    ) -> Self {
        Self {
            ip_address: ip_address.into(),
            ip_address_type,
            prefix,
        }
    }
}

impl runtime::Object for GuestIpAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("ip-address", &self.ip_address);
        writer.member("ip-address-type", &self.ip_address_type);
        writer.member("prefix", &self.prefix);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            ip_address: String::new(),
            ip_address_type: GuestIpAddressType::Ipv4,
            prefix: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "ip-address" => members.require(0, &mut value.ip_address),
                "ip-address-type" => members.require(1, &mut value.ip_address_type),
                "prefix" => members.require(2, &mut value.prefix),
                _ => members.skip(),
            }
        }
        members.check(&["ip-address", "ip-address-type", "prefix"]);
        members.finish(value)
    }
}

runtime::object!(GuestIpAddress);

/// Versions of IP.
///
/// The QAPI enum `GuestIpAddressType` of module `qapi-schema`.
///
/// Since QEMU 1.1. In builds with `CONFIG_WIN32 or HAVE_GETIFADDRS`. Received.
///
/// Part of [`GuestIpAddress`](super::GuestIpAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    /// IPv4. `ipv4`.
    Ipv4,
    /// IPv6. `ipv6`.
    Ipv6,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestIpAddressType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ipv4, Self::Ipv6];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestIpAddressType);

/// How a CPU has spent its time since a Linux guest booted.
///
/// The QAPI struct `GuestLinuxCpuStats` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_LINUX`. Received.
///
/// Part of [`GuestCpuStats`](super::GuestCpuStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    /// Which CPU it is. `cpu`: `int`.
    pub cpu: i64,
    /// Time in programs, in ms. `user`: `uint64`.
    pub user: u64,
    /// Time in programs of low priority, in ms. `nice`: `uint64`.
    pub nice: u64,
    /// Time in the kernel, in ms. `system`: `uint64`.
    pub system: u64,
    /// Time without work, in ms. `idle`: `uint64`.
    pub idle: u64,
    /// Time without work while requests were under way, in ms; if absent, not told by the kernel. `iowait`: `uint64`.
    pub iowait: Option<u64>,
    /// Time with interrupts, in ms; if absent, not told by the kernel. `irq`: `uint64`.
    pub irq: Option<u64>,
    /// Time with soft interrupts, in ms; if absent, not told by the kernel. `softirq`: `uint64`.
    pub softirq: Option<u64>,
    /// Time that the host did not grant, in ms; if absent, not told by the kernel. `steal`: `uint64`.
    pub steal: Option<u64>,
    /// Time in guests of the guest, in ms; if absent, not told by the kernel. `guest`: `uint64`.
    pub guest: Option<u64>,
    /// Time in guests of the guest that have low priority, in ms; if absent, not told by the kernel. `guestnice`: `uint64`.
    pub guestnice: Option<u64>,
}

impl GuestLinuxCpuStats {
    /// `GuestLinuxCpuStats` with its required members.
    #[must_use]
    #[inline]
    pub fn new(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self {
            cpu,
            user,
            nice,
            system,
            idle,
            iowait: None,
            irq: None,
            softirq: None,
            steal: None,
            guest: None,
            guestnice: None,
        }
    }
}

impl runtime::Object for GuestLinuxCpuStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cpu", &self.cpu);
        writer.member("user", &self.user);
        writer.member("nice", &self.nice);
        writer.member("system", &self.system);
        writer.member("idle", &self.idle);
        writer.optional("iowait", &self.iowait);
        writer.optional("irq", &self.irq);
        writer.optional("softirq", &self.softirq);
        writer.optional("steal", &self.steal);
        writer.optional("guest", &self.guest);
        writer.optional("guestnice", &self.guestnice);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cpu: 0,
            user: 0,
            nice: 0,
            system: 0,
            idle: 0,
            iowait: None,
            irq: None,
            softirq: None,
            steal: None,
            guest: None,
            guestnice: None,
        };
        while let Some(member) = members.next() {
            match member {
                "cpu" => members.require(0, &mut value.cpu),
                "user" => members.require(1, &mut value.user),
                "nice" => members.require(2, &mut value.nice),
                "system" => members.require(3, &mut value.system),
                "idle" => members.require(4, &mut value.idle),
                "iowait" => members.fill(&mut value.iowait),
                "irq" => members.fill(&mut value.irq),
                "softirq" => members.fill(&mut value.softirq),
                "steal" => members.fill(&mut value.steal),
                "guest" => members.fill(&mut value.guest),
                "guestnice" => members.fill(&mut value.guestnice),
                _ => members.skip(),
            }
        }
        members.check(&["cpu", "user", "nice", "system", "idle"]);
        members.finish(value)
    }
}

runtime::object!(GuestLinuxCpuStats);

/// How many processes were running or waiting on average; on Windows it is estimated.
///
/// The QAPI struct `GuestLoadAverage` of module `qapi-schema`.
///
/// Since QEMU 10.0. In builds with `CONFIG_WIN32 or CONFIG_GETLOADAVG`. Received.
///
/// Returned by [`guest-get-load`](super::super::commands::GuestGetLoad).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLoadAverage {
    /// Average of the last minute. `load1m`: `number`.
    pub load1m: f64,
    /// Average of the last five minutes. `load5m`: `number`.
    pub load5m: f64,
    /// Average of the last fifteen minutes. `load15m`: `number`.
    pub load15m: f64,
}

impl GuestLoadAverage {
    /// `GuestLoadAverage` with its required members.
    #[must_use]
    #[inline]
    pub fn new(load1m: f64, load5m: f64, load15m: f64) -> Self {
        Self { load1m, load5m, load15m }
    }
}

impl runtime::Object for GuestLoadAverage {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("load1m", &self.load1m);
        writer.member("load5m", &self.load5m);
        writer.member("load15m", &self.load15m);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            load1m: 0.0,
            load5m: 0.0,
            load15m: 0.0,
        };
        while let Some(member) = members.next() {
            match member {
                "load1m" => members.require(0, &mut value.load1m),
                "load5m" => members.require(1, &mut value.load5m),
                "load15m" => members.require(2, &mut value.load15m),
                _ => members.skip(),
            }
        }
        members.check(&["load1m", "load5m", "load15m"]);
        members.finish(value)
    }
}

runtime::object!(GuestLoadAverage);

/// A virtual CPU as the guest's system sees it.
///
/// The QAPI struct `GuestLogicalProcessor` of module `qapi-schema`.
///
/// Since QEMU 1.5. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Sent and received.
///
/// Argument of [`guest-set-vcpus`](super::super::commands::GuestSetVcpus). Returned by [`guest-get-vcpus`](super::super::commands::GuestGetVcpus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// Number that the guest's system gives it. `logical-id`: `int`.
    pub logical_id: i64,
    /// Whether the guest's system uses it. `online`: `bool`.
    pub online: bool,
    /// Whether it can be switched off; read when it is told, ignored when it is set; not told if absent. `can-offline`: `bool`.
    pub can_offline: Option<bool>,
}

impl GuestLogicalProcessor {
    /// `GuestLogicalProcessor` with its required members.
    #[must_use]
    #[inline]
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self {
            logical_id,
            online,
            can_offline: None,
        }
    }
    /// Sets `can-offline` (`bool`): whether it can be switched off; read when it is told, ignored when it is set; not told if absent.
    #[must_use]
    #[inline]
    pub fn can_offline(mut self, can_offline: bool) -> Self {
        self.can_offline = Some(can_offline);
        self
    }
}

impl runtime::Object for GuestLogicalProcessor {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("logical-id", &self.logical_id);
        writer.member("online", &self.online);
        writer.optional("can-offline", &self.can_offline);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            logical_id: 0,
            online: false,
            can_offline: None,
        };
        while let Some(member) = members.next() {
            match member {
                "logical-id" => members.require(0, &mut value.logical_id),
                "online" => members.require(1, &mut value.online),
                "can-offline" => members.fill(&mut value.can_offline),
                _ => members.skip(),
            }
        }
        members.check(&["logical-id", "online"]);
        members.finish(value)
    }
}

runtime::object!(GuestLogicalProcessor);

/// A block of memory as the guest's system sees it.
///
/// The QAPI struct `GuestMemoryBlock` of module `qapi-schema`.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Sent and received.
///
/// Argument of [`guest-set-memory-blocks`](super::super::commands::GuestSetMemoryBlocks). Returned by [`guest-get-memory-blocks`](super::super::commands::GuestGetMemoryBlocks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlock {
    /// Number that the guest's system gives it. `phys-index`: `uint64`.
    pub phys_index: u64,
    /// Whether the guest's system uses it. `online`: `bool`.
    pub online: bool,
    /// Whether it can be switched off; read when it is told, ignored when it is set; not told if absent. `can-offline`: `bool`.
    pub can_offline: Option<bool>,
}

impl GuestMemoryBlock {
    /// `GuestMemoryBlock` with its required members.
    #[must_use]
    #[inline]
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self {
            phys_index,
            online,
            can_offline: None,
        }
    }
    /// Sets `can-offline` (`bool`): whether it can be switched off; read when it is told, ignored when it is set; not told if absent.
    #[must_use]
    #[inline]
    pub fn can_offline(mut self, can_offline: bool) -> Self {
        self.can_offline = Some(can_offline);
        self
    }
}

impl runtime::Object for GuestMemoryBlock {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("phys-index", &self.phys_index);
        writer.member("online", &self.online);
        writer.optional("can-offline", &self.can_offline);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            phys_index: 0,
            online: false,
            can_offline: None,
        };
        while let Some(member) = members.next() {
            match member {
                "phys-index" => members.require(0, &mut value.phys_index),
                "online" => members.require(1, &mut value.online),
                "can-offline" => members.fill(&mut value.can_offline),
                _ => members.skip(),
            }
        }
        members.check(&["phys-index", "online"]);
        members.finish(value)
    }
}

runtime::object!(GuestMemoryBlock);

/// How memory is divided into blocks.
///
/// The QAPI struct `GuestMemoryBlockInfo` of module `qapi-schema`.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Received.
///
/// Returned by [`guest-get-memory-block-info`](super::super::commands::GuestGetMemoryBlockInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    /// Size of each block, in bytes. `size`: `uint64`.
    pub size: u64,
}

impl GuestMemoryBlockInfo {
    /// `GuestMemoryBlockInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(size: u64) -> Self {
        Self { size }
    }
}

impl runtime::Object for GuestMemoryBlockInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { size: 0 };
        while let Some(member) = members.next() {
            match member {
                "size" => members.require(0, &mut value.size),
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(GuestMemoryBlockInfo);

/// What switching one block of memory came to.
///
/// The QAPI struct `GuestMemoryBlockResponse` of module `qapi-schema`.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Received.
///
/// Returned by [`guest-set-memory-blocks`](super::super::commands::GuestSetMemoryBlocks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// Which block it is. `phys-index`: `uint64`.
    pub phys_index: u64,
    /// Whether it worked. `response`: [`GuestMemoryBlockResponseType`].
    pub response: GuestMemoryBlockResponseType,
    /// Error number (errno) of the guest's system; success if absent. `error-code`: `int`.
    pub error_code: Option<i64>,
}

impl GuestMemoryBlockResponse {
    /// `GuestMemoryBlockResponse` with its required members.
    #[must_use]
    #[inline]
    pub fn new(phys_index: u64, response: GuestMemoryBlockResponseType) -> Self {
        Self {
            phys_index,
            response,
            error_code: None,
        }
    }
}

impl runtime::Object for GuestMemoryBlockResponse {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("phys-index", &self.phys_index);
        writer.member("response", &self.response);
        writer.optional("error-code", &self.error_code);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            phys_index: 0,
            response: GuestMemoryBlockResponseType::Success,
            error_code: None,
        };
        while let Some(member) = members.next() {
            match member {
                "phys-index" => members.require(0, &mut value.phys_index),
                "response" => members.require(1, &mut value.response),
                "error-code" => members.fill(&mut value.error_code),
                _ => members.skip(),
            }
        }
        members.check(&["phys-index", "response"]);
        members.finish(value)
    }
}

runtime::object!(GuestMemoryBlockResponse);

/// What switching a block of memory came to.
///
/// The QAPI enum `GuestMemoryBlockResponseType` of module `qapi-schema`.
///
/// Since QEMU 2.3. In builds with `CONFIG_LINUX`. Received.
///
/// Part of [`GuestMemoryBlockResponse`](super::GuestMemoryBlockResponse).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    /// It has the state that was asked for. `success`.
    Success,
    /// There is no such block. `not-found`.
    NotFound,
    /// The guest's kernel cannot switch it. `operation-not-supported`.
    OperationNotSupported,
    /// The guest's kernel refused. `operation-failed`.
    OperationFailed,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestMemoryBlockResponseType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Success,
        Self::NotFound,
        Self::OperationNotSupported,
        Self::OperationFailed,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::NotFound => "not-found",
            Self::OperationNotSupported => "operation-not-supported",
            Self::OperationFailed => "operation-failed",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestMemoryBlockResponseType);

/// Health of an NVMe disk, as its log of that name tells; large counters come in two halves of 64 bits.
///
/// The QAPI struct `GuestNVMeSmart` of module `qapi-schema`.
///
/// Since QEMU 7.1. In builds with `CONFIG_WIN32 or CONFIG_LIBUDEV`. Received.
///
/// Part of [`GuestDiskSmart`](super::GuestDiskSmart).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNvmeSmart {
    /// What is wrong, a bit for each cause. `critical-warning`: `int`.
    pub critical_warning: i64,
    /// How warm the disk is, in kelvin. `temperature`: `int`.
    pub temperature: i64,
    /// How much of the spare capacity is left, in percent. `available-spare`: `int`.
    pub available_spare: i64,
    /// How much spare capacity there must be, in percent. `available-spare-threshold`: `int`.
    pub available_spare_threshold: i64,
    /// How much of the expected life is used up, which may exceed 100, in percent. `percentage-used`: `int`.
    pub percentage_used: i64,
    /// How much was read, in units of 512000 bytes, lower half. `data-units-read-lo`: `uint64`.
    pub data_units_read_lo: u64,
    /// How much was read, upper half. `data-units-read-hi`: `uint64`.
    pub data_units_read_hi: u64,
    /// How much was written, in units of 512000 bytes, lower half. `data-units-written-lo`: `uint64`.
    pub data_units_written_lo: u64,
    /// How much was written, upper half. `data-units-written-hi`: `uint64`.
    pub data_units_written_hi: u64,
    /// How many read operations were completed, lower half. `host-read-commands-lo`: `uint64`.
    pub host_read_commands_lo: u64,
    /// How many read operations were completed, upper half. `host-read-commands-hi`: `uint64`.
    pub host_read_commands_hi: u64,
    /// How many write operations were completed, lower half. `host-write-commands-lo`: `uint64`.
    pub host_write_commands_lo: u64,
    /// How many write operations were completed, upper half. `host-write-commands-hi`: `uint64`.
    pub host_write_commands_hi: u64,
    /// How long the disk was busy, lower half, in minutes. `controller-busy-time-lo`: `uint64`.
    pub controller_busy_time_lo: u64,
    /// How long the disk was busy, upper half. `controller-busy-time-hi`: `uint64`.
    pub controller_busy_time_hi: u64,
    /// How often it was switched on, lower half. `power-cycles-lo`: `uint64`.
    pub power_cycles_lo: u64,
    /// How often it was switched on, upper half. `power-cycles-hi`: `uint64`.
    pub power_cycles_hi: u64,
    /// How many hours it was on, lower half. `power-on-hours-lo`: `uint64`.
    pub power_on_hours_lo: u64,
    /// How many hours it was on, upper half. `power-on-hours-hi`: `uint64`.
    pub power_on_hours_hi: u64,
    /// How often it lost power without notice, lower half. `unsafe-shutdowns-lo`: `uint64`.
    pub unsafe_shutdowns_lo: u64,
    /// How often it lost power without notice, upper half. `unsafe-shutdowns-hi`: `uint64`.
    pub unsafe_shutdowns_hi: u64,
    /// How often data could not be recovered, lower half. `media-errors-lo`: `uint64`.
    pub media_errors_lo: u64,
    /// How often data could not be recovered, upper half. `media-errors-hi`: `uint64`.
    pub media_errors_hi: u64,
    /// How many errors it has logged in its life, lower half. `number-of-error-log-entries-lo`: `uint64`.
    pub number_of_error_log_entries_lo: u64,
    /// How many errors it has logged in its life, upper half. `number-of-error-log-entries-hi`: `uint64`.
    pub number_of_error_log_entries_hi: u64,
}

impl runtime::Object for GuestNvmeSmart {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("critical-warning", &self.critical_warning);
        writer.member("temperature", &self.temperature);
        writer.member("available-spare", &self.available_spare);
        writer.member("available-spare-threshold", &self.available_spare_threshold);
        writer.member("percentage-used", &self.percentage_used);
        writer.member("data-units-read-lo", &self.data_units_read_lo);
        writer.member("data-units-read-hi", &self.data_units_read_hi);
        writer.member("data-units-written-lo", &self.data_units_written_lo);
        writer.member("data-units-written-hi", &self.data_units_written_hi);
        writer.member("host-read-commands-lo", &self.host_read_commands_lo);
        writer.member("host-read-commands-hi", &self.host_read_commands_hi);
        writer.member("host-write-commands-lo", &self.host_write_commands_lo);
        writer.member("host-write-commands-hi", &self.host_write_commands_hi);
        writer.member("controller-busy-time-lo", &self.controller_busy_time_lo);
        writer.member("controller-busy-time-hi", &self.controller_busy_time_hi);
        writer.member("power-cycles-lo", &self.power_cycles_lo);
        writer.member("power-cycles-hi", &self.power_cycles_hi);
        writer.member("power-on-hours-lo", &self.power_on_hours_lo);
        writer.member("power-on-hours-hi", &self.power_on_hours_hi);
        writer.member("unsafe-shutdowns-lo", &self.unsafe_shutdowns_lo);
        writer.member("unsafe-shutdowns-hi", &self.unsafe_shutdowns_hi);
        writer.member("media-errors-lo", &self.media_errors_lo);
        writer.member("media-errors-hi", &self.media_errors_hi);
        writer
            .member(
                "number-of-error-log-entries-lo",
                &self.number_of_error_log_entries_lo,
            );
        writer
            .member(
                "number-of-error-log-entries-hi",
                &self.number_of_error_log_entries_hi,
            );
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            critical_warning: 0,
            temperature: 0,
            available_spare: 0,
            available_spare_threshold: 0,
            percentage_used: 0,
            data_units_read_lo: 0,
            data_units_read_hi: 0,
            data_units_written_lo: 0,
            data_units_written_hi: 0,
            host_read_commands_lo: 0,
            host_read_commands_hi: 0,
            host_write_commands_lo: 0,
            host_write_commands_hi: 0,
            controller_busy_time_lo: 0,
            controller_busy_time_hi: 0,
            power_cycles_lo: 0,
            power_cycles_hi: 0,
            power_on_hours_lo: 0,
            power_on_hours_hi: 0,
            unsafe_shutdowns_lo: 0,
            unsafe_shutdowns_hi: 0,
            media_errors_lo: 0,
            media_errors_hi: 0,
            number_of_error_log_entries_lo: 0,
            number_of_error_log_entries_hi: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "critical-warning" => members.require(0, &mut value.critical_warning),
                "temperature" => members.require(1, &mut value.temperature),
                "available-spare" => members.require(2, &mut value.available_spare),
                "available-spare-threshold" => {
                    members.require(3, &mut value.available_spare_threshold)
                }
                "percentage-used" => members.require(4, &mut value.percentage_used),
                "data-units-read-lo" => members.require(5, &mut value.data_units_read_lo),
                "data-units-read-hi" => members.require(6, &mut value.data_units_read_hi),
                "data-units-written-lo" => {
                    members.require(7, &mut value.data_units_written_lo)
                }
                "data-units-written-hi" => {
                    members.require(8, &mut value.data_units_written_hi)
                }
                "host-read-commands-lo" => {
                    members.require(9, &mut value.host_read_commands_lo)
                }
                "host-read-commands-hi" => {
                    members.require(10, &mut value.host_read_commands_hi)
                }
                "host-write-commands-lo" => {
                    members.require(11, &mut value.host_write_commands_lo)
                }
                "host-write-commands-hi" => {
                    members.require(12, &mut value.host_write_commands_hi)
                }
                "controller-busy-time-lo" => {
                    members.require(13, &mut value.controller_busy_time_lo)
                }
                "controller-busy-time-hi" => {
                    members.require(14, &mut value.controller_busy_time_hi)
                }
                "power-cycles-lo" => members.require(15, &mut value.power_cycles_lo),
                "power-cycles-hi" => members.require(16, &mut value.power_cycles_hi),
                "power-on-hours-lo" => members.require(17, &mut value.power_on_hours_lo),
                "power-on-hours-hi" => members.require(18, &mut value.power_on_hours_hi),
                "unsafe-shutdowns-lo" => {
                    members.require(19, &mut value.unsafe_shutdowns_lo)
                }
                "unsafe-shutdowns-hi" => {
                    members.require(20, &mut value.unsafe_shutdowns_hi)
                }
                "media-errors-lo" => members.require(21, &mut value.media_errors_lo),
                "media-errors-hi" => members.require(22, &mut value.media_errors_hi),
                "number-of-error-log-entries-lo" => {
                    members.require(23, &mut value.number_of_error_log_entries_lo)
                }
                "number-of-error-log-entries-hi" => {
                    members.require(24, &mut value.number_of_error_log_entries_hi)
                }
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "critical-warning",
                    "temperature",
                    "available-spare",
                    "available-spare-threshold",
                    "percentage-used",
                    "data-units-read-lo",
                    "data-units-read-hi",
                    "data-units-written-lo",
                    "data-units-written-hi",
                    "host-read-commands-lo",
                    "host-read-commands-hi",
                    "host-write-commands-lo",
                    "host-write-commands-hi",
                    "controller-busy-time-lo",
                    "controller-busy-time-hi",
                    "power-cycles-lo",
                    "power-cycles-hi",
                    "power-on-hours-lo",
                    "power-on-hours-hi",
                    "unsafe-shutdowns-lo",
                    "unsafe-shutdowns-hi",
                    "media-errors-lo",
                    "media-errors-hi",
                    "number-of-error-log-entries-lo",
                    "number-of-error-log-entries-hi",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(GuestNvmeSmart);

/// A network interface of the guest.
///
/// The QAPI struct `GuestNetworkInterface` of module `qapi-schema`.
///
/// Since QEMU 1.1. In builds with `CONFIG_WIN32 or HAVE_GETIFADDRS`. Received.
///
/// Returned by [`guest-network-get-interfaces`](super::super::commands::GuestNetworkGetInterfaces).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterface {
    /// Name of the interface in the guest, such as eth0. `name`: `str`.
    pub name: String,
    /// MAC address; no MAC address if absent. `hardware-address`: `str`.
    pub hardware_address: Option<String>,
    /// IP addresses with their networks; no IP address if absent. `ip-addresses`: list of [`GuestIpAddress`].
    pub ip_addresses: Option<Vec<GuestIpAddress>>,
    /// Counters of the interface; unknown if absent. `statistics`: [`GuestNetworkInterfaceStat`]. Since QEMU 2.11.
    pub statistics: Option<GuestNetworkInterfaceStat>,
}

impl GuestNetworkInterface {
    /// `GuestNetworkInterface` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
        }
    }
}

impl runtime::Object for GuestNetworkInterface {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.optional("hardware-address", &self.hardware_address);
        writer.optional("ip-addresses", &self.ip_addresses);
        writer.optional("statistics", &self.statistics);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "hardware-address" => members.fill(&mut value.hardware_address),
                "ip-addresses" => members.fill(&mut value.ip_addresses),
                "statistics" => members.fill(&mut value.statistics),
                _ => members.skip(),
            }
        }
        members.check(&["name"]);
        members.finish(value)
    }
}

runtime::object!(GuestNetworkInterface);

/// Counters of a network interface, as the guest's system keeps them.
///
/// The QAPI struct `GuestNetworkInterfaceStat` of module `qapi-schema`.
///
/// Since QEMU 2.11. In builds with `CONFIG_WIN32 or HAVE_GETIFADDRS`. Received.
///
/// Part of [`GuestNetworkInterface`](super::GuestNetworkInterface).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// How many bytes came in. `rx-bytes`: `uint64`.
    pub rx_bytes: u64,
    /// How many packets came in. `rx-packets`: `uint64`.
    pub rx_packets: u64,
    /// How many packets came in damaged. `rx-errs`: `uint64`.
    pub rx_errs: u64,
    /// How many packets came in and were thrown away. `rx-dropped`: `uint64`.
    pub rx_dropped: u64,
    /// How many bytes were sent. `tx-bytes`: `uint64`.
    pub tx_bytes: u64,
    /// How many packets were sent. `tx-packets`: `uint64`.
    pub tx_packets: u64,
    /// How many packets could not be sent. `tx-errs`: `uint64`.
    pub tx_errs: u64,
    /// How many packets were thrown away before they were sent. `tx-dropped`: `uint64`.
    pub tx_dropped: u64,
}

impl runtime::Object for GuestNetworkInterfaceStat {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("rx-bytes", &self.rx_bytes);
        writer.member("rx-packets", &self.rx_packets);
        writer.member("rx-errs", &self.rx_errs);
        writer.member("rx-dropped", &self.rx_dropped);
        writer.member("tx-bytes", &self.tx_bytes);
        writer.member("tx-packets", &self.tx_packets);
        writer.member("tx-errs", &self.tx_errs);
        writer.member("tx-dropped", &self.tx_dropped);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            rx_bytes: 0,
            rx_packets: 0,
            rx_errs: 0,
            rx_dropped: 0,
            tx_bytes: 0,
            tx_packets: 0,
            tx_errs: 0,
            tx_dropped: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "rx-bytes" => members.require(0, &mut value.rx_bytes),
                "rx-packets" => members.require(1, &mut value.rx_packets),
                "rx-errs" => members.require(2, &mut value.rx_errs),
                "rx-dropped" => members.require(3, &mut value.rx_dropped),
                "tx-bytes" => members.require(4, &mut value.tx_bytes),
                "tx-packets" => members.require(5, &mut value.tx_packets),
                "tx-errs" => members.require(6, &mut value.tx_errs),
                "tx-dropped" => members.require(7, &mut value.tx_dropped),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "rx-bytes",
                    "rx-packets",
                    "rx-errs",
                    "rx-dropped",
                    "tx-bytes",
                    "tx-packets",
                    "tx-errs",
                    "tx-dropped",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(GuestNetworkInterfaceStat);

/// One entry of the guest's routing table.
///
/// The QAPI struct `GuestNetworkRoute` of module `qapi-schema`.
///
/// Since QEMU 9.1. In builds with `CONFIG_LINUX or CONFIG_WIN32`. Received.
///
/// Returned by [`guest-network-get-route`](super::super::commands::GuestNetworkGetRoute).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkRoute {
    /// Interface by which packets leave. `iface`: `str`.
    pub iface: String,
    /// Network or host that the entry is for. `destination`: `str`.
    pub destination: String,
    /// Rank among entries that fit; the lowest wins. `metric`: `int`.
    pub metric: i64,
    /// Router that packets go to, 0.0.0.0 if there is none; in IPv4. `gateway`: `str`.
    pub gateway: Option<String>,
    /// Which bits of the destination count, in IPv4. `mask`: `str`.
    pub mask: Option<String>,
    /// Round-trip time that TCP starts with, in IPv4 on Linux, in ms; `0` means no setting. `irtt`: `int`.
    pub irtt: Option<i64>,
    /// Flags of the entry on Linux, with the bits of its RTF constants. `flags`: `uint64`.
    pub flags: Option<u64>,
    /// How many users the entry has, on Linux. `refcnt`: `int`.
    pub refcnt: Option<i64>,
    /// How often it was looked up, on Linux. `use`: `int`.
    pub use_: Option<i64>,
    /// Largest TCP window, in IPv4 on Linux, in bytes; `0` means no limit. `window`: `int`.
    pub window: Option<i64>,
    /// Largest packet, in IPv4 on Linux, in bytes; `0` means the size that the interface has. `mtu`: `int`.
    pub mtu: Option<i64>,
    /// Length of the prefix of the destination in bits, in IPv6. `desprefixlen`: `str`.
    pub desprefixlen: Option<String>,
    /// Network that packets must be from, in IPv6. `source`: `str`.
    pub source: Option<String>,
    /// Length of the prefix of that network in bits, in IPv6. `srcprefixlen`: `str`.
    pub srcprefixlen: Option<String>,
    /// Router that packets go to, in IPv6. `nexthop`: `str`.
    pub nexthop: Option<String>,
    /// Version of IP: 4 or 6. `version`: `int`.
    pub version: i64,
}

impl GuestNetworkRoute {
    /// `GuestNetworkRoute` with its required members.
    #[must_use]
    pub fn new(
        iface: impl Into<String>,
        destination: impl Into<String>,
        metric: i64,
        version: i64,
    ) -> Self {
        Self {
            iface: iface.into(),
            destination: destination.into(),
            metric,
            gateway: None,
            mask: None,
            irtt: None,
            flags: None,
            refcnt: None,
            use_: None,
            window: None,
            mtu: None,
            desprefixlen: None,
            source: None,
            srcprefixlen: None,
            nexthop: None,
            version,
        }
    }
}

impl runtime::Object for GuestNetworkRoute {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("iface", &self.iface);
        writer.member("destination", &self.destination);
        writer.member("metric", &self.metric);
        writer.optional("gateway", &self.gateway);
        writer.optional("mask", &self.mask);
        writer.optional("irtt", &self.irtt);
        writer.optional("flags", &self.flags);
        writer.optional("refcnt", &self.refcnt);
        writer.optional("use", &self.use_);
        writer.optional("window", &self.window);
        writer.optional("mtu", &self.mtu);
        writer.optional("desprefixlen", &self.desprefixlen);
        writer.optional("source", &self.source);
        writer.optional("srcprefixlen", &self.srcprefixlen);
        writer.optional("nexthop", &self.nexthop);
        writer.member("version", &self.version);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            iface: String::new(),
            destination: String::new(),
            metric: 0,
            gateway: None,
            mask: None,
            irtt: None,
            flags: None,
            refcnt: None,
            use_: None,
            window: None,
            mtu: None,
            desprefixlen: None,
            source: None,
            srcprefixlen: None,
            nexthop: None,
            version: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "iface" => members.require(0, &mut value.iface),
                "destination" => members.require(1, &mut value.destination),
                "metric" => members.require(2, &mut value.metric),
                "gateway" => members.fill(&mut value.gateway),
                "mask" => members.fill(&mut value.mask),
                "irtt" => members.fill(&mut value.irtt),
                "flags" => members.fill(&mut value.flags),
                "refcnt" => members.fill(&mut value.refcnt),
                "use" => members.fill(&mut value.use_),
                "window" => members.fill(&mut value.window),
                "mtu" => members.fill(&mut value.mtu),
                "desprefixlen" => members.fill(&mut value.desprefixlen),
                "source" => members.fill(&mut value.source),
                "srcprefixlen" => members.fill(&mut value.srcprefixlen),
                "nexthop" => members.fill(&mut value.nexthop),
                "version" => members.require(3, &mut value.version),
                _ => members.skip(),
            }
        }
        members.check(&["iface", "destination", "metric", "version"]);
        members.finish(value)
    }
}

runtime::object!(GuestNetworkRoute);

/// Operating system of the guest: its kernel, and on Unix what its os-release file says.
///
/// The QAPI struct `GuestOSInfo` of module `qapi-schema`.
///
/// Since QEMU 2.10. Received.
///
/// Returned by [`guest-get-osinfo`](super::super::commands::GuestGetOsinfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestOsInfo {
    /// Release of the kernel; on Windows the number of the build; unknown if absent. `kernel-release`: `str`.
    pub kernel_release: Option<String>,
    /// When and how the kernel was built; on Windows its version; unknown if absent. `kernel-version`: `str`.
    pub kernel_version: Option<String>,
    /// Architecture, such as x86_64; unknown if absent. `machine`: `str`.
    pub machine: Option<String>,
    /// Short name of the system, such as debian or mswindows; unknown if absent. `id`: `str`.
    pub id: Option<String>,
    /// Name of the system; unknown if absent. `name`: `str`.
    pub name: Option<String>,
    /// Name of the system with its version, for people; unknown if absent. `pretty-name`: `str`.
    pub pretty_name: Option<String>,
    /// Version of the system, with its code name if it has one; unknown if absent. `version`: `str`.
    pub version: Option<String>,
    /// Version of the system, short; unknown if absent. `version-id`: `str`.
    pub version_id: Option<String>,
    /// Edition of the system, such as Server; unknown if absent. `variant`: `str`.
    pub variant: Option<String>,
    /// Edition of the system, as a short name; unknown if absent. `variant-id`: `str`.
    pub variant_id: Option<String>,
}

impl GuestOsInfo {
    /// `GuestOSInfo` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kernel_release: None,
            kernel_version: None,
            machine: None,
            id: None,
            name: None,
            pretty_name: None,
            version: None,
            version_id: None,
            variant: None,
            variant_id: None,
        }
    }
}

runtime::default!(GuestOsInfo);

impl runtime::Object for GuestOsInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("kernel-release", &self.kernel_release);
        writer.optional("kernel-version", &self.kernel_version);
        writer.optional("machine", &self.machine);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("pretty-name", &self.pretty_name);
        writer.optional("version", &self.version);
        writer.optional("version-id", &self.version_id);
        writer.optional("variant", &self.variant);
        writer.optional("variant-id", &self.variant_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "kernel-release" => members.fill(&mut value.kernel_release),
                "kernel-version" => members.fill(&mut value.kernel_version),
                "machine" => members.fill(&mut value.machine),
                "id" => members.fill(&mut value.id),
                "name" => members.fill(&mut value.name),
                "pretty-name" => members.fill(&mut value.pretty_name),
                "version" => members.fill(&mut value.version),
                "version-id" => members.fill(&mut value.version_id),
                "variant" => members.fill(&mut value.variant),
                "variant-id" => members.fill(&mut value.variant_id),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(GuestOsInfo);

/// Address of a PCI device as the guest's system sees it.
///
/// The QAPI struct `GuestPCIAddress` of module `qapi-schema`.
///
/// Since QEMU 2.2. In builds with `CONFIG_WIN32 or CONFIG_LINUX`. Received.
///
/// Part of [`GuestDiskAddress`](super::GuestDiskAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPciAddress {
    /// PCI domain; `-1` means no PCI address. `domain`: `int`.
    pub domain: i64,
    /// Number of the bus; `-1` means no PCI address. `bus`: `int`.
    pub bus: i64,
    /// Device number on the bus; `-1` means no PCI address. `slot`: `int`.
    pub slot: i64,
    /// Function number within the slot; `-1` means no PCI address. `function`: `int`.
    pub function: i64,
}

impl GuestPciAddress {
    /// `GuestPCIAddress` with its required members.
    #[must_use]
    #[inline]
    pub fn new(domain: i64, bus: i64, slot: i64, function: i64) -> Self {
        Self {
            domain,
            bus,
            slot,
            function,
        }
    }
}

impl runtime::Object for GuestPciAddress {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("domain", &self.domain);
        writer.member("bus", &self.bus);
        writer.member("slot", &self.slot);
        writer.member("function", &self.function);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            domain: 0,
            bus: 0,
            slot: 0,
            function: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "domain" => members.require(0, &mut value.domain),
                "bus" => members.require(1, &mut value.bus),
                "slot" => members.require(2, &mut value.slot),
                "function" => members.require(3, &mut value.function),
                _ => members.skip(),
            }
        }
        members.check(&["domain", "bus", "slot", "function"]);
        members.finish(value)
    }
}

runtime::object!(GuestPciAddress);

/// Time zone of the guest.
///
/// The QAPI struct `GuestTimezone` of module `qapi-schema`.
///
/// Since QEMU 2.10. Received.
///
/// Returned by [`guest-get-timezone`](super::super::commands::GuestGetTimezone).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestTimezone {
    /// Name of the time zone, whose form depends on the system; unknown if absent. `zone`: `str`.
    pub zone: Option<String>,
    /// How far local time is ahead of UTC, negative to the west, in seconds. `offset`: `int`.
    pub offset: i64,
}

impl GuestTimezone {
    /// `GuestTimezone` with its required members.
    #[must_use]
    #[inline]
    pub fn new(offset: i64) -> Self {
        Self { zone: None, offset }
    }
}

impl runtime::Object for GuestTimezone {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("zone", &self.zone);
        writer.member("offset", &self.offset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { zone: None, offset: 0 };
        while let Some(member) = members.next() {
            match member {
                "zone" => members.fill(&mut value.zone),
                "offset" => members.require(0, &mut value.offset),
                _ => members.skip(),
            }
        }
        members.check(&["offset"]);
        members.finish(value)
    }
}

runtime::object!(GuestTimezone);

/// A user who is logged in to the guest.
///
/// The QAPI struct `GuestUser` of module `qapi-schema`.
///
/// Since QEMU 2.10. In builds with `CONFIG_WIN32 or HAVE_UTMPX`. Received.
///
/// Returned by [`guest-get-users`](super::super::commands::GuestGetUsers).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestUser {
    /// Name of the user. `user`: `str`.
    pub user: String,
    /// When the earliest open session began, since 1970-01-01 UTC, with fractions, in seconds. `login-time`: `number`.
    pub login_time: f64,
    /// Domain of the user, on Windows. `domain`: `str`.
    pub domain: Option<String>,
}

impl GuestUser {
    /// `GuestUser` with its required members.
    #[must_use]
    pub fn new(user: impl Into<String>, login_time: f64) -> Self {
        Self {
            user: user.into(),
            login_time,
            domain: None,
        }
    }
}

impl runtime::Object for GuestUser {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("user", &self.user);
        writer.member("login-time", &self.login_time);
        writer.optional("domain", &self.domain);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            user: String::new(),
            login_time: 0.0,
            domain: None,
        };
        while let Some(member) = members.next() {
            match member {
                "user" => members.require(0, &mut value.user),
                "login-time" => members.require(1, &mut value.login_time),
                "domain" => members.fill(&mut value.domain),
                _ => members.skip(),
            }
        }
        members.check(&["user", "login-time"]);
        members.finish(value)
    }
}

runtime::object!(GuestUser);

/// From where a seek in a file counts.
///
/// The QAPI enum `QGASeek` of module `qapi-schema`.
///
/// Since QEMU 2.6. Sent.
///
/// Part of [`GuestFileWhence`](super::GuestFileWhence).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QgaSeek {
    /// The start of the file. `set`.
    Set,
    /// The current place. `cur`.
    Cur,
    /// The end of the file. `end`.
    End,
}

impl QgaSeek {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Set, Self::Cur, Self::End];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Cur => "cur",
            Self::End => "end",
        }
    }
}

runtime::closed_enum!(QgaSeek);
