//! Operations of the monitor in situations that a real QEMU cannot be brought into: a guest that
//! refuses, and a step that fails after a device was added.

use std::path::PathBuf;
use std::time::Duration;

use qmp::monitor::{
    AddError, AgentOptions, DeviceError, MonitorEvent, MonitorOptions, NbdError, Nic, Registry,
    Step,
};
use qmp::testing::{FakeError, FakeQemu};
use qmp::{ConnectOptions, Error, Monitor, commands, events, types};
use serde_json::json;
use tokio::net::UnixListener;

use crate::peer::{Peer, connected_with};

/// A QEMU whose guest refuses to let the device `disk` go.
fn with_a_guest_that_refuses() -> FakeQemu {
    let qemu = FakeQemu::default();
    let emitter = qemu.emitter();
    qemu.times::<commands::DeviceDel>(1, move |del| {
        let mut refused = events::DeviceUnplugGuestError::new("/machine/peripheral/disk");
        refused.device = Some(del.id);
        emitter.emit_after_reply(refused);
        Ok(())
    });
    qemu
}

fn nic() -> Nic {
    let hub = types::Netdev::hubport("net", types::NetdevHubPortOptions::new(0));
    Nic::new(hub, commands::DeviceAdd::new("virtio-net-pci").id("disk")).link_down()
}

#[tokio::test]
async fn remove_device_that_the_guest_keeps() {
    let qemu = with_a_guest_that_refuses();
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    let outcome = monitor.remove_device_and_wait("disk").await;
    let Err(DeviceError::GuestRefused { id }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(id, "disk");
    qemu.finish();
}

/// The events are lost, and the absence of the device shows that it was removed.
#[tokio::test(start_paused = true)]
async fn remove_device_whose_event_is_lost() {
    let qemu = FakeQemu::default();
    let devices = |list: &[&str]| {
        let property = |name: &&str| types::ObjectPropertyInfo::new(*name, "child<virtio-blk-pci>");
        Ok(list.iter().map(property).collect())
    };
    qemu.expect::<commands::DeviceDel>(|_| Ok(()));
    qemu.expect::<commands::QomList>(move |_| devices(&["disk"]));
    qemu.expect::<commands::QomList>(move |_| devices(&[]));
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    monitor.remove_device_and_wait("disk").await.unwrap();
    qemu.finish();
}

#[tokio::test]
async fn add_nic_whose_link_fails_and_what_was_done_is_taken_back() {
    let qemu = with_a_guest_that_refuses();
    qemu.expect::<commands::NetdevAdd>(|_| Ok(()));
    qemu.expect::<commands::DeviceAdd>(|_| Ok(()));
    qemu.expect::<commands::SetLink>(|_| Err(FakeError::device_not_found("no link")));
    qemu.expect::<commands::NetdevDel>(|_| Ok(()));
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    let outcome = monitor.add_nic(nic()).await;
    qemu.finish();
    let error = outcome.unwrap_err();
    let text = "taking down the link of disk: set_link: no link; adding device disk could not be \
                undone: the guest refused to release device disk";
    assert_eq!(error.to_string(), text);
    let AddError::Monitor { step, source, undo, .. } = error else { panic!("{error:?}") };
    assert_eq!(step, Step::Link);
    assert!(matches!(&source, Error::Server(error) if error.description == "no link"));
    let [undo] = &undo[..] else { panic!("{undo:?}") };
    assert_eq!((undo.step, undo.id.as_str()), (Step::Device, "disk"));
    assert!(matches!(undo.source, Some(DeviceError::GuestRefused { .. })), "{undo:?}");
}

/// Creates a registry with a monitor that is connected to the peer.
async fn registered() -> (tempfile::TempDir, Registry, PathBuf, Peer) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp");
    let listener = UnixListener::bind(&path).unwrap();
    let registry = Registry::new();
    let accept = async {
        let mut peer = Peer::new(listener.accept().await.unwrap().0);
        peer.greet().await;
        peer
    };
    let (monitor, peer) = tokio::join!(registry.connect(&path, MonitorOptions::new()), accept);
    monitor.unwrap();
    (folder, registry, path, peer)
}

