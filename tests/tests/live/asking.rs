//! Executes all queries of a server that need no argument.

use std::fmt::Write as _;

use qmp::{CallOptions, Capabilities, Client, Error};
use qmp_tests::{Failure, TestResult};
use serde_json::{Value, json};

use crate::replies;

/// The results of all queries.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The queries whose replies were decoded.
    pub(crate) decoded: Vec<String>,
    /// The queries that QEMU refused.
    pub(crate) refused: Vec<String>,
    /// The queries that the bindings do not know.
    pub(crate) unknown: Vec<String>,
    /// The problems, one on each line.
    wrong: String,
}

/// Executes every query that needs no argument, and decodes the replies. If the bindings are older
/// than the server, members of a reply that they do not know may be lost.
pub(crate) async fn ask_everything(client: &Client, older: bool) -> Result<Outcome, Failure> {
    let server = Capabilities::read(client).await?;
    let queries = server.commands().filter(|it| it.required().next().is_none());
    let queries = queries.map(|it| it.name());
    let queries = queries.filter(|name| name.trim_start_matches("x-").starts_with("query-"));
    let mut outcome = Outcome::default();
    for name in queries {
        ask(client, name, older, &mut outcome).await?;
    }
    match outcome.wrong.is_empty() {
        true => Ok(outcome),
        false => Err(Failure::new(outcome.wrong)),
    }
}

async fn ask(client: &Client, name: &str, older: bool, outcome: &mut Outcome) -> TestResult {
    let reply = match client.execute_raw(name, &json!({}), CallOptions::new()).await {
        Ok(reply) => reply,
        Err(Error::Server(_)) => {
            outcome.refused.push(name.to_owned());
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let Some(again) = replies::of(name) else {
        outcome.unknown.push(name.to_owned());
        return Ok(());
    };
    match again(reply.get()) {
        Ok(back) => {
            let sent: Value = serde_json::from_str(reply.get())?;
            for difference in replies::differences(&sent, &back, !older) {
                writeln!(outcome.wrong, "{name}: {difference}")?;
            }
            outcome.decoded.push(name.to_owned());
        }
        Err(error) => writeln!(outcome.wrong, "{name}: {error} in {reply}")?,
    }
    Ok(())
}
