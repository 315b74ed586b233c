//! Boot disks that trigger events in a machine without a guest system.
//!
//! Each is a boot sector of a few hand-assembled instructions. The first event comes about 0.1
//! seconds after the machine starts to run. A machine that is reset boots again and repeats the
//! action.

/// The action of a machine when it boots.
#[derive(Clone, Debug)]
pub struct BootSector {
    code: Vec<u8>,
}

/// `cli`.
const NO_INTERRUPTS: [u8; 1] = [0xfa];
/// `cli; hlt`, and a jump back to the `hlt`. It fills the time until the action takes effect.
const HALT: [u8; 4] = [0xfa, 0xf4, 0xeb, 0xfd];

impl BootSector {
    fn new(code: &[u8]) -> Self {
        Self { code: [&NO_INTERRUPTS, code, &HALT].concat() }
    }

    /// Empties the interrupt table and traps: RESET, `guest-reset`.
    #[must_use]
    pub fn triple_fault() -> Self {
        // xor ax,ax; mov ds,ax; lidt [0x7d00], where there are zeros; int3
        Self::new(&[0x31, 0xc0, 0x8e, 0xd8, 0x0f, 0x01, 0x1e, 0x00, 0x7d, 0xcc])
    }

    /// Writes the chipset's reset register, port 0xcf9, which q35 has: RESET, `guest-reset`.
    #[must_use]
    pub fn reset_by_chipset() -> Self {
        // mov dx,0xcf9; mov al,2; out dx,al; mov al,6; out dx,al
        Self::new(&[0xba, 0xf9, 0x0c, 0xb0, 0x02, 0xee, 0xb0, 0x06, 0xee])
    }

    /// Pulls the keyboard controller's reset line, port 0x64: RESET, `guest-reset`.
    #[must_use]
    pub fn reset_by_keyboard() -> Self {
        Self::out_byte(0x64, 0xfe)
    }

    /// Enters ACPI S5: SHUTDOWN, `guest-shutdown`.
    #[must_use]
    pub fn power_off() -> Self {
        Self::sleep_state(0x20)
    }

    /// Waits for the power button to be pressed so many times, and enters ACPI S5: SHUTDOWN,
    /// `guest-shutdown`. Presses that come before the boot do not count.
    ///
    /// The PM1a event block is at 0x600, its enable register at 0x602.
    #[must_use]
    pub fn power_off_after_presses(presses: u8) -> Self {
        // mov dx,0x602; mov ax,0x100; out dx,ax; mov dx,0x600
        let enable = [0xba, 0x02, 0x06, 0xb8, 0x00, 0x01, 0xef, 0xba, 0x00, 0x06];
        // in ax,dx; test ah,1; jz -6; mov ax,0x100; out dx,ax
        let press = [0xed, 0xf6, 0xc4, 0x01, 0x74, 0xfa, 0xb8, 0x00, 0x01, 0xef];
        let off = [0xba, 0x04, 0x06, 0xb8, 0x00, 0x20, 0xef];
        Self::new(&[&enable[..], &press.repeat(usize::from(presses)), &off].concat())
    }

    /// Enters ACPI S3: SUSPEND. The machine boots again after `system_wakeup`.
    #[must_use]
    pub fn suspend() -> Self {
        Self::sleep_state(0x24)
    }

    /// Enters ACPI S4: SUSPEND_DISK, then SHUTDOWN, `guest-shutdown`.
    #[must_use]
    pub fn suspend_to_disk() -> Self {
        Self::sleep_state(0x28)
    }

    /// Panics: GUEST_PANICKED, then SHUTDOWN, `guest-panic`. Needs `-device pvpanic`.
    #[must_use]
    pub fn panic() -> Self {
        Self::out_byte(0x505, 1)
    }

    /// Reports a crash load: GUEST_CRASHLOADED. Needs `-device pvpanic`.
    #[must_use]
    pub fn crash_loaded() -> Self {
        Self::out_byte(0x505, 2)
    }

    /// Lets the watchdog expire: WATCHDOG, and its action. Needs `-machine pc -device ib700`.
    #[must_use]
    pub fn watchdog() -> Self {
        Self::out_byte(0x443, 0x0f)
    }

    /// Makes QEMU exit with status 7. Needs `-device isa-debug-exit,iobase=0xf4,iosize=4`.
    #[must_use]
    pub fn exit_with_7() -> Self {
        Self::out_byte(0xf4, 3)
    }

