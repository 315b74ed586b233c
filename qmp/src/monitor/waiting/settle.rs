//! Commands whose outcome an operation has to know, whatever their deadline.

use std::pin::pin;
use std::time::Duration;

use tokio::time::timeout;

use crate::{CallOptions, Client, Command, Error, TimedOut};

/// How long a late reply is waited for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// What became of a command.
#[derive(Debug)]
pub(crate) struct Settled<T> {
    /// The error that the caller gets if the reply was late.
    pub(crate) late: Option<TimedOut>,
    /// The reply, in time or not.
    pub(crate) outcome: Result<T, Error>,
}

impl<T> Settled<T> {
    /// What the caller is told, and whether the command took effect without being told.
    ///
    /// A refusal is told even if it was late: it says more than that.
    pub(crate) fn told(self) -> (Result<T, Error>, Effect) {
        match (self.late, self.outcome) {
            (None, Ok(value)) => (Ok(value), Effect::None),
            (Some(late), Ok(_)) => (Err(late.into()), Effect::Done),
            // The reply is none that these bindings can read, but it is no refusal.
            (_, Err(error @ Error::Decode(_))) => (Err(error), Effect::Done),
            (late, Err(error)) if is_open(&error) => {
                (Err(late.map_or(error, Error::from)), Effect::Unknown)
            }
            (_, Err(error)) => (Err(error), Effect::None),
        }
    }
}

/// What a command has done that failed as far as the caller knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    None,
    /// What it was to do.
    Done,
    /// No reply came, so that only the server knows.
    Unknown,
}

/// Whether the error leaves open if the command was executed.
fn is_open(error: &Error) -> bool {
    match error {
        Error::TimedOut(late) => late.sent,
        error => error.is_end(),
    }
}

/// Executes a step of an operation that undoes it if the operation fails.
///
/// A reply that comes after the deadline of the connection tells whether there is something to undo.
/// It is waited for, instead of asking what is there afterwards: what is there may be somebody
/// else's, and a server that is asked later answers later.
pub(crate) async fn settle<C: Command>(
    client: &Client,
    command: C,
    options: CallOptions,
) -> Settled<C::Return> {
    let limit = client.deadline_of::<C>().unwrap_or(Duration::MAX);
    let options = options.deadline(limit.saturating_add(PATIENCE));
    let mut call = pin!(client.execute_with(command, options));
    match timeout(limit, &mut call).await {
        Ok(outcome) => Settled { late: None, outcome },
        Err(_) => {
            let late = TimedOut { command: C::NAME.into(), limit, sent: true };
            Settled { late: Some(late), outcome: call.await }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Effect, Settled};
    use crate::{Error, ErrorClass, ServerError, TimedOut};

    fn late(sent: bool) -> TimedOut {
        TimedOut { command: "block-do".into(), limit: Duration::ZERO, sent }
    }

    fn refusal() -> Error {
        let (class, description) = (ErrorClass::GenericError, "no".to_owned());
        ServerError { command: "block-do".into(), class, description, server: None }.into()
    }

    #[test]
    fn a_late_reply_tells_what_is_to_be_undone() {
        let told = |late, outcome: Result<(), Error>| Settled { late, outcome }.told();
        assert!(matches!(told(None, Ok(())), (Ok(()), Effect::None)));
        assert!(matches!(told(None, Err(refusal())), (Err(Error::Server(_)), Effect::None)));
        let (outcome, effect) = told(Some(late(true)), Ok(()));
        assert!(matches!((outcome, effect), (Err(Error::TimedOut(_)), Effect::Done)));
        let (outcome, effect) = told(Some(late(true)), Err(refusal()));
        assert!(matches!((outcome, effect), (Err(Error::Server(_)), Effect::None)));
        let (outcome, effect) = told(Some(late(true)), Err(late(true).into()));
        assert!(matches!((outcome, effect), (Err(Error::TimedOut(_)), Effect::Unknown)));
        let (_, effect) = told(Some(late(true)), Err(late(false).into()));
        assert_eq!(effect, Effect::None);
    }
}
