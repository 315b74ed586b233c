//! The schema of every release as one text, from which a program builds the schema of any of them.
//!
//! In contrast to the facts, which describe the merged schema, the text has what each release has on
//! the wire: which arguments are required, built-in types, lists and return types. It describes
//! builds for Linux on x86-64 with everything that such a build can have.
//!
//! There is a line for each command, event and type: the name and words that are separated by
//! spaces. The name of a type begins with its kind: `{` for an object, `^` for an enum, `|` for an
//! alternate. A word begins with what it is:
//!
//! | begins with | is |
//! |---|---|
//! | `!` | a feature of the whole |
//! | `%` | a property of the whole: `%oob`, or `%silent` if no reply follows on success |
//! | `@` | the type of the arguments or of the data |
//! | `>` | the type of the returned value |
//! | `#` | the name of the member that is the tag |
//! | `+` | a branch: the value of the tag, `@` and the type |
//! | `^` | a value, with its features |
//! | `\|` | the type of an alternative |
//! | anything else | a member: the name, `@` and the type, `?` if it is optional, its features |
//!
//! A feature of a part is written `!name` behind the part. A list of `T` is `[T]`. All integers are
//! `int`, as in QEMU's own report.
//!
//! A word ends with `:` and the releases that have it, unless all releases that have the whole have
//! it. The releases are letters in their order, and `a-c` is a range. The name has its releases in
//! the same way, unless every release has it.

mod releases;
mod rows;

use proc_macro2::TokenStream;
use qapi_schema::snapshot::Snapshot;
use quote::quote;

use crate::emit::facts::raw_text;
use crate::layout::file;
use crate::{File, GenerateError, Options};
use rows::{Rows, Table};

/// Generates the module of the text: one file for each program.
///
/// # Errors
///
/// The errors of [`generate`](crate::generate).
pub(crate) fn wire(
    qemu: &[Snapshot],
    agent: &[Snapshot],
    options: &Options,
) -> Result<Vec<File>, GenerateError> {
    let root = quote! {
        #![doc = " The schema of every release, as text."]
        #[cfg(feature = "guest-agent")]
        pub(crate) mod guest_agent;
        pub(crate) mod qemu;
    };
    Ok(vec![
        file("mod.rs", &root, options)?,
        file("guest_agent.rs", &program(agent), options)?,
        file("qemu.rs", &program(qemu), options)?,
    ])
}

/// Emits the tables of one program.
fn program(snapshots: &[Snapshot]) -> TokenStream {
    let mut rows = Rows::default();
    // The newest release first: it determines the order of the words.
    for (index, snapshot) in snapshots.iter().enumerate().rev() {
        rows.add(snapshot, index);
    }
    let releases: Vec<_> = snapshots.iter().map(|it| it.release.to_string()).collect();
    let releases = releases.join(" ");
    let tables = [
        ("COMMANDS", " Every command.", &rows.commands),
        ("EVENTS", " Every event.", &rows.events),
        ("TYPES", " Every type that is used.", &rows.types),
    ];
    let tables = tables.map(|(name, text, table)| emit(name, text, table, snapshots.len()));
    quote! {
        #![doc = " What each release has on the wire."]
        /// The releases, in the order of their letters.
        pub(crate) static RELEASES: &str = #releases;
        #(#tables)*
    }
}

fn emit(name: &str, text: &str, table: &Table, releases: usize) -> TokenStream {
    let name = crate::emit::context::ident(name);
    let lines: Vec<_> = table.lines(releases).collect();
    let table = raw_text(&format!("\n{}", lines.concat()));
    quote! {
        #[doc = #text]
        pub(crate) static #name: &str = #table;
    }
}
