// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What the QEMUs of each release say of their devices, for questions at run time.

/// The snapshots.
pub(crate) static SOURCES: &str = r"
7.2 x86_64
10.0 aarch64
10.0 ppc64
10.0 riscv64
10.0 s390x
10.0 x86_64
11.1 aarch64
11.1 ppc64
11.1 riscv64
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
macio-bus System
pl181-bus sd-bus
pnv-phb3-root PCIE
pnv-phb4-root PCIE
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
PciDevice acpi-index:u32 addr:pci-address failover_pair_id:str multifunction:bool rombar:u32 romfile:str romsize:u32 sriov-pf:str:3f
VirtioDevice any_layout:bool event_idx:bool in_order:bool:1 indirect_desc:bool iommu_platform:bool notify_on_empty:bool packed:bool queue_reset:bool use-disabled-flag:bool use-started:bool
VirtioPciDevice aer:bool ats:bool modern-pio-notify:bool page-per-vq:bool virtio-pci-bus-master-bug-migration:bool
";

/// Every device and its properties.
pub(crate) static DEVICES: &str = r"
160s33b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
25csm04 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
320s33b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
640s33b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
970_v2.2-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
970mp_v1.0-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
970mp_v1.1-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
AC97 5ef 5ef PCI @PciDevice audiodev:audiodev
AMDVI-PCI 421 421 PCI @PciDevice
ES1370 5ef 5ef PCI @PciDevice audiodev:audiodev
VGA 5ef 5ef PCI @PciDevice big-endian-framebuffer:bool edid:bool global-vmstate:bool:5c0 mmio:bool qemu-extended-regs:bool refresh_rate:u32 vgamem_mb:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
ac97 =AC97:5ef
acpi-erst 5ef 5ef PCI @PciDevice memdev:link=memory-backend record_size:u32
adb-keyboard 84 84 apple-desktop-bus
adb-mouse 84 84 apple-desktop-bus
adlib 4a5 4a5 ISA audiodev:audiodev freq:u32 iobase:u32
adm1266 42 42 i2c-bus address:u8
adm1272 42 42 i2c-bus address:u8 iout:u16 pin:u16 vin:u16 vout:u16
ahci =ich9-ahci:5ef
am53c974 5ef 5ef PCI @PciDevice
amd-iommu 421 421 System device-iotlb:bool dma-remap:bool:21 dma-translation:bool:21 intremap:enum=OnOffAuto pci-id:str:21 pt:bool:400 xtsup:bool:1
arm-smmuv3 40 40 System accel:bool ats:enum=OnOffAuto bus_num:u8 cmdqv:enum=OnOffAuto identifier:u8 memory:link=memory-region msi-gpa:u64 oas:enum=OasMode primary-bus:link=PCI ril:enum=OnOffAuto secure-memory:link=memory-region smmu_per_bus:bool ssidsize:enum=SsidSizeMode stage:str
aspeed-otp 40 40 - drive:node size:u64
aspeed.i2c.slave 42 42 i2c-bus address:u8
aspeed.pcie-root-port 40 40 PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 power_controller_present:bool slot:u16
at24c-eeprom c6 c6 i2c-bus address:u8 address-size:u8 drive:node rom-size:u32 writable:bool
at25128a-nonjedec 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25256a-nonjedec 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df041a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df321a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25df641 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25fs010 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at25fs040 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df081a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df161a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26df321 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at26f004 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
at45db081d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
ati-vga 5ef 5ef PCI @PciDevice guest_hwcursor:bool model:str refresh_rate:u32:2f vgamem_mb:u32 xmax:u32:2f xres:u32:2f ymax:u32:2f yres:u32:2f
axp209_pmu 42 42 i2c-bus address:u8
axp221_pmu 42 42 i2c-bus address:u8
bochs-display 5ef 5ef PCI @PciDevice big-endian-framebuffer:bool edid:bool refresh_rate:u32 vgamem:size xmax:u32 xres:u32 ymax:u32 yres:u32
cfam 42 42 fsi.bus
cirrus-vga 5ef 5ef PCI @PciDevice blitter:bool global-vmstate:bool:5c0 vgamem_mb:u32
cs4231a 4a5 4a5 ISA audiodev:audiodev dma:u32 iobase:u32 irq:u32
ctucan_pci 5ef 5ef PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
cxl-downstream 463 463 PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 slot:u16
cxl-rp 463 463 PCI @PciDevice aer_log_max:u16 bus-reserve:u32 chassis:u8 disable-acs:bool:440 hotplug:bool io-reserve:size mem-reserve:size port:u8 power_controller_present:bool pref32-reserve:size pref64-reserve:size slot:u16
cxl-switch-mailbox-cci 462 462 PCI @PciDevice target:link=cxl-upstream
cxl-type3 463 463 PCI @PciDevice cdat:str hdm-db:bool:23 lsa:link=memory-backend memdev:link=memory-backend num-dc-regions:u8:1 persistent-memdev:link=memory-backend:1 sn:u64 volatile-dc-memdev:link=memory-backend:1 volatile-memdev:link=memory-backend:1
cxl-upstream 463 463 PCI @PciDevice aer_log_max:u16 cdat:str port:u8 sn:u64:1
dc390 5ef 5ef PCI @PciDevice
diag288 210 210 -
dm163 42 42 -
dpcd 42 42 aux-bus
dps310 42 42 i2c-bus address:u8
ds1338 1c6 1c6 i2c-bus address:u8
e1000 5ef 5ef PCI @PciDevice autonegotiation:bool:5ee bootindex:i32 extra_mac_registers:bool:5c0 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5ee netdev:netdev
e1000-82540em =e1000:5ef
e1000-82544gc 5ef 5ef PCI @PciDevice autonegotiation:bool:5ee bootindex:i32 extra_mac_registers:bool:5c0 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5ee netdev:netdev
e1000-82545em 5ef 5ef PCI @PciDevice autonegotiation:bool:5ee bootindex:i32 extra_mac_registers:bool:5c0 init-vet:bool mac:mac migrate_tso_props:bool mitigation:bool:5ee netdev:netdev
e1000e 7ff 7ff PCI @PciDevice bootindex:i32 disable_vnet_hdr:u8 init-vet:bool mac:mac migrate-timadj:bool:1 netdev:netdev subsys:u16 subsys_ven:u16
eTSEC 84 84 System mac:mac netdev:netdev
edu 5ef 5ef PCI @PciDevice dma_mask:u64
emc1413 42 42 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
emc1414 42 42 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
emmc 5c0 5c0 sd-bus auth-key:str boot-config:u8 boot-partition-size:u64 drive:node rpmb-partition-size:u64
en25f32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25p32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25p64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25q32b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
en25q64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
es1370 =ES1370:5ef
floppy 4a5 4a5 floppy-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node drive-type:enum=FloppyDriveType logical_block_size:size min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:25 unit:u32 write-cache:enum=OnOffAuto
fsi.master 42 42 opb
fsi.scratchpad 42 42 fsi.lbus
fsi.slave 42 42 fsi.bus
gd25q32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
gd25q64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
guest-loader 5ef 5ef - addr:u64 bootargs:str initrd:str kernel:str
gus 4a5 4a5 ISA audiodev:audiodev dma:u32 freq:u32 iobase:u32 irq:u32
hda-duplex 5ef 5ef HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:5c0
hda-micro 5ef 5ef HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:5c0
hda-output 5ef 5ef HDA audiodev:audiodev cad:u32 debug:u32 mixer:bool use-timer:bool:5c0
hv-balloon 420 420 vmbus addr:u64 instanceid:uuid memdev:link=memory-backend status-report:bool
hv-syndbg 421 421 - host_ip:str host_port:u16 use_hcalls:bool
hyperv-testdev 421 421 ISA
i2c-ddc 5ef 5ef i2c-bus address:u8 refresh_rate:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
i2c-echo 5ee 5ee i2c-bus address:u8
i6300esb 5ef 5ef PCI @PciDevice
i8042 4a5 4a5 ISA extended-state:bool kbd-irq:u8 kbd-throttle:bool mouse-irq:u8
i82374 84 84 ISA iobase:u32
i82378 84 84 PCI @PciDevice
i82550 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82551 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557a 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557b 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82557c 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82558a 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82558b 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559a 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559b 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559c 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82559er 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82562 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82801 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
i82801b11-bridge 5ef 5ef PCI @PciDevice
ib700 4a5 4a5 ISA
ich9-ahci 5ef 5ef PCI @PciDevice
ich9-intel-hda 5ef 5ef PCI @PciDevice debug:u32 msi:enum=OnOffAuto old_msi_addr:bool
ich9-usb-ehci1 5ef 5ef PCI @PciDevice maxframes:u32
ich9-usb-ehci2 5ef 5ef PCI @PciDevice maxframes:u32
ich9-usb-uhci1 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci2 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci3 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci4 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci5 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ich9-usb-uhci6 5ef 5ef PCI @PciDevice bandwidth:u32 firstport:u32 masterbus:str maxframes:u32
ide-cd 5ef 5ef IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 discard_granularity:size drive:node logical_block_size:size min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError serial:str share-rw:bool stats-intervals:list:2f unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool:1 write-cache:enum=OnOffAuto wwn:u64
ide-cf 5ee 5ee IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bios-chs-trans:enum=BiosAtaTranslation bootindex:i32 cyls:u32 discard_granularity:size drive:node heads:u32 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError secs:u32 serial:str share-rw:bool stats-intervals:list:2e unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool write-cache:enum=OnOffAuto wwn:u64
ide-hd 5ef 5ef IDE account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bios-chs-trans:enum=BiosAtaTranslation bootindex:i32 cyls:u32 discard_granularity:size drive:node heads:u32 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 min_io_size:size model:str opt_io_size:size physical_block_size:size rerror:enum=BlockdevOnError rotation_rate:u16 secs:u32 serial:str share-rw:bool stats-intervals:list:2f unit:u32 ver:str werror:enum=BlockdevOnError win2k-install-hack:bool:1 write-cache:enum=OnOffAuto wwn:u64
igb 7fe 7fe PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
intel-hda 5ef 5ef PCI @PciDevice debug:u32 msi:enum=OnOffAuto old_msi_addr:bool
intel-iommu 421 421 System aw-bits:u8 caching-mode:bool device-iotlb:bool dma-drain:bool:400 dma-translation:bool eim:enum=OnOffAuto fs1gp:bool:1 fsts:bool:21 intremap:enum=OnOffAuto pasid-bits:u8:21 pt:bool:400 scalable-mode:bool:21 snoop-control:bool stale-tm:bool:1 svm:bool:21 version:u32
ioh3420 5ef 5ef PCI @PciDevice aer_log_max:u16 chassis:u8 disable-acs:bool:5c0 hotplug:bool port:u8 power_controller_present:bool slot:u16
iommu-testdev 5c0 5c0 PCI @PciDevice
ipmi-bmc-extern 4a5 4a5 - chardev:chardev slave_addr:u8
ipmi-bmc-sim 4a5 4a5 - device_id:u8 device_rev:u8 fruareasize:u16 frudatafile:str fwrev1:u8 fwrev2:u8 guid:uuid ipmi_version:u8 lan.channel:u8:25 lan.defgw_ipaddr:str:25 lan.defgw_macaddr:mac:25 lan.ipaddr:str:25 lan.ipsrc:u8:25 lan.macaddr:mac:25 lan.netmask:str:25 mfg_id:u32 product_id:u16 sdrfile:str slave_addr:u8
ipoctal232 5ef 5ef IndustryPack chardev0:chardev chardev1:chardev chardev2:chardev chardev3:chardev chardev4:chardev chardev5:chardev chardev6:chardev chardev7:chardev slot:i32
is25lp016d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp032 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp064 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp080d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp128 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lp256 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25lq040b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp032 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp064 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp128 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
is25wp256 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
isa-applesmc 421 421 ISA iobase:u32 osk:str
isa-cirrus-vga 421 421 ISA blitter:bool global-vmstate:bool:21 vgamem_mb:u32
isa-debug-exit 421 421 ISA iobase:u32 iosize:u32
isa-debugcon 421 421 ISA chardev:chardev iobase:u32 readback:u32
isa-fdc 4a5 4a5 ISA bootindexA:i32 bootindexB:i32 dma:u32 fallback:enum=FloppyDriveType fdtypeA:enum=FloppyDriveType fdtypeB:enum=FloppyDriveType iobase:u32 irq:u32
isa-ide 4a5 4a5 ISA iobase:u32 iobase2:u32 irq:u32
isa-ipmi-bt 4a5 4a5 ISA bmc:link=ipmi-bmc ioport:u32 irq:i32
isa-ipmi-kcs 421 421 ISA bmc:link=ipmi-bmc ioport:u32 irq:i32
isa-m48t59 84 84 ISA base-year:i32 iobase:u32 irq:u8
isa-parallel 4a5 4a5 ISA chardev:chardev index:u32 iobase:u32 irq:u32
isa-serial 4a5 4a5 ISA baudbase:u32 chardev:chardev index:u32 iobase:u32 irq:u32 wakeup:bool
isa-vga 421 421 ISA vgamem_mb:u32
isl69259 42 42 i2c-bus address:u8
isl69260 42 42 i2c-bus address:u8
ivshmem-doorbell 5ef 5ef PCI @PciDevice chardev:chardev ioeventfd:bool master:enum=OnOffAuto vectors:u32
ivshmem-plain 5ef 5ef PCI @PciDevice master:enum=OnOffAuto memdev:link=memory-backend
kvaser_pci 5ef 5ef PCI @PciDevice canbus:link=can-bus
led 42 42 - color:str description:str gpio-active-high:bool
loader 7ff 7ff - addr:u64 cpu-num:u32 data:u64 data-be:bool data-len:u8 file:str force-raw:bool
lsi =lsi53c895a:5ef
lsi53c810 5ef 5ef PCI @PciDevice
lsi53c895a 5ef 5ef PCI @PciDevice
lsm303dlhc_mag 42 42 i2c-bus address:u8 mag-x:i64 mag-y:i64 mag-z:i64 temperature:i64
m25p05 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p10 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p128 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p16 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p20 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p40 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25p80 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe16 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe20 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25pe80 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32-s0 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px32-s1 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m25px64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m41t80 c6 c6 i2c-bus address:u8
m45pe10 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m45pe16 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
m45pe80 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
macio-newworld 84 84 PCI @PciDevice frequency:u64 has-adb:bool has-pmu:bool
macio-oldworld 84 84 PCI @PciDevice frequency:u64
max31785 42 42 i2c-bus address:u8
max34451 42 42 i2c-bus address:u8
mc146818rtc 4a5 4a5 ISA base_year:i32 iobase:u16 irq:u8 lost_tick_policy:enum=LostTickPolicy date:-
megasas 5ef 5ef PCI @PciDevice hba_serial:str max_cmds:u32 max_sge:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto sas_address:u64 use_jbod:bool
megasas-gen2 5ef 5ef PCI @PciDevice hba_serial:str max_cmds:u32 max_sge:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto sas_address:u64 use_jbod:bool
mioe3680_pci 5ef 5ef PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
mock-i3c-target 40 40 i3c-bus bcr:u8 buf-size:u32 dcr:u8 ibi-magic-num:u8 pid:u64 static-address:u8
mptsas1068 5ef 5ef PCI @PciDevice msi:enum=OnOffAuto sas_address:u64
mt25ql01g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25ql02g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25ql512ab 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25qu01g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt25qu02g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt35xu01g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mt35xu02gbba 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l12805d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l12855e 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l1606e 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l2005a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25635e 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25635f 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l25655e 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l3205d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l4005a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l6405d 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx25l8005 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66l1g45g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66l51235f 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66u1g45g 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
mx66u51235f 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q00 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q00a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032a11 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q032a13 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064a11 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q064a13 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128a11 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q128a13 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a11 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q256a13 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a11 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512a13 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
n25q512ax3 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
nand 2 2 - chip_id:u8 drive:node manufacturer_id:u8
ne2k_isa 4a5 4a5 ISA bootindex:i32 iobase:u32 irq:u32 mac:mac netdev:netdev
ne2k_pci 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
nec-usb-xhci 5ef 5ef PCI @PciDevice conditional-intr-mapping:bool:1 force-pcie-endcap:bool:5ee host:link=device intrs:u32 msi:enum=OnOffAuto msix:enum=OnOffAuto p2:u32 p3:u32 slots:u32 streams:bool superspeed-ports-first:bool:5ee
nitro-heartbeat 400 400 nitro-vsock-bus
nitro-serial-vsock 400 400 nitro-vsock-bus chardev:chardev
nvdimm 4e7 4e7 - addr:u64 label-size:i64 memdev:link=memory-backend node:u32 slot:i32 unarmed:bool uuid:uuid size:-
nvme 7ff 7ff PCI @PciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto aer_max_queued:u32 aerl:u8 atomic.awun:u16:1 atomic.awupf:u16:1 atomic.dn:bool:1 backend_defaults:enum=OnOffAuto bootindex:i32 cmb_size_mb:u32 ctratt.mem:bool:1 dbcs:bool:1 discard_granularity:size drive:node firmware-version:str:3f ioeventfd:bool legacy-cmb:bool:3f logical_block_size:size max_ioqpairs:u32 mdts:u8 min_io_size:size model:str:3f mqes:u16:1 msix-exclusive-bar:bool msix_qsize:u16 num_queues:u32 ocp:bool:1 opt_io_size:size physical_block_size:size pmrdev:link=memory-backend serial:str share-rw:bool smart_critical_warning:u8 spdm_port:u16:1 spdm_trans:str:3f sriov_max_vfs:u16 sriov_max_vi_per_vf:u32 sriov_max_vq_per_vf:u32 sriov_vi_flexible:u16 sriov_vq_flexible:u16 stats-intervals:list:3f subsys:link=nvme-subsys use-intel-id:bool vsl:u8 write-cache:enum=OnOffAuto zoned.auto_transition:bool zoned.zasl:u8
nvme-ns 7ff 7ff nvme-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto atomic.nabo:u16:3f atomic.nabsn:u16:3f atomic.nabspf:u16:3f atomic.nawun:u16:3f atomic.nawupf:u16:3f backend_defaults:enum=OnOffAuto bootindex:i32 detached:bool discard_granularity:size drive:node eui64:u64 eui64-default:bool fdp.ruhs:str:1 logical_block_size:size mcl:u32 min_io_size:size ms:u16 mset:u8 msrc:u8 mssrl:u16 nguid:str:1 nsid:u32 opt_io_size:size physical_block_size:size pi:u8 pif:u8 pil:u8 share-rw:bool shared:bool stats-intervals:list:3f uuid:uuid write-cache:enum=OnOffAuto zoned:bool zoned.cross_read:bool zoned.descr_ext_size:u32 zoned.max_active:u32 zoned.max_open:u32 zoned.numzrwa:u32 zoned.zone_capacity:size zoned.zone_size:size zoned.zrwafg:size zoned.zrwas:size
nvme-subsys 7ff 7ff - fdp:bool:1 fdp.nrg:u32:1 fdp.nruh:u16:1 fdp.runs:size:1 nqn:str
pc-dimm 4e7 4e7 - addr:u64 memdev:link=memory-backend node:u32 slot:i32 size:-
pc-testdev 4a5 4a5 ISA
pca9535 c0 c0 i2c-bus address:u8 description:str led0:bool led1:bool led10:bool led11:bool led12:bool led13:bool led14:bool led15:bool led2:bool led3:bool led4:bool led5:bool led6:bool led7:bool led8:bool led9:bool
pca9546 42 42 i2c-bus address:u8 name:str
pca9548 42 42 i2c-bus address:u8 name:str
pca9552 c6 c6 i2c-bus address:u8 description:str led0:bool led1:bool led10:bool led11:bool led12:bool led13:bool led14:bool led15:bool led2:bool led3:bool led4:bool led5:bool led6:bool led7:bool led8:bool led9:bool
pca9554 c4 c4 i2c-bus address:u8 description:str pin0:bool pin1:bool pin2:bool pin3:bool pin4:bool pin5:bool pin6:bool pin7:bool
pci-bridge 7ff 7ff PCI @PciDevice bus-reserve:u32 chassis_nr:u8 io-reserve:size mem-reserve:size msi:enum=OnOffAuto pref32-reserve:size pref64-reserve:size shpc:bool
pci-bridge-seat 7ff 7ff PCI @PciDevice bus-reserve:u32 chassis_nr:u8 io-reserve:size mem-reserve:size msi:enum=OnOffAuto pref32-reserve:size pref64-reserve:size shpc:bool
pci-ipmi-bt 421 421 PCI @PciDevice bmc:link=ipmi-bmc
pci-ipmi-kcs 421 421 PCI @PciDevice bmc:link=ipmi-bmc
pci-ohci 5ef 5ef PCI @PciDevice firstport:u32 masterbus:str num-ports:u32
pci-serial 5ef 5ef PCI @PciDevice baudbase:u32 chardev:chardev prog_if:u8:5c0 wakeup:bool
pci-serial-2x 5ef 5ef PCI @PciDevice chardev1:chardev chardev2:chardev prog_if:u8:5c0
pci-serial-4x 5ef 5ef PCI @PciDevice chardev1:chardev chardev2:chardev chardev3:chardev chardev4:chardev prog_if:u8:5c0
pci-testdev 5ef 5ef PCI @PciDevice membar:size membar-backed:bool:2f
pcie-pci-bridge 5ef 5ef PCI @PciDevice msi:enum=OnOffAuto
pcie-root-port 5ef 5ef PCI @PciDevice aer_log_max:u16 bus-reserve:u32 chassis:u8 disable-acs:bool:5c0 hotplug:bool io-reserve:size mem-reserve:size port:u8 power_controller_present:bool pref32-reserve:size pref64-reserve:size slot:u16
pcm3680_pci 5ef 5ef PCI @PciDevice canbus0:link=can-bus canbus1:link=can-bus
pcnet 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
piix3-ide 421 421 PCI @PciDevice
piix3-usb-uhci 5ef 5ef PCI @PciDevice bandwidth:u32 maxframes:u32
piix4-ide 421 421 PCI @PciDevice
piix4-usb-uhci 5ef 5ef PCI @PciDevice bandwidth:u32 maxframes:u32
pnv-N1-chiplet 84 84 -
pnv-nest-chiplet-pervasive 84 84 -
pnv-nmmu 80 80 - chip:link=pnv-chip nmmu_id:u32
pnv-phb 84 84 System bypass-iommu:bool chip:link=pnv-chip chip-id:u32 index:u32 pec:link=pnv-phb4-pec version:u32
pnv-phb-root-port 84 84 PCI @PciDevice aer_log_max:u16 chassis:u8 disable-acs:bool:80 hotplug:bool port:u8 power_controller_present:bool slot:u16 version:u32
power10_v2.0-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power11_v2.0-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power5p_v2.1-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power7_v2.3-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power7p_v2.1-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power8_v2.0-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power8e_v2.1-spapr-cpu-core 4 4 - core-id:i64 node-id:i32 nr-threads:i64
power8nvl_v1.0-spapr-cpu-core 4 4 - core-id:i64 node-id:i32 nr-threads:i64
power9_v2.0-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
power9_v2.2-spapr-cpu-core 84 84 - core-id:i64 node-id:i32 nr-threads:i64
prep-systemio 84 84 ISA equipment:u8 ibm-planar-id:u8
pvpanic 421 421 ISA events:u8 ioport:u16
pvpanic-pci 5ef 5ef PCI @PciDevice events:u8
pvrdma 1 1 PCI @PciDevice dev-caps-max-ah:i32 dev-caps-max-cq:i32 dev-caps-max-mr:i32 dev-caps-max-mr-size:u64 dev-caps-max-pd:i32 dev-caps-max-qp:i32 dev-caps-max-qp-init-rd-atom:i32 dev-caps-max-srq:i32 dev-caps-qp-rd-atom:i32 ibdev:str ibport:u8 mad-chardev:chardev netdev:netdev
pvscsi 5ef 5ef PCI @PciDevice use_msg:u8
pxb 463 463 PCI @PciDevice bus_nr:u8 bypass_iommu:bool numa_node:u16
pxb-cxl 463 463 PCI @PciDevice bus_nr:u8 bypass_iommu:bool hdm_for_passthrough:bool:1 numa_node:u16
pxb-pcie 463 463 PCI @PciDevice bus_nr:u8 bypass_iommu:bool numa_node:u16
qemu-xhci 7ff 7ff PCI @PciDevice conditional-intr-mapping:bool:1 host:link=device msi:enum=OnOffAuto:1 msix:enum=OnOffAuto:1 p2:u32 p3:u32 streams:bool
raa228000 42 42 i2c-bus address:u8
raa229004 42 42 i2c-bus address:u8
ramfb 56b 56b System use-legacy-x86-rom:bool:2b
riscv-iommu-pci 108 108 PCI @PciDevice ats:bool bus:u32 device-id:u16 downstream-mr:link=memory-region g-stage:bool hpm-counters:u8 intremap:bool ioatc-limit:u32 off:bool pas-bits:u32:8 revision:u8 s-stage:bool vendor-id:u16 version:u32
riscv.k230.soc 100 100 -
rocker 5ef 5ef PCI @PciDevice fp_start_macaddr:mac len-ports:u32:5ee name:str ports:list:1 switch_id:u64 world:str
rs5c372 42 42 i2c-bus address:u8
rs6000-mc 84 84 ISA auto-configure:bool ram-size:u32
rtl8139 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
s25fl016k 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl064k 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl129p0 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl129p1 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl256s0 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl256s1 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fl512s 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25fs512s 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl004a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl008a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl016a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl032a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl032p 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl064a 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl064p 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl12800 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s25sl12801 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s70fl01gs 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
s70fs01gs 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sb16 4a5 4a5 ISA audiodev:audiodev dma:u32 dma16:u32 iobase:u32 irq:u32 version:u32
sbsa-gwdt 40 40 System clock-frequency:u64 wdat:bool
sclpconsole 210 210 s390-sclp-events-bus chardev:chardev
sclplmconsole 210 210 s390-sclp-events-bus chardev:chardev echo:bool write_errors:u32
scsi-block 7ff 7ff SCSI bootindex:i32 channel:u32 drive:node io_timeout:u32 lun:u32 max_io_size:u64 max_unmap_size:u64 migrate-pr:bool:3f rerror:enum=BlockdevOnError rotation_rate:u16 scsi-id:u32 scsi_version:i32 share-rw:bool werror:enum=BlockdevOnError
scsi-cd 7ff 7ff SCSI account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 channel:u32 device_id:str discard_granularity:size drive:node loadparm:str:5ef logical_block_size:size lun:u32 max_io_size:u64 migrate-emulated-scsi-request:bool:1 min_io_size:size opt_io_size:size physical_block_size:size port_index:u16 port_wwn:u64 product:str quirk_mode_page_apple_vendor:bool quirk_mode_page_set_block_size:bool:3f quirk_mode_page_truncated:bool quirk_mode_page_vendor_specific_apple:bool quirk_mode_sense_rom_use_dbd:bool rerror:enum=BlockdevOnError scsi-id:u32 scsi_version:i32 serial:str share-rw:bool stats-intervals:list:3f vendor:str ver:str werror:enum=BlockdevOnError write-cache:enum=OnOffAuto wwn:u64
scsi-generic 7ff 7ff SCSI bootindex:i32 channel:u32 drive:node io_timeout:u32 lun:u32 scsi-id:u32 share-rw:bool
scsi-hd 7ff 7ff SCSI account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 channel:u32 cyls:u32 device_id:str discard_granularity:size dpofua:bool drive:node heads:u32 lcyls:u32 lheads:u32 loadparm:str:5ef logical_block_size:size lsecs:u32 lun:u32 max_io_size:u64 max_unmap_size:u64 migrate-emulated-scsi-request:bool:1 min_io_size:size opt_io_size:size physical_block_size:size port_index:u16 port_wwn:u64 product:str quirk_mode_page_set_block_size:bool:3f quirk_mode_page_vendor_specific_apple:bool removable:bool rerror:enum=BlockdevOnError rotation_rate:u16 scsi-id:u32 scsi_version:i32 secs:u32 serial:str share-rw:bool stats-intervals:list:3f vendor:str ver:str werror:enum=BlockdevOnError write-cache:enum=OnOffAuto wwn:u64
sd-card 5ef 5ef sd-bus drive:node spec_version:u8 spi:bool:5ee
sd-card-spi 5ee 5ee sd-bus drive:node spec_version:u8
sdhci-pci 5ef 5ef PCI @PciDevice capareg:u64 endianness:u8:5c1 maxcurr:u64 sd-spec-version:u8 uhs:u8 vendor:u8:5c0
secondary-vga 5ef 5ef PCI @PciDevice big-endian-framebuffer:bool edid:bool qemu-extended-regs:bool refresh_rate:u32 vgamem_mb:u32 xmax:u32 xres:u32 ymax:u32 yres:u32
sga 1 1 ISA
sii3112 84 84 PCI @PciDevice
sii9022 42 42 i2c-bus address:u8
sm501 84 84 PCI @PciDevice vram-size:u32
smbus-ipmi 421 421 i2c-bus address:u8 bmc:link=ipmi-bmc
sp-mem 400 400 - addr:u64 memdev:link=memory-backend node:u32
spapr-nvdimm 84 84 - addr:u64 label-size:i64 memdev:link=memory-backend node:u32 pmem-override:bool slot:i32 unarmed:bool uuid:uuid size:-
spapr-pci-host-bridge 84 84 System bypass-iommu:bool ddw:bool dma64_win_addr:u64 dma_win_addr:u64 dma_win_size:u64 index:u32 io_win_size:u64 mem64_win_size:u64 mem_win_size:u64 numa_node:u32 pcie-extended-configuration-space:bool pgsz:u64 pre-5.1-associativity:bool
spapr-rng 84 84 - rng:link=rng-backend use-kvm:bool
spapr-tpm-proxy 84 84 - host-path:str
spapr-vlan 84 84 spapr-vio-bus bootindex:i32 mac:mac netdev:netdev reg:u32 use-rx-buffer-pools:bool
spapr-vscsi 84 84 spapr-vio-bus reg:u32
spapr-vty 84 84 spapr-vio-bus chardev:chardev reg:u32
ssd0303 42 42 i2c-bus address:u8
ssd0323 42 42 SSI cs:u8
sst25vf016b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf032b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf040b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25vf080b 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf010 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf020 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf040 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf080 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sst25wf512 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
sungem 84 84 PCI @PciDevice bootindex:i32 mac:mac netdev:netdev phy_addr:u32
tmp105 142 142 i2c-bus address:u8 temperature:i64
tmp421 42 42 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tmp422 42 42 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tmp423 42 42 i2c-bus address:u8 temperature0:i64 temperature1:i64 temperature2:i64 temperature3:i64
tpci200 5ef 5ef PCI @PciDevice
tpm-crb 421 421 - cap-chunk:bool:21 ppi:bool:400 tpmdev:tpm
tpm-spapr 84 84 spapr-vio-bus reg:u32 tpmdev:tpm
tpm-tis 421 421 ISA irq:u32 ppi:bool:400 tpmdev:tpm
tpm-tis-device 14a 14a System irq:u32 ppi:bool:a tpmdev:tpm
tpm-tis-i2c 42 42 i2c-bus address:u8 tpmdev:tpm
tulip 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
u2f-passthru 7ff 7ff usb-bus hidraw:str msos-desc:bool pcap:str port:str serial:str attached:-
uefi-vars-sysbus 7fe 7fe System disable-custom-mode:bool force-secure-boot:bool jsonfile:str pcapfile:str:3e size:size use-pio:bool
uefi-vars-x64 7fe 7fe System disable-custom-mode:bool force-secure-boot:bool jsonfile:str pcapfile:str:3e size:size use-pio:bool
ufs 5ee 5ee PCI @PciDevice mcq:bool mcq-maxq:u8 nutmrs:u8 nutrs:u8 serial:str wb-max-size:u32:2e wb-min-size:u32:2e
ufs-lu 5ee 5ee ufs-bus drive:node lun:u8
usb-audio 7ff 7ff usb-bus audiodev:audiodev buffer:u32 debug:u32 msos-desc:bool multi:bool pcap:str port:str serial:str attached:-
usb-bot 7ff 7ff usb-bus msos-desc:bool pcap:str port:str serial:str attached:-
usb-braille 7ff 7ff usb-bus chardev:chardev msos-desc:bool pcap:str port:str serial:str attached:-
usb-ccid 7ff 7ff usb-bus debug:u8 msos-desc:bool pcap:str port:str serial:str attached:-
usb-ehci 5ef 5ef PCI @PciDevice maxframes:u32
usb-hub 7ff 7ff usb-bus msos-desc:bool pcap:str port:str port-power:bool ports:u32 serial:str attached:-
usb-kbd 7ff 7ff usb-bus display:str msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-mouse 7ff 7ff usb-bus msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-mtp 7ff 7ff usb-bus desc:str msos-desc:bool pcap:str port:str readonly:bool rootdir:str serial:str attached:-
usb-net 7ff 7ff usb-bus bootindex:i32 mac:mac msos-desc:bool netdev:netdev pcap:str port:str serial:str attached:-
usb-serial 7ff 7ff usb-bus always-plugged:bool chardev:chardev msos-desc:bool pcap:str port:str serial:str attached:-
usb-storage 7ff 7ff usb-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 commandlog:bool discard_granularity:size drive:node logical_block_size:size min_io_size:size msos-desc:bool opt_io_size:size pcap:str physical_block_size:size port:str removable:bool rerror:enum=BlockdevOnError serial:str share-rw:bool stats-intervals:list:3f werror:enum=BlockdevOnError write-cache:enum=OnOffAuto attached:-
usb-tablet 7ff 7ff usb-bus display:str head:u32 msos-desc:bool pcap:str port:str serial:str usb_version:u32 attached:-
usb-uas 7ff 7ff usb-bus log-scsi-req:u32 msos-desc:bool pcap:str port:str serial:str attached:-
usb-wacom-tablet 7ff 7ff usb-bus msos-desc:bool pcap:str port:str serial:str attached:-
vfio-amd-xgbe e e System fd:str:c host:str iommufd:link=iommufd:c mmap-timeout-ms:u32 sysfsdev:str
vfio-ap 210 210 ap-bus fd:str iommufd:link=iommufd sysfsdev:str
vfio-calxeda-xgmac e e System fd:str:c host:str iommufd:link=iommufd:c mmap-timeout-ms:u32 sysfsdev:str
vfio-ccw 210 210 virtual-css-bus bootindex:i32 devno:ccw-device fd:str force-orb-pfch:bool iommufd:link=iommufd loadparm:str sysfsdev:str dev_id:- subch_id:-
vfio-pci 7ff 7ff PCI @PciDevice ats:enum=OnOffAuto:3f bootindex:i32 display:enum=OnOffAuto enable-migration:enum=OnOffAuto:1 fd:str:d host:host-pci-address iommufd:link=iommufd:d migration-events:bool:1 skip-vsc-check:bool:1 sysfsdev:str vf-token:uuid:1 xres:u32 yres:u32
vfio-pci-igd-lpc-bridge 421 421 PCI @PciDevice
vfio-pci-nohotplug 7ff 7ff PCI @PciDevice ats:enum=OnOffAuto:3f bootindex:i32 display:enum=OnOffAuto enable-migration:enum=OnOffAuto:1 fd:str:d host:host-pci-address iommufd:link=iommufd:d migration-events:bool:1 ramfb:bool skip-vsc-check:bool:1 sysfsdev:str use-legacy-x86-rom:bool:3f vf-token:uuid:1 xres:u32 yres:u32
vfio-platform e e System fd:str:c host:str iommufd:link=iommufd:c mmap-timeout-ms:u32 sysfsdev:str
vfio-user-pci 7c0 7c0 PCI @PciDevice bootindex:i32 socket:object=SocketAddress
vhost-scsi 7ff 7ff virtio-bus @VirtioDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:3f max_sectors:u32 migratable:bool num_queues:u32 seg_max_adjust:bool t10_pi:bool vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-ccw 210 210 virtual-css-bus @VirtioDevice boot_tpgt:u32 cmd_per_lun:u32 devno:ccw-device hotplug:bool:10 max_revision:u32 max_sectors:u32 migratable:bool num_queues:u32 seg_max_adjust:bool t10_pi:bool vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool wwpn:str dev_id:- subch_id:-
vhost-scsi-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool:3f max_sectors:u32 migratable:bool migrate-extra:bool:7c0 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:3f max_sectors:u32 migratable:bool migrate-extra:bool:7c0 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-scsi-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 cmd_per_lun:u32 hotplug:bool:3f max_sectors:u32 migratable:bool migrate-extra:bool:7c0 num_queues:u32 seg_max_adjust:bool t10_pi:bool vectors:u32 vhostfd:str virtqueue_size:u32 worker_per_virtqueue:bool:1 wwpn:str
vhost-user-blk 7ff 7ff virtio-bus @VirtioDevice bootindex:i32 chardev:chardev config-wce:bool discard:bool inflight-migration:bool:3f num-queues:u16 queue-size:u32 seg-max-adjust:bool:3f skip-get-vring-base-on-force-shutdown:bool:3f write-zeroes:bool
vhost-user-blk-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool disable-legacy:enum=OnOffAuto disable-modern:bool discard:bool inflight-migration:bool:3f migrate-extra:bool:7c0 num-queues:u16 queue-size:u32 seg-max-adjust:bool:3f skip-get-vring-base-on-force-shutdown:bool:3f vectors:u32 write-zeroes:bool
vhost-user-blk-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool discard:bool inflight-migration:bool:3f migrate-extra:bool:7c0 num-queues:u16 queue-size:u32 seg-max-adjust:bool:3f skip-get-vring-base-on-force-shutdown:bool:3f vectors:u32 write-zeroes:bool
vhost-user-blk-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev class:u32 config-wce:bool discard:bool inflight-migration:bool:3f migrate-extra:bool:7c0 num-queues:u16 queue-size:u32 seg-max-adjust:bool:3f skip-get-vring-base-on-force-shutdown:bool:3f vectors:u32 write-zeroes:bool
vhost-user-fs-ccw 210 210 virtual-css-bus @VirtioDevice chardev:chardev devno:ccw-device ioeventfd:bool max_revision:u32 num-request-queues:u16 queue-size:u16 tag:str dev_id:- subch_id:-
vhost-user-fs-device 7ff 7ff virtio-bus @VirtioDevice bootindex:i32 chardev:chardev num-request-queues:u16 queue-size:u16 tag:str
vhost-user-fs-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 chardev:chardev migrate-extra:bool:7c0 num-request-queues:u16 queue-size:u16 tag:str vectors:u32
vhost-user-gpio-device 7ff 7ff virtio-bus @VirtioDevice chardev:chardev
vhost-user-gpio-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:7c0
vhost-user-gpu 7ff 7ff virtio-bus @VirtioDevice chardev:chardev edid:bool max_outputs:u32 outputs:list=VirtioGpuOutput:3f xres:u32 yres:u32
vhost-user-gpu-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool ioeventfd:bool max_outputs:u32 migrate-extra:bool:7c0 outputs:list=VirtioGpuOutput:3f vectors:u32 xres:u32 yres:u32
vhost-user-i2c-device 7ff 7ff virtio-bus @VirtioDevice chardev:chardev
vhost-user-i2c-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:7c0
vhost-user-input 7ff 7ff virtio-bus @VirtioDevice chardev:chardev serial:str:7fe
vhost-user-input-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:7c0 serial:str:7fe vectors:u32
vhost-user-rng 7ff 7ff virtio-bus @VirtioDevice chardev:chardev
vhost-user-rng-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:7c0 vectors:u32
vhost-user-rtc 7c0 7c0 virtio-bus @VirtioDevice chardev:chardev
vhost-user-rtc-pci 7c0 7c0 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev
vhost-user-scmi 42 42 virtio-bus @VirtioDevice chardev:chardev
vhost-user-scmi-pci 42 42 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:40
vhost-user-scsi 7ff 7ff virtio-bus @VirtioDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 num_queues:u32 param_change:bool t10_pi:bool virtqueue_size:u32
vhost-user-scsi-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-scsi-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-scsi-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice boot_tpgt:u32 bootindex:i32 chardev:chardev cmd_per_lun:u32 hotplug:bool max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool t10_pi:bool vectors:u32 virtqueue_size:u32
vhost-user-snd 7fe 7fe virtio-bus @VirtioDevice chardev:chardev controls:bool
vhost-user-snd-pci 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev controls:bool migrate-extra:bool:7c0
vhost-user-spi-device 7c0 7c0 virtio-bus @VirtioDevice chardev:chardev
vhost-user-spi-pci 7c0 7c0 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev
vhost-user-test-device 7c0 7c0 virtio-bus @VirtioDevice chardev:chardev config_size:u32 num_vqs:u32 virtio-id:u16 vq_size:u32
vhost-user-test-device-pci 7c0 7c0 PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev config_size:u32 num_vqs:u32 virtio-id:u16 vq_size:u32
vhost-user-vga 529 529 PCI @PciDevice @VirtioDevice @VirtioPciDevice big-endian-framebuffer:bool chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool ioeventfd:bool max_outputs:u32 migrate-extra:bool:500 outputs:list=VirtioGpuOutput:29 vectors:u32 xres:u32 yres:u32
vhost-user-vsock-device 7ff 7ff virtio-bus @VirtioDevice chardev:chardev seqpacket:enum=OnOffAuto
vhost-user-vsock-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:7c0 seqpacket:enum=OnOffAuto vectors:u32
vhost-user-vsock-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice chardev:chardev migrate-extra:bool:7c0 seqpacket:enum=OnOffAuto vectors:u32
vhost-vdpa-device 7fe 7fe virtio-bus @VirtioDevice bootindex:i32 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 disable-legacy:enum=OnOffAuto disable-modern:bool migrate-extra:bool:7c0 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci-non-transitional 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 migrate-extra:bool:7c0 queue-size:u16 vhostdev:str
vhost-vdpa-device-pci-transitional 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 migrate-extra:bool:7c0 queue-size:u16 vhostdev:str
vhost-vsock-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device guest-cid:u64 max_revision:u32 seqpacket:enum=OnOffAuto vhostfd:str dev_id:- subch_id:-
vhost-vsock-device 7ff 7ff virtio-bus @VirtioDevice guest-cid:u64 seqpacket:enum=OnOffAuto vhostfd:str
vhost-vsock-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool guest-cid:u64 migrate-extra:bool:7c0 seqpacket:enum=OnOffAuto vectors:u32 vhostfd:str
vhost-vsock-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice guest-cid:u64 migrate-extra:bool:7c0 seqpacket:enum=OnOffAuto vectors:u32 vhostfd:str
virtconsole 7ff 7ff virtio-serial-bus chardev:chardev name:str nr:u32
virtio-9p =virtio-9p-ccw:210 =virtio-9p-pci:5ef
virtio-9p-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device fsdev:str ioeventfd:bool max_revision:u32 mount_tag:str dev_id:- subch_id:-
virtio-9p-device 7ff 7ff virtio-bus @VirtioDevice fsdev:str mount_tag:str
virtio-9p-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool fsdev:str ioeventfd:bool migrate-extra:bool:7c0 mount_tag:str vectors:u32
virtio-9p-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice fsdev:str ioeventfd:bool migrate-extra:bool:7c0 mount_tag:str vectors:u32
virtio-9p-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice fsdev:str ioeventfd:bool migrate-extra:bool:7c0 mount_tag:str vectors:u32
virtio-balloon =virtio-balloon-ccw:210 =virtio-balloon-pci:5ef
virtio-balloon-ccw 210 210 virtual-css-bus @VirtioDevice deflate-on-oom:bool devno:ccw-device free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool iothread:link=iothread max_revision:u32 page-poison:bool qemu-4-0-config-size:bool:200 dev_id:- guest-stats:- subch_id:-
virtio-balloon-device 7ff 7ff virtio-bus @VirtioDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 iothread:link=iothread page-poison:bool qemu-4-0-config-size:bool:7c0 guest-stats:-
virtio-balloon-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool disable-legacy:enum=OnOffAuto disable-modern:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:7c0 page-poison:bool qemu-4-0-config-size:bool:7c0 vectors:u32:1 guest-stats:-
virtio-balloon-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:7c0 page-poison:bool qemu-4-0-config-size:bool:7c0 vectors:u32:1 guest-stats:-
virtio-balloon-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice deflate-on-oom:bool free-page-hint:bool free-page-reporting:bool guest-stats-polling-interval:i64 ioeventfd:bool:1 iothread:link=iothread migrate-extra:bool:7c0 page-poison:bool qemu-4-0-config-size:bool:7c0 vectors:u32:1 guest-stats:-
virtio-blk =virtio-blk-ccw:210 =virtio-blk-pci:5ef
virtio-blk-ccw 210 210 virtual-css-bus @VirtioDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 config-wce:bool cyls:u32 devno:ccw-device discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping lcyls:u32 lheads:u32 loadparm:str logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 max_revision:u32 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:10 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool dev_id:- subch_id:-
virtio-blk-device 7ff 7ff virtio-bus @VirtioDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7fe secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:3f werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 disable-legacy:enum=OnOffAuto disable-modern:bool discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5ff logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:7c0 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7fe secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:3f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5ff logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:7c0 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7fe secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:3f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-blk-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto bootindex:i32 class:u32 config-wce:bool cyls:u32 discard:bool discard_granularity:size drive:node heads:u32 ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 lcyls:u32 lheads:u32 loadparm:str:5ff logical_block_size:size lsecs:u32 max-discard-sectors:u32 max-write-zeroes-sectors:u32 migrate-extra:bool:7c0 min_io_size:size num-queues:u16 opt_io_size:size physical_block_size:size queue-size:u16 report-discard-granularity:bool request-merging:bool rerror:enum=BlockdevOnError scsi:bool:7fe secs:u32 seg-max-adjust:bool serial:str share-rw:bool stats-intervals:list:3f vectors:u32 werror:enum=BlockdevOnError write-cache:enum=OnOffAuto write-zeroes:bool
virtio-crypto-ccw 210 210 virtual-css-bus @VirtioDevice cryptodev:link=cryptodev-backend devno:ccw-device ioeventfd:bool max_revision:u32 dev_id:- subch_id:-
virtio-crypto-device 7ff 7ff virtio-bus @VirtioDevice cryptodev:link=cryptodev-backend
virtio-crypto-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice cryptodev:link=cryptodev-backend disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool migrate-extra:bool:7c0 vectors:u32
virtio-gpu =virtio-gpu-ccw:210 =virtio-gpu-pci:5ef
virtio-gpu-ccw 210 210 virtual-css-bus @VirtioDevice blob:bool devno:ccw-device edid:bool hostmem:size ioeventfd:bool max_hostmem:size max_outputs:u32 max_revision:u32 outputs:list=VirtioGpuOutput:10 xres:u32 yres:u32 dev_id:- subch_id:-
virtio-gpu-device 7ff 7ff virtio-bus @VirtioDevice blob:bool edid:bool hostmem:size:1 max_hostmem:size max_outputs:u32 outputs:list=VirtioGpuOutput:3f xres:u32 yres:u32
virtio-gpu-gl =virtio-gpu-gl-pci:1
virtio-gpu-gl-pci 1 0 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtio-gpu-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice blob:bool disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool hostmem:size:1 ioeventfd:bool max_hostmem:size max_outputs:u32 migrate-extra:bool:7c0 outputs:list=VirtioGpuOutput:3f vectors:u32 xres:u32 yres:u32
virtio-input-host =virtio-input-host-pci:5ef
virtio-input-host-device 7ff 7ff virtio-bus @VirtioDevice evdev:str serial:str
virtio-input-host-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool evdev:str migrate-extra:bool:7c0 serial:str vectors:u32
virtio-iommu =virtio-iommu-pci:5ef
virtio-iommu-device 7ff 7ff virtio-bus @VirtioDevice aw-bits:u8:1 boot-bypass:bool granule:enum=GranuleMode:1 primary-bus:link=PCI
virtio-iommu-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice aw-bits:u8:1 boot-bypass:bool class:u32 disable-legacy:enum=OnOffAuto disable-modern:bool granule:enum=GranuleMode:1 len-reserved-regions:u32:7fe migrate-extra:bool:7c0 primary-bus:link=PCI reserved-regions:list:1
virtio-keyboard =virtio-keyboard-ccw:210 =virtio-keyboard-pci:5ef
virtio-keyboard-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str dev_id:- subch_id:-
virtio-keyboard-device 7ff 7ff virtio-bus @VirtioDevice display:str head:u32 serial:str
virtio-keyboard-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:7c0 serial:str vectors:u32
virtio-mem 673 673 virtio-bus @VirtioDevice block-size:size dynamic-memslots:bool:1 memaddr:u64 memdev:link=memory-backend node:u32 prealloc:bool requested-size:size unplugged-inaccessible:enum=OnOffAuto:252 size:-
virtio-mem-ccw 210 210 virtual-css-bus @VirtioDevice block-size:size devno:ccw-device dynamic-memslots:bool ioeventfd:bool max_revision:u32 memaddr:u64 memdev:link=memory-backend node:u32 prealloc:bool requested-size:size size:size dev_id:- subch_id:-
virtio-mem-pci 673 673 PCI @PciDevice @VirtioDevice @VirtioPciDevice block-size:size disable-legacy:enum=OnOffAuto disable-modern:bool dynamic-memslots:bool:1 ioeventfd:bool:1 memaddr:u64 memdev:link=memory-backend migrate-extra:bool:640 node:u32 prealloc:bool requested-size:size unplugged-inaccessible:enum=OnOffAuto:252 vectors:u32:1 size:-
virtio-mouse =virtio-mouse-ccw:210 =virtio-mouse-pci:5ef
virtio-mouse-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str wheel-axis:bool:200 dev_id:- subch_id:-
virtio-mouse-device 7ff 7ff virtio-bus @VirtioDevice display:str head:u32 serial:str wheel-axis:bool:7c0
virtio-mouse-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:7c0 serial:str vectors:u32 wheel-axis:bool:7c0
virtio-multitouch-device 7fe 7fe virtio-bus @VirtioDevice display:str head:u32 serial:str
virtio-multitouch-pci 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:7c0 serial:str vectors:u32
virtio-net =virtio-net-ccw:210 =virtio-net-pci:5ef
virtio-net-ccw 210 210 virtual-css-bus @VirtioDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool devno:ccw-device duplex:str ebpf-rss-fds:list failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:10 guest_tunnel_csum:bool:10 guest_ufo:bool guest_uso4:bool guest_uso6:bool hash:bool hash-ipv4:enum=OnOffAuto:10 hash-ipv6:enum=OnOffAuto:10 hash-ipv6ex:enum=OnOffAuto:10 hash-tcp4:enum=OnOffAuto:10 hash-tcp6:enum=OnOffAuto:10 hash-tcp6ex:enum=OnOffAuto:10 hash-udp4:enum=OnOffAuto:10 hash-udp6:enum=OnOffAuto:10 hash-udp6ex:enum=OnOffAuto:10 host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:10 host_tunnel_csum:bool:10 host_ufo:bool host_uso:bool ioeventfd:bool loadparm:str mac:mac max_revision:u32 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 dev_id:- subch_id:-
virtio-net-device 7ff 7ff virtio-bus @VirtioDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:3f guest_tunnel_csum:bool:3f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:3f hash-ipv6:enum=OnOffAuto:3f hash-ipv6ex:enum=OnOffAuto:3f hash-tcp4:enum=OnOffAuto:3f hash-tcp6:enum=OnOffAuto:3f hash-tcp6ex:enum=OnOffAuto:3f hash-udp4:enum=OnOffAuto:3f hash-udp6:enum=OnOffAuto:3f hash-udp6ex:enum=OnOffAuto:3f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:3f host_tunnel_csum:bool:3f host_ufo:bool host_uso:bool:1 mac:mac mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16
virtio-net-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool disable-legacy:enum=OnOffAuto disable-modern:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:3f guest_tunnel_csum:bool:3f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:3f hash-ipv6:enum=OnOffAuto:3f hash-ipv6ex:enum=OnOffAuto:3f hash-tcp4:enum=OnOffAuto:3f hash-tcp6:enum=OnOffAuto:3f hash-tcp6ex:enum=OnOffAuto:3f hash-udp4:enum=OnOffAuto:3f hash-udp6:enum=OnOffAuto:3f hash-udp6ex:enum=OnOffAuto:3f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:3f host_tunnel_csum:bool:3f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:7c0 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-net-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:3f guest_tunnel_csum:bool:3f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:3f hash-ipv6:enum=OnOffAuto:3f hash-ipv6ex:enum=OnOffAuto:3f hash-tcp4:enum=OnOffAuto:3f hash-tcp6:enum=OnOffAuto:3f hash-tcp6ex:enum=OnOffAuto:3f hash-udp4:enum=OnOffAuto:3f hash-udp6:enum=OnOffAuto:3f hash-udp6ex:enum=OnOffAuto:3f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:3f host_tunnel_csum:bool:3f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:7c0 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-net-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice bootindex:i32 csum:bool ctrl_guest_offloads:bool ctrl_mac_addr:bool ctrl_rx:bool ctrl_rx_extra:bool ctrl_vlan:bool ctrl_vq:bool duplex:str ebpf-rss-fds:list:1 failover:bool gso:bool guest_announce:bool guest_csum:bool guest_ecn:bool guest_rsc_ext:bool guest_tso4:bool guest_tso6:bool guest_tunnel:bool:3f guest_tunnel_csum:bool:3f guest_ufo:bool guest_uso4:bool:1 guest_uso6:bool:1 hash:bool hash-ipv4:enum=OnOffAuto:3f hash-ipv6:enum=OnOffAuto:3f hash-ipv6ex:enum=OnOffAuto:3f hash-tcp4:enum=OnOffAuto:3f hash-tcp6:enum=OnOffAuto:3f hash-tcp6ex:enum=OnOffAuto:3f hash-udp4:enum=OnOffAuto:3f hash-udp6:enum=OnOffAuto:3f hash-udp6ex:enum=OnOffAuto:3f host_ecn:bool host_mtu:u16 host_tso4:bool host_tso6:bool host_tunnel:bool:3f host_tunnel_csum:bool:3f host_ufo:bool host_uso:bool:1 ioeventfd:bool mac:mac migrate-extra:bool:7c0 mq:bool mrg_rxbuf:bool netdev:netdev rsc_interval:u32 rss:bool rx_queue_size:u16 speed:i32 status:bool tx:str tx_queue_size:u16 vectors:u32
virtio-pmem 421 421 virtio-bus @VirtioDevice memaddr:u64 memdev:link=memory-backend
virtio-pmem-pci 421 421 PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool memaddr:u64 memdev:link=memory-backend migrate-extra:bool:400
virtio-rng =virtio-rng-ccw:210 =virtio-rng-pci:5ef
virtio-rng-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device ioeventfd:bool max-bytes:u64 max_revision:u32 period:u32 rng:link=rng-backend dev_id:- subch_id:-
virtio-rng-device 7ff 7ff virtio-bus @VirtioDevice max-bytes:u64 period:u32 rng:link=rng-backend
virtio-rng-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool max-bytes:u64 migrate-extra:bool:7c0 period:u32 rng:link=rng-backend vectors:u32
virtio-rng-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice ioeventfd:bool max-bytes:u64 migrate-extra:bool:7c0 period:u32 rng:link=rng-backend vectors:u32
virtio-rng-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice ioeventfd:bool max-bytes:u64 migrate-extra:bool:7c0 period:u32 rng:link=rng-backend vectors:u32
virtio-rtc-device 7c0 7c0 virtio-bus @VirtioDevice
virtio-rtc-pci 7c0 7c0 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtio-scsi =virtio-scsi-ccw:210 =virtio-scsi-pci:5ef
virtio-scsi-ccw 210 210 virtual-css-bus @VirtioDevice cmd_per_lun:u32 devno:ccw-device hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping max_revision:u32 max_sectors:u32 num_queues:u32 param_change:bool seg_max_adjust:bool virtqueue_size:u32 dev_id:- subch_id:-
virtio-scsi-device 7ff 7ff virtio-bus @VirtioDevice cmd_per_lun:u32 hotplug:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 num_queues:u32 param_change:bool seg_max_adjust:bool virtqueue_size:u32
virtio-scsi-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 disable-legacy:enum=OnOffAuto disable-modern:bool hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-scsi-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-scsi-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice cmd_per_lun:u32 hotplug:bool ioeventfd:bool iothread:link=iothread iothread-vq-mapping:list=IoThreadVirtQueueMapping:1 max_sectors:u32 migrate-extra:bool:7c0 num_queues:u32 param_change:bool seg_max_adjust:bool vectors:u32 virtqueue_size:u32
virtio-serial =virtio-serial-ccw:210 =virtio-serial-pci:5ef
virtio-serial-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device emergency-write:bool:200 ioeventfd:bool max_ports:u32 max_revision:u32 dev_id:- subch_id:-
virtio-serial-device 7ff 7ff virtio-bus @VirtioDevice emergency-write:bool:7c0 max_ports:u32
virtio-serial-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 disable-legacy:enum=OnOffAuto disable-modern:bool emergency-write:bool:7c0 ioeventfd:bool max_ports:u32 migrate-extra:bool:7c0 vectors:u32
virtio-serial-pci-non-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 emergency-write:bool:7c0 ioeventfd:bool max_ports:u32 migrate-extra:bool:7c0 vectors:u32
virtio-serial-pci-transitional 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice class:u32 emergency-write:bool:7c0 ioeventfd:bool max_ports:u32 migrate-extra:bool:7c0 vectors:u32
virtio-sound =virtio-sound-pci:5ee
virtio-sound-device 7fe 7fe virtio-bus @VirtioDevice audiodev:audiodev chmaps:u32 jacks:u32 streams:u32
virtio-sound-pci 7fe 7fe PCI @PciDevice @VirtioDevice @VirtioPciDevice audiodev:audiodev chmaps:u32 disable-legacy:enum=OnOffAuto disable-modern:bool ioeventfd:bool jacks:u32 migrate-extra:bool:7c0 streams:u32 vectors:u32
virtio-tablet =virtio-tablet-ccw:210 =virtio-tablet-pci:5ef
virtio-tablet-ccw 210 210 virtual-css-bus @VirtioDevice devno:ccw-device display:str head:u32 ioeventfd:bool max_revision:u32 serial:str wheel-axis:bool:200 dev_id:- subch_id:-
virtio-tablet-device 7ff 7ff virtio-bus @VirtioDevice display:str head:u32 serial:str wheel-axis:bool:7c0
virtio-tablet-pci 7ff 7ff PCI @PciDevice @VirtioDevice @VirtioPciDevice disable-legacy:enum=OnOffAuto disable-modern:bool display:str head:u32 migrate-extra:bool:7c0 serial:str vectors:u32 wheel-axis:bool:7c0
virtio-vga 529 529 PCI @PciDevice @VirtioDevice @VirtioPciDevice big-endian-framebuffer:bool blob:bool disable-legacy:enum=OnOffAuto disable-modern:bool edid:bool hostmem:size:1 ioeventfd:bool max_hostmem:size max_outputs:u32 migrate-extra:bool:500 outputs:list=VirtioGpuOutput:29 vectors:u32 xres:u32 yres:u32
virtio-vga-gl 1 0 PCI @PciDevice @VirtioDevice @VirtioPciDevice
virtserialport 7ff 7ff virtio-serial-bus chardev:chardev name:str nr:u32
vmbus-bridge 421 421 System irq:u8
vmclock 420 420 -
vmcoreinfo 56b 56b -
vmgenid 421 421 - guid:uuid
vmmouse 421 421 ISA i8042:link=i8042
vmware-svga 421 421 PCI @PciDevice global-vmstate:bool:400 vgamem_mb:u32
vmxnet3 5ef 5ef PCI @PciDevice bootindex:i32 mac:mac netdev:netdev
w25q01jvq 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q02jvm 1c0 1c0 SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q256 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q32dw 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q512jv 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q80 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25q80bl 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x10 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x16 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x20 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x32 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x40 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x64 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
w25x80 1ce 1ce SSI cs:u8 drive:node nonvolatile-cfg:u32 spansion-cr1nv:u8 spansion-cr2nv:u8 spansion-cr3nv:u8 spansion-cr4nv:u8 write-enable:bool
wm8750 42 42 i2c-bus address:u8 audiodev:audiodev
x-pci-proxy-dev 421 421 PCI @PciDevice fd:str
x-terminal3270 210 210 virtual-css-bus chardev:chardev devno:ccw-device dev_id:- subch_id:-
x3130-upstream 5ef 5ef PCI @PciDevice aer_log_max:u16 port:u8
xen-backend 420 420 xen-sysbus
xen-cdrom 420 420 xen-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node frontend-id:u16 iothread:link=iothread logical_block_size:size max-ring-page-order:u32 min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:20 vdev:str write-cache:enum=OnOffAuto
xen-console 420 420 xen-bus chardev:chardev frontend-id:u16 idx:i32
xen-disk 420 420 xen-bus account-failed:enum=OnOffAuto account-invalid:enum=OnOffAuto backend_defaults:enum=OnOffAuto discard_granularity:size drive:node frontend-id:u16 iothread:link=iothread logical_block_size:size max-ring-page-order:u32 min_io_size:size opt_io_size:size physical_block_size:size share-rw:bool stats-intervals:list:20 vdev:str write-cache:enum=OnOffAuto
xen-net-device 420 420 xen-bus frontend-id:u16 idx:i32 mac:mac netdev:netdev
xen-platform 420 420 PCI @PciDevice
xio3130-downstream 5ef 5ef PCI @PciDevice aer_log_max:u16 chassis:u8 hotplug:bool port:u8 power_controller_present:bool slot:u16
zpci 210 210 s390-pcibus fid:u32 forwarding-assist:bool interpret:bool relaxed-translation:bool target:str uid:u16
";
