// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every event: a struct of its data, and [`Event`], which is any of them.
//!
//! # acpi
//!
//! - [`ACPI_DEVICE_OST`](AcpiDeviceOst): Tells that the guest reported the outcome of a hotplug request, for example a refused unplug, through ACPI's _OST method.
//!
//! # block
//!
//! - [`DEVICE_TRAY_MOVED`](DeviceTrayMoved): The tray of a removable drive was opened or closed, by the guest or by a command.
//! - [`PR_MANAGER_STATUS_CHANGED`](PrManagerStatusChanged): The connection to a helper for persistent reservations was made or lost.
//!
//! # block-core
//!
//! - [`BLOCK_IMAGE_CORRUPTED`](BlockImageCorrupted): An image was found to be damaged; if the damage is fatal it is no longer written to, and is marked as damaged.
//! - [`BLOCK_IO_ERROR`](BlockIoError): A request of a guest's disk failed; with the action `stop` the machine has been stopped by it.
//! - [`BLOCK_JOB_CANCELLED`](BlockJobCancelled): A job on a block device was cancelled and has ended.
//! - [`BLOCK_JOB_COMPLETED`](BlockJobCompleted): A job on a block device has ended, successfully or with an error.
//! - [`BLOCK_JOB_ERROR`](BlockJobError): A request of a job failed; the action tells whether the job goes on, pauses or ends.
//! - [`BLOCK_JOB_PENDING`](BlockJobPending): A job that does not finalize by itself has done its work and waits for `job-finalize`.
//! - [`BLOCK_JOB_READY`](BlockJobReady): A mirror or an active commit has caught up, and can be completed or cancelled.
//! - [`BLOCK_WRITE_THRESHOLD`](BlockWriteThreshold): A write went beyond the offset that was set with `block-set-write-threshold`; the watch is removed by it.
//! - [`QUORUM_FAILURE`](QuorumFailure): Too few children of a quorum node agreed, so that a request failed.
//! - [`QUORUM_REPORT_BAD`](QuorumReportBad): A child of a quorum node failed a request or returned other data than the majority.
//!
//! # block-export
//!
//! - [`BLOCK_EXPORT_DELETED`](BlockExportDeleted): Tells that a block export has ended for good, after which its id is free.
//!
//! # char
//!
//! - [`VSERPORT_CHANGE`](VserportChange): A program in the guest has opened or closed a port of a virtio-serial device; sent at a limited rate.
//!
//! # dump
//!
//! - [`DUMP_COMPLETED`](DumpCompleted): A dump of the guest's memory has ended, with or without success.
//!
//! # job
//!
//! - [`JOB_STATUS_CHANGE`](JobStatusChange): Tells that a job has gone from one state into another.
//!
//! # machine
//!
//! - [`BALLOON_CHANGE`](BalloonChange): The balloon has changed the memory that the guest has; sent at most once a second.
//! - [`HV_BALLOON_STATUS_REPORT`](HvBalloonStatusReport): The balloon driver of a Windows guest reported how it uses memory; sent at most once a second.
//! - [`MEMORY_DEVICE_SIZE_CHANGE`](MemoryDeviceSizeChange): A memory device such as virtio-mem now provides another amount of memory; sent at most once a second.
//! - [`MEM_UNPLUG_ERROR`](MemUnplugError): The guest refused to give up a memory device that was to be unplugged.
//!
//! # machine-s390x
//!
//! - [`CPU_POLARIZATION_CHANGE`](CpuPolarizationChange): The guest asked to have its CPUs scheduled alike, or by their entitlement.
//! - [`SCLP_CPI_INFO_AVAILABLE`](SclpCpiInfoAvailable): The guest has told which operating system it runs; its name and version stand in the QOM tree.
//!
//! # migration
//!
//! - [`COLO_EXIT`](ColoExit): COLO has ended on this side, by request or because of an error.
//! - [`MIGRATION`](Migration): The migration entered another state; sent if the capability `events` is on.
//! - [`MIGRATION_PASS`](MigrationPass): A new pass over the memory of the guest has begun on the source; sent if the capability `events` is on.
//! - [`UNPLUG_PRIMARY`](UnplugPrimary): Migration asks the guest to unplug the passed-through network card of a failover pair.
//!
//! # misc
//!
//! - [`RTC_CHANGE`](RtcChange): Tells that the guest has set its real-time clock; changes in quick succession are merged into one event.
//! - [`VFU_CLIENT_HANGUP`](VfuClientHangup): Tells that the client of a vfio-user server, which used a device of this process, has closed its connection.
//!
//! # net
//!
//! - [`FAILOVER_NEGOTIATED`](FailoverNegotiated): The guest's virtio-net driver has accepted the role of standby, so that the primary card of the failover pair can be plugged.
//! - [`NETDEV_STREAM_CONNECTED`](NetdevStreamConnected): The socket of a stream network backend has been connected to its peer.
//! - [`NETDEV_STREAM_DISCONNECTED`](NetdevStreamDisconnected): The socket of a stream network backend has lost its peer.
//! - [`NETDEV_VHOST_USER_CONNECTED`](NetdevVhostUserConnected): A vhost-user network backend has got a connection to the process that handles its packets.
//! - [`NETDEV_VHOST_USER_DISCONNECTED`](NetdevVhostUserDisconnected): A vhost-user network backend has lost the process that handles its packets.
//! - [`NIC_RX_FILTER_CHANGED`](NicRxFilterChanged): The guest has changed the receive filter of a network card; not sent again for that card until query-rx-filter has been run.
//!
//! # qdev
//!
//! - [`DEVICE_DELETED`](DeviceDeleted): A device is gone, so that its id and its backends can be used anew.
//! - [`DEVICE_UNPLUG_GUEST_ERROR`](DeviceUnplugGuestError): The guest refused to let a device go that was to be unplugged.
//!
//! # rdma
//!
//! - [`RDMA_GID_STATUS_CHANGED`](RdmaGidStatusChanged): Tells that the guest has added an address (GID) to its paravirtual RDMA device, or removed one.
//!
//! # run-state
//!
//! - [`GUEST_CRASHLOADED`](GuestCrashloaded): The guest has panicked and starts its own crash kernel, as its pvpanic driver tells.
//! - [`GUEST_PANICKED`](GuestPanicked): The guest has panicked, as its pvpanic driver, the hypervisor interface or the CPU tells.
//! - [`GUEST_PVSHUTDOWN`](GuestPvshutdown): The guest asked to be shut down through its pvpanic device.
//! - [`MEMORY_FAILURE`](MemoryFailure): The host found broken memory that QEMU or the guest uses.
//! - [`POWERDOWN`](Powerdown): The power button of the machine was pressed, as by system_powerdown; the guest may or may not follow.
//! - [`RESET`](Reset): The machine was reset.
//! - [`RESUME`](Resume): The guest runs again after it was stopped.
//! - [`SHUTDOWN`](Shutdown): The machine is shut down; QEMU exits next, unless it was told to stay.
//! - [`STOP`](Stop): The guest was stopped.
//! - [`SUSPEND`](Suspend): The guest has suspended itself to memory and sleeps until it is woken up.
//! - [`SUSPEND_DISK`](SuspendDisk): The guest has hibernated: it saved itself to disk, and the machine is powered off next.
//! - [`WAKEUP`](Wakeup): The guest was woken up from its suspension.
//! - [`WATCHDOG`](Watchdog): The watchdog of the guest expired; sent at most once a second.
//!
//! # ui
//!
//! - [`SPICE_CONNECTED`](SpiceConnected): A SPICE client has opened a connection; it has not been authenticated yet.
//! - [`SPICE_DISCONNECTED`](SpiceDisconnected): A connection of a SPICE client has been closed.
//! - [`SPICE_INITIALIZED`](SpiceInitialized): A channel of a SPICE client has passed authentication and is in use.
//! - [`SPICE_MIGRATE_COMPLETED`](SpiceMigrateCompleted): The SPICE server has handed all its clients over to the host that the guest was migrated to.
//! - [`VNC_CONNECTED`](VncConnected): A VNC client has opened a connection; it has not been authenticated yet, so that nothing is known of its user.
//! - [`VNC_DISCONNECTED`](VncDisconnected): A connection of a VNC client has been closed.
//! - [`VNC_INITIALIZED`](VncInitialized): A VNC client has passed authentication and sees the display.
//!
//! # vfio
//!
//! - [`VFIO_MIGRATION`](VfioMigration): A passed-through device entered another migration state; sent if the device has migration-events on.

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

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::{
    acpi::*, block::*, block_core::*, block_export::*, char::*, dump::*, job::*,
    machine::*, machine_s390x::*, migration::*, misc::*, net::*, qdev::*, rdma::*,
    run_state::*, ui::*, vfio::*,
};
use ::qmp::runtime;