/// The handler of a dropped call hears nothing. The handler of the next call does.
#[tokio::test]
async fn connect_that_is_dropped_attaches_nothing() {
    let (_folder, registry, path, mut peer) = registered().await;
    let (sender, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let options = |name: &'static str| {
        let sender = sender.clone();
        let handler = move |_: &MonitorEvent| sender.send(name).unwrap();
        MonitorOptions::new().agent(AgentOptions::new("ring0")).on_event(handler)
    };
    {
        // The call waits for QEMU's answer about the ring buffer.
        let dropped = registry.connect(&path, options("dropped"));
        tokio::select! {
            _ = dropped => panic!("nothing was answered"),
            _ = peer.expect("query-chardev") => {}
        }
    }
    let script = async {
        let command = peer.expect("query-chardev").await;
        let ring = json!([{"label": "ring0", "filename": "ringbuf", "frontend-open": true}]);
        peer.answer(&command, ring).await;
    };
    let (joined, ()) = tokio::join!(registry.connect(&path, options("joined")), script);
    joined.unwrap();
    let event = json!({"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2}});
    peer.send(&format!("{event}\r\n")).await;
    assert_eq!(heard.recv().await, Some("joined"));
    assert!(heard.try_recv().is_err());
    drop(peer);
    drop(sender);
    // The end is reported as a `SHUTDOWN`, and then the handler is dropped.
    assert_eq!(heard.recv().await, Some("joined"));
    assert_eq!(heard.recv().await, None);
}

/// A monitor whose commands have a deadline of 2 s.
async fn impatient() -> (Monitor, Peer) {
    let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
    let (client, peer) = connected_with(options).await;
    (Monitor::new(client), peer)
}

/// Nobody knows whether the backend is there, and it is not removed: it may be somebody else's.
#[tokio::test(start_paused = true)]
async fn add_nic_whose_netdev_has_no_answer_is_told() {
    let (monitor, mut peer) = impatient().await;
    let outcome = monitor.add_nic(nic()).await;
    let Err(AddError::Monitor { step, source, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::Netdev);
    assert!(matches!(source, Error::TimedOut(late) if late.limit.as_secs() == 2), "{source:?}");
    let [undo] = &undo[..] else { panic!("{undo:?}") };
    assert!(matches!(undo.source, Some(DeviceError::Unknown { .. })), "{undo:?}");
    assert_eq!((undo.step, undo.id.as_str()), (Step::Netdev, "net"));
    peer.expect("netdev_add").await;
    assert!(!peer.has_more());
}

/// Every step is taken back, the late one first.
#[tokio::test(start_paused = true)]
async fn add_nic_whose_device_comes_too_late() {
    let (monitor, mut peer) = impatient().await;
    let script = async {
        peer.serve("netdev_add", json!({})).await;
        let device = peer.expect("device_add").await;
        tokio::time::sleep(Duration::from_secs(5)).await;
        peer.answer(&device, json!({})).await;
        let removal = peer.expect("device_del").await;
        peer.refuse(&removal, "DeviceNotFound", "gone").await;
        peer.serve("netdev_del", json!({})).await;
    };
    let (outcome, ()) = tokio::join!(monitor.add_nic(nic()), script);
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::Device);
    assert!(undo.is_empty(), "{undo:?}");
}

#[tokio::test(start_paused = true)]
async fn nbd_server_that_starts_too_late_is_stopped() {
    for started in [true, false] {
        let (monitor, mut peer) = impatient().await;
        let script = async {
            peer.serve("getfd", json!({})).await;
            let start = peer.expect("nbd-server-start").await;
            if started {
                tokio::time::sleep(Duration::from_secs(5)).await;
                peer.answer(&start, json!({})).await;
            }
            peer.serve("closefd", json!({})).await;
            if started {
                peer.serve("nbd-server-stop", json!({})).await;
            }
        };
        let (outcome, ()) = tokio::join!(monitor.nbd_server_start(), script);
        match outcome {
            Err(NbdError::Monitor(Error::TimedOut(_))) => assert!(started),
            Err(NbdError::Unknown { source: Error::TimedOut(_) }) => assert!(!started),
            other => panic!("{other:?}"),
        }
    }
}

/// QEMU holds a descriptor that it was given too late, and a new one comes under a new name.
#[tokio::test(start_paused = true)]
async fn a_descriptor_that_comes_too_late_is_closed() {
    let (monitor, mut peer) = impatient().await;
    let script = async {
        let getfd = peer.expect("getfd").await;
        tokio::time::sleep(Duration::from_secs(5)).await;
        peer.answer(&getfd, json!({})).await;
        let closefd = peer.expect("closefd").await;
        assert_eq!(closefd["arguments"]["fdname"], getfd["arguments"]["fdname"]);
        peer.answer(&closefd, json!({})).await;
    };
    let (outcome, ()) = tokio::join!(monitor.nbd_server_start(), script);
    assert!(matches!(outcome, Err(NbdError::Monitor(Error::TimedOut(_)))), "{outcome:?}");
}

/// What QEMU said late is told, and nothing is taken back that it did not do.
#[tokio::test(start_paused = true)]
async fn change_chardev_that_is_answered_too_late() {
    let (monitor, mut peer) = impatient().await;
    let script = async {
        let device = json!([{"label": "port", "filename": "ringbuf", "frontend-open": true}]);
        peer.serve("query-chardev", device).await;
        let change = peer.expect("chardev-change").await;
        tokio::time::sleep(Duration::from_secs(5)).await;
        peer.answer(&change, json!({})).await;
    };
    let (outcome, ()) = tokio::join!(monitor.change_chardev_to_ring_buffer("port", 64), script);
    outcome.unwrap();
}
