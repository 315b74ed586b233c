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

/// The device `vhost-scsi`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostScsi(DeviceAdd);

device!(VhostScsi, "vhost-scsi");

impl VhostScsi {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migratable`: `bool`, `false` by default.
    #[inline]
    pub fn migratable(mut self, value: bool) -> Self {
        put(&mut self.0, "migratable", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
    /// Sets `worker_per_virtqueue`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn worker_per_virtqueue(mut self, value: bool) -> Self {
        put(&mut self.0, "worker_per_virtqueue", value.into());
        self
    }
    /// Sets `wwpn`: `str`.
    #[inline]
    pub fn wwpn(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "wwpn", value.into().into());
        self
    }
}

impl VirtioDevice for VhostScsi {}

/// The device `vhost-user-blk`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserBlk(DeviceAdd);

device!(VhostUserBlk, "vhost-user-blk");

impl VhostUserBlk {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `inflight-migration`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn inflight_migration(mut self, value: bool) -> Self {
        put(&mut self.0, "inflight-migration", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint32`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `skip-get-vring-base-on-force-shutdown`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn skip_get_vring_base_on_force_shutdown(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-get-vring-base-on-force-shutdown", value.into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl VirtioDevice for VhostUserBlk {}

/// The device `vhost-user-fs-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserFsDevice(DeviceAdd);

device!(VhostUserFsDevice, "vhost-user-fs-device");

impl VhostUserFsDevice {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `num-request-queues`: `uint16`, `1` by default.
    #[inline]
    pub fn num_request_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-request-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `tag`: `str`.
    #[inline]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tag", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserFsDevice {}

/// The device `vhost-user-gpio-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserGpioDevice(DeviceAdd);

device!(VhostUserGpioDevice, "vhost-user-gpio-device");

impl VhostUserGpioDevice {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserGpioDevice {}

/// The device `vhost-user-gpu`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserGpu(DeviceAdd);

device!(VhostUserGpu, "vhost-user-gpu");

impl VhostUserGpu {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl VirtioDevice for VhostUserGpu {}

/// The device `vhost-user-i2c-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserI2cDevice(DeviceAdd);

device!(VhostUserI2cDevice, "vhost-user-i2c-device");

impl VhostUserI2cDevice {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserI2cDevice {}

/// The device `vhost-user-input`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserInput(DeviceAdd);

device!(VhostUserInput, "vhost-user-input");

impl VhostUserInput {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `serial`: `str`. Seen in QEMU 7.2.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserInput {}

/// The device `vhost-user-rng`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserRng(DeviceAdd);

device!(VhostUserRng, "vhost-user-rng");

impl VhostUserRng {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserRng {}

/// The device `vhost-user-rtc`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserRtc(DeviceAdd);

device!(VhostUserRtc, "vhost-user-rtc");

impl VhostUserRtc {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserRtc {}

/// The device `vhost-user-scmi`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScmi(DeviceAdd);

device!(VhostUserScmi, "vhost-user-scmi");

impl VhostUserScmi {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserScmi {}

/// The device `vhost-user-scsi`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScsi(DeviceAdd);

device!(VhostUserScsi, "vhost-user-scsi");

impl VhostUserScsi {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl VirtioDevice for VhostUserScsi {}

/// The device `vhost-user-snd`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserSnd(DeviceAdd);

device!(VhostUserSnd, "vhost-user-snd");

impl VhostUserSnd {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `controls`: `bool`, `false` by default.
    #[inline]
    pub fn controls(mut self, value: bool) -> Self {
        put(&mut self.0, "controls", value.into());
        self
    }
}

impl VirtioDevice for VhostUserSnd {}

/// The device `vhost-user-spi-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserSpiDevice(DeviceAdd);

device!(VhostUserSpiDevice, "vhost-user-spi-device");

impl VhostUserSpiDevice {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostUserSpiDevice {}

/// The device `vhost-user-test-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserTestDevice(DeviceAdd);

device!(VhostUserTestDevice, "vhost-user-test-device");

impl VhostUserTestDevice {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `config_size`: `uint32`, `0` by default.
    #[inline]
    pub fn config_size(mut self, value: u32) -> Self {
        put(&mut self.0, "config_size", value.into());
        self
    }
    /// Sets `num_vqs`: `uint32`, `1` by default.
    #[inline]
    pub fn num_vqs(mut self, value: u32) -> Self {
        put(&mut self.0, "num_vqs", value.into());
        self
    }
    /// Sets `virtio-id`: `uint16`, `0` by default.
    #[inline]
    pub fn virtio_id(mut self, value: u16) -> Self {
        put(&mut self.0, "virtio-id", value.into());
        self
    }
    /// Sets `vq_size`: `uint32`, `64` by default.
    #[inline]
    pub fn vq_size(mut self, value: u32) -> Self {
        put(&mut self.0, "vq_size", value.into());
        self
    }
}

impl VirtioDevice for VhostUserTestDevice {}

/// The device `vhost-user-vsock-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserVsockDevice(DeviceAdd);

device!(VhostUserVsockDevice, "vhost-user-vsock-device");

impl VhostUserVsockDevice {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
}

impl VirtioDevice for VhostUserVsockDevice {}

/// The device `vhost-vdpa-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVdpaDevice(DeviceAdd);

device!(VhostVdpaDevice, "vhost-vdpa-device");

impl VhostVdpaDevice {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `0` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `vhostdev`: `str`.
    #[inline]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostdev", value.into().into());
        self
    }
}

impl VirtioDevice for VhostVdpaDevice {}

/// The device `vhost-vsock-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVsockDevice(DeviceAdd);

device!(VhostVsockDevice, "vhost-vsock-device");

impl VhostVsockDevice {
    /// Sets `guest-cid`: `uint64`, `0` by default.
    #[inline]
    pub fn guest_cid(mut self, value: u64) -> Self {
        put(&mut self.0, "guest-cid", value.into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
}

impl VirtioDevice for VhostVsockDevice {}

/// The device `virtio-9p-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtio9pDevice(DeviceAdd);

device!(Virtio9pDevice, "virtio-9p-device");

impl Virtio9pDevice {
    /// Sets `fsdev`: `str`.
    #[inline]
    pub fn fsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fsdev", value.into().into());
        self
    }
    /// Sets `mount_tag`: `str`.
    #[inline]
    pub fn mount_tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "mount_tag", value.into().into());
        self
    }
}

impl VirtioDevice for Virtio9pDevice {}

/// The device `virtio-balloon-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBalloonDevice(DeviceAdd);

device!(VirtioBalloonDevice, "virtio-balloon-device");

impl VirtioBalloonDevice {
    /// Sets `deflate-on-oom`: `bool`, `false` by default.
    #[inline]
    pub fn deflate_on_oom(mut self, value: bool) -> Self {
        put(&mut self.0, "deflate-on-oom", value.into());
        self
    }
    /// Sets `free-page-hint`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_hint(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-hint", value.into());
        self
    }
    /// Sets `free-page-reporting`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_reporting(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-reporting", value.into());
        self
    }
    /// Sets `guest-stats-polling-interval`: `int`.
    #[inline]
    pub fn guest_stats_polling_interval(mut self, value: i64) -> Self {
        put(&mut self.0, "guest-stats-polling-interval", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `page-poison`: `bool`, `true` by default.
    #[inline]
    pub fn page_poison(mut self, value: bool) -> Self {
        put(&mut self.0, "page-poison", value.into());
        self
    }
    /// Sets `qemu-4-0-config-size`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn qemu_4_0_config_size(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-4-0-config-size", value.into());
        self
    }
}

impl VirtioDevice for VirtioBalloonDevice {}

/// The device `virtio-blk-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBlkDevice(DeviceAdd);

device!(VirtioBlkDevice, "virtio-blk-device");

impl VirtioBlkDevice {
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
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
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
    /// Sets `heads`: `uint32`, `0` by default.
    #[inline]
    pub fn heads(mut self, value: u32) -> Self {
        put(&mut self.0, "heads", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `lcyls`: `uint32`, `0` by default.
    #[inline]
    pub fn lcyls(mut self, value: u32) -> Self {
        put(&mut self.0, "lcyls", value.into());
        self
    }
    /// Sets `lheads`: `uint32`, `0` by default.
    #[inline]
    pub fn lheads(mut self, value: u32) -> Self {
        put(&mut self.0, "lheads", value.into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `lsecs`: `uint32`, `0` by default.
    #[inline]
    pub fn lsecs(mut self, value: u32) -> Self {
        put(&mut self.0, "lsecs", value.into());
        self
    }
    /// Sets `max-discard-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_discard_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-discard-sectors", value.into());
        self
    }
    /// Sets `max-write-zeroes-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_write_zeroes_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-write-zeroes-sectors", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `256` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `report-discard-granularity`: `bool`, `true` by default.
    #[inline]
    pub fn report_discard_granularity(mut self, value: bool) -> Self {
        put(&mut self.0, "report-discard-granularity", value.into());
        self
    }
    /// Sets `request-merging`: `bool`, `true` by default.
    #[inline]
    pub fn request_merging(mut self, value: bool) -> Self {
        put(&mut self.0, "request-merging", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `scsi`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn scsi(mut self, value: bool) -> Self {
        put(&mut self.0, "scsi", value.into());
        self
    }
    /// Sets `secs`: `uint32`, `0` by default.
    #[inline]
    pub fn secs(mut self, value: u32) -> Self {
        put(&mut self.0, "secs", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
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
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl VirtioDevice for VirtioBlkDevice {}

/// The device `virtio-crypto-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioCryptoDevice(DeviceAdd);

device!(VirtioCryptoDevice, "virtio-crypto-device");

impl VirtioCryptoDevice {
    /// Sets `cryptodev`: the id of a `cryptodev-backend`.
    #[inline]
    pub fn cryptodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "cryptodev", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioCryptoDevice {}

/// The device `virtio-gpu-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioGpuDevice(DeviceAdd);

device!(VirtioGpuDevice, "virtio-gpu-device");

impl VirtioGpuDevice {
    /// Sets `blob`: `bool`, `false` by default.
    #[inline]
    pub fn blob(mut self, value: bool) -> Self {
        put(&mut self.0, "blob", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `hostmem`: `size`, in bytes, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "hostmem", value.into());
        self
    }
    /// Sets `max_hostmem`: `size`, in bytes, `268435456` by default.
    #[inline]
    pub fn max_hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "max_hostmem", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl VirtioDevice for VirtioGpuDevice {}

/// The device `virtio-input-host-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioInputHostDevice(DeviceAdd);

device!(VirtioInputHostDevice, "virtio-input-host-device");

impl VirtioInputHostDevice {
    /// Sets `evdev`: `str`.
    #[inline]
    pub fn evdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "evdev", value.into().into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioInputHostDevice {}

/// The device `virtio-iommu-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioIommuDevice(DeviceAdd);

device!(VirtioIommuDevice, "virtio-iommu-device");

impl VirtioIommuDevice {
    /// Sets `aw-bits`: `uint8`, `64` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn aw_bits(mut self, value: u8) -> Self {
        put(&mut self.0, "aw-bits", value.into());
        self
    }
    /// Sets `boot-bypass`: `bool`, `true` by default.
    #[inline]
    pub fn boot_bypass(mut self, value: bool) -> Self {
        put(&mut self.0, "boot-bypass", value.into());
        self
    }
    /// Sets `granule`: [`GranuleMode`](types::GranuleMode), `"host"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn granule(mut self, value: types::GranuleMode) -> Self {
        put(&mut self.0, "granule", value.as_str().into());
        self
    }
    /// Sets `primary-bus`: the id of a `PCI`.
    #[inline]
    pub fn primary_bus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "primary-bus", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioIommuDevice {}

/// The device `virtio-keyboard-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioKeyboardDevice(DeviceAdd);

device!(VirtioKeyboardDevice, "virtio-keyboard-device");

impl VirtioKeyboardDevice {
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
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioKeyboardDevice {}

/// The device `virtio-mem`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMem(DeviceAdd);

device!(VirtioMem, "virtio-mem");

impl VirtioMem {
    /// Sets `block-size`: `size`, in bytes.
    #[inline]
    pub fn block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "block-size", value.into());
        self
    }
    /// Sets `dynamic-memslots`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn dynamic_memslots(mut self, value: bool) -> Self {
        put(&mut self.0, "dynamic-memslots", value.into());
        self
    }
    /// Sets `memaddr`: `uint64`, `0` by default.
    #[inline]
    pub fn memaddr(mut self, value: u64) -> Self {
        put(&mut self.0, "memaddr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
    /// Sets `prealloc`: `bool`, `false` by default.
    #[inline]
    pub fn prealloc(mut self, value: bool) -> Self {
        put(&mut self.0, "prealloc", value.into());
        self
    }
    /// Sets `requested-size`: `size`, in bytes.
    #[inline]
    pub fn requested_size(mut self, value: u64) -> Self {
        put(&mut self.0, "requested-size", value.into());
        self
    }
    /// Sets `unplugged-inaccessible`: [`OnOffAuto`](types::OnOffAuto), `"on"` by default. Seen in QEMU 7.2, 10.0 and 11.1.
    #[inline]
    pub fn unplugged_inaccessible(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "unplugged-inaccessible", value.as_str().into());
        self
    }
}

impl VirtioDevice for VirtioMem {}

/// The device `virtio-mouse-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMouseDevice(DeviceAdd);

device!(VirtioMouseDevice, "virtio-mouse-device");

impl VirtioMouseDevice {
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
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `wheel-axis`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn wheel_axis(mut self, value: bool) -> Self {
        put(&mut self.0, "wheel-axis", value.into());
        self
    }
}

impl VirtioDevice for VirtioMouseDevice {}

/// The device `virtio-multitouch-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMultitouchDevice(DeviceAdd);

device!(VirtioMultitouchDevice, "virtio-multitouch-device");

impl VirtioMultitouchDevice {
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
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioMultitouchDevice {}

/// The device `virtio-net-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioNetDevice(DeviceAdd);

device!(VirtioNetDevice, "virtio-net-device");

impl VirtioNetDevice {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `csum`: `bool`, `true` by default.
    #[inline]
    pub fn csum(mut self, value: bool) -> Self {
        put(&mut self.0, "csum", value.into());
        self
    }
    /// Sets `ctrl_guest_offloads`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_guest_offloads(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_guest_offloads", value.into());
        self
    }
    /// Sets `ctrl_mac_addr`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_mac_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_mac_addr", value.into());
        self
    }
    /// Sets `ctrl_rx`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx", value.into());
        self
    }
    /// Sets `ctrl_rx_extra`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx_extra", value.into());
        self
    }
    /// Sets `ctrl_vlan`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vlan(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vlan", value.into());
        self
    }
    /// Sets `ctrl_vq`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vq(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vq", value.into());
        self
    }
    /// Sets `duplex`: `str`.
    #[inline]
    pub fn duplex(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "duplex", value.into().into());
        self
    }
    /// Sets `ebpf-rss-fds`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ebpf_rss_fds(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "ebpf-rss-fds", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `failover`: `bool`, `false` by default.
    #[inline]
    pub fn failover(mut self, value: bool) -> Self {
        put(&mut self.0, "failover", value.into());
        self
    }
    /// Sets `gso`: `bool`, `true` by default.
    #[inline]
    pub fn gso(mut self, value: bool) -> Self {
        put(&mut self.0, "gso", value.into());
        self
    }
    /// Sets `guest_announce`: `bool`, `true` by default.
    #[inline]
    pub fn guest_announce(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_announce", value.into());
        self
    }
    /// Sets `guest_csum`: `bool`, `true` by default.
    #[inline]
    pub fn guest_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_csum", value.into());
        self
    }
    /// Sets `guest_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ecn", value.into());
        self
    }
    /// Sets `guest_rsc_ext`: `bool`, `false` by default.
    #[inline]
    pub fn guest_rsc_ext(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_rsc_ext", value.into());
        self
    }
    /// Sets `guest_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso4", value.into());
        self
    }
    /// Sets `guest_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso6", value.into());
        self
    }
    /// Sets `guest_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel", value.into());
        self
    }
    /// Sets `guest_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel_csum", value.into());
        self
    }
    /// Sets `guest_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ufo", value.into());
        self
    }
    /// Sets `guest_uso4`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso4", value.into());
        self
    }
    /// Sets `guest_uso6`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso6", value.into());
        self
    }
    /// Sets `hash`: `bool`, `false` by default.
    #[inline]
    pub fn hash(mut self, value: bool) -> Self {
        put(&mut self.0, "hash", value.into());
        self
    }
    /// Sets `hash-ipv4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv4", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6ex", value.as_str().into());
        self
    }
    /// Sets `hash-tcp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp4", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6ex", value.as_str().into());
        self
    }
    /// Sets `hash-udp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp4", value.as_str().into());
        self
    }
    /// Sets `hash-udp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6", value.as_str().into());
        self
    }
    /// Sets `hash-udp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6ex", value.as_str().into());
        self
    }
    /// Sets `host_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn host_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ecn", value.into());
        self
    }
    /// Sets `host_mtu`: `uint16`, `0` by default.
    #[inline]
    pub fn host_mtu(mut self, value: u16) -> Self {
        put(&mut self.0, "host_mtu", value.into());
        self
    }
    /// Sets `host_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso4", value.into());
        self
    }
    /// Sets `host_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso6", value.into());
        self
    }
    /// Sets `host_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel", value.into());
        self
    }
    /// Sets `host_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel_csum", value.into());
        self
    }
    /// Sets `host_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn host_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ufo", value.into());
        self
    }
    /// Sets `host_uso`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn host_uso(mut self, value: bool) -> Self {
        put(&mut self.0, "host_uso", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `mq`: `bool`, `false` by default.
    #[inline]
    pub fn mq(mut self, value: bool) -> Self {
        put(&mut self.0, "mq", value.into());
        self
    }
    /// Sets `mrg_rxbuf`: `bool`, `true` by default.
    #[inline]
    pub fn mrg_rxbuf(mut self, value: bool) -> Self {
        put(&mut self.0, "mrg_rxbuf", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `rsc_interval`: `uint32`, `300000` by default.
    #[inline]
    pub fn rsc_interval(mut self, value: u32) -> Self {
        put(&mut self.0, "rsc_interval", value.into());
        self
    }
    /// Sets `rss`: `bool`, `false` by default.
    #[inline]
    pub fn rss(mut self, value: bool) -> Self {
        put(&mut self.0, "rss", value.into());
        self
    }
    /// Sets `rx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn rx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "rx_queue_size", value.into());
        self
    }
    /// Sets `speed`: `int32`, `-1` by default.
    #[inline]
    pub fn speed(mut self, value: i32) -> Self {
        put(&mut self.0, "speed", value.into());
        self
    }
    /// Sets `status`: `bool`, `true` by default.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        put(&mut self.0, "status", value.into());
        self
    }
    /// Sets `tx`: `str`.
    #[inline]
    pub fn tx(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tx", value.into().into());
        self
    }
    /// Sets `tx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn tx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "tx_queue_size", value.into());
        self
    }
}

