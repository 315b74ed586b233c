//! Mistakes that QEMU finds late, or not at all, in a device without types.

use qmp::devices::{
    PciAddress, PciDevice as _, PcieRootPort, UsbTablet, VirtioBlkPci, VirtioNetDevice,
    VirtioNetPci, VirtioPciDevice as _,
};
use qmp::types::OnOffAuto;

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
}
