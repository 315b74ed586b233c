//! Queries the state of a server periodically.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use qmp::commands::{QueryDump, QueryJobs, QueryMigrate, QueryNamedBlockNodes, QueryStatus};
use qmp::types::{
    BlockDeviceInfo, DumpQueryResult, JobInfo, MigrationInfo, MigrationStatus, StatusInfo,
};
use qmp::{Client, Command, Error, ErrorClass};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, sleep_until, timeout_at};

/// The state of a server. Parts that the server does not have are empty: a storage daemon has no
/// machine.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) status: Option<StatusInfo>,
    pub(super) jobs: Vec<JobInfo>,
    pub(super) migration: Option<MigrationInfo>,
    pub(super) dump: Option<DumpQueryResult>,
    pub(super) nodes: Vec<BlockDeviceInfo>,
}

/// Queries a server. Only one command is pending at a time.
pub(super) struct Questions {
    client: Client,
    /// The commands that the server does not have.
    missing: BTreeSet<&'static str>,
    nodes: Vec<BlockDeviceInfo>,
}

impl Questions {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone(), missing: BTreeSet::new(), nodes: Vec::new() }
    }

    /// Queries the whole state.
    ///
    /// # Errors
    ///
    /// Returns an error if the server has ended.
    pub(super) async fn state(&mut self) -> Result<State, Error> {
        let status = self.ask(QueryStatus::new()).await?;
        let migration = self.ask(QueryMigrate::new()).await?;
        let jobs = self.ask(QueryJobs::new()).await?.unwrap_or_default();
        let dump = self.ask(QueryDump::new()).await?;
        // This query takes the longest. While the machine is stopped to change hosts, it would
        // delay the switch, and the nodes do not change.
        if !migration.as_ref().is_some_and(is_switching) {
            let question = QueryNamedBlockNodes::new().flat(true);
            self.nodes = self.ask(question).await?.unwrap_or_default();
        }
        Ok(State { status, jobs, migration, dump, nodes: self.nodes.clone() })
    }

    /// Executes one query. Returns `None` if the server refuses it.
    async fn ask<C: Command>(&mut self, question: C) -> Result<Option<C::Return>, Error> {
        if self.missing.contains(C::NAME) {
            return Ok(None);
        }
        match self.client.execute(question).await {
            Ok(answer) => Ok(Some(answer)),
            Err(error) if error.is_end() => Err(error),
            Err(error) => {
                if error.server().is_some_and(|it| it.class == ErrorClass::CommandNotFound) {
                    self.missing.insert(C::NAME);
                }
                Ok(None)
            }
        }
    }
}

/// Returns `true` if the machine is stopped because it changes hosts.
fn is_switching(migration: &MigrationInfo) -> bool {
    matches!(migration.status, Some(MigrationStatus::PreSwitchover | MigrationStatus::Device))
}

/// Receives the states that the task of [`ask`] queries.
pub(super) struct Answers {
    states: mpsc::Receiver<State>,
    hurry: Arc<Notify>,
}

impl Answers {
    /// Waits for the next state. Returns `None` if the server has ended.
    pub(super) async fn next(&mut self) -> Option<State> {
        self.states.recv().await
    }

    /// Requests a query before the interval is over, because something has happened.
    pub(super) fn hurry(&self) {
        self.hurry.notify_one();
    }
}

/// Starts a task that queries the state until the server ends or the receiver is dropped.
pub(super) fn ask(mut questions: Questions, shortest: Duration, longest: Duration) -> Answers {
    let (sender, states) = mpsc::channel(1);
    let hurry = Arc::new(Notify::new());
    let hurried = hurry.clone();
    tokio::spawn(async move {
        loop {
            let begun = Instant::now();
            let Ok(state) = questions.state().await else { return };
            if sender.send(state).await.is_err() {
                return;
            }
            sleep_until(begun + shortest).await;
            // The next query is due in both cases.
            let _ = timeout_at(begun + longest, hurried.notified()).await;
        }
    });
    Answers { states, hurry }
}
