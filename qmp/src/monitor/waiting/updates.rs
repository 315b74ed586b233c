//! Updates of a long operation, as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// Updates of a long operation, as a [`Stream`].
///
/// It sends commands only while the next item is awaited.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
pub struct Updates<'a, T> {
    stream: Pin<Box<dyn Stream<Item = T> + Send + 'a>>,
}

impl<'a, T: 'a> Updates<'a, T> {
    /// Calls `step` with the state for each item and the next state, until it returns `None`.
    pub(crate) fn new<S, F>(state: S, step: impl FnMut(S) -> F + Send + Unpin + 'a) -> Self
    where
        S: Send + Unpin + 'a,
        F: Future<Output = Option<(T, S)>> + Send + 'a,
    {
        Self { stream: Box::pin(Unfold { step, state: Some(state), future: None }) }
    }

    /// Waits for the next item, or returns `None` after the last one.
    ///
    /// Cancel safe.
    pub async fn next(&mut self) -> Option<T> {
        std::future::poll_fn(|context| self.stream.as_mut().poll_next(context)).await
    }
}

impl<T> Stream for Updates<'_, T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.stream.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Updates<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Updates").finish_non_exhaustive()
    }
}

struct Unfold<S, C, F> {
    step: C,
    state: Option<S>,
    future: Option<Pin<Box<F>>>,
}

impl<T, S: Unpin, C: FnMut(S) -> F + Unpin, F: Future<Output = Option<(T, S)>>> Stream
    for Unfold<S, C, F>
{
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        if let Some(state) = self.state.take() {
            self.future = Some(Box::pin((self.step)(state)));
        }
        let Some(future) = &mut self.future else { return Poll::Ready(None) };
        let Poll::Ready(item) = future.as_mut().poll(context) else { return Poll::Pending };
        self.future = None;
        Poll::Ready(item.map(|(item, state)| {
            self.state = Some(state);
            item
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::Updates;

    #[tokio::test]
    async fn items_come_until_there_are_no_more() {
        let mut updates = Updates::new(1, |count| async move {
            tokio::task::yield_now().await;
            (count < 3).then_some((count, count + 1))
        });
        assert_eq!(updates.next().await, Some(1));
        assert_eq!(updates.next().await, Some(2));
        assert_eq!(updates.next().await, None);
        assert_eq!(updates.next().await, None);
    }
}
