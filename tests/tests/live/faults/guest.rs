//! A guest that releases what it is asked to release.
//!
//! It is played through the machine's I/O ports, as by the ACPI code of a guest's system. The
//! machine need not run: QEMU 7.2 crashes under TCG once processors of a running machine are gone.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use qmp_tests::{Failure, Registers, Server, TestResult};

/// How often the guest looks whether it is asked.
const EVERY: Duration = Duration::from_millis(1);

/// The flag of a slot that is to be released. Writing it clears it.
const ASKED: u8 = 1 << 2;

/// What a port reads as that the machine does not have.
const NOTHING: u8 = 0xff;

/// The command that releases a slot.
const EJECT: u8 = 1 << 3;

/// The registers of q35 for a slot that the guest watches.
struct Slot {
    /// The port that chooses a slot.
    selector: u16,
    /// The port of the chosen slot's flags.
    flags: u16,
    number: u32,
}

/// The first slot for memory, and that of the first processor which is plugged into a machine with
/// one.
const SLOTS: [Slot; 2] = [
    Slot { selector: 0xa00, flags: 0xa14, number: 0 },
    Slot { selector: PROCESSORS, flags: PROCESSORS + 4, number: 1 },
];

const PROCESSORS: u16 = 0xcd8;

/// A guest that answers for as long as this lives.
pub(super) struct Guest(Arc<Mutex<Ports>>);

struct Ports {
    registers: Registers,
    /// Whether a processor was released.
    has_lost_processor: bool,
}

impl Guest {
    /// Answers in a thread, whatever stalls, if the machine's ports are open to tests.
    pub(super) fn of(server: &Server) -> Result<Option<Self>, Failure> {
        let path = server.path("registers");
        if !path.exists() {
            return Ok(None);
        }
        let mut registers = Registers::connect(&path)?;
        // The legacy registers, which cannot release anything, are there until this is written.
        registers.write_byte(PROCESSORS, 0)?;
        let ports = Arc::new(Mutex::new(Ports { registers, has_lost_processor: false }));
        let guest = Arc::downgrade(&ports);
        thread::spawn(move || {
            // An error means that QEMU has ended.
            while guest.upgrade().is_some_and(|ports| lock(&ports).answer().is_ok()) {
                thread::sleep(EVERY);
            }
        });
        Ok(Some(Self(ports)))
    }

    /// Answers what has been asked by now.
    pub(super) fn answer(&self) -> TestResult {
        lock(&self.0).answer()
    }

    /// Whether the machine can be used again. QEMU crashes under TCG when a processor is plugged in
    /// after one was released.
    pub(super) fn is_fit(&self) -> bool {
        !lock(&self.0).has_lost_processor
    }
}

fn lock(ports: &Mutex<Ports>) -> MutexGuard<'_, Ports> {
    ports.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Ports {
    fn answer(&mut self) -> TestResult {
        for Slot { selector, flags, number } in SLOTS {
            self.registers.write_long(selector, number)?;
            let state = self.registers.read_byte(flags)?;
            if state != NOTHING && state & ASKED != 0 {
                // The flag outlives the device.
                self.registers.write_byte(flags, ASKED)?;
                self.registers.write_byte(flags, EJECT)?;
                self.has_lost_processor |= selector == PROCESSORS;
            }
        }
        Ok(())
    }
}
