// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What the QEMUs of each release say of their devices, for questions at run time.

/// The snapshots.
pub(crate) static SOURCES: &str = r"
7.2 x86_64
10.0 aarch64
10.0 s390x
10.0 x86_64
11.1 aarch64
11.1 s390x
11.1 x86_64
";

/// Each kind of bus that is a special case of another.
pub(crate) static BUSES: &str = r"
CXL PCIE
PCIE PCI
allwinner-sdhost-bus sd-bus
bcm2835-sdhost-bus sd-bus
designware-pcie-root-BUS PCIE
pl181-bus sd-bus
pxb-bus PCI
pxb-cxl-bus CXL
pxb-pcie-bus PCIE
sdhci-bus sd-bus
virtio-ccw-bus virtio-bus
virtio-mmio-bus virtio-bus
virtio-pci-bus virtio-bus
";

/// The properties that many devices share.
pub(crate) static FAMILIES: &str = r"
PciDevice acpi-index:u32 addr:pci-address failover_pair_id:str multifunction:bool rombar:u32 romfile:str romsize:u32 sriov-pf:str:f
VirtioDevice any_layout:bool event_idx:bool in_order:bool:1 indirect_desc:bool iommu_platform:bool notify_on_empty:bool packed:bool queue_reset:bool use-disabled-flag:bool use-started:bool
VirtioPciDevice aer:bool ats:bool modern-pio-notify:bool page-per-vq:bool virtio-pci-bus-master-bug-migration:bool
";

