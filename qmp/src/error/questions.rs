//! The questions that every error answers: whether the connection has ended, whether a deadline
//! expired, what the server refused.

use crate::error::RequestError;

/// Answers the questions with the answers of the error that a variant holds. A variant that is not
/// listed holds none.
macro_rules! answer {
    ($($error:ident { $($variant:pat => $cause:expr),* $(,)? })+) => {$(
        impl $error {
            /// Whether the connection has ended, so that every further command on it fails.
            #[must_use]
            pub fn is_end(&self) -> bool {
                match self {
                    $($variant => $cause.is_end(),)*
                    #[allow(unreachable_patterns, reason = "some list all variants")]
                    _ => false,
                }
            }

            /// Whether a deadline expired.
            #[must_use]
            pub fn is_timeout(&self) -> bool {
                match self {
                    $($variant => $cause.is_timeout(),)*
                    #[allow(unreachable_patterns, reason = "some list all variants")]
                    _ => false,
                }
            }

            /// What the server refused, if it refused a command.
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
