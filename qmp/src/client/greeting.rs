//! The greeting that a server sends when a connection begins.

use std::fmt;
use std::sync::Arc;

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use crate::connection::table::GreetingText;
use crate::error::one_line::OneLine;
use crate::error::{ConnectError, Ended, Stage};
use crate::release::Release;
use crate::runtime::from_text;

/// The greeting that a server sends when a connection begins.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Greeting {
    /// QEMU's version: major, minor and micro number.
    pub version: (u16, u16, u16),
    /// The package version that the distribution set, or an empty string.
    pub package: String,
    /// The capabilities that the server offers for negotiation, including unknown ones.
    pub capabilities: Vec<String>,
    text: Box<str>,
}

impl Greeting {
    /// The release series that the server belongs to.
    #[must_use]
    pub fn release(&self) -> Release {
        Release::new(self.version.0, self.version.1)
    }

    /// The greeting's JSON as the server sent it: the value of `QMP`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Parses the greeting, or explains why there is none.
    pub(crate) fn receive(server: &Arc<str>, text: GreetingText) -> Result<Self, ConnectError> {
        let not_qmp =
            |reason| ConnectError::NotAQmpServer { server: server.as_ref().to_owned(), reason };
        match text {
            Ok(text) => Self::parse(&text)
                .ok_or_else(|| not_qmp(format!("unexpected greeting {}", OneLine(&text)))),
            Err(Ended::Protocol(error)) => Err(not_qmp(format!("it sent {}", error.kind()))),
            Err(source) => Err(ConnectError::Ended { stage: Stage::AwaitingGreeting, source }),
        }
    }

    /// Whether out-of-band execution can be negotiated.
    pub(crate) fn offers_oob(&self) -> bool {
        self.capabilities.iter().any(|name| name == "oob")
    }

    fn parse(text: &str) -> Option<Self> {
        let greeting: Value = from_text(text).ok()?;
        let version = &greeting["version"];
        let number = |name| u16::try_from(version["qemu"][name].as_u64()?).ok();
        let capabilities = greeting["capabilities"].as_array().into_iter().flatten();
        Some(Self {
            text: text.into(),
            version: (number("major")?, number("minor")?, number("micro")?),
            package: version["package"].as_str().unwrap_or_default().to_owned(),
            capabilities: capabilities.filter_map(|name| Some(name.as_str()?.to_owned())).collect(),
        })
    }
}

/// Shows the version and the package version, as `QEMU 10.0.2 (Debian 1:10.0.2+ds-2)`.
impl fmt::Display for Greeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor, micro) = self.version;
        write!(f, "QEMU {major}.{minor}.{micro}")?;
        match &*self.package {
            "" => Ok(()),
            package => write!(f, " ({})", OneLine(package.trim())),
        }
    }
}

/// Serializes what the server sent, with members that these bindings do not know.
impl Serialize for Greeting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        from_text::<Value>(&self.text).map_err(S::Error::custom)?.serialize(serializer)
    }
}
