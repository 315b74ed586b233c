//! The only module that interprets the text of QEMU's errors.
//!
//! QEMU distinguishes some cases only by the text of the error. Each function here recognises one
//! text, and a live test of each release fails if QEMU changes the text.

use crate::{Error, ServerError};

/// The text of the error if it is a refusal by QEMU, or an empty text.
fn refusal(error: &Error) -> &str {
    error.server().map_or("", |ServerError { description, .. }| description)
}

/// `device_del` while an earlier request is pending in the guest (7.2, 10.0 and 11.1).
pub(crate) fn unplug_is_pending(error: &Error) -> bool {
    refusal(error).ends_with("is already in the process of unplug")
}

/// `query-sev-capabilities` if SEV is not available: QEMU runs without KVM, or the host's KVM has
/// no SEV (7.2, 10.0 and 11.1).
pub(crate) fn is_without_sev(error: &Error) -> bool {
    matches!(refusal(error), "KVM not enabled" | "SEV is not enabled in KVM")
}

/// `nbd-server-start` while the server is running (7.2, 10.0 and 11.1).
pub(crate) fn nbd_is_running(error: &Error) -> bool {
    refusal(error) == "NBD server already running"
}

/// A command that refers to a descriptor by a name that none has (7.2, 10.0 and 11.1).
pub(crate) fn no_such_descriptor(error: &Error, name: &str) -> bool {
    let text = refusal(error);
    text.starts_with("File descriptor named ") && text.contains(name)
}

/// `nbd-server-stop` while the server is not running (7.2, 10.0 and 11.1).
pub(crate) fn nbd_is_not_running(error: &Error) -> bool {
    refusal(error) == "NBD server not running"
}

/// The name of the recording bitmap with which `block-export-add` refused a read-only NBD export
/// (7.2, 10.0 and 11.1).
pub(crate) fn recording_bitmap(error: &Error) -> Option<&str> {
    let name = refusal(error).strip_prefix("Enabled bitmap '")?;
    name.strip_suffix("' incompatible with readonly export")
}

/// `chardev-remove` or `chardev-change` of a device that something uses (7.2, 10.0 and 11.1).
pub(crate) fn chardev_is_busy(error: &Error) -> bool {
    let text = refusal(error);
    text.starts_with("Chardev '") && text.ends_with("' is busy")
}

/// `screendump` without any display, or of a device or head without one (7.2, 10.0 and 11.1).
pub(crate) fn no_such_console(error: &Error) -> bool {
    let text = refusal(error);
    text == "There is no console to take a screendump from"
        || text.ends_with("is not bound to a QemuConsole")
}

/// A reason of `query-migrate` why no migration can begin: a dump is going on, or QEMU still
/// finishes it (7.2, 10.0 and 11.1).
pub(crate) fn is_dump_blocker(reason: &str) -> bool {
    reason.contains("dump-guest-memory")
}

/// The error of a job that was cancelled, in `query-jobs`: the operating system's text for
/// `ECANCELED` (7.2, 10.0 and 11.1).
pub(crate) fn is_cancellation(reason: &str) -> bool {
    reason == "Operation canceled"
}
