//! Other text on the channel: before, in and after a call, in both directions.

use std::path::PathBuf;

use qmp::guest_agent::{AgentError, GuestAgent, commands};
use qmp_tests::{Failure, Server, TestResult, Version, live_tests};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc;

use super::options;

live_tests!(
    noise_between_calls_costs_at_most_the_next_call,
    noise_in_a_call_costs_at_most_that_call,
);

/// What text people have seen on such channels, and worse.
const NOISE: [&[u8]; 7] = [
    b"Debian GNU/Linux 12 guest ttyS1\n\nguest login: ",
    b"{\"return\": {\"half\": [",
    b"{\"return\": {}, \"id\": \"of somebody else\"}\n",
    b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"of nobody\"}}\n",
    b"\xff\xff\x00\x01\x02\r\n",
    b"\"\\",
    b"{\"execute\":\"guest-no-such-command\"}",
];

/// What goes over the channel out of turn.
enum Inject {
    ToClient(&'static [u8]),
    ToAgent(&'static [u8]),
}

/// A channel into which the test can write.
async fn channel(server: &Server) -> Result<(PathBuf, mpsc::UnboundedSender<Inject>), Failure> {
    let path = server.path("noisy");
    let listener = UnixListener::bind(&path)?;
    let (sender, injected) = mpsc::unbounded_channel();
    let agent = UnixStream::connect(server.socket()).await?;
    tokio::spawn(forward(listener, agent, injected));
    Ok((path, sender))
}

async fn forward(
    listener: UnixListener,
    mut agent: UnixStream,
    mut injected: mpsc::UnboundedReceiver<Inject>,
) -> std::io::Result<()> {
    let (mut client, _) = listener.accept().await?;
    let (mut from_client, mut from_agent) = ([0; 4096], [0; 4096]);
    loop {
        tokio::select! {
            biased;
            Some(inject) = injected.recv() => match inject {
                Inject::ToClient(bytes) => client.write_all(bytes).await?,
                Inject::ToAgent(bytes) => agent.write_all(bytes).await?,
            },
            count = client.read(&mut from_client) => match count? {
                0 => return Ok(()),
                count => agent.write_all(&from_client[..count]).await?,
            },
            count = agent.read(&mut from_agent) => match count? {
                0 => return Ok(()),
                count => client.write_all(&from_agent[..count]).await?,
            },
        }
    }
}

async fn noisy(
    version: Version,
) -> Result<(Server, mpsc::UnboundedSender<Inject>, GuestAgent), Failure> {
    let server = qmp_tests::GuestAgent::new(version)?.start()?;
    let (path, noise) = channel(&server).await?;
    let _ = noise.send(Inject::ToClient(NOISE[0]));
    let _ = noise.send(Inject::ToAgent(NOISE[1]));
    let agent = options().connect_unix(path).await?;
    Ok((server, noise, agent))
}

async fn noise_between_calls_costs_at_most_the_next_call(version: Version) -> TestResult {
    let (_server, noise, agent) = noisy(version).await?;
    for text in NOISE {
        for inject in [Inject::ToClient(text), Inject::ToAgent(text)] {
            let _ = noise.send(inject);
            // May be hit by the noise, and says so then.
            match agent.execute(commands::GuestSync::new(1)).await {
                Ok(number) => assert_eq!(number, 1),
                Err(error) => assert!(matches!(error, AgentError::Garbled { .. }), "{error}"),
            }
            assert_eq!(agent.execute(commands::GuestSync::new(2)).await?, 2);
        }
    }
    Ok(())
}

async fn noise_in_a_call_costs_at_most_that_call(version: Version) -> TestResult {
    let (_server, noise, agent) = noisy(version).await?;
    let (mut answered, mut garbled) = (0, 0);
    for text in NOISE.into_iter().cycle().take(14) {
        let call = agent.execute(commands::GuestSync::new(7));
        let _ = noise.send(Inject::ToAgent(text));
        let _ = noise.send(Inject::ToClient(text));
        match call.await {
            Ok(number) => {
                assert_eq!(number, 7);
                answered += 1;
            }
            Err(AgentError::Garbled { .. }) => garbled += 1,
            Err(error) => return Err(error.into()),
        }
    }
    println!("{answered} answered, {garbled} garbled");
    assert_eq!(agent.execute(commands::GuestSync::new(8)).await?, 8);
    Ok(())
}
