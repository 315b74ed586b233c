//! Starts two small machines and shows, step by step, what the crate does.
//!
//! Each step prints the line of Rust that does it. The machines run no system and use a folder that
//! is removed at the end. `cargo xtask demo` finds or fetches a QEMU and runs this program. With
//! the path of a socket as second argument, the first machine is left running, with a monitor there.
//!
//! ```sh
//! cargo run -p qmp --features process --example demo -- qemu-system-x86_64
//! ```

use std::error::Error;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use qmp::monitor::MigrationRoute;
use qmp::types::{BlockdevOptions, ImageFormat, MirrorSyncMode};
use qmp::{Capabilities, ConnectOptions, Event, Monitor, Subscription, commands, types};
use tokio::process::{Child, Command};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The size of the disk, in bytes.
const DISK: u64 = 256 << 20;

/// A running machine, and the connection to it.
struct Machine {
    child: Child,
    monitor: Monitor,
}

/// Prints what is shown, in colour on a terminal.
struct Stage {
    colour: bool,
    step: u32,
}

impl Stage {
    /// Begins a step: its title and the line of Rust behind it.
    fn step(&mut self, title: &str, code: &str) {
        self.step += 1;
        let title = format!("{}. {title}", self.step);
        println!("\n{}\n   {}", self.paint("1;36", &title), self.paint("2", code));
    }

    fn say(&self, line: impl AsRef<str>) {
        println!("   {}", line.as_ref());
    }