    /// Sets the clock: RTC_CHANGE.
    #[must_use]
    pub fn set_clock() -> Self {
        // mov dx,0x70; mov al,4; out dx,al; mov dx,0x71; mov al,5; out dx,al
        Self::new(&[0xba, 0x70, 0x00, 0xb0, 0x04, 0xee, 0xba, 0x71, 0x00, 0xb0, 0x05, 0xee])
    }

    /// Sets the balloon: BALLOON_CHANGE to 32 MiB. Needs `-device virtio-balloon-pci,addr=5`.
    #[must_use]
    #[rustfmt::skip]
    pub fn balloon() -> Self {
        // Finds the device's registers through the PCI configuration ports 0xcf8 and 0xcfc, then
        // writes the number of its pages to its configuration.
        Self::new(&[
            0xba, 0xf8, 0x0c, 0x66, 0xb8, 0x10, 0x28, 0x00, 0x80, 0x66, 0xef, 0xba, 0xfc, 0x0c,
            0x66, 0xed, 0x24, 0xfc, 0x05, 0x18, 0x00, 0x89, 0xc2, 0x66, 0xb8, 0x00, 0x20, 0x00,
            0x00, 0x66, 0xef,
        ])
    }

    /// Sends every byte that arrives on the first serial port back to it.
    #[must_use]
    pub fn echo() -> Self {
        // mov dx,0x3fd; in al,dx; test al,1; jz -5; mov dx,0x3f8; in al,dx; out dx,al; jmp -15
        let receive = [0xba, 0xfd, 0x03, 0xec, 0xa8, 0x01, 0x74, 0xfb, 0xba, 0xf8, 0x03, 0xec];
        Self::new(&[&receive[..], &[0xee, 0xeb, 0xf1]].concat())
    }

    /// Does nothing as long as the machine runs.
    #[must_use]
    pub fn idle() -> Self {
        Self::new(&[])
    }

    /// Delays the action until a byte has arrived on the first serial port (see [`Qemu::serial`]).
    ///
    /// [`Qemu::serial`]: crate::Qemu::serial
    #[must_use]
    pub fn after_serial_byte(self) -> Self {
        // mov dx,0x3fd; in al,dx; test al,1; jz -5; mov dx,0x3f8; in al,dx
        let wait = [0xba, 0xfd, 0x03, 0xec, 0xa8, 0x01, 0x74, 0xfb, 0xba, 0xf8, 0x03, 0xec];
        Self { code: [&wait[..], &self.code].concat() }
    }

    /// Emits `mov dx,PORT; mov al,VALUE; out dx,al`.
    fn out_byte(port: u16, value: u8) -> Self {
        let [low, high] = port.to_le_bytes();
        Self::new(&[0xba, low, high, 0xb0, value, 0xee])
    }

    /// Writes the type of sleep and the bit that starts it to ACPI's PM1a control register, which
    /// the firmware has put at 0x604: `mov dx,0x604; mov ax,..; out dx,ax`.
    fn sleep_state(high: u8) -> Self {
        Self::new(&[0xba, 0x04, 0x06, 0xb8, 0x00, high, 0xef])
    }

    /// Returns the disk: the sector and a MiB of zeros, because firmware does not boot from less.
    #[must_use]
    pub fn disk(&self) -> Vec<u8> {
        const SIGNATURE: [u8; 2] = [0x55, 0xaa];
        let mut disk = self.code.clone();
        disk.resize(510, 0);
        disk.extend(SIGNATURE);
        disk.resize(512 + (1 << 20), 0);
        disk
    }
}

#[cfg(test)]
mod tests {
    use super::BootSector;

    #[test]
    fn a_disk_is_bootable() {
        let disk = BootSector::triple_fault().after_serial_byte().disk();
        assert_eq!(disk[..3], [0xba, 0xfd, 0x03]);
        assert_eq!(disk[510..512], [0x55, 0xaa]);
        assert_eq!(disk.len(), 512 + (1 << 20));
    }

    #[test]
    fn instructions_are_what_they_are_said_to_be() {
        let keyboard = [0xfa, 0xba, 0x64, 0x00, 0xb0, 0xfe, 0xee, 0xfa, 0xf4, 0xeb, 0xfd];
        assert_eq!(BootSector::reset_by_keyboard().code, keyboard);
        let off = [0xfa, 0xba, 0x04, 0x06, 0xb8, 0x00, 0x20, 0xef, 0xfa, 0xf4, 0xeb, 0xfd];
        assert_eq!(BootSector::power_off().code, off);
    }
}
