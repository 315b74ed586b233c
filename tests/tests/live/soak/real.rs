//! The life of a monitor of a real QEMU.

use std::sync::Arc;
use std::time::{Duration, Instant};

use qmp::{CallOptions, Client, ConnectOptions, Monitor, RawEvent, Subscription, commands, types};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, Signal, TestResult, Version};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::Life;
use super::accounts::Accounts;

/// A machine with two monitors, of which the second one only listens.
struct Machine {
    server: Server,
    client: Client,
    events: Subscription<RawEvent>,
    witness: Client,
    witnessed: Subscription<RawEvent>,
}

/// Operates machines, one after the other, until the time is over.
pub(super) async fn live(version: Version, mut life: Life) -> TestResult {
    while Instant::now() < life.end {
        let mut machine = Machine::start(version).await?;
        for _ in 0..50 + life.random.below(200) {
            machine.operate(&mut life).await?;
            life.pause().await;
        }
        machine.compare(&life.accounts).await?;
        machine.end(life.random.below(3), &life.accounts).await?;
    }
    Ok(())
}

impl Machine {
    async fn start(version: Version) -> Result<Self, Failure> {
        let server = Qemu::new(version)?.quiet().monitor("witness").start()?;
        // So few that some are lagged.
        let options = ConnectOptions::new().event_capacity(4).connect_deadline(PATIENCE);
        let client = options.connect_unix(server.socket()).await?;
        let witness = ConnectOptions::new()
            .connect_deadline(PATIENCE)
            .connect_unix(server.path("witness"))
            .await?;
        let (events, witnessed) = (client.subscribe(), witness.subscribe());
        Ok(Self { server, client, events, witness, witnessed })
    }

    /// Does one thing that a program or a bad day does.
    async fn operate(&mut self, life: &mut Life) -> TestResult {
        let (client, accounts) = (&self.client, &*life.accounts);
        match life.random.below(46) {
            0..10 => drop(accounts.call(client.execute(commands::QueryStatus::new())).await?),
            10..16 => drop(accounts.call(client.execute(commands::QueryBlock::new())).await?),
            16..24 => {
                accounts.call(client.execute(commands::Cont::new())).await?;
                accounts.call(client.execute(commands::Stop::new())).await?;
            }
            24..28 => drop(accounts.call(client.execute(commands::DeviceDel::new("x"))).await?),
            28..34 => {
                let after = Duration::from_micros(life.random.below(300) as u64);
                accounts.cancel(after, client.execute(commands::QueryQmpSchema::new())).await;
            }
            34..38 => together(client, &life.accounts).await?,
            38..41 => ring_buffer(client, accounts).await?,
            41..44 => mirror(client, accounts).await?,
            44 => self.second_client(accounts).await?,
            _ => self.stall(&life.accounts).await?,
        }
        Ok(())
    }

    /// Stops the process while a call with a deadline waits.
    async fn stall(&mut self, accounts: &Accounts) -> TestResult {
        self.server.signal(Signal::STOP)?;
        let options = CallOptions::new().deadline(Duration::from_millis(10));
        let call = self.client.execute_with(commands::QueryStatus::new(), options);
        drop(accounts.call(call).await?);
        self.server.signal(Signal::CONT)?;
        Ok(())
    }

    /// Connects to the socket of a monitor that has a client. It must wait, and be told so.
    async fn second_client(&self, accounts: &Accounts) -> TestResult {
        let options = ConnectOptions::new().connect_deadline(Duration::from_millis(20));
        let refused = options.connect_unix(self.server.socket()).await;
        assert!(refused.is_err_and(|error| error.is_timeout()), "a second client got in");
        drop(accounts.call(self.client.execute(commands::QueryStatus::new())).await?);
        Ok(())
    }

    /// Checks that both monitors were sent the same number of events.
    async fn compare(&mut self, accounts: &Accounts) -> TestResult {
        // What was sent before these replies has arrived with them.
        drop(accounts.call(self.client.execute(commands::QueryStatus::new())).await?);
        drop(accounts.call(self.witness.execute(commands::QueryStatus::new())).await?);
        let sent = accounts.drain(&mut self.events).await;
        assert_eq!(sent, accounts.drain(&mut self.witnessed).await, "events of {accounts}");
        Ok(())
    }

    /// Ends the machine in one of three ways.
    async fn end(mut self, way: usize, accounts: &Accounts) -> TestResult {
        let client = self.client.clone();
        let pending = async { accounts.call(client.execute(commands::QueryStatus::new())).await };
        match way {
            0 => drop(self.server.kill()?),
            1 => {
                let quit = client.execute(commands::Quit::new());
                let (status, quit) = tokio::join!(pending, accounts.call(quit));
                drop((status?, quit?));
            }
            _ => {
                let close = async {
                    sleep(Duration::from_micros(100)).await;
                    client.close();
                };
                let (status, ()) = tokio::join!(pending, close);
                drop(status?);
            }
        }
        Ok(())
    }
}

/// Adds a chardev, reads it and removes it.
async fn ring_buffer(client: &Client, accounts: &Accounts) -> TestResult {
    let monitor = Monitor::new(client.clone());
    let backend = types::ChardevBackend::ringbuf(types::ChardevRingbuf::new().size(4096));
    accounts.succeeds(monitor.add_chardev("ring0", backend)).await?;
    accounts.succeeds(monitor.ringbuf_read("ring0")).await?;
    accounts.succeeds(monitor.remove_chardev("ring0")).await
}

/// Mirrors a node to another one, and switches to it.
async fn mirror(client: &Client, accounts: &Accounts) -> TestResult {
    let monitor = Monitor::new(client.clone());
    for name in ["source", "target"] {
        let node = types::BlockdevOptionsNull::new().size(1 << 20);
        let node = types::BlockdevOptions::null_co(node).node_name(name);
        accounts.succeeds(client.execute(commands::BlockdevAdd::new(node))).await?;
    }
    accounts
        .succeeds(async { monitor.block_dev_mirror("source", "target").await?.complete().await })
        .await?;
    for name in ["source", "target"] {
        accounts.succeeds(client.execute(commands::BlockdevDel::new(name))).await?;
    }
    Ok(())
}

/// Executes several commands at once, from as many tasks.
async fn together(client: &Client, accounts: &Arc<Accounts>) -> TestResult {
    let mut calls = JoinSet::new();
    for _ in 0..8 {
        let (client, accounts) = (client.clone(), Arc::clone(accounts));
        calls.spawn(async move {
            accounts.call(client.execute(commands::QueryStatus::new())).await.map(drop)
        });
    }
    while let Some(call) = calls.join_next().await {
        call??;
    }
    Ok(())
}
