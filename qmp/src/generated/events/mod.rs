// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every event: a struct of its data, and [`Event`], which is any of them.

mod acpi;
mod block;
mod block_core;
mod block_export;
mod char;
mod dump;
mod job;
mod machine;
mod machine_s390x;
mod migration;
mod misc;
mod net;
mod qdev;
mod rdma;
mod run_state;
mod ui;
mod vfio;

pub use acpi::*;
pub use block::*;
pub use block_core::*;
pub use block_export::*;
pub use char::*;
pub use dump::*;
pub use job::*;
pub use machine::*;
pub use machine_s390x::*;
pub use migration::*;
pub use misc::*;
pub use net::*;
pub use qdev::*;
pub use rdma::*;
pub use run_state::*;
pub use ui::*;
pub use vfio::*;
use ::qmp::runtime;

/// Any event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `ACPI_DEVICE_OST`.
    AcpiDeviceOst(AcpiDeviceOst),
    /// `BALLOON_CHANGE`.
    BalloonChange(BalloonChange),
    /// `BLOCK_EXPORT_DELETED`.
    BlockExportDeleted(BlockExportDeleted),
    /// `BLOCK_IMAGE_CORRUPTED`.
    BlockImageCorrupted(BlockImageCorrupted),
    /// `BLOCK_IO_ERROR`.
    BlockIoError(BlockIoError),
    /// `BLOCK_JOB_CANCELLED`.
    BlockJobCancelled(BlockJobCancelled),
    /// `BLOCK_JOB_COMPLETED`.
    BlockJobCompleted(BlockJobCompleted),
    /// `BLOCK_JOB_ERROR`.
    BlockJobError(BlockJobError),
    /// `BLOCK_JOB_PENDING`.
    BlockJobPending(BlockJobPending),
    /// `BLOCK_JOB_READY`.
    BlockJobReady(BlockJobReady),
    /// `BLOCK_WRITE_THRESHOLD`.
    BlockWriteThreshold(BlockWriteThreshold),
    /// `COLO_EXIT`.
    ColoExit(ColoExit),
    /// `CPU_POLARIZATION_CHANGE`.
    CpuPolarizationChange(CpuPolarizationChange),
    /// `DEVICE_DELETED`.
    DeviceDeleted(DeviceDeleted),
    /// `DEVICE_TRAY_MOVED`.
    DeviceTrayMoved(DeviceTrayMoved),
    /// `DEVICE_UNPLUG_GUEST_ERROR`.
    DeviceUnplugGuestError(DeviceUnplugGuestError),
    /// `DUMP_COMPLETED`.
    DumpCompleted(DumpCompleted),
    /// `FAILOVER_NEGOTIATED`.
    FailoverNegotiated(FailoverNegotiated),
    /// `GUEST_CRASHLOADED`.
    GuestCrashloaded(GuestCrashloaded),
    /// `GUEST_PANICKED`.
    GuestPanicked(GuestPanicked),
    /// `GUEST_PVSHUTDOWN`.
    GuestPvshutdown(GuestPvshutdown),
    /// `HV_BALLOON_STATUS_REPORT`.
    HvBalloonStatusReport(HvBalloonStatusReport),
    /// `JOB_STATUS_CHANGE`.
    JobStatusChange(JobStatusChange),
    /// `MEMORY_DEVICE_SIZE_CHANGE`.
    MemoryDeviceSizeChange(MemoryDeviceSizeChange),
    /// `MEMORY_FAILURE`.
    MemoryFailure(MemoryFailure),
    /// `MEM_UNPLUG_ERROR`.
    #[deprecated(note = "removed in QEMU 9.1")]
    MemUnplugError(MemUnplugError),
    /// `MIGRATION`.
    Migration(Migration),
    /// `MIGRATION_PASS`.
    MigrationPass(MigrationPass),
    /// `NETDEV_STREAM_CONNECTED`.
    NetdevStreamConnected(NetdevStreamConnected),
    /// `NETDEV_STREAM_DISCONNECTED`.
    NetdevStreamDisconnected(NetdevStreamDisconnected),
    /// `NETDEV_VHOST_USER_CONNECTED`.
    NetdevVhostUserConnected(NetdevVhostUserConnected),
    /// `NETDEV_VHOST_USER_DISCONNECTED`.
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected),
    /// `NIC_RX_FILTER_CHANGED`.
    NicRxFilterChanged(NicRxFilterChanged),
    /// `POWERDOWN`.
    Powerdown(Powerdown),
    /// `PR_MANAGER_STATUS_CHANGED`.
    PrManagerStatusChanged(PrManagerStatusChanged),
    /// `QUORUM_FAILURE`.
    QuorumFailure(QuorumFailure),
    /// `QUORUM_REPORT_BAD`.
    QuorumReportBad(QuorumReportBad),
    /// `RDMA_GID_STATUS_CHANGED`.
    #[deprecated(note = "removed in QEMU 9.1")]
    RdmaGidStatusChanged(RdmaGidStatusChanged),
    /// `RESET`.
    Reset(Reset),
    /// `RESUME`.
    Resume(Resume),
    /// `RTC_CHANGE`.
    RtcChange(RtcChange),
    /// `SCLP_CPI_INFO_AVAILABLE`.
    SclpCpiInfoAvailable(SclpCpiInfoAvailable),
    /// `SHUTDOWN`.
    Shutdown(Shutdown),
    /// `SPICE_CONNECTED`.
    SpiceConnected(SpiceConnected),
    /// `SPICE_DISCONNECTED`.
    SpiceDisconnected(SpiceDisconnected),
    /// `SPICE_INITIALIZED`.
    SpiceInitialized(SpiceInitialized),
    /// `SPICE_MIGRATE_COMPLETED`.
    SpiceMigrateCompleted(SpiceMigrateCompleted),
    /// `STOP`.
    Stop(Stop),
    /// `SUSPEND`.
    Suspend(Suspend),
    /// `SUSPEND_DISK`.
    SuspendDisk(SuspendDisk),
    /// `UNPLUG_PRIMARY`.
    UnplugPrimary(UnplugPrimary),
    /// `VFIO_MIGRATION`.
    VfioMigration(VfioMigration),
    /// `VFU_CLIENT_HANGUP`.
    VfuClientHangup(VfuClientHangup),
    /// `VNC_CONNECTED`.
    VncConnected(VncConnected),
    /// `VNC_DISCONNECTED`.
    VncDisconnected(VncDisconnected),
    /// `VNC_INITIALIZED`.
    VncInitialized(VncInitialized),
    /// `VSERPORT_CHANGE`.
    VserportChange(VserportChange),
    /// `WAKEUP`.
    Wakeup(Wakeup),
    /// `WATCHDOG`.
    Watchdog(Watchdog),
    /// An event that these bindings do not know.
    Unknown(runtime::UnknownEvent),
}

