//! The server's end of a connection, played by the test.

use qmp::{Client, ConnectOptions};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;

pub(crate) const GREETING: &str = concat!(
    r#"{"QMP": {"version": {"qemu": {"micro": 13, "minor": 0, "major": 10}, "package": "Debian"}, "#,
    r#""capabilities": ["oob", "something-new"]}}"#,
    "\r\n"
);

pub(crate) struct Peer {
    pub(crate) stream: BufReader<UnixStream>,
}

/// A client and the server it is connected to.
pub(crate) async fn connected() -> (Client, Peer) {
    connected_with(ConnectOptions::new()).await
}

pub(crate) async fn connected_with(options: ConnectOptions) -> (Client, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut peer = Peer { stream: BufReader::new(theirs) };
    let (client, ()) = tokio::join!(options.connect_unix_stream(ours), peer.greet());
    (client.unwrap(), peer)
}

impl Peer {
    /// Greets and agrees to the negotiation.
    pub(crate) async fn greet(&mut self) {
        self.send(GREETING).await;
        let negotiation = self.expect("qmp_capabilities").await;
        self.answer(&negotiation, json!({})).await;
    }

    pub(crate) async fn send(&mut self, text: &str) {
        self.send_bytes(text.as_bytes()).await;
    }

    pub(crate) async fn send_bytes(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.unwrap();
    }

    /// Reads the next command.
    pub(crate) async fn command(&mut self) -> Value {
        let mut line = String::new();
        self.stream.read_line(&mut line).await.unwrap();
        serde_json::from_str(&line).unwrap()
    }

    /// Reads the next command, which must be the named one.
    pub(crate) async fn expect(&mut self, name: &str) -> Value {
        let command = self.command().await;
        let found = command.get("execute").or(command.get("exec-oob"));
        assert_eq!(found, Some(&json!(name)), "{command}");
        command
    }

    pub(crate) async fn answer(&mut self, command: &Value, value: Value) {
        let reply = json!({"return": value, "id": command["id"]});
        self.send(&format!("{reply}\r\n")).await;
    }

    pub(crate) async fn refuse(&mut self, command: &Value, class: &str, desc: &str) {
        let reply = json!({"error": {"class": class, "desc": desc}, "id": command["id"]});
        self.send(&format!("{reply}\r\n")).await;
    }

    /// Answers the next command.
    pub(crate) async fn serve(&mut self, name: &str, value: Value) {
        let command = self.expect(name).await;
        self.answer(&command, value).await;
    }

    /// Waits until the client has closed its end.
    pub(crate) async fn closed(mut self) {
        let mut rest = Vec::new();
        // A reset is an end, too.
        let _ = self.stream.read_to_end(&mut rest).await;
    }
}
