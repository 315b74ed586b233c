//! A machine with an instance of everything that queries report.

use qmp_tests::{Failure, Qemu, Version};

/// Configures a machine with disks of several formats, network, balloon, character devices, several
/// vCPUs and slots for more, memory devices, and everything else that needs no guest.
pub(crate) fn full(version: Version) -> Result<Qemu, Failure> {
    let qemu = Qemu::new(version)?;
    let disk = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let disk =
        format!("driver=qcow2,node-name=disk0,file.driver=file,file.filename={}", disk.display());
    let vnc = format!("unix:{}", qemu.path("vnc").display());
    Ok(qemu
        .args(["-blockdev", &disk, "-vnc", &vnc])
        .args(FIXED.iter().flat_map(|it| it.split(' '))))
}

/// Options, each with its value.
const FIXED: [&str; 31] = [
    "-smp 2,maxcpus=4",
    "-m 64,slots=2,maxmem=512M",
    "-object memory-backend-ram,id=main,size=64M",
    "-numa node,nodeid=0,memdev=main",
    "-object memory-backend-ram,id=dimm,size=32M",
    "-device pc-dimm,id=dimm0,memdev=dimm",
    "-object memory-backend-ram,id=virtio,size=32M",
    "-device virtio-mem-pci,id=memory0,memdev=virtio,node=0,requested-size=16M",
    "-object iothread,id=io0",
    "-object throttle-group,id=throttle0,x-iops-total=100",
    "-object rng-builtin,id=random",
    "-device virtio-rng-pci,rng=random",
    "-object cryptodev-backend-builtin,id=crypto0",
    "-device virtio-crypto-pci,cryptodev=crypto0",
    "-object secret,id=secret0,data=letters",
    "-device virtio-blk-pci,id=vda,drive=disk0,iothread=io0",
    "-drive if=none,id=old,driver=null-co,size=65536,throttling.iops-total=50",
    "-device virtio-scsi-pci,id=scsi0",
    "-device scsi-hd,drive=old,bus=scsi0.0",
    "-drive if=none,id=tray,media=cdrom",
    "-device ide-cd,id=cd0,drive=tray",
    "-netdev hubport,id=net0,hubid=0",
    "-device virtio-net-pci,id=nic0,netdev=net0",
    "-device virtio-balloon-pci,id=balloon0",
    "-chardev ringbuf,id=ring0,size=64",
    "-serial chardev:ring0",
    "-device virtio-serial-pci,id=serial0",
    "-chardev null,id=null0",
    "-device virtserialport,chardev=null0,name=port0",
    "-device VGA,id=vga0",
    "-device pcie-root-port,id=port1,slot=1",
];
