// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What each release has on the wire.

/// The releases, in the order of their letters.
pub(crate) static RELEASES: &str = "6.2.0 7.0.0 7.1.0 7.2.0 8.0.5 8.1.5 8.2.6 9.0.4 9.1.2 9.2.0 10.0.13 10.1.0 10.2.2 11.1.1";

/// Every command.
pub(crate) static COMMANDS: &str = r"
guest-exec path@str arg@[str]? env@[str]? input-data@str? capture-output@GuestExecCaptureOutput?:F-N >GuestExec capture-output@bool?:A-E
guest-exec-status pid@int >GuestExecStatus
guest-file-close handle@int
guest-file-flush handle@int
guest-file-open path@str mode@str? >int
guest-file-read handle@int count@int? >GuestFileRead
guest-file-seek handle@int offset@int whence@GuestFileWhence >GuestFileSeek
guest-file-write handle@int buf-b64@str count@int? >GuestFileWrite
guest-fsfreeze-freeze >int
guest-fsfreeze-freeze-list mountpoints@[str]? >int
guest-fsfreeze-status >GuestFsfreezeStatus
guest-fsfreeze-thaw >int
guest-fstrim minimum@int? >GuestFilesystemTrimResponse
guest-get-cpustats:C-N >[GuestCpuStats]
guest-get-devices:A-H >[GuestDeviceInfo]
guest-get-disks >[GuestDiskInfo]
guest-get-diskstats:C-N >[GuestDiskStatsInfo]
guest-get-fsinfo >[GuestFilesystemInfo]
guest-get-host-name >GuestHostName
guest-get-load:K-N >GuestLoadAverage
guest-get-memory-block-info >GuestMemoryBlockInfo
guest-get-memory-blocks >[GuestMemoryBlock]
guest-get-osinfo >GuestOSInfo
guest-get-time >int
guest-get-timezone >GuestTimezone
guest-get-users >[GuestUser]
guest-get-vcpus >[GuestLogicalProcessor]
guest-info >GuestAgentInfo
guest-network-get-interfaces >[GuestNetworkInterface]
guest-network-get-route:I-N >[GuestNetworkRoute]
guest-ping
guest-set-memory-blocks mem-blks@[GuestMemoryBlock] >[GuestMemoryBlockResponse]
guest-set-time time@int?
guest-set-user-password username@str password@str crypted@bool
guest-set-vcpus vcpus@[GuestLogicalProcessor] >int
guest-shutdown mode@str? %silent
guest-ssh-add-authorized-keys username@str keys@[str] reset@bool?
guest-ssh-get-authorized-keys username@str >GuestAuthorizedKeys
guest-ssh-remove-authorized-keys username@str keys@[str]
guest-suspend-disk %silent
guest-suspend-hybrid %silent
guest-suspend-ram %silent
guest-sync id@int >int
guest-sync-delimited id@int >int
";

/// Every event.
pub(crate) static EVENTS: &str = r"
";