impl VirtioDevice for VirtioNetDevice {}

/// The device `virtio-pmem`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioPmem(DeviceAdd);

device!(VirtioPmem, "virtio-pmem");

impl VirtioPmem {
    /// Sets `memaddr`: `uint64`, `0` by default.
    #[inline]
    pub fn memaddr(mut self, value: u64) -> Self {
        put(&mut self.0, "memaddr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioPmem {}

/// The device `virtio-rng-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRngDevice(DeviceAdd);

device!(VirtioRngDevice, "virtio-rng-device");

impl VirtioRngDevice {
    /// Sets `max-bytes`: `uint64`, `9223372036854775807` by default.
    #[inline]
    pub fn max_bytes(mut self, value: u64) -> Self {
        put(&mut self.0, "max-bytes", value.into());
        self
    }
    /// Sets `period`: `uint32`, `65536` by default.
    #[inline]
    pub fn period(mut self, value: u32) -> Self {
        put(&mut self.0, "period", value.into());
        self
    }
    /// Sets `rng`: the id of a `rng-backend`.
    #[inline]
    pub fn rng(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rng", value.into().into());
        self
    }
}

impl VirtioDevice for VirtioRngDevice {}

/// The device `virtio-rtc-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRtcDevice(DeviceAdd);

device!(VirtioRtcDevice, "virtio-rtc-device");

impl VirtioDevice for VirtioRtcDevice {}

/// The device `virtio-scsi-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioScsiDevice(DeviceAdd);

device!(VirtioScsiDevice, "virtio-scsi-device");

impl VirtioScsiDevice {
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `256` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl VirtioDevice for VirtioScsiDevice {}

/// The device `virtio-serial-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSerialDevice(DeviceAdd);

device!(VirtioSerialDevice, "virtio-serial-device");

impl VirtioSerialDevice {
    /// Sets `emergency-write`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn emergency_write(mut self, value: bool) -> Self {
        put(&mut self.0, "emergency-write", value.into());
        self
    }
    /// Sets `max_ports`: `uint32`, `31` by default.
    #[inline]
    pub fn max_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "max_ports", value.into());
        self
    }
}

impl VirtioDevice for VirtioSerialDevice {}

/// The device `virtio-sound-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSoundDevice(DeviceAdd);

device!(VirtioSoundDevice, "virtio-sound-device");

impl VirtioSoundDevice {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `chmaps`: `uint32`, `0` by default.
    #[inline]
    pub fn chmaps(mut self, value: u32) -> Self {
        put(&mut self.0, "chmaps", value.into());
        self
    }
    /// Sets `jacks`: `uint32`, `0` by default.
    #[inline]
    pub fn jacks(mut self, value: u32) -> Self {
        put(&mut self.0, "jacks", value.into());
        self
    }
    /// Sets `streams`: `uint32`, `2` by default.
    #[inline]
    pub fn streams(mut self, value: u32) -> Self {
        put(&mut self.0, "streams", value.into());
        self
    }
}

impl VirtioDevice for VirtioSoundDevice {}

/// The device `virtio-tablet-device`, on a bus of kind `virtio-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioTabletDevice(DeviceAdd);

device!(VirtioTabletDevice, "virtio-tablet-device");

impl VirtioTabletDevice {
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
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `wheel-axis`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn wheel_axis(mut self, value: bool) -> Self {
        put(&mut self.0, "wheel-axis", value.into());
        self
    }
}

impl VirtioDevice for VirtioTabletDevice {}
