// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What each release has on the wire.

/// The releases, in the order of their letters.
pub(crate) static RELEASES: &str = "6.2.0 7.0.0 7.1.0 7.2.0 8.0.5 8.1.5 8.2.6 9.0.4 9.1.2 9.2.0 10.0.13 10.1.0 10.2.2 11.1.1";

/// Every command.
pub(crate) static COMMANDS: &str = r"
add-fd fdset-id@int? opaque@str? >AddfdInfo
add_client protocol@str fdname@str skipauth@bool? tls@bool?
announce-self @AnnounceParameters
balloon value@int
block-commit job-id@str? device@str base-node@str? base@str?!deprecated top-node@str? top@str?!deprecated backing-file@str? backing-mask-protocol@bool?:H-N speed@int? on-error@BlockdevOnError? filter-node-name@str? auto-finalize@bool? auto-dismiss@bool?
block-dirty-bitmap-add @BlockDirtyBitmapAdd
block-dirty-bitmap-clear @BlockDirtyBitmap
block-dirty-bitmap-disable @BlockDirtyBitmap
block-dirty-bitmap-enable @BlockDirtyBitmap
block-dirty-bitmap-merge @BlockDirtyBitmapMerge
block-dirty-bitmap-remove @BlockDirtyBitmap
block-export-add @BlockExportOptions
block-export-del id@str mode@BlockExportRemoveMode?
block-job-cancel device@str force@bool?
block-job-change:G-N @BlockJobChangeOptions
block-job-complete !deprecated:L-N device@str
block-job-dismiss !deprecated:L-N id@str
block-job-finalize !deprecated:L-N id@str
block-job-pause !deprecated:L-N device@str
block-job-resume !deprecated:L-N device@str
block-job-set-speed device@str speed@int
block-latency-histogram-set id@str boundaries@[int]? boundaries-read@[int]? boundaries-write@[int]? boundaries-zap@[int]?:F-N boundaries-flush@[int]?
block-set-write-threshold node-name@str write-threshold@int
block-stream job-id@str? device@str base@str? base-node@str? backing-file@str? backing-mask-protocol@bool?:H-N bottom@str? speed@int? on-error@BlockdevOnError? filter-node-name@str? auto-finalize@bool? auto-dismiss@bool?
block_resize device@str? node-name@str? size@int
block_set_io_throttle @BlockIOThrottle
blockdev-add @BlockdevOptions
blockdev-backup @BlockdevBackup
blockdev-change-medium device@str?!deprecated id@str? filename@str format@str? force@bool?:C-N read-only-mode@BlockdevChangeReadOnlyMode?
blockdev-close-tray device@str?!deprecated id@str?
blockdev-create job-id@str options@BlockdevCreateOptions
blockdev-del node-name@str
blockdev-insert-medium id@str node-name@str
blockdev-mirror job-id@str? device@str target@str replaces@str? sync@MirrorSyncMode speed@int? granularity@int? buf-size@int? on-source-error@BlockdevOnError? on-target-error@BlockdevOnError? filter-node-name@str? copy-mode@MirrorCopyMode? auto-finalize@bool? auto-dismiss@bool? target-is-zero@bool?:L-N
blockdev-open-tray device@str?!deprecated id@str? force@bool?
blockdev-remove-medium id@str
blockdev-reopen options@[BlockdevOptions]
blockdev-set-active:K-N node-name@str? active@bool
blockdev-snapshot !allow-write-only-overlay @BlockdevSnapshot
blockdev-snapshot-delete-internal-sync device@str id@str? name@str? >SnapshotInfo
blockdev-snapshot-internal-sync @BlockdevSnapshotInternal
blockdev-snapshot-sync @BlockdevSnapshotSync
calc-dirty-rate calc-time@int calc-time-unit@TimeUnit?:G-N sample-pages@int? mode@DirtyRateMeasureMode?
cancel-vcpu-dirty-limit:C-N cpu-index@int?
change-backing-file device@str image-node-name@str backing-file@str
change-vnc-password password@str
chardev-add id@str backend@ChardevBackend >ChardevReturn
chardev-change id@str backend@ChardevBackend >ChardevReturn
chardev-remove id@str
chardev-send-break id@str
client_migrate_info protocol@str hostname@str port@int? tls-port@int? cert-subject@str?
closefd fdname@str
cont
cxl-add-dynamic-capacity:I-N !unstable path@str host-id@int selection-policy@CxlExtentSelectionPolicy region@int tag@str? extents@[CxlDynamicCapacityExtent]
cxl-inject-correctable-error:E-N path@str type@CxlCorErrorType
cxl-inject-dram-event:F-N @CXLDRAMEvent:N path@str:F-M log@CxlEventLog:F-M flags@int:F-M dpa@int:F-M descriptor@int:F-M type@int:F-M transaction-type@int:F-M channel@int?:F-M rank@int?:F-M nibble-mask@int?:F-M bank-group@int?:F-M bank@int?:F-M row@int?:F-M column@int?:F-M correction-mask@[int]?:F-M
cxl-inject-general-media-event:F-N @CXLGeneralMediaEvent:N path@str:F-M log@CxlEventLog:F-M flags@int:F-M dpa@int:F-M descriptor@int:F-M type@int:F-M transaction-type@int:F-M channel@int?:F-M rank@int?:F-M device@int?:F-M component-id@str?:F-M
cxl-inject-memory-module-event:F-N @CXLMemModuleEvent:N path@str:F-M log@CxlEventLog:F-M flags@int:F-M type@int:F-M health-status@int:F-M media-status@int:F-M additional-status@int:F-M life-used@int:F-M temperature@int:F-M dirty-shutdown-count@int:F-M corrected-volatile-error-count@int:F-M corrected-persistent-error-count@int:F-M
cxl-inject-poison:F-N path@str start@int length@int
cxl-inject-uncorrectable-errors:E-N path@str errors@[CXLUncorErrorRecord]
cxl-release-dynamic-capacity:I-N !unstable path@str host-id@int removal-policy@CxlExtentRemovalPolicy forced-removal@bool? sanitize-on-release@bool? region@int tag@str? extents@[CxlDynamicCapacityExtent]
device-list-properties typename@str >[ObjectPropertyInfo]
device-sync-config:J-N !unstable id@str
device_add !json-cli !json-cli-hotplug:B-N driver@str bus@str? id@str?
device_del id@str
display-reload @DisplayReloadOptions
display-update:C-N @DisplayUpdateOptions
drive-backup !deprecated @DriveBackup
drive-mirror @DriveMirror
dump-guest-memory paging@bool protocol@str detach@bool? begin@int? length@int? format@DumpGuestMemoryFormat?
dump-skeys:L-N filename@str
dumpdtb:D-N filename@str
eject device@str?!deprecated id@str? force@bool?
expire_password @ExpirePasswordOptions:B-N protocol@str:A time@str:A
getfd fdname@str
human-monitor-command !savevm-monitor-nodes command-line@str cpu-index@int? >str
inject-ghes-v2-error:M-N !unstable cper@str
inject-nmi
input-send-event device@str? head@int? events@[InputEvent]
job-cancel id@str
job-complete id@str
job-dismiss id@str
job-finalize id@str
job-pause id@str
job-resume id@str
memsave val@int size@int filename@str cpu-index@int?
migrate uri@str?:G-N channels@[MigrationChannel]?:G-N resume@bool? detach@bool?!deprecated:L-M detach@bool?:A-K blk@bool?!deprecated:G-H inc@bool?!deprecated:G-H uri@str:A-F blk@bool?:A-F inc@bool?:A-F
migrate-continue state@MigrationStatus
migrate-incoming uri@str?:G-N channels@[MigrationChannel]?:G-N exit-on-error@bool?:I-N uri@str:A-F
migrate-pause %oob
migrate-recover uri@str %oob
migrate-set-capabilities capabilities@[MigrationCapabilityStatus]
migrate-set-parameters @MigrationParameters:N @MigrateSetParameters:A-M
migrate-start-postcopy
migrate_cancel
nbd-server-add !deprecated @NbdServerAddOptions
nbd-server-remove !deprecated name@str mode@BlockExportRemoveMode?
nbd-server-start @NbdServerOptionsLegacy:K-N addr@SocketAddressLegacy:A-J tls-creds@str?:A-J tls-authz@str?:A-J max-connections@int?:A-J
nbd-server-stop
netdev_add @Netdev
netdev_del id@str
object-add @ObjectOptions
object-del id@str
pmemsave val@int size@int filename@str
qmp_capabilities enable@[QMPCapability]?
qom-get path@str property@str >any
qom-list path@str >[ObjectPropertyInfo]
qom-list-get:L-N paths@[str] >[ObjectPropertiesValues]
qom-list-properties typename@str >[ObjectPropertyInfo]
qom-list-types implements@str? abstract@bool? >[ObjectTypeInfo]
qom-set path@str property@str value@any
query-accelerators:M-N >AcceleratorInfo
query-acpi-ospm-status >[ACPIOSTInfo]
query-audiodevs:E-N >[Audiodev]
query-balloon >BalloonInfo
query-block flat@bool?:N >[BlockInfo]
query-block-exports >[BlockExportInfo]
query-block-jobs >[BlockJobInfo]
query-blockstats query-nodes@bool? >[BlockStats]
query-chardev >[ChardevInfo]
query-chardev-backends >[ChardevBackendInfo]
query-colo-status >COLOStatus
query-command-line-options option@str? >[CommandLineOptionInfo]
query-commands >[CommandInfo]
query-cpu-definitions >[CpuDefinitionInfo]
query-cpu-model-baseline:L-N modela@CpuModelInfo modelb@CpuModelInfo >CpuModelBaselineInfo
query-cpu-model-comparison:L-N modela@CpuModelInfo modelb@CpuModelInfo >CpuModelCompareInfo
query-cpu-model-expansion type@CpuModelExpansionType model@CpuModelInfo >CpuModelExpansionInfo
query-cpus-fast >[CpuInfoFast]
query-cryptodev:E-N >[QCryptodevInfo]
query-current-machine >CurrentMachineParams
query-dirty-rate calc-time-unit@TimeUnit?:G-N >DirtyRateInfo
query-display-options >DisplayOptions
query-dump >DumpQueryResult
query-dump-guest-memory-capability >DumpGuestMemoryCapability
query-fdsets >[FdsetInfo]
query-firmware-log:M-N max-size@int? >FirmwareLog
query-gic-capabilities:L-N >[GICCapability]
query-hotpluggable-cpus >[HotpluggableCPU]
query-hv-balloon-status-report:G-N >HvBalloonInfo
query-iothreads >[IOThreadInfo]
query-jobs >[JobInfo]
query-kvm !deprecated:N >KvmInfo
query-machines compat-props@bool?!unstable:I-N >[MachineInfo]
query-memdev >[Memdev]
query-memory-devices >[MemoryDeviceInfo]
query-memory-size-summary >MemoryInfo
query-mice >[MouseInfo]
query-migrate >MigrationInfo
query-migrate-capabilities >[MigrationCapabilityStatus]
query-migrate-parameters >MigrationParameters
query-migrationthreads:E-M !deprecated:J-M >[MigrationThreadInfo]
query-name >NameInfo
query-named-block-nodes flat@bool? >[BlockDeviceInfo]
query-pci >[PciInfo]
query-pr-managers >[PRManagerInfo]
query-qmp-schema >[SchemaInfo]
query-replay >ReplayInfo
query-rocker name@str >RockerSwitch
query-rocker-of-dpa-flows name@str tbl-id@int? >[RockerOfDpaFlow]
query-rocker-of-dpa-groups name@str type@int? >[RockerOfDpaGroup]
query-rocker-ports name@str >[RockerPort]
query-rx-filter name@str? >[RxFilterInfo]
query-s390x-cpu-polarization:L-N !unstable >CpuPolarizationInfo
query-sev >SevInfo
query-sev-attestation-report mnonce@str >SevAttestationReport
query-sev-capabilities >SevCapability
query-sev-launch-measure >SevLaunchMeasureInfo
query-sgx >SgxInfo:L-N >SGXInfo:A-K
query-sgx-capabilities >SgxInfo:L-N >SGXInfo:A-K
query-spice >SpiceInfo
query-stats:C-N @StatsFilter >[StatsResult]
query-stats-schemas:C-N provider@StatsProvider? >[StatsSchema]
query-status >StatusInfo
query-target >QemuTargetInfo:L-N >TargetInfo:A-K
query-tpm >[TPMInfo]
query-tpm-models >[TpmModel]
query-tpm-types >[TpmType]
query-uuid >UuidInfo
query-vcpu-dirty-limit:C-N >[DirtyLimitInfo]
query-version >VersionInfo
query-vm-generation-id >GuidInfo
query-vnc >VncInfo
query-vnc-servers >[VncInfo2]
query-xen-replication-status >ReplicationStatus
query-yank %oob >[YankInstance]
quit
remove-fd fdset-id@int fd@int?
replay-break icount@int
replay-delete-break
replay-seek icount@int
request-ebpf:H-N id@EbpfProgramID >EbpfObject
ringbuf-read device@str size@int format@DataFormat? >str
ringbuf-write device@str data@str format@DataFormat?
rtc-reset-reinjection
screendump filename@str device@str? head@int? format@ImageFormat?:C-N
send-key keys@[KeyValue] hold-time@int?
set-action reboot@RebootAction? shutdown@ShutdownAction? panic@PanicAction? watchdog@WatchdogAction?
set-cpu-topology:L-N !unstable core-id@int socket-id@int? book-id@int? drawer-id@int? entitlement@S390CpuEntitlement? dedicated@bool?
set-numa-node @NumaOptions
set-vcpu-dirty-limit:C-N cpu-index@int? dirty-rate@int
set_link name@str up@bool
set_password @SetPasswordOptions:B-N protocol@str:A password@str:A connected@str?:A
sev-inject-launch-secret packet-header@str secret@str gpa@int?
snapshot-delete job-id@str tag@str devices@[str]
snapshot-load job-id@str tag@str vmstate@str devices@[str]
snapshot-save job-id@str tag@str vmstate@str devices@[str]
stop
system_powerdown
system_reset
system_wakeup
trace-event-get-state name@str >[TraceEventInfo] vcpu@int?!deprecated:F-H vcpu@int?:A-E
trace-event-set-state name@str enable@bool ignore-unavailable@bool? vcpu@int?!deprecated:F-H vcpu@int?:A-E
transaction actions@[TransactionAction] properties@TransactionProperties?
watchdog-set-action action@WatchdogAction
x-accel-stats:L-N !unstable >HumanReadableText
x-blockdev-amend !unstable job-id@str node-name@str options@BlockdevAmendOptions force@bool?
x-blockdev-change !unstable parent@str child@str? node@str?
x-blockdev-set-iothread !unstable node-name@str iothread@StrOrNull force@bool?
x-colo-lost-heartbeat !unstable
x-debug-block-dirty-bitmap-sha256 !unstable @BlockDirtyBitmap >BlockDirtyBitmapSha256
x-debug-query-block-graph !unstable >XDbgBlockGraph
x-exit-preconfig !unstable
x-query-interrupt-controllers:I-N !unstable >HumanReadableText
x-query-irq !unstable >HumanReadableText
x-query-jit !unstable >HumanReadableText
x-query-numa !unstable >HumanReadableText
x-query-opcount:A-K !unstable >HumanReadableText
x-query-profile:A-E !unstable >HumanReadableText
x-query-ramblock !unstable >HumanReadableText
x-query-rdma:A-H !unstable >HumanReadableText
x-query-roms !unstable >HumanReadableText
x-query-usb !unstable >HumanReadableText
x-query-virtio:D-N !unstable >[VirtioInfo]
x-query-virtio-queue-element:D-N !unstable path@str queue@int index@int? >VirtioQueueElement
x-query-virtio-queue-status:D-N !unstable path@str queue@int >VirtQueueStatus
x-query-virtio-status:D-N !unstable path@str >VirtioStatus
x-query-virtio-vhost-queue-status:D-N !unstable path@str queue@int >VirtVhostQueueStatus
xen-colo-do-checkpoint
xen-event-inject:E-N port@int
xen-event-list:E-N >[EvtchnInfo]
xen-load-devices-state filename@str
xen-save-devices-state filename@str live@bool?
xen-set-global-dirty-log enable@bool
xen-set-replication enable@bool primary@bool failover@bool?
yank instances@[YankInstance] %oob
";

