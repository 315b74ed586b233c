// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every type that commands and events use.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.
//!
//! Types that contain themselves do so through a `Box`:
//!
//! - [`BlockStats`], `backing`
//! - [`BlockStats`], `parent`
//! - [`BlockdevRef`], `definition`
//! - [`BlockdevRefOrNull`], `definition`
//! - [`ImageInfo`], `backing-image`
//! - [`RbdEncryptionOptions`], `parent`

mod accelerator;
mod acpi;
mod audio;
mod authz;
mod block;
mod block_core;
mod block_export;
mod char;
mod common;
mod compat;
mod control;
mod crypto;
mod cryptodev;
mod cxl;
mod dump;
mod ebpf;
mod error;
mod introspect;
mod job;
mod machine;
mod machine_common;
mod machine_s390x;
mod migration;
mod misc;
mod misc_arm;
mod misc_i386;
mod net;
mod pci;
mod qom;
mod replay;
mod rocker;
mod run_state;
mod sockets;
mod stats;
mod tpm;
mod trace;
mod transaction;
mod uefi;
mod ui;
mod vfio;
mod virtio;
mod yank;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::{
    accelerator::*, acpi::*, audio::*, authz::*, block::*, block_core::*,
    block_export::*, char::*, common::*, compat::*, control::*, crypto::*, cryptodev::*,
    cxl::*, dump::*, ebpf::*, error::*, introspect::*, job::*, machine::*,
    machine_common::*, machine_s390x::*, migration::*, misc::*, misc_arm::*,
    misc_i386::*, net::*, pci::*, qom::*, replay::*, rocker::*, run_state::*, sockets::*,
    stats::*, tpm::*, trace::*, transaction::*, uefi::*, ui::*, vfio::*, virtio::*,
    yank::*,
};

/// The former name of [`BlockDirtyBitmapOrStr`].
#[deprecated(note = "renamed to BlockDirtyBitmapOrStr")]
pub type BlockDirtyBitmapMergeSource = BlockDirtyBitmapOrStr;

/// The former name of [`FdSocketAddressWrapper`].
#[deprecated(note = "renamed to FdSocketAddressWrapper")]
pub type StringWrapper = FdSocketAddressWrapper;

/// The former name of [`MigrationRamStats`].
#[deprecated(note = "renamed to MigrationRamStats")]
pub type MigrationStats = MigrationRamStats;

/// The former name of [`NetdevPasstOptions`].
#[deprecated(note = "renamed to NetdevPasstOptions")]
pub type NetDevPasstOptions = NetdevPasstOptions;

/// The former name of [`QCryptoAkCipherAlgo`].
#[deprecated(note = "renamed to QCryptoAkCipherAlgo")]
pub type QCryptoAkCipherAlgorithm = QCryptoAkCipherAlgo;

/// The former name of [`QCryptoCipherAlgo`].
#[deprecated(note = "renamed to QCryptoCipherAlgo")]
pub type QCryptoCipherAlgorithm = QCryptoCipherAlgo;

/// The former name of [`QCryptoHashAlgo`].
#[deprecated(note = "renamed to QCryptoHashAlgo")]
pub type QCryptoHashAlgorithm = QCryptoHashAlgo;

/// The former name of [`QCryptoIvGenAlgo`].
#[deprecated(note = "renamed to QCryptoIvGenAlgo")]
pub type QCryptoIvGenAlgorithm = QCryptoIvGenAlgo;

/// The former name of [`QCryptoRsaPaddingAlgo`].
#[deprecated(note = "renamed to QCryptoRsaPaddingAlgo")]
pub type QCryptoRsaPaddingAlgorithm = QCryptoRsaPaddingAlgo;

/// The former name of [`QCryptodevBackendAlgoType`].
#[deprecated(note = "renamed to QCryptodevBackendAlgoType")]
pub type QCryptodevBackendAlgType = QCryptodevBackendAlgoType;

/// The former name of [`QapiVfioMigrationState`].
#[deprecated(note = "renamed to QapiVfioMigrationState")]
pub type VfioMigrationState = QapiVfioMigrationState;

/// The former name of [`QemuTargetInfo`].
#[deprecated(note = "renamed to QemuTargetInfo")]
pub type TargetInfo = QemuTargetInfo;

/// The former name of [`S390CpuEntitlement`].
#[deprecated(note = "renamed to S390CpuEntitlement")]
pub type CpuS390Entitlement = S390CpuEntitlement;

/// The former name of [`S390CpuPolarization`].
#[deprecated(note = "renamed to S390CpuPolarization")]
pub type CpuS390Polarization = S390CpuPolarization;

/// The former name of [`S390CpuState`].
#[deprecated(note = "renamed to S390CpuState")]
pub type CpuS390State = S390CpuState;

/// The former name of [`SgxEpcSection`].
#[deprecated(note = "renamed to SgxEpcSection")]
pub type SgxepcSection = SgxEpcSection;
