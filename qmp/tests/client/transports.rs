//! Every transport to a server.

#[cfg(feature = "process")]
use qmp::ConnectError;
use qmp::{Client, ConnectOptions};
use serde_json::json;
use tokio::io::BufReader;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

use crate::commands::QueryStatus;
use crate::peer::{Peer, greet_over, serve_over};

#[tokio::test]
async fn a_path_longer_than_a_socket_address() {
    let directory = tempfile::tempdir().unwrap();
    let parent = directory.path().join("d".repeat(120));
    std::fs::create_dir(&parent).unwrap();
    // Listening has the same length limit, so the socket is moved to its place.
    let listener = UnixListener::bind(directory.path().join("s")).unwrap();
    std::fs::rename(directory.path().join("s"), parent.join("qmp")).unwrap();
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut peer = Peer::new(stream);
        peer.greet().await;
        peer
    };
    let (client, mut peer) = tokio::join!(Client::connect_unix(parent.join("qmp")), server);
    let client = client.unwrap();
    let (answer, ()) =
        tokio::join!(client.execute(QueryStatus::default()), peer.serve("query-status", json!(1)));
    assert_eq!(answer.unwrap(), 1);
}

#[tokio::test]
async fn tcp() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = async { greet_over(listener.accept().await.unwrap().0).await };
    let (client, server) = tokio::join!(ConnectOptions::new().connect_tcp(address), server);
    check(client.unwrap(), server).await;
}

#[tokio::test]
async fn any_stream() {
    // The buffer is so small that everything takes several turns.
    let (ours, theirs) = tokio::io::duplex(7);
    let (client, server) =
        tokio::join!(ConnectOptions::new().connect_stream(ours), greet_over(theirs));
    check(client.unwrap(), server).await;
}

#[tokio::test]
async fn descriptors_of_connected_sockets() {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    theirs.set_nonblocking(true).unwrap();
    let theirs = UnixStream::from_std(theirs).unwrap();
    let options = ConnectOptions::new();
    let (client, server) =
        tokio::join!(options.connect_descriptor(ours.into()), greet_over(theirs));
    check(client.unwrap(), server).await;

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let ours = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let theirs = listener.accept().await.unwrap().0;
    let ours = ours.into_std().unwrap();
    let options = ConnectOptions::new();
    let (client, server) =
        tokio::join!(options.connect_descriptor(ours.into()), greet_over(theirs));
    check(client.unwrap(), server).await;

    let file = tempfile::tempfile().unwrap();
    assert!(ConnectOptions::new().connect_descriptor(file.into()).await.is_err());
}

async fn check<S>(client: Client, server: BufReader<S>)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let large = QueryStatus(vec![("filler", json!("a".repeat(10_000)))]);
    let (answer, server) = tokio::join!(client.execute(large), serve_over(server));
    assert_eq!(answer.unwrap(), "served");
    drop(server);
    assert!(client.execute(QueryStatus::default()).await.unwrap_err().is_end());
}

/// A server in shell whose standard input is its socket, like a spawned QEMU.
#[cfg(feature = "process")]
fn shell(script: &str) -> tokio::process::Command {
    let mut command = tokio::process::Command::new("sh");
    command.args(["-c", script]);
    command
}

#[cfg(feature = "process")]
#[tokio::test]
async fn a_child_on_a_socket_pair() {
    let version = r#"{"qemu":{"major":10,"minor":0,"micro":0},"package":""}"#;
    let script = format!(
        r#"echo '{{"QMP":{{"version":{version},"capabilities":[]}}}}' >&0
        read negotiation; echo '{{"return":{{}},"id":1}}' >&0
        read command; echo "{{\"return\":\"$0 $1 $2 $3\",\"id\":2}}" >&0"#
    );
    let (mut child, client) = ConnectOptions::new().spawn(shell(&script)).await.unwrap();
    let arguments = client.execute(QueryStatus::default()).await.unwrap();
    assert_eq!(arguments, "-chardev socket,id=qmp-client,fd=0 -qmp chardev:qmp-client");
    assert!(child.wait().await.unwrap().success());
    assert!(client.execute(QueryStatus::default()).await.unwrap_err().is_end());
}

#[cfg(feature = "process")]
#[tokio::test]
async fn a_child_that_does_not_like_its_command_line() {
    let script = shell("echo 'first line' >&2; echo '-foo: invalid option' >&2; exit 7");
    let error = ConnectOptions::new().spawn(script).await.unwrap_err();
    let shown =
        "sh: exit status: 7 before the monitor could be used: first line; -foo: invalid option";
    assert_eq!(error.to_string(), shown);
    let ConnectError::Exited { status, stderr, .. } = error else { panic!("{error}") };
    assert_eq!((status.code(), &*stderr), (Some(7), "first line\n-foo: invalid option\n"));

    let killed = ConnectOptions::new().spawn(shell("kill -9 $$")).await.unwrap_err();
    assert!(killed.to_string().starts_with("sh: signal: 9"), "{killed}");

    let missing = tokio::process::Command::new("/nonexistent/qemu");
    let error = ConnectOptions::new().spawn(missing).await.unwrap_err();
    assert!(matches!(error, ConnectError::Start { .. }), "{error}");
    assert!(error.to_string().starts_with("/nonexistent/qemu: "), "{error}");
}
