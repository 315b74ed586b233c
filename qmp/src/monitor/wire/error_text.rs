//! The one place where QEMU's words are read.
//!
//! QEMU tells some cases apart in the text of an error alone. Each function here knows one text;
//! a live test of each release fails when QEMU rewords it.

use crate::{Error, ServerError};

/// The text of QEMU's refusal, if that is what the error is.
fn refusal(error: &Error) -> &str {
    error.server().map_or("", |ServerError { description, .. }| description)
}

/// `device_del` while the guest still considers an earlier one (7.2, 10.0 and 11.1).
pub(crate) fn unplug_is_pending(error: &Error) -> bool {
    refusal(error).ends_with("is already in the process of unplug")
}

/// `query-sev-capabilities` where SEV cannot be had at all: QEMU runs without KVM, or the host's
/// KVM has no SEV (7.2, 10.0 and 11.1).
pub(crate) fn is_without_sev(error: &Error) -> bool {
    matches!(refusal(error), "KVM not enabled" | "SEV is not enabled in KVM")
}

/// `nbd-server-start` while the server runs (7.2, 10.0 and 11.1).
pub(crate) fn nbd_is_running(error: &Error) -> bool {
    refusal(error) == "NBD server already running"
}

/// `nbd-server-stop` while the server does not run (7.2, 10.0 and 11.1).
pub(crate) fn nbd_is_not_running(error: &Error) -> bool {
    refusal(error) == "NBD server not running"
}

/// `block-export-add` of a read-only NBD export with a bitmap that records (7.2, 10.0 and 11.1):
/// the bitmap's name.
pub(crate) fn recording_bitmap(error: &Error) -> Option<&str> {
    let name = refusal(error).strip_prefix("Enabled bitmap '")?;
    name.strip_suffix("' incompatible with readonly export")
}

/// `screendump` without any display, and of a device or head without one (7.2, 10.0 and 11.1).
pub(crate) fn no_such_console(error: &Error) -> bool {
    let text = refusal(error);
    text == "There is no console to take a screendump from"
        || text.ends_with("is not bound to a QemuConsole")
}
