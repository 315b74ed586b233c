//! The machine, its processors, memory and PCI devices, and the abilities of a QEMU.

use std::os::unix::net::UnixStream;
use std::pin::pin;
use std::time::Duration;

use qmp::monitor::{BalloonError, QomError, Support};
use qmp::{ErrorClass, Monitor, Release, types};
use qmp_tests::{BootSector, Failure, Qemu, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{impatient, monitored, refusal, soon, stalled, with_monitor};

live_tests!(
    qom_get_set_and_list,
    qom_get_of_another_type,
    machine_definition,
    memory_configuration,
    query_cpus_and_get_cpus,
    query_hotpluggable_cpus,
    query_cpu_model,
    get_memory_size_bytes,
    get_memory_balloon_size_bytes_without_a_balloon,
    set_memory_balloon_size_bytes_waits_for_the_guest,
    set_memory_balloon_size_bytes_beyond_measure,
    balloon_to_waits_through_a_stall,
    balloon_to_more_than_the_machine_has,
    balloon_to_a_part_of_a_page,
    balloon_to_about_a_size,
    get_memdev,
    get_memory_devices_and_get_dimm_devices,
    query_pci_and_check_pci_device,
    sev_capabilities_are_not_supported,
    query_spice,
    query_9p_device_query_virtio_sound_device_and_query_virtio_vga_device,
);

async fn qom_get_set_and_list(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "virtio-balloon-pci,id=balloon0"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let balloon = "/machine/peripheral/balloon0";
    let interval: u64 = monitor.qom_get(balloon, "guest-stats-polling-interval").await?;
    assert_eq!(interval, 0);
    monitor.qom_set(balloon, "guest-stats-polling-interval", 7).await?;
    assert_eq!(monitor.qom_get::<u8>(balloon, "guest-stats-polling-interval").await?, 7);
    let properties = monitor.qom_list(balloon).await?;
    let polling = properties.iter().find(|one| one.name == "guest-stats-polling-interval");
    assert_eq!(polling.map(|one| &*one.type_), Some("int"));

    let nobody = refusal(monitor.qom_list("/machine/peripheral/nobody").await);
    assert_eq!(nobody.class, ErrorClass::DeviceNotFound);
    let refusal = monitor.qom_set(balloon, "guest-stats-polling-interval", "soon").await;
    assert!(
        matches!(&refusal, Err(QomError::Qmp { source: qmp::Error::Server(_), .. })),
        "{refusal:?}"
    );
    Ok(())
}

async fn qom_get_of_another_type(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.qom_get::<u64>("/machine", "type").await;
    let Err(QomError::Type { property, value, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(property, "type");
    assert!(value.as_str().is_some_and(|value| value.ends_with("-machine")), "{value}");
    Ok(())
}

async fn machine_definition(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let machine = monitor.machine_type().await?;
    assert_eq!(machine, format!("pc-q35-{version}"));
    Ok(())
}

async fn memory_configuration(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-m", "64M,slots=3,maxmem=1G"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let memory = monitor.memory_configuration().await?;
    let sizes = (memory.size, memory.max_size, memory.slots);
    assert_eq!(sizes, (Some(64 << 20), Some(1 << 30), Some(3)));
    Ok(())
}

async fn query_cpus_and_get_cpus(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-smp", "3"]);
    let (qemu, monitor) = monitored(qemu).await?;
    assert_eq!(monitor.cpus().await?.len(), 3);
    let threads = monitor.cpu_threads().await?;
    assert_eq!(threads.len(), 3);
    for thread in threads {
        let task = format!("/proc/{}/task/{thread}", qemu.pid());
        assert!(std::path::Path::new(&task).exists(), "{task}");
    }
    Ok(())
}

async fn query_hotpluggable_cpus(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-smp", "1,maxcpus=4"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let cpus = monitor.hotpluggable_cpus().await?;
    assert_eq!(cpus.len(), 4);
    assert_eq!(cpus.iter().filter(|cpu| cpu.qom_path.is_some()).count(), 1);
    assert!(cpus.iter().all(|cpu| cpu.props.socket_id.is_some()), "{cpus:?}");
    Ok(())
}

async fn query_cpu_model(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let model = monitor.cpu_model("qemu64").await?;
    let properties = model.props.expect("a full expansion has properties");
    assert_eq!(properties["sse2"], true, "{properties}");
    let refusal = refusal(monitor.cpu_model("no-such-model").await);
    assert!(refusal.description.contains("no-such-model"), "{refusal}");
    Ok(())
}

async fn get_memory_size_bytes(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    assert_eq!(monitor.memory_size().await?, 64 << 20);
    Ok(())
}

async fn get_memory_balloon_size_bytes_without_a_balloon(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.balloon_size().await;
    assert!(matches!(outcome, Err(BalloonError::NoBalloon(_))), "{outcome:?}");
    let outcome = monitor.set_balloon_size(32 << 20).await;
    assert!(matches!(outcome, Err(BalloonError::NoBalloon(_))), "{outcome:?}");
    let outcome = monitor.balloon_to(32 << 20).await;
    assert!(matches!(outcome, Err(BalloonError::NoBalloon(_))), "{outcome:?}");
    Ok(())
}

async fn set_memory_balloon_size_bytes_waits_for_the_guest(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?
        .args(["-device", "virtio-balloon-pci,addr=5"])
        .serial("serial")
        .boot(BootSector::balloon().after_serial_byte())?;
    let (qemu, monitor) = monitored(qemu).await?;
    assert_eq!(monitor.balloon_size().await?, 64 << 20);
    let refusal = monitor.set_balloon_size(0).await;
    assert!(matches!(refusal, Err(BalloonError::Qmp(qmp::Error::Server(_)))), "{refusal:?}");

    monitor.start().await?;
    let waiter = monitor.clone();
    let waiter = tokio::spawn(async move { waiter.balloon_to(32 << 20).await });
    std::io::Write::write_all(&mut UnixStream::connect(qemu.path("serial"))?, b"!")?;
    soon(waiter).await???;
    assert_eq!(monitor.balloon_size().await?, 32 << 20);
    Ok(())
}

/// The machine has no guest that follows.
async fn balloon_to_waits_through_a_stall(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "virtio-balloon-pci"]);
    let (mut qemu, monitor) = impatient(qemu).await?;
    let mut waiting = pin!(monitor.balloon_to(32 << 20));
    let moment = Duration::from_millis(200);
    let early = timeout(moment, &mut waiting).await;
    assert!(early.is_err(), "nobody followed: {early:?}");
    let limit = Duration::from_secs(3);
    let early = stalled(&mut qemu, timeout(limit, &mut waiting)).await?;
    assert!(early.is_err(), "nobody followed: {early:?}");
    assert!(!monitor.status().await?.running);
    Ok(())
}

async fn set_memory_balloon_size_bytes_beyond_measure(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let outcome = monitor.set_balloon_size(u64::MAX).await;
    assert!(matches!(outcome, Err(BalloonError::TooLarge(u64::MAX))), "{outcome:?}");
    Ok(())
}

async fn balloon_to_more_than_the_machine_has(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "virtio-balloon-pci"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let outcome = soon(monitor.balloon_to(128 << 20)).await?;
    let Err(BalloonError::MoreThanTheMachine { size, memory }) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!((size, memory), (128 << 20, 64 << 20));
    Ok(())
}

/// QEMU asks the guest for whole pages.
async fn balloon_to_a_part_of_a_page(version: Version) -> TestResult {
    let (_qemu, monitor) = deflating(version).await?;
    soon(monitor.balloon_to((32 << 20) - 4095)).await??;
    assert_eq!(monitor.balloon_size().await?, 32 << 20);
    Ok(())
}

async fn balloon_to_about_a_size(version: Version) -> TestResult {
    let (_qemu, monitor) = deflating(version).await?;
    let size = (32 << 20) + 1;
    assert_eq!(soon(monitor.balloon_to_within(size, size / 100)).await??, 32 << 20);
    Ok(())
}

/// A machine whose guest brings its memory to 32 MiB.
async fn deflating(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?
        .args(["-device", "virtio-balloon-pci,addr=5"])
        .boot(BootSector::balloon())?;
    let (qemu, monitor) = monitored(qemu).await?;
    monitor.start().await?;
    Ok((qemu, monitor))
}

async fn get_memdev(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-object", "memory-backend-ram,id=more,size=16M"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let backends = monitor.memory_backends().await?;
    let more = backends.iter().find(|one| one.id.as_deref() == Some("more"));
    assert_eq!(more.map(|one| one.size), Some(16 << 20), "{backends:?}");
    Ok(())
}

async fn get_memory_devices_and_get_dimm_devices(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.machine("q35,nvdimm=on").args([
        "-m",
        "64M,slots=3,maxmem=1G",
        "-object",
        "memory-backend-ram,id=dimm-memory,size=128M",
        "-device",
        "pc-dimm,id=dimm0,memdev=dimm-memory",
        "-object",
        "memory-backend-ram,id=nvdimm-memory,size=128M",
        "-device",
        "nvdimm,id=nvdimm0,memdev=nvdimm-memory",
    ]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let devices = monitor.memory_devices().await?;
    assert_eq!(devices.len(), 2, "{devices:?}");
    let dimms = monitor.dimms().await?;
    let [dimm] = &dimms[..] else { panic!("{dimms:?}") };
    assert_eq!((dimm.id.as_deref(), dimm.size), (Some("dimm0"), 128 << 20));
    assert_eq!(monitor.memory_size().await?, 64 << 20);
    Ok(())
}

async fn query_pci_and_check_pci_device(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?
        .args(["-device", "pcie-root-port,id=port0,slot=1,bus=pcie.0"])
        .args(["-device", "pcie-pci-bridge,id=bridge0,bus=port0"])
        .args(["-device", "pci-bridge,id=bridge1,chassis_nr=2,bus=bridge0,addr=1"])
        .args(["-device", "virtio-balloon-pci,id=deep,bus=bridge1,addr=2"])
        .args(["-device", "pxb-pcie,id=second,bus_nr=64,bus=pcie.0"])
        .boot(BootSector::set_clock())?;
    let (_qemu, monitor) = monitored(qemu).await?;
    // Firmware numbers the bridges before it boots the disk.
    let mut boots = monitor.client().subscribe::<qmp::events::RtcChange>();
    monitor.start().await?;
    crate::support::next(&mut boots).await?;

    assert!(monitor.pci().await?.len() > 1, "not all buses");
    for id in ["port0", "bridge0", "bridge1", "deep"] {
        let device = monitor.pci_device(id).await?.unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(device.qdev_id, id);
    }
    let deep = monitor.pci_device("deep").await?.expect("it was there");
    assert_eq!((deep.id.vendor, deep.slot), (0x1af4, 2));
    assert_eq!(monitor.pci_device("nobody").await?, None);
    Ok(())
}

/// The tests run without KVM.
async fn sev_capabilities_are_not_supported(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    assert_eq!(monitor.sev_capabilities().await?, Support::NotSupported);
    monitor.disconnect();
    let outcome = monitor.sev_capabilities().await;
    assert!(outcome.is_err_and(|error| error.is_end()), "a failure is not an answer");
    Ok(())
}

/// A build may or may not have SPICE. Both answers are compared with the list of commands.
async fn query_spice(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let commands = monitor.execute(qmp::commands::QueryCommands::new()).await?;
    let exists = commands.iter().any(|command| command.name == "query-spice");
    let spice = monitor.spice().await?;
    assert_eq!(spice.is_supported(), exists);
    assert!(spice.supported().is_none_or(|spice: types::SpiceInfo| !spice.enabled));
    Ok(())
}

async fn query_9p_device_query_virtio_sound_device_and_query_virtio_vga_device(
    version: Version,
) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let has = |name: &'static str| {
        let monitor = monitor.clone();
        async move { monitor.device_type(name).await.map(|support| support.is_supported()) }
    };
    assert!(has("virtio-balloon-pci").await?);
    assert!(!has("virtio-nonsense-pci").await?);
    let not_a_device = monitor.device_type("memory-backend-ram").await;
    assert!(not_a_device.is_err_and(|error| error.server().is_some()));

    let release = monitor.client().greeting().release();
    let sound = monitor.virtio_sound_device().await?;
    assert_eq!(sound.is_supported(), release >= Release::new(8, 2));
    // The answers must agree with the list of types, which includes those of modules.
    let known = qom_types(&monitor).await?;
    let ninep = monitor.virtio_9p_device().await?;
    assert_eq!(ninep.is_supported(), known.contains(&"virtio-9p-pci".to_owned()));
    let vga = monitor.virtio_vga_device().await?;
    assert_eq!(vga.is_supported(), known.contains(&"virtio-vga".to_owned()));
    Ok(())
}

async fn qom_types(monitor: &qmp::Monitor) -> Result<Vec<String>, qmp::Error> {
    let types = qmp::commands::QomListTypes::new().implements("device");
    Ok(monitor.execute(types).await?.into_iter().map(|one| one.name).collect())
}
