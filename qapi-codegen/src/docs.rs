//! Doc comments, made from facts alone.

use proc_macro2::TokenStream;
use qapi_schema::merge::{Change, Direction, History};
use qapi_schema::release::Release;
use quote::quote;

/// The manual gives each definition an anchor of this form since this release.
const FIRST_ANCHORS: Release = Release::new(10, 0, 0);

/// A link to the page of QEMU's manual about the guest agent.
pub(crate) const AGENT_MANUAL: &str =
    "[QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html)";

/// Doc attributes, a paragraph each; a paragraph without text is left out. Only text of QEMU's has
/// several lines.
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

/// The paragraphs on a part of something: what it is and the facts are one, unless there is text
/// between them.
pub(crate) fn part_docs(what: &str, text: &str, facts: String) -> TokenStream {
    if text.is_empty() {
        return docs(&[format!("{what} {facts}").trim_end().to_owned()]);
    }
    docs(&[what.to_owned(), text.to_owned(), facts])
}

/// `9.1`, or `9.2 or 10.0` where it is not known which.
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

/// What is to be said of a history: sentences, the release of its coming only where it differs
/// from that of what is around.
pub(crate) fn history_text(history: &History, around: Option<Change>) -> String {
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

/// The attribute that warns callers of what is deprecated or gone.
pub(crate) fn deprecated(history: &History) -> Option<TokenStream> {
    let note = match (history.removed, history.deprecated) {
        (Some(removed), _) => format!("removed in QEMU {}", change_text(removed)),
        (None, Some(since)) => format!("deprecated since QEMU {}", change_text(since)),
        (None, None) => return None,
    };
    Some(quote!(#[deprecated(note = #note)]))
}

/// A link into QEMU's manual, for what the newest release has.
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

/// Which way values travel, in words.
pub(crate) const fn direction_text(direction: Direction, reached: bool) -> &'static str {
    match (direction.sent, direction.received) {
        _ if !reached => "No command or event leads to it.",
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
