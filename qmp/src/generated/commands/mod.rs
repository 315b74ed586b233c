// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every command: a struct of its arguments.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.
//!
//! By QAPI module:
//!
//! - `accelerator`: [`query-accelerators`](QueryAccelerators), [`query-kvm`](QueryKvm), [`x-accel-stats`](XAccelStats)
//! - `acpi`: [`query-acpi-ospm-status`](QueryAcpiOspmStatus)
//! - `acpi-hest`: [`inject-ghes-v2-error`](InjectGhesV2Error)
//! - `audio`: [`query-audiodevs`](QueryAudiodevs)
//! - `block`: [`block-latency-histogram-set`](BlockLatencyHistogramSet), [`block_set_io_throttle`](BlockSetIoThrottle), [`blockdev-change-medium`](BlockdevChangeMedium), [`blockdev-close-tray`](BlockdevCloseTray), [`blockdev-insert-medium`](BlockdevInsertMedium), [`blockdev-open-tray`](BlockdevOpenTray), [`blockdev-remove-medium`](BlockdevRemoveMedium), [`eject`](Eject), [`query-pr-managers`](QueryPrManagers)
//! - `block-core`: [`block-commit`](BlockCommit), [`block-dirty-bitmap-add`](BlockDirtyBitmapAdd), [`block-dirty-bitmap-clear`](BlockDirtyBitmapClear), [`block-dirty-bitmap-disable`](BlockDirtyBitmapDisable), [`block-dirty-bitmap-enable`](BlockDirtyBitmapEnable), [`block-dirty-bitmap-merge`](BlockDirtyBitmapMerge), [`block-dirty-bitmap-remove`](BlockDirtyBitmapRemove), [`block-job-cancel`](BlockJobCancel), [`block-job-change`](BlockJobChange), [`block-job-complete`](BlockJobComplete), [`block-job-dismiss`](BlockJobDismiss), [`block-job-finalize`](BlockJobFinalize), [`block-job-pause`](BlockJobPause), [`block-job-resume`](BlockJobResume), [`block-job-set-speed`](BlockJobSetSpeed), [`block-set-write-threshold`](BlockSetWriteThreshold), [`block-stream`](BlockStream), [`block_resize`](BlockResize), [`blockdev-add`](BlockdevAdd), [`blockdev-backup`](BlockdevBackup), [`blockdev-create`](BlockdevCreate), [`blockdev-del`](BlockdevDel), [`blockdev-mirror`](BlockdevMirror), [`blockdev-reopen`](BlockdevReopen), [`blockdev-set-active`](BlockdevSetActive), [`blockdev-snapshot`](BlockdevSnapshot), [`blockdev-snapshot-delete-internal-sync`](BlockdevSnapshotDeleteInternalSync), [`blockdev-snapshot-internal-sync`](BlockdevSnapshotInternalSync), [`blockdev-snapshot-sync`](BlockdevSnapshotSync), [`change-backing-file`](ChangeBackingFile), [`drive-backup`](DriveBackup), [`drive-mirror`](DriveMirror), [`query-block`](QueryBlock), [`query-block-jobs`](QueryBlockJobs), [`query-blockstats`](QueryBlockstats), [`query-named-block-nodes`](QueryNamedBlockNodes), [`x-blockdev-amend`](XBlockdevAmend), [`x-blockdev-change`](XBlockdevChange), [`x-blockdev-set-iothread`](XBlockdevSetIothread), [`x-debug-block-dirty-bitmap-sha256`](XDebugBlockDirtyBitmapSha256), [`x-debug-query-block-graph`](XDebugQueryBlockGraph)
//! - `block-export`: [`block-export-add`](BlockExportAdd), [`block-export-del`](BlockExportDel), [`nbd-server-add`](NbdServerAdd), [`nbd-server-remove`](NbdServerRemove), [`nbd-server-start`](NbdServerStart), [`nbd-server-stop`](NbdServerStop), [`query-block-exports`](QueryBlockExports)
//! - `char`: [`chardev-add`](ChardevAdd), [`chardev-change`](ChardevChange), [`chardev-remove`](ChardevRemove), [`chardev-send-break`](ChardevSendBreak), [`query-chardev`](QueryChardev), [`query-chardev-backends`](QueryChardevBackends), [`ringbuf-read`](RingbufRead), [`ringbuf-write`](RingbufWrite)
//! - `control`: [`qmp_capabilities`](QmpCapabilities), [`query-commands`](QueryCommands), [`query-version`](QueryVersion), [`quit`](Quit)
//! - `cryptodev`: [`query-cryptodev`](QueryCryptodev)
//! - `cxl`: [`cxl-add-dynamic-capacity`](CxlAddDynamicCapacity), [`cxl-inject-correctable-error`](CxlInjectCorrectableError), [`cxl-inject-dram-event`](CxlInjectDramEvent), [`cxl-inject-general-media-event`](CxlInjectGeneralMediaEvent), [`cxl-inject-memory-module-event`](CxlInjectMemoryModuleEvent), [`cxl-inject-poison`](CxlInjectPoison), [`cxl-inject-uncorrectable-errors`](CxlInjectUncorrectableErrors), [`cxl-release-dynamic-capacity`](CxlReleaseDynamicCapacity)
//! - `dump`: [`dump-guest-memory`](DumpGuestMemory), [`query-dump`](QueryDump), [`query-dump-guest-memory-capability`](QueryDumpGuestMemoryCapability)
//! - `ebpf`: [`request-ebpf`](RequestEbpf)
//! - `introspect`: [`query-qmp-schema`](QueryQmpSchema)
//! - `job`: [`job-cancel`](JobCancel), [`job-complete`](JobComplete), [`job-dismiss`](JobDismiss), [`job-finalize`](JobFinalize), [`job-pause`](JobPause), [`job-resume`](JobResume), [`query-jobs`](QueryJobs)
//! - `machine`: [`balloon`](Balloon), [`dump-skeys`](DumpSkeys), [`dumpdtb`](Dumpdtb), [`inject-nmi`](InjectNmi), [`memsave`](Memsave), [`pmemsave`](Pmemsave), [`query-balloon`](QueryBalloon), [`query-cpu-definitions`](QueryCpuDefinitions), [`query-cpu-model-baseline`](QueryCpuModelBaseline), [`query-cpu-model-comparison`](QueryCpuModelComparison), [`query-cpu-model-expansion`](QueryCpuModelExpansion), [`query-cpus-fast`](QueryCpusFast), [`query-current-machine`](QueryCurrentMachine), [`query-firmware-log`](QueryFirmwareLog), [`query-hotpluggable-cpus`](QueryHotpluggableCpus), [`query-hv-balloon-status-report`](QueryHvBalloonStatusReport), [`query-machines`](QueryMachines), [`query-memdev`](QueryMemdev), [`query-memory-devices`](QueryMemoryDevices), [`query-memory-size-summary`](QueryMemorySizeSummary), [`query-target`](QueryTarget), [`query-uuid`](QueryUuid), [`query-vm-generation-id`](QueryVmGenerationId), [`set-numa-node`](SetNumaNode), [`system_powerdown`](SystemPowerdown), [`system_reset`](SystemReset), [`system_wakeup`](SystemWakeup), [`x-query-interrupt-controllers`](XQueryInterruptControllers), [`x-query-irq`](XQueryIrq), [`x-query-jit`](XQueryJit), [`x-query-numa`](XQueryNuma), [`x-query-opcount`](XQueryOpcount), [`x-query-profile`](XQueryProfile), [`x-query-ramblock`](XQueryRamblock), [`x-query-rdma`](XQueryRdma), [`x-query-roms`](XQueryRoms), [`x-query-usb`](XQueryUsb)
//! - `machine-s390x`: [`query-s390x-cpu-polarization`](QueryS390xCpuPolarization), [`set-cpu-topology`](SetCpuTopology)
//! - `migration`: [`calc-dirty-rate`](CalcDirtyRate), [`cancel-vcpu-dirty-limit`](CancelVcpuDirtyLimit), [`migrate`](Migrate), [`migrate-continue`](MigrateContinue), [`migrate-incoming`](MigrateIncoming), [`migrate-pause`](MigratePause), [`migrate-recover`](MigrateRecover), [`migrate-set-capabilities`](MigrateSetCapabilities), [`migrate-set-parameters`](MigrateSetParameters), [`migrate-start-postcopy`](MigrateStartPostcopy), [`migrate_cancel`](MigrateCancel), [`query-colo-status`](QueryColoStatus), [`query-dirty-rate`](QueryDirtyRate), [`query-migrate`](QueryMigrate), [`query-migrate-capabilities`](QueryMigrateCapabilities), [`query-migrate-parameters`](QueryMigrateParameters), [`query-migrationthreads`](QueryMigrationthreads), [`query-vcpu-dirty-limit`](QueryVcpuDirtyLimit), [`query-xen-replication-status`](QueryXenReplicationStatus), [`set-vcpu-dirty-limit`](SetVcpuDirtyLimit), [`snapshot-delete`](SnapshotDelete), [`snapshot-load`](SnapshotLoad), [`snapshot-save`](SnapshotSave), [`x-colo-lost-heartbeat`](XColoLostHeartbeat), [`xen-colo-do-checkpoint`](XenColoDoCheckpoint), [`xen-load-devices-state`](XenLoadDevicesState), [`xen-save-devices-state`](XenSaveDevicesState), [`xen-set-global-dirty-log`](XenSetGlobalDirtyLog), [`xen-set-replication`](XenSetReplication)
//! - `misc`: [`add-fd`](AddFd), [`add_client`](AddClient), [`closefd`](Closefd), [`cont`](Cont), [`get-win32-socket`](GetWin32Socket), [`getfd`](Getfd), [`human-monitor-command`](HumanMonitorCommand), [`query-command-line-options`](QueryCommandLineOptions), [`query-fdsets`](QueryFdsets), [`query-iothreads`](QueryIothreads), [`query-name`](QueryName), [`remove-fd`](RemoveFd), [`stop`](Stop), [`x-exit-preconfig`](XExitPreconfig)
//! - `misc-arm`: [`query-gic-capabilities`](QueryGicCapabilities)
//! - `misc-i386`: [`query-sev`](QuerySev), [`query-sev-attestation-report`](QuerySevAttestationReport), [`query-sev-capabilities`](QuerySevCapabilities), [`query-sev-launch-measure`](QuerySevLaunchMeasure), [`query-sgx`](QuerySgx), [`query-sgx-capabilities`](QuerySgxCapabilities), [`rtc-reset-reinjection`](RtcResetReinjection), [`sev-inject-launch-secret`](SevInjectLaunchSecret), [`xen-event-inject`](XenEventInject), [`xen-event-list`](XenEventList)
//! - `net`: [`announce-self`](AnnounceSelf), [`netdev_add`](NetdevAdd), [`netdev_del`](NetdevDel), [`query-rx-filter`](QueryRxFilter), [`set_link`](SetLink)
//! - `pci`: [`query-pci`](QueryPci)
//! - `qdev`: [`device-list-properties`](DeviceListProperties), [`device-sync-config`](DeviceSyncConfig), [`device_add`](DeviceAdd), [`device_del`](DeviceDel)
//! - `qom`: [`object-add`](ObjectAdd), [`object-del`](ObjectDel), [`qom-get`](QomGet), [`qom-list`](QomList), [`qom-list-get`](QomListGet), [`qom-list-properties`](QomListProperties), [`qom-list-types`](QomListTypes), [`qom-set`](QomSet)
//! - `replay`: [`query-replay`](QueryReplay), [`replay-break`](ReplayBreak), [`replay-delete-break`](ReplayDeleteBreak), [`replay-seek`](ReplaySeek)
//! - `rocker`: [`query-rocker`](QueryRocker), [`query-rocker-of-dpa-flows`](QueryRockerOfDpaFlows), [`query-rocker-of-dpa-groups`](QueryRockerOfDpaGroups), [`query-rocker-ports`](QueryRockerPorts)
//! - `run-state`: [`query-status`](QueryStatus), [`set-action`](SetAction), [`watchdog-set-action`](WatchdogSetAction)
//! - `stats`: [`query-stats`](QueryStats), [`query-stats-schemas`](QueryStatsSchemas)
//! - `tpm`: [`query-tpm`](QueryTpm), [`query-tpm-models`](QueryTpmModels), [`query-tpm-types`](QueryTpmTypes)
//! - `trace`: [`trace-event-get-state`](TraceEventGetState), [`trace-event-set-state`](TraceEventSetState)
//! - `transaction`: [`transaction`](Transaction)
//! - `ui`: [`change-vnc-password`](ChangeVncPassword), [`client_migrate_info`](ClientMigrateInfo), [`display-reload`](DisplayReload), [`display-update`](DisplayUpdate), [`expire_password`](ExpirePassword), [`input-send-event`](InputSendEvent), [`query-display-options`](QueryDisplayOptions), [`query-mice`](QueryMice), [`query-spice`](QuerySpice), [`query-vnc`](QueryVnc), [`query-vnc-servers`](QueryVncServers), [`screendump`](Screendump), [`send-key`](SendKey), [`set_password`](SetPassword)
//! - `virtio`: [`x-query-virtio`](XQueryVirtio), [`x-query-virtio-queue-element`](XQueryVirtioQueueElement), [`x-query-virtio-queue-status`](XQueryVirtioQueueStatus), [`x-query-virtio-status`](XQueryVirtioStatus), [`x-query-virtio-vhost-queue-status`](XQueryVirtioVhostQueueStatus)
//! - `yank`: [`query-yank`](QueryYank), [`yank`](Yank)

mod accelerator;
mod acpi;
mod acpi_hest;
mod audio;
mod block;
mod block_core;
mod block_export;
mod char;
mod control;
mod cryptodev;
mod cxl;
mod dump;
mod ebpf;
mod introspect;
mod job;
mod machine;
mod machine_s390x;
mod migration;
mod misc;
mod misc_arm;
mod misc_i386;
mod net;
mod pci;
mod qdev;
mod qom;
mod replay;
mod rocker;
mod run_state;
mod stats;
mod tpm;
mod trace;
mod transaction;
mod ui;
mod virtio;
mod yank;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::{
    accelerator::*, acpi::*, acpi_hest::*, audio::*, block::*, block_core::*,
    block_export::*, char::*, control::*, cryptodev::*, cxl::*, dump::*, ebpf::*,
    introspect::*, job::*, machine::*, machine_s390x::*, migration::*, misc::*,
    misc_arm::*, misc_i386::*, net::*, pci::*, qdev::*, qom::*, replay::*, rocker::*,
    run_state::*, stats::*, tpm::*, trace::*, transaction::*, ui::*, virtio::*, yank::*,
};
