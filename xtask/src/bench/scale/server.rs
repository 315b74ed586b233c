//! The servers: one task for each connection, with replies that are prepared in advance.

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};

use crate::Result;

const GREETING: &[u8] =
    b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \"major\": 10}, \
    \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";
const STATUS: &[u8] = b"{\"return\": {\"status\": \"running\", \"running\": true}";
const EVENT: &[u8] = b"{\"timestamp\": {\"seconds\": 1795403624, \"microseconds\": 906461}, \
    \"event\": \"RESET\", \"data\": {\"guest\": false, \"reason\": \"host-qmp-system-reset\"}}\r\n";

/// The number of devices in a reply to `query-blockstats`.
const DEVICES: usize = 50;

/// Serves until the process is killed.
pub(crate) async fn serve(socket: &Path) -> Result<()> {
    let blockstats = Arc::new(blockstats());
    let listener = UnixListener::bind(socket)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let blockstats = Arc::clone(&blockstats);
        // A connection ends when its client closes it; it does not matter how.
        tokio::spawn(async move { drop(answer_all(stream, &blockstats).await) });
    }
}

async fn answer_all(stream: UnixStream, blockstats: &[u8]) -> Result<()> {
    let (read, mut write) = stream.into_split();
    write.write_all(GREETING).await?;
    let mut read = BufReader::with_capacity(512, read);
    let (mut line, mut reply) = (String::new(), Vec::new());
    loop {
        line.clear();
        if read.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        reply.extend_from_slice(match () {
            () if line.contains("query-status") => STATUS,
            () if line.contains("query-blockstats") => blockstats,
            () => b"{\"return\": {}",
        });
        if let Some(id) = id(&line) {
            reply.extend_from_slice(b", \"id\": ");
            reply.extend_from_slice(id.as_bytes());
        }
        reply.extend_from_slice(b"}\r\n");
        write.write_all(&reply).await?;
        reply = Vec::new();
        if line.contains("\"cont\"") {
            return send_events(write).await;
        }
    }
}

/// Returns the number of the command, if it has one.
fn id(line: &str) -> Option<&str> {
    let rest = line.split("\"id\":").nth(1)?.trim_start();
    let end = rest.find(|it: char| !it.is_ascii_digit())?;
    Some(&rest[..end])
}

/// Sends an event each second. Connections begin at different times, and so do their events.
async fn send_events(mut write: tokio::net::unix::OwnedWriteHalf) -> Result<()> {
    let mut second = tokio::time::interval(Duration::from_secs(1));
    loop {
        second.tick().await;
        write.write_all(EVENT).await?;
    }
}

/// Returns the reply to `query-blockstats` without its end: devices with a format and a file.
fn blockstats() -> Vec<u8> {
    let mut text = String::from("{\"return\": [");
    for device in 0..DEVICES {
        let comma = if device == 0 { "" } else { ", " };
        let (own, file) = (stats(device), stats(device + 7));
        let _ = write!(
            text,
            "{comma}{{\"device\": \"drive-{device}\", \"parent\": {{\"stats\": {file}, \
             \"node-name\": \"file-{device}\"}}, \"stats\": {own}, \"node-name\": \
             \"format-{device}\", \"qdev\": \"/machine/peripheral/disk-{device}/virtio-backend\"}}"
        );
    }
    text.push(']');
    text.into_bytes()
}

/// Returns the statistics of one node, with the members that QEMU 9.1 sends.
fn stats(seed: usize) -> String {
    const NUMBERS: [&str; 29] = [
        "unmap_operations",
        "unmap_merged",
        "failed_zone_append_operations",
        "flush_total_time_ns",
        "wr_highest_offset",
        "wr_total_time_ns",
        "failed_wr_operations",
        "failed_rd_operations",
        "wr_merged",
        "wr_bytes",
        "failed_unmap_operations",
        "failed_flush_operations",
        "rd_total_time_ns",
        "invalid_unmap_operations",
        "flush_operations",
        "wr_operations",
        "unmap_bytes",
        "rd_merged",
        "rd_bytes",
        "unmap_total_time_ns",
        "invalid_flush_operations",
        "zone_append_bytes",
        "zone_append_merged",
        "zone_append_operations",
        "zone_append_total_time_ns",
        "invalid_zone_append_operations",
        "rd_operations",
        "invalid_wr_operations",
        "invalid_rd_operations",
    ];
    let mut text = String::from("{");
    for (index, name) in NUMBERS.iter().enumerate() {
        let value = if index % 3 == 0 { 0 } else { (seed + 1) * (index + 1) * 7_919 };
        let _ = write!(text, "\"{name}\": {value}, ");
    }
    text + "\"account_invalid\": true, \"account_failed\": true, \"timed_stats\": [], \
            \"idle_time_ns\": 4913027}"
}
