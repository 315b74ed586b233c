//! Every query that needs no argument, by the server's own list of them.

use std::fmt::Write as _;

use qmp::{CallOptions, Capabilities, Client, Error, commands, types};
use qmp_tests::{Failure, Qemu, StorageDaemon, TestResult, Version, live_tests};
use serde_json::{Value, json};

use crate::machine::full;
use crate::replies;
use crate::support::connected;

live_tests!(
    every_query_decodes_and_encodes_alike,
    every_query_decodes_without_what_is_deprecated,
    every_query_of_the_storage_daemon_decodes,
    cpu_model_expands
);

/// What came of asking everything.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The queries whose replies were decoded.
    pub(crate) decoded: Vec<String>,
    /// Those that QEMU refused.
    pub(crate) refused: Vec<String>,
    /// Those that the bindings do not know.
    pub(crate) unknown: Vec<String>,
    /// What is wrong, a line each.
    wrong: String,
}

/// Executes every query that needs no argument, and decodes what comes. What the reply has and
/// the bindings do not know may be lost if they are older than the server.
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

/// Without an answer to most queries a test would say little.
fn check(outcome: &Outcome) {
    println!("{outcome:?}");
    assert!(outcome.decoded.len() >= 50, "only {} decoded", outcome.decoded.len());
    assert_eq!(outcome.unknown, [""; 0]);
}

async fn every_query_decodes_and_encodes_alike(version: Version) -> TestResult {
    let (_qemu, client) = connected(full(version)?).await?;
    let bitmap = commands::BlockDirtyBitmapAdd::new("disk0", "bitmap0");
    client.execute(bitmap).await?;
    client.execute(commands::Cont::new()).await?;
    check(&ask_everything(&client, false).await?);
    // These tell about what the machine has.
    let server = commands::QueryMemoryDevices::new();
    let kinds: Vec<_> = client.execute(server).await?.into_iter().collect();
    assert!(matches!(
        &kinds[..],
        [types::MemoryDeviceInfo::Dimm(_), types::MemoryDeviceInfo::VirtioMem(_)]
    ));
    assert_eq!(client.execute(commands::QueryCpusFast::new()).await?.len(), 2);
    assert_eq!(client.execute(commands::QueryHotpluggableCpus::new()).await?.len(), 4);
    assert_eq!(client.execute(commands::QueryIothreads::new()).await?.len(), 1);
    assert_eq!(client.execute(commands::QueryRxFilter::new()).await?.len(), 1);
    Ok(())
}

async fn every_query_decodes_without_what_is_deprecated(version: Version) -> TestResult {
    let qemu = full(version)?.args(["-compat", "deprecated-output=hide"]);
    let (_qemu, client) = connected(qemu).await?;
    check(&ask_everything(&client, false).await?);
    let server = Capabilities::read(&client).await?;
    assert!(!server.commands().any(|command| command.has_feature("deprecated")));
    Ok(())
}

async fn every_query_of_the_storage_daemon_decodes(version: Version) -> TestResult {
    let daemon = StorageDaemon::new(version)?;
    let disk = daemon.path("disk.qcow2");
    daemon.binaries().create_image(&disk, "qcow2", 1 << 20)?;
    let file = format!("driver=file,node-name=file0,filename={}", disk.display());
    let daemon =
        daemon.args(["--blockdev", &file, "--blockdev", "qcow2,node-name=disk0,file=file0"]);
    let daemon = daemon.start()?;
    let client = Client::connect_unix(daemon.socket()).await?;
    let outcome = ask_everything(&client, false).await?;
    println!("{outcome:?}");
    assert!(outcome.decoded.len() >= 10, "only {} decoded", outcome.decoded.len());
    assert_eq!((outcome.refused, outcome.unknown), (vec![], vec![]));
    Ok(())
}

async fn cpu_model_expands(version: Version) -> TestResult {
    let (_qemu, client) = connected(Qemu::new(version)?).await?;
    for kind in [types::CpuModelExpansionType::Static, types::CpuModelExpansionType::Full] {
        let model = types::CpuModelInfo::new("max");
        let expansion = commands::QueryCpuModelExpansion::new(kind, model);
        let expanded = client.execute(expansion).await?;
        let properties = expanded.model.props.unwrap_or_default();
        assert_eq!(properties["avx2"], true, "{kind:?}");
    }
    Ok(())
}
