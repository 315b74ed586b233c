// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What everything is, for questions at run time.

/// Commands and their arguments.
pub(crate) static COMMANDS: &str = r"
add-fd	Puts the file descriptor that is sent along with this command into an fd set, which QEMU can open as `/dev/fdset/ID`.
add-fd fdset-id	set that gets the descriptor; one that does not exist is made	id	a new set
add-fd opaque	free text that is kept with the descriptor, for the caller's own use
add_client	Hands a connected socket to a VNC, SPICE or D-Bus display or to a character device, as if its client had connected by itself.
add_client fdname	name under which getfd or get-win32-socket received the socket
add_client protocol	who gets the client: vnc, spice, @dbus-display or the id of a character device
add_client skipauth	whether the client need not authenticate; for vnc and spice		false
add_client tls	whether the client speaks TLS; for spice		false
announce-self	Makes network cards of the guest send broadcast frames, so that switches learn at which port the guest is now.
announce-self id	name of this announcement, by which a later command can change or stop it while it runs		no name
announce-self initial	how long to wait before the first announcement	ms
announce-self interfaces	names of the network cards that announce themselves		all cards
announce-self max	longest pause between two announcements, at which the growth stops	ms
announce-self rounds	how many announcements are sent by each card	number
announce-self step	how much longer each pause is than the one before	ms
balloon	Asks the guest's balloon driver to give memory back or take it again until a given size is reached.
balloon value	memory that the guest shall have	bytes
block-commit	Starts a job that copies the data of upper images of a chain into a lower one and drops them from the chain.
block-commit auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
block-commit auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
block-commit backing-file	name of the backing file that is written to the image above the copied ones		the file name of the image that received the data
block-commit backing-mask-protocol	whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base		false
block-commit base	file name, as the image above records it, of the image that receives the data		the lowest image of the chain	base-node
block-commit base-node	node name of the image that receives the data		the lowest image of the chain
block-commit device	name of the active image's node, or of a device above it
block-commit filter-node-name	node name for the filter that the job puts above the top image while it runs		a generated name
block-commit job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
block-commit on-error	what the job does when a request fails		`report`
block-commit speed	most that the job may copy	bytes/s	no limit		0=no limit
block-commit top	file name of the uppermost image whose data is copied		the top image of the chain	top-node
block-commit top-node	node name of the uppermost image whose data is copied		the top image of the chain
block-dirty-bitmap-add	Creates a dirty bitmap on a node, which from then on records the areas that are written to.
block-dirty-bitmap-add disabled	whether the bitmap records nothing until it is enabled		false
block-dirty-bitmap-add granularity	size of the areas that are told apart, a power of two from 512 to 2 GiB	bytes	the cluster size of the image, but at least 4 KiB and at most 64 KiB
block-dirty-bitmap-add name	name for the bitmap, at most 1023 bytes
block-dirty-bitmap-add node	name of the device or node whose writes are recorded
block-dirty-bitmap-add persistent	whether the bitmap is stored in the image when it is closed; qcow2 can do it		false
block-dirty-bitmap-clear	Forgets everything that a dirty bitmap has recorded, so that no area counts as changed.
block-dirty-bitmap-clear name	name of the bitmap
block-dirty-bitmap-clear node	name of the device or node that the bitmap belongs to
block-dirty-bitmap-disable	Stops a dirty bitmap from recording further writes; what it holds is kept.
block-dirty-bitmap-disable name	name of the bitmap
block-dirty-bitmap-disable node	name of the device or node that the bitmap belongs to
block-dirty-bitmap-enable	Lets a dirty bitmap that was disabled record writes again.
block-dirty-bitmap-enable name	name of the bitmap
block-dirty-bitmap-enable node	name of the device or node that the bitmap belongs to
block-dirty-bitmap-merge	Adds the changed areas of other dirty bitmaps to one dirty bitmap; all or none of them are added.
block-dirty-bitmap-merge bitmaps	bitmaps to add: names of bitmaps of the same node, or bitmaps of other nodes
block-dirty-bitmap-merge node	name of the device or node that the receiving bitmap belongs to
block-dirty-bitmap-merge target	name of the bitmap that receives the others
block-dirty-bitmap-remove	Deletes a dirty bitmap from its node, and from the image file if it is stored there.
block-dirty-bitmap-remove name	name of the bitmap
block-dirty-bitmap-remove node	name of the device or node that the bitmap belongs to
block-export-add	Makes a block node available outside of the virtual machine, over NBD, vhost-user, FUSE or VDUSE.
block-export-del	Asks for the end of a block export; it may live on until its clients are gone, which BLOCK_EXPORT_DELETED tells.
block-export-del id	export to end
block-export-del mode	what happens if clients are still connected		safe
block-job-cancel	Asks a job on a block device to stop; a mirror that is ready ends with a consistent copy unless forced.
block-job-cancel device	ID of the job
block-job-cancel force	whether the job ends at once, also if it is paused or ready, and leaves its target as it is		false
block-job-change	Changes options of a running job.
block-job-complete	Lets a job that is ready finish its work, such as switching the guest over to a mirror.			job-complete
block-job-complete device	ID of the job
block-job-dismiss	Removes a concluded job that waits for it from the list of jobs.			job-dismiss
block-job-dismiss id	ID of the job
block-job-finalize	Lets a job in state `pending`, and all others of its transaction, make their changes to the block graph.			job-finalize
block-job-finalize id	ID of the job
block-job-pause	Pauses a job as soon as its requests in flight have ended, until it is resumed.			job-pause
block-job-pause device	ID of the job
block-job-resume	Lets a job go on that was paused by a command or by an I/O error.			job-resume
block-job-resume device	ID of the job
block-job-set-speed	Limits how fast a running job may work.
block-job-set-speed device	ID of the job
block-job-set-speed speed	most that the job may process	bytes/s			0=no limit
block-latency-histogram-set	Starts new histograms of how long the requests of a disk take, or removes all of them when no boundaries are given.
block-latency-histogram-set boundaries	ascending limits between the bins of all histograms that have no boundaries of their own	ns	only the kinds of request that are named get a histogram
block-latency-histogram-set boundaries-flush	ascending limits between the bins for flushes	ns	those of `boundaries`
block-latency-histogram-set boundaries-read	ascending limits between the bins for reads	ns	those of `boundaries`
block-latency-histogram-set boundaries-write	ascending limits between the bins for writes	ns	those of `boundaries`
block-latency-histogram-set boundaries-zap	ascending limits between the bins for appends to zones of a zoned disk	ns	those of `boundaries`
block-latency-histogram-set id	ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`
block-set-write-threshold	Asks for one event as soon as a write reaches beyond an offset of a node, so that its storage can be grown in time.
block-set-write-threshold node-name	name of the block node to watch
block-set-write-threshold write-threshold	end of the area that may be written without a `BLOCK_WRITE_THRESHOLD`	offset in bytes			0=the watch is removed
block-stream	Starts a job that copies data from backing images into the image above them, until that image no longer needs them.
block-stream auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
block-stream auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
block-stream backing-file	name of the backing file that is recorded in the image when the job ends; needs a base		the file name of the remaining image
block-stream backing-mask-protocol	whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base		false
block-stream base	file name of the image that remains as backing file; excludes `base-node` and `bottom`		the whole chain is copied
block-stream base-node	node name of the image that remains as backing file; excludes `base` and `bottom`		the whole chain is copied
block-stream bottom	node name of the lowest image whose data is copied; excludes `base` and `base-node`		the whole chain is copied
block-stream device	node name of the image that receives the data, or of a device above it
block-stream filter-node-name	node name for the filter that the job puts above the image while it runs		a generated name
block-stream job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
block-stream on-error	what the job does when a request fails; after `ignore` it goes on, but ends with an error		`report`
block-stream speed	most that the job may copy	bytes/s	no limit		0=no limit
block_resize	Grows or shrinks a disk while the guest runs; data beyond a smaller size is lost.
block_resize device	name of the block backend to resize; either this or `node-name` is given
block_resize node-name	name of the block node to resize; either this or `device` is given
block_resize size	new size of the disk, a multiple of 512	bytes
block_set_io_throttle	Limits how many bytes and requests per second a guest's disk may transfer; all six base limits are set anew.
block_set_io_throttle bps	rate that reads and writes together may reach on average	bytes/s			0=no limit
block_set_io_throttle bps_max	rate that reads and writes together may reach in a burst; not below `bps`	bytes/s	no bursts		0=no bursts
block_set_io_throttle bps_max_length	how long a burst may last at the rate of `bps_max`	s	1
block_set_io_throttle bps_rd	rate that reads may reach on average	bytes/s			0=no limit
block_set_io_throttle bps_rd_max	rate that reads may reach in a burst; not below `bps_rd`	bytes/s	no bursts		0=no bursts
block_set_io_throttle bps_rd_max_length	how long a burst may last at the rate of `bps_rd_max`	s	1
block_set_io_throttle bps_wr	rate that writes may reach on average	bytes/s			0=no limit
block_set_io_throttle bps_wr_max	rate that writes may reach in a burst; not below `bps_wr`	bytes/s	no bursts		0=no bursts
block_set_io_throttle bps_wr_max_length	how long a burst may last at the rate of `bps_wr_max`	s	1
block_set_io_throttle device	name of the disk's block backend			id
block_set_io_throttle group	throttle group whose members share these limits		the name of the device, so that it is a group of its own
block_set_io_throttle id	ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`
block_set_io_throttle iops	rate that reads and writes together may reach on average	operations/s			0=no limit
block_set_io_throttle iops_max	rate that reads and writes together may reach in a burst; not below `iops`	operations/s	no bursts		0=no bursts
block_set_io_throttle iops_max_length	how long a burst may last at the rate of `iops_max`	s	1
block_set_io_throttle iops_rd	most reads on average	operations/s			0=no limit
block_set_io_throttle iops_rd_max	rate that reads may reach in a burst; not below `iops_rd`	operations/s	no bursts		0=no bursts
block_set_io_throttle iops_rd_max_length	how long a burst may last at the rate of `iops_rd_max`	s	1
block_set_io_throttle iops_size	size of the pieces of which a larger request counts one by one; needs a limit of requests	bytes	each request counts once		0=each request counts once
block_set_io_throttle iops_wr	most writes on average	operations/s			0=no limit
block_set_io_throttle iops_wr_max	rate that writes may reach in a burst; not below `iops_wr`	operations/s	no bursts		0=no bursts
block_set_io_throttle iops_wr_max_length	how long a burst may last at the rate of `iops_wr_max`	s	1
blockdev-add	Opens an image or a layer above another node as a new block node, for devices, jobs and exports to use.
blockdev-backup	Starts a job that copies the content that a device has now to an existing node, while the guest goes on writing.
blockdev-backup auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
blockdev-backup auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
blockdev-backup bitmap	name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`
blockdev-backup bitmap-mode	what happens to the bitmap at the end; needed with a bitmap, except for `incremental`		`on-success` for `incremental`
blockdev-backup compress	whether the copy is compressed, which the format of the target must allow		false
blockdev-backup device	name of the block backend or node whose content is copied
blockdev-backup discard-source	whether data is discarded from the source once it is copied; for temporary images		false
blockdev-backup filter-node-name	node name for the filter that the job puts above the source while it runs		a generated name
blockdev-backup job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
blockdev-backup on-cbw-error	whether the guest's write or the backup fails if old data cannot be saved first		`break-guest-write`
blockdev-backup on-source-error	what the job does when a read from the source fails		`report`
blockdev-backup on-target-error	what the job does when a write to the target fails		`report`
blockdev-backup speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
blockdev-backup sync	which part of the content is copied
blockdev-backup target	name of the block backend or node that receives the copy
blockdev-backup x-perf	settings that change the speed of the copy and nothing else
blockdev-change-medium	Exchanges the medium of a removable drive: opens the tray, opens the new image, inserts it and closes the tray.
blockdev-change-medium device	name of the drive's block backend			id
blockdev-change-medium filename	file name or URL of the new image
blockdev-change-medium force	whether the tray is opened even though the guest has locked it		false
blockdev-change-medium format	block driver that opens the image		probed from the image
blockdev-change-medium id	ID or QOM path of the guest's drive
blockdev-change-medium read-only-mode	whether the new medium may be written to		as the medium before
blockdev-close-tray	Closes the tray of a removable drive; nothing happens if it is closed already or the drive has none.
blockdev-close-tray device	name of the drive's block backend			id
blockdev-close-tray id	ID or QOM path of the guest's drive
blockdev-create	Starts a job that creates an image, or formats an existing node with an image format; it waits for `job-dismiss`.
blockdev-create job-id	ID for the new job
blockdev-create options	what is to be created
blockdev-del	Removes a block node that was made by `blockdev-add` and is in use by nothing.
blockdev-del node-name	name of the block node to remove
blockdev-insert-medium	Puts an existing block node as the medium into an empty drive whose tray is open.
blockdev-insert-medium id	ID or QOM path of the guest's drive
blockdev-insert-medium node-name	name of the block node that becomes the medium
blockdev-mirror	Starts a job that copies a device to an existing node and keeps both alike until it is completed or cancelled.
blockdev-mirror auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
blockdev-mirror auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
blockdev-mirror buf-size	most data that is on its way from source to target	bytes	16 MiB		0=16 MiB
blockdev-mirror copy-mode	when writes of the guest reach the target		`background`
blockdev-mirror device	name of the block backend or of the root node to copy
blockdev-mirror filter-node-name	node name for the filter that the job puts above the device while it runs		a generated name
blockdev-mirror granularity	size of the areas in which changes are tracked, a power of two from 512 to 64 MiB	bytes	the cluster size of the target, but at least 4 KiB and at most 64 KiB
blockdev-mirror job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
blockdev-mirror on-source-error	what the job does when a read from the source fails		`report`
blockdev-mirror on-target-error	what the job does when a write to the target fails		`report`
blockdev-mirror replaces	name of the node for which the copy steps in at completion; it must have the same content		the copied node
blockdev-mirror speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
blockdev-mirror sync	which part of the present content is copied at the start
blockdev-mirror target	name of the block backend or node that becomes the copy
blockdev-mirror target-is-zero	whether the caller promises that the target reads as zeros, so that zeros need not be written		false
blockdev-open-tray	Opens the tray of a removable drive, or asks the guest to do it if the guest has locked the tray.
blockdev-open-tray device	name of the drive's block backend			id
blockdev-open-tray force	whether a lock of the guest is ignored and the tray opens at once		false
blockdev-open-tray id	ID or QOM path of the guest's drive
blockdev-remove-medium	Takes the medium out of a removable drive whose tray is open; the block node itself stays.
blockdev-remove-medium id	ID or QOM path of the guest's drive
blockdev-reopen	Changes options of open block nodes, such as read-only or the backing node; all of them change, or none.
blockdev-reopen options	the complete options of each node; what is left out returns to its default
blockdev-set-active	Takes block nodes into use, or gives up their images so that another process can use them, as after a migration.
blockdev-set-active active	whether the node is used by this process from now on
blockdev-set-active node-name	name of the node to switch, together with the nodes below it		all nodes
blockdev-snapshot	Installs an existing node as overlay of another: new writes go to the overlay, and what is below stays as it is now.
blockdev-snapshot node	name of the device or node that becomes the backing image
blockdev-snapshot overlay	name of the node that is put above it; opened with `backing` null and not in use
blockdev-snapshot-delete-internal-sync	Deletes a snapshot that is stored within an image, chosen by ID, by name or by both, and returns its description.
blockdev-snapshot-delete-internal-sync device	name of the block backend or of the root node whose image holds the snapshot
blockdev-snapshot-delete-internal-sync id	ID of the snapshot within the image		any that has the name
blockdev-snapshot-delete-internal-sync name	name of the snapshot		any that has the ID
blockdev-snapshot-internal-sync	Stores the present content of a device as a named snapshot within its image; the format must allow it, as qcow2 does.
blockdev-snapshot-internal-sync device	name of the block backend or of the root node
blockdev-snapshot-internal-sync name	name for the snapshot; no other of the image may have it
blockdev-snapshot-sync	Creates a new image above a device, so that further writes go there and the old image stays as it is now.
blockdev-snapshot-sync device	name of the block backend; either this or `node-name` is given
blockdev-snapshot-sync format	format of the new image		`qcow2`
blockdev-snapshot-sync mode	whether the new image is created or exists already		`absolute-paths`
blockdev-snapshot-sync node-name	name of the node that becomes the backing image; either this or `device` is given
blockdev-snapshot-sync snapshot-file	file name of the new image
blockdev-snapshot-sync snapshot-node-name	name for the node of the new image		a generated name
calc-dirty-rate	Begins to measure how fast the guest writes to its memory; the result is read later with query-dirty-rate.
calc-dirty-rate calc-time	how long to measure, in seconds or in what `calc-time-unit` says; at most 60 seconds	number
calc-dirty-rate calc-time-unit	whether `calc-time` counts seconds or milliseconds		seconds
calc-dirty-rate mode	how written pages are found		`page-sampling`
calc-dirty-rate sample-pages	how many pages of each GiB of guest memory are looked at, in the page-sampling mode alone	pages	512 pages
cancel-vcpu-dirty-limit	Removes the limit of the dirty page rate of virtual CPUs.
cancel-vcpu-dirty-limit cpu-index	index of the virtual CPU to free of its limit	index	all virtual CPUs
change-backing-file	Rewrites the name of the backing file that is recorded in an image; the open block graph is left as it is.
change-backing-file backing-file	file name to record; it is not checked
change-backing-file device	name of the device or root node of the chain that contains the image
change-backing-file image-node-name	name of the node whose image is rewritten
change-vnc-password	Sets a new password for the VNC server; clients that are connected stay connected.
change-vnc-password password	password that clients of VNC authentication give from now on; an empty one counts too
chardev-add	Creates a character device backend (chardev), to which a serial port, a monitor or another device can be attached.
chardev-add backend	kind of the chardev and its options
chardev-add id	name of the new chardev
chardev-change	Puts another backend in the place of a chardev while the guest's device stays attached.
chardev-change backend	kind of the backend that replaces the old one, and its options
chardev-change id	name of the chardev to change
chardev-remove	Removes a chardev that no device uses.
chardev-remove id	name of the chardev to remove
chardev-send-break	Sends a break condition to the device that is attached to a chardev, as a serial line does.
chardev-send-break id	name of the chardev whose device gets the break
client_migrate_info	Tells the clients of the SPICE server where they find the guest once it has been migrated.
client_migrate_info cert-subject	subject that the new host's TLS certificate must have
client_migrate_info hostname	host that the guest moves to
client_migrate_info port	port of the new host for channels without TLS	port	no such channels
client_migrate_info protocol	protocol of the remote display; only spice is accepted
client_migrate_info tls-port	port of the new host for channels with TLS	port	no such channels
closefd	Closes a descriptor that was received under a name and is not used yet.
closefd fdname	name that the descriptor was received under
cont	Lets the guest run on after a stop; during an incoming migration, lets it run once that is over.
cxl-add-dynamic-capacity	Offers more memory of a CXL dynamic capacity device to the guest, which accepts or refuses it by itself.
cxl-add-dynamic-capacity extents	pieces of memory to offer; they must not overlap, and must be aligned to the region's blocks
cxl-add-dynamic-capacity host-id	host that gets the memory, as the CXL specification numbers hosts	id
cxl-add-dynamic-capacity path	QOM path of the device
cxl-add-dynamic-capacity region	region of the device that the extents lie in, from 0 to 7	index
cxl-add-dynamic-capacity selection-policy	who chooses the extents; devices of QEMU take the prescriptive policy alone
cxl-add-dynamic-capacity tag	UUID by which the memory can be told from other memory later		no tag
cxl-inject-correctable-error	Makes a CXL memory device report an error that was corrected, for tests of the guest's error handling.
cxl-inject-correctable-error path	QOM path of the device
cxl-inject-correctable-error type	error to report
cxl-inject-dram-event	Adds a record of a fault in a memory chip to an event log of a CXL memory device, and signals the guest.
cxl-inject-dram-event bank	bank of the fault	index	unknown
cxl-inject-dram-event bank-group	group of banks of the fault	index	unknown
cxl-inject-dram-event channel	memory channel of the fault	index	unknown
cxl-inject-dram-event cme-ev-flags	which advanced thresholds for corrected errors apply, as bits	flags	no flags
cxl-inject-dram-event column	column of the fault	index	unknown
cxl-inject-dram-event component-id	identifier of the part that failed		unknown
cxl-inject-dram-event correction-mask	which bits were wrong, one mask for each group in the nibble mask, at most four	flags	unknown
cxl-inject-dram-event cvme-count	how many errors in volatile memory had been corrected by then	number	unknown
cxl-inject-dram-event descriptor	whether the error was corrected, passed a threshold or came from injected poison, as bits	flags
cxl-inject-dram-event dpa	where the fault is, as the device counts its memory; the lowest bits are flags	address
cxl-inject-dram-event flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
cxl-inject-dram-event head-id	head, of a device with several, that the event comes from	id	unknown
cxl-inject-dram-event is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
cxl-inject-dram-event ld-id	logical device that the event comes from	id	unknown
cxl-inject-dram-event log	event log that gets the record
cxl-inject-dram-event maint-op-class	class of maintenance that the device asks for	id	unknown
cxl-inject-dram-event maint-op-subclass	kind of maintenance within its class	id	unknown
cxl-inject-dram-event nibble-mask	which groups of four data lines are hit, a bit for each	flags	unknown
cxl-inject-dram-event path	QOM path of the device that logs the event
cxl-inject-dram-event rank	rank, which is a group of chips that work together, of the fault	index	unknown
cxl-inject-dram-event row	row of the fault	index	unknown
cxl-inject-dram-event sub-channel	part of the channel of the fault	index	unknown
cxl-inject-dram-event sub-type	finer code of the kind of fault	id
cxl-inject-dram-event transaction-type	code of the access that met the fault first	id
cxl-inject-dram-event type	code of the kind of fault	id
cxl-inject-general-media-event	Adds a record of a fault in the storage medium to an event log of a CXL memory device, and signals the guest.
cxl-inject-general-media-event channel	memory channel of the fault	index	unknown
cxl-inject-general-media-event cme-count	how many errors had been corrected by then	number	unknown
cxl-inject-general-media-event cme-ev-flags	which advanced thresholds for corrected errors apply, as bits	flags	no flags
cxl-inject-general-media-event component-id	identifier of the part that failed		unknown
cxl-inject-general-media-event descriptor	whether the error was corrected, passed a threshold or came from injected poison, as bits	flags
cxl-inject-general-media-event device	which chips of the rank are hit, a bit for each	flags	unknown
cxl-inject-general-media-event dpa	where the fault is, as the device counts its memory; the lowest bits are flags	address
cxl-inject-general-media-event flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
cxl-inject-general-media-event head-id	head, of a device with several, that the event comes from	id	unknown
cxl-inject-general-media-event is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
cxl-inject-general-media-event ld-id	logical device that the event comes from	id	unknown
cxl-inject-general-media-event log	event log that gets the record
cxl-inject-general-media-event maint-op-class	class of maintenance that the device asks for	id	unknown
cxl-inject-general-media-event maint-op-subclass	kind of maintenance within its class	id	unknown
cxl-inject-general-media-event path	QOM path of the device that logs the event
cxl-inject-general-media-event rank	rank, which is a group of chips that work together, of the fault	index	unknown
cxl-inject-general-media-event sub-type	finer code of the kind of fault	id
cxl-inject-general-media-event transaction-type	code of the access that met the fault first	id
cxl-inject-general-media-event type	code of the kind of fault	id
cxl-inject-memory-module-event	Adds a record of a change in the device's health to an event log of a CXL memory device, and signals the guest.
cxl-inject-memory-module-event additional-status	which of the following values are beyond their limits, in fields of bits	flags
cxl-inject-memory-module-event component-id	identifier of the part that failed		unknown
cxl-inject-memory-module-event corrected-persistent-error-count	how many errors in persistent memory were corrected so far	number
cxl-inject-memory-module-event corrected-volatile-error-count	how many errors in volatile memory were corrected so far	number
cxl-inject-memory-module-event dirty-shutdown-count	how many times the device was shut down and could have lost data	number
cxl-inject-memory-module-event flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
cxl-inject-memory-module-event head-id	head, of a device with several, that the event comes from	id	unknown
cxl-inject-memory-module-event health-status	what is wrong with the device on the whole, a bit for each cause	flags
cxl-inject-memory-module-event is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
cxl-inject-memory-module-event ld-id	logical device that the event comes from	id	unknown
cxl-inject-memory-module-event life-used	how much of the expected life is used up	percent
cxl-inject-memory-module-event log	event log that gets the record
cxl-inject-memory-module-event maint-op-class	class of maintenance that the device asks for	id	unknown
cxl-inject-memory-module-event maint-op-subclass	kind of maintenance within its class	id	unknown
cxl-inject-memory-module-event media-status	code of the state of its memory	id
cxl-inject-memory-module-event path	QOM path of the device that logs the event
cxl-inject-memory-module-event sub-type	finer code of what changed	id
cxl-inject-memory-module-event temperature	how warm the device is	°C
cxl-inject-memory-module-event type	code of what changed	id
cxl-inject-poison	Marks memory of a CXL device as damaged, so that the guest finds it in the device's poison list.
cxl-inject-poison length	how much is damaged, a multiple of 64	bytes
cxl-inject-poison path	QOM path of the device
cxl-inject-poison start	first byte of the damaged part, as the device counts its memory, a multiple of 64	address
cxl-inject-uncorrectable-errors	Makes a CXL memory device report errors that it could not correct, several at once if need be.
cxl-inject-uncorrectable-errors errors	errors to report, in their order
cxl-inject-uncorrectable-errors path	QOM path of the device
cxl-release-dynamic-capacity	Asks the guest to give memory of a CXL dynamic capacity device back, or takes it away.
cxl-release-dynamic-capacity extents	pieces of memory to take back
cxl-release-dynamic-capacity forced-removal	whether the memory goes at once, without the guest's consent		false
cxl-release-dynamic-capacity host-id	host that loses the memory, as the CXL specification numbers hosts	id
cxl-release-dynamic-capacity path	QOM path of the device
cxl-release-dynamic-capacity region	region of the device that the extents lie in, from 0 to 7	index
cxl-release-dynamic-capacity removal-policy	who chooses the extents; devices of QEMU take the prescriptive policy alone
cxl-release-dynamic-capacity sanitize-on-release	whether the device must erase the memory that it gets back		false
cxl-release-dynamic-capacity tag	UUID that the memory was added with		no tag
device-list-properties	Lists the properties that a type of device has, without making one.
device-list-properties typename	name of the type of device
device-sync-config	Fetches the configuration of a device anew from its backend and tells the guest, as after the resize of a vhost-user disk.
device-sync-config id	id of the device, or its path in the QOM tree
device_add	Plugs a device in; further arguments are the properties of its type, as device-list-properties lists them.
device_add bus	bus to plug it into, by its id or path		the first bus that fits and has room
device_add driver	type of the device, such as `virtio-blk-pci`
device_add id	id for the device, by which it can be unplugged		it gets none
device_del	Asks for a device to be unplugged; DEVICE_DELETED tells when the guest has let it go.
device_del id	id of the device, or its path in the QOM tree
display-reload	Makes a remote display read files of its configuration again, such as its TLS certificates.
display-update	Changes the configuration of a remote display while it runs.
drive-backup	Starts a job that copies the content that a device has now to a file, which it opens or creates itself.			blockdev-backup
drive-backup auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
drive-backup auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
drive-backup bitmap	name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`
drive-backup bitmap-mode	what happens to the bitmap at the end; needed with a bitmap, except for `incremental`		`on-success` for `incremental`
drive-backup compress	whether the copy is compressed, which the format of the target must allow		false
drive-backup device	name of the block backend or node whose content is copied
drive-backup discard-source	whether data is discarded from the source once it is copied; for temporary images		false
drive-backup filter-node-name	node name for the filter that the job puts above the source while it runs		a generated name
drive-backup format	format of the target		that of the source, or probed if `mode` is `existing`
drive-backup job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
drive-backup mode	whether the target is created or exists already		`absolute-paths`
drive-backup on-cbw-error	whether the guest's write or the backup fails if old data cannot be saved first		`break-guest-write`
drive-backup on-source-error	what the job does when a read from the source fails		`report`
drive-backup on-target-error	what the job does when a write to the target fails		`report`
drive-backup speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
drive-backup sync	which part of the content is copied
drive-backup target	file name or device of the host that receives the copy
drive-backup x-perf	settings that change the speed of the copy and nothing else
drive-mirror	Starts a job that copies a device to a file, which it opens or creates itself, and then keeps both alike.
drive-mirror auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
drive-mirror auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
drive-mirror buf-size	most data that is on its way from source to target	bytes	16 MiB		0=16 MiB
drive-mirror copy-mode	when writes of the guest reach the target		`background`
drive-mirror device	name of the block backend or of the root node to copy
drive-mirror format	format of the target		that of the source, or probed if `mode` is `existing`
drive-mirror granularity	size of the areas in which changes are tracked, a power of two from 512 to 64 MiB	bytes	the cluster size of the target, but at least 4 KiB and at most 64 KiB
drive-mirror job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
drive-mirror mode	whether the target is created or exists already		`absolute-paths`
drive-mirror node-name	name for the node of the target		a generated name
drive-mirror on-source-error	what the job does when a read from the source fails		`report`
drive-mirror on-target-error	what the job does when a write to the target fails		`report`
drive-mirror replaces	name of the node for which the copy steps in at completion; it must have the same content		the copied node
drive-mirror speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
drive-mirror sync	which part of the present content is copied at the start
drive-mirror target	file name or device of the host that becomes the copy
drive-mirror unmap	whether zeros of the source may become discarded areas of the target		true
dump-guest-memory	Writes the memory and CPU state of the guest to a file that crash tools read; the guest is stopped meanwhile.
dump-guest-memory begin	physical address where the dump starts; together with `length`, format `elf` only	address	all memory
dump-guest-memory detach	whether the command returns at once; DUMP_COMPLETED then tells the end		false
dump-guest-memory format	format of the dump		`elf`
dump-guest-memory length	how many bytes of memory are dumped; together with `begin`, format `elf` only	bytes	all memory
dump-guest-memory paging	whether addresses in the dump follow the guest's page tables, as gdb needs; costs much memory, format `elf` only
dump-guest-memory protocol	where the dump goes: `file:path`, or `fd:name` for a file descriptor given by getfd
dump-skeys	Writes the storage keys of an s390x guest to a file.
dump-skeys filename	path of the file to write
dumpdtb	Writes the device tree of the guest to a file, for machines that have one.
dumpdtb filename	path of the file to write, in the binary format of device trees
eject	Opens the tray of a removable drive and takes the medium out, as the eject button does.
eject device	name of the drive's block backend			id
eject force	whether the medium is taken out even though the guest has locked the tray		false
eject id	ID or QOM path of the guest's drive
expire_password	Sets when the password of the VNC or SPICE server ceases to be accepted.
get-win32-socket	Receives a socket that another process duplicated for QEMU, and gives it a name; on Windows hosts.
get-win32-socket fdname	name for the socket; a descriptor that has this name already is closed
get-win32-socket info	WSAPROTOCOL_INFOW structure that WSADuplicateSocketW filled in, in base64
getfd	Receives the file descriptor that is sent along with this command, and gives it a name by which other commands use it.
getfd fdname	name for the descriptor; one that has this name already is closed
human-monitor-command	Runs one line of the human monitor (HMP) and returns what it prints; neither commands nor output are stable.
human-monitor-command command-line	the line, as a person would type it
human-monitor-command cpu-index	virtual CPU that the line is about, for commands that look at one	index	the first one
inject-ghes-v2-error	Makes the guest see a hardware error that firmware reports to it through ACPI's GHES tables, for tests of its error handling.
inject-ghes-v2-error cper	error status block with one error record (CPER), as raw bytes in base64
inject-nmi	Sends a non-maskable interrupt to the guest, on x86 to all its CPUs.
input-send-event	Sends key presses, pointer moves or touches to the guest, all at once and in their order.
input-send-event device	qdev ID of the graphics card whose input devices get the events		input devices that belong to no display
input-send-event events	what happens at the input devices, in order
input-send-event head	output of the graphics card whose input devices get the events	index	0
job-cancel	Asks a job to give up; the reply comes before it has, and a job that is nearly done may still succeed.
job-cancel id	job to cancel
job-complete	Ends a job that is ready, in good order: a mirror or an active commit switches the disk over to its target.
job-complete id	job to complete; it must be ready or in standby
job-dismiss	Removes a concluded job from the list, which makes its id free; jobs that dismiss themselves need no such command.
job-dismiss id	job to remove; it must have concluded
job-finalize	Lets a pending job, and those in one transaction with it, change the block graph and conclude.
job-finalize id	job to finalize, or any job of a transaction; all of them must be pending
job-pause	Asks a job to stop working until it is resumed; it pauses at its next opportunity.
job-pause id	job to pause
job-resume	Lets a job work on that was paused by command, and clears the I/O error that it reports.
job-resume id	job to resume
memsave	Writes a piece of guest memory, as one CPU maps it, to a file on the host.
memsave cpu-index	index of the virtual CPU whose page tables apply	index	CPU 0
memsave filename	path of the file to write
memsave size	length of the piece	bytes
memsave val	virtual address where the piece begins	address
migrate	Starts an outgoing migration: sends the state of the running machine to another QEMU, a file or a program.
migrate blk	whether whole disks are copied along with the memory		false	blockdev-mirror
migrate channels	addresses of the migration streams, one for each kind of channel; excludes `uri`
migrate detach	without effect over QMP, where the command always returns before the migration is done
migrate inc	whether only the top image of each disk is copied along with the memory		false	blockdev-mirror
migrate resume	whether a paused postcopy migration is resumed over the new address		false
migrate uri	where the migration stream goes, such as `tcp:host:port`, `unix:path`, `exec:command`, `fd:name` or `file:path`; excludes `channels`
migrate-continue	Continues a migration that waits in pre-switchover because of the capability pause-before-switchover.
migrate-continue state	status that the migration is expected to wait in: `pre-switchover`
migrate-incoming	Starts to listen for an incoming migration, in a QEMU that was started with `-incoming defer`.
migrate-incoming channels	addresses to listen at, one for each kind of channel; excludes `uri`
migrate-incoming exit-on-error	whether QEMU exits when the incoming migration fails		true
migrate-incoming uri	address to listen at or to read the migration stream from; excludes `channels`
migrate-pause	Breaks the connection of a running postcopy migration, so that it can be resumed over another one.
migrate-recover	Gives the destination of a paused postcopy migration a new address at which it listens for the source.
migrate-recover uri	address to listen at for the resumed migration stream
migrate-set-capabilities	Switches optional features of migration on or off, on each side before the migration starts.
migrate-set-capabilities capabilities	features to switch, each with its new state; the others keep theirs
migrate-set-parameters	Changes settings of migration such as bandwidth, downtime and TLS; several of them may be changed while it runs.
migrate-set-parameters announce-initial	delay before the guest's network cards announce themselves for the first time after a migration	ms	unchanged
migrate-set-parameters announce-max	longest delay between two announcements	ms	unchanged
migrate-set-parameters announce-rounds	how many announcements are sent	number	unchanged
migrate-set-parameters announce-step	by how much the delay grows from one announcement to the next	ms	unchanged
migrate-set-parameters avail-switchover-bandwidth	bandwidth in bytes/s from which the length of the switchover is computed; it limits nothing	bytes/s	unchanged		0=that QEMU measures it
migrate-set-parameters block-bitmap-mapping	names under which disks and their dirty bitmaps travel; those that it leaves out stay behind		unchanged
migrate-set-parameters block-incremental	whether migrated disks come without their backing files, which must exist on the destination		unchanged	blockdev-mirror
migrate-set-parameters compress-level	effort of the compression by threads, from 0 to 9	level	unchanged	multifd-zlib-level	0=no compression
migrate-set-parameters compress-threads	how many threads compress on the source	number	unchanged	multifd-channels
migrate-set-parameters compress-wait-thread	whether a page waits for an idle compression thread; false sends it plain when all are busy		unchanged
migrate-set-parameters cpr-exec-command	program and arguments that take the place of this QEMU, in the mode cpr-exec		unchanged
migrate-set-parameters cpu-throttle-increment	by how much auto-converge raises that share each time that it was not enough	percent	unchanged
migrate-set-parameters cpu-throttle-initial	share of time that auto-converge holds the guest's CPUs back at first	percent	unchanged
migrate-set-parameters cpu-throttle-tailslow	whether auto-converge takes smaller steps where those would already suffice		unchanged
migrate-set-parameters decompress-threads	how many threads decompress on the destination	number	unchanged	multifd-channels
migrate-set-parameters direct-io	whether a migration into a file bypasses the page cache of the host; with mapped-ram only		unchanged
migrate-set-parameters downtime-limit	how long in ms the guest may stand still at the switchover, as QEMU estimates it; at most 2000000	ms	unchanged
migrate-set-parameters max-bandwidth	most that the migration may send	bytes/s	unchanged		0=no limit
migrate-set-parameters max-cpu-throttle	largest share of time that auto-converge may hold the guest's CPUs back	percent	unchanged
migrate-set-parameters max-postcopy-bandwidth	most that postcopy may send besides the pages that the guest waits for	bytes/s	unchanged		0=no limit
migrate-set-parameters mode	kind of migration; the same on both sides		unchanged
migrate-set-parameters multifd-channels	how many connections multifd opens	number	unchanged
migrate-set-parameters multifd-compression	how multifd compresses memory; the same on both sides		unchanged
migrate-set-parameters multifd-qatzip-level	effort of QATzip, from 1 to 9	level	unchanged
migrate-set-parameters multifd-zlib-level	effort of zlib, from 0 to 9	level	unchanged		0=no compression
migrate-set-parameters multifd-zstd-level	effort of zstd, from 0 to 20	level	unchanged
migrate-set-parameters throttle-trigger-threshold	how much may be written anew, in percent of what was sent in a pass, before auto-converge acts	percent	unchanged
migrate-set-parameters tls-authz	id of the authz object that decides on the destination which client certificates are let in		unchanged
migrate-set-parameters tls-creds	id of the tls-creds object that the migration uses: for a client on the source; null or an empty string for no TLS		unchanged
migrate-set-parameters tls-hostname	name that the destination's certificate must carry; null or an empty string for the host of the address		unchanged
migrate-set-parameters vcpu-dirty-limit	highest rate at which one virtual CPU may make memory dirty, in MiB/s, under the capability dirty-limit	MiB/s	unchanged
migrate-set-parameters x-checkpoint-delay	time between two periodic checkpoints of COLO	ms	unchanged
migrate-set-parameters x-rdma-chunk-size	size in bytes of the pieces in which RDMA registers memory, a power of two from 1 MiB to 1 GiB; the same on both sides	bytes	unchanged
migrate-set-parameters x-vcpu-dirty-limit-period	time in ms after which the dirty limit measures the rate anew, from 1 to 1000	ms	unchanged
migrate-set-parameters xbzrle-cache-size	size in bytes of the page cache of XBZRLE, a power of two and not below the size of a page	bytes	unchanged
migrate-set-parameters zero-page-detection	which thread, if any, looks for pages full of zeros so that a mark is sent for them		unchanged
migrate-start-postcopy	Switches a running migration to postcopy: the destination runs the guest and fetches the pages that are missing.
migrate_cancel	Aborts the outgoing migration; the guest stays on the source. Without a migration nothing happens.
nbd-server-add	Exports a block node through the built-in NBD server, which must be running.			block-export-add
nbd-server-add bitmap	name of a dirty bitmap that clients can read as well		no bitmap
nbd-server-add description	text about the export that clients can read, of at most 4096 bytes
nbd-server-add device	name of the block node, or of the device that uses it
nbd-server-add name	name under which clients ask for the export		the name of the node or device that is exported
nbd-server-add writable	whether clients may write		false
nbd-server-remove	Ends an export of the built-in NBD server.			block-export-del
nbd-server-remove mode	what happens if clients are still connected		safe
nbd-server-remove name	export to end
nbd-server-start	Starts the built-in NBD server; nodes become visible to its clients when exports are added.
nbd-server-start addr	address at which clients connect
nbd-server-start handshake-max-seconds	time within which a new client must finish negotiating, or it is disconnected	s	10 s		0=no limit
nbd-server-start max-connections	how many clients may be connected at once	number	100 (no limit in older releases)		0=no limit
nbd-server-start tls-authz	id of the authorization object that decides by a client's certificate		any valid certificate is accepted
nbd-server-start tls-creds	TLS credentials object, by its id; clients must then use TLS		no TLS
nbd-server-stop	Stops the built-in NBD server, disconnects its clients and ends all of its exports.
netdev_add	Creates a network backend, to which a network card can then be attached.
netdev_del	Removes a network backend.
netdev_del id	name of the backend to remove, as given when it was created
object-add	Creates an object that is no device, such as a memory backend, a secret, TLS credentials or an I/O thread.
object-del	Removes an object that object-add or `-object` created; an error while something uses it.
object-del id	id of the object
pmemsave	Writes a piece of the guest's physical memory to a file on the host.
pmemsave filename	path of the file to write
pmemsave size	length of the piece	bytes
pmemsave val	physical address where the piece begins	address
qmp_capabilities	Ends the negotiation that each connection starts with; no other command works before it, and it works once only.
qmp_capabilities enable	extensions to switch on, out of those that the greeting offers		no extensions
qom-get	Reads a property of an object.
qom-get path	path of the object in the QOM tree; a unique last part of it suffices
qom-get property	name of the property to read
qom-list	Lists the properties of an object, among them its children in the QOM tree.
qom-list path	path of the object in the QOM tree; a unique last part of it suffices
qom-list-get	Reads all properties of several objects at once.
qom-list-get paths	path of each object in the QOM tree; a unique last part of it suffices
qom-list-properties	Lists the properties that objects of a type have, without those that an object adds later.
qom-list-properties typename	name of the type
qom-list-types	Lists the types of objects that this QEMU knows.
qom-list-types abstract	whether types are listed too of which no object can be made		false
qom-list-types implements	name of a type or interface that the listed types derive from		all types
qom-set	Changes a property of an object.
qom-set path	path of the object in the QOM tree; a unique last part of it suffices
qom-set property	name of the property to change
qom-set value	new value, of the JSON type that the property has
query-accelerators	Returns which accelerator runs the machine and which others QEMU was built with.
query-acpi-ospm-status	Lists what the guest's system last reported through ACPI about each hotplug slot.
query-audiodevs	Lists the audio backends of QEMU with the options that they were given.
query-balloon	Returns how much memory the balloon leaves to the guest; an error if there is no balloon.
query-block	Lists the disks and drives of the machine, with the images in them.
query-block flat	whether backing images are left out of the description of an image		false
query-block-exports	Lists the block exports of this process, of all kinds.
query-block-jobs	Lists the jobs that work on block devices, with their progress.
query-blockstats	Reports the I/O statistics of all disks, or of all block nodes.
query-blockstats query-nodes	whether each named block node is listed, instead of each disk with the nodes below it		false
query-chardev	Lists the chardevs.
query-chardev-backends	Lists the kinds of chardevs that this QEMU can create.
query-colo-status	Returns the role that this machine has in COLO fault tolerance and why COLO was left.
query-command-line-options	Lists options of QEMU's command line with their parameters; it does not know all of them.
query-command-line-options option	name of one option, without its dash		all options
query-commands	Lists the commands that this QEMU has.
query-cpu-definitions	Lists the CPU models that this QEMU offers with the accelerator in use.
query-cpu-model-baseline	Finds a CPU model that runs wherever either of two models runs.
query-cpu-model-baseline modela	one of both models
query-cpu-model-baseline modelb	the other model
query-cpu-model-comparison	Compares two CPU models: whether a guest made for one runs on the other.
query-cpu-model-comparison modela	model that the result speaks of
query-cpu-model-comparison modelb	model that it is compared with
query-cpu-model-expansion	Spells a CPU model out: the properties that the name stands for on this host and accelerator.
query-cpu-model-expansion model	the model, with changes to its properties if any
query-cpu-model-expansion type	how the model is spelled out
query-cpus-fast	Lists the virtual CPUs with their threads on the host; does not disturb the guest.
query-cryptodev	Lists the backends of the guest's crypto devices and what they can do.
query-current-machine	Returns what the running machine can do beyond what its type tells.
query-dirty-rate	Returns the result of the last measurement by calc-dirty-rate, or how far that measurement is.
query-dirty-rate calc-time-unit	whether the duration in the result counts seconds or milliseconds		seconds
query-display-options	Tells with which options the display of QEMU itself was started.
query-dump	Returns how far the current or last dump of the guest's memory is.
query-dump-guest-memory-capability	Lists the formats in which the guest's memory can be dumped.
query-fdsets	Lists the fd sets and the descriptors in them.
query-firmware-log	Finds the log that the firmware keeps in guest memory and returns it.
query-firmware-log max-size	how many bytes of the log are returned at most, from its end; up to 1 MiB	bytes	1 MiB
query-gic-capabilities	Lists the versions of Arm's interrupt controller GIC that a machine can have here.
query-hotpluggable-cpus	Lists the places for CPUs of this machine, taken and free, with what device_add needs to fill them.
query-hv-balloon-status-report	Returns what the balloon driver of a Windows guest last reported about its memory.
query-iothreads	Lists the I/O threads that were created as objects, with their settings; the main thread is not among them.
query-jobs	Lists the background jobs with their state and progress, concluded ones that were not dismissed among them.
query-kvm	Returns whether QEMU has KVM and whether the machine runs on it.			query-accelerators
query-machines	Lists the machine types of this QEMU.
query-machines compat-props	whether the defaults that each machine type changes are listed too		false
query-memdev	Lists the memory backends and their settings.
query-memory-devices	Lists the memory devices of the machine, such as DIMMs and virtio-mem.
query-memory-size-summary	Returns how much memory the machine started with and how much was plugged in later.
query-mice	Lists the pointer devices of the guest.
query-migrate	Returns the state, progress and duration of the current or last migration of this QEMU.
query-migrate-capabilities	Lists the optional features of migration and which of them are on.
query-migrate-parameters	Returns the current values of all settings of migration.
query-migrationthreads	Lists the threads of this QEMU that send migration data.
query-name	Tells the name that the virtual machine was given with -name.
query-named-block-nodes	Lists all block nodes, each with its image and its settings.
query-named-block-nodes flat	whether backing images are left out of the description of an image, which is much quicker for long chains		false
query-pci	Lists the PCI buses of the machine with their devices, as the guest's firmware or system has set them up.
query-pr-managers	Lists the helpers through which guests use SCSI persistent reservations.
query-qmp-schema	Describes each command, event and type of this QEMU's protocol, so that a client can find out what it supports.
query-replay	Tells whether the run of the guest is being recorded or replayed, and how far it is.
query-rocker	Describes one Rocker, the emulated network switch.
query-rocker name	name that the switch was created with
query-rocker-of-dpa-flows	Lists the rules by which a Rocker switch matches packets.
query-rocker-of-dpa-flows name	name that the switch was created with
query-rocker-of-dpa-flows tbl-id	flow table to list	id	all tables
query-rocker-of-dpa-groups	Lists the groups of a Rocker switch, which tell what is done with packets that matched a rule.
query-rocker-of-dpa-groups name	name that the switch was created with
query-rocker-of-dpa-groups type	kind of groups to list, from 0 (L2 interface) to 8 (L2 overlay)	id	all kinds
query-rocker-ports	Lists the front-panel ports of a Rocker switch.
query-rocker-ports name	name that the switch was created with
query-rx-filter	Tells which frames the guest has asked its network cards to receive.
query-rx-filter name	name of the card to ask		all cards that can tell
query-s390x-cpu-polarization	Returns how the guest wants its CPUs to be scheduled: all alike or by their entitlement.
query-sev	Returns whether the guest is protected by AMD SEV, in what state, and with which firmware of the security processor.
query-sev-attestation-report	Returns a report, signed by AMD's security processor, of what the SEV guest was started with.
query-sev-attestation-report mnonce	16 random bytes in base64 that the report will contain, so that it cannot be an old one
query-sev-capabilities	Returns what AMD SEV of this host offers and needs, with its certificates.
query-sev-launch-measure	Returns the measurement of an SEV guest at its launch, which its owner compares with the expected one.
query-sgx	Returns which features of Intel SGX the machine has, and its sections of enclave memory.
query-sgx-capabilities	Returns which features of Intel SGX the host has, and its sections of enclave memory.
query-spice	Tells where the SPICE server listens, how it authenticates and who is connected.
query-stats	Reads statistics that KVM and other providers keep about the machine, its virtual CPUs or its crypto devices.
query-stats-schemas	Describes the statistics that can be read: their names, kinds and units.
query-stats-schemas provider	provider to describe		all providers
query-status	Returns whether the guest runs, and if not, why.
query-target	Returns which architecture this QEMU emulates.
query-tpm	Lists the TPM devices of the guest with their backends.
query-tpm-models	Lists the kinds of TPM devices that this QEMU can give the guest.
query-tpm-types	Lists the kinds of TPM backends that this QEMU has.
query-uuid	Returns the UUID of the machine; all zeros if it was given none.
query-vcpu-dirty-limit	Lists the virtual CPUs that are kept below a dirty page rate, with their limits and current rates.
query-version	Tells which release of QEMU this is.
query-vm-generation-id	Returns the VM generation ID, which lets a guest see that it was cloned or put back to a snapshot.
query-vnc	Tells where the first VNC server listens, how it authenticates and who is connected.
query-vnc-servers	Lists all VNC servers with their sockets and their clients.
query-xen-replication-status	Returns whether disk replication for COLO on Xen works or has failed.
query-yank	Lists the connections that yank can cut; works even if the main loop hangs, when run out of band.
quit	Ends the QEMU process without asking the guest; the connection may close before the reply arrives.
remove-fd	Takes one descriptor, or all of them, out of an fd set; one that is open inside QEMU is closed once it is unused.
remove-fd fd	descriptor to take out, as add-fd returned it	id	all descriptors of the set
remove-fd fdset-id	set to take from	id
replay-break	Makes a replay stop when it reaches an instruction; there is one such breakpoint, which this replaces.
replay-break icount	instruction to stop at, counted from the start; it must be yet to come	number
replay-delete-break	Removes the breakpoint of a replay, if there is one.
replay-seek	Takes a replay to an instruction, from the nearest snapshot before it.
replay-seek icount	instruction to go to, counted from the start	number
request-ebpf	Returns an eBPF program of this QEMU, so that a privileged program can load it and pass its descriptors in.
request-ebpf id	which program it is
ringbuf-read	Takes the oldest output of the guest out of a ring buffer chardev.
ringbuf-read device	name of the ring buffer chardev to read from
ringbuf-read format	how the output is written in the reply		utf8
ringbuf-read size	most that is read	bytes
ringbuf-write	Puts data into a ring buffer chardev, where it takes the place of the oldest data once the buffer is full.
ringbuf-write data	what is written, in the encoding that format names
ringbuf-write device	name of the ring buffer chardev to write to
ringbuf-write format	encoding of data		utf8
rtc-reset-reinjection	Forgets the ticks of the real-time clock that the guest has missed, once its time was set by other means.
screendump	Saves what a display of the guest shows as an image file.
screendump device	qdev ID of the graphics card to take the picture of		the first display
screendump filename	path of the image file on the host of QEMU, which is overwritten
screendump format	file format of the image		ppm
screendump head	output of the graphics card, allowed only with device	index	0
send-key	Presses keys of the guest's keyboard one after the other and then releases them, the last one first.
send-key hold-time	how long to wait after each press and each release	ms	10 ms		0=10 ms
send-key keys	keys of the combination, in the order in which they are pressed
set-action	Sets what QEMU does when the guest reboots, shuts down or panics, or when its watchdog expires.
set-action panic	what a panic of the guest leads to		unchanged
set-action reboot	what a reboot by the guest leads to		unchanged
set-action shutdown	what a shutdown by the guest leads to		unchanged
set-action watchdog	what an expired watchdog leads to		unchanged
set-cpu-topology	Moves an s390x CPU to another place in the topology or changes what the guest is told about it.
set-cpu-topology book-id	book to move it to	id	unchanged
set-cpu-topology core-id	number of the CPU to move or change	id
set-cpu-topology dedicated	whether the guest is told that the CPU has a host CPU of its own		unchanged
set-cpu-topology drawer-id	drawer to move it to	id	unchanged
set-cpu-topology entitlement	share of host CPU that the guest is told to expect		unchanged
set-cpu-topology socket-id	socket to move it to	id	unchanged
set-numa-node	Defines NUMA nodes of the machine while it is still in the preconfig state.
set-vcpu-dirty-limit	Slows virtual CPUs down as far as needed to keep the memory that they write per second below a limit.
set-vcpu-dirty-limit cpu-index	index of the virtual CPU to limit	index	all virtual CPUs
set-vcpu-dirty-limit dirty-rate	highest rate at which one virtual CPU may make memory dirty	MiB/s			0=that the limit is removed
set_link	Plugs in or pulls out the virtual cable of a network card or backend.
set_link name	name of the network card or of the backend whose link changes
set_link up	whether the link is up afterwards
set_password	Sets the password of the VNC or SPICE server.
sev-inject-launch-secret	Puts a secret, encrypted by the owner, into the memory of an SEV guest before it starts.
sev-inject-launch-secret gpa	physical address of the guest where the secret goes	address	the place that the firmware sets aside
sev-inject-launch-secret packet-header	header of the secret's packet, in base64
sev-inject-launch-secret secret	the encrypted secret, in base64
snapshot-delete	Starts a job that removes an internal snapshot of the machine from the given disks.
snapshot-delete devices	node names of the disks that hold the snapshot
snapshot-delete job-id	id for the new job
snapshot-delete tag	name of the snapshot to remove
snapshot-load	Starts a job that puts the machine back to an internal snapshot: its disks, memory and device state.
snapshot-load devices	node names of the disks whose contents go back to the snapshot
snapshot-load job-id	id for the new job
snapshot-load tag	name of the snapshot to go back to
snapshot-load vmstate	node name of the disk that holds memory and device state
snapshot-save	Starts a job that saves memory and device state into one disk and takes an internal snapshot of the given disks.
snapshot-save devices	node names of the disks of which a snapshot is taken; for a consistent one, all that the guest can write
snapshot-save job-id	id for the new job
snapshot-save tag	name for the snapshot, which must not exist yet
snapshot-save vmstate	node name of the disk that takes memory and device state
stop	Stops the virtual CPUs; during an incoming migration, keeps the guest stopped once that is over.
system_powerdown	Presses the power button of the machine; whether it shuts down is up to the guest.
system_reset	Resets the machine at once, as the reset button would.
system_wakeup	Wakes a guest up that has suspended itself to memory; an error if it is not suspended.
trace-event-get-state	Lists trace events of QEMU and whether each is switched on.
trace-event-get-state name	event to look for, which may hold the wildcards `*` and `?`
trace-event-get-state vcpu	virtual CPU whose state of the event was asked for; has no effect since it was deprecated	index	all
trace-event-set-state	Switches trace events of QEMU on or off.
trace-event-set-state enable	whether the event is switched on
trace-event-set-state ignore-unavailable	whether events that were left out of the build are skipped; otherwise they are an error		false
trace-event-set-state name	event to switch, which may hold the wildcards `*` and `?`
trace-event-set-state vcpu	virtual CPU to switch the event for; has no effect since it was deprecated	index	all
transaction	Carries out several block operations as one: all of them start at the same moment, or none if one fails.
transaction actions	operations to carry out, in this order
transaction properties	how the jobs that the operations start depend on each other		each job on its own
watchdog-set-action	Sets what QEMU does when the watchdog of the guest expires.
watchdog-set-action action	what is done then
x-accel-stats	Returns figures of the accelerator in use, as text for humans.
x-blockdev-amend	Starts a job that changes options of an image that were set when it was created, such as its encryption keys.
x-blockdev-amend force	whether dangerous changes are allowed, such as erasing the last key		false
x-blockdev-amend job-id	ID for the new job
x-blockdev-amend node-name	name of the node whose image is changed
x-blockdev-amend options	what is to be changed
x-blockdev-change	Adds a child node to a node or takes one away from it, while the node is in use; quorum nodes can do it.
x-blockdev-change child	name of the edge to the child that is taken away; excludes `node`
x-blockdev-change node	name of the node that becomes a child; excludes `child`
x-blockdev-change parent	name of the node that gains or loses a child
x-blockdev-set-iothread	Moves a block node, and all nodes connected to it, to the event loop of an I/O thread or to the main loop.
x-blockdev-set-iothread force	whether the node is moved even though a device or job uses it		false
x-blockdev-set-iothread iothread	ID of the `iothread` object to move to; null is the main loop
x-blockdev-set-iothread node-name	name of the block node to move
x-colo-lost-heartbeat	Tells QEMU that the other side of COLO is gone, so that this side takes over alone.
x-debug-block-dirty-bitmap-sha256	Computes a hash over what a dirty bitmap has recorded, for tests.
x-debug-block-dirty-bitmap-sha256 name	name of the bitmap
x-debug-block-dirty-bitmap-sha256 node	name of the device or node that the bitmap belongs to
x-debug-query-block-graph	Describes the whole block graph, with every node, every edge and its permissions.
x-exit-preconfig	Ends the early phase of a QEMU that was started with -preconfig; the machine is then built.
x-query-interrupt-controllers	Returns the state of the interrupt controllers, as text for humans.
x-query-irq	Returns counts of interrupts, as text for humans.
x-query-jit	Returns figures of TCG's translation of guest code, as text for humans.
x-query-numa	Returns the NUMA nodes of the guest, as text for humans.
x-query-opcount	Returns counts of TCG operations, as text for humans.
x-query-profile	Returns a profile of TCG, as text for humans.
x-query-ramblock	Returns the blocks of memory that QEMU has allocated for the machine, as text for humans.
x-query-rdma	Returns the state of the emulated RDMA device, as text for humans.
x-query-roms	Returns the firmware and other images loaded into the guest's memory, as text for humans.
x-query-usb	Returns the USB devices of the guest, as text for humans.
x-query-virtio	Lists the virtio devices of the guest.
x-query-virtio-queue-element	Shows one request in a queue of a virtio device, with its descriptors.
x-query-virtio-queue-element index	place in the ring of available requests to look at	index	the one that the device takes next
x-query-virtio-queue-element path	path of the virtio device in the QOM tree
x-query-virtio-queue-element queue	which queue of the device it is	index
x-query-virtio-queue-status	Shows the state of a queue of a virtio device, as QEMU keeps it.
x-query-virtio-queue-status path	path of the virtio device in the QOM tree
x-query-virtio-queue-status queue	which queue of the device it is	index
x-query-virtio-status	Shows the state of a virtio device: its features, its status and, if it has one, its vhost backend.
x-query-virtio-status path	path of the virtio device in the QOM tree
x-query-virtio-vhost-queue-status	Shows the state of a queue that a vhost backend handles; fails if vhost is not running for the device.
x-query-virtio-vhost-queue-status path	path of the virtio device in the QOM tree
x-query-virtio-vhost-queue-status queue	which queue of the device it is	index
xen-colo-do-checkpoint	Makes disk replication take a checkpoint, for COLO on Xen.
xen-event-inject	Raises an event channel of a Xen guest that runs on KVM.
xen-event-inject port	number of the event channel in the guest	id
xen-event-list	Lists the event channels of a Xen guest that runs on KVM.
xen-load-devices-state	Restores the state of all devices, without memory and disks, from a file; meant for Xen.
xen-load-devices-state filename	path of the file to read
xen-save-devices-state	Writes the state of all devices, without memory and disks, to a file; meant for Xen.
xen-save-devices-state filename	path of the file to write; what it held is lost
xen-save-devices-state live	whether disks stay in use by this QEMU afterwards, as for a checkpoint; false hands them over		true
xen-set-global-dirty-log	Switches tracking of written memory on or off; meant for Xen.
xen-set-global-dirty-log enable	whether written memory is tracked
xen-set-replication	Starts or stops disk replication for COLO on Xen.
xen-set-replication enable	whether replication runs
xen-set-replication failover	whether stopping hands over to this side; not allowed together with a true `enable`		false
xen-set-replication primary	whether this QEMU is the primary side; false for the secondary
yank	Cuts connections on which QEMU hangs; works even if the main loop hangs, when run out of band.
yank instances	connections to cut; all of them must exist, or none is cut
";

/// Events and their data.
pub(crate) static EVENTS: &str = r"
ACPI_DEVICE_OST	Tells that the guest reported the outcome of a hotplug request, for example a refused unplug, through ACPI's _OST method.
ACPI_DEVICE_OST info	slot that the report is about, and what was reported
BALLOON_CHANGE	The balloon has changed the memory that the guest has; sent at most once a second.
BALLOON_CHANGE actual	memory that the guest has now	bytes
BLOCK_EXPORT_DELETED	Tells that a block export has ended for good, after which its id is free.
BLOCK_EXPORT_DELETED id	export that has ended
BLOCK_IMAGE_CORRUPTED	An image was found to be damaged; if the damage is fatal it is no longer written to, and is marked as damaged.
BLOCK_IMAGE_CORRUPTED device	name of the block backend above the image; empty if it has none
BLOCK_IMAGE_CORRUPTED fatal	whether the image cannot be used any more until it is repaired
BLOCK_IMAGE_CORRUPTED msg	what was found, as human-readable text
BLOCK_IMAGE_CORRUPTED node-name	name of the node of the image		the node has no name
BLOCK_IMAGE_CORRUPTED offset	where in the image file the faulty access began	offset in bytes	not known
BLOCK_IMAGE_CORRUPTED size	length of the faulty access	bytes	not known
BLOCK_IO_ERROR	A request of a guest's disk failed; with the action `stop` the machine has been stopped by it.
BLOCK_IO_ERROR action	what was done about it, as the device's `rerror` or `werror` asks for
BLOCK_IO_ERROR device	name of the disk's block backend; empty if it has none
BLOCK_IO_ERROR node-name	name of the node below the disk device		the drive is empty
BLOCK_IO_ERROR nospace	whether the storage of the host was full; told only where the device keeps an I/O status		not told
BLOCK_IO_ERROR operation	whether it was a read or a write
BLOCK_IO_ERROR qom-path	QOM path of the disk device
BLOCK_IO_ERROR reason	human-readable text of the error; not meant to be parsed
BLOCK_JOB_CANCELLED	A job on a block device was cancelled and has ended.
BLOCK_JOB_CANCELLED device	ID of the job
BLOCK_JOB_CANCELLED len	estimate of what `offset` would have been at the end	bytes
BLOCK_JOB_CANCELLED offset	progress that the job made; QEMU promises only the ratio to `len`	bytes
BLOCK_JOB_CANCELLED speed	limit of the job's speed	bytes/s			0=no limit
BLOCK_JOB_CANCELLED type	kind of the job
BLOCK_JOB_COMPLETED	A job on a block device has ended, successfully or with an error.
BLOCK_JOB_COMPLETED device	ID of the job
BLOCK_JOB_COMPLETED error	why the job failed, as human-readable text		the job succeeded
BLOCK_JOB_COMPLETED len	what `offset` is at the end of all work	bytes
BLOCK_JOB_COMPLETED offset	progress that the job made; less than `len` if it failed	bytes
BLOCK_JOB_COMPLETED speed	limit of the job's speed	bytes/s			0=no limit
BLOCK_JOB_COMPLETED type	kind of the job
BLOCK_JOB_ERROR	A request of a job failed; the action tells whether the job goes on, pauses or ends.
BLOCK_JOB_ERROR action	what the job does about it; `stop` pauses it
BLOCK_JOB_ERROR device	ID of the job
BLOCK_JOB_ERROR operation	whether it was a read or a write
BLOCK_JOB_PENDING	A job that does not finalize by itself has done its work and waits for `job-finalize`.
BLOCK_JOB_PENDING id	ID of the job
BLOCK_JOB_PENDING type	kind of the job
BLOCK_JOB_READY	A mirror or an active commit has caught up, and can be completed or cancelled.
BLOCK_JOB_READY device	ID of the job
BLOCK_JOB_READY len	estimate of what `offset` will be at the end	bytes
BLOCK_JOB_READY offset	progress that the job made so far; QEMU promises only the ratio to `len`	bytes
BLOCK_JOB_READY speed	limit of the job's speed	bytes/s			0=no limit
BLOCK_JOB_READY type	kind of the job
BLOCK_WRITE_THRESHOLD	A write went beyond the offset that was set with `block-set-write-threshold`; the watch is removed by it.
BLOCK_WRITE_THRESHOLD amount-exceeded	how far the write reached beyond the threshold	bytes
BLOCK_WRITE_THRESHOLD node-name	name of the block node that was written to
BLOCK_WRITE_THRESHOLD write-threshold	threshold that was exceeded	offset in bytes
COLO_EXIT	COLO has ended on this side, by request or because of an error.
COLO_EXIT mode	role that this side had
COLO_EXIT reason	why COLO has ended
CPU_POLARIZATION_CHANGE	The guest asked to have its CPUs scheduled alike, or by their entitlement.
CPU_POLARIZATION_CHANGE polarization	what the guest asked for
DEVICE_DELETED	A device is gone, so that its id and its backends can be used anew.
DEVICE_DELETED device	id that the device had		it had no id
DEVICE_DELETED path	path that the device had in the QOM tree
DEVICE_TRAY_MOVED	The tray of a removable drive was opened or closed, by the guest or by a command.
DEVICE_TRAY_MOVED device	name of the drive's block backend; empty if it has none
DEVICE_TRAY_MOVED id	ID or QOM path of the guest's drive
DEVICE_TRAY_MOVED tray-open	whether the tray is open now
DEVICE_UNPLUG_GUEST_ERROR	The guest refused to let a device go that was to be unplugged.
DEVICE_UNPLUG_GUEST_ERROR device	id of the device		it has no id
DEVICE_UNPLUG_GUEST_ERROR path	path of the device in the QOM tree
DUMP_COMPLETED	A dump of the guest's memory has ended, with or without success.
DUMP_COMPLETED error	what went wrong, as text for humans		the dump succeeded
DUMP_COMPLETED result	how the dump ended and how much was written
FAILOVER_NEGOTIATED	The guest's virtio-net driver has accepted the role of standby, so that the primary card of the failover pair can be plugged.
FAILOVER_NEGOTIATED device-id	qdev ID of the virtio-net card that is the standby; its primary card is plugged next
GUEST_CRASHLOADED	The guest has panicked and starts its own crash kernel, as its pvpanic driver tells.
GUEST_CRASHLOADED action	what QEMU did about it: `run`, that is nothing
GUEST_CRASHLOADED info	details of the crash		the guest gave none
GUEST_PANICKED	The guest has panicked, as its pvpanic driver, the hypervisor interface or the CPU tells.
GUEST_PANICKED action	what QEMU does about it, which follows from set-action
GUEST_PANICKED info	details of the crash		the guest gave none
GUEST_PVSHUTDOWN	The guest asked to be shut down through its pvpanic device.
HV_BALLOON_STATUS_REPORT	The balloon driver of a Windows guest reported how it uses memory; sent at most once a second.
HV_BALLOON_STATUS_REPORT available	memory that is free for programs of the guest	bytes
HV_BALLOON_STATUS_REPORT committed	memory in bytes that is in use or out of reach, as with an inflated balloon	bytes
JOB_STATUS_CHANGE	Tells that a job has gone from one state into another.
JOB_STATUS_CHANGE id	job that changed
JOB_STATUS_CHANGE status	state that it is in now
MEMORY_DEVICE_SIZE_CHANGE	A memory device such as virtio-mem now provides another amount of memory; sent at most once a second.
MEMORY_DEVICE_SIZE_CHANGE id	id of the device		the device has no id
MEMORY_DEVICE_SIZE_CHANGE qom-path	path of the device in the QOM tree
MEMORY_DEVICE_SIZE_CHANGE size	memory that the device provides now	bytes
MEMORY_FAILURE	The host found broken memory that QEMU or the guest uses.
MEMORY_FAILURE action	what QEMU did about it
MEMORY_FAILURE flags	circumstances of the failure
MEMORY_FAILURE recipient	whose memory is broken
MEM_UNPLUG_ERROR	The guest refused to give up a memory device that was to be unplugged.			DEVICE_UNPLUG_GUEST_ERROR
MEM_UNPLUG_ERROR device	id of the device
MEM_UNPLUG_ERROR msg	what went wrong, as text for humans
MIGRATION	The migration entered another state; sent if the capability `events` is on.
MIGRATION status	state that was entered
MIGRATION_PASS	A new pass over the memory of the guest has begun on the source; sent if the capability `events` is on.
MIGRATION_PASS pass	number of the pass, counted from 1	number
NETDEV_STREAM_CONNECTED	The socket of a stream network backend has been connected to its peer.
NETDEV_STREAM_CONNECTED addr	address of the peer at the other end of the connection
NETDEV_STREAM_CONNECTED netdev-id	name of the stream backend that has a connection now
NETDEV_STREAM_DISCONNECTED	The socket of a stream network backend has lost its peer.
NETDEV_STREAM_DISCONNECTED netdev-id	name of the stream backend whose connection is gone
NETDEV_VHOST_USER_CONNECTED	A vhost-user network backend has got a connection to the process that handles its packets.
NETDEV_VHOST_USER_CONNECTED chardev-id	name of the chardev through which the process is reached
NETDEV_VHOST_USER_CONNECTED netdev-id	name of the vhost-user backend
NETDEV_VHOST_USER_DISCONNECTED	A vhost-user network backend has lost the process that handles its packets.
NETDEV_VHOST_USER_DISCONNECTED netdev-id	name of the vhost-user backend that has no process any more
NIC_RX_FILTER_CHANGED	The guest has changed the receive filter of a network card; not sent again for that card until query-rx-filter has been run.
NIC_RX_FILTER_CHANGED name	qdev ID of the network card		card without an ID
NIC_RX_FILTER_CHANGED path	path of the network card in the QOM tree
POWERDOWN	The power button of the machine was pressed, as by system_powerdown; the guest may or may not follow.
PR_MANAGER_STATUS_CHANGED	The connection to a helper for persistent reservations was made or lost.
PR_MANAGER_STATUS_CHANGED connected	whether the helper can be reached now
PR_MANAGER_STATUS_CHANGED id	ID of the pr-manager object
QUORUM_FAILURE	Too few children of a quorum node agreed, so that a request failed.
QUORUM_FAILURE reference	name of the device, or else of the quorum node
QUORUM_FAILURE sector-num	first sector of the request, counted from 0	sectors of 512 bytes
QUORUM_FAILURE sectors-count	length of the request	sectors of 512 bytes
QUORUM_REPORT_BAD	A child of a quorum node failed a request or returned other data than the majority.
QUORUM_REPORT_BAD error	error of the child, as human-readable text		the child returned other data than the majority
QUORUM_REPORT_BAD node-name	name of the child node
QUORUM_REPORT_BAD sector-num	first sector of the request, counted from 0	sectors of 512 bytes
QUORUM_REPORT_BAD sectors-count	length of the request	sectors of 512 bytes
QUORUM_REPORT_BAD type	kind of the request
RDMA_GID_STATUS_CHANGED	Tells that the guest has added an address (GID) to its paravirtual RDMA device, or removed one.
RDMA_GID_STATUS_CHANGED gid-status	whether the address was added; false if it was removed
RDMA_GID_STATUS_CHANGED interface-id	lower half of the address	id
RDMA_GID_STATUS_CHANGED netdev	network device of the host that goes with the RDMA device
RDMA_GID_STATUS_CHANGED subnet-prefix	upper half of the address	id
RESET	The machine was reset.
RESET guest	whether the guest itself asked for it
RESET reason	what led to the reset
RESUME	The guest runs again after it was stopped.
RTC_CHANGE	Tells that the guest has set its real-time clock; changes in quick succession are merged into one event.
RTC_CHANGE offset	how far the clock is now ahead of the time that -rtc base makes it show	s
RTC_CHANGE qom-path	QOM path of the clock
SCLP_CPI_INFO_AVAILABLE	The guest has told which operating system it runs; its name and version stand in the QOM tree.
SHUTDOWN	The machine is shut down; QEMU exits next, unless it was told to stay.
SHUTDOWN guest	whether the guest itself asked for it
SHUTDOWN reason	what led to the shutdown
SPICE_CONNECTED	A SPICE client has opened a connection; it has not been authenticated yet.
SPICE_CONNECTED client	address from which the client came
SPICE_CONNECTED server	address at which the client arrived
SPICE_DISCONNECTED	A connection of a SPICE client has been closed.
SPICE_DISCONNECTED client	address from which the client came
SPICE_DISCONNECTED server	address at which the client was connected
SPICE_INITIALIZED	A channel of a SPICE client has passed authentication and is in use.
SPICE_INITIALIZED client	channel that has come into use, with the client's address
SPICE_INITIALIZED server	address at which the client is connected, and how it was authenticated
SPICE_MIGRATE_COMPLETED	The SPICE server has handed all its clients over to the host that the guest was migrated to.
STOP	The guest was stopped.
SUSPEND	The guest has suspended itself to memory and sleeps until it is woken up.
SUSPEND_DISK	The guest has hibernated: it saved itself to disk, and the machine is powered off next.
UNPLUG_PRIMARY	Migration asks the guest to unplug the passed-through network card of a failover pair.
UNPLUG_PRIMARY device-id	id of the device to be unplugged
VFIO_MIGRATION	A passed-through device entered another migration state; sent if the device has migration-events on.
VFIO_MIGRATION device-id	id of the device; empty if it has none
VFIO_MIGRATION device-state	state that was entered
VFIO_MIGRATION qom-path	path of the device in the QOM tree
VFU_CLIENT_HANGUP	Tells that the client of a vfio-user server, which used a device of this process, has closed its connection.
VFU_CLIENT_HANGUP dev-id	id of the PCI device that the server offers
VFU_CLIENT_HANGUP dev-qom-path	QOM path of the PCI device that the server offers
VFU_CLIENT_HANGUP vfu-id	id of the server object
VFU_CLIENT_HANGUP vfu-qom-path	QOM path of the server object
VNC_CONNECTED	A VNC client has opened a connection; it has not been authenticated yet, so that nothing is known of its user.
VNC_CONNECTED client	address from which the client came
VNC_CONNECTED server	socket of the VNC server at which the client arrived
VNC_DISCONNECTED	A connection of a VNC client has been closed.
VNC_DISCONNECTED client	client that is gone, with its user if it had authenticated
VNC_DISCONNECTED server	socket of the VNC server at which the client was connected
VNC_INITIALIZED	A VNC client has passed authentication and sees the display.
VNC_INITIALIZED client	client with its address and its user
VNC_INITIALIZED server	socket of the VNC server at which the client is connected
VSERPORT_CHANGE	A program in the guest has opened or closed a port of a virtio-serial device; sent at a limited rate.
VSERPORT_CHANGE id	qdev ID of the port
VSERPORT_CHANGE open	whether the port is open now
WAKEUP	The guest was woken up from its suspension.
WATCHDOG	The watchdog of the guest expired; sent at most once a second.
WATCHDOG action	what QEMU does about it
";

/// Types and their parts, by the names in Rust.
pub(crate) static TYPES: &str = r"
Abort	Arguments of the operation that always fails; it has none.
AbortWrapper	Operation that always fails, for tests of how transactions are undone.
AbortWrapper data	empty object
Accelerator	What runs the code of the guest.
Accelerator ^hvf	Hypervisor.framework of macOS
Accelerator ^kvm	KVM of Linux
Accelerator ^mshv	Hyper-V, on Linux as its root partition
Accelerator ^nvmm	NVMM of NetBSD
Accelerator ^qtest	nothing; the device tests of QEMU drive the machine
Accelerator ^tcg	translation by QEMU itself, for any guest on any host
Accelerator ^whpx	Hypervisor Platform of Windows
Accelerator ^xen	the Xen hypervisor
AcceleratorInfo	Accelerator in use and those that QEMU was built with.
AcceleratorInfo enabled	accelerator that runs the machine
AcceleratorInfo present	accelerators that QEMU was built with
AcpiGenericInitiatorProperties	Assigns a PCI device to a NUMA node that need have no CPUs or memory.
AcpiGenericInitiatorProperties node	number of the node	id
AcpiGenericInitiatorProperties pci-dev	id of the PCI device
AcpiGenericPortProperties	Gives a CXL host bridge a NUMA node, so that latencies up to it can be told to the guest.
AcpiGenericPortProperties node	number of the node, which has neither CPUs nor memory	id
AcpiGenericPortProperties pci-bus	path in the QOM tree of the host bridge's PCI bus
AcpiOstInfo	Report of the guest about one hotplug slot, in the codes that the ACPI specification gives for the _OST method.
AcpiOstInfo device	id of the device that sits in the slot		empty slot, or a device without id,
AcpiOstInfo slot	number of the slot as text; each kind of slot counts from zero
AcpiOstInfo slot-type	what the slot takes
AcpiOstInfo source	ACPI event that the guest answers, such as 3 for an eject request; 0 if it has not reported yet	id
AcpiOstInfo status	code of the outcome, which the event decides the meaning of; 0 is success	id
AcpiSlotType	What can be plugged into a slot that ACPI reports about.
AcpiSlotType ^CPU	virtual CPU
AcpiSlotType ^DIMM	memory device
AcpiTableOptions	An extra ACPI table for the guest, as -acpitable takes it: its contents from files, and header fields to overwrite.
AcpiTableOptions asl_compiler_id	which tool compiled the table, in at most 4 characters
AcpiTableOptions asl_compiler_rev	revision of the tool that compiled the table	number
AcpiTableOptions data	files, with colons between them, that make up the table's body, to which QEMU adds a header; not together with file
AcpiTableOptions file	files, with colons between them, that make up the table with its header; not together with data
AcpiTableOptions oem_id	who made the table, in at most 6 characters; shorter texts are padded with zero bytes
AcpiTableOptions oem_rev	revision that the maker gives to the table	number
AcpiTableOptions oem_table_id	which of its maker's tables it is, in at most 8 characters
AcpiTableOptions rev	revision of the table's layout, written to its header	number
AcpiTableOptions sig	signature at the head of the table, of 4 characters, such as SSDT
ActionCompletionMode	How jobs that were started by one transaction depend on each other.
ActionCompletionMode ^grouped	jobs conclude together, and one that fails or is cancelled cancels the others
ActionCompletionMode ^individual	each job succeeds or fails by itself
AddfdInfo	Where a descriptor went that was added to an fd set.
AddfdInfo fd	its number inside the QEMU process, by which remove-fd takes it out	id
AddfdInfo fdset-id	set that it is in	id
AfxdpMode	How the XDP program that feeds AF_XDP sockets is attached to an interface.
AfxdpMode ^native	in the driver of the interface, before the kernel allocates a buffer for the packet
AfxdpMode ^skb	in the generic code of the kernel, which works with every driver but is slower
AnnounceParameters	How often, how fast and on which cards the guest announces itself to the network.
AnnounceParameters id	name of this announcement, by which a later command can change or stop it while it runs		no name
AnnounceParameters initial	how long to wait before the first announcement	ms
AnnounceParameters interfaces	names of the network cards that announce themselves		all cards
AnnounceParameters max	longest pause between two announcements, at which the growth stops	ms
AnnounceParameters rounds	how many announcements are sent by each card	number
AnnounceParameters step	how much longer each pause is than the one before	ms
AudioFormat	How a sample of sound is stored.
AudioFormat ^f32	number with floating point, 32 bits
AudioFormat ^s16	integer of 16 bits with sign
AudioFormat ^s32	integer of 32 bits with sign
AudioFormat ^s8	integer of 8 bits with sign
AudioFormat ^u16	integer of 16 bits without sign
AudioFormat ^u32	integer of 32 bits without sign
AudioFormat ^u8	integer of 8 bits without sign
Audiodev	An audio backend: the way in which sound of the guest reaches the host and back.
Audiodev +alsa	options of ALSA
Audiodev +coreaudio	options of Core Audio
Audiodev +dbus	options of the D-Bus display's sound
Audiodev +dsound	options of DirectSound
Audiodev +jack	options of JACK
Audiodev +none	options of both directions, though no sound is heard
Audiodev +oss	options of OSS
Audiodev +pa	options of PulseAudio
Audiodev +pipewire	options of PipeWire
Audiodev +sdl	options of SDL
Audiodev +sndio	options of sndio
Audiodev +spice	options of both directions
Audiodev +wav	options of the file to write
Audiodev driver	kind of the backend, which decides what further options there are
Audiodev id	name of the backend, to which sound cards refer
Audiodev timer-period	time between two rounds of moving sound between buffers	µs	10000		0=as short as possible
AudiodevAlsaOptions	Options of a backend on ALSA, the sound system of the Linux kernel.
AudiodevAlsaOptions in	options for recording
AudiodevAlsaOptions out	options for playback
AudiodevAlsaOptions threshold	how much sound must be in the buffer before playback begins	µs
AudiodevAlsaPerDirectionOptions	Options of an ALSA backend for recording or for playback.
AudiodevAlsaPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevAlsaPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevAlsaPerDirectionOptions dev	name of the ALSA device		`default`
AudiodevAlsaPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevAlsaPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevAlsaPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevAlsaPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevAlsaPerDirectionOptions period-length	length of a period, the piece of the buffer that the device handles at once	µs
AudiodevAlsaPerDirectionOptions try-poll	whether QEMU waits for the device's signals where it can, instead of looking by timer		false
AudiodevAlsaPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevCoreaudioOptions	Options of a backend on Core Audio, the sound system of macOS.
AudiodevCoreaudioOptions in	options for recording
AudiodevCoreaudioOptions out	options for playback
AudiodevCoreaudioPerDirectionOptions	Options of a Core Audio backend for recording or for playback.
AudiodevCoreaudioPerDirectionOptions buffer-count	how many buffers there are	number
AudiodevCoreaudioPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevCoreaudioPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevCoreaudioPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevCoreaudioPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevCoreaudioPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevCoreaudioPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevCoreaudioPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevDBusOptions	Options of a backend whose sound other programs get over QEMU's D-Bus display.
AudiodevDBusOptions in	options for recording
AudiodevDBusOptions nsamples	how much sound each call over D-Bus carries	frames	480
AudiodevDBusOptions out	options for playback
AudiodevDriver	The kinds of audio backends.
AudiodevDriver ^alsa	sound system of the Linux kernel
AudiodevDriver ^coreaudio	sound system of macOS
AudiodevDriver ^dbus	sound for programs that use QEMU's D-Bus display
AudiodevDriver ^dsound	sound system DirectSound of Windows
AudiodevDriver ^jack	sound server JACK, made for short delays
AudiodevDriver ^none	no sound: playback is dropped and recordings are silent
AudiodevDriver ^oss	older sound system of UNIX kernels
AudiodevDriver ^pa	sound server PulseAudio
AudiodevDriver ^pipewire	sound server PipeWire
AudiodevDriver ^sdl	library SDL, which picks a sound system itself
AudiodevDriver ^sndio	sound server sndio of OpenBSD
AudiodevDriver ^spice	sound for the clients of the SPICE server
AudiodevDriver ^wav	file in WAV format to which playback is written
AudiodevDsoundOptions	Options of a backend on DirectSound, a sound system of Windows.
AudiodevDsoundOptions in	options for recording
AudiodevDsoundOptions latency	delay that is added to playback	µs	10000
AudiodevDsoundOptions out	options for playback
AudiodevGenericOptions	Options of a backend that has none of its own.
AudiodevGenericOptions in	options for recording
AudiodevGenericOptions out	options for playback
AudiodevJackOptions	Options of a backend on the sound server JACK.
AudiodevJackOptions in	options for recording
AudiodevJackOptions out	options for playback
AudiodevJackPerDirectionOptions	Options of a JACK backend for recording or for playback.
AudiodevJackPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevJackPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevJackPerDirectionOptions client-name	name under which QEMU appears at the server		the name of the guest
AudiodevJackPerDirectionOptions connect-ports	regular expression of the ports with which QEMU connects whenever they appear		no such connections
AudiodevJackPerDirectionOptions exact-name	whether QEMU fails if its name is taken, instead of getting a similar one		false
AudiodevJackPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevJackPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevJackPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevJackPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevJackPerDirectionOptions server-name	name of the JACK server		the one in `JACK_DEFAULT_SERVER`, else `default`,
AudiodevJackPerDirectionOptions start-server	whether a JACK server is started if none runs		false
AudiodevJackPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevOssOptions	Options of a backend on OSS, an older sound system of UNIX kernels.
AudiodevOssOptions dsp-policy	trade of delay for processor time: 0 for least delay, 10 for least processor time	level	5		4294967295=fragment mode, which the command line calls -1
AudiodevOssOptions exclusive	whether the device is opened for QEMU alone		false
AudiodevOssOptions in	options for recording
AudiodevOssOptions out	options for playback
AudiodevOssOptions try-mmap	whether the device's buffer is mapped into memory where that works		true
AudiodevOssPerDirectionOptions	Options of an OSS backend for recording or for playback.
AudiodevOssPerDirectionOptions buffer-count	how many buffers there are	number
AudiodevOssPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevOssPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevOssPerDirectionOptions dev	path of the device		/dev/dsp
AudiodevOssPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevOssPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevOssPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevOssPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevOssPerDirectionOptions try-poll	whether QEMU waits for the device's signals where it can, instead of looking by timer		true
AudiodevOssPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevPaOptions	Options of a backend on the sound server PulseAudio.
AudiodevPaOptions in	options for recording
AudiodevPaOptions out	options for playback
AudiodevPaOptions server	address of the PulseAudio server		the choice of PulseAudio
AudiodevPaPerDirectionOptions	Options of a PulseAudio backend for recording or for playback.
AudiodevPaPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevPaPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevPaPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevPaPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevPaPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevPaPerDirectionOptions latency	delay that the server is asked for	µs	15000
AudiodevPaPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevPaPerDirectionOptions name	sink or source of the server to use		the server's default
AudiodevPaPerDirectionOptions stream-name	name of the stream that users see in their mixer		the name of the backend
AudiodevPaPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevPerDirectionOptions	Options that every audio backend has, once for recording and once for playback.
AudiodevPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevPipewireOptions	Options of a backend on the sound server PipeWire.
AudiodevPipewireOptions in	options for recording
AudiodevPipewireOptions out	options for playback
AudiodevPipewirePerDirectionOptions	Options of a PipeWire backend for recording or for playback.
AudiodevPipewirePerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevPipewirePerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevPipewirePerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevPipewirePerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevPipewirePerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevPipewirePerDirectionOptions latency	delay that the server is asked for	µs	46000
AudiodevPipewirePerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevPipewirePerDirectionOptions name	sink or source of the server to use		the server's default
AudiodevPipewirePerDirectionOptions stream-name	name of the stream that users see in their mixer		the name of the backend
AudiodevPipewirePerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevSdlOptions	Options of a backend on the library SDL.
AudiodevSdlOptions in	options for recording
AudiodevSdlOptions out	options for playback
AudiodevSdlPerDirectionOptions	Options of an SDL backend for recording or for playback.
AudiodevSdlPerDirectionOptions buffer-count	how many buffers there are	number	4
AudiodevSdlPerDirectionOptions buffer-length	how much sound the buffer holds	µs
AudiodevSdlPerDirectionOptions channels	how many channels the host's stream has	number	2
AudiodevSdlPerDirectionOptions fixed-settings	whether the host's stream keeps one format, that of frequency, channels and format		true
AudiodevSdlPerDirectionOptions format	format of the samples of the host's stream		s16
AudiodevSdlPerDirectionOptions frequency	sampling rate of the host's stream	Hz	44100
AudiodevSdlPerDirectionOptions mixing-engine	whether QEMU mixes all streams itself and converts formats that the host does not support		true
AudiodevSdlPerDirectionOptions voices	how many streams the backend opens at most	number	1
AudiodevSndioOptions	Options of a backend on the sound server sndio.
AudiodevSndioOptions dev	name of the sndio device		`default`
AudiodevSndioOptions in	options for recording
AudiodevSndioOptions latency	size of the buffer for playback	µs
AudiodevSndioOptions out	options for playback
AudiodevWavOptions	Options of a backend that writes playback to a file in WAV format.
AudiodevWavOptions in	options for recording, which is silent
AudiodevWavOptions out	options for playback
AudiodevWavOptions path	path of the file, which is overwritten		qemu.wav
AuthZListFileProperties	Properties of an object that grants or denies users access by a list in a file.
AuthZListFileProperties filename	path of a JSON file with the members policy and rules
AuthZListFileProperties refresh	whether changes of the file take effect at once; a faulty file denies access to everybody		true where the host can watch files
AuthZListProperties	Properties of an object that grants or denies users access by a list of rules, of which the first match decides.
AuthZListProperties policy	what happens to users that no rule matches		deny
AuthZListProperties rules	rules, in the order in which they are tried		no rules
AuthZPamProperties	Properties of an object that lets PAM, the login system of the host, decide on access.
AuthZPamProperties service	name of the PAM service to ask
AuthZSimpleProperties	Properties of an object that grants access to exactly one user.
AuthZSimpleProperties identity	name of that user, in the form that the service has; for TLS, the distinguished name of the certificate
BackupCommon	What both backup commands take: what is copied, how fast, and what happens on errors.
BackupCommon auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
BackupCommon auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
BackupCommon bitmap	name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`
BackupCommon bitmap-mode	what happens to the bitmap at the end; needed with a bitmap, except for `incremental`		`on-success` for `incremental`
BackupCommon compress	whether the copy is compressed, which the format of the target must allow		false
BackupCommon device	name of the block backend or node whose content is copied
BackupCommon discard-source	whether data is discarded from the source once it is copied; for temporary images		false
BackupCommon filter-node-name	node name for the filter that the job puts above the source while it runs		a generated name
BackupCommon job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
BackupCommon on-cbw-error	whether the guest's write or the backup fails if old data cannot be saved first		`break-guest-write`
BackupCommon on-source-error	what the job does when a read from the source fails		`report`
BackupCommon on-target-error	what the job does when a write to the target fails		`report`
BackupCommon speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
BackupCommon sync	which part of the content is copied
BackupCommon x-perf	settings that change the speed of the copy and nothing else
BackupPerf	Settings of a backup's speed.
BackupPerf max-chunk	largest request of the background copy; not below the cluster size of the job	bytes	no limit		0=no limit
BackupPerf max-workers	most requests that the background copy has in flight at a time	requests	64
BackupPerf min-cluster-size	smallest area that is copied at a time, a power of two	bytes	64 KiB or the cluster size of the target, whichever is larger
BackupPerf use-copy-range	whether the host or the storage is asked to copy by itself		false
BalloonInfo	Memory that the balloon leaves to the guest.
BalloonInfo actual	memory that the guest has at present	bytes
BiosAtaTranslation	How an IDE disk reports its cylinders, heads and sectors to the BIOS.
BiosAtaTranslation ^auto	chosen by the size of the disk
BiosAtaTranslation ^large	heads doubled and cylinders halved until the limits of the BIOS are met
BiosAtaTranslation ^lba	assisted by logical block addressing, for up to 255 heads
BiosAtaTranslation ^none	the physical geometry as it is
BiosAtaTranslation ^rechs	as `large`, revised for disks that report 16 heads
BitmapMigrationBitmapAlias	Name under which one dirty bitmap crosses the migration stream.
BitmapMigrationBitmapAlias alias	name of the bitmap in the stream, to which the other side maps too
BitmapMigrationBitmapAlias name	name of the dirty bitmap on this side
BitmapMigrationBitmapAlias transform	changes to the bitmap on arrival; only the destination uses it		no change
BitmapMigrationBitmapAliasTransform	Changes that the destination makes to a dirty bitmap that arrives.
BitmapMigrationBitmapAliasTransform persistent	whether the arriving bitmap is stored in its image when the node is closed		as on the source
BitmapMigrationNodeAlias	Name under which a block node and its dirty bitmaps cross the migration stream.
BitmapMigrationNodeAlias alias	name of the node in the stream, to which the other side maps too
BitmapMigrationNodeAlias bitmaps	bitmaps of this node that are migrated, with their names in the stream
BitmapMigrationNodeAlias node-name	name of the block node on this side
BitmapSyncMode	What a backup does with the dirty bitmap that told it what to copy.
BitmapSyncMode ^always	the areas that were copied are cleared, also when the backup failed
BitmapSyncMode ^never	the bitmap stays as it is, and goes on recording
BitmapSyncMode ^on-success	after a success the copied areas are cleared; after a failure the bitmap is as if the backup had not been tried
BlkdebugEvent	Points in the processing of an image at which the driver `blkdebug` can act; most belong to qcow2.
BlkdebugEvent ^cluster_alloc	clusters are allocated
BlkdebugEvent ^cluster_alloc_bytes	a piece smaller than a cluster is allocated
BlkdebugEvent ^cluster_alloc_space	space for new clusters is reserved in the file by writing zeros
BlkdebugEvent ^cluster_free	clusters are freed
BlkdebugEvent ^cor_write	data is written because a read copies it upwards
BlkdebugEvent ^cow_read	the rest of a cluster is read so that it can be copied on a write
BlkdebugEvent ^cow_write	the rest of a copied cluster is written
BlkdebugEvent ^empty_image_prepare	an image is about to be emptied
BlkdebugEvent ^flush_to_disk	the host is asked to write to stable storage
BlkdebugEvent ^flush_to_os	caches of QEMU are written back to the host
BlkdebugEvent ^l1_grow_activate_table	the image header is switched to the larger L1 table
BlkdebugEvent ^l1_grow_alloc_table	space for a larger L1 table is allocated
BlkdebugEvent ^l1_grow_write_table	the larger L1 table is written
BlkdebugEvent ^l1_shrink_free_l2_clusters	the L2 tables that a shrunk L1 table no longer needs are freed
BlkdebugEvent ^l1_shrink_write_table	the dropped entries of an L1 table that shrinks are zeroed
BlkdebugEvent ^l1_update	an entry of the L1 table is written
BlkdebugEvent ^l2_alloc_cow_read	the old content for a new L2 table is read
BlkdebugEvent ^l2_alloc_write	a new L2 table is written
BlkdebugEvent ^l2_load	an L2 table is read
BlkdebugEvent ^l2_update	an L2 table is written
BlkdebugEvent ^l2_update_compressed	an L2 table is written for a compressed cluster
BlkdebugEvent ^none	no point of processing; occurs once, when the `blkdebug` node is opened
BlkdebugEvent ^pwritev	data is written to the node
BlkdebugEvent ^pwritev_done	a write to the node has ended
BlkdebugEvent ^pwritev_rmw_after_head	the start of the area around an unaligned write has been read
BlkdebugEvent ^pwritev_rmw_after_tail	the end of the area around an unaligned write has been read
BlkdebugEvent ^pwritev_rmw_head	the start of the area around an unaligned write is to be read
BlkdebugEvent ^pwritev_rmw_tail	the end of the area around an unaligned write is to be read
BlkdebugEvent ^pwritev_zero	zeros are written to the node
BlkdebugEvent ^read_aio	data is read from the image for the guest
BlkdebugEvent ^read_backing_aio	data is read from the backing file
BlkdebugEvent ^read_compressed	a compressed cluster is read
BlkdebugEvent ^refblock_alloc	a refcount block is allocated
BlkdebugEvent ^refblock_alloc_hookup	a new refcount block is entered into the refcount table
BlkdebugEvent ^refblock_alloc_switch_table	the image header is switched to the larger refcount table
BlkdebugEvent ^refblock_alloc_write	a new refcount block is written
BlkdebugEvent ^refblock_alloc_write_blocks	refcount blocks for a larger refcount table are written
BlkdebugEvent ^refblock_alloc_write_table	a larger refcount table is written
BlkdebugEvent ^refblock_load	a refcount block is read
BlkdebugEvent ^refblock_update	a refcount block is written
BlkdebugEvent ^refblock_update_part	a part of a refcount block is written
BlkdebugEvent ^reftable_grow	the refcount table is made larger
BlkdebugEvent ^reftable_load	the refcount table is read
BlkdebugEvent ^reftable_update	the refcount table is written
BlkdebugEvent ^vmstate_load	a saved state of the machine is read from the image
BlkdebugEvent ^vmstate_save	a state of the machine is written to the image
BlkdebugEvent ^write_aio	data of the guest is written
BlkdebugEvent ^write_compressed	a compressed cluster is written
BlkdebugInjectErrorOptions	A rule by which `blkdebug` lets requests fail or delays them after an event.
BlkdebugInjectErrorOptions delay-ns	how much longer a request takes	ns	no delay
BlkdebugInjectErrorOptions errno	error number of the host that the request fails with	number	`EIO`		0=the request does not fail
BlkdebugInjectErrorOptions event	event after which the rule applies
BlkdebugInjectErrorOptions immediately	whether the request fails before it returns to the event loop, so that it looks synchronous		false
BlkdebugInjectErrorOptions iotype	kind of request that fails		reads, writes, writes of zeros, discards and flushes
BlkdebugInjectErrorOptions once	whether the rule is dropped after its first use		false
BlkdebugInjectErrorOptions sector	number of the sector that a request must touch for the rule to apply	sectors of 512 bytes	any sector
BlkdebugInjectErrorOptions state	state in which `blkdebug` must be for the rule to apply	number	any state		0=any state
BlkdebugIoType	Kind of a request that the driver `blkdebug` lets fail.
BlkdebugIoType ^block-status	query of what is allocated
BlkdebugIoType ^discard	discard of data
BlkdebugIoType ^flush	write-back of caches
BlkdebugIoType ^read	read of data
BlkdebugIoType ^write	write of data
BlkdebugIoType ^write-zeroes	write of zeros
BlkdebugSetStateOptions	A rule by which `blkdebug` enters another state after an event.
BlkdebugSetStateOptions event	event after which the state changes
BlkdebugSetStateOptions new_state	state that is entered	number
BlkdebugSetStateOptions state	state in which `blkdebug` must be for the rule to apply; the first one is 1	number	any state		0=any state
BlockChildInfo	A node below another, as `qemu-img info` prints it.
BlockChildInfo info	the node and those below it
BlockChildInfo name	role in which it is used, such as `file` or `backing`
BlockDeviceInfo	A block node: its image, its driver, its settings and its throttling.
BlockDeviceInfo active	whether this process uses the image; false on the side of a migration that does not run the guest
BlockDeviceInfo backing_file	file name of the backing image		there is no backing image
BlockDeviceInfo backing_file_depth	how many backing images are below this one	number
BlockDeviceInfo bps	rate that reads and writes together may reach on average	bytes/s			0=no limit
BlockDeviceInfo bps_max	rate that reads and writes together may reach in a burst; not below `bps`	bytes/s	no bursts		0=no bursts
BlockDeviceInfo bps_max_length	how long a burst may last at the rate of `bps_max`	s	no bursts
BlockDeviceInfo bps_rd	rate that reads may reach on average	bytes/s			0=no limit
BlockDeviceInfo bps_rd_max	rate that reads may reach in a burst; not below `bps_rd`	bytes/s	no bursts		0=no bursts
BlockDeviceInfo bps_rd_max_length	how long a burst may last at the rate of `bps_rd_max`	s	no bursts
BlockDeviceInfo bps_wr	rate that writes may reach on average	bytes/s			0=no limit
BlockDeviceInfo bps_wr_max	rate that writes may reach in a burst; not below `bps_wr`	bytes/s	no bursts		0=no bursts
BlockDeviceInfo bps_wr_max_length	how long a burst may last at the rate of `bps_wr_max`	s	no bursts
BlockDeviceInfo cache	how writes are cached
BlockDeviceInfo children	nodes directly below this one
BlockDeviceInfo detect_zeroes	what is done with writes that hold nothing but zeros
BlockDeviceInfo dirty-bitmaps	dirty bitmaps of the node		there are none
BlockDeviceInfo drv	block driver of the node
BlockDeviceInfo encrypted	whether the image is encrypted
BlockDeviceInfo file	file name of the image, or a description that starts with `json:`
BlockDeviceInfo group	throttle group of the device		the device is not throttled
BlockDeviceInfo image	what is known about the image, with its backing images unless the reply is flat
BlockDeviceInfo iops	rate that reads and writes together may reach on average	operations/s			0=no limit
BlockDeviceInfo iops_max	rate that reads and writes together may reach in a burst; not below `iops`	operations/s	no bursts		0=no bursts
BlockDeviceInfo iops_max_length	how long a burst may last at the rate of `iops_max`	s	no bursts
BlockDeviceInfo iops_rd	most reads on average	operations/s			0=no limit
BlockDeviceInfo iops_rd_max	rate that reads may reach in a burst; not below `iops_rd`	operations/s	no bursts		0=no bursts
BlockDeviceInfo iops_rd_max_length	how long a burst may last at the rate of `iops_rd_max`	s	no bursts
BlockDeviceInfo iops_size	size of the pieces of which a larger request counts one by one; needs a limit of requests	bytes	each request counts once		0=each request counts once
BlockDeviceInfo iops_wr	most writes on average	operations/s			0=no limit
BlockDeviceInfo iops_wr_max	rate that writes may reach in a burst; not below `iops_wr`	operations/s	no bursts		0=no bursts
BlockDeviceInfo iops_wr_max_length	how long a burst may last at the rate of `iops_wr_max`	s	no bursts
BlockDeviceInfo node-name	name of the node		the node has none
BlockDeviceInfo ro	whether the node was opened without write access
BlockDeviceInfo write_threshold	end of the area that may be written without a `BLOCK_WRITE_THRESHOLD`	offset in bytes			0=no watch is set
BlockDeviceIoStatus	Whether I/O errors have stopped a device or a job.
BlockDeviceIoStatus ^failed	the last error was not for lack of space
BlockDeviceIoStatus ^nospace	the last error was for lack of space on the host
BlockDeviceIoStatus ^ok	no error is pending
BlockDeviceStats	I/O counters of a guest's disk since it was added; a node that is listed for itself counts only `wr_highest_offset`.
BlockDeviceStats account_failed	whether failed requests count for the durations and as activity for `idle_time_ns`
BlockDeviceStats account_invalid	whether refused requests count as activity for `idle_time_ns`
BlockDeviceStats failed_flush_operations	flushes that failed	operations
BlockDeviceStats failed_rd_operations	reads that failed	operations
BlockDeviceStats failed_unmap_operations	discards that failed	operations
BlockDeviceStats failed_wr_operations	writes that failed	operations
BlockDeviceStats failed_zone_append_operations	appends to zones that failed	operations
BlockDeviceStats flush_latency_histogram	how long flushes took		this histogram was not asked for
BlockDeviceStats flush_operations	flushes that were done	operations
BlockDeviceStats flush_total_time_ns	sum of the durations of all flushes	ns
BlockDeviceStats idle_time_ns	time that has passed since the last request ended	ns	there was no request yet
BlockDeviceStats invalid_flush_operations	flushes that the device refused as malformed	operations
BlockDeviceStats invalid_rd_operations	reads that the device refused as malformed	operations
BlockDeviceStats invalid_unmap_operations	discards that the device refused as malformed	operations
BlockDeviceStats invalid_wr_operations	writes that the device refused as malformed	operations
BlockDeviceStats invalid_zone_append_operations	appends to zones that the device refused as malformed	operations
BlockDeviceStats rd_bytes	data read	bytes
BlockDeviceStats rd_latency_histogram	how long reads took		this histogram was not asked for
BlockDeviceStats rd_merged	reads that were joined with a neighbour	requests
BlockDeviceStats rd_operations	reads that were done	operations
BlockDeviceStats rd_total_time_ns	sum of the durations of all reads	ns
BlockDeviceStats timed_stats	statistics of recent intervals, one entry for each interval that the device was configured with
BlockDeviceStats unmap_bytes	data discarded	bytes
BlockDeviceStats unmap_merged	discards that were joined with a neighbour	requests
BlockDeviceStats unmap_operations	discards that were done	operations
BlockDeviceStats unmap_total_time_ns	sum of the durations of all discards	ns
BlockDeviceStats wr_bytes	data written	bytes
BlockDeviceStats wr_highest_offset	end of the furthest area written since the image was opened; tells how full a volume below a growing image is	offset in bytes
BlockDeviceStats wr_latency_histogram	how long writes took		this histogram was not asked for
BlockDeviceStats wr_merged	writes that were joined with a neighbour	requests
BlockDeviceStats wr_operations	writes that were done	operations
BlockDeviceStats wr_total_time_ns	sum of the durations of all writes	ns
BlockDeviceStats zone_append_bytes	data appended to zones	bytes
BlockDeviceStats zone_append_latency_histogram	how long appends to zones took		this histogram was not asked for
BlockDeviceStats zone_append_merged	appends to zones that were joined with a neighbour	requests
BlockDeviceStats zone_append_operations	appends to zones that were done	operations
BlockDeviceStats zone_append_total_time_ns	sum of the durations of all appends to zones	ns
BlockDeviceTimedStats	Durations and queue lengths of a disk's requests over a recent interval.
BlockDeviceTimedStats avg_flush_latency_ns	mean duration of a flush	ns
BlockDeviceTimedStats avg_rd_latency_ns	mean duration of a read	ns
BlockDeviceTimedStats avg_rd_queue_depth	how many reads were in flight on average	requests
BlockDeviceTimedStats avg_wr_latency_ns	mean duration of a write	ns
BlockDeviceTimedStats avg_wr_queue_depth	how many writes were in flight on average	requests
BlockDeviceTimedStats avg_zone_append_latency_ns	mean duration of an append to a zone	ns
BlockDeviceTimedStats avg_zone_append_queue_depth	how many appends to zones were in flight on average	requests
BlockDeviceTimedStats interval_length	length of the interval	s
BlockDeviceTimedStats max_flush_latency_ns	longest duration of a flush	ns
BlockDeviceTimedStats max_rd_latency_ns	longest duration of a read	ns
BlockDeviceTimedStats max_wr_latency_ns	longest duration of a write	ns
BlockDeviceTimedStats max_zone_append_latency_ns	longest duration of an append to a zone	ns
BlockDeviceTimedStats min_flush_latency_ns	shortest duration of a flush	ns
BlockDeviceTimedStats min_rd_latency_ns	shortest duration of a read	ns
BlockDeviceTimedStats min_wr_latency_ns	shortest duration of a write	ns
BlockDeviceTimedStats min_zone_append_latency_ns	shortest duration of an append to a zone	ns
BlockDirtyBitmap	A dirty bitmap, named by the node that it belongs to and its own name.
BlockDirtyBitmap name	name of the bitmap
BlockDirtyBitmap node	name of the device or node that the bitmap belongs to
BlockDirtyBitmapAdd	A dirty bitmap to be created.
BlockDirtyBitmapAdd disabled	whether the bitmap records nothing until it is enabled		false
BlockDirtyBitmapAdd granularity	size of the areas that are told apart, a power of two from 512 to 2 GiB	bytes	the cluster size of the image, but at least 4 KiB and at most 64 KiB
BlockDirtyBitmapAdd name	name for the bitmap, at most 1023 bytes
BlockDirtyBitmapAdd node	name of the device or node whose writes are recorded
BlockDirtyBitmapAdd persistent	whether the bitmap is stored in the image when it is closed; qcow2 can do it		false
BlockDirtyBitmapAddWrapper	Operation that creates a dirty bitmap, as block-dirty-bitmap-add does.
BlockDirtyBitmapAddWrapper data	bitmap to create
BlockDirtyBitmapMerge	Dirty bitmaps that are to be added to another.
BlockDirtyBitmapMerge bitmaps	bitmaps to add: names of bitmaps of the same node, or bitmaps of other nodes
BlockDirtyBitmapMerge node	name of the device or node that the receiving bitmap belongs to
BlockDirtyBitmapMerge target	name of the bitmap that receives the others
BlockDirtyBitmapMergeWrapper	Operation that merges dirty bitmaps into one, as block-dirty-bitmap-merge does.
BlockDirtyBitmapMergeWrapper data	bitmaps to merge, and where to
BlockDirtyBitmapOrStr	A dirty bitmap, of a node that is known or of another one.
BlockDirtyBitmapOrStr |external	bitmap of any node
BlockDirtyBitmapOrStr |local	name of a bitmap of the node that is the subject of the command
BlockDirtyBitmapSha256	A hash over what a dirty bitmap has recorded.
BlockDirtyBitmapSha256 sha256	SHA-256 of the bitmap, in hexadecimal
BlockDirtyBitmapWrapper	Operation on an existing dirty bitmap: to clear, enable, disable or remove it.
BlockDirtyBitmapWrapper data	bitmap to work on
BlockDirtyInfo	State of a dirty bitmap.
BlockDirtyInfo busy	whether a job or an export uses the bitmap, so that it can be neither changed nor deleted
BlockDirtyInfo count	how much is recorded as changed	bytes
BlockDirtyInfo granularity	size of the areas that are told apart	bytes
BlockDirtyInfo inconsistent	whether the stored bitmap was not closed properly, so that it can only be deleted		false
BlockDirtyInfo name	name of the bitmap		the bitmap belongs to a job and has no name
BlockDirtyInfo persistent	whether the bitmap is stored in the image when it is closed
BlockDirtyInfo recording	whether new writes are recorded
BlockErrorAction	What was done about a failed request.
BlockErrorAction ^ignore	the error was passed over
BlockErrorAction ^report	the guest was told of the error, or the job ended
BlockErrorAction ^stop	the machine was stopped or the job paused, and the request waits
BlockExportInfo	State of one block export.
BlockExportInfo id	id that the export was created with
BlockExportInfo node-name	name of the block node that clients see
BlockExportInfo shutting-down	whether the export has been asked to end and still waits for its last users
BlockExportInfo type	how the node is exported
BlockExportIothreads	The I/O threads that serve a block export.
BlockExportIothreads |multi	ids of I/O threads that share the requests; not empty, and only for kinds of export that can use several
BlockExportIothreads |single	id of the one I/O thread that the export and its node run in
BlockExportOptions	A block export to create: which node, by which protocol, in which threads.
BlockExportOptions +fuse	raw image that appears in the host's file system
BlockExportOptions +nbd	export through the built-in NBD server
BlockExportOptions +vduse-blk	virtio block device of the host's kernel or of another machine, by VDUSE
BlockExportOptions +vhost-user-blk	disk for another virtual machine or program, over a vhost-user socket
BlockExportOptions allow-inactive	whether the node may be inactive, as on the two sides of a migration; otherwise it is activated first		false
BlockExportOptions fixed-iothread	whether the node is kept in its thread for as long as it is exported		false
BlockExportOptions id	id by which the export is known to other commands; unique among the exports of all kinds
BlockExportOptions iothread	I/O thread or threads that serve the export's requests		the thread that the node is in already
BlockExportOptions node-name	name of the block node to export
BlockExportOptions type	how the node is exported
BlockExportOptions writable	whether clients may write		false
BlockExportOptions writethrough	whether each write is flushed to stable storage before it is acknowledged		false
BlockExportOptionsFuse	A block export as a file in the host's file system, by means of FUSE.
BlockExportOptionsFuse allow-other	whether users other than the one that QEMU runs as get access		auto
BlockExportOptionsFuse growable	whether a write past the end makes the node larger		false
BlockExportOptionsFuse mountpoint	path of an existing regular file that shows the node's contents while the export lives
BlockExportOptionsNbd	A block export through the built-in NBD server, which must be running.
BlockExportOptionsNbd allocation-depth	whether clients can read, as context `qemu:allocation-depth`, which layer of the chain holds the data		false
BlockExportOptionsNbd bitmaps	dirty bitmaps that clients can read as metadata contexts called `qemu:dirty-bitmap:NAME`
BlockExportOptionsNbd description	text about the export that clients can read, of at most 4096 bytes
BlockExportOptionsNbd name	name under which clients ask for the export		the name of the node or device that is exported
BlockExportOptionsNbdBase	What every export of the NBD server has: its name and its description.
BlockExportOptionsNbdBase description	text about the export that clients can read, of at most 4096 bytes
BlockExportOptionsNbdBase name	name under which clients ask for the export		the name of the node or device that is exported
BlockExportOptionsVduseBlk	A block export as a virtio device by VDUSE, that the host's kernel or a virtual machine can use through vDPA.
BlockExportOptionsVduseBlk logical-block-size	size of a sector as the user of the device sees it, a power of two from 512 up to the page size	bytes	512
BlockExportOptionsVduseBlk name	name of the VDUSE device, unique on the host
BlockExportOptionsVduseBlk num-queues	how many virtqueues the device has	number	1
BlockExportOptionsVduseBlk queue-size	how many descriptors each virtqueue has	number	256
BlockExportOptionsVduseBlk serial	serial number that the device shows		empty
BlockExportOptionsVhostUserBlk	A block export over a vhost-user socket, at which another virtual machine attaches it as a virtio-blk disk.
BlockExportOptionsVhostUserBlk addr	Unix socket to listen on, by its path or as a file descriptor that was passed in
BlockExportOptionsVhostUserBlk logical-block-size	size of a sector as the guest sees it	bytes	512
BlockExportOptionsVhostUserBlk num-queues	how many virtqueues serve requests, at least one	number	1
BlockExportRemoveMode	What ending an export does to clients that are connected.
BlockExportRemoveMode ^hard	clients are disconnected at once
BlockExportRemoveMode ^safe	the command fails while a client is connected
BlockExportType	How a block node is made available to others.
BlockExportType ^fuse	file in the host's file system
BlockExportType ^nbd	network block device, from the built-in NBD server
BlockExportType ^vduse-blk	virtio-blk device by VDUSE
BlockExportType ^vhost-user-blk	virtio-blk device over a vhost-user socket
BlockGraphInfo	A node with all nodes below it, as `qemu-img info` prints it.
BlockGraphInfo actual-size	space that the image takes on the host	bytes	not known
BlockGraphInfo backing-filename	backing image as the image names it		there is no backing image
BlockGraphInfo backing-filename-format	format of the backing image as the image names it		not recorded
BlockGraphInfo children	nodes directly below this one
BlockGraphInfo cluster-size	size of the pieces in which space is allocated	bytes	the format has none
BlockGraphInfo compressed	whether the image is compressed		false
BlockGraphInfo dirty-flag	whether the image was not closed properly		the format does not record it
BlockGraphInfo encrypted	whether the image is encrypted		false
BlockGraphInfo filename	file name of the image
BlockGraphInfo format	format of the image
BlockGraphInfo format-specific	what only this format knows		nothing
BlockGraphInfo full-backing-filename	backing image as an absolute name		there is no backing image
BlockGraphInfo limits	limits for requests		not known
BlockGraphInfo snapshots	snapshots that are stored within the image		there are none
BlockGraphInfo virtual-size	size of the disk that the image holds	bytes
BlockInfo	A disk or drive of the guest, and the image in it.
BlockInfo device	name of the block backend; empty if it has none
BlockInfo inserted	the medium		there is no medium
BlockInfo io-status	whether I/O errors have stopped the device		the device does not stop on errors
BlockInfo locked	whether the guest has locked the medium in
BlockInfo qdev	ID or QOM path of the guest's device		no device of the guest uses the backend
BlockInfo removable	whether the medium can be taken out
BlockInfo tray_open	whether the tray is open		the device has no tray
BlockInfo type	always `unknown`; kept for old clients
BlockIoThrottle	Limits of a guest's disk: rates that hold on average, and how far and how long bursts may exceed them.
BlockIoThrottle bps	rate that reads and writes together may reach on average	bytes/s			0=no limit
BlockIoThrottle bps_max	rate that reads and writes together may reach in a burst; not below `bps`	bytes/s	no bursts		0=no bursts
BlockIoThrottle bps_max_length	how long a burst may last at the rate of `bps_max`	s	1
BlockIoThrottle bps_rd	rate that reads may reach on average	bytes/s			0=no limit
BlockIoThrottle bps_rd_max	rate that reads may reach in a burst; not below `bps_rd`	bytes/s	no bursts		0=no bursts
BlockIoThrottle bps_rd_max_length	how long a burst may last at the rate of `bps_rd_max`	s	1
BlockIoThrottle bps_wr	rate that writes may reach on average	bytes/s			0=no limit
BlockIoThrottle bps_wr_max	rate that writes may reach in a burst; not below `bps_wr`	bytes/s	no bursts		0=no bursts
BlockIoThrottle bps_wr_max_length	how long a burst may last at the rate of `bps_wr_max`	s	1
BlockIoThrottle device	name of the disk's block backend			id
BlockIoThrottle group	throttle group whose members share these limits		the name of the device, so that it is a group of its own
BlockIoThrottle id	ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`
BlockIoThrottle iops	rate that reads and writes together may reach on average	operations/s			0=no limit
BlockIoThrottle iops_max	rate that reads and writes together may reach in a burst; not below `iops`	operations/s	no bursts		0=no bursts
BlockIoThrottle iops_max_length	how long a burst may last at the rate of `iops_max`	s	1
BlockIoThrottle iops_rd	most reads on average	operations/s			0=no limit
BlockIoThrottle iops_rd_max	rate that reads may reach in a burst; not below `iops_rd`	operations/s	no bursts		0=no bursts
BlockIoThrottle iops_rd_max_length	how long a burst may last at the rate of `iops_rd_max`	s	1
BlockIoThrottle iops_size	size of the pieces of which a larger request counts one by one; needs a limit of requests	bytes	each request counts once		0=each request counts once
BlockIoThrottle iops_wr	most writes on average	operations/s			0=no limit
BlockIoThrottle iops_wr_max	rate that writes may reach in a burst; not below `iops_wr`	operations/s	no bursts		0=no bursts
BlockIoThrottle iops_wr_max_length	how long a burst may last at the rate of `iops_wr_max`	s	1
BlockJobChangeOptions	Options of a running job that are to be changed.
BlockJobChangeOptions +amend	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +backup	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +commit	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +create	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +mirror	options of a mirror
BlockJobChangeOptions +snapshot-delete	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +snapshot-load	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +snapshot-save	refused: jobs of this kind have no options that can change
BlockJobChangeOptions +stream	refused: jobs of this kind have no options that can change
BlockJobChangeOptions id	ID of the job
BlockJobChangeOptions type	kind of the job; it must be right
BlockJobChangeOptionsMirror	Options of a running mirror that are to be changed.
BlockJobChangeOptionsMirror copy-mode	when writes of the guest reach the target; only the change from `background` to `write-blocking` is possible
BlockJobInfo	A job on a block device and its progress.
BlockJobInfo +amend	change of the options of an image
BlockJobInfo +backup	backup
BlockJobInfo +commit	commit of upper images into a lower one
BlockJobInfo +create	creation of an image
BlockJobInfo +mirror	a mirror, and how it copies
BlockJobInfo +snapshot-delete	deletion of a snapshot of the machine
BlockJobInfo +snapshot-load	return to a snapshot of the machine
BlockJobInfo +snapshot-save	saving of a snapshot of the machine
BlockJobInfo +stream	copy of data from backing images upwards
BlockJobInfo auto-dismiss	whether the job vanishes by itself once it has concluded
BlockJobInfo auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`
BlockJobInfo busy	whether the job has requests in flight or is about to issue some
BlockJobInfo device	ID of the job
BlockJobInfo error	why the job failed, as human-readable text		it has not failed
BlockJobInfo io-status	whether an I/O error has paused the job
BlockJobInfo len	estimate of what `offset` will be at the end; it may rise and fall	bytes
BlockJobInfo offset	progress made so far; QEMU promises only the ratio to `len`	bytes
BlockJobInfo paused	whether the job is paused, or will be as soon as its requests in flight have ended
BlockJobInfo ready	whether the job can be completed
BlockJobInfo speed	limit of the job's speed	bytes/s			0=no limit
BlockJobInfo status	state in the job's life
BlockJobInfo type	kind of the job
BlockJobInfoMirror	How a mirror copies at present.
BlockJobInfoMirror actively-synced	whether source and target are alike and each write of the guest reaches both at once
BlockLatencyHistogramInfo	A histogram of how long requests took.
BlockLatencyHistogramInfo bins	how many requests fell into each bin; one more than there are limits	operations
BlockLatencyHistogramInfo boundaries	ascending limits between the bins; the first bin starts at 0 and the last has no end	ns
BlockLimitsInfo	Limits of a node: how requests must be aligned and how large they may be.
BlockLimitsInfo discard-alignment	alignment at which discards work best; any number, not just a power of two	bytes	`request-alignment`
BlockLimitsInfo max-discard	largest discard in one request	bytes	no limit
BlockLimitsInfo max-hw-iov	most pieces of memory that the hardware takes when the host's scheduler is bypassed	number	not known; `max-iov` counts
BlockLimitsInfo max-hw-transfer	largest request that the hardware takes when the host's scheduler is bypassed, as by SCSI passthrough	bytes	no limit
BlockLimitsInfo max-iov	most pieces of memory in one request	number
BlockLimitsInfo max-transfer	largest read or write in one request	bytes	no limit
BlockLimitsInfo max-write-zeroes	largest write of zeros in one request	bytes	no limit
BlockLimitsInfo min-mem-alignment	alignment that memory must have so that it is used in place; else it is copied	bytes
BlockLimitsInfo opt-mem-alignment	alignment that QEMU gives to buffers of its own	bytes
BlockLimitsInfo opt-transfer	size of a read or write that works best	bytes	no preference
BlockLimitsInfo request-alignment	multiple that start and length of a request must have	bytes
BlockLimitsInfo write-zeroes-alignment	alignment at which writing zeros works best; any number, not just a power of two	bytes	`request-alignment`
BlockMeasureInfo	How large a new image would become; as printed by `qemu-img measure`.
BlockMeasureInfo bitmaps	additional space if the dirty bitmaps are copied too	bytes	source or target cannot store bitmaps
BlockMeasureInfo fully-allocated	size of the new image's file once every part of the disk has been written	bytes
BlockMeasureInfo required	size of the new image's file when only allocated data is copied	bytes
BlockNodeInfo	What is known about an image, without those below it.
BlockNodeInfo actual-size	space that the image takes on the host	bytes	not known
BlockNodeInfo backing-filename	backing image as the image names it		there is no backing image
BlockNodeInfo backing-filename-format	format of the backing image as the image names it		not recorded
BlockNodeInfo cluster-size	size of the pieces in which space is allocated	bytes	the format has none
BlockNodeInfo compressed	whether the image is compressed		false
BlockNodeInfo dirty-flag	whether the image was not closed properly		the format does not record it
BlockNodeInfo encrypted	whether the image is encrypted		false
BlockNodeInfo filename	file name of the image
BlockNodeInfo format	format of the image
BlockNodeInfo format-specific	what only this format knows		nothing
BlockNodeInfo full-backing-filename	backing image as an absolute name		there is no backing image
BlockNodeInfo limits	limits for requests		not known
BlockNodeInfo snapshots	snapshots that are stored within the image		there are none
BlockNodeInfo virtual-size	size of the disk that the image holds	bytes
BlockPermission	What a user of a block node may do with it, or lets others do.
BlockPermission ^consistent-read	read, and rely on seeing the content of one disk at one moment
BlockPermission ^graph-mod	change the graph below
BlockPermission ^resize	change the size
BlockPermission ^write	change the content
BlockPermission ^write-unchanged	write, but only what is there already
BlockStats	I/O counters of a disk or node, and of the nodes below.
BlockStats backing	counters of the backing image		there is none, or nodes were asked for
BlockStats device	name of the block backend; empty if it has none		the entry is about a node
BlockStats driver-specific	counters that only this driver keeps		the driver keeps none
BlockStats node-name	name of the node		the node has none, or the drive is empty
BlockStats parent	counters of the node below that holds the data, such as the file of an image		there is no such node
BlockStats qdev	ID or QOM path of the guest's device		no device of the guest uses the backend
BlockStats stats	the counters
BlockStatsSpecific	Counters that only one block driver keeps.
BlockStatsSpecific +blkdebug	no counters: the driver keeps none of its own
BlockStatsSpecific +blklogwrites	no counters: the driver keeps none of its own
BlockStatsSpecific +blkreplay	no counters: the driver keeps none of its own
BlockStatsSpecific +blkverify	no counters: the driver keeps none of its own
BlockStatsSpecific +bochs	no counters: the driver keeps none of its own
BlockStatsSpecific +cloop	no counters: the driver keeps none of its own
BlockStatsSpecific +compress	no counters: the driver keeps none of its own
BlockStatsSpecific +copy-before-write	no counters: the driver keeps none of its own
BlockStatsSpecific +copy-on-read	no counters: the driver keeps none of its own
BlockStatsSpecific +dmg	no counters: the driver keeps none of its own
BlockStatsSpecific +file	counters of a file of the host
BlockStatsSpecific +ftp	no counters: the driver keeps none of its own
BlockStatsSpecific +ftps	no counters: the driver keeps none of its own
BlockStatsSpecific +gluster	no counters: the driver keeps none of its own
BlockStatsSpecific +host_cdrom	no counters: the driver keeps none of its own
BlockStatsSpecific +host_device	counters of a block device of the host
BlockStatsSpecific +http	no counters: the driver keeps none of its own
BlockStatsSpecific +https	no counters: the driver keeps none of its own
BlockStatsSpecific +io_uring	no counters: the driver keeps none of its own
BlockStatsSpecific +iscsi	no counters: the driver keeps none of its own
BlockStatsSpecific +luks	no counters: the driver keeps none of its own
BlockStatsSpecific +nbd	no counters: the driver keeps none of its own
BlockStatsSpecific +nfs	no counters: the driver keeps none of its own
BlockStatsSpecific +null-aio	no counters: the driver keeps none of its own
BlockStatsSpecific +null-co	no counters: the driver keeps none of its own
BlockStatsSpecific +nvme	counters of an NVMe controller that is used directly
BlockStatsSpecific +nvme-io_uring	no counters: the driver keeps none of its own
BlockStatsSpecific +parallels	no counters: the driver keeps none of its own
BlockStatsSpecific +preallocate	no counters: the driver keeps none of its own
BlockStatsSpecific +qcow	no counters: the driver keeps none of its own
BlockStatsSpecific +qcow2	no counters: the driver keeps none of its own
BlockStatsSpecific +qed	no counters: the driver keeps none of its own
BlockStatsSpecific +quorum	no counters: the driver keeps none of its own
BlockStatsSpecific +raw	no counters: the driver keeps none of its own
BlockStatsSpecific +rbd	no counters: the driver keeps none of its own
BlockStatsSpecific +replication	no counters: the driver keeps none of its own
BlockStatsSpecific +snapshot-access	no counters: the driver keeps none of its own
BlockStatsSpecific +ssh	no counters: the driver keeps none of its own
BlockStatsSpecific +throttle	no counters: the driver keeps none of its own
BlockStatsSpecific +vdi	no counters: the driver keeps none of its own
BlockStatsSpecific +vhdx	no counters: the driver keeps none of its own
BlockStatsSpecific +virtio-blk-vfio-pci	no counters: the driver keeps none of its own
BlockStatsSpecific +virtio-blk-vhost-user	no counters: the driver keeps none of its own
BlockStatsSpecific +virtio-blk-vhost-vdpa	no counters: the driver keeps none of its own
BlockStatsSpecific +vmdk	no counters: the driver keeps none of its own
BlockStatsSpecific +vpc	no counters: the driver keeps none of its own
BlockStatsSpecific +vvfat	no counters: the driver keeps none of its own
BlockStatsSpecific driver	block driver of the node
BlockStatsSpecificFile	Counters of discards on a file or device of the host.
BlockStatsSpecificFile discard-bytes-ok	data that was discarded	bytes
BlockStatsSpecificFile discard-nb-failed	discards that failed	operations
BlockStatsSpecificFile discard-nb-ok	discards that succeeded	operations
BlockStatsSpecificNvme	Counters of an NVMe controller that is used directly.
BlockStatsSpecificNvme aligned-accesses	requests whose memory could be used in place	requests
BlockStatsSpecificNvme completion-errors	requests that the controller ended with an error	requests
BlockStatsSpecificNvme unaligned-accesses	requests whose memory was misaligned, so that a bounce buffer was needed	requests
BlockdevAioOptions	How requests to a file of the host are issued.
BlockdevAioOptions ^io_uring	by Linux's io_uring
BlockdevAioOptions ^native	by the host's interface for asynchronous I/O; needs `cache.direct` on Linux
BlockdevAioOptions ^threads	by a pool of threads
BlockdevAmendOptions	What is to be changed in an image, by format.
BlockdevAmendOptions +blkdebug	refused: the driver cannot change options of existing images
BlockdevAmendOptions +blklogwrites	refused: the driver cannot change options of existing images
BlockdevAmendOptions +blkreplay	refused: the driver cannot change options of existing images
BlockdevAmendOptions +blkverify	refused: the driver cannot change options of existing images
BlockdevAmendOptions +bochs	refused: the driver cannot change options of existing images
BlockdevAmendOptions +cloop	refused: the driver cannot change options of existing images
BlockdevAmendOptions +compress	refused: the driver cannot change options of existing images
BlockdevAmendOptions +copy-before-write	refused: the driver cannot change options of existing images
BlockdevAmendOptions +copy-on-read	refused: the driver cannot change options of existing images
BlockdevAmendOptions +dmg	refused: the driver cannot change options of existing images
BlockdevAmendOptions +file	refused: the driver cannot change options of existing images
BlockdevAmendOptions +ftp	refused: the driver cannot change options of existing images
BlockdevAmendOptions +ftps	refused: the driver cannot change options of existing images
BlockdevAmendOptions +gluster	refused: the driver cannot change options of existing images
BlockdevAmendOptions +host_cdrom	refused: the driver cannot change options of existing images
BlockdevAmendOptions +host_device	refused: the driver cannot change options of existing images
BlockdevAmendOptions +http	refused: the driver cannot change options of existing images
BlockdevAmendOptions +https	refused: the driver cannot change options of existing images
BlockdevAmendOptions +io_uring	refused: the driver cannot change options of existing images
BlockdevAmendOptions +iscsi	refused: the driver cannot change options of existing images
BlockdevAmendOptions +luks	keys of a LUKS image
BlockdevAmendOptions +nbd	refused: the driver cannot change options of existing images
BlockdevAmendOptions +nfs	refused: the driver cannot change options of existing images
BlockdevAmendOptions +null-aio	refused: the driver cannot change options of existing images
BlockdevAmendOptions +null-co	refused: the driver cannot change options of existing images
BlockdevAmendOptions +nvme	refused: the driver cannot change options of existing images
BlockdevAmendOptions +nvme-io_uring	refused: the driver cannot change options of existing images
BlockdevAmendOptions +parallels	refused: the driver cannot change options of existing images
BlockdevAmendOptions +preallocate	refused: the driver cannot change options of existing images
BlockdevAmendOptions +qcow	refused: the driver cannot change options of existing images
BlockdevAmendOptions +qcow2	encryption of a qcow2 image
BlockdevAmendOptions +qed	refused: the driver cannot change options of existing images
BlockdevAmendOptions +quorum	refused: the driver cannot change options of existing images
BlockdevAmendOptions +raw	refused: the driver cannot change options of existing images
BlockdevAmendOptions +rbd	refused: the driver cannot change options of existing images
BlockdevAmendOptions +replication	refused: the driver cannot change options of existing images
BlockdevAmendOptions +snapshot-access	refused: the driver cannot change options of existing images
BlockdevAmendOptions +ssh	refused: the driver cannot change options of existing images
BlockdevAmendOptions +throttle	refused: the driver cannot change options of existing images
BlockdevAmendOptions +vdi	refused: the driver cannot change options of existing images
BlockdevAmendOptions +vhdx	refused: the driver cannot change options of existing images
BlockdevAmendOptions +virtio-blk-vfio-pci	refused: the driver cannot change options of existing images
BlockdevAmendOptions +virtio-blk-vhost-user	refused: the driver cannot change options of existing images
BlockdevAmendOptions +virtio-blk-vhost-vdpa	refused: the driver cannot change options of existing images
BlockdevAmendOptions +vmdk	refused: the driver cannot change options of existing images
BlockdevAmendOptions +vpc	refused: the driver cannot change options of existing images
BlockdevAmendOptions +vvfat	refused: the driver cannot change options of existing images
BlockdevAmendOptions driver	format of the image
BlockdevAmendOptionsLuks	Key slots of a LUKS image that are to be changed.
BlockdevAmendOptionsLuks iter-time	how long deriving the key from the passphrase shall take on this host	ms	2000
BlockdevAmendOptionsLuks keyslot	number of the slot to write or to erase, from 0 to 7	index	the first free slot, or those of `old-secret`
BlockdevAmendOptionsLuks new-secret	ID of the `secret` object with the passphrase to write into a slot		no slot is written
BlockdevAmendOptionsLuks old-secret	ID of the `secret` object with a passphrase whose slots are erased		`keyslot` tells what is erased
BlockdevAmendOptionsLuks secret	ID of the `secret` object with a passphrase that opens the image now		the one that the image was opened with
BlockdevAmendOptionsLuks state	whether the key slots are to hold a passphrase or to be erased
BlockdevAmendOptionsQcow2	What is to be changed in a qcow2 image.
BlockdevAmendOptionsQcow2 encrypt	key slots that are to be changed		nothing about the encryption
BlockdevBackup	A backup to an existing node.
BlockdevBackup auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
BlockdevBackup auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
BlockdevBackup bitmap	name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`
BlockdevBackup bitmap-mode	what happens to the bitmap at the end; needed with a bitmap, except for `incremental`		`on-success` for `incremental`
BlockdevBackup compress	whether the copy is compressed, which the format of the target must allow		false
BlockdevBackup device	name of the block backend or node whose content is copied
BlockdevBackup discard-source	whether data is discarded from the source once it is copied; for temporary images		false
BlockdevBackup filter-node-name	node name for the filter that the job puts above the source while it runs		a generated name
BlockdevBackup job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
BlockdevBackup on-cbw-error	whether the guest's write or the backup fails if old data cannot be saved first		`break-guest-write`
BlockdevBackup on-source-error	what the job does when a read from the source fails		`report`
BlockdevBackup on-target-error	what the job does when a write to the target fails		`report`
BlockdevBackup speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
BlockdevBackup sync	which part of the content is copied
BlockdevBackup target	name of the block backend or node that receives the copy
BlockdevBackup x-perf	settings that change the speed of the copy and nothing else
BlockdevBackupWrapper	Operation that starts a backup job, as blockdev-backup does.
BlockdevBackupWrapper data	backup to start
BlockdevCacheInfo	How writes to a node are cached.
BlockdevCacheInfo direct	whether the page cache of the host is bypassed
BlockdevCacheInfo no-flush	whether flushes are ignored, so that a crash of the host can destroy the image
BlockdevCacheInfo writeback	whether a write ends before it is on stable storage, until the guest flushes
BlockdevCacheOptions	How reads and writes of a node are cached.
BlockdevCacheOptions direct	whether the page cache of the host is bypassed		false
BlockdevCacheOptions no-flush	whether flushes are ignored, which is fast, and fatal for the image if the host crashes		false
BlockdevChangeReadOnlyMode	Whether the new medium of a drive can be written to.
BlockdevChangeReadOnlyMode ^read-only	cannot be written to
BlockdevChangeReadOnlyMode ^read-write	can be written to; fails where the image does not allow it
BlockdevChangeReadOnlyMode ^retain	as the medium that is replaced
BlockdevChild	A node directly below another.
BlockdevChild child	role in which it is used, such as `file` or `backing`
BlockdevChild node-name	name of the node
BlockdevCreateOptions	An image that is to be created, by driver.
BlockdevCreateOptions +blkdebug	refused: the driver cannot create images
BlockdevCreateOptions +blklogwrites	refused: the driver cannot create images
BlockdevCreateOptions +blkreplay	refused: the driver cannot create images
BlockdevCreateOptions +blkverify	refused: the driver cannot create images
BlockdevCreateOptions +bochs	refused: the driver cannot create images
BlockdevCreateOptions +cloop	refused: the driver cannot create images
BlockdevCreateOptions +compress	refused: the driver cannot create images
BlockdevCreateOptions +copy-before-write	refused: the driver cannot create images
BlockdevCreateOptions +copy-on-read	refused: the driver cannot create images
BlockdevCreateOptions +dmg	refused: the driver cannot create images
BlockdevCreateOptions +file	a file of the host
BlockdevCreateOptions +ftp	refused: the driver cannot create images
BlockdevCreateOptions +ftps	refused: the driver cannot create images
BlockdevCreateOptions +gluster	a file on a Gluster volume
BlockdevCreateOptions +host_cdrom	refused: the driver cannot create images
BlockdevCreateOptions +host_device	refused: the driver cannot create images
BlockdevCreateOptions +http	refused: the driver cannot create images
BlockdevCreateOptions +https	refused: the driver cannot create images
BlockdevCreateOptions +io_uring	refused: the driver cannot create images
BlockdevCreateOptions +iscsi	refused: the driver cannot create images
BlockdevCreateOptions +luks	a LUKS image on an existing node
BlockdevCreateOptions +nbd	refused: the driver cannot create images
BlockdevCreateOptions +nfs	a file on an NFS server
BlockdevCreateOptions +null-aio	refused: the driver cannot create images
BlockdevCreateOptions +null-co	refused: the driver cannot create images
BlockdevCreateOptions +nvme	refused: the driver cannot create images
BlockdevCreateOptions +nvme-io_uring	refused: the driver cannot create images
BlockdevCreateOptions +parallels	a Parallels image on an existing node
BlockdevCreateOptions +preallocate	refused: the driver cannot create images
BlockdevCreateOptions +qcow	an image of the old format qcow on an existing node
BlockdevCreateOptions +qcow2	a qcow2 image on an existing node
BlockdevCreateOptions +qed	a QED image on an existing node
BlockdevCreateOptions +quorum	refused: the driver cannot create images
BlockdevCreateOptions +raw	refused: the driver cannot create images
BlockdevCreateOptions +rbd	an image in a Ceph cluster
BlockdevCreateOptions +replication	refused: the driver cannot create images
BlockdevCreateOptions +snapshot-access	refused: the driver cannot create images
BlockdevCreateOptions +ssh	a file on an SSH server
BlockdevCreateOptions +throttle	refused: the driver cannot create images
BlockdevCreateOptions +vdi	a VirtualBox image on an existing node
BlockdevCreateOptions +vhdx	a VHDX image of Hyper-V on an existing node
BlockdevCreateOptions +virtio-blk-vfio-pci	refused: the driver cannot create images
BlockdevCreateOptions +virtio-blk-vhost-user	refused: the driver cannot create images
BlockdevCreateOptions +virtio-blk-vhost-vdpa	refused: the driver cannot create images
BlockdevCreateOptions +vmdk	a VMware image on existing nodes
BlockdevCreateOptions +vpc	a VHD image of Virtual PC on an existing node
BlockdevCreateOptions +vvfat	refused: the driver cannot create images
BlockdevCreateOptions driver	block driver that creates the image
BlockdevCreateOptionsFile	A file of the host that is to be created.
BlockdevCreateOptionsFile extent-size-hint	size of the extents that the file system is asked for, to keep the file in few pieces	bytes	1 MiB		0=no hint
BlockdevCreateOptionsFile filename	path of the new file
BlockdevCreateOptionsFile nocow	whether copy-on-write is switched off for the file, where the file system has it, as btrfs does		false
BlockdevCreateOptionsFile preallocation	how much space is reserved at once		`off`
BlockdevCreateOptionsFile size	size of the disk	bytes
BlockdevCreateOptionsGluster	A file on a Gluster volume that is to be created.
BlockdevCreateOptionsGluster location	volume, path and servers
BlockdevCreateOptionsGluster preallocation	how much space is reserved at once		`off`
BlockdevCreateOptionsGluster size	size of the disk	bytes
BlockdevCreateOptionsLuks	A LUKS image that is to be created.
BlockdevCreateOptionsLuks cipher-alg	cipher that encrypts the data		`aes-256`
BlockdevCreateOptionsLuks cipher-mode	mode of operation of the cipher		`xts`
BlockdevCreateOptionsLuks detached-header	whether the header is apart from the data		false
BlockdevCreateOptionsLuks file	node that holds the encrypted data, and the header unless this is apart		only a header is made
BlockdevCreateOptionsLuks hash-alg	hash function by which the master key is checked and keys are derived		`sha256`
BlockdevCreateOptionsLuks header	node that holds the header apart from the data		the header is in front of the data
BlockdevCreateOptionsLuks iter-time	how long deriving the key from the passphrase shall take on this host	ms	2000
BlockdevCreateOptionsLuks ivgen-alg	how initialization vectors are made		`plain64`
BlockdevCreateOptionsLuks ivgen-hash-alg	hash function for initialization vectors, where `ivgen-alg` needs one		`sha256` for `essiv`
BlockdevCreateOptionsLuks key-secret	ID of the `secret` object with the passphrase		the command fails
BlockdevCreateOptionsLuks preallocation	how much space is reserved at once		`off`
BlockdevCreateOptionsLuks size	size of the disk	bytes
BlockdevCreateOptionsNfs	A file on an NFS server that is to be created.
BlockdevCreateOptionsNfs location	server and path
BlockdevCreateOptionsNfs size	size of the disk	bytes
BlockdevCreateOptionsParallels	A Parallels image that is to be created.
BlockdevCreateOptionsParallels cluster-size	size of the pieces in which space is allocated	bytes	1 MiB
BlockdevCreateOptionsParallels file	node that holds the image
BlockdevCreateOptionsParallels size	size of the disk	bytes
BlockdevCreateOptionsQcow	An image of the old format qcow that is to be created.
BlockdevCreateOptionsQcow backing-file	file name of the backing image		there is no backing image
BlockdevCreateOptionsQcow encrypt	how the image is encrypted		not at all
BlockdevCreateOptionsQcow file	node that holds the image
BlockdevCreateOptionsQcow size	size of the disk	bytes
BlockdevCreateOptionsQcow2	A qcow2 image that is to be created.
BlockdevCreateOptionsQcow2 backing-file	file name of the backing image		there is no backing image
BlockdevCreateOptionsQcow2 backing-fmt	format of the backing image		probed when the image is opened
BlockdevCreateOptionsQcow2 cluster-size	size of the pieces in which space is allocated, a power of two from 512 to 2 MiB	bytes	64 KiB
BlockdevCreateOptionsQcow2 compression-type	how compressed clusters are packed		`zlib`
BlockdevCreateOptionsQcow2 data-file	node that holds the guest's data, apart from the image's tables		the data is in the image
BlockdevCreateOptionsQcow2 data-file-raw	whether the data file is kept usable as a raw image of its own; needs `data-file`		false
BlockdevCreateOptionsQcow2 encrypt	how the image is encrypted		not at all
BlockdevCreateOptionsQcow2 extended-l2	whether clusters are divided into 32 subclusters, so that small writes copy less		false
BlockdevCreateOptionsQcow2 file	node that holds the image
BlockdevCreateOptionsQcow2 lazy-refcounts	whether reference counts are written late, which is faster but needs a repair after a crash		false
BlockdevCreateOptionsQcow2 preallocation	how much space is reserved at once		`off`
BlockdevCreateOptionsQcow2 refcount-bits	width of a reference count, a power of two from 1 to 64	bits	16
BlockdevCreateOptionsQcow2 size	size of the disk	bytes
BlockdevCreateOptionsQcow2 version	version of the format		`v3`
BlockdevCreateOptionsQed	A QED image that is to be created.
BlockdevCreateOptionsQed backing-file	file name of the backing image		there is no backing image
BlockdevCreateOptionsQed backing-fmt	format of the backing image		probed when the image is opened
BlockdevCreateOptionsQed cluster-size	size of the pieces in which space is allocated	bytes	64 KiB
BlockdevCreateOptionsQed file	node that holds the image
BlockdevCreateOptionsQed size	size of the disk	bytes
BlockdevCreateOptionsQed table-size	how many clusters a table of addresses takes: 1, 2, 4, 8 or 16	number	4
BlockdevCreateOptionsRbd	An image in a Ceph cluster that is to be created; it may not be a snapshot.
BlockdevCreateOptionsRbd cluster-size	size of the objects that the image is stored in, a power of two	bytes
BlockdevCreateOptionsRbd encrypt	how the image is encrypted		not at all
BlockdevCreateOptionsRbd location	pool, image and how to reach the cluster
BlockdevCreateOptionsRbd size	size of the disk	bytes
BlockdevCreateOptionsSsh	A file on an SSH server that is to be created.
BlockdevCreateOptionsSsh location	server and path
BlockdevCreateOptionsSsh size	size of the disk	bytes
BlockdevCreateOptionsVdi	A VirtualBox image that is to be created.
BlockdevCreateOptionsVdi file	node that holds the image
BlockdevCreateOptionsVdi preallocation	how much space is reserved at once: `off` or `metadata`		`off`
BlockdevCreateOptionsVdi size	size of the disk	bytes
BlockdevCreateOptionsVhdx	A VHDX image of Hyper-V that is to be created.
BlockdevCreateOptionsVhdx block-size	size of the pieces in which space is allocated, a multiple of 1 MiB up to 256 MiB	bytes	chosen by the size of the disk
BlockdevCreateOptionsVhdx block-state-zero	whether new blocks are marked as zero instead of not present		true
BlockdevCreateOptionsVhdx file	node that holds the image
BlockdevCreateOptionsVhdx log-size	size of the log, a multiple of 1 MiB	bytes	1 MiB
BlockdevCreateOptionsVhdx size	size of the disk	bytes
BlockdevCreateOptionsVhdx subformat	whether the file grows with its content		`dynamic`
BlockdevCreateOptionsVmdk	A VMware image that is to be created.
BlockdevCreateOptionsVmdk adapter-type	disk controller that is recorded in the image		`ide`
BlockdevCreateOptionsVmdk backing-file	file name of the backing image		there is no backing image
BlockdevCreateOptionsVmdk extents	nodes that hold the data, as many as the size needs		the data is in `file`
BlockdevCreateOptionsVmdk file	node that holds the description, and the data unless it is in extents
BlockdevCreateOptionsVmdk hwversion	version of VMware's hardware that is recorded in the image, such as 4 or 6		4
BlockdevCreateOptionsVmdk size	size of the disk	bytes
BlockdevCreateOptionsVmdk subformat	layout of the image		`monolithicSparse`
BlockdevCreateOptionsVmdk toolsversion	version of VMware's guest tools that is recorded in the image		2147483647, an unknown version
BlockdevCreateOptionsVmdk zeroed-grain	whether pieces that were zeroed are marked instead of stored		false
BlockdevCreateOptionsVpc	A VHD image of Virtual PC that is to be created.
BlockdevCreateOptionsVpc file	node that holds the image
BlockdevCreateOptionsVpc force-size	whether the size is taken exactly, instead of rounded up to whole cylinders		false
BlockdevCreateOptionsVpc size	size of the disk	bytes
BlockdevCreateOptionsVpc subformat	whether the file grows with its content		`dynamic`
BlockdevDetectZeroesOptions	What is done with writes that hold nothing but zeros.
BlockdevDetectZeroesOptions ^off	they are written like all others
BlockdevDetectZeroesOptions ^on	they become requests to write zeros, which storage may handle better
BlockdevDetectZeroesOptions ^unmap	as `on`, and the space is given back where the node allows discards
BlockdevDiscardOptions	What is done with discards of the guest.
BlockdevDiscardOptions ^ignore	they do nothing
BlockdevDiscardOptions ^unmap	they are passed to the storage, which may give back the space
BlockdevDriver	A block driver: an image format, a protocol that reaches storage, or a filter above another node.
BlockdevDriver ^blkdebug	filter that lets requests fail by rules, for tests
BlockdevDriver ^blklogwrites	filter that records all writes in a log, for tests of crashes
BlockdevDriver ^blkreplay	filter that makes disk requests repeatable for record and replay
BlockdevDriver ^blkverify	filter that compares what two nodes return, for tests
BlockdevDriver ^bochs	disk image of the emulator Bochs, read only
BlockdevDriver ^cloop	compressed loop image, as old live CDs have it, read only
BlockdevDriver ^compress	filter that asks the image below to store all writes compressed
BlockdevDriver ^copy-before-write	filter that saves old data to a target before a write overwrites it
BlockdevDriver ^copy-on-read	filter that stores data which a read took from a backing image in the image above it
BlockdevDriver ^dmg	disk image of macOS, read only
BlockdevDriver ^file	regular file of the host
BlockdevDriver ^ftp	file on an FTP server, read only
BlockdevDriver ^ftps	file on an FTP server with TLS, read only
BlockdevDriver ^gluster	file on a Gluster volume
BlockdevDriver ^host_cdrom	CD or DVD drive of the host
BlockdevDriver ^host_device	block device of the host
BlockdevDriver ^http	file on a web server, read only
BlockdevDriver ^https	file on a web server with TLS, read only
BlockdevDriver ^io_uring	file or device that libblkio uses by io_uring
BlockdevDriver ^iscsi	disk on an iSCSI server
BlockdevDriver ^luks	image encrypted with LUKS
BlockdevDriver ^nbd	export of an NBD server
BlockdevDriver ^nfs	file on an NFS server, used by libnfs without a mount
BlockdevDriver ^null-aio	disk without storage, whose requests end by a callback, for tests
BlockdevDriver ^null-co	disk without storage, whose requests end in a coroutine, for tests
BlockdevDriver ^nvme	namespace of an NVMe controller of the host, used without the driver of the host
BlockdevDriver ^nvme-io_uring	NVMe namespace that libblkio uses through the driver of the host
BlockdevDriver ^parallels	disk image of Parallels
BlockdevDriver ^preallocate	filter that makes the file below grow in large steps
BlockdevDriver ^qcow	predecessor of qcow2, for old images only
BlockdevDriver ^qcow2	image in QEMU's own format, with backing images, snapshots, compression and encryption
BlockdevDriver ^qed	format that was to replace qcow2, for old images only
BlockdevDriver ^quorum	several children that vote on what is read
BlockdevDriver ^raw	plain disk content without tables, or a part of another node
BlockdevDriver ^rbd	image in a Ceph cluster
BlockdevDriver ^replication	filter of COLO, which keeps the disks of two machines alike
BlockdevDriver ^snapshot-access	content that a `copy-before-write` filter keeps, read only
BlockdevDriver ^ssh	file on an SSH server
BlockdevDriver ^throttle	filter that applies the limits of a throttle group
BlockdevDriver ^vdi	disk image of VirtualBox
BlockdevDriver ^vhdx	disk image of Hyper-V
BlockdevDriver ^virtio-blk-vfio-pci	virtio-blk device of the host that libblkio drives through VFIO
BlockdevDriver ^virtio-blk-vhost-user	disk that a vhost-user process offers, used by libblkio
BlockdevDriver ^virtio-blk-vhost-vdpa	disk that a vDPA device offers, used by libblkio
BlockdevDriver ^vmdk	disk image of VMware
BlockdevDriver ^vpc	disk image of Virtual PC (VHD)
BlockdevDriver ^vvfat	FAT disk whose content is a directory of the host
BlockdevOnError	What is done when a request of a guest's disk or of a job fails.
BlockdevOnError ^auto	as the backend is configured: by default `enospc` for writes and `report` for reads
BlockdevOnError ^enospc	as `stop` if the storage of the host is full, else as `report`
BlockdevOnError ^ignore	the error is passed over, with an event; most jobs try the same data again later
BlockdevOnError ^report	the guest is told of the error; a job is cancelled
BlockdevOnError ^stop	the machine is stopped, or the job paused, and the request is tried again afterwards
BlockdevOptions	A block node to be opened: its driver, what all drivers take, and what this driver takes.
BlockdevOptions +blkdebug	filter that lets requests fail by rules, for tests
BlockdevOptions +blklogwrites	filter that records all writes in a log, for tests of crashes
BlockdevOptions +blkreplay	filter that makes disk requests repeatable for record and replay
BlockdevOptions +blkverify	filter that compares what two nodes return, for tests
BlockdevOptions +bochs	disk image of the emulator Bochs, read only
BlockdevOptions +cloop	compressed loop image, as old live CDs have it, read only
BlockdevOptions +compress	filter that asks the image below to store all writes compressed
BlockdevOptions +copy-before-write	filter that saves old data to a target before a write overwrites it
BlockdevOptions +copy-on-read	filter that stores data which a read took from a backing image in the image above it
BlockdevOptions +dmg	disk image of macOS, read only
BlockdevOptions +file	regular file of the host
BlockdevOptions +ftp	file on an FTP server, read only
BlockdevOptions +ftps	file on an FTP server with TLS, read only
BlockdevOptions +gluster	file on a Gluster volume
BlockdevOptions +host_cdrom	CD or DVD drive of the host
BlockdevOptions +host_device	block device of the host
BlockdevOptions +http	file on a web server, read only
BlockdevOptions +https	file on a web server with TLS, read only
BlockdevOptions +io_uring	file or device that libblkio uses by io_uring
BlockdevOptions +iscsi	disk on an iSCSI server
BlockdevOptions +luks	image encrypted with LUKS
BlockdevOptions +nbd	export of an NBD server
BlockdevOptions +nfs	file on an NFS server, used by libnfs without a mount
BlockdevOptions +null-aio	disk without storage, whose requests end by a callback, for tests
BlockdevOptions +null-co	disk without storage, whose requests end in a coroutine, for tests
BlockdevOptions +nvme	namespace of an NVMe controller of the host, used without the driver of the host
BlockdevOptions +nvme-io_uring	NVMe namespace that libblkio uses through the driver of the host
BlockdevOptions +parallels	disk image of Parallels
BlockdevOptions +preallocate	filter that makes the file below grow in large steps
BlockdevOptions +qcow	predecessor of qcow2, for old images only
BlockdevOptions +qcow2	image in QEMU's own format, with backing images, snapshots, compression and encryption
BlockdevOptions +qed	format that was to replace qcow2, for old images only
BlockdevOptions +quorum	several children that vote on what is read
BlockdevOptions +raw	plain disk content without tables, or a part of another node
BlockdevOptions +rbd	image in a Ceph cluster
BlockdevOptions +replication	filter of COLO, which keeps the disks of two machines alike
BlockdevOptions +snapshot-access	content that a `copy-before-write` filter keeps, read only
BlockdevOptions +ssh	file on an SSH server
BlockdevOptions +throttle	filter that applies the limits of a throttle group
BlockdevOptions +vdi	disk image of VirtualBox
BlockdevOptions +vhdx	disk image of Hyper-V
BlockdevOptions +virtio-blk-vfio-pci	virtio-blk device of the host that libblkio drives through VFIO
BlockdevOptions +virtio-blk-vhost-user	disk that a vhost-user process offers, used by libblkio
BlockdevOptions +virtio-blk-vhost-vdpa	disk that a vDPA device offers, used by libblkio
BlockdevOptions +vmdk	disk image of VMware
BlockdevOptions +vpc	disk image of Virtual PC (VHD)
BlockdevOptions +vvfat	FAT disk whose content is a directory of the host
BlockdevOptions active	whether the image is taken into use, with its locks; false lets the target of a migration wait		true
BlockdevOptions auto-read-only	whether the node is opened without write access if it cannot have it or nobody writes		false
BlockdevOptions cache	how reads and writes are cached		through the page cache of the host, with flushes
BlockdevOptions detect-zeroes	what is done with writes that hold nothing but zeros		`off`
BlockdevOptions discard	what is done with discards		`ignore`
BlockdevOptions driver	block driver that opens the node
BlockdevOptions force-share	whether others may write to the image meanwhile; needs `read-only`		false
BlockdevOptions node-name	name for the node; nodes at the top of `blockdev-add` need one		a generated name that starts with `#block`
BlockdevOptions read-only	whether the node refuses writes		false
BlockdevOptionsBlkdebug	A filter that lets requests fail by rules, for tests.
BlockdevOptionsBlkdebug align	alignment that requests must have, a power of two	bytes	that of the node below
BlockdevOptionsBlkdebug config	path of a file with rules		only the rules given here
BlockdevOptionsBlkdebug image	node below
BlockdevOptionsBlkdebug inject-error	rules that let requests fail		no such rules
BlockdevOptionsBlkdebug max-discard	largest discard that is passed on in one piece	bytes	that of the node below
BlockdevOptionsBlkdebug max-transfer	largest read or write that is passed on in one piece	bytes	that of the node below
BlockdevOptionsBlkdebug max-write-zero	largest request to write zeros that is passed on in one piece	bytes	that of the node below
BlockdevOptionsBlkdebug opt-discard	preferred alignment of discards	bytes	that of the node below
BlockdevOptionsBlkdebug opt-write-zero	preferred alignment of requests to write zeros	bytes	that of the node below
BlockdevOptionsBlkdebug set-state	rules that change the state		no such rules
BlockdevOptionsBlkdebug take-child-perms	permissions that the filter takes on the node below in addition to what it needs		none
BlockdevOptionsBlkdebug unshare-child-perms	permissions that the filter denies to other users of the node below		none
BlockdevOptionsBlklogwrites	A filter that records all writes in a log, to replay them in tests of crashes.
BlockdevOptionsBlklogwrites file	node below
BlockdevOptionsBlklogwrites log	node that receives the log
BlockdevOptionsBlklogwrites log-append	whether an existing log is continued		false
BlockdevOptionsBlklogwrites log-sector-size	size of the sectors in which the log counts, a power of two	bytes	512
BlockdevOptionsBlklogwrites log-super-update-interval	after how many writes the superblock of the log is updated	requests	4096
BlockdevOptionsBlkreplay	A filter that makes disk requests repeatable for record and replay.
BlockdevOptionsBlkreplay image	node below
BlockdevOptionsBlkverify	A filter that compares what two nodes return, for tests; it ends QEMU at the first difference.
BlockdevOptionsBlkverify raw	raw node that is taken as right
BlockdevOptionsBlkverify test	node under test
BlockdevOptionsCbw	A filter that saves old data to a target before a write from above overwrites it.
BlockdevOptionsCbw bitmap	dirty bitmap that limits what is saved to the areas it has recorded		everything is saved
BlockdevOptionsCbw cbw-timeout	how long saving may take before it counts as failed	s	no limit		0=no limit
BlockdevOptionsCbw file	node below, whose old data is saved
BlockdevOptionsCbw min-cluster-size	smallest area that is saved at a time, a power of two	bytes	64 KiB or the cluster size of the target, whichever is larger
BlockdevOptionsCbw on-cbw-error	whether the write from above or the saved copy fails if old data cannot be saved		`break-guest-write`
BlockdevOptionsCbw target	node that receives the old data
BlockdevOptionsCor	A filter that stores data which a read took from a backing image in the image above it.
BlockdevOptionsCor bottom	name of the lowest node whose data is stored upwards		data of all backing images is
BlockdevOptionsCor file	node below, the image that receives the data
BlockdevOptionsCurlBase	A file on a web or FTP server, which can only be read.
BlockdevOptionsCurlBase password-secret	ID of the `secret` object with the password for the server		no password
BlockdevOptionsCurlBase proxy-password-secret	ID of the `secret` object with the password for the proxy		no password
BlockdevOptionsCurlBase proxy-username	user for the proxy		no authentication
BlockdevOptionsCurlBase readahead	how much is fetched at a time, a multiple of 512	bytes	256 KiB
BlockdevOptionsCurlBase timeout	how long the server may take to answer	s	5
BlockdevOptionsCurlBase url	URL of the file
BlockdevOptionsCurlBase username	user for the server		no authentication
BlockdevOptionsCurlFtp	A file on an FTP server.
BlockdevOptionsCurlFtp password-secret	ID of the `secret` object with the password for the server		no password
BlockdevOptionsCurlFtp proxy-password-secret	ID of the `secret` object with the password for the proxy		no password
BlockdevOptionsCurlFtp proxy-username	user for the proxy		no authentication
BlockdevOptionsCurlFtp readahead	how much is fetched at a time, a multiple of 512	bytes	256 KiB
BlockdevOptionsCurlFtp timeout	how long the server may take to answer	s	5
BlockdevOptionsCurlFtp url	URL of the file
BlockdevOptionsCurlFtp username	user for the server		no authentication
BlockdevOptionsCurlFtps	A file on an FTP server with TLS.
BlockdevOptionsCurlFtps password-secret	ID of the `secret` object with the password for the server		no password
BlockdevOptionsCurlFtps proxy-password-secret	ID of the `secret` object with the password for the proxy		no password
BlockdevOptionsCurlFtps proxy-username	user for the proxy		no authentication
BlockdevOptionsCurlFtps readahead	how much is fetched at a time, a multiple of 512	bytes	256 KiB
BlockdevOptionsCurlFtps sslverify	whether the certificate of the server is checked		true
BlockdevOptionsCurlFtps timeout	how long the server may take to answer	s	5
BlockdevOptionsCurlFtps url	URL of the file
BlockdevOptionsCurlFtps username	user for the server		no authentication
BlockdevOptionsCurlHttp	A file on a web server.
BlockdevOptionsCurlHttp cookie	cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight		no cookies
BlockdevOptionsCurlHttp cookie-secret	ID of the `secret` object with the cookies to send		no cookies
BlockdevOptionsCurlHttp force-range	whether the server is taken to support ranges without asking it by HEAD, as for signed URLs		false
BlockdevOptionsCurlHttp password-secret	ID of the `secret` object with the password for the server		no password
BlockdevOptionsCurlHttp proxy-password-secret	ID of the `secret` object with the password for the proxy		no password
BlockdevOptionsCurlHttp proxy-username	user for the proxy		no authentication
BlockdevOptionsCurlHttp readahead	how much is fetched at a time, a multiple of 512	bytes	256 KiB
BlockdevOptionsCurlHttp timeout	how long the server may take to answer	s	5
BlockdevOptionsCurlHttp url	URL of the file
BlockdevOptionsCurlHttp username	user for the server		no authentication
BlockdevOptionsCurlHttps	A file on a web server with TLS.
BlockdevOptionsCurlHttps cookie	cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight		no cookies
BlockdevOptionsCurlHttps cookie-secret	ID of the `secret` object with the cookies to send		no cookies
BlockdevOptionsCurlHttps force-range	whether the server is taken to support ranges without asking it by HEAD, as for signed URLs		false
BlockdevOptionsCurlHttps password-secret	ID of the `secret` object with the password for the server		no password
BlockdevOptionsCurlHttps proxy-password-secret	ID of the `secret` object with the password for the proxy		no password
BlockdevOptionsCurlHttps proxy-username	user for the proxy		no authentication
BlockdevOptionsCurlHttps readahead	how much is fetched at a time, a multiple of 512	bytes	256 KiB
BlockdevOptionsCurlHttps sslverify	whether the certificate of the server is checked		true
BlockdevOptionsCurlHttps timeout	how long the server may take to answer	s	5
BlockdevOptionsCurlHttps url	URL of the file
BlockdevOptionsCurlHttps username	user for the server		no authentication
BlockdevOptionsFile	A file or block device of the host.
BlockdevOptionsFile aio	how requests are issued to the host		`threads`
BlockdevOptionsFile aio-max-batch	most requests that are handed to the host at once, where it takes several	requests	chosen by QEMU		0=chosen by QEMU
BlockdevOptionsFile drop-cache	whether the page cache is dropped when a migration arrives, so that hosts need no shared cache		true
BlockdevOptionsFile filename	path of the file, or `/dev/fdset/N` for a descriptor that was passed in
BlockdevOptionsFile locking	whether the file is locked against use by other processes		`auto`, where the host has locks of open file descriptions
BlockdevOptionsFile pr-manager	ID of the `pr-manager` object that handles persistent reservations of a SCSI disk		they are not supported
BlockdevOptionsFile x-check-cache-dropped	whether a migration checks that the page cache is really dropped, for debugging		false
BlockdevOptionsGenericCowFormat	An image of a format that can have a backing image.
BlockdevOptionsGenericCowFormat backing	backing image; null opens the image without one		the one that the image names
BlockdevOptionsGenericCowFormat file	node below, which holds the image
BlockdevOptionsGenericFormat	An image or a filter with one node below.
BlockdevOptionsGenericFormat file	node below, which holds the image
BlockdevOptionsGluster	A file on a Gluster volume.
BlockdevOptionsGluster debug	how much libgfapi logs, from 0 to 9	level	4
BlockdevOptionsGluster logfile	path of the file to which libgfapi logs		standard error
BlockdevOptionsGluster path	path of the file on the volume
BlockdevOptionsGluster server	servers of the volume, tried one after the other
BlockdevOptionsGluster volume	name of the volume
BlockdevOptionsIoUring	A file or device that libblkio uses by io_uring.
BlockdevOptionsIoUring filename	path of the file or device
BlockdevOptionsIscsi	A disk on an iSCSI server.
BlockdevOptionsIscsi header-digest	checksums of headers that are offered to the server		`none-crc32c`
BlockdevOptionsIscsi initiator-name	iSCSI name (IQN) by which QEMU introduces itself		made of the machine's UUID or name
BlockdevOptionsIscsi lun	number of the disk on the target	number	0
BlockdevOptionsIscsi password-secret	ID of the `secret` object with the password for the CHAP login		no login
BlockdevOptionsIscsi portal	address of the server, as `host:port`
BlockdevOptionsIscsi target	iSCSI name (IQN) of the target
BlockdevOptionsIscsi timeout	how long a request may take before it fails	s	no limit		0=no limit
BlockdevOptionsIscsi transport	how the packets travel
BlockdevOptionsIscsi user	user for the CHAP login		no login
BlockdevOptionsLuks	A LUKS image.
BlockdevOptionsLuks file	node below, which holds the encrypted data
BlockdevOptionsLuks header	node that holds the header apart from the data		the header is in front of the data
BlockdevOptionsLuks key-secret	ID of the `secret` object with the passphrase		the content cannot be read
BlockdevOptionsNbd	An export of an NBD server.
BlockdevOptionsNbd export	name of the export		the empty name
BlockdevOptionsNbd open-timeout	how long a first connection is tried	s	once		0=once
BlockdevOptionsNbd reconnect-delay	how long requests wait for a lost server to come back before they fail	s	they fail at once		0=they fail at once
BlockdevOptionsNbd server	address of the server
BlockdevOptionsNbd tls-creds	ID of the object with the TLS credentials		no TLS
BlockdevOptionsNbd tls-hostname	name that the certificate of the server must have		the host of the address
BlockdevOptionsNbd x-dirty-bitmap	name of a metadata context whose values are read instead of the disk's allocation		the allocation
BlockdevOptionsNfs	A file on an NFS server, used by libnfs without a mount.
BlockdevOptionsNfs debug	how much libnfs logs, at most 2	level	libnfs decides
BlockdevOptionsNfs group	group ID to use at the server	id	that of the process
BlockdevOptionsNfs page-cache-size	size of libnfs's cache in pages of 4096 bytes, at most 2048; not with `cache.direct`	pages	libnfs decides
BlockdevOptionsNfs path	path of the file on the server
BlockdevOptionsNfs readahead-size	how much is read ahead, at most 1 MiB; not with `cache.direct`	bytes	libnfs decides
BlockdevOptionsNfs server	the server
BlockdevOptionsNfs tcp-syn-count	how often an unanswered connection is tried	number	libnfs decides
BlockdevOptionsNfs user	user ID to use at the server	id	that of the process
BlockdevOptionsNull	A disk without storage, for tests and benchmarks: what is written is lost.
BlockdevOptionsNull latency-ns	how long each request takes	ns	no time
BlockdevOptionsNull read-zeroes	whether reads return zeros, instead of leaving the memory as it is		false
BlockdevOptionsNull size	size of the disk	bytes	1 GiB
BlockdevOptionsNvme	A namespace of an NVMe controller of the host, used without the host's driver; the host must have unbound it.
BlockdevOptionsNvme device	PCI address of the controller, as `0000:01:00.0`
BlockdevOptionsNvme namespace	number of the namespace; the first one is 1	number
BlockdevOptionsNvmeIoUring	An NVMe namespace that libblkio uses through the host's driver.
BlockdevOptionsNvmeIoUring path	path of the namespace's character device, such as `/dev/ng0n1`
BlockdevOptionsPreallocate	A filter that makes the file below grow in large steps, ahead of the writes.
BlockdevOptionsPreallocate file	node below, whose file grows
BlockdevOptionsPreallocate prealloc-align	multiple to which the end of the file is rounded up	bytes	1 MiB
BlockdevOptionsPreallocate prealloc-size	how much is added beyond a write when the file grows	bytes	128 MiB
BlockdevOptionsQcow	An image of the old format qcow.
BlockdevOptionsQcow backing	backing image; null opens the image without one		the one that the image names
BlockdevOptionsQcow encrypt	how to decrypt the image; needed if it is encrypted		it is not encrypted
BlockdevOptionsQcow file	node below, which holds the image
BlockdevOptionsQcow2	A qcow2 image.
BlockdevOptionsQcow2 backing	backing image; null opens the image without one		the one that the image names
BlockdevOptionsQcow2 cache-clean-interval	after what time entries that were not used are dropped from the caches	s	600 on Linux, else never		0=never
BlockdevOptionsQcow2 cache-size	most memory for the caches of L2 tables and reference counts together	bytes
BlockdevOptionsQcow2 data-file	node that holds the guest's data, for images that keep it apart		the one that the image names
BlockdevOptionsQcow2 discard-no-unref	whether discarded clusters keep their place in the file, so that it is not fragmented		false
BlockdevOptionsQcow2 encrypt	how to decrypt the image; needed if it is encrypted		it is not encrypted
BlockdevOptionsQcow2 file	node below, which holds the image
BlockdevOptionsQcow2 l2-cache-entry-size	size of an entry of the L2 cache, a power of two from 512 to the cluster size	bytes	the cluster size
BlockdevOptionsQcow2 l2-cache-size	most memory for the cache of L2 tables	bytes
BlockdevOptionsQcow2 lazy-refcounts	whether reference counts are written late, which is faster but needs a repair after a crash		as the image says
BlockdevOptionsQcow2 overlap-check	which checks keep data from overwriting tables of the image		`cached`
BlockdevOptionsQcow2 pass-discard-other	whether space that is freed for other reasons is given back to the file below		false
BlockdevOptionsQcow2 pass-discard-request	whether discards of the guest give back space of the file below		true if `discard` is `unmap`
BlockdevOptionsQcow2 pass-discard-snapshot	whether space that deleting a snapshot frees is given back to the file below		true
BlockdevOptionsQcow2 refcount-cache-size	most memory for the cache of reference counts	bytes
BlockdevOptionsQuorum	A node that writes to several children and lets them vote on what is read.
BlockdevOptionsQuorum blkverify	whether QEMU ends at the first difference; for exactly two children, both of which must agree		false
BlockdevOptionsQuorum children	the children
BlockdevOptionsQuorum read-pattern	whether reads are voted on		`quorum`
BlockdevOptionsQuorum rewrite-corrupted	whether children that were outvoted are corrected		false
BlockdevOptionsQuorum vote-threshold	how many children must agree	number
BlockdevOptionsRaw	A raw image, or a part of one.
BlockdevOptionsRaw file	node below, which holds the data
BlockdevOptionsRaw offset	where in the node below the disk starts	offset in bytes	at its start
BlockdevOptionsRaw size	size of the disk	bytes	up to the end of the node below
BlockdevOptionsRbd	An image in a Ceph cluster.
BlockdevOptionsRbd auth-client-required	ways of authentication that are acceptable		Ceph decides
BlockdevOptionsRbd conf	path of Ceph's configuration file		where Ceph looks for it
BlockdevOptionsRbd encrypt	how to decrypt the image		it is not encrypted
BlockdevOptionsRbd image	name of the image
BlockdevOptionsRbd key-secret	ID of the `secret` object with the key for cephx		the key that the configuration names
BlockdevOptionsRbd namespace	namespace within the pool		the default namespace
BlockdevOptionsRbd pool	name of the pool
BlockdevOptionsRbd server	addresses of the cluster's monitors		those in the configuration
BlockdevOptionsRbd snapshot	name of a snapshot to open		the image itself
BlockdevOptionsRbd user	Ceph user, without the prefix `client.`		Ceph decides
BlockdevOptionsReplication	A filter of COLO, which keeps the disks of two machines alike.
BlockdevOptionsReplication file	node below
BlockdevOptionsReplication mode	side of the replication
BlockdevOptionsReplication top-id	name of the node at the top of the chain on the secondary side; only for that side
BlockdevOptionsSsh	A file on an SSH server.
BlockdevOptionsSsh host-key-check	how the server is recognised		`known_hosts`
BlockdevOptionsSsh path	path of the file on the server
BlockdevOptionsSsh server	address of the server
BlockdevOptionsSsh user	user for the login		the user that runs QEMU
BlockdevOptionsThrottle	A filter that applies the limits of a throttle group.
BlockdevOptionsThrottle file	node below
BlockdevOptionsThrottle throttle-group	ID of the `throttle-group` object
BlockdevOptionsVirtioBlkVfioPci	A virtio-blk device of the host that libblkio drives through VFIO.
BlockdevOptionsVirtioBlkVfioPci path	path of the device's directory in sysfs, such as `/sys/bus/pci/devices/0000:3b:00.0`
BlockdevOptionsVirtioBlkVhostUser	A disk that a vhost-user process offers, used by libblkio.
BlockdevOptionsVirtioBlkVhostUser path	path of the process's Unix socket
BlockdevOptionsVirtioBlkVhostVdpa	A disk that a vDPA device offers, used by libblkio.
BlockdevOptionsVirtioBlkVhostVdpa path	path of the character device, such as `/dev/vhost-vdpa-0`, or `/dev/fdset/N`
BlockdevOptionsVvfat	A FAT disk whose content is a directory of the host.
BlockdevOptionsVvfat dir	path of the directory
BlockdevOptionsVvfat fat-type	width of the FAT's entries: 12, 16 or 32	bits	16, or 12 for a floppy
BlockdevOptionsVvfat floppy	whether the disk is a floppy, without a partition table		false
BlockdevOptionsVvfat label	label of the volume, at most 11 bytes		QEMU VVFAT
BlockdevOptionsVvfat rw	whether writes of the guest change the directory, which is known to be dangerous		false
BlockdevQcow2Encryption	How a qcow2 image is decrypted.
BlockdevQcow2Encryption +aes	the old and weak encryption of qcow
BlockdevQcow2Encryption +luks	LUKS within the image
BlockdevQcow2Encryption format	kind of the encryption
BlockdevQcow2EncryptionFormat	How a qcow2 image is encrypted.
BlockdevQcow2EncryptionFormat ^aes	the old encryption of qcow, which is weak and only good for reading old images
BlockdevQcow2EncryptionFormat ^luks	LUKS within the image
BlockdevQcow2Version	Version of the qcow2 format.
BlockdevQcow2Version ^v2	readable by very old QEMUs (`compat` 0.10)
BlockdevQcow2Version ^v3	with features such as lazy reference counts and wider counts (`compat` 1.1)
BlockdevQcowEncryption	How an image of the old format qcow is decrypted.
BlockdevQcowEncryption +aes	the only and weak encryption of qcow
BlockdevQcowEncryption format	kind of the encryption
BlockdevQcowEncryptionFormat	How an image of the old format qcow is encrypted.
BlockdevQcowEncryptionFormat ^aes	the only encryption of qcow, which is weak
BlockdevRef	A block node: one that exists, or one to be opened for this use.
BlockdevRef |definition	a node to be opened
BlockdevRef |reference	name of an existing node
BlockdevRefOrNull	A block node, or none.
BlockdevRefOrNull |definition	a node to be opened
BlockdevRefOrNull |null	no node, although a default would provide one
BlockdevRefOrNull |reference	name of an existing node; the empty one stands for null in old programs
BlockdevSnapshot	An overlay that is to be installed above a node.
BlockdevSnapshot node	name of the device or node that becomes the backing image
BlockdevSnapshot overlay	name of the node that is put above it; opened with `backing` null and not in use
BlockdevSnapshotInternal	A snapshot to be stored within an image.
BlockdevSnapshotInternal device	name of the block backend or of the root node
BlockdevSnapshotInternal name	name for the snapshot; no other of the image may have it
BlockdevSnapshotInternalWrapper	Operation that takes a snapshot inside of an image, as blockdev-snapshot-internal-sync does.
BlockdevSnapshotInternalWrapper data	snapshot to take
BlockdevSnapshotSync	An image to be created above a device.
BlockdevSnapshotSync device	name of the block backend; either this or `node-name` is given
BlockdevSnapshotSync format	format of the new image		`qcow2`
BlockdevSnapshotSync mode	whether the new image is created or exists already		`absolute-paths`
BlockdevSnapshotSync node-name	name of the node that becomes the backing image; either this or `device` is given
BlockdevSnapshotSync snapshot-file	file name of the new image
BlockdevSnapshotSync snapshot-node-name	name for the node of the new image		a generated name
BlockdevSnapshotSyncWrapper	Operation that creates an overlay image and puts it on top of a node, as blockdev-snapshot-sync does.
BlockdevSnapshotSyncWrapper data	overlay to create, and where it goes
BlockdevSnapshotWrapper	Operation that puts an existing overlay node on top of another one, as blockdev-snapshot does.
BlockdevSnapshotWrapper data	overlay, and the node below it
BlockdevVhdxSubformat	Layout of a VHDX image.
BlockdevVhdxSubformat ^dynamic	the file grows with its content
BlockdevVhdxSubformat ^fixed	the file has its full size at once
BlockdevVmdkAdapterType	Disk controller that a VMware image is made for.
BlockdevVmdkAdapterType ^buslogic	BusLogic SCSI
BlockdevVmdkAdapterType ^ide	IDE
BlockdevVmdkAdapterType ^legacyESX	controller of old ESX servers
BlockdevVmdkAdapterType ^lsilogic	LSI Logic SCSI
BlockdevVmdkSubformat	Layout of a VMware image.
BlockdevVmdkSubformat ^monolithicFlat	a description, and one file of full size
BlockdevVmdkSubformat ^monolithicSparse	one file that grows with its content
BlockdevVmdkSubformat ^streamOptimized	one compressed file that is written from start to end, for transport
BlockdevVmdkSubformat ^twoGbMaxExtentFlat	a description, and files of full size of up to 2 GiB
BlockdevVmdkSubformat ^twoGbMaxExtentSparse	a description, and growing files of up to 2 GiB
BlockdevVpcSubformat	Layout of a VHD image.
BlockdevVpcSubformat ^dynamic	the file grows with its content
BlockdevVpcSubformat ^fixed	the file has its full size at once
BootConfiguration	From which devices, and how, the firmware boots the guest.
BootConfiguration menu	whether the firmware offers a boot menu		default of the firmware
BootConfiguration once	the same for the first boot alone; later boots follow `order`		as `order`
BootConfiguration order	drives to try in turn, as letters: a for floppy, c for disk, d for CD-ROM, n for network		default of the machine type
BootConfiguration reboot-timeout	how long the firmware waits after a failed boot before it starts over	ms	it does not start over		-1=that it does not
BootConfiguration splash	path of a picture to show along with the menu		no picture
BootConfiguration splash-time	how long the picture is shown	ms	default of the firmware
BootConfiguration strict	whether only devices with a boot index are tried		false
CacheLevelAndType	A cache of the CPUs: its level, and for level 1 whether it holds data or instructions.
CacheLevelAndType ^l1d	level 1, data
CacheLevelAndType ^l1i	level 1, instructions
CacheLevelAndType ^l2	level 2
CacheLevelAndType ^l3	level 3
CanHostSocketcanProperties	Connection of an emulated CAN bus to a CAN interface of the host.
CanHostSocketcanProperties canbus	id of the can-bus object to connect
CanHostSocketcanProperties if	name of the interface on the host, such as `can0`
ChardevBackend	Kind and options of a chardev that is to be created.
ChardevBackend +braille	display of the host for Braille, which the guest sees as a Baum device
ChardevBackend +console	console window in which QEMU was started under Windows
ChardevBackend +dbus	channel that other programs reach over QEMU's D-Bus display
ChardevBackend +file	files of the host
ChardevBackend +hub	one device attached to several chardevs, which all get its output
ChardevBackend +memory	old name of ringbuf			ringbuf
ChardevBackend +msmouse	serial mouse of Microsoft's kind, moved by QEMU's display
ChardevBackend +mux	switch by which several devices share one chardev, with an escape key to choose between them
ChardevBackend +null	sink that drops all output and never has input
ChardevBackend +parallel	parallel port of the host
ChardevBackend +pipe	named pipe of the host
ChardevBackend +pty	new pseudo-terminal of the host
ChardevBackend +qemu-vdagent	agent in QEMU that shares clipboard and pointer with the guest, without SPICE
ChardevBackend +ringbuf	buffer in memory that keeps the newest output
ChardevBackend +serial	serial port of the host
ChardevBackend +socket	stream socket over TCP, UNIX or vsock, as client or as server
ChardevBackend +spiceport	channel of the SPICE protocol with a free name
ChardevBackend +spicevmc	channel of the SPICE protocol, such as the one of the guest's agent
ChardevBackend +stdio	standard input and output of QEMU
ChardevBackend +testdev	device that ends QEMU with a status of the guest's choice, for tests
ChardevBackend +udp	datagram socket over UDP or UNIX
ChardevBackend +vc	text console in QEMU's window
ChardevBackend +wctablet	serial tablet of Wacom's kind, moved by QEMU's display
ChardevBackend type	kind of the chardev, which decides what options there are
ChardevBackendInfo	A kind of chardev that this QEMU can create.
ChardevBackendInfo name	name of the kind, as the member type takes it
ChardevBackendKind	The kinds of chardevs.
ChardevBackendKind ^braille	display of the host for Braille, which the guest sees as a Baum device
ChardevBackendKind ^console	console window in which QEMU was started under Windows
ChardevBackendKind ^dbus	channel that other programs reach over QEMU's D-Bus display
ChardevBackendKind ^file	files of the host
ChardevBackendKind ^hub	one device attached to several chardevs, which all get its output
ChardevBackendKind ^memory	old name of ringbuf			ringbuf
ChardevBackendKind ^msmouse	serial mouse of Microsoft's kind, moved by QEMU's display
ChardevBackendKind ^mux	switch by which several devices share one chardev, with an escape key to choose between them
ChardevBackendKind ^null	sink that drops all output and never has input
ChardevBackendKind ^parallel	parallel port of the host
ChardevBackendKind ^pipe	named pipe of the host
ChardevBackendKind ^pty	new pseudo-terminal of the host
ChardevBackendKind ^qemu-vdagent	agent in QEMU that shares clipboard and pointer with the guest, without SPICE
ChardevBackendKind ^ringbuf	buffer in memory that keeps the newest output
ChardevBackendKind ^serial	serial port of the host
ChardevBackendKind ^socket	stream socket over TCP, UNIX or vsock, as client or as server
ChardevBackendKind ^spiceport	channel of the SPICE protocol with a free name
ChardevBackendKind ^spicevmc	channel of the SPICE protocol, such as the one of the guest's agent
ChardevBackendKind ^stdio	standard input and output of QEMU
ChardevBackendKind ^testdev	device that ends QEMU with a status of the guest's choice, for tests
ChardevBackendKind ^udp	datagram socket over UDP or UNIX
ChardevBackendKind ^vc	text console in QEMU's window
ChardevBackendKind ^wctablet	serial tablet of Wacom's kind, moved by QEMU's display
ChardevCommon	Options that every chardev has.
ChardevCommon logappend	whether an existing log file is continued instead of overwritten		false
ChardevCommon logfile	path of a file to which all output of the guest is copied		no copy
ChardevCommon logtimestamp	whether each line in the log file begins with the time		false
ChardevCommonWrapper	Holds the options of a chardev that has none of its own.
ChardevCommonWrapper data	options that every chardev has
ChardevDBus	Options of a chardev that other programs reach over QEMU's D-Bus display.
ChardevDBus encoding	character set in which the guest writes text		utf8, or cp437 with a machine type older than 11.1,
ChardevDBus logappend	whether an existing log file is continued instead of overwritten		false
ChardevDBus logfile	path of a file to which all output of the guest is copied		no copy
ChardevDBus logtimestamp	whether each line in the log file begins with the time		false
ChardevDBus name	name of the channel, written like a domain name in reverse, such as org.qemu.console.serial.0
ChardevDBusWrapper	Holds the options of a chardev of kind dbus.
ChardevDBusWrapper data	name of the channel and further options
ChardevFile	Options of a chardev on files of the host.
ChardevFile append	whether an existing output file is continued instead of overwritten		false
ChardevFile in	path of the file from which input comes		no input
ChardevFile logappend	whether an existing log file is continued instead of overwritten		false
ChardevFile logfile	path of a file to which all output of the guest is copied		no copy
ChardevFile logtimestamp	whether each line in the log file begins with the time		false
ChardevFile out	path of the file to which output goes
ChardevFileWrapper	Holds the options of a chardev of kind file.
ChardevFileWrapper data	files for input and output, and further options
ChardevHostdev	Options of a chardev on a port or a named pipe of the host.
ChardevHostdev device	path of the port, such as /dev/ttyS0 or COM1; for a pipe, QEMU tries it with .in and .out behind first
ChardevHostdev logappend	whether an existing log file is continued instead of overwritten		false
ChardevHostdev logfile	path of a file to which all output of the guest is copied		no copy
ChardevHostdev logtimestamp	whether each line in the log file begins with the time		false
ChardevHostdevWrapper	Holds the options of a chardev of kind serial, parallel or pipe.
ChardevHostdevWrapper data	port or pipe of the host, and further options
ChardevHub	Options of a chardev that joins others: its device writes to all of them and hears all of them.
ChardevHub chardevs	names of the chardevs that are joined, at most four
ChardevHub logappend	whether an existing log file is continued instead of overwritten		false
ChardevHub logfile	path of a file to which all output of the guest is copied		no copy
ChardevHub logtimestamp	whether each line in the log file begins with the time		false
ChardevHubWrapper	Holds the options of a chardev of kind hub.
ChardevHubWrapper data	chardevs that are joined, and further options
ChardevInfo	A chardev and where it leads.
ChardevInfo filename	where the chardev leads, in the form of the command line, such as pty:/dev/pts/2
ChardevInfo frontend-open	whether the device that is attached is open, such as a port that the guest uses
ChardevInfo label	name of the chardev
ChardevMux	Options of a chardev through which several devices share another one.
ChardevMux chardev	name of the chardev that is shared
ChardevMux logappend	whether an existing log file is continued instead of overwritten		false
ChardevMux logfile	path of a file to which all output of the guest is copied		no copy
ChardevMux logtimestamp	whether each line in the log file begins with the time		false
ChardevMuxWrapper	Holds the options of a chardev of kind mux.
ChardevMuxWrapper data	chardev that is shared, and further options
ChardevPty	Options of a chardev on a new pseudo-terminal.
ChardevPty logappend	whether an existing log file is continued instead of overwritten		false
ChardevPty logfile	path of a file to which all output of the guest is copied		no copy
ChardevPty logtimestamp	whether each line in the log file begins with the time		false
ChardevPty path	path of a symbolic link that QEMU makes to the pseudo-terminal		no link
ChardevPtyWrapper	Holds the options of a chardev of kind pty.
ChardevPtyWrapper data	link to the pseudo-terminal, and further options
ChardevQemuVdAgent	Options of the agent in QEMU that talks to the SPICE agent of the guest, with any display.
ChardevQemuVdAgent clipboard	whether the guest shares what is copied		false
ChardevQemuVdAgent logappend	whether an existing log file is continued instead of overwritten		false
ChardevQemuVdAgent logfile	path of a file to which all output of the guest is copied		no copy
ChardevQemuVdAgent logtimestamp	whether each line in the log file begins with the time		false
ChardevQemuVdAgent mouse	whether pointer moves reach the guest through its agent		true
ChardevQemuVdAgentWrapper	Holds the options of a chardev of kind qemu-vdagent.
ChardevQemuVdAgentWrapper data	what the agent offers, and further options
ChardevReturn	What the caller has to know about the new chardev.
ChardevReturn pty	path of the pseudo-terminal to open at the other end		no pseudo-terminal
ChardevRingbuf	Options of a chardev that keeps the newest output in memory.
ChardevRingbuf logappend	whether an existing log file is continued instead of overwritten		false
ChardevRingbuf logfile	path of a file to which all output of the guest is copied		no copy
ChardevRingbuf logtimestamp	whether each line in the log file begins with the time		false
ChardevRingbuf size	size of the buffer, which must be a power of two	bytes	65536
ChardevRingbufWrapper	Holds the options of a chardev of kind ringbuf.
ChardevRingbufWrapper data	size of the buffer, and further options
ChardevSocket	Options of a chardev on a stream socket.
ChardevSocket addr	address to listen at as a server, or to connect to as a client
ChardevSocket logappend	whether an existing log file is continued instead of overwritten		false
ChardevSocket logfile	path of a file to which all output of the guest is copied		no copy
ChardevSocket logtimestamp	whether each line in the log file begins with the time		false
ChardevSocket nodelay	whether small pieces are sent at once (`TCP_NODELAY`)		false
ChardevSocket reconnect	how long a client waits before it connects anew after a loss	s	no reconnection	reconnect-ms	0=no reconnection
ChardevSocket reconnect-ms	how long a client waits before it connects anew after a loss	ms	no reconnection		0=no reconnection
ChardevSocket server	whether the chardev waits for a client instead of connecting to a server		true
ChardevSocket telnet	whether a server speaks the telnet protocol		false
ChardevSocket tls-authz	name of the authorization object that decides, by the certificate, whether a client has access		every client that TLS accepts
ChardevSocket tls-creds	name of the object with the TLS credentials		no TLS
ChardevSocket tn3270	whether a server speaks the tn3270 protocol of IBM terminals		false
ChardevSocket wait	whether QEMU stops until the first client has connected; refused for clients		false
ChardevSocket websocket	whether a server speaks the websocket protocol		false
ChardevSocketWrapper	Holds the options of a chardev of kind socket.
ChardevSocketWrapper data	address of the socket, and further options
ChardevSpiceChannel	Options of a chardev that is a channel of the SPICE protocol.
ChardevSpiceChannel logappend	whether an existing log file is continued instead of overwritten		false
ChardevSpiceChannel logfile	path of a file to which all output of the guest is copied		no copy
ChardevSpiceChannel logtimestamp	whether each line in the log file begins with the time		false
ChardevSpiceChannel type	what the channel carries, such as vdagent, smartcard or usbredir
ChardevSpiceChannelWrapper	Holds the options of a chardev of kind spicevmc.
ChardevSpiceChannelWrapper data	what the channel carries, and further options
ChardevSpicePort	Options of a chardev that is a channel of the SPICE protocol with a free name.
ChardevSpicePort fqdn	name of the channel, written like a domain name in reverse, such as org.spice-space.webdav.0
ChardevSpicePort logappend	whether an existing log file is continued instead of overwritten		false
ChardevSpicePort logfile	path of a file to which all output of the guest is copied		no copy
ChardevSpicePort logtimestamp	whether each line in the log file begins with the time		false
ChardevSpicePortWrapper	Holds the options of a chardev of kind spiceport.
ChardevSpicePortWrapper data	name of the channel, and further options
ChardevStdio	Options of a chardev on the standard input and output of QEMU.
ChardevStdio logappend	whether an existing log file is continued instead of overwritten		false
ChardevStdio logfile	path of a file to which all output of the guest is copied		no copy
ChardevStdio logtimestamp	whether each line in the log file begins with the time		false
ChardevStdio signal	whether keys such as Ctrl+C send signals to QEMU instead of input to the guest		true
ChardevStdioWrapper	Holds the options of a chardev of kind stdio.
ChardevStdioWrapper data	whether keys send signals, and further options
ChardevUdp	Options of a chardev on a datagram socket.
ChardevUdp local	address at which input arrives		an address that the host picks
ChardevUdp logappend	whether an existing log file is continued instead of overwritten		false
ChardevUdp logfile	path of a file to which all output of the guest is copied		no copy
ChardevUdp logtimestamp	whether each line in the log file begins with the time		false
ChardevUdp remote	address to which output is sent
ChardevUdpWrapper	Holds the options of a chardev of kind udp.
ChardevUdpWrapper data	addresses of both ends, and further options
ChardevVc	Options of a text console in QEMU's window; the size counts only for displays that draw the console themselves.
ChardevVc cols	how many characters fit in a line; counts only without width	number
ChardevVc encoding	character set in which the guest writes text		utf8, or cp437 with a machine type older than 11.1,
ChardevVc height	height of the console on the screen	pixels
ChardevVc logappend	whether an existing log file is continued instead of overwritten		false
ChardevVc logfile	path of a file to which all output of the guest is copied		no copy
ChardevVc logtimestamp	whether each line in the log file begins with the time		false
ChardevVc rows	how many lines there are; counts only without height	number
ChardevVc width	width of the console on the screen	pixels
ChardevVcEncoding	The character sets that a text console can read.
ChardevVcEncoding ^cp437	character set of the first PC, one byte for each character
ChardevVcEncoding ^utf8	UTF-8; characters that CP437 lacks are shown as question marks
ChardevVcWrapper	Holds the options of a chardev of kind vc.
ChardevVcWrapper data	size of the console, and further options
ColoCompareProperties	Comparison of the packets that both sides of COLO send, with a checkpoint as soon as they differ.
ColoCompareProperties compare_timeout	how long a packet of the primary waits for its twin	ms	3000 ms
ColoCompareProperties expired_scan_cycle	how often overdue packets are looked for	ms	3000 ms
ColoCompareProperties iothread	id of the iothread object that compares
ColoCompareProperties max_queue_size	how many packets may wait; more are dropped	packets	1024 packets
ColoCompareProperties notify_dev	id of the chardev to the COLO manager of Xen		COLO does not run on Xen
ColoCompareProperties outdev	id of the chardev that takes the packets to be sent out
ColoCompareProperties primary_in	id of the chardev that brings packets of the primary
ColoCompareProperties secondary_in	id of the chardev that brings packets of the secondary, which go no further
ColoCompareProperties vnet_hdr_support	whether packets come with the header of virtio-net		false
ColoExitReason	Why COLO was left.
ColoExitReason ^error	an internal error ended it
ColoExitReason ^none	it has never been left
ColoExitReason ^processing	a failover is under way
ColoExitReason ^request	an operator asked for it
ColoMessage	Step of the dialogue between both sides of COLO.
ColoMessage ^checkpoint-ready	the secondary is set to take checkpoints
ColoMessage ^checkpoint-reply	the secondary has taken note of the request
ColoMessage ^checkpoint-request	the primary asks for a checkpoint
ColoMessage ^vmstate-loaded	the secondary has put the state into effect
ColoMessage ^vmstate-received	the secondary has the whole state in its buffer
ColoMessage ^vmstate-send	the primary begins to send the state of the machine
ColoMessage ^vmstate-size	how large the state is
ColoMode	Role of a machine in COLO fault tolerance.
ColoMode ^none	takes no part in COLO
ColoMode ^primary	machine that serves, and whose state is copied
ColoMode ^secondary	standby that runs along and takes over on failure
ColoStatus	Role in COLO, now and before, and why COLO was left.
ColoStatus last-mode	role before COLO was left
ColoStatus mode	present role, `none` when COLO is over
ColoStatus reason	why COLO was left
CommandInfo	One command of this QEMU.
CommandInfo name	name by which it is executed
CommandLineOptionInfo	One option of QEMU's command line.
CommandLineOptionInfo option	name of the option, without its dash
CommandLineOptionInfo parameters	parameters that it knows; empty if it takes any
CommandLineParameterInfo	A parameter that an option of the command line knows.
CommandLineParameterInfo default	value that is used if none is given		not told
CommandLineParameterInfo help	description for people		not described
CommandLineParameterInfo name	key of the parameter, before the equals sign
CommandLineParameterInfo type	which values it takes
CommandLineParameterType	Which values a command line parameter takes.
CommandLineParameterType ^boolean	on or off
CommandLineParameterType ^number	an integer
CommandLineParameterType ^size	a number of bytes, perhaps with a suffix such as K, M, G or T for powers of 1024
CommandLineParameterType ^string	any text
CompatPolicy	What QEMU does with deprecated and unstable parts of its interface, so that uses of them can be found.
CompatPolicy deprecated-input	what to do with deprecated commands and arguments that are sent		`accept`
CompatPolicy deprecated-output	what to do with deprecated members and events that would be sent back		`accept`
CompatPolicy unstable-input	what to do with unstable commands and arguments that are sent		`accept`
CompatPolicy unstable-output	what to do with unstable members and events that would be sent back		`accept`
CompatPolicyInput	What QEMU does with a deprecated or unstable command or argument.
CompatPolicyInput ^accept	obeys
CompatPolicyInput ^crash	aborts
CompatPolicyInput ^reject	answers with an error
CompatPolicyOutput	What QEMU does with a deprecated or unstable member or event.
CompatPolicyOutput ^accept	sends it
CompatPolicyOutput ^hide	leaves it out
CompatProperty	A default that a machine type changes.
CompatProperty property	property of that type
CompatProperty qom-type	QOM type that the default belongs to
CompatProperty value	default that the machine type sets, as text
CompressionStats	Counts of the compression of memory pages by threads.
CompressionStats busy	how often all compression threads were occupied when a page was due	number
CompressionStats busy-rate	share of pages in the last period that met no idle thread, from 0 to 1	number
CompressionStats compressed-size	size of all pages once compressed	bytes
CompressionStats compression-rate	how many times smaller pages became in the last period	number
CompressionStats pages	pages sent in compressed form	pages
CpuDefinitionInfo	A CPU model that QEMU offers.
CpuDefinitionInfo alias-of	name of the model that this name stands for		it is no alias
CpuDefinitionInfo deprecated	whether the model will be removed
CpuDefinitionInfo migration-safe	whether the model is the same on every host, so that a guest on it can migrate		unknown
CpuDefinitionInfo name	name of the model, as `-cpu` takes it
CpuDefinitionInfo static	whether the model never changes, whatever the release, machine type or accelerator
CpuDefinitionInfo typename	name of the QOM type of the model
CpuDefinitionInfo unavailable-features	properties that keep the model from running on this host; empty if it runs		unknown
CpuInfoFast	A virtual CPU and its thread on the host.
CpuInfoFast +aarch64	64-bit Arm
CpuInfoFast +alpha	DEC Alpha
CpuInfoFast +arm	32-bit Arm
CpuInfoFast +avr	8-bit AVR microcontrollers
CpuInfoFast +cris	Axis CRIS
CpuInfoFast +hexagon	Qualcomm Hexagon
CpuInfoFast +hppa	HP PA-RISC
CpuInfoFast +i386	32-bit x86
CpuInfoFast +loongarch64	64-bit LoongArch
CpuInfoFast +m68k	Motorola 68000 family and ColdFire
CpuInfoFast +microblaze	MicroBlaze, big-endian by default
CpuInfoFast +microblazeel	MicroBlaze, little-endian
CpuInfoFast +mips	32-bit MIPS, big-endian
CpuInfoFast +mips64	64-bit MIPS, big-endian
CpuInfoFast +mips64el	64-bit MIPS, little-endian
CpuInfoFast +mipsel	32-bit MIPS, little-endian
CpuInfoFast +nios2	Altera Nios II
CpuInfoFast +or1k	OpenRISC 1000
CpuInfoFast +ppc	32-bit PowerPC
CpuInfoFast +ppc64	64-bit PowerPC, both byte orders
CpuInfoFast +riscv32	32-bit RISC-V
CpuInfoFast +riscv64	64-bit RISC-V
CpuInfoFast +rx	Renesas RX
CpuInfoFast +s390x	state that only s390x CPUs have
CpuInfoFast +sh4	SuperH SH-4, little-endian
CpuInfoFast +sh4eb	SuperH SH-4, big-endian
CpuInfoFast +sparc	32-bit SPARC
CpuInfoFast +sparc64	64-bit SPARC
CpuInfoFast +tricore	Infineon TriCore
CpuInfoFast +x86_64	64-bit x86, which also runs 32-bit guests
CpuInfoFast +xtensa	Xtensa, little-endian
CpuInfoFast +xtensaeb	Xtensa, big-endian
CpuInfoFast cpu-index	index of the virtual CPU	index
CpuInfoFast props	place of the CPU in the topology of the machine		the machine has no topology
CpuInfoFast qom-path	path of the CPU in the QOM tree
CpuInfoFast qom-type	name of the QOM type of the CPU
CpuInfoFast target	architecture of the CPU
CpuInfoFast thread-id	id of the thread on the host that runs the CPU	id
CpuInfoS390	State that only s390x CPUs have.
CpuInfoS390 cpu-state	whether the CPU works, and why not
CpuInfoS390 dedicated	whether the guest is told that the CPU has a host CPU of its own		the machine has no CPU topology
CpuInfoS390 entitlement	share of host CPU that the guest is told to expect		the machine has no CPU topology
CpuInstanceProperties	Place of a CPU in the topology of the machine; levels that the machine does not have are absent.
CpuInstanceProperties book-id	number of the book within its drawer, on s390x	id	no such level
CpuInstanceProperties cluster-id	number of the cluster within its die or socket	id	no such level
CpuInstanceProperties core-id	number of the core within the level above it	id	no such level
CpuInstanceProperties die-id	number of the die within its socket	id	no such level
CpuInstanceProperties drawer-id	number of the drawer, on s390x	id	no such level
CpuInstanceProperties module-id	number of the module within its die	id	no such level
CpuInstanceProperties node-id	NUMA node that the CPU belongs to	id	not set
CpuInstanceProperties socket-id	number of the socket	id	no such level
CpuInstanceProperties thread-id	number of the hardware thread within its core	id	no such level
CpuModelBaselineInfo	CPU model that two others have in common.
CpuModelBaselineInfo model	the common model
CpuModelCompareInfo	How two CPU models relate, and which properties make them differ.
CpuModelCompareInfo responsible-properties	properties that make the models differ; `type` stands for the model itself
CpuModelCompareInfo result	how model A relates to model B
CpuModelCompareResult	How CPU model A relates to CPU model B.
CpuModelCompareResult ^identical	both run the same
CpuModelCompareResult ^incompatible	neither runs what was made for the other
CpuModelCompareResult ^subset	model A runs only a part of what B runs
CpuModelCompareResult ^superset	model A runs all that B runs, and more
CpuModelExpansionInfo	CPU model that was spelled out.
CpuModelExpansionInfo deprecated-props	properties that the maker of the CPU has given up		QEMU knows none
CpuModelExpansionInfo model	the model with its properties
CpuModelExpansionType	How a CPU model is spelled out.
CpuModelExpansionType ^full	with all properties, for inspection; not always safe to migrate
CpuModelExpansionType ^static	as a base model that never changes and the differences from it, safe to migrate
CpuModelInfo	A CPU model: a name and what is changed in it.
CpuModelInfo name	name of the model, as `-cpu` takes it
CpuModelInfo props	object of property names with their values		nothing is changed
CpuPolarizationInfo	How the guest wants its CPUs to be scheduled.
CpuPolarizationInfo polarization	what the guest asked for last
CpuTopologyLevel	Level of the CPU topology.
CpuTopologyLevel ^book	book of an s390x machine, a group of sockets
CpuTopologyLevel ^cluster	cluster, a group of cores
CpuTopologyLevel ^core	core
CpuTopologyLevel ^default	the level that the architecture uses by itself
CpuTopologyLevel ^die	die
CpuTopologyLevel ^drawer	drawer of an s390x machine, a group of books
CpuTopologyLevel ^module	module, a group of cores within a die
CpuTopologyLevel ^socket	socket
CpuTopologyLevel ^thread	hardware thread
CryptodevBackendProperties	Backend that does the cryptography of a virtio-crypto device.
CryptodevBackendProperties queues	how many queues it serves; only cryptodev-vhost-user can serve more than one	number	1
CryptodevBackendProperties throttle-bps	most data that is processed	bytes/s	no limit		0=no limit
CryptodevBackendProperties throttle-ops	most operations that are done	operations/s	no limit		0=no limit
CryptodevVhostUserProperties	Cryptography of a virtio-crypto device by another process, over vhost-user.
CryptodevVhostUserProperties chardev	id of the chardev whose socket leads to the process
CryptodevVhostUserProperties queues	how many queues it serves; only cryptodev-vhost-user can serve more than one	number	1
CryptodevVhostUserProperties throttle-bps	most data that is processed	bytes/s	no limit		0=no limit
CryptodevVhostUserProperties throttle-ops	most operations that are done	operations/s	no limit		0=no limit
CurrentMachineParams	What the running machine can do.
CurrentMachineParams wakeup-suspend-support	whether a guest that suspends itself to memory can be woken up
CxlCommonEventBase	What every record in an event log of a CXL device has.
CxlCommonEventBase flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
CxlCommonEventBase head-id	head, of a device with several, that the event comes from	id	unknown
CxlCommonEventBase ld-id	logical device that the event comes from	id	unknown
CxlCommonEventBase log	event log that gets the record
CxlCommonEventBase maint-op-class	class of maintenance that the device asks for	id	unknown
CxlCommonEventBase maint-op-subclass	kind of maintenance within its class	id	unknown
CxlCommonEventBase path	QOM path of the device that logs the event
CxlCorErrorType	Errors on a CXL link that the device can correct.
CxlCorErrorType ^cache-data-ecc	wrong data in CXL.cache traffic, found by its check code
CxlCorErrorType ^cache-poison-received	data marked as damaged came in over CXL.cache
CxlCorErrorType ^crc-threshold	too many transfers with a wrong checksum
CxlCorErrorType ^mem-data-ecc	wrong data in CXL.mem traffic, found by its check code
CxlCorErrorType ^mem-poison-received	data marked as damaged came in over CXL.mem
CxlCorErrorType ^physical	trouble that the physical layer signals
CxlCorErrorType ^retry-threshold	too many transfers that had to be repeated
CxlDramEvent	Record of a fault in a memory chip, down to its row and column.
CxlDramEvent bank	bank of the fault	index	unknown
CxlDramEvent bank-group	group of banks of the fault	index	unknown
CxlDramEvent channel	memory channel of the fault	index	unknown
CxlDramEvent cme-ev-flags	which advanced thresholds for corrected errors apply, as bits	flags	no flags
CxlDramEvent column	column of the fault	index	unknown
CxlDramEvent component-id	identifier of the part that failed		unknown
CxlDramEvent correction-mask	which bits were wrong, one mask for each group in the nibble mask, at most four	flags	unknown
CxlDramEvent cvme-count	how many errors in volatile memory had been corrected by then	number	unknown
CxlDramEvent descriptor	whether the error was corrected, passed a threshold or came from injected poison, as bits	flags
CxlDramEvent dpa	where the fault is, as the device counts its memory; the lowest bits are flags	address
CxlDramEvent flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
CxlDramEvent head-id	head, of a device with several, that the event comes from	id	unknown
CxlDramEvent is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
CxlDramEvent ld-id	logical device that the event comes from	id	unknown
CxlDramEvent log	event log that gets the record
CxlDramEvent maint-op-class	class of maintenance that the device asks for	id	unknown
CxlDramEvent maint-op-subclass	kind of maintenance within its class	id	unknown
CxlDramEvent nibble-mask	which groups of four data lines are hit, a bit for each	flags	unknown
CxlDramEvent path	QOM path of the device that logs the event
CxlDramEvent rank	rank, which is a group of chips that work together, of the fault	index	unknown
CxlDramEvent row	row of the fault	index	unknown
CxlDramEvent sub-channel	part of the channel of the fault	index	unknown
CxlDramEvent sub-type	finer code of the kind of fault	id
CxlDramEvent transaction-type	code of the access that met the fault first	id
CxlDramEvent type	code of the kind of fault	id
CxlDynamicCapacityExtent	One piece of the memory of a CXL dynamic capacity device.
CxlDynamicCapacityExtent len	how large the piece is	bytes
CxlDynamicCapacityExtent offset	where the piece begins, from the start of its region	offset in bytes
CxlEventLog	Event logs of a CXL device, by how serious their events are.
CxlEventLog ^failure	events that need care soon
CxlEventLog ^fatal	events that need care at once
CxlEventLog ^informational	events worth knowing
CxlEventLog ^warning	events that may lead to trouble
CxlExtentRemovalPolicy	How the memory is chosen that a CXL dynamic capacity device takes back.
CxlExtentRemovalPolicy ^prescriptive	caller names the extents
CxlExtentRemovalPolicy ^tag-based	device looks for memory that has the tag
CxlExtentSelectionPolicy	How the memory is chosen that a CXL dynamic capacity device offers.
CxlExtentSelectionPolicy ^contiguous	device chooses a single piece
CxlExtentSelectionPolicy ^enable-shared-access	memory that another host has under the same tag is shared
CxlExtentSelectionPolicy ^free	device chooses, in as many pieces as it likes
CxlExtentSelectionPolicy ^prescriptive	caller names the extents
CxlFixedMemoryWindowOptions	A fixed window of physical address space whose accesses go to CXL host bridges.
CxlFixedMemoryWindowOptions interleave-granularity	how many bytes in a row go to one host bridge; a power of two from 256 to 16384	bytes	256 bytes
CxlFixedMemoryWindowOptions size	size of the window in bytes, a multiple of 256 MiB	bytes
CxlFixedMemoryWindowOptions targets	ids of the host bridges that share the window
CxlFmwProperties	Windows of physical address space for CXL memory.
CxlFmwProperties cxl-fmw	the windows
CxlGeneralMediaEvent	Record of a fault in the memory of a CXL device, whatever it is made of.
CxlGeneralMediaEvent channel	memory channel of the fault	index	unknown
CxlGeneralMediaEvent cme-count	how many errors had been corrected by then	number	unknown
CxlGeneralMediaEvent cme-ev-flags	which advanced thresholds for corrected errors apply, as bits	flags	no flags
CxlGeneralMediaEvent component-id	identifier of the part that failed		unknown
CxlGeneralMediaEvent descriptor	whether the error was corrected, passed a threshold or came from injected poison, as bits	flags
CxlGeneralMediaEvent device	which chips of the rank are hit, a bit for each	flags	unknown
CxlGeneralMediaEvent dpa	where the fault is, as the device counts its memory; the lowest bits are flags	address
CxlGeneralMediaEvent flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
CxlGeneralMediaEvent head-id	head, of a device with several, that the event comes from	id	unknown
CxlGeneralMediaEvent is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
CxlGeneralMediaEvent ld-id	logical device that the event comes from	id	unknown
CxlGeneralMediaEvent log	event log that gets the record
CxlGeneralMediaEvent maint-op-class	class of maintenance that the device asks for	id	unknown
CxlGeneralMediaEvent maint-op-subclass	kind of maintenance within its class	id	unknown
CxlGeneralMediaEvent path	QOM path of the device that logs the event
CxlGeneralMediaEvent rank	rank, which is a group of chips that work together, of the fault	index	unknown
CxlGeneralMediaEvent sub-type	finer code of the kind of fault	id
CxlGeneralMediaEvent transaction-type	code of the access that met the fault first	id
CxlGeneralMediaEvent type	code of the kind of fault	id
CxlMemModuleEvent	Record of a change in the health of a CXL memory device, with its state at that time.
CxlMemModuleEvent additional-status	which of the following values are beyond their limits, in fields of bits	flags
CxlMemModuleEvent component-id	identifier of the part that failed		unknown
CxlMemModuleEvent corrected-persistent-error-count	how many errors in persistent memory were corrected so far	number
CxlMemModuleEvent corrected-volatile-error-count	how many errors in volatile memory were corrected so far	number
CxlMemModuleEvent dirty-shutdown-count	how many times the device was shut down and could have lost data	number
CxlMemModuleEvent flags	flags of the record, such as a need for maintenance, with the bits of the CXL specification	flags
CxlMemModuleEvent head-id	head, of a device with several, that the event comes from	id	unknown
CxlMemModuleEvent health-status	what is wrong with the device on the whole, a bit for each cause	flags
CxlMemModuleEvent is-comp-id-pldm	whether the part's identifier has the format of PLDM		false
CxlMemModuleEvent ld-id	logical device that the event comes from	id	unknown
CxlMemModuleEvent life-used	how much of the expected life is used up	percent
CxlMemModuleEvent log	event log that gets the record
CxlMemModuleEvent maint-op-class	class of maintenance that the device asks for	id	unknown
CxlMemModuleEvent maint-op-subclass	kind of maintenance within its class	id	unknown
CxlMemModuleEvent media-status	code of the state of its memory	id
CxlMemModuleEvent path	QOM path of the device that logs the event
CxlMemModuleEvent sub-type	finer code of what changed	id
CxlMemModuleEvent temperature	how warm the device is	°C
CxlMemModuleEvent type	code of what changed	id
CxlUncorErrorRecord	An error that a CXL device could not correct, with what it logs about it.
CxlUncorErrorRecord header	what the device's header log shows with the error, in words of 32 bits	number
CxlUncorErrorRecord type	which error it is
CxlUncorErrorType	Errors on a CXL link that the device cannot correct.
CxlUncorErrorType ^cache-address-parity	wrong address in CXL.cache traffic
CxlUncorErrorType ^cache-be-parity	wrong byte enables in CXL.cache traffic
CxlUncorErrorType ^cache-data-ecc	data in CXL.cache traffic that its check code cannot repair
CxlUncorErrorType ^cache-data-parity	wrong data in CXL.cache traffic, found by parity or check code
CxlUncorErrorType ^cxl-ide-rx	link encryption failed while receiving
CxlUncorErrorType ^cxl-ide-tx	link encryption failed while sending
CxlUncorErrorType ^internal	fault inside the device, of a kind of its own
CxlUncorErrorType ^mem-address-parity	wrong address in CXL.mem traffic
CxlUncorErrorType ^mem-be-parity	wrong byte enables in CXL.mem traffic
CxlUncorErrorType ^mem-data-ecc	data in CXL.mem traffic that its check code cannot repair
CxlUncorErrorType ^mem-data-parity	wrong data in CXL.mem traffic, found by parity or check code
CxlUncorErrorType ^poison-received	data marked as damaged came in from the other side
CxlUncorErrorType ^receiver-overflow	receive buffer ran over
CxlUncorErrorType ^reinit-threshold	link had to be set up anew too often
CxlUncorErrorType ^rsvd-encoding	message came in with a code that is not defined
DBusVmStateProperties	State of helper processes that migrates with the machine, collected over D-Bus.
DBusVmStateProperties addr	address of the bus
DBusVmStateProperties id-list	ids of the helpers that must take part, separated by commas		all on the bus
DataFormat	How bytes are written in a JSON string.
DataFormat ^base64	in Base64, which can carry any bytes
DataFormat ^utf8	as text in UTF-8
DirtyLimitInfo	Limit of the dirty page rate of one virtual CPU.
DirtyLimitInfo cpu-index	index of the virtual CPU	index
DirtyLimitInfo current-rate	rate at which it makes memory dirty at present	MiB/s
DirtyLimitInfo limit-rate	highest rate at which it may make memory dirty	MiB/s			0=no limit
DirtyRateInfo	Result of a measurement of how fast the guest writes to its memory.
DirtyRateInfo calc-time	how long was measured, in what `calc-time-unit` says	number
DirtyRateInfo calc-time-unit	whether `calc-time` counts seconds or milliseconds
DirtyRateInfo dirty-rate	rate in MiB/s at which the guest made memory dirty; absent until the status is `measured`	MiB/s
DirtyRateInfo mode	how written pages were found
DirtyRateInfo sample-pages	how many pages of each GiB were looked at; 0 if the mode does not sample	pages
DirtyRateInfo start-time	start of the measurement, in seconds since 1970, or in old releases since the start of the host	s
DirtyRateInfo status	how far the measurement is
DirtyRateInfo vcpu-dirty-rate	rate of each virtual CPU, in the mode `dirty-ring` alone
DirtyRateMeasureMode	How written pages are found when a dirty page rate is measured.
DirtyRateMeasureMode ^dirty-bitmap	counts pages in the dirty log of KVM, where no dirty ring is in use
DirtyRateMeasureMode ^dirty-ring	reads the dirty ring of KVM, for each virtual CPU; KVM needs `dirty-ring-size`
DirtyRateMeasureMode ^page-sampling	hashes of some random pages are compared before and after; works with any accelerator
DirtyRateStatus	How far the measurement of a dirty page rate is.
DirtyRateStatus ^measured	is complete and can be read
DirtyRateStatus ^measuring	is under way
DirtyRateStatus ^unstarted	none was asked for yet
DirtyRateVcpu	Dirty page rate of one virtual CPU.
DirtyRateVcpu dirty-rate	rate at which this virtual CPU made memory dirty	MiB/s
DirtyRateVcpu id	index of the virtual CPU	index
DisplayCocoa	Options of the window on a macOS desktop.
DisplayCocoa full-grab	whether the guest gets the key combinations of the desktop too, which needs accessibility permission		false
DisplayCocoa left-command-key	whether the guest gets the left Command key instead of the desktop		true
DisplayCocoa swap-opt-cmd	whether the Option and Command keys change places, to match Alt and Super of a PC keyboard		false
DisplayCocoa zoom-interpolation	whether a scaled picture is smoothed		false
DisplayCocoa zoom-to-fit	whether the picture is scaled to the window, instead of the window to the picture		false
DisplayCurses	Options of the display in a text terminal.
DisplayCurses charset	character set in which the guest writes text		CP437
DisplayDBus	Options of the display that other programs reach over D-Bus.
DisplayDBus addr	address of the D-Bus daemon to use		the session bus
DisplayDBus audiodev	name of the audio backend of kind dbus whose sound is offered with the display
DisplayDBus p2p	whether clients connect directly, with sockets handed in by add_client, and no daemon is used		false
DisplayDBus rendernode	path of the DRM render node used for OpenGL		the first node of the host
DisplayEglHeadless	Options of rendering without a window, for guests with OpenGL that are seen over VNC or SPICE.
DisplayEglHeadless rendernode	path of the DRM render node used for OpenGL		the first node of the host
DisplayGlMode	Whether a display uses OpenGL, and which kind of it.
DisplayGlMode ^core	desktop OpenGL with a core context
DisplayGlMode ^es	embedded variant, OpenGL ES
DisplayGlMode ^off	no OpenGL
DisplayGlMode ^on	kind that suits the host
DisplayGtk	Options of the GTK window.
DisplayGtk clipboard	whether host and guest share what is copied		false
DisplayGtk grab-on-hover	whether the guest gets the keyboard as soon as the pointer is over its window		false
DisplayGtk keep-aspect-ratio	whether scaling leaves the proportions of the picture as they are		true
DisplayGtk scale	factor by which the picture is enlarged	number	1.0
DisplayGtk show-menubar	whether the window has a menu bar		true
DisplayGtk show-tabs	whether the bar with tabs for displays and consoles is shown at the start		false
DisplayGtk zoom-to-fit	whether the picture is scaled to the window, instead of the window to the picture		true for graphics cards that follow the window's size, else false,
DisplayOptions	The display that QEMU itself shows, and its options.
DisplayOptions +cocoa	options of the macOS window
DisplayOptions +curses	options of the text terminal
DisplayOptions +dbus	options of the D-Bus display
DisplayOptions +default	no further options
DisplayOptions +egl-headless	options of rendering without a window
DisplayOptions +gtk	options of the GTK window
DisplayOptions +none	no further options
DisplayOptions +sdl	options of the SDL window
DisplayOptions +spice-app	no further options
DisplayOptions full-screen	whether the window fills the screen at the start		false
DisplayOptions gl	whether and how OpenGL is used		off
DisplayOptions show-cursor	whether the pointer of the host stays visible over the guest's picture		false
DisplayOptions type	kind of the display
DisplayOptions window-close	whether closing the window ends QEMU		true
DisplayProtocol	The remote displays that have passwords.
DisplayProtocol ^spice	server of the SPICE protocol
DisplayProtocol ^vnc	server of the VNC protocol (RFB)
DisplayReloadOptions	Which remote display reads its configuration again, and which part of it.
DisplayReloadOptions +vnc	what a VNC server reads again
DisplayReloadOptions type	kind of the remote display
DisplayReloadOptionsVnc	What a VNC server reads again.
DisplayReloadOptionsVnc tls-certs	whether the files of the TLS certificates are read again		false
DisplayReloadType	The remote displays that can read their configuration again.
DisplayReloadType ^vnc	server of the VNC protocol (RFB)
DisplaySdl	Options of the SDL window.
DisplaySdl grab-mod	keys that are pressed with G to move keyboard and pointer between guest and host		left Ctrl and left Alt
DisplayType	The kinds of displays that QEMU itself can show.
DisplayType ^cocoa	window on a macOS desktop
DisplayType ^curses	text terminal, which shows the text modes of VGA cards and nothing else
DisplayType ^dbus	display that other programs reach over D-Bus
DisplayType ^default	window of the desktop if QEMU was built with one, else a VNC server
DisplayType ^egl-headless	no window; pictures are rendered by a DRM device for VNC or SPICE to show
DisplayType ^gtk	window made with GTK
DisplayType ^none	nothing is shown; the guest has its graphics card nevertheless
DisplayType ^sdl	window made with SDL
DisplayType ^spice-app	server of the SPICE protocol, for which the desktop's viewer is started
DisplayUpdateOptions	Which remote display is reconfigured, and how.
DisplayUpdateOptions +vnc	what changes at a VNC server
DisplayUpdateOptions type	kind of the remote display
DisplayUpdateOptionsVnc	What changes at a VNC server.
DisplayUpdateOptionsVnc addresses	addresses at which the server listens from now on, apart from those of websockets		no change
DisplayUpdateType	The remote displays that can be reconfigured while they run.
DisplayUpdateType ^vnc	server of the VNC protocol (RFB)
DriveBackup	A backup to a file that is opened or created by file name.
DriveBackup auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
DriveBackup auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
DriveBackup bitmap	name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`
DriveBackup bitmap-mode	what happens to the bitmap at the end; needed with a bitmap, except for `incremental`		`on-success` for `incremental`
DriveBackup compress	whether the copy is compressed, which the format of the target must allow		false
DriveBackup device	name of the block backend or node whose content is copied
DriveBackup discard-source	whether data is discarded from the source once it is copied; for temporary images		false
DriveBackup filter-node-name	node name for the filter that the job puts above the source while it runs		a generated name
DriveBackup format	format of the target		that of the source, or probed if `mode` is `existing`
DriveBackup job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
DriveBackup mode	whether the target is created or exists already		`absolute-paths`
DriveBackup on-cbw-error	whether the guest's write or the backup fails if old data cannot be saved first		`break-guest-write`
DriveBackup on-source-error	what the job does when a read from the source fails		`report`
DriveBackup on-target-error	what the job does when a write to the target fails		`report`
DriveBackup speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
DriveBackup sync	which part of the content is copied
DriveBackup target	file name or device of the host that receives the copy
DriveBackup x-perf	settings that change the speed of the copy and nothing else
DriveBackupWrapper	Operation that creates an image and starts a backup job into it, as drive-backup does.
DriveBackupWrapper data	backup to start
DriveMirror	A mirror to a file that is opened or created by file name.
DriveMirror auto-dismiss	whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`		true
DriveMirror auto-finalize	whether the job finalizes by itself, without waiting for `job-finalize`		true
DriveMirror buf-size	most data that is on its way from source to target	bytes	16 MiB		0=16 MiB
DriveMirror copy-mode	when writes of the guest reach the target		`background`
DriveMirror device	name of the block backend or of the root node to copy
DriveMirror format	format of the target		that of the source, or probed if `mode` is `existing`
DriveMirror granularity	size of the areas in which changes are tracked, a power of two from 512 to 64 MiB	bytes	the cluster size of the target, but at least 4 KiB and at most 64 KiB
DriveMirror job-id	ID for the new job; needed if the device has no block backend with a name		the name of the block backend
DriveMirror mode	whether the target is created or exists already		`absolute-paths`
DriveMirror node-name	name for the node of the target		a generated name
DriveMirror on-source-error	what the job does when a read from the source fails		`report`
DriveMirror on-target-error	what the job does when a write to the target fails		`report`
DriveMirror replaces	name of the node for which the copy steps in at completion; it must have the same content		the copied node
DriveMirror speed	most that the job may copy in the background	bytes/s	no limit		0=no limit
DriveMirror sync	which part of the present content is copied at the start
DriveMirror target	file name or device of the host that becomes the copy
DriveMirror unmap	whether zeros of the source may become discarded areas of the target		true
DummyBlockCoreForceArrays	Not part of the interface: it only makes QEMU generate code for a list.
DummyBlockCoreForceArrays unused-block-graph-info	not used
DummyForceArrays	Not used on the wire.
DummyForceArrays unused	not used
DummyVirtioForceArrays	Is used by no command; it makes QEMU's build produce two types of lists.
DummyVirtioForceArrays unused-iothread-vq-mapping	list that nobody reads
DummyVirtioForceArrays unused-virtio-gpu-output	list that nobody reads
DumpGuestMemoryCapability	Formats in which the guest's memory can be dumped.
DumpGuestMemoryCapability formats	the formats
DumpGuestMemoryFormat	Format of a dump of the guest's memory.
DumpGuestMemoryFormat ^elf	ELF core file, not compressed
DumpGuestMemoryFormat ^kdump-lzo	kdump compressed by LZO, in flattened form that can be written to a pipe
DumpGuestMemoryFormat ^kdump-raw-lzo	kdump compressed by LZO, in the form that crash tools read; the file must be seekable
DumpGuestMemoryFormat ^kdump-raw-snappy	kdump compressed by Snappy, in the form that crash tools read; the file must be seekable
DumpGuestMemoryFormat ^kdump-raw-zlib	kdump compressed by zlib, in the form that crash tools read; the file must be seekable
DumpGuestMemoryFormat ^kdump-snappy	kdump compressed by Snappy, in flattened form that can be written to a pipe
DumpGuestMemoryFormat ^kdump-zlib	kdump compressed by zlib, in flattened form that can be written to a pipe
DumpGuestMemoryFormat ^win-dmp	crash dump of Windows, for a guest whose driver offers the header of one
DumpQueryResult	How far a dump of the guest's memory is.
DumpQueryResult completed	guest memory written so far, in bytes before compression	bytes
DumpQueryResult status	state of the dump
DumpQueryResult total	guest memory to be written, in bytes before compression	bytes
DumpStatus	State of a dump of the guest's memory.
DumpStatus ^active	is being written
DumpStatus ^completed	is complete
DumpStatus ^failed	has failed
DumpStatus ^none	there has been none
EbpfObject	An eBPF program as an ELF file, for libbpf to load; only the same build of QEMU can use it.
EbpfObject object	bytes of the file in Base64
EbpfProgramId	The eBPF programs that QEMU has.
EbpfProgramId ^rss	program that spreads the packets of a virtio-net card over its queues by a hash
EndianMode	Order of the bytes in numbers of several bytes.
EndianMode ^big	most significant byte first
EndianMode ^little	least significant byte first
EndianMode ^unspecified	order that the machine decides
EventLoopBaseProperties	Settings of an event loop and its pool of worker threads.
EventLoopBaseProperties aio-max-batch	most requests that go to the kernel at once	requests	the AIO engine decides		0=that the AIO engine decides
EventLoopBaseProperties thread-pool-max	worker threads that there may be	number	64
EventLoopBaseProperties thread-pool-min	worker threads that are kept ready	number	0
EvtchnInfo	An event channel of a Xen guest that runs on KVM.
EvtchnInfo masked	whether the guest holds its events back
EvtchnInfo pending	whether an event waits to be delivered
EvtchnInfo port	number of the channel in the guest	id
EvtchnInfo remote-domain	domain at the other end, if there is one
EvtchnInfo target	number of the channel at the other end, or of the interrupt	id
EvtchnInfo type	what is at the other end
EvtchnInfo vcpu	virtual CPU that gets its events	index
EvtchnPortType	What is at the other end of a Xen event channel.
EvtchnPortType ^closed	nothing; the channel is not in use
EvtchnPortType ^interdomain	a channel of another domain
EvtchnPortType ^ipi	another CPU of the same guest
EvtchnPortType ^pirq	an interrupt line of a device
EvtchnPortType ^unbound	nothing as yet; it waits for a peer
EvtchnPortType ^virq	a virtual interrupt of the hypervisor, such as the timer
ExpirePasswordOptions	Whose password expires, and when.
ExpirePasswordOptions +spice	no further options: there is one SPICE server
ExpirePasswordOptions +vnc	which VNC server it is
ExpirePasswordOptions protocol	server whose password expires
ExpirePasswordOptions time	now, never, `+` and seconds from now, or seconds since 1970, by the clock of QEMU's host
ExpirePasswordOptionsVnc	The VNC server whose password expires.
ExpirePasswordOptionsVnc display	name of the VNC server		the first VNC server
FailoverStatus	How far a COLO failover is.
FailoverStatus ^active	under way
FailoverStatus ^completed	done
FailoverStatus ^none	there was none
FailoverStatus ^relaunch	to be done over again
FailoverStatus ^require	asked for, but not begun
FdSocketAddress	A socket that is open already.
FdSocketAddress str	name that getfd has given the socket; a descriptor's number where no monitor takes part
FdSocketAddressWrapper	Holds the open socket of an address in the old form.
FdSocketAddressWrapper data	socket that is open already
FdsetFdInfo	One descriptor of an fd set.
FdsetFdInfo fd	its number inside the QEMU process	id
FdsetFdInfo opaque	text that it was added with		no text
FdsetInfo	One fd set.
FdsetInfo fds	descriptors that are in it
FdsetInfo fdset-id	number of the set, as in `/dev/fdset/ID`	id
FileMigrationArgs	File that a migration stream is written to or read from.
FileMigrationArgs filename	path of the file, or `/dev/fdset/N` for a file descriptor set
FileMigrationArgs offset	place in the file where the stream begins	offset in bytes
FilterBufferProperties	Filter that holds packets back and lets them through in bursts.
FilterBufferProperties insert	on which side of the filter in `position` this one goes		`behind`
FilterBufferProperties interval	time between two bursts	µs
FilterBufferProperties netdev	id of the network backend
FilterBufferProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
FilterBufferProperties queue	which packets are filtered: those to the guest, those from it or all		all
FilterBufferProperties status	`on` while the filter works, `off` while it lets everything through		`on`
FilterDumpProperties	Filter that records packets in a pcap file.
FilterDumpProperties file	path of the file to write
FilterDumpProperties insert	on which side of the filter in `position` this one goes		`behind`
FilterDumpProperties maxlen	how much of each packet is recorded	bytes	65536 bytes
FilterDumpProperties netdev	id of the network backend
FilterDumpProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
FilterDumpProperties queue	which packets are filtered: those to the guest, those from it or all		all
FilterDumpProperties status	`on` while the filter works, `off` while it lets everything through		`on`
FilterMirrorProperties	Filter that sends a copy of each packet to a chardev.
FilterMirrorProperties insert	on which side of the filter in `position` this one goes		`behind`
FilterMirrorProperties netdev	id of the network backend
FilterMirrorProperties outdev	id of the chardev that takes the copies
FilterMirrorProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
FilterMirrorProperties queue	which packets are filtered: those to the guest, those from it or all		all
FilterMirrorProperties status	`on` while the filter works, `off` while it lets everything through		`on`
FilterMirrorProperties vnet_hdr_support	whether packets come with the header of virtio-net		false
FilterRedirectorProperties	Filter that diverts packets to one chardev and inserts those that arrive from another.
FilterRedirectorProperties indev	id of the chardev whose packets are inserted		none are inserted
FilterRedirectorProperties insert	on which side of the filter in `position` this one goes		`behind`
FilterRedirectorProperties netdev	id of the network backend
FilterRedirectorProperties outdev	id of the chardev that packets are diverted to		none are diverted
FilterRedirectorProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
FilterRedirectorProperties queue	which packets are filtered: those to the guest, those from it or all		all
FilterRedirectorProperties status	`on` while the filter works, `off` while it lets everything through		`on`
FilterRedirectorProperties vnet_hdr_support	whether packets come with the header of virtio-net		false
FilterRewriterProperties	Filter that adjusts TCP sequence numbers on the secondary of COLO, so that connections outlive a failover.
FilterRewriterProperties insert	on which side of the filter in `position` this one goes		`behind`
FilterRewriterProperties netdev	id of the network backend
FilterRewriterProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
FilterRewriterProperties queue	which packets are filtered: those to the guest, those from it or all		all
FilterRewriterProperties status	`on` while the filter works, `off` while it lets everything through		`on`
FilterRewriterProperties vnet_hdr_support	whether packets come with the header of virtio-net		false
FirmwareLog	Log that the firmware keeps in guest memory.
FirmwareLog log	text of the log, in base64
FirmwareLog version	version of the firmware		unknown
FloppyDriveType	Kind of a floppy drive, which decides what disks fit.
FloppyDriveType ^120	5.25 inch drive for 1.2 MB disks
FloppyDriveType ^144	3.5 inch drive for 1.44 MB disks
FloppyDriveType ^288	3.5 inch drive for 2.88 MB disks
FloppyDriveType ^auto	chosen by the image that is inserted when the machine starts
FloppyDriveType ^none	no drive is present
FuseExportAllowOther	Whether a FUSE export is open to users other than the one that QEMU runs as.
FuseExportAllowOther ^auto	other users have access if the host permits that, otherwise only QEMU's user
FuseExportAllowOther ^off	only QEMU's user has access
FuseExportAllowOther ^on	other users have access too; the export fails if the host forbids that
GicCapability	A version of Arm's interrupt controller GIC and who can provide it.
GicCapability emulated	whether QEMU itself can emulate it
GicCapability kernel	whether KVM can provide it
GicCapability version	version of the GIC, 2 or 3	number
GrabToggleKeys	Keys that move a host input device between guest and host when pressed together.
GrabToggleKeys ^alt-alt	both alt keys
GrabToggleKeys ^ctrl-ctrl	both control keys
GrabToggleKeys ^ctrl-scrolllock	a control key together with scroll lock
GrabToggleKeys ^meta-meta	both meta keys, which some keyboards mark with a logo
GrabToggleKeys ^scrolllock	the scroll lock key alone
GrabToggleKeys ^shift-shift	both shift keys
GranuleMode	The size of the pages in which a virtio IOMMU maps memory.
GranuleMode ^16k	pages of 16 KiB
GranuleMode ^4k	pages of 4 KiB
GranuleMode ^64k	pages of 64 KiB
GranuleMode ^8k	pages of 8 KiB
GranuleMode ^host	pages of the same size as the host's
GuestPanicAction	What QEMU did about a panic of the guest.
GuestPanicAction ^pause	stopped the guest
GuestPanicAction ^poweroff	turned the machine off
GuestPanicAction ^run	nothing; the guest goes on
GuestPanicInformation	Details of a crash, in the form of the interface that reported it.
GuestPanicInformation +hyper-v	crash registers of Hyper-V, as Windows fills them
GuestPanicInformation +s390	state of a crashed s390x CPU
GuestPanicInformation +sev	request of an AMD SEV guest to be ended
GuestPanicInformation +tdx	fatal error of an Intel TDX guest
GuestPanicInformation type	interface that reported the crash
GuestPanicInformationHyperV	The five crash registers of Hyper-V; for Windows, the code of the stop error and its parameters.
GuestPanicInformationHyperV arg1	first register, the code of the stop error	number
GuestPanicInformationHyperV arg2	second register, first parameter	number
GuestPanicInformationHyperV arg3	third register, second parameter	number
GuestPanicInformationHyperV arg4	fourth register, third parameter	number
GuestPanicInformationHyperV arg5	fifth register, fourth parameter	number
GuestPanicInformationS390	State of an s390x CPU that has crashed.
GuestPanicInformationS390 core	number of the CPU	id
GuestPanicInformationS390 psw-addr	address of the next instruction in its program status word	address
GuestPanicInformationS390 psw-mask	control bits of its program status word	flags
GuestPanicInformationS390 reason	how QEMU knows that it crashed
GuestPanicInformationSev	Why an AMD SEV guest asked to be ended, in its own codes.
GuestPanicInformationSev code	the code	number
GuestPanicInformationSev set	number of the set that the code belongs to	number
GuestPanicInformationTdx	Fatal error that an Intel TDX guest reported; all of it comes from the guest and is not to be trusted.
GuestPanicInformationTdx error-code	code of the error by the TDX specification	number
GuestPanicInformationTdx gpa	physical address of a page where the guest left more text	address	it left none
GuestPanicInformationTdx message	text of the guest about the error
GuestPanicInformationType	Interface that reported a crash.
GuestPanicInformationType ^hyper-v	crash registers of Hyper-V
GuestPanicInformationType ^s390	state of an s390x CPU
GuestPanicInformationType ^sev	request of an AMD SEV guest to be ended
GuestPanicInformationType ^tdx	fatal error of an Intel TDX guest
GuidInfo	A GUID.
GuidInfo guid	the GUID as text of hexadecimal digits with dashes
HmatCacheAssociativity	How memory lines map to places of a memory-side cache, as the HMAT table tells the guest.
HmatCacheAssociativity ^complex	more involved indexing
HmatCacheAssociativity ^direct	each line has one place
HmatCacheAssociativity ^none	not told
HmatCacheWritePolicy	When a memory-side cache passes writes on, as the HMAT table tells the guest.
HmatCacheWritePolicy ^none	not told
HmatCacheWritePolicy ^write-back	later, when the line is evicted
HmatCacheWritePolicy ^write-through	at once
HmatLbDataType	Which latency or bandwidth an HMAT entry tells.
HmatLbDataType ^access-bandwidth	bandwidth of reading and writing alike
HmatLbDataType ^access-latency	latency of reading and writing alike
HmatLbDataType ^read-bandwidth	bandwidth of reading
HmatLbDataType ^read-latency	latency of reading
HmatLbDataType ^write-bandwidth	bandwidth of writing
HmatLbDataType ^write-latency	latency of writing
HmatLbMemoryHierarchy	Level of memory that an HMAT entry is about.
HmatLbMemoryHierarchy ^first-level	memory-side cache of level 1
HmatLbMemoryHierarchy ^memory	the memory itself
HmatLbMemoryHierarchy ^second-level	memory-side cache of level 2
HmatLbMemoryHierarchy ^third-level	memory-side cache of level 3
HostMemPolicy	From which NUMA nodes of the host a memory backend gets its pages.
HostMemPolicy ^bind	from the given nodes and no others
HostMemPolicy ^default	wherever the host's own policy takes them from
HostMemPolicy ^interleave	from the given nodes in turn
HostMemPolicy ^preferred	from the given node while it has free memory, otherwise from others
HotKeyMod	The keys that are held to make a key press a command for the window instead of input for the guest.
HotKeyMod ^lctrl-lalt	left Ctrl and left Alt
HotKeyMod ^lshift-lctrl-lalt	left Shift, left Ctrl and left Alt
HotKeyMod ^rctrl	right Ctrl
HotpluggableCpu	A place for CPUs of the machine, taken or free.
HotpluggableCpu props	properties to be given to device_add for this place
HotpluggableCpu qom-path	path of the CPU that takes the place		the place is free
HotpluggableCpu type	QOM type of the CPU that fits, to be the driver of device_add
HotpluggableCpu vcpus-count	how many virtual CPUs one such device brings	number
HumanReadableText	Output for people to read, whose form no program should rely on.
HumanReadableText human-readable-text	the output, in lines
HvBalloonDeviceInfo	A hv-balloon device and the memory that it can add.
HvBalloonDeviceInfo id	id of the device		it has no id
HvBalloonDeviceInfo max-size	most memory that it can add	bytes
HvBalloonDeviceInfo memaddr	where its memory begins in the guest's physical memory	address	not mapped
HvBalloonDeviceInfo memdev	path of its memory backend in the QOM tree		it only takes memory away
HvBalloonDeviceInfoWrapper	A hv-balloon device, nested under `data`.
HvBalloonDeviceInfoWrapper data	the device
HvBalloonInfo	How a Windows guest uses its memory, as its balloon driver reports.
HvBalloonInfo available	memory that is free for programs of the guest	bytes
HvBalloonInfo committed	memory in bytes that is in use or out of reach, as with an inflated balloon	bytes
IgvmCfgProperties	Initial memory and CPU state of a guest, from an IGVM file.
IgvmCfgProperties file	path of the file
ImageCheck	Result of a check of an image, as printed by `qemu-img check`.
ImageCheck allocated-clusters	how many clusters are allocated	number	the format does not tell
ImageCheck check-errors	how many errors kept the check from looking at something	number
ImageCheck compressed-clusters	how many clusters are compressed	number	the format does not tell
ImageCheck corruptions	how many faults endanger the content	number	there are none
ImageCheck corruptions-fixed	how many faults were repaired	number	none were
ImageCheck filename	file name of the image
ImageCheck format	format of the image
ImageCheck fragmented-clusters	how many clusters do not follow their neighbour in the file	number	the format does not tell
ImageCheck image-end-offset	end of the part of the file that the image uses	offset in bytes	the format does not tell
ImageCheck leaks	how many clusters are allocated but not used	number	there are none
ImageCheck leaks-fixed	how many unused clusters were freed	number	none were
ImageCheck total-clusters	how many clusters the disk has	number	the format does not tell
ImageFormat	The file formats in which a picture of the display can be saved.
ImageFormat ^png	portable network graphics, compressed without loss
ImageFormat ^ppm	portable pixmap, not compressed
ImageInfo	What is known about an image, with its backing images.
ImageInfo actual-size	space that the image takes on the host	bytes	not known
ImageInfo backing-filename	backing image as the image names it		there is no backing image
ImageInfo backing-filename-format	format of the backing image as the image names it		not recorded
ImageInfo backing-image	the backing image		there is none, or the reply is flat
ImageInfo cluster-size	size of the pieces in which space is allocated	bytes	the format has none
ImageInfo compressed	whether the image is compressed		false
ImageInfo dirty-flag	whether the image was not closed properly		the format does not record it
ImageInfo encrypted	whether the image is encrypted		false
ImageInfo filename	file name of the image
ImageInfo format	format of the image
ImageInfo format-specific	what only this format knows		nothing
ImageInfo full-backing-filename	backing image as an absolute name		there is no backing image
ImageInfo limits	limits for requests		not known
ImageInfo snapshots	snapshots that are stored within the image		there are none
ImageInfo virtual-size	size of the disk that the image holds	bytes
ImageInfoSpecific	What only one format or protocol knows about an image.
ImageInfoSpecific +file	a file of the host
ImageInfoSpecific +luks	a LUKS image
ImageInfoSpecific +qcow2	a qcow2 image
ImageInfoSpecific +rbd	an image in a Ceph cluster
ImageInfoSpecific +vmdk	a VMware image
ImageInfoSpecific type	format or protocol
ImageInfoSpecificFile	What is known about a file of the host.
ImageInfoSpecificFile extent-size-hint	size of the extents that the file system was asked for	bytes	no hint is set
ImageInfoSpecificFileWrapper	Holds what is known about a file of the host.
ImageInfoSpecificFileWrapper data	the description of the file
ImageInfoSpecificKind	A format or protocol that knows more about an image than others do.
ImageInfoSpecificKind ^file	file of the host
ImageInfoSpecificKind ^luks	LUKS image
ImageInfoSpecificKind ^qcow2	qcow2 image
ImageInfoSpecificKind ^rbd	image in a Ceph cluster
ImageInfoSpecificKind ^vmdk	VMware image
ImageInfoSpecificLuksWrapper	Holds what is known about a LUKS image.
ImageInfoSpecificLuksWrapper data	the description of the image
ImageInfoSpecificQCow2	What is known about a qcow2 image.
ImageInfoSpecificQCow2 bitmaps	dirty bitmaps that are stored in the image		there are none
ImageInfoSpecificQCow2 compat	oldest QEMU that can read the image: `0.10` for version 2, `1.1` for version 3
ImageInfoSpecificQCow2 compression-type	how compressed clusters are packed
ImageInfoSpecificQCow2 corrupt	whether the image is marked as damaged		false, for version 2
ImageInfoSpecificQCow2 data-file	name of the file that holds the guest's data		the data is in the image
ImageInfoSpecificQCow2 data-file-raw	whether the data file is kept usable as a raw image of its own		the data is in the image
ImageInfoSpecificQCow2 encrypt	how the image is encrypted		not at all
ImageInfoSpecificQCow2 extended-l2	whether clusters are divided into subclusters		false, for version 2
ImageInfoSpecificQCow2 lazy-refcounts	whether reference counts are written late		false, for version 2
ImageInfoSpecificQCow2 refcount-bits	width of a reference count	bits
ImageInfoSpecificQCow2Encryption	How a qcow2 image is encrypted.
ImageInfoSpecificQCow2Encryption +aes	the old and weak encryption of qcow
ImageInfoSpecificQCow2Encryption +luks	LUKS within the image, and its key slots
ImageInfoSpecificQCow2Encryption format	kind of the encryption
ImageInfoSpecificQCow2EncryptionBase	How a qcow2 image is encrypted, without details.
ImageInfoSpecificQCow2EncryptionBase format	kind of the encryption
ImageInfoSpecificQCow2Wrapper	Holds what is known about a qcow2 image.
ImageInfoSpecificQCow2Wrapper data	the description of the image
ImageInfoSpecificRbd	What is known about an image in a Ceph cluster.
ImageInfoSpecificRbd encryption-format	how the image is encrypted		not at all
ImageInfoSpecificRbdWrapper	Holds what is known about an image in a Ceph cluster.
ImageInfoSpecificRbdWrapper data	the description of the image
ImageInfoSpecificVmdk	What is known about a VMware image.
ImageInfoSpecificVmdk cid	identifier of the content, which changes when it is written to	id
ImageInfoSpecificVmdk create-type	layout of the image, such as `monolithicSparse`
ImageInfoSpecificVmdk extents	files that the image consists of
ImageInfoSpecificVmdk parent-cid	identifier that the content of the backing image must have	id			4294967295=there is no backing image
ImageInfoSpecificVmdkWrapper	Holds what is known about a VMware image.
ImageInfoSpecificVmdkWrapper data	the description of the image
InetSocketAddress	A TCP or UDP address, or a range of ports to try at one host.
InetSocketAddress host	name or address of the host; a server with an empty one listens at all addresses
InetSocketAddress ipv4	whether IPv4 is used		true, or false where `ipv6` is true,
InetSocketAddress ipv6	whether IPv6 is used		true, or false where `ipv4` is true,
InetSocketAddress keep-alive	whether TCP keep-alive is on, which servers support from QEMU 10.1 on		false
InetSocketAddress keep-alive-count	how many keep-alive packets may stay unanswered before the connection is given up	packets	the host's setting		0=the host's setting
InetSocketAddress keep-alive-idle	how long the connection must be silent before the first keep-alive packet	s	the host's setting		0=the host's setting
InetSocketAddress keep-alive-interval	time between two keep-alive packets	s	the host's setting		0=the host's setting
InetSocketAddress mptcp	whether multipath TCP is used		false
InetSocketAddress numeric	whether host and port are numbers, so that no name is looked up		false
InetSocketAddress port	port in digits, or the name of a service
InetSocketAddress to	last port of the range that is tried from port on	port	only port
InetSocketAddressBase	A host and a port.
InetSocketAddressBase host	name or address of the host
InetSocketAddressBase port	port in digits, or the name of a service
InetSocketAddressWrapper	Holds the TCP or UDP address of an address in the old form.
InetSocketAddressWrapper data	host and port
InputAxis	The axes of a pointer.
InputAxis ^x	horizontal, from left to right
InputAxis ^y	vertical, from top to bottom
InputBarrierProperties	Connection to a Barrier server, which shares the keyboard and mouse of another computer.
InputBarrierProperties height	height of the guest's screen in pixels, as text		1080
InputBarrierProperties name	name of this screen in the server's configuration
InputBarrierProperties port	TCP port of the server, as text		24800
InputBarrierProperties server	host of the server		`localhost`
InputBarrierProperties width	width of the guest's screen in pixels, as text		1920
InputBarrierProperties x-origin	left edge of the guest's screen among all screens, in pixels, as text		0
InputBarrierProperties y-origin	upper edge of the guest's screen among all screens, in pixels, as text		0
InputBtnEvent	A button of a pointer device is pressed or released.
InputBtnEvent button	which button it is
InputBtnEvent down	whether the button is pressed; if not, it is released
InputBtnEventWrapper	Holds the button event of an input event.
InputBtnEventWrapper data	button, and whether it is pressed or released
InputButton	The buttons of a pointer device; a notch of a wheel counts as a button too.
InputButton ^extra	fifth button, at the side, which guests usually take as forward
InputButton ^left	main button
InputButton ^middle	button between the other two, or the wheel itself
InputButton ^right	button of context menus
InputButton ^side	fourth button, at the side, which guests usually take as back
InputButton ^touch	finger that touches a multi-touch device
InputButton ^wheel-down	one notch of the wheel towards the user
InputButton ^wheel-left	one notch of the horizontal wheel to the left
InputButton ^wheel-right	one notch of the horizontal wheel to the right
InputButton ^wheel-up	one notch of the wheel away from the user
InputEvent	Something that happens at an input device of the guest.
InputEvent +abs	pointer that moves to a place
InputEvent +btn	button that is pressed or released
InputEvent +key	key that is pressed or released
InputEvent +mtt	finger on a multi-touch device
InputEvent +rel	pointer that moves by some distance
InputEvent type	kind of the event
InputEventKind	The kinds of events at input devices.
InputEventKind ^abs	a move of the pointer to a place, as a tablet makes
InputEventKind ^btn	a button of a pointer device
InputEventKind ^key	a key of the keyboard
InputEventKind ^mtt	a finger on a multi-touch device
InputEventKind ^rel	a move of the pointer by some distance, as a mouse makes
InputKeyEvent	A key of the keyboard is pressed or released.
InputKeyEvent down	whether the key is pressed; if not, it is released
InputKeyEvent key	which key it is
InputKeyEventWrapper	Holds the key event of an input event.
InputKeyEventWrapper data	key, and whether it is pressed or released
InputLinuxProperties	Keyboard or mouse of a Linux host that is handed to the guest.
InputLinuxProperties evdev	path of the device on the host, such as `/dev/input/event3`
InputLinuxProperties grab-toggle	key combination that switches the device between guest and host		both Ctrl keys
InputLinuxProperties grab_all	whether the toggle key hands all such devices over, not this one alone		false
InputLinuxProperties repeat	whether a held key repeats		false
InputMoveEvent	The pointer moves along one axis.
InputMoveEvent axis	direction in which the pointer moves
InputMoveEvent value	for abs the place, from 0 at the left or top edge to 32767 at the other; for rel the steps moved	number
InputMoveEventWrapper	Holds the pointer move of an input event.
InputMoveEventWrapper data	axis and place or distance of the move
InputMultiTouchEvent	A finger on a multi-touch device begins, moves or ends its touch.
InputMultiTouchEvent axis	direction to which value refers
InputMultiTouchEvent slot	place in the device's table of simultaneous touches	index
InputMultiTouchEvent tracking-id	number that all events of one touch have in common	id
InputMultiTouchEvent type	what the finger does
InputMultiTouchEvent value	place of the finger, from 0 at the left or top edge to 32767 at the other	number
InputMultiTouchEventWrapper	Holds the touch of an input event.
InputMultiTouchEventWrapper data	touch and what it does
InputMultiTouchType	What a finger on a multi-touch device does.
InputMultiTouchType ^begin	the finger has come down
InputMultiTouchType ^cancel	the touch is over and is to be ignored
InputMultiTouchType ^data	the event tells a place on one axis
InputMultiTouchType ^end	the finger has been lifted
InputMultiTouchType ^update	the finger goes on touching
IntWrapper	Holds the number of a key.
IntWrapper data	scan code of the key in the XT set, with 0x80 added for extended keys	number
IoOperationType	Direction of an I/O request.
IoOperationType ^read	data is read from the device
IoOperationType ^write	data is written to the device
IoThreadInfo	One I/O thread and how it polls for work.
IoThreadInfo aio-max-batch	most requests that are handed to the host's AIO engine at once	requests			0=the engine's own limit
IoThreadInfo id	id that the thread's object was created with
IoThreadInfo poll-grow	factor by which polling gets longer when it was too short	number			0=QEMU's own factor
IoThreadInfo poll-max-ns	longest time that it polls before it sleeps	ns			0=no polling
IoThreadInfo poll-shrink	divisor by which polling gets shorter when it found nothing	number			0=that polling starts afresh
IoThreadInfo poll-weight	how strongly earlier intervals count against the latest one when polling time is adapted	number
IoThreadInfo thread-id	id of the thread in the host's kernel, to pin it with for example	id
IoThreadVirtQueueMapping	Which queues of a virtio device an iothread handles.
IoThreadVirtQueueMapping iothread	name of the iothread object
IoThreadVirtQueueMapping vqs	queues that the iothread handles, given in all entries of a list or in none	index	queues in turn with the other iothreads
IommufdProperties	Access to the IOMMU of the host by Linux's iommufd.
IommufdProperties fd	name of an open /dev/iommu, as given to getfd		QEMU opens it
IothreadProperties	Thread that does I/O of devices, apart from the main thread of QEMU.
IothreadProperties aio-max-batch	most requests that go to the kernel at once	requests	the AIO engine decides		0=that the AIO engine decides
IothreadProperties poll-grow	factor by which the polling time grows when it was too short	number	2		0=2
IothreadProperties poll-max-ns	longest time in ns that the thread looks for events without sleeping, for lower latency	ns	32768 ns, or 0 on Windows		0=that the thread does not poll
IothreadProperties poll-shrink	divisor by which the polling time shrinks when it brought nothing	number	QEMU decides		0=that QEMU decides
IothreadProperties poll-weight	how slowly the polling time follows the latest gap between events; more is slower	number	3		0=3
IothreadProperties thread-pool-max	worker threads that there may be	number	64
IothreadProperties thread-pool-min	worker threads that are kept ready	number	0
IscsiHeaderDigest	Checksums of iSCSI headers that are offered to the server.
IscsiHeaderDigest ^crc32c	only with checksums
IscsiHeaderDigest ^crc32c-none	either, with checksums preferred
IscsiHeaderDigest ^none	only without checksums
IscsiHeaderDigest ^none-crc32c	either, without checksums preferred
IscsiTransport	How iSCSI packets travel.
IscsiTransport ^iser	over RDMA
IscsiTransport ^tcp	over TCP
JobInfo	State and progress of one background job.
JobInfo current-progress	how much is done, in steps that only compare with the total; block jobs count bytes	number
JobInfo error	text of the error that the job failed with		no failure so far
JobInfo id	id that the job was started with
JobInfo status	state that the job is in
JobInfo total-progress	how much there is to do as now estimated, in the same steps; it may rise and fall	number
JobInfo type	what the job does
JobStatus	States that a background job goes through.
JobStatus ^aborting	failed or cancelled, and about to clean up
JobStatus ^concluded	over, with success or an error to be read; stays so until it is dismissed
JobStatus ^created	made and not yet started
JobStatus ^null	on its way out of the list; seen in events only
JobStatus ^paused	at rest until it is resumed, because of a command or of QEMU itself
JobStatus ^pending	done apart from its last step, which job-finalize allows if it does not happen by itself
JobStatus ^ready	target in step with the source and kept so; waits to be completed or cancelled
JobStatus ^running	at work
JobStatus ^standby	ready, and paused
JobStatus ^undefined	no state; never to be seen
JobStatus ^waiting	done, and waits for other jobs of its transaction
JobType	What a background job does.
JobType ^amend	changes the format options of an image (x-blockdev-amend)
JobType ^backup	copies a disk as it was when the job began (blockdev-backup)
JobType ^commit	moves the data of an upper image into a lower one (block-commit)
JobType ^create	makes and formats an image (blockdev-create)
JobType ^mirror	copies a disk and keeps the copy in step (blockdev-mirror)
JobType ^snapshot-delete	deletes a snapshot of machine and disks
JobType ^snapshot-load	returns machine and disks to a snapshot
JobType ^snapshot-save	takes a snapshot of machine and disks
JobType ^stream	copies data of lower images into an upper one (block-stream)
JobVerb	What can be asked of a job.
JobVerb ^cancel	to give up (job-cancel)
JobVerb ^change	to go on with other options (block-job-change)
JobVerb ^complete	to end in good order (job-complete)
JobVerb ^dismiss	to leave the list (job-dismiss)
JobVerb ^finalize	to do its last step (job-finalize)
JobVerb ^pause	to rest (job-pause)
JobVerb ^resume	to work on (job-resume)
JobVerb ^set-speed	to keep to another speed (block-job-set-speed)
JsonType	Which JSON values a type allows.
JsonType ^array	any array
JsonType ^boolean	true or false
JsonType ^int	any number without a fraction
JsonType ^null	null
JsonType ^number	any number
JsonType ^object	any object
JsonType ^string	any string
JsonType ^value	any value
KeyValue	A key of the keyboard, by its number or by its name.
KeyValue +number	key by its scan code
KeyValue +qcode	key by its name
KeyValue type	by what the key is identified
KeyValueKind	How a key is named.
KeyValueKind ^number	by its scan code
KeyValueKind ^qcode	by its name
KvmInfo	Whether QEMU has KVM and uses it.
KvmInfo enabled	whether the machine runs on KVM
KvmInfo present	whether QEMU was built with KVM
LostTickPolicy	What a timer does with ticks that could not be delivered, as when the machine was paused.
LostTickPolicy ^delay	delivers them late at the usual rate, so that the guest stays behind
LostTickPolicy ^discard	drops them; the guest sees the time jump forward
LostTickPolicy ^slew	delivers them faster than usual until the guest has caught up
MachineInfo	A machine type of this QEMU.
MachineInfo acpi	whether the machine can have ACPI tables
MachineInfo alias	another name for the type, often without its version		it has no other name
MachineInfo compat-props	defaults that the type changes, to behave like an older release		not asked for
MachineInfo cpu-max	how many virtual CPUs the machine can have	number
MachineInfo default-cpu-type	QOM type of the CPUs if none is given		it has none
MachineInfo default-ram-id	id that a backend for the main memory gets by default		main memory cannot be a backend
MachineInfo deprecated	whether the type will be removed
MachineInfo hotpluggable-cpus	whether CPUs can be plugged in while it runs
MachineInfo is-default	whether the type is taken if none is given		false
MachineInfo name	name of the type, as `-machine` takes it
MachineInfo numa-mem-supported	whether the memory of NUMA nodes can be given as a size, rather than as backends
MainLoopProperties	Settings of the event loop of QEMU's main thread.
MainLoopProperties aio-max-batch	most requests that go to the kernel at once	requests	the AIO engine decides		0=that the AIO engine decides
MainLoopProperties thread-pool-max	worker threads that there may be	number	64
MainLoopProperties thread-pool-min	worker threads that are kept ready	number	0
MapEntry	A range of a disk and where its data is stored, as printed by `qemu-img map`.
MapEntry compressed	whether the data is compressed
MapEntry data	whether the range holds stored data, rather than zeros or nothing
MapEntry depth	how many images above the one that holds the range do not hold it; the top image is 0	number
MapEntry filename	name of the file that `offset` belongs to		not known
MapEntry length	length of the range	bytes
MapEntry offset	where in the file the range is stored as it is	offset in bytes	it is not stored as it is
MapEntry present	whether an image of the chain holds the range; false if a backing image below could still provide it
MapEntry start	start of the range on the disk	offset in bytes
MapEntry zero	whether the range reads as zeros
Memdev	A memory backend and its settings.
Memdev dump	whether core dumps of QEMU contain the memory
Memdev host-nodes	NUMA nodes of the host that the policy is about	id
Memdev id	id of the backend		it has no id
Memdev merge	whether the host may merge equal pages (KSM)
Memdev policy	how the memory is spread over the NUMA nodes of the host
Memdev prealloc	whether all of it was allocated at the start
Memdev reserve	whether swap or huge pages were set aside for it		the host does not tell
Memdev share	whether other processes see what is written
Memdev size	size of the memory	bytes
MemoryBackendEpcProperties	Memory for SGX enclaves, from the host's.
MemoryBackendEpcProperties dump	whether core dumps of QEMU contain the memory		as the machine says
MemoryBackendEpcProperties host-nodes	NUMA nodes of the host that the policy is about	id	none
MemoryBackendEpcProperties merge	whether the host may merge equal pages (KSM)		as the machine says
MemoryBackendEpcProperties policy	how the memory is spread over the NUMA nodes of the host		`default`
MemoryBackendEpcProperties prealloc	whether all of it is allocated at the start, so that it cannot run short later		false
MemoryBackendEpcProperties prealloc-context	id of the thread-context object that makes those threads		none
MemoryBackendEpcProperties prealloc-threads	how many threads allocate it	number	the number of CPUs of the guest
MemoryBackendEpcProperties reserve	whether swap or huge pages are set aside for it		true
MemoryBackendEpcProperties share	whether other processes that map it see what is written		true
MemoryBackendEpcProperties size	how much memory there is	bytes
MemoryBackendEpcProperties x-use-canonical-path-for-ramblock-id	whether migration names it by its path rather than by its id, as machine types up to 4.0 did		as the machine says
MemoryBackendFileProperties	Memory that is mapped from a file, a directory of huge pages or a DAX device.
MemoryBackendFileProperties align	alignment in bytes of the mapping's address, such as 2 MiB for DAX	bytes	the page size		0=the page size
MemoryBackendFileProperties discard-data	whether what is in the file may be lost when QEMU exits, to save writing it out		false
MemoryBackendFileProperties dump	whether core dumps of QEMU contain the memory		as the machine says
MemoryBackendFileProperties host-nodes	NUMA nodes of the host that the policy is about	id	none
MemoryBackendFileProperties mem-path	path of the file, or of a directory on hugetlbfs or tmpfs where one is made
MemoryBackendFileProperties merge	whether the host may merge equal pages (KSM)		as the machine says
MemoryBackendFileProperties offset	place in the file, in bytes, where the memory begins; a multiple of the page size	offset in bytes	0
MemoryBackendFileProperties pmem	whether the file lies on persistent memory, so that writes are flushed to it		false
MemoryBackendFileProperties policy	how the memory is spread over the NUMA nodes of the host		`default`
MemoryBackendFileProperties prealloc	whether all of it is allocated at the start, so that it cannot run short later		false
MemoryBackendFileProperties prealloc-context	id of the thread-context object that makes those threads		none
MemoryBackendFileProperties prealloc-threads	how many threads allocate it	number	the number of CPUs of the guest
MemoryBackendFileProperties readonly	whether the file is opened for reading alone		false
MemoryBackendFileProperties reserve	whether swap or huge pages are set aside for it		true
MemoryBackendFileProperties rom	whether the guest cannot write to the memory		as `readonly`
MemoryBackendFileProperties share	whether other processes that map it see what is written		false
MemoryBackendFileProperties size	how much memory there is	bytes
MemoryBackendFileProperties x-use-canonical-path-for-ramblock-id	whether migration names it by its path rather than by its id, as machine types up to 4.0 did		as the machine says
MemoryBackendMemfdProperties	Memory in an anonymous file (memfd) of Linux, which other processes can be given.
MemoryBackendMemfdProperties dump	whether core dumps of QEMU contain the memory		as the machine says
MemoryBackendMemfdProperties host-nodes	NUMA nodes of the host that the policy is about	id	none
MemoryBackendMemfdProperties hugetlb	whether huge pages are used		false
MemoryBackendMemfdProperties hugetlbsize	size in bytes of the huge pages, where the host has several	bytes	the host's usual size		0=the host's usual size
MemoryBackendMemfdProperties merge	whether the host may merge equal pages (KSM)		as the machine says
MemoryBackendMemfdProperties policy	how the memory is spread over the NUMA nodes of the host		`default`
MemoryBackendMemfdProperties prealloc	whether all of it is allocated at the start, so that it cannot run short later		false
MemoryBackendMemfdProperties prealloc-context	id of the thread-context object that makes those threads		none
MemoryBackendMemfdProperties prealloc-threads	how many threads allocate it	number	the number of CPUs of the guest
MemoryBackendMemfdProperties reserve	whether swap or huge pages are set aside for it		true
MemoryBackendMemfdProperties seal	whether the size of the file is fixed for good		true
MemoryBackendMemfdProperties share	whether other processes that map it see what is written		true
MemoryBackendMemfdProperties size	how much memory there is	bytes
MemoryBackendMemfdProperties x-use-canonical-path-for-ramblock-id	whether migration names it by its path rather than by its id, as machine types up to 4.0 did		as the machine says
MemoryBackendProperties	Memory that the host sets aside for the guest, and how.
MemoryBackendProperties dump	whether core dumps of QEMU contain the memory		as the machine says
MemoryBackendProperties host-nodes	NUMA nodes of the host that the policy is about	id	none
MemoryBackendProperties merge	whether the host may merge equal pages (KSM)		as the machine says
MemoryBackendProperties policy	how the memory is spread over the NUMA nodes of the host		`default`
MemoryBackendProperties prealloc	whether all of it is allocated at the start, so that it cannot run short later		false
MemoryBackendProperties prealloc-context	id of the thread-context object that makes those threads		none
MemoryBackendProperties prealloc-threads	how many threads allocate it	number	the number of CPUs of the guest
MemoryBackendProperties reserve	whether swap or huge pages are set aside for it		true
MemoryBackendProperties share	whether other processes that map it see what is written		false
MemoryBackendProperties size	how much memory there is	bytes
MemoryBackendProperties x-use-canonical-path-for-ramblock-id	whether migration names it by its path rather than by its id, as machine types up to 4.0 did		as the machine says
MemoryBackendShmProperties	Memory in an object of POSIX shared memory, for hosts that have no memfd.
MemoryBackendShmProperties dump	whether core dumps of QEMU contain the memory		as the machine says
MemoryBackendShmProperties host-nodes	NUMA nodes of the host that the policy is about	id	none
MemoryBackendShmProperties merge	whether the host may merge equal pages (KSM)		as the machine says
MemoryBackendShmProperties policy	how the memory is spread over the NUMA nodes of the host		`default`
MemoryBackendShmProperties prealloc	whether all of it is allocated at the start, so that it cannot run short later		false
MemoryBackendShmProperties prealloc-context	id of the thread-context object that makes those threads		none
MemoryBackendShmProperties prealloc-threads	how many threads allocate it	number	the number of CPUs of the guest
MemoryBackendShmProperties reserve	whether swap or huge pages are set aside for it		true
MemoryBackendShmProperties share	whether other processes that map it see what is written		true
MemoryBackendShmProperties size	how much memory there is	bytes
MemoryBackendShmProperties x-use-canonical-path-for-ramblock-id	whether migration names it by its path rather than by its id, as machine types up to 4.0 did		as the machine says
MemoryDeviceInfo	A memory device of the machine.
MemoryDeviceInfo +dimm	a plain DIMM
MemoryDeviceInfo +hv-balloon	the balloon of Hyper-V, which can also add memory
MemoryDeviceInfo +nvdimm	a DIMM that keeps its contents
MemoryDeviceInfo +sgx-epc	a section of memory for SGX enclaves
MemoryDeviceInfo +sp-mem	memory that is kept for special purposes
MemoryDeviceInfo +virtio-mem	virtio-mem, whose size can change while the guest runs
MemoryDeviceInfo +virtio-pmem	virtio-pmem, a file that the guest maps as persistent memory
MemoryDeviceInfo type	kind of the device
MemoryDeviceInfoKind	Kind of a memory device.
MemoryDeviceInfoKind ^dimm	plain DIMM
MemoryDeviceInfoKind ^hv-balloon	balloon of Hyper-V
MemoryDeviceInfoKind ^nvdimm	DIMM that keeps its contents
MemoryDeviceInfoKind ^sgx-epc	section of memory for SGX enclaves
MemoryDeviceInfoKind ^sp-mem	memory for special purposes
MemoryDeviceInfoKind ^virtio-mem	resizable memory by virtio-mem
MemoryDeviceInfoKind ^virtio-pmem	persistent memory by virtio-pmem
MemoryFailureAction	What QEMU did about broken memory.
MemoryFailureAction ^fatal	exits, since it needs the memory itself
MemoryFailureAction ^ignore	nothing; the memory is not needed at the moment
MemoryFailureAction ^inject	passed the error on to the guest, which deals with it
MemoryFailureAction ^reset	resets the guest, which was not prepared for such errors
MemoryFailureFlags	Circumstances of a memory failure.
MemoryFailureFlags action-required	whether the broken memory was just being used; false if a background scan found it
MemoryFailureFlags recursive	whether it came while another failure was still being dealt with
MemoryFailureRecipient	Whose memory is broken.
MemoryFailureRecipient ^guest	memory of the guest
MemoryFailureRecipient ^hypervisor	memory of QEMU itself
MemoryInfo	How much memory the machine started with and how much was plugged in.
MemoryInfo base-memory	memory that the machine started with	bytes
MemoryInfo plugged-memory	memory of the devices that were plugged in	bytes	this QEMU has no memory devices
MemorySizeConfiguration	Main memory of a machine and its room for memory devices.
MemorySizeConfiguration max-size	size of main memory and memory devices together	bytes	no room for memory devices
MemorySizeConfiguration size	memory at the start	bytes	default of the machine type
MemorySizeConfiguration slots	how many DIMMs can be plugged in	number	0
MigMode	Kind of migration.
MigMode ^cpr-exec	to a new QEMU that replaces this process under the same process id and keeps the memory as it is
MigMode ^cpr-reboot	into a file, so that QEMU and even the host can be restarted in between; the guest is stopped first
MigMode ^cpr-transfer	to a second QEMU process beside this one that takes over the memory as it is, by file descriptors
MigMode ^normal	to another QEMU, with memory sent through the stream
MigrationAddress	Where a migration stream goes to or comes from.
MigrationAddress +exec	a program that takes the stream on its standard input or gives it on its output
MigrationAddress +file	a file
MigrationAddress +rdma	a host to be reached by RDMA
MigrationAddress +socket	a TCP, Unix or vsock socket, or one that was passed as file descriptor
MigrationAddress transport	kind of the address
MigrationAddressType	Kind of the address of a migration stream.
MigrationAddressType ^exec	a program
MigrationAddressType ^file	a file
MigrationAddressType ^rdma	a host with RDMA
MigrationAddressType ^socket	a socket
MigrationCapability	Optional feature of migration; most must be set alike on source and destination.
MigrationCapability ^auto-converge	slows the guest's CPUs down step by step when memory is written faster than it can be sent
MigrationCapability ^background-snapshot	writes the state as of the start of the migration while the guest runs on
MigrationCapability ^block	copies disks along with the memory			blockdev-mirror
MigrationCapability ^compress	compresses pages with threads before they are sent			multifd
MigrationCapability ^dirty-bitmaps	takes named dirty bitmaps of disks along
MigrationCapability ^dirty-limit	slows only virtual CPUs that write more than `vcpu-dirty-limit`; needs the dirty ring of KVM
MigrationCapability ^events	sends MIGRATION and MIGRATION_PASS events
MigrationCapability ^late-block-activate	lets the destination take its disks, with their locks, only when the guest is started there
MigrationCapability ^mapped-ram	gives each page a fixed place in the file that is migrated to, so that its size is bounded
MigrationCapability ^multifd	sends memory over several connections at once
MigrationCapability ^pause-before-switchover	waits for migrate-continue with the guest stopped, before device state is sent and disks change hands
MigrationCapability ^postcopy-blocktime	measures how long virtual CPUs wait for pages in postcopy
MigrationCapability ^postcopy-preempt	gives pages that the guest waits for in postcopy a connection of their own
MigrationCapability ^postcopy-ram	allows to switch to postcopy, where the guest runs on the destination before all its memory is there
MigrationCapability ^rdma-pin-all	locks all guest memory at the start of a migration by RDMA, rather than piece by piece
MigrationCapability ^release-ram	frees memory of the source as soon as it is sent in postcopy
MigrationCapability ^return-path	opens a channel back to the source also for precopy, so that the destination can report errors
MigrationCapability ^switchover-ack	waits before the switchover until the destination has said that its devices are prepared; needs return-path
MigrationCapability ^validate-uuid	fails if the UUID of the machine differs between both sides
MigrationCapability ^x-colo	keeps a standby in lockstep after the first copy, for fault tolerance by COLO
MigrationCapability ^x-ignore-shared	leaves out shared memory that the destination on the same host can open itself
MigrationCapability ^xbzrle	sends only what changed in a page that was sent before, for guests that rewrite the same pages
MigrationCapability ^zero-blocks	sends a mark in place of disk blocks full of zeros, in the removed migration of disks
MigrationCapability ^zero-copy-send	sends pages without copying them first; needs multifd, Linux and permission to lock memory
MigrationCapabilityStatus	A feature of migration and whether it is on.
MigrationCapabilityStatus capability	the feature
MigrationCapabilityStatus state	whether it is on
MigrationChannel	One stream of a migration and its address.
MigrationChannel addr	where the stream goes to or comes from
MigrationChannel channel-type	what the stream carries
MigrationChannelType	What a migration stream carries.
MigrationChannelType ^cpr	file descriptors that the new QEMU takes over, by a Unix socket; in the mode cpr-transfer only
MigrationChannelType ^main	memory and device state
MigrationExecCommand	Program that a migration stream is piped to or from.
MigrationExecCommand args	path of the program, then its arguments; no shell is involved
MigrationInfo	State and figures of the current or last migration; empty if there was none.
MigrationInfo blocked-reasons	why the machine cannot be migrated at present, as texts for humans		nothing is in the way
MigrationInfo compression	figures of compression by threads		the feature is off
MigrationInfo cpu-throttle-percentage	share of time that the guest's CPUs are held back	percent	they are not held back
MigrationInfo dirty-limit-ring-full-time	estimate of the time in which a virtual CPU fills its dirty ring	µs			0=that the guest writes no memory
MigrationInfo dirty-limit-throttle-time-per-round	longest time that a virtual CPU is held back in one round of the dirty ring	µs
MigrationInfo disk	figures of disks, in the removed migration of disks		no disks are migrated
MigrationInfo downtime	how long in ms the guest stood still; present once the migration has succeeded	ms
MigrationInfo error-desc	why the migration failed, as text for humans		no error
MigrationInfo expected-downtime	how long in ms the guest would stand still if it switched over now; present while the migration runs	ms
MigrationInfo postcopy-blocktime	time in which all virtual CPUs together waited for pages in postcopy	ms	not measured
MigrationInfo postcopy-latency	mean time in ns from a page fault in postcopy to the arrival of the page, for pages fetched from the source	ns	not measured
MigrationInfo postcopy-latency-dist	how many faults took from 2^N µs to 2^(N+1) µs, at index N	number	not measured
MigrationInfo postcopy-non-vcpu-latency	the same mean time for threads that run no virtual CPU	ns	not measured
MigrationInfo postcopy-vcpu-blocktime	time that each virtual CPU waited for pages in postcopy	ms	not measured
MigrationInfo postcopy-vcpu-latency	the same mean time for each virtual CPU	ns	not measured
MigrationInfo ram	figures of the memory, once the migration has begun
MigrationInfo remaining	estimate in bytes of what must still be sent, memory and devices together	bytes
MigrationInfo setup-time	time spent on preparations before the first page was sent	ms
MigrationInfo socket-address	addresses that the destination listens at, with the ports that were really taken
MigrationInfo status	state of the migration		there was no migration
MigrationInfo total-time	time in ms since the migration started, or its whole duration once it has ended	ms
MigrationInfo vfio	figures of passed-through devices		no such device takes part
MigrationInfo xbzrle-cache	figures of the page cache of XBZRLE		the feature is off
MigrationParameter	Names of the settings of migration, as the monitor for humans takes them.
MigrationParameter ^announce-initial	delay before the guest's network cards announce themselves for the first time
MigrationParameter ^announce-max	longest delay between two announcements
MigrationParameter ^announce-rounds	how many announcements are sent
MigrationParameter ^announce-step	by how much the delay grows from one announcement to the next
MigrationParameter ^avail-switchover-bandwidth	bandwidth that the switchover is expected to have
MigrationParameter ^block-bitmap-mapping	names of disks and dirty bitmaps in the stream
MigrationParameter ^block-incremental	whether migrated disks come without their backing files			blockdev-mirror
MigrationParameter ^compress-level	effort of the compression by threads			multifd-zlib-level
MigrationParameter ^compress-threads	how many threads compress			multifd-channels
MigrationParameter ^compress-wait-thread	whether a page waits for an idle compression thread
MigrationParameter ^cpr-exec-command	program that takes the place of this QEMU
MigrationParameter ^cpu-throttle-increment	by how much they are held back further each time
MigrationParameter ^cpu-throttle-initial	how much CPUs are held back at first
MigrationParameter ^cpu-throttle-tailslow	whether the last steps of holding back are smaller
MigrationParameter ^decompress-threads	how many threads decompress			multifd-channels
MigrationParameter ^direct-io	whether the page cache of the host is bypassed
MigrationParameter ^downtime-limit	how long the guest may stand still
MigrationParameter ^max-bandwidth	most that is sent in each second
MigrationParameter ^max-cpu-throttle	how much CPUs may be held back at most
MigrationParameter ^max-postcopy-bandwidth	most that is sent in postcopy besides pages that the guest waits for
MigrationParameter ^mode	kind of migration
MigrationParameter ^multifd-channels	how many connections multifd opens
MigrationParameter ^multifd-compression	how multifd compresses
MigrationParameter ^multifd-qatzip-level	effort of QATzip
MigrationParameter ^multifd-zlib-level	effort of zlib
MigrationParameter ^multifd-zstd-level	effort of zstd
MigrationParameter ^throttle-trigger-threshold	how much of what is sent may be written anew before CPUs are held back
MigrationParameter ^tls-authz	who may connect by TLS
MigrationParameter ^tls-creds	credentials for TLS
MigrationParameter ^tls-hostname	host name that the certificate must carry
MigrationParameter ^vcpu-dirty-limit	highest rate at which a virtual CPU may make memory dirty
MigrationParameter ^x-checkpoint-delay	time between two checkpoints of COLO
MigrationParameter ^x-rdma-chunk-size	size of the pieces in which RDMA registers memory
MigrationParameter ^x-vcpu-dirty-limit-period	how often the dirty page rate is measured for the dirty limit
MigrationParameter ^xbzrle-cache-size	size of the page cache of XBZRLE
MigrationParameter ^zero-page-detection	who looks for pages full of zeros
MigrationParameters	The settings of migration and their current values.
MigrationParameters announce-initial	delay before the guest's network cards announce themselves for the first time after a migration	ms
MigrationParameters announce-max	longest delay between two announcements	ms
MigrationParameters announce-rounds	how many announcements are sent	number
MigrationParameters announce-step	by how much the delay grows from one announcement to the next	ms
MigrationParameters avail-switchover-bandwidth	bandwidth in bytes/s from which the length of the switchover is computed; it limits nothing	bytes/s			0=that QEMU measures it
MigrationParameters block-bitmap-mapping	names under which disks and their dirty bitmaps travel; those that it leaves out stay behind
MigrationParameters block-incremental	whether migrated disks come without their backing files, which must exist on the destination			blockdev-mirror
MigrationParameters compress-level	effort of the compression by threads, from 0 to 9	level		multifd-zlib-level	0=no compression
MigrationParameters compress-threads	how many threads compress on the source	number		multifd-channels
MigrationParameters compress-wait-thread	whether a page waits for an idle compression thread; false sends it plain when all are busy
MigrationParameters cpr-exec-command	program and arguments that take the place of this QEMU, in the mode cpr-exec
MigrationParameters cpu-throttle-increment	by how much auto-converge raises that share each time that it was not enough	percent
MigrationParameters cpu-throttle-initial	share of time that auto-converge holds the guest's CPUs back at first	percent
MigrationParameters cpu-throttle-tailslow	whether auto-converge takes smaller steps where those would already suffice
MigrationParameters decompress-threads	how many threads decompress on the destination	number		multifd-channels
MigrationParameters direct-io	whether a migration into a file bypasses the page cache of the host; with mapped-ram only
MigrationParameters downtime-limit	how long in ms the guest may stand still at the switchover, as QEMU estimates it; at most 2000000	ms
MigrationParameters max-bandwidth	most that the migration may send	bytes/s			0=no limit
MigrationParameters max-cpu-throttle	largest share of time that auto-converge may hold the guest's CPUs back	percent
MigrationParameters max-postcopy-bandwidth	most that postcopy may send besides the pages that the guest waits for	bytes/s			0=no limit
MigrationParameters mode	kind of migration; the same on both sides
MigrationParameters multifd-channels	how many connections multifd opens	number
MigrationParameters multifd-compression	how multifd compresses memory; the same on both sides
MigrationParameters multifd-qatzip-level	effort of QATzip, from 1 to 9	level
MigrationParameters multifd-zlib-level	effort of zlib, from 0 to 9	level			0=no compression
MigrationParameters multifd-zstd-level	effort of zstd, from 0 to 20	level
MigrationParameters throttle-trigger-threshold	how much may be written anew, in percent of what was sent in a pass, before auto-converge acts	percent
MigrationParameters tls-authz	id of the authz object that decides on the destination which client certificates are let in
MigrationParameters tls-creds	id of the tls-creds object that the migration uses: for a client on the source; null or an empty string for no TLS
MigrationParameters tls-hostname	name that the destination's certificate must carry; null or an empty string for the host of the address
MigrationParameters vcpu-dirty-limit	highest rate at which one virtual CPU may make memory dirty, in MiB/s, under the capability dirty-limit	MiB/s
MigrationParameters x-checkpoint-delay	time between two periodic checkpoints of COLO	ms
MigrationParameters x-rdma-chunk-size	size in bytes of the pieces in which RDMA registers memory, a power of two from 1 MiB to 1 GiB; the same on both sides	bytes
MigrationParameters x-vcpu-dirty-limit-period	time in ms after which the dirty limit measures the rate anew, from 1 to 1000	ms
MigrationParameters xbzrle-cache-size	size in bytes of the page cache of XBZRLE, a power of two and not below the size of a page	bytes
MigrationParameters zero-page-detection	which thread, if any, looks for pages full of zeros so that a mark is sent for them
MigrationRamStats	Figures of the memory, or in older releases of the disks, that a migration sends.
MigrationRamStats dirty-pages-rate	how fast the guest makes pages dirty	pages/s
MigrationRamStats dirty-sync-count	how often the list of written pages was fetched, that is passes over the memory	number
MigrationRamStats dirty-sync-missed-zero-copy	how often a zero-copy send had to be flushed but the kernel had copied after all	number
MigrationRamStats downtime-bytes	sent while the guest stood still	bytes
MigrationRamStats duplicate	pages full of zeros, for which only a mark was sent	pages
MigrationRamStats mbps	current throughput in Mbit/s, where a megabit has 1000000 bits	Mbit/s
MigrationRamStats multifd-bytes	sent through multifd connections	bytes
MigrationRamStats normal	pages sent whole	pages
MigrationRamStats normal-bytes	size of the pages sent whole	bytes
MigrationRamStats page-size	size of the pages that these figures count	bytes
MigrationRamStats pages-per-second	current speed of the migration	pages/s
MigrationRamStats postcopy-bytes	sent while the guest ran on the destination	bytes
MigrationRamStats postcopy-requests	requests of the destination for pages, in postcopy	requests
MigrationRamStats precopy-bytes	sent while the guest ran on the source	bytes
MigrationRamStats remaining	still to be sent	bytes
MigrationRamStats skipped	always 0	pages
MigrationRamStats total	size of all that is migrated	bytes
MigrationRamStats transferred	sent so far	bytes
MigrationStatus	State of a migration.
MigrationStatus ^active	memory is being copied while the guest runs on the source
MigrationStatus ^cancelled	is cancelled; the guest stays on the source
MigrationStatus ^cancelling	was cancelled and is being wound up
MigrationStatus ^colo	COLO keeps a standby in lockstep
MigrationStatus ^completed	is done; the destination has everything
MigrationStatus ^device	the guest is stopped while the state of its devices is sent
MigrationStatus ^failed	failed and has been wound up; see `error-desc`
MigrationStatus ^failing	failed and is being wound up
MigrationStatus ^none	there has been none
MigrationStatus ^postcopy-active	the guest runs on the destination and fetches missing pages from the source
MigrationStatus ^postcopy-device	the destination of a postcopy loads device state; until it runs, the source can still take the guest back
MigrationStatus ^postcopy-paused	postcopy has lost its connection and waits to be resumed
MigrationStatus ^postcopy-recover	both sides of a paused postcopy settle what is still missing
MigrationStatus ^postcopy-recover-setup	connections for resuming a paused postcopy are being prepared
MigrationStatus ^pre-switchover	the guest is stopped and migrate-continue is awaited
MigrationStatus ^setup	connections and buffers are being prepared
MigrationStatus ^wait-unplug	waits for the guest to let go of a network card of a failover pair
MigrationThreadInfo	A thread that sends migration data.
MigrationThreadInfo name	what the thread does, such as `live_migration`
MigrationThreadInfo thread-id	id of the thread on the host	id
MirrorCopyMode	When writes of the guest reach the target of a mirror.
MirrorCopyMode ^background	later, by the job, which may never catch up with a busy guest
MirrorCopyMode ^write-blocking	at once, before the write ends, so that the job surely catches up
MirrorSyncMode	Which part of the content a mirror or a backup copies.
MirrorSyncMode ^bitmap	what a dirty bitmap has recorded; `bitmap-mode` tells what becomes of the bitmap
MirrorSyncMode ^full	data of the whole chain
MirrorSyncMode ^incremental	what a dirty bitmap has recorded, which it then forgets if the copy succeeds
MirrorSyncMode ^none	nothing beforehand: a mirror copies what is written from now on, a backup saves what is overwritten
MirrorSyncMode ^top	data of the topmost image only, without its backing images
MonitorHmpProperties	Monitor for humans.
MonitorHmpProperties chardev	id of the chardev that the monitor speaks over
MonitorHmpProperties readline	whether lines can be edited as in a shell		true
MonitorMode	What a monitor speaks.
MonitorMode ^control	QMP: JSON for programs
MonitorMode ^readline	HMP: lines that a person types
MonitorOptions	A monitor to create, as -mon takes it.
MonitorOptions chardev	id of the character device over which the monitor is reached
MonitorOptions id	name of the monitor, which errors and option lists show
MonitorOptions mode	what the monitor speaks		readline in QEMU, control in the storage daemon
MonitorOptions pretty	whether the JSON is indented over several lines		false
MonitorProperties	Setting of every monitor.
MonitorProperties chardev	id of the chardev that the monitor speaks over
MonitorQmpCloseAction	What becomes of a monitor when the other end closes the connection.
MonitorQmpCloseAction ^delete	it is removed, along with its chardev
MonitorQmpCloseAction ^none	it stays, for the next connection
MonitorQmpProperties	Monitor for programs, which speaks QMP.
MonitorQmpProperties chardev	id of the chardev that the monitor speaks over
MonitorQmpProperties close-action	what becomes of the monitor when the connection is closed		`none`
MonitorQmpProperties pretty	whether replies are laid out over several lines		false
MouseInfo	A pointer device of the guest.
MouseInfo absolute	whether the device takes places on the screen instead of distances, as a tablet does
MouseInfo current	whether moves of the pointer go to this device now
MouseInfo index	number by which the monitor command mouse_set selects the device	index
MouseInfo name	what the device calls itself, such as QEMU PS/2 Mouse
MultiFdCompression	How multifd compresses memory pages.
MultiFdCompression ^none	not at all
MultiFdCompression ^qatzip	by a QuickAssist device of Intel, with the QATzip library
MultiFdCompression ^qpl	by the accelerator for analytics of Intel CPUs, with the QPL library
MultiFdCompression ^uadk	by an accelerator of an Arm server, with the UADK library
MultiFdCompression ^zlib	by zlib, on the CPU
MultiFdCompression ^zstd	by Zstandard, on the CPU
NameInfo	Name of the virtual machine.
NameInfo name	name that was given with -name		no name
NbdServerAddOptions	An export for the older command nbd-server-add.
NbdServerAddOptions bitmap	name of a dirty bitmap that clients can read as well		no bitmap
NbdServerAddOptions description	text about the export that clients can read, of at most 4096 bytes
NbdServerAddOptions device	name of the block node, or of the device that uses it
NbdServerAddOptions name	name under which clients ask for the export		the name of the node or device that is exported
NbdServerAddOptions writable	whether clients may write		false
NbdServerOptions	Settings of the built-in NBD server, as the storage daemon's command line takes them.
NbdServerOptions addr	address at which clients connect
NbdServerOptions handshake-max-seconds	time within which a new client must finish negotiating, or it is disconnected	s	10 s		0=no limit
NbdServerOptions max-connections	how many clients may be connected at once	number	100 (no limit in older releases)		0=no limit
NbdServerOptions tls-authz	id of the authorization object that decides by a client's certificate		any valid certificate is accepted
NbdServerOptions tls-creds	TLS credentials object, by its id; clients must then use TLS		no TLS
NbdServerOptionsBase	Settings of the built-in NBD server other than its address.
NbdServerOptionsBase handshake-max-seconds	time within which a new client must finish negotiating, or it is disconnected	s	10 s		0=no limit
NbdServerOptionsBase max-connections	how many clients may be connected at once	number	100 (no limit in older releases)		0=no limit
NbdServerOptionsBase tls-authz	id of the authorization object that decides by a client's certificate		any valid certificate is accepted
NbdServerOptionsBase tls-creds	TLS credentials object, by its id; clients must then use TLS		no TLS
NbdServerOptionsLegacy	Settings of the built-in NBD server, with the address in an older form.
NbdServerOptionsLegacy addr	address at which clients connect
NbdServerOptionsLegacy handshake-max-seconds	time within which a new client must finish negotiating, or it is disconnected	s	10 s		0=no limit
NbdServerOptionsLegacy max-connections	how many clients may be connected at once	number	100 (no limit in older releases)		0=no limit
NbdServerOptionsLegacy tls-authz	id of the authorization object that decides by a client's certificate		any valid certificate is accepted
NbdServerOptionsLegacy tls-creds	TLS credentials object, by its id; clients must then use TLS		no TLS
NetClientDriver	The kinds of network backends, and of what can be attached to a network.
NetClientDriver ^af-xdp	queues of a Linux interface reached by AF_XDP sockets
NetClientDriver ^bridge	tap interface that a helper program adds to a bridge of the host
NetClientDriver ^dgram	frames passed as datagrams to another process or to a multicast group
NetClientDriver ^hubport	port of a hub inside of QEMU
NetClientDriver ^l2tpv3	tunnel that carries Ethernet frames in L2TPv3 packets
NetClientDriver ^netmap	interface or VALE switch of the netmap framework
NetClientDriver ^nic	network card of the guest, as made by the old -net option
NetClientDriver ^none	no backend
NetClientDriver ^passt	network of the host's own user, through the program passt
NetClientDriver ^socket	frames passed to other QEMU processes over sockets, by the old form of options
NetClientDriver ^stream	frames passed over a stream socket to one other process
NetClientDriver ^tap	interface of the host's kernel that passes Ethernet frames to QEMU
NetClientDriver ^user	network stack inside of QEMU that needs no privileges
NetClientDriver ^vde	port of a VDE switch that runs on the host
NetClientDriver ^vhost-user	other process on the host that handles packets through memory shared with the guest
NetClientDriver ^vhost-vdpa	device of the host whose data path speaks virtio itself
NetClientDriver ^vmnet-bridged	bridge of a macOS host to one of its physical interfaces
NetClientDriver ^vmnet-host	network of a macOS host that links guests with each other and with the host
NetClientDriver ^vmnet-shared	network of a macOS host that reaches further networks by address translation
NetFilterDirection	Which way the packets go that a network filter sees, from the view of the network backend.
NetFilterDirection ^all	packets of both directions
NetFilterDirection ^rx	packets on their way to the backend, which the guest has sent
NetFilterDirection ^tx	packets that come from the backend, on their way to the guest
NetLegacyNicOptions	Options of a network card made by the old -net option; new cards are made with device_add.
NetLegacyNicOptions addr	slot and function of the card on the PCI bus		the next free slot
NetLegacyNicOptions macaddr	hardware address of the card		an address that QEMU picks
NetLegacyNicOptions model	kind of card, such as e1000		the usual card of the machine
NetLegacyNicOptions netdev	name of the backend at which the card is attached		hub 0
NetLegacyNicOptions vectors	how many MSI-X interrupts the card has	number			0=MSI-X is off
Netdev	A network backend: its name, its kind and the options of that kind.
Netdev +af-xdp	options of AF_XDP sockets at an interface
Netdev +bridge	options of a tap interface at a bridge
Netdev +dgram	options of a datagram socket
Netdev +hubport	options of a port at a hub inside of QEMU
Netdev +l2tpv3	options of an L2TPv3 tunnel
Netdev +netmap	options of a netmap interface or port
Netdev +nic	options of an old-style network card
Netdev +none	no options; such a backend cannot be made
Netdev +passt	options of the program passt
Netdev +socket	options of the old socket backend
Netdev +stream	options of a stream socket
Netdev +tap	options of a tap interface
Netdev +user	options of the network stack inside of QEMU
Netdev +vde	options of a port at a VDE switch
Netdev +vhost-user	options for another process that handles the packets
Netdev +vhost-vdpa	options of a vDPA device of the host
Netdev +vmnet-bridged	options of a bridged network of macOS
Netdev +vmnet-host	options of a host-only network of macOS
Netdev +vmnet-shared	options of a network of macOS with address translation
Netdev id	name of the backend, to which cards and later commands refer
Netdev type	kind of the backend, which decides what further options there are
NetdevAfxdpOptions	Options of a backend that takes packets from queues of a Linux interface through AF_XDP sockets.
NetdevAfxdpOptions force-copy	whether packets are copied even if the driver could share its buffers		false
NetdevAfxdpOptions ifname	name of the host's interface whose queues are used
NetdevAfxdpOptions inhibit	whether QEMU loads no XDP program because the interface has one; needs sock-fds or map-path		false
NetdevAfxdpOptions map-path	path of the pinned map of the loaded XDP program into which QEMU puts its sockets
NetdevAfxdpOptions map-start-index	first place in the map at map-path that QEMU fills	index	0
NetdevAfxdpOptions mode	how the XDP program is attached		native, with skb as the fallback,
NetdevAfxdpOptions queues	how many queues of the interface are used	number	1
NetdevAfxdpOptions sock-fds	open AF_XDP sockets, not bound yet, one for each queue, separated by colons
NetdevAfxdpOptions start-queue	first queue of the interface that is used	index	0
NetdevBridgeOptions	Options of a backend that lets a helper program make a tap interface and add it to a bridge of the host.
NetdevBridgeOptions br	name of the bridge that the interface joins		br0
NetdevBridgeOptions helper	path of the privileged program that makes the interface and hands its descriptor over		qemu-bridge-helper
NetdevDgramOptions	Options of a backend that sends each Ethernet frame as one datagram; a multicast remote, a local descriptor, or both ends are given.
NetdevDgramOptions local	address at which datagrams arrive		the group in remote, which must then be a multicast group,
NetdevDgramOptions remote	address or multicast group to which frames are sent		the peer of the descriptor in local
NetdevHubPortOptions	Options of a port that joins a card or a backend to a hub inside of QEMU, which passes each frame to all its other ports.
NetdevHubPortOptions hubid	number of the hub; ports with the same number see each other's frames	id
NetdevHubPortOptions netdev	name of the backend that is attached to this port		a card is attached later
NetdevL2tpv3Options	Options of a backend that sends Ethernet frames through a static L2TPv3 tunnel (RFC 3931).
NetdevL2tpv3Options cookie64	whether cookies have 64 bits		false, which is 32 bits,
NetdevL2tpv3Options counter	whether packets carry a sequence number		false
NetdevL2tpv3Options dst	address of the other end of the tunnel
NetdevL2tpv3Options dstport	port of the other end, needed where the tunnel runs over UDP
NetdevL2tpv3Options ipv6	whether the tunnel runs over IPv6		false
NetdevL2tpv3Options offset	length of other data between the header of the tunnel and the frame	bytes	nothing
NetdevL2tpv3Options pincounter	whether the sequence number is always zero, for faulty peers and for networks that reorder packets		false
NetdevL2tpv3Options rxcookie	cookie that packets must carry to be accepted	number	no cookie
NetdevL2tpv3Options rxsession	number of the session that received packets must belong to	id	same as txsession
NetdevL2tpv3Options src	address of this end of the tunnel
NetdevL2tpv3Options srcport	port of this end, needed where the tunnel runs over UDP
NetdevL2tpv3Options txcookie	cookie of the packets that are sent, which the peer checks	number	no cookie
NetdevL2tpv3Options txsession	number of the session that packets sent belong to	id
NetdevL2tpv3Options udp	whether the tunnel runs over UDP		false, directly over IP,
NetdevNetmapOptions	Options of a backend that uses the netmap framework: a network interface of the host, or a port of a VALE switch.
NetdevNetmapOptions devname	path of the netmap control device		/dev/netmap
NetdevNetmapOptions ifname	name of the interface, or of a VALE port such as vale1:2, which is made if it is not there
NetdevPasstOptions	Options of a backend that QEMU starts as the program passt, which gives the guest the network of the host's user without privileges.
NetdevPasstOptions address	address, IPv4 or IPv6, that the guest is given		that of the host's interface
NetdevPasstOptions dhcp	whether passt answers DHCP requests
NetdevPasstOptions dhcp-dns	whether name servers are announced by DHCP, DHCPv6 and NDP
NetdevPasstOptions dhcp-search	whether search domains are announced by DHCP, DHCPv6 and NDP
NetdevPasstOptions dhcpv6	whether passt answers DHCPv6 requests
NetdevPasstOptions dns	name server that the guest is told to ask		those of the host
NetdevPasstOptions dns-forward	address at which passt takes the guest's name queries to pass them on
NetdevPasstOptions dns-host	name server of the host to which queries are passed on
NetdevPasstOptions fqdn	full host name that the guest is given
NetdevPasstOptions freebind	whether forwarded ports may be bound to addresses that the host does not have
NetdevPasstOptions gateway	default gateway, IPv4 or IPv6, that the guest is given		the host's own gateway
NetdevPasstOptions icmp	whether the guest may use ICMP and ICMPv6 echo
NetdevPasstOptions interface	interface of the host from which addresses and routes are taken		the one with the default route
NetdevPasstOptions ipv4	whether the guest may use IPv4
NetdevPasstOptions ipv6	whether the guest may use IPv6
NetdevPasstOptions mac	hardware address that the guest sees as its peer on the link
NetdevPasstOptions map-guest-addr	address by which the guest reaches the host at the address that both share		no such address
NetdevPasstOptions map-host-loopback	address by which the guest reaches the loopback interface of the host		the gateway's address
NetdevPasstOptions mtu	largest packet, as announced to the guest	bytes			0=none is announced
NetdevPasstOptions ndp	whether passt answers neighbour discovery of IPv6
NetdevPasstOptions netmask	mask of the guest's IPv4 network, dotted or as a length		the mask of the host's interface
NetdevPasstOptions outbound	address of the host from which the guest's connections leave
NetdevPasstOptions outbound-if4	interface of the host through which IPv4 connections leave
NetdevPasstOptions outbound-if6	interface of the host through which IPv6 connections leave
NetdevPasstOptions param	further arguments for the command line of passt
NetdevPasstOptions path	path of the program passt		found through `PATH`
NetdevPasstOptions quiet	whether informational messages of passt are suppressed		true
NetdevPasstOptions ra	whether passt answers router solicitations of IPv6
NetdevPasstOptions search	domains that the guest is told to search for short names		those of the host
NetdevPasstOptions tcp	whether the guest may use TCP
NetdevPasstOptions tcp-ports	ports of the host whose TCP connections are passed on to the guest
NetdevPasstOptions udp	whether the guest may use UDP
NetdevPasstOptions udp-ports	ports of the host whose UDP packets are passed on to the guest
NetdevPasstOptions vhost-user	whether packets go through memory shared with the guest instead of a socket		false
NetdevSocketOptions	Options of the old backend that passes frames between QEMU processes; exactly one of fd, listen, connect, mcast and udp is given.
NetdevSocketOptions connect	host and TCP port to connect to, in the form host:port
NetdevSocketOptions fd	open socket to use: a number, or a name that getfd has given it
NetdevSocketOptions listen	host and TCP port at which one connection is accepted, in the form host:port; without the host, all addresses
NetdevSocketOptions localaddr	address, and for udp the port, from which packets are sent and at which they arrive
NetdevSocketOptions mcast	multicast group and UDP port shared by all members of the network
NetdevSocketOptions udp	host and UDP port to which packets are sent
NetdevStreamOptions	Options of a backend that passes Ethernet frames over one stream socket.
NetdevStreamOptions addr	address to listen at as a server, or to connect to as a client
NetdevStreamOptions reconnect	how long a client waits before it connects anew after a loss	s	no reconnection	reconnect-ms	0=no reconnection
NetdevStreamOptions reconnect-ms	how long a client waits before it connects anew after a loss	ms	no reconnection		0=no reconnection
NetdevStreamOptions server	whether the backend waits for a peer instead of connecting to one		false
NetdevTapOptions	Options of a backend that exchanges Ethernet frames with the host's kernel through a tap interface.
NetdevTapOptions br	bridge of the host to which the helper adds the interface		br0
NetdevTapOptions downscript	program that is run before the interface is closed		the script that QEMU was built with		no=no script
NetdevTapOptions fd	tap interface that is open already: a descriptor number, or a name that getfd has given it
NetdevTapOptions fds	several queues of a tap interface that are open already, separated by colons
NetdevTapOptions helper	program that makes the interface and adds it to the bridge, in place of script
NetdevTapOptions ifname	name of the tap interface		a name that the kernel picks
NetdevTapOptions poll-us	longest time that vhost-net spends in busy polling for packets	µs	no busy polling		0=no busy polling
NetdevTapOptions queues	how many queue pairs the interface has	number	1
NetdevTapOptions script	program that is run to configure the interface		the script that QEMU was built with		no=no script
NetdevTapOptions sndbuf	most that may wait in the interface's send buffer	bytes	no limit		0=no limit
NetdevTapOptions vhost	whether the host's kernel moves the packets itself (vhost-net)		true only with vhostfd, vhostfds or vhostforce
NetdevTapOptions vhostfd	open vhost-net device: a descriptor number, or a name that getfd has given it
NetdevTapOptions vhostfds	several open vhost-net devices, one for each queue, separated by colons
NetdevTapOptions vhostforce	whether vhost-net is used for guests without MSI-X interrupts too		false
NetdevTapOptions vnet_hdr	whether frames carry a virtio header, which offloading of checksums and segmentation needs		true where the interface supports it
NetdevUserDomainSuffix	A domain that the guest searches when it looks up a short name.
NetdevUserDomainSuffix str	domain suffix, such as example.org
NetdevUserGuestForward	An address in the guest's network whose connections are passed out of it.
NetdevUserGuestForward str	rule of the form tcp:server:port-target, where the target is a chardev or cmd: with a program
NetdevUserHostForward	A port of the host whose connections are passed on into the guest.
NetdevUserHostForward str	rule of the form tcp:hostaddr:hostport-guestaddr:guestport, or with udp or unix in front
NetdevUserOptions	Options of the network stack inside of QEMU: a private network with its own DHCP, DNS, TFTP and SMB servers, behind address translation.
NetdevUserOptions bootfile	name of the file to boot from, as DHCP announces it
NetdevUserOptions dhcpstart	first of the 16 addresses that the DHCP server hands out		the fifteenth address of the network, such as 10.0.2.15,
NetdevUserOptions dns	address at which the guest finds the name server		the third address of the network, such as 10.0.2.3,
NetdevUserOptions dnssearch	domains that DHCP tells the guest to search for short names
NetdevUserOptions domainname	name of the domain that DHCP tells the guest it is in
NetdevUserOptions guestfwd	addresses in the guest's network whose connections are passed to a chardev or a program of the host
NetdevUserOptions host	address by which the guest reaches the host		the second address of the network, such as 10.0.2.2,
NetdevUserOptions hostfwd	ports of the host whose connections are passed on into the guest
NetdevUserOptions hostname	host name that the DHCP server gives the guest
NetdevUserOptions ip	address of the guest's IPv4 network, with a prefix of 24 bits; an older form of net
NetdevUserOptions ipv4	whether the network speaks IPv4		true, or false where `ipv6` is true,
NetdevUserOptions ipv6	whether the network speaks IPv6		true, or false where `ipv4` is true,
NetdevUserOptions ipv6-dns	address at which the guest finds the name server over IPv6		the third address of the prefix
NetdevUserOptions ipv6-host	address by which the guest reaches the host over IPv6		the second address of the prefix
NetdevUserOptions ipv6-prefix	prefix of the guest's IPv6 network		fec0::
NetdevUserOptions ipv6-prefixlen	length of the prefix of the guest's IPv6 network	bits	64 bits
NetdevUserOptions net	address of the guest's IPv4 network, with its mask or prefix length after a slash		10.0.2.0/24
NetdevUserOptions restrict	whether the guest is isolated from the host and from all further networks, apart from explicit forwards		false
NetdevUserOptions smb	directory that the guest sees as a Windows share, which needs smbd on the host		no SMB server
NetdevUserOptions smbserver	address at which the guest finds the SMB server		the fourth address of the network, such as 10.0.2.4,
NetdevUserOptions tftp	directory whose files the TFTP server offers to the guest		no TFTP server
NetdevUserOptions tftp-server-name	name of the TFTP server that DHCP option 66 gives the guest
NetdevVdeOptions	Options of a backend that joins a VDE switch which runs on the host.
NetdevVdeOptions group	group of the host that owns the socket of this port
NetdevVdeOptions mode	permissions of the socket of this port	flags	0700 in octal
NetdevVdeOptions port	port of the switch to join	port	one that the switch picks
NetdevVdeOptions sock	path of the switch's socket		the switch's usual path
NetdevVhostUserOptions	Options of a backend whose packets another process on the host handles in memory shared with the guest.
NetdevVhostUserOptions chardev	name of the chardev, on a UNIX socket, through which the other process is reached
NetdevVhostUserOptions queues	how many queue pairs there are	number	1
NetdevVhostUserOptions vhostforce	whether the backend is used for guests without MSI-X interrupts too		false
NetdevVhostVdpaOptions	Options of a backend on a vDPA device of the host; exactly one of vhostdev and vhostfd is given.
NetdevVhostVdpaOptions queues	without effect: QEMU uses as many queue pairs as the device has	number
NetdevVhostVdpaOptions vhostdev	path of the vDPA device, such as /dev/vhost-vdpa-0
NetdevVhostVdpaOptions vhostfd	open vDPA device: a descriptor number, or a name that getfd has given it
NetdevVhostVdpaOptions x-svq	whether QEMU copies requests between queues of the guest and of the device (shadow virtqueues), as migration needs		false
NetdevVmnetBridgedOptions	Options of a backend that bridges the guest to a physical interface of a macOS host.
NetdevVmnetBridgedOptions ifname	name of the host's interface, such as en0
NetdevVmnetBridgedOptions isolated	whether the guest reaches only the host and no other vmnet interface		false
NetdevVmnetHostOptions	Options of a backend in a network of a macOS host that links guests with each other and with the host, and goes no further.
NetdevVmnetHostOptions end-address	last IPv4 address that DHCP hands out
NetdevVmnetHostOptions isolated	whether the guest reaches only the host and no other vmnet interface		false
NetdevVmnetHostOptions net-uuid	identity (UUID) of a closed network without DHCP, which the interface joins		the usual host-only network
NetdevVmnetHostOptions start-address	address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP
NetdevVmnetHostOptions subnet-mask	mask of the IPv4 network; start-address, end-address and this are given together
NetdevVmnetSharedOptions	Options of a backend in a network of a macOS host that reaches further networks by address translation.
NetdevVmnetSharedOptions end-address	last IPv4 address that DHCP hands out
NetdevVmnetSharedOptions isolated	whether the guest reaches only the host and no other vmnet interface		false
NetdevVmnetSharedOptions nat66-prefix	unique local IPv6 prefix, 64 bits long, that the guest's network uses
NetdevVmnetSharedOptions start-address	address of the gateway in a private IPv4 range; the addresses after it are handed out by DHCP
NetdevVmnetSharedOptions subnet-mask	mask of the IPv4 network; start-address, end-address and this are given together
NetfilterInsert	On which side of another filter a filter goes.
NetfilterInsert ^before	in front of it
NetfilterInsert ^behind	after it
NetfilterProperties	Filter for the packets of a network backend, and its place among other filters.
NetfilterProperties insert	on which side of the filter in `position` this one goes		`behind`
NetfilterProperties netdev	id of the network backend
NetfilterProperties position	place among the filters: `head`, `tail` or `id=` with the id of another one		`tail`
NetfilterProperties queue	which packets are filtered: those to the guest, those from it or all		all
NetfilterProperties status	`on` while the filter works, `off` while it lets everything through		`on`
NetworkAddressFamily	The kinds of addresses that a socket can have.
NetworkAddressFamily ^ipv4	address of the Internet Protocol version 4
NetworkAddressFamily ^ipv6	address of the Internet Protocol version 6
NetworkAddressFamily ^unix	path or abstract name on the host
NetworkAddressFamily ^unknown	any other kind
NetworkAddressFamily ^vsock	address between a host and its guests
NewImageMode	Whether a command creates the image that it opens.
NewImageMode ^absolute-paths	the image is created; a backing image is recorded by its absolute path
NewImageMode ^existing	the image exists and is opened as it is
NfsServer	Address of an NFS server.
NfsServer host	name or IP address of the server
NfsServer type	how the server is reached
NfsTransport	How an NFS server is reached.
NfsTransport ^inet	over TCP and IP
NotifyVmexitOption	What KVM does about a guest that lets no interrupt through for too long.
NotifyVmexitOption ^disable	does not watch for it
NotifyVmexitOption ^internal-error	ends the guest with an internal error
NotifyVmexitOption ^run	interrupts the guest and lets it go on
NumaCpuOptions	Puts the CPUs at a place of the topology into a NUMA node; levels left out match any.
NumaCpuOptions book-id	number of the book within its drawer, on s390x	id	any
NumaCpuOptions cluster-id	number of the cluster within its die or socket	id	any
NumaCpuOptions core-id	number of the core within the level above it	id	any
NumaCpuOptions die-id	number of the die within its socket	id	any
NumaCpuOptions drawer-id	number of the drawer, on s390x	id	any
NumaCpuOptions module-id	number of the module within its die	id	any
NumaCpuOptions node-id	NUMA node that the CPUs are put into	id	an error
NumaCpuOptions socket-id	number of the socket	id	any
NumaCpuOptions thread-id	number of the hardware thread within its core	id	any
NumaDistOptions	Distance from one NUMA node to another, as the guest is told.
NumaDistOptions dst	node that it is measured to	id
NumaDistOptions src	node that the distance is measured from	id
NumaDistOptions val	the distance, at least 10; 10 is that of a node to itself	number			255=that the node cannot be reached
NumaHmatCacheOptions	Cache in front of the memory of a NUMA node, as the guest is told by HMAT.
NumaHmatCacheOptions associativity	how memory lines map to places of the cache
NumaHmatCacheOptions level	level of the cache, from 1 to 3	level
NumaHmatCacheOptions line	length of a cache line	bytes
NumaHmatCacheOptions node-id	node whose memory is cached	id
NumaHmatCacheOptions policy	when the cache passes writes on
NumaHmatCacheOptions size	size of the cache	bytes
NumaHmatLbOptions	Speed at which one NUMA node reaches the memory of another, as the guest is told by HMAT.
NumaHmatLbOptions bandwidth	the bandwidth, if `data-type` is one	bytes/s	a latency is told
NumaHmatLbOptions data-type	whether latency or bandwidth is told, and of which accesses
NumaHmatLbOptions hierarchy	whether the memory or a cache in front of it is meant
NumaHmatLbOptions initiator	node with the CPUs that access the memory	id
NumaHmatLbOptions latency	the latency, if `data-type` is one	ns	a bandwidth is told
NumaHmatLbOptions target	node with the memory	id
NumaNodeOptions	A NUMA node of the guest.
NumaNodeOptions cpus	virtual CPUs that belong to the node	index	QEMU distributes them
NumaNodeOptions initiator	node whose CPUs are closest to this node's memory	id	the node itself, provided that it has CPUs,
NumaNodeOptions mem	memory of the node in bytes, for old machine types; excludes `memdev`	bytes	see `memdev`
NumaNodeOptions memdev	id of the memory backend of the node; if one node has it, all need it		see `mem`
NumaNodeOptions nodeid	number of the node	id	the next free number
NumaOptions	One statement about the NUMA topology of the guest.
NumaOptions +cpu	the node of CPUs
NumaOptions +dist	the distance between two nodes
NumaOptions +hmat-cache	a cache in front of a node's memory
NumaOptions +hmat-lb	latency or bandwidth between two nodes
NumaOptions +node	a node
NumaOptions type	what is stated
NumaOptionsType	What is stated about the NUMA topology.
NumaOptionsType ^cpu	the node of CPUs
NumaOptionsType ^dist	the distance between two nodes
NumaOptionsType ^hmat-cache	a cache in front of a node's memory
NumaOptionsType ^hmat-lb	latency or bandwidth between two nodes
NumaOptionsType ^node	a node
OasMode	Size of the addresses that an emulated Arm SMMUv3 puts out.
OasMode ^32	32 bits
OasMode ^36	36 bits
OasMode ^40	40 bits
OasMode ^42	42 bits
OasMode ^44	44 bits
OasMode ^48	48 bits
OasMode ^52	52 bits
OasMode ^56	56 bits
OasMode ^auto	as the IOMMU of the host
ObjectOptions	An object to create: its type, its id and the properties of the type.
ObjectOptions +acpi-generic-initiator	NUMA node that a passed-through PCI device belongs to
ObjectOptions +acpi-generic-port	NUMA node that stands for a CXL host bridge
ObjectOptions +authz-list	list of rules that say which user or client may connect
ObjectOptions +authz-listfile	list of access rules that is read from a file
ObjectOptions +authz-pam	access check by PAM of the host
ObjectOptions +authz-simple	access for one user or client alone
ObjectOptions +can-bus	emulated CAN bus, which takes no properties
ObjectOptions +can-host-socketcan	connection of an emulated CAN bus to the host's
ObjectOptions +colo-compare	comparison of the packets that both sides of COLO send
ObjectOptions +cryptodev-backend	base of the backends for virtio-crypto, of no use by itself
ObjectOptions +cryptodev-backend-builtin	cryptography for virtio-crypto by QEMU itself
ObjectOptions +cryptodev-backend-lkcf	cryptography for virtio-crypto by the Linux kernel
ObjectOptions +cryptodev-vhost-user	cryptography for virtio-crypto by another process
ObjectOptions +dbus-vmstate	state of helper processes that migrates with the machine
ObjectOptions +filter-buffer	network filter that lets packets through in bursts
ObjectOptions +filter-dump	network filter that records packets in a file
ObjectOptions +filter-mirror	network filter that copies packets to a chardev
ObjectOptions +filter-redirector	network filter that diverts packets and inserts others
ObjectOptions +filter-replay	network filter that records or replays packets, for deterministic replay
ObjectOptions +filter-rewriter	network filter that adjusts TCP on the secondary of COLO
ObjectOptions +igvm-cfg	initial state of a confidential guest, from an IGVM file
ObjectOptions +input-barrier	keyboard and mouse of another computer, by Barrier
ObjectOptions +input-linux	keyboard or mouse of a Linux host, handed to the guest
ObjectOptions +iommufd	access to the IOMMU of the host by Linux's iommufd, for passed-through devices
ObjectOptions +iothread	thread that does I/O of devices
ObjectOptions +main-loop	settings of the main thread's event loop
ObjectOptions +memory-backend-epc	memory for SGX enclaves
ObjectOptions +memory-backend-file	memory that is mapped from a file
ObjectOptions +memory-backend-memfd	memory in an anonymous file of Linux
ObjectOptions +memory-backend-ram	anonymous memory of QEMU
ObjectOptions +memory-backend-shm	memory in an object of POSIX shared memory
ObjectOptions +monitor-hmp	monitor for humans
ObjectOptions +monitor-qmp	monitor for programs
ObjectOptions +pef-guest	protection of a POWER guest by IBM's ultravisor, which takes no properties
ObjectOptions +pr-manager-helper	persistent reservations of SCSI by the helper qemu-pr-helper
ObjectOptions +qtest	interface for the device tests of QEMU
ObjectOptions +rng-builtin	random numbers from QEMU itself
ObjectOptions +rng-egd	random numbers from an entropy daemon, over a chardev
ObjectOptions +rng-random	random numbers from a device of the host
ObjectOptions +s390-pv-guest	protection of an s390x guest by the host's ultravisor, which takes no properties
ObjectOptions +secret	password or key, given inline or in a file
ObjectOptions +secret_keyring	password or key in the keyring of the Linux kernel
ObjectOptions +sev-guest	protection of the guest by AMD SEV or SEV-ES
ObjectOptions +sev-snp-guest	protection of the guest by AMD SEV-SNP
ObjectOptions +tdx-guest	protection of the guest by Intel TDX
ObjectOptions +thread-context	CPUs of the host that threads made by it run on
ObjectOptions +throttle-group	I/O limits that several disks share
ObjectOptions +tls-cipher-suites	list of allowed TLS cipher suites, for the firmware of the guest
ObjectOptions +tls-creds-anon	TLS credentials without certificates
ObjectOptions +tls-creds-psk	TLS credentials by keys that both sides share
ObjectOptions +tls-creds-x509	TLS credentials by X.509 certificates
ObjectOptions +x-remote-object	device that this QEMU emulates for another QEMU
ObjectOptions +x-vfio-user-server	device that this QEMU emulates for another process, over vfio-user
ObjectOptions id	id for the object, by which others refer to it
ObjectOptions qom-type	type of the object
ObjectPropertiesValues	All properties of one object with their values.
ObjectPropertiesValues properties	the properties
ObjectPropertyInfo	A property of an object or type.
ObjectPropertyInfo default-value	value of the property when it is not set		not told
ObjectPropertyInfo description	what the property does, as text for humans		not told
ObjectPropertyInfo name	name of the property
ObjectPropertyInfo type	type of the value, such as `bool`, `uint32` or `str`; `child<T>` and `link<T>` lead to other objects
ObjectPropertyValue	A property of an object and its value.
ObjectPropertyValue name	name of the property
ObjectPropertyValue type	type of the value, such as `bool`, `uint32` or `str`; `child<T>` and `link<T>` lead to other objects
ObjectPropertyValue value	value of the property		it cannot be read
ObjectType	Type of an object that object-add can create.
ObjectType ^acpi-generic-initiator	NUMA node that a passed-through PCI device belongs to
ObjectType ^acpi-generic-port	NUMA node that stands for a CXL host bridge
ObjectType ^authz-list	list of rules that say which user or client may connect
ObjectType ^authz-listfile	list of access rules that is read from a file
ObjectType ^authz-pam	access check by PAM of the host
ObjectType ^authz-simple	access for one user or client alone
ObjectType ^can-bus	emulated CAN bus
ObjectType ^can-host-socketcan	connection of an emulated CAN bus to the host's
ObjectType ^colo-compare	comparison of the packets that both sides of COLO send
ObjectType ^cryptodev-backend	base of the backends for virtio-crypto, of no use by itself
ObjectType ^cryptodev-backend-builtin	cryptography for virtio-crypto by QEMU itself
ObjectType ^cryptodev-backend-lkcf	cryptography for virtio-crypto by the Linux kernel
ObjectType ^cryptodev-vhost-user	cryptography for virtio-crypto by another process
ObjectType ^dbus-vmstate	state of helper processes that migrates with the machine
ObjectType ^filter-buffer	network filter that lets packets through in bursts
ObjectType ^filter-dump	network filter that records packets in a file
ObjectType ^filter-mirror	network filter that copies packets to a chardev
ObjectType ^filter-redirector	network filter that diverts packets and inserts others
ObjectType ^filter-replay	network filter that records or replays packets, for deterministic replay
ObjectType ^filter-rewriter	network filter that adjusts TCP on the secondary of COLO
ObjectType ^igvm-cfg	initial state of a confidential guest, from an IGVM file
ObjectType ^input-barrier	keyboard and mouse of another computer, by Barrier
ObjectType ^input-linux	keyboard or mouse of a Linux host, handed to the guest
ObjectType ^iommufd	access to the IOMMU of the host by Linux's iommufd, for passed-through devices
ObjectType ^iothread	thread that does I/O of devices
ObjectType ^main-loop	settings of the main thread's event loop
ObjectType ^memory-backend-epc	memory for SGX enclaves
ObjectType ^memory-backend-file	memory that is mapped from a file
ObjectType ^memory-backend-memfd	memory in an anonymous file of Linux
ObjectType ^memory-backend-ram	anonymous memory of QEMU
ObjectType ^memory-backend-shm	memory in an object of POSIX shared memory
ObjectType ^monitor-hmp	monitor for humans
ObjectType ^monitor-qmp	monitor for programs
ObjectType ^pef-guest	protection of a POWER guest by IBM's ultravisor
ObjectType ^pr-manager-helper	persistent reservations of SCSI by the helper qemu-pr-helper
ObjectType ^qtest	interface for the device tests of QEMU
ObjectType ^rng-builtin	random numbers from QEMU itself
ObjectType ^rng-egd	random numbers from an entropy daemon, over a chardev
ObjectType ^rng-random	random numbers from a device of the host
ObjectType ^s390-pv-guest	protection of an s390x guest by the host's ultravisor
ObjectType ^secret	password or key, given inline or in a file
ObjectType ^secret_keyring	password or key in the keyring of the Linux kernel
ObjectType ^sev-guest	protection of the guest by AMD SEV or SEV-ES
ObjectType ^sev-snp-guest	protection of the guest by AMD SEV-SNP
ObjectType ^tdx-guest	protection of the guest by Intel TDX
ObjectType ^thread-context	CPUs of the host that threads made by it run on
ObjectType ^throttle-group	I/O limits that several disks share
ObjectType ^tls-cipher-suites	list of allowed TLS cipher suites, for the firmware of the guest
ObjectType ^tls-creds-anon	TLS credentials without certificates
ObjectType ^tls-creds-psk	TLS credentials by keys that both sides share
ObjectType ^tls-creds-x509	TLS credentials by X.509 certificates
ObjectType ^x-remote-object	device that this QEMU emulates for another QEMU
ObjectType ^x-vfio-user-server	device that this QEMU emulates for another process, over vfio-user
ObjectTypeInfo	A type of objects.
ObjectTypeInfo abstract	whether no object can be made of it		false
ObjectTypeInfo name	name of the type
ObjectTypeInfo parent	name of the type that it derives from		it derives from none
OffAutoPciBar	Which BAR of a PCI device holds a structure, such as an MSI-X table that was moved.
OffAutoPciBar ^auto	QEMU picks a BAR that is free
OffAutoPciBar ^bar0	first BAR
OffAutoPciBar ^bar1	second BAR
OffAutoPciBar ^bar2	third BAR
OffAutoPciBar ^bar3	fourth BAR
OffAutoPciBar ^bar4	fifth BAR
OffAutoPciBar ^bar5	sixth BAR
OffAutoPciBar ^off	structure is not moved
OnCbwError	What fails if old data cannot be saved before the guest overwrites it.
OnCbwError ^break-guest-write	the guest's write fails; the saved copy stays good
OnCbwError ^break-snapshot	the guest's write succeeds; the saved copy is broken, and further reads of it fail
OnOffAuto	A switch that can be left to QEMU.
OnOffAuto ^auto	QEMU decides
OnOffAuto ^off	not in use
OnOffAuto ^on	in use
OnOffSplit	A switch with a middle way, as for an interrupt controller that the kernel can hold in part.
OnOffSplit ^off	not in use
OnOffSplit ^on	wholly in use
OnOffSplit ^split	one part in use, the other part done by QEMU
PanicAction	What a panic of the guest leads to.
PanicAction ^exit-failure	QEMU exits with a status that says failure
PanicAction ^none	nothing; the guest goes on
PanicAction ^pause	the guest is stopped
PanicAction ^shutdown	the machine is powered off, as after a shutdown by the guest
PasstParameter	One further argument of the program passt.
PasstParameter str	argument as it stands on the command line
PasstPortForward	Ports of the host that passt passes on to the guest.
PasstPortForward str	specification of ports as the option --tcp-ports or --udp-ports of passt takes it
PasstSearch	A domain that the guest is told to search for short names.
PasstSearch str	domain suffix, or the word none for no domains
PcDimmDeviceInfo	A DIMM or NVDIMM of the machine.
PcDimmDeviceInfo addr	where it begins in the guest's physical memory	address
PcDimmDeviceInfo hotpluggable	whether it can be unplugged while the machine runs
PcDimmDeviceInfo hotplugged	whether it was plugged in while the machine ran
PcDimmDeviceInfo id	id of the device		it has no id
PcDimmDeviceInfo memdev	path of its memory backend in the QOM tree
PcDimmDeviceInfo node	NUMA node that it belongs to	id
PcDimmDeviceInfo size	memory that it provides	bytes
PcDimmDeviceInfo slot	number of the slot that it sits in	index
PcDimmDeviceInfoWrapper	A DIMM or NVDIMM, nested under `data`.
PcDimmDeviceInfoWrapper data	the device
PciBridgeInfo	What a PCI bridge leads to.
PciBridgeInfo bus	numbers and address windows of the bridge
PciBridgeInfo devices	devices on the bus behind the bridge		no bus behind it yet
PciBusInfo	Bus numbers and address windows of a PCI bridge, as the guest has set them up.
PciBusInfo io_range	I/O ports that the bridge passes on
PciBusInfo memory_range	addresses that the bridge passes on for memory without prefetch
PciBusInfo number	bus that the bridge itself sits on	number
PciBusInfo prefetchable_range	addresses that the bridge passes on for memory with prefetch
PciBusInfo secondary	bus directly behind the bridge	number
PciBusInfo subordinate	highest bus number anywhere behind the bridge	number
PciDeviceClass	Kind of a PCI device, by its class code.
PciDeviceClass class	base class in the upper byte and subclass in the lower one, such as 0x0200 for Ethernet	id
PciDeviceClass desc	name of the class for people; it may change
PciDeviceId	Identity of a PCI device, as its configuration space shows it.
PciDeviceId device	device id, which the vendor gives	id
PciDeviceId subsystem	subsystem id	id	a bridge
PciDeviceId subsystem-vendor	vendor id of the subsystem	id	a bridge
PciDeviceId vendor	vendor id, such as 0x1af4 for virtio	id
PciDeviceInfo	One function of a PCI device, with its address, identity and memory.
PciDeviceInfo bus	number of the bus that it sits on	number
PciDeviceInfo class_info	what kind of device it is
PciDeviceInfo function	function number within the slot, from 0 to 7	number
PciDeviceInfo id	who made it and which model it is
PciDeviceInfo irq	interrupt line that the guest assigned to it	number	no interrupt pin
PciDeviceInfo irq_pin	interrupt pin: 1 to 4 for INTA to INTD	number			0=no interrupt pin
PciDeviceInfo pci_bridge	bus behind it and the devices there		not a bridge
PciDeviceInfo qdev_id	id that the device was created with; empty if it has none
PciDeviceInfo regions	ranges of memory and I/O ports that it decodes
PciDeviceInfo slot	device number on the bus, from 0 to 31	number
PciInfo	One root bus of the machine's PCI and what is on it.
PciInfo bus	number of the bus	number
PciInfo devices	devices directly on the bus; those behind bridges are inside of their bridge
PciMemoryRange	Window of addresses that a PCI bridge passes on; a limit below the base means a closed window.
PciMemoryRange base	first address of the window	address
PciMemoryRange limit	last address of the window	address
PciMemoryRegion	A range of memory or I/O ports that a PCI device decodes, by one of its base address registers (BAR).
PciMemoryRegion address	where the range begins	address			-1=not mapped by the guest
PciMemoryRegion bar	which register it is: 0 to 5, or 6 for the option ROM	index
PciMemoryRegion mem_type_64	whether the register takes addresses of 64 bits		not memory
PciMemoryRegion prefetch	whether reads have no side effects, so that data may be fetched early		not memory
PciMemoryRegion size	how large the range is	bytes
PciMemoryRegion type	`io` for I/O ports, `memory` for memory
PcieLinkSpeed	Speed that a PCI Express port advertises for its link, per lane.
PcieLinkSpeed ^16	16 GT/s, the fourth generation
PcieLinkSpeed ^2_5	2.5 GT/s, the first generation of PCI Express
PcieLinkSpeed ^32	32 GT/s, the fifth generation
PcieLinkSpeed ^5	5 GT/s, the second generation
PcieLinkSpeed ^64	64 GT/s, the sixth generation
PcieLinkSpeed ^8	8 GT/s, the third generation
PcieLinkWidth	How many lanes a PCI Express port advertises for its link.
PcieLinkWidth ^1	one lane
PcieLinkWidth ^12	twelve lanes
PcieLinkWidth ^16	sixteen lanes
PcieLinkWidth ^2	two lanes
PcieLinkWidth ^32	thirty-two lanes
PcieLinkWidth ^4	four lanes
PcieLinkWidth ^8	eight lanes
PrManagerHelperProperties	Connection to the helper that makes SCSI persistent reservations for the guest.
PrManagerHelperProperties path	path of the helper's Unix socket
PrManagerInfo	A helper for persistent reservations, and whether it can be reached.
PrManagerInfo connected	whether the connection to the helper process stands
PrManagerInfo id	ID of the pr-manager object
PreallocMode	How much space a new image reserves at once.
PreallocMode ^falloc	all of it, by asking the file system
PreallocMode ^full	all of it, by writing to every part
PreallocMode ^metadata	tables of the image only
PreallocMode ^off	none
QAuthZListFormat	The ways of comparing a user's name with a rule.
QAuthZListFormat ^exact	the whole name must be the same
QAuthZListFormat ^glob	patterns with `*` and `?`, as a shell has them
QAuthZListPolicy	Whether a user has access.
QAuthZListPolicy ^allow	the user has access
QAuthZListPolicy ^deny	the user has no access
QAuthZListRule	A rule of a list that grants or denies users access.
QAuthZListRule format	how names are compared		exact
QAuthZListRule match	name or pattern with which a user's name is compared
QAuthZListRule policy	what happens to a user whose name matches
QCryptoAkCipherAlgo	The algorithms with a public and a private key.
QCryptoAkCipherAlgo ^rsa	algorithm of Rivest, Shamir and Adleman
QCryptoAkCipherKeyType	The two keys of an asymmetric algorithm.
QCryptoAkCipherKeyType ^private	key that its owner keeps, for decrypting and for signing
QCryptoAkCipherKeyType ^public	key that everybody may have, for encrypting and for checking signatures
QCryptoAkCipherOptions	An asymmetric algorithm and its parameters.
QCryptoAkCipherOptions +rsa	parameters of RSA
QCryptoAkCipherOptions alg	algorithm, which decides what parameters there are
QCryptoAkCipherOptionsRsa	Parameters of the algorithm RSA.
QCryptoAkCipherOptionsRsa hash-alg	hash with which signatures are made
QCryptoAkCipherOptionsRsa padding-alg	how a message is filled up to the length of the key
QCryptoBlockAmendOptions	What changes in the encryption of an existing volume.
QCryptoBlockAmendOptions +luks	which passwords change, and how
QCryptoBlockAmendOptions +qcow	no options; this encryption cannot be changed
QCryptoBlockAmendOptions format	kind of the encryption; only luks can be changed
QCryptoBlockAmendOptionsLuks	Adds a password to a LUKS volume, or takes passwords away.
QCryptoBlockAmendOptionsLuks iter-time	time that a test of the new password is to take; longer is safer	ms	2000
QCryptoBlockAmendOptionsLuks keyslot	key slot to write or to erase	index	the first free slot, or all slots that old-secret opens,
QCryptoBlockAmendOptionsLuks new-secret	name of the secret object with the password to add; only for active
QCryptoBlockAmendOptionsLuks old-secret	name of the secret object with the password to take away from all key slots that have it; only for inactive
QCryptoBlockAmendOptionsLuks secret	name of the secret object with a password that opens the volume now		the one that the image was opened with
QCryptoBlockAmendOptionsLuks state	whether a password is added (active) or taken away (inactive)
QCryptoBlockCreateOptions	How a new volume is encrypted.
QCryptoBlockCreateOptions +luks	options of LUKS
QCryptoBlockCreateOptions +qcow	options of the old encryption of qcow2
QCryptoBlockCreateOptions format	kind of the encryption, which decides what options there are
QCryptoBlockCreateOptionsLuks	How a new LUKS volume is encrypted.
QCryptoBlockCreateOptionsLuks cipher-alg	cipher for the data		aes-256
QCryptoBlockCreateOptionsLuks cipher-mode	mode in which the cipher works		xts
QCryptoBlockCreateOptionsLuks detached-header	whether the header is kept apart, so that the volume holds nothing but data		false
QCryptoBlockCreateOptionsLuks hash-alg	hash that turns passwords into keys		sha256
QCryptoBlockCreateOptionsLuks iter-time	time that a test of a password is to take; longer is safer	ms	2000
QCryptoBlockCreateOptionsLuks ivgen-alg	how each sector gets its initialization vector		plain64
QCryptoBlockCreateOptionsLuks ivgen-hash-alg	hash for the initialization vectors, which only essiv needs		sha256
QCryptoBlockCreateOptionsLuks key-secret	name of the secret object with a password of the volume		only the image's metadata can be read
QCryptoBlockFormat	The ways of encrypting a whole volume.
QCryptoBlockFormat ^luks	format LUKS of Linux, with several passwords for one volume
QCryptoBlockFormat ^qcow	old AES encryption of qcow and qcow2, weak and only good for getting data out of old images
QCryptoBlockInfo	How a volume is encrypted.
QCryptoBlockInfo +luks	facts from the header of LUKS
QCryptoBlockInfo +qcow	no further facts
QCryptoBlockInfo format	kind of the encryption, which decides what else is known
QCryptoBlockInfoBase	The kind of a volume's encryption.
QCryptoBlockInfoBase format	kind of the encryption
QCryptoBlockInfoLuks	What the header of a LUKS volume tells.
QCryptoBlockInfoLuks cipher-alg	cipher of the data
QCryptoBlockInfoLuks cipher-mode	mode in which the cipher works
QCryptoBlockInfoLuks detached-header	whether the header is kept apart from the data
QCryptoBlockInfoLuks hash-alg	hash that turns passwords into keys
QCryptoBlockInfoLuks ivgen-alg	how each sector gets its initialization vector
QCryptoBlockInfoLuks ivgen-hash-alg	hash for the initialization vectors		no hash
QCryptoBlockInfoLuks master-key-iters	how many rounds of PBKDF2 guard the digest of the volume's key	number
QCryptoBlockInfoLuks payload-offset	where the encrypted data begins	offset in bytes
QCryptoBlockInfoLuks slots	key slots, each of which can hold a password
QCryptoBlockInfoLuks uuid	identity (UUID) of the volume
QCryptoBlockInfoLuksSlot	A key slot of a LUKS volume.
QCryptoBlockInfoLuksSlot active	whether the slot holds a password
QCryptoBlockInfoLuksSlot iters	how many rounds of PBKDF2 guard the password	number	empty slot
QCryptoBlockInfoLuksSlot key-offset	where the slot's key material begins	offset in bytes
QCryptoBlockInfoLuksSlot stripes	how many pieces the key is spread over, so that erasing any of them destroys it	number	empty slot
QCryptoBlockLuksKeyslotState	The states that key slots of a LUKS volume can be given.
QCryptoBlockLuksKeyslotState ^active	a slot gets a password
QCryptoBlockLuksKeyslotState ^inactive	slots are erased
QCryptoBlockOpenOptions	How an encrypted volume is opened.
QCryptoBlockOpenOptions +luks	password of a LUKS volume
QCryptoBlockOpenOptions +qcow	key of the old encryption of qcow2
QCryptoBlockOpenOptions format	kind of the encryption, which decides what options there are
QCryptoBlockOptionsBase	The kind of encryption that options are for.
QCryptoBlockOptionsBase format	kind of the encryption
QCryptoBlockOptionsLuks	How a LUKS volume is opened.
QCryptoBlockOptionsLuks key-secret	name of the secret object with a password of the volume		only the image's metadata can be read
QCryptoBlockOptionsQCow	How a volume with the old encryption of qcow2 is opened.
QCryptoBlockOptionsQCow key-secret	name of the secret object with the key		only the image's metadata can be read
QCryptoCipherAlgo	The ciphers for data.
QCryptoCipherAlgo ^3des	cipher DES three times over, with three keys
QCryptoCipherAlgo ^aes-128	cipher AES with a key of 128 bits
QCryptoCipherAlgo ^aes-192	cipher AES with a key of 192 bits
QCryptoCipherAlgo ^aes-256	cipher AES with a key of 256 bits
QCryptoCipherAlgo ^cast5-128	cipher CAST5 with a key of 128 bits
QCryptoCipherAlgo ^des	cipher DES with a key of 56 bits, broken; VNC passwords need it
QCryptoCipherAlgo ^serpent-128	cipher Serpent with a key of 128 bits
QCryptoCipherAlgo ^serpent-192	cipher Serpent with a key of 192 bits
QCryptoCipherAlgo ^serpent-256	cipher Serpent with a key of 256 bits
QCryptoCipherAlgo ^sm4	cipher SM4 of the Chinese standard, with a key of 128 bits
QCryptoCipherAlgo ^twofish-128	cipher Twofish with a key of 128 bits
QCryptoCipherAlgo ^twofish-192	cipher Twofish with a key of 192 bits
QCryptoCipherAlgo ^twofish-256	cipher Twofish with a key of 256 bits
QCryptoCipherMode	The ways in which a cipher is applied to more than one block.
QCryptoCipherMode ^cbc	each block mixed with the encrypted block before it
QCryptoCipherMode ^ctr	data mixed with encrypted numbers that count up
QCryptoCipherMode ^ecb	each block by itself, which lets patterns show
QCryptoCipherMode ^xts	each block mixed with its place, made for disks
QCryptoHashAlgo	The hash algorithms.
QCryptoHashAlgo ^md5	hash MD5 of 128 bits, broken
QCryptoHashAlgo ^ripemd160	hash RIPEMD of 160 bits
QCryptoHashAlgo ^sha1	hash SHA-1 of 160 bits, broken
QCryptoHashAlgo ^sha224	hash SHA-2 of 224 bits
QCryptoHashAlgo ^sha256	hash SHA-2 of 256 bits
QCryptoHashAlgo ^sha384	hash SHA-2 of 384 bits
QCryptoHashAlgo ^sha512	hash SHA-2 of 512 bits
QCryptoHashAlgo ^sm3	hash SM3 of the Chinese standard, of 256 bits
QCryptoIvGenAlgo	The ways of making the initialization vector of a disk sector.
QCryptoIvGenAlgo ^essiv	sector's number, encrypted with a hash of the key
QCryptoIvGenAlgo ^plain	lower 32 bits of the sector's number, which repeat on disks beyond 2 TiB
QCryptoIvGenAlgo ^plain64	all 64 bits of the sector's number
QCryptoRsaPaddingAlgo	The ways of filling a message up for RSA.
QCryptoRsaPaddingAlgo ^pkcs1	as PKCS#1 version 1.5 says
QCryptoRsaPaddingAlgo ^raw	not at all
QCryptoSecretFormat	How a secret is written.
QCryptoSecretFormat ^base64	in Base64, which can carry any bytes
QCryptoSecretFormat ^raw	as it is; in JSON it must be UTF-8
QCryptoTlsCredsEndpoint	The side of a connection that credentials are for.
QCryptoTlsCredsEndpoint ^client	side that opens the connection
QCryptoTlsCredsEndpoint ^server	side that accepts it
QCryptodevBackendAlgoType	The two families of ciphers of a crypto device.
QCryptodevBackendAlgoType ^asym	a public key and a private one
QCryptodevBackendAlgoType ^sym	one key for both sides
QCryptodevBackendClient	A queue of a crypto backend.
QCryptodevBackendClient queue	which queue of the backend it is	index
QCryptodevBackendClient type	where the work is done
QCryptodevBackendServiceType	The services that a crypto backend can offer.
QCryptodevBackendServiceType ^aead	encryption that notices changes of the data
QCryptodevBackendServiceType ^akcipher	encryption and signatures with a public and a private key
QCryptodevBackendServiceType ^cipher	encryption with one key for both sides
QCryptodevBackendServiceType ^hash	digests of data
QCryptodevBackendServiceType ^mac	digests of data that only the holder of a key can make
QCryptodevBackendType	The places where a crypto backend's work can be done.
QCryptodevBackendType ^builtin	QEMU's own crypto library
QCryptodevBackendType ^lkcf	crypto code of the Linux kernel
QCryptodevBackendType ^vhost-user	other process on the host
QCryptodevInfo	A crypto backend and what it can do.
QCryptodevInfo client	queues that it has
QCryptodevInfo id	name of the backend object
QCryptodevInfo service	services that it offers
QKeyCode	The keys of a keyboard, by their places on a US keyboard and not by what the guest's layout makes of them.
QKeyCode ^0	digit 0 in the row above the letters
QKeyCode ^1	digit 1 in the row above the letters
QKeyCode ^2	digit 2 in the row above the letters
QKeyCode ^3	digit 3 in the row above the letters
QKeyCode ^4	digit 4 in the row above the letters
QKeyCode ^5	digit 5 in the row above the letters
QKeyCode ^6	digit 6 in the row above the letters
QKeyCode ^7	digit 7 in the row above the letters
QKeyCode ^8	digit 8 in the row above the letters
QKeyCode ^9	digit 9 in the row above the letters
QKeyCode ^a	letter A
QKeyCode ^ac_back	key for the page before in a browser
QKeyCode ^ac_bookmarks	key for the bookmarks of a browser
QKeyCode ^ac_forward	key for the page after in a browser
QKeyCode ^ac_home	key for the home page of a browser
QKeyCode ^ac_refresh	key that loads the page of a browser again
QKeyCode ^again	key of Sun keyboards that repeats
QKeyCode ^alt	left Alt key
QKeyCode ^alt_r	right Alt key, or AltGr
QKeyCode ^apostrophe	apostrophe key, right of the semicolon
QKeyCode ^asterisk	asterisk of the numeric keypad, as kp_multiply
QKeyCode ^audiomute	key that turns sound off and on
QKeyCode ^audionext	key for the next piece of music
QKeyCode ^audioplay	key that starts and pauses music
QKeyCode ^audioprev	key for the piece of music before
QKeyCode ^audiostop	key that stops music
QKeyCode ^b	letter B
QKeyCode ^backslash	backslash key
QKeyCode ^backspace	key that erases to the left
QKeyCode ^bracket_left	left square bracket key
QKeyCode ^bracket_right	right square bracket key
QKeyCode ^c	letter C
QKeyCode ^calculator	key that starts the calculator
QKeyCode ^caps_lock	key that locks capitals
QKeyCode ^comma	comma key, right of M
QKeyCode ^compose	application key, which opens a context menu on PC keyboards
QKeyCode ^computer	key that opens the file manager
QKeyCode ^copy	key of Sun keyboards that copies
QKeyCode ^ctrl	left Ctrl key
QKeyCode ^ctrl_r	right Ctrl key
QKeyCode ^cut	key of Sun keyboards that cuts out
QKeyCode ^d	letter D
QKeyCode ^delete	key that erases to the right
QKeyCode ^dot	full stop key, right of the comma
QKeyCode ^down	arrow downwards
QKeyCode ^e	letter E
QKeyCode ^end	key that goes to the end
QKeyCode ^equal	equals key, left of backspace
QKeyCode ^esc	escape key
QKeyCode ^f	letter F
QKeyCode ^f1	function key F1
QKeyCode ^f10	function key F10
QKeyCode ^f11	function key F11
QKeyCode ^f12	function key F12
QKeyCode ^f13	function key F13
QKeyCode ^f14	function key F14
QKeyCode ^f15	function key F15
QKeyCode ^f16	function key F16
QKeyCode ^f17	function key F17
QKeyCode ^f18	function key F18
QKeyCode ^f19	function key F19
QKeyCode ^f2	function key F2
QKeyCode ^f20	function key F20
QKeyCode ^f21	function key F21
QKeyCode ^f22	function key F22
QKeyCode ^f23	function key F23
QKeyCode ^f24	function key F24
QKeyCode ^f3	function key F3
QKeyCode ^f4	function key F4
QKeyCode ^f5	function key F5
QKeyCode ^f6	function key F6
QKeyCode ^f7	function key F7
QKeyCode ^f8	function key F8
QKeyCode ^f9	function key F9
QKeyCode ^find	key of Sun keyboards that searches
QKeyCode ^front	key of Sun keyboards that brings a window to the front
QKeyCode ^g	letter G
QKeyCode ^grave_accent	grave accent key, left of the digit 1
QKeyCode ^h	letter H
QKeyCode ^help	key that shows help
QKeyCode ^henkan	key of Japanese keyboards that converts to kanji
QKeyCode ^hiragana	key of Japanese keyboards that selects hiragana
QKeyCode ^home	key that goes to the beginning
QKeyCode ^i	letter I
QKeyCode ^insert	key that switches between inserting and overwriting
QKeyCode ^j	letter J
QKeyCode ^k	letter K
QKeyCode ^katakanahiragana	key of Japanese keyboards that changes between katakana and hiragana
QKeyCode ^kp_0	digit 0 of the numeric keypad
QKeyCode ^kp_1	digit 1 of the numeric keypad
QKeyCode ^kp_2	digit 2 of the numeric keypad
QKeyCode ^kp_3	digit 3 of the numeric keypad
QKeyCode ^kp_4	digit 4 of the numeric keypad
QKeyCode ^kp_5	digit 5 of the numeric keypad
QKeyCode ^kp_6	digit 6 of the numeric keypad
QKeyCode ^kp_7	digit 7 of the numeric keypad
QKeyCode ^kp_8	digit 8 of the numeric keypad
QKeyCode ^kp_9	digit 9 of the numeric keypad
QKeyCode ^kp_add	plus key of the numeric keypad
QKeyCode ^kp_comma	comma key of the numeric keypad
QKeyCode ^kp_decimal	decimal point of the numeric keypad
QKeyCode ^kp_divide	division key of the numeric keypad
QKeyCode ^kp_enter	enter key of the numeric keypad
QKeyCode ^kp_equals	equals key of the numeric keypad
QKeyCode ^kp_multiply	multiplication key of the numeric keypad
QKeyCode ^kp_subtract	minus key of the numeric keypad
QKeyCode ^l	letter L
QKeyCode ^lang1	key of Korean keyboards that changes between Hangul and Latin letters
QKeyCode ^lang2	key of Korean keyboards that converts to Hanja
QKeyCode ^left	arrow to the left
QKeyCode ^less	key between the left Shift and Z on ISO keyboards
QKeyCode ^lf	line feed key
QKeyCode ^m	letter M
QKeyCode ^mail	key that starts the mail program
QKeyCode ^mediaselect	key that starts the media player
QKeyCode ^menu	menu key of multimedia and Sun keyboards
QKeyCode ^meta_l	left Windows, Super or Command key
QKeyCode ^meta_r	right Windows, Super or Command key
QKeyCode ^minus	minus key, right of the digit 0
QKeyCode ^muhenkan	key of Japanese keyboards that leaves kana as they are
QKeyCode ^n	letter N
QKeyCode ^num_lock	key that switches the numeric keypad between digits and arrows
QKeyCode ^o	letter O
QKeyCode ^open	key of Sun keyboards that opens
QKeyCode ^p	letter P
QKeyCode ^paste	key of Sun keyboards that pastes
QKeyCode ^pause	key that pauses, which is Break together with Ctrl
QKeyCode ^pgdn	key that goes one page down
QKeyCode ^pgup	key that goes one page up
QKeyCode ^power	key that turns the machine on and off
QKeyCode ^print	print screen key, which is SysRq together with Alt
QKeyCode ^props	key of Sun keyboards that shows properties
QKeyCode ^q	letter Q
QKeyCode ^r	letter R
QKeyCode ^ret	return key of the main block
QKeyCode ^right	arrow to the right
QKeyCode ^ro	backslash and underscore key of Japanese keyboards, left of the right Shift
QKeyCode ^s	letter S
QKeyCode ^scroll_lock	key that locks scrolling
QKeyCode ^semicolon	semicolon key, right of L
QKeyCode ^shift	left Shift key
QKeyCode ^shift_r	right Shift key
QKeyCode ^slash	slash key, right of the full stop
QKeyCode ^sleep	key that sends the machine to sleep
QKeyCode ^spc	space bar
QKeyCode ^stop	key of Sun keyboards that stops
QKeyCode ^sysrq	same key as print, under an old name
QKeyCode ^t	letter T
QKeyCode ^tab	tabulator key
QKeyCode ^u	letter U
QKeyCode ^undo	key of Sun keyboards that takes back
QKeyCode ^unmapped	no key at all: input that has no name here
QKeyCode ^up	arrow upwards
QKeyCode ^v	letter V
QKeyCode ^volumedown	key that makes sound softer
QKeyCode ^volumeup	key that makes sound louder
QKeyCode ^w	letter W
QKeyCode ^wake	key that wakes the machine up
QKeyCode ^x	letter X
QKeyCode ^y	letter Y
QKeyCode ^yen	yen key of Japanese keyboards, left of backspace
QKeyCode ^z	letter Z
QKeyCodeWrapper	Holds the name of a key.
QKeyCodeWrapper data	which key it is
QapiErrorClass	Class of an error that a command answers with; apart from a few cases it is GenericError and only the text tells more.
QapiErrorClass ^CommandNotFound	command does not exist, or cannot be used in the state that QEMU is in
QapiErrorClass ^DeviceNotActive	device is there and not in use, such as a balloon without a guest driver
QapiErrorClass ^DeviceNotFound	no device, node or job goes by the name that was given
QapiErrorClass ^GenericError	any failure without a class of its own
QapiErrorClass ^KVMMissingCap	KVM of this host lacks something that the command needs
QapiVfioMigrationState	Migration state of a passed-through device.
QapiVfioMigrationState ^pre-copy	works while its state is already read
QapiVfioMigrationState ^pre-copy-p2p	works, starts no access to other devices, and its state is already read
QapiVfioMigrationState ^pre-copy-p2p-prepare	is about to enter pre-copy-p2p
QapiVfioMigrationState ^resuming	stands still while a state is put into it
QapiVfioMigrationState ^running	works
QapiVfioMigrationState ^running-p2p	works, but starts no access to other devices
QapiVfioMigrationState ^stop	stands still
QapiVfioMigrationState ^stop-copy	stands still while its state is read
Qcow2BitmapInfo	A dirty bitmap that is stored in a qcow2 image.
Qcow2BitmapInfo flags	marks of the bitmap
Qcow2BitmapInfo granularity	size of the areas that are told apart	bytes
Qcow2BitmapInfo name	name of the bitmap
Qcow2BitmapInfoFlags	Marks of a dirty bitmap that is stored in a qcow2 image.
Qcow2BitmapInfoFlags ^auto	the bitmap is to record every write to the image, by whatever program
Qcow2BitmapInfoFlags ^in-use	a process has the bitmap open, or died before it stored it; in the latter case it is not to be trusted
Qcow2CompressionType	How compressed clusters of a qcow2 image are packed.
Qcow2CompressionType ^zlib	deflate, which every QEMU can read
Qcow2CompressionType ^zstd	Zstandard, which is faster
Qcow2OverlapCheckFlags	Which tables of a qcow2 image are protected against being overwritten by data.
Qcow2OverlapCheckFlags active-l1	whether the L1 table in use is protected		as the template says
Qcow2OverlapCheckFlags active-l2	whether the L2 tables in use are protected		as the template says
Qcow2OverlapCheckFlags bitmap-directory	whether the directory of dirty bitmaps is protected		as the template says
Qcow2OverlapCheckFlags inactive-l1	whether the L1 tables of snapshots are protected		as the template says
Qcow2OverlapCheckFlags inactive-l2	whether the L2 tables of snapshots are protected, which is slow		as the template says
Qcow2OverlapCheckFlags main-header	whether the header is protected		as the template says
Qcow2OverlapCheckFlags refcount-block	whether the refcount blocks are protected		as the template says
Qcow2OverlapCheckFlags refcount-table	whether the refcount table is protected		as the template says
Qcow2OverlapCheckFlags snapshot-table	whether the table of snapshots is protected		as the template says
Qcow2OverlapCheckFlags template	set of checks to start from		`cached`
Qcow2OverlapCheckMode	A set of checks that keep data from overwriting tables of a qcow2 image.
Qcow2OverlapCheckMode ^all	all checks, also those that read from the image
Qcow2OverlapCheckMode ^cached	checks that need only what is in memory
Qcow2OverlapCheckMode ^constant	checks whose time does not depend on the size of the image, and that read nothing
Qcow2OverlapCheckMode ^none	no checks
Qcow2OverlapChecks	Checks that keep data from overwriting tables of a qcow2 image.
Qcow2OverlapChecks |flags	chosen one by one
Qcow2OverlapChecks |mode	chosen as a set
QemuTargetInfo	What this QEMU emulates.
QemuTargetInfo arch	the architecture
QmpCapability	Extension of the protocol that a connection can switch on when it negotiates.
QmpCapability ^oob	out-of-band execution: some commands can overtake those that are queued
QtestProperties	Interface for the device tests of QEMU, which drive the machine in place of CPUs.
QtestProperties chardev	id of the chardev that brings the commands
QtestProperties log	path of a file that records the commands		no record
QuorumOpType	Kind of a request to a quorum node.
QuorumOpType ^flush	write-back of caches
QuorumOpType ^read	read of data
QuorumOpType ^write	write of data
QuorumReadPattern	How a quorum node reads.
QuorumReadPattern ^fifo	from the first child that answers without an error, in their order
QuorumReadPattern ^quorum	from all children, which vote
RbdAuthMode	Way of authentication at a Ceph cluster.
RbdAuthMode ^cephx	by key
RbdAuthMode ^none	no authentication
RbdEncryptionCreateOptions	How a new image in a Ceph cluster is encrypted.
RbdEncryptionCreateOptions +luks	LUKS version 1
RbdEncryptionCreateOptions +luks-any	not possible for a new image
RbdEncryptionCreateOptions +luks2	LUKS version 2
RbdEncryptionCreateOptions format	version of LUKS
RbdEncryptionCreateOptionsLuks	Encryption of a new Ceph image by LUKS version 1.
RbdEncryptionCreateOptionsLuks cipher-alg	cipher that encrypts the data		`aes-256`
RbdEncryptionCreateOptionsLuks key-secret	ID of the `secret` object with the passphrase
RbdEncryptionCreateOptionsLuks2	Encryption of a new Ceph image by LUKS version 2.
RbdEncryptionCreateOptionsLuks2 cipher-alg	cipher that encrypts the data		`aes-256`
RbdEncryptionCreateOptionsLuks2 key-secret	ID of the `secret` object with the passphrase
RbdEncryptionCreateOptionsLuksBase	Encryption of a new Ceph image by LUKS.
RbdEncryptionCreateOptionsLuksBase cipher-alg	cipher that encrypts the data		`aes-256`
RbdEncryptionCreateOptionsLuksBase key-secret	ID of the `secret` object with the passphrase
RbdEncryptionOptions	How an image in a Ceph cluster is decrypted.
RbdEncryptionOptions +luks	LUKS version 1
RbdEncryptionOptions +luks-any	LUKS of whatever version the image has
RbdEncryptionOptions +luks2	LUKS version 2
RbdEncryptionOptions format	version of LUKS
RbdEncryptionOptions parent	how the image that this one was cloned from is decrypted		it is not encrypted, or by the same passphrase
RbdEncryptionOptionsLuks	Decryption of a Ceph image by LUKS version 1.
RbdEncryptionOptionsLuks key-secret	ID of the `secret` object with the passphrase
RbdEncryptionOptionsLuks2	Decryption of a Ceph image by LUKS version 2.
RbdEncryptionOptionsLuks2 key-secret	ID of the `secret` object with the passphrase
RbdEncryptionOptionsLuksAny	Decryption of a Ceph image by LUKS of whatever version it has.
RbdEncryptionOptionsLuksAny key-secret	ID of the `secret` object with the passphrase
RbdEncryptionOptionsLuksBase	Passphrase of an encrypted Ceph image.
RbdEncryptionOptionsLuksBase key-secret	ID of the `secret` object with the passphrase
RbdImageEncryptionFormat	How an image in a Ceph cluster is encrypted.
RbdImageEncryptionFormat ^luks	LUKS version 1
RbdImageEncryptionFormat ^luks-any	LUKS of whatever version the image has; for opening only
RbdImageEncryptionFormat ^luks2	LUKS version 2
RebootAction	What a reboot by the guest leads to.
RebootAction ^reset	the machine starts over
RebootAction ^shutdown	the machine is powered off instead, as after a shutdown by the guest
RemoteObjectProperties	Device that this QEMU emulates for another QEMU, over a socket.
RemoteObjectProperties devid	id of the device
RemoteObjectProperties fd	name of the socket, as given to getfd
ReplayInfo	State of recording or replay.
ReplayInfo filename	file that holds the recorded run		neither recorded nor replayed
ReplayInfo icount	how many instructions the guest has executed	number
ReplayInfo mode	whether the run is recorded, replayed or neither
ReplayMode	Whether the run of the guest is recorded or replayed.
ReplayMode ^none	an ordinary run
ReplayMode ^play	a recorded run is repeated
ReplayMode ^record	what cannot be foreseen is written down, so that the run can be repeated
ReplicationMode	Side of a replication of disks.
ReplicationMode ^primary	the side whose guest is visible to the world
ReplicationMode ^secondary	the side that follows and takes over
ReplicationStatus	Whether disk replication has failed.
ReplicationStatus desc	what went wrong, as text for humans		no error
ReplicationStatus error	whether it has failed
RngEgdProperties	Random numbers from an entropy daemon that speaks the EGD protocol.
RngEgdProperties chardev	id of the chardev that leads to the daemon
RngEgdProperties opened	without use: a source opens by itself		false
RngProperties	Source of random numbers for the guest's virtio-rng device.
RngProperties opened	without use: a source opens by itself		false
RngRandomProperties	Random numbers from a device of the host.
RngRandomProperties filename	path of the device		`/dev/urandom`
RngRandomProperties opened	without use: a source opens by itself		false
RockerOfDpaFlow	One rule of a Rocker switch: which packets it matches, and what becomes of them.
RockerOfDpaFlow action	what is done with packets that match
RockerOfDpaFlow cookie	number by which the guest's driver knows the rule	id
RockerOfDpaFlow hits	how many packets matched	packets
RockerOfDpaFlow key	values that packets are compared with
RockerOfDpaFlow mask	which bits of the values count
RockerOfDpaFlowAction	What a rule of a Rocker switch does with packets; only what applies is present.
RockerOfDpaFlowAction goto-tbl	flow table that goes on with the packet	id
RockerOfDpaFlowAction group-id	group that goes on with the packet	id
RockerOfDpaFlowAction new-vlan-id	VLAN that replaces the one of the packet	id
RockerOfDpaFlowAction out-pport	port that the packet leaves by	port
RockerOfDpaFlowAction tunnel-lport	logical port of a tunnel	id
RockerOfDpaFlowAction vlan-id	VLAN that the packet is put into	id
RockerOfDpaFlowKey	Values that a rule of a Rocker switch compares packets with; only what it compares is present.
RockerOfDpaFlowKey eth-dst	MAC address that the packet is for
RockerOfDpaFlowKey eth-src	MAC address that the packet is from
RockerOfDpaFlowKey eth-type	EtherType of the packet, such as 0x0800 for IPv4	id
RockerOfDpaFlowKey in-pport	port that the packet came in by	port
RockerOfDpaFlowKey ip-dst	IP address that the packet is for
RockerOfDpaFlowKey ip-proto	protocol above IP, such as 6 for TCP	id
RockerOfDpaFlowKey ip-tos	type of service byte of the packet's IP header	number
RockerOfDpaFlowKey priority	rank among the rules of a table that match; the highest wins	level
RockerOfDpaFlowKey tbl-id	flow table that the rule is in	id
RockerOfDpaFlowKey tunnel-id	tunnel that the packet came out of	id
RockerOfDpaFlowKey vlan-id	VLAN of the packet	id
RockerOfDpaFlowMask	Which bits a rule of a Rocker switch compares; what is not present is compared in full or not at all.
RockerOfDpaFlowMask eth-dst	bits that count of the MAC address that the packet is for
RockerOfDpaFlowMask eth-src	bits that count of the MAC address that the packet is from
RockerOfDpaFlowMask in-pport	bits that count of the port that the packet came in by	flags
RockerOfDpaFlowMask ip-proto	bits that count of the protocol above IP	flags
RockerOfDpaFlowMask ip-tos	bits that count of the type of service byte	flags
RockerOfDpaFlowMask tunnel-id	bits that count of the tunnel	flags
RockerOfDpaFlowMask vlan-id	bits that count of the VLAN	flags
RockerOfDpaGroup	One group of a Rocker switch: what is done with packets that a rule sends to it; only what applies is present.
RockerOfDpaGroup group-id	group that goes on with the packet	id
RockerOfDpaGroup group-ids	groups that each get a copy of the packet	id
RockerOfDpaGroup id	number of the group, which its kind is part of	id
RockerOfDpaGroup index	which of the groups of its kind it is	index
RockerOfDpaGroup out-pport	port that packets leave by	port
RockerOfDpaGroup pop-vlan	1 if the VLAN tag is taken off, otherwise 0	flags
RockerOfDpaGroup pport	port that the group is for	port
RockerOfDpaGroup set-eth-dst	MAC address that packets are then for
RockerOfDpaGroup set-eth-src	MAC address that packets are then from
RockerOfDpaGroup set-vlan-id	VLAN that packets are put into	id
RockerOfDpaGroup ttl-check	1 if packets whose time to live is used up are dropped, otherwise 0	flags
RockerOfDpaGroup type	kind of the group, from 0 (L2 interface) to 8 (L2 overlay)	id
RockerOfDpaGroup vlan-id	VLAN that the group is for	id
RockerPort	State of one port of a Rocker switch.
RockerPort autoneg	whether the speed was negotiated
RockerPort duplex	whether both sides may send at once
RockerPort enabled	whether the guest's driver has switched the port on
RockerPort link-up	whether the port has a link
RockerPort name	name of the port: that of the switch, the letter p and a number from one on
RockerPort speed	speed of the link	Mbit/s
RockerPortAutoneg	Whether a port negotiates its speed with the other side.
RockerPortAutoneg ^off	speed is fixed
RockerPortAutoneg ^on	speed is negotiated
RockerPortDuplex	Whether both sides of a link may send at once.
RockerPortDuplex ^full	both sides at once
RockerPortDuplex ^half	one side at a time
RockerSwitch	An emulated Rocker network switch.
RockerSwitch id	identifier of the switch, made out of its MAC address unless it was set	id
RockerSwitch name	name that it was created with
RockerSwitch ports	how many front-panel ports it has	number
RunState	Whether the guest runs, and if not, why.
RunState ^colo	stopped for a checkpoint of COLO
RunState ^debug	stopped by a debugger
RunState ^finish-migrate	stopped for the last part of a migration
RunState ^guest-panicked	stopped because it panicked
RunState ^inmigrate	waits for an incoming migration
RunState ^internal-error	stopped by an error from which it cannot go on
RunState ^io-error	stopped by an error of a disk whose policy is to stop
RunState ^paused	stopped by an operator
RunState ^postmigrate	stopped here because it was migrated away
RunState ^prelaunch	not started yet, as QEMU was started with `-S`
RunState ^restore-vm	stopped while a snapshot is loaded
RunState ^running	runs
RunState ^save-vm	stopped while a snapshot is saved
RunState ^shutdown	has shut down, and QEMU was told to stay
RunState ^suspended	has suspended itself to memory
RunState ^watchdog	stopped because its watchdog expired
RxFilterInfo	Which frames a network card passes to the guest.
RxFilterInfo broadcast-allowed	whether the card takes broadcast frames
RxFilterInfo main-mac	hardware address of the card, as the guest has set it
RxFilterInfo multicast	which multicast frames the card takes
RxFilterInfo multicast-overflow	whether the guest has set more multicast addresses than the table holds, so that all are taken
RxFilterInfo multicast-table	hardware addresses of the multicast groups to which the card listens
RxFilterInfo name	qdev ID of the network card, or the name that QEMU gave it
RxFilterInfo promiscuous	whether the card takes all frames, whatever their destination
RxFilterInfo unicast	which frames for single stations the card takes
RxFilterInfo unicast-overflow	whether the guest has set more unicast addresses than the table holds, so that all are taken
RxFilterInfo unicast-table	further hardware addresses to which the card listens
RxFilterInfo vlan	which frames with a VLAN tag the card takes
RxFilterInfo vlan-table	numbers of the VLANs that the card takes	id
RxState	Which frames of one kind a network card receives.
RxState ^all	every one, whatever the table says
RxState ^none	not a single one
RxState ^normal	those whose destination is in the card's table
S390CpuEntitlement	Share of host CPU that the guest is told to expect for an s390x CPU; without effect on scheduling.
S390CpuEntitlement ^auto	as `high` for a dedicated CPU, else as `medium`
S390CpuEntitlement ^high	a large share
S390CpuEntitlement ^low	a small share
S390CpuEntitlement ^medium	a medium share
S390CpuPolarization	How a guest wants its s390x CPUs to be scheduled.
S390CpuPolarization ^horizontal	all CPUs alike
S390CpuPolarization ^vertical	each CPU by its entitlement
S390CpuState	What an s390x CPU does.
S390CpuState ^check-stop	has met a machine check that stops it for good
S390CpuState ^load	loads its initial program
S390CpuState ^operating	runs or waits for an interrupt
S390CpuState ^stopped	is halted and runs nothing
S390CpuState ^uninitialized	has not been set up yet
S390CrashReason	How QEMU knows that an s390x CPU has crashed.
S390CrashReason ^disabled-wait	it waits with all interrupts disabled
S390CrashReason ^extint-loop	a timer interrupt leads at once to the next one, without end
S390CrashReason ^opint-loop	the handler of program interrupts begins with an invalid instruction
S390CrashReason ^pgmint-loop	the handler of program interrupts causes program interrupts itself
S390CrashReason ^unknown	no cause was recorded
SchemaInfo	Description of one command, event or type.
SchemaInfo +alternate	value of one out of several types
SchemaInfo +array	list of elements of one type
SchemaInfo +builtin	type that the protocol itself defines
SchemaInfo +command	arguments and result of a command
SchemaInfo +enum	set of strings
SchemaInfo +event	data of an event
SchemaInfo +object	object with named members, perhaps with variants
SchemaInfo features	features that it has, such as deprecated, in any order		no features
SchemaInfo meta-type	what kind of thing is described
SchemaInfo name	name of the command or event; for a type a label that only serves to refer to it and changes between builds
SchemaInfoAlternate	Description of a type whose values have one out of several types.
SchemaInfoAlternate members	types to choose from, which JSON itself tells apart
SchemaInfoAlternateMember	One choice of an alternate.
SchemaInfoAlternateMember type	label of the choice's type
SchemaInfoArray	Description of a list type.
SchemaInfoArray element-type	label of the type that each element has
SchemaInfoBuiltin	Description of a type that the protocol itself defines, such as a string or an integer.
SchemaInfoBuiltin json-type	how its values look in JSON
SchemaInfoCommand	Description of a command.
SchemaInfoCommand allow-oob	whether it can be executed out of band		false
SchemaInfoCommand arg-type	label of the object type that its arguments form; an object without members if it takes none
SchemaInfoCommand ret-type	label of the type of what it returns; an object without members if it returns nothing
SchemaInfoEnum	Description of an enumeration.
SchemaInfoEnum members	values that it allows, with their features
SchemaInfoEnum values	names of the same values, without features			members
SchemaInfoEnumMember	One value of an enumeration.
SchemaInfoEnumMember features	features of the value, such as deprecated, in any order		no features
SchemaInfoEnumMember name	the value, as it is sent
SchemaInfoEvent	Description of an event.
SchemaInfoEvent arg-type	label of the object type that its data forms; an object without members if it has none
SchemaInfoObject	Description of an object type: a struct, or a union with variants.
SchemaInfoObject members	members that each value has or may have
SchemaInfoObject tag	name of the member that decides which variant applies		no variants
SchemaInfoObject variants	further members, by the value of the tag
SchemaInfoObjectMember	One member of an object type, or one argument of a command.
SchemaInfoObjectMember default	null, which marks the member as optional and says nothing about its default		mandatory
SchemaInfoObjectMember features	features of the member, such as deprecated, in any order		no features
SchemaInfoObjectMember name	key of the member in JSON
SchemaInfoObjectMember type	label of the member's type
SchemaInfoObjectVariant	Which members one value of a union's tag adds.
SchemaInfoObjectVariant case	value of the tag
SchemaInfoObjectVariant type	label of the object type whose members are added
SchemaMetaType	Kinds of things that introspection describes.
SchemaMetaType ^alternate	choice between types that JSON tells apart
SchemaMetaType ^array	list type
SchemaMetaType ^builtin	type that the protocol itself defines
SchemaMetaType ^command	command that clients can execute
SchemaMetaType ^enum	enumeration of strings
SchemaMetaType ^event	event that QEMU can send
SchemaMetaType ^object	struct or union
SecretCommonProperties	Properties that all secret objects have.
SecretCommonProperties format	how the secret is written		raw
SecretCommonProperties iv	initialization vector of the encryption, 16 bytes in Base64; needed with keyid
SecretCommonProperties keyid	name of another secret object, with whose key this one is encrypted (AES-256-CBC)		the secret is not encrypted
SecretCommonProperties loaded	to be left out, since most releases refuse it: the object reads its secret by itself
SecretKeyringProperties	Properties of a secret that comes from the keyring of the Linux kernel.
SecretKeyringProperties format	how the secret is written		raw
SecretKeyringProperties iv	initialization vector of the encryption, 16 bytes in Base64; needed with keyid
SecretKeyringProperties keyid	name of another secret object, with whose key this one is encrypted (AES-256-CBC)		the secret is not encrypted
SecretKeyringProperties loaded	to be left out, since most releases refuse it: the object reads its secret by itself
SecretKeyringProperties serial	serial number of the key in the keyring	id
SecretProperties	Properties of a secret that is given directly or in a file; one of data and file is needed.
SecretProperties data	secret itself
SecretProperties file	path of the file with the secret
SecretProperties format	how the secret is written		raw
SecretProperties iv	initialization vector of the encryption, 16 bytes in Base64; needed with keyid
SecretProperties keyid	name of another secret object, with whose key this one is encrypted (AES-256-CBC)		the secret is not encrypted
SecretProperties loaded	to be left out, since most releases refuse it: the object reads its secret by itself
SetPasswordAction	What happens to connected clients when a password changes.
SetPasswordAction ^disconnect	their connections are closed
SetPasswordAction ^fail	the command fails if there are any
SetPasswordAction ^keep	they stay connected
SetPasswordOptions	Whose password changes, and to what.
SetPasswordOptions +spice	no further options: there is one SPICE server
SetPasswordOptions +vnc	which VNC server it is
SetPasswordOptions connected	what happens to connected clients; VNC accepts only keep		keep
SetPasswordOptions password	password that clients give from now on
SetPasswordOptions protocol	server whose password changes
SetPasswordOptionsVnc	The VNC server whose password changes.
SetPasswordOptionsVnc display	name of the VNC server		the first VNC server
SevAttestationReport	Report about an SEV guest, signed by AMD's security processor.
SevAttestationReport data	the report, in base64
SevCapability	What AMD SEV of this host offers and needs.
SevCapability cbitpos	which bit of a page table entry marks a page as encrypted	index
SevCapability cert-chain	certificates of that key, in base64
SevCapability cpu0-id	unique id of the processor in the first socket, in base64
SevCapability pdh	key of the platform for key agreement with the guest's owner, in base64
SevCapability reduced-phys-bits	by how many bits physical addresses get shorter	bits
SevCommonProperties	Settings of every guest with AMD SEV.
SevCommonProperties cbitpos	which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells	index	0
SevCommonProperties kernel-hashes	whether hashes of kernel, initrd and command line given to QEMU are measured too		false
SevCommonProperties reduced-phys-bits	by how many bits physical addresses get shorter, as query-sev-capabilities tells	bits
SevCommonProperties sev-device	path of the SEV device on the host		`/dev/sev`
SevGuestInfo	Facts about a guest with SEV or SEV-ES.
SevGuestInfo handle	number by which the firmware knows the guest	id
SevGuestInfo policy	what the owner allows to be done with the guest	flags
SevGuestProperties	Protection of the guest by AMD SEV or SEV-ES.
SevGuestProperties cbitpos	which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells	index	0
SevGuestProperties dh-cert-file	path of a file with the owner's Diffie-Hellman certificate, in base64		no owner takes part
SevGuestProperties handle	number of a guest whose keys this one shares	id	0		0=own keys
SevGuestProperties kernel-hashes	whether hashes of kernel, initrd and command line given to QEMU are measured too		false
SevGuestProperties legacy-vm-type	whether the guest is made by the older interface of KVM, which gives another measurement		auto
SevGuestProperties policy	what may be done with the guest, by the SEV specification; 4 adds SEV-ES	flags	1, no debugging
SevGuestProperties reduced-phys-bits	by how many bits physical addresses get shorter, as query-sev-capabilities tells	bits
SevGuestProperties session-file	path of a file with the owner's session parameters, in base64		no owner takes part
SevGuestProperties sev-device	path of the SEV device on the host		`/dev/sev`
SevGuestType	Kind of AMD's protection of a guest.
SevGuestType ^sev	memory is encrypted, and with SEV-ES the registers too
SevGuestType ^sev-snp	memory is also safe from being changed or replaced by the host
SevInfo	Whether and how the guest is protected by AMD SEV.
SevInfo +sev	facts about a guest with SEV or SEV-ES
SevInfo +sev-snp	facts about a guest with SEV-SNP
SevInfo api-major	major version of the firmware's interface	number
SevInfo api-minor	minor version of the firmware's interface	number
SevInfo build-id	build of the firmware	number
SevInfo enabled	whether it is protected; if not, the other members mean nothing
SevInfo sev-type	kind of the protection
SevInfo state	stage of the life cycle that the guest is in
SevLaunchMeasureInfo	Measurement of an SEV guest at its launch.
SevLaunchMeasureInfo data	the measurement, in base64
SevSnpGuestInfo	Facts about a guest with SEV-SNP.
SevSnpGuestInfo snp-policy	what the owner allows to be done with the guest	flags
SevSnpGuestProperties	Protection of the guest by AMD SEV-SNP, with the data that the firmware takes at the launch.
SevSnpGuestProperties author-key-enabled	whether `id-auth` also holds a key of the author		false
SevSnpGuestProperties cbitpos	which bit of a page table entry marks a page as encrypted, as query-sev-capabilities tells	index	0
SevSnpGuestProperties guest-visible-workarounds	16 bytes in base64 that tell the guest which workarounds the host has		zeros
SevSnpGuestProperties host-data	32 bytes in base64 of any meaning, which attestation reports contain		zeros
SevSnpGuestProperties id-auth	signatures and keys for the ID block, 4096 bytes in base64		zeros
SevSnpGuestProperties id-block	ID block, 96 bytes in base64, with the expected measurement and the owner's ids		zeros
SevSnpGuestProperties kernel-hashes	whether hashes of kernel, initrd and command line given to QEMU are measured too		false
SevSnpGuestProperties policy	what may be done with the guest, by the SEV-SNP specification	flags	0x30000
SevSnpGuestProperties reduced-phys-bits	by how many bits physical addresses get shorter, as query-sev-capabilities tells	bits
SevSnpGuestProperties sev-device	path of the SEV device on the host		`/dev/sev`
SevSnpGuestProperties vcek-disabled	whether reports may not be signed with the key of the chip, only with a key that AMD gave the provider		false
SevState	Stage of the life cycle of an SEV guest.
SevState ^launch-secret	it has been measured and may receive a secret
SevState ^launch-update	its memory is being encrypted and measured before the launch
SevState ^receive-update	it is arriving from another host
SevState ^running	it runs, or could
SevState ^send-update	it is leaving for another host
SevState ^uninit	not begun
SgxEpc	A section of memory for SGX enclaves, as the machine is given it.
SgxEpc memdev	id of its memory backend, of the type memory-backend-epc
SgxEpc node	NUMA node that it belongs to	id
SgxEpcDeviceInfo	A section of memory for SGX enclaves in the running machine.
SgxEpcDeviceInfo id	id of the device		it has no id
SgxEpcDeviceInfo memaddr	where it begins in the guest's physical memory	address
SgxEpcDeviceInfo memdev	path of its memory backend in the QOM tree
SgxEpcDeviceInfo node	NUMA node that it belongs to	id
SgxEpcDeviceInfo size	memory that it provides	bytes
SgxEpcDeviceInfoWrapper	A section of SGX memory, nested under `data`.
SgxEpcDeviceInfoWrapper data	the section
SgxEpcProperties	Memory for SGX enclaves of a machine.
SgxEpcProperties sgx-epc	the sections
SgxEpcSection	A section of memory for SGX enclaves.
SgxEpcSection node	NUMA node that it belongs to	id
SgxEpcSection size	size of the section	bytes
SgxInfo	Features of Intel SGX.
SgxInfo flc	whether the system chooses who may sign launch enclaves
SgxInfo section-size	size of the enclave memory	bytes		sections
SgxInfo sections	sections of enclave memory
SgxInfo sgx	whether SGX is there at all
SgxInfo sgx1	whether enclaves of SGX version 1 can be made
SgxInfo sgx2	whether enclaves can change their memory while they run, as of SGX version 2
ShutdownAction	What a shutdown by the guest leads to.
ShutdownAction ^pause	the guest is stopped and QEMU stays
ShutdownAction ^poweroff	QEMU exits
ShutdownCause	What led to a shutdown or reset.
ShutdownCause ^guest-panic	the guest panicked
ShutdownCause ^guest-reset	the guest rebooted
ShutdownCause ^guest-shutdown	the guest shut down, as by ACPI
ShutdownCause ^host-error	an error after which the guest cannot go on
ShutdownCause ^host-qmp-quit	command quit
ShutdownCause ^host-qmp-system-reset	command system_reset
ShutdownCause ^host-signal	a signal to QEMU, such as SIGTERM
ShutdownCause ^host-ui	the user interface, such as a closed window
ShutdownCause ^none	nothing is under way
ShutdownCause ^snapshot-load	replay loads a snapshot, of which QMP tells nothing
ShutdownCause ^subsystem-reset	a reset of a part of an s390x guest, of which QMP tells nothing
SmbiosEntryPointType	Version of the SMBIOS entry point that the guest's firmware gets.
SmbiosEntryPointType ^32	SMBIOS 2.1, with 32-bit addresses
SmbiosEntryPointType ^64	SMBIOS 3.0, with 64-bit addresses
SmbiosEntryPointType ^auto	the 32-bit one if the tables fit, else the 64-bit one
SmpCacheProperties	Which CPUs share a cache.
SmpCacheProperties cache	the cache
SmpCacheProperties topology	level of the topology whose CPUs share the cache
SmpCachePropertiesWrapper	How the CPUs share their caches.
SmpCachePropertiesWrapper caches	the caches, each with the level that shares it
SmpConfiguration	CPU topology of a machine; what is left out follows from the rest.
SmpConfiguration books	books in each drawer, on s390x	number	1
SmpConfiguration clusters	clusters in each die or socket	number	1
SmpConfiguration cores	cores in the level above them	number	computed from the rest
SmpConfiguration cpus	virtual CPUs that are there at the start	number	computed from the rest
SmpConfiguration dies	dies in each socket	number	1
SmpConfiguration drawers	drawers of the machine, on s390x	number	1
SmpConfiguration maxcpus	virtual CPUs that there can be after hotplug	number	computed from the rest
SmpConfiguration modules	modules in each cluster or die	number	1
SmpConfiguration sockets	sockets in the level above them	number	computed from the rest
SmpConfiguration threads	hardware threads in each core	number	computed from the rest
SnapshotInfo	A snapshot that is stored within an image.
SnapshotInfo date-nsec	fraction of a second to add to `date-sec`	ns
SnapshotInfo date-sec	when it was taken, from the start of 1970 in UTC	s
SnapshotInfo icount	how many instructions the guest had executed	number	the machine did not count them
SnapshotInfo id	ID of the snapshot within the image
SnapshotInfo name	name of the snapshot
SnapshotInfo vm-clock-nsec	fraction of a second to add to `vm-clock-sec`	ns
SnapshotInfo vm-clock-sec	how long the guest had run when it was taken	s
SnapshotInfo vm-state-size	size of the saved state of the machine	bytes			0=only the disk was saved
SocketAddress	Where a socket listens, or where it connects to.
SocketAddress +fd	socket that is open already
SocketAddress +inet	host and port for TCP or UDP
SocketAddress +unix	path or abstract name on the host
SocketAddress +vsock	guest or host, and a port there
SocketAddress type	kind of the address
SocketAddressLegacy	The older form of a socket's address, in which the members stand in an object of their own called data.
SocketAddressLegacy +fd	socket that is open already
SocketAddressLegacy +inet	host and port for TCP or UDP
SocketAddressLegacy +unix	path or abstract name on the host
SocketAddressLegacy +vsock	guest or host, and a port there
SocketAddressLegacy type	kind of the address
SocketAddressType	The kinds of addresses that a command can name.
SocketAddressType ^fd	socket that is open already
SocketAddressType ^inet	host and port for TCP or UDP
SocketAddressType ^unix	path or abstract name on the host
SocketAddressType ^vsock	guest or host, and a port there
SpMemDeviceInfo	A device with memory that the guest is told to keep for special purposes.
SpMemDeviceInfo addr	where it begins in the guest's physical memory	address
SpMemDeviceInfo id	id of the device		it has no id
SpMemDeviceInfo memdev	path of its memory backend in the QOM tree
SpMemDeviceInfo node	NUMA node that it belongs to	id
SpMemDeviceInfo size	memory that it provides	bytes
SpMemDeviceInfoWrapper	A device with memory for special purposes, nested under `data`.
SpMemDeviceInfoWrapper data	the device
SpiceBasicInfo	An end of a SPICE connection.
SpiceBasicInfo family	what kind of address it is
SpiceBasicInfo host	network address of this end
SpiceBasicInfo port	port of this end, in digits
SpiceChannel	A channel of a SPICE client, such as its display or its sound.
SpiceChannel channel-id	number among channels of the same type, such as the displays of several screens	id
SpiceChannel channel-type	what the channel carries: 1 is the main channel, which each session has once	id
SpiceChannel connection-id	number that all channels of one client's session have in common	id
SpiceChannel family	what kind of address it is
SpiceChannel host	network address of this end
SpiceChannel port	port of this end, in digits
SpiceChannel tls	whether the channel is encrypted
SpiceInfo	State of the SPICE server.
SpiceInfo auth	how clients are authenticated: none, spice for a password, or sasl
SpiceInfo channels	channels of all clients that are connected
SpiceInfo compiled-version	version of the SPICE library that QEMU was built with
SpiceInfo enabled	whether there is a SPICE server
SpiceInfo host	address or host name at which the server listens		no server
SpiceInfo migrated	whether the last migration is over and its SPICE clients have been handed over as well
SpiceInfo mouse-mode	who decides where the pointer is
SpiceInfo port	port at which the server listens without TLS	port	no such port
SpiceInfo tls-port	port at which the server listens with TLS	port	no such port
SpiceQueryMouseMode	Who decides where the pointer of a SPICE session is.
SpiceQueryMouseMode ^client	the client's own pointer, whose place is sent to the guest
SpiceQueryMouseMode ^server	the guest's pointer, to which the client sends distances
SpiceQueryMouseMode ^unknown	the SPICE server does not say
SpiceServerInfo	The server's end of a SPICE connection.
SpiceServerInfo auth	how clients are authenticated: none, spice for a password, or sasl
SpiceServerInfo family	what kind of address it is
SpiceServerInfo host	network address of this end
SpiceServerInfo port	port of this end, in digits
SshHostKeyCheck	How the key of an SSH server is checked.
SshHostKeyCheck +hash	by a fingerprint
SshHostKeyCheck +known_hosts	check against the user's file `known_hosts`
SshHostKeyCheck +none	no check, so that anybody in between can pose as the server
SshHostKeyCheck mode	way of checking
SshHostKeyCheckHashType	Hash function of a fingerprint of an SSH server.
SshHostKeyCheckHashType ^md5	MD5
SshHostKeyCheckHashType ^sha1	SHA-1
SshHostKeyCheckHashType ^sha256	SHA-256
SshHostKeyCheckMode	How the key of an SSH server is checked.
SshHostKeyCheckMode ^hash	it must have the given fingerprint
SshHostKeyCheckMode ^known_hosts	it must be in the user's file `known_hosts`
SshHostKeyCheckMode ^none	not at all, so that anybody in between can pose as the server
SshHostKeyHash	Fingerprint of an SSH server.
SshHostKeyHash hash	the fingerprint, in hexadecimal
SshHostKeyHash type	hash function of the fingerprint
SsidSizeMode	Size of the substream ids of an emulated Arm SMMUv3.
SsidSizeMode ^0	no substreams
SsidSizeMode ^1	1 bit
SsidSizeMode ^10	10 bits
SsidSizeMode ^11	11 bits
SsidSizeMode ^12	12 bits
SsidSizeMode ^13	13 bits
SsidSizeMode ^14	14 bits
SsidSizeMode ^15	15 bits
SsidSizeMode ^16	16 bits
SsidSizeMode ^17	17 bits
SsidSizeMode ^18	18 bits
SsidSizeMode ^19	19 bits
SsidSizeMode ^2	2 bits
SsidSizeMode ^20	20 bits
SsidSizeMode ^3	3 bits
SsidSizeMode ^4	4 bits
SsidSizeMode ^5	5 bits
SsidSizeMode ^6	6 bits
SsidSizeMode ^7	7 bits
SsidSizeMode ^8	8 bits
SsidSizeMode ^9	9 bits
SsidSizeMode ^auto	as the IOMMU of the host
Stats	Value of one statistic.
Stats name	name of the statistic, as its description gives it
Stats value	the value; its unit is in the description
StatsFilter	Which statistics to read, of what.
StatsFilter +cryptodev	statistics of the backends of crypto devices
StatsFilter +vcpu	statistics of virtual CPUs, of all or of some
StatsFilter +vm	statistics of the machine as a whole
StatsFilter providers	who is to be asked, and for which statistics		all providers, all statistics
StatsFilter target	what the statistics are about
StatsProvider	Who keeps statistics.
StatsProvider ^cryptodev	QEMU's backends for virtual crypto devices
StatsProvider ^kvm	KVM in the host's kernel
StatsRequest	Statistics of one provider to read.
StatsRequest names	statistics to read		all that it has
StatsRequest provider	who is asked
StatsResult	Statistics of one object by one provider.
StatsResult provider	who kept them
StatsResult qom-path	QOM path of the object, such as a virtual CPU, that they are about		the whole machine
StatsResult stats	the statistics
StatsSchema	Statistics that a provider keeps about one kind of target.
StatsSchema provider	who keeps them
StatsSchema stats	description of each
StatsSchema target	what they are about
StatsSchemaValue	Description of one statistic; a value means value × `base`^`exponent` of the unit.
StatsSchemaValue base	base of the factor, 10 or 2	number	a factor of 1
StatsSchemaValue bucket-size	width of each bucket of a linear histogram, in the statistic's unit	number	not a linear histogram
StatsSchemaValue exponent	power of the base that values are multiplied by, such as -9 for nanoseconds	number
StatsSchemaValue name	name of the statistic, unique for its provider and target
StatsSchemaValue type	how values develop, and whether it is one value or a histogram
StatsSchemaValue unit	what is measured		a plain count
StatsTarget	What statistics can be about.
StatsTarget ^cryptodev	one backend of a crypto device
StatsTarget ^vcpu	one virtual CPU
StatsTarget ^vm	whole machine
StatsType	How the values of a statistic develop.
StatsType ^cumulative	counts up since the start
StatsType ^instant	level of this moment, goes up and down
StatsType ^linear-histogram	counts in buckets of the same width
StatsType ^log2-histogram	counts in buckets that double in width
StatsType ^peak	highest level so far
StatsUnit	What a statistic measures.
StatsUnit ^boolean	whether something is so
StatsUnit ^bytes	amount of data
StatsUnit ^cycles	clock cycles
StatsUnit ^seconds	time
StatsValue	Value of a statistic, as its kind requires.
StatsValue |boolean	whether something is so
StatsValue |list	counts in the buckets of a histogram, smallest first	number
StatsValue |scalar	one number, in the statistic's unit	number
StatsVcpuFilter	Which virtual CPUs to read statistics of.
StatsVcpuFilter vcpus	QOM paths of the virtual CPUs		all of them
StatusInfo	Whether the guest runs, and if not, why.
StatusInfo running	whether its CPUs run
StatusInfo singlestep	whether TCG translates each instruction by itself, slowly, for debugging
StatusInfo status	state of the guest
StrOrNull	A text, or null where absence already means something else.
StrOrNull |n	no text; usually resets the setting
StrOrNull |s	a text
SysEmuTarget	Architecture that a QEMU emulates.
SysEmuTarget ^aarch64	64-bit Arm
SysEmuTarget ^alpha	DEC Alpha
SysEmuTarget ^arm	32-bit Arm
SysEmuTarget ^avr	8-bit AVR microcontrollers
SysEmuTarget ^cris	Axis CRIS
SysEmuTarget ^hexagon	Qualcomm Hexagon
SysEmuTarget ^hppa	HP PA-RISC
SysEmuTarget ^i386	32-bit x86
SysEmuTarget ^loongarch64	64-bit LoongArch
SysEmuTarget ^m68k	Motorola 68000 family and ColdFire
SysEmuTarget ^microblaze	MicroBlaze, big-endian by default
SysEmuTarget ^microblazeel	MicroBlaze, little-endian
SysEmuTarget ^mips	32-bit MIPS, big-endian
SysEmuTarget ^mips64	64-bit MIPS, big-endian
SysEmuTarget ^mips64el	64-bit MIPS, little-endian
SysEmuTarget ^mipsel	32-bit MIPS, little-endian
SysEmuTarget ^nios2	Altera Nios II
SysEmuTarget ^or1k	OpenRISC 1000
SysEmuTarget ^ppc	32-bit PowerPC
SysEmuTarget ^ppc64	64-bit PowerPC, both byte orders
SysEmuTarget ^riscv32	32-bit RISC-V
SysEmuTarget ^riscv64	64-bit RISC-V
SysEmuTarget ^rx	Renesas RX
SysEmuTarget ^s390x	64-bit IBM Z mainframes
SysEmuTarget ^sh4	SuperH SH-4, little-endian
SysEmuTarget ^sh4eb	SuperH SH-4, big-endian
SysEmuTarget ^sparc	32-bit SPARC
SysEmuTarget ^sparc64	64-bit SPARC
SysEmuTarget ^tricore	Infineon TriCore
SysEmuTarget ^x86_64	64-bit x86, which also runs 32-bit guests
SysEmuTarget ^xtensa	Xtensa, little-endian
SysEmuTarget ^xtensaeb	Xtensa, big-endian
TdxGuestProperties	Protection of the guest by Intel TDX.
TdxGuestProperties attributes	attributes of the guest by the TDX specification	flags	0x10000000
TdxGuestProperties mrconfigid	SHA-384 digest in base64 of configuration that is not the owner's, for attestation		zeros
TdxGuestProperties mrowner	SHA-384 digest in base64 that stands for the owner, for attestation		zeros
TdxGuestProperties mrownerconfig	SHA-384 digest in base64 of the owner's configuration, for attestation		zeros
TdxGuestProperties quote-generation-socket	address of the service on the host that signs attestation quotes		the guest gets no quotes
TdxGuestProperties sept-ve-disable	whether access to memory that the guest has not accepted ends it rather than raises #VE; Linux guests need it		true
ThreadContextProperties	CPUs of the host that threads made by this object run on, as those that preallocate memory.
ThreadContextProperties cpu-affinity	numbers of the CPUs; excludes `node-affinity`	index	the CPUs of the main thread
ThreadContextProperties node-affinity	NUMA nodes whose CPUs are meant; excludes `cpu-affinity`	id	the CPUs of the main thread
ThrottleGroupProperties	Properties of a throttle group, whose members share its limits.
ThrottleGroupProperties limits	limits of the group		no limits
ThrottleGroupProperties x-bps-read	rate that reads may reach on average	bytes/s	no limit		0=no limit
ThrottleGroupProperties x-bps-read-max	rate that reads may reach in a burst; not below `x-bps-read`	bytes/s	no bursts		0=no bursts
ThrottleGroupProperties x-bps-read-max-length	how long a burst may last at the rate of `x-bps-read-max`	s	1
ThrottleGroupProperties x-bps-total	rate that reads and writes together may reach on average	bytes/s	no limit		0=no limit
ThrottleGroupProperties x-bps-total-max	rate that reads and writes together may reach in a burst; not below `x-bps-total`	bytes/s	no bursts		0=no bursts
ThrottleGroupProperties x-bps-total-max-length	how long a burst may last at the rate of `x-bps-total-max`	s	1
ThrottleGroupProperties x-bps-write	rate that writes may reach on average	bytes/s	no limit		0=no limit
ThrottleGroupProperties x-bps-write-max	rate that writes may reach in a burst; not below `x-bps-write`	bytes/s	no bursts		0=no bursts
ThrottleGroupProperties x-bps-write-max-length	how long a burst may last at the rate of `x-bps-write-max`	s	1
ThrottleGroupProperties x-iops-read	most reads on average	operations/s	no limit		0=no limit
ThrottleGroupProperties x-iops-read-max	rate that reads may reach in a burst; not below `x-iops-read`	operations/s	no bursts		0=no bursts
ThrottleGroupProperties x-iops-read-max-length	how long a burst may last at the rate of `x-iops-read-max`	s	1
ThrottleGroupProperties x-iops-size	size of the pieces of which a larger request counts one by one; needs a limit of requests	bytes	each request counts once		0=each request counts once
ThrottleGroupProperties x-iops-total	rate that reads and writes together may reach on average	operations/s	no limit		0=no limit
ThrottleGroupProperties x-iops-total-max	rate that reads and writes together may reach in a burst; not below `x-iops-total`	operations/s	no bursts		0=no bursts
ThrottleGroupProperties x-iops-total-max-length	how long a burst may last at the rate of `x-iops-total-max`	s	1
ThrottleGroupProperties x-iops-write	most writes on average	operations/s	no limit		0=no limit
ThrottleGroupProperties x-iops-write-max	rate that writes may reach in a burst; not below `x-iops-write`	operations/s	no bursts		0=no bursts
ThrottleGroupProperties x-iops-write-max-length	how long a burst may last at the rate of `x-iops-write-max`	s	1
ThrottleLimits	Limits of a throttle group: rates that hold on average, and how far and how long bursts may exceed them.
ThrottleLimits bps-read	rate that reads may reach on average	bytes/s	no limit		0=no limit
ThrottleLimits bps-read-max	rate that reads may reach in a burst; not below `bps-read`	bytes/s	no bursts		0=no bursts
ThrottleLimits bps-read-max-length	how long a burst may last at the rate of `bps-read-max`	s	1
ThrottleLimits bps-total	rate that reads and writes together may reach on average	bytes/s	no limit		0=no limit
ThrottleLimits bps-total-max	rate that reads and writes together may reach in a burst; not below `bps-total`	bytes/s	no bursts		0=no bursts
ThrottleLimits bps-total-max-length	how long a burst may last at the rate of `bps-total-max`	s	1
ThrottleLimits bps-write	rate that writes may reach on average	bytes/s	no limit		0=no limit
ThrottleLimits bps-write-max	rate that writes may reach in a burst; not below `bps-write`	bytes/s	no bursts		0=no bursts
ThrottleLimits bps-write-max-length	how long a burst may last at the rate of `bps-write-max`	s	1
ThrottleLimits iops-read	most reads on average	operations/s	no limit		0=no limit
ThrottleLimits iops-read-max	rate that reads may reach in a burst; not below `iops-read`	operations/s	no bursts		0=no bursts
ThrottleLimits iops-read-max-length	how long a burst may last at the rate of `iops-read-max`	s	1
ThrottleLimits iops-size	size of the pieces of which a larger request counts one by one; needs a limit of requests	bytes	each request counts once		0=each request counts once
ThrottleLimits iops-total	rate that reads and writes together may reach on average	operations/s	no limit		0=no limit
ThrottleLimits iops-total-max	rate that reads and writes together may reach in a burst; not below `iops-total`	operations/s	no bursts		0=no bursts
ThrottleLimits iops-total-max-length	how long a burst may last at the rate of `iops-total-max`	s	1
ThrottleLimits iops-write	most writes on average	operations/s	no limit		0=no limit
ThrottleLimits iops-write-max	rate that writes may reach in a burst; not below `iops-write`	operations/s	no bursts		0=no bursts
ThrottleLimits iops-write-max-length	how long a burst may last at the rate of `iops-write-max`	s	1
TimeUnit	Unit that a duration is counted in.
TimeUnit ^millisecond	milliseconds
TimeUnit ^second	seconds
TlsCredsAnonProperties	Properties of TLS credentials without any identity, which encrypt but do not tell who the peer is.
TlsCredsAnonProperties dir	path of the directory with the files of the credentials, which have fixed names
TlsCredsAnonProperties endpoint	side of the connection that the credentials are for		client
TlsCredsAnonProperties loaded	to be left out, since most releases refuse it: the object reads its files by itself
TlsCredsAnonProperties priority	which TLS versions and ciphers are allowed, in the notation of GnuTLS		the default of QEMU's build
TlsCredsAnonProperties verify-peer	whether the peer must show valid credentials		true
TlsCredsProperties	Properties that all objects with TLS credentials have.
TlsCredsProperties dir	path of the directory with the files of the credentials, which have fixed names
TlsCredsProperties endpoint	side of the connection that the credentials are for		client
TlsCredsProperties priority	which TLS versions and ciphers are allowed, in the notation of GnuTLS		the default of QEMU's build
TlsCredsProperties verify-peer	whether the peer must show valid credentials		true
TlsCredsPskProperties	Properties of TLS credentials that are a key known to both sides.
TlsCredsPskProperties dir	path of the directory with the files of the credentials, which have fixed names
TlsCredsPskProperties endpoint	side of the connection that the credentials are for		client
TlsCredsPskProperties loaded	to be left out, since most releases refuse it: the object reads its files by itself
TlsCredsPskProperties priority	which TLS versions and ciphers are allowed, in the notation of GnuTLS		the default of QEMU's build
TlsCredsPskProperties username	name under which a client has its key		qemu
TlsCredsPskProperties verify-peer	whether the peer must show valid credentials		true
TlsCredsX509Properties	Properties of TLS credentials with X.509 certificates.
TlsCredsX509Properties dir	path of the directory with the files of the credentials, which have fixed names
TlsCredsX509Properties endpoint	side of the connection that the credentials are for		client
TlsCredsX509Properties loaded	to be left out, since most releases refuse it: the object reads its files by itself
TlsCredsX509Properties passwordid	name of the secret object with the password of the private key		the key is not encrypted
TlsCredsX509Properties priority	which TLS versions and ciphers are allowed, in the notation of GnuTLS		the default of QEMU's build
TlsCredsX509Properties sanity-check	whether certificates are examined for mistakes before they are used		true
TlsCredsX509Properties verify-peer	whether the peer must show valid credentials		true
TpmEmulatorOptions	Options of a backend that uses a TPM in software, such as swtpm.
TpmEmulatorOptions chardev	name of the chardev, on a UNIX socket, through which the software is reached
TpmEmulatorOptionsWrapper	Holds the options of a backend of kind emulator.
TpmEmulatorOptionsWrapper data	how the software is reached
TpmInfo	A TPM device of the guest.
TpmInfo id	name of the device's backend
TpmInfo model	kind of the device that the guest sees
TpmInfo options	kind of the backend and its options
TpmModel	The kinds of TPM devices that a guest can have.
TpmModel ^tpm-crb	device with the interface CRB, for TPM 2.0
TpmModel ^tpm-spapr	device of POWER machines (pseries)
TpmModel ^tpm-tis	device with the interface TIS, for all versions of TPM
TpmPassthroughOptions	Options of a backend that hands the host's own TPM to the guest.
TpmPassthroughOptions cancel-path	file in sysfs that ends a running TPM command when it is written to		found by QEMU
TpmPassthroughOptions path	path of the host's TPM device		/dev/tpm0
TpmPassthroughOptionsWrapper	Holds the options of a backend of kind passthrough.
TpmPassthroughOptionsWrapper data	which TPM of the host it is
TpmType	The kinds of TPM backends.
TpmType ^emulator	a TPM in software
TpmType ^passthrough	the host's own TPM
TpmTypeOptions	Kind and options of a TPM backend.
TpmTypeOptions +emulator	how the TPM in software is reached
TpmTypeOptions +passthrough	which TPM of the host it is
TpmTypeOptions type	kind of the backend
TraceEventInfo	State of one trace event.
TraceEventInfo name	name of the event
TraceEventInfo state	whether the event is switched on
TraceEventInfo vcpu	whether the event is kept for each virtual CPU separately; meaningless since it was deprecated
TraceEventState	Whether a trace event is switched on.
TraceEventState ^disabled	switched off
TraceEventState ^enabled	switched on
TraceEventState ^unavailable	left out of this build
TransactionAction	One operation of a transaction.
TransactionAction +abort	fails, so that the transaction is undone
TransactionAction +block-dirty-bitmap-add	creates a dirty bitmap
TransactionAction +block-dirty-bitmap-clear	clears a dirty bitmap, so that it records changes from this moment on
TransactionAction +block-dirty-bitmap-disable	stops a dirty bitmap from recording changes
TransactionAction +block-dirty-bitmap-enable	lets a dirty bitmap record changes
TransactionAction +block-dirty-bitmap-merge	merges dirty bitmaps into one
TransactionAction +block-dirty-bitmap-remove	removes a dirty bitmap
TransactionAction +blockdev-backup	starts a backup into an existing node
TransactionAction +blockdev-snapshot	puts an existing overlay on top of a node
TransactionAction +blockdev-snapshot-internal-sync	takes a snapshot inside of an image
TransactionAction +blockdev-snapshot-sync	creates an overlay and puts it on top of a node
TransactionAction +drive-backup	creates an image and starts a backup into it			blockdev-backup
TransactionAction type	which operation it is
TransactionActionKind	Operations that a transaction can hold.
TransactionActionKind ^abort	fail, so that the transaction is undone
TransactionActionKind ^block-dirty-bitmap-add	create a dirty bitmap
TransactionActionKind ^block-dirty-bitmap-clear	clear a dirty bitmap, so that it records changes from this moment on
TransactionActionKind ^block-dirty-bitmap-disable	stop a dirty bitmap from recording changes
TransactionActionKind ^block-dirty-bitmap-enable	let a dirty bitmap record changes
TransactionActionKind ^block-dirty-bitmap-merge	merge dirty bitmaps into one
TransactionActionKind ^block-dirty-bitmap-remove	remove a dirty bitmap
TransactionActionKind ^blockdev-backup	start a backup into an existing node
TransactionActionKind ^blockdev-snapshot	put an existing overlay on top of a node
TransactionActionKind ^blockdev-snapshot-internal-sync	take a snapshot inside of an image
TransactionActionKind ^blockdev-snapshot-sync	create an overlay and put it on top of a node
TransactionActionKind ^drive-backup	create an image and start a backup into it			blockdev-backup
TransactionProperties	Settings of a transaction as a whole.
TransactionProperties completion-mode	how the jobs that it starts depend on each other		individual
UefiVarStore	UEFI variables of a guest, as the file of the uefi-vars device holds them.
UefiVarStore variables	the variables
UefiVarStore version	version of the format, 2	number
UefiVariable	A UEFI variable of a guest.
UefiVariable attr	attributes by the UEFI specification, such as kept over resets or readable at run time	flags
UefiVariable data	value, as hexadecimal digits
UefiVariable digest	digest of the certificate that signs changes, as hexadecimal digits		no certificate is bound to it
UefiVariable guid	GUID of the vendor whose namespace the name is in
UefiVariable name	name of the variable
UefiVariable time	time stamp of an authenticated variable, an EFI_TIME as hexadecimal digits		not authenticated by time
UnixSocketAddress	A UNIX socket on the host.
UnixSocketAddress abstract	whether it is an abstract socket of Linux, which has no file		false
UnixSocketAddress path	path of the socket, or its name if it is abstract
UnixSocketAddress tight	whether an abstract name ends with path, instead of being padded with zeros to the largest length		true
UnixSocketAddressWrapper	Holds the UNIX socket of an address in the old form.
UnixSocketAddressWrapper data	path or abstract name
UuidInfo	The UUID of the machine.
UuidInfo UUID	the UUID as text of hexadecimal digits with dashes
VersionInfo	Version of the QEMU that answers.
VersionInfo package	how the vendor calls the build; empty in QEMU's own releases
VersionInfo qemu	release that it was built from
VersionTriple	The three numbers of a version, as in 10.0.2.
VersionTriple major	first number	number
VersionTriple micro	third number; 50 marks a development tree, 90 and above a release candidate	number
VersionTriple minor	second number	number
VfioStats	Figures of the migration of passed-through devices.
VfioStats transferred	device state sent so far	bytes
VfioUserServerProperties	Device that this QEMU emulates for another process, over vfio-user.
VfioUserServerProperties device	id of the device
VfioUserServerProperties socket	address that the process connects to
VhostDeviceProtocols	Which extensions of the vhost-user protocol a backend has.
VhostDeviceProtocols protocols	extensions by name, each with an explanation
VhostDeviceProtocols unknown-protocols	extensions that QEMU has no name for	flags	no such extensions
VhostStatus	State of the vhost backend of a virtio device.
VhostStatus acked-features	features in use between backend and guest
VhostStatus backend-cap	further abilities of the backend	flags
VhostStatus backend-features	features of the backend that are no virtio features
VhostStatus features	features that the backend offers
VhostStatus log-enabled	whether the backend logs the pages that it writes, as live migration needs
VhostStatus log-size	how many 64-bit words the log of written pages has, with one bit for each 4 KiB page	number
VhostStatus max-queues	how many queues the backend could handle at most	number
VhostStatus n-mem-sections	how many pieces of the guest's memory the backend has been told of	number
VhostStatus n-tmp-sections	how many pieces of memory are collected for the next update of the backend	number
VhostStatus nvqs	how many queues this backend handles	number
VhostStatus protocol-features	extensions of the vhost-user protocol in use
VhostStatus vq-index	first queue of the device that this backend handles	index
VirtQueueStatus	State of a queue of a virtio device.
VirtQueueStatus inuse	how many requests the device has taken and not given back yet	requests
VirtQueueStatus last-avail-idx	place of the next available request that the device takes	index	a queue that the vhost backend does not handle
VirtQueueStatus name	kind of the device that has the queue, such as virtio-net
VirtQueueStatus queue-index	which queue of the device it is	index
VirtQueueStatus shadow-avail-idx	end of the available requests, as QEMU last saw it	index	a queue that vhost handles
VirtQueueStatus signalled-used	value of used-idx at the time of the last interrupt	index
VirtQueueStatus signalled-used-valid	whether signalled-used counts; if not, the next finished request causes an interrupt
VirtQueueStatus used-idx	place of the next request that the device gives back	index
VirtQueueStatus vring-align	alignment of the ring in the guest's memory	bytes
VirtQueueStatus vring-avail	where in the guest's memory the ring of available requests is	address
VirtQueueStatus vring-desc	where in the guest's memory the descriptors are	address
VirtQueueStatus vring-num	how many entries the ring has	number
VirtQueueStatus vring-num-default	how many entries the device offers	number
VirtQueueStatus vring-used	where in the guest's memory the ring of finished requests is	address
VirtVhostQueueStatus	State of a queue that a vhost backend handles.
VirtVhostQueueStatus avail	where in QEMU's own memory the ring of available requests is	address
VirtVhostQueueStatus avail-phys	where in the guest's memory the ring of available requests is	address
VirtVhostQueueStatus avail-size	how much memory the ring of available requests takes	bytes
VirtVhostQueueStatus call	file descriptor of interrupts; 0 where QEMU does not fill it in	number
VirtVhostQueueStatus desc	where in QEMU's own memory the descriptors are	address
VirtVhostQueueStatus desc-phys	where in the guest's memory the descriptors are	address
VirtVhostQueueStatus desc-size	how much memory the descriptors take	bytes
VirtVhostQueueStatus kick	file descriptor of the guest's notifications; 0 where QEMU does not fill it in	number
VirtVhostQueueStatus name	kind of the device that has the queue, such as virtio-net
VirtVhostQueueStatus num	how many entries the ring has	number
VirtVhostQueueStatus used	where in QEMU's own memory the ring of finished requests is	address
VirtVhostQueueStatus used-phys	where in the guest's memory the ring of finished requests is	address
VirtVhostQueueStatus used-size	how much memory the ring of finished requests takes	bytes
VirtioDeviceFeatures	A set of virtio features, by name where QEMU has names.
VirtioDeviceFeatures dev-features	features of this kind of device, each with an explanation		no such features
VirtioDeviceFeatures transports	features that every kind of virtio device may have, each with an explanation
VirtioDeviceFeatures unknown-dev-features	bits 0 to 63 that QEMU has no name for	flags	no such bits
VirtioDeviceFeatures unknown-dev-features2	bits 64 to 127 that QEMU has no name for	flags	no such bits
VirtioDeviceStatus	How far the guest's driver has got in setting a virtio device up.
VirtioDeviceStatus statuses	steps that the driver has done, each with an explanation
VirtioDeviceStatus unknown-statuses	bits that QEMU has no name for	flags	no such bits
VirtioGpuOutput	A screen of a virtio graphics card: its name and its resolution.
VirtioGpuOutput name	name that the guest sees for the screen
VirtioGpuOutput xres	width of the screen; given together with yres	pixels	the resolution of the card, with the first screen alone enabled,
VirtioGpuOutput yres	height of the screen; given together with xres	pixels	the resolution of the card, with the first screen alone enabled,
VirtioInfo	A virtio device of the guest.
VirtioInfo name	kind of the device, such as virtio-net
VirtioInfo path	path of the device in the QOM tree, as the other queries take it
VirtioMemDeviceInfo	A virtio-mem device, whose memory grows and shrinks in steps of one block.
VirtioMemDeviceInfo block-size	step in which its memory changes	bytes
VirtioMemDeviceInfo id	id of the device		it has no id
VirtioMemDeviceInfo max-size	most memory that it can provide	bytes
VirtioMemDeviceInfo memaddr	where its range begins in the guest's physical memory	address
VirtioMemDeviceInfo memdev	path of its memory backend in the QOM tree
VirtioMemDeviceInfo node	NUMA node that it belongs to	id
VirtioMemDeviceInfo requested-size	memory that it was last asked to provide	bytes
VirtioMemDeviceInfo size	memory that it provides at present	bytes
VirtioMemDeviceInfoWrapper	A virtio-mem device, nested under `data`.
VirtioMemDeviceInfoWrapper data	the device
VirtioPmemDeviceInfo	A virtio-pmem device.
VirtioPmemDeviceInfo id	id of the device		it has no id
VirtioPmemDeviceInfo memaddr	where it begins in the guest's physical memory	address
VirtioPmemDeviceInfo memdev	path of its memory backend in the QOM tree
VirtioPmemDeviceInfo size	memory that it provides	bytes
VirtioPmemDeviceInfoWrapper	A virtio-pmem device, nested under `data`.
VirtioPmemDeviceInfoWrapper data	the device
VirtioQueueElement	A request in a queue of a virtio device.
VirtioQueueElement avail	ring of available requests
VirtioQueueElement descs	descriptors of the request: the pieces of memory that it is made of
VirtioQueueElement index	first descriptor of the request	index
VirtioQueueElement name	kind of the device that has the queue, such as virtio-net
VirtioQueueElement used	ring of finished requests
VirtioRingAvail	The ring of a queue in which the guest puts requests.
VirtioRingAvail flags	what the guest asks for, such as no interrupts	flags
VirtioRingAvail idx	place at which the guest puts its next request	index
VirtioRingAvail ring	first descriptor of the request at the place that was asked for	index
VirtioRingDesc	A piece of the guest's memory that belongs to a request.
VirtioRingDesc addr	where in the guest's memory the piece begins	address
VirtioRingDesc flags	what is true of the piece: next, write for the device, indirect, avail or used
VirtioRingDesc len	length of the piece	bytes
VirtioRingUsed	The ring of a queue in which the device gives finished requests back.
VirtioRingUsed flags	what the device asks for, such as no notifications	flags
VirtioRingUsed idx	place at which the device gives its next request back	index
VirtioStatus	State of a virtio device.
VirtioStatus backend-features	features that the backend of the device offers
VirtioStatus broken	whether the device has stopped after an error of the guest's driver and waits for a reset
VirtioStatus bus-name	name of the bus that the device is on; empty for most
VirtioStatus device-endian	byte order that the device uses: little, big or unknown
VirtioStatus device-id	number of the kind in the virtio standard, such as 1 for a network card	id
VirtioStatus disable-legacy-check	whether a device of the first virtio version is allowed where it would be refused
VirtioStatus disabled	whether the device has been switched off and ignores the guest
VirtioStatus guest-features	features that the guest's driver has accepted
VirtioStatus host-features	features that the device offers to the guest
VirtioStatus isr	causes of the interrupt that the guest has not read yet	flags
VirtioStatus name	kind of the device, such as virtio-net
VirtioStatus num-vqs	how many queues the device has	number
VirtioStatus queue-sel	queue that the guest has selected to configure	index
VirtioStatus start-on-kick	whether a notification starts the device even if the driver has not finished its setup
VirtioStatus started	whether the guest's driver has put the device into use
VirtioStatus status	how far the guest's driver has got in setting the device up
VirtioStatus use-guest-notifier-mask	whether interrupts of a vhost backend can be held back while the guest masks them
VirtioStatus use-started	whether started is kept for this device, which old machine types do not do
VirtioStatus vhost-dev	state of the vhost backend		no vhost at work
VirtioStatus vhost-started	whether a vhost backend is at work for the device
VirtioStatus vm-running	whether the device knows the guest to be running
VmAppleVirtioBlkVariant	What a disk of a macOS guest on an Apple machine is for.
VmAppleVirtioBlkVariant ^aux	disk with the data that the firmware needs to boot
VmAppleVirtioBlkVariant ^root	disk with the system
VmAppleVirtioBlkVariant ^unspecified	not said, which is an error
VmdkExtentInfo	A file of a VMware image.
VmdkExtentInfo actual-size	space that the file takes on the host	bytes	not known
VmdkExtentInfo backing-filename	backing image as the file names it		there is no backing image
VmdkExtentInfo backing-filename-format	format of the backing image as the file names it		not recorded
VmdkExtentInfo backing-image	the backing image		there is none
VmdkExtentInfo cluster-size	size of the pieces in which space is allocated	bytes	the file has its full size at once
VmdkExtentInfo compressed	whether the data is compressed		false
VmdkExtentInfo dirty-flag	whether the file was not closed properly		not recorded
VmdkExtentInfo encrypted	whether the file is encrypted		false
VmdkExtentInfo filename	name of the file
VmdkExtentInfo format	layout of the file, such as SPARSE or FLAT
VmdkExtentInfo format-specific	what only this format knows		nothing
VmdkExtentInfo full-backing-filename	backing image as an absolute name		there is no backing image
VmdkExtentInfo snapshots	snapshots that are stored within the file		there are none
VmdkExtentInfo virtual-size	size of the part of the disk that the file holds	bytes
VncBasicInfo	An end of a VNC connection.
VncBasicInfo family	what kind of address it is
VncBasicInfo host	network address of this end; empty for a UNIX socket
VncBasicInfo service	port of this end, in digits or as a service name of the host; for a UNIX socket, its path
VncBasicInfo websocket	whether the connection runs inside of a websocket
VncClientInfo	A client of a VNC server.
VncClientInfo family	what kind of address it is
VncClientInfo host	network address of this end; empty for a UNIX socket
VncClientInfo sasl_username	name as which the client has logged in through SASL		no SASL
VncClientInfo service	port of this end, in digits or as a service name of the host; for a UNIX socket, its path
VncClientInfo websocket	whether the connection runs inside of a websocket
VncClientInfo x509_dname	distinguished name in the client's certificate		no certificate
VncInfo	State of the first VNC server.
VncInfo auth	how clients are authenticated, such as none, vnc, sasl or vencrypt+tls+vnc
VncInfo clients	clients that are connected now
VncInfo enabled	whether there is a VNC server that listens
VncInfo family	what kind of address it is
VncInfo host	address at which the server listens; empty for a UNIX socket
VncInfo service	port at which the server listens, in digits or as a service name; for a UNIX socket, its path
VncInfo2	State of one VNC server.
VncInfo2 auth	how clients without websockets are authenticated
VncInfo2 clients	clients that are connected now
VncInfo2 display	qdev ID of the graphics card that the server shows		no card with an ID
VncInfo2 id	name of the server, as the option -vnc gave it
VncInfo2 server	sockets at which the server listens; empty if it is off
VncInfo2 vencrypt	how clients are authenticated inside of VeNCrypt		no VeNCrypt
VncPrimaryAuth	How a VNC server authenticates its clients in the first place.
VncPrimaryAuth ^none	no authentication
VncPrimaryAuth ^ra2	method RA2 of RealVNC
VncPrimaryAuth ^ra2ne	method RA2 of RealVNC, without encryption after the login
VncPrimaryAuth ^sasl	mechanisms of the SASL library
VncPrimaryAuth ^tight	method of TightVNC
VncPrimaryAuth ^tls	old TLS method, from before VeNCrypt
VncPrimaryAuth ^ultra	method of UltraVNC
VncPrimaryAuth ^vencrypt	extension VeNCrypt: TLS or nothing outside, and a second method inside
VncPrimaryAuth ^vnc	password, checked by challenge and response
VncServerInfo	The server's end of a VNC connection.
VncServerInfo auth	how clients without websockets are authenticated, such as none, vnc or sasl
VncServerInfo family	what kind of address it is
VncServerInfo host	network address of this end; empty for a UNIX socket
VncServerInfo service	port of this end, in digits or as a service name of the host; for a UNIX socket, its path
VncServerInfo websocket	whether the connection runs inside of a websocket
VncServerInfo2	A socket at which a VNC server listens.
VncServerInfo2 auth	how clients at this socket are authenticated
VncServerInfo2 family	what kind of address it is
VncServerInfo2 host	network address of this end; empty for a UNIX socket
VncServerInfo2 service	port of this end, in digits or as a service name of the host; for a UNIX socket, its path
VncServerInfo2 vencrypt	how clients are authenticated inside of VeNCrypt		no VeNCrypt
VncServerInfo2 websocket	whether the connection runs inside of a websocket
VncVencryptSubAuth	How a VNC server authenticates its clients inside of VeNCrypt.
VncVencryptSubAuth ^plain	name and password, without encryption
VncVencryptSubAuth ^tls-none	anonymous TLS, and nothing else
VncVencryptSubAuth ^tls-plain	anonymous TLS, and name and password inside
VncVencryptSubAuth ^tls-sasl	anonymous TLS, and SASL inside
VncVencryptSubAuth ^tls-vnc	anonymous TLS, and a VNC password inside
VncVencryptSubAuth ^x509-none	certificate TLS, and nothing else
VncVencryptSubAuth ^x509-plain	certificate TLS, and name and password inside
VncVencryptSubAuth ^x509-sasl	certificate TLS, and SASL inside
VncVencryptSubAuth ^x509-vnc	certificate TLS, and a VNC password inside
VsockSocketAddress	A vsock address, between a host and its guests.
VsockSocketAddress cid	context ID of the guest, or 2 for the host
VsockSocketAddress port	port in digits
VsockSocketAddressWrapper	Holds the vsock address of an address in the old form.
VsockSocketAddressWrapper data	context ID and port
WatchdogAction	What an expired watchdog leads to.
WatchdogAction ^debug	a message goes to the standard error of QEMU, and the guest goes on
WatchdogAction ^inject-nmi	the guest gets a non-maskable interrupt, from which it may write a crash dump
WatchdogAction ^none	nothing
WatchdogAction ^pause	the guest is stopped
WatchdogAction ^poweroff	QEMU exits at once, without notice to the guest
WatchdogAction ^reset	the machine is reset
WatchdogAction ^shutdown	the power button is pressed, which the guest may follow
X86CpuFeatureWordInfo	A register of a CPUID leaf, with a bit for each feature of an x86 CPU.
X86CpuFeatureWordInfo cpuid-input-eax	number of the CPUID leaf	number
X86CpuFeatureWordInfo cpuid-input-ecx	number of the subleaf	number	the leaf has no subleaves
X86CpuFeatureWordInfo cpuid-register	register in which CPUID returns the bits
X86CpuFeatureWordInfo features	the bits of the register	flags
X86CpuRegister32	A 32-bit register of an x86 CPU.
X86CpuRegister32 ^EAX	register EAX
X86CpuRegister32 ^EBP	register EBP, the frame pointer
X86CpuRegister32 ^EBX	register EBX
X86CpuRegister32 ^ECX	register ECX
X86CpuRegister32 ^EDI	register EDI
X86CpuRegister32 ^EDX	register EDX
X86CpuRegister32 ^ESI	register ESI
X86CpuRegister32 ^ESP	register ESP, the stack pointer
XDbgBlockGraph	The block graph: its nodes and its edges.
XDbgBlockGraph edges	all edges
XDbgBlockGraph nodes	all nodes, with backends and jobs as nodes of their own
XDbgBlockGraphEdge	An edge of the block graph.
XDbgBlockGraphEdge child	node below	id
XDbgBlockGraphEdge name	role in which the lower one is used, such as `file` or `backing`
XDbgBlockGraphEdge parent	node above, which uses the other	id
XDbgBlockGraphEdge perm	what the upper one may do with the lower one
XDbgBlockGraphEdge shared-perm	what the upper one lets others do with the lower one
XDbgBlockGraphNode	A node of the block graph.
XDbgBlockGraphNode id	number of the node, which holds in this reply only	id
XDbgBlockGraphNode name	name of the node; backends, jobs and block nodes may have the same
XDbgBlockGraphNode type	kind of the node
XDbgBlockGraphNodeType	Kind of a node of the block graph.
XDbgBlockGraphNodeType ^block-backend	block backend, to which a device of the guest is attached
XDbgBlockGraphNodeType ^block-driver	block node
XDbgBlockGraphNodeType ^block-job	job on block nodes
XbzrleCacheStats	Figures of XBZRLE, which sends only what changed in a page.
XbzrleCacheStats bytes	size of all encoded pages sent	bytes
XbzrleCacheStats cache-miss	pages that were sent whole because the cache did not have them	pages
XbzrleCacheStats cache-miss-rate	share of pages in the last period that were not in the cache, from 0 to 1	number
XbzrleCacheStats cache-size	size of the page cache	bytes
XbzrleCacheStats encoding-rate	how many times smaller pages became in the last period	number
XbzrleCacheStats overflow	pages sent whole because their encoded form was no smaller	pages
XbzrleCacheStats pages	pages sent in encoded form	pages
YankInstance	A connection that can be cut.
YankInstance +block-node	which block node it is
YankInstance +chardev	which chardev it is
YankInstance +migration	no further data: there is one migration
YankInstance type	kind of the connection
YankInstanceBlockNode	A block node whose connection to its server can be cut.
YankInstanceBlockNode node-name	name of the block node, such as an NBD client
YankInstanceChardev	A chardev whose connection can be cut.
YankInstanceChardev id	name of the chardev, which is on a socket
YankInstanceType	The kinds of connections that can be cut.
YankInstanceType ^block-node	connection of a block node to its server, which is not opened again
YankInstanceType ^chardev	connection of a socket chardev
YankInstanceType ^migration	all connections of the migration, which then has failed
ZeroPageDetection	Which thread looks for pages full of zeros, of which only a mark is sent.
ZeroPageDetection ^legacy	the one main thread of the migration
ZeroPageDetection ^multifd	each multifd thread for its own pages, or the main thread if multifd is off
ZeroPageDetection ^none	nobody looks; such pages are sent like others
";
