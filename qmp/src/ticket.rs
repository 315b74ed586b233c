//! Waiting for the answer to one command.

use std::sync::Arc;

use tokio::sync::oneshot;

use crate::shared::Shared;
use crate::table::Answer;

/// A command that was handed over to be sent. Dropping it gives up waiting for the answer.
#[derive(Debug)]
pub(crate) struct Ticket {
    shared: Arc<Shared>,
    id: u64,
    answer: oneshot::Receiver<Answer>,
    settled: bool,
}

impl Ticket {
    pub(crate) fn new(shared: Arc<Shared>, id: u64, answer: oneshot::Receiver<Answer>) -> Self {
        Self { shared, id, answer, settled: false }
    }

    /// Waits for the answer.
    pub(crate) async fn answer(&mut self) -> Answer {
        let answer = (&mut self.answer).await;
        self.settled = true;
        // Whoever drops the other end has ended the connection.
        answer.unwrap_or_else(|_| Err(self.shared.table.ended_or_lost().into()))
    }

    /// Gives up. False if none of the command was sent, so that it never will be.
    pub(crate) fn cancel(mut self) -> bool {
        self.settled = true;
        !self.shared.take_back(self.id)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if !self.settled {
            self.shared.take_back(self.id);
        }
    }
}
