//! The example programs that use the monitor's operations.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Command, Stdio};

use qmp::{Monitor, commands, types};
use qmp_tests::{
    Binaries, BootSector, Failure, Program, Qemu, Registers, TestResult, Version, example,
    live_tests,
};
use serde_json::json;

use crate::support::{children, monitored, node_names};

live_tests!(hotplug, root_port, snapshot, backup, dump, vm_manager, container_runtime);

async fn hotplug(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "qemu-xhci,id=usb"]).monitor("second");
    let disk = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let (qemu, monitor) = monitored(qemu).await?;
    let output = Command::new(example("hotplug")?).arg(qemu.path("second")).arg(disk).output()?;
    let said = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "plugged in a disk of 1048576 bytes");
    assert!(lines[1].starts_with("not again: adding block node node0: blockdev-add:"), "{said}");
    assert_eq!(lines[4], "unplugged the disk");
    assert_eq!(children(&monitor, "/machine/peripheral").await?, ["usb"]);
    assert_eq!(node_names(&monitor).await?, [""; 0]);
    Ok(())
}

async fn root_port(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second");
    let disk = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let port = ["-device", "pcie-root-port,id=port1,slot=1"];
    let (qemu, monitor) = monitored(qemu.args(port)).await?;
    let mut program = Command::new(example("root_port")?);
    program.arg(qemu.path("second")).arg("port1").arg(disk).arg("1");
    let output = program.output()?;
    let said = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<_> = said.lines().collect();
    assert!(
        lines[0].starts_with("not on the root bus: adding device disk0: device_add:"),
        "{said}"
    );
    assert_eq!(lines[1], "plugged in 1048576 bytes at port1");
    assert!(lines[2].ends_with("so the machine is reset"), "{said}");
    assert_eq!(lines[3], "unplugged the disk");
    assert_eq!(children(&monitor, "/machine/peripheral").await?, ["port1"]);
    assert_eq!(node_names(&monitor).await?, [""; 0]);
    Ok(())
}

async fn snapshot(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second");
    let paths = ["disk", "overlay", "second"].map(|name| qemu.path(name));
    let [disk, overlay, second] = paths.map(|path| path.to_string_lossy().into_owned());
    for image in [&disk, &overlay] {
        qemu.binaries().create_image(image.as_ref(), "qcow2", 1 << 20)?;
    }
    let node = format!("driver=qcow2,node-name=disk0,file.driver=file,file.filename={disk}");
    let device = "virtio-blk-pci,id=device0,drive=disk0";
    let (_qemu, monitor) = monitored(qemu.args(["-blockdev", &node, "-device", device])).await?;

    let mut child = Command::new(example("snapshot")?)
        .args([&*second, "disk0", &*overlay])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or_else(|| Failure::new("no input"))?;
    let stdout = child.stdout.take().ok_or_else(|| Failure::new("no output"))?;
    let mut lines = BufReader::new(stdout).lines();
    line(&mut lines, "press Enter")?;
    assert_eq!(node_of_device(&monitor).await?.as_deref(), Some("snapshot-overlay"));
    stdin.write_all(b"\n")?;
    line(&mut lines, "writes to disk0 again")?;
    assert!(child.wait()?.success());
    assert_eq!(node_of_device(&monitor).await?.as_deref(), Some("disk0"));
    Ok(())
}

/// Returns the node that the only disk of the guest uses.
async fn node_of_device(monitor: &Monitor) -> Result<Option<String>, Failure> {
    let disk = monitor.query_block().await?.into_iter().find_map(|block| block.inserted);
    Ok(disk.and_then(|node| node.node_name))
}

async fn backup(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second");
    let paths = ["disk", "target", "overlay", "nbd", "second"].map(|name| qemu.path(name));
    let [disk, target, overlay, nbd, second] =
        paths.map(|path| path.to_string_lossy().into_owned());
    qemu.binaries().create_image(disk.as_ref(), "raw", 1 << 20)?;
    qemu.binaries().create_image(overlay.as_ref(), "qcow2", 1 << 20)?;
    let fill = ["-f", "raw", "-c", "write -q -P 1 0 1M", &disk];
    qemu.binaries().run(Program::Io, &fill)?;
    let (qemu, monitor) = monitored(qemu).await?;
    let node = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(&*disk));
    monitor.execute(commands::BlockdevAdd::new(node.node_name("disk0"))).await?;

    let mut child = Command::new(example("backup")?)
        .args([&*second, "disk0", &*target, &*overlay, &*nbd])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or_else(|| Failure::new("no input"))?;
    let stdout = child.stdout.take().ok_or_else(|| Failure::new("no output"))?;
    let mut lines = BufReader::new(stdout).lines();
    line(&mut lines, "press Enter")?;
    qemu.binaries().compare_images(&disk, &target)?;

    let write = commands::HumanMonitorCommand::new("qemu-io disk0 \"write -P 9 128k 64k\"");
    let said = monitor.execute(write).await?;
    assert!(!said.contains("rror"), "{said}");
    stdin.write_all(b"\n")?;
    let address = line(&mut lines, "nbd+unix:")?;
    qemu.binaries().compare_images(&address, &disk)?;
    let bitmap = line(&mut lines, "driver=nbd")?;
    let map = ["map", "--output=json", "--image-opts", &bitmap];
    let map: serde_json::Value = serde_json::from_str(&qemu.binaries().run(Program::Img, &map)?)?;
    let changed = map.as_array().into_iter().flatten().filter(|extent| extent["data"] == false);
    let changed: Vec<_> = changed.map(|extent| (&extent["start"], &extent["length"])).collect();
    assert_eq!(changed, [(&json!(128 << 10), &json!(64 << 10))]);

    stdin.write_all(b"\n")?;
    assert!(child.wait()?.success());
    assert_eq!(node_names(&monitor).await?, ["disk0"]);
    assert_eq!(monitor.execute(commands::QueryJobs::new()).await?, []);
    Ok(())
}

