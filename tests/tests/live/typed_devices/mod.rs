//! The typed devices on real QEMUs: cold on a command line, and hot with `device_add`.

pub(crate) mod drawing;
#[rustfmt::skip] // prettyplease has formatted it
mod generated;
mod hot_and_cold;
mod machine;
pub(crate) mod vsock;

use qmp::commands::DeviceAdd;
use qmp::devices::facts::{self, PropertyType, Snapshots};
use qmp::{ConnectError, Error, Release};
use qmp_tests::{Failure, TestResult, Version, live_tests};

use drawing::{Draw, Row};
use generated::DEVICES;
use machine::{AARCH64, Kind, Machine, S390X, X86_64, chardev, netdev, node};

live_tests!(drawn_devices_on_x86_64);
live_tests!(qemu_10_0 => drawn_devices_on_aarch64, drawn_devices_on_s390x);

/// How many devices are drawn on each machine whose properties QEMU looks at. It does not look at
/// those of a device that the machine has no bus for.
const DRAWN: usize = 200;

/// The most that are drawn for that.
const TRIED: usize = 2000;

/// Devices that end or hang QEMU on what is drawn here, as each release does by itself.
const DEADLY: [&str; 4] =
    ["ivshmem-doorbell", "rocker", "vhost-user-gpio-pci", "vhost-user-rng-pci"];

/// What became of the drawn devices.
#[derive(Debug, Default)]
struct Outcomes {
    accepted: usize,
    /// Refused for something else than a property's name or type.
    refused: usize,
    /// The machine has no bus for them.
    without_bus: usize,
    /// QEMU ended.
    ended: Vec<String>,
    /// Refused for a property's name or type.
    wrong: Vec<String>,
}

impl Outcomes {
    /// Returns the number of devices whose properties QEMU looked at.
    fn count(&self) -> usize {
        self.accepted + self.refused + self.ended.len() + self.wrong.len()
    }
}

async fn drawn_devices_on_x86_64(version: Version) -> TestResult {
    drawn_devices(version, X86_64).await
}

async fn drawn_devices_on_aarch64(version: Version) -> TestResult {
    drawn_devices(version, AARCH64).await
}

async fn drawn_devices_on_s390x(version: Version) -> TestResult {
    drawn_devices(version, S390X).await
}

async fn drawn_devices(version: Version, kind: Kind) -> TestResult {
    let mut outcomes = Outcomes::default();
    let mut draw = Draw::new(7);
    let mut bench = Bench { version, kind, machine: None };
    let rows: Vec<_> = DEVICES.iter().filter(|row| is_here(row, version, kind)).collect();
    for number in 0..TRIED {
        if outcomes.count() == DRAWN {
            break;
        }
        draw.number = number;
        let row = draw.one(&rows);
        let device = drawn(row, version, kind, &mut draw);
        let text = serde_json::to_string(&device)?;
        match bench.add(row.name, device, number).await? {
            Outcome::Accepted => outcomes.accepted += 1,
            Outcome::Ended => outcomes.ended.push(text),
            Outcome::Refused(error) if is_of_name_or_type(&error) => {
                outcomes.wrong.push(format!("{text}: {error}"));
            }
            Outcome::Refused(error) if is_without_bus(&error) => outcomes.without_bus += 1,
            Outcome::Refused(error) => {
                println!("{text}: {error}");
                outcomes.refused += 1;
            }
        }
    }
    println!("{outcomes:#?}");
    assert_eq!(outcomes.wrong, [""; 0]);
    assert_eq!(outcomes.count(), DRAWN);
    assert!(outcomes.accepted > DRAWN / 10, "{}", outcomes.accepted);
    Ok(())
}

fn is_of(seen: Snapshots, version: Version, kind: Kind) -> bool {
    let release = Release::new(version.major, version.minor);
    seen.iter().any(|it| it == (release, kind.target))
}

