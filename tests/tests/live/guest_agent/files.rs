//! Files in the guest.

use std::io::SeekFrom;

use qmp::guest_agent::{AgentError, commands};
use qmp_tests::{Server, TestResult, Version, live_tests};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

use super::connected;

live_tests!(
    four_mebibytes_are_written_and_read_back,
    a_file_is_read_and_written_in_place,
    files_close_themselves,
    what_cannot_be_opened_or_is_too_large,
);

fn path(server: &Server, name: &str) -> String {
    server.path(name).to_string_lossy().into_owned()
}

async fn four_mebibytes_are_written_and_read_back(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    let bytes: Vec<u8> =
        (0..4 << 20).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut steps = Vec::new();
    agent.write_file_with(path(&server, "file"), &bytes, |it| steps.push(it.completed)).await?;
    assert!(std::fs::read(server.path("file"))? == bytes);
    assert_eq!(steps, [1 << 20, 2 << 20, 3 << 20, 4 << 20]);
    assert!(agent.read_file(path(&server, "file")).await? == bytes);
    let mut last = 0;
    agent.read_file_with(path(&server, "file"), 4 << 20, |it| last = it.completed).await?;
    assert_eq!(last, 4 << 20);

    agent.write_file(path(&server, "file"), b"").await?;
    assert_eq!(agent.read_file(path(&server, "file")).await?, b"");
    // A file that says nothing of its size.
    assert!(!agent.read_file("/proc/self/status").await?.is_empty());
    Ok(())
}

async fn a_file_is_read_and_written_in_place(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    agent.write_file(path(&server, "file"), b"0123456789").await?;
    let mut file = agent.open_file(path(&server, "file"), "r+").await?;
    let mut four = [0; 4];
    file.read_exact(&mut four).await?;
    assert_eq!(&four, b"0123");
    assert_eq!(file.seek(SeekFrom::Start(8)).await?, 8);
    file.write_all(b"EIGHT").await?;
    file.flush().await?;
    assert_eq!(file.seek(SeekFrom::End(-2)).await?, 11);
    let mut rest = String::new();
    file.read_to_string(&mut rest).await?;
    assert_eq!(rest, "HT");
    file.close().await?;
    assert_eq!(std::fs::read(server.path("file"))?, b"01234567EIGHT");
    Ok(())
}

/// The files that the agent has open in its folder.
fn open_files(server: &Server) -> Result<usize, std::io::Error> {
    let open = std::fs::read_dir(format!("/proc/{}/fd", server.pid()))?;
    let targets = open.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
    Ok(targets.filter(|target| target.file_name().is_some_and(|it| it == "opened")).count())
}

async fn files_close_themselves(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    let file = agent.open_file(path(&server, "opened"), "w").await?;
    let other = agent.open_file(path(&server, "opened"), "w").await?;
    assert_eq!(open_files(&server)?, 2);
    drop(file);
    agent.execute(commands::GuestPing::new()).await?;
    assert_eq!(open_files(&server)?, 1);
    // The last handle of all, whose drop ends the connection.
    drop(agent);
    drop(other);
    qmp_tests::poll("the file being closed", || {
        Ok((open_files(&server).ok() == Some(0)).then_some(()))
    })?;
    Ok(())
}

async fn what_cannot_be_opened_or_is_too_large(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    let error = agent.read_file("/no/such/file").await.expect_err("it is not there");
    assert!(error.server().is_some(), "{error}");
    let text = error.to_string();
    assert!(text.contains("guest-file-open") && text.contains("/no/such/file"), "{text}");
    agent.write_file(path(&server, "file"), b"0123456789").await?;
    let outcome = agent.read_file_with(path(&server, "file"), 9, |_| {}).await;
    let error = outcome.expect_err("it has ten bytes");
    assert!(matches!(error, AgentError::FileTooLarge { limit: 9, .. }), "{error}");
    Ok(())
}
