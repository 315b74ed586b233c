//! State that an interrupted call leaves to the next call.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// The maximum number of entries. The oldest is dropped first. Each entry has a subscription.
const MOST: usize = 16;

/// The state that ended calls have recorded of jobs and removals that continue, by their ids.
#[derive(Debug)]
pub(crate) struct Kept<T>(Mutex<Vec<(String, T)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Kept<T> {
    fn lock(&self) -> MutexGuard<'_, Vec<(String, T)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Removes and returns the entry of this id.
    pub(crate) fn take(&self, id: &str) -> Option<T> {
        let mut kept = self.lock();
        let place = kept.iter().position(|(other, _)| other == id)?;
        Some(kept.remove(place).1)
    }

    /// Calls `look` with the entry of this id, if there is one.
    pub(crate) fn look<R>(&self, id: &str, look: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut kept = self.lock();
        kept.iter_mut().find(|(other, _)| other == id).map(|(_, one)| look(one))
    }

    /// Stores an entry, and replaces an earlier one of this id.
    pub(crate) fn keep(&self, id: &str, one: T) {
        let mut kept = self.lock();
        kept.retain(|(other, _)| other != id);
        if kept.len() == MOST {
            kept.remove(0);
        }
        kept.push((id.to_owned(), one));
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, MOST};

    #[test]
    fn so_many_are_kept() {
        let kept = Kept::default();
        for number in 0..=MOST {
            kept.keep(&number.to_string(), number);
        }
        kept.keep("1", 100);
        assert_eq!(kept.lock().len(), MOST);
        assert_eq!(kept.look("1", |one| std::mem::replace(one, 101)), Some(100));
        assert_eq!([kept.take("0"), kept.take("1"), kept.take("2")], [None, Some(101), Some(2)]);
        assert_eq!((kept.take("2"), kept.look("2", |one| *one)), (None, None));
    }
}
