//! Mistakes with devices, character devices and objects.

use qmp::monitor::{AgentOptions, Nic};
use qmp::{commands, types};
use qmp_tests::TestResult;

use super::Machine;
use super::matrix::Matrix;

pub(super) async fn devices(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    let device = commands::DeviceAdd::new("no-such-device").id("d0");
    matrix.add("add_device", &["device_add", "no-such-device"], monitor.add_device(device).await);
    matrix.add("remove_device", &["usb"], monitor.remove_device("usb").await);
    let outcome = monitor.remove_device_and_wait("usb").await;
    matrix.add("remove_device_and_wait", &["usb"], outcome);
    let netdev = types::Netdev::user("net0", types::NetdevUserOptions::new());
    let nic = Nic::new(netdev, commands::DeviceAdd::new("no-such-nic").id("nic0"));
    matrix.add("add_nic", &["nic0", "no-such-nic"], monitor.add_nic(nic).await);
    matrix.add("set_nic_link", &["nic9"], monitor.set_nic_link("nic9", true).await);
    matrix.add("eject", &["eject", "d9"], monitor.eject("d9", false).await);
    let _events = monitor.device_events("d0")?;
    matrix.add("device_events", &["d0"], monitor.device_events("d0"));
    let event = qmp::events::DeviceDeleted::new("/machine/d9");
    matrix.add("push_event", &["d9"], monitor.push_event("d9", event));
    Ok(())
}

pub(super) async fn chardevs(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    let ring = || types::ChardevBackend::ringbuf(types::ChardevRingbuf::new());
    let outcome = monitor.add_chardev("c0", ring()).await;
    matrix.add("add_chardev", &["chardev-add", "c0"], outcome);
    let (socket, _other) = std::os::unix::net::UnixStream::pair()?;
    let outcome = monitor.change_chardev_to_socket("c9", socket).await;
    matrix.add("change_chardev_to_socket", &["c9"], outcome);
    matrix.add("ringbuf_read", &["c9"], monitor.ringbuf_read("c9").await);
    matrix.add("ringbuf_read of a null device", &["c0", "null"], monitor.ringbuf_read("c0").await);
    let outcome = monitor.watch_agent(AgentOptions::new("c9")).await;
    matrix.add("watch_agent", &["c9"], outcome);
    let outcome = monitor.watch_agent(AgentOptions::new("c0")).await;
    matrix.add("watch_agent on a null device", &["c0", "null"], outcome);
    Ok(())
}

pub(super) async fn objects(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    let secret = || types::SecretProperties::new().data("sesame");
    monitor.add_secret("o0", secret()).await?;
    let again = monitor.add_object(types::ObjectOptions::secret("o0", secret())).await;
    matrix.add("add_object", &["o0", "secret"], again);
    let outcome = monitor.qom_get::<bool>("/machine", "nothing").await;
    matrix.add("qom_get", &["/machine.nothing"], outcome);
    matrix.replace(monitor.machine_type().await?, "MACHINE");
    let outcome = monitor.qom_get::<bool>("/machine", "type").await;
    matrix.add("qom_get of another type", &["/machine.type", "machine", "boolean"], outcome);
    let outcome = monitor.qom_set("/machine/none", "nothing", 1).await;
    matrix.add("qom_set", &["/machine/none.nothing"], outcome);
    matrix.add("close_file", &["fd9"], monitor.close_file("fd9").await);
    Ok(())
}
