//! Calls functions that the program supplies.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::trace;

/// Calls a function that the program supplies, such as a filter, a slow-command callback or a
/// waker. If it panics, logs the panic to `tracing` and returns the message of the panic. The panic
/// must not affect other callers or the connection.
pub(crate) fn guarded<T>(
    callback: &'static str,
    function: impl FnOnce() -> T,
) -> Result<T, String> {
    // Unwind safe: the function itself modifies no state of the client.
    catch_unwind(AssertUnwindSafe(function)).map_err(|panic| {
        let message = message(&*panic);
        trace::panicked(callback, &message);
        // Dropping the panic's value may panic again.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(panic)));
        message
    })
}

/// Returns the message of a panic, if it is text.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("a value that is no text").to_owned()
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_panic_becomes_its_message() {
        assert_eq!(guarded("test", || 7), Ok(7));
        assert_eq!(guarded("test", || panic!("told")), Err::<(), _>("told".to_owned()));
        assert_eq!(guarded("test", || panic!("told {}", 7)), Err::<(), _>("told 7".to_owned()));
        let other = guarded("test", || std::panic::panic_any(7));
        assert_eq!(other, Err::<(), _>("a value that is no text".to_owned()));
    }
}
