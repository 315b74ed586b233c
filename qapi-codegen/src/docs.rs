//! Doc comments, made from facts alone.

use proc_macro2::TokenStream;
use qapi_schema::merge::{Change, Direction, History};
use qapi_schema::release::Release;
use quote::quote;

use crate::plan::Said;

/// The first release whose manual gives each definition an anchor of the form used here.
const FIRST_ANCHORS: Release = Release::new(10, 0, 0);

/// A link to the page of QEMU's manual about the guest agent.
pub(crate) const AGENT_MANUAL: &str =
    "[QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)";

/// Builds doc attributes, one paragraph for each text. Empty paragraphs are left out. Only text
/// from QEMU has several lines.
pub(crate) fn docs(paragraphs: &[String]) -> TokenStream {
    let mut attributes = TokenStream::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !attributes.is_empty() {
            attributes.extend(quote!(#[doc = ""]));
        }
        for line in paragraph.lines() {
            let space = if line.is_empty() { "" } else { " " };
            let line = format!("{space}{line}");
            attributes.extend(quote!(#[doc = #line]));
        }
    }
    attributes
}

/// Builds the docs of a part. The sentence about it, its name and the facts form one paragraph,
/// unless there is text of QEMU's, which comes before the facts.
pub(crate) fn part_docs(what: &str, said: &Said<'_>, facts: String) -> TokenStream {
    let what = spaced(&[&said.sentence, what]);
    match said.prose {
        "" => docs(&[spaced(&[&what, &facts])]),
        prose => docs(&[what, prose.to_owned(), facts]),
    }
}

/// Joins sentences. Empty ones are left out.
pub(crate) fn spaced(sentences: &[&str]) -> String {
    let sentences: Vec<_> = sentences.iter().filter(|it| !it.is_empty()).copied().collect();
    sentences.join(" ")
}

/// Formats a change as `9.1`, or as `9.2 or 10.0` if the exact release is unknown.
pub(crate) fn change_text(change: Change) -> String {
    let Change { earliest, latest } = change;
    if earliest == latest {
        series(latest)
    } else if earliest.next_series() == latest {
        format!("{} or {}", series(earliest), series(latest))
    } else {
        format!("{} or earlier", series(latest))
    }
}

fn series(release: Release) -> String {
    format!("{}.{}", release.major, release.minor)
}

/// Describes a history in sentences. The release of introduction is named only if it differs from
/// `around`, that of the enclosing item. `instead` is what to use in place of it.
pub(crate) fn history_text(
    history: &History,
    around: Option<Change>,
    instead: Option<&str>,
) -> String {
    let History { since, removed, deprecated, unstable, condition, features } = history;
    let mut sentences = Vec::new();
    if around != Some(*since) {
        sentences.push(format!("Since QEMU {}.", change_text(*since)));
    }
    if let Some(removed) = removed {
        sentences.push(format!("Removed in QEMU {}.", change_text(*removed)));
    }
    if let Some(deprecated) = deprecated {
        sentences.push(format!("Deprecated since QEMU {}.", change_text(*deprecated)));
    }
    if let Some(instead) = instead {
        sentences.push(format!("Use {instead} instead."));
    }
    if *unstable {
        sentences.push("Unstable.".to_owned());
    }
    if let Some(condition) = condition {
        sentences.push(format!("In builds with `{condition}`."));
    }
    match features.as_slice() {
        [] => {}
        [one] => sentences.push(format!("Feature `{one}`.")),
        many => sentences.push(format!("Features `{}`.", many.join("`, `"))),
    }
    sentences.join(" ")
}

/// Returns the attribute that warns callers of an item that is deprecated or removed.
pub(crate) fn deprecated(history: &History, instead: Option<&str>) -> Option<TokenStream> {
    let mut note = match (history.removed, history.deprecated) {
        (Some(removed), _) => format!("removed in QEMU {}", change_text(removed)),
        (None, Some(since)) => format!("deprecated since QEMU {}", change_text(since)),
        (None, None) => return None,
    };
    if let Some(instead) = instead {
        note.push_str(&format!(": use {instead}"));
    }
    Some(quote!(#[deprecated(note = #note)]))
}

/// Returns a link into QEMU's manual, for items that the newest release has.
pub(crate) fn manual_link(
    newest: Release,
    kind: &str,
    module: &str,
    name: &str,
    history: &History,
) -> String {
    if newest < FIRST_ANCHORS || history.removed.is_some() {
        return String::new();
    }
    format!(
        "[QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#{kind}-QMP-{module}.{name})"
    )
}

/// Describes the direction in which values travel.
pub(crate) const fn direction_text(direction: Direction, reached: bool) -> &'static str {
    match (direction.sent, direction.received) {
        _ if !reached => "No command or event uses it.",
        (true, true) => "Sent and received.",
        (true, false) => "Sent.",
        (false, _) => "Received.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(major: u16, minor: u16) -> Release {
        Release::new(major, minor, 0)
    }

    #[test]
    fn releases_are_as_precise_as_the_snapshots() {
        let change = |earliest, latest| change_text(Change { earliest, latest });
        assert_eq!(change(release(9, 1), release(9, 1)), "9.1");
        assert_eq!(change(release(9, 2), release(10, 0)), "9.2 or 10.0");
        assert_eq!(change(release(0, 14), release(6, 2)), "6.2 or earlier");
        assert_eq!(change(release(1, 3), release(6, 2)), "6.2 or earlier");
    }
}
