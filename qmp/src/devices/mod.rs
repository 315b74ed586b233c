//! The devices of `device_add`, each as a struct with a setter for each property.
//!
//! QEMU's schema leaves the properties of a device open. These types are made from what QEMUs of
//! several releases and architectures say of their devices. A device converts into
//! [`DeviceAdd`](crate::commands::DeviceAdd), for a command and for a command line alike.
//!
//! ```
//! use qmp::commands::DeviceAdd;
//! use qmp::devices::{PciAddress, PciDevice as _, VirtioBlkPci};
//! use qmp::types::OnOffAuto;
//!
//! let disk = VirtioBlkPci::new()
//!     .id("vd0")
//!     .bus("rp0")
//!     .drive("disk0")
//!     .num_queues(4)
//!     .write_cache(OnOffAuto::On)
//!     .addr(PciAddress::slot(0));
//! assert_eq!(
//!     serde_json::to_string(&DeviceAdd::from(disk))?,
//!     r#"{"driver":"virtio-blk-pci","bus":"rp0","id":"vd0","addr":"0.0","drive":"disk0","num-queues":4,"write-cache":"on"}"#
//! );
//! # Ok::<_, serde_json::Error>(())
//! ```
//!
//! The properties that all PCI devices have are in the trait [`PciDevice`], those of virtio devices
//! in [`VirtioDevice`] and [`VirtioPciDevice`].
//!
//! # What the types know, and what they do not
//!
//! - A value has the JSON type that every release takes. QEMU 7.2 also takes texts for numbers and
//!   booleans, later releases do not.
//! - No release tells which properties a device needs, so `new` takes none.
//! - A device may be missing in a server, because it was built without it or for another machine.
//! - Properties that begin with `x-` are experiments, and have no setter:
//!   use `property`. Neither do properties that QEMU lists and refuses to set, nor CPUs and the
//!   memory chips of boards.
//! - Some properties are lists in newer releases, and single elements such as `ports[0]` in QEMU
//!   7.2, which **ignores every list and every object in `device_add` without an error**. [`Check`]
//!   finds this, and so does `Monitor::add_device_checked` (feature `monitor`).
//! - QEMU itself may end on a device that is typed correctly: `rocker` twice with one `name`,
//!   `ivshmem-doorbell`, `vhost-user-rng-pci` or `vhost-user-gpio-pci` on a character device of kind
//!   `null`, and ISA devices with an `irq` above 15. No check finds these.

mod check;
pub(crate) mod device;
pub mod facts;
#[rustfmt::skip] // prettyplease has formatted it
#[allow(clippy::new_without_default, reason = "a device without properties is no default")]
mod generated;
mod nearest;
pub(crate) mod values;

#[cfg(feature = "testing")]
pub(crate) use check::is_text;
#[cfg(feature = "monitor")]
pub(crate) use check::refused;
pub use check::{Check, Finding, FindingKind, RefusedDevice};
pub use device::Device;
pub use generated::*;
pub use values::{CcwDevice, HostPciAddress, MacAddress, PciAddress, Uuid, ValueError};
