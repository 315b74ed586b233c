//! File descriptors that are sent with commands.

use std::fs::File;
use std::io::{IoSlice, IoSliceMut, Read, Seek, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream as StdStream;

use qmp::{CallOptions, Client, ConnectOptions, Error, RequestError};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde_json::{Value, json};
use tokio::io::Interest;

use crate::commands::{GetFd, QueryStatus};
use crate::peer::{Peer, connected};

/// Receives one descriptor, on a thread.
pub(crate) fn receive_blocking(socket: &StdStream) -> OwnedFd {
    receive_once(socket, 1000).unwrap().1.remove(0)
}

/// Receives the text of one `recvmsg`, and the descriptors that came with it.
async fn receive(peer: &Peer, most: usize) -> (Vec<u8>, Vec<OwnedFd>) {
    let socket = peer.stream.get_ref();
    socket.async_io(Interest::READABLE, || receive_once(socket, most)).await.unwrap()
}

fn receive_once(socket: impl AsFd, most: usize) -> std::io::Result<(Vec<u8>, Vec<OwnedFd>)> {
    let mut text = vec![0; most];
    let mut space = [MaybeUninit::uninit(); 256];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(&mut text)];
    let count = recvmsg(socket, &mut parts, &mut control, RecvFlags::CMSG_CLOEXEC)?.bytes;
    text.truncate(count);
    let rights = control.drain().filter_map(|message| match message {
        RecvAncillaryMessage::ScmRights(rights) => Some(rights),
        _ => None,
    });
    let descriptors = rights.flatten().collect();
    Ok((text, descriptors))
}

fn file_with(text: &str) -> OwnedFd {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file.rewind().unwrap();
    file.into()
}

fn text_of(descriptor: OwnedFd) -> String {
    let mut text = String::new();
    File::from(descriptor).read_to_string(&mut text).unwrap();
    text
}

fn getfd(client: &Client, descriptor: OwnedFd) -> impl Future<Output = Result<(), Error>> + use<> {
    let client = client.clone();
    async move {
        let options = CallOptions::new().descriptor(descriptor);
        client.execute_with(GetFd(vec![("fdname", json!("f"))]), options).await.map(drop)
    }
}

/// A server that sends descriptors cannot fill the table of the program's open files.
#[tokio::test]
async fn descriptors_of_a_server_are_closed() {
    let (client, mut peer) = connected().await;
    let (mut ours, theirs) = std::io::pipe().unwrap();
    let script = async {
        let command = peer.command().await;
        let reply = format!("{{\"return\": 7, \"id\": {}}}\r\n", command["id"]);
        let socket = peer.stream.get_ref();
        let rights = [theirs.as_fd()];
        let mut space = [MaybeUninit::uninit(); 256];
        let mut control = SendAncillaryBuffer::new(&mut space);
        assert!(control.push(SendAncillaryMessage::ScmRights(&rights)));
        let parts = [IoSlice::new(reply.as_bytes())];
        let flags = SendFlags::empty();
        sendmsg(socket, &parts, &mut control, flags).unwrap();
    };
    let none = json!({});
    let call = client.execute_raw("query-it", &none, CallOptions::new());
    let (reply, ()) = tokio::join!(call, script);
    assert_eq!(reply.unwrap().get(), "7");
    drop(theirs);
    // The end of the pipe, because nobody else can write to it.
    assert_eq!(ours.read_to_end(&mut Vec::new()).unwrap(), 0);
}

#[tokio::test]
async fn a_descriptor_comes_with_the_first_byte_of_its_command() {
    let (client, mut peer) = connected().await;
    let script = async {
        let (byte, mut descriptors) = receive(&peer, 1).await;
        assert_eq!(byte, b"{");
        assert_eq!(text_of(descriptors.remove(0)), "content");
        let (rest, none) = receive(&peer, 1000).await;
        assert!(none.is_empty());
        let command: Value = serde_json::from_slice(&[byte, rest].concat()).unwrap();
        peer.answer(&command, json!({})).await;
    };
    let (answer, ()) = tokio::join!(getfd(&client, file_with("content")), script);
    answer.unwrap();
}

