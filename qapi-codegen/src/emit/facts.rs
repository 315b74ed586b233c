//! The history of all items, as text that is parsed at run time.
//!
//! There is a line for each command, event and type, with its name and words that are separated by
//! spaces. The first word is the item's history. The word `@Type` names the union that holds the
//! arguments. Every other word is a part of the item: a member, `^` and a value, `+` and a branch,
//! or `|` and an alternative. The name of the part is followed by `@` and its type, unless the type
//! is built in. It is followed by `:` and its history, unless the part was introduced with the item
//! and still exists. A history is the release of introduction, `-` and the release of removal, `!`
//! and the release of deprecation. A release that is not known exactly is `from~to`.

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use qapi_schema::merge::{
    Alternative, Arguments, Branch, Change, Element, History, Kind, Member, Members, TypeRef,
    Union, Value,
};
use quote::quote;

use crate::plan::Plan;

/// Emits the tables.
pub(crate) fn facts(plan: &Plan<'_>) -> TokenStream {
    let merged = plan.merged;
    let commands = merged
        .commands
        .iter()
        .map(|it| (it.name.as_str(), row(plan, &it.history, |text| text.arguments(&it.arguments))));
    let events = merged
        .events
        .iter()
        .map(|it| (it.name.as_str(), row(plan, &it.history, |text| text.arguments(&it.data))));
    let types = plan
        .types()
        .map(|(id, ty)| (plan.name(id), row(plan, &ty.history, |text| text.kind(&ty.kind))));
    let commands = table("COMMANDS", "Every command and its arguments.", commands);
    let events = table("EVENTS", "Every event and its data.", events);
    let types = table("TYPES", "Every type and its members, by its name in Rust.", types);
    quote! {
        #![doc = " The releases that added, deprecated and removed everything, for questions at run time."]
        #![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]
        #commands
        #events
        #types
    }
}

/// Emits a table, sorted by name. It is one string, because a string needs neither code nor
/// relocations. Each row has its own line, so that diffs are readable.
fn table<'a>(name: &str, text: &str, rows: impl Iterator<Item = (&'a str, String)>) -> TokenStream {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_unstable();
    let lines: Vec<_> = rows.iter().map(|(name, words)| format!("{name} {words}\n")).collect();
    text_table(name, text, &lines)
}

/// Emits a static string of lines.
pub(super) fn text_table(name: &str, text: &str, lines: &[String]) -> TokenStream {
    let (name, text) = (super::context::ident(name), format!(" {text}"));
    let table = raw_text(&format!("\n{}", lines.concat()));
    quote! {
        #[doc = #text]
        pub(crate) static #name: &str = #table;
    }
}

/// Creates a raw string literal that spans several lines.
pub(crate) fn raw_text(text: &str) -> Literal {
    let fence = if text.contains('"') { "#" } else { "" };
    format!("r{fence}\"{text}\"{fence}").parse().unwrap_or_else(|_| Literal::string(text))
}

fn row(plan: &Plan<'_>, history: &History, words: impl FnOnce(&mut Row<'_, '_>)) -> String {
    let mut row = Row { plan, since: change(history.since), text: when(history) };
    words(&mut row);
    row.text
}

struct Row<'p, 'm> {
    plan: &'p Plan<'m>,
    /// When the item was introduced. Most of its parts were introduced with it.
    since: String,
    text: String,
}

impl Row<'_, '_> {
    fn arguments(&mut self, arguments: &Arguments) {
        let plan = self.plan;
        match arguments {
            Arguments::Members(members) => self.members(members),
            Arguments::Union(id) => self.word("", "", Some(plan.name(*id)), None),
        }
    }

    fn kind(&mut self, kind: &Kind) {
        let plan = self.plan;
        match kind {
            Kind::Struct(members) => self.members(members),
            Kind::Union(union) => self.union(union),
            Kind::Alternate(alternatives) => alternatives.iter().for_each(|it| {
                let Alternative { name, ty, json_kind: _, history } = it;
                self.word("|", name, named(plan, *ty), Some(history));
            }),
            Kind::Enum(values) => values.iter().for_each(|it| {
                let Value { name, history } = it;
                self.word("^", name, None, Some(history));
            }),
        }
    }

    fn members(&mut self, members: &Members) {
        let Members { members, constructor: _ } = members;
        let plan = self.plan;
        for it in members {
            let Member { name, ty, qapi_type: _, required: _, history } = it;
            self.word("", name, named(plan, *ty), Some(history));
        }
    }

    fn union(&mut self, union: &Union) {
        let Union { common, tag: _, tag_type: _, absent_tag: _, branches } = union;
        let plan = self.plan;
        self.members(common);
        for it in branches {
            let Branch { name, ty, alone: _, history } = it;
            let ty = ty.map(|id| plan.name(id));
            self.word("+", name, ty, Some(history));
        }
    }

    fn word(&mut self, prefix: &str, name: &str, ty: Option<&str>, history: Option<&History>) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, " {prefix}{name}");
        if let Some(ty) = ty {
            let _ = write!(self.text, "@{ty}");
        }
        if let Some(when) = history.map(when).filter(|when| *when != self.since) {
            let _ = write!(self.text, ":{when}");
        }
    }
}

/// Returns the name of a type, or `None` if it is built in.
fn named<'p>(plan: &'p Plan<'_>, ty: TypeRef) -> Option<&'p str> {
    match ty.element() {
        Element::Type(id) => Some(plan.name(id)),
        Element::Builtin(_) => None,
    }
}

fn when(history: &History) -> String {
    let History { since, removed, deprecated, unstable: _, condition: _, features: _ } = history;
    let removed = removed.map(|it| format!("-{}", change(it)));
    let deprecated = deprecated.map(|it| format!("!{}", change(it)));
    change(*since) + &removed.unwrap_or_default() + &deprecated.unwrap_or_default()
}

fn change(change: Change) -> String {
    let Change { earliest, latest } = change;
    let text =
        |release: qapi_schema::release::Release| format!("{}.{}", release.major, release.minor);
    if earliest == latest { text(latest) } else { format!("{}~{}", text(earliest), text(latest)) }
}

#[cfg(test)]
mod tests {
    use qapi_schema::merge::{Change, History};
    use qapi_schema::release::Release;

    use super::{raw_text, when};

    fn change(earliest: (u16, u16), latest: (u16, u16)) -> Change {
        let release = |(major, minor)| Release::new(major, minor, 0);
        Change { earliest: release(earliest), latest: release(latest) }
    }

    #[test]
    fn when_tells_since_removal_and_deprecation() {
        let mut history = History {
            since: change((1, 2), (1, 2)),
            removed: None,
            deprecated: None,
            unstable: true,
            condition: None,
            features: Vec::new(),
        };
        assert_eq!(when(&history), "1.2");
        history.removed = Some(change((9, 1), (9, 1)));
        assert_eq!(when(&history), "1.2-9.1");
        history.deprecated = Some(change((2, 0), (6, 2)));
        assert_eq!(when(&history), "1.2-9.1!2.0~6.2");
    }

    #[test]
    fn a_table_is_one_text_over_many_lines() {
        assert_eq!(raw_text("\na 1.2\n").to_string(), "r\"\na 1.2\n\"");
    }
}
