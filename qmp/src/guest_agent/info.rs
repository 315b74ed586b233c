//! What an agent says of itself: its release and its commands.

use std::collections::BTreeMap;

use crate::connection::reply::Reply;
use crate::guest_agent::types::GuestAgentInfo;
use crate::release::Release;
use crate::runtime::from_text;

/// What an agent says of itself (`guest-info`).
#[derive(Clone, Debug, Default)]
pub struct AgentInfo {
    version: Option<String>,
    commands: BTreeMap<String, bool>,
}

impl AgentInfo {
    /// Reads the reply to `guest-info`. An agent that does not know the command says nothing.
    pub(super) fn of_reply(reply: &Reply) -> Self {
        let info = match reply.is_error {
            true => None,
            false => from_text::<GuestAgentInfo>(reply.value()).ok(),
        };
        let Some(info) = info else { return Self::default() };
        let commands = info.supported_commands.into_iter().map(|it| (it.name, it.enabled));
        Self { version: Some(info.version), commands: commands.collect() }
    }

    /// The agent's version as it says it; `None` if it does not.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The release of QEMU that the agent belongs to; `None` if its version is not such a number.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        let version = self.version.as_deref()?;
        let digits = version.find(|c: char| !c.is_ascii_digit() && c != '.');
        let mut numbers = version[..digits.unwrap_or(version.len())].split('.');
        let major = numbers.next()?.parse().ok()?;
        let minor = numbers.next()?.parse().ok()?;
        Some(Release::new(major, minor))
    }

    /// The names of the agent's commands, and whether each is enabled.
    ///
    /// The list is empty if the agent does not know `guest-info`.
    pub fn commands(&self) -> impl Iterator<Item = (&str, bool)> {
        self.commands.iter().map(|(name, enabled)| (name.as_str(), *enabled))
    }

    /// Whether the agent has a command and its configuration enables it; `None` if the agent does
    /// not have the command.
    #[must_use]
    pub fn is_enabled(&self, command: &str) -> Option<bool> {
        self.commands.get(command).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::AgentInfo;
    use crate::Release;

    #[test]
    fn releases_are_read_from_versions_of_distributions() {
        for (version, release) in [
            ("7.2.22", Some(Release::new(7, 2))),
            ("10.0.3 (Debian 1:10.0.3)", Some(Release::new(10, 0))),
            ("9.1.50-dirty", Some(Release::new(9, 1))),
            ("1", None),
            ("unknown", None),
        ] {
            let info = AgentInfo { version: Some(version.to_owned()), ..AgentInfo::default() };
            assert_eq!(info.release(), release, "{version}");
        }
        assert_eq!(AgentInfo::default().release(), None);
    }
}
