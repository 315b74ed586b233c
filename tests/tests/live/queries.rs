//! All queries of a server that need no argument, by the server's own list.

use qmp::{Capabilities, Client, commands, types};
use qmp_tests::{Qemu, StorageDaemon, TestResult, Version, live_tests};

use crate::asking::{Outcome, ask_everything};
use crate::machine::full;
use crate::support::connected;

live_tests!(
    every_query_decodes_and_encodes_alike,
    every_query_decodes_without_what_is_deprecated,
    every_query_of_the_storage_daemon_decodes,
    cpu_model_expands
);

/// Checks that most queries were answered. The test would otherwise prove little.
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
    // These queries report what the machine has.
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
