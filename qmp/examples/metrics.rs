//! Prints the statistics of a machine in the text format that Prometheus and similar systems read.
//!
//! ```sh
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example metrics vm.qmp
//! ```
//!
//! The output has a metric of each name, in bytes, seconds or plain numbers. A counter's name ends
//! with `_total`.

use std::collections::BTreeMap;
use std::error::Error;

use qmp::monitor::{Statistic, StatisticSource};
use qmp::types::StatsType;
use qmp::{Client, Monitor};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let socket = std::env::args().nth(1).ok_or("usage: metrics SOCKET")?;
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    let sample = monitor.sampler().await?.sample().await?;
    let mut metrics = BTreeMap::<_, Vec<String>>::new();
    for statistic in &sample.statistics {
        let Some(amount) = statistic.amount() else { continue };
        let (name, kind) = name(statistic);
        let line = format!("{name}{} {amount}", label(&statistic.source));
        metrics.entry((name, kind)).or_default().push(line);
    }
    for ((name, kind), lines) in metrics {
        println!("# TYPE {name} {kind}\n{}", lines.join("\n"));
    }
    Ok(())
}

/// Returns the name and the type of a metric.
fn name(statistic: &Statistic) -> (String, &'static str) {
    let mut name = statistic.name.trim_end_matches("_ns").replace(['-', '.'], "_");
    if let Some(unit) = statistic.unit.as_ref().filter(|unit| !name.ends_with(unit.as_str())) {
        name = format!("{name}_{unit}");
    }
    let part = match statistic.source {
        StatisticSource::Disk(_) => "disk",
        StatisticSource::Vcpu(_) => "vcpu",
        StatisticSource::Cryptodev(_) => "cryptodev",
        StatisticSource::Balloon => "balloon",
        _ => "machine",
    };
    match statistic.type_ {
        StatsType::Cumulative => (format!("qemu_{part}_{name}_total"), "counter"),
        _ => (format!("qemu_{part}_{name}"), "gauge"),
    }
}

/// Returns the label that tells parts of one kind apart.
fn label(source: &StatisticSource) -> String {
    match source {
        StatisticSource::Disk(id) => format!("{{disk={id:?}}}"),
        StatisticSource::Vcpu(path) | StatisticSource::Cryptodev(path) => {
            format!("{{path={path:?}}}")
        }
        _ => String::new(),
    }
}
