//! Running programs.

use std::time::Duration;

use qmp::Release;
use qmp::guest_agent::{AgentError, Capture, Exec};
use qmp_tests::{PATIENCE, TestResult, Version, live_tests};

use super::{connected, reason};

live_tests!(
    exit_codes_signals_and_environments,
    a_mebibyte_of_input_comes_back_as_output,
    merged_output_or_the_release_that_has_it,
    a_program_that_outlives_its_deadline_is_waited_for_again,
    a_result_whose_wait_was_cancelled_is_not_lost,
    a_program_that_cannot_start,
    output_is_cut_at_sixteen_mebibytes,
);

fn shell(script: &str) -> Exec {
    Exec::new("/bin/sh").args(["-c", script]).deadline(PATIENCE)
}

async fn exit_codes_signals_and_environments(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let out = agent.exec("uname", ["-s"]).await?;
    assert!(out.success());
    assert_eq!(out.stdout, b"Linux\n");
    assert!(!out.stdout_truncated && !out.stderr_truncated);

    let out = agent.run(shell("echo out; echo err >&2; exit 42")).await?;
    assert_eq!((out.exit_code, out.signal, out.success()), (Some(42), None, false));
    assert_eq!((&*out.stdout, &*out.stderr), (&b"out\n"[..], &b"err\n"[..]));

    let out = agent.run(shell("kill -TERM $$")).await?;
    assert_eq!((out.exit_code, out.signal), (None, Some(15)));

    let exec = shell("echo $GREETING $SUBJECT").env("GREETING", "hello").env("SUBJECT", "world");
    assert_eq!(agent.run(exec).await?.stdout, b"hello world\n");

    let out = agent.run(shell("echo lost").capture(Capture::None)).await?;
    assert_eq!((out.exit_code, &*out.stdout), (Some(0), &b""[..]));
    Ok(())
}

async fn a_mebibyte_of_input_comes_back_as_output(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let bytes: Vec<u8> =
        (0..1 << 20).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let out = agent.run(Exec::new("cat").input(bytes.clone()).deadline(PATIENCE)).await?;
    assert!(out.stdout == bytes, "{} bytes came back", out.stdout.len());
    Ok(())
}

async fn merged_output_or_the_release_that_has_it(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let script = "echo one; echo two >&2; echo three";
    let outcome = agent.run(shell(script).capture(Capture::Merged)).await;
    if agent.info().release() >= Some(Release::new(8, 1)) {
        let out = outcome?;
        assert_eq!((&*out.stdout, &*out.stderr), (&b"one\ntwo\nthree\n"[..], &b""[..]));
        let out = agent.run(shell(script).capture(Capture::Stderr)).await?;
        assert_eq!((&*out.stdout, &*out.stderr), (&b""[..], &b"two\n"[..]));
        return Ok(());
    }
    let error = outcome.expect_err("7.2 has no modes");
    let expected = "the value `merged` of `capture-output` exists since QEMU 8.1, the agent is of \
                    QEMU 7.2";
    assert_eq!(reason(&error).to_string(), expected);
    assert!(error.to_string().contains(expected), "{error}");
    Ok(())
}

async fn a_program_that_outlives_its_deadline_is_waited_for_again(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    let go = server.path("go");
    let script = format!("while ! [ -e {} ]; do sleep 0.01; done; echo done", go.display());
    let mut process = agent.spawn(shell(&script)).await?;
    let error = process.wait_within(Duration::from_millis(50)).await.expect_err("it goes on");
    assert!(matches!(&error, AgentError::StillRunning { .. }) && error.is_timeout(), "{error}");
    let text = error.to_string();
    assert!(text.contains("/bin/sh") && text.contains("50ms"), "{text}");
    assert_eq!(process.try_wait().await?, None);
    std::fs::write(&go, "")?;
    let out = process.wait_within(PATIENCE).await?;
    assert_eq!(out.stdout, b"done\n");
    // The agent has forgotten it, the handle has not.
    assert_eq!(process.wait().await?, out);
    Ok(())
}

/// The agent tells a result once. Whoever asked may be gone by then.
async fn a_result_whose_wait_was_cancelled_is_not_lost(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    for round in 0..20_u64 {
        let mut process = agent.spawn(shell("head -c 300000 /dev/zero")).await?;
        let mut cut = Duration::from_micros(50 * round);
        let out = loop {
            match tokio::time::timeout(cut, process.wait()).await {
                Ok(out) => break out?,
                Err(_) => cut += Duration::from_micros(200),
            }
        };
        assert_eq!((out.exit_code, out.stdout.len()), (Some(0), 300_000), "round {round}");
    }
    Ok(())
}

async fn a_program_that_cannot_start(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let error = agent.exec("/no/such/program", [""; 0]).await.expect_err("it is not there");
    assert!(error.server().is_some() && error.refusal().is_none(), "{error}");
    assert!(error.to_string().contains("guest-exec"), "{error}");
    Ok(())
}

async fn output_is_cut_at_sixteen_mebibytes(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let out = agent.run(shell("head -c 20000000 /dev/zero")).await?;
    assert_eq!((out.stdout.len(), out.stdout_truncated), (16 << 20, true));
    assert!(!out.stderr_truncated);
    Ok(())
}