    fn paint(&self, style: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// A progress bar, which shows nothing unless standard error is a terminal.
    fn bar(&self, length: u64) -> ProgressBar {
        let style = ProgressStyle::with_template("   {bar:40} {bytes}/{total_bytes} {msg}");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::new(length).with_style(style)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let Some(qemu) = arguments.next() else {
        return Err("usage: demo QEMU-SYSTEM-X86_64 [SOCKET]".into());
    };
    let left = arguments.next().map(|path| format!("unix:{path},server=on,wait=off"));
    let folder = tempfile::tempdir()?;
    let disk = folder.path().join("disk.raw");
    std::fs::File::create(&disk)?.set_len(DISK)?;
    let mut stage = Stage { colour: std::io::stdout().is_terminal(), step: 0 };

    let source = begin(&mut stage, &qemu, left.as_deref()).await?;
    let events = source.monitor.client().subscribe::<Event>();
    hotplug(&mut stage, &source.monitor, &disk).await?;
    mistake(&mut stage, &source.monitor).await?;
    backup(&mut stage, &source.monitor, folder.path()).await?;
    let destination = migration(&mut stage, &qemu, &source.monitor, &disk).await?;
    received(&mut stage, events);
    screenshot(&mut stage, &destination.monitor, folder.path()).await?;
    the_end(&mut stage, destination).await?;
    if left.is_none() {
        source.monitor.quit().await?;
    }

    println!("\nNext: `cargo doc --open -p qmp`, the programs in qmp/examples, and the README.");
    std::io::stdout().flush()?;
    Ok(())
}

/// Starts a machine with one free slot for a disk, which is killed if this program ends early.
async fn start(qemu: &str, arguments: &[&str], is_killed: bool) -> Outcome<Machine> {
    let mut command = Command::new(qemu);
    command.args(["-machine", "q35,accel=tcg", "-m", "64", "-nodefaults", "-display", "none"]);
    command.args(["-device", "VGA,id=vga", "-device", "pcie-root-port,id=slot0"]);
    command.args(arguments).kill_on_drop(is_killed);
    let (child, client) = ConnectOptions::new().spawn(command).await?;
    Ok(Machine { child, monitor: Monitor::new(client) })
}

async fn begin(stage: &mut Stage, qemu: &str, left: Option<&str>) -> Outcome<Machine> {
    stage.step(
        "Start a QEMU, and ask what it can do",
        "let (child, client) = ConnectOptions::new().spawn(command).await?;",
    );
    let monitor: Vec<_> = left.iter().flat_map(|option| ["-qmp", option]).collect();
    let machine = start(qemu, &monitor, left.is_none()).await?;
    let client = machine.monitor.client();
    let capabilities = Capabilities::read(client).await?;
    stage.say(format!("QEMU {} greets", client.greeting().release()));
    let known = if capabilities.supports::<commands::QueryStatus>() { "has" } else { "lacks" };
    stage.say(format!("it {known} query-status; its own schema says so"));
    let status = client.execute(commands::QueryStatus::new()).await?;
    stage.say(format!("the machine is {}", status.status));
    Ok(machine)
}

async fn hotplug(stage: &mut Stage, monitor: &Monitor, disk: &Path) -> Outcome {
    stage.step(
        "Plug a disk into the running machine",
        "monitor.add_block_device(BlockDevice::new(node, device)).await?;",
    );
    let file = types::BlockdevOptionsFile::new(disk.to_string_lossy());
    let node = BlockdevOptions::file(file).node_name("disk0");
    let device = commands::DeviceAdd::new("virtio-blk-pci").id("vd0").bus("slot0");
    monitor.add_block_device(qmp::monitor::BlockDevice::new(node, device)).await?;
    let size = monitor.block_node_size("disk0").await?;
    stage.say(format!("the node disk0 has {size} bytes, and the device vd0 uses it"));
    Ok(())
}

async fn mistake(stage: &mut Stage, monitor: &Monitor) -> Outcome {
    stage.step(
        "Catch a mistake before it is sent",
        "capabilities.check_value(\"blockdev-add\", &json!({ … }))?;",
    );
    let capabilities = Capabilities::read(monitor.client()).await?;
    let wrong = serde_json::json!({
        "driver": "file", "filename": "/x", "node-name": "n", "read_only": true, "aio": "fast"
    });
    match capabilities.check_value("blockdev-add", &wrong) {
        Err(error) => stage.say(format!("not sent: {error}")),
        Ok(()) => return Err("the mistake was not noticed".into()),
    }
    stage.say("in typed code the same mistakes do not compile");
    Ok(())
}

async fn backup(stage: &mut Stage, monitor: &Monitor, folder: &Path) -> Outcome {
    stage.step(
        "Back the disk up while the machine runs",
        "let mut job = monitor.start_job(BlockdevBackup::new(\"backup\", …)).await?;",
    );
    let path = folder.join("backup.raw");
    std::fs::File::create(&path)?.set_len(DISK)?;
    let file = types::BlockdevOptionsFile::new(path.to_string_lossy());
    let target = BlockdevOptions::file(file).node_name("target");
    monitor.execute(commands::BlockdevAdd::new(target)).await?;
    let command = commands::BlockdevBackup::new("disk0", MirrorSyncMode::Full, "target");
    let mut job = monitor.start_job(command.job_id("backup").speed(512 << 20)).await?;
    let bar = stage.bar(DISK);
    let mut progress = job.progress();
    while let Some(now) = progress.next().await {
        bar.set_position(now?.offset);
    }
    drop(progress);
    bar.finish_and_clear();
    monitor.remove_block_device("target").await?;
    stage.say(format!("the backup of {DISK} bytes is complete, and its job is gone"));
    Ok(())
}

async fn migration(
    stage: &mut Stage,
    qemu: &str,
    source: &Monitor,
    disk: &Path,
) -> Outcome<Machine> {
    stage.step(
        "Migrate the machine to a second QEMU",
        "source.migrate_to(&destination, MigrationRoute::Descriptors).await?;",
    );
    let node = format!("driver=file,node-name=disk0,filename={}", disk.display());
    let device = "virtio-blk-pci,id=vd0,bus=slot0,drive=disk0";
    let arguments = ["-incoming", "defer", "-blockdev", &node, "-device", device];
    let destination = start(qemu, &arguments, true).await?;
    let bar = stage.bar(0);
    let mut progress = source.migration_progress(Duration::from_millis(20));
    let shown = bar.clone();
    let showing = tokio::spawn(async move {
        while let Some(Ok(now)) = progress.next().await {
            shown.set_length(now.total);
            shown.set_position(now.total.saturating_sub(now.remaining));
        }
    });
    let outcome = source.migrate_to(&destination.monitor, MigrationRoute::Descriptors).await;
    showing.abort();
    bar.finish_and_clear();
    outcome?;
    let info = source.query_migration().await?;
    stage.say(format!(
        "{} ms in all, and the machine stood still for {} ms",
        info.total_time.unwrap_or_default(),
        info.downtime.unwrap_or_default()
    ));
    let status = destination.monitor.status().await?;
    stage.say(format!("the machine is {} in the second QEMU", status.status));
    Ok(destination)
}

fn received(stage: &mut Stage, mut events: Subscription<Event>) {
    stage.step(
        "Look at the events that came meanwhile",
        "while let Some(event) = events.try_next() { … }",
    );
    let mut names = Vec::new();
    while let Some(Ok(event)) = events.try_next() {
        names.push(event.event.name().to_owned());
    }
    names.dedup();
    stage.say(names.join(", "));
}

async fn screenshot(stage: &mut Stage, monitor: &Monitor, folder: &Path) -> Outcome {
    stage.step(
        "Take a picture of the screen",
        "monitor.screendump(Screendump::new(path).format(ImageFormat::Png)).await?;",
    );
    let path = folder.join("screen.png");
    let command = commands::Screendump::new(path.to_string_lossy()).format(ImageFormat::Png);
    match monitor.screendump(command).await {
        Ok(()) => stage.say(format!("a PNG of {} bytes", path.metadata()?.len())),
        // QEMU writes PNG since 7.1, if it was built with the library.
        Err(error) => stage.say(format!("this QEMU writes no PNG: {error}")),
    }
    Ok(())
}

async fn the_end(stage: &mut Stage, mut machine: Machine) -> Outcome {
    stage.step(
        "Kill a QEMU, and see what the next command says",
        "client.execute(QueryStatus::new()).await",
    );
    machine.child.kill().await?;
    match machine.monitor.client().execute(commands::QueryStatus::new()).await {
        Err(error) => stage.say(format!("{error}")),
        Ok(status) => return Err(format!("a killed QEMU is {}", status.status).into()),
    }
    stage.say("no SHUTDOWN came before the end, so QEMU was killed or crashed");
    Ok(())
}
