//! Recording a session with a real QEMU, and playing it again.
//!
//! A transcript has one JSON object on each line: `{"sent": …}` for a command, and `{"received": …}`
//! for a greeting, a reply or an event. The ids are the numbers of the commands, so that two
//! recordings of one program are alike. Secrets are `"***"`.

pub(super) mod difference;
pub(super) mod read;
pub(super) mod record;
pub(super) mod replay;

/// What stands for a secret.
const HIDDEN: &str = "***";
