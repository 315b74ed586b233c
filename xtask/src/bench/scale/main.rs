//! Measures what many monitors cost in one process: memory, processor time, and latency.
//!
//! Each measurement runs in a process of its own, against servers in another process, which give
//! the same replies to every client. Processor time is that of the measured process, in user and in
//! kernel mode. The measurements of the clients alternate, and each figure is the median.

mod clients;
mod measure;
mod report;
mod server;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use measure::{Figures, Workload};
use report::Report;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The numbers of monitors.
const COUNTS: [usize; 3] = [100, 1_000, 10_000];

/// The measurements of each figure.
const ROUNDS: usize = 3;

/// The clients, by their names on the command line. The first is the floor.
pub(crate) const CLIENTS: [&str; 3] = ["bare", "qmp", "qapi"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    raise_the_limit_of_descriptors()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => measure_all(&COUNTS, &Workload::ALL),
        ["serve", socket] => server::serve(Path::new(socket)).await,
        ["measure", client, workload, count, socket] => {
            let workload = Workload::from_name(workload)?;
            let figures = clients::measure(client, workload, count.parse()?, socket.as_ref());
            println!("{}", figures.await?);
            Ok(())
        }
        // For profiling: fewer numbers of monitors, or one workload.
        ["only", count, workload] => {
            measure_all(&[count.parse()?], &[Workload::from_name(workload)?])
        }
        _ => Err("unknown arguments".into()),
    }
}

fn raise_the_limit_of_descriptors() -> Result<()> {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    let most = COUNTS.into_iter().max().unwrap_or_default() as u64 + 100;
    match limit.maximum {
        Some(maximum) if maximum < most => Err(format!(
            "this process may open {maximum} files and needs {most}: raise the hard limit \
             (`ulimit -Hn`)"
        )
        .into()),
        _ => Ok(()),
    }
}

fn measure_all(counts: &[usize], workloads: &[Workload]) -> Result<()> {
    let server = Server::start()?;
    for &workload in workloads {
        let mut report = Report::new(workload);
        for &count in counts {
            for _ in 0..ROUNDS {
                for client in CLIENTS {
                    report.add(client, count, server.measure(client, workload, count)?);
                }
            }
            report.print(count);
        }
        report.print_growth(counts);
    }
    if workloads.len() > 1 {
        let idle = |count| server.measure("monitor", Workload::Status, count);
        for &count in counts {
            report::print_monitor(count, &idle(count)?);
        }
    }
    Ok(())
}

/// The process of the servers. Dropping it ends it.
struct Server {
    child: Child,
    folder: PathBuf,
}

impl Server {
    fn start() -> Result<Self> {
        let folder = env::temp_dir().join(format!("qmp-scale-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let socket = folder.join("socket");
        let child = Command::new(env::current_exe()?).arg("serve").arg(&socket).spawn()?;
        let server = Self { child, folder };
        while !socket.exists() {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        Ok(server)
    }

    fn measure(&self, client: &str, workload: Workload, count: usize) -> Result<Figures> {
        let mut command = Command::new(env::current_exe()?);
        command.args(["measure", client, workload.name(), &count.to_string()]);
        let output = command.arg(self.folder.join("socket")).output()?;
        if !output.status.success() {
            let error = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{client}, {count} monitors: {}", error.trim()).into());
        }
        String::from_utf8(output.stdout)?.parse()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended, and the folder may be gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