/// Returns the next line that contains `part`.
fn line(lines: &mut Lines<impl BufRead>, part: &str) -> Result<String, Failure> {
    let line = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains(part)));
    let line = line.ok_or_else(|| Failure::new(format!("no `{part}`")))??;
    Ok(line)
}

async fn dump(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let file = qemu.path("memory.elf");
    let output = Command::new(example("dump")?).arg(qemu.socket()).arg(&file).output()?;
    let said = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let (_, last) = said.trim_end().rsplit_once("] ").ok_or_else(|| Failure::new("no bar"))?;
    let (done, all) = last.split_once(" of ").ok_or_else(|| Failure::new("no count"))?;
    assert_eq!(format!("{done} bytes"), all, "{said}");
    assert_eq!(std::fs::read(file)?[..4], *b"\x7fELF");
    Ok(())
}

async fn vm_manager(version: Version) -> TestResult {
    let [from, to] = [false, true].map(|receives| -> Result<_, Failure> {
        let qemu = Qemu::new(version)?.machine("q35").running().monitor("second");
        let disk = qemu.path("disk");
        qemu.binaries().create_image(&disk, "qcow2", 4 << 20)?;
        let node = "driver=qcow2,node-name=disk0,file.driver=file,file.filename=";
        let node = format!("{node}{}", disk.display());
        let devices = ["-device", "virtio-blk-pci,id=vd0,drive=disk0", "-device", "ide-cd,id=cd0"];
        let incoming: &[_] = if receives { &["-incoming", "defer"] } else { &[] };
        Ok(qemu.args(["-blockdev", &node]).args(devices).args(incoming.iter().copied()))
    });
    let (mut from, (to, monitor)) = (from?.start()?, monitored(to?).await?);
    let folder = to.path("backups");
    std::fs::create_dir(&folder)?;
    let mut program = Command::new(example("vm_manager")?);
    program.arg(from.path("second")).arg(to.path("second")).arg(&folder);
    let output = program.output()?;
    let said = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let expected = [
        "the machine is running",
        "backup 0 is full (Requested)",
        "backup 1 has 0 bytes",
        "the machine has moved, and is running",
        "backup 2 has 0 bytes",
        "the drive was empty",
        "cd0 has medium0",
    ];
    let mut lines = said.lines();
    for expected in expected {
        assert!(lines.any(|line| line == expected), "`{expected}` is missing:\n{said}");
    }
    assert!(said.contains("Disk(\"vd0\") rd_bytes: "), "{said}");
    from.wait()?;
    assert!(monitor.status().await?.running);
    assert!(node_names(&monitor).await?.iter().any(|node| node == "medium0"));
    let last = folder.join("backup-2.qcow2").display().to_string();
    let chain = ["info", "--output=json", "--backing-chain", &last];
    let chain: serde_json::Value = serde_json::from_str(&to.binaries().run(Program::Img, &chain)?)?;
    assert_eq!(chain.as_array().map(Vec::len), Some(3), "{chain}");
    Ok(())
}

/// The test is the guest's system: it releases the memory and the processors through the registers of
/// q35 (see `monitor_memory` and `monitor_cpus`). Nobody releases the PCI devices, and on 7.2 nobody
/// releases the processors: that QEMU crashes if one is released while the machine runs (TCG).
async fn container_runtime(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let path = |name: &str| folder.path().join(name);
    let qemu = Binaries::find(version)?.program(Program::System)?;
    std::fs::write(path("disk"), vec![0; 1 << 20])?;
    std::fs::write(path("boot"), BootSector::power_off_after_presses(1).disk())?;
    let boot = format!("file={},format=raw,if=ide", path("boot").display());
    let registers = format!("unix:{},server=on,wait=off", path("registers").display());
    let mut child = Command::new(example("container_runtime")?)
        .arg(qemu)
        .arg(path("disk"))
        .args(["-drive", &boot, "-qtest", &registers, "-qtest-log", "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or_else(|| Failure::new("no input"))?;
    let stdout = child.stdout.take().ok_or_else(|| Failure::new("no output"))?;
    let mut lines = BufReader::new(stdout).lines();
    line(&mut lines, &format!("QEMU {version}"))?;
    let ids = line(&mut lines, "plugged in cpu-")?;
    let plugged = ["128 MiB", "a disk of 1048576 bytes", "a network"];
    for what in plugged {
        line(&mut lines, &format!("plugged in {what}"))?;
    }
    line(&mut lines, "press Enter")?;
    stdin.write_all(b"\n")?;
    line(&mut lines, "unplugged the network and the disk")?;
    let mut guest = Registers::connect(&path("registers"))?;
    // Switches from the legacy registers of processors to those that can eject.
    guest.write_byte(0xcd8, 0)?;
    guest.write_long(0xa00, 0)?;
    guest.write_byte(0xa14, 8)?;
    line(&mut lines, "unplugged the memory")?;
    for (index, id) in (1..).zip(ids.trim_start_matches("plugged in ").split(" and ")) {
        if version == Version::new(7, 2) {
            line(&mut lines, &format!("the guest keeps {id}"))?;
            continue;
        }
        guest.write_long(0xcd8, index)?;
        guest.write_byte(0xcdc, 8)?;
        line(&mut lines, &format!("unplugged {id}"))?;
    }
    line(&mut lines, "the machine has ended: ")?;
    assert!(child.wait()?.success());
    Ok(())
}
