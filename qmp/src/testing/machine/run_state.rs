//! Running, pausing, resetting and ending the machine.

use super::Machine;
use crate::commands::{Cont, QueryStatus, Quit, Stop, SystemPowerdown, SystemReset};
use crate::events;
use crate::testing::fake_qemu::FakeQemu;
use crate::testing::fault::{Fault, When};
use crate::types::{RunState, ShutdownCause, StatusInfo};

pub(super) fn install(machine: &Machine, qemu: &FakeQemu) {
    let it = machine.clone();
    qemu.on::<QueryStatus>(move |_| {
        let (running, state) = it.with(|world| (world.is_running(), world.run_state.clone()));
        Ok(StatusInfo::new(running, state))
    });
    let it = machine.clone();
    qemu.on::<Cont>(move |_| {
        if it.goes_to(&RunState::Running) {
            it.emitter.emit(events::Resume::new());
        }
        Ok(())
    });
    let it = machine.clone();
    qemu.on::<Stop>(move |_| {
        // A machine that was never started stays as it is.
        if it.with(|world| world.is_running()) && it.goes_to(&RunState::Paused) {
            it.emitter.emit(events::Stop::new());
        }
        Ok(())
    });
    let it = machine.clone();
    qemu.on::<SystemReset>(move |_| {
        it.reset();
        Ok(())
    });
    let it = machine.clone();
    qemu.on::<SystemPowerdown>(move |_| {
        it.emitter.emit(events::Powerdown::new());
        Ok(())
    });
    quit(machine, qemu);
}

/// QEMU sends `SHUTDOWN`, answers, and is gone.
fn quit(machine: &Machine, qemu: &FakeQemu) {
    let emitter = machine.emitter.clone();
    qemu.on::<Quit>(move |_| {
        emitter.emit(events::Shutdown::new(false, ShutdownCause::HostQmpQuit));
        Ok(())
    });
    qemu.fault(When::reply_to("quit").every_time(), Fault::cut_after());
}

impl Machine {
    /// Changes the run state. Returns false if it is that state already.
    fn goes_to(&self, state: &RunState) -> bool {
        self.with(|world| std::mem::replace(&mut world.run_state, state.clone()) != *state)
    }

    /// A reset also removes the devices that the guest was asked to let go.
    fn reset(&self) {
        let leaving = self.with(|world| {
            let leaving = world.devices.iter().filter(|device| device.is_leaving);
            let leaving: Vec<_> = leaving.map(|device| device.id.clone()).collect();
            world.devices.retain(|device| !device.is_leaving);
            leaving
        });
        for device in leaving {
            self.emitter.emit(super::devices::deleted(&device));
        }
        let cause = ShutdownCause::HostQmpSystemReset;
        self.emitter.emit(events::Reset::new(false, cause));
    }
}