/// Any event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Tells that the guest reported the outcome of a hotplug request, for example a refused unplug, through ACPI's _OST method. `ACPI_DEVICE_OST`.
    AcpiDeviceOst(AcpiDeviceOst),
    /// The balloon has changed the memory that the guest has; sent at most once a second. `BALLOON_CHANGE`.
    BalloonChange(BalloonChange),
    /// Tells that a block export has ended for good, after which its id is free. `BLOCK_EXPORT_DELETED`.
    BlockExportDeleted(BlockExportDeleted),
    /// An image was found to be damaged; if the damage is fatal it is no longer written to, and is marked as damaged. `BLOCK_IMAGE_CORRUPTED`.
    BlockImageCorrupted(BlockImageCorrupted),
    /// A request of a guest's disk failed; with the action `stop` the machine has been stopped by it. `BLOCK_IO_ERROR`.
    BlockIoError(BlockIoError),
    /// A job on a block device was cancelled and has ended. `BLOCK_JOB_CANCELLED`.
    BlockJobCancelled(BlockJobCancelled),
    /// A job on a block device has ended, successfully or with an error. `BLOCK_JOB_COMPLETED`.
    BlockJobCompleted(BlockJobCompleted),
    /// A request of a job failed; the action tells whether the job goes on, pauses or ends. `BLOCK_JOB_ERROR`.
    BlockJobError(BlockJobError),
    /// A job that does not finalize by itself has done its work and waits for `job-finalize`. `BLOCK_JOB_PENDING`.
    BlockJobPending(BlockJobPending),
    /// A mirror or an active commit has caught up, and can be completed or cancelled. `BLOCK_JOB_READY`.
    BlockJobReady(BlockJobReady),
    /// A write went beyond the offset that was set with `block-set-write-threshold`; the watch is removed by it. `BLOCK_WRITE_THRESHOLD`.
    BlockWriteThreshold(BlockWriteThreshold),
    /// COLO has ended on this side, by request or because of an error. `COLO_EXIT`.
    ColoExit(ColoExit),
    /// The guest asked to have its CPUs scheduled alike, or by their entitlement. `CPU_POLARIZATION_CHANGE`.
    CpuPolarizationChange(CpuPolarizationChange),
    /// A device is gone, so that its id and its backends can be used anew. `DEVICE_DELETED`.
    DeviceDeleted(DeviceDeleted),
    /// The tray of a removable drive was opened or closed, by the guest or by a command. `DEVICE_TRAY_MOVED`.
    DeviceTrayMoved(DeviceTrayMoved),
    /// The guest refused to let a device go that was to be unplugged. `DEVICE_UNPLUG_GUEST_ERROR`.
    DeviceUnplugGuestError(DeviceUnplugGuestError),
    /// A dump of the guest's memory has ended, with or without success. `DUMP_COMPLETED`.
    DumpCompleted(DumpCompleted),
    /// The guest's virtio-net driver has accepted the role of standby, so that the primary card of the failover pair can be plugged. `FAILOVER_NEGOTIATED`.
    FailoverNegotiated(FailoverNegotiated),
    /// The guest has panicked and starts its own crash kernel, as its pvpanic driver tells. `GUEST_CRASHLOADED`.
    GuestCrashloaded(GuestCrashloaded),
    /// The guest has panicked, as its pvpanic driver, the hypervisor interface or the CPU tells. `GUEST_PANICKED`.
    GuestPanicked(GuestPanicked),
    /// The guest asked to be shut down through its pvpanic device. `GUEST_PVSHUTDOWN`.
    GuestPvshutdown(GuestPvshutdown),
    /// The balloon driver of a Windows guest reported how it uses memory; sent at most once a second. `HV_BALLOON_STATUS_REPORT`.
    HvBalloonStatusReport(HvBalloonStatusReport),
    /// Tells that a job has gone from one state into another. `JOB_STATUS_CHANGE`.
    JobStatusChange(JobStatusChange),
    /// A memory device such as virtio-mem now provides another amount of memory; sent at most once a second. `MEMORY_DEVICE_SIZE_CHANGE`.
    MemoryDeviceSizeChange(MemoryDeviceSizeChange),
    /// The host found broken memory that QEMU or the guest uses. `MEMORY_FAILURE`.
    MemoryFailure(MemoryFailure),
    /// The guest refused to give up a memory device that was to be unplugged. `MEM_UNPLUG_ERROR`.
    #[deprecated(note = "removed in QEMU 9.1: use `DEVICE_UNPLUG_GUEST_ERROR`")]
    MemUnplugError(MemUnplugError),
    /// The migration entered another state; sent if the capability `events` is on. `MIGRATION`.
    Migration(Migration),
    /// A new pass over the memory of the guest has begun on the source; sent if the capability `events` is on. `MIGRATION_PASS`.
    MigrationPass(MigrationPass),
    /// The socket of a stream network backend has been connected to its peer. `NETDEV_STREAM_CONNECTED`.
    NetdevStreamConnected(NetdevStreamConnected),
    /// The socket of a stream network backend has lost its peer. `NETDEV_STREAM_DISCONNECTED`.
    NetdevStreamDisconnected(NetdevStreamDisconnected),
    /// A vhost-user network backend has got a connection to the process that handles its packets. `NETDEV_VHOST_USER_CONNECTED`.
    NetdevVhostUserConnected(NetdevVhostUserConnected),
    /// A vhost-user network backend has lost the process that handles its packets. `NETDEV_VHOST_USER_DISCONNECTED`.
    NetdevVhostUserDisconnected(NetdevVhostUserDisconnected),
    /// The guest has changed the receive filter of a network card; not sent again for that card until query-rx-filter has been run. `NIC_RX_FILTER_CHANGED`.
    NicRxFilterChanged(NicRxFilterChanged),
    /// The power button of the machine was pressed, as by system_powerdown; the guest may or may not follow. `POWERDOWN`.
    Powerdown(Powerdown),
    /// The connection to a helper for persistent reservations was made or lost. `PR_MANAGER_STATUS_CHANGED`.
    PrManagerStatusChanged(PrManagerStatusChanged),
    /// Too few children of a quorum node agreed, so that a request failed. `QUORUM_FAILURE`.
    QuorumFailure(QuorumFailure),
    /// A child of a quorum node failed a request or returned other data than the majority. `QUORUM_REPORT_BAD`.
    QuorumReportBad(QuorumReportBad),
    /// Tells that the guest has added an address (GID) to its paravirtual RDMA device, or removed one. `RDMA_GID_STATUS_CHANGED`.
    #[deprecated(note = "removed in QEMU 9.1")]
    RdmaGidStatusChanged(RdmaGidStatusChanged),
    /// The machine was reset. `RESET`.
    Reset(Reset),
    /// The guest runs again after it was stopped. `RESUME`.
    Resume(Resume),
    /// Tells that the guest has set its real-time clock; changes in quick succession are merged into one event. `RTC_CHANGE`.
    RtcChange(RtcChange),
    /// The guest has told which operating system it runs; its name and version stand in the QOM tree. `SCLP_CPI_INFO_AVAILABLE`.
    SclpCpiInfoAvailable(SclpCpiInfoAvailable),
    /// The machine is shut down; QEMU exits next, unless it was told to stay. `SHUTDOWN`.
    Shutdown(Shutdown),
    /// A SPICE client has opened a connection; it has not been authenticated yet. `SPICE_CONNECTED`.
    SpiceConnected(SpiceConnected),
    /// A connection of a SPICE client has been closed. `SPICE_DISCONNECTED`.
    SpiceDisconnected(SpiceDisconnected),
    /// A channel of a SPICE client has passed authentication and is in use. `SPICE_INITIALIZED`.
    SpiceInitialized(SpiceInitialized),
    /// The SPICE server has handed all its clients over to the host that the guest was migrated to. `SPICE_MIGRATE_COMPLETED`.
    SpiceMigrateCompleted(SpiceMigrateCompleted),
    /// The guest was stopped. `STOP`.
    Stop(Stop),
    /// The guest has suspended itself to memory and sleeps until it is woken up. `SUSPEND`.
    Suspend(Suspend),
    /// The guest has hibernated: it saved itself to disk, and the machine is powered off next. `SUSPEND_DISK`.
    SuspendDisk(SuspendDisk),
    /// Migration asks the guest to unplug the passed-through network card of a failover pair. `UNPLUG_PRIMARY`.
    UnplugPrimary(UnplugPrimary),
    /// A passed-through device entered another migration state; sent if the device has migration-events on. `VFIO_MIGRATION`.
    VfioMigration(VfioMigration),
    /// Tells that the client of a vfio-user server, which used a device of this process, has closed its connection. `VFU_CLIENT_HANGUP`.
    VfuClientHangup(VfuClientHangup),
    /// A VNC client has opened a connection; it has not been authenticated yet, so that nothing is known of its user. `VNC_CONNECTED`.
    VncConnected(VncConnected),
    /// A connection of a VNC client has been closed. `VNC_DISCONNECTED`.
    VncDisconnected(VncDisconnected),
    /// A VNC client has passed authentication and sees the display. `VNC_INITIALIZED`.
    VncInitialized(VncInitialized),
    /// A program in the guest has opened or closed a port of a virtio-serial device; sent at a limited rate. `VSERPORT_CHANGE`.
    VserportChange(VserportChange),
    /// The guest was woken up from its suspension. `WAKEUP`.
    Wakeup(Wakeup),
    /// The watchdog of the guest expired; sent at most once a second. `WATCHDOG`.
    Watchdog(Watchdog),
    /// An event that these bindings do not know.
    Unknown(runtime::UnknownEvent),
}

