//! The words about the interface, as text that is read at run time.
//!
//! There is a line for each definition and for each part that has words. Its fields are separated by
//! tabs. The first is the name: that of the definition or, after a space, the part, with the marks of
//! `facts`: `^` for a value, `+` for a branch, `|` for an alternative. Then follow the text, the
//! unit, the meaning of absence, what to use instead, and values with their meanings, each as
//! `value=meaning`. Empty fields at the end are left out.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;
use crate::words::subjects::{Definition, DefinitionKind, PartKind, definitions};
use crate::words::{Entry, Phrase};

/// Emits the tables.
pub(crate) fn words(plan: &Plan<'_>) -> TokenStream {
    let all = definitions(plan.merged);
    let table = |kind, name, text| {
        let own = all.iter().filter(|it| it.kind == kind);
        let mut lines: Vec<_> = own.flat_map(|it| lines(plan, it)).collect();
        lines.sort_unstable();
        super::facts::text_table(name, text, &lines)
    };
    let commands = table(DefinitionKind::Command, "COMMANDS", "Commands and their arguments.");
    let events = table(DefinitionKind::Event, "EVENTS", "Events and their data.");
    let types =
        table(DefinitionKind::Type, "TYPES", "Types and their parts, by the names in Rust.");
    let events = (!plan.is_guest_agent()).then_some(events);
    quote! {
        #![doc = " What everything is, for questions at run time."]
        #commands
        #events
        #types
    }
}

/// Returns the lines of a definition and its parts.
fn lines(plan: &Plan<'_>, definition: &Definition<'_>) -> Vec<String> {
    let Some(entry) = plan.words.entry(definition.name) else { return Vec::new() };
    let name = definition.type_id.map_or(definition.name, |id| plan.name(id));
    let own = entry.is.as_ref().map(|is| own_line(name, is, entry));
    let parts = definition.parts.iter().filter_map(|part| {
        let mark = match part.kind {
            PartKind::Member => "",
            PartKind::Value => "^",
            PartKind::Branch => "+",
            PartKind::Alternative => "|",
        };
        Some(part_line(&format!("{name} {mark}{}", part.name), entry.part(part.name)?))
    });
    own.into_iter().chain(parts).collect()
}

fn own_line(name: &str, is: &str, entry: &Entry) -> String {
    line(&[name, is, "", "", entry.instead.as_deref().unwrap_or_default()])
}

fn part_line(name: &str, phrase: &Phrase) -> String {
    let unit = phrase.unit.map_or("", |unit| unit.name);
    let none = phrase.none.as_deref().unwrap_or_default();
    let instead = phrase.instead.as_deref().unwrap_or_default();
    let sentinels = phrase.sentinels.iter().map(|(value, meaning)| format!("{value}={meaning}"));
    let sentinels: Vec<_> = sentinels.collect();
    let mut fields = vec![name, &phrase.is, unit, none, instead];
    fields.extend(sentinels.iter().map(String::as_str));
    line(&fields)
}

fn line(fields: &[&str]) -> String {
    fields.join("\t").trim_end_matches('\t').to_owned() + "\n"
}
