//! The numbers that QEMU counts.

use std::process::Command;

use qmp::monitor::{Sample, Statistic, StatisticSource};
use qmp::types::{StatsType, StatsUnit};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, example, live_tests};

use crate::support::{monitored, with_monitor};

live_tests!(
    statistics_of_a_disk_that_is_read,
    statistics_of_providers,
    statistics_of_a_machine_without_parts,
    statistics_for_a_monitoring_system
);

/// A machine with a disk, a balloon and, where the release counts it, a crypto device.
async fn started(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?.monitor("second").args([
        "-blockdev",
        "null-co,node-name=null0,size=1048576,read-zeroes=on",
        "-device",
        "virtio-blk-pci,id=disk0,drive=null0",
        "-device",
        "virtio-balloon-pci,id=balloon0",
        "-object",
        "cryptodev-backend-builtin,id=crypto0",
    ]);
    monitored(qemu).await
}

/// Reads from the disk as its device does.
async fn read(monitor: &Monitor, count: u32) -> TestResult {
    for _ in 0..count {
        let read = "qemu-io -d /machine/peripheral/disk0/virtio-backend \"aio_read 0 64k\"";
        monitor.execute(commands::HumanMonitorCommand::new(read)).await?;
    }
    let flush = "qemu-io -d /machine/peripheral/disk0/virtio-backend aio_flush";
    monitor.execute(commands::HumanMonitorCommand::new(flush)).await?;
    Ok(())
}

fn find<'s>(sample: &'s Sample, source: &StatisticSource, name: &str) -> Option<&'s Statistic> {
    sample.statistics.iter().find(|it| it.source == *source && it.name == name)
}

async fn statistics_of_a_disk_that_is_read(version: Version) -> TestResult {
    let (_qemu, monitor) = started(version).await?;
    let sampler = monitor.sampler().await?;
    let before = sampler.sample().await?;
    read(&monitor, 8).await?;
    let after = sampler.sample().await?;

    let disk = StatisticSource::Disk("disk0".to_owned());
    let bytes = find(&after, &disk, "rd_bytes").expect("a disk");
    assert_eq!((bytes.amount(), &bytes.unit), (Some(524_288.0), &Some(StatsUnit::Bytes)));
    let time = find(&after, &disk, "rd_total_time_ns").expect("a disk");
    assert_eq!(time.unit, Some(StatsUnit::Seconds));
    assert!(time.amount().is_some_and(|seconds| 0.0 < seconds && seconds < 60.0), "{time:?}");

    let seconds = (after.taken - before.taken).as_secs_f64();
    let rates = after.rates_since(&before);
    let rate = |name: &str| {
        let found = rates.iter().find(|it| it.source == disk && it.name == name);
        found.map(|it| it.per_second * seconds)
    };
    assert!(rate("rd_operations").is_some_and(|count| (count - 8.0).abs() < 1e-6), "{rates:?}");
    assert_eq!(rate("wr_operations"), Some(0.0));
    assert_eq!(rate("wr_highest_offset"), None);
    Ok(())
}

/// Without KVM, the only provider is that of crypto devices, which came with QEMU 8.0.
async fn statistics_of_providers(version: Version) -> TestResult {
    let (_qemu, monitor) = started(version).await?;
    let sample = monitor.sampler().await?.sample().await?;
    let balloon = find(&sample, &StatisticSource::Balloon, "actual").expect("a balloon");
    assert_eq!(balloon.amount(), Some(64.0 * 1024.0 * 1024.0));
    assert_eq!((&balloon.type_, &balloon.unit), (&StatsType::Instant, &Some(StatsUnit::Bytes)));

    let crypto = StatisticSource::Cryptodev("/objects/crypto0".to_owned());
    let operations = find(&sample, &crypto, "sym-encrypt-ops");
    let amount = operations.and_then(Statistic::amount);
    assert_eq!(amount, (version >= Version::new(8, 0)).then_some(0.0), "{:?}", sample.statistics);
    let bytes = find(&sample, &crypto, "sym-encrypt-bytes").map(|it| (&it.type_, &it.unit));
    // QEMU names no unit for numbers of crypto devices, not even for bytes.
    assert_eq!(bytes, operations.map(|_| (&StatsType::Cumulative, &None)));
    Ok(())
}

async fn statistics_of_a_machine_without_parts(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let sample = monitor.sampler().await?.sample().await?;
    assert_eq!(sample.statistics, []);
    Ok(())
}

async fn statistics_for_a_monitoring_system(version: Version) -> TestResult {
    let (qemu, monitor) = started(version).await?;
    read(&monitor, 1).await?;
    let output = Command::new(example("metrics")?).arg(qemu.path("second")).output()?;
    let text = String::from_utf8(output.stdout)?;
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    for line in [
        "# TYPE qemu_disk_rd_bytes_total counter",
        "qemu_disk_rd_bytes_total{disk=\"disk0\"} 65536",
        "# TYPE qemu_disk_wr_highest_offset_bytes gauge",
        "qemu_balloon_actual_bytes 67108864",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in\n{text}");
    }
    Ok(())
}
