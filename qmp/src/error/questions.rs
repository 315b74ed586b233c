//! The methods that every error type has: `is_end`, `is_timeout` and `server`.

use crate::error::RequestError;

/// Implements the methods by delegation to the error that a variant contains. A variant that is not
/// listed contains no such error.
macro_rules! answer {
    ($($error:ident { $($variant:pat => $cause:expr),* $(,)? })+) => {$(
        impl $error {
            /// Returns `true` if the connection has ended. Every further command on it then fails.
            #[must_use]
            pub fn is_end(&self) -> bool {
                match self {
                    $($variant => $cause.is_end(),)*
                    #[allow(unreachable_patterns, reason = "some list all variants")]
                    _ => false,
                }
            }

            /// Returns `true` if a deadline expired.
            #[must_use]
            pub fn is_timeout(&self) -> bool {
                match self {
                    $($variant => $cause.is_timeout(),)*
                    #[allow(unreachable_patterns, reason = "some list all variants")]
                    _ => false,
                }
            }

            /// Returns the server's error, if the server refused a command.
            #[must_use]
            pub fn server(&self) -> Option<&$crate::ServerError> {
                match self {
                    $($variant => $cause.server(),)*
                    #[allow(unreachable_patterns, reason = "some list all variants")]
                    _ => None,
                }
            }
        }
    )+};
}

pub(crate) use answer;

answer! {
    RequestError {}
}