#[tokio::test]
async fn one_descriptor_is_in_flight_even_if_its_call_was_dropped() {
    let (client, mut peer) = connected().await;
    let first = tokio::spawn(getfd(&client, file_with("first")));
    let (text, mut descriptors) = receive(&peer, 1000).await;
    assert_eq!(text_of(descriptors.remove(0)), "first");
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let second = tokio::spawn(getfd(&client, file_with("second")));
    // Another command overtakes the second.
    let (answer, ()) =
        tokio::join!(client.execute(QueryStatus::default()), peer.serve("query-status", json!(1)));
    answer.unwrap();
    peer.answer(&serde_json::from_slice(&text).unwrap(), json!({})).await;
    let (text, mut descriptors) = receive(&peer, 1000).await;
    assert_eq!(text_of(descriptors.remove(0)), "second");
    peer.answer(&serde_json::from_slice(&text).unwrap(), json!({})).await;
    second.await.unwrap().unwrap();
}

/// Creates a descriptor and its other end, which reads the end of the stream once all copies are
/// closed.
fn watched() -> (OwnedFd, tokio::net::UnixStream) {
    let (watched, watcher) = StdStream::pair().unwrap();
    watcher.set_nonblocking(true).unwrap();
    (watched.into(), tokio::net::UnixStream::from_std(watcher).unwrap())
}

async fn is_closed(watcher: tokio::net::UnixStream) {
    watcher.readable().await.unwrap();
    assert_eq!(watcher.try_read(&mut [0]).unwrap(), 0);
}

#[tokio::test]
async fn a_descriptor_is_closed_on_every_path() {
    let (client, mut peer) = connected().await;
    // The call is never polled.
    let (descriptor, watcher) = watched();
    drop(getfd(&client, descriptor));
    is_closed(watcher).await;
    // The command is sent. The client's copy is closed at once, before the answer.
    let (descriptor, watcher) = watched();
    let call = tokio::spawn(getfd(&client, descriptor));
    let (text, descriptors) = receive(&peer, 1000).await;
    drop(descriptors);
    is_closed(watcher).await;
    // The call is dropped while it waits for its turn.
    let (descriptor, watcher) = watched();
    let waiting = tokio::spawn(getfd(&client, descriptor));
    tokio::task::yield_now().await;
    waiting.abort();
    is_closed(watcher).await;
    peer.answer(&serde_json::from_slice(&text).unwrap(), json!({})).await;
    call.await.unwrap().unwrap();
    // The connection has ended.
    drop(peer);
    assert!(client.execute(QueryStatus::default()).await.unwrap_err().is_end());
    let (descriptor, watcher) = watched();
    assert!(getfd(&client, descriptor).await.unwrap_err().is_end());
    is_closed(watcher).await;
}

#[tokio::test]
async fn other_transports_say_that_they_carry_no_descriptors() {
    let (ours, theirs) = tokio::io::duplex(1000);
    let script = crate::peer::greet_over(theirs);
    let (client, _theirs) = tokio::join!(ConnectOptions::new().connect_stream(ours), script);
    let (descriptor, watcher) = watched();
    let error = getfd(&client.unwrap(), descriptor).await.unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::NoDescriptors { .. })), "{error}");
    is_closed(watcher).await;
}

#[tokio::test]
async fn too_many_are_refused() {
    let (client, _peer) = connected().await;
    let mut options = CallOptions::new();
    for _ in 0..254 {
        options = options.descriptor(file_with(""));
    }
    let error = client.execute_with(QueryStatus::default(), options).await.unwrap_err();
    let shown = "query-status: number of descriptors beyond the limit of 253, and nothing was sent";
    assert_eq!(error.to_string(), shown);
}
