//! What a fake server has received.

use std::collections::VecDeque;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::command::Command;

/// The most memory that the texts of received commands take, in bytes. The oldest are forgotten.
const KEPT: usize = 64 << 20;

/// A command that a fake server has received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReceivedCommand {
    /// The name of the command.
    pub name: String,
    /// The text of the arguments, `{}` if there were none.
    pub arguments: String,
    /// Whether it was to be executed out of band.
    pub oob: bool,
    /// The number of file descriptors that came with it.
    pub descriptors: usize,
}

impl ReceivedCommand {
    /// Returns the arguments as JSON.
    #[must_use]
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.arguments).unwrap_or_default()
    }

    fn size(&self) -> usize {
        size_of::<Self>() + self.name.len() + self.arguments.len()
    }
}

/// Shows the command and its arguments, `block_resize {"device": "a", "size": 0}`.
impl fmt::Display for ReceivedCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.arguments)
    }
}

/// The commands that a fake server has received, in order. Negotiation is not among them.
///
/// The fake keeps commands up to 64 MiB. It forgets the oldest of what is more.
#[derive(Clone, Debug, Default)]
pub struct Received {
    commands: VecDeque<ReceivedCommand>,
    size: usize,
}

impl Received {
    /// Returns the names of the commands.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.iter().map(|command| command.name.clone()).collect()
    }

    /// Iterates over the commands.
    pub fn iter(&self) -> impl Iterator<Item = &ReceivedCommand> {
        self.commands.iter()
    }

    /// Returns the commands of one type that can be read as that type.
    #[must_use]
    pub fn of<C: Command + DeserializeOwned>(&self) -> Vec<C> {
        let named = self.iter().filter(|command| command.name == C::NAME);
        named.filter_map(|command| serde_json::from_str(&command.arguments).ok()).collect()
    }

    /// Returns how many commands there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.commands.len()
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    pub(super) fn push(&mut self, command: ReceivedCommand) {
        self.size += command.size();
        self.commands.push_back(command);
        while self.size > KEPT {
            let Some(oldest) = self.commands.pop_front() else { return };
            self.size -= oldest.size();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Received, ReceivedCommand};

    #[test]
    fn the_oldest_are_forgotten() {
        let mut received = Received::default();
        for number in 0..100 {
            let arguments = "x".repeat(KEPT / 10);
            let name = number.to_string();
            received.push(ReceivedCommand { name, arguments, oob: false, descriptors: 0 });
        }
        assert_eq!(received.len(), 9);
        assert!(received.size <= KEPT);
        assert_eq!(received.names()[8], "99");
    }
}
