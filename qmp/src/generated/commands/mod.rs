// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every command: a struct of its arguments.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.
//!
//! # accelerator
//!
//! - [`query-accelerators`](QueryAccelerators): Returns which accelerator runs the machine and which others QEMU was built with.
//! - [`query-kvm`](QueryKvm): Returns whether QEMU has KVM and whether the machine runs on it.
//! - [`x-accel-stats`](XAccelStats): Returns figures of the accelerator in use, as text for humans.
//!
//! # acpi
//!
//! - [`query-acpi-ospm-status`](QueryAcpiOspmStatus): Lists what the guest's system last reported through ACPI about each hotplug slot.
//!
//! # acpi-hest
//!
//! - [`inject-ghes-v2-error`](InjectGhesV2Error): Makes the guest see a hardware error that firmware reports to it through ACPI's GHES tables, for tests of its error handling.
//!
//! # audio
//!
//! - [`query-audiodevs`](QueryAudiodevs): Lists the audio backends of QEMU with the options that they were given.
//!
//! # block
//!
//! - [`block-latency-histogram-set`](BlockLatencyHistogramSet): Starts new histograms of how long the requests of a disk take, or removes all of them when no boundaries are given.
//! - [`block_set_io_throttle`](BlockSetIoThrottle): Limits how many bytes and requests per second a guest's disk may transfer; all six base limits are set anew.
//! - [`blockdev-change-medium`](BlockdevChangeMedium): Exchanges the medium of a removable drive: opens the tray, opens the new image, inserts it and closes the tray.
//! - [`blockdev-close-tray`](BlockdevCloseTray): Closes the tray of a removable drive; nothing happens if it is closed already or the drive has none.
//! - [`blockdev-insert-medium`](BlockdevInsertMedium): Puts an existing block node as the medium into an empty drive whose tray is open.
//! - [`blockdev-open-tray`](BlockdevOpenTray): Opens the tray of a removable drive, or asks the guest to do it if the guest has locked the tray.
//! - [`blockdev-remove-medium`](BlockdevRemoveMedium): Takes the medium out of a removable drive whose tray is open; the block node itself stays.
//! - [`eject`](Eject): Opens the tray of a removable drive and takes the medium out, as the eject button does.
//! - [`query-pr-managers`](QueryPrManagers): Lists the helpers through which guests use SCSI persistent reservations.
//!
//! # block-core
//!
//! - [`block-commit`](BlockCommit): Starts a job that copies the data of upper images of a chain into a lower one and drops them from the chain.
//! - [`block-dirty-bitmap-add`](BlockDirtyBitmapAdd): Creates a dirty bitmap on a node, which from then on records the areas that are written to.
//! - [`block-dirty-bitmap-clear`](BlockDirtyBitmapClear): Forgets everything that a dirty bitmap has recorded, so that no area counts as changed.
//! - [`block-dirty-bitmap-disable`](BlockDirtyBitmapDisable): Stops a dirty bitmap from recording further writes; what it holds is kept.
//! - [`block-dirty-bitmap-enable`](BlockDirtyBitmapEnable): Lets a dirty bitmap that was disabled record writes again.
//! - [`block-dirty-bitmap-merge`](BlockDirtyBitmapMerge): Adds the changed areas of other dirty bitmaps to one dirty bitmap; all or none of them are added.
//! - [`block-dirty-bitmap-remove`](BlockDirtyBitmapRemove): Deletes a dirty bitmap from its node, and from the image file if it is stored there.
//! - [`block-job-cancel`](BlockJobCancel): Asks a job on a block device to stop; a mirror that is ready ends with a consistent copy unless forced.
//! - [`block-job-change`](BlockJobChange): Changes options of a running job.
//! - [`block-job-complete`](BlockJobComplete): Lets a job that is ready finish its work, such as switching the guest over to a mirror.
//! - [`block-job-dismiss`](BlockJobDismiss): Removes a concluded job that waits for it from the list of jobs.
//! - [`block-job-finalize`](BlockJobFinalize): Lets a job in state `pending`, and all others of its transaction, make their changes to the block graph.
//! - [`block-job-pause`](BlockJobPause): Pauses a job as soon as its requests in flight have ended, until it is resumed.
//! - [`block-job-resume`](BlockJobResume): Lets a job go on that was paused by a command or by an I/O error.
//! - [`block-job-set-speed`](BlockJobSetSpeed): Limits how fast a running job may work.
//! - [`block-set-write-threshold`](BlockSetWriteThreshold): Asks for one event as soon as a write reaches beyond an offset of a node, so that its storage can be grown in time.
//! - [`block-stream`](BlockStream): Starts a job that copies data from backing images into the image above them, until that image no longer needs them.
//! - [`block_resize`](BlockResize): Grows or shrinks a disk while the guest runs; data beyond a smaller size is lost.
//! - [`blockdev-add`](BlockdevAdd): Opens an image or a layer above another node as a new block node, for devices, jobs and exports to use.
//! - [`blockdev-backup`](BlockdevBackup): Starts a job that copies the content that a device has now to an existing node, while the guest goes on writing.
//! - [`blockdev-create`](BlockdevCreate): Starts a job that creates an image, or formats an existing node with an image format; it waits for `job-dismiss`.
//! - [`blockdev-del`](BlockdevDel): Removes a block node that was made by `blockdev-add` and is in use by nothing.
//! - [`blockdev-mirror`](BlockdevMirror): Starts a job that copies a device to an existing node and keeps both alike until it is completed or cancelled.
//! - [`blockdev-reopen`](BlockdevReopen): Changes options of open block nodes, such as read-only or the backing node; all of them change, or none.
//! - [`blockdev-set-active`](BlockdevSetActive): Takes block nodes into use, or gives up their images so that another process can use them, as after a migration.
//! - [`blockdev-snapshot`](BlockdevSnapshot): Installs an existing node as overlay of another: new writes go to the overlay, and what is below stays as it is now.
//! - [`blockdev-snapshot-delete-internal-sync`](BlockdevSnapshotDeleteInternalSync): Deletes a snapshot that is stored within an image, chosen by ID, by name or by both, and returns its description.
//! - [`blockdev-snapshot-internal-sync`](BlockdevSnapshotInternalSync): Stores the present content of a device as a named snapshot within its image; the format must allow it, as qcow2 does.
//! - [`blockdev-snapshot-sync`](BlockdevSnapshotSync): Creates a new image above a device, so that further writes go there and the old image stays as it is now.
//! - [`change-backing-file`](ChangeBackingFile): Rewrites the name of the backing file that is recorded in an image; the open block graph is left as it is.
//! - [`drive-backup`](DriveBackup): Starts a job that copies the content that a device has now to a file, which it opens or creates itself.
//! - [`drive-mirror`](DriveMirror): Starts a job that copies a device to a file, which it opens or creates itself, and then keeps both alike.
//! - [`query-block`](QueryBlock): Lists the disks and drives of the machine, with the images in them.
//! - [`query-block-jobs`](QueryBlockJobs): Lists the jobs that work on block devices, with their progress.
//! - [`query-blockstats`](QueryBlockstats): Reports the I/O statistics of all disks, or of all block nodes.
//! - [`query-named-block-nodes`](QueryNamedBlockNodes): Lists all block nodes, each with its image and its settings.
//! - [`x-blockdev-amend`](XBlockdevAmend): Starts a job that changes options of an image that were set when it was created, such as its encryption keys.
//! - [`x-blockdev-change`](XBlockdevChange): Adds a child node to a node or takes one away from it, while the node is in use; quorum nodes can do it.
//! - [`x-blockdev-set-iothread`](XBlockdevSetIothread): Moves a block node, and all nodes connected to it, to the event loop of an I/O thread or to the main loop.
//! - [`x-debug-block-dirty-bitmap-sha256`](XDebugBlockDirtyBitmapSha256): Computes a hash over what a dirty bitmap has recorded, for tests.
//! - [`x-debug-query-block-graph`](XDebugQueryBlockGraph): Describes the whole block graph, with every node, every edge and its permissions.
//!
//! # block-export
//!
//! - [`block-export-add`](BlockExportAdd): Makes a block node available outside of the virtual machine, over NBD, vhost-user, FUSE or VDUSE.
//! - [`block-export-del`](BlockExportDel): Asks for the end of a block export; it may live on until its clients are gone, which BLOCK_EXPORT_DELETED tells.
//! - [`nbd-server-add`](NbdServerAdd): Exports a block node through the built-in NBD server, which must be running.
//! - [`nbd-server-remove`](NbdServerRemove): Ends an export of the built-in NBD server.
//! - [`nbd-server-start`](NbdServerStart): Starts the built-in NBD server; nodes become visible to its clients when exports are added.
//! - [`nbd-server-stop`](NbdServerStop): Stops the built-in NBD server, disconnects its clients and ends all of its exports.
//! - [`query-block-exports`](QueryBlockExports): Lists the block exports of this process, of all kinds.
//!
//! # char
//!
//! - [`chardev-add`](ChardevAdd): Creates a character device backend (chardev), to which a serial port, a monitor or another device can be attached.
//! - [`chardev-change`](ChardevChange): Puts another backend in the place of a chardev while the guest's device stays attached.
//! - [`chardev-remove`](ChardevRemove): Removes a chardev that no device uses.
//! - [`chardev-send-break`](ChardevSendBreak): Sends a break condition to the device that is attached to a chardev, as a serial line does.
//! - [`query-chardev`](QueryChardev): Lists the chardevs.
//! - [`query-chardev-backends`](QueryChardevBackends): Lists the kinds of chardevs that this QEMU can create.
//! - [`ringbuf-read`](RingbufRead): Takes the oldest output of the guest out of a ring buffer chardev.
//! - [`ringbuf-write`](RingbufWrite): Puts data into a ring buffer chardev, where it takes the place of the oldest data once the buffer is full.
//!
//! # control
//!
//! - [`qmp_capabilities`](QmpCapabilities): Ends the negotiation that each connection starts with; no other command works before it, and it works once only.
//! - [`query-commands`](QueryCommands): Lists the commands that this QEMU has.
//! - [`query-version`](QueryVersion): Tells which release of QEMU this is.
//! - [`quit`](Quit): Ends the QEMU process without asking the guest; the connection may close before the reply arrives.
//!
//! # cryptodev
//!
//! - [`query-cryptodev`](QueryCryptodev): Lists the backends of the guest's crypto devices and what they can do.
//!
//! # cxl
//!
//! - [`cxl-add-dynamic-capacity`](CxlAddDynamicCapacity): Offers more memory of a CXL dynamic capacity device to the guest, which accepts or refuses it by itself.
//! - [`cxl-inject-correctable-error`](CxlInjectCorrectableError): Makes a CXL memory device report an error that was corrected, for tests of the guest's error handling.
//! - [`cxl-inject-dram-event`](CxlInjectDramEvent): Adds a record of a fault in a memory chip to an event log of a CXL memory device, and signals the guest.
//! - [`cxl-inject-general-media-event`](CxlInjectGeneralMediaEvent): Adds a record of a fault in the storage medium to an event log of a CXL memory device, and signals the guest.
//! - [`cxl-inject-memory-module-event`](CxlInjectMemoryModuleEvent): Adds a record of a change in the device's health to an event log of a CXL memory device, and signals the guest.
//! - [`cxl-inject-poison`](CxlInjectPoison): Marks memory of a CXL device as damaged, so that the guest finds it in the device's poison list.
//! - [`cxl-inject-uncorrectable-errors`](CxlInjectUncorrectableErrors): Makes a CXL memory device report errors that it could not correct, several at once if need be.
//! - [`cxl-release-dynamic-capacity`](CxlReleaseDynamicCapacity): Asks the guest to give memory of a CXL dynamic capacity device back, or takes it away.
//!
//! # dump
//!
//! - [`dump-guest-memory`](DumpGuestMemory): Writes the memory and CPU state of the guest to a file that crash tools read; the guest is stopped meanwhile.
//! - [`query-dump`](QueryDump): Returns how far the current or last dump of the guest's memory is.
//! - [`query-dump-guest-memory-capability`](QueryDumpGuestMemoryCapability): Lists the formats in which the guest's memory can be dumped.
//!
//! # ebpf
//!
//! - [`request-ebpf`](RequestEbpf): Returns an eBPF program of this QEMU, so that a privileged program can load it and pass its descriptors in.
//!
//! # introspect
//!
//! - [`query-qmp-schema`](QueryQmpSchema): Describes each command, event and type of this QEMU's protocol, so that a client can find out what it supports.
//!
//! # job
//!
//! - [`job-cancel`](JobCancel): Asks a job to give up; the reply comes before it has, and a job that is nearly done may still succeed.
//! - [`job-complete`](JobComplete): Ends a job that is ready, in good order: a mirror or an active commit switches the disk over to its target.
//! - [`job-dismiss`](JobDismiss): Removes a concluded job from the list, which makes its id free; jobs that dismiss themselves need no such command.
//! - [`job-finalize`](JobFinalize): Lets a pending job, and those in one transaction with it, change the block graph and conclude.
//! - [`job-pause`](JobPause): Asks a job to stop working until it is resumed; it pauses at its next opportunity.
//! - [`job-resume`](JobResume): Lets a job work on that was paused by command, and clears the I/O error that it reports.
//! - [`query-jobs`](QueryJobs): Lists the background jobs with their state and progress, concluded ones that were not dismissed among them.
//!
//! # machine
//!
//! - [`balloon`](Balloon): Asks the guest's balloon driver to give memory back or take it again until a given size is reached.
//! - [`dump-skeys`](DumpSkeys): Writes the storage keys of an s390x guest to a file.
//! - [`dumpdtb`](Dumpdtb): Writes the device tree of the guest to a file, for machines that have one.
//! - [`inject-nmi`](InjectNmi): Sends a non-maskable interrupt to the guest, on x86 to all its CPUs.
//! - [`memsave`](Memsave): Writes a piece of guest memory, as one CPU maps it, to a file on the host.
//! - [`pmemsave`](Pmemsave): Writes a piece of the guest's physical memory to a file on the host.
//! - [`query-balloon`](QueryBalloon): Returns how much memory the balloon leaves to the guest; an error if there is no balloon.
//! - [`query-cpu-definitions`](QueryCpuDefinitions): Lists the CPU models that this QEMU offers with the accelerator in use.
//! - [`query-cpu-model-baseline`](QueryCpuModelBaseline): Finds a CPU model that runs wherever either of two models runs.
//! - [`query-cpu-model-comparison`](QueryCpuModelComparison): Compares two CPU models: whether a guest made for one runs on the other.
//! - [`query-cpu-model-expansion`](QueryCpuModelExpansion): Spells a CPU model out: the properties that the name stands for on this host and accelerator.
//! - [`query-cpus-fast`](QueryCpusFast): Lists the virtual CPUs with their threads on the host; does not disturb the guest.
//! - [`query-current-machine`](QueryCurrentMachine): Returns what the running machine can do beyond what its type tells.
//! - [`query-firmware-log`](QueryFirmwareLog): Finds the log that the firmware keeps in guest memory and returns it.
//! - [`query-hotpluggable-cpus`](QueryHotpluggableCpus): Lists the places for CPUs of this machine, taken and free, with what device_add needs to fill them.
//! - [`query-hv-balloon-status-report`](QueryHvBalloonStatusReport): Returns what the balloon driver of a Windows guest last reported about its memory.
//! - [`query-machines`](QueryMachines): Lists the machine types of this QEMU.
//! - [`query-memdev`](QueryMemdev): Lists the memory backends and their settings.
//! - [`query-memory-devices`](QueryMemoryDevices): Lists the memory devices of the machine, such as DIMMs and virtio-mem.
//! - [`query-memory-size-summary`](QueryMemorySizeSummary): Returns how much memory the machine started with and how much was plugged in later.
//! - [`query-target`](QueryTarget): Returns which architecture this QEMU emulates.
//! - [`query-uuid`](QueryUuid): Returns the UUID of the machine; all zeros if it was given none.
//! - [`query-vm-generation-id`](QueryVmGenerationId): Returns the VM generation ID, which lets a guest see that it was cloned or put back to a snapshot.
//! - [`set-numa-node`](SetNumaNode): Defines NUMA nodes of the machine while it is still in the preconfig state.
//! - [`system_powerdown`](SystemPowerdown): Presses the power button of the machine; whether it shuts down is up to the guest.
//! - [`system_reset`](SystemReset): Resets the machine at once, as the reset button would.
//! - [`system_wakeup`](SystemWakeup): Wakes a guest up that has suspended itself to memory; an error if it is not suspended.
//! - [`x-query-interrupt-controllers`](XQueryInterruptControllers): Returns the state of the interrupt controllers, as text for humans.
//! - [`x-query-irq`](XQueryIrq): Returns counts of interrupts, as text for humans.
//! - [`x-query-jit`](XQueryJit): Returns figures of TCG's translation of guest code, as text for humans.
//! - [`x-query-numa`](XQueryNuma): Returns the NUMA nodes of the guest, as text for humans.
//! - [`x-query-opcount`](XQueryOpcount): Returns counts of TCG operations, as text for humans.
//! - [`x-query-profile`](XQueryProfile): Returns a profile of TCG, as text for humans.
//! - [`x-query-ramblock`](XQueryRamblock): Returns the blocks of memory that QEMU has allocated for the machine, as text for humans.
//! - [`x-query-rdma`](XQueryRdma): Returns the state of the emulated RDMA device, as text for humans.
//! - [`x-query-roms`](XQueryRoms): Returns the firmware and other images loaded into the guest's memory, as text for humans.
//! - [`x-query-usb`](XQueryUsb): Returns the USB devices of the guest, as text for humans.
//!
//! # machine-s390x
//!
//! - [`query-s390x-cpu-polarization`](QueryS390xCpuPolarization): Returns how the guest wants its CPUs to be scheduled: all alike or by their entitlement.
//! - [`set-cpu-topology`](SetCpuTopology): Moves an s390x CPU to another place in the topology or changes what the guest is told about it.
//!
//! # migration
//!
//! - [`calc-dirty-rate`](CalcDirtyRate): Begins to measure how fast the guest writes to its memory; the result is read later with query-dirty-rate.
//! - [`cancel-vcpu-dirty-limit`](CancelVcpuDirtyLimit): Removes the limit of the dirty page rate of virtual CPUs.
//! - [`migrate`](Migrate): Starts an outgoing migration: sends the state of the running machine to another QEMU, a file or a program.
//! - [`migrate-continue`](MigrateContinue): Continues a migration that waits in pre-switchover because of the capability pause-before-switchover.
//! - [`migrate-incoming`](MigrateIncoming): Starts to listen for an incoming migration, in a QEMU that was started with `-incoming defer`.
//! - [`migrate-pause`](MigratePause): Breaks the connection of a running postcopy migration, so that it can be resumed over another one.
//! - [`migrate-recover`](MigrateRecover): Gives the destination of a paused postcopy migration a new address at which it listens for the source.
//! - [`migrate-set-capabilities`](MigrateSetCapabilities): Switches optional features of migration on or off, on each side before the migration starts.
//! - [`migrate-set-parameters`](MigrateSetParameters): Changes settings of migration such as bandwidth, downtime and TLS; several of them may be changed while it runs.
//! - [`migrate-start-postcopy`](MigrateStartPostcopy): Switches a running migration to postcopy: the destination runs the guest and fetches the pages that are missing.
//! - [`migrate_cancel`](MigrateCancel): Aborts the outgoing migration; the guest stays on the source. Without a migration nothing happens.
//! - [`query-colo-status`](QueryColoStatus): Returns the role that this machine has in COLO fault tolerance and why COLO was left.
//! - [`query-dirty-rate`](QueryDirtyRate): Returns the result of the last measurement by calc-dirty-rate, or how far that measurement is.
//! - [`query-migrate`](QueryMigrate): Returns the state, progress and duration of the current or last migration of this QEMU.
//! - [`query-migrate-capabilities`](QueryMigrateCapabilities): Lists the optional features of migration and which of them are on.
//! - [`query-migrate-parameters`](QueryMigrateParameters): Returns the current values of all settings of migration.
//! - [`query-migrationthreads`](QueryMigrationthreads): Lists the threads of this QEMU that send migration data.
//! - [`query-vcpu-dirty-limit`](QueryVcpuDirtyLimit): Lists the virtual CPUs that are kept below a dirty page rate, with their limits and current rates.
//! - [`query-xen-replication-status`](QueryXenReplicationStatus): Returns whether disk replication for COLO on Xen works or has failed.
//! - [`set-vcpu-dirty-limit`](SetVcpuDirtyLimit): Slows virtual CPUs down as far as needed to keep the memory that they write per second below a limit.
//! - [`snapshot-delete`](SnapshotDelete): Starts a job that removes an internal snapshot of the machine from the given disks.
//! - [`snapshot-load`](SnapshotLoad): Starts a job that puts the machine back to an internal snapshot: its disks, memory and device state.
//! - [`snapshot-save`](SnapshotSave): Starts a job that saves memory and device state into one disk and takes an internal snapshot of the given disks.
//! - [`x-colo-lost-heartbeat`](XColoLostHeartbeat): Tells QEMU that the other side of COLO is gone, so that this side takes over alone.
//! - [`xen-colo-do-checkpoint`](XenColoDoCheckpoint): Makes disk replication take a checkpoint, for COLO on Xen.
//! - [`xen-load-devices-state`](XenLoadDevicesState): Restores the state of all devices, without memory and disks, from a file; meant for Xen.
//! - [`xen-save-devices-state`](XenSaveDevicesState): Writes the state of all devices, without memory and disks, to a file; meant for Xen.
//! - [`xen-set-global-dirty-log`](XenSetGlobalDirtyLog): Switches tracking of written memory on or off; meant for Xen.
//! - [`xen-set-replication`](XenSetReplication): Starts or stops disk replication for COLO on Xen.
//!
//! # misc
//!
//! - [`add-fd`](AddFd): Puts the file descriptor that is sent along with this command into an fd set, which QEMU can open as `/dev/fdset/ID`.
//! - [`add_client`](AddClient): Hands a connected socket to a VNC, SPICE or D-Bus display or to a character device, as if its client had connected by itself.
//! - [`closefd`](Closefd): Closes a descriptor that was received under a name and is not used yet.
//! - [`cont`](Cont): Lets the guest run on after a stop; during an incoming migration, lets it run once that is over.
//! - [`get-win32-socket`](GetWin32Socket): Receives a socket that another process duplicated for QEMU, and gives it a name; on Windows hosts.
//! - [`getfd`](Getfd): Receives the file descriptor that is sent along with this command, and gives it a name by which other commands use it.
//! - [`human-monitor-command`](HumanMonitorCommand): Runs one line of the human monitor (HMP) and returns what it prints; neither commands nor output are stable.
//! - [`query-command-line-options`](QueryCommandLineOptions): Lists options of QEMU's command line with their parameters; it does not know all of them.
//! - [`query-fdsets`](QueryFdsets): Lists the fd sets and the descriptors in them.
//! - [`query-iothreads`](QueryIothreads): Lists the I/O threads that were created as objects, with their settings; the main thread is not among them.
//! - [`query-name`](QueryName): Tells the name that the virtual machine was given with -name.
//! - [`remove-fd`](RemoveFd): Takes one descriptor, or all of them, out of an fd set; one that is open inside QEMU is closed once it is unused.
//! - [`stop`](Stop): Stops the virtual CPUs; during an incoming migration, keeps the guest stopped once that is over.
//! - [`x-exit-preconfig`](XExitPreconfig): Ends the early phase of a QEMU that was started with -preconfig; the machine is then built.
//!
//! # misc-arm
//!
//! - [`query-gic-capabilities`](QueryGicCapabilities): Lists the versions of Arm's interrupt controller GIC that a machine can have here.
//!
//! # misc-i386
//!
//! - [`query-sev`](QuerySev): Returns whether the guest is protected by AMD SEV, in what state, and with which firmware of the security processor.
//! - [`query-sev-attestation-report`](QuerySevAttestationReport): Returns a report, signed by AMD's security processor, of what the SEV guest was started with.
//! - [`query-sev-capabilities`](QuerySevCapabilities): Returns what AMD SEV of this host offers and needs, with its certificates.
//! - [`query-sev-launch-measure`](QuerySevLaunchMeasure): Returns the measurement of an SEV guest at its launch, which its owner compares with the expected one.
//! - [`query-sgx`](QuerySgx): Returns which features of Intel SGX the machine has, and its sections of enclave memory.
//! - [`query-sgx-capabilities`](QuerySgxCapabilities): Returns which features of Intel SGX the host has, and its sections of enclave memory.
//! - [`rtc-reset-reinjection`](RtcResetReinjection): Forgets the ticks of the real-time clock that the guest has missed, once its time was set by other means.
//! - [`sev-inject-launch-secret`](SevInjectLaunchSecret): Puts a secret, encrypted by the owner, into the memory of an SEV guest before it starts.
//! - [`xen-event-inject`](XenEventInject): Raises an event channel of a Xen guest that runs on KVM.
//! - [`xen-event-list`](XenEventList): Lists the event channels of a Xen guest that runs on KVM.
//!
//! # net
//!
//! - [`announce-self`](AnnounceSelf): Makes network cards of the guest send broadcast frames, so that switches learn at which port the guest is now.
//! - [`netdev_add`](NetdevAdd): Creates a network backend, to which a network card can then be attached.
//! - [`netdev_del`](NetdevDel): Removes a network backend.
//! - [`query-rx-filter`](QueryRxFilter): Tells which frames the guest has asked its network cards to receive.
//! - [`set_link`](SetLink): Plugs in or pulls out the virtual cable of a network card or backend.
//!
//! # pci
//!
//! - [`query-pci`](QueryPci): Lists the PCI buses of the machine with their devices, as the guest's firmware or system has set them up.
//!
//! # qdev
//!
//! - [`device-list-properties`](DeviceListProperties): Lists the properties that a type of device has, without making one.
//! - [`device-sync-config`](DeviceSyncConfig): Fetches the configuration of a device anew from its backend and tells the guest, as after the resize of a vhost-user disk.
//! - [`device_add`](DeviceAdd): Plugs a device in; further arguments are the properties of its type, as device-list-properties lists them.
//! - [`device_del`](DeviceDel): Asks for a device to be unplugged; DEVICE_DELETED tells when the guest has let it go.
//!
//! # qom
//!
//! - [`object-add`](ObjectAdd): Creates an object that is no device, such as a memory backend, a secret, TLS credentials or an I/O thread.
//! - [`object-del`](ObjectDel): Removes an object that object-add or `-object` created; an error while something uses it.
//! - [`qom-get`](QomGet): Reads a property of an object.
//! - [`qom-list`](QomList): Lists the properties of an object, among them its children in the QOM tree.
//! - [`qom-list-get`](QomListGet): Reads all properties of several objects at once.
//! - [`qom-list-properties`](QomListProperties): Lists the properties that objects of a type have, without those that an object adds later.
//! - [`qom-list-types`](QomListTypes): Lists the types of objects that this QEMU knows.
//! - [`qom-set`](QomSet): Changes a property of an object.
//!
//! # replay
//!
//! - [`query-replay`](QueryReplay): Tells whether the run of the guest is being recorded or replayed, and how far it is.
//! - [`replay-break`](ReplayBreak): Makes a replay stop when it reaches an instruction; there is one such breakpoint, which this replaces.
//! - [`replay-delete-break`](ReplayDeleteBreak): Removes the breakpoint of a replay, if there is one.
//! - [`replay-seek`](ReplaySeek): Takes a replay to an instruction, from the nearest snapshot before it.
//!
//! # rocker
//!
//! - [`query-rocker`](QueryRocker): Describes one Rocker, the emulated network switch.
//! - [`query-rocker-of-dpa-flows`](QueryRockerOfDpaFlows): Lists the rules by which a Rocker switch matches packets.
//! - [`query-rocker-of-dpa-groups`](QueryRockerOfDpaGroups): Lists the groups of a Rocker switch, which tell what is done with packets that matched a rule.
//! - [`query-rocker-ports`](QueryRockerPorts): Lists the front-panel ports of a Rocker switch.
//!
//! # run-state
//!
//! - [`query-status`](QueryStatus): Returns whether the guest runs, and if not, why.
//! - [`set-action`](SetAction): Sets what QEMU does when the guest reboots, shuts down or panics, or when its watchdog expires.
//! - [`watchdog-set-action`](WatchdogSetAction): Sets what QEMU does when the watchdog of the guest expires.
//!
//! # stats
//!
//! - [`query-stats`](QueryStats): Reads statistics that KVM and other providers keep about the machine, its virtual CPUs or its crypto devices.
//! - [`query-stats-schemas`](QueryStatsSchemas): Describes the statistics that can be read: their names, kinds and units.
//!
//! # tpm
//!
//! - [`query-tpm`](QueryTpm): Lists the TPM devices of the guest with their backends.
//! - [`query-tpm-models`](QueryTpmModels): Lists the kinds of TPM devices that this QEMU can give the guest.
//! - [`query-tpm-types`](QueryTpmTypes): Lists the kinds of TPM backends that this QEMU has.
//!
//! # trace
//!
//! - [`trace-event-get-state`](TraceEventGetState): Lists trace events of QEMU and whether each is switched on.
//! - [`trace-event-set-state`](TraceEventSetState): Switches trace events of QEMU on or off.
//!
//! # transaction
//!
//! - [`transaction`](Transaction): Carries out several block operations as one: all of them start at the same moment, or none if one fails.
//!
//! # ui
//!
//! - [`change-vnc-password`](ChangeVncPassword): Sets a new password for the VNC server; clients that are connected stay connected.
//! - [`client_migrate_info`](ClientMigrateInfo): Tells the clients of the SPICE server where they find the guest once it has been migrated.
//! - [`display-reload`](DisplayReload): Makes a remote display read files of its configuration again, such as its TLS certificates.
//! - [`display-update`](DisplayUpdate): Changes the configuration of a remote display while it runs.
//! - [`expire_password`](ExpirePassword): Sets when the password of the VNC or SPICE server ceases to be accepted.
//! - [`input-send-event`](InputSendEvent): Sends key presses, pointer moves or touches to the guest, all at once and in their order.
//! - [`query-display-options`](QueryDisplayOptions): Tells with which options the display of QEMU itself was started.
//! - [`query-mice`](QueryMice): Lists the pointer devices of the guest.
//! - [`query-spice`](QuerySpice): Tells where the SPICE server listens, how it authenticates and who is connected.
//! - [`query-vnc`](QueryVnc): Tells where the first VNC server listens, how it authenticates and who is connected.
//! - [`query-vnc-servers`](QueryVncServers): Lists all VNC servers with their sockets and their clients.
//! - [`screendump`](Screendump): Saves what a display of the guest shows as an image file.
//! - [`send-key`](SendKey): Presses keys of the guest's keyboard one after the other and then releases them, the last one first.
//! - [`set_password`](SetPassword): Sets the password of the VNC or SPICE server.
//!
//! # virtio
//!
//! - [`x-query-virtio`](XQueryVirtio): Lists the virtio devices of the guest.
//! - [`x-query-virtio-queue-element`](XQueryVirtioQueueElement): Shows one request in a queue of a virtio device, with its descriptors.
//! - [`x-query-virtio-queue-status`](XQueryVirtioQueueStatus): Shows the state of a queue of a virtio device, as QEMU keeps it.
//! - [`x-query-virtio-status`](XQueryVirtioStatus): Shows the state of a virtio device: its features, its status and, if it has one, its vhost backend.
//! - [`x-query-virtio-vhost-queue-status`](XQueryVirtioVhostQueueStatus): Shows the state of a queue that a vhost backend handles; fails if vhost is not running for the device.
//!
//! # yank
//!
//! - [`query-yank`](QueryYank): Lists the connections that yank can cut; works even if the main loop hangs, when run out of band.
//! - [`yank`](Yank): Cuts connections on which QEMU hangs; works even if the main loop hangs, when run out of band.

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
