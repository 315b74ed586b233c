//! The members that carry bytes, as base64 text on the wire.
//!
//! A snapshot calls them `str`. Only QEMU's documentation says that they are base64.

use qapi_schema::merge::{Arguments, Kind, Members, Merged};
use qapi_schema::snapshot::Protocol;

use crate::plan::places::Owner;

/// A member that carries bytes as base64 text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base64 {
    /// The program whose schema has the member.
    protocol: Protocol,
    /// The type or command that has the member, by its newest name.
    pub owner: &'static str,
    /// The member.
    pub member: &'static str,
}

const fn agent(owner: &'static str, member: &'static str) -> Base64 {
    Base64 { protocol: Protocol::GuestAgent, owner, member }
}

/// QMP's `ringbuf-read` and `ringbuf-write` are not listed: their argument `format` decides
/// whether the text is base64.
const BASE64: &[Base64] = &[
    agent("guest-exec", "input-data"),
    agent("GuestExecStatus", "out-data"),
    agent("GuestExecStatus", "err-data"),
    agent("GuestFileRead", "buf-b64"),
    agent("guest-file-write", "buf-b64"),
    agent("guest-set-user-password", "password"),
];

/// Whether a member carries bytes.
pub(crate) fn is_base64(merged: &Merged, owner: Owner<'_>, member: &str) -> bool {
    let owner = owner.wire_name(merged);
    let mut entries = BASE64.iter().filter(|it| it.protocol == merged.protocol);
    entries.any(|it| it.owner == owner && it.member == member)
}

/// Returns the entries of the table that match no member. A schema of all releases has none.
#[must_use]
pub fn unused_base64(merged: &Merged) -> Vec<Base64> {
    let entries = BASE64.iter().filter(|it| it.protocol == merged.protocol);
    entries.filter(|it| !is_used(merged, it)).copied().collect()
}

fn is_used(merged: &Merged, entry: &Base64) -> bool {
    let has = |members: &Members| {
        members.members.iter().any(|it| it.name == entry.member && it.qapi_type == "str")
    };
    let ty = merged.types.iter().find(|ty| ty.name == entry.owner);
    let command = merged.commands.iter().find(|command| command.name == entry.owner);
    ty.is_some_and(|ty| matches!(&ty.kind, Kind::Struct(members) if has(members)))
        || command.is_some_and(|it| matches!(&it.arguments, Arguments::Members(it) if has(it)))
}
