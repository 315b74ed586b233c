//! Faults of the connection.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::event::{RawEvent, ToEvent};

/// A message that a fake server is about to send.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    pub(super) kind: &'a Kind,
    pub(super) number: u64,
    pub(super) text: &'a str,
}

/// The kind of a message that a fake server sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Greeting,
    /// The reply to the command of this name. The name is empty if there was no command.
    Reply(String),
    Event(String),
}

impl Outgoing<'_> {
    /// Returns the position of the message on its connection. The greeting is message 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Returns the name of the command that the message replies to, if it is a reply.
    #[must_use]
    pub fn reply_to(&self) -> Option<&str> {
        match self.kind {
            Kind::Reply(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the name of the event, if the message is one.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        match self.kind {
            Kind::Event(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the JSON of the message.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text
    }
}

/// The messages of a fake server that have a [`Fault`]: the first one that matches, or
/// [all](Self::every_time) that match.
#[derive(Clone)]
pub struct When {
    matches: Arc<dyn Fn(&Outgoing<'_>) -> bool + Send + Sync>,
    pub(super) every_time: bool,
}

impl When {
    /// Selects messages by a predicate.
    pub fn matches(predicate: impl Fn(&Outgoing<'_>) -> bool + Send + Sync + 'static) -> Self {
        Self { matches: Arc::new(predicate), every_time: false }
    }

    /// Selects the nth message of a connection. The greeting is message 1.
    #[must_use]
    pub fn message(number: u64) -> Self {
        Self::matches(move |message| message.number == number)
    }

    /// Selects the greeting.
    #[must_use]
    pub fn greeting() -> Self {
        Self::message(1)
    }

    /// Selects the reply to a command, by the name of the command.
    #[must_use]
    pub fn reply_to(command: impl Into<String>) -> Self {
        let command = command.into();
        Self::matches(move |message| message.reply_to() == Some(&command))
    }

    /// Selects an event by its name.
    #[must_use]
    pub fn event(name: impl Into<String>) -> Self {
        let name = name.into();
        Self::matches(move |message| message.event() == Some(&name))
    }

    /// Selects all messages that match, in place of the first one.
    #[must_use]
    pub fn every_time(mut self) -> Self {
        self.every_time = true;
        self
    }

    pub(super) fn is_now(&self, message: &Outgoing<'_>) -> bool {
        (self.matches)(message)
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("When").field("every_time", &self.every_time).finish_non_exhaustive()
    }
}

/// A fault of the connection, at a message of a fake server.
#[derive(Clone, Debug)]
pub struct Fault(pub(super) Harm);

/// What happens to the message.
#[derive(Clone, Debug)]
pub(super) enum Harm {
    Delay(Duration),
    Silence,
    CutBefore,
    CutInside,
    CutAfter,
    Garbage(Vec<u8>),
    Reset,
    Slow(Duration),
    Flood(u64, RawEvent),
}

impl Fault {
    /// The message comes later. So does everything behind it.
    #[must_use]
    pub fn delay(time: Duration) -> Self {
        Self(Harm::Delay(time))
    }

    /// Neither the message nor any later one comes, and the connection stays open.
    #[must_use]
    pub fn silence() -> Self {
        Self(Harm::Silence)
    }

    /// The connection is closed in place of the message.
    #[must_use]
    pub fn cut_before() -> Self {
        Self(Harm::CutBefore)
    }

    /// The connection is closed after one half of the message.
    #[must_use]
    pub fn cut_inside() -> Self {
        Self(Harm::CutInside)
    }

    /// The connection is closed after the message.
    #[must_use]
    pub fn cut_after() -> Self {
        Self(Harm::CutAfter)
    }

    /// Other bytes come before the message.
    #[must_use]
    pub fn garbage(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Harm::Garbage(bytes.into()))
    }

    /// The connection is reset in place of the message: the client's next read fails with
    /// `ECONNRESET`, as it can when QEMU is killed.
    ///
    /// The fault has to be set before the connection is made. File descriptors cannot be received on
    /// such a connection.
    #[must_use]
    pub fn reset() -> Self {
        Self(Harm::Reset)
    }

    /// The bytes of the message come one by one, with a pause before each.
    #[must_use]
    pub fn slow(pause: Duration) -> Self {
        Self(Harm::Slow(pause))
    }

    /// The event comes that many times before the message, all in as few writes as possible.
    #[must_use]
    pub fn flood(count: u64, event: &impl ToEvent) -> Self {
        Self(Harm::Flood(count, event.to_event()))
    }
}

/// The faults of a fake server.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<(u64, When, Fault)>, u64);

impl Faults {
    pub(super) fn add(&mut self, when: When, fault: Fault) {
        self.1 += 1;
        self.0.push((self.1, when, fault));
    }

    /// Returns all faults, so that their predicates can be called without a lock.
    pub(super) fn all(&self) -> Vec<(u64, When, Fault)> {
        self.0.clone()
    }

    /// Removes a fault that happens once. Returns false if it has happened before.
    pub(super) fn use_up(&mut self, number: u64) -> bool {
        let place = self.0.iter().position(|(it, ..)| *it == number);
        if let Some(place) = place.filter(|&place| !self.0[place].1.every_time) {
            self.0.remove(place);
        }
        place.is_some()
    }

    pub(super) fn has_reset(&self) -> bool {
        self.0.iter().any(|(.., Fault(harm))| matches!(harm, Harm::Reset))
    }
}
