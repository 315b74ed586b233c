//! What neither `Debug` nor the traffic log shows.

use std::io::Write;
use std::sync::mpsc::{Receiver, Sender, channel};

use qmp::TrafficLog;
use qmp::guest_agent::{Exec, commands};
use qmp_tests::{PATIENCE, TestResult, Version, live_tests};

use super::options;

live_tests!(secrets_are_in_no_text);

struct Lines(Sender<Vec<u8>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.send(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A log whose lines the test receives.
pub(super) fn traffic_log() -> Result<(TrafficLog, Receiver<Vec<u8>>), std::io::Error> {
    let (sender, lines) = channel();
    Ok((TrafficLog::new(Lines(sender))?, lines))
}

async fn secrets_are_in_no_text(version: Version) -> TestResult {
    let server = qmp_tests::GuestAgent::new(version)?.start()?;
    let (log, lines) = traffic_log()?;
    let agent = options().traffic_log(log).connect_unix(server.socket()).await?;

    let exec = Exec::new("wc").args(["-c"]).input("hunter2").deadline(PATIENCE);
    let password = commands::GuestSetUserPassword::new("nobody-of-that-name", "hunter2", true);
    let shown = format!("{exec:?} {password:?}");
    assert_eq!(agent.run(exec).await?.stdout, b"7\n");
    agent.execute(password).await.expect_err("there is no such user");

    drop(agent);
    let logged = String::from_utf8(lines.iter().flatten().collect())?;
    for name in ["guest-sync-delimited", "guest-info", "guest-exec", "guest-set-user-password"] {
        assert!(logged.contains(&format!("> {{\"execute\":\"{name}\"")), "{name}: {logged}");
    }
    for text in [shown, logged] {
        assert!(
            text.contains("nobody-of-that-name")
                && (text.contains("***") || text.contains("<redacted>")),
            "{text}"
        );
        for secret in ["hunter2", "aHVudGVyMg"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    Ok(())
}