impl Event {
    /// The event's name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::AcpiDeviceOst(_) => "ACPI_DEVICE_OST",
            Self::BalloonChange(_) => "BALLOON_CHANGE",
            Self::BlockExportDeleted(_) => "BLOCK_EXPORT_DELETED",
            Self::BlockImageCorrupted(_) => "BLOCK_IMAGE_CORRUPTED",
            Self::BlockIoError(_) => "BLOCK_IO_ERROR",
            Self::BlockJobCancelled(_) => "BLOCK_JOB_CANCELLED",
            Self::BlockJobCompleted(_) => "BLOCK_JOB_COMPLETED",
            Self::BlockJobError(_) => "BLOCK_JOB_ERROR",
            Self::BlockJobPending(_) => "BLOCK_JOB_PENDING",
            Self::BlockJobReady(_) => "BLOCK_JOB_READY",
            Self::BlockWriteThreshold(_) => "BLOCK_WRITE_THRESHOLD",
            Self::ColoExit(_) => "COLO_EXIT",
            Self::CpuPolarizationChange(_) => "CPU_POLARIZATION_CHANGE",
            Self::DeviceDeleted(_) => "DEVICE_DELETED",
            Self::DeviceTrayMoved(_) => "DEVICE_TRAY_MOVED",
            Self::DeviceUnplugGuestError(_) => "DEVICE_UNPLUG_GUEST_ERROR",
            Self::DumpCompleted(_) => "DUMP_COMPLETED",
            Self::FailoverNegotiated(_) => "FAILOVER_NEGOTIATED",
            Self::GuestCrashloaded(_) => "GUEST_CRASHLOADED",
            Self::GuestPanicked(_) => "GUEST_PANICKED",
            Self::GuestPvshutdown(_) => "GUEST_PVSHUTDOWN",
            Self::HvBalloonStatusReport(_) => "HV_BALLOON_STATUS_REPORT",
            Self::JobStatusChange(_) => "JOB_STATUS_CHANGE",
            Self::MemoryDeviceSizeChange(_) => "MEMORY_DEVICE_SIZE_CHANGE",
            Self::MemoryFailure(_) => "MEMORY_FAILURE",
            Self::MemUnplugError(_) => "MEM_UNPLUG_ERROR",
            Self::Migration(_) => "MIGRATION",
            Self::MigrationPass(_) => "MIGRATION_PASS",
            Self::NetdevStreamConnected(_) => "NETDEV_STREAM_CONNECTED",
            Self::NetdevStreamDisconnected(_) => "NETDEV_STREAM_DISCONNECTED",
            Self::NetdevVhostUserConnected(_) => "NETDEV_VHOST_USER_CONNECTED",
            Self::NetdevVhostUserDisconnected(_) => "NETDEV_VHOST_USER_DISCONNECTED",
            Self::NicRxFilterChanged(_) => "NIC_RX_FILTER_CHANGED",
            Self::Powerdown(_) => "POWERDOWN",
            Self::PrManagerStatusChanged(_) => "PR_MANAGER_STATUS_CHANGED",
            Self::QuorumFailure(_) => "QUORUM_FAILURE",
            Self::QuorumReportBad(_) => "QUORUM_REPORT_BAD",
            Self::RdmaGidStatusChanged(_) => "RDMA_GID_STATUS_CHANGED",
            Self::Reset(_) => "RESET",
            Self::Resume(_) => "RESUME",
            Self::RtcChange(_) => "RTC_CHANGE",
            Self::SclpCpiInfoAvailable(_) => "SCLP_CPI_INFO_AVAILABLE",
            Self::Shutdown(_) => "SHUTDOWN",
            Self::SpiceConnected(_) => "SPICE_CONNECTED",
            Self::SpiceDisconnected(_) => "SPICE_DISCONNECTED",
            Self::SpiceInitialized(_) => "SPICE_INITIALIZED",
            Self::SpiceMigrateCompleted(_) => "SPICE_MIGRATE_COMPLETED",
            Self::Stop(_) => "STOP",
            Self::Suspend(_) => "SUSPEND",
            Self::SuspendDisk(_) => "SUSPEND_DISK",
            Self::UnplugPrimary(_) => "UNPLUG_PRIMARY",
            Self::VfioMigration(_) => "VFIO_MIGRATION",
            Self::VfuClientHangup(_) => "VFU_CLIENT_HANGUP",
            Self::VncConnected(_) => "VNC_CONNECTED",
            Self::VncDisconnected(_) => "VNC_DISCONNECTED",
            Self::VncInitialized(_) => "VNC_INITIALIZED",
            Self::VserportChange(_) => "VSERPORT_CHANGE",
            Self::Wakeup(_) => "WAKEUP",
            Self::Watchdog(_) => "WATCHDOG",
            Self::Unknown(event) => &event.name,
        }
    }
}

