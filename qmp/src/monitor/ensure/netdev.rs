//! Network backends and cards that are to be there.
//!
//! No command of QMP tells which network backends there are (7.2, 10.0 and 11.1). `info network` of
//! the human monitor does, as text.

use serde_json::Value;

use crate::commands::{HumanMonitorCommand, NetdevAdd, SetLink};
use crate::monitor::ensure::compare::Existing;
use crate::monitor::ensure::parts::Parts;
use crate::monitor::ensure::{EnsureError, Ensured};
use crate::monitor::{Monitor, Nic, Step};
use crate::types::Netdev;
use crate::{Error, ErrorClass};

/// # Retry: network backends and cards
impl Monitor {
    /// Adds a network backend (`netdev_add`) unless this very backend is there already.
    ///
    /// QEMU refuses a second backend of the same id. Then the existing one is compared, by
    /// `info network` of the human monitor, because no command of QMP tells it (7.2, 10.0 and 11.1):
    /// the kind, the hub of a port, and the interface of a tap device.
    ///
    /// QEMU does not tell the rest in a form that can be compared: descriptors, addresses, options.
    ///
    /// If the future is dropped, the backend may still be added. A second call tells.
    ///
    /// # Errors
    ///
    /// [`EnsureError::Different`] with the first difference. [`EnsureError::Monitor`] if a command
    /// fails, and with QEMU's refusal if it has no human monitor; after [`Error::TimedOut`], call it
    /// again.
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    pub async fn ensure_netdev(&self, netdev: impl Into<Netdev>) -> Result<Ensured, EnsureError> {
        let mut parts = Parts::new(self);
        parts.netdev(self, &netdev.into()).await?;
        Ok(parts.outcome())
    }

    /// Plugs in a network card as [`add_nic`](Self::add_nic) does, except for the parts that are there
    /// already: the backend, the device. If the link is to be down, it is taken down.
    ///
    /// The parts are compared as [`ensure_netdev`](Self::ensure_netdev) and
    /// [`ensure_device`](Self::ensure_device) do.
    ///
    /// If QEMU refuses a step, or a part is another one, what this call has added is removed again. If
    /// a deadline expires, nothing is removed, and a second call goes on. The same holds if the future
    /// is dropped.
    ///
    /// # Errors
    ///
    /// Those of [`ensure_device`](Self::ensure_device), with the step that failed.
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    #[doc(alias = "hotplug")]
    pub async fn ensure_nic(&self, nic: Nic) -> Result<Ensured, EnsureError> {
        let device = nic.device();
        let Some(id) = &device.id else {
            return Err(EnsureError::NoId { step: Step::Device, driver: device.driver });
        };
        let mut parts = Parts::new(self);
        parts.netdev(self, &nic.netdev).await?;
        parts.run(Step::Device, id, device.clone(), self.existing_device(id, &device)).await?;
        if !nic.link_up {
            parts.repeat(Step::Link, id, SetLink::new(&**id, false)).await?;
        }
        Ok(parts.outcome())
    }

    async fn existing_netdev(&self, wanted: &Netdev) -> Result<Existing, Error> {
        let text = match self.execute(HumanMonitorCommand::new("info network")).await {
            Ok(text) => text,
            Err(Error::Server(error)) if error.class == ErrorClass::CommandNotFound => {
                return Ok(Existing::Missing);
            }
            Err(error) => return Err(error),
        };
        let Some(found) = Told::find(&text, &wanted.id) else { return Ok(Existing::Missing) };
        let wanted = serde_json::to_value(wanted).unwrap_or_default();
        let same_kind = Existing::of_values("type", &Value::from(found.kind), &wanted["type"]);
        Ok(same_kind.and(|| found.existing(&wanted)))
    }
}

impl Parts<'_> {
    async fn netdev(&mut self, monitor: &Monitor, netdev: &Netdev) -> Result<(), EnsureError> {
        let existing = monitor.existing_netdev(netdev);
        self.run(Step::Netdev, &netdev.id, NetdevAdd::new(netdev.clone()), existing).await?;
        Ok(())
    }
}

