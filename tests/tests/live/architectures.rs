//! All queries on architectures other than x86-64.

use qmp::{Client, commands, types};
use qmp_tests::{Failure, Program, Qemu, TestResult, Version, live_tests};

use crate::asking::ask_everything;
use crate::support::connected;

live_tests!(qemu_10_0, qemu_11_1 =>
    every_query_decodes_on_aarch64,
    every_query_decodes_on_s390x,
);

/// Configures a machine with disks, network, character devices and several vCPUs.
fn machine(qemu: Qemu, bus: &str) -> Result<Qemu, Failure> {
    let disk = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let disk =
        format!("driver=qcow2,node-name=disk0,file.driver=file,file.filename={}", disk.display());
    let devices = [
        format!("virtio-blk-{bus},id=vda,drive=disk0,iothread=io0"),
        format!("virtio-scsi-{bus},id=scsi0"),
        "scsi-hd,drive=old,bus=scsi0.0".to_owned(),
        format!("virtio-net-{bus},id=nic0,netdev=net0"),
        format!("virtio-balloon-{bus},id=balloon0"),
        format!("virtio-rng-{bus},rng=random"),
    ];
    let devices = devices.into_iter().flat_map(|device| ["-device".to_owned(), device]);
    Ok(qemu
        .args(FIXED.iter().flat_map(|it| it.split(' ')))
        .args(["-blockdev", &disk])
        .args(devices))
}

/// Options, each with its value.
const FIXED: [&str; 8] = [
    "-smp 2,maxcpus=4",
    "-object iothread,id=io0",
    "-object rng-builtin,id=random",
    "-drive if=none,id=old,driver=null-co,size=65536,throttling.iops-total=50",
    "-netdev hubport,id=net0,hubid=0",
    "-chardev ringbuf,id=ring0,size=64",
    "-serial chardev:ring0",
    "-cpu max",
];

async fn ask(client: &Client) -> Result<Vec<String>, Failure> {
    let outcome = ask_everything(client, false).await?;
    println!("{outcome:?}");
    assert!(outcome.decoded.len() >= 50, "only {} decoded", outcome.decoded.len());
    assert_eq!(outcome.unknown, [""; 0]);
    Ok(outcome.decoded)
}

async fn every_query_decodes_on_aarch64(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.emulator(Program::SystemAarch64).machine("virt");
    let (_qemu, client) = connected(machine(qemu, "pci")?).await?;
    let decoded = ask(&client).await?;
    assert!(decoded.iter().any(|it| it == "query-gic-capabilities"), "no other has that");
    let target = client.execute(commands::QueryTarget::new()).await?;
    assert_eq!(target.arch, types::SysEmuTarget::Aarch64);
    Ok(())
}

async fn every_query_decodes_on_s390x(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.emulator(Program::SystemS390x).machine("s390-ccw-virtio");
    let (_qemu, client) = connected(machine(qemu, "ccw")?).await?;
    ask(&client).await?;
    let cpus = client.execute(commands::QueryCpusFast::new()).await?;
    let targets = cpus.iter().map(|cpu| &cpu.target);
    let s390x = targets.filter(|it| matches!(it, types::CpuInfoFastBranch::S390x(_)));
    assert_eq!(s390x.count(), 2);
    // Only this architecture reports deprecated properties of CPU models.
    let model = types::CpuModelInfo::new("max");
    let full = types::CpuModelExpansionType::Full;
    let expanded = client.execute(commands::QueryCpuModelExpansion::new(full, model)).await?;
    assert!(expanded.deprecated_props.is_some_and(|it| !it.is_empty()));
    Ok(())
}
