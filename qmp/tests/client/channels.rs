//! Consoles, clients, passwords and processes behind devices, with a fault at each of their steps, as
//! in `passing`.

use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::time::Duration;

use qmp::commands::DeviceAdd;
use qmp::monitor::{
    AddClientError, ClientOf, DisplayPassword, NewClient, PasswordError, PasswordExpiry,
    VhostUserDevice, VhostUserExport,
};
use qmp::types::{ChardevSocket, SocketAddressLegacy, UnixSocketAddress};
use qmp::{ConnectOptions, Monitor};
use serde_json::{Value, json};

use crate::passing::{Operation, Told, holds, removes};
use crate::peer::{Peer, connected, connected_with};

fn socket() -> OwnedFd {
    UnixStream::pair().unwrap().0.into()
}

fn listener() -> OwnedFd {
    let folder = tempfile::tempdir().unwrap();
    UnixListener::bind(folder.path().join("socket")).unwrap().into()
}

fn disk() -> DeviceAdd {
    DeviceAdd::new("vhost-user-blk-pci").id("disk")
}

#[tokio::test(start_paused = true)]
async fn a_console_leaves_nothing_if_it_fails() {
    let open: Operation =
        |monitor| Box::pin(async move { Ok(monitor.open_console("serial0").await.map(drop)?) });
    holds(open, &["query-chardev", "getfd", "chardev-change"], 0, &[]).await;
    let add: Operation =
        |monitor| Box::pin(async move { Ok(monitor.add_console("hvc0").await.map(drop)?) });
    holds(add, &["getfd", "chardev-add"], 0, &["chardev hvc0"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_client_leaves_nothing_if_it_fails() {
    let add: Operation = |monitor| {
        Box::pin(
            async move { Ok(monitor.add_client(NewClient::of(ClientOf::Vnc), socket()).await?) },
        )
    };
    holds(add, &["query-vnc-servers", "getfd", "add_client"], 0, &[]).await;
}

#[tokio::test(start_paused = true)]
async fn a_reconnecting_device_is_added_or_not() {
    let add: Operation = |monitor| {
        Box::pin(async move {
            let address = SocketAddressLegacy::unix(UnixSocketAddress::new("/log"));
            let socket = ChardevSocket::new(address);
            let every = Duration::from_secs(1);
            Ok(monitor.add_reconnecting_chardev("log", socket, every).await.map(drop)?)
        })
    };
    holds(add, &["query-qmp-schema", "chardev-add"], 0, &["chardev log"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_device_of_vhost_user_is_added_or_not() {
    let disk: Operation = |monitor| {
        Box::pin(async move {
            let disk = VhostUserDevice::on("service", socket(), disk());
            Ok(monitor.add_vhost_user_device(disk).await?)
        })
    };
    let stays = ["chardev service", "device disk"];
    holds(disk, &["getfd", "chardev-add", "device_add"], 0, &stays).await;
    let card: Operation = |monitor| {
        Box::pin(async move {
            let device = DeviceAdd::new("virtio-net-pci").id("card");
            let card = VhostUserDevice::at("service", "/socket", device).network("net", 2);
            let card = card.reconnects(Duration::from_secs(1));
            Ok(monitor.add_vhost_user_device(card).await?)
        })
    };
    let steps = ["query-qmp-schema", "chardev-add", "netdev_add", "device_add"];
    holds(card, &steps, 0, &["chardev service", "netdev net", "device card"]).await;
}

/// Which part is left is told, and a second call removes it.
#[tokio::test(start_paused = true)]
async fn a_device_of_vhost_user_is_removed_or_the_rest_is_told() {
    let add: Operation = |monitor| {
        Box::pin(async move {
            let device = DeviceAdd::new("virtio-net-pci").id("card");
            let card = VhostUserDevice::at("service", "/socket", device).network("net", 1);
            Ok(monitor.add_vhost_user_device(card).await?)
        })
    };
    let remove: Operation = |monitor| {
        Box::pin(async move { Ok(monitor.remove_vhost_user_nic("card", "net", "service").await?) })
    };
    let log = [("device_del", "card"), ("netdev_del", "net"), ("chardev-remove", "service")];
    removes(add, remove, &log).await;
}

#[tokio::test(start_paused = true)]
async fn an_export_is_added_or_not() {
    let by_path: Operation = |monitor| {
        Box::pin(async move {
            let export = VhostUserExport::at("export", "disk", "/socket").writable();
            Ok(monitor.add_vhost_user_export(export).await?)
        })
    };
    holds(by_path, &["block-export-add"], 0, &["export export"]).await;
    let passed: Operation = |monitor| {
        Box::pin(async move {
            let export = VhostUserExport::on("export", "disk", listener());
            Ok(monitor.add_vhost_user_export(export).await?)
        })
    };
    holds(passed, &["getfd", "block-export-add"], 0, &["export export"]).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_no_socket_that_listens_is_not_exported() {
    let (client, _peer) = connected().await;
    let export = VhostUserExport::on("export", "disk", socket());
    let outcome = Monitor::new(client).add_vhost_user_export(export).await;
    let text = outcome.unwrap_err().to_string();
    assert_eq!(text, "passing a descriptor for export: it is not a socket that listens");
}

#[tokio::test(start_paused = true)]
async fn a_password_is_set_or_the_rest_is_told() {
    let set: Operation = |monitor| {
        Box::pin(async move {
            let expiry = PasswordExpiry::After(Duration::from_secs(30));
            let password = DisplayPassword::vnc("hunter2").expires(expiry);
            let outcome: Result<(), Told> =
                monitor.set_display_password(password).await.map_err(Told::from);
            assert!(!format!("{outcome:?}").contains("hunter2"), "{outcome:?}");
            outcome
        })
    };
    holds(set, &["set_password", "expire_password"], 0, &[]).await;
}

/// Sets a password, and returns the outcome with the commands, of which the second has this reply.
async fn with_expiry(
    reply: impl AsyncFnOnce(&mut Peer, &Value),
) -> (Result<(), PasswordError>, Vec<Value>) {
    let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
    let (client, mut peer) = connected_with(options).await;
    let monitor = Monitor::new(client);
    let serve = async {
        let set = peer.expect("set_password").await;
        peer.answer(&set, json!({})).await;
        let limit = peer.expect("expire_password").await;
        reply(&mut peer, &limit).await;
        let mut all = vec![set["arguments"].clone(), limit["arguments"].clone()];
        while let Some(command) = peer.try_command().await {
            all.push(command["arguments"].clone());
            peer.answer(&command, json!({})).await;
        }
        all
    };
    let set = async {
        let expiry = PasswordExpiry::After(Duration::from_millis(29_500));
        let password = DisplayPassword::vnc_display("second", "hunter2").expires(expiry);
        let outcome = monitor.set_display_password(password).await;
        drop(monitor);
        outcome
    };
    tokio::join!(set, serve)
}

#[tokio::test(start_paused = true)]
async fn a_password_that_cannot_be_limited_expires_at_once() {
    let (outcome, sent) = with_expiry(async |peer: &mut Peer, limit: &Value| {
        peer.refuse(limit, "GenericError", "no").await;
    })
    .await;
    let Err(PasswordError::NotLimited { left: None, .. }) = &outcome else { panic!("{outcome:?}") };
    let password = json!({"protocol": "vnc", "display": "second", "password": "hunter2"});
    let expiry = |time| json!({"protocol": "vnc", "display": "second", "time": time});
    assert_eq!(sent, [password, expiry("+30"), expiry("now")]);
    let text = "the password of VNC display second is set, but not when it expires: \
                expire_password: no; it has expired: set it again";
    assert_eq!(outcome.unwrap_err().to_string(), text);
}

/// The reply comes after the deadline, and counts.
#[tokio::test(start_paused = true)]
async fn a_password_that_is_limited_late_is_limited() {
    let (outcome, sent) = with_expiry(async |peer: &mut Peer, limit: &Value| {
        tokio::time::sleep(Duration::from_secs(5)).await;
        peer.answer(limit, json!({})).await;
    })
    .await;
    assert_eq!((outcome.unwrap(), sent.len()), ((), 2));
}

#[tokio::test(start_paused = true)]
async fn a_descriptor_that_is_no_socket_is_no_client() {
    let (client, _peer) = connected().await;
    let pipe = std::io::pipe().unwrap().0;
    let client_of = NewClient::of(ClientOf::Chardev("serial0".to_owned()));
    let outcome = Monitor::new(client).add_client(client_of, pipe).await;
    assert!(
        matches!(&outcome, Err(AddClientError::NotASocket { is: "a pipe", .. })),
        "{outcome:?}"
    );
}
