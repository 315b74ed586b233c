//! Mistakes that QEMU finds late, or not at all, in a device without types.

use qmp::devices::{
    Nvdimm, PciAddress, PciDevice as _, PcieRootPort, UsbTablet, VfioPci, VirtioBlkCcw,
    VirtioBlkPci, VirtioNetDevice, VirtioNetPci,
};
use qmp::types::{NetdevTapOptions, OnOffAuto};

fn main() {
    // Booleans and numbers as text.
    let _ = VirtioNetPci::new().mq("on");
    let _ = VirtioNetPci::new().multifunction("off");
    let _ = VirtioNetPci::new().vectors("4");
    let _ = VirtioBlkPci::new().logical_block_size("4k");
    let _ = VirtioBlkPci::new().bootindex("1");
    // Names that the device does not have.
    let _ = VirtioNetPci::new().num_queues(4);
    let _ = VirtioNetDevice::new().vectors(4);
    let _ = UsbTablet::new().attached(true);
    let _ = UsbTablet::new().addr(PciAddress::slot(3));
    // Numbers that do not fit.
    let _ = VirtioBlkPci::new().num_queues(65536_u32);
    let _ = VirtioNetPci::new().rombar(-1_i32);
    // Enums as booleans and texts.
    let _ = VirtioBlkPci::new().write_cache(true);
    let _ = VirtioBlkPci::new().werror("halt");
    let _ = VirtioBlkPci::new().rerror(OnOffAuto::On);
    let _ = VirtioBlkPci::new().discard(OnOffAuto::On);
    // Addresses as numbers and texts.
    let _ = PcieRootPort::new().addr(20);
    let _ = PcieRootPort::new().addr("20");
    let _ = VirtioNetPci::new().mac("52:54:00:12:34");
    let _ = VfioPci::new().host("3b:20.0");
    let _ = VirtioBlkCcw::new().devno("fe.0.12345");
    let _ = Nvdimm::new().uuid("1234");
    // Lists and links.
    let _ = VirtioBlkPci::new().iothread_vq_mapping("io0");
    let _ = VirtioBlkPci::new().iothread(0);
    let _ = NetdevTapOptions::new().fds("3,4");
    let _ = NetdevTapOptions::new().vhostfds("5,6");
}
