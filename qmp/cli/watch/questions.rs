//! Asking a server for its state, now and then.

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

/// The state of a server, as far as it has one: a storage daemon has no machine.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) status: Option<StatusInfo>,
    pub(super) jobs: Vec<JobInfo>,
    pub(super) migration: Option<MigrationInfo>,
    pub(super) dump: Option<DumpQueryResult>,
    pub(super) nodes: Vec<BlockDeviceInfo>,
}

/// The questions, of which one is asked at a time.
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

    /// Asks for everything.
    ///
    /// # Errors
    ///
    /// Returns an error if the server has ended.
    pub(super) async fn state(&mut self) -> Result<State, Error> {
        let status = self.ask(QueryStatus::new()).await?;
        let migration = self.ask(QueryMigrate::new()).await?;
        let jobs = self.ask(QueryJobs::new()).await?.unwrap_or_default();
        let dump = self.ask(QueryDump::new()).await?;
        // While a machine stands still to change hosts, its nodes stay, and this takes longest.
        if !migration.as_ref().is_some_and(is_switching) {
            let question = QueryNamedBlockNodes::new().flat(true);
            self.nodes = self.ask(question).await?.unwrap_or_default();
        }
        Ok(State { status, jobs, migration, dump, nodes: self.nodes.clone() })
    }

    /// Asks one question. A refusal is no answer.
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

/// Whether the machine stands still because it changes hosts.
fn is_switching(migration: &MigrationInfo) -> bool {
    matches!(migration.status, Some(MigrationStatus::PreSwitchover | MigrationStatus::Device))
}

/// The states that come from time to time.
pub(super) struct Answers {
    states: mpsc::Receiver<State>,
    hurry: Arc<Notify>,
}

impl Answers {
    /// Waits for the next state. Returns `None` if the server has ended.
    pub(super) async fn next(&mut self) -> Option<State> {
        self.states.recv().await
    }

    /// Asks again before the interval is over: something has happened.
    pub(super) fn hurry(&self) {
        self.hurry.notify_one();
    }
}

/// Asks in another task until the server ends or nobody wants the answers.
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
            // Either is a reason to ask.
            let _ = timeout_at(begun + longest, hurried.notified()).await;
        }
    });
    Answers { states, hurry }
}