/// Every device and its properties.
pub(crate) static DEVICES: &str = r"
160s33b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
25csm04 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
320s33b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
640s33b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
AC97 5b 5b PCI @PciDevice audiodev:audiodev
AMDVI-PCI 49 49 PCI @PciDevice
ES1370 5b 5b PCI @PciDevice audiodev:audiodev
VGA 5b 5b PCI @PciDevice big-endian-framebuffer:bool edid:bool global-vmstate:bool:50 mmio:bool qemu-extended-regs:bool refresh_rate:u32 vgamem_mb:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
ac97 =AC97:5b
acpi-erst 5b 5b PCI @PciDevice memdev:link=memory-backend record_size:u32
adlib 49 49 ISA audiodev:audiodev freq:u32 iobase:u32
adm1266 12 12 i2c-bus address:u8
adm1272 12 12 i2c-bus address:u8 iout:u16 pin:u16 vin:u16 vout:u16
ahci =ich9-ahci:5b
am53c974 5b 5b PCI @PciDevice
amd-iommu 49 49 System device-iotlb:bool dma-remap:bool:9 dma-translation:bool:9 intremap:enum=OnOffAuto pci-id:str:9 pt:bool:40 xtsup:bool:1
arm-smmuv3 10 10 System accel:bool ats:enum=OnOffAuto bus_num:u8 cmdqv:enum=OnOffAuto identifier:u8 memory:link=memory-region msi-gpa:u64 oas:enum=OasMode primary-bus:link=PCI ril:enum=OnOffAuto secure-memory:link=memory-region smmu_per_bus:bool ssidsize:enum=SsidSizeMode stage:str
aspeed-otp 10 10 - drive:node size:u64
aspeed.i2c.slave 12 12 i2c-bus address:u8
aspeed.pcie-root-port 10 10 PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 power_controller_present:bool slot:u16
at24c-eeprom 12 12 i2c-bus address:u8 address-size:u8 drive:node rom-size:u32 writable:bool
at25128a-nonjedec 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25256a-nonjedec 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df041a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df321a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df641 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25fs010 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25fs040 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df081a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df161a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df321 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26f004 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at45db081d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
ati-vga 5b 5b PCI @PciDevice guest_hwcursor:bool model:str refresh_rate:u32:b vgamem_mb:u32 xmax:u32:b xres:u32:b ymax:u32:b yres:u32:b
axp209_pmu 12 12 i2c-bus address:u8
axp221_pmu 12 12 i2c-bus address:u8
bochs-display 5b 5b PCI @PciDevice big-endian-framebuffer:bool edid:bool refresh_rate:u32 vgamem:size xmax:u32 xres:u32 ymax:u32 yres:u32
cfam 12 12 fsi.bus
cirrus-vga 5b 5b PCI @PciDevice blitter:bool global-vmstate:bool:50 vgamem_mb:u32
cs4231a 49 49 ISA audiodev:audiodev dma:u32 iobase:u32 irq:u32
ctucan_pci 5b 5b PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
cxl-downstream 5b 5b PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 slot:u16
cxl-rp 5b 5b PCI @PciDevice aer_log_max:u16 bus-reserve:u32 chassis:u8 disable-acs:bool:50 hotplug:bool io-reserve:size mem-reserve:size port:u8 power_controller_present:bool pref32-reserve:size pref64-reserve:size slot:u16
cxl-switch-mailbox-cci 5a 5a PCI @PciDevice target:link=cxl-upstream
cxl-type3 5b 5b PCI @PciDevice cdat:str hdm-db:bool:b lsa:link=memory-backend memdev:link=memory-backend num-dc-regions:u8:1 persistent-memdev:link=memory-backend:1 sn:u64 volatile-dc-memdev:link=memory-backend:1 volatile-memdev:link=memory-backend:1
cxl-upstream 5b 5b PCI @PciDevice aer_log_max:u16 cdat:str port:u8 sn:u64:1
dc390 5b 5b PCI @PciDevice
diag288 24 24 -
dm163 12 12 -
dpcd 12 12 aux-bus
dps310 12 12 i2c-bus address:u8
ds1338 12 12 i2c-bus address:u8
e1000 5b 5b PCI @PciDevice autonegotiation:bool:5a bootindex:i32 extra_mac_registers:bool:50 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5a netdev:netdev
e1000-82540em =e1000:5b
e1000-82544gc 5b 5b PCI @PciDevice autonegotiation:bool:5a bootindex:i32 extra_mac_registers:bool:50 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5a netdev:netdev
e1000-82545em 5b 5b PCI @PciDevice autonegotiation:bool:5a bootindex:i32 extra_mac_registers:bool:50 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5a netdev:netdev
e1000e 7f 7f PCI @PciDevice bootindex:i32 disable_vnet_hdr:u8 init-vet:bool mac:mac migrate-timadj:bool:1 netdev:netdev subsys:u16 subsys_ven:u16
edu 5b 5b PCI @PciDevice dma_mask:u64
emc1413 12 12 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
emc1414 12 12 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
emmc 50 50 sd-bus auth-key:str boot-config:u8 boot-partition-size:u64 drive:node rpmb-partition-size:u64
en25f32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25p32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25p64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25q32b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25q64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
es1370 =ES1370:5b
floppy 49 49 floppy-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node drive-type:enum=FloppyDriveType logical_block_size:size min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:9 unit:u32 write-cache:enum=OnOffAuto
fsi.master 12 12 opb
fsi.scratchpad 12 12 fsi.lbus
fsi.slave 12 12 fsi.bus
gd25q32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
gd25q64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
guest-loader 5b 5b - addr:u64 bootargs:str initrd:str kernel:str
gus 49 49 ISA audiodev:audiodev dma:u32 freq:u32 iobase:u32 irq:u32
hda-duplex 5b 5b HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:50
hda-micro 5b 5b HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:50
hda-output 5b 5b HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:50
hv-balloon 48 48 vmbus addr:u64 instanceid:uuid memdev:link=memory-backend status-report:bool
hv-syndbg 49 49 - host_ip:str host_port:u16 use_hcalls:bool
hyperv-testdev 49 49 ISA
i2c-ddc 5b 5b i2c-bus address:u8 refresh_rate:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
i2c-echo 5a 5a i2c-bus address:u8
i6300esb 5b 5b PCI @PciDevice
i8042 49 49 ISA extended-state:bool kbd-irq:u8 kbd-throttle:bool mouse-irq:u8
i82550 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82551 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557a 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557b 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557c 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82558a 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82558b 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559a 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559b 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559c 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559er 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82562 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82801 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82801b11-bridge 5b 5b PCI @PciDevice
ib700 49 49 ISA
ich9-ahci 5b 5b PCI @PciDevice
ich9-intel-hda 5b 5b PCI @PciDevice debug:u32 msi:enum=OnOffAuto old_msi_addr:bool
ich9-usb-ehci1 5b 5b PCI @PciDevice maxframes:u32
ich9-usb-ehci2 5b 5b PCI @PciDevice maxframes:u32
ich9-usb-uhci1 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci2 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci3 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci4 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci5 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci6 5b 5b PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ide-cd 5b 5b IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 discard_granularity:size drive:node logical_block_size:size min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError serial:str share-rw:bool stats-intervals:list:b unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool:1 write-cache:enum=OnOffAuto wwn:u64
ide-cf 5a 5a IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bios-chs-trans:enum=BiosAtaTranslation bootindex:i32 cyls:u32 discard_granularity:size drive:node heads:u32 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError secs:u32 serial:str share-rw:bool stats-intervals:list:a unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool write-cache:enum=OnOffAuto wwn:u64
ide-hd 5b 5b IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bios-chs-trans:enum=BiosAtaTranslation bootindex:i32 cyls:u32 discard_granularity:size drive:node heads:u32 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError rotation_rate:u16 secs:u32 serial:str share-rw:bool stats-intervals:list:b unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool:1 write-cache:enum=OnOffAuto wwn:u64
igb 7e 7e PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
intel-hda 5b 5b PCI @PciDevice debug:u32 msi:enum=OnOffAuto old_msi_addr:bool
intel-iommu 49 49 System aw-bits:u8 caching-mode:bool device-iotlb:bool dma-drain:bool:40 dma-translation:bool eim:enum=OnOffAuto fs1gp:bool:1 fsts:bool:9 intremap:enum=OnOffAuto pasid-bits:u8:9 pt:bool:40 scalable-mode:bool:9 snoop-control:bool stale-tm:bool:1 svm:bool:9 version:u32
ioh3420 5b 5b PCI @PciDevice aer_log_max:u16 chassis:u8 disable-acs:bool:50 hotplug:bool port:u8 power_controller_present:bool slot:u16
iommu-testdev 50 50 PCI @PciDevice
ipmi-bmc-extern 49 49 - chardev:chardev slave_addr:u8
ipmi-bmc-sim 49 49 - device_id:u8 device_rev:u8 fruareasize:u16 frudatafile:str fwrev1:u8 fwrev2:u8 guid:uuid ipmi_version:u8 lan.channel:u8:9 lan.defgw_ipaddr:str:9 lan.defgw_macaddr:mac:9 lan.ipaddr:str:9 lan.ipsrc:u8:9 lan.macaddr:mac:9 lan.netmask:str:9 mfg_id:u32 product_id:u16 sdrfile:str slave_addr:u8
ipoctal232 5b 5b IndustryPack chardev0:chardev chardev1:chardev chardev2:chardev chardev3:chardev chardev4:chardev chardev5:chardev chardev6:chardev chardev7:chardev slot:i32
is25lp016d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp032 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp064 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp080d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp128 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp256 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lq040b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp032 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp064 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp128 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp256 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
isa-applesmc 49 49 ISA iobase:u32 osk:str
isa-cirrus-vga 49 49 ISA blitter:bool global-vmstate:bool:9 vgamem_mb:u32
isa-debug-exit 49 49 ISA iobase:u32 iosize:u32
isa-debugcon 49 49 ISA chardev:chardev iobase:u32 readback:u32
isa-fdc 49 49 ISA bootindexA:i32 bootindexB:i32 dma:u32 fallback:enum=FloppyDriveType fdtypeA:enum=FloppyDriveType fdtypeB:enum=FloppyDriveType iobase:u32 irq:u32
isa-ide 49 49 ISA iobase:u32 iobase2:u32 irq:u32
isa-ipmi-bt 49 49 ISA bmc:link=ipmi-bmc ioport:u32 irq:i32
isa-ipmi-kcs 49 49 ISA bmc:link=ipmi-bmc ioport:u32 irq:i32
isa-parallel 49 49 ISA chardev:chardev index:u32 iobase:u32 irq:u32
isa-serial 49 49 ISA baudbase:u32 chardev:chardev index:u32 iobase:u32 irq:u32 wakeup:bool
isa-vga 49 49 ISA vgamem_mb:u32
isl69259 12 12 i2c-bus address:u8
isl69260 12 12 i2c-bus address:u8
ivshmem-doorbell 5b 5b PCI @PciDevice chardev:chardev ioeventfd:bool master:enum=OnOffAuto vectors:u32
ivshmem-plain 5b 5b PCI @PciDevice master:enum=OnOffAuto memdev:link=memory-backend
kvaser_pci 5b 5b PCI @PciDevice canbus:link=can-bus
led 12 12 - color:str description:str gpio-active-high:bool
loader 7f 7f - addr:u64 cpu-num:u32 data:u64 data-be:bool data-len:u8 file:str force-raw:bool
lsi =lsi53c895a:5b
lsi53c810 5b 5b PCI @PciDevice
lsi53c895a 5b 5b PCI @PciDevice
lsm303dlhc_mag 12 12 i2c-bus address:u8 mag-x:i64 mag-y:i64 mag-z:i64 temperature:i64
m25p05 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p10 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p128 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p16 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p20 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p40 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p80 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe16 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe20 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe80 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32-s0 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32-s1 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m41t80 12 12 i2c-bus address:u8
m45pe10 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m45pe16 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m45pe80 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
max31785 12 12 i2c-bus address:u8
max34451 12 12 i2c-bus address:u8
mc146818rtc 49 49 ISA base_year:i32 iobase:u16 irq:u8 lost_tick_policy:enum=LostTickPolicy date:-
megasas 5b 5b PCI @PciDevice hba_serial:str max_cmds:u32 max_sge:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto sas_address:u64 use_jbod:bool
megasas-gen2 5b 5b PCI @PciDevice hba_serial:str max_cmds:u32 max_sge:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto sas_address:u64 use_jbod:bool
mioe3680_pci 5b 5b PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
mock-i3c-target 10 10 i3c-bus bcr:u8 buf-size:u32 dcr:u8 ibi-magic-num:u8 pid:u64 static-address:u8
mptsas1068 5b 5b PCI @PciDevice msi:enum=OnOffAuto sas_address:u64
mt25ql01g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25ql02g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25ql512ab 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25qu01g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25qu02g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt35xu01g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt35xu02gbba 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l12805d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l12855e 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l1606e 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l2005a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25635e 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25635f 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25655e 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l3205d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l4005a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l6405d 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l8005 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66l1g45g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66l51235f 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66u1g45g 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66u51235f 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q00 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q00a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032a11 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032a13 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064a11 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064a13 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128a11 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128a13 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a11 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a13 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a11 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a13 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512ax3 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
nand 2 2 - chip_id:u8 drive:node manufacturer_id:u8
ne2k_isa 49 49 ISA bootindex:i32 iobase:u32 irq:u32 mac:mac netdev:netdev
ne2k_pci 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
nec-usb-xhci 5b 5b PCI @PciDevice conditional-intr-mapping:bool:1 force-pcie-endcap:bool:5a host:link=device intrs:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto p2:u32 p3:u32 slots:u32 streams:bool superspeed-ports-first:bool:5a
nitro-heartbeat 40 40 nitro-vsock-bus
nitro-serial-vsock 40 40 nitro-vsock-bus chardev:chardev
nvdimm 5b 5b - addr:u64 label-size:i64 memdev:link=memory-backend node:u32 slot:i32 unarmed:bool uuid:uuid size:-
nvme 7f 7f PCI @PciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto aer_max_queued:u32 aerl:u8 atomic.awun:u16:1 atomic.awupf:u16:1 atomic.dn:bool:1 backend_defaults:enum=OnOffAuto bootindex:i32 cmb_size_mb:u32 ctratt.mem:bool:1 dbcs:bool:1 discard_granularity:size drive:node firmware-version:str:f ioeventfd:bool legacy-cmb:bool:f logical_block_size:size max_ioqpairs:u32 mdts:u8 min_io_size:size model:str:f mqes:u16:1 msix-exclusive-bar:bool msix_qsize:u16 num_queues:u32 ocp:bool:1 opt_io_size:size physical_block_size:size pmrdev:link=memory-backend serial:str share-rw:bool smart_critical_warning:u8 spdm_port:u16:1 spdm_trans:str:f sriov_max_vfs:u16 sriov_max_vi_per_vf:u32 sriov_max_vq_per_vf:u32 sriov_vi_flexible:u16 sriov_vq_flexible:u16 stats-intervals:list:f subsys:link=nvme-subsys use-intel-id:bool vsl:u8 write-cache:enum=OnOffAuto zoned.auto_transition:bool zoned.zasl:u8
nvme-ns 7f 7f nvme-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto atomic.nabo:u16:f atomic.nabsn:u16:f atomic.nabspf:u16:f atomic.nawun:u16:f atomic.nawupf:u16:f backend_defaults:enum=OnOffAuto bootindex:i32 detached:bool discard_granularity:size drive:node eui64:u64 eui64-default:bool fdp.ruhs:str:1 logical_block_size:size mcl:u32 min_io_size:size ms:u16 mset:u8 msrc:u8 mssrl:u16 nguid:str:1 nsid:u32 opt_io_size:size physical_block_size:size pi:u8 pif:u8 pil:u8 share-rw:bool shared:bool stats-intervals:list:f uuid:uuid write-cache:enum=OnOffAuto zoned:bool zoned.cross_read:bool zoned.descr_ext_size:u32 zoned.max_active:u32 zoned.max_open:u32 zoned.numzrwa:u32 zoned.zone_capacity:size zoned.zone_size:size zoned.zrwafg:size zoned.zrwas:size
nvme-subsys 7f 7f - fdp:bool:1 fdp.nrg:u32:1 fdp.nruh:u16:1 fdp.runs:size:1 nqn:str
pc-dimm 5b 5b - addr:u64 memdev:link=memory-backend node:u32 slot:i32 size:-
pc-testdev 49 49 ISA
pca9535 10 10 i2c-bus address:u8 description:str led0:bool led1:bool led10:bool led11:bool led12:bool led13:bool led14:bool led15:bool led2:bool led3:bool led4:bool led5:bool led6:bool led7:bool led8:bool led9:bool
pca9546 12 12 i2c-bus address:u8 name:str
pca9548 12 12 i2c-bus address:u8 name:str
pca9552 12 12 i2c-bus address:u8 description:str led0:bool led1:bool led10:bool led11:bool led12:bool led13:bool led14:bool led15:bool led2:bool led3:bool led4:bool led5:bool led6:bool led7:bool led8:bool led9:bool
pca9554 10 10 i2c-bus address:u8 description:str pin0:bool pin1:bool pin2:bool pin3:bool pin4:bool pin5:bool pin6:bool pin7:bool
pci-bridge 7f 7f PCI @PciDevice bus-reserve:u32 chassis_nr:u8 io-reserve:size mem-reserve:size msi:enum=OnOffAuto pref32-reserve:size pref64-reserve:size shpc:bool
pci-bridge-seat 7f 7f PCI @PciDevice bus-reserve:u32 chassis_nr:u8 io-reserve:size mem-reserve:size msi:enum=OnOffAuto pref32-reserve:size pref64-reserve:size shpc:bool
pci-ipmi-bt 49 49 PCI @PciDevice bmc:link=ipmi-bmc
pci-ipmi-kcs 49 49 PCI @PciDevice bmc:link=ipmi-bmc
pci-ohci 5b 5b PCI @PciDevice firstport:u32 masterbus:str num-ports:u32
pci-serial 5b 5b PCI @PciDevice baudbase:u32 chardev:chardev prog_if:u8:50 wakeup:bool
pci-serial-2x 5b 5b PCI @PciDevice chardev1:chardev chardev2:chardev prog_if:u8:50
pci-serial-4x 5b 5b PCI @PciDevice chardev1:chardev chardev2:chardev chardev3:chardev chardev4:chardev prog_if:u8:50
pci-testdev 5b 5b PCI @PciDevice membar:size membar-backed:bool:b
pcie-pci-bridge 5b 5b PCI @PciDevice msi:enum=OnOffAuto
pcie-root-port 5b 5b PCI @PciDevice aer_log_max:u16 bus-reserve:u32 chassis:u8 disable-acs:bool:50 hotplug:bool io-reserve:size mem-reserve:size port:u8 power_controller_present:bool pref32-reserve:size pref64-reserve:size slot:u16
pcm3680_pci 5b 5b PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
pcnet 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
piix3-ide 49 49 PCI @PciDevice
piix3-usb-uhci 5b 5b PCI @PciDevice bandwidth:u32 maxframes:u32
piix4-ide 49 49 PCI @PciDevice
piix4-usb-uhci 5b 5b PCI @PciDevice bandwidth:u32 maxframes:u32
pvpanic 49 49 ISA events:u8 ioport:u16
pvpanic-pci 5b 5b PCI @PciDevice events:u8
pvrdma 1 1 PCI @PciDevice dev-caps-max-ah:i32 dev-caps-max-cq:i32 dev-caps-max-mr:i32 dev-caps-max-mr-size:u64 dev-caps-max-pd:i32 dev-caps-max-qp:i32 dev-caps-max-qp-init-rd-atom:i32 dev-caps-max-srq:i32 dev-caps-qp-rd-atom:i32 ibdev:str ibport:u8 mad-chardev:chardev netdev:netdev
pvscsi 5b 5b PCI @PciDevice use_msg:u8
pxb 5b 5b PCI @PciDevice bus_nr:u8 bypass_iommu:bool numa_node:u16
pxb-cxl 5b 5b PCI @PciDevice bus_nr:u8 bypass_iommu:bool hdm_for_passthrough:bool:1 numa_node:u16
pxb-pcie 5b 5b PCI @PciDevice bus_nr:u8 bypass_iommu:bool numa_node:u16
qemu-xhci 7f 7f PCI @PciDevice conditional-intr-mapping:bool:1 host:link=device msi:enum=OnOffAuto:1 msix:enum=OnOffAuto:1 p2:u32 p3:u32 streams:bool
raa228000 12 12 i2c-bus address:u8
raa229004 12 12 i2c-bus address:u8
ramfb 5b 5b System use-legacy-x86-rom:bool:b
rocker 5b 5b PCI @PciDevice fp_start_macaddr:mac len-ports:u32:5a name:str ports:list:1 switch_id:u64 world:str
rs5c372 12 12 i2c-bus address:u8
rtl8139 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
s25fl016k 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl064k 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl129p0 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl129p1 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl256s0 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl256s1 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl512s 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fs512s 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl004a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl008a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl016a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl032a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl032p 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl064a 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl064p 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl12800 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl12801 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s70fl01gs 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s70fs01gs 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sb16 49 49 ISA audiodev:audiodev dma:u32 dma16:u32 iobase:u32 irq:u32 version:u32
sbsa-gwdt 10 10 System clock-frequency:u64 wdat:bool
sclpconsole 24 24 s390-sclp-events-bus chardev:chardev
sclplmconsole 24 24 s390-sclp-events-bus chardev:chardev echo:bool write_errors:u32
scsi-block 7f 7f SCSI bootindex:i32 channel:u32 drive:node io_timeout:u32 lun:u32 max_io_size:u64 max_unmap_size:u64 migrate-pr:bool:f rerror:enum=BlockdevOnError rotation_rate:u16 scsi-id:u32 scsi_version:i32 share-rw:bool werror:enum=BlockdevOnError
scsi-cd 7f 7f SCSI account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 channel:u32 device_id:str discard_granularity:size drive:node loadparm:str:5b logical_block_size:size lun:u32 max_io_size:u64 migrate-emulated-scsi-request:bool:1 min_io_size:size opt_io_size:size physical_block_size:size port_index:u16 port_wwn:u64 product:str quirk_mode_page_apple_vendor:bool quirk_mode_page_set_block_size:bool:f quirk_mode_page_truncated:bool quirk_mode_page_vendor_specific_apple:bool quirk_mode_sense_rom_use_dbd:bool rerror:enum=BlockdevOnError scsi-id:u32 scsi_version:i32 serial:str share-rw:bool stats-intervals:list:f vendor:str ver:str werror:enum=BlockdevOnError write-cache:enum=OnOffAuto wwn:u64
scsi-generic 7f 7f SCSI bootindex:i32 channel:u32 drive:node io_timeout:u32 lun:u32 scsi-id:u32 share-rw:bool
scsi-hd 7f 7f SCSI account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 channel:u32 cyls:u32 device_id:str discard_granularity:size dpofua:bool drive:node heads:u32 lcyls:u32 lheads:u32 loadparm:str:5b logical_block_size:size lsecs:u32 lun:u32 max_io_size:u64 max_unmap_size:u64 migrate-emulated-scsi-request:bool:1 min_io_size:size opt_io_size:size physical_block_size:size port_index:u16 port_wwn:u64 product:str quirk_mode_page_set_block_size:bool:f quirk_mode_page_vendor_specific_apple:bool removable:bool rerror:enum=BlockdevOnError rotation_rate:u16 scsi-id:u32 scsi_version:i32 secs:u32 serial:str share-rw:bool stats-intervals:list:f vendor:str ver:str werror:enum=BlockdevOnError write-cache:enum=OnOffAuto wwn:u64
sd-card 5b 5b sd-bus drive:node spec_version:u8 spi:bool:5a
sd-card-spi 5a 5a sd-bus drive:node spec_version:u8
sdhci-pci 5b 5b PCI @PciDevice capareg:u64 endianness:u8:51 maxcurr:u64 sd-spec-version:u8 uhs:u8 vendor:u8:50
secondary-vga 5b 5b PCI @PciDevice big-endian-framebuffer:bool edid:bool qemu-extended-regs:bool refresh_rate:u32 vgamem_mb:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
sga 1 1 ISA
sii9022 12 12 i2c-bus address:u8
smbus-ipmi 49 49 i2c-bus address:u8 bmc:link=ipmi-bmc
sp-mem 40 40 - addr:u64 memdev:link=memory-backend node:u32
ssd0303 12 12 i2c-bus address:u8
ssd0323 12 12 SSI cs:u8
sst25vf016b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf032b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf040b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf080b 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf010 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf020 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf040 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf080 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf512 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
tmp105 12 12 i2c-bus address:u8 temperature:i64
tmp421 12 12 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tmp422 12 12 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tmp423 12 12 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tpci200 5b 5b PCI @PciDevice
tpm-crb 49 49 - cap-chunk:bool:9 ppi:bool:40 tpmdev:tpm
tpm-tis 49 49 ISA irq:u32 ppi:bool:40 tpmdev:tpm
tpm-tis-device 12 12 System irq:u32 ppi:bool:2 tpmdev:tpm
tpm-tis-i2c 12 12 i2c-bus address:u8 tpmdev:tpm
tulip 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
u2f-passthru 7f 7f usb-bus hidraw:str msos-desc:bool pcap:str port:str serial:str attached:-
uefi-vars-sysbus 7e 7e System disable-custom-mode:bool force-secure-boot:bool jsonfile:str pcapfile:str:e size:size use-pio:bool
uefi-vars-x64 7e 7e System disable-custom-mode:bool force-secure-boot:bool jsonfile:str pcapfile:str:e size:size use-pio:bool
ufs 5a 5a PCI @PciDevice mcq:bool mcq-maxq:u8 nutmrs:u8 nutrs:u8 serial:str wb-max-size:u32:a wb-min-size:u32:a
ufs-lu 5a 5a ufs-bus drive:node lun:u8
usb-audio 7f 7f usb-bus audiodev:audiodev buffer:u32 debug:u32 msos-desc:bool multi:bool pcap:str port:str serial:str attached:-
usb-bot 7f 7f usb-bus msos-desc:bool pcap:str port:str serial:str attached:-
usb-braille 7f 7f usb-bus chardev:chardev msos-desc:bool pcap:str port:str serial:str attached:-
usb-ccid 7f 7f usb-bus debug:u8 msos-desc:bool pcap:str port:str serial:str attached:-
usb-ehci 5b 5b PCI @PciDevice maxframes:u32
usb-hub 7f 7f usb-bus msos-desc:bool pcap:str port:str port-power:bool ports:u32 serial:str attached:-
usb-kbd 7f 7f usb-bus display:str msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-mouse 7f 7f usb-bus msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-mtp 7f 7f usb-bus desc:str msos-desc:bool pcap:str port:str readonly:bool rootdir:str serial:str attached:-
usb-net 7f 7f usb-bus bootindex:i32 mac:mac msos-desc:bool netdev:netdev pcap:str port:str serial:str attached:-
usb-serial 7f 7f usb-bus always-plugged:bool chardev:chardev msos-desc:bool pcap:str port:str serial:str attached:-
usb-storage 7f 7f usb-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 commandlog:bool discard_granularity:size drive:node logical_block_size:size min_io_size:size msos-desc:bool opt_io_size:size pcap:str physical_block_size:size port:str removable:bool rerror:enum=BlockdevOnError serial:str share-rw:bool stats-intervals:list:f werror:enum=BlockdevOnError write-cache:enum=OnOffAuto attached:-
usb-tablet 7f 7f usb-bus display:str head:u32 msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-uas 7f 7f usb-bus log-scsi-req:u32 msos-desc:bool pcap:str port:str serial:str attached:-
usb-wacom-tablet 7f 7f usb-bus msos-desc:bool pcap:str port:str serial:str attached:-
vfio-amd-xgbe 2 2 System fd:str host:str iommufd:link=iommufd mmap-timeout-ms:u32 sysfsdev:str
vfio-ap 24 24 ap-bus fd:str iommufd:link=iommufd sysfsdev:str
vfio-calxeda-xgmac 2 2 System fd:str host:str iommufd:link=iommufd mmap-timeout-ms:u32 sysfsdev:str
vfio-ccw 24 24 virtual-css-bus bootindex:i32 devno:ccw-device fd:str force-orb-pfch:bool iommufd:link=iommufd loadparm:str sysfsdev:str dev_id:- subch_id:-
vfio-pci 7f 7f PCI @PciDevice ats:enum=OnOffAuto:f bootindex:i32 display:enum=OnOffAuto enable-migration:enum=OnOffAuto:1 fd:str:1 host:host-pci-address iommufd:link=iommufd:1 migration-events:bool:1 skip-vsc-check:bool:1 sysfsdev:str vf-token:uuid:1 xres:u32 yres:u32
vfio-pci-igd-lpc-bridge 49 49 PCI @PciDevice
vfio-pci-nohotplug 7f 7f PCI @PciDevice ats:enum=OnOffAuto:f bootindex:i32 display:enum=OnOffAuto enable-migration:enum=OnOffAuto:1 fd:str:1 host:host-pci-address iommufd:link=iommufd:1 migration-events:bool:1 ramfb:bool skip-vsc-check:bool:1 sysfsdev:str use-legacy-x86-rom:bool:f vf-token:uuid:1 xres:u32 yres:u32
vfio-platform 2 2 System fd:str host:str iommufd:link=iommufd mmap-timeout-ms:u32 sysfsdev:str
vfio-user-pci 70 70 PCI @PciDevice bootindex:i32 socket:object=SocketAddress
vhost-scsi 7f 7f virtio-bus @VirtioDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:f max_sectors:u32 migratable:bool num_queues:u32 seg_max_adjust:bool t10_pi:bool vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-ccw 24 24 virtual-css-bus @VirtioDevice boot_tpgt:u32 cmd_per_lun:u32 devno:ccw-device hotplug:bool:4 max_revision:u32 max_sectors:u32 migratable:bool num_queues:u32 seg_max_adjust:bool t10_pi:bool vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool wwpn:str dev_id:- subch_id:-
vhost-scsi-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool:f max_sectors:u32 migratable:bool migrate-extra:bool:70 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:f max_sectors:u32 migratable:bool migrate-extra:bool:70 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:f max_sectors:u32 migratable:bool migrate-extra:bool:70 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-user-blk 7f 7f virtio-bus @VirtioDevice bootindex:i32 chardev:chardev config-wce:bool discard:bool inflight-migration:bool:f num-queues:u16 queue-size:u32 seg-max-adjust:bool:f skip-get-vring-base-on-force-shutdown:bool:f write-zeroes:bool
vhost-user-blk-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool disable-legacy:enum=OnOffAuto disable-modern:bool discard:bool inflight-migration:bool:f migrate-extra:bool:70 num-queues:u16 queue-size:u32 seg-max-adjust:bool:f skip-get-vring-base-on-force-shutdown:bool:f vectors:u32 write-zeroes:bool
vhost-user-blk-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool discard:bool inflight-migration:bool:f migrate-extra:bool:70 num-queues:u16 queue-size:u32 seg-max-adjust:bool:f skip-get-vring-base-on-force-shutdown:bool:f vectors:u32 write-zeroes:bool
vhost-user-blk-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool discard:bool inflight-migration:bool:f migrate-extra:bool:70 num-queues:u16 queue-size:u32 seg-max-adjust:bool:f skip-get-vring-base-on-force-shutdown:bool:f vectors:u32 write-zeroes:bool
vhost-user-fs-ccw 24 24 virtual-css-bus @VirtioDevice chardev:chardev devno:ccw-device ioeventfd:bool max_revision:u32 num-request-queues:u16 queue-size:u16 tag:str dev_id:- subch_id:-
vhost-user-fs-device 7f 7f virtio-bus @VirtioDevice bootindex:i32 chardev:chardev num-request-queues:u16 queue-size:u16 tag:str
vhost-user-fs-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev migrate-extra:bool:70 num-request-queues:u16 queue-size:u16 tag:str vectors:u32
vhost-user-gpio-device 7f 7f virtio-bus @VirtioDevice chardev:chardev
vhost-user-gpio-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:70
vhost-user-gpu 7f 7f virtio-bus @VirtioDevice chardev:chardev edid:bool max_outputs:u32 outputs:list=VirtioGpuOutput:f xres:u32 yres:u32
vhost-user-gpu-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool ioeventfd:bool max_outputs:u32 migrate-extra:bool:70 outputs:list=VirtioGpuOutput:f vectors:u32 xres:u32 yres:u32
vhost-user-i2c-device 7f 7f virtio-bus @VirtioDevice chardev:chardev
vhost-user-i2c-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:70
vhost-user-input 7f 7f virtio-bus @VirtioDevice chardev:chardev serial:str:7e
vhost-user-input-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:70 serial:str:7e vectors:u32
vhost-user-rng 7f 7f virtio-bus @VirtioDevice chardev:chardev
vhost-user-rng-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:70 vectors:u32
vhost-user-rtc 70 70 virtio-bus @VirtioDevice chardev:chardev
vhost-user-rtc-pci 70 70 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev
vhost-user-scmi 12 12 virtio-bus @VirtioDevice chardev:chardev
vhost-user-scmi-pci 12 12 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:10
vhost-user-scsi 7f 7f virtio-bus @VirtioDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 num_queues:u32 param_change:bool t10_pi:bool virtqueue_size:u32
vhost-user-scsi-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-scsi-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-scsi-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-snd 7e 7e virtio-bus @VirtioDevice chardev:chardev controls:bool
vhost-user-snd-pci 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev controls:bool migrate-extra:bool:70
vhost-user-spi-device 70 70 virtio-bus @VirtioDevice chardev:chardev
vhost-user-spi-pci 70 70 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev
vhost-user-test-device 70 70 virtio-bus @VirtioDevice chardev:chardev config_size:u32 num_vqs:u32 virtio-id:u16 vq_size:u32
vhost-user-test-device-pci 70 70 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev config_size:u32 num_vqs:u32 virtio-id:u16 vq_size:u32
vhost-user-vga 49 49 PCI @PciDevice @VirtioDevice @VirtioPciDevice big-endian-framebuffer:bool chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool ioeventfd:bool max_outputs:u32 migrate-extra:bool:40 outputs:list=VirtioGpuOutput:9 vectors:u32 xres:u32 yres:u32
vhost-user-vsock-device 7f 7f virtio-bus @VirtioDevice chardev:chardev seqpacket:enum=OnOffAuto
vhost-user-vsock-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:70 seqpacket:enum=OnOffAuto vectors:u32
vhost-user-vsock-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:70 seqpacket:enum=OnOffAuto vectors:u32
vhost-vdpa-device 7e 7e virtio-bus @VirtioDevice bootindex:i32 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:70 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci-non-transitional 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 migrate-extra:bool:70 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci-transitional 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 migrate-extra:bool:70 queue-size:u16 vhostdev:str
vhost-vsock-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device guest-cid:u64 max_revision:u32 seqpacket:enum=OnOffAuto vhostfd:str dev_id:- subch_id:-
vhost-vsock-device 7f 7f virtio-bus @VirtioDevice guest-cid:u64 seqpacket:enum=OnOffAuto vhostfd:str
vhost-vsock-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool guest-cid:u64 migrate-extra:bool:70 seqpacket:enum=OnOffAuto vectors:u32 vhostfd:str
vhost-vsock-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice guest-cid:u64 migrate-extra:bool:70 seqpacket:enum=OnOffAuto vectors:u32 vhostfd:str
virtconsole 7f 7f virtio-serial-bus chardev:chardev name:str nr:u32
virtio-9p =virtio-9p-ccw:24 =virtio-9p-pci:5b
virtio-9p-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device fsdev:str ioeventfd:bool max_revision:u32 mount_tag:str dev_id:- subch_id:-
virtio-9p-device 7f 7f virtio-bus @VirtioDevice fsdev:str mount_tag:str
virtio-9p-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool fsdev:str ioeventfd:bool migrate-extra:bool:70 mount_tag:str vectors:u32
virtio-9p-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice fsdev:str ioeventfd:bool migrate-extra:bool:70 mount_tag:str vectors:u32
virtio-9p-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice fsdev:str ioeventfd:bool migrate-extra:bool:70 mount_tag:str vectors:u32
virtio-balloon =virtio-balloon-ccw:24 =virtio-balloon-pci:5b
virtio-balloon-ccw 24 24 virtual-css-bus @VirtioDevice deflate-on-oom:bool devno:ccw-device free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool iothread:link=iothread max_revision:u32 page-poison:bool qemu-4-0-config-size:bool:20 dev_id:- guest-stats:- subch_id:-
virtio-balloon-device 7f 7f virtio-bus @VirtioDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 iothread:link=iothread page-poison:bool qemu-4-0-config-size:bool:70 guest-stats:-
virtio-balloon-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool disable-legacy:enum=OnOffAuto disable-modern:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:70 page-poison:bool qemu-4-0-config-size:bool:70 vectors:u32:1 guest-stats:-
virtio-balloon-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:70 page-poison:bool qemu-4-0-config-size:bool:70 vectors:u32:1 guest-stats:-
virtio-balloon-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:70 page-poison:bool qemu-4-0-config-size:bool:70 vectors:u32:1 guest-stats:-
virtio-blk =virtio-blk-ccw:24 =virtio-blk-pci:5b
virtio-blk-ccw 24 24 virtual-css-bus @VirtioDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 config-wce:bool cyls:u32 devno:ccw-device discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping lcyls:u32 lheads:u32 loadparm:str logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 max_revision:u32 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:4 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool dev_id:- subch_id:-
virtio-blk-device 7f 7f virtio-bus @VirtioDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7e secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:f werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 disable-legacy:enum=OnOffAuto disable-modern:bool discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5f logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:70 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7e secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5f logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:70 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7e secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5f logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:70 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7e secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-crypto-ccw 24 24 virtual-css-bus @VirtioDevice cryptodev:link=cryptodev-backend devno:ccw-device ioeventfd:bool max_revision:u32 dev_id:- subch_id:-
virtio-crypto-device 7f 7f virtio-bus @VirtioDevice cryptodev:link=cryptodev-backend
virtio-crypto-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice cryptodev:link=cryptodev-backend disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool migrate-extra:bool:70 vectors:u32
virtio-gpu =virtio-gpu-ccw:24 =virtio-gpu-pci:5b
virtio-gpu-ccw 24 24 virtual-css-bus @VirtioDevice blob:bool devno:ccw-device edid:bool hostmem:size ioeventfd:bool max_hostmem:size max_outputs:u32 max_revision:u32 outputs:list=VirtioGpuOutput:4 xres:u32 yres:u32 dev_id:- subch_id:-
virtio-gpu-device 7f 7f virtio-bus @VirtioDevice blob:bool edid:bool hostmem:size:1 max_hostmem:size max_outputs:u32 outputs:list=VirtioGpuOutput:f xres:u32 yres:u32
virtio-gpu-gl =virtio-gpu-gl-pci:1
virtio-gpu-gl-pci 1 0 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtio-gpu-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice blob:bool disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool hostmem:size:1 ioeventfd:bool max_hostmem:size max_outputs:u32 migrate-extra:bool:70 outputs:list=VirtioGpuOutput:f vectors:u32 xres:u32 yres:u32
virtio-input-host =virtio-input-host-pci:5b
virtio-input-host-device 7f 7f virtio-bus @VirtioDevice evdev:str serial:str
virtio-input-host-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool evdev:str migrate-extra:bool:70 serial:str vectors:u32
virtio-iommu =virtio-iommu-pci:5b
virtio-iommu-device 7f 7f virtio-bus @VirtioDevice aw-bits:u8:1 boot-bypass:bool granule:enum=GranuleMode:1 primary-bus:link=PCI
virtio-iommu-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice aw-bits:u8:1 boot-bypass:bool class:u32 disable-legacy:enum=OnOffAuto disable-modern:bool granule:enum=GranuleMode:1 len-reserved-regions:u32:7e migrate-extra:bool:70 primary-bus:link=PCI reserved-regions:list:1
virtio-keyboard =virtio-keyboard-ccw:24 =virtio-keyboard-pci:5b
virtio-keyboard-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str dev_id:- subch_id:-
virtio-keyboard-device 7f 7f virtio-bus @VirtioDevice display:str head:u32 serial:str
virtio-keyboard-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:70 serial:str vectors:u32
virtio-mem 7f 7f virtio-bus @VirtioDevice block-size:size dynamic-memslots:bool:1 memaddr:u64 memdev:link=memory-backend node:u32 prealloc:bool requested-size:size unplugged-inaccessible:enum=OnOffAuto:36 size:-
virtio-mem-ccw 24 24 virtual-css-bus @VirtioDevice block-size:size devno:ccw-device dynamic-memslots:bool ioeventfd:bool max_revision:u32 memaddr:u64 memdev:link=memory-backend node:u32 prealloc:bool requested-size:size size:size dev_id:- subch_id:-
virtio-mem-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice block-size:size disable-legacy:enum=OnOffAuto disable-modern:bool dynamic-memslots:bool:1 ioeventfd:bool:1 memaddr:u64 memdev:link=memory-backend migrate-extra:bool:70 node:u32 prealloc:bool requested-size:size unplugged-inaccessible:enum=OnOffAuto:36 vectors:u32:1 size:-
virtio-mouse =virtio-mouse-ccw:24 =virtio-mouse-pci:5b
virtio-mouse-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str wheel-axis:bool:20 dev_id:- subch_id:-
virtio-mouse-device 7f 7f virtio-bus @VirtioDevice display:str head:u32 serial:str wheel-axis:bool:70
virtio-mouse-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:70 serial:str vectors:u32 wheel-axis:bool:70
virtio-multitouch-device 7e 7e virtio-bus @VirtioDevice display:str head:u32 serial:str
virtio-multitouch-pci 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:70 serial:str vectors:u32
virtio-net =virtio-net-ccw:24 =virtio-net-pci:5b
virtio-net-ccw 24 24 virtual-css-bus @VirtioDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool devno:ccw-device duplex:str ebpf-rss-fds:list failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:4 guest_tunnel_csum:bool:4 guest_ufo:bool guest_uso4:bool guest_uso6:bool hash:bool hash-ipv4:enum=OnOffAuto:4 hash-ipv6:enum=OnOffAuto:4 hash-ipv6ex:enum=OnOffAuto:4 hash-tcp4:enum=OnOffAuto:4 hash-tcp6:enum=OnOffAuto:4 hash-tcp6ex:enum=OnOffAuto:4 hash-udp4:enum=OnOffAuto:4 hash-udp6:enum=OnOffAuto:4 hash-udp6ex:enum=OnOffAuto:4 host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:4 host_tunnel_csum:bool:4 host_ufo:bool host_uso:bool ioeventfd:bool loadparm:str mac:mac max_revision:u32 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 dev_id:- subch_id:-
virtio-net-device 7f 7f virtio-bus @VirtioDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:f guest_tunnel_csum:bool:f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:f hash-ipv6:enum=OnOffAuto:f hash-ipv6ex:enum=OnOffAuto:f hash-tcp4:enum=OnOffAuto:f hash-tcp6:enum=OnOffAuto:f hash-tcp6ex:enum=OnOffAuto:f hash-udp4:enum=OnOffAuto:f hash-udp6:enum=OnOffAuto:f hash-udp6ex:enum=OnOffAuto:f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:f host_tunnel_csum:bool:f host_ufo:bool host_uso:bool:1 mac:mac mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16
virtio-net-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool disable-legacy:enum=OnOffAuto disable-modern:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:f guest_tunnel_csum:bool:f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:f hash-ipv6:enum=OnOffAuto:f hash-ipv6ex:enum=OnOffAuto:f hash-tcp4:enum=OnOffAuto:f hash-tcp6:enum=OnOffAuto:f hash-tcp6ex:enum=OnOffAuto:f hash-udp4:enum=OnOffAuto:f hash-udp6:enum=OnOffAuto:f hash-udp6ex:enum=OnOffAuto:f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:f host_tunnel_csum:bool:f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:70 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-net-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:f guest_tunnel_csum:bool:f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:f hash-ipv6:enum=OnOffAuto:f hash-ipv6ex:enum=OnOffAuto:f hash-tcp4:enum=OnOffAuto:f hash-tcp6:enum=OnOffAuto:f hash-tcp6ex:enum=OnOffAuto:f hash-udp4:enum=OnOffAuto:f hash-udp6:enum=OnOffAuto:f hash-udp6ex:enum=OnOffAuto:f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:f host_tunnel_csum:bool:f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:70 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-net-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:f guest_tunnel_csum:bool:f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:f hash-ipv6:enum=OnOffAuto:f hash-ipv6ex:enum=OnOffAuto:f hash-tcp4:enum=OnOffAuto:f hash-tcp6:enum=OnOffAuto:f hash-tcp6ex:enum=OnOffAuto:f hash-udp4:enum=OnOffAuto:f hash-udp6:enum=OnOffAuto:f hash-udp6ex:enum=OnOffAuto:f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:f host_tunnel_csum:bool:f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:70 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-pmem 49 49 virtio-bus @VirtioDevice memaddr:u64 memdev:link=memory-backend
virtio-pmem-pci 49 49 PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool memaddr:u64 memdev:link=memory-backend migrate-extra:bool:40
virtio-rng =virtio-rng-ccw:24 =virtio-rng-pci:5b
virtio-rng-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device ioeventfd:bool max-bytes:u64 max_revision:u32 period:u32 rng:link=rng-backend dev_id:- subch_id:-
virtio-rng-device 7f 7f virtio-bus @VirtioDevice max-bytes:u64 period:u32 rng:link=rng-backend
virtio-rng-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool max-bytes:u64 migrate-extra:bool:70 period:u32 rng:link=rng-backend vectors:u32
virtio-rng-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice ioeventfd:bool max-bytes:u64 migrate-extra:bool:70 period:u32 rng:link=rng-backend vectors:u32
virtio-rng-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice ioeventfd:bool max-bytes:u64 migrate-extra:bool:70 period:u32 rng:link=rng-backend vectors:u32
virtio-rtc-device 70 70 virtio-bus @VirtioDevice
virtio-rtc-pci 70 70 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtio-scsi =virtio-scsi-ccw:24 =virtio-scsi-pci:5b
virtio-scsi-ccw 24 24 virtual-css-bus @VirtioDevice cmd_per_lun:u32 devno:ccw-device hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping max_revision:u32 max_sectors:u32 num_queues:u32 param_change:bool seg_max_adjust:bool virtqueue_size:u32 dev_id:- subch_id:-
virtio-scsi-device 7f 7f virtio-bus @VirtioDevice cmd_per_lun:u32 hotplug:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 num_queues:u32 param_change:bool seg_max_adjust:bool virtqueue_size:u32
virtio-scsi-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-scsi-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-scsi-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:70 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-serial =virtio-serial-ccw:24 =virtio-serial-pci:5b
virtio-serial-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device emergency-write:bool:20 ioeventfd:bool max_ports:u32 max_revision:u32 dev_id:- subch_id:-
virtio-serial-device 7f 7f virtio-bus @VirtioDevice emergency-write:bool:70 max_ports:u32
virtio-serial-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 disable-legacy:enum=OnOffAuto disable-modern:bool emergency-write:bool:70 ioeventfd:bool max_ports:u32 migrate-extra:bool:70 vectors:u32
virtio-serial-pci-non-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 emergency-write:bool:70 ioeventfd:bool max_ports:u32 migrate-extra:bool:70 vectors:u32
virtio-serial-pci-transitional 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 emergency-write:bool:70 ioeventfd:bool max_ports:u32 migrate-extra:bool:70 vectors:u32
virtio-sound =virtio-sound-pci:5a
virtio-sound-device 7e 7e virtio-bus @VirtioDevice audiodev:audiodev chmaps:u32 jacks:u32 streams:u32
virtio-sound-pci 7e 7e PCI @PciDevice @VirtioDevice @VirtioPciDevice audiodev:audiodev chmaps:u32 disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool jacks:u32 migrate-extra:bool:70 streams:u32 vectors:u32
virtio-tablet =virtio-tablet-ccw:24 =virtio-tablet-pci:5b
virtio-tablet-ccw 24 24 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str wheel-axis:bool:20 dev_id:- subch_id:-
virtio-tablet-device 7f 7f virtio-bus @VirtioDevice display:str head:u32 serial:str wheel-axis:bool:70
virtio-tablet-pci 7f 7f PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:70 serial:str vectors:u32 wheel-axis:bool:70
virtio-vga 49 49 PCI @PciDevice @VirtioDevice @VirtioPciDevice big-endian-framebuffer:bool blob:bool disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool hostmem:size:1 ioeventfd:bool max_hostmem:size max_outputs:u32 migrate-extra:bool:40 outputs:list=VirtioGpuOutput:9 vectors:u32 xres:u32 yres:u32
virtio-vga-gl 1 0 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtserialport 7f 7f virtio-serial-bus chardev:chardev name:str nr:u32
vmbus-bridge 49 49 System irq:u8
vmclock 48 48 -
vmcoreinfo 5b 5b -
vmgenid 49 49 - guid:uuid
vmmouse 49 49 ISA i8042:link=i8042
vmware-svga 49 49 PCI @PciDevice global-vmstate:bool:40 vgamem_mb:u32
vmxnet3 5b 5b PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
w25q01jvq 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q02jvm 10 10 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q256 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q32dw 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q512jv 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q80 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q80bl 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x10 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x16 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x20 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x32 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x40 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x64 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x80 12 12 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
wm8750 12 12 i2c-bus address:u8 audiodev:audiodev
x-pci-proxy-dev 49 49 PCI @PciDevice fd:str
x-terminal3270 24 24 virtual-css-bus chardev:chardev devno:ccw-device dev_id:- subch_id:-
x3130-upstream 5b 5b PCI @PciDevice aer_log_max:u16 port:u8
xen-backend 48 48 xen-sysbus
xen-cdrom 48 48 xen-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node frontend-id:u16 iothread:link=iothread logical_block_size:size max-ring-page-order:u32 min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:8 vdev:str write-cache:enum=OnOffAuto
xen-console 48 48 xen-bus chardev:chardev frontend-id:u16 idx:i32
xen-disk 48 48 xen-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node frontend-id:u16 iothread:link=iothread logical_block_size:size max-ring-page-order:u32 min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:8 vdev:str write-cache:enum=OnOffAuto
xen-net-device 48 48 xen-bus frontend-id:u16 idx:i32 mac:mac netdev:netdev
xen-platform 48 48 PCI @PciDevice
xio3130-downstream 5b 5b PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 power_controller_present:bool slot:u16
zpci 24 24 s390-pcibus fid:u32 forwarding-assist:bool interpret:bool relaxed-translation:bool target:str uid:u16
";