/// Every event.
pub(crate) static EVENTS: &str = r"
ACPI_DEVICE_OST info@ACPIOSTInfo
BALLOON_CHANGE actual@int
BLOCK_EXPORT_DELETED id@str
BLOCK_IMAGE_CORRUPTED device@str node-name@str? msg@str offset@int? size@int? fatal@bool
BLOCK_IO_ERROR qom-path@str:J-N device@str node-name@str? operation@IoOperationType action@BlockErrorAction nospace@bool? reason@str
BLOCK_JOB_CANCELLED type@JobType device@str len@int offset@int speed@int
BLOCK_JOB_COMPLETED type@JobType device@str len@int offset@int speed@int error@str?
BLOCK_JOB_ERROR device@str operation@IoOperationType action@BlockErrorAction
BLOCK_JOB_PENDING type@JobType id@str
BLOCK_JOB_READY type@JobType device@str len@int offset@int speed@int
BLOCK_WRITE_THRESHOLD node-name@str amount-exceeded@int write-threshold@int
COLO_EXIT mode@COLOMode reason@COLOExitReason
CPU_POLARIZATION_CHANGE:L-N !unstable polarization@S390CpuPolarization
DEVICE_DELETED device@str? path@str
DEVICE_TRAY_MOVED device@str id@str tray-open@bool
DEVICE_UNPLUG_GUEST_ERROR device@str? path@str
DUMP_COMPLETED result@DumpQueryResult error@str?
FAILOVER_NEGOTIATED device-id@str
GUEST_CRASHLOADED action@GuestPanicAction info@GuestPanicInformation?
GUEST_PANICKED action@GuestPanicAction info@GuestPanicInformation?
GUEST_PVSHUTDOWN:I-N
HV_BALLOON_STATUS_REPORT:G-N @HvBalloonInfo
JOB_STATUS_CHANGE id@str status@JobStatus
MEMORY_DEVICE_SIZE_CHANGE id@str? size@int qom-path@str
MEMORY_FAILURE recipient@MemoryFailureRecipient action@MemoryFailureAction flags@MemoryFailureFlags
MEM_UNPLUG_ERROR:A-H !deprecated device@str msg@str
MIGRATION status@MigrationStatus
MIGRATION_PASS pass@int
NETDEV_STREAM_CONNECTED:D-N netdev-id@str addr@SocketAddress
NETDEV_STREAM_DISCONNECTED:D-N netdev-id@str
NETDEV_VHOST_USER_CONNECTED:K-N netdev-id@str chardev-id@str
NETDEV_VHOST_USER_DISCONNECTED:K-N netdev-id@str
NIC_RX_FILTER_CHANGED name@str? path@str
POWERDOWN
PR_MANAGER_STATUS_CHANGED id@str connected@bool
QUORUM_FAILURE reference@str sector-num@int sectors-count@int
QUORUM_REPORT_BAD type@QuorumOpType error@str? node-name@str sector-num@int sectors-count@int
RDMA_GID_STATUS_CHANGED:A-H netdev@str gid-status@bool subnet-prefix@int interface-id@int
RESET guest@bool reason@ShutdownCause
RESUME
RTC_CHANGE offset@int qom-path@str:B-N
SCLP_CPI_INFO_AVAILABLE:M-N !unstable
SHUTDOWN guest@bool reason@ShutdownCause
SPICE_CONNECTED server@SpiceBasicInfo client@SpiceBasicInfo
SPICE_DISCONNECTED server@SpiceBasicInfo client@SpiceBasicInfo
SPICE_INITIALIZED server@SpiceServerInfo client@SpiceChannel
SPICE_MIGRATE_COMPLETED
STOP
SUSPEND
SUSPEND_DISK
UNPLUG_PRIMARY device-id@str
VFIO_MIGRATION:I-N device-id@str qom-path@str device-state@QapiVfioMigrationState:J-N device-state@VfioMigrationState:I
VFU_CLIENT_HANGUP:C-N vfu-id@str vfu-qom-path@str dev-id@str dev-qom-path@str
VNC_CONNECTED server@VncServerInfo client@VncBasicInfo
VNC_DISCONNECTED server@VncServerInfo client@VncClientInfo
VNC_INITIALIZED server@VncServerInfo client@VncClientInfo
VSERPORT_CHANGE id@str open@bool
WAKEUP
WATCHDOG action@WatchdogAction
";

