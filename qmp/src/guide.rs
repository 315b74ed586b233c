//! How to do common tasks, and how the client behaves, by subject.
//!
//! How to:
//!
//! - [plug a disk into a q35 machine and unplug it](disk_on_q35)
//! - [take a snapshot, and back a disk up with bitmaps](snapshot_and_backup)
//! - [migrate a machine between hosts](migration_between_hosts)
//! - [adopt a machine after a restart](adopting)
//! - [control one machine from two programs](two_programs)
//! - write the command line from types (the page `command_line`, with the features `process` and
//!   `devices`)
//!
//! Each page names a program in `qmp/examples` that the test suite runs against QEMU 7.2, 10.0 and
//! 11.1.
//!
//! How the client behaves:
//!
//! - [cancellation](cancelling), [deadlines and slow commands](time), [what waiting costs](waits), [after a
//!   time-out](after_a_timeout), [events], [file descriptors](descriptors), [out-of-band
//!   commands](out_of_band), [the end of a connection](ending), [bounds of memory](limits), [what can
//!   go wrong](stimuli), [threats and what holds](threat_model)
//!
//! Tests:
//!
//! - testing a program without a QEMU (the page `testing`, with the feature `testing`)
//!
//! The program `qmp`, for operators and scripts: [its commands](program)
//!
//! Other servers:
//!
//! - [the storage daemon](storage_daemon)
//! - the guest agent (the page `guest_agent`, with the feature `guest-agent`)

#[doc = include_str!("../docs/disk_on_q35.md")]
pub mod disk_on_q35 {}

#[doc = include_str!("../docs/snapshot_and_backup.md")]
pub mod snapshot_and_backup {}

#[doc = include_str!("../docs/migration_between_hosts.md")]
pub mod migration_between_hosts {}

#[doc = include_str!("../docs/adopting.md")]
pub mod adopting {}

#[doc = include_str!("../docs/two_programs.md")]
pub mod two_programs {}

#[cfg(all(feature = "devices", feature = "process"))]
#[doc = include_str!("../docs/command_line.md")]
pub mod command_line {}

#[doc = include_str!("../docs/cancelling.md")]
pub mod cancelling {}

#[doc = include_str!("../docs/time.md")]
pub mod time {}

#[doc = include_str!("../docs/waits.md")]
pub mod waits {}

#[doc = include_str!("../docs/after_a_timeout.md")]
pub mod after_a_timeout {}

#[doc = include_str!("../docs/events.md")]
pub mod events {}

#[doc = include_str!("../docs/descriptors.md")]
pub mod descriptors {}

#[doc = include_str!("../docs/out_of_band.md")]
pub mod out_of_band {}

#[cfg(feature = "guest-agent")]
#[doc = include_str!("../docs/guest_agent.md")]
pub mod guest_agent {}

#[doc = include_str!("../docs/program.md")]
pub mod program {}

#[doc = include_str!("../docs/storage_daemon.md")]
pub mod storage_daemon {}

#[cfg(feature = "testing")]
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/ending.md")]
pub mod ending {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/threat_model.md")]
pub mod threat_model {}

#[doc = include_str!("../docs/stimuli.md")]
pub mod stimuli {}
