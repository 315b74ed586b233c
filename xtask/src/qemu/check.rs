//! Whether fetched programs work, before anybody relies on them.

use std::process::Command;

use qmp_tests::{Binaries, Program, Qemu, RawQmp};

use super::error::Error;
use super::tool::output;

/// Every program starts and is of the release `upstream`, and QEMU finds firmware and modules.
pub(super) fn programs(binaries: &Binaries, upstream: &str) -> Result<(), Error> {
    for program in Program::ALL {
        says_version(binaries, program, upstream)?;
    }
    starts(binaries, upstream)
}

fn says_version(binaries: &Binaries, program: Program, upstream: &str) -> Result<(), Error> {
    let text = output(Command::new(binaries.program(program)?).arg("--version"))?;
    let said = text.lines().next().unwrap_or_default();
    is_of(program.name(), said, upstream)
}

/// A machine with a BIOS, a VGA card and a NIC needs firmware, option ROMs and modules.
fn starts(binaries: &Binaries, upstream: &str) -> Result<(), Error> {
    let devices = ["-device", "VGA", "-device", "virtio-net-pci"];
    let qemu = Qemu::with(binaries.clone())?.quiet().args(devices).start()?;
    let qmp = RawQmp::connect(qemu.socket())?;
    is_of("the greeting", &qmp.greeting().to_string(), upstream)
}

fn is_of(program: &'static str, said: &str, wanted: &str) -> Result<(), Error> {
    // The greeting gives the patch release, and QEMU's own version under `package`.
    if said.contains(wanted) {
        return Ok(());
    }
    Err(Error::WrongVersion { program, said: said.to_owned(), wanted: wanted.to_owned() })
}
