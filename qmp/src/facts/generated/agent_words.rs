// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What everything is, for questions at run time.

/// Commands and their arguments.
pub(crate) static COMMANDS: &str = r"
guest-exec	Starts a program in the guest and returns at once; guest-exec-status tells when it has ended and what it printed.
guest-exec arg	arguments of the program, without its own name		no arguments
guest-exec capture-output	which output of the program is kept for guest-exec-status		nothing
guest-exec env	environment of the program, as NAME=VALUE; it replaces the agent's		the agent's own environment
guest-exec input-data	what the program reads from its standard input, in base64		nothing
guest-exec path	program to start, by its path or by a name that the guest searches for
guest-exec-status	Tells whether a program that guest-exec started has ended; once it has, it is forgotten with this answer.
guest-exec-status pid	process to look at, as guest-exec returned it	id
guest-file-close	Closes a file of the guest that was opened.
guest-file-close handle	open file, as guest-file-open returned it	id
guest-file-flush	Writes what the agent holds back of a file to the guest's kernel.
guest-file-flush handle	open file, as guest-file-open returned it	id
guest-file-open	Opens a file of the guest and returns a handle for it, which stays valid until it is closed.
guest-file-open mode	how to open it: r, w or a, with + for both reading and writing, and b for bytes as they are		r
guest-file-open path	path of the file in the guest
guest-file-read	Reads from an open file of the guest, from where it stands.
guest-file-read count	most that is read, 48 MiB or less	bytes	4096
guest-file-read handle	open file, as guest-file-open returned it	id
guest-file-seek	Moves to another place in an open file of the guest, and returns where that is.
guest-file-seek handle	open file, as guest-file-open returned it	id
guest-file-seek offset	how far to go, backwards if negative	offset in bytes
guest-file-seek whence	from where it counts: the start, the current place or the end
guest-file-write	Writes to an open file of the guest, where it stands.
guest-file-write buf-b64	what to write, in base64
guest-file-write count	how much of the decoded data to write	bytes	all of it
guest-file-write handle	open file, as guest-file-open returned it	id
guest-fsfreeze-freeze	Flushes and freezes the guest's local file systems, as before a snapshot, and returns how many it froze.
guest-fsfreeze-freeze-list	Flushes and freezes some of the guest's file systems, and returns how many it froze.
guest-fsfreeze-freeze-list mountpoints	where the file systems to freeze are mounted; unknown ones are skipped		all local file systems
guest-fsfreeze-status	Tells whether the agent has frozen file systems of the guest.
guest-fsfreeze-thaw	Lets the guest's frozen file systems go on, and returns how many it thawed.
guest-fstrim	Lets the guest discard the free space of its file systems, so that disk images can shrink.
guest-fstrim minimum	smallest free range that is worth discarding	bytes	every free range
guest-get-cpustats	Reads how each of the guest's CPUs has spent its time; on Linux.
guest-get-devices	Lists devices of a Windows guest that belong to QEMU, with their drivers.
guest-get-disks	Lists the disks and partitions that the guest's system knows, mounted or not.
guest-get-diskstats	Reads I/O counters of the guest's disks and partitions; on Linux.
guest-get-fsinfo	Lists the local file systems that are mounted in the guest, with their disks.
guest-get-host-name	Tells the guest's host name.
guest-get-load	Tells how busy the guest's system was lately.
guest-get-memory-block-info	Tells how large the blocks are in which the guest's system can switch memory on and off.
guest-get-memory-blocks	Lists the blocks of the guest's memory and which of them its system uses; on Linux.
guest-get-osinfo	Tells which operating system the guest runs.
guest-get-time	Reads the guest's clock, in ns since 1970-01-01 UTC.
guest-get-timezone	Tells the guest's time zone.
guest-get-users	Lists the users who are logged in to the guest, each of them once.
guest-get-vcpus	Lists the virtual CPUs and which of them the guest's system uses.
guest-info	Tells the version of the agent and which commands it accepts.
guest-network-get-interfaces	Lists the guest's network interfaces with their addresses and counters.
guest-network-get-route	Lists the guest's routing table.
guest-ping	Does nothing; the answer tells that the agent is there.
guest-set-memory-blocks	Switches blocks of memory on or off in the guest's system; on Linux.
guest-set-memory-blocks mem-blks	blocks, with the state that each is to have; they are worked on in order
guest-set-time	Sets the guest's system clock and then its hardware clock, as after a long pause.
guest-set-time time	time to set, since 1970-01-01 UTC	ns	time of the guest's hardware clock
guest-set-user-password	Sets the password of a user of the guest.
guest-set-user-password crypted	whether the password is hashed already, in the form that the guest's system keeps
guest-set-user-password password	new password, in base64
guest-set-user-password username	user whose password is set
guest-set-vcpus	Switches virtual CPUs on or off in the guest's system, and returns how many of the list were done before one failed.
guest-set-vcpus vcpus	virtual CPUs, with the state that each is to have; they are worked on in order
guest-shutdown	Shuts the guest down from inside; there is no answer unless it fails.
guest-shutdown mode	halt, powerdown or reboot		powerdown
guest-ssh-add-authorized-keys	Adds SSH keys that may log in as a user of the guest; on Unix and Windows with OpenSSH.
guest-ssh-add-authorized-keys keys	public keys, as lines of an authorized_keys file
guest-ssh-add-authorized-keys reset	whether all other keys are removed		false
guest-ssh-add-authorized-keys username	user who gets the keys
guest-ssh-get-authorized-keys	Lists the SSH keys that may log in as a user of the guest.
guest-ssh-get-authorized-keys username	user whose keys are listed
guest-ssh-remove-authorized-keys	Removes SSH keys that may log in as a user of the guest; keys that are not there are no error.
guest-ssh-remove-authorized-keys keys	public keys to remove, as lines of an authorized_keys file
guest-ssh-remove-authorized-keys username	user who loses the keys
guest-suspend-disk	Lets the guest save its memory on its disk and switch off; there is no answer unless it fails.
guest-suspend-hybrid	Lets the guest save its memory on its disk and then sleep; there is no answer unless it fails.
guest-suspend-ram	Lets the guest sleep with its memory kept, until it is woken; there is no answer unless it fails.
guest-sync	Returns a number to its sender, who thereby knows which answers are meant for it.
guest-sync id	number to return; a random one serves best	id
guest-sync-delimited	Returns a number to its sender after a byte 0xFF, at which what was left over from earlier clients ends.
guest-sync-delimited id	number to return; a random one serves best	id
";

