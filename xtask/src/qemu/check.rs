//! Checks that fetched programs work before the tests rely on them.

use std::process::Command;

use qmp_tests::{Binaries, Program, Qemu, RawQmp};

use super::error::Error;
use super::suite::Suite;
use super::tool::output;

/// Checks that every program starts and is of the release `upstream`, and that QEMU finds its
/// firmware and modules.
pub(super) fn programs(suite: Suite, binaries: &Binaries, upstream: &str) -> Result<(), Error> {
    for program in suite.programs() {
        says_version(binaries, program, upstream)?;
    }
    let other = |wanted| Program::of(binaries.version()).find(|it| *it == wanted);
    starts(Qemu::with(binaries.clone())?.args(DEVICES), upstream)?;
    for (program, machine) in
        [(other(Program::SystemAarch64), "virt"), (other(Program::SystemS390x), "s390-ccw-virtio")]
    {
        if let Some(program) = program {
            let qemu = Qemu::with(binaries.clone())?.emulator(program).machine(machine);
            starts(qemu, upstream)?;
        }
    }
    Ok(())
}

fn says_version(binaries: &Binaries, program: Program, upstream: &str) -> Result<(), Error> {
    let text = output(Command::new(binaries.program(program)?).arg("--version"))?;
    let said = text.lines().next().unwrap_or_default();
    is_of(program.name(), said, upstream)
}

/// The devices of a machine that needs firmware, option ROMs and modules.
const DEVICES: [&str; 4] = ["-device", "VGA", "-device", "virtio-net-pci"];

fn starts(qemu: Qemu, upstream: &str) -> Result<(), Error> {
    let qemu = qemu.quiet().start()?;
    let qmp = RawQmp::connect(qemu.socket())?;
    is_of("the greeting", &qmp.greeting().to_string(), upstream)
}

fn is_of(program: &'static str, said: &str, wanted: &str) -> Result<(), Error> {
    // The greeting contains the patch release, and QEMU's own version under `package`.
    if said.contains(wanted) {
        return Ok(());
    }
    Err(Error::WrongVersion { program, said: said.to_owned(), wanted: wanted.to_owned() })
}
