//! Requests the same large reply from the same server through both clients alternately.

mod schema_reply;

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const ROUNDS: usize = 5;
const CALLS: u32 = 30;

const GREETING: &[u8] =
    b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \"major\": 10}, \
    \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let reply = Arc::new(schema_reply::schema_reply());
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(through_qmp(serve(&reply)?).await?);
        theirs.push(through_qapi(serve(&reply)?).await?);
    }
    ours.sort();
    theirs.sort();
    let (ours, theirs) = (ours[ROUNDS / 2], theirs[ROUNDS / 2]);
    println!(
        "  query-qmp-schema, {} bytes: {ours:.2?}, qapi {theirs:.2?}: {:.1} times as fast, at least 6",
        reply.len(),
        theirs.as_secs_f64() / ours.as_secs_f64(),
    );
    Ok(())
}

async fn through_qmp(stream: UnixStream) -> Result<Duration> {
    let client = qmp::ConnectOptions::new().connect_descriptor(stream.into()).await?;
    let begin = Instant::now();
    for _ in 0..CALLS {
        client.execute(qmp::commands::QueryQmpSchema::new()).await?;
    }
    Ok(begin.elapsed() / CALLS)
}

async fn through_qapi(stream: UnixStream) -> Result<Duration> {
    stream.set_nonblocking(true)?;
    let (read, write) = tokio::io::split(tokio::net::UnixStream::from_std(stream)?);
    let stream = qapi::futures::QmpStreamTokio::open_split(read, write).await?;
    let (client, _events) = stream.negotiate().await?.spawn_tokio();
    let begin = Instant::now();
    for _ in 0..CALLS {
        client.execute(qapi::qmp::query_qmp_schema {}).await?;
    }
    Ok(begin.elapsed() / CALLS)
}

/// Starts a server on its own thread.
fn serve(reply: &Arc<String>) -> Result<UnixStream> {
    let (ours, theirs) = UnixStream::pair()?;
    let reply = Arc::clone(reply);
    // The thread ends when the client closes its socket, on success and on failure.
    std::thread::spawn(move || drop(answer_all(theirs, &reply)));
    Ok(ours)
}

fn answer_all(mut stream: UnixStream, reply: &str) -> std::io::Result<()> {
    stream.write_all(GREETING)?;
    // Prepared in advance, so that the server contributes little to the measured time.
    let large = format!("{{\"return\": {reply}");
    for line in BufReader::new(stream.try_clone()?).lines() {
        let line = line?;
        let is_large = line.contains("query-qmp-schema");
        stream.write_all(if is_large { large.as_bytes() } else { b"{\"return\": {}" })?;
        let id = line.split("\"id\":").nth(1).unwrap_or_default();
        let id: String = id.chars().take_while(|it| matches!(it, ' ' | '0'..='9')).collect();
        let id = if id.is_empty() { id } else { format!(", \"id\": {id}") };
        stream.write_all(format!("{id}}}\r\n").as_bytes())?;
    }
    Ok(())
}