/// Returns whether the machine's QEMU has the device.
fn is_here(row: &Row, version: Version, kind: Kind) -> bool {
    let is_told = |it: facts::DeviceFacts| is_of(it.told(), version, kind);
    !DEADLY.contains(&row.name) && facts::device(row.name).is_some_and(is_told)
}

/// Draws up to eight properties that this QEMU has. QEMU 7.2 ignores lists and objects.
fn drawn(row: &Row, version: Version, kind: Kind, draw: &mut Draw) -> DeviceAdd {
    let facts = facts::device(row.name);
    let is_composed = |ty| matches!(ty, PropertyType::List(_) | PropertyType::Object(_));
    let takes = |name: &&&str| {
        let property = facts.and_then(|it| it.property(name));
        property.is_some_and(|it| {
            is_of(it.seen(), version, kind) && (version.major > 7 || !is_composed(it.ty()))
        })
    };
    let known: Vec<_> = row.properties.iter().filter(takes).copied().collect();
    let count = draw.below(known.len().min(8) + 1);
    let picked: Vec<_> = (0..count).map(|_| draw.one(&known)).collect();
    (row.draw)(&picked, draw)
}

enum Outcome {
    Accepted,
    Ended,
    Refused(String),
}

/// Adds devices to machines, which it starts when they are needed.
struct Bench {
    version: Version,
    kind: Kind,
    machine: Option<Machine>,
}

impl Bench {
    /// Adds a device while the machine runs if there is a bus for that, or else when it starts.
    async fn add(
        &mut self,
        name: &str,
        device: DeviceAdd,
        number: usize,
    ) -> Result<Outcome, Failure> {
        let bus = facts::device(name).and_then(|it| it.bus());
        match bus.and_then(|it| self.kind.bus(it)) {
            Some(bus) => self.hot(device.bus(bus), number).await,
            None => self.cold(device, number).await,
        }
    }

    async fn hot(&mut self, device: DeviceAdd, number: usize) -> Result<Outcome, Failure> {
        // A bus that is full hides what is wrong with a device.
        let machine = match self.machine.take() {
            Some(machine) if !number.is_multiple_of(20) => machine,
            _ => Machine::start(self.kind.line(self.version)?).await?,
        };
        machine.add_backends(number).await?;
        let outcome = match machine.client.execute(device.id(format!("device{number}"))).await {
            Ok(()) => Outcome::Accepted,
            Err(Error::Server(error)) => Outcome::Refused(error.description.clone()),
            Err(error) => {
                println!("{error}");
                return Ok(Outcome::Ended);
            }
        };
        self.machine = Some(machine);
        Ok(outcome)
    }

    async fn cold(&self, device: DeviceAdd, number: usize) -> Result<Outcome, Failure> {
        let line = self.kind.line(self.version)?;
        let line = line.blockdev(node(number)).netdev(netdev(number));
        let line = line.chardev(format!("char{number}"), chardev()).device(device);
        match Machine::start(line).await {
            Ok(_) => Ok(Outcome::Accepted),
            Err(ConnectError::Exited { status, stderr, .. }) if status.code() == Some(1) => {
                Ok(Outcome::Refused(stderr))
            }
            Err(ConnectError::Exited { .. }) => Ok(Outcome::Ended),
            Err(error) => Err(error.into()),
        }
    }
}

/// Returns whether QEMU refused a device before it looked at the properties.
fn is_without_bus(error: &str) -> bool {
    let texts = [
        "' bus found for device",
        "bus was found but is full",
        "does not support hotplugging",
        "expects a pluggable device type",
        "expects a dynamic sysbus device type",
    ];
    texts.iter().any(|it| error.contains(it))
}

/// Returns whether QEMU refused a property for its name or its type. It also says "not found" of
/// backends and buses.
fn is_of_name_or_type(error: &str) -> bool {
    let types = ["Invalid parameter type", " expects uint", " expects int", " expects a number"];
    let others = ["is not writable", "does not accept value", "is unexpected", "expects 'on'"];
    let is_unknown = error.contains("Property '") && error.contains("' not found");
    is_unknown || types.iter().chain(&others).any(|it| error.contains(it))
}