/// Every type that is used.
pub(crate) static TYPES: &str = r"
^GuestCpuStatsType:C-N ^linux
^GuestDeviceType:A-H ^pci
^GuestDiskBusType ^ide ^fdc ^scsi ^virtio ^xen ^usb ^uml ^sata ^sd ^unknown ^ieee1394 ^ssa ^fibre ^raid ^iscsi ^sas ^mmc ^virtual ^file-backed-virtual ^nvme:C-N
^GuestExecCaptureOutputMode:F-N ^none ^stdout ^stderr ^separated ^merged
^GuestFsfreezeStatus ^thawed ^frozen
^GuestIpAddressType ^ipv4 ^ipv6
^GuestMemoryBlockResponseType ^success ^not-found ^operation-not-supported ^operation-failed
^QGASeek ^set ^cur ^end
{GuestAgentCommandInfo name@str enabled@bool success-response@bool
{GuestAgentInfo version@str supported_commands@[GuestAgentCommandInfo]
{GuestAuthorizedKeys keys@[str]
{GuestCCWAddress cssid@int ssid@int subchno@int devno@int
{GuestCpuStats:C-N type@GuestCpuStatsType #type +linux@GuestLinuxCpuStats
{GuestDeviceId:A-H type@GuestDeviceType #type +pci@GuestDeviceIdPCI
{GuestDeviceIdPCI:A-H vendor-id@int device-id@int
{GuestDeviceInfo:A-H driver-name@str driver-date@int? driver-version@str? id@GuestDeviceId?
{GuestDiskAddress pci-controller@GuestPCIAddress bus-type@GuestDiskBusType bus@int target@int unit@int serial@str? dev@str? ccw-address@GuestCCWAddress?
{GuestDiskInfo name@str partition@bool dependencies@[str]? address@GuestDiskAddress? alias@str? smart@GuestDiskSmart?:C-N
{GuestDiskSmart:C-N type@GuestDiskBusType #type +nvme@GuestNVMeSmart
{GuestDiskStats:C-N read-sectors@int? read-ios@int? read-merges@int? write-sectors@int? write-ios@int? write-merges@int? discard-sectors@int? discard-ios@int? discard-merges@int? flush-ios@int? read-ticks@int? write-ticks@int? discard-ticks@int? flush-ticks@int? ios-pgr@int? total-ticks@int? weight-ticks@int?
{GuestDiskStatsInfo:C-N name@str major@int minor@int stats@GuestDiskStats
{GuestExec pid@int
{GuestExecStatus exited@bool exitcode@int? signal@int? out-data@str? err-data@str? out-truncated@bool? err-truncated@bool?
{GuestFileRead count@int buf-b64@str eof@bool
{GuestFileSeek position@int eof@bool
{GuestFileWrite count@int eof@bool
{GuestFilesystemInfo name@str mountpoint@str type@str used-bytes@int? total-bytes@int? total-bytes-privileged@int?:I-N disk@[GuestDiskAddress]
{GuestFilesystemTrimResponse paths@[GuestFilesystemTrimResult]
{GuestFilesystemTrimResult path@str trimmed@int? minimum@int? error@str?
{GuestHostName host-name@str
{GuestIpAddress ip-address@str ip-address-type@GuestIpAddressType prefix@int
{GuestLinuxCpuStats:C-N cpu@int user@int nice@int system@int idle@int iowait@int? irq@int? softirq@int? steal@int? guest@int? guestnice@int?
{GuestLoadAverage:K-N load1m@number load5m@number load15m@number
{GuestLogicalProcessor logical-id@int online@bool can-offline@bool?
{GuestMemoryBlock phys-index@int online@bool can-offline@bool?
{GuestMemoryBlockInfo size@int
{GuestMemoryBlockResponse phys-index@int response@GuestMemoryBlockResponseType error-code@int?
{GuestNVMeSmart:C-N critical-warning@int temperature@int available-spare@int available-spare-threshold@int percentage-used@int data-units-read-lo@int data-units-read-hi@int data-units-written-lo@int data-units-written-hi@int host-read-commands-lo@int host-read-commands-hi@int host-write-commands-lo@int host-write-commands-hi@int controller-busy-time-lo@int controller-busy-time-hi@int power-cycles-lo@int power-cycles-hi@int power-on-hours-lo@int power-on-hours-hi@int unsafe-shutdowns-lo@int unsafe-shutdowns-hi@int media-errors-lo@int media-errors-hi@int number-of-error-log-entries-lo@int number-of-error-log-entries-hi@int
{GuestNetworkInterface name@str hardware-address@str? ip-addresses@[GuestIpAddress]? statistics@GuestNetworkInterfaceStat?
{GuestNetworkInterfaceStat rx-bytes@int rx-packets@int rx-errs@int rx-dropped@int tx-bytes@int tx-packets@int tx-errs@int tx-dropped@int
{GuestNetworkRoute:I-N iface@str destination@str metric@int gateway@str? mask@str? irtt@int? flags@int? refcnt@int? use@int? window@int? mtu@int? desprefixlen@str? source@str? srcprefixlen@str? nexthop@str? version@int
{GuestOSInfo kernel-release@str? kernel-version@str? machine@str? id@str? name@str? pretty-name@str? version@str? version-id@str? variant@str? variant-id@str?
{GuestPCIAddress domain@int bus@int slot@int function@int
{GuestTimezone zone@str? offset@int
{GuestUser user@str login-time@number domain@str?
|GuestExecCaptureOutput:F-N |bool |GuestExecCaptureOutputMode
|GuestFileWhence |int |QGASeek
";