/// Types and their parts, by the names in Rust.
pub(crate) static TYPES: &str = r"
GuestAgentCommandInfo	One command that the agent knows.
GuestAgentCommandInfo enabled	whether it is permitted; administrators of the guest can block commands, and a freeze blocks most
GuestAgentCommandInfo name	name by which it is executed
GuestAgentCommandInfo success-response	whether it is answered when it succeeds
GuestAgentInfo	Version and commands of the agent.
GuestAgentInfo supported_commands	commands that it knows, permitted or not
GuestAgentInfo version	version of the agent, which is that of the QEMU it was built with
GuestAuthorizedKeys	SSH keys that may log in as a user.
GuestAuthorizedKeys keys	public keys, as lines of an authorized_keys file
GuestCcwAddress	Address of a device on the channel subsystem of an s390x guest.
GuestCcwAddress cssid	channel subsystem image that it belongs to	id
GuestCcwAddress devno	number of the device itself	id
GuestCcwAddress ssid	set of subchannels that it belongs to	id
GuestCcwAddress subchno	subchannel within the set	id
GuestCpuStats	How one CPU of the guest has spent its time.
GuestCpuStats +linux	as Linux tells it
GuestCpuStats type	operating system, which decides what is told
GuestCpuStatsType	Operating systems whose agent tells how CPUs spend their time.
GuestCpuStatsType ^linux	Linux
GuestDeviceId	Identity of a device of a Windows guest.
GuestDeviceId +pci	identity on PCI
GuestDeviceId type	bus that the device is on
GuestDeviceIdPci	Identity of a PCI device, as its configuration space shows it.
GuestDeviceIdPci device-id	device id, which the vendor gives	id
GuestDeviceIdPci vendor-id	vendor id, such as 0x1af4 for virtio	id
GuestDeviceInfo	Driver of a device of a Windows guest.
GuestDeviceInfo driver-date	release date of the driver, since 1970-01-01 UTC	ns	unknown
GuestDeviceInfo driver-name	name of the driver for people
GuestDeviceInfo driver-version	version of the driver		unknown
GuestDeviceInfo id	device that the driver is for		unknown
GuestDeviceType	Buses whose devices the agent tells about.
GuestDeviceType ^pci	PCI, PCI Express among it
GuestDiskAddress	Where a disk is attached to the guest, by which it can be matched with a device of QEMU.
GuestDiskAddress bus	bus of the controller, or channel	index
GuestDiskAddress bus-type	how the disk is attached
GuestDiskAddress ccw-address	address on the channel subsystem, in s390x guests
GuestDiskAddress dev	device file in the guest, such as `/dev/sda`		unknown
GuestDiskAddress pci-controller	PCI address of the disk's controller; -1 in its members if there is none
GuestDiskAddress serial	serial number of the disk		unknown
GuestDiskAddress target	target on the bus	index
GuestDiskAddress unit	unit of the target (LUN)	index
GuestDiskBusType	How a disk is attached to the guest.
GuestDiskBusType ^fdc	floppy disk controller
GuestDiskBusType ^fibre	Fibre Channel; on Windows
GuestDiskBusType ^file-backed-virtual	image file that the guest's system has attached; on Windows
GuestDiskBusType ^ide	IDE
GuestDiskBusType ^ieee1394	FireWire; on Windows
GuestDiskBusType ^iscsi	iSCSI; on Windows
GuestDiskBusType ^mmc	MMC card; on Windows
GuestDiskBusType ^nvme	NVMe
GuestDiskBusType ^raid	RAID controller; on Windows
GuestDiskBusType ^sas	SAS; on Windows
GuestDiskBusType ^sata	SATA
GuestDiskBusType ^scsi	SCSI
GuestDiskBusType ^sd	SD card
GuestDiskBusType ^ssa	Serial Storage Architecture; on Windows
GuestDiskBusType ^uml	User Mode Linux
GuestDiskBusType ^unknown	not told by the guest's system
GuestDiskBusType ^usb	USB
GuestDiskBusType ^virtio	virtio-blk
GuestDiskBusType ^virtual	virtual disk of the guest's system; on Windows
GuestDiskBusType ^xen	Xen's paravirtual disks
GuestDiskInfo	A disk or partition of the guest.
GuestDiskInfo address	where the disk is attached		not a disk of its own, or unknown
GuestDiskInfo alias	further name, such as that of the device mapper		no further name
GuestDiskInfo dependencies	devices that it is made of, such as the disk of a partition or the members of a volume group		unknown
GuestDiskInfo name	device file in the guest, such as `/dev/vda1`
GuestDiskInfo partition	whether it is a partition; false for a whole disk
GuestDiskInfo smart	health of the disk		not told by the disk
GuestDiskSmart	Health of a disk, as it tells itself; only NVMe disks do.
GuestDiskSmart +fdc	nothing told about floppy disks
GuestDiskSmart +fibre	nothing told about disks on Fibre Channel
GuestDiskSmart +file-backed-virtual	nothing told about image files
GuestDiskSmart +ide	nothing told about disks on IDE
GuestDiskSmart +ieee1394	nothing told about disks on FireWire
GuestDiskSmart +iscsi	nothing told about disks on iSCSI
GuestDiskSmart +mmc	nothing told about MMC cards
GuestDiskSmart +nvme	what an NVMe disk tells
GuestDiskSmart +raid	nothing told about disks of RAID controllers
GuestDiskSmart +sas	nothing told about disks on SAS
GuestDiskSmart +sata	nothing told about disks on SATA
GuestDiskSmart +scsi	nothing told about disks on SCSI
GuestDiskSmart +sd	nothing told about SD cards
GuestDiskSmart +ssa	nothing told about disks on Serial Storage Architecture
GuestDiskSmart +uml	nothing told about disks of User Mode Linux
GuestDiskSmart +unknown	nothing told about other disks
GuestDiskSmart +usb	nothing told about disks on USB
GuestDiskSmart +virtio	nothing told about virtio disks
GuestDiskSmart +virtual	nothing told about virtual disks
GuestDiskSmart +xen	nothing told about Xen disks
GuestDiskSmart type	how the disk is attached
GuestDiskStats	I/O counters of a disk since the guest booted, as Linux keeps them.
GuestDiskStats discard-ios	how many discard operations were completed	operations
GuestDiskStats discard-merges	how many discard operations were merged with one next to them	operations
GuestDiskStats discard-sectors	how much was discarded	sectors of 512 bytes
GuestDiskStats discard-ticks	time that discards took, all together	ms
GuestDiskStats flush-ios	how many flush operations were completed	operations
GuestDiskStats flush-ticks	time that flushes took, all together	ms
GuestDiskStats ios-pgr	how many requests are under way now	requests
GuestDiskStats read-ios	how many read operations were completed	operations
GuestDiskStats read-merges	how many read operations were merged with one next to them	operations
GuestDiskStats read-sectors	how much was read	sectors of 512 bytes
GuestDiskStats read-ticks	time that reads took, all together	ms
GuestDiskStats total-ticks	time during which any request was under way	ms
GuestDiskStats weight-ticks	time that requests took, waiting included, each counted for itself	ms
GuestDiskStats write-ios	how many write operations were completed	operations
GuestDiskStats write-merges	how many write operations were merged with one next to them	operations
GuestDiskStats write-sectors	how much was written	sectors of 512 bytes
GuestDiskStats write-ticks	time that writes took, all together	ms
GuestDiskStatsInfo	I/O counters of one disk or partition of the guest.
GuestDiskStatsInfo major	major number of its device file	id
GuestDiskStatsInfo minor	minor number of its device file	id
GuestDiskStatsInfo name	name of the disk in the guest's kernel, such as vda
GuestDiskStatsInfo stats	the counters
GuestExec	A program that was started in the guest.
GuestExec pid	process, by which its end is asked for	id
GuestExecCaptureOutput	Which output of a program is kept, as a switch or by name.
GuestExecCaptureOutput |flag	whether standard output and error are kept, apart from each other
GuestExecCaptureOutput |mode	what is kept
GuestExecCaptureOutputMode	Which output of a program is kept.
GuestExecCaptureOutputMode ^merged	standard output and error in one, in the order in which they came; not on Windows
GuestExecCaptureOutputMode ^none	nothing
GuestExecCaptureOutputMode ^separated	standard output and error, apart from each other
GuestExecCaptureOutputMode ^stderr	standard error alone
GuestExecCaptureOutputMode ^stdout	standard output alone
GuestExecStatus	State of a program that was started in the guest, and its output once it has ended.
GuestExecStatus err-data	standard error in base64; at most 16 MiB of it are kept		empty or not kept
GuestExecStatus err-truncated	whether the rest of the standard error was thrown away		false
GuestExecStatus exitcode	exit status of the program	number	killed or still running
GuestExecStatus exited	whether it has ended; the other members are there only then
GuestExecStatus out-data	standard output in base64; at most 16 MiB of it are kept		empty or not kept
GuestExecStatus out-truncated	whether the rest of the standard output was thrown away		false
GuestExecStatus signal	signal, or exception code on Windows, that ended it	number	not killed, or still running,
GuestFileRead	What was read from a file.
GuestFileRead buf-b64	what was read, in base64
GuestFileRead count	how much was read, before it was encoded	bytes
GuestFileRead eof	whether the end of the file was met
GuestFileSeek	Where a file stands now.
GuestFileSeek eof	whether the end of the file was met before
GuestFileSeek position	place from which is read or written next	offset in bytes
GuestFileWhence	From where a seek counts, as a number or by name.
GuestFileWhence |name	name of the place
GuestFileWhence |value	0 for the start, 1 for the current place, 2 for the end	number
GuestFileWrite	What was written to a file.
GuestFileWrite count	how much was written, after it was decoded	bytes
GuestFileWrite eof	whether the end of the file was met
GuestFilesystemInfo	A file system that is mounted in the guest.
GuestFilesystemInfo disk	disks that it lies on; empty if that is unknown
GuestFilesystemInfo mountpoint	where it is mounted
GuestFilesystemInfo name	device of the file system in the guest, such as dm-0 or vda1
GuestFilesystemInfo total-bytes	how much ordinary users can have in it at most	bytes	unknown
GuestFilesystemInfo total-bytes-privileged	how much root can have in it at most, what is reserved included	bytes	unknown
GuestFilesystemInfo type	format of the file system, such as ext4 or NTFS
GuestFilesystemInfo used-bytes	how much of it is in use	bytes	unknown
GuestFilesystemTrimResponse	What discarding free space came to.
GuestFilesystemTrimResponse paths	results, one for each file system
GuestFilesystemTrimResult	What discarding free space of one file system came to.
GuestFilesystemTrimResult error	text of the error		success
GuestFilesystemTrimResult minimum	smallest free range that was discarded	bytes	failed, or unknown,
GuestFilesystemTrimResult path	where the file system is mounted
GuestFilesystemTrimResult trimmed	how much was discarded	bytes	failed, or unknown,
GuestFsfreezeStatus	Whether file systems of the guest are frozen.
GuestFsfreezeStatus ^frozen	frozen; whoever writes waits
GuestFsfreezeStatus ^thawed	not frozen; writes go through
GuestHostName	Name of the guest.
GuestHostName host-name	host name, with its domain if the guest's system knows that
GuestIpAddress	An IP address of the guest with its network.
GuestIpAddress ip-address	the address, as text
GuestIpAddress ip-address-type	version of IP
GuestIpAddress prefix	length of the part that stands for the network	bits
GuestIpAddressType	Versions of IP.
GuestIpAddressType ^ipv4	IPv4
GuestIpAddressType ^ipv6	IPv6
GuestLinuxCpuStats	How a CPU has spent its time since a Linux guest booted.
GuestLinuxCpuStats cpu	which CPU it is	index
GuestLinuxCpuStats guest	time in guests of the guest	ms	not told by the kernel
GuestLinuxCpuStats guestnice	time in guests of the guest that have low priority	ms	not told by the kernel
GuestLinuxCpuStats idle	time without work	ms
GuestLinuxCpuStats iowait	time without work while requests were under way	ms	not told by the kernel
GuestLinuxCpuStats irq	time with interrupts	ms	not told by the kernel
GuestLinuxCpuStats nice	time in programs of low priority	ms
GuestLinuxCpuStats softirq	time with soft interrupts	ms	not told by the kernel
GuestLinuxCpuStats steal	time that the host did not grant	ms	not told by the kernel
GuestLinuxCpuStats system	time in the kernel	ms
GuestLinuxCpuStats user	time in programs	ms
GuestLoadAverage	How many processes were running or waiting on average; on Windows it is estimated.
GuestLoadAverage load15m	average of the last fifteen minutes	number
GuestLoadAverage load1m	average of the last minute	number
GuestLoadAverage load5m	average of the last five minutes	number
GuestLogicalProcessor	A virtual CPU as the guest's system sees it.
GuestLogicalProcessor can-offline	whether it can be switched off; read when it is told, ignored when it is set		not told
GuestLogicalProcessor logical-id	number that the guest's system gives it	id
GuestLogicalProcessor online	whether the guest's system uses it
GuestMemoryBlock	A block of memory as the guest's system sees it.
GuestMemoryBlock can-offline	whether it can be switched off; read when it is told, ignored when it is set		not told
GuestMemoryBlock online	whether the guest's system uses it
GuestMemoryBlock phys-index	number that the guest's system gives it	id
GuestMemoryBlockInfo	How memory is divided into blocks.
GuestMemoryBlockInfo size	size of each block	bytes
GuestMemoryBlockResponse	What switching one block of memory came to.
GuestMemoryBlockResponse error-code	error number (errno) of the guest's system	number	success
GuestMemoryBlockResponse phys-index	which block it is	id
GuestMemoryBlockResponse response	whether it worked
GuestMemoryBlockResponseType	What switching a block of memory came to.
GuestMemoryBlockResponseType ^not-found	there is no such block
GuestMemoryBlockResponseType ^operation-failed	the guest's kernel refused
GuestMemoryBlockResponseType ^operation-not-supported	the guest's kernel cannot switch it
GuestMemoryBlockResponseType ^success	it has the state that was asked for
GuestNetworkInterface	A network interface of the guest.
GuestNetworkInterface hardware-address	MAC address		no MAC address
GuestNetworkInterface ip-addresses	IP addresses with their networks		no IP address
GuestNetworkInterface name	name of the interface in the guest, such as eth0
GuestNetworkInterface statistics	counters of the interface		unknown
GuestNetworkInterfaceStat	Counters of a network interface, as the guest's system keeps them.
GuestNetworkInterfaceStat rx-bytes	how many bytes came in	bytes
GuestNetworkInterfaceStat rx-dropped	how many packets came in and were thrown away	packets
GuestNetworkInterfaceStat rx-errs	how many packets came in damaged	packets
GuestNetworkInterfaceStat rx-packets	how many packets came in	packets
GuestNetworkInterfaceStat tx-bytes	how many bytes were sent	bytes
GuestNetworkInterfaceStat tx-dropped	how many packets were thrown away before they were sent	packets
GuestNetworkInterfaceStat tx-errs	how many packets could not be sent	packets
GuestNetworkInterfaceStat tx-packets	how many packets were sent	packets
GuestNetworkRoute	One entry of the guest's routing table.
GuestNetworkRoute desprefixlen	length of the prefix of the destination in bits, in IPv6
GuestNetworkRoute destination	network or host that the entry is for
GuestNetworkRoute flags	flags of the entry on Linux, with the bits of its RTF constants	flags
GuestNetworkRoute gateway	router that packets go to, 0.0.0.0 if there is none; in IPv4
GuestNetworkRoute iface	interface by which packets leave
GuestNetworkRoute irtt	round-trip time that TCP starts with, in IPv4 on Linux	ms			0=no setting
GuestNetworkRoute mask	which bits of the destination count, in IPv4
GuestNetworkRoute metric	rank among entries that fit; the lowest wins	level
GuestNetworkRoute mtu	largest packet, in IPv4 on Linux	bytes			0=the size that the interface has
GuestNetworkRoute nexthop	router that packets go to, in IPv6
GuestNetworkRoute refcnt	how many users the entry has, on Linux	number
GuestNetworkRoute source	network that packets must be from, in IPv6
GuestNetworkRoute srcprefixlen	length of the prefix of that network in bits, in IPv6
GuestNetworkRoute use	how often it was looked up, on Linux	number
GuestNetworkRoute version	version of IP: 4 or 6	number
GuestNetworkRoute window	largest TCP window, in IPv4 on Linux	bytes			0=no limit
GuestNvmeSmart	Health of an NVMe disk, as its log of that name tells; large counters come in two halves of 64 bits.
GuestNvmeSmart available-spare	how much of the spare capacity is left	percent
GuestNvmeSmart available-spare-threshold	how much spare capacity there must be	percent
GuestNvmeSmart controller-busy-time-hi	how long the disk was busy, upper half	number
GuestNvmeSmart controller-busy-time-lo	how long the disk was busy, lower half	minutes
GuestNvmeSmart critical-warning	what is wrong, a bit for each cause	flags
GuestNvmeSmart data-units-read-hi	how much was read, upper half	number
GuestNvmeSmart data-units-read-lo	how much was read, in units of 512000 bytes, lower half	number
GuestNvmeSmart data-units-written-hi	how much was written, upper half	number
GuestNvmeSmart data-units-written-lo	how much was written, in units of 512000 bytes, lower half	number
GuestNvmeSmart host-read-commands-hi	how many read operations were completed, upper half	number
GuestNvmeSmart host-read-commands-lo	how many read operations were completed, lower half	operations
GuestNvmeSmart host-write-commands-hi	how many write operations were completed, upper half	number
GuestNvmeSmart host-write-commands-lo	how many write operations were completed, lower half	operations
GuestNvmeSmart media-errors-hi	how often data could not be recovered, upper half	number
GuestNvmeSmart media-errors-lo	how often data could not be recovered, lower half	number
GuestNvmeSmart number-of-error-log-entries-hi	how many errors it has logged in its life, upper half	number
GuestNvmeSmart number-of-error-log-entries-lo	how many errors it has logged in its life, lower half	number
GuestNvmeSmart percentage-used	how much of the expected life is used up, which may exceed 100	percent
GuestNvmeSmart power-cycles-hi	how often it was switched on, upper half	number
GuestNvmeSmart power-cycles-lo	how often it was switched on, lower half	number
GuestNvmeSmart power-on-hours-hi	how many hours it was on, upper half	number
GuestNvmeSmart power-on-hours-lo	how many hours it was on, lower half	number
GuestNvmeSmart temperature	how warm the disk is, in kelvin	number
GuestNvmeSmart unsafe-shutdowns-hi	how often it lost power without notice, upper half	number
GuestNvmeSmart unsafe-shutdowns-lo	how often it lost power without notice, lower half	number
GuestOsInfo	Operating system of the guest: its kernel, and on Unix what its os-release file says.
GuestOsInfo id	short name of the system, such as debian or mswindows		unknown
GuestOsInfo kernel-release	release of the kernel; on Windows the number of the build		unknown
GuestOsInfo kernel-version	when and how the kernel was built; on Windows its version		unknown
GuestOsInfo machine	architecture, such as x86_64		unknown
GuestOsInfo name	name of the system		unknown
GuestOsInfo pretty-name	name of the system with its version, for people		unknown
GuestOsInfo variant	edition of the system, such as Server		unknown
GuestOsInfo variant-id	edition of the system, as a short name		unknown
GuestOsInfo version	version of the system, with its code name if it has one		unknown
GuestOsInfo version-id	version of the system, short		unknown
GuestPciAddress	Address of a PCI device as the guest's system sees it.
GuestPciAddress bus	number of the bus	number			-1=no PCI address
GuestPciAddress domain	PCI domain	number			-1=no PCI address
GuestPciAddress function	function number within the slot	number			-1=no PCI address
GuestPciAddress slot	device number on the bus	number			-1=no PCI address
GuestTimezone	Time zone of the guest.
GuestTimezone offset	how far local time is ahead of UTC, negative to the west	s
GuestTimezone zone	name of the time zone, whose form depends on the system		unknown
GuestUser	A user who is logged in to the guest.
GuestUser domain	domain of the user, on Windows
GuestUser login-time	when the earliest open session began, since 1970-01-01 UTC, with fractions	s
GuestUser user	name of the user
QgaSeek	From where a seek in a file counts.
QgaSeek ^cur	the current place
QgaSeek ^end	the end of the file
QgaSeek ^set	the start of the file
";
