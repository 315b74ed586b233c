//! Character devices that are to be there.

use std::net::IpAddr;

use serde_json::Value;

use crate::commands::{ChardevAdd, QomGet};
use crate::monitor::devices::device::is_not_found;
use crate::monitor::ensure::compare::Existing;
use crate::monitor::ensure::parts::Parts;
use crate::monitor::ensure::{EnsureError, Ensured};
use crate::monitor::{Monitor, Step};
use crate::types::{ChardevBackend, ChardevInfo, ChardevReturn};
use crate::{Error, ErrorClass};

/// # Retry: character devices
impl Monitor {
    /// Adds a character device (`chardev-add`) unless this very device is there already. It also
    /// returns what `chardev-add` does: the path of a pseudoterminal.
    ///
    /// QEMU refuses a second device of the same id. Then the existing one is compared (`query-chardev`,
    /// `qom-list`, and `qom-get` for a socket): its kind, and of a socket its address and whether it
    /// listens. Of an Internet address, names are not compared, because QEMU may tell what they stand
    /// for, and neither is port 0.
    ///
    /// QEMU does not tell the rest: the file that is written, the size of a ring buffer, the options
    /// of a terminal, the log.
    ///
    /// If the future is dropped, the device may still be added. A second call tells.
    ///
    /// # Errors
    ///
    /// [`EnsureError::Different`] with the first difference. [`EnsureError::Monitor`] if a command
    /// fails; after [`Error::TimedOut`], call it again.
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    pub async fn ensure_chardev(
        &self,
        id: &str,
        backend: impl Into<ChardevBackend>,
    ) -> Result<(Ensured, ChardevReturn), EnsureError> {
        let backend = backend.into();
        let mut parts = Parts::new(self);
        let mut pty = None;
        let add = ChardevAdd::new(id, backend.clone());
        let existing = async {
            let Some(found) = self.chardev(id).await? else { return Ok(Existing::Missing) };
            pty = found.filename.strip_prefix("pty:").map(str::to_owned);
            self.existing_chardev(&found, &backend).await
        };
        let added = parts.run(Step::Chardev, id, add, existing).await?;
        let mut told = added.unwrap_or_default();
        told.pty = told.pty.or(pty);
        Ok((parts.outcome(), told))
    }

    async fn existing_chardev(
        &self,
        found: &ChardevInfo,
        wanted: &ChardevBackend,
    ) -> Result<Existing, Error> {
        let Some(type_) = self.child_type("/chardevs", &found.label).await? else {
            return Ok(Existing::Missing);
        };
        let wanted = serde_json::to_value(wanted).unwrap_or_default();
        let (kind, wanted_kind) =
            (type_.strip_prefix("chardev-").unwrap_or(&type_), &wanted["type"]);
        let same_kind = Existing::of_values("kind", &Value::from(kind), wanted_kind);
        if same_kind != Existing::Same || kind != "socket" {
            return Ok(same_kind);
        }
        let listens = found.filename.contains(",server");
        let wanted_role = wanted["data"]["server"].as_bool().unwrap_or(true);
        let role = |listens| if listens { "listening" } else { "connecting" };
        let same_role = Existing::of("socket", role(listens), role(wanted_role));
        match self.execute(QomGet::new(format!("/chardevs/{}", found.label), "addr")).await {
            Ok(address) => {
                Ok(same_role.and(|| existing_address(&address, &wanted["data"]["addr"])))
            }
            Err(error) if is_not_found(&error) => Ok(Existing::Missing),
            Err(Error::Server(error)) if error.class == ErrorClass::GenericError => Ok(same_role),
            Err(error) => Err(error),
        }
    }
}

/// Compares an address with the form in which `chardev-add` takes it, which is nested.
fn existing_address(found: &Value, wanted: &Value) -> Existing {
    let (kind, wanted_kind, wanted) = (&found["type"], &wanted["type"], &wanted["data"]);
    let mut compared = Existing::of_values("address type", kind, wanted_kind);
    for (what, is_comparable) in [
        ("path", always as fn(&str) -> bool),
        ("host", is_number as fn(&str) -> bool),
        ("port", is_fixed as fn(&str) -> bool),
        ("cid", always as fn(&str) -> bool),
        ("str", always as fn(&str) -> bool),
    ] {
        let (Some(found), Some(wanted)) = (found[what].as_str(), wanted[what].as_str()) else {
            continue;
        };
        if is_comparable(found) && is_comparable(wanted) {
            compared = compared.and(|| Existing::of(what, found, wanted));
        }
    }
    compared
}

fn always(_: &str) -> bool {
    true
}

/// Whether a host is given by its number, which QEMU does not change.
fn is_number(host: &str) -> bool {
    host.parse::<IpAddr>().is_ok()
}

/// Whether a port is given by its number, and not left to the system.
fn is_fixed(port: &str) -> bool {
    port.parse::<u16>().is_ok_and(|port| port != 0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::existing_address;
    use crate::monitor::ensure::compare::Existing;

    #[test]
    fn addresses_are_compared_as_far_as_they_stay_as_given() {
        let tcp = |host: &str, port: &str| json!({"type": "inet", "host": host, "port": port});
        let wanted =
            |host: &str, port: &str| json!({"type": "inet", "data": {"host": host, "port": port}});
        let same = |host: &str, port: &str| {
            existing_address(&tcp("127.0.0.1", "4444"), &wanted(host, port)) == Existing::Same
        };
        assert!(same("127.0.0.1", "4444") && same("localhost", "4444") && same("localhost", "0"));
        assert!(!same("127.0.0.2", "4444") && !same("localhost", "4445"));
        let unix = json!({"type": "unix", "path": "/run/a"});
        let other = json!({"type": "unix", "data": {"path": "/run/b"}});
        assert_eq!(existing_address(&unix, &other), Existing::differs("path", "/run/a", "/run/b"));
        let kind = existing_address(&unix, &wanted("::1", "1"));
        assert_eq!(kind, Existing::differs("address type", "unix", "inet"));
    }
}
