//! The reply to `query-qmp-schema`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The schema that a server reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introspection {
    pub(super) commands: BTreeMap<String, Entry>,
    pub(super) events: BTreeMap<String, Entry>,
    pub(super) types: BTreeMap<String, Entry>,
}

/// The error for a text that is not such a reply.
#[derive(Debug, thiserror::Error)]
#[error("not a reply of query-qmp-schema: {0}")]
pub struct ReplyError(serde_json::Error);

impl Introspection {
    /// Reads the list that the command returns, or a whole reply with the list as `return`.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is neither; the error names the position.
    pub fn from_json(text: &str) -> Result<Self, ReplyError> {
        let entries = if text.trim_start().starts_with('[') {
            serde_json::from_str(text).map_err(ReplyError)?
        } else {
            serde_json::from_str::<Reply>(text).map_err(ReplyError)?.entries
        };
        Ok(Self::new(entries))
    }

    fn new(entries: Vec<Entry>) -> Self {
        let [mut commands, mut events, mut types] = [(); 3].map(|()| BTreeMap::new());
        for entry in entries {
            let them = match entry.info {
                Info::Command { .. } => &mut commands,
                Info::Event { .. } => &mut events,
                _ => &mut types,
            };
            them.insert(entry.name.clone(), entry);
        }
        Self { commands, events, types }
    }

    /// The number of commands and events of the server.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        (self.commands.len(), self.events.len())
    }
}

#[derive(Deserialize)]
struct Reply {
    #[serde(rename = "return")]
    entries: Vec<Entry>,
}

/// A command, event or type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Entry {
    pub(super) name: String,
    #[serde(flatten)]
    pub(super) info: Info,
    #[serde(default)]
    pub(super) features: Vec<String>,
}

/// The content of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "meta-type", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub(super) enum Info {
    Builtin {
        json_type: String,
    },
    Enum {
        #[serde(default)]
        members: Vec<EnumMember>,
        /// The names alone, which was the only form in older servers.
        #[serde(default)]
        values: Vec<String>,
    },
    Array {
        element_type: String,
    },
    Object {
        members: Vec<ObjectMember>,
        tag: Option<String>,
        #[serde(default)]
        variants: Vec<Variant>,
    },
    Alternate {
        members: Vec<Alternative>,
    },
    Command {
        arg_type: String,
        ret_type: String,
        #[serde(default)]
        allow_oob: bool,
    },
    Event {
        arg_type: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct EnumMember {
    pub(super) name: String,
    #[serde(default)]
    pub(super) features: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct ObjectMember {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    /// An optional member has a default, which is always null.
    #[serde(default, rename = "default", deserialize_with = "is_there")]
    pub(super) optional: bool,
    #[serde(default)]
    pub(super) features: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Variant {
    pub(super) case: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Alternative {
    #[serde(rename = "type")]
    pub(super) ty: String,
}

/// Returns true for any value; an absent value uses the default, false.
fn is_there<'de, D: serde::Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(value).map(|_| true)
}
