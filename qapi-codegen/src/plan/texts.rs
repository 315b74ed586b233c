//! The members of type `str` whose text has a form that the schema does not tell.
//!
//! A snapshot calls them `str`. Only QEMU's documentation says what the text holds.

use proc_macro2::TokenStream;
use qapi_schema::merge::{Arguments, Kind, Members, Merged};
use qapi_schema::snapshot::Protocol;
use quote::quote;

use crate::plan::places::Owner;

/// What a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// Bytes in base64.
    Base64,
    /// A list with colons between its elements.
    Colons,
}

impl TextForm {
    /// Emits the type that holds the value.
    pub(crate) fn ty(self) -> TokenStream {
        match self {
            Self::Base64 => quote!(runtime::Bytes),
            Self::Colons => quote!(runtime::ColonList),
        }
    }

    /// Describes the value for docs.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::Base64 => "bytes, which are base64 on the wire",
            Self::Colons => "a list, which is text with colons on the wire",
        }
    }
}

/// A member whose text has a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormedText {
    /// The program whose schema has the member.
    protocol: Protocol,
    /// The type or command that has the member, by its newest name.
    pub owner: &'static str,
    /// The member.
    pub member: &'static str,
    /// The form of its text.
    pub form: TextForm,
}

const fn bytes(owner: &'static str, member: &'static str) -> FormedText {
    FormedText { protocol: Protocol::GuestAgent, owner, member, form: TextForm::Base64 }
}

const fn list(owner: &'static str, member: &'static str) -> FormedText {
    FormedText { protocol: Protocol::Qemu, owner, member, form: TextForm::Colons }
}

/// QMP's `ringbuf-read` and `ringbuf-write` are not listed: their argument `format` decides
/// whether the text is base64.
const TEXTS: &[FormedText] = &[
    bytes("guest-exec", "input-data"),
    bytes("GuestExecStatus", "out-data"),
    bytes("GuestExecStatus", "err-data"),
    bytes("GuestFileRead", "buf-b64"),
    bytes("guest-file-write", "buf-b64"),
    bytes("guest-set-user-password", "password"),
    list("NetdevTapOptions", "fds"),
    list("NetdevTapOptions", "vhostfds"),
    list("NetdevAFXDPOptions", "sock-fds"),
];

/// Returns the form of a member's text, if it has one.
pub(crate) fn form(merged: &Merged, owner: Owner<'_>, member: &str) -> Option<TextForm> {
    let owner = owner.wire_name(merged);
    let mut entries = TEXTS.iter().filter(|it| it.protocol == merged.protocol);
    entries.find(|it| it.owner == owner && it.member == member).map(|it| it.form)
}

/// Returns the entries of the table that match no member. A schema of all releases has none.
#[must_use]
pub fn unused_texts(merged: &Merged) -> Vec<FormedText> {
    let entries = TEXTS.iter().filter(|it| it.protocol == merged.protocol);
    entries.filter(|it| !is_used(merged, it)).copied().collect()
}

fn is_used(merged: &Merged, entry: &FormedText) -> bool {
    let has = |members: &Members| {
        members.members.iter().any(|it| it.name == entry.member && it.qapi_type == "str")
    };
    let ty = merged.types.iter().find(|ty| ty.name == entry.owner);
    let command = merged.commands.iter().find(|command| command.name == entry.owner);
    ty.is_some_and(|ty| matches!(&ty.kind, Kind::Struct(members) if has(members)))
        || command.is_some_and(|it| matches!(&it.arguments, Arguments::Members(it) if has(it)))
}
