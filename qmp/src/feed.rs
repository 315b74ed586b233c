//! From bytes that were read to whom they concern.

use std::sync::Arc;

use crate::ending::End;
use crate::error::ProtocolErrorKind;
use crate::frame::Framer;
use crate::table::Table;

/// How much of what is not JSON an error shows, in bytes.
const EXCERPT: usize = 64;

/// Cuts what was read into messages and hands them out; an error ends the connection.
pub(crate) fn feed(table: &Table, framer: &mut Framer, bytes: &[u8]) -> Result<(), End> {
    let mut outcome = Ok(());
    let fed = framer.feed(bytes, &mut |frame| {
        if outcome.is_ok() {
            outcome = table.receive(frame);
        }
    });
    outcome?;
    fed.map_err(|_| End::Violated(ProtocolErrorKind::NotJson { text: excerpt(bytes) }))
}

fn excerpt(bytes: &[u8]) -> Arc<str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(EXCERPT)]).into()
}