impl Event {
    /// The event's name on the wire.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        self.parts().0
    }
    #[inline]
    fn parts(&self) -> (&str, &dyn runtime::Encode) {
        match self {
            Self::AcpiDeviceOst(it) => ("ACPI_DEVICE_OST", it),
            Self::BalloonChange(it) => ("BALLOON_CHANGE", it),
            Self::BlockExportDeleted(it) => ("BLOCK_EXPORT_DELETED", it),
            Self::BlockImageCorrupted(it) => ("BLOCK_IMAGE_CORRUPTED", it),
            Self::BlockIoError(it) => ("BLOCK_IO_ERROR", it),
            Self::BlockJobCancelled(it) => ("BLOCK_JOB_CANCELLED", it),
            Self::BlockJobCompleted(it) => ("BLOCK_JOB_COMPLETED", it),
            Self::BlockJobError(it) => ("BLOCK_JOB_ERROR", it),
            Self::BlockJobPending(it) => ("BLOCK_JOB_PENDING", it),
            Self::BlockJobReady(it) => ("BLOCK_JOB_READY", it),
            Self::BlockWriteThreshold(it) => ("BLOCK_WRITE_THRESHOLD", it),
            Self::ColoExit(it) => ("COLO_EXIT", it),
            Self::CpuPolarizationChange(it) => ("CPU_POLARIZATION_CHANGE", it),
            Self::DeviceDeleted(it) => ("DEVICE_DELETED", it),
            Self::DeviceTrayMoved(it) => ("DEVICE_TRAY_MOVED", it),
            Self::DeviceUnplugGuestError(it) => ("DEVICE_UNPLUG_GUEST_ERROR", it),
            Self::DumpCompleted(it) => ("DUMP_COMPLETED", it),
            Self::FailoverNegotiated(it) => ("FAILOVER_NEGOTIATED", it),
            Self::GuestCrashloaded(it) => ("GUEST_CRASHLOADED", it),
            Self::GuestPanicked(it) => ("GUEST_PANICKED", it),
            Self::GuestPvshutdown(it) => ("GUEST_PVSHUTDOWN", it),
            Self::HvBalloonStatusReport(it) => ("HV_BALLOON_STATUS_REPORT", it),
            Self::JobStatusChange(it) => ("JOB_STATUS_CHANGE", it),
            Self::MemoryDeviceSizeChange(it) => ("MEMORY_DEVICE_SIZE_CHANGE", it),
            Self::MemoryFailure(it) => ("MEMORY_FAILURE", it),
            Self::MemUnplugError(it) => ("MEM_UNPLUG_ERROR", it),
            Self::Migration(it) => ("MIGRATION", it),
            Self::MigrationPass(it) => ("MIGRATION_PASS", it),
            Self::NetdevStreamConnected(it) => ("NETDEV_STREAM_CONNECTED", it),
            Self::NetdevStreamDisconnected(it) => ("NETDEV_STREAM_DISCONNECTED", it),
            Self::NetdevVhostUserConnected(it) => ("NETDEV_VHOST_USER_CONNECTED", it),
            Self::NetdevVhostUserDisconnected(it) => {
                ("NETDEV_VHOST_USER_DISCONNECTED", it)
            }
            Self::NicRxFilterChanged(it) => ("NIC_RX_FILTER_CHANGED", it),
            Self::Powerdown(it) => ("POWERDOWN", it),
            Self::PrManagerStatusChanged(it) => ("PR_MANAGER_STATUS_CHANGED", it),
            Self::QuorumFailure(it) => ("QUORUM_FAILURE", it),
            Self::QuorumReportBad(it) => ("QUORUM_REPORT_BAD", it),
            Self::RdmaGidStatusChanged(it) => ("RDMA_GID_STATUS_CHANGED", it),
            Self::Reset(it) => ("RESET", it),
            Self::Resume(it) => ("RESUME", it),
            Self::RtcChange(it) => ("RTC_CHANGE", it),
            Self::SclpCpiInfoAvailable(it) => ("SCLP_CPI_INFO_AVAILABLE", it),
            Self::Shutdown(it) => ("SHUTDOWN", it),
            Self::SpiceConnected(it) => ("SPICE_CONNECTED", it),
            Self::SpiceDisconnected(it) => ("SPICE_DISCONNECTED", it),
            Self::SpiceInitialized(it) => ("SPICE_INITIALIZED", it),
            Self::SpiceMigrateCompleted(it) => ("SPICE_MIGRATE_COMPLETED", it),
            Self::Stop(it) => ("STOP", it),
            Self::Suspend(it) => ("SUSPEND", it),
            Self::SuspendDisk(it) => ("SUSPEND_DISK", it),
            Self::UnplugPrimary(it) => ("UNPLUG_PRIMARY", it),
            Self::VfioMigration(it) => ("VFIO_MIGRATION", it),
            Self::VfuClientHangup(it) => ("VFU_CLIENT_HANGUP", it),
            Self::VncConnected(it) => ("VNC_CONNECTED", it),
            Self::VncDisconnected(it) => ("VNC_DISCONNECTED", it),
            Self::VncInitialized(it) => ("VNC_INITIALIZED", it),
            Self::VserportChange(it) => ("VSERPORT_CHANGE", it),
            Self::Wakeup(it) => ("WAKEUP", it),
            Self::Watchdog(it) => ("WATCHDOG", it),
            Self::Unknown(it) => (&it.name, &it.data),
        }
    }
}

