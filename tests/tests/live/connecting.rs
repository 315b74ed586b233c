//! Connecting to a busy QEMU, to one that is starting, and to one that is started by the test.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use qmp::{CallOptions, ConnectError, ConnectOptions, Error, RequestError, blocking, commands};
use qmp_tests::{Binaries, Failure, PATIENCE, Program, Qemu, TestResult, Version, live_tests};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::support::started;

live_tests!(
    clients_of_a_busy_qemu_get_in_in_turn,
    reconnecting_programs_get_in_in_turn,
    a_busy_qemu_keeps_nobody_beyond_the_deadline,
    a_qemu_that_is_being_started_is_waited_for,
    spawn_connects_without_a_path,
    blocking_connects_over_pipes,
    spawn_at_leaves_a_machine_to_adopt,
    spawn_at_takes_no_path_from_another,
    spawn_warns_of_nothing,
    spawn_tells_why_qemu_exited,
    spawn_refuses_to_daemonize
);

fn patient() -> ConnectOptions {
    ConnectOptions::new().connect_deadline(Some(PATIENCE))
}

async fn clients_of_a_busy_qemu_get_in_in_turn(version: Version) -> TestResult {
    let (qemu, holder) = started(version).await?;
    let mut others = JoinSet::new();
    for _ in 0..6 {
        let path = qemu.socket().to_owned();
        others.spawn(async move {
            let client = patient().connect_unix(path).await?;
            client.execute(commands::QueryStatus::new()).await?;
            Ok::<(), Failure>(())
        });
    }
    // No client is served before the first one leaves, and none gives up.
    let early = tokio::time::timeout(Duration::from_millis(100), others.join_next()).await;
    assert!(early.is_err(), "{early:?}");
    drop(holder);
    while let Some(outcome) = others.join_next().await {
        outcome??;
    }
    Ok(())
}

/// Runs the loop from the guide, which ends once this program has been served.
async fn reconnect(path: &std::path::Path) -> Result<(), Failure> {
    let options = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(200)));
    loop {
        match options.clone().connect_unix(path).await {
            Err(error) if error.is_busy() => continue,
            Err(error) => return Err(error.into()),
            Ok(client) => {
                client.execute(commands::QueryStatus::new()).await?;
                return Ok(());
            }
        }
    }
}

async fn reconnecting_programs_get_in_in_turn(version: Version) -> TestResult {
    let (qemu, holder) = started(version).await?;
    let (mut programs, begun) = (JoinSet::new(), Arc::new(Barrier::new(5)));
    for _ in 0..4 {
        let (path, begun) = (qemu.socket().to_owned(), Arc::clone(&begun));
        programs.spawn(async move {
            begun.wait().await;
            reconnect(&path).await
        });
    }
    begun.wait().await;
    let early = tokio::time::timeout(Duration::from_millis(300), programs.join_next()).await;
    assert!(early.is_err(), "{early:?}");
    drop(holder);
    while let Some(outcome) = programs.join_next().await {
        outcome??;
    }
    Ok(())
}

async fn a_busy_qemu_keeps_nobody_beyond_the_deadline(version: Version) -> TestResult {
    let (qemu, holder) = started(version).await?;
    let path = qemu.socket().to_owned();
    tokio::task::spawn_blocking(move || {
        let options = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(100)));
        for _ in 0..4 {
            let error =
                blocking::Client::connect_unix_with(&path, &options).expect_err("it connected");
            assert!(error.is_busy() && error.to_string().contains(&path.display().to_string()));
        }
    })
    .await?;
    holder.execute(commands::QueryStatus::new()).await?;
    Ok(())
}

async fn a_qemu_that_is_being_started_is_waited_for(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let paths = ["async", "blocking"].map(|name| folder.path().join(name));
    let first = tokio::spawn(patient().wait_for_socket(true).connect_unix(paths[0].clone()));
    let path = paths[1].clone();
    let second = thread::spawn(move || {
        blocking::Client::connect_unix_with(path, &patient().wait_for_socket(true))
    });
    let monitors = paths.iter().flat_map(|path| {
        ["-qmp".to_owned(), format!("unix:{},server=on,wait=off", path.display())]
    });
    let _qemu = Qemu::new(version)?.args(monitors).start()?;
    first.await??.execute(commands::QueryStatus::new()).await?;
    let second = tokio::task::spawn_blocking(move || second.join()).await?;
    second
        .map_err(|_| Failure::new("the thread panicked"))??
        .execute(commands::QueryStatus::new())?;
    Ok(())
}

/// Returns the command of an emulator that runs until its monitor's client sends `quit`, or that
/// exits because its command line is wrong.
fn emulator(version: Version, arguments: &[&str]) -> Result<Command, Failure> {
    let program = Binaries::find(version)?.program(Program::System)?;
    let mut command = Command::new(program);
    command.args(["-machine", "none", "-display", "none", "-nodefaults"]).args(arguments);
    Ok(command)
}

async fn spawn_connects_without_a_path(version: Version) -> TestResult {
    let command = emulator(version, &[])?;
    let (mut child, client) = ConnectOptions::new().spawn(command.into()).await?;
    client.execute(commands::Quit::new()).await?;
    assert!(child.wait().await?.success());

    let command = emulator(version, &[])?;
    tokio::task::spawn_blocking(|| {
        let (mut child, client) = blocking::Client::spawn(command)?;
        client.execute(commands::Quit::new())?;
        assert!(child.wait()?.success());
        Ok::<(), Failure>(())
    })
    .await??;

    let daemon = Binaries::find(version)?.program(Program::StorageDaemon)?;
    let daemon = tokio::process::Command::new(daemon);
    let (mut child, client) = ConnectOptions::new().spawn_storage_daemon(daemon).await?;
    client.execute(commands::Quit::new()).await?;
    assert!(child.wait().await?.success());
    Ok(())
}

