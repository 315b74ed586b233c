// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::commands::DeviceAdd;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::devices::device::{device, json, list, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

/// The device `u2f-passthru`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct U2fPassthru(DeviceAdd);

device!(U2fPassthru, "u2f-passthru");

impl U2fPassthru {
    /// Sets `hidraw`: `str`.
    #[inline]
    pub fn hidraw(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "hidraw", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-audio`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbAudio(DeviceAdd);

device!(UsbAudio, "usb-audio");

impl UsbAudio {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `buffer`: `uint32`, `0` by default.
    #[inline]
    pub fn buffer(mut self, value: u32) -> Self {
        put(&mut self.0, "buffer", value.into());
        self
    }
    /// Sets `debug`: `uint32`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u32) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `multi`: `bool`, `false` by default.
    #[inline]
    pub fn multi(mut self, value: bool) -> Self {
        put(&mut self.0, "multi", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-bot`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbBot(DeviceAdd);

device!(UsbBot, "usb-bot");

impl UsbBot {
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-braille`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbBraille(DeviceAdd);

device!(UsbBraille, "usb-braille");

impl UsbBraille {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-ccid`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbCcid(DeviceAdd);

device!(UsbCcid, "usb-ccid");

impl UsbCcid {
    /// Sets `debug`: `uint8`, `0` by default.
    #[inline]
    pub fn debug(mut self, value: u8) -> Self {
        put(&mut self.0, "debug", value.into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-hub`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbHub(DeviceAdd);

device!(UsbHub, "usb-hub");

impl UsbHub {
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `port-power`: `bool`, `false` by default.
    #[inline]
    pub fn port_power(mut self, value: bool) -> Self {
        put(&mut self.0, "port-power", value.into());
        self
    }
    /// Sets `ports`: `uint32`, `8` by default.
    #[inline]
    pub fn ports(mut self, value: u32) -> Self {
        put(&mut self.0, "ports", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-kbd`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbKbd(DeviceAdd);

device!(UsbKbd, "usb-kbd");

impl UsbKbd {
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `usb_version`: `uint32`, `2` by default.
    #[inline]
    pub fn usb_version(mut self, value: u32) -> Self {
        put(&mut self.0, "usb_version", value.into());
        self
    }
}

/// The device `usb-mouse`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbMouse(DeviceAdd);

device!(UsbMouse, "usb-mouse");

impl UsbMouse {
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `usb_version`: `uint32`, `2` by default.
    #[inline]
    pub fn usb_version(mut self, value: u32) -> Self {
        put(&mut self.0, "usb_version", value.into());
        self
    }
}

/// The device `usb-mtp`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbMtp(DeviceAdd);

device!(UsbMtp, "usb-mtp");

impl UsbMtp {
    /// Sets `desc`: `str`.
    #[inline]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "desc", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `readonly`: `bool`, `true` by default.
    #[inline]
    pub fn readonly(mut self, value: bool) -> Self {
        put(&mut self.0, "readonly", value.into());
        self
    }
    /// Sets `rootdir`: `str`.
    #[inline]
    pub fn rootdir(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rootdir", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-net`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbNet(DeviceAdd);

device!(UsbNet, "usb-net");

impl UsbNet {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-serial`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbSerial(DeviceAdd);

device!(UsbSerial, "usb-serial");

impl UsbSerial {
    /// Sets `always-plugged`: `bool`, `false` by default.
    #[inline]
    pub fn always_plugged(mut self, value: bool) -> Self {
        put(&mut self.0, "always-plugged", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-storage`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbStorage(DeviceAdd);

device!(UsbStorage, "usb-storage");

impl UsbStorage {
    /// Sets `account-failed`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_failed(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-failed", value.as_str().into());
        self
    }
    /// Sets `account-invalid`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_invalid(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-invalid", value.as_str().into());
        self
    }
    /// Sets `backend_defaults`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn backend_defaults(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "backend_defaults", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `commandlog`: `bool`, `false` by default.
    #[inline]
    pub fn commandlog(mut self, value: bool) -> Self {
        put(&mut self.0, "commandlog", value.into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `removable`: `bool`, `false` by default.
    #[inline]
    pub fn removable(mut self, value: bool) -> Self {
        put(&mut self.0, "removable", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `stats-intervals`: `list`, `[]` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn stats_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "stats-intervals", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `werror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn werror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "werror", value.as_str().into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
}

/// The device `usb-tablet`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbTablet(DeviceAdd);

device!(UsbTablet, "usb-tablet");

impl UsbTablet {
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `head`: `uint32`, `0` by default.
    #[inline]
    pub fn head(mut self, value: u32) -> Self {
        put(&mut self.0, "head", value.into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `usb_version`: `uint32`, `2` by default.
    #[inline]
    pub fn usb_version(mut self, value: u32) -> Self {
        put(&mut self.0, "usb_version", value.into());
        self
    }
}

/// The device `usb-uas`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbUas(DeviceAdd);

device!(UsbUas, "usb-uas");

impl UsbUas {
    /// Sets `log-scsi-req`: `uint32`, `0` by default.
    #[inline]
    pub fn log_scsi_req(mut self, value: u32) -> Self {
        put(&mut self.0, "log-scsi-req", value.into());
        self
    }
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

/// The device `usb-wacom-tablet`, on a bus of kind `usb-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct UsbWacomTablet(DeviceAdd);

device!(UsbWacomTablet, "usb-wacom-tablet");

impl UsbWacomTablet {
    /// Sets `msos-desc`: `bool`, `true` by default.
    #[inline]
    pub fn msos_desc(mut self, value: bool) -> Self {
        put(&mut self.0, "msos-desc", value.into());
        self
    }
    /// Sets `pcap`: `str`.
    #[inline]
    pub fn pcap(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "pcap", value.into().into());
        self
    }
    /// Sets `port`: `str`.
    #[inline]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "port", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}
