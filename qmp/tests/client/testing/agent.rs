//! The fake guest agent.

use std::io::{Read, Write};
use std::time::Duration;

use qmp::Release;
use qmp::guest_agent::{AgentError, ConnectOptions, GuestAgent, blocking, commands, types};
use qmp::testing::{FakeAgent, FakeError, Fault, When};
use tokio::time::Instant;

#[tokio::test]
async fn an_agent_answers_and_tells_what_it_has() {
    let agent = FakeAgent::builder().release(Release::new(8, 0)).disable(["guest-exec"]).build();
    agent.on::<commands::GuestGetHostName>(|_| Ok(types::GuestHostName::new("guest")));
    let client = agent.connect().await.unwrap();
    let name = client.execute(commands::GuestGetHostName::new()).await.unwrap();
    assert_eq!(name.host_name, "guest");
    client.execute(commands::GuestPing::new()).await.unwrap();
    let info = client.execute(commands::GuestInfo::new()).await.unwrap();
    assert_eq!(info.version, "8.0.5");
    let command = |name: &str| info.supported_commands.iter().find(|it| it.name == name);
    assert!(!command("guest-exec").unwrap().enabled);
    assert!(!command("guest-shutdown").unwrap().success_response);
    assert!(command("guest-network-get-route").is_none());
    let error = client.execute(commands::GuestNetworkGetRoute::new()).await.unwrap_err();
    assert!(error.to_string().contains("since QEMU 9.1"), "{error}");
    let error = client.execute(commands::GuestExec::new("true")).await.unwrap_err();
    assert!(error.to_string().contains("disabled"), "{error}");
    agent.end().unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_agent_is_there_when_the_guest_has_booted() {
    let agent = FakeAgent::builder().boot(Duration::from_secs(60)).build();
    let early = agent.connect_with(ConnectOptions::new().connect_deadline(Duration::from_secs(10)));
    assert!(matches!(early.await.unwrap_err(), AgentError::NoAgent { .. }));
    let start = Instant::now();
    let options = ConnectOptions::new().connect_deadline(Duration::from_secs(600));
    let client = agent.connect_with(options).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(60));
    client.execute(commands::GuestPing::new()).await.unwrap();
    agent.end().unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_agent_hangs_or_goes_away() {
    let agent = FakeAgent::default();
    agent.hang("guest-get-time");
    let client = agent.connect().await.unwrap();
    let error = client.execute(commands::GuestGetTime::new()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    agent.fault(When::reply_to("guest-ping"), Fault::cut_before());
    let client = agent.connect().await.unwrap();
    assert!(client.execute(commands::GuestPing::new()).await.is_err());
    agent.end().unwrap();
}

#[tokio::test]
async fn commands_without_a_reply_have_none() {
    let agent = FakeAgent::default();
    agent.times::<commands::GuestShutdown>(1, |_| Ok(()));
    let client = agent.connect().await.unwrap();
    client.execute(commands::GuestShutdown::new()).await.unwrap();
    client.execute(commands::GuestPing::new()).await.unwrap();
    agent.end().unwrap();
}

#[tokio::test]
async fn programs_run_in_the_fake_guest() {
    let agent = FakeAgent::default();
    agent.on::<commands::GuestExec>(|exec| match exec.path.as_str() {
        "uname" => Ok(types::GuestExec::new(7)),
        other => Err(FakeError::generic(format!("no program {other}"))),
    });
    agent.on::<commands::GuestExecStatus>(|status| {
        assert_eq!(status.pid, 7);
        let mut done = types::GuestExecStatus::new(true);
        done.exitcode = Some(0);
        done.out_data = Some(b"Linux\n".to_vec().into());
        Ok(done)
    });
    let client = agent.connect().await.unwrap();
    let output = client.exec("uname", ["-s"]).await.unwrap();
    assert_eq!(output.stdout, b"Linux\n");
    assert!(client.exec("rm", ["-rf"]).await.is_err());
    agent.end().unwrap();
}

#[test]
fn other_clients_can_use_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qga");
    let agent = FakeAgent::default();
    agent.listen(&path).unwrap();
    let client = blocking::GuestAgent::connect_unix(&path).unwrap();
    client.execute(commands::GuestPing::new()).unwrap();
    drop(client);
    let mut raw = std::os::unix::net::UnixStream::connect(&path).unwrap();
    raw.write_all(b"{\"execute\":\"guest-pi\xff{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":99}}")
        .unwrap();
    let error = b"{\"error\": {\"class\":\"GenericError\",\"desc\":\"JSON parse error, invalid syntax\"}}\n";
    let expected = [&error[..], b"\xff{\"return\": 99}\n"].concat();
    let mut came = vec![0; expected.len()];
    raw.read_exact(&mut came).unwrap();
    assert_eq!(String::from_utf8_lossy(&came), String::from_utf8_lossy(&expected));
}

#[tokio::test]
#[should_panic(expected = "nothing answers guest-get-time {}")]
async fn what_nobody_expects_fails_the_test() {
    let agent = FakeAgent::default();
    let client: GuestAgent = agent.connect().await.unwrap();
    assert!(client.execute(commands::GuestGetTime::new()).await.is_err());
}