async fn blocking_connects_over_pipes(version: Version) -> TestResult {
    let mut command = emulator(version, &["-qmp", "stdio"])?;
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn()?;
    let (stdin, stdout) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
    tokio::task::spawn_blocking(move || {
        let client = blocking::Client::connect_pair(stdout, stdin)?;
        let hasty = CallOptions::new().deadline(Duration::from_secs(60));
        client.execute_with(commands::QueryStatus::new(), hasty)?;
        let file = std::fs::File::open("/dev/null")?;
        let sending = CallOptions::new().descriptor(file);
        let refused = client.execute_with(commands::Getfd::new("null"), sending);
        let Err(Error::Request(RequestError::NoDescriptors { .. })) = &refused else {
            panic!("{refused:?}")
        };
        client.execute(commands::Quit::new())?;
        assert!(child.wait()?.success());
        Ok::<(), Failure>(())
    })
    .await?
}

async fn spawn_at_leaves_a_machine_to_adopt(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let long = folder.path().join("long".repeat(30));
    std::fs::create_dir(&long)?;
    for path in [folder.path().join("qmp"), long.join("qmp")] {
        let command = emulator(version, &[])?;
        let (mut child, client) = patient().spawn_at(&path, command.into()).await?;
        client.execute(commands::Stop::new()).await?;
        drop(client);
        let adopted = patient().connect_unix(&path).await?;
        assert!(!adopted.execute(commands::QueryStatus::new()).await?.running);
        // A killed QEMU leaves its socket file. It is no obstacle.
        child.kill().await?;
        assert!(path.exists());
        drop(adopted);

        let (at, command) = (path.clone(), emulator(version, &[])?);
        tokio::task::spawn_blocking(move || {
            let (mut child, client) = blocking::Client::spawn_at(&at, command)?;
            drop(client);
            let adopted = blocking::Client::connect_unix_with(&at, &patient())?;
            adopted.execute(commands::Quit::new())?;
            assert!(child.wait()?.success());
            Ok::<(), Failure>(())
        })
        .await??;
    }
    assert!(!folder.path().join("qmp").exists(), "QEMU left its socket file");
    Ok(())
}

async fn spawn_at_takes_no_path_from_another(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("qmp");
    std::fs::write(&path, "no socket")?;
    let spawn = |arguments: &[&str]| {
        let command = emulator(version, arguments);
        let path = path.clone();
        async move { Ok::<_, Failure>(patient().spawn_at(path, command?.into()).await) }
    };
    let Err(ConnectError::Transport { .. }) = spawn(&[]).await? else { panic!("it took the file") };
    assert_eq!(std::fs::read(&path)?, b"no socket");
    std::fs::remove_file(&path)?;

    let error = spawn(&["-mispelt"]).await?.expect_err("it connected");
    assert!(matches!(error, ConnectError::Exited { .. }), "{error}");
    assert!(!path.exists());

    let (mut child, client) = spawn(&[]).await??;
    let error = spawn(&[]).await?.expect_err("it connected");
    assert!(error.to_string().contains(&*path.to_string_lossy()), "{error}");
    client.execute(commands::Quit::new()).await?;
    assert!(child.wait().await?.success());
    Ok(())
}

async fn spawn_warns_of_nothing(version: Version) -> TestResult {
    let mut command = tokio::process::Command::from(emulator(version, &[])?);
    command.stderr(std::process::Stdio::piped());
    let options = ConnectOptions::new().capture_stderr(false);
    let (child, client) = options.spawn(command).await?;
    client.execute(commands::Quit::new()).await?;
    let output = child.wait_with_output().await?;
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    Ok(())
}

async fn spawn_tells_why_qemu_exited(version: Version) -> TestResult {
    let shown = |error: ConnectError| {
        let text = error.to_string();
        assert!(text.contains("qemu-system-x86_64: exit status: 1"), "{text}");
        assert!(text.contains("-mispelt: invalid option"), "{text}");
        let ConnectError::Exited { status, .. } = error else { panic!("{text}") };
        assert_eq!(status.code(), Some(1));
    };
    let command = emulator(version, &["-mispelt"])?;
    shown(ConnectOptions::new().spawn(command.into()).await.expect_err("it connected"));
    let command = emulator(version, &["-mispelt"])?;
    let spawn = || blocking::Client::spawn(command);
    shown(tokio::task::spawn_blocking(spawn).await?.expect_err("it connected"));
    Ok(())
}

async fn spawn_refuses_to_daemonize(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let pid_file = folder.path().join("pid");
    let pid_file = pid_file.to_str().ok_or_else(|| Failure::new("no UTF-8"))?;
    for argument in ["-daemonize", "--daemonize"] {
        let arguments = [argument, "-pidfile", pid_file];
        let command = emulator(version, &arguments)?.into();
        let error = ConnectOptions::new().spawn(command).await.expect_err("it connected");
        assert!(matches!(error, ConnectError::Argument { .. }), "{error}");
        let command = emulator(version, &arguments)?;
        let error = blocking::Client::spawn(command).expect_err("it connected");
        assert!(matches!(error, ConnectError::Argument { .. }), "{error}");
    }
    assert!(std::fs::metadata(pid_file).is_err(), "something was started");
    Ok(())
}