impl runtime::FromEvent for Event {
    fn accepts(_name: &str) -> bool {
        true
    }
    #[inline]
    fn from_event(name: &str, data: &runtime::RawValue) -> Result<Self, runtime::Error> {
        Ok(
            match name {
                "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(runtime::from_text(data.get())?),
                "BALLOON_CHANGE" => Self::BalloonChange(runtime::from_text(data.get())?),
                "BLOCK_EXPORT_DELETED" => {
                    Self::BlockExportDeleted(runtime::from_text(data.get())?)
                }
                "BLOCK_IMAGE_CORRUPTED" => {
                    Self::BlockImageCorrupted(runtime::from_text(data.get())?)
                }
                "BLOCK_IO_ERROR" => Self::BlockIoError(runtime::from_text(data.get())?),
                "BLOCK_JOB_CANCELLED" => {
                    Self::BlockJobCancelled(runtime::from_text(data.get())?)
                }
                "BLOCK_JOB_COMPLETED" => {
                    Self::BlockJobCompleted(runtime::from_text(data.get())?)
                }
                "BLOCK_JOB_ERROR" => Self::BlockJobError(runtime::from_text(data.get())?),
                "BLOCK_JOB_PENDING" => {
                    Self::BlockJobPending(runtime::from_text(data.get())?)
                }
                "BLOCK_JOB_READY" => Self::BlockJobReady(runtime::from_text(data.get())?),
                "BLOCK_WRITE_THRESHOLD" => {
                    Self::BlockWriteThreshold(runtime::from_text(data.get())?)
                }
                "COLO_EXIT" => Self::ColoExit(runtime::from_text(data.get())?),
                "CPU_POLARIZATION_CHANGE" => {
                    Self::CpuPolarizationChange(runtime::from_text(data.get())?)
                }
                "DEVICE_DELETED" => Self::DeviceDeleted(runtime::from_text(data.get())?),
                "DEVICE_TRAY_MOVED" => {
                    Self::DeviceTrayMoved(runtime::from_text(data.get())?)
                }
                "DEVICE_UNPLUG_GUEST_ERROR" => {
                    Self::DeviceUnplugGuestError(runtime::from_text(data.get())?)
                }
                "DUMP_COMPLETED" => Self::DumpCompleted(runtime::from_text(data.get())?),
                "FAILOVER_NEGOTIATED" => {
                    Self::FailoverNegotiated(runtime::from_text(data.get())?)
                }
                "GUEST_CRASHLOADED" => {
                    Self::GuestCrashloaded(runtime::from_text(data.get())?)
                }
                "GUEST_PANICKED" => Self::GuestPanicked(runtime::from_text(data.get())?),
                "GUEST_PVSHUTDOWN" => {
                    Self::GuestPvshutdown(runtime::from_text(data.get())?)
                }
                "HV_BALLOON_STATUS_REPORT" => {
                    Self::HvBalloonStatusReport(runtime::from_text(data.get())?)
                }
                "JOB_STATUS_CHANGE" => {
                    Self::JobStatusChange(runtime::from_text(data.get())?)
                }
                "MEMORY_DEVICE_SIZE_CHANGE" => {
                    Self::MemoryDeviceSizeChange(runtime::from_text(data.get())?)
                }
                "MEMORY_FAILURE" => Self::MemoryFailure(runtime::from_text(data.get())?),
                "MEM_UNPLUG_ERROR" => {
                    Self::MemUnplugError(runtime::from_text(data.get())?)
                }
                "MIGRATION" => Self::Migration(runtime::from_text(data.get())?),
                "MIGRATION_PASS" => Self::MigrationPass(runtime::from_text(data.get())?),
                "NETDEV_STREAM_CONNECTED" => {
                    Self::NetdevStreamConnected(runtime::from_text(data.get())?)
                }
                "NETDEV_STREAM_DISCONNECTED" => {
                    Self::NetdevStreamDisconnected(runtime::from_text(data.get())?)
                }
                "NETDEV_VHOST_USER_CONNECTED" => {
                    Self::NetdevVhostUserConnected(runtime::from_text(data.get())?)
                }
                "NETDEV_VHOST_USER_DISCONNECTED" => {
                    Self::NetdevVhostUserDisconnected(runtime::from_text(data.get())?)
                }
                "NIC_RX_FILTER_CHANGED" => {
                    Self::NicRxFilterChanged(runtime::from_text(data.get())?)
                }
                "POWERDOWN" => Self::Powerdown(runtime::from_text(data.get())?),
                "PR_MANAGER_STATUS_CHANGED" => {
                    Self::PrManagerStatusChanged(runtime::from_text(data.get())?)
                }
                "QUORUM_FAILURE" => Self::QuorumFailure(runtime::from_text(data.get())?),
                "QUORUM_REPORT_BAD" => {
                    Self::QuorumReportBad(runtime::from_text(data.get())?)
                }
                "RDMA_GID_STATUS_CHANGED" => {
                    Self::RdmaGidStatusChanged(runtime::from_text(data.get())?)
                }
                "RESET" => Self::Reset(runtime::from_text(data.get())?),
                "RESUME" => Self::Resume(runtime::from_text(data.get())?),
                "RTC_CHANGE" => Self::RtcChange(runtime::from_text(data.get())?),
                "SCLP_CPI_INFO_AVAILABLE" => {
                    Self::SclpCpiInfoAvailable(runtime::from_text(data.get())?)
                }
                "SHUTDOWN" => Self::Shutdown(runtime::from_text(data.get())?),
                "SPICE_CONNECTED" => {
                    Self::SpiceConnected(runtime::from_text(data.get())?)
                }
                "SPICE_DISCONNECTED" => {
                    Self::SpiceDisconnected(runtime::from_text(data.get())?)
                }
                "SPICE_INITIALIZED" => {
                    Self::SpiceInitialized(runtime::from_text(data.get())?)
                }
                "SPICE_MIGRATE_COMPLETED" => {
                    Self::SpiceMigrateCompleted(runtime::from_text(data.get())?)
                }
                "STOP" => Self::Stop(runtime::from_text(data.get())?),
                "SUSPEND" => Self::Suspend(runtime::from_text(data.get())?),
                "SUSPEND_DISK" => Self::SuspendDisk(runtime::from_text(data.get())?),
                "UNPLUG_PRIMARY" => Self::UnplugPrimary(runtime::from_text(data.get())?),
                "VFIO_MIGRATION" => Self::VfioMigration(runtime::from_text(data.get())?),
                "VFU_CLIENT_HANGUP" => {
                    Self::VfuClientHangup(runtime::from_text(data.get())?)
                }
                "VNC_CONNECTED" => Self::VncConnected(runtime::from_text(data.get())?),
                "VNC_DISCONNECTED" => {
                    Self::VncDisconnected(runtime::from_text(data.get())?)
                }
                "VNC_INITIALIZED" => {
                    Self::VncInitialized(runtime::from_text(data.get())?)
                }
                "VSERPORT_CHANGE" => {
                    Self::VserportChange(runtime::from_text(data.get())?)
                }
                "WAKEUP" => Self::Wakeup(runtime::from_text(data.get())?),
                "WATCHDOG" => Self::Watchdog(runtime::from_text(data.get())?),
                _ => Self::Unknown(runtime::UnknownEvent::new(name, data)?),
            },
        )
    }
}
