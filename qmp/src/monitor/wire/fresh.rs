//! Unique names for jobs and descriptors.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Returns a unique name for an object that QEMU holds temporarily: a job or a descriptor.
///
/// It begins with a letter, as both require. Another program may have left names in the same QEMU,
/// so a counter alone would not make it unique.
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
