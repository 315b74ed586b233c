//! A pending command, and the wait for its reply.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::connection::admission::Permits;
use crate::connection::link::Link;
use crate::connection::mailbox::wake;
use crate::connection::reply::Answer;
use crate::connection::request::Request;
use crate::connection::sync::lock;
use crate::error::Ended;

/// A pending command. Dropping it stops waiting for the reply. If no byte of the command was
/// written yet, dropping it also cancels the command.
#[derive(Debug)]
pub(crate) struct PendingCall {
    link: Arc<Link>,
    id: u64,
    name: Cow<'static, str>,
    answer: oneshot::Receiver<Answer>,
    settled: bool,
}

impl PendingCall {
    /// Registers a command in the table, and writes or queues it. The command counts as slow if the
    /// reply takes longer than `soft_limit`.
    pub(crate) fn send(
        link: &Arc<Link>,
        request: Request,
        soft_limit: Duration,
        permits: Permits,
    ) -> Result<Self, Ended> {
        let name = request.name.clone();
        let entry = link.table.enter(name.clone(), soft_limit, permits)?;
        let outgoing = request.seal(entry.id);
        link.table.note_sent(&name, &outgoing);
        let mut outbox = lock(&link.outbox);
        let mut waker = outbox.send(outgoing, entry.alone);
        if entry.early && waker.is_none() {
            waker = outbox.waker.take();
        }
        drop(outbox);
        wake(waker);
        let (link, id, answer) = (Arc::clone(link), entry.id, entry.answer);
        Ok(Self { link, id, name, answer, settled: false })
    }

    /// Waits for the reply.
    pub(crate) async fn answer(&mut self) -> Answer {
        let answer = (&mut self.answer).await;
        self.settled = true;
        // The sender is dropped only when the connection has ended.
        answer.unwrap_or_else(|_| {
            Err(self.link.table.ended_or_lost().during(self.name.clone()).into())
        })
    }

    /// Stops waiting. Returns `false` if no byte of the command was written, in which case it is
    /// never sent.
    pub(crate) fn cancel(mut self) -> bool {
        self.settled = true;
        !self.link.take_back(self.id)
    }
}

impl Drop for PendingCall {
    fn drop(&mut self) {
        if !self.settled {
            self.link.take_back(self.id);
        }
    }
}
