// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The releases that added, deprecated and removed everything, for questions at run time.
#![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]

/// Every command and its arguments.
pub(crate) static COMMANDS: &str = r"
add-fd 1.2 fdset-id opaque
add_client 0.14 protocol fdname skipauth tls
announce-self 4.0 initial max rounds step interfaces:4.1 id:4.1
balloon 0.14 value
block-commit 1.3 job-id:2.7 device base-node:3.1 base:1.3!1.3~6.2 top-node:3.1 top:1.3!1.3~6.2 backing-file:2.1 backing-mask-protocol:9.0 speed on-error@BlockdevOnError:5.0 filter-node-name:2.9 auto-finalize:3.1 auto-dismiss:3.1
block-dirty-bitmap-add 2.4 node name granularity persistent:2.10 disabled:4.0
block-dirty-bitmap-clear 2.4 node name
block-dirty-bitmap-disable 4.0 node name
block-dirty-bitmap-enable 4.0 node name
block-dirty-bitmap-merge 4.0 node target bitmaps@BlockDirtyBitmapOrStr
block-dirty-bitmap-remove 2.4 node name
block-export-add 5.2 @BlockExportOptions
block-export-del 5.2 id mode@BlockExportRemoveMode
block-job-cancel 1.1 device force:1.3
block-job-change 8.2 @BlockJobChangeOptions
block-job-complete 1.3!10.1 device
block-job-dismiss 2.12!10.1 id
block-job-finalize 2.12!10.1 id
block-job-pause 1.3!10.1 device
block-job-resume 1.3!10.1 device
block-job-set-speed 1.1 device speed
block-latency-histogram-set 4.0 id boundaries boundaries-read boundaries-write boundaries-zap:8.1 boundaries-flush
block-set-write-threshold 2.3 node-name write-threshold
block-stream 1.1 job-id:2.7 device base base-node:2.8 backing-file:2.1 backing-mask-protocol:9.0 bottom:6.0 speed on-error@BlockdevOnError:1.3 filter-node-name:6.0 auto-finalize:3.1 auto-dismiss:3.1
block_resize 0.14 device node-name:2.0 size
block_set_io_throttle 1.1 device:1.1!1.1~6.2 id:2.8 bps bps_rd bps_wr iops iops_rd iops_wr bps_max:1.7 bps_rd_max:1.7 bps_wr_max:1.7 iops_max:1.7 iops_rd_max:1.7 iops_wr_max:1.7 bps_max_length:2.6 bps_rd_max_length:2.6 bps_wr_max_length:2.6 iops_max_length:2.6 iops_rd_max_length:2.6 iops_wr_max_length:2.6 iops_size:1.7 group:2.4
blockdev-add 2.9 @BlockdevOptions
blockdev-backup 2.3 job-id:2.7 device sync@MirrorSyncMode speed bitmap:2.4 bitmap-mode@BitmapSyncMode:4.2 compress:2.8 on-source-error@BlockdevOnError on-target-error@BlockdevOnError on-cbw-error@OnCbwError:10.1 auto-finalize:2.12 auto-dismiss:2.12 filter-node-name:4.2 discard-source:9.1 x-perf@BackupPerf:6.0 target
blockdev-change-medium 2.5 device:2.5!2.5~6.2 id:2.8 filename format force:7.1 read-only-mode@BlockdevChangeReadOnlyMode
blockdev-close-tray 2.5 device:2.5!2.5~6.2 id:2.8
blockdev-create 3.0 job-id options@BlockdevCreateOptions
blockdev-del 2.9 node-name
blockdev-insert-medium 2.12 id node-name
blockdev-mirror 2.6 job-id:2.7 device target replaces sync@MirrorSyncMode speed granularity buf-size on-source-error@BlockdevOnError on-target-error@BlockdevOnError filter-node-name:2.9 copy-mode@MirrorCopyMode:3.0 auto-finalize:3.1 auto-dismiss:3.1 target-is-zero:10.1
blockdev-open-tray 2.5 device:2.5!2.5~6.2 id:2.8 force
blockdev-remove-medium 2.12 id
blockdev-reopen 6.1 options@BlockdevOptions
blockdev-set-active 10.0 node-name active
blockdev-snapshot 2.5 node overlay
blockdev-snapshot-delete-internal-sync 1.7 device id name
blockdev-snapshot-internal-sync 1.7 device name
blockdev-snapshot-sync 0.14 device node-name:2.0 snapshot-file snapshot-node-name:2.0 format mode@NewImageMode
calc-dirty-rate 5.2 calc-time calc-time-unit@TimeUnit:8.2 sample-pages:6.1 mode@DirtyRateMeasureMode:6.1
cancel-vcpu-dirty-limit 7.1 cpu-index
change-backing-file 2.1 device image-node-name backing-file
change-vnc-password 1.1 password
chardev-add 1.4 id backend@ChardevBackend
chardev-change 2.10 id backend@ChardevBackend
chardev-remove 1.4 id
chardev-send-break 2.10 id
client_migrate_info 0.14 protocol hostname port tls-port cert-subject
closefd 0.14 fdname
cont 0.14
cxl-add-dynamic-capacity 9.1 path host-id selection-policy@CxlExtentSelectionPolicy region tag extents@CxlDynamicCapacityExtent
cxl-inject-correctable-error 8.0 path type@CxlCorErrorType
cxl-inject-dram-event 8.1 path log@CxlEventLog flags maint-op-class:11.0~11.1 maint-op-subclass:11.0~11.1 ld-id:11.0~11.1 head-id:11.0~11.1 dpa descriptor type transaction-type channel rank nibble-mask bank-group bank row column correction-mask component-id:11.0~11.1 is-comp-id-pldm:11.0~11.1 sub-channel:11.0~11.1 cme-ev-flags:11.0~11.1 cvme-count:11.0~11.1 sub-type:11.0~11.1
cxl-inject-general-media-event 8.1 path log@CxlEventLog flags maint-op-class:11.0~11.1 maint-op-subclass:11.0~11.1 ld-id:11.0~11.1 head-id:11.0~11.1 dpa descriptor type transaction-type channel rank device component-id is-comp-id-pldm:11.0~11.1 cme-ev-flags:11.0~11.1 cme-count:11.0~11.1 sub-type:11.0~11.1
cxl-inject-memory-module-event 8.1 path log@CxlEventLog flags maint-op-class:11.0~11.1 maint-op-subclass:11.0~11.1 ld-id:11.0~11.1 head-id:11.0~11.1 type health-status media-status additional-status life-used temperature dirty-shutdown-count corrected-volatile-error-count corrected-persistent-error-count component-id:11.0~11.1 is-comp-id-pldm:11.0~11.1 sub-type:11.0~11.1
cxl-inject-poison 8.1 path start length
cxl-inject-uncorrectable-errors 8.0 path errors@CxlUncorErrorRecord
cxl-release-dynamic-capacity 9.1 path host-id removal-policy@CxlExtentRemovalPolicy forced-removal sanitize-on-release region tag extents@CxlDynamicCapacityExtent
device-list-properties 1.2 typename
device-sync-config 9.2 id
device_add 0.13 driver bus id
device_del 0.14 id
display-reload 6.0 @DisplayReloadOptions
display-update 7.1 @DisplayUpdateOptions
drive-backup 1.6!1.6~6.2 job-id:2.7 device sync@MirrorSyncMode speed bitmap:2.4 bitmap-mode@BitmapSyncMode:4.2 compress:2.8 on-source-error@BlockdevOnError on-target-error@BlockdevOnError on-cbw-error@OnCbwError:10.1 auto-finalize:2.12 auto-dismiss:2.12 filter-node-name:4.2 discard-source:9.1 x-perf@BackupPerf:6.0 target format mode@NewImageMode
drive-mirror 1.3 job-id:2.7 device target format node-name:2.1 replaces:2.1 sync@MirrorSyncMode mode@NewImageMode speed granularity:1.4 buf-size:1.4 on-source-error@BlockdevOnError on-target-error@BlockdevOnError unmap:2.4 copy-mode@MirrorCopyMode:3.0 auto-finalize:3.1 auto-dismiss:3.1
dump-guest-memory 1.2 paging protocol detach:2.6 begin length format@DumpGuestMemoryFormat:2.0
dump-skeys 2.5 filename
dumpdtb 7.2 filename
eject 0.14 device:0.14!0.14~6.2 id:2.8 force
expire_password 0.14 @ExpirePasswordOptions
get-win32-socket 8.0 info fdname
getfd 0.14 fdname
human-monitor-command 0.14 command-line cpu-index
inject-ghes-v2-error 10.2 cper
inject-nmi 0.14
input-send-event 2.6 device head events@InputEvent
job-cancel 3.0 id
job-complete 3.0 id
job-dismiss 3.0 id
job-finalize 3.0 id
job-pause 3.0 id
job-resume 3.0 id
memsave 0.14 val size filename cpu-index
migrate 0.14 uri channels@MigrationChannel:8.2 resume:3.0 detach:0.14-11.0~11.1!10.1 blk:0.14-9.1!8.2 inc:0.14-9.1!8.2
migrate-continue 2.11 state@MigrationStatus
migrate-incoming 2.3 uri channels@MigrationChannel:8.2 exit-on-error:9.1
migrate-pause 3.0
migrate-recover 3.0 uri
migrate-set-capabilities 1.2 capabilities@MigrationCapabilityStatus
migrate-set-parameters 2.4 announce-initial:4.0 announce-max:4.0 announce-rounds:4.0 announce-step:4.0 throttle-trigger-threshold:5.0 cpu-throttle-initial:2.7 cpu-throttle-increment:2.7 cpu-throttle-tailslow:5.1 tls-creds@StrOrNull:2.7 tls-hostname@StrOrNull:2.7 tls-authz@StrOrNull:4.0 max-bandwidth:2.8 avail-switchover-bandwidth:8.2 downtime-limit:2.8 x-checkpoint-delay:2.8 multifd-channels:4.0 xbzrle-cache-size:2.11 max-postcopy-bandwidth:3.0 max-cpu-throttle:3.1 multifd-compression@MultiFdCompression:5.0 multifd-zlib-level:5.0 multifd-qatzip-level:9.2 multifd-zstd-level:5.0 block-bitmap-mapping@BitmapMigrationNodeAlias:5.2 x-vcpu-dirty-limit-period:8.1 vcpu-dirty-limit:8.1 mode@MigMode:8.2 zero-page-detection@ZeroPageDetection:9.0 direct-io:9.1 x-rdma-chunk-size:11.1 cpr-exec-command:10.2 compress-level:2.4-9.1!8.2 compress-threads:2.4-9.1!8.2 compress-wait-thread:3.1-9.1!8.2 decompress-threads:2.4-9.1!8.2 block-incremental:2.10-9.1!8.2
migrate-start-postcopy 2.5
migrate_cancel 0.14
nbd-server-add 1.3!1.3~6.2 name:2.12 description:5.0 device writable bitmap:4.0
nbd-server-remove 2.12!2.12~6.2 name mode@BlockExportRemoveMode
nbd-server-start 1.3 handshake-max-seconds:10.0 tls-creds:2.6 tls-authz:4.0 max-connections:5.2 addr@SocketAddressLegacy
nbd-server-stop 1.3
netdev_add 0.14 @Netdev
netdev_del 0.14 id
object-add 2.0 @ObjectOptions
object-del 2.0 id
pmemsave 0.14 val size filename
qmp_capabilities 0.13 enable@QmpCapability:2.12
qom-get 1.2 path property
qom-list 1.2 path
qom-list-get 10.1 paths
qom-list-properties 2.12 typename
qom-list-types 1.1 implements abstract
qom-set 1.2 path property value
query-accelerators 10.2
query-acpi-ospm-status 2.1
query-audiodevs 8.0
query-balloon 0.14
query-block 0.14 flat:11.0
query-block-exports 5.2
query-block-jobs 1.1
query-blockstats 0.14 query-nodes:2.3
query-chardev 0.14
query-chardev-backends 2.0
query-colo-status 3.1
query-command-line-options 1.5 option
query-commands 0.14
query-cpu-definitions 1.2
query-cpu-model-baseline 2.8 modela@CpuModelInfo modelb@CpuModelInfo
query-cpu-model-comparison 2.8 modela@CpuModelInfo modelb@CpuModelInfo
query-cpu-model-expansion 2.8 type@CpuModelExpansionType model@CpuModelInfo
query-cpus-fast 2.12
query-cryptodev 8.0
query-current-machine 4.0
query-dirty-rate 5.2 calc-time-unit@TimeUnit:8.2
query-display-options 3.1
query-dump 2.6
query-dump-guest-memory-capability 2.0
query-fdsets 1.2
query-firmware-log 10.2 max-size
query-gic-capabilities 2.6
query-hotpluggable-cpus 2.7
query-hv-balloon-status-report 8.2
query-iothreads 2.0
query-jobs 3.0
query-kvm 0.14!11.0~11.1
query-machines 1.2 compat-props:9.1
query-memdev 2.1
query-memory-devices 2.1
query-memory-size-summary 2.11
query-mice 0.14
query-migrate 0.14
query-migrate-capabilities 1.2
query-migrate-parameters 2.4
query-migrationthreads 8.0-11.0~11.1!9.2
query-name 0.14
query-named-block-nodes 2.0 flat:5.0
query-pci 0.14
query-pr-managers 3.0
query-qmp-schema 2.5
query-replay 5.2
query-rocker 2.4 name
query-rocker-of-dpa-flows 2.4 name tbl-id
query-rocker-of-dpa-groups 2.4 name type
query-rocker-ports 2.4 name
query-rx-filter 1.6 name
query-s390x-cpu-polarization 8.2
query-sev 2.12
query-sev-attestation-report 6.1 mnonce
query-sev-capabilities 2.12
query-sev-launch-measure 2.12
query-sgx 6.2
query-sgx-capabilities 6.2
query-spice 0.14
query-stats 7.1 @StatsFilter
query-stats-schemas 7.1 provider@StatsProvider
query-status 0.14
query-target 1.2
query-tpm 1.5
query-tpm-models 1.5
query-tpm-types 1.5
query-uuid 0.14
query-vcpu-dirty-limit 7.1
query-version 0.14
query-vm-generation-id 2.9
query-vnc 0.14
query-vnc-servers 2.3
query-xen-replication-status 2.9
query-yank 6.0
quit 0.14
remove-fd 1.2 fdset-id fd
replay-break 5.2 icount
replay-delete-break 5.2
replay-seek 5.2 icount
request-ebpf 9.0 id@EbpfProgramId
ringbuf-read 1.4 device size format@DataFormat
ringbuf-write 1.4 device data format@DataFormat
rtc-reset-reinjection 2.1
screendump 0.14 filename device:2.12 head:2.12 format@ImageFormat:7.1
send-key 1.3 keys@KeyValue hold-time
set-action 6.0 reboot@RebootAction shutdown@ShutdownAction panic@PanicAction watchdog@WatchdogAction
set-cpu-topology 8.2 core-id socket-id book-id drawer-id entitlement@S390CpuEntitlement dedicated
set-numa-node 3.0 @NumaOptions
set-vcpu-dirty-limit 7.1 cpu-index dirty-rate
set_link 0.14 name up
set_password 0.14 @SetPasswordOptions
sev-inject-launch-secret 6.0 packet-header secret gpa
snapshot-delete 6.0 job-id tag devices
snapshot-load 6.0 job-id tag vmstate devices
snapshot-save 6.0 job-id tag vmstate devices
stop 0.14
system_powerdown 0.14
system_reset 0.14
system_wakeup 1.1
trace-event-get-state 2.2 name vcpu:2.7-9.1!8.1
trace-event-set-state 2.2 name enable ignore-unavailable vcpu:2.7-9.1!8.1
transaction 1.1 actions@TransactionAction properties@TransactionProperties
watchdog-set-action 2.11 action@WatchdogAction
x-accel-stats 10.1
x-blockdev-amend 5.1 job-id node-name options@BlockdevAmendOptions force
x-blockdev-change 2.7 parent child node
x-blockdev-set-iothread 2.12 node-name iothread@StrOrNull force
x-colo-lost-heartbeat 2.8
x-debug-block-dirty-bitmap-sha256 2.10 node name
x-debug-query-block-graph 4.0
x-exit-preconfig 3.0
x-query-interrupt-controllers 9.1
x-query-irq 6.2
x-query-jit 6.2
x-query-numa 6.2
x-query-opcount 6.2-10.1
x-query-profile 6.2-8.1
x-query-ramblock 6.2
x-query-rdma 6.2-9.1
x-query-roms 6.2
x-query-usb 6.2
x-query-virtio 7.2
x-query-virtio-queue-element 7.2 path queue index
x-query-virtio-queue-status 7.2 path queue
x-query-virtio-status 7.2 path
x-query-virtio-vhost-queue-status 7.2 path queue
xen-colo-do-checkpoint 2.9
xen-event-inject 8.0 port
xen-event-list 8.0
xen-load-devices-state 2.7 filename
xen-save-devices-state 1.1 filename live:2.11
xen-set-global-dirty-log 1.3 enable
xen-set-replication 2.9 enable primary failover
yank 6.0 instances@YankInstance
";

