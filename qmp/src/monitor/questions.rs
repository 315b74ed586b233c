//! The questions that the errors of operations answer.

use crate::error::answer;
use crate::monitor::{
    AddClientError, AddError, BackupError, BalloonError, BitmapError, BlockDeviceError, BlockError,
    ChardevError, CpuError, DescriptorError, DeviceError, DeviceEventsError, DumpError,
    EnsureError, ImageError, JobError, MediumError, MigrateToError, MigrationError,
    MonitorConnectError, NbdError, NetworkError, ObjectError, PasswordError, PciError, QomError,
    RebootError, ResizeError, ScreendumpError, ShutdownError, StorageMigrationError,
    VhostUserError,
};

answer! {
    AddClientError {
        Self::NotActive { source: Some(source), .. }
        | Self::NotFound { source, .. }
        | Self::TakesNone { source, .. }
        | Self::Monitor { source, .. } => source
    }
    AddError { Self::Monitor { source, .. } => source }
    BackupError {
        Self::Image { source, .. } => source,
        Self::Job { source, .. } => source,
        Self::Monitor { source, .. } => source,
    }
    BalloonError { Self::NoBalloon(source) | Self::Monitor(source) => source }
    BitmapError { Self::Monitor { source, .. } => source }
    BlockDeviceError {
        Self::InUse { source, .. }
        | Self::Descriptors { source, .. }
        | Self::Monitor { source, .. } => source
    }
    BlockError { Self::Monitor { source, .. } => source }
    ChardevError {
        Self::Busy { source, .. } | Self::Gone { source, .. } | Self::Monitor { source, .. }
            => source
    }
    CpuError { Self::Plug { source, .. } | Self::Monitor(source) => source }
    DescriptorError { Self::NotFound { source, .. } | Self::Monitor { source, .. } => source }
    DeviceError { Self::UnplugPending { source, .. } | Self::Monitor { source, .. } => source }
    DeviceEventsError {}
    DumpError { Self::Monitor(source) => source }
    EnsureError { Self::Monitor { source, .. } => source }
    ImageError {
        Self::Job { source, .. } => source,
        Self::Monitor { source, .. } => source,
    }
    JobError { Self::Monitor { source, .. } => source }
    MediumError { Self::Monitor { source, .. } => source }
    MigrateToError { Self::Source(source) | Self::Destination(source) => source }
    MigrationError { Self::Device { source, .. } | Self::Monitor(source) => source }
    MonitorConnectError { Self::Connect(source) => source, Self::Agent(source) => source }
    NbdError {
        Self::Running { source }
        | Self::Unknown { source }
        | Self::NotRunning { source }
        | Self::ExportInUse { source, .. }
        | Self::BitmapRecords { source, .. }
        | Self::Export { source, .. }
        | Self::Monitor(source) => source
    }
    NetworkError { Self::NotFound { source, .. } | Self::Monitor { source, .. } => source }
    ObjectError { Self::Exists { source, .. } | Self::Monitor { source, .. } => source }
    PasswordError {
        Self::NotActive { source, .. }
        | Self::Unprotected { source, .. }
        | Self::NotLimited { source, .. }
        | Self::Monitor { source, .. } => source
    }
    PciError { Self::Monitor { source, .. } => source }
    QomError { Self::Monitor { source, .. } => source }
    RebootError { Self::Monitor { source, .. } => source }
    ResizeError { Self::Monitor { source, .. } => source }
    ScreendumpError { Self::BadConsole { source, .. } | Self::Monitor { source, .. } => source }
    ShutdownError { Self::Monitor(source) => source }
    StorageMigrationError {
        Self::Migration { source, .. } => source,
        Self::Export { source, .. } => source,
        Self::Mirror { source, .. } => source,
        Self::Monitor { source, .. } => source,
    }
    VhostUserError {
        Self::Device(source) => source,
        Self::Netdev { source, .. } => source,
        Self::Chardev(source) => source,
    }
}