/// Every type that is used.
pub(crate) static TYPES: &str = r"
^ACPISlotType ^DIMM ^CPU
^AFXDPMode:G-N ^native ^skb
^Accelerator:M-N ^hvf ^kvm ^mshv ^nvmm ^qtest ^tcg ^whpx ^xen
^ActionCompletionMode ^individual ^grouped
^AudioFormat:E-N ^u8 ^s8 ^u16 ^s16 ^u32 ^s32 ^f32
^AudiodevDriver:E-N ^none ^alsa ^dbus ^jack ^oss ^pa ^pipewire:F-N ^sdl ^spice ^wav
^BitmapSyncMode ^on-success ^never ^always
^BlkdebugEvent ^l1_update ^l1_grow_alloc_table ^l1_grow_write_table ^l1_grow_activate_table ^l2_load ^l2_update ^l2_update_compressed ^l2_alloc_cow_read ^l2_alloc_write ^read_aio ^read_backing_aio ^read_compressed ^write_aio ^write_compressed ^vmstate_load ^vmstate_save ^cow_read ^cow_write ^reftable_load ^reftable_grow ^reftable_update ^refblock_load ^refblock_update ^refblock_update_part ^refblock_alloc ^refblock_alloc_hookup ^refblock_alloc_write ^refblock_alloc_write_blocks ^refblock_alloc_write_table ^refblock_alloc_switch_table ^cluster_alloc ^cluster_alloc_bytes ^cluster_free ^flush_to_os ^flush_to_disk ^pwritev_rmw_head ^pwritev_rmw_after_head ^pwritev_rmw_tail ^pwritev_rmw_after_tail ^pwritev ^pwritev_zero ^pwritev_done ^empty_image_prepare ^l1_shrink_write_table ^l1_shrink_free_l2_clusters ^cor_write ^cluster_alloc_space ^none
^BlkdebugIOType ^read ^write ^write-zeroes ^discard ^flush ^block-status
^BlockDeviceIoStatus ^ok ^failed ^nospace
^BlockErrorAction ^ignore ^report ^stop
^BlockExportRemoveMode ^safe ^hard
^BlockExportType ^nbd ^vhost-user-blk ^fuse ^vduse-blk:C-N
^BlockPermission ^consistent-read ^write ^write-unchanged ^resize ^graph-mod:A
^BlockdevAioOptions ^threads ^native ^io_uring
^BlockdevChangeReadOnlyMode ^retain ^read-only ^read-write
^BlockdevDetectZeroesOptions ^off ^on ^unmap
^BlockdevDiscardOptions ^ignore ^unmap
^BlockdevDriver ^blkdebug ^blklogwrites ^blkreplay ^blkverify ^bochs ^cloop ^compress ^copy-before-write ^copy-on-read ^dmg ^file ^snapshot-access:B-N ^ftp ^ftps ^host_cdrom ^host_device ^http ^https ^io_uring:D-N ^iscsi ^luks ^nbd ^nfs ^null-aio ^null-co ^nvme ^nvme-io_uring:D-N ^parallels ^preallocate ^qcow ^qcow2 ^qed ^quorum ^raw ^rbd ^replication ^ssh ^throttle ^vdi ^vhdx ^virtio-blk-vfio-pci:D-N ^virtio-blk-vhost-user:D-N ^virtio-blk-vhost-vdpa:D-N ^vmdk ^vpc ^vvfat ^gluster!deprecated:J-M ^gluster:A-I
^BlockdevOnError ^report ^ignore ^enospc ^stop ^auto
^BlockdevQcow2EncryptionFormat ^aes ^luks
^BlockdevQcow2Version ^v2 ^v3
^BlockdevQcowEncryptionFormat ^aes
^BlockdevVhdxSubformat ^dynamic ^fixed
^BlockdevVmdkAdapterType ^ide ^buslogic ^lsilogic ^legacyESX
^BlockdevVmdkSubformat ^monolithicSparse ^monolithicFlat ^twoGbMaxExtentSparse ^twoGbMaxExtentFlat ^streamOptimized
^BlockdevVpcSubformat ^dynamic ^fixed
^COLOExitReason ^none ^request ^error ^processing
^COLOMode ^none ^primary ^secondary
^ChardevBackendKind ^file ^serial ^parallel ^pipe ^socket ^udp ^pty ^null ^mux ^hub:K-N ^msmouse ^wctablet ^braille ^testdev ^stdio ^spicevmc ^spiceport ^qemu-vdagent ^dbus:B-N ^vc ^ringbuf ^memory!deprecated:H-N ^console:A-G ^memory:A-G
^ChardevVCEncoding:N ^cp437 ^utf8
^CommandLineParameterType ^string ^boolean ^number ^size
^CpuModelCompareResult:L-N ^incompatible ^identical ^superset ^subset
^CpuModelExpansionType ^static ^full
^CpuS390Entitlement:G-I ^auto ^low ^medium ^high
^CpuS390State:A-I ^uninitialized ^stopped ^check-stop ^operating ^load
^CxlCorErrorType:E-N ^cache-data-ecc ^mem-data-ecc ^crc-threshold ^retry-threshold ^cache-poison-received ^mem-poison-received ^physical
^CxlEventLog:F-N ^informational ^warning ^failure ^fatal
^CxlExtentRemovalPolicy:I-N ^tag-based ^prescriptive
^CxlExtentSelectionPolicy:I-N ^free ^contiguous ^prescriptive ^enable-shared-access
^CxlUncorErrorType:E-N ^cache-data-parity ^cache-address-parity ^cache-be-parity ^cache-data-ecc ^mem-data-parity ^mem-address-parity ^mem-be-parity ^mem-data-ecc ^reinit-threshold ^rsvd-encoding ^poison-received ^receiver-overflow ^internal ^cxl-ide-tx ^cxl-ide-rx
^DataFormat ^utf8 ^base64
^DirtyRateMeasureMode ^page-sampling ^dirty-ring ^dirty-bitmap
^DirtyRateStatus ^unstarted ^measuring ^measured
^DisplayGLMode ^off ^on ^core ^es
^DisplayProtocol:B-N ^vnc ^spice
^DisplayReloadType ^vnc
^DisplayType ^default ^none ^gtk ^sdl ^egl-headless ^curses ^spice-app ^dbus:B-N
^DisplayUpdateType:C-N ^vnc
^DumpGuestMemoryFormat ^elf ^kdump-zlib ^kdump-lzo ^kdump-snappy ^kdump-raw-zlib:G-N ^kdump-raw-lzo:G-N ^kdump-raw-snappy:G-N ^win-dmp!allowed-by-guest:N ^win-dmp:A-M
^DumpStatus ^none ^active ^completed ^failed
^EbpfProgramID:H-N ^rss
^EvtchnPortType:E-N ^closed ^unbound ^interdomain ^pirq ^virq ^ipi
^FuseExportAllowOther ^off ^on ^auto
^GrabToggleKeys ^ctrl-ctrl ^alt-alt ^shift-shift ^meta-meta ^scrolllock ^ctrl-scrolllock
^GuestPanicAction ^pause ^poweroff ^run
^GuestPanicInformationType ^hyper-v ^s390 ^tdx:L-N ^sev:N
^HmatCacheAssociativity ^none ^direct ^complex
^HmatCacheWritePolicy ^none ^write-back ^write-through
^HmatLBDataType ^access-latency ^read-latency ^write-latency ^access-bandwidth ^read-bandwidth ^write-bandwidth
^HmatLBMemoryHierarchy ^memory ^first-level ^second-level ^third-level
^HostMemPolicy ^default ^preferred ^bind ^interleave
^HotKeyMod:C-N ^lctrl-lalt ^lshift-lctrl-lalt ^rctrl
^ImageFormat:C-N ^ppm ^png
^ImageInfoSpecificKind ^qcow2 ^vmdk ^luks ^rbd ^file:E-N
^InputAxis ^x ^y
^InputButton ^left ^middle ^right ^wheel-up ^wheel-down ^side ^extra ^wheel-left:B-N ^wheel-right:B-N ^touch:F-N
^InputEventKind ^key ^btn ^rel ^abs ^mtt:F-N
^InputMultiTouchType:F-N ^begin ^update ^end ^cancel ^data
^IoOperationType ^read ^write
^IscsiHeaderDigest ^crc32c ^none ^crc32c-none ^none-crc32c
^IscsiTransport ^tcp ^iser
^JSONType ^string ^number ^int ^boolean ^null ^object ^array ^value
^JobStatus ^undefined ^created ^running ^paused ^ready ^standby ^waiting ^pending ^aborting ^concluded ^null
^JobType ^commit ^stream ^mirror ^backup ^create ^amend ^snapshot-load ^snapshot-save ^snapshot-delete
^KeyValueKind ^number ^qcode
^MemoryDeviceInfoKind ^dimm ^nvdimm ^virtio-pmem ^virtio-mem ^sgx-epc ^hv-balloon:G-N ^sp-mem:N
^MemoryFailureAction ^ignore ^inject ^fatal ^reset
^MemoryFailureRecipient ^hypervisor ^guest
^MigMode:G-N ^normal ^cpr-reboot ^cpr-transfer:K-N ^cpr-exec:M-N
^MigrationAddressType:G-N ^socket ^exec ^rdma ^file
^MigrationCapability ^xbzrle ^rdma-pin-all ^auto-converge ^events ^postcopy-ram ^x-colo!unstable ^release-ram ^return-path ^pause-before-switchover ^multifd ^dirty-bitmaps ^postcopy-blocktime ^late-block-activate ^x-ignore-shared!unstable ^validate-uuid ^background-snapshot ^zero-copy-send:C-N ^postcopy-preempt:C-N ^switchover-ack:F-N ^dirty-limit:F-N ^mapped-ram:H-N ^zero-blocks!deprecated:J-M ^zero-blocks:A-I ^compress!deprecated:G-H ^block!deprecated:G-H ^compress:A-F ^block:A-F
^MigrationChannelType:G-N ^main ^cpr:K-N
^MigrationStatus ^none ^setup ^cancelling ^cancelled ^active ^postcopy-device:M-N ^postcopy-active ^postcopy-paused ^postcopy-recover-setup:I-N ^postcopy-recover ^completed ^failing:N ^failed ^colo ^pre-switchover ^device ^wait-unplug
^MirrorCopyMode ^background ^write-blocking
^MirrorSyncMode ^top ^full ^none ^incremental ^bitmap
^MonitorQMPCloseAction:N ^none ^delete
^MultiFDCompression ^none ^zlib ^zstd ^qatzip:J-N ^qpl:I-N ^uadk:I-N
^NFSTransport ^inet
^NetClientDriver ^none ^nic ^user ^tap ^l2tpv3 ^socket ^stream:D-N ^dgram:D-N ^vde ^bridge ^hubport ^netmap ^vhost-user ^vhost-vdpa ^passt:L-N ^af-xdp:G-N
^NetFilterDirection ^all ^rx ^tx
^NetfilterInsert ^before ^behind
^NetworkAddressFamily ^ipv4 ^ipv6 ^unix ^vsock ^unknown
^NewImageMode ^existing ^absolute-paths
^NumaOptionsType ^node ^dist ^cpu ^hmat-lb ^hmat-cache
^ObjectType ^acpi-generic-initiator:H-N ^acpi-generic-port:J-N ^authz-list ^authz-listfile ^authz-pam ^authz-simple ^can-bus ^can-host-socketcan ^colo-compare ^cryptodev-backend ^cryptodev-backend-builtin ^cryptodev-backend-lkcf:D-N ^cryptodev-vhost-user ^dbus-vmstate ^filter-buffer ^filter-dump ^filter-mirror ^filter-redirector ^filter-replay ^filter-rewriter ^igvm-cfg:L-N ^input-barrier ^input-linux ^iommufd:H-N ^iothread ^main-loop:C-N ^memory-backend-epc ^memory-backend-file ^memory-backend-memfd ^memory-backend-ram ^memory-backend-shm:I-N ^monitor-hmp:N ^monitor-qmp:N ^pef-guest ^pr-manager-helper ^qtest ^rng-builtin ^rng-egd ^rng-random ^secret ^secret_keyring ^sev-guest ^sev-snp-guest:I-N ^thread-context:D-N ^s390-pv-guest ^tdx-guest:L-N ^throttle-group ^tls-creds-anon ^tls-creds-psk ^tls-creds-x509 ^tls-cipher-suites ^x-remote-object!unstable ^x-vfio-user-server!unstable:C-N
^OnCbwError:C-N ^break-guest-write ^break-snapshot
^OnOffAuto ^auto ^on ^off
^PanicAction ^pause ^shutdown ^exit-failure:C-N ^none
^PreallocMode ^off ^metadata ^falloc ^full
^QAuthZListFormat ^exact ^glob
^QAuthZListPolicy ^deny ^allow
^QCryptoBlockFormat ^qcow ^luks
^QCryptoBlockLUKSKeyslotState ^active ^inactive
^QCryptoCipherAlgo:J-N ^aes-128 ^aes-192 ^aes-256 ^des ^3des ^cast5-128 ^serpent-128 ^serpent-192 ^serpent-256 ^twofish-128 ^twofish-192 ^twofish-256 ^sm4
^QCryptoCipherAlgorithm:A-I ^aes-128 ^aes-192 ^aes-256 ^des ^3des ^cast5-128 ^serpent-128 ^serpent-192 ^serpent-256 ^twofish-128 ^twofish-192 ^twofish-256 ^sm4:H-I
^QCryptoCipherMode ^ecb ^cbc ^xts ^ctr
^QCryptoHashAlgo:J-N ^md5 ^sha1 ^sha224 ^sha256 ^sha384 ^sha512 ^ripemd160 ^sm3
^QCryptoHashAlgorithm:A-I ^md5 ^sha1 ^sha224 ^sha256 ^sha384 ^sha512 ^ripemd160
^QCryptoIVGenAlgo:J-N ^plain ^plain64 ^essiv
^QCryptoIVGenAlgorithm:A-I ^plain ^plain64 ^essiv
^QCryptoSecretFormat ^raw ^base64
^QCryptoTLSCredsEndpoint ^client ^server
^QCryptodevBackendServiceType:E-N ^cipher ^hash ^mac ^aead ^akcipher
^QCryptodevBackendType:E-N ^builtin ^vhost-user ^lkcf
^QKeyCode ^unmapped ^shift ^shift_r ^alt ^alt_r ^ctrl ^ctrl_r ^menu ^esc ^1 ^2 ^3 ^4 ^5 ^6 ^7 ^8 ^9 ^0 ^minus ^equal ^backspace ^tab ^q ^w ^e ^r ^t ^y ^u ^i ^o ^p ^bracket_left ^bracket_right ^ret ^a ^s ^d ^f ^g ^h ^j ^k ^l ^semicolon ^apostrophe ^grave_accent ^backslash ^z ^x ^c ^v ^b ^n ^m ^comma ^dot ^slash ^asterisk ^spc ^caps_lock ^f1 ^f2 ^f3 ^f4 ^f5 ^f6 ^f7 ^f8 ^f9 ^f10 ^num_lock ^scroll_lock ^kp_divide ^kp_multiply ^kp_subtract ^kp_add ^kp_enter ^kp_decimal ^sysrq ^kp_0 ^kp_1 ^kp_2 ^kp_3 ^kp_4 ^kp_5 ^kp_6 ^kp_7 ^kp_8 ^kp_9 ^less ^f11 ^f12 ^print ^home ^pgup ^pgdn ^end ^left ^up ^down ^right ^insert ^delete ^stop ^again ^props ^undo ^front ^copy ^open ^paste ^find ^cut ^lf ^help ^meta_l ^meta_r ^compose ^pause ^ro ^hiragana ^henkan ^yen ^muhenkan ^katakanahiragana ^kp_comma ^kp_equals ^power ^sleep ^wake ^audionext ^audioprev ^audiostop ^audioplay ^audiomute ^volumeup ^volumedown ^mediaselect ^mail ^calculator ^computer ^ac_home ^ac_back ^ac_forward ^ac_refresh ^ac_bookmarks ^lang1 ^lang2 ^f13:E-N ^f14:E-N ^f15:E-N ^f16:E-N ^f17:E-N ^f18:E-N ^f19:E-N ^f20:E-N ^f21:E-N ^f22:E-N ^f23:E-N ^f24:E-N
^QMPCapability ^oob
^QapiVfioMigrationState:J-N ^stop ^running ^stop-copy ^resuming ^running-p2p ^pre-copy ^pre-copy-p2p ^pre-copy-p2p-prepare:N
^Qcow2BitmapInfoFlags ^in-use ^auto
^Qcow2CompressionType ^zlib ^zstd
^Qcow2OverlapCheckMode ^none ^constant ^cached ^all
^QuorumOpType ^read ^write ^flush
^QuorumReadPattern ^quorum ^fifo
^RbdAuthMode ^cephx ^none
^RbdImageEncryptionFormat ^luks ^luks2 ^luks-any:E-N
^RebootAction ^reset ^shutdown
^ReplayMode ^none ^record ^play
^ReplicationMode ^primary ^secondary
^RockerPortAutoneg ^off ^on
^RockerPortDuplex ^half ^full
^RunState ^debug ^inmigrate ^internal-error ^io-error ^paused ^postmigrate ^prelaunch ^finish-migrate ^restore-vm ^running ^save-vm ^shutdown ^suspended ^watchdog ^guest-panicked ^colo
^RxState ^normal ^none ^all
^S390CpuEntitlement:J-N ^auto ^low ^medium ^high
^S390CpuPolarization:L-N ^horizontal ^vertical
^S390CpuState:J-N ^uninitialized ^stopped ^check-stop ^operating ^load
^S390CrashReason ^unknown ^disabled-wait ^extint-loop ^pgmint-loop ^opint-loop
^SchemaMetaType ^builtin ^enum ^array ^object ^alternate ^command ^event
^SetPasswordAction:B-N ^keep ^fail ^disconnect
^SevGuestType:I-N ^sev ^sev-snp
^SevState ^uninit ^launch-update ^launch-secret ^running ^send-update ^receive-update
^ShutdownAction ^poweroff ^pause
^ShutdownCause ^none ^host-error ^host-qmp-quit ^host-qmp-system-reset ^host-signal ^host-ui ^guest-shutdown ^guest-reset ^guest-panic ^subsystem-reset ^snapshot-load:D-N
^SocketAddressType ^inet ^unix ^vsock ^fd
^SpiceQueryMouseMode ^client ^server ^unknown
^SshHostKeyCheckHashType ^md5 ^sha1 ^sha256
^SshHostKeyCheckMode ^none ^hash ^known_hosts
^StatsProvider:C-N ^kvm ^cryptodev:E-N
^StatsTarget:C-N ^vm ^vcpu ^cryptodev:E-N
^StatsType:C-N ^cumulative ^instant ^peak ^linear-histogram ^log2-histogram
^StatsUnit:C-N ^bytes ^seconds ^cycles ^boolean
^SysEmuTarget ^aarch64 ^alpha ^arm ^avr ^hexagon:N ^hppa ^i386 ^loongarch64:C-N ^m68k ^microblaze ^mips ^mips64 ^mips64el ^mipsel ^or1k ^ppc ^ppc64 ^riscv32 ^riscv64 ^rx ^s390x ^sh4 ^sh4eb ^sparc ^sparc64 ^tricore ^x86_64 ^xtensa ^xtensaeb ^microblazeel:A-M ^cris:A-I ^nios2:A-H
^TimeUnit:G-N ^second ^millisecond
^TpmModel ^tpm-tis ^tpm-crb ^tpm-spapr
^TpmType ^passthrough ^emulator
^TraceEventState ^unavailable ^disabled ^enabled
^TransactionActionKind ^abort ^block-dirty-bitmap-add ^block-dirty-bitmap-remove ^block-dirty-bitmap-clear ^block-dirty-bitmap-enable ^block-dirty-bitmap-disable ^block-dirty-bitmap-merge ^blockdev-backup ^blockdev-snapshot ^blockdev-snapshot-internal-sync ^blockdev-snapshot-sync ^drive-backup!deprecated
^VfioMigrationState:I ^stop ^running ^stop-copy ^resuming ^running-p2p ^pre-copy ^pre-copy-p2p
^VncPrimaryAuth ^none ^vnc ^ra2 ^ra2ne ^tight ^ultra ^tls ^vencrypt ^sasl
^VncVencryptSubAuth ^plain ^tls-none ^x509-none ^tls-vnc ^x509-vnc ^tls-plain ^x509-plain ^tls-sasl ^x509-sasl
^WatchdogAction ^reset ^shutdown ^poweroff ^pause ^debug ^none ^inject-nmi
^XDbgBlockGraphNodeType ^block-backend ^block-job ^block-driver
^YankInstanceType ^block-node ^chardev ^migration
^ZeroPageDetection:H-N ^none ^legacy ^multifd
{ACPIOSTInfo device@str? slot@str slot-type@ACPISlotType source@int status@int
{Abort
{AbortWrapper data@Abort
{AcceleratorInfo:M-N enabled@Accelerator present@[Accelerator]
{AcpiGenericInitiatorProperties:H-N pci-dev@str node@int
{AcpiGenericPortProperties:J-N pci-bus@str node@int
{AddfdInfo fdset-id@int fd@int
{AnnounceParameters initial@int max@int rounds@int step@int interfaces@[str]? id@str?
{Audiodev:E-N id@str driver@AudiodevDriver timer-period@int? #driver +none@AudiodevGenericOptions +alsa@AudiodevAlsaOptions +dbus@AudiodevDBusOptions:K-N +jack@AudiodevJackOptions +oss@AudiodevOssOptions +pa@AudiodevPaOptions +pipewire@AudiodevPipewireOptions:F-N +sdl@AudiodevSdlOptions +spice@AudiodevGenericOptions +wav@AudiodevWavOptions +dbus@AudiodevGenericOptions:E-J
{AudiodevAlsaOptions:E-N in@AudiodevAlsaPerDirectionOptions? out@AudiodevAlsaPerDirectionOptions? threshold@int?
{AudiodevAlsaPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? dev@str? period-length@int? try-poll@bool?
{AudiodevDBusOptions:K-N in@AudiodevPerDirectionOptions? out@AudiodevPerDirectionOptions? nsamples@int?
{AudiodevGenericOptions:E-N in@AudiodevPerDirectionOptions? out@AudiodevPerDirectionOptions?
{AudiodevJackOptions:E-N in@AudiodevJackPerDirectionOptions? out@AudiodevJackPerDirectionOptions?
{AudiodevJackPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? server-name@str? client-name@str? connect-ports@str? start-server@bool? exact-name@bool?
{AudiodevOssOptions:E-N in@AudiodevOssPerDirectionOptions? out@AudiodevOssPerDirectionOptions? try-mmap@bool? exclusive@bool? dsp-policy@int?
{AudiodevOssPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? dev@str? buffer-count@int? try-poll@bool?
{AudiodevPaOptions:E-N in@AudiodevPaPerDirectionOptions? out@AudiodevPaPerDirectionOptions? server@str?
{AudiodevPaPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? name@str? stream-name@str? latency@int?
{AudiodevPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int?
{AudiodevPipewireOptions:F-N in@AudiodevPipewirePerDirectionOptions? out@AudiodevPipewirePerDirectionOptions?
{AudiodevPipewirePerDirectionOptions:F-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? name@str? stream-name@str? latency@int?
{AudiodevSdlOptions:E-N in@AudiodevSdlPerDirectionOptions? out@AudiodevSdlPerDirectionOptions?
{AudiodevSdlPerDirectionOptions:E-N mixing-engine@bool? fixed-settings@bool? frequency@int? channels@int? voices@int? format@AudioFormat? buffer-length@int? buffer-count@int?
{AudiodevWavOptions:E-N in@AudiodevPerDirectionOptions? out@AudiodevPerDirectionOptions? path@str?
{AuthZListFileProperties filename@str refresh@bool?
{AuthZListProperties policy@QAuthZListPolicy? rules@[QAuthZListRule]?
{AuthZPAMProperties service@str
{AuthZSimpleProperties identity@str
{BackupPerf use-copy-range@bool? max-workers@int? max-chunk@int? min-cluster-size@int?:J-N
{BalloonInfo actual@int
{BitmapMigrationBitmapAlias name@str alias@str transform@BitmapMigrationBitmapAliasTransform?
{BitmapMigrationBitmapAliasTransform persistent@bool?
{BitmapMigrationNodeAlias node-name@str alias@str bitmaps@[BitmapMigrationBitmapAlias]
{BlkdebugInjectErrorOptions event@BlkdebugEvent state@int? iotype@BlkdebugIOType? errno@int? delay-ns@int?:KN sector@int? once@bool? immediately@bool?
{BlkdebugSetStateOptions event@BlkdebugEvent state@int? new_state@int
{BlockDeviceInfo file@str node-name@str:L-N ro@bool drv@str backing_file@str? backing_file_depth@int children@[BlockdevChild]:L-N active@bool:K-N encrypted@bool detect_zeroes@BlockdevDetectZeroesOptions bps@int bps_rd@int bps_wr@int iops@int iops_rd@int iops_wr@int image@ImageInfo bps_max@int? bps_rd_max@int? bps_wr_max@int? iops_max@int? iops_rd_max@int? iops_wr_max@int? bps_max_length@int? bps_rd_max_length@int? bps_wr_max_length@int? iops_max_length@int? iops_rd_max_length@int? iops_wr_max_length@int? iops_size@int? group@str? cache@BlockdevCacheInfo write_threshold@int dirty-bitmaps@[BlockDirtyInfo]? node-name@str?:A-K
{BlockDeviceStats rd_bytes@int wr_bytes@int zone_append_bytes@int:F-N unmap_bytes@int rd_operations@int wr_operations@int zone_append_operations@int:F-N flush_operations@int unmap_operations@int rd_total_time_ns@int wr_total_time_ns@int zone_append_total_time_ns@int:F-N flush_total_time_ns@int unmap_total_time_ns@int wr_highest_offset@int rd_merged@int wr_merged@int zone_append_merged@int:F-N unmap_merged@int idle_time_ns@int? failed_rd_operations@int failed_wr_operations@int failed_zone_append_operations@int:F-N failed_flush_operations@int failed_unmap_operations@int invalid_rd_operations@int invalid_wr_operations@int invalid_zone_append_operations@int:F-N invalid_flush_operations@int invalid_unmap_operations@int account_invalid@bool account_failed@bool timed_stats@[BlockDeviceTimedStats] rd_latency_histogram@BlockLatencyHistogramInfo? wr_latency_histogram@BlockLatencyHistogramInfo? zone_append_latency_histogram@BlockLatencyHistogramInfo?:F-N flush_latency_histogram@BlockLatencyHistogramInfo?
{BlockDeviceTimedStats interval_length@int min_rd_latency_ns@int max_rd_latency_ns@int avg_rd_latency_ns@int min_wr_latency_ns@int max_wr_latency_ns@int avg_wr_latency_ns@int min_zone_append_latency_ns@int:F-N max_zone_append_latency_ns@int:F-N avg_zone_append_latency_ns@int:F-N min_flush_latency_ns@int max_flush_latency_ns@int avg_flush_latency_ns@int avg_rd_queue_depth@number avg_wr_queue_depth@number avg_zone_append_queue_depth@number:F-N
{BlockDirtyBitmap node@str name@str
{BlockDirtyBitmapAdd node@str name@str granularity@int? persistent@bool? disabled@bool?
{BlockDirtyBitmapAddWrapper data@BlockDirtyBitmapAdd
{BlockDirtyBitmapMerge node@str target@str bitmaps@[BlockDirtyBitmapOrStr]:C-N bitmaps@[BlockDirtyBitmapMergeSource]:A-B
{BlockDirtyBitmapMergeWrapper data@BlockDirtyBitmapMerge
{BlockDirtyBitmapSha256 sha256@str
{BlockDirtyBitmapWrapper data@BlockDirtyBitmap
{BlockDirtyInfo name@str? count@int granularity@int recording@bool busy@bool persistent@bool inconsistent@bool?
{BlockExportInfo id@str type@BlockExportType node-name@str shutting-down@bool
{BlockExportOptions type@BlockExportType id@str fixed-iothread@bool? iothread@BlockExportIothreads?:N node-name@str writable@bool? writethrough@bool? allow-inactive@bool?:K-N #type +nbd@BlockExportOptionsNbd +vhost-user-blk@BlockExportOptionsVhostUserBlk +fuse@BlockExportOptionsFuse +vduse-blk@BlockExportOptionsVduseBlk:C-N iothread@str?:A-M
{BlockExportOptionsFuse mountpoint@str growable@bool? allow-other@FuseExportAllowOther?
{BlockExportOptionsNbd name@str? description@str? bitmaps@[BlockDirtyBitmapOrStr]?:C-N allocation-depth@bool? bitmaps@[str]?:A-B
{BlockExportOptionsVduseBlk:C-N name@str num-queues@int? queue-size@int? logical-block-size@int? serial@str?
{BlockExportOptionsVhostUserBlk addr@SocketAddress logical-block-size@int? num-queues@int?
{BlockIOThrottle device@str?!deprecated id@str? bps@int bps_rd@int bps_wr@int iops@int iops_rd@int iops_wr@int bps_max@int? bps_rd_max@int? bps_wr_max@int? iops_max@int? iops_rd_max@int? iops_wr_max@int? bps_max_length@int? bps_rd_max_length@int? bps_wr_max_length@int? iops_max_length@int? iops_rd_max_length@int? iops_wr_max_length@int? iops_size@int? group@str?
{BlockInfo device@str qdev@str? type@str removable@bool locked@bool inserted@BlockDeviceInfo? tray_open@bool? io-status@BlockDeviceIoStatus?
{BlockJobChangeOptions:G-N id@str type@JobType #type +mirror@BlockJobChangeOptionsMirror
{BlockJobChangeOptionsMirror:G-N copy-mode@MirrorCopyMode
{BlockJobInfo type@JobType:G-N device@str len@int offset@int busy@bool paused@bool speed@int io-status@BlockDeviceIoStatus ready@bool status@JobStatus auto-finalize@bool auto-dismiss@bool error@str? #type:G-N +mirror@BlockJobInfoMirror:G-N type@str:A-F
{BlockJobInfoMirror:G-N actively-synced@bool
{BlockLatencyHistogramInfo boundaries@[int] bins@[int]
{BlockLimitsInfo:M-N request-alignment@int max-discard@int? discard-alignment@int? max-write-zeroes@int? write-zeroes-alignment@int? opt-transfer@int? max-transfer@int? max-hw-transfer@int? max-iov@int max-hw-iov@int? min-mem-alignment@int opt-mem-alignment@int
{BlockStats device@str? qdev@str? node-name@str? stats@BlockDeviceStats driver-specific@BlockStatsSpecific? parent@BlockStats? backing@BlockStats?
{BlockStatsSpecific driver@BlockdevDriver #driver +file@BlockStatsSpecificFile +host_device@BlockStatsSpecificFile +nvme@BlockStatsSpecificNvme
{BlockStatsSpecificFile discard-nb-ok@int discard-nb-failed@int discard-bytes-ok@int
{BlockStatsSpecificNvme completion-errors@int aligned-accesses@int unaligned-accesses@int
{BlockdevAmendOptions driver@BlockdevDriver #driver +luks@BlockdevAmendOptionsLUKS +qcow2@BlockdevAmendOptionsQcow2
{BlockdevAmendOptionsLUKS state@QCryptoBlockLUKSKeyslotState new-secret@str? old-secret@str? keyslot@int? iter-time@int? secret@str?
{BlockdevAmendOptionsQcow2 encrypt@QCryptoBlockAmendOptions?
{BlockdevBackup job-id@str? device@str sync@MirrorSyncMode speed@int? bitmap@str? bitmap-mode@BitmapSyncMode? compress@bool? on-source-error@BlockdevOnError? on-target-error@BlockdevOnError? on-cbw-error@OnCbwError?:L-N auto-finalize@bool? auto-dismiss@bool? filter-node-name@str? discard-source@bool?:I-N x-perf@BackupPerf?!unstable target@str
{BlockdevBackupWrapper data@BlockdevBackup
{BlockdevCacheInfo writeback@bool direct@bool no-flush@bool
{BlockdevCacheOptions direct@bool? no-flush@bool?
{BlockdevChild:L-N child@str node-name@str
{BlockdevCreateOptions driver@BlockdevDriver #driver +file@BlockdevCreateOptionsFile +luks@BlockdevCreateOptionsLUKS +nfs@BlockdevCreateOptionsNfs +parallels@BlockdevCreateOptionsParallels +qcow@BlockdevCreateOptionsQcow +qcow2@BlockdevCreateOptionsQcow2 +qed@BlockdevCreateOptionsQed +rbd@BlockdevCreateOptionsRbd +ssh@BlockdevCreateOptionsSsh +vdi@BlockdevCreateOptionsVdi +vhdx@BlockdevCreateOptionsVhdx +vmdk@BlockdevCreateOptionsVmdk +vpc@BlockdevCreateOptionsVpc +gluster@BlockdevCreateOptionsGluster:A-M
{BlockdevCreateOptionsFile filename@str size@int preallocation@PreallocMode? nocow@bool? extent-size-hint@int?
{BlockdevCreateOptionsGluster:A-M location@BlockdevOptionsGluster size@int preallocation@PreallocMode?
{BlockdevCreateOptionsLUKS key-secret@str? cipher-alg@QCryptoCipherAlgo?:J-N cipher-mode@QCryptoCipherMode? ivgen-alg@QCryptoIVGenAlgo?:J-N ivgen-hash-alg@QCryptoHashAlgo?:J-N hash-alg@QCryptoHashAlgo?:J-N iter-time@int? file@BlockdevRef?:H-N header@BlockdevRef?:H-N size@int preallocation@PreallocMode? cipher-alg@QCryptoCipherAlgorithm?:A-I ivgen-alg@QCryptoIVGenAlgorithm?:A-I ivgen-hash-alg@QCryptoHashAlgorithm?:A-I hash-alg@QCryptoHashAlgorithm?:A-I detached-header@bool?:H file@BlockdevRef:A-G
{BlockdevCreateOptionsNfs location@BlockdevOptionsNfs size@int
{BlockdevCreateOptionsParallels file@BlockdevRef size@int cluster-size@int?
{BlockdevCreateOptionsQcow file@BlockdevRef size@int backing-file@str? encrypt@QCryptoBlockCreateOptions?
{BlockdevCreateOptionsQcow2 file@BlockdevRef data-file@BlockdevRef? data-file-raw@bool? extended-l2@bool? size@int version@BlockdevQcow2Version? backing-file@str? backing-fmt@BlockdevDriver? encrypt@QCryptoBlockCreateOptions? cluster-size@int? preallocation@PreallocMode? lazy-refcounts@bool? refcount-bits@int? compression-type@Qcow2CompressionType?
{BlockdevCreateOptionsQed file@BlockdevRef size@int backing-file@str? backing-fmt@BlockdevDriver? cluster-size@int? table-size@int?
{BlockdevCreateOptionsRbd location@BlockdevOptionsRbd size@int cluster-size@int? encrypt@RbdEncryptionCreateOptions?
{BlockdevCreateOptionsSsh location@BlockdevOptionsSsh size@int
{BlockdevCreateOptionsVdi file@BlockdevRef size@int preallocation@PreallocMode?
{BlockdevCreateOptionsVhdx file@BlockdevRef size@int log-size@int? block-size@int? subformat@BlockdevVhdxSubformat? block-state-zero@bool?
{BlockdevCreateOptionsVmdk file@BlockdevRef size@int extents@[BlockdevRef]? subformat@BlockdevVmdkSubformat? backing-file@str? adapter-type@BlockdevVmdkAdapterType? hwversion@str? toolsversion@str? zeroed-grain@bool?
{BlockdevCreateOptionsVpc file@BlockdevRef size@int subformat@BlockdevVpcSubformat? force-size@bool?
{BlockdevOptions driver@BlockdevDriver node-name@str? discard@BlockdevDiscardOptions? cache@BlockdevCacheOptions? active@bool?:K-N read-only@bool? auto-read-only@bool? force-share@bool? detect-zeroes@BlockdevDetectZeroesOptions? #driver +blkdebug@BlockdevOptionsBlkdebug +blklogwrites@BlockdevOptionsBlklogwrites +blkverify@BlockdevOptionsBlkverify +blkreplay@BlockdevOptionsBlkreplay +bochs@BlockdevOptionsGenericFormat +cloop@BlockdevOptionsGenericFormat +compress@BlockdevOptionsGenericFormat +copy-before-write@BlockdevOptionsCbw +copy-on-read@BlockdevOptionsCor +dmg@BlockdevOptionsGenericFormat +file@BlockdevOptionsFile +ftp@BlockdevOptionsCurlFtp +ftps@BlockdevOptionsCurlFtps +host_cdrom@BlockdevOptionsFile +host_device@BlockdevOptionsFile +http@BlockdevOptionsCurlHttp +https@BlockdevOptionsCurlHttps +io_uring@BlockdevOptionsIoUring:D-N +iscsi@BlockdevOptionsIscsi +luks@BlockdevOptionsLUKS +nbd@BlockdevOptionsNbd +nfs@BlockdevOptionsNfs +null-aio@BlockdevOptionsNull +null-co@BlockdevOptionsNull +nvme@BlockdevOptionsNVMe +nvme-io_uring@BlockdevOptionsNvmeIoUring:D-N +parallels@BlockdevOptionsGenericFormat +preallocate@BlockdevOptionsPreallocate +qcow2@BlockdevOptionsQcow2 +qcow@BlockdevOptionsQcow +qed@BlockdevOptionsGenericCOWFormat +quorum@BlockdevOptionsQuorum +raw@BlockdevOptionsRaw +rbd@BlockdevOptionsRbd +replication@BlockdevOptionsReplication +snapshot-access@BlockdevOptionsGenericFormat:B-N +ssh@BlockdevOptionsSsh +throttle@BlockdevOptionsThrottle +vdi@BlockdevOptionsGenericFormat +vhdx@BlockdevOptionsGenericFormat +virtio-blk-vfio-pci@BlockdevOptionsVirtioBlkVfioPci:D-N +virtio-blk-vhost-user@BlockdevOptionsVirtioBlkVhostUser:D-N +virtio-blk-vhost-vdpa@BlockdevOptionsVirtioBlkVhostVdpa:D-N +vmdk@BlockdevOptionsGenericCOWFormat +vpc@BlockdevOptionsGenericFormat +vvfat@BlockdevOptionsVVFAT +gluster@BlockdevOptionsGluster:A-M
{BlockdevOptionsBlkdebug image@BlockdevRef config@str? align@int? max-transfer@int? opt-write-zero@int? max-write-zero@int? opt-discard@int? max-discard@int? inject-error@[BlkdebugInjectErrorOptions]? set-state@[BlkdebugSetStateOptions]? take-child-perms@[BlockPermission]? unshare-child-perms@[BlockPermission]?
{BlockdevOptionsBlklogwrites file@BlockdevRef log@BlockdevRef log-sector-size@int? log-append@bool? log-super-update-interval@int?
{BlockdevOptionsBlkreplay image@BlockdevRef
{BlockdevOptionsBlkverify test@BlockdevRef raw@BlockdevRef
{BlockdevOptionsCbw file@BlockdevRef target@BlockdevRef bitmap@BlockDirtyBitmap?:B-N on-cbw-error@OnCbwError?:C-N cbw-timeout@int?:C-N min-cluster-size@int?:J-N
{BlockdevOptionsCor file@BlockdevRef bottom@str?
{BlockdevOptionsCurlFtp url@str readahead@int? timeout@int? username@str? password-secret@str? proxy-username@str? proxy-password-secret@str?
{BlockdevOptionsCurlFtps url@str readahead@int? timeout@int? username@str? password-secret@str? proxy-username@str? proxy-password-secret@str? sslverify@bool?
{BlockdevOptionsCurlHttp url@str readahead@int? timeout@int? username@str? password-secret@str? proxy-username@str? proxy-password-secret@str? cookie@str? cookie-secret@str? force-range@bool?:N
{BlockdevOptionsCurlHttps url@str readahead@int? timeout@int? username@str? password-secret@str? proxy-username@str? proxy-password-secret@str? cookie@str? cookie-secret@str? force-range@bool?:N sslverify@bool?
{BlockdevOptionsFile !dynamic-auto-read-only filename@str pr-manager@str? locking@OnOffAuto? aio@BlockdevAioOptions? aio-max-batch@int? drop-cache@bool? x-check-cache-dropped@bool?!unstable
{BlockdevOptionsGenericCOWFormat file@BlockdevRef backing@BlockdevRefOrNull?
{BlockdevOptionsGenericFormat file@BlockdevRef
{BlockdevOptionsGluster:A-M volume@str path@str server@[SocketAddress] debug@int? logfile@str?
{BlockdevOptionsIoUring:D-N filename@str
{BlockdevOptionsIscsi transport@IscsiTransport portal@str target@str lun@int? user@str? password-secret@str? initiator-name@str? header-digest@IscsiHeaderDigest? timeout@int?
{BlockdevOptionsLUKS file@BlockdevRef key-secret@str? header@BlockdevRef?:H-N
{BlockdevOptionsNVMe device@str namespace@int
{BlockdevOptionsNbd server@SocketAddress export@str? tls-creds@str? tls-hostname@str?:B-N x-dirty-bitmap@str?!unstable reconnect-delay@int? open-timeout@int?:B-N
{BlockdevOptionsNfs server@NFSServer path@str user@int? group@int? tcp-syn-count@int? readahead-size@int? page-cache-size@int? debug@int?
{BlockdevOptionsNull size@int? latency-ns@int? read-zeroes@bool?
{BlockdevOptionsNvmeIoUring:D-N path@str
{BlockdevOptionsPreallocate file@BlockdevRef prealloc-align@int? prealloc-size@int?
{BlockdevOptionsQcow file@BlockdevRef backing@BlockdevRefOrNull? encrypt@BlockdevQcowEncryption?
{BlockdevOptionsQcow2 file@BlockdevRef backing@BlockdevRefOrNull? lazy-refcounts@bool? pass-discard-request@bool? pass-discard-snapshot@bool? pass-discard-other@bool? discard-no-unref@bool?:F-N overlap-check@Qcow2OverlapChecks? cache-size@int? l2-cache-size@int? l2-cache-entry-size@int? refcount-cache-size@int? cache-clean-interval@int? encrypt@BlockdevQcow2Encryption? data-file@BlockdevRef?
{BlockdevOptionsQuorum blkverify@bool? children@[BlockdevRef] vote-threshold@int rewrite-corrupted@bool? read-pattern@QuorumReadPattern?
{BlockdevOptionsRaw file@BlockdevRef offset@int? size@int?
{BlockdevOptionsRbd pool@str namespace@str? image@str conf@str? snapshot@str? encrypt@RbdEncryptionOptions? user@str? auth-client-required@[RbdAuthMode]? key-secret@str? server@[InetSocketAddressBase]?
{BlockdevOptionsReplication file@BlockdevRef mode@ReplicationMode top-id@str?
{BlockdevOptionsSsh server@InetSocketAddress path@str user@str? host-key-check@SshHostKeyCheck?
{BlockdevOptionsThrottle throttle-group@str file@BlockdevRef
{BlockdevOptionsVVFAT dir@str fat-type@int? floppy@bool? label@str? rw@bool?
{BlockdevOptionsVirtioBlkVfioPci:D-N path@str
{BlockdevOptionsVirtioBlkVhostUser:D-N path@str
{BlockdevOptionsVirtioBlkVhostVdpa:D-N !fdset:F-N path@str
{BlockdevQcow2Encryption format@BlockdevQcow2EncryptionFormat #format +aes@QCryptoBlockOptionsQCow +luks@QCryptoBlockOptionsLUKS
{BlockdevQcowEncryption format@BlockdevQcowEncryptionFormat #format +aes@QCryptoBlockOptionsQCow
{BlockdevSnapshot node@str overlay@str
{BlockdevSnapshotInternal device@str name@str
{BlockdevSnapshotInternalWrapper data@BlockdevSnapshotInternal
{BlockdevSnapshotSync device@str? node-name@str? snapshot-file@str snapshot-node-name@str? format@str? mode@NewImageMode?
{BlockdevSnapshotSyncWrapper data@BlockdevSnapshotSync
{BlockdevSnapshotWrapper data@BlockdevSnapshot
{COLOStatus mode@COLOMode last-mode@COLOMode reason@COLOExitReason
{CXLDRAMEvent:N path@str log@CxlEventLog flags@int maint-op-class@int? maint-op-subclass@int? ld-id@int? head-id@int? dpa@int descriptor@int type@int transaction-type@int channel@int? rank@int? nibble-mask@int? bank-group@int? bank@int? row@int? column@int? correction-mask@[int]? component-id@str? is-comp-id-pldm@bool? sub-channel@int? cme-ev-flags@int? cvme-count@int? sub-type@int
{CXLGeneralMediaEvent:N path@str log@CxlEventLog flags@int maint-op-class@int? maint-op-subclass@int? ld-id@int? head-id@int? dpa@int descriptor@int type@int transaction-type@int channel@int? rank@int? device@int? component-id@str? is-comp-id-pldm@bool? cme-ev-flags@int? cme-count@int? sub-type@int
{CXLMemModuleEvent:N path@str log@CxlEventLog flags@int maint-op-class@int? maint-op-subclass@int? ld-id@int? head-id@int? type@int health-status@int media-status@int additional-status@int life-used@int temperature@int dirty-shutdown-count@int corrected-volatile-error-count@int corrected-persistent-error-count@int component-id@str? is-comp-id-pldm@bool? sub-type@int
{CXLUncorErrorRecord:E-N type@CxlUncorErrorType header@[int]
{CanHostSocketcanProperties if@str canbus@str
{ChardevBackend type@ChardevBackendKind #type +file@ChardevFileWrapper +serial@ChardevHostdevWrapper +parallel@ChardevHostdevWrapper +pipe@ChardevHostdevWrapper +socket@ChardevSocketWrapper +udp@ChardevUdpWrapper +pty@ChardevPtyWrapper:J-N +null@ChardevCommonWrapper +mux@ChardevMuxWrapper +hub@ChardevHubWrapper:K-N +msmouse@ChardevCommonWrapper +wctablet@ChardevCommonWrapper +braille@ChardevCommonWrapper +testdev@ChardevCommonWrapper +stdio@ChardevStdioWrapper +spicevmc@ChardevSpiceChannelWrapper +spiceport@ChardevSpicePortWrapper +qemu-vdagent@ChardevQemuVDAgentWrapper +dbus@ChardevDBusWrapper:B-N +vc@ChardevVCWrapper +ringbuf@ChardevRingbufWrapper +memory@ChardevRingbufWrapper +pty@ChardevCommonWrapper:A-I +console@ChardevCommonWrapper:A-G
{ChardevBackendInfo name@str
{ChardevCommon logfile@str? logappend@bool? logtimestamp@bool?:N
{ChardevCommonWrapper data@ChardevCommon
{ChardevDBus:B-N logfile@str? logappend@bool? logtimestamp@bool?:N name@str encoding@ChardevVCEncoding?:N
{ChardevDBusWrapper:B-N data@ChardevDBus
{ChardevFile logfile@str? logappend@bool? logtimestamp@bool?:N in@str? out@str append@bool?
{ChardevFileWrapper data@ChardevFile
{ChardevHostdev logfile@str? logappend@bool? logtimestamp@bool?:N device@str
{ChardevHostdevWrapper data@ChardevHostdev
{ChardevHub:K-N logfile@str? logappend@bool? logtimestamp@bool?:N chardevs@[str]
{ChardevHubWrapper:K-N data@ChardevHub
{ChardevInfo label@str filename@str frontend-open@bool
{ChardevMux logfile@str? logappend@bool? logtimestamp@bool?:N chardev@str
{ChardevMuxWrapper data@ChardevMux
{ChardevPty:J-N logfile@str? logappend@bool? logtimestamp@bool?:N path@str?
{ChardevPtyWrapper:J-N data@ChardevPty
{ChardevQemuVDAgent logfile@str? logappend@bool? logtimestamp@bool?:N mouse@bool? clipboard@bool?
{ChardevQemuVDAgentWrapper data@ChardevQemuVDAgent
{ChardevReturn pty@str?
{ChardevRingbuf logfile@str? logappend@bool? logtimestamp@bool?:N size@int?
{ChardevRingbufWrapper data@ChardevRingbuf
{ChardevSocket logfile@str? logappend@bool? logtimestamp@bool?:N addr@SocketAddressLegacy tls-creds@str? tls-authz@str? server@bool? wait@bool? nodelay@bool? telnet@bool? tn3270@bool? websocket@bool? reconnect-ms@int?:J-N reconnect@int?!deprecated:J-L reconnect@int?:A-I
{ChardevSocketWrapper data@ChardevSocket
{ChardevSpiceChannel logfile@str? logappend@bool? logtimestamp@bool?:N type@str
{ChardevSpiceChannelWrapper data@ChardevSpiceChannel
{ChardevSpicePort logfile@str? logappend@bool? logtimestamp@bool?:N fqdn@str
{ChardevSpicePortWrapper data@ChardevSpicePort
{ChardevStdio logfile@str? logappend@bool? logtimestamp@bool?:N signal@bool?
{ChardevStdioWrapper data@ChardevStdio
{ChardevUdp logfile@str? logappend@bool? logtimestamp@bool?:N remote@SocketAddressLegacy local@SocketAddressLegacy?
{ChardevUdpWrapper data@ChardevUdp
{ChardevVC logfile@str? logappend@bool? logtimestamp@bool?:N width@int? height@int? cols@int? rows@int? encoding@ChardevVCEncoding?:N
{ChardevVCWrapper data@ChardevVC
{ColoCompareProperties primary_in@str secondary_in@str outdev@str iothread@str notify_dev@str? compare_timeout@int? expired_scan_cycle@int? max_queue_size@int? vnet_hdr_support@bool?
{CommandInfo name@str
{CommandLineOptionInfo option@str parameters@[CommandLineParameterInfo]
{CommandLineParameterInfo name@str type@CommandLineParameterType help@str? default@str?
{CompatProperty:I-N qom-type@str property@str value@str
{CompressionStats:A-H pages@int busy@int busy-rate@number compressed-size@int compression-rate@number
{CpuDefinitionInfo name@str migration-safe@bool? static@bool unavailable-features@[str]? typename@str alias-of@str? deprecated@bool
{CpuInfoFast cpu-index@int qom-type@str:L-N qom-path@str thread-id@int props@CpuInstanceProperties? target@SysEmuTarget #target +s390x@CpuInfoS390
{CpuInfoS390 cpu-state@S390CpuState:J-N dedicated@bool?:G-N entitlement@S390CpuEntitlement?:J-N cpu-state@CpuS390State:A-I entitlement@CpuS390Entitlement?:G-I
{CpuInstanceProperties node-id@int? drawer-id@int?:G-N book-id@int?:G-N socket-id@int? die-id@int? cluster-id@int?:C-N module-id@int?:I-N core-id@int? thread-id@int?
{CpuModelBaselineInfo:L-N model@CpuModelInfo
{CpuModelCompareInfo:L-N result@CpuModelCompareResult responsible-properties@[str]
{CpuModelExpansionInfo model@CpuModelInfo deprecated-props@[str]?:L-N
{CpuModelInfo name@str props@any?
{CpuPolarizationInfo:L-N polarization@S390CpuPolarization
{CryptodevBackendProperties queues@int? throttle-bps@int?:E-N throttle-ops@int?:E-N
{CryptodevVhostUserProperties queues@int? throttle-bps@int?:E-N throttle-ops@int?:E-N chardev@str
{CurrentMachineParams wakeup-suspend-support@bool
{CxlDynamicCapacityExtent:I-N offset@int len@int
{DBusVMStateProperties addr@str id-list@str?
{DirtyLimitInfo:C-N cpu-index@int limit-rate@int current-rate@int
{DirtyRateInfo dirty-rate@int? status@DirtyRateStatus start-time@int calc-time@int calc-time-unit@TimeUnit:G-N sample-pages@int mode@DirtyRateMeasureMode vcpu-dirty-rate@[DirtyRateVcpu]?
{DirtyRateVcpu id@int dirty-rate@int
{DisplayCurses charset@str?
{DisplayDBus:B-N rendernode@str? addr@str? p2p@bool? audiodev@str?
{DisplayEGLHeadless rendernode@str?
{DisplayGTK clipboard@bool?:N grab-on-hover@bool? zoom-to-fit@bool? show-tabs@bool?:C-N show-menubar@bool?:D-N keep-aspect-ratio@bool?:L-N scale@number?:L-N
{DisplayOptions type@DisplayType full-screen@bool? window-close@bool? show-cursor@bool? gl@DisplayGLMode? #type +gtk@DisplayGTK +curses@DisplayCurses +egl-headless@DisplayEGLHeadless +dbus@DisplayDBus:B-N +sdl@DisplaySDL:C-N
{DisplayReloadOptions type@DisplayReloadType #type +vnc@DisplayReloadOptionsVNC
{DisplayReloadOptionsVNC tls-certs@bool?
{DisplaySDL:C-N grab-mod@HotKeyMod?
{DisplayUpdateOptions:C-N type@DisplayUpdateType #type +vnc@DisplayUpdateOptionsVNC
{DisplayUpdateOptionsVNC:C-N addresses@[SocketAddress]?
{DriveBackup job-id@str? device@str sync@MirrorSyncMode speed@int? bitmap@str? bitmap-mode@BitmapSyncMode? compress@bool? on-source-error@BlockdevOnError? on-target-error@BlockdevOnError? on-cbw-error@OnCbwError?:L-N auto-finalize@bool? auto-dismiss@bool? filter-node-name@str? discard-source@bool?:I-N x-perf@BackupPerf?!unstable target@str format@str? mode@NewImageMode?
{DriveBackupWrapper data@DriveBackup
{DriveMirror job-id@str? device@str target@str format@str? node-name@str? replaces@str? sync@MirrorSyncMode mode@NewImageMode? speed@int? granularity@int? buf-size@int? on-source-error@BlockdevOnError? on-target-error@BlockdevOnError? unmap@bool? copy-mode@MirrorCopyMode? auto-finalize@bool? auto-dismiss@bool?
{DumpGuestMemoryCapability formats@[DumpGuestMemoryFormat]
{DumpQueryResult status@DumpStatus completed@int total@int
{EbpfObject:H-N object@str
{EvtchnInfo:E-N port@int vcpu@int type@EvtchnPortType remote-domain@str target@int pending@bool masked@bool
{ExpirePasswordOptions:B-N protocol@DisplayProtocol time@str #protocol +vnc@ExpirePasswordOptionsVnc
{ExpirePasswordOptionsVnc:B-N display@str?
{FdSocketAddress:H-N str@str
{FdSocketAddressWrapper:H-N data@FdSocketAddress
{FdsetFdInfo fd@int opaque@str?
{FdsetInfo fdset-id@int fds@[FdsetFdInfo]
{FileMigrationArgs:G-N filename@str offset@int
{FilterBufferProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert? interval@int
{FilterDumpProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert? file@str maxlen@int?
{FilterMirrorProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert? outdev@str vnet_hdr_support@bool?
{FilterRedirectorProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert? indev@str? outdev@str? vnet_hdr_support@bool?
{FilterRewriterProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert? vnet_hdr_support@bool?
{FirmwareLog:M-N version@str? log@str
{GICCapability:L-N version@int emulated@bool kernel@bool
{GuestPanicInformation type@GuestPanicInformationType #type +hyper-v@GuestPanicInformationHyperV +s390@GuestPanicInformationS390 +tdx@GuestPanicInformationTdx:L-N +sev@GuestPanicInformationSev:N
{GuestPanicInformationHyperV arg1@int arg2@int arg3@int arg4@int arg5@int
{GuestPanicInformationS390 core@int psw-mask@int psw-addr@int reason@S390CrashReason
{GuestPanicInformationSev:N set@int code@int
{GuestPanicInformationTdx:L-N error-code@int message@str gpa@int?
{GuidInfo guid@str
{HotpluggableCPU type@str vcpus-count@int props@CpuInstanceProperties qom-path@str?
{HumanReadableText human-readable-text@str
{HvBalloonDeviceInfo:G-N id@str? memaddr@int? max-size@int memdev@str?
{HvBalloonDeviceInfoWrapper:G-N data@HvBalloonDeviceInfo
{HvBalloonInfo:G-N committed@int available@int
{IOMMUFDProperties:H-N fd@str?
{IOThreadInfo id@str thread-id@int poll-max-ns@int poll-grow@int poll-shrink@int poll-weight@int:N aio-max-batch@int
{IgvmCfgProperties:L-N file@str
{ImageInfo filename@str format@str dirty-flag@bool? actual-size@int? virtual-size@int cluster-size@int? encrypted@bool? compressed@bool? backing-filename@str? full-backing-filename@str? backing-filename-format@str? snapshots@[SnapshotInfo]? limits@BlockLimitsInfo?:M-N format-specific@ImageInfoSpecific? backing-image@ImageInfo?
{ImageInfoSpecific type@ImageInfoSpecificKind #type +qcow2@ImageInfoSpecificQCow2Wrapper +vmdk@ImageInfoSpecificVmdkWrapper +luks@ImageInfoSpecificLUKSWrapper +rbd@ImageInfoSpecificRbdWrapper +file@ImageInfoSpecificFileWrapper:E-N
{ImageInfoSpecificFile:E-N extent-size-hint@int?
{ImageInfoSpecificFileWrapper:E-N data@ImageInfoSpecificFile
{ImageInfoSpecificLUKSWrapper data@QCryptoBlockInfoLUKS
{ImageInfoSpecificQCow2 compat@str data-file@str? data-file-raw@bool? extended-l2@bool? lazy-refcounts@bool? corrupt@bool? refcount-bits@int encrypt@ImageInfoSpecificQCow2Encryption? bitmaps@[Qcow2BitmapInfo]? compression-type@Qcow2CompressionType
{ImageInfoSpecificQCow2Encryption format@BlockdevQcow2EncryptionFormat #format +luks@QCryptoBlockInfoLUKS
{ImageInfoSpecificQCow2Wrapper data@ImageInfoSpecificQCow2
{ImageInfoSpecificRbd encryption-format@RbdImageEncryptionFormat?
{ImageInfoSpecificRbdWrapper data@ImageInfoSpecificRbd
{ImageInfoSpecificVmdk create-type@str cid@int parent-cid@int extents@[VmdkExtentInfo]:E-N extents@[ImageInfo]:A-D
{ImageInfoSpecificVmdkWrapper data@ImageInfoSpecificVmdk
{InetSocketAddress host@str port@str numeric@bool? to@int? ipv4@bool? ipv6@bool? keep-alive@bool? keep-alive-count@int?:L-N keep-alive-idle@int?:L-N keep-alive-interval@int?:L-N mptcp@bool?
{InetSocketAddressBase host@str port@str
{InetSocketAddressWrapper data@InetSocketAddress
{InputBarrierProperties name@str server@str? port@str? x-origin@str? y-origin@str? width@str? height@str?
{InputBtnEvent button@InputButton down@bool
{InputBtnEventWrapper data@InputBtnEvent
{InputEvent type@InputEventKind #type +key@InputKeyEventWrapper +btn@InputBtnEventWrapper +rel@InputMoveEventWrapper +abs@InputMoveEventWrapper +mtt@InputMultiTouchEventWrapper:F-N
{InputKeyEvent key@KeyValue down@bool
{InputKeyEventWrapper data@InputKeyEvent
{InputLinuxProperties evdev@str grab_all@bool? repeat@bool? grab-toggle@GrabToggleKeys?
{InputMoveEvent axis@InputAxis value@int
{InputMoveEventWrapper data@InputMoveEvent
{InputMultiTouchEvent:F-N type@InputMultiTouchType slot@int tracking-id@int axis@InputAxis value@int
{InputMultiTouchEventWrapper:F-N data@InputMultiTouchEvent
{IntWrapper data@int
{IothreadProperties aio-max-batch@int? thread-pool-min@int?:C-N thread-pool-max@int?:C-N poll-max-ns@int? poll-grow@int? poll-shrink@int? poll-weight@int?:N
{JobInfo id@str type@JobType status@JobStatus current-progress@int total-progress@int error@str?
{KeyValue type@KeyValueKind #type +number@IntWrapper +qcode@QKeyCodeWrapper
{KvmInfo enabled@bool present@bool
{MachineInfo name@str alias@str? is-default@bool? cpu-max@int hotpluggable-cpus@bool numa-mem-supported@bool deprecated@bool default-cpu-type@str? default-ram-id@str? acpi@bool:E-N compat-props@[CompatProperty]?!unstable:I-N
{MainLoopProperties:C-N aio-max-batch@int? thread-pool-min@int? thread-pool-max@int?
{Memdev id@str? size@int merge@bool dump@bool prealloc@bool share@bool reserve@bool? host-nodes@[int] policy@HostMemPolicy
{MemoryBackendEpcProperties dump@bool? host-nodes@[int]? merge@bool? policy@HostMemPolicy? prealloc@bool? prealloc-threads@int? prealloc-context@str?:D-N share@bool? reserve@bool? size@int x-use-canonical-path-for-ramblock-id@bool?
{MemoryBackendFileProperties dump@bool? host-nodes@[int]? merge@bool? policy@HostMemPolicy? prealloc@bool? prealloc-threads@int? prealloc-context@str?:D-N share@bool? reserve@bool? size@int x-use-canonical-path-for-ramblock-id@bool? align@int? offset@int?:F-N discard-data@bool? mem-path@str pmem@bool? readonly@bool? rom@OnOffAuto?:G-N
{MemoryBackendMemfdProperties dump@bool? host-nodes@[int]? merge@bool? policy@HostMemPolicy? prealloc@bool? prealloc-threads@int? prealloc-context@str?:D-N share@bool? reserve@bool? size@int x-use-canonical-path-for-ramblock-id@bool? hugetlb@bool? hugetlbsize@int? seal@bool?
{MemoryBackendProperties dump@bool? host-nodes@[int]? merge@bool? policy@HostMemPolicy? prealloc@bool? prealloc-threads@int? prealloc-context@str?:D-N share@bool? reserve@bool? size@int x-use-canonical-path-for-ramblock-id@bool?
{MemoryBackendShmProperties:I-N dump@bool? host-nodes@[int]? merge@bool? policy@HostMemPolicy? prealloc@bool? prealloc-threads@int? prealloc-context@str? share@bool? reserve@bool? size@int x-use-canonical-path-for-ramblock-id@bool?
{MemoryDeviceInfo type@MemoryDeviceInfoKind #type +dimm@PCDIMMDeviceInfoWrapper +nvdimm@PCDIMMDeviceInfoWrapper +virtio-pmem@VirtioPMEMDeviceInfoWrapper +virtio-mem@VirtioMEMDeviceInfoWrapper +sgx-epc@SgxEPCDeviceInfoWrapper +hv-balloon@HvBalloonDeviceInfoWrapper:G-N +sp-mem@SpMemDeviceInfoWrapper:N
{MemoryFailureFlags action-required@bool recursive@bool
{MemoryInfo base-memory@int plugged-memory@int?
{MigrateSetParameters:A-M announce-initial@int? announce-max@int? announce-rounds@int? announce-step@int? throttle-trigger-threshold@int? cpu-throttle-initial@int? cpu-throttle-increment@int? cpu-throttle-tailslow@bool? tls-creds@StrOrNull? tls-hostname@StrOrNull? tls-authz@StrOrNull? max-bandwidth@int? avail-switchover-bandwidth@int?:G-M downtime-limit@int? x-checkpoint-delay@int?!unstable multifd-channels@int? xbzrle-cache-size@int? max-postcopy-bandwidth@int? max-cpu-throttle@int? multifd-compression@MultiFDCompression? multifd-zlib-level@int? multifd-qatzip-level@int?:J-M multifd-zstd-level@int? block-bitmap-mapping@[BitmapMigrationNodeAlias]? x-vcpu-dirty-limit-period@int?!unstable:F-M vcpu-dirty-limit@int?:F-M mode@MigMode?:G-M zero-page-detection@ZeroPageDetection?:H-M direct-io@bool?:I-M cpr-exec-command@[str]?:M compress-level@int?!deprecated:G-H compress-threads@int?!deprecated:G-H compress-wait-thread@bool?!deprecated:G-H decompress-threads@int?!deprecated:G-H block-incremental@bool?!deprecated:G-H compress-level@int?:A-F compress-threads@int?:A-F compress-wait-thread@bool?:A-F decompress-threads@int?:A-F block-incremental@bool?:A-F
{MigrationAddress:G-N transport@MigrationAddressType #transport +socket@SocketAddress +exec@MigrationExecCommand +rdma@InetSocketAddress +file@FileMigrationArgs
{MigrationCapabilityStatus capability@MigrationCapability state@bool
{MigrationChannel:G-N channel-type@MigrationChannelType addr@MigrationAddress
{MigrationExecCommand:G-N args@[str]
{MigrationInfo status@MigrationStatus? ram@MigrationRAMStats?:N remaining@int?:N vfio@VfioStats? xbzrle-cache@XBZRLECacheStats? total-time@int? expected-downtime@int? downtime@int? setup-time@int? cpu-throttle-percentage@int? error-desc@str? blocked-reasons@[str]? postcopy-blocktime@int? postcopy-vcpu-blocktime@[int]? postcopy-latency@int?!unstable:L-N postcopy-latency-dist@[int]?!unstable:L-N postcopy-vcpu-latency@[int]?!unstable:L-N postcopy-non-vcpu-latency@int?!unstable:L-N socket-address@[SocketAddress]? dirty-limit-throttle-time-per-round@int?:F-N dirty-limit-ring-full-time@int?:F-N ram@MigrationStats?:A-M disk@MigrationStats?!deprecated:G-H compression@CompressionStats?!deprecated:G-H disk@MigrationStats?:A-F compression@CompressionStats?:A-F
{MigrationParameters announce-initial@int? announce-max@int? announce-rounds@int? announce-step@int? throttle-trigger-threshold@int? cpu-throttle-initial@int? cpu-throttle-increment@int? cpu-throttle-tailslow@bool? tls-creds@StrOrNull?:N tls-hostname@StrOrNull?:N tls-authz@StrOrNull?:N max-bandwidth@int? avail-switchover-bandwidth@int?:G-N downtime-limit@int? x-checkpoint-delay@int?!unstable multifd-channels@int? xbzrle-cache-size@int? max-postcopy-bandwidth@int? max-cpu-throttle@int? multifd-compression@MultiFDCompression? multifd-zlib-level@int? multifd-qatzip-level@int?:J-N multifd-zstd-level@int? block-bitmap-mapping@[BitmapMigrationNodeAlias]? x-vcpu-dirty-limit-period@int?!unstable:F-N vcpu-dirty-limit@int?:F-N mode@MigMode?:G-N zero-page-detection@ZeroPageDetection?:H-N direct-io@bool?:I-N x-rdma-chunk-size@int?!unstable:N cpr-exec-command@[str]?:M-N tls-creds@str?:A-M tls-hostname@str?:A-M tls-authz@str?:A-M compress-level@int?!deprecated:G-H compress-threads@int?!deprecated:G-H compress-wait-thread@bool?!deprecated:G-H decompress-threads@int?!deprecated:G-H block-incremental@bool?!deprecated:G-H compress-level@int?:A-F compress-threads@int?:A-F compress-wait-thread@bool?:A-F decompress-threads@int?:A-F block-incremental@bool?:A-F
{MigrationRAMStats:N transferred@int remaining@int total@int duplicate@int normal@int normal-bytes@int dirty-pages-rate@int mbps@number dirty-sync-count@int postcopy-requests@int page-size@int multifd-bytes@int pages-per-second@int precopy-bytes@int downtime-bytes@int postcopy-bytes@int dirty-sync-missed-zero-copy@int
{MigrationStats:A-M transferred@int remaining@int total@int duplicate@int normal@int normal-bytes@int dirty-pages-rate@int mbps@number dirty-sync-count@int postcopy-requests@int page-size@int multifd-bytes@int pages-per-second@int precopy-bytes@int:B-M downtime-bytes@int:B-M postcopy-bytes@int:B-M dirty-sync-missed-zero-copy@int:C-M skipped@int!deprecated:F-H skipped@int:A-E
{MigrationThreadInfo:E-M name@str thread-id@int
{MonitorHMPProperties:N chardev@str readline@bool?
{MonitorQMPProperties:N chardev@str pretty@bool? close-action@MonitorQMPCloseAction?
{MouseInfo name@str index@int current@bool absolute@bool
{NFSServer type@NFSTransport host@str
{NameInfo name@str?
{NbdServerAddOptions name@str? description@str? device@str writable@bool? bitmap@str?
{NbdServerOptionsLegacy:K-N handshake-max-seconds@int? tls-creds@str? tls-authz@str? max-connections@int? addr@SocketAddressLegacy
{NetDevPasstOptions:L-M path@str? quiet@bool? vhost-user@bool? mtu@int? address@str? netmask@str? mac@str? gateway@str? interface@str? outbound@str? outbound-if4@str? outbound-if6@str? dns@str? search@[String]? fqdn@str? dhcp-dns@bool? dhcp-search@bool? map-host-loopback@str? map-guest-addr@str? dns-forward@str? dns-host@str? tcp@bool? udp@bool? icmp@bool? dhcp@bool? ndp@bool? dhcpv6@bool? ra@bool? freebind@bool? ipv4@bool? ipv6@bool? tcp-ports@[String]? udp-ports@[String]? param@[String]?
{NetLegacyNicOptions netdev@str? macaddr@str? model@str? addr@str? vectors@int?
{Netdev id@str type@NetClientDriver #type +nic@NetLegacyNicOptions +passt@NetdevPasstOptions:N +user@NetdevUserOptions +tap@NetdevTapOptions +l2tpv3@NetdevL2TPv3Options +socket@NetdevSocketOptions +stream@NetdevStreamOptions:D-N +dgram@NetdevDgramOptions:D-N +vde@NetdevVdeOptions +bridge@NetdevBridgeOptions +hubport@NetdevHubPortOptions +netmap@NetdevNetmapOptions +af-xdp@NetdevAFXDPOptions:G-N +vhost-user@NetdevVhostUserOptions +vhost-vdpa@NetdevVhostVDPAOptions +passt@NetDevPasstOptions:L-M
{NetdevAFXDPOptions:G-N ifname@str mode@AFXDPMode? force-copy@bool? queues@int? start-queue@int? inhibit@bool? sock-fds@str? map-path@str?:L-N map-start-index@int?:L-N
{NetdevBridgeOptions br@str? helper@str?
{NetdevDgramOptions:D-N local@SocketAddress? remote@SocketAddress?
{NetdevHubPortOptions hubid@int netdev@str?
{NetdevL2TPv3Options src@str dst@str srcport@str? dstport@str? ipv6@bool? udp@bool? cookie64@bool? counter@bool? pincounter@bool? txcookie@int? rxcookie@int? txsession@int rxsession@int? offset@int?
{NetdevNetmapOptions ifname@str devname@str?
{NetdevPasstOptions:N path@str? quiet@bool? vhost-user@bool? mtu@int? address@str? netmask@str? mac@str? gateway@str? interface@str? outbound@str? outbound-if4@str? outbound-if6@str? dns@str? search@[PasstSearch]? fqdn@str? dhcp-dns@bool? dhcp-search@bool? map-host-loopback@str? map-guest-addr@str? dns-forward@str? dns-host@str? tcp@bool? udp@bool? icmp@bool? dhcp@bool? ndp@bool? dhcpv6@bool? ra@bool? freebind@bool? ipv4@bool? ipv6@bool? tcp-ports@[PasstPortForward]? udp-ports@[PasstPortForward]? param@[PasstParameter]?
{NetdevSocketOptions fd@str? listen@str? connect@str? mcast@str? localaddr@str? udp@str?
{NetdevStreamOptions:D-N addr@SocketAddress server@bool? reconnect-ms@int?:J-N reconnect@int?!deprecated:J-L reconnect@int?:E-I
{NetdevTapOptions ifname@str? fd@str? fds@str? script@str? downscript@str? br@str? helper@str? sndbuf@int? vnet_hdr@bool? vhost@bool? vhostfd@str? vhostfds@str? vhostforce@bool? queues@int? poll-us@int?
{NetdevUserDomainSuffix:N str@str
{NetdevUserGuestForward:N str@str
{NetdevUserHostForward:N str@str
{NetdevUserOptions hostname@str? restrict@bool? ipv4@bool? ipv6@bool? ip@str? net@str? host@str? tftp@str? bootfile@str? dhcpstart@str? dns@str? dnssearch@[NetdevUserDomainSuffix]?:N domainname@str? ipv6-prefix@str? ipv6-prefixlen@int? ipv6-host@str? ipv6-dns@str? smb@str? smbserver@str? hostfwd@[NetdevUserHostForward]?:N guestfwd@[NetdevUserGuestForward]?:N tftp-server-name@str? dnssearch@[String]?:A-M hostfwd@[String]?:A-M guestfwd@[String]?:A-M
{NetdevVdeOptions sock@str? port@int? group@str? mode@int?
{NetdevVhostUserOptions chardev@str vhostforce@bool? queues@int?
{NetdevVhostVDPAOptions vhostdev@str? vhostfd@str?:D-N queues@int? x-svq@bool?!unstable:C-N
{NetfilterProperties netdev@str queue@NetFilterDirection? status@str? position@str? insert@NetfilterInsert?
{NumaCpuOptions node-id@int? drawer-id@int?:G-N book-id@int?:G-N socket-id@int? die-id@int? cluster-id@int?:C-N module-id@int?:I-N core-id@int? thread-id@int?
{NumaDistOptions src@int dst@int val@int
{NumaHmatCacheOptions node-id@int size@int level@int associativity@HmatCacheAssociativity policy@HmatCacheWritePolicy line@int
{NumaHmatLBOptions initiator@int target@int hierarchy@HmatLBMemoryHierarchy data-type@HmatLBDataType latency@int? bandwidth@int?
{NumaNodeOptions nodeid@int? cpus@[int]? mem@int? memdev@str? initiator@int?
{NumaOptions type@NumaOptionsType #type +node@NumaNodeOptions +dist@NumaDistOptions +cpu@NumaCpuOptions +hmat-lb@NumaHmatLBOptions +hmat-cache@NumaHmatCacheOptions
{ObjectOptions qom-type@ObjectType id@str #qom-type +acpi-generic-initiator@AcpiGenericInitiatorProperties:H-N +acpi-generic-port@AcpiGenericPortProperties:J-N +authz-list@AuthZListProperties +authz-listfile@AuthZListFileProperties +authz-pam@AuthZPAMProperties +authz-simple@AuthZSimpleProperties +can-host-socketcan@CanHostSocketcanProperties +colo-compare@ColoCompareProperties +cryptodev-backend@CryptodevBackendProperties +cryptodev-backend-builtin@CryptodevBackendProperties +cryptodev-backend-lkcf@CryptodevBackendProperties:D-N +cryptodev-vhost-user@CryptodevVhostUserProperties +dbus-vmstate@DBusVMStateProperties +filter-buffer@FilterBufferProperties +filter-dump@FilterDumpProperties +filter-mirror@FilterMirrorProperties +filter-redirector@FilterRedirectorProperties +filter-replay@NetfilterProperties +filter-rewriter@FilterRewriterProperties +igvm-cfg@IgvmCfgProperties:L-N +input-barrier@InputBarrierProperties +input-linux@InputLinuxProperties +iommufd@IOMMUFDProperties:H-N +iothread@IothreadProperties +main-loop@MainLoopProperties:C-N +memory-backend-epc@MemoryBackendEpcProperties +memory-backend-file@MemoryBackendFileProperties +memory-backend-memfd@MemoryBackendMemfdProperties +memory-backend-ram@MemoryBackendProperties +memory-backend-shm@MemoryBackendShmProperties:I-N +monitor-hmp@MonitorHMPProperties:N +monitor-qmp@MonitorQMPProperties:N +pr-manager-helper@PrManagerHelperProperties +qtest@QtestProperties +rng-builtin@RngProperties +rng-egd@RngEgdProperties +rng-random@RngRandomProperties +secret@SecretProperties +secret_keyring@SecretKeyringProperties +sev-guest@SevGuestProperties +sev-snp-guest@SevSnpGuestProperties:I-N +tdx-guest@TdxGuestProperties:L-N +thread-context@ThreadContextProperties:D-N +throttle-group@ThrottleGroupProperties +tls-creds-anon@TlsCredsAnonProperties +tls-creds-psk@TlsCredsPskProperties +tls-creds-x509@TlsCredsX509Properties +tls-cipher-suites@TlsCredsProperties +x-remote-object@RemoteObjectProperties +x-vfio-user-server@VfioUserServerProperties:C-N
{ObjectPropertiesValues:L-N properties@[ObjectPropertyValue]
{ObjectPropertyInfo name@str type@str description@str? default-value@any?
{ObjectPropertyValue:L-N name@str type@str value@any?
{ObjectTypeInfo name@str abstract@bool? parent@str?
{PCDIMMDeviceInfo id@str? addr@int size@int slot@int node@int memdev@str hotplugged@bool hotpluggable@bool
{PCDIMMDeviceInfoWrapper data@PCDIMMDeviceInfo
{PRManagerInfo id@str connected@bool
{PasstParameter:N str@str
{PasstPortForward:N str@str
{PasstSearch:N str@str
{PciBridgeInfo bus@PciBusInfo devices@[PciDeviceInfo]?
{PciBusInfo number@int secondary@int subordinate@int io_range@PciMemoryRange memory_range@PciMemoryRange prefetchable_range@PciMemoryRange
{PciDeviceClass desc@str? class@int
{PciDeviceId device@int vendor@int subsystem@int? subsystem-vendor@int?
{PciDeviceInfo bus@int slot@int function@int class_info@PciDeviceClass id@PciDeviceId irq@int? irq_pin@int qdev_id@str pci_bridge@PciBridgeInfo? regions@[PciMemoryRegion]
{PciInfo bus@int devices@[PciDeviceInfo]
{PciMemoryRange base@int limit@int
{PciMemoryRegion bar@int type@str address@int size@int prefetch@bool? mem_type_64@bool?
{PrManagerHelperProperties path@str
{QAuthZListRule match@str policy@QAuthZListPolicy format@QAuthZListFormat?
{QCryptoBlockAmendOptions format@QCryptoBlockFormat #format +luks@QCryptoBlockAmendOptionsLUKS
{QCryptoBlockAmendOptionsLUKS state@QCryptoBlockLUKSKeyslotState new-secret@str? old-secret@str? keyslot@int? iter-time@int? secret@str?
{QCryptoBlockCreateOptions format@QCryptoBlockFormat #format +qcow@QCryptoBlockOptionsQCow +luks@QCryptoBlockCreateOptionsLUKS
{QCryptoBlockCreateOptionsLUKS key-secret@str? cipher-alg@QCryptoCipherAlgo?:J-N cipher-mode@QCryptoCipherMode? ivgen-alg@QCryptoIVGenAlgo?:J-N ivgen-hash-alg@QCryptoHashAlgo?:J-N hash-alg@QCryptoHashAlgo?:J-N iter-time@int? cipher-alg@QCryptoCipherAlgorithm?:A-I ivgen-alg@QCryptoIVGenAlgorithm?:A-I ivgen-hash-alg@QCryptoHashAlgorithm?:A-I hash-alg@QCryptoHashAlgorithm?:A-I detached-header@bool?:H
{QCryptoBlockInfoLUKS cipher-alg@QCryptoCipherAlgo:J-N cipher-mode@QCryptoCipherMode ivgen-alg@QCryptoIVGenAlgo:J-N ivgen-hash-alg@QCryptoHashAlgo?:J-N hash-alg@QCryptoHashAlgo:J-N detached-header@bool:H-N payload-offset@int master-key-iters@int uuid@str slots@[QCryptoBlockInfoLUKSSlot] cipher-alg@QCryptoCipherAlgorithm:A-I ivgen-alg@QCryptoIVGenAlgorithm:A-I ivgen-hash-alg@QCryptoHashAlgorithm?:A-I hash-alg@QCryptoHashAlgorithm:A-I
{QCryptoBlockInfoLUKSSlot active@bool iters@int? stripes@int? key-offset@int
{QCryptoBlockOptionsLUKS key-secret@str?
{QCryptoBlockOptionsQCow key-secret@str?
{QCryptodevBackendClient:E-N queue@int type@QCryptodevBackendType
{QCryptodevInfo:E-N id@str service@[QCryptodevBackendServiceType] client@[QCryptodevBackendClient]
{QKeyCodeWrapper data@QKeyCode
{Qcow2BitmapInfo name@str granularity@int flags@[Qcow2BitmapInfoFlags]
{Qcow2OverlapCheckFlags template@Qcow2OverlapCheckMode? main-header@bool? active-l1@bool? active-l2@bool? refcount-table@bool? refcount-block@bool? snapshot-table@bool? inactive-l1@bool? inactive-l2@bool? bitmap-directory@bool?
{QemuTargetInfo:L-N arch@SysEmuTarget
{QtestProperties chardev@str log@str?
{RbdEncryptionCreateOptions format@RbdImageEncryptionFormat #format +luks@RbdEncryptionCreateOptionsLUKS +luks2@RbdEncryptionCreateOptionsLUKS2
{RbdEncryptionCreateOptionsLUKS key-secret@str cipher-alg@QCryptoCipherAlgo?:J-N cipher-alg@QCryptoCipherAlgorithm?:A-I
{RbdEncryptionCreateOptionsLUKS2 key-secret@str cipher-alg@QCryptoCipherAlgo?:J-N cipher-alg@QCryptoCipherAlgorithm?:A-I
{RbdEncryptionOptions format@RbdImageEncryptionFormat parent@RbdEncryptionOptions?:E-N #format +luks@RbdEncryptionOptionsLUKS +luks2@RbdEncryptionOptionsLUKS2 +luks-any@RbdEncryptionOptionsLUKSAny:E-N
{RbdEncryptionOptionsLUKS key-secret@str
{RbdEncryptionOptionsLUKS2 key-secret@str
{RbdEncryptionOptionsLUKSAny:E-N key-secret@str
{RemoteObjectProperties fd@str devid@str
{ReplayInfo mode@ReplayMode filename@str? icount@int
{ReplicationStatus error@bool desc@str?
{RngEgdProperties opened@bool?!deprecated chardev@str
{RngProperties opened@bool?!deprecated
{RngRandomProperties opened@bool?!deprecated filename@str?
{RockerOfDpaFlow cookie@int hits@int key@RockerOfDpaFlowKey mask@RockerOfDpaFlowMask action@RockerOfDpaFlowAction
{RockerOfDpaFlowAction goto-tbl@int? group-id@int? tunnel-lport@int? vlan-id@int? new-vlan-id@int? out-pport@int?
{RockerOfDpaFlowKey priority@int tbl-id@int in-pport@int? tunnel-id@int? vlan-id@int? eth-type@int? eth-src@str? eth-dst@str? ip-proto@int? ip-tos@int? ip-dst@str?
{RockerOfDpaFlowMask in-pport@int? tunnel-id@int? vlan-id@int? eth-src@str? eth-dst@str? ip-proto@int? ip-tos@int?
{RockerOfDpaGroup id@int type@int vlan-id@int? pport@int? index@int? out-pport@int? group-id@int? set-vlan-id@int? pop-vlan@int? group-ids@[int]? set-eth-src@str? set-eth-dst@str? ttl-check@int?
{RockerPort name@str enabled@bool link-up@bool speed@int duplex@RockerPortDuplex autoneg@RockerPortAutoneg
{RockerSwitch name@str id@int ports@int
{RxFilterInfo name@str promiscuous@bool multicast@RxState unicast@RxState vlan@RxState broadcast-allowed@bool multicast-overflow@bool unicast-overflow@bool main-mac@str vlan-table@[int] unicast-table@[str] multicast-table@[str]
{SGXEPCSection:B-K node@int size@int
{SGXInfo:A-K sgx@bool sgx1@bool sgx2@bool flc@bool sections@[SGXEPCSection]:B-K section-size@int!deprecated:B-D section-size@int:A
{SchemaInfo name@str meta-type@SchemaMetaType features@[str]? #meta-type +builtin@SchemaInfoBuiltin +enum@SchemaInfoEnum +array@SchemaInfoArray +object@SchemaInfoObject +alternate@SchemaInfoAlternate +command@SchemaInfoCommand +event@SchemaInfoEvent
{SchemaInfoAlternate members@[SchemaInfoAlternateMember]
{SchemaInfoAlternateMember type@str
{SchemaInfoArray element-type@str
{SchemaInfoBuiltin json-type@JSONType
{SchemaInfoCommand arg-type@str ret-type@str allow-oob@bool?
{SchemaInfoEnum members@[SchemaInfoEnumMember] values@[str]!deprecated
{SchemaInfoEnumMember name@str features@[str]?
{SchemaInfoEvent arg-type@str
{SchemaInfoObject members@[SchemaInfoObjectMember] tag@str? variants@[SchemaInfoObjectVariant]?
{SchemaInfoObjectMember name@str type@str default@any? features@[str]?
{SchemaInfoObjectVariant case@str type@str
{SecretKeyringProperties format@QCryptoSecretFormat? keyid@str? iv@str? serial@int loaded@bool?!deprecated:A-I
{SecretProperties format@QCryptoSecretFormat? keyid@str? iv@str? data@str? file@str? loaded@bool?!deprecated:A-I
{SetPasswordOptions:B-N protocol@DisplayProtocol password@str connected@SetPasswordAction? #protocol +vnc@SetPasswordOptionsVnc
{SetPasswordOptionsVnc:B-N display@str?
{SevAttestationReport data@str
{SevCapability pdh@str cert-chain@str cpu0-id@str:C-N cbitpos@int reduced-phys-bits@int
{SevGuestInfo:I-N policy@int handle@int
{SevGuestProperties sev-device@str? cbitpos@int? reduced-phys-bits@int kernel-hashes@bool? dh-cert-file@str? session-file@str? policy@int? handle@int? legacy-vm-type@OnOffAuto?:I-N
{SevInfo enabled@bool api-major@int api-minor@int build-id@int state@SevState sev-type@SevGuestType:I-N #sev-type:I-N +sev@SevGuestInfo:I-N +sev-snp@SevSnpGuestInfo:I-N policy@int:A-H handle@int:A-H
{SevLaunchMeasureInfo data@str
{SevSnpGuestInfo:I-N snp-policy@int
{SevSnpGuestProperties:I-N sev-device@str? cbitpos@int? reduced-phys-bits@int kernel-hashes@bool? policy@int? guest-visible-workarounds@str? id-block@str? id-auth@str? author-key-enabled@bool? host-data@str? vcek-disabled@bool?
{SgxEPCDeviceInfo id@str? memaddr@int size@int node@int:B-N memdev@str
{SgxEPCDeviceInfoWrapper data@SgxEPCDeviceInfo
{SgxEpcSection:L-N node@int size@int
{SgxInfo:L-N sgx@bool sgx1@bool sgx2@bool flc@bool sections@[SgxEpcSection]
{SnapshotInfo id@str name@str vm-state-size@int date-sec@int date-nsec@int vm-clock-sec@int vm-clock-nsec@int icount@int?
{SocketAddress type@SocketAddressType #type +inet@InetSocketAddress +unix@UnixSocketAddress +vsock@VsockSocketAddress +fd@FdSocketAddress:H-N +fd@String:A-G
{SocketAddressLegacy type@SocketAddressType #type +inet@InetSocketAddressWrapper +unix@UnixSocketAddressWrapper +vsock@VsockSocketAddressWrapper +fd@FdSocketAddressWrapper:H-N +fd@StringWrapper:A-G
{SpMemDeviceInfo:N id@str? addr@int size@int node@int memdev@str
{SpMemDeviceInfoWrapper:N data@SpMemDeviceInfo
{SpiceBasicInfo host@str port@str family@NetworkAddressFamily
{SpiceChannel host@str port@str family@NetworkAddressFamily connection-id@int channel-type@int channel-id@int tls@bool
{SpiceInfo enabled@bool migrated@bool host@str? port@int? tls-port@int? auth@str? compiled-version@str? mouse-mode@SpiceQueryMouseMode channels@[SpiceChannel]?
{SpiceServerInfo host@str port@str family@NetworkAddressFamily auth@str?
{SshHostKeyCheck mode@SshHostKeyCheckMode #mode +hash@SshHostKeyHash
{SshHostKeyHash type@SshHostKeyCheckHashType hash@str
{Stats:C-N name@str value@StatsValue
{StatsFilter:C-N target@StatsTarget providers@[StatsRequest]? #target +vcpu@StatsVCPUFilter
{StatsRequest:C-N provider@StatsProvider names@[str]?
{StatsResult:C-N provider@StatsProvider qom-path@str? stats@[Stats]
{StatsSchema:C-N provider@StatsProvider target@StatsTarget stats@[StatsSchemaValue]
{StatsSchemaValue:C-N name@str type@StatsType unit@StatsUnit? base@int? exponent@int bucket-size@int?
{StatsVCPUFilter:C-N vcpus@[str]?
{StatusInfo running@bool status@RunState singlestep@bool!deprecated:F-G singlestep@bool:A-E
{String:A-M str@str
{StringWrapper:A-G data@String
{TPMEmulatorOptions chardev@str
{TPMEmulatorOptionsWrapper data@TPMEmulatorOptions
{TPMInfo id@str model@TpmModel options@TpmTypeOptions
{TPMPassthroughOptions path@str? cancel-path@str?
{TPMPassthroughOptionsWrapper data@TPMPassthroughOptions
{TargetInfo:A-K arch@SysEmuTarget
{TdxGuestProperties:L-N !confidential-guest-reset:N attributes@int? sept-ve-disable@bool? mrconfigid@str? mrowner@str? mrownerconfig@str? quote-generation-socket@SocketAddress?
{ThreadContextProperties:D-N cpu-affinity@[int]? node-affinity@[int]?
{ThrottleGroupProperties limits@ThrottleLimits? x-iops-total@int?!unstable x-iops-total-max@int?!unstable x-iops-total-max-length@int?!unstable x-iops-read@int?!unstable x-iops-read-max@int?!unstable x-iops-read-max-length@int?!unstable x-iops-write@int?!unstable x-iops-write-max@int?!unstable x-iops-write-max-length@int?!unstable x-bps-total@int?!unstable x-bps-total-max@int?!unstable x-bps-total-max-length@int?!unstable x-bps-read@int?!unstable x-bps-read-max@int?!unstable x-bps-read-max-length@int?!unstable x-bps-write@int?!unstable x-bps-write-max@int?!unstable x-bps-write-max-length@int?!unstable x-iops-size@int?!unstable
{ThrottleLimits iops-total@int? iops-total-max@int? iops-total-max-length@int? iops-read@int? iops-read-max@int? iops-read-max-length@int? iops-write@int? iops-write-max@int? iops-write-max-length@int? bps-total@int? bps-total-max@int? bps-total-max-length@int? bps-read@int? bps-read-max@int? bps-read-max-length@int? bps-write@int? bps-write-max@int? bps-write-max-length@int? iops-size@int?
{TlsCredsAnonProperties verify-peer@bool? dir@str? endpoint@QCryptoTLSCredsEndpoint? priority@str? loaded@bool?!deprecated:A-I
{TlsCredsProperties verify-peer@bool? dir@str? endpoint@QCryptoTLSCredsEndpoint? priority@str?
{TlsCredsPskProperties verify-peer@bool? dir@str? endpoint@QCryptoTLSCredsEndpoint? priority@str? username@str? loaded@bool?!deprecated:A-I
{TlsCredsX509Properties verify-peer@bool? dir@str? endpoint@QCryptoTLSCredsEndpoint? priority@str? sanity-check@bool? passwordid@str? loaded@bool?!deprecated:A-I
{TpmTypeOptions type@TpmType #type +passthrough@TPMPassthroughOptionsWrapper +emulator@TPMEmulatorOptionsWrapper
{TraceEventInfo name@str state@TraceEventState vcpu@bool!deprecated:F-H vcpu@bool:A-E
{TransactionAction type@TransactionActionKind #type +abort@AbortWrapper +block-dirty-bitmap-add@BlockDirtyBitmapAddWrapper +block-dirty-bitmap-remove@BlockDirtyBitmapWrapper +block-dirty-bitmap-clear@BlockDirtyBitmapWrapper +block-dirty-bitmap-enable@BlockDirtyBitmapWrapper +block-dirty-bitmap-disable@BlockDirtyBitmapWrapper +block-dirty-bitmap-merge@BlockDirtyBitmapMergeWrapper +blockdev-backup@BlockdevBackupWrapper +blockdev-snapshot@BlockdevSnapshotWrapper +blockdev-snapshot-internal-sync@BlockdevSnapshotInternalWrapper +blockdev-snapshot-sync@BlockdevSnapshotSyncWrapper +drive-backup@DriveBackupWrapper
{TransactionProperties completion-mode@ActionCompletionMode?
{UnixSocketAddress path@str abstract@bool? tight@bool?
{UnixSocketAddressWrapper data@UnixSocketAddress
{UuidInfo UUID@str
{VersionInfo qemu@VersionTriple package@str
{VersionTriple major@int minor@int micro@int
{VfioStats transferred@int
{VfioUserServerProperties:C-N socket@SocketAddress device@str
{VhostDeviceProtocols:D-N protocols@[str] unknown-protocols@int?
{VhostStatus:D-N n-mem-sections@int n-tmp-sections@int nvqs@int vq-index@int features@VirtioDeviceFeatures acked-features@VirtioDeviceFeatures protocol-features@VhostDeviceProtocols max-queues@int backend-cap@int log-enabled@bool log-size@int backend-features@VirtioDeviceFeatures:D-M
{VirtQueueStatus:D-N name@str queue-index@int inuse@int vring-num@int vring-num-default@int vring-align@int vring-desc@int vring-avail@int vring-used@int last-avail-idx@int? shadow-avail-idx@int? used-idx@int signalled-used@int signalled-used-valid@bool
{VirtVhostQueueStatus:D-N name@str kick@int call@int num@int desc-phys@int desc-size@int avail-phys@int avail-size@int used-phys@int used-size@int desc@int:D-M avail@int:D-M used@int:D-M
{VirtioDeviceFeatures:D-N transports@[str] dev-features@[str]? unknown-dev-features@int? unknown-dev-features2@int?:M-N
{VirtioDeviceStatus:D-N statuses@[str] unknown-statuses@int?
{VirtioInfo:D-N path@str name@str
{VirtioMEMDeviceInfo id@str? memaddr@int requested-size@int size@int max-size@int block-size@int node@int memdev@str
{VirtioMEMDeviceInfoWrapper data@VirtioMEMDeviceInfo
{VirtioPMEMDeviceInfo id@str? memaddr@int size@int memdev@str
{VirtioPMEMDeviceInfoWrapper data@VirtioPMEMDeviceInfo
{VirtioQueueElement:D-N name@str index@int descs@[VirtioRingDesc] avail@VirtioRingAvail used@VirtioRingUsed
{VirtioRingAvail:D-N flags@int idx@int ring@int
{VirtioRingDesc:D-N addr@int len@int flags@[str]
{VirtioRingUsed:D-N flags@int idx@int
{VirtioStatus:D-N name@str device-id@int vhost-started@bool device-endian@str guest-features@VirtioDeviceFeatures host-features@VirtioDeviceFeatures backend-features@VirtioDeviceFeatures num-vqs@int status@VirtioDeviceStatus isr@int queue-sel@int vm-running@bool broken@bool disabled@bool use-started@bool started@bool start-on-kick@bool disable-legacy-check@bool bus-name@str use-guest-notifier-mask@bool vhost-dev@VhostStatus?
{VmdkExtentInfo:E-N filename@str format@str virtual-size@int cluster-size@int? compressed@bool?
{VncBasicInfo host@str service@str family@NetworkAddressFamily websocket@bool
{VncClientInfo host@str service@str family@NetworkAddressFamily websocket@bool x509_dname@str? sasl_username@str?
{VncInfo enabled@bool host@str? family@NetworkAddressFamily? service@str? auth@str? clients@[VncClientInfo]?
{VncInfo2 id@str server@[VncServerInfo2] clients@[VncClientInfo] auth@VncPrimaryAuth vencrypt@VncVencryptSubAuth? display@str?
{VncServerInfo host@str service@str family@NetworkAddressFamily websocket@bool auth@str?
{VncServerInfo2 host@str service@str family@NetworkAddressFamily websocket@bool auth@VncPrimaryAuth vencrypt@VncVencryptSubAuth?
{VsockSocketAddress cid@str port@str
{VsockSocketAddressWrapper data@VsockSocketAddress
{XBZRLECacheStats cache-size@int bytes@int pages@int cache-miss@int cache-miss-rate@number encoding-rate@number overflow@int
{XDbgBlockGraph nodes@[XDbgBlockGraphNode] edges@[XDbgBlockGraphEdge]
{XDbgBlockGraphEdge parent@int child@int name@str perm@[BlockPermission] shared-perm@[BlockPermission]
{XDbgBlockGraphNode id@int type@XDbgBlockGraphNodeType name@str
{YankInstance type@YankInstanceType #type +block-node@YankInstanceBlockNode +chardev@YankInstanceChardev
{YankInstanceBlockNode node-name@str
{YankInstanceChardev id@str
|BlockDirtyBitmapMergeSource:A-B |str |BlockDirtyBitmap
|BlockDirtyBitmapOrStr:C-N |str |BlockDirtyBitmap
|BlockExportIothreads:N |str |[str]
|BlockdevRef |BlockdevOptions |str
|BlockdevRefOrNull |BlockdevOptions |str |null
|Qcow2OverlapChecks |Qcow2OverlapCheckFlags |Qcow2OverlapCheckMode
|StatsValue:C-N |int |bool |[int]
|StrOrNull |str |null
";