/// Every event and its data.
pub(crate) static EVENTS: &str = r"
ACPI_DEVICE_OST 2.1 info@AcpiOstInfo
BALLOON_CHANGE 1.2 actual
BLOCK_EXPORT_DELETED 5.2 id
BLOCK_IMAGE_CORRUPTED 1.7 device node-name:2.4 msg offset size fatal:2.2
BLOCK_IO_ERROR 0.13 qom-path:9.2 device node-name:2.8 operation@IoOperationType action@BlockErrorAction nospace:2.2 reason:2.2
BLOCK_JOB_CANCELLED 1.1 type@JobType device len offset speed
BLOCK_JOB_COMPLETED 1.1 type@JobType device len offset speed error
BLOCK_JOB_ERROR 1.3 device operation@IoOperationType action@BlockErrorAction
BLOCK_JOB_PENDING 2.12 type@JobType id
BLOCK_JOB_READY 1.3 type@JobType device len offset speed
BLOCK_WRITE_THRESHOLD 2.3 node-name amount-exceeded write-threshold
COLO_EXIT 3.1 mode@ColoMode reason@ColoExitReason
CPU_POLARIZATION_CHANGE 8.2 polarization@S390CpuPolarization
DEVICE_DELETED 1.5 device path
DEVICE_TRAY_MOVED 1.1 device id:2.8 tray-open
DEVICE_UNPLUG_GUEST_ERROR 6.2 device path
DUMP_COMPLETED 2.6 result@DumpQueryResult error
FAILOVER_NEGOTIATED 4.2 device-id
GUEST_CRASHLOADED 5.0 action@GuestPanicAction info@GuestPanicInformation
GUEST_PANICKED 1.5 action@GuestPanicAction info@GuestPanicInformation:2.9
GUEST_PVSHUTDOWN 9.1
HV_BALLOON_STATUS_REPORT 8.2 committed available
JOB_STATUS_CHANGE 3.0 id status@JobStatus
MEMORY_DEVICE_SIZE_CHANGE 5.1 id size qom-path:6.2
MEMORY_FAILURE 5.2 recipient@MemoryFailureRecipient action@MemoryFailureAction flags@MemoryFailureFlags
MEM_UNPLUG_ERROR 2.4-9.1!2.4~6.2 device msg
MIGRATION 2.4 status@MigrationStatus
MIGRATION_PASS 2.6 pass
NETDEV_STREAM_CONNECTED 7.2 netdev-id addr@SocketAddress
NETDEV_STREAM_DISCONNECTED 7.2 netdev-id
NETDEV_VHOST_USER_CONNECTED 10.0 netdev-id chardev-id
NETDEV_VHOST_USER_DISCONNECTED 10.0 netdev-id
NIC_RX_FILTER_CHANGED 1.6 name path
POWERDOWN 0.12
PR_MANAGER_STATUS_CHANGED 3.0 id connected
QUORUM_FAILURE 2.0 reference sector-num sectors-count
QUORUM_REPORT_BAD 2.0 type@QuorumOpType:2.6 error node-name sector-num sectors-count
RDMA_GID_STATUS_CHANGED 4.0-9.1 netdev gid-status subnet-prefix interface-id
RESET 0.12 guest:2.10 reason@ShutdownCause:4.0
RESUME 0.12
RTC_CHANGE 0.13 offset qom-path:7.0
SCLP_CPI_INFO_AVAILABLE 10.2
SHUTDOWN 0.12 guest:2.10 reason@ShutdownCause:4.0
SPICE_CONNECTED 0.14 server@SpiceBasicInfo client@SpiceBasicInfo
SPICE_DISCONNECTED 0.14 server@SpiceBasicInfo client@SpiceBasicInfo
SPICE_INITIALIZED 0.14 server@SpiceServerInfo client@SpiceChannel
SPICE_MIGRATE_COMPLETED 1.3
STOP 0.12
SUSPEND 1.1
SUSPEND_DISK 1.2
UNPLUG_PRIMARY 4.2 device-id
VFIO_MIGRATION 9.1 device-id qom-path device-state@QapiVfioMigrationState
VFU_CLIENT_HANGUP 7.1 vfu-id vfu-qom-path dev-id dev-qom-path
VNC_CONNECTED 0.13 server@VncServerInfo client@VncBasicInfo
VNC_DISCONNECTED 0.13 server@VncServerInfo client@VncClientInfo
VNC_INITIALIZED 0.13 server@VncServerInfo client@VncClientInfo
VSERPORT_CHANGE 2.1 id open
WAKEUP 1.1
WATCHDOG 0.13 action@WatchdogAction
";

