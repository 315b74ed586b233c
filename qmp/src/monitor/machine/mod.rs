//! The machine itself: its run state, memory, processors, objects and pictures.

pub(crate) mod balloon_stats;
pub(crate) mod dump;
mod dump_end;
pub(crate) mod info;
pub(crate) mod memory;
pub(crate) mod object;
pub(crate) mod password;
pub(crate) mod probes;
pub(crate) mod qom;
pub(crate) mod reboot;
pub(crate) mod run;
pub(crate) mod run_state;
pub(crate) mod screendump;
pub(crate) mod screenshot;
pub(crate) mod shutdown;
pub(crate) mod virtio_mem;
