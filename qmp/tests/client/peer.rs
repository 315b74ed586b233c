//! The server's end of a connection, scripted by the test.

use qmp::{Client, ConnectOptions};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;

use crate::watchdog::Watchdog;

pub(crate) const GREETING: &str = concat!(
    r#"{"QMP": {"version": {"qemu": {"micro": 13, "minor": 0, "major": 10}, "package": "Debian"}, "#,
    r#""capabilities": ["oob", "something-new"]}}"#,
    "\r\n"
);

pub(crate) struct Peer {
    pub(crate) stream: BufReader<UnixStream>,
    _watchdog: Watchdog,
}

/// Creates a client and the server it is connected to.
pub(crate) async fn connected() -> (Client, Peer) {
    connected_with(ConnectOptions::new()).await
}

pub(crate) async fn connected_with(options: ConnectOptions) -> (Client, Peer) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let mut peer = Peer::new(theirs);
    let (client, ()) = tokio::join!(options.connect_unix_stream(ours), peer.greet());
    (client.unwrap(), peer)
}

impl Peer {
    pub(crate) fn new(stream: UnixStream) -> Self {
        Self { stream: BufReader::new(stream), _watchdog: Watchdog::new() }
    }

    /// Greets and accepts the negotiation.
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

    /// Reads the next command, if the client has not closed its end.
    pub(crate) async fn try_command(&mut self) -> Option<Value> {
        let mut line = String::new();
        let count = self.stream.read_line(&mut line).await.ok()?;
        (count > 0).then(|| serde_json::from_str(&line).unwrap())
    }

    /// Returns whether more was read than the commands so far.
    pub(crate) fn has_more(&self) -> bool {
        !self.stream.buffer().is_empty()
    }

    /// Reads the next command, which must have the given name.
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

/// Greets over any stream.
pub(crate) async fn greet_over<S: AsyncRead + AsyncWrite + Unpin>(stream: S) -> BufReader<S> {
    let mut stream = BufReader::new(stream);
    stream.write_all(GREETING.as_bytes()).await.unwrap();
    answer_over(stream, "{}").await
}

/// Answers one command over any stream.
pub(crate) async fn serve_over<S: AsyncRead + AsyncWrite + Unpin>(
    stream: BufReader<S>,
) -> BufReader<S> {
    answer_over(stream, "\"served\"").await
}

async fn answer_over<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: BufReader<S>,
    value: &str,
) -> BufReader<S> {
    let mut line = String::new();
    stream.read_line(&mut line).await.unwrap();
    let command: Value = serde_json::from_str(&line).unwrap();
    let reply = format!("{{\"return\": {value}, \"id\": {}}}\r\n", command["id"]);
    stream.write_all(reply.as_bytes()).await.unwrap();
    stream
}