/// Every type and its members, by its name in Rust.
pub(crate) static TYPES: &str = r"
Abort 1.6
AbortWrapper 1.6 data@Abort
Accelerator 10.2 ^hvf ^kvm ^mshv ^nvmm ^qtest ^tcg ^whpx ^xen
AcceleratorInfo 10.2 enabled@Accelerator present@Accelerator
AcpiGenericInitiatorProperties 9.0 pci-dev node
AcpiGenericPortProperties 9.2 pci-bus node
AcpiOstInfo 2.1 device slot slot-type@AcpiSlotType source status
AcpiSlotType 0.14~6.2 ^DIMM ^CPU:2.7
AcpiTableOptions 1.5 sig rev oem_id oem_table_id oem_rev asl_compiler_id asl_compiler_rev file data
ActionCompletionMode 2.5 ^individual ^grouped
AddfdInfo 1.2 fdset-id fd
AfxdpMode 8.2 ^native ^skb
AnnounceParameters 4.0 initial max rounds step interfaces:4.1 id:4.1
AudioFormat 4.0 ^u8 ^s8 ^u16 ^s16 ^u32 ^s32 ^f32:5.0
Audiodev 4.0 id driver@AudiodevDriver timer-period +none@AudiodevGenericOptions +alsa@AudiodevAlsaOptions +coreaudio@AudiodevCoreaudioOptions +dbus@AudiodevDBusOptions:7.0 +dsound@AudiodevDsoundOptions +jack@AudiodevJackOptions:5.1 +oss@AudiodevOssOptions +pa@AudiodevPaOptions +pipewire@AudiodevPipewireOptions:8.1 +sdl@AudiodevSdlOptions +sndio@AudiodevSndioOptions:7.2 +spice@AudiodevGenericOptions +wav@AudiodevWavOptions
AudiodevAlsaOptions 4.0 in@AudiodevAlsaPerDirectionOptions out@AudiodevAlsaPerDirectionOptions threshold
AudiodevAlsaPerDirectionOptions 4.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length dev period-length try-poll
AudiodevCoreaudioOptions 4.0 in@AudiodevCoreaudioPerDirectionOptions out@AudiodevCoreaudioPerDirectionOptions
AudiodevCoreaudioPerDirectionOptions 4.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length buffer-count
AudiodevDBusOptions 7.0 in@AudiodevPerDirectionOptions out@AudiodevPerDirectionOptions nsamples:10.0
AudiodevDriver 4.0 ^none ^alsa ^coreaudio ^dbus:7.0 ^dsound ^jack:5.1 ^oss ^pa ^pipewire:8.1 ^sdl ^sndio:7.2 ^spice ^wav
AudiodevDsoundOptions 4.0 in@AudiodevPerDirectionOptions out@AudiodevPerDirectionOptions latency
AudiodevGenericOptions 4.0 in@AudiodevPerDirectionOptions out@AudiodevPerDirectionOptions
AudiodevJackOptions 5.1 in@AudiodevJackPerDirectionOptions out@AudiodevJackPerDirectionOptions
AudiodevJackPerDirectionOptions 5.1 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length server-name client-name connect-ports start-server exact-name
AudiodevOssOptions 4.0 in@AudiodevOssPerDirectionOptions out@AudiodevOssPerDirectionOptions try-mmap exclusive dsp-policy
AudiodevOssPerDirectionOptions 4.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length dev buffer-count try-poll
AudiodevPaOptions 4.0 in@AudiodevPaPerDirectionOptions out@AudiodevPaPerDirectionOptions server
AudiodevPaPerDirectionOptions 4.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length name stream-name:4.2 latency
AudiodevPerDirectionOptions 4.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length
AudiodevPipewireOptions 8.1 in@AudiodevPipewirePerDirectionOptions out@AudiodevPipewirePerDirectionOptions
AudiodevPipewirePerDirectionOptions 8.1 mixing-engine fixed-settings frequency channels voices format@AudioFormat buffer-length name stream-name latency
AudiodevSdlOptions 6.0 in@AudiodevSdlPerDirectionOptions out@AudiodevSdlPerDirectionOptions
AudiodevSdlPerDirectionOptions 6.0 mixing-engine:4.2 fixed-settings frequency channels voices format@AudioFormat buffer-length buffer-count
AudiodevSndioOptions 7.2 in@AudiodevPerDirectionOptions out@AudiodevPerDirectionOptions dev latency
AudiodevWavOptions 4.0 in@AudiodevPerDirectionOptions out@AudiodevPerDirectionOptions path
AuthZListFileProperties 4.0 filename refresh
AuthZListProperties 4.0 policy@QAuthZListPolicy rules@QAuthZListRule
AuthZPamProperties 4.0 service
AuthZSimpleProperties 4.0 identity
BackupCommon 4.2 job-id:2.7 device sync@MirrorSyncMode speed bitmap:2.4 bitmap-mode@BitmapSyncMode compress:2.8 on-source-error@BlockdevOnError on-target-error@BlockdevOnError on-cbw-error@OnCbwError:10.1 auto-finalize:2.12 auto-dismiss:2.12 filter-node-name discard-source:9.1 x-perf@BackupPerf:6.0
BackupPerf 6.0 use-copy-range max-workers max-chunk min-cluster-size:9.2
BalloonInfo 0.14 actual
BiosAtaTranslation 2.0 ^auto ^none ^lba ^large ^rechs
BitmapMigrationBitmapAlias 5.2 name alias transform@BitmapMigrationBitmapAliasTransform:6.0
BitmapMigrationBitmapAliasTransform 6.0 persistent
BitmapMigrationNodeAlias 5.2 node-name alias bitmaps@BitmapMigrationBitmapAlias
BitmapSyncMode 4.2 ^on-success ^never ^always
BlkdebugEvent 2.9 ^l1_update ^l1_grow_alloc_table ^l1_grow_write_table ^l1_grow_activate_table ^l2_load ^l2_update ^l2_update_compressed ^l2_alloc_cow_read ^l2_alloc_write ^read_aio ^read_backing_aio ^read_compressed ^write_aio ^write_compressed ^vmstate_load ^vmstate_save ^cow_read ^cow_write ^reftable_load ^reftable_grow ^reftable_update ^refblock_load ^refblock_update ^refblock_update_part ^refblock_alloc ^refblock_alloc_hookup ^refblock_alloc_write ^refblock_alloc_write_blocks ^refblock_alloc_write_table ^refblock_alloc_switch_table ^cluster_alloc ^cluster_alloc_bytes ^cluster_free ^flush_to_os ^flush_to_disk ^pwritev_rmw_head ^pwritev_rmw_after_head ^pwritev_rmw_tail ^pwritev_rmw_after_tail ^pwritev ^pwritev_zero ^pwritev_done ^empty_image_prepare ^l1_shrink_write_table:2.11 ^l1_shrink_free_l2_clusters:2.11 ^cor_write:2.11 ^cluster_alloc_space:4.1 ^none:4.1
BlkdebugInjectErrorOptions 2.9 event@BlkdebugEvent state iotype@BlkdebugIoType:4.1 errno delay-ns:10.0 sector once immediately
BlkdebugIoType 4.1 ^read ^write ^write-zeroes ^discard ^flush ^block-status
BlkdebugSetStateOptions 2.9 event@BlkdebugEvent state new_state
BlockChildInfo 8.0 name info@BlockGraphInfo
BlockDeviceInfo 0.14 file node-name:2.0 ro drv backing_file backing_file_depth:1.2 children@BlockdevChild:10.1 active:10.0 encrypted detect_zeroes@BlockdevDetectZeroesOptions:2.1 bps bps_rd bps_wr iops iops_rd iops_wr image@ImageInfo:1.6 bps_max:1.7 bps_rd_max:1.7 bps_wr_max:1.7 iops_max:1.7 iops_rd_max:1.7 iops_wr_max:1.7 bps_max_length:2.6 bps_rd_max_length:2.6 bps_wr_max_length:2.6 iops_max_length:2.6 iops_rd_max_length:2.6 iops_wr_max_length:2.6 iops_size:1.7 group:2.4 cache@BlockdevCacheInfo:2.3 write_threshold:2.3 dirty-bitmaps@BlockDirtyInfo:4.2
BlockDeviceIoStatus 1.0 ^ok ^failed ^nospace
BlockDeviceStats 0.14 rd_bytes wr_bytes zone_append_bytes:8.1 unmap_bytes:4.2 rd_operations wr_operations zone_append_operations:8.1 flush_operations:0.15 unmap_operations:4.2 rd_total_time_ns:0.15 wr_total_time_ns:0.15 zone_append_total_time_ns:8.1 flush_total_time_ns:0.15 unmap_total_time_ns:4.2 wr_highest_offset rd_merged:2.3 wr_merged:2.3 zone_append_merged:8.1 unmap_merged:4.2 idle_time_ns:2.5 failed_rd_operations:2.5 failed_wr_operations:2.5 failed_zone_append_operations:8.1 failed_flush_operations:2.5 failed_unmap_operations:4.2 invalid_rd_operations:2.5 invalid_wr_operations:2.5 invalid_zone_append_operations:8.1 invalid_flush_operations:2.5 invalid_unmap_operations:4.2 account_invalid:2.5 account_failed:2.5 timed_stats@BlockDeviceTimedStats:2.5 rd_latency_histogram@BlockLatencyHistogramInfo:4.0 wr_latency_histogram@BlockLatencyHistogramInfo:4.0 zone_append_latency_histogram@BlockLatencyHistogramInfo:8.1 flush_latency_histogram@BlockLatencyHistogramInfo:4.0
BlockDeviceTimedStats 2.5 interval_length min_rd_latency_ns max_rd_latency_ns avg_rd_latency_ns min_wr_latency_ns max_wr_latency_ns avg_wr_latency_ns min_zone_append_latency_ns:8.1 max_zone_append_latency_ns:8.1 avg_zone_append_latency_ns:8.1 min_flush_latency_ns max_flush_latency_ns avg_flush_latency_ns avg_rd_queue_depth avg_wr_queue_depth avg_zone_append_queue_depth:8.1
BlockDirtyBitmap 2.4 node name
BlockDirtyBitmapAdd 2.4 node name granularity persistent:2.10 disabled:4.0
BlockDirtyBitmapAddWrapper 2.5 data@BlockDirtyBitmapAdd
BlockDirtyBitmapMerge 4.0 node target bitmaps@BlockDirtyBitmapOrStr
BlockDirtyBitmapMergeWrapper 4.0 data@BlockDirtyBitmapMerge
BlockDirtyBitmapOrStr 4.1 |local |external@BlockDirtyBitmap
BlockDirtyBitmapSha256 2.10 sha256
BlockDirtyBitmapWrapper 2.5 data@BlockDirtyBitmap
BlockDirtyInfo 1.3 name:2.4 count granularity:1.4 recording:4.0 busy:4.0 persistent:4.0 inconsistent:4.0
BlockErrorAction 2.1 ^ignore ^report ^stop
BlockExportInfo 5.2 id type@BlockExportType node-name shutting-down
BlockExportIothreads 11.0~11.1 |single |multi
BlockExportOptions 4.2 type@BlockExportType id fixed-iothread:5.2 iothread@BlockExportIothreads:5.2 node-name:5.2 writable writethrough:5.2 allow-inactive:10.0 +nbd@BlockExportOptionsNbd +vhost-user-blk@BlockExportOptionsVhostUserBlk:5.2 +fuse@BlockExportOptionsFuse:6.0 +vduse-blk@BlockExportOptionsVduseBlk:7.1
BlockExportOptionsFuse 6.0 mountpoint growable allow-other@FuseExportAllowOther:6.1
BlockExportOptionsNbd 5.2 name:2.12 description:5.0 bitmaps@BlockDirtyBitmapOrStr allocation-depth
BlockExportOptionsNbdBase 5.0 name:2.12 description
BlockExportOptionsVduseBlk 7.1 name num-queues queue-size logical-block-size serial
BlockExportOptionsVhostUserBlk 5.2 addr@SocketAddress logical-block-size num-queues
BlockExportRemoveMode 2.12 ^safe ^hard
BlockExportType 4.2 ^nbd ^vhost-user-blk:5.2 ^fuse:6.0 ^vduse-blk:7.1
BlockGraphInfo 8.0 filename format dirty-flag actual-size virtual-size cluster-size encrypted compressed backing-filename full-backing-filename backing-filename-format snapshots@SnapshotInfo limits@BlockLimitsInfo:10.2 format-specific@ImageInfoSpecific children@BlockChildInfo
BlockInfo 0.14 device qdev:2.10 type removable locked inserted@BlockDeviceInfo tray_open io-status@BlockDeviceIoStatus
BlockIoThrottle 1.1 device:1.1!1.1~6.2 id:2.8 bps bps_rd bps_wr iops iops_rd iops_wr bps_max:1.7 bps_rd_max:1.7 bps_wr_max:1.7 iops_max:1.7 iops_rd_max:1.7 iops_wr_max:1.7 bps_max_length:2.6 bps_rd_max_length:2.6 bps_wr_max_length:2.6 iops_max_length:2.6 iops_rd_max_length:2.6 iops_wr_max_length:2.6 iops_size:1.7 group:2.4
BlockJobChangeOptions 8.2 id type@JobType +commit +stream +mirror@BlockJobChangeOptionsMirror +backup +create:3.0 +amend:5.1 +snapshot-load:6.0 +snapshot-save:6.0 +snapshot-delete:6.0
BlockJobChangeOptionsMirror 8.2 copy-mode@MirrorCopyMode
BlockJobInfo 1.1 type@JobType device len offset busy:1.3 paused:1.3 speed io-status@BlockDeviceIoStatus:1.3 ready:2.2 status@JobStatus:2.12 auto-finalize:2.12 auto-dismiss:2.12 error:2.12 +commit +stream +mirror@BlockJobInfoMirror:8.2 +backup +create:3.0 +amend:5.1 +snapshot-load:6.0 +snapshot-save:6.0 +snapshot-delete:6.0
BlockJobInfoMirror 8.2 actively-synced
BlockLatencyHistogramInfo 4.0 boundaries bins
BlockLimitsInfo 10.2 request-alignment max-discard discard-alignment max-write-zeroes write-zeroes-alignment opt-transfer max-transfer max-hw-transfer max-iov max-hw-iov min-mem-alignment opt-mem-alignment
BlockMeasureInfo 2.10 required fully-allocated bitmaps:5.1
BlockNodeInfo 8.0 filename format dirty-flag actual-size virtual-size cluster-size encrypted compressed backing-filename full-backing-filename backing-filename-format snapshots@SnapshotInfo limits@BlockLimitsInfo:10.2 format-specific@ImageInfoSpecific
BlockPermission 4.0 ^consistent-read ^write ^write-unchanged ^resize ^graph-mod:4.0-7.0
BlockStats 0.14 device qdev:3.0 node-name:2.3 stats@BlockDeviceStats driver-specific@BlockStatsSpecific:4.2 parent@BlockStats backing@BlockStats:2.0
BlockStatsSpecific 4.2 driver@BlockdevDriver +blkdebug +blklogwrites:3.0 +blkreplay +blkverify +bochs +cloop +compress:5.0 +copy-before-write:6.2 +copy-on-read:3.0 +dmg +file@BlockStatsSpecificFile +snapshot-access:7.0 +ftp +ftps +host_cdrom +host_device@BlockStatsSpecificFile +http +https +io_uring:7.2 +iscsi +luks +nbd +nfs +null-aio +null-co +nvme@BlockStatsSpecificNvme +nvme-io_uring:7.2 +parallels +preallocate +qcow +qcow2 +qed +quorum +raw +rbd +replication +ssh +throttle:2.11 +vdi +vhdx +virtio-blk-vfio-pci:7.2 +virtio-blk-vhost-user:7.2 +virtio-blk-vhost-vdpa:7.2 +vmdk +vpc +vvfat +gluster:4.2-11.0~11.1!9.2
BlockStatsSpecificFile 4.2 discard-nb-ok discard-nb-failed discard-bytes-ok
BlockStatsSpecificNvme 5.2 completion-errors aligned-accesses unaligned-accesses
BlockdevAioOptions 2.9 ^threads ^native ^io_uring:5.0
BlockdevAmendOptions 5.1 driver@BlockdevDriver +blkdebug +blklogwrites:3.0 +blkreplay:4.2 +blkverify +bochs +cloop +compress:5.0 +copy-before-write:6.2 +copy-on-read:3.0 +dmg +file +snapshot-access:7.0 +ftp +ftps +host_cdrom +host_device +http +https +io_uring:7.2 +iscsi +luks@BlockdevAmendOptionsLuks +nbd +nfs +null-aio +null-co +nvme:2.12 +nvme-io_uring:7.2 +parallels +preallocate +qcow +qcow2@BlockdevAmendOptionsQcow2 +qed +quorum +raw +rbd +replication +ssh +throttle:2.11 +vdi +vhdx +virtio-blk-vfio-pci:7.2 +virtio-blk-vhost-user:7.2 +virtio-blk-vhost-vdpa:7.2 +vmdk +vpc +vvfat +gluster:5.1-11.0~11.1!9.2
BlockdevAmendOptionsLuks 5.1 state@QCryptoBlockLuksKeyslotState new-secret old-secret keyslot iter-time secret
BlockdevAmendOptionsQcow2 5.1 encrypt@QCryptoBlockAmendOptions
BlockdevBackup 2.3 job-id:2.7 device sync@MirrorSyncMode speed bitmap:2.4 bitmap-mode@BitmapSyncMode:4.2 compress:2.8 on-source-error@BlockdevOnError on-target-error@BlockdevOnError on-cbw-error@OnCbwError:10.1 auto-finalize:2.12 auto-dismiss:2.12 filter-node-name:4.2 discard-source:9.1 x-perf@BackupPerf:6.0 target
BlockdevBackupWrapper 2.3 data@BlockdevBackup
BlockdevCacheInfo 2.3 writeback direct no-flush
BlockdevCacheOptions 2.9 direct no-flush
BlockdevChangeReadOnlyMode 2.3 ^retain ^read-only ^read-write
BlockdevChild 10.1 child node-name
BlockdevCreateOptions 2.12 driver@BlockdevDriver +blkdebug +blklogwrites:3.0 +blkreplay:4.2 +blkverify +bochs +cloop +compress:5.0 +copy-before-write:6.2 +copy-on-read:3.0 +dmg +file@BlockdevCreateOptionsFile +snapshot-access:7.0 +ftp +ftps +host_cdrom +host_device +http +https +io_uring:7.2 +iscsi +luks@BlockdevCreateOptionsLuks +nbd +nfs@BlockdevCreateOptionsNfs +null-aio +null-co +nvme +nvme-io_uring:7.2 +parallels@BlockdevCreateOptionsParallels +preallocate +qcow@BlockdevCreateOptionsQcow +qcow2@BlockdevCreateOptionsQcow2 +qed@BlockdevCreateOptionsQed +quorum +raw +rbd@BlockdevCreateOptionsRbd +replication +ssh@BlockdevCreateOptionsSsh +throttle:2.11 +vdi@BlockdevCreateOptionsVdi +vhdx@BlockdevCreateOptionsVhdx +virtio-blk-vfio-pci:7.2 +virtio-blk-vhost-user:7.2 +virtio-blk-vhost-vdpa:7.2 +vmdk@BlockdevCreateOptionsVmdk +vpc@BlockdevCreateOptionsVpc +vvfat +gluster@BlockdevCreateOptionsGluster:2.12-11.0~11.1!9.2
BlockdevCreateOptionsFile 2.12 filename size preallocation@PreallocMode nocow extent-size-hint:5.1
BlockdevCreateOptionsGluster 2.12-11.0~11.1 location@BlockdevOptionsGluster size preallocation@PreallocMode
BlockdevCreateOptionsLuks 2.12 key-secret cipher-alg@QCryptoCipherAlgo cipher-mode@QCryptoCipherMode ivgen-alg@QCryptoIvGenAlgo ivgen-hash-alg@QCryptoHashAlgo hash-alg@QCryptoHashAlgo iter-time:2.8 file@BlockdevRef header@BlockdevRef:9.0 size preallocation@PreallocMode:4.2 detached-header:9.0-9.1
BlockdevCreateOptionsNfs 2.12 location@BlockdevOptionsNfs size
BlockdevCreateOptionsParallels 2.12 file@BlockdevRef size cluster-size
BlockdevCreateOptionsQcow 2.12 file@BlockdevRef size backing-file encrypt@QCryptoBlockCreateOptions
BlockdevCreateOptionsQcow2 2.12 file@BlockdevRef data-file@BlockdevRef:4.0 data-file-raw:4.0 extended-l2:5.2 size version@BlockdevQcow2Version backing-file backing-fmt@BlockdevDriver encrypt@QCryptoBlockCreateOptions cluster-size preallocation@PreallocMode lazy-refcounts refcount-bits compression-type@Qcow2CompressionType:5.1
BlockdevCreateOptionsQed 2.12 file@BlockdevRef size backing-file backing-fmt@BlockdevDriver cluster-size table-size
BlockdevCreateOptionsRbd 2.12 location@BlockdevOptionsRbd size cluster-size encrypt@RbdEncryptionCreateOptions:6.1
BlockdevCreateOptionsSsh 2.12 location@BlockdevOptionsSsh size
BlockdevCreateOptionsVdi 2.12 file@BlockdevRef size preallocation@PreallocMode
BlockdevCreateOptionsVhdx 2.12 file@BlockdevRef size log-size block-size subformat@BlockdevVhdxSubformat block-state-zero
BlockdevCreateOptionsVmdk 4.0 file@BlockdevRef size extents@BlockdevRef subformat@BlockdevVmdkSubformat backing-file adapter-type@BlockdevVmdkAdapterType hwversion toolsversion:6.2 zeroed-grain
BlockdevCreateOptionsVpc 2.12 file@BlockdevRef size subformat@BlockdevVpcSubformat force-size
BlockdevDetectZeroesOptions 2.1 ^off ^on ^unmap
BlockdevDiscardOptions 2.9 ^ignore ^unmap
BlockdevDriver 2.9 ^blkdebug ^blklogwrites:3.0 ^blkreplay:4.2 ^blkverify ^bochs ^cloop ^compress:5.0 ^copy-before-write:6.2 ^copy-on-read:3.0 ^dmg ^file ^snapshot-access:7.0 ^ftp ^ftps ^host_cdrom ^host_device ^http ^https ^io_uring:7.2 ^iscsi ^luks ^nbd ^nfs ^null-aio ^null-co ^nvme:2.12 ^nvme-io_uring:7.2 ^parallels ^preallocate ^qcow ^qcow2 ^qed ^quorum ^raw ^rbd ^replication ^ssh ^throttle:2.11 ^vdi ^vhdx ^virtio-blk-vfio-pci:7.2 ^virtio-blk-vhost-user:7.2 ^virtio-blk-vhost-vdpa:7.2 ^vmdk ^vpc ^vvfat ^gluster:2.9-11.0~11.1!9.2
BlockdevOnError 1.3 ^report ^ignore ^enospc ^stop ^auto:2.7
BlockdevOptions 2.9 driver@BlockdevDriver node-name:2.0 discard@BlockdevDiscardOptions cache@BlockdevCacheOptions active:10.0 read-only auto-read-only:3.1 force-share:2.10 detect-zeroes@BlockdevDetectZeroesOptions:2.1 +blkdebug@BlockdevOptionsBlkdebug +blklogwrites@BlockdevOptionsBlklogwrites:3.0 +blkreplay@BlockdevOptionsBlkreplay:4.2 +blkverify@BlockdevOptionsBlkverify +bochs@BlockdevOptionsGenericFormat +cloop@BlockdevOptionsGenericFormat +compress@BlockdevOptionsGenericFormat:5.0 +copy-before-write@BlockdevOptionsCbw:6.2 +copy-on-read@BlockdevOptionsCor:3.0 +dmg@BlockdevOptionsGenericFormat +file@BlockdevOptionsFile +snapshot-access@BlockdevOptionsGenericFormat:7.0 +ftp@BlockdevOptionsCurlFtp +ftps@BlockdevOptionsCurlFtps +host_cdrom@BlockdevOptionsFile +host_device@BlockdevOptionsFile +http@BlockdevOptionsCurlHttp +https@BlockdevOptionsCurlHttps +io_uring@BlockdevOptionsIoUring:7.2 +iscsi@BlockdevOptionsIscsi +luks@BlockdevOptionsLuks +nbd@BlockdevOptionsNbd +nfs@BlockdevOptionsNfs +null-aio@BlockdevOptionsNull +null-co@BlockdevOptionsNull +nvme@BlockdevOptionsNvme:2.12 +nvme-io_uring@BlockdevOptionsNvmeIoUring:7.2 +parallels@BlockdevOptionsGenericFormat +preallocate@BlockdevOptionsPreallocate +qcow@BlockdevOptionsQcow +qcow2@BlockdevOptionsQcow2 +qed@BlockdevOptionsGenericCowFormat +quorum@BlockdevOptionsQuorum +raw@BlockdevOptionsRaw +rbd@BlockdevOptionsRbd +replication@BlockdevOptionsReplication +ssh@BlockdevOptionsSsh +throttle@BlockdevOptionsThrottle:2.11 +vdi@BlockdevOptionsGenericFormat +vhdx@BlockdevOptionsGenericFormat +virtio-blk-vfio-pci@BlockdevOptionsVirtioBlkVfioPci:7.2 +virtio-blk-vhost-user@BlockdevOptionsVirtioBlkVhostUser:7.2 +virtio-blk-vhost-vdpa@BlockdevOptionsVirtioBlkVhostVdpa:7.2 +vmdk@BlockdevOptionsGenericCowFormat +vpc@BlockdevOptionsGenericFormat +vvfat@BlockdevOptionsVvfat +gluster@BlockdevOptionsGluster:2.9-11.0~11.1!9.2
BlockdevOptionsBlkdebug 2.9 image@BlockdevRef config align max-transfer:2.10 opt-write-zero:2.10 max-write-zero:2.10 opt-discard:2.10 max-discard:2.10 inject-error@BlkdebugInjectErrorOptions set-state@BlkdebugSetStateOptions take-child-perms@BlockPermission:5.0 unshare-child-perms@BlockPermission:5.0
BlockdevOptionsBlklogwrites 3.0 file@BlockdevRef log@BlockdevRef log-sector-size log-append log-super-update-interval
BlockdevOptionsBlkreplay 4.2 image@BlockdevRef
BlockdevOptionsBlkverify 2.9 test@BlockdevRef raw@BlockdevRef
BlockdevOptionsCbw 6.2 file@BlockdevRef target@BlockdevRef bitmap@BlockDirtyBitmap:7.0 on-cbw-error@OnCbwError:7.1 cbw-timeout:7.1 min-cluster-size:9.2
BlockdevOptionsCor 6.0 file@BlockdevRef bottom
BlockdevOptionsCurlBase 2.9 url readahead timeout username password-secret proxy-username proxy-password-secret
BlockdevOptionsCurlFtp 2.9 url readahead timeout username password-secret proxy-username proxy-password-secret
BlockdevOptionsCurlFtps 2.9 url readahead timeout username password-secret proxy-username proxy-password-secret sslverify
BlockdevOptionsCurlHttp 2.9 url readahead timeout username password-secret proxy-username proxy-password-secret cookie cookie-secret:2.10 force-range:11.0
BlockdevOptionsCurlHttps 2.9 url readahead timeout username password-secret proxy-username proxy-password-secret cookie cookie-secret:2.10 force-range:11.0 sslverify
BlockdevOptionsFile 2.9 filename pr-manager:2.11 locking@OnOffAuto:2.10 aio@BlockdevAioOptions:2.8 aio-max-batch:6.2 drop-cache:4.0 x-check-cache-dropped:3.0
BlockdevOptionsGenericCowFormat 2.9 file@BlockdevRef backing@BlockdevRefOrNull
BlockdevOptionsGenericFormat 2.9 file@BlockdevRef
BlockdevOptionsGluster 2.9-11.0~11.1 volume path server@SocketAddress debug:2.8 logfile:2.8
BlockdevOptionsIoUring 7.2 filename
BlockdevOptionsIscsi 2.9 transport@IscsiTransport portal target lun user password-secret initiator-name header-digest@IscsiHeaderDigest timeout
BlockdevOptionsLuks 2.9 file@BlockdevRef key-secret:2.6 header@BlockdevRef:9.0
BlockdevOptionsNbd 2.9 server@SocketAddress export tls-creds tls-hostname:7.0 x-dirty-bitmap:3.0 reconnect-delay:4.2 open-timeout:7.0
BlockdevOptionsNfs 2.9 server@NfsServer path user group tcp-syn-count readahead-size page-cache-size debug
BlockdevOptionsNull 2.9 size latency-ns:2.4 read-zeroes:4.1
BlockdevOptionsNvme 2.12 device namespace
BlockdevOptionsNvmeIoUring 7.2 path
BlockdevOptionsPreallocate 6.0 file@BlockdevRef prealloc-align prealloc-size
BlockdevOptionsQcow 2.10 file@BlockdevRef backing@BlockdevRefOrNull encrypt@BlockdevQcowEncryption
BlockdevOptionsQcow2 2.9 file@BlockdevRef backing@BlockdevRefOrNull lazy-refcounts pass-discard-request pass-discard-snapshot pass-discard-other discard-no-unref:8.1 overlap-check@Qcow2OverlapChecks:2.2 cache-size:2.2 l2-cache-size:2.2 l2-cache-entry-size:2.12 refcount-cache-size:2.2 cache-clean-interval:2.5 encrypt@BlockdevQcow2Encryption:2.10 data-file@BlockdevRef:4.0
BlockdevOptionsQuorum 2.9 blkverify children@BlockdevRef vote-threshold rewrite-corrupted:2.1 read-pattern@QuorumReadPattern:2.2
BlockdevOptionsRaw 2.9 file@BlockdevRef offset size
BlockdevOptionsRbd 2.9 pool namespace:5.0 image conf snapshot encrypt@RbdEncryptionOptions:6.1 user auth-client-required@RbdAuthMode:3.0 key-secret:3.0 server@InetSocketAddressBase
BlockdevOptionsReplication 2.9 file@BlockdevRef mode@ReplicationMode top-id
BlockdevOptionsSsh 2.9 server@InetSocketAddress path user host-key-check@SshHostKeyCheck
BlockdevOptionsThrottle 2.11 throttle-group file@BlockdevRef
BlockdevOptionsVirtioBlkVfioPci 7.2 path
BlockdevOptionsVirtioBlkVhostUser 7.2 path
BlockdevOptionsVirtioBlkVhostVdpa 7.2 path
BlockdevOptionsVvfat 2.9 dir fat-type floppy label:2.4 rw
BlockdevQcow2Encryption 2.10 format@BlockdevQcow2EncryptionFormat +aes@QCryptoBlockOptionsQCow +luks@QCryptoBlockOptionsLuks
BlockdevQcow2EncryptionFormat 2.10 ^aes ^luks
BlockdevQcow2Version 2.12 ^v2 ^v3
BlockdevQcowEncryption 2.10 format@BlockdevQcowEncryptionFormat +aes@QCryptoBlockOptionsQCow
BlockdevQcowEncryptionFormat 2.10 ^aes
BlockdevRef 2.9 |definition@BlockdevOptions |reference
BlockdevRefOrNull 2.9 |definition@BlockdevOptions |reference |null:2.10
BlockdevSnapshot 2.5 node overlay
BlockdevSnapshotInternal 1.7 device name
BlockdevSnapshotInternalWrapper 1.7 data@BlockdevSnapshotInternal
BlockdevSnapshotSync 0.14~6.2 device node-name:2.0 snapshot-file snapshot-node-name:2.0 format mode@NewImageMode
BlockdevSnapshotSyncWrapper 1.1 data@BlockdevSnapshotSync
BlockdevSnapshotWrapper 2.5 data@BlockdevSnapshot
BlockdevVhdxSubformat 2.12 ^dynamic ^fixed
BlockdevVmdkAdapterType 4.0 ^ide ^buslogic ^lsilogic ^legacyESX
BlockdevVmdkSubformat 4.0 ^monolithicSparse ^monolithicFlat ^twoGbMaxExtentSparse ^twoGbMaxExtentFlat ^streamOptimized
BlockdevVpcSubformat 2.12 ^dynamic ^fixed
BootConfiguration 7.1 order once menu splash splash-time reboot-timeout strict
CacheLevelAndType 9.2 ^l1d ^l1i ^l2 ^l3
CanHostSocketcanProperties 2.12 if canbus
ChardevBackend 1.4 type@ChardevBackendKind +file@ChardevFileWrapper +serial@ChardevHostdevWrapper +parallel@ChardevHostdevWrapper +pipe@ChardevHostdevWrapper:1.5 +socket@ChardevSocketWrapper +udp@ChardevUdpWrapper:1.5 +pty@ChardevPtyWrapper +null@ChardevCommonWrapper +mux@ChardevMuxWrapper:1.5 +hub@ChardevHubWrapper:10.0 +msmouse@ChardevCommonWrapper:1.5 +wctablet@ChardevCommonWrapper:2.9 +braille@ChardevCommonWrapper:1.5 +testdev@ChardevCommonWrapper:2.2 +stdio@ChardevStdioWrapper:1.5 +console@ChardevCommonWrapper:1.5 +spicevmc@ChardevSpiceChannelWrapper:1.5 +spiceport@ChardevSpicePortWrapper:1.5 +qemu-vdagent@ChardevQemuVdAgentWrapper:6.1 +dbus@ChardevDBusWrapper:7.0 +vc@ChardevVcWrapper:1.5 +ringbuf@ChardevRingbufWrapper:1.6 +memory@ChardevRingbufWrapper:1.5!9.0
ChardevBackendInfo 2.0 name
ChardevBackendKind 1.4 ^file ^serial ^parallel ^pipe:1.5 ^socket ^udp:1.5 ^pty ^null ^mux:1.5 ^hub:10.0 ^msmouse:1.5 ^wctablet:2.9 ^braille:1.5 ^testdev:2.2 ^stdio:1.5 ^console:1.5 ^spicevmc:1.5 ^spiceport:1.5 ^qemu-vdagent:6.1 ^dbus:7.0 ^vc:1.5 ^ringbuf:1.6 ^memory:1.5!9.0
ChardevCommon 2.6 logfile logappend logtimestamp:11.0
ChardevCommonWrapper 2.6 data@ChardevCommon
ChardevDBus 7.0 logfile logappend logtimestamp:11.0 name encoding@ChardevVcEncoding:11.1
ChardevDBusWrapper 7.0 data@ChardevDBus
ChardevFile 1.4 logfile logappend logtimestamp:11.0 in out append:2.6
ChardevFileWrapper 1.4 data@ChardevFile
ChardevHostdev 1.4 logfile logappend logtimestamp:11.0 device
ChardevHostdevWrapper 1.4 data@ChardevHostdev
ChardevHub 10.0 logfile logappend logtimestamp:11.0 chardevs
ChardevHubWrapper 10.0 data@ChardevHub
ChardevInfo 0.14 label filename frontend-open:2.1
ChardevMux 1.5 logfile logappend logtimestamp:11.0 chardev
ChardevMuxWrapper 1.5 data@ChardevMux
ChardevPty 2.6 logfile logappend logtimestamp:11.0 path:9.2
ChardevPtyWrapper 2.6 data@ChardevPty
ChardevQemuVdAgent 6.1 logfile logappend logtimestamp:11.0 mouse clipboard
ChardevQemuVdAgentWrapper 6.1 data@ChardevQemuVdAgent
ChardevReturn 1.4 pty
ChardevRingbuf 1.5 logfile logappend logtimestamp:11.0 size
ChardevRingbufWrapper 1.5 data@ChardevRingbuf
ChardevSocket 1.4 logfile logappend logtimestamp:11.0 addr@SocketAddressLegacy tls-creds:2.6 tls-authz:4.0 server wait nodelay telnet tn3270:2.10 websocket:3.1 reconnect-ms:9.2 reconnect:2.2-10.2!9.2
ChardevSocketWrapper 1.4 data@ChardevSocket
ChardevSpiceChannel 1.5 logfile logappend logtimestamp:11.0 type
ChardevSpiceChannelWrapper 1.5 data@ChardevSpiceChannel
ChardevSpicePort 1.5 logfile logappend logtimestamp:11.0 fqdn
ChardevSpicePortWrapper 1.5 data@ChardevSpicePort
ChardevStdio 1.5 logfile logappend logtimestamp:11.0 signal
ChardevStdioWrapper 1.5 data@ChardevStdio
ChardevUdp 1.5 logfile logappend logtimestamp:11.0 remote@SocketAddressLegacy local@SocketAddressLegacy
ChardevUdpWrapper 1.5 data@ChardevUdp
ChardevVc 1.5 logfile logappend logtimestamp:11.0 width height cols rows encoding@ChardevVcEncoding:11.1
ChardevVcEncoding 11.1 ^cp437 ^utf8
ChardevVcWrapper 1.5 data@ChardevVc
ColoCompareProperties 2.8 primary_in secondary_in outdev iothread notify_dev compare_timeout expired_scan_cycle max_queue_size vnet_hdr_support
ColoExitReason 3.1 ^none ^request ^error ^processing:4.0
ColoMessage 2.8 ^checkpoint-ready ^checkpoint-request ^checkpoint-reply ^vmstate-send ^vmstate-size ^vmstate-received ^vmstate-loaded
ColoMode 2.8 ^none ^primary ^secondary
ColoStatus 3.1 mode@ColoMode last-mode@ColoMode:4.0 reason@ColoExitReason
CommandInfo 0.14 name
CommandLineOptionInfo 1.5 option parameters@CommandLineParameterInfo
CommandLineParameterInfo 1.5 name type@CommandLineParameterType help default:2.1
CommandLineParameterType 1.5 ^string ^boolean ^number ^size
CompatPolicy 6.0 deprecated-input@CompatPolicyInput deprecated-output@CompatPolicyOutput unstable-input@CompatPolicyInput:6.2 unstable-output@CompatPolicyOutput:6.2
CompatPolicyInput 6.0 ^accept ^reject ^crash
CompatPolicyOutput 6.0 ^accept ^hide
CompatProperty 9.1 qom-type property value
CompressionStats 3.1 pages busy busy-rate compressed-size compression-rate
CpuDefinitionInfo 1.2 name migration-safe:2.8 static:2.8 unavailable-features:2.8 typename:2.9 alias-of:4.1 deprecated:5.2
CpuInfoFast 2.12 cpu-index qom-type:10.1 qom-path thread-id props@CpuInstanceProperties target@SysEmuTarget:3.0 +aarch64 +alpha +arm +avr:5.1 +hexagon:11.0 +hppa +i386 +loongarch64:7.1 +m68k +microblaze +mips +mips64 +mips64el +mipsel +or1k +ppc +ppc64 +riscv32 +riscv64 +rx:5.0 +s390x@CpuInfoS390 +sh4 +sh4eb +sparc +sparc64 +tricore +x86_64 +xtensa +xtensaeb +microblazeel:2.12-11.0~11.1 +cris:2.12-9.2 +nios2:2.12-9.1
CpuInfoS390 2.12 cpu-state@S390CpuState dedicated:8.2 entitlement@S390CpuEntitlement:8.2
CpuInstanceProperties 2.7 node-id drawer-id:8.2 book-id:8.2 socket-id die-id:4.1 cluster-id:7.1 module-id:9.1 core-id thread-id
CpuModelBaselineInfo 2.8 model@CpuModelInfo
CpuModelCompareInfo 2.8 result@CpuModelCompareResult responsible-properties
CpuModelCompareResult 2.8 ^incompatible ^identical ^superset ^subset
CpuModelExpansionInfo 2.8 model@CpuModelInfo deprecated-props:9.1
CpuModelExpansionType 2.8 ^static ^full
CpuModelInfo 2.8 name props
CpuPolarizationInfo 8.2 polarization@S390CpuPolarization
CpuTopologyLevel 9.2 ^thread ^core ^module ^cluster ^die ^socket ^book ^drawer ^default
CryptodevBackendProperties 2.8 queues throttle-bps:8.0 throttle-ops:8.0
CryptodevVhostUserProperties 2.12 queues throttle-bps:8.0 throttle-ops:8.0 chardev
CurrentMachineParams 4.0 wakeup-suspend-support
CxlCommonEventBase 11.0~11.1 path log@CxlEventLog flags maint-op-class maint-op-subclass ld-id head-id
CxlCorErrorType 8.0 ^cache-data-ecc ^mem-data-ecc ^crc-threshold ^retry-threshold ^cache-poison-received ^mem-poison-received ^physical
CxlDramEvent 11.0~11.1 path log@CxlEventLog flags maint-op-class maint-op-subclass ld-id head-id dpa descriptor type transaction-type channel rank nibble-mask bank-group bank row column correction-mask component-id is-comp-id-pldm sub-channel cme-ev-flags cvme-count sub-type
CxlDynamicCapacityExtent 9.1 offset len
CxlEventLog 8.1 ^informational ^warning ^failure ^fatal
CxlExtentRemovalPolicy 9.1 ^tag-based ^prescriptive
CxlExtentSelectionPolicy 9.1 ^free ^contiguous ^prescriptive ^enable-shared-access
CxlFixedMemoryWindowOptions 7.1 size interleave-granularity targets
CxlFmwProperties 7.1 cxl-fmw@CxlFixedMemoryWindowOptions
CxlGeneralMediaEvent 11.0~11.1 path log@CxlEventLog flags maint-op-class maint-op-subclass ld-id head-id dpa descriptor type transaction-type channel rank device component-id is-comp-id-pldm cme-ev-flags cme-count sub-type
CxlMemModuleEvent 11.0~11.1 path log@CxlEventLog flags maint-op-class maint-op-subclass ld-id head-id type health-status media-status additional-status life-used temperature dirty-shutdown-count corrected-volatile-error-count corrected-persistent-error-count component-id is-comp-id-pldm sub-type
CxlUncorErrorRecord 8.0 type@CxlUncorErrorType header
CxlUncorErrorType 8.0 ^cache-data-parity ^cache-address-parity ^cache-be-parity ^cache-data-ecc ^mem-data-parity ^mem-address-parity ^mem-be-parity ^mem-data-ecc ^reinit-threshold ^rsvd-encoding ^poison-received ^receiver-overflow ^internal ^cxl-ide-tx ^cxl-ide-rx
DBusVmStateProperties 5.0 addr id-list
DataFormat 1.4 ^utf8 ^base64
DirtyLimitInfo 7.1 cpu-index limit-rate current-rate
DirtyRateInfo 5.2 dirty-rate status@DirtyRateStatus start-time calc-time calc-time-unit@TimeUnit:8.2 sample-pages:6.1 mode@DirtyRateMeasureMode:6.2 vcpu-dirty-rate@DirtyRateVcpu:6.2
DirtyRateMeasureMode 6.2 ^page-sampling ^dirty-ring ^dirty-bitmap
DirtyRateStatus 5.2 ^unstarted ^measuring ^measured
DirtyRateVcpu 6.2 id dirty-rate
DisplayCocoa 7.0 left-command-key full-grab swap-opt-cmd zoom-to-fit:8.2 zoom-interpolation:9.0
DisplayCurses 4.0 charset
DisplayDBus 7.0 rendernode addr p2p audiodev
DisplayEglHeadless 3.1 rendernode
DisplayGlMode 3.0 ^off ^on ^core ^es
DisplayGtk 2.12 clipboard:11.1 grab-on-hover zoom-to-fit:3.1 show-tabs:7.1 show-menubar:7.2 keep-aspect-ratio:10.1 scale:10.1
DisplayOptions 2.12 type@DisplayType full-screen window-close show-cursor:5.0 gl@DisplayGlMode +default +none +gtk@DisplayGtk +sdl@DisplaySdl:7.1 +egl-headless@DisplayEglHeadless:3.1 +curses@DisplayCurses +cocoa@DisplayCocoa:7.0 +spice-app:4.0 +dbus@DisplayDBus:7.0
DisplayProtocol 7.0 ^vnc ^spice
DisplayReloadOptions 6.0 type@DisplayReloadType +vnc@DisplayReloadOptionsVnc
DisplayReloadOptionsVnc 6.0 tls-certs
DisplayReloadType 6.0 ^vnc
DisplaySdl 7.1 grab-mod@HotKeyMod
DisplayType 2.12 ^default ^none ^gtk ^sdl ^egl-headless:3.1 ^curses ^cocoa ^spice-app:4.0 ^dbus:7.0
DisplayUpdateOptions 7.1 type@DisplayUpdateType +vnc@DisplayUpdateOptionsVnc
DisplayUpdateOptionsVnc 7.1 addresses@SocketAddress
DisplayUpdateType 7.1 ^vnc
DriveBackup 1.6 job-id:2.7 device sync@MirrorSyncMode speed bitmap:2.4 bitmap-mode@BitmapSyncMode:4.2 compress:2.8 on-source-error@BlockdevOnError on-target-error@BlockdevOnError on-cbw-error@OnCbwError:10.1 auto-finalize:2.12 auto-dismiss:2.12 filter-node-name:4.2 discard-source:9.1 x-perf@BackupPerf:6.0 target format mode@NewImageMode
DriveBackupWrapper 1.6 data@DriveBackup
DriveMirror 1.3 job-id:2.7 device target format node-name:2.1 replaces:2.1 sync@MirrorSyncMode mode@NewImageMode speed granularity:1.4 buf-size:1.4 on-source-error@BlockdevOnError on-target-error@BlockdevOnError unmap:2.4 copy-mode@MirrorCopyMode:3.0 auto-finalize:3.1 auto-dismiss:3.1
DummyBlockCoreForceArrays 8.0 unused-block-graph-info@BlockGraphInfo
DummyForceArrays 2.5 unused@X86CpuFeatureWordInfo
DummyVirtioForceArrays 9.0 unused-iothread-vq-mapping@IoThreadVirtQueueMapping unused-virtio-gpu-output@VirtioGpuOutput:10.1
DumpGuestMemoryCapability 2.0 formats@DumpGuestMemoryFormat
DumpGuestMemoryFormat 2.0 ^elf ^kdump-zlib ^kdump-lzo ^kdump-snappy ^kdump-raw-zlib:8.2 ^kdump-raw-lzo:8.2 ^kdump-raw-snappy:8.2 ^win-dmp:2.13
DumpQueryResult 2.6 status@DumpStatus completed total
DumpStatus 2.6 ^none ^active ^completed ^failed
EbpfObject 9.0 object
EbpfProgramId 9.0 ^rss
EndianMode 10.0 ^unspecified ^little ^big
EventLoopBaseProperties 7.1 aio-max-batch thread-pool-min thread-pool-max
EvtchnInfo 8.0 port vcpu type@EvtchnPortType remote-domain target pending masked
EvtchnPortType 8.0 ^closed ^unbound ^interdomain ^pirq ^virq ^ipi
ExpirePasswordOptions 0.14 protocol@DisplayProtocol time +vnc@ExpirePasswordOptionsVnc:7.0 +spice
ExpirePasswordOptionsVnc 7.0 display
FailoverStatus 2.8 ^none ^require ^active ^completed ^relaunch:2.9
FdSocketAddress 1.2 str
FdSocketAddressWrapper 1.3 data@FdSocketAddress
FdsetFdInfo 1.2 fd opaque
FdsetInfo 1.2 fdset-id fds@FdsetFdInfo
FileMigrationArgs 8.2 filename offset
FilterBufferProperties 2.5 netdev queue@NetFilterDirection status position insert@NetfilterInsert interval
FilterDumpProperties 2.5 netdev queue@NetFilterDirection status position insert@NetfilterInsert file maxlen
FilterMirrorProperties 2.6 netdev queue@NetFilterDirection status position insert@NetfilterInsert outdev vnet_hdr_support
FilterRedirectorProperties 2.6 netdev queue@NetFilterDirection status position insert@NetfilterInsert indev outdev vnet_hdr_support
FilterRewriterProperties 2.8 netdev queue@NetFilterDirection status position insert@NetfilterInsert vnet_hdr_support
FirmwareLog 10.2 version log
FloppyDriveType 2.6 ^144 ^288 ^120 ^none ^auto
FuseExportAllowOther 6.1 ^off ^on ^auto
GicCapability 2.6 version emulated kernel
GrabToggleKeys 4.0 ^ctrl-ctrl ^alt-alt ^shift-shift ^meta-meta ^scrolllock ^ctrl-scrolllock
GranuleMode 9.0 ^4k ^8k ^16k ^64k ^host
GuestPanicAction 2.1 ^pause ^poweroff:2.8 ^run:5.0
GuestPanicInformation 2.9 type@GuestPanicInformationType +hyper-v@GuestPanicInformationHyperV +s390@GuestPanicInformationS390:2.12 +tdx@GuestPanicInformationTdx:10.1 +sev@GuestPanicInformationSev:11.0~11.1
GuestPanicInformationHyperV 2.9 arg1 arg2 arg3 arg4 arg5
GuestPanicInformationS390 2.12 core psw-mask psw-addr reason@S390CrashReason
GuestPanicInformationSev 11.0 set code
GuestPanicInformationTdx 10.1 error-code message gpa
GuestPanicInformationType 2.9 ^hyper-v ^s390:2.12 ^tdx:10.1 ^sev:11.0
GuidInfo 2.9 guid
HmatCacheAssociativity 5.0 ^none ^direct ^complex
HmatCacheWritePolicy 5.0 ^none ^write-back ^write-through
HmatLbDataType 5.0 ^access-latency ^read-latency ^write-latency ^access-bandwidth ^read-bandwidth ^write-bandwidth
HmatLbMemoryHierarchy 5.0 ^memory ^first-level ^second-level ^third-level
HostMemPolicy 2.1 ^default ^preferred ^bind ^interleave
HotKeyMod 7.1 ^lctrl-lalt ^lshift-lctrl-lalt ^rctrl
HotpluggableCpu 2.7 type vcpus-count props@CpuInstanceProperties qom-path
HumanReadableText 6.2 human-readable-text
HvBalloonDeviceInfo 8.2 id memaddr max-size memdev
HvBalloonDeviceInfoWrapper 8.2 data@HvBalloonDeviceInfo
HvBalloonInfo 8.2 committed available
IgvmCfgProperties 10.1 file
ImageCheck 1.4 filename format check-errors image-end-offset corruptions leaks corruptions-fixed leaks-fixed total-clusters allocated-clusters fragmented-clusters compressed-clusters
ImageFormat 7.1 ^ppm ^png
ImageInfo 1.3 filename format dirty-flag actual-size virtual-size cluster-size encrypted compressed:1.7 backing-filename full-backing-filename backing-filename-format snapshots@SnapshotInfo limits@BlockLimitsInfo:10.2 format-specific@ImageInfoSpecific:1.7 backing-image@ImageInfo:1.6
ImageInfoSpecific 1.7 type@ImageInfoSpecificKind +qcow2@ImageInfoSpecificQCow2Wrapper +vmdk@ImageInfoSpecificVmdkWrapper +luks@ImageInfoSpecificLuksWrapper:2.7 +rbd@ImageInfoSpecificRbdWrapper:6.1 +file@ImageInfoSpecificFileWrapper:8.0
ImageInfoSpecificFile 8.0 extent-size-hint
ImageInfoSpecificFileWrapper 8.0 data@ImageInfoSpecificFile
ImageInfoSpecificKind 1.7 ^qcow2 ^vmdk ^luks:2.7 ^rbd:6.1 ^file:8.0
ImageInfoSpecificLuksWrapper 2.7 data@QCryptoBlockInfoLuks
ImageInfoSpecificQCow2 1.7 compat data-file:4.0 data-file-raw:4.0 extended-l2:5.2 lazy-refcounts corrupt:2.2 refcount-bits:2.3 encrypt@ImageInfoSpecificQCow2Encryption:2.10 bitmaps@Qcow2BitmapInfo:4.0 compression-type@Qcow2CompressionType:5.1
ImageInfoSpecificQCow2Encryption 2.10 format@BlockdevQcow2EncryptionFormat +aes +luks@QCryptoBlockInfoLuks
ImageInfoSpecificQCow2EncryptionBase 2.10 format@BlockdevQcow2EncryptionFormat
ImageInfoSpecificQCow2Wrapper 1.7 data@ImageInfoSpecificQCow2
ImageInfoSpecificRbd 6.1 encryption-format@RbdImageEncryptionFormat
ImageInfoSpecificRbdWrapper 6.1 data@ImageInfoSpecificRbd
ImageInfoSpecificVmdk 1.7 create-type cid parent-cid extents@VmdkExtentInfo
ImageInfoSpecificVmdkWrapper 6.1 data@ImageInfoSpecificVmdk
InetSocketAddress 1.3 host port numeric:2.9 to ipv4 ipv6 keep-alive:4.2 keep-alive-count:10.1 keep-alive-idle:10.1 keep-alive-interval:10.1 mptcp:6.1
InetSocketAddressBase 0.14~6.2 host port
InetSocketAddressWrapper 1.3 data@InetSocketAddress
InputAxis 2.0 ^x ^y
InputBarrierProperties 4.2 name server port x-origin y-origin width height
InputBtnEvent 2.0 button@InputButton down
InputBtnEventWrapper 2.0 data@InputBtnEvent
InputButton 2.0 ^left ^middle ^right ^wheel-up ^wheel-down ^side:2.9 ^extra:2.9 ^wheel-left:7.0 ^wheel-right:7.0 ^touch:8.1
InputEvent 2.0 type@InputEventKind +key@InputKeyEventWrapper +btn@InputBtnEventWrapper +rel@InputMoveEventWrapper +abs@InputMoveEventWrapper +mtt@InputMultiTouchEventWrapper:8.1
InputEventKind 2.0 ^key ^btn ^rel ^abs ^mtt:8.1
InputKeyEvent 2.0 key@KeyValue down
InputKeyEventWrapper 2.0 data@InputKeyEvent
InputLinuxProperties 2.6 evdev grab_all repeat grab-toggle@GrabToggleKeys
InputMoveEvent 2.0 axis@InputAxis value
InputMoveEventWrapper 2.0 data@InputMoveEvent
InputMultiTouchEvent 8.1 type@InputMultiTouchType slot tracking-id axis@InputAxis value
InputMultiTouchEventWrapper 8.1 data@InputMultiTouchEvent
InputMultiTouchType 8.1 ^begin ^update ^end ^cancel ^data
IntWrapper 1.3 data
IoOperationType 2.1 ^read ^write
IoThreadInfo 2.0 id thread-id poll-max-ns:2.9 poll-grow:2.9 poll-shrink:2.9 poll-weight:11.1 aio-max-batch:6.1
IoThreadVirtQueueMapping 9.0 iothread vqs
IommufdProperties 9.0 fd
IothreadProperties 2.0 aio-max-batch:6.1 thread-pool-min:7.1 thread-pool-max:7.1 poll-max-ns poll-grow poll-shrink poll-weight:11.1
IscsiHeaderDigest 2.9 ^crc32c ^none ^crc32c-none ^none-crc32c
IscsiTransport 2.9 ^tcp ^iser
JobInfo 3.0 id type@JobType status@JobStatus current-progress total-progress error
JobStatus 2.12 ^undefined ^created ^running ^paused ^ready ^standby ^waiting ^pending ^aborting ^concluded ^null
JobType 1.7 ^commit ^stream ^mirror ^backup ^create:3.0 ^amend:5.1 ^snapshot-load:6.0 ^snapshot-save:6.0 ^snapshot-delete:6.0
JobVerb 2.12 ^cancel ^pause ^resume ^set-speed ^complete ^dismiss ^finalize ^change:8.2
JsonType 2.5 ^string ^number ^int ^boolean ^null ^object ^array ^value
KeyValue 1.3 type@KeyValueKind +number@IntWrapper +qcode@QKeyCodeWrapper
KeyValueKind 1.3 ^number ^qcode
KvmInfo 0.14 enabled present
LostTickPolicy 2.0 ^discard ^delay ^slew
MachineInfo 1.2 name alias is-default cpu-max:1.5 hotpluggable-cpus:2.7 numa-mem-supported:4.1 deprecated:4.1 default-cpu-type:4.2 default-ram-id:5.2 acpi:8.0 compat-props@CompatProperty:9.1
MainLoopProperties 7.1 aio-max-batch thread-pool-min thread-pool-max
MapEntry 2.6 start length data zero compressed:8.2 depth present:6.1 offset filename
Memdev 2.1 id:2.9 size merge dump prealloc share:6.1 reserve:6.1 host-nodes policy@HostMemPolicy
MemoryBackendEpcProperties 6.2 dump host-nodes merge policy@HostMemPolicy prealloc prealloc-threads prealloc-context:7.2 share reserve:6.1 size x-use-canonical-path-for-ramblock-id
MemoryBackendFileProperties 2.1 dump host-nodes merge policy@HostMemPolicy prealloc prealloc-threads prealloc-context:7.2 share reserve:6.1 size x-use-canonical-path-for-ramblock-id align offset:8.1 discard-data mem-path pmem readonly rom@OnOffAuto:8.2
MemoryBackendMemfdProperties 2.12 dump host-nodes merge policy@HostMemPolicy prealloc prealloc-threads prealloc-context:7.2 share reserve:6.1 size x-use-canonical-path-for-ramblock-id hugetlb hugetlbsize seal
MemoryBackendProperties 2.1 dump host-nodes merge policy@HostMemPolicy prealloc prealloc-threads prealloc-context:7.2 share reserve:6.1 size x-use-canonical-path-for-ramblock-id
MemoryBackendShmProperties 9.1 dump host-nodes merge policy@HostMemPolicy prealloc prealloc-threads prealloc-context share reserve size x-use-canonical-path-for-ramblock-id
MemoryDeviceInfo 2.1 type@MemoryDeviceInfoKind +dimm@PcDimmDeviceInfoWrapper +nvdimm@PcDimmDeviceInfoWrapper:2.12 +virtio-pmem@VirtioPmemDeviceInfoWrapper:4.1 +virtio-mem@VirtioMemDeviceInfoWrapper:5.1 +sgx-epc@SgxEpcDeviceInfoWrapper:6.2 +hv-balloon@HvBalloonDeviceInfoWrapper:8.2 +sp-mem@SpMemDeviceInfoWrapper:11.1
MemoryDeviceInfoKind 2.1 ^dimm ^nvdimm:2.12 ^virtio-pmem:4.1 ^virtio-mem:5.1 ^sgx-epc:6.2 ^hv-balloon:8.2 ^sp-mem:11.1
MemoryFailureAction 5.2 ^ignore ^inject ^fatal ^reset
MemoryFailureFlags 5.2 action-required recursive
MemoryFailureRecipient 5.2 ^hypervisor ^guest
MemoryInfo 2.11 base-memory plugged-memory
MemorySizeConfiguration 7.1 size max-size slots
MigMode 8.2 ^normal ^cpr-reboot ^cpr-transfer:10.0 ^cpr-exec:10.2
MigrationAddress 8.2 transport@MigrationAddressType +socket@SocketAddress +exec@MigrationExecCommand +rdma@InetSocketAddress +file@FileMigrationArgs
MigrationAddressType 8.2 ^socket ^exec ^rdma ^file
MigrationCapability 1.2 ^xbzrle ^rdma-pin-all:2.0 ^auto-converge:1.6 ^events:2.4 ^postcopy-ram:2.6 ^x-colo:2.8 ^release-ram:2.9 ^return-path:2.10 ^pause-before-switchover:2.11 ^multifd:4.0 ^dirty-bitmaps:2.12 ^postcopy-blocktime:3.0 ^late-block-activate:3.0 ^x-ignore-shared:4.0 ^validate-uuid:4.2 ^background-snapshot:6.0 ^zero-copy-send:7.1 ^postcopy-preempt:7.1 ^switchover-ack:8.1 ^dirty-limit:8.1 ^mapped-ram:9.0 ^zero-blocks:1.6-11.0~11.1!9.2 ^compress:2.4-9.1!8.2 ^block:2.10-9.1!8.2
MigrationCapabilityStatus 1.2 capability@MigrationCapability state
MigrationChannel 8.2 channel-type@MigrationChannelType addr@MigrationAddress
MigrationChannelType 8.2 ^main ^cpr:10.0
MigrationExecCommand 8.2 args
MigrationInfo 0.14 status@MigrationStatus ram@MigrationRamStats:1.2 remaining:11.1 vfio@VfioStats:5.2 xbzrle-cache@XbzrleCacheStats:1.2 total-time:1.2 expected-downtime:1.3 downtime:1.3 setup-time:1.6 cpu-throttle-percentage:2.7 error-desc:2.7 blocked-reasons:6.0 postcopy-blocktime:3.0 postcopy-vcpu-blocktime:3.0 postcopy-latency:10.1 postcopy-latency-dist:10.1 postcopy-vcpu-latency:10.1 postcopy-non-vcpu-latency:10.1 socket-address@SocketAddress:4.0 dirty-limit-throttle-time-per-round:8.1 dirty-limit-ring-full-time:8.1 disk@MigrationRamStats:0.14-9.1!8.2 compression@CompressionStats:3.1-9.1!8.2
MigrationParameter 2.4 ^announce-initial:4.0 ^announce-max:4.0 ^announce-rounds:4.0 ^announce-step:4.0 ^throttle-trigger-threshold:5.0 ^cpu-throttle-initial:2.7 ^cpu-throttle-increment:2.7 ^cpu-throttle-tailslow:5.1 ^tls-creds:2.7 ^tls-hostname:2.7 ^tls-authz:4.0 ^max-bandwidth:2.8 ^avail-switchover-bandwidth:8.2 ^downtime-limit:2.8 ^x-checkpoint-delay:2.8 ^multifd-channels:4.0 ^xbzrle-cache-size:2.11 ^max-postcopy-bandwidth:3.0 ^max-cpu-throttle:3.1 ^multifd-compression:5.0 ^multifd-zlib-level:5.0 ^multifd-zstd-level:5.0 ^multifd-qatzip-level:9.2 ^block-bitmap-mapping:5.2 ^x-vcpu-dirty-limit-period:8.1 ^vcpu-dirty-limit:8.1 ^mode:8.2 ^zero-page-detection:9.0 ^direct-io:9.1 ^x-rdma-chunk-size:11.0~11.1 ^cpr-exec-command:10.2 ^compress-level:2.4-9.1!8.2 ^compress-threads:2.4-9.1!8.2 ^decompress-threads:2.4-9.1!8.2 ^compress-wait-thread:3.1-9.1!8.2 ^block-incremental:2.10-9.1!8.2
MigrationParameters 2.4 announce-initial:4.0 announce-max:4.0 announce-rounds:4.0 announce-step:4.0 throttle-trigger-threshold:5.0 cpu-throttle-initial:2.7 cpu-throttle-increment:2.7 cpu-throttle-tailslow:5.1 tls-creds@StrOrNull:2.7 tls-hostname@StrOrNull:2.7 tls-authz@StrOrNull:4.0 max-bandwidth:2.8 avail-switchover-bandwidth:8.2 downtime-limit:2.8 x-checkpoint-delay:2.8 multifd-channels:4.0 xbzrle-cache-size:2.11 max-postcopy-bandwidth:3.0 max-cpu-throttle:3.1 multifd-compression@MultiFdCompression:5.0 multifd-zlib-level:5.0 multifd-qatzip-level:9.2 multifd-zstd-level:5.0 block-bitmap-mapping@BitmapMigrationNodeAlias:5.2 x-vcpu-dirty-limit-period:8.1 vcpu-dirty-limit:8.1 mode@MigMode:8.2 zero-page-detection@ZeroPageDetection:9.0 direct-io:9.1 x-rdma-chunk-size:11.1 cpr-exec-command:10.2 compress-level:2.4-9.1!8.2 compress-threads:2.4-9.1!8.2 compress-wait-thread:3.1-9.1!8.2 decompress-threads:2.4-9.1!8.2 block-incremental:2.10-9.1!8.2
MigrationRamStats 0.14 transferred remaining total duplicate:1.2 normal:1.2 normal-bytes:1.2 dirty-pages-rate:1.3 mbps:1.6 dirty-sync-count:2.1 postcopy-requests:2.7 page-size:2.10 multifd-bytes:3.0 pages-per-second:4.0 precopy-bytes:7.0 downtime-bytes:7.0 postcopy-bytes:7.0 dirty-sync-missed-zero-copy:7.1 skipped:1.5-9.1!8.1
MigrationStatus 2.3 ^none ^setup ^cancelling ^cancelled ^active ^postcopy-device:10.2 ^postcopy-active:2.5 ^postcopy-paused:3.0 ^postcopy-recover-setup:9.1 ^postcopy-recover:3.0 ^completed ^failing:11.0 ^failed ^colo:2.8 ^pre-switchover:2.11 ^device:2.11 ^wait-unplug:4.2
MigrationThreadInfo 8.0-11.0~11.1 name thread-id
MirrorCopyMode 3.0 ^background ^write-blocking
MirrorSyncMode 1.3 ^top ^full ^none ^incremental:2.4 ^bitmap:4.2
MonitorHmpProperties 11.1 chardev readline
MonitorMode 5.0 ^readline ^control
MonitorOptions 5.0 id mode@MonitorMode pretty chardev
MonitorProperties 11.1 chardev
MonitorQmpCloseAction 11.1 ^none ^delete
MonitorQmpProperties 11.1 chardev pretty close-action@MonitorQmpCloseAction
MouseInfo 0.14 name index current absolute
MultiFdCompression 5.0 ^none ^zlib ^zstd ^qatzip:9.2 ^qpl:9.1 ^uadk:9.1
NameInfo 0.14 name
NbdServerAddOptions 5.0 name:2.12 description device writable bitmap:4.0
NbdServerOptions 4.2 handshake-max-seconds:10.0 tls-creds:2.6 tls-authz:4.0 max-connections:5.2 addr@SocketAddress
NbdServerOptionsBase 10.0 handshake-max-seconds tls-creds tls-authz max-connections
NbdServerOptionsLegacy 10.0 handshake-max-seconds tls-creds tls-authz max-connections addr@SocketAddressLegacy
NetClientDriver 2.7 ^none ^nic ^user ^tap ^l2tpv3:2.1 ^socket ^stream:7.2 ^dgram:7.2 ^vde ^bridge ^hubport ^netmap ^vhost-user ^vhost-vdpa:5.1 ^passt:10.1 ^af-xdp:8.2 ^vmnet-host:7.1 ^vmnet-shared:7.1 ^vmnet-bridged:7.1
NetFilterDirection 2.5 ^all ^rx ^tx
NetLegacyNicOptions 1.2 netdev macaddr model addr vectors
Netdev 1.2 id type@NetClientDriver +none +nic@NetLegacyNicOptions +user@NetdevUserOptions +tap@NetdevTapOptions +l2tpv3@NetdevL2tpv3Options:2.1 +socket@NetdevSocketOptions +stream@NetdevStreamOptions:7.2 +dgram@NetdevDgramOptions:7.2 +vde@NetdevVdeOptions +bridge@NetdevBridgeOptions +hubport@NetdevHubPortOptions +netmap@NetdevNetmapOptions +vhost-user@NetdevVhostUserOptions +vhost-vdpa@NetdevVhostVdpaOptions:5.1 +passt@NetdevPasstOptions:10.1 +af-xdp@NetdevAfxdpOptions:8.2 +vmnet-host@NetdevVmnetHostOptions:7.1 +vmnet-shared@NetdevVmnetSharedOptions:7.1 +vmnet-bridged@NetdevVmnetBridgedOptions:7.1
NetdevAfxdpOptions 8.2 ifname mode@AfxdpMode force-copy queues start-queue inhibit sock-fds map-path:10.1 map-start-index:10.1
NetdevBridgeOptions 1.2 br helper
NetdevDgramOptions 7.2 local@SocketAddress remote@SocketAddress
NetdevHubPortOptions 1.2 hubid netdev:2.12
NetdevL2tpv3Options 2.1 src dst srcport dstport ipv6 udp cookie64 counter pincounter txcookie rxcookie txsession rxsession offset
NetdevNetmapOptions 2.0 ifname devname
NetdevPasstOptions 10.1 path quiet vhost-user mtu address netmask mac gateway interface outbound outbound-if4 outbound-if6 dns search@PasstSearch fqdn dhcp-dns dhcp-search map-host-loopback map-guest-addr dns-forward dns-host tcp udp icmp dhcp ndp dhcpv6 ra freebind ipv4 ipv6 tcp-ports@PasstPortForward udp-ports@PasstPortForward param@PasstParameter
NetdevSocketOptions 1.2 fd listen connect mcast localaddr udp
NetdevStreamOptions 7.2 addr@SocketAddress server reconnect-ms:9.2 reconnect:8.0-10.2!9.2
NetdevTapOptions 1.2 ifname fd fds script downscript br:2.8 helper sndbuf vnet_hdr vhost vhostfd vhostfds vhostforce queues poll-us:2.7
NetdevUserDomainSuffix 1.2 str
NetdevUserGuestForward 1.2 str
NetdevUserHostForward 1.2 str
NetdevUserOptions 1.2 hostname restrict ipv4:2.6 ipv6:2.6 ip net host tftp bootfile dhcpstart dns dnssearch@NetdevUserDomainSuffix domainname:3.0 ipv6-prefix:2.6 ipv6-prefixlen:2.6 ipv6-host:2.6 ipv6-dns:2.6 smb smbserver hostfwd@NetdevUserHostForward guestfwd@NetdevUserGuestForward tftp-server-name:3.1
NetdevVdeOptions 1.2 sock port group mode
NetdevVhostUserOptions 2.1 chardev vhostforce queues:2.5
NetdevVhostVdpaOptions 5.1 vhostdev vhostfd:7.2 queues x-svq:7.1
NetdevVmnetBridgedOptions 7.1 ifname isolated
NetdevVmnetHostOptions 7.1 start-address end-address subnet-mask isolated net-uuid
NetdevVmnetSharedOptions 7.1 start-address end-address subnet-mask isolated nat66-prefix
NetfilterInsert 5.0 ^before ^behind
NetfilterProperties 2.5 netdev queue@NetFilterDirection status position insert@NetfilterInsert
NetworkAddressFamily 2.1 ^ipv4 ^ipv6 ^unix ^vsock:2.8 ^unknown
NewImageMode 1.1 ^existing ^absolute-paths
NfsServer 2.9 type@NfsTransport host
NfsTransport 2.9 ^inet
NotifyVmexitOption 7.2 ^run ^internal-error ^disable
NumaCpuOptions 2.10 node-id drawer-id:8.2 book-id:8.2 socket-id die-id:4.1 cluster-id:7.1 module-id:9.1 core-id thread-id
NumaDistOptions 2.10 src dst val
NumaHmatCacheOptions 5.0 node-id size level associativity@HmatCacheAssociativity policy@HmatCacheWritePolicy line
NumaHmatLbOptions 5.0 initiator target hierarchy@HmatLbMemoryHierarchy data-type@HmatLbDataType latency bandwidth
NumaNodeOptions 2.1 nodeid cpus mem memdev initiator:5.0
NumaOptions 2.1 type@NumaOptionsType +node@NumaNodeOptions +dist@NumaDistOptions:2.10 +cpu@NumaCpuOptions:2.10 +hmat-lb@NumaHmatLbOptions:5.0 +hmat-cache@NumaHmatCacheOptions:5.0
NumaOptionsType 2.1 ^node ^dist:2.10 ^cpu:2.10 ^hmat-lb:5.0 ^hmat-cache:5.0
OasMode 11.0 ^auto ^32 ^36 ^40 ^42 ^44 ^48 ^52 ^56
ObjectOptions 6.0 qom-type@ObjectType id +acpi-generic-initiator@AcpiGenericInitiatorProperties:9.0 +acpi-generic-port@AcpiGenericPortProperties:9.2 +authz-list@AuthZListProperties +authz-listfile@AuthZListFileProperties +authz-pam@AuthZPamProperties +authz-simple@AuthZSimpleProperties +can-bus +can-host-socketcan@CanHostSocketcanProperties +colo-compare@ColoCompareProperties +cryptodev-backend@CryptodevBackendProperties +cryptodev-backend-builtin@CryptodevBackendProperties +cryptodev-backend-lkcf@CryptodevBackendProperties:7.2 +cryptodev-vhost-user@CryptodevVhostUserProperties +dbus-vmstate@DBusVmStateProperties +filter-buffer@FilterBufferProperties +filter-dump@FilterDumpProperties +filter-mirror@FilterMirrorProperties +filter-redirector@FilterRedirectorProperties +filter-replay@NetfilterProperties +filter-rewriter@FilterRewriterProperties +igvm-cfg@IgvmCfgProperties:10.1 +input-barrier@InputBarrierProperties +input-linux@InputLinuxProperties +iommufd@IommufdProperties:9.0 +iothread@IothreadProperties +main-loop@MainLoopProperties:7.1 +memory-backend-epc@MemoryBackendEpcProperties +memory-backend-file@MemoryBackendFileProperties +memory-backend-memfd@MemoryBackendMemfdProperties +memory-backend-ram@MemoryBackendProperties +memory-backend-shm@MemoryBackendShmProperties:9.1 +monitor-hmp@MonitorHmpProperties:11.0~11.1 +monitor-qmp@MonitorQmpProperties:11.0~11.1 +pef-guest +pr-manager-helper@PrManagerHelperProperties +qtest@QtestProperties +rng-builtin@RngProperties +rng-egd@RngEgdProperties +rng-random@RngRandomProperties +secret@SecretProperties +secret_keyring@SecretKeyringProperties +sev-guest@SevGuestProperties +sev-snp-guest@SevSnpGuestProperties:9.1 +thread-context@ThreadContextProperties:7.2 +s390-pv-guest +tdx-guest@TdxGuestProperties:10.1 +throttle-group@ThrottleGroupProperties +tls-creds-anon@TlsCredsAnonProperties +tls-creds-psk@TlsCredsPskProperties +tls-creds-x509@TlsCredsX509Properties +tls-cipher-suites@TlsCredsProperties +x-remote-object@RemoteObjectProperties +x-vfio-user-server@VfioUserServerProperties:7.1
ObjectPropertiesValues 10.1 properties@ObjectPropertyValue
ObjectPropertyInfo 1.2 name type description default-value:5.0
ObjectPropertyValue 10.1 name type value
ObjectType 6.0 ^acpi-generic-initiator:9.0 ^acpi-generic-port:9.2 ^authz-list ^authz-listfile ^authz-pam ^authz-simple ^can-bus ^can-host-socketcan ^colo-compare ^cryptodev-backend ^cryptodev-backend-builtin ^cryptodev-backend-lkcf:7.2 ^cryptodev-vhost-user ^dbus-vmstate ^filter-buffer ^filter-dump ^filter-mirror ^filter-redirector ^filter-replay ^filter-rewriter ^igvm-cfg:10.1 ^input-barrier ^input-linux ^iommufd:9.0 ^iothread ^main-loop:7.1 ^memory-backend-epc ^memory-backend-file ^memory-backend-memfd ^memory-backend-ram ^memory-backend-shm:9.1 ^monitor-hmp:11.0~11.1 ^monitor-qmp:11.0~11.1 ^pef-guest ^pr-manager-helper ^qtest ^rng-builtin ^rng-egd ^rng-random ^secret ^secret_keyring ^sev-guest ^sev-snp-guest:9.1 ^thread-context:7.2 ^s390-pv-guest ^tdx-guest:10.1 ^throttle-group ^tls-creds-anon ^tls-creds-psk ^tls-creds-x509 ^tls-cipher-suites ^x-remote-object ^x-vfio-user-server:7.1
ObjectTypeInfo 1.1 name abstract:2.10 parent:2.10
OffAutoPciBar 2.12 ^off ^auto ^bar0 ^bar1 ^bar2 ^bar3 ^bar4 ^bar5
OnCbwError 7.1 ^break-guest-write ^break-snapshot
OnOffAuto 2.2 ^auto ^on ^off
OnOffSplit 2.6 ^on ^off ^split
PanicAction 6.0 ^pause ^shutdown ^exit-failure:7.1 ^none
PasstParameter 10.1 str
PasstPortForward 10.1 str
PasstSearch 10.1 str
PcDimmDeviceInfo 2.1 id addr size slot node memdev hotplugged hotpluggable
PcDimmDeviceInfoWrapper 2.1 data@PcDimmDeviceInfo
PciBridgeInfo 0.14 bus@PciBusInfo devices@PciDeviceInfo
PciBusInfo 2.4 number secondary subordinate io_range@PciMemoryRange memory_range@PciMemoryRange prefetchable_range@PciMemoryRange
PciDeviceClass 2.4 desc class
PciDeviceId 2.4 device vendor subsystem:3.1 subsystem-vendor:3.1
PciDeviceInfo 0.14 bus slot function class_info@PciDeviceClass id@PciDeviceId irq irq_pin:5.1 qdev_id pci_bridge@PciBridgeInfo regions@PciMemoryRegion
PciInfo 0.14 bus devices@PciDeviceInfo
PciMemoryRange 0.14 base limit
PciMemoryRegion 0.14 bar type address size prefetch mem_type_64
PcieLinkSpeed 4.0 ^2_5 ^5 ^8 ^16 ^32:9.0 ^64:9.0
PcieLinkWidth 4.0 ^1 ^2 ^4 ^8 ^12 ^16 ^32
PrManagerHelperProperties 2.11 path
PrManagerInfo 3.0 id connected
PreallocMode 2.2 ^off ^metadata ^falloc ^full
QAuthZListFormat 4.0 ^exact ^glob
QAuthZListPolicy 4.0 ^deny ^allow
QAuthZListRule 4.0 match policy@QAuthZListPolicy format@QAuthZListFormat
QCryptoAkCipherAlgo 7.1 ^rsa
QCryptoAkCipherKeyType 7.1 ^public ^private
QCryptoAkCipherOptions 7.1 alg@QCryptoAkCipherAlgo +rsa@QCryptoAkCipherOptionsRsa
QCryptoAkCipherOptionsRsa 7.1 hash-alg@QCryptoHashAlgo padding-alg@QCryptoRsaPaddingAlgo
QCryptoBlockAmendOptions 5.1 format@QCryptoBlockFormat +qcow +luks@QCryptoBlockAmendOptionsLuks
QCryptoBlockAmendOptionsLuks 5.1 state@QCryptoBlockLuksKeyslotState new-secret old-secret keyslot iter-time secret
QCryptoBlockCreateOptions 2.6 format@QCryptoBlockFormat +qcow@QCryptoBlockOptionsQCow +luks@QCryptoBlockCreateOptionsLuks
QCryptoBlockCreateOptionsLuks 2.6 key-secret cipher-alg@QCryptoCipherAlgo cipher-mode@QCryptoCipherMode ivgen-alg@QCryptoIvGenAlgo ivgen-hash-alg@QCryptoHashAlgo hash-alg@QCryptoHashAlgo iter-time:2.8 detached-header:9.0-9.1
QCryptoBlockFormat 2.6 ^qcow ^luks
QCryptoBlockInfo 2.7 format@QCryptoBlockFormat +qcow +luks@QCryptoBlockInfoLuks
QCryptoBlockInfoBase 2.7 format@QCryptoBlockFormat
QCryptoBlockInfoLuks 2.7 cipher-alg@QCryptoCipherAlgo cipher-mode@QCryptoCipherMode ivgen-alg@QCryptoIvGenAlgo ivgen-hash-alg@QCryptoHashAlgo hash-alg@QCryptoHashAlgo detached-header:9.0 payload-offset master-key-iters uuid slots@QCryptoBlockInfoLuksSlot
QCryptoBlockInfoLuksSlot 2.7 active iters stripes key-offset
QCryptoBlockLuksKeyslotState 5.1 ^active ^inactive
QCryptoBlockOpenOptions 2.6 format@QCryptoBlockFormat +qcow@QCryptoBlockOptionsQCow +luks@QCryptoBlockOptionsLuks
QCryptoBlockOptionsBase 2.6 format@QCryptoBlockFormat
QCryptoBlockOptionsLuks 2.6 key-secret
QCryptoBlockOptionsQCow 2.6 key-secret
QCryptoCipherAlgo 2.6 ^aes-128 ^aes-192 ^aes-256 ^des:6.1 ^3des:2.9 ^cast5-128 ^serpent-128 ^serpent-192 ^serpent-256 ^twofish-128 ^twofish-192 ^twofish-256 ^sm4:9.0
QCryptoCipherMode 2.6 ^ecb ^cbc ^xts ^ctr:2.8
QCryptoHashAlgo 2.6 ^md5 ^sha1 ^sha224:2.7 ^sha256 ^sha384:2.7 ^sha512:2.7 ^ripemd160:2.7 ^sm3:9.2
QCryptoIvGenAlgo 2.6 ^plain ^plain64 ^essiv
QCryptoRsaPaddingAlgo 7.1 ^raw ^pkcs1
QCryptoSecretFormat 2.6 ^raw ^base64
QCryptoTlsCredsEndpoint 2.5 ^client ^server
QCryptodevBackendAlgoType 8.0 ^sym ^asym
QCryptodevBackendClient 8.0 queue type@QCryptodevBackendType
QCryptodevBackendServiceType 8.0 ^cipher ^hash ^mac ^aead ^akcipher
QCryptodevBackendType 8.0 ^builtin ^vhost-user ^lkcf
QCryptodevInfo 8.0 id service@QCryptodevBackendServiceType client@QCryptodevBackendClient
QKeyCode 1.3 ^unmapped:2.0 ^shift ^shift_r ^alt ^alt_r ^ctrl ^ctrl_r ^menu ^esc ^1 ^2 ^3 ^4 ^5 ^6 ^7 ^8 ^9 ^0 ^minus ^equal ^backspace ^tab ^q ^w ^e ^r ^t ^y ^u ^i ^o ^p ^bracket_left ^bracket_right ^ret ^a ^s ^d ^f ^g ^h ^j ^k ^l ^semicolon ^apostrophe ^grave_accent ^backslash ^z ^x ^c ^v ^b ^n ^m ^comma ^dot ^slash ^asterisk ^spc ^caps_lock ^f1 ^f2 ^f3 ^f4 ^f5 ^f6 ^f7 ^f8 ^f9 ^f10 ^num_lock ^scroll_lock ^kp_divide ^kp_multiply ^kp_subtract ^kp_add ^kp_enter ^kp_decimal ^sysrq ^kp_0 ^kp_1 ^kp_2 ^kp_3 ^kp_4 ^kp_5 ^kp_6 ^kp_7 ^kp_8 ^kp_9 ^less ^f11 ^f12 ^print ^home ^pgup ^pgdn ^end ^left ^up ^down ^right ^insert ^delete ^stop ^again ^props ^undo ^front ^copy ^open ^paste ^find ^cut ^lf ^help ^meta_l ^meta_r ^compose ^pause:2.0 ^ro:2.4 ^hiragana:2.9 ^henkan:2.9 ^yen:2.9 ^muhenkan:2.12 ^katakanahiragana:2.12 ^kp_comma:2.4 ^kp_equals:2.6 ^power:2.6 ^sleep:2.10 ^wake:2.10 ^audionext:2.10 ^audioprev:2.10 ^audiostop:2.10 ^audioplay:2.10 ^audiomute:2.10 ^volumeup:2.10 ^volumedown:2.10 ^mediaselect:2.10 ^mail:2.10 ^calculator:2.10 ^computer:2.10 ^ac_home:2.10 ^ac_back:2.10 ^ac_forward:2.10 ^ac_refresh:2.10 ^ac_bookmarks:2.10 ^lang1:6.1 ^lang2:6.1 ^f13:8.0 ^f14:8.0 ^f15:8.0 ^f16:8.0 ^f17:8.0 ^f18:8.0 ^f19:8.0 ^f20:8.0 ^f21:8.0 ^f22:8.0 ^f23:8.0 ^f24:8.0
QKeyCodeWrapper 1.3 data@QKeyCode
QapiErrorClass 1.2 ^GenericError ^CommandNotFound ^DeviceNotActive ^DeviceNotFound ^KVMMissingCap
QapiVfioMigrationState 9.1 ^stop ^running ^stop-copy ^resuming ^running-p2p ^pre-copy ^pre-copy-p2p ^pre-copy-p2p-prepare:11.0
Qcow2BitmapInfo 4.0 name granularity flags@Qcow2BitmapInfoFlags
Qcow2BitmapInfoFlags 4.0 ^in-use ^auto
Qcow2CompressionType 5.1 ^zlib ^zstd
Qcow2OverlapCheckFlags 2.9 template@Qcow2OverlapCheckMode main-header active-l1 active-l2 refcount-table refcount-block snapshot-table inactive-l1 inactive-l2 bitmap-directory:3.0
Qcow2OverlapCheckMode 2.9 ^none ^constant ^cached ^all
Qcow2OverlapChecks 2.9 |flags@Qcow2OverlapCheckFlags |mode@Qcow2OverlapCheckMode
QemuTargetInfo 1.2 arch@SysEmuTarget
QmpCapability 2.12 ^oob
QtestProperties 6.0 chardev log
QuorumOpType 2.6 ^read ^write ^flush
QuorumReadPattern 2.9 ^quorum ^fifo
RbdAuthMode 3.0 ^cephx ^none
RbdEncryptionCreateOptions 6.1 format@RbdImageEncryptionFormat +luks@RbdEncryptionCreateOptionsLuks +luks2@RbdEncryptionCreateOptionsLuks2 +luks-any:8.0
RbdEncryptionCreateOptionsLuks 6.1 key-secret cipher-alg@QCryptoCipherAlgo
RbdEncryptionCreateOptionsLuks2 6.1 key-secret cipher-alg@QCryptoCipherAlgo
RbdEncryptionCreateOptionsLuksBase 6.1 key-secret cipher-alg@QCryptoCipherAlgo
RbdEncryptionOptions 6.1 format@RbdImageEncryptionFormat parent@RbdEncryptionOptions:8.0 +luks@RbdEncryptionOptionsLuks +luks2@RbdEncryptionOptionsLuks2 +luks-any@RbdEncryptionOptionsLuksAny:8.0
RbdEncryptionOptionsLuks 6.1 key-secret
RbdEncryptionOptionsLuks2 6.1 key-secret
RbdEncryptionOptionsLuksAny 8.0 key-secret
RbdEncryptionOptionsLuksBase 6.1 key-secret
RbdImageEncryptionFormat 6.1 ^luks ^luks2 ^luks-any:8.0
RebootAction 6.0 ^reset ^shutdown
RemoteObjectProperties 6.0 fd devid
ReplayInfo 5.2 mode@ReplayMode filename icount
ReplayMode 2.5 ^none ^record ^play
ReplicationMode 2.9 ^primary ^secondary
ReplicationStatus 2.9 error desc
RngEgdProperties 1.3 opened:1.3!1.3~6.2 chardev
RngProperties 1.3 opened:1.3!1.3~6.2
RngRandomProperties 1.3 opened:1.3!1.3~6.2 filename
RockerOfDpaFlow 2.4 cookie hits key@RockerOfDpaFlowKey mask@RockerOfDpaFlowMask action@RockerOfDpaFlowAction
RockerOfDpaFlowAction 2.4 goto-tbl group-id tunnel-lport vlan-id new-vlan-id out-pport
RockerOfDpaFlowKey 2.4 priority tbl-id in-pport tunnel-id vlan-id eth-type eth-src eth-dst ip-proto ip-tos ip-dst
RockerOfDpaFlowMask 2.4 in-pport tunnel-id vlan-id eth-src eth-dst ip-proto ip-tos
RockerOfDpaGroup 2.4 id type vlan-id pport index out-pport group-id set-vlan-id pop-vlan group-ids set-eth-src set-eth-dst ttl-check
RockerPort 2.4 name enabled link-up speed duplex@RockerPortDuplex autoneg@RockerPortAutoneg
RockerPortAutoneg 2.4 ^off ^on
RockerPortDuplex 2.4 ^half ^full
RockerSwitch 2.4 name id ports
RunState 0.14~6.2 ^debug ^inmigrate ^internal-error ^io-error ^paused ^postmigrate ^prelaunch ^finish-migrate ^restore-vm ^running ^save-vm ^shutdown ^suspended ^watchdog ^guest-panicked ^colo:2.8
RxFilterInfo 1.6 name promiscuous multicast@RxState unicast@RxState vlan@RxState:2.0 broadcast-allowed multicast-overflow unicast-overflow main-mac vlan-table unicast-table multicast-table
RxState 1.6 ^normal ^none ^all
S390CpuEntitlement 8.2 ^auto ^low ^medium ^high
S390CpuPolarization 8.2 ^horizontal ^vertical
S390CpuState 2.12 ^uninitialized ^stopped ^check-stop ^operating ^load
S390CrashReason 2.12 ^unknown ^disabled-wait ^extint-loop ^pgmint-loop ^opint-loop
SchemaInfo 2.5 name meta-type@SchemaMetaType features:4.1 +builtin@SchemaInfoBuiltin +enum@SchemaInfoEnum +array@SchemaInfoArray +object@SchemaInfoObject +alternate@SchemaInfoAlternate +command@SchemaInfoCommand +event@SchemaInfoEvent
SchemaInfoAlternate 2.5 members@SchemaInfoAlternateMember
SchemaInfoAlternateMember 2.5 type
SchemaInfoArray 2.5 element-type
SchemaInfoBuiltin 2.5 json-type@JsonType
SchemaInfoCommand 2.5 arg-type ret-type allow-oob:2.12
SchemaInfoEnum 2.5 members@SchemaInfoEnumMember:6.2 values:2.5!2.5~6.2
SchemaInfoEnumMember 6.2 name features
SchemaInfoEvent 2.5 arg-type
SchemaInfoObject 2.5 members@SchemaInfoObjectMember tag variants@SchemaInfoObjectVariant
SchemaInfoObjectMember 2.5 name type default features:5.0
SchemaInfoObjectVariant 2.5 case type
SchemaMetaType 2.5 ^builtin ^enum ^array ^object ^alternate ^command ^event
SecretCommonProperties 2.6 format@QCryptoSecretFormat keyid iv loaded:2.6-9.2!2.6~6.2
SecretKeyringProperties 5.1 format@QCryptoSecretFormat keyid iv serial loaded:5.1-9.2!5.1~6.2
SecretProperties 2.6 format@QCryptoSecretFormat keyid iv data file loaded:2.6-9.2!2.6~6.2
SetPasswordAction 7.0 ^keep ^fail ^disconnect
SetPasswordOptions 0.14 protocol@DisplayProtocol password connected@SetPasswordAction +vnc@SetPasswordOptionsVnc:7.0 +spice
SetPasswordOptionsVnc 7.0 display
SevAttestationReport 6.1 data
SevCapability 2.12 pdh cert-chain cpu0-id:7.1 cbitpos reduced-phys-bits
SevCommonProperties 9.1 sev-device cbitpos reduced-phys-bits kernel-hashes
SevGuestInfo 9.1 policy handle
SevGuestProperties 2.12 sev-device cbitpos reduced-phys-bits kernel-hashes:6.2 dh-cert-file session-file policy handle legacy-vm-type@OnOffAuto:9.1
SevGuestType 9.1 ^sev ^sev-snp
SevInfo 2.12 enabled api-major api-minor build-id state@SevState sev-type@SevGuestType:9.1 +sev@SevGuestInfo +sev-snp@SevSnpGuestInfo:9.1
SevLaunchMeasureInfo 2.12 data
SevSnpGuestInfo 9.1 snp-policy
SevSnpGuestProperties 9.1 sev-device cbitpos reduced-phys-bits kernel-hashes policy guest-visible-workarounds id-block id-auth author-key-enabled host-data vcek-disabled
SevState 2.12 ^uninit ^launch-update ^launch-secret ^running ^send-update ^receive-update
SgxEpc 6.2 memdev node:7.0
SgxEpcDeviceInfo 6.2 id memaddr size node:7.0 memdev
SgxEpcDeviceInfoWrapper 6.2 data@SgxEpcDeviceInfo
SgxEpcProperties 6.2 sgx-epc@SgxEpc
SgxEpcSection 7.0 node size
SgxInfo 6.2 sgx sgx1 sgx2 flc sections@SgxEpcSection:7.0 section-size:6.2-8.0!7.0
ShutdownAction 6.0 ^poweroff ^pause
ShutdownCause 0.14~6.2 ^none ^host-error ^host-qmp-quit ^host-qmp-system-reset ^host-signal ^host-ui ^guest-shutdown ^guest-reset ^guest-panic ^subsystem-reset ^snapshot-load:7.2
SmbiosEntryPointType 7.0 ^32 ^64 ^auto:9.0
SmpCacheProperties 9.2 cache@CacheLevelAndType topology@CpuTopologyLevel
SmpCachePropertiesWrapper 9.2 caches@SmpCacheProperties
SmpConfiguration 6.1 cpus drawers:8.2 books:8.2 sockets dies clusters:7.0 modules:9.1 cores threads maxcpus
SnapshotInfo 1.3 id name vm-state-size date-sec date-nsec vm-clock-sec vm-clock-nsec icount:5.2
SocketAddress 2.9 type@SocketAddressType +inet@InetSocketAddress +unix@UnixSocketAddress +vsock@VsockSocketAddress +fd@FdSocketAddress
SocketAddressLegacy 1.3 type@SocketAddressType +inet@InetSocketAddressWrapper +unix@UnixSocketAddressWrapper +vsock@VsockSocketAddressWrapper +fd@FdSocketAddressWrapper
SocketAddressType 2.9 ^inet ^unix ^vsock ^fd
SpMemDeviceInfo 11.1 id addr size node memdev
SpMemDeviceInfoWrapper 11.1 data@SpMemDeviceInfo
SpiceBasicInfo 2.1 host port family@NetworkAddressFamily
SpiceChannel 0.14 host port family@NetworkAddressFamily connection-id channel-type channel-id tls
SpiceInfo 0.14 enabled migrated:1.4 host port tls-port auth compiled-version mouse-mode@SpiceQueryMouseMode:1.1 channels@SpiceChannel
SpiceQueryMouseMode 1.1 ^client ^server ^unknown
SpiceServerInfo 2.1 host port family@NetworkAddressFamily auth
SshHostKeyCheck 2.12 mode@SshHostKeyCheckMode +none +hash@SshHostKeyHash +known_hosts
SshHostKeyCheckHashType 2.12 ^md5 ^sha1 ^sha256
SshHostKeyCheckMode 2.12 ^none ^hash ^known_hosts
SshHostKeyHash 2.12 type@SshHostKeyCheckHashType hash
SsidSizeMode 11.0 ^auto ^0 ^1 ^2 ^3 ^4 ^5 ^6 ^7 ^8 ^9 ^10 ^11 ^12 ^13 ^14 ^15 ^16 ^17 ^18 ^19 ^20
Stats 7.1 name value@StatsValue
StatsFilter 7.1 target@StatsTarget providers@StatsRequest +vm +vcpu@StatsVcpuFilter +cryptodev:8.0
StatsProvider 7.1 ^kvm ^cryptodev:8.0
StatsRequest 7.1 provider@StatsProvider names
StatsResult 7.1 provider@StatsProvider qom-path stats@Stats
StatsSchema 7.1 provider@StatsProvider target@StatsTarget stats@StatsSchemaValue
StatsSchemaValue 7.1 name type@StatsType unit@StatsUnit base exponent bucket-size
StatsTarget 7.1 ^vm ^vcpu ^cryptodev:8.0
StatsType 7.1 ^cumulative ^instant ^peak ^linear-histogram ^log2-histogram
StatsUnit 7.1 ^bytes ^seconds ^cycles ^boolean
StatsValue 7.1 |scalar |boolean |list
StatsVcpuFilter 7.1 vcpus
StatusInfo 0.14 running status@RunState singlestep:0.14-9.0!8.1
StrOrNull 2.10 |s |n
SysEmuTarget 3.0 ^aarch64 ^alpha ^arm ^avr:5.1 ^hexagon:11.0 ^hppa ^i386 ^loongarch64:7.1 ^m68k ^microblaze ^mips ^mips64 ^mips64el ^mipsel ^or1k ^ppc ^ppc64 ^riscv32 ^riscv64 ^rx:5.0 ^s390x ^sh4 ^sh4eb ^sparc ^sparc64 ^tricore ^x86_64 ^xtensa ^xtensaeb ^microblazeel:3.0-11.0~11.1 ^cris:3.0-9.2 ^nios2:3.0-9.1
TdxGuestProperties 10.1 attributes sept-ve-disable mrconfigid mrowner mrownerconfig quote-generation-socket@SocketAddress
ThreadContextProperties 7.2 cpu-affinity node-affinity
ThrottleGroupProperties 2.11 limits@ThrottleLimits x-iops-total x-iops-total-max x-iops-total-max-length x-iops-read x-iops-read-max x-iops-read-max-length x-iops-write x-iops-write-max x-iops-write-max-length x-bps-total x-bps-total-max x-bps-total-max-length x-bps-read x-bps-read-max x-bps-read-max-length x-bps-write x-bps-write-max x-bps-write-max-length x-iops-size
ThrottleLimits 2.11 iops-total iops-total-max iops-total-max-length iops-read iops-read-max iops-read-max-length iops-write iops-write-max iops-write-max-length bps-total bps-total-max bps-total-max-length bps-read bps-read-max bps-read-max-length bps-write bps-write-max bps-write-max-length iops-size
TimeUnit 8.2 ^second ^millisecond
TlsCredsAnonProperties 2.5 verify-peer dir endpoint@QCryptoTlsCredsEndpoint priority loaded:2.5-9.2!2.5~6.2
TlsCredsProperties 2.5 verify-peer dir endpoint@QCryptoTlsCredsEndpoint priority
TlsCredsPskProperties 3.0 verify-peer dir endpoint@QCryptoTlsCredsEndpoint priority username loaded:3.0-9.2!3.0~6.2
TlsCredsX509Properties 2.5 verify-peer dir endpoint@QCryptoTlsCredsEndpoint priority sanity-check passwordid loaded:2.5-9.2!2.5~6.2
TpmEmulatorOptions 2.11 chardev
TpmEmulatorOptionsWrapper 2.11 data@TpmEmulatorOptions
TpmInfo 1.5 id model@TpmModel options@TpmTypeOptions
TpmModel 1.5 ^tpm-tis ^tpm-crb:2.12 ^tpm-spapr:5.0
TpmPassthroughOptions 1.5 path cancel-path
TpmPassthroughOptionsWrapper 1.5 data@TpmPassthroughOptions
TpmType 1.5 ^passthrough ^emulator:2.11
TpmTypeOptions 1.5 type@TpmType +passthrough@TpmPassthroughOptionsWrapper +emulator@TpmEmulatorOptionsWrapper:2.11
TraceEventInfo 2.2 name state@TraceEventState vcpu:2.7-9.1!8.1
TraceEventState 2.2 ^unavailable ^disabled ^enabled
TransactionAction 1.1 type@TransactionActionKind +abort@AbortWrapper:1.6 +block-dirty-bitmap-add@BlockDirtyBitmapAddWrapper:2.5 +block-dirty-bitmap-remove@BlockDirtyBitmapWrapper:4.2 +block-dirty-bitmap-clear@BlockDirtyBitmapWrapper:2.5 +block-dirty-bitmap-enable@BlockDirtyBitmapWrapper:4.0 +block-dirty-bitmap-disable@BlockDirtyBitmapWrapper:4.0 +block-dirty-bitmap-merge@BlockDirtyBitmapMergeWrapper:4.0 +blockdev-backup@BlockdevBackupWrapper:2.3 +blockdev-snapshot@BlockdevSnapshotWrapper:2.5 +blockdev-snapshot-internal-sync@BlockdevSnapshotInternalWrapper:1.7 +blockdev-snapshot-sync@BlockdevSnapshotSyncWrapper +drive-backup@DriveBackupWrapper:1.6!1.6~6.2
TransactionActionKind 1.1 ^abort:1.6 ^block-dirty-bitmap-add:2.5 ^block-dirty-bitmap-remove:4.2 ^block-dirty-bitmap-clear:2.5 ^block-dirty-bitmap-enable:4.0 ^block-dirty-bitmap-disable:4.0 ^block-dirty-bitmap-merge:4.0 ^blockdev-backup:2.3 ^blockdev-snapshot:2.5 ^blockdev-snapshot-internal-sync:1.7 ^blockdev-snapshot-sync ^drive-backup:1.6!1.6~6.2
TransactionProperties 2.5 completion-mode@ActionCompletionMode
UefiVarStore 10.0 version variables@UefiVariable
UefiVariable 10.0 guid name attr data time digest
UnixSocketAddress 1.3 path abstract:5.1 tight:5.1
UnixSocketAddressWrapper 1.3 data@UnixSocketAddress
UuidInfo 0.14 UUID
VersionInfo 0.14 qemu@VersionTriple package
VersionTriple 2.4 major minor micro
VfioStats 5.2 transferred
VfioUserServerProperties 7.1 socket@SocketAddress device
VhostDeviceProtocols 7.2 protocols unknown-protocols
VhostStatus 7.2 n-mem-sections n-tmp-sections nvqs vq-index features@VirtioDeviceFeatures acked-features@VirtioDeviceFeatures protocol-features@VhostDeviceProtocols max-queues backend-cap log-enabled log-size backend-features@VirtioDeviceFeatures:7.2-11.0~11.1
VirtQueueStatus 7.2 name queue-index inuse vring-num vring-num-default vring-align vring-desc vring-avail vring-used last-avail-idx shadow-avail-idx used-idx signalled-used signalled-used-valid
VirtVhostQueueStatus 7.2 name kick call num desc-phys desc-size avail-phys avail-size used-phys used-size desc:7.2-11.0~11.1 avail:7.2-11.0~11.1 used:7.2-11.0~11.1
VirtioDeviceFeatures 7.2 transports dev-features unknown-dev-features unknown-dev-features2:10.2
VirtioDeviceStatus 7.2 statuses unknown-statuses
VirtioGpuOutput 10.1 name xres:11.0 yres:11.0
VirtioInfo 7.2 path name
VirtioMemDeviceInfo 5.1 id memaddr requested-size size max-size block-size node memdev
VirtioMemDeviceInfoWrapper 2.1 data@VirtioMemDeviceInfo
VirtioPmemDeviceInfo 4.1 id memaddr size memdev
VirtioPmemDeviceInfoWrapper 2.1 data@VirtioPmemDeviceInfo
VirtioQueueElement 7.2 name index descs@VirtioRingDesc avail@VirtioRingAvail used@VirtioRingUsed
VirtioRingAvail 7.2 flags idx ring
VirtioRingDesc 7.2 addr len flags
VirtioRingUsed 7.2 flags idx
VirtioStatus 7.2 name device-id vhost-started device-endian guest-features@VirtioDeviceFeatures host-features@VirtioDeviceFeatures backend-features@VirtioDeviceFeatures num-vqs status@VirtioDeviceStatus isr queue-sel vm-running broken disabled use-started started start-on-kick disable-legacy-check bus-name use-guest-notifier-mask vhost-dev@VhostStatus
VmAppleVirtioBlkVariant 10.0 ^unspecified ^root ^aux
VmdkExtentInfo 1.3 filename format virtual-size cluster-size compressed:1.7 dirty-flag:1.3-8.0 actual-size:1.3-8.0 encrypted:1.3-8.0 backing-filename:1.3-8.0 full-backing-filename:1.3-8.0 backing-filename-format:1.3-8.0 snapshots@SnapshotInfo:1.3-8.0 backing-image@ImageInfo:1.6-8.0 format-specific@ImageInfoSpecific:1.7-8.0
VncBasicInfo 2.1 host service family@NetworkAddressFamily websocket:2.3
VncClientInfo 0.14 host service family@NetworkAddressFamily websocket:2.3 x509_dname sasl_username
VncInfo 0.14 enabled host family@NetworkAddressFamily service auth clients@VncClientInfo
VncInfo2 2.3 id server@VncServerInfo2 clients@VncClientInfo auth@VncPrimaryAuth vencrypt@VncVencryptSubAuth display
VncPrimaryAuth 2.3 ^none ^vnc ^ra2 ^ra2ne ^tight ^ultra ^tls ^vencrypt ^sasl
VncServerInfo 2.1 host service family@NetworkAddressFamily websocket:2.3 auth
VncServerInfo2 2.9 host service family@NetworkAddressFamily websocket:2.3 auth@VncPrimaryAuth vencrypt@VncVencryptSubAuth
VncVencryptSubAuth 2.3 ^plain ^tls-none ^x509-none ^tls-vnc ^x509-vnc ^tls-plain ^x509-plain ^tls-sasl ^x509-sasl
VsockSocketAddress 2.8 cid port
VsockSocketAddressWrapper 2.8 data@VsockSocketAddress
WatchdogAction 2.1 ^reset ^shutdown ^poweroff ^pause ^debug ^none ^inject-nmi:2.4
X86CpuFeatureWordInfo 1.5 cpuid-input-eax cpuid-input-ecx cpuid-register@X86CpuRegister32 features
X86CpuRegister32 1.5 ^EAX ^EBX ^ECX ^EDX ^ESP ^EBP ^ESI ^EDI
XDbgBlockGraph 4.0 nodes@XDbgBlockGraphNode edges@XDbgBlockGraphEdge
XDbgBlockGraphEdge 4.0 parent child name perm@BlockPermission shared-perm@BlockPermission
XDbgBlockGraphNode 4.0 id type@XDbgBlockGraphNodeType name
XDbgBlockGraphNodeType 4.0 ^block-backend ^block-job ^block-driver
XbzrleCacheStats 1.2 cache-size bytes pages cache-miss cache-miss-rate:2.1 encoding-rate:5.1 overflow
YankInstance 6.0 type@YankInstanceType +block-node@YankInstanceBlockNode +chardev@YankInstanceChardev +migration
YankInstanceBlockNode 6.0 node-name
YankInstanceChardev 6.0 id
YankInstanceType 6.0 ^block-node ^chardev ^migration
ZeroPageDetection 9.0 ^none ^legacy ^multifd
";