/// What `info network` tells of a backend.
#[derive(Debug, PartialEq, Eq)]
struct Told<'t> {
    kind: &'t str,
    /// What its kind tells of itself, or the number of the hub of a port.
    text: &'t str,
}

impl<'t> Told<'t> {
    /// Finds a backend: `ID: index=0,type=KIND,TEXT`, with ` \ ` before it if it is below the card
    /// that it belongs to. Below `hub NUMBER`, there is the port of the hub in its place, and what
    /// the port is connected to after it.
    fn find(text: &'t str, id: &str) -> Option<Self> {
        let mut hub = None;
        for line in text.lines() {
            if let Some(number) = line.strip_prefix("hub ") {
                hub = Some(number.trim());
                continue;
            }
            let below = line.strip_prefix(" \\ ");
            hub = hub.filter(|_| below.is_some());
            let mut line = below.unwrap_or(line);
            if let Some(text) = hub {
                let (port, peer) = line.split_once(": ").unwrap_or((line, ""));
                if port.trim() == id {
                    return Some(Self { kind: "hubport", text });
                }
                line = peer;
            }
            if let Some(told) = Self::read(line, id) {
                return Some(told);
            }
        }
        None
    }

    /// Reads a line if it is about a backend of this id. Cards are listed in the same way.
    fn read(line: &'t str, id: &str) -> Option<Self> {
        let rest = line.strip_prefix(id)?.strip_prefix(": ")?.split_once("type=")?.1;
        let (kind, text) = rest.split_once(',').unwrap_or((rest, ""));
        (kind != "nic").then(|| Self { kind, text: text.trim() })
    }

    /// Compares what the kind tells of itself.
    fn existing(&self, wanted: &Value) -> Existing {
        let (name, found) = match self.kind {
            "hubport" => ("hubid", Some(self.text)),
            "tap" => ("ifname", option(self.text, "ifname")),
            _ => return Existing::Same,
        };
        match (found, &wanted[name]) {
            (None, _) | (_, Value::Null) => Existing::Same,
            (Some(found), wanted) => Existing::of_values(name, &Value::from(found), wanted),
        }
    }
}

/// Returns the value of an option in `name=value,name=value`.
fn option<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.split(',').find_map(|option| option.strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Told;
    use crate::monitor::ensure::compare::Existing;

    const TEXT: &str = "hub 3\r\n \\ port: nic3: index=0,type=nic,model=virtio-net-pci\r\n \\ lone\r\n \\ more: user3: index=0,type=user,net=10.0.3.0\r\n\
        nic0: index=0,type=nic,model=virtio-net-pci,macaddr=52:54:00:12:34:56\r\n \
        \\ net0: index=0,type=user,net=10.0.2.0,restrict=off\r\n\
        tap0: index=0,type=tap,ifname=vnet1,script=no,downscript=no\r\n";

    #[test]
    fn backends_are_found_below_cards_and_hubs_and_alone() {
        let told = |id| Told::find(TEXT, id).map(|told| (told.kind, told.text));
        assert_eq!(told("port"), Some(("hubport", "3")));
        assert_eq!(told("lone"), Some(("hubport", "3")));
        assert_eq!(told("net0"), Some(("user", "net=10.0.2.0,restrict=off")));
        assert_eq!(told("tap0").unwrap().0, "tap");
        assert_eq!(told("more"), Some(("hubport", "3")));
        assert_eq!(told("user3"), Some(("user", "net=10.0.3.0")));
        assert_eq!([told("nic0"), told("hub"), told("net")], [None, None, None]);
    }

    #[test]
    fn the_hub_and_the_interface_are_compared() {
        let existing = |id, wanted| Told::find(TEXT, id).unwrap().existing(&wanted);
        assert_eq!(existing("port", json!({"hubid": 3})), Existing::Same);
        let other = Existing::differs("hubid", "3", "4");
        assert_eq!(existing("port", json!({"hubid": 4})), other);
        assert_eq!(existing("tap0", json!({"ifname": "vnet1"})), Existing::Same);
        assert_eq!(existing("tap0", json!({"fd": "x"})), Existing::Same);
        let other = Existing::differs("ifname", "vnet1", "vnet2");
        assert_eq!(existing("tap0", json!({"ifname": "vnet2"})), other);
    }
}
