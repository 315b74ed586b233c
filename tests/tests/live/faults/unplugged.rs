//! Memory and processors that a guest releases.

use qmp::monitor::MemoryModule;
use qmp_tests::{Failure, Qemu};
use serde_json::json;

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::run;
use super::wire::Fault::Late;

fn with_slots(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-m", "64,slots=2,maxmem=1G"]).registers("registers"))
}

fn with_sockets(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-smp", "1,maxcpus=4,sockets=4"]).registers("registers"))
}

/// The deadline of the connection does not apply to what waits for a guest.
const WAITS: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply to a wait",
}];

/// The id of the processor that was plugged in, which differs from release to release.
fn processor(bench: &Bench) -> Result<String, String> {
    let devices = bench.ask("qom-list", json!({ "path": "/machine/peripheral" }));
    let devices = devices.map_err(|failure| format!("{failure:?}"))?;
    let mut names = devices.as_array().into_iter().flatten().filter_map(|it| it["name"].as_str());
    let name = names.find(|name| name.starts_with("cpu-")).map(str::to_owned);
    name.ok_or_else(|| "no processor was plugged in".to_owned())
}

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "unplug_memory",
        machine: with_slots,
        prepare: |monitor, _| {
            let module = MemoryModule::ram("dimm", 128 << 20);
            Box::pin(async move { Ok(monitor.plug_memory(module).await?) })
        },
        run: run!(|monitor, bench| monitor.unplug_memory("dimm", "dimm-backend")),
        known: &[WAITS],
    },
    Row {
        name: "unplug_cpu",
        machine: with_sockets,
        prepare: |monitor, _| Box::pin(async move { Ok(monitor.plug_cpus(1).await.map(drop)?) }),
        run: run!(|monitor, bench| async {
            let id = processor(bench)?;
            monitor.unplug_cpu(&id).await.map_err(|error| error.to_string())
        }),
        known: &[WAITS],
    },
];
