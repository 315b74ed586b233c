//! Names that nobody else uses.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// A name for something that QEMU is to hold for us for a while: a job, a descriptor.
///
/// It begins with a letter, which both need. Another program may have left names in the same QEMU,
/// so counting alone would not do.
pub(crate) fn name(kind: &str) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{kind}-{:016x}", RandomState::new().hash_one(count))
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_differ_and_begin_with_what_they_are_for() {
        let (one, other) = (name("job"), name("job"));
        assert_ne!(one, other);
        assert!(one.starts_with("job-") && one.len() == 20, "{one}");
    }
}
