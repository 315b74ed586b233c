//! A few commands and events, written by hand so that the tests need no generated code.

use qmp::{Change, Command, EventData, OobCommand};
use serde::de::IgnoredAny;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A command whose arguments and reply are arbitrary JSON.
macro_rules! command {
    ($type:ident, $name:literal, $reply:ty) => {
        #[derive(Debug, Clone, Default)]
        pub(crate) struct $type(pub(crate) Vec<(&'static str, Value)>);

        impl Command for $type {
            type Return = $reply;

            const NAME: &'static str = $name;
            const MODULE: &'static str = "misc";
            const SINCE: Change = Change::exact(6, 2);
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(Some(self.0.len()))?;
                for (name, value) in &self.0 {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    };
}

command!(QueryStatus, "query-status", Value);
command!(QueryName, "query-name", std::collections::BTreeMap<String, String>);
command!(Stop, "stop", IgnoredAny);
command!(GetFd, "getfd", IgnoredAny);
command!(QueryYank, "query-yank", Value);

impl OobCommand for QueryYank {}

/// An event with a required text `reason`.
#[derive(Debug, PartialEq)]
pub(crate) struct Reset {
    pub(crate) reason: Reason,
}

/// An enum with one known value.
#[derive(Debug, PartialEq)]
pub(crate) enum Reason {
    HostQmpSystemReset,
    Unknown(String),
}

impl<'de> serde::Deserialize<'de> for Reset {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut data = std::collections::BTreeMap::<String, Value>::deserialize(deserializer)?;
        let reason =
            data.remove("reason").ok_or_else(|| serde::de::Error::missing_field("reason"))?;
        match reason.as_str() {
            Some("host-qmp-system-reset") => Ok(Self { reason: Reason::HostQmpSystemReset }),
            Some(other) => Ok(Self { reason: Reason::Unknown(other.to_owned()) }),
            None => Err(serde::de::Error::custom("reason is no text")),
        }
    }
}

impl EventData for Reset {
    const NAME: &'static str = "RESET";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(6, 2);
}