impl runtime::ToEvent for Event {
    #[inline]
    fn to_event(&self) -> runtime::RawEvent {
        let (name, data) = self.parts();
        runtime::RawEvent::new(name, data)
    }
}

impl runtime::FromEvent for Event {
    #[inline]
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

impl From<AcpiDeviceOst> for Event {
    #[inline]
    fn from(event: AcpiDeviceOst) -> Self {
        Self::AcpiDeviceOst(event)
    }
}

impl From<BalloonChange> for Event {
    #[inline]
    fn from(event: BalloonChange) -> Self {
        Self::BalloonChange(event)
    }
}

impl From<BlockExportDeleted> for Event {
    #[inline]
    fn from(event: BlockExportDeleted) -> Self {
        Self::BlockExportDeleted(event)
    }
}

impl From<BlockImageCorrupted> for Event {
    #[inline]
    fn from(event: BlockImageCorrupted) -> Self {
        Self::BlockImageCorrupted(event)
    }
}

impl From<BlockIoError> for Event {
    #[inline]
    fn from(event: BlockIoError) -> Self {
        Self::BlockIoError(event)
    }
}

impl From<BlockJobCancelled> for Event {
    #[inline]
    fn from(event: BlockJobCancelled) -> Self {
        Self::BlockJobCancelled(event)
    }
}

impl From<BlockJobCompleted> for Event {
    #[inline]
    fn from(event: BlockJobCompleted) -> Self {
        Self::BlockJobCompleted(event)
    }
}

impl From<BlockJobError> for Event {
    #[inline]
    fn from(event: BlockJobError) -> Self {
        Self::BlockJobError(event)
    }
}

impl From<BlockJobPending> for Event {
    #[inline]
    fn from(event: BlockJobPending) -> Self {
        Self::BlockJobPending(event)
    }
}

impl From<BlockJobReady> for Event {
    #[inline]
    fn from(event: BlockJobReady) -> Self {
        Self::BlockJobReady(event)
    }
}

impl From<BlockWriteThreshold> for Event {
    #[inline]
    fn from(event: BlockWriteThreshold) -> Self {
        Self::BlockWriteThreshold(event)
    }
}

impl From<ColoExit> for Event {
    #[inline]
    fn from(event: ColoExit) -> Self {
        Self::ColoExit(event)
    }
}

impl From<CpuPolarizationChange> for Event {
    #[inline]
    fn from(event: CpuPolarizationChange) -> Self {
        Self::CpuPolarizationChange(event)
    }
}

impl From<DeviceDeleted> for Event {
    #[inline]
    fn from(event: DeviceDeleted) -> Self {
        Self::DeviceDeleted(event)
    }
}

impl From<DeviceTrayMoved> for Event {
    #[inline]
    fn from(event: DeviceTrayMoved) -> Self {
        Self::DeviceTrayMoved(event)
    }
}

impl From<DeviceUnplugGuestError> for Event {
    #[inline]
    fn from(event: DeviceUnplugGuestError) -> Self {
        Self::DeviceUnplugGuestError(event)
    }
}

impl From<DumpCompleted> for Event {
    #[inline]
    fn from(event: DumpCompleted) -> Self {
        Self::DumpCompleted(event)
    }
}

impl From<FailoverNegotiated> for Event {
    #[inline]
    fn from(event: FailoverNegotiated) -> Self {
        Self::FailoverNegotiated(event)
    }
}

impl From<GuestCrashloaded> for Event {
    #[inline]
    fn from(event: GuestCrashloaded) -> Self {
        Self::GuestCrashloaded(event)
    }
}

impl From<GuestPanicked> for Event {
    #[inline]
    fn from(event: GuestPanicked) -> Self {
        Self::GuestPanicked(event)
    }
}

impl From<GuestPvshutdown> for Event {
    #[inline]
    fn from(event: GuestPvshutdown) -> Self {
        Self::GuestPvshutdown(event)
    }
}

impl From<HvBalloonStatusReport> for Event {
    #[inline]
    fn from(event: HvBalloonStatusReport) -> Self {
        Self::HvBalloonStatusReport(event)
    }
}

impl From<JobStatusChange> for Event {
    #[inline]
    fn from(event: JobStatusChange) -> Self {
        Self::JobStatusChange(event)
    }
}

impl From<MemoryDeviceSizeChange> for Event {
    #[inline]
    fn from(event: MemoryDeviceSizeChange) -> Self {
        Self::MemoryDeviceSizeChange(event)
    }
}

impl From<MemoryFailure> for Event {
    #[inline]
    fn from(event: MemoryFailure) -> Self {
        Self::MemoryFailure(event)
    }
}

impl From<MemUnplugError> for Event {
    #[inline]
    fn from(event: MemUnplugError) -> Self {
        Self::MemUnplugError(event)
    }
}

impl From<Migration> for Event {
    #[inline]
    fn from(event: Migration) -> Self {
        Self::Migration(event)
    }
}

impl From<MigrationPass> for Event {
    #[inline]
    fn from(event: MigrationPass) -> Self {
        Self::MigrationPass(event)
    }
}

impl From<NetdevStreamConnected> for Event {
    #[inline]
    fn from(event: NetdevStreamConnected) -> Self {
        Self::NetdevStreamConnected(event)
    }
}

impl From<NetdevStreamDisconnected> for Event {
    #[inline]
    fn from(event: NetdevStreamDisconnected) -> Self {
        Self::NetdevStreamDisconnected(event)
    }
}

impl From<NetdevVhostUserConnected> for Event {
    #[inline]
    fn from(event: NetdevVhostUserConnected) -> Self {
        Self::NetdevVhostUserConnected(event)
    }
}

impl From<NetdevVhostUserDisconnected> for Event {
    #[inline]
    fn from(event: NetdevVhostUserDisconnected) -> Self {
        Self::NetdevVhostUserDisconnected(event)
    }
}

impl From<NicRxFilterChanged> for Event {
    #[inline]
    fn from(event: NicRxFilterChanged) -> Self {
        Self::NicRxFilterChanged(event)
    }
}

impl From<Powerdown> for Event {
    #[inline]
    fn from(event: Powerdown) -> Self {
        Self::Powerdown(event)
    }
}

impl From<PrManagerStatusChanged> for Event {
    #[inline]
    fn from(event: PrManagerStatusChanged) -> Self {
        Self::PrManagerStatusChanged(event)
    }
}

impl From<QuorumFailure> for Event {
    #[inline]
    fn from(event: QuorumFailure) -> Self {
        Self::QuorumFailure(event)
    }
}

impl From<QuorumReportBad> for Event {
    #[inline]
    fn from(event: QuorumReportBad) -> Self {
        Self::QuorumReportBad(event)
    }
}

impl From<RdmaGidStatusChanged> for Event {
    #[inline]
    fn from(event: RdmaGidStatusChanged) -> Self {
        Self::RdmaGidStatusChanged(event)
    }
}

impl From<Reset> for Event {
    #[inline]
    fn from(event: Reset) -> Self {
        Self::Reset(event)
    }
}

impl From<Resume> for Event {
    #[inline]
    fn from(event: Resume) -> Self {
        Self::Resume(event)
    }
}

impl From<RtcChange> for Event {
    #[inline]
    fn from(event: RtcChange) -> Self {
        Self::RtcChange(event)
    }
}

impl From<SclpCpiInfoAvailable> for Event {
    #[inline]
    fn from(event: SclpCpiInfoAvailable) -> Self {
        Self::SclpCpiInfoAvailable(event)
    }
}

impl From<Shutdown> for Event {
    #[inline]
    fn from(event: Shutdown) -> Self {
        Self::Shutdown(event)
    }
}

impl From<SpiceConnected> for Event {
    #[inline]
    fn from(event: SpiceConnected) -> Self {
        Self::SpiceConnected(event)
    }
}

impl From<SpiceDisconnected> for Event {
    #[inline]
    fn from(event: SpiceDisconnected) -> Self {
        Self::SpiceDisconnected(event)
    }
}

impl From<SpiceInitialized> for Event {
    #[inline]
    fn from(event: SpiceInitialized) -> Self {
        Self::SpiceInitialized(event)
    }
}

impl From<SpiceMigrateCompleted> for Event {
    #[inline]
    fn from(event: SpiceMigrateCompleted) -> Self {
        Self::SpiceMigrateCompleted(event)
    }
}

impl From<Stop> for Event {
    #[inline]
    fn from(event: Stop) -> Self {
        Self::Stop(event)
    }
}

impl From<Suspend> for Event {
    #[inline]
    fn from(event: Suspend) -> Self {
        Self::Suspend(event)
    }
}

impl From<SuspendDisk> for Event {
    #[inline]
    fn from(event: SuspendDisk) -> Self {
        Self::SuspendDisk(event)
    }
}

impl From<UnplugPrimary> for Event {
    #[inline]
    fn from(event: UnplugPrimary) -> Self {
        Self::UnplugPrimary(event)
    }
}

impl From<VfioMigration> for Event {
    #[inline]
    fn from(event: VfioMigration) -> Self {
        Self::VfioMigration(event)
    }
}

impl From<VfuClientHangup> for Event {
    #[inline]
    fn from(event: VfuClientHangup) -> Self {
        Self::VfuClientHangup(event)
    }
}

impl From<VncConnected> for Event {
    #[inline]
    fn from(event: VncConnected) -> Self {
        Self::VncConnected(event)
    }
}

impl From<VncDisconnected> for Event {
    #[inline]
    fn from(event: VncDisconnected) -> Self {
        Self::VncDisconnected(event)
    }
}

impl From<VncInitialized> for Event {
    #[inline]
    fn from(event: VncInitialized) -> Self {
        Self::VncInitialized(event)
    }
}

impl From<VserportChange> for Event {
    #[inline]
    fn from(event: VserportChange) -> Self {
        Self::VserportChange(event)
    }
}

impl From<Wakeup> for Event {
    #[inline]
    fn from(event: Wakeup) -> Self {
        Self::Wakeup(event)
    }
}

impl From<Watchdog> for Event {
    #[inline]
    fn from(event: Watchdog) -> Self {
        Self::Watchdog(event)
    }
}

runtime::event!(Event);
