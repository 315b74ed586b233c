//! The client for programs without a runtime.

use std::io::{Read, Seek, SeekFrom, Write};
use std::time::Duration;

use qmp::guest_agent::blocking::GuestAgent;
use qmp::guest_agent::{ConnectOptions, Exec, commands, types::GuestFsfreezeStatus};
use qmp_tests::{PATIENCE, TestResult, Version, blocking_live_tests};

blocking_live_tests!(the_blocking_client_does_the_same);

fn the_blocking_client_does_the_same(version: Version) -> TestResult {
    let mut server = qmp_tests::GuestAgent::new(version)?.start()?;
    let options = ConnectOptions::new().connect_deadline(PATIENCE).deadline(PATIENCE);
    let agent = GuestAgent::connect_unix_with(server.socket(), options)?;
    agent.execute(commands::GuestPing::new())?;
    assert!(agent.supports::<commands::GuestExec>());
    assert_eq!(agent.exec("echo", ["hello"])?.stdout, b"hello\n");
    assert_eq!(agent.freeze_status()?, GuestFsfreezeStatus::Thawed);

    let path = server.path("file").to_string_lossy().into_owned();
    agent.write_file(path.as_str(), b"0123456789")?;
    let mut file = agent.open_file(path.as_str(), "r+")?;
    file.seek(SeekFrom::Start(8))?;
    file.write_all(b"EIGHT")?;
    file.seek(SeekFrom::Start(6))?;
    let mut rest = String::new();
    file.read_to_string(&mut rest)?;
    assert_eq!(rest, "67EIGHT");
    file.close()?;
    assert_eq!(agent.read_file(path)?, b"01234567EIGHT");

    let mut process = agent.spawn(Exec::new("sleep").args(["0.2"]))?;
    let error = process.wait_within(Duration::from_millis(20)).expect_err("it sleeps");
    assert!(error.is_timeout(), "{error}");
    assert!(process.wait()?.success());

    server.restart()?;
    agent.execute(commands::GuestPing::new())?;
    Ok(())
}
