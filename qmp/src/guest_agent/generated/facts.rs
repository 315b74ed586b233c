// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The releases that added, deprecated and removed everything, for questions at run time.
#![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]

/// Every command and its arguments.
pub(crate) static COMMANDS: &str = r"
guest-exec 2.5 path arg env input-data capture-output@GuestExecCaptureOutput
guest-exec-status 2.5 pid
guest-file-close 0.15 handle
guest-file-flush 0.15 handle
guest-file-open 0.15 path mode
guest-file-read 0.15 handle count
guest-file-seek 0.15 handle offset whence@GuestFileWhence
guest-file-write 0.15 handle buf-b64 count
guest-fsfreeze-freeze 0.15
guest-fsfreeze-freeze-list 2.2 mountpoints
guest-fsfreeze-status 0.15
guest-fsfreeze-thaw 0.15
guest-fstrim 1.2 minimum
guest-get-cpustats 7.1
guest-get-devices 5.2
guest-get-disks 5.2
guest-get-diskstats 7.1
guest-get-fsinfo 2.2
guest-get-host-name 2.10
guest-get-load 10.0
guest-get-memory-block-info 2.3
guest-get-memory-blocks 2.3
guest-get-osinfo 2.10
guest-get-time 1.5
guest-get-timezone 2.10
guest-get-users 2.10
guest-get-vcpus 1.5
guest-info 0.15
guest-network-get-interfaces 1.1
guest-network-get-route 9.1
guest-ping 0.15
guest-set-memory-blocks 2.3 mem-blks@GuestMemoryBlock
guest-set-time 1.5 time
guest-set-user-password 2.3 username password crypted
guest-set-vcpus 1.5 vcpus@GuestLogicalProcessor
guest-shutdown 0.15 mode
guest-ssh-add-authorized-keys 5.2 username keys reset
guest-ssh-get-authorized-keys 5.2 username
guest-ssh-remove-authorized-keys 5.2 username keys
guest-suspend-disk 1.1
guest-suspend-hybrid 1.1
guest-suspend-ram 1.1
guest-sync 0.15 id
guest-sync-delimited 1.1 id
";

/// Every event and its data.
pub(crate) static EVENTS: &str = r"
";

/// Every type and its members, by its name in Rust.
pub(crate) static TYPES: &str = r"
GuestAgentCommandInfo 1.1 name enabled success-response:1.7
GuestAgentInfo 0.15 version supported_commands@GuestAgentCommandInfo
GuestAuthorizedKeys 5.2 keys
GuestCcwAddress 6.0 cssid ssid subchno devno
GuestCpuStats 7.1 type@GuestCpuStatsType +linux@GuestLinuxCpuStats
GuestCpuStatsType 7.1 ^linux
GuestDeviceId 5.2 type@GuestDeviceType +pci@GuestDeviceIdPci
GuestDeviceIdPci 5.2 vendor-id device-id
GuestDeviceInfo 5.2 driver-name driver-date driver-version id@GuestDeviceId
GuestDeviceType 0.14~6.2 ^pci
GuestDiskAddress 2.2 pci-controller@GuestPciAddress bus-type@GuestDiskBusType bus target unit serial:3.1 dev:3.1 ccw-address@GuestCcwAddress:6.0
GuestDiskBusType 2.2 ^ide ^fdc ^scsi ^virtio ^xen ^usb ^uml ^sata ^sd ^unknown ^ieee1394 ^ssa ^fibre ^raid ^iscsi ^sas ^mmc ^virtual ^file-backed-virtual ^nvme:7.1
GuestDiskInfo 5.2 name partition dependencies address@GuestDiskAddress alias smart@GuestDiskSmart:7.1
GuestDiskSmart 7.1 type@GuestDiskBusType +ide +fdc +scsi +virtio +xen +usb +uml +sata +sd +unknown +ieee1394 +ssa +fibre +raid +iscsi +sas +mmc +virtual +file-backed-virtual +nvme@GuestNvmeSmart
GuestDiskStats 7.1 read-sectors read-ios read-merges write-sectors write-ios write-merges discard-sectors discard-ios discard-merges flush-ios read-ticks write-ticks discard-ticks flush-ticks ios-pgr total-ticks weight-ticks
GuestDiskStatsInfo 7.1 name major minor stats@GuestDiskStats
GuestExec 2.5 pid
GuestExecCaptureOutput 8.1 |flag |mode@GuestExecCaptureOutputMode
GuestExecCaptureOutputMode 8.1 ^none ^stdout ^stderr ^separated ^merged
GuestExecStatus 2.5 exited exitcode signal out-data err-data out-truncated err-truncated
GuestFileRead 0.15 count buf-b64 eof
GuestFileSeek 0.15 position eof
GuestFileWhence 2.6 |value:0.15 |name@QgaSeek
GuestFileWrite 0.15 count eof
GuestFilesystemInfo 2.2 name mountpoint type used-bytes:3.0 total-bytes:3.0 total-bytes-privileged:9.1 disk@GuestDiskAddress
GuestFilesystemTrimResponse 2.4 paths@GuestFilesystemTrimResult
GuestFilesystemTrimResult 2.4 path trimmed minimum error
GuestFsfreezeStatus 0.15 ^thawed ^frozen
GuestHostName 2.10 host-name
GuestIpAddress 1.1 ip-address ip-address-type@GuestIpAddressType prefix
GuestIpAddressType 1.1 ^ipv4 ^ipv6
GuestLinuxCpuStats 7.1 cpu user nice system idle iowait irq softirq steal guest guestnice
GuestLoadAverage 10.0 load1m load5m load15m
GuestLogicalProcessor 1.5 logical-id online can-offline
GuestMemoryBlock 2.3 phys-index online can-offline
GuestMemoryBlockInfo 2.3 size
GuestMemoryBlockResponse 2.3 phys-index response@GuestMemoryBlockResponseType error-code
GuestMemoryBlockResponseType 2.3 ^success ^not-found ^operation-not-supported ^operation-failed
GuestNetworkInterface 1.1 name hardware-address ip-addresses@GuestIpAddress statistics@GuestNetworkInterfaceStat:2.11
GuestNetworkInterfaceStat 2.11 rx-bytes rx-packets rx-errs rx-dropped tx-bytes tx-packets tx-errs tx-dropped
GuestNetworkRoute 9.1 iface destination metric gateway mask irtt flags refcnt use window mtu desprefixlen source srcprefixlen nexthop version
GuestNvmeSmart 7.1 critical-warning temperature available-spare available-spare-threshold percentage-used data-units-read-lo data-units-read-hi data-units-written-lo data-units-written-hi host-read-commands-lo host-read-commands-hi host-write-commands-lo host-write-commands-hi controller-busy-time-lo controller-busy-time-hi power-cycles-lo power-cycles-hi power-on-hours-lo power-on-hours-hi unsafe-shutdowns-lo unsafe-shutdowns-hi media-errors-lo media-errors-hi number-of-error-log-entries-lo number-of-error-log-entries-hi
GuestOsInfo 2.10 kernel-release kernel-version machine id name pretty-name version version-id variant variant-id
GuestPciAddress 2.2 domain bus slot function
GuestTimezone 2.10 zone offset
GuestUser 2.10 user login-time domain
QgaSeek 2.6 ^set ^cur ^end
";
