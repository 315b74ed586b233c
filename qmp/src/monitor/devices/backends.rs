//! The network backends that a machine has.
//!
//! No command of QMP lists them (7.2, 10.0 and 11.1). `info network` of the human monitor does, as
//! text.

use std::collections::BTreeMap;

use crate::commands::HumanMonitorCommand;
use crate::{Error, Monitor};

impl Monitor {
    /// Returns the ids of the network backends, with their kinds. `None` if the server refuses the
    /// human monitor.
    pub(crate) async fn network_backends(&self) -> Result<Option<BTreeMap<String, String>>, Error> {
        match self.ask(HumanMonitorCommand::new("info network")).await {
            Ok(text) => Ok(Some(backends(&text))),
            Err(Error::Server(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Reads `info network`. A line is `ID: index=0,type=KIND,TEXT`, with ` \ ` before it if it is below
/// the card that it belongs to. Below `hub NUMBER` are the ports of the hub, each with what it is
/// connected to after a colon.
fn backends(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut in_hub = false;
    for line in text.lines() {
        let below = line.strip_prefix(" \\ ");
        in_hub = line.starts_with("hub ") || in_hub && below.is_some();
        let mut line = below.unwrap_or(line).trim_end();
        if in_hub {
            let Some(port) = below else { continue };
            let (port, peer) = port.split_once(": ").unwrap_or((port, ""));
            found.insert(port.trim_end().to_owned(), "hubport".to_owned());
            line = peer;
        }
        if let Some((id, kind)) = backend(line) {
            found.insert(id.to_owned(), kind.to_owned());
        }
    }
    found
}

/// The id and the kind, unless the line is about a card.
fn backend(line: &str) -> Option<(&str, &str)> {
    let (id, told) = line.split_once(": ")?;
    let kind = told.split_once("type=")?.1;
    let kind = kind.split(',').next().unwrap_or(kind);
    (kind != "nic").then_some((id, kind))
}

#[cfg(test)]
mod tests {
    use super::backends;

    const TEXT: &str = "hub 3\r\n \\ port: nic3: index=0,type=nic,model=virtio-net-pci\r\n \
        \\ lone\r\n \\ more: user3: index=0,type=user,net=10.0.3.0\r\n\
        nic0: index=0,type=nic,model=virtio-net-pci,macaddr=52:54:00:12:34:56\r\n \
        \\ net0: index=0,type=user,net=10.0.2.0,restrict=off\r\n\
        tap0: index=0,type=tap,ifname=vnet1\r\ntap0: index=1,type=tap,ifname=vnet1\r\n";

    #[test]
    fn cards_are_left_out_and_queues_count_once() {
        let found = backends(TEXT);
        let found: Vec<_> = found.iter().map(|(id, kind)| (id.as_str(), kind.as_str())).collect();
        let expected = [
            ("lone", "hubport"),
            ("more", "hubport"),
            ("net0", "user"),
            ("port", "hubport"),
            ("tap0", "tap"),
            ("user3", "user"),
        ];
        assert_eq!(found, expected);
        assert!(backends("").is_empty());
    }
}
