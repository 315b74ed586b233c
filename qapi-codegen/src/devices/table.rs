//! The facts of all devices, as text that is parsed at run time.
//!
//! `SOURCES` has a line for each snapshot: the release and the target. Its number, counted from 0,
//! is a bit in every set of snapshots, which are hexadecimal numbers.
//!
//! `DEVICES` has a line for each device and each second name: the name, the snapshots that have it,
//! the snapshots that tell its properties, its kind of bus or `-`, and its properties. A word `@`
//! and a name stands for the properties of a row of `FAMILIES`, and a line with `=` and a name only
//! is a second name. A property is `name:value`, or `name:value:absent` with the snapshots that do
//! not have it. The value `-` is that of a property that cannot be set.
//!
//! `BUSES` has a line for each kind of bus that is a special case of another.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use qapi_schema::devices::{Device, Seen};
use quote::quote;

use super::family::FAMILIES;
use super::plan::{Member, Plan};
use crate::emit::context::ident;

pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let sources = plan
        .merged
        .sources
        .iter()
        .map(|(release, target)| format!("{}.{} {target}\n", release.major, release.minor));
    let buses = plan.merged.buses.iter().filter(|(_, of)| *of != "bus" && *of != "object");
    let buses = buses.map(|(name, of)| format!("{name} {of}\n"));
    let tables = [
        table("SOURCES", "The snapshots.", sources.collect()),
        table("BUSES", "Each kind of bus that is a special case of another.", buses.collect()),
        table("FAMILIES", "The properties that many devices share.", families(plan)),
        table("DEVICES", "Every device and its properties.", devices(plan)),
    ];
    quote! {
        #![doc = " What the QEMUs of each release say of their devices, for questions at run time."]
        #(#tables)*
    }
}

fn table(name: &str, text: &str, rows: String) -> TokenStream {
    let (name, text) = (ident(name), format!(" {text}"));
    let rows = format!("\n{rows}");
    let table: Literal = format!("r\"{rows}\"").parse().unwrap_or_else(|_| Literal::string(&rows));
    quote! {
        #[doc = #text]
        pub(crate) static #name: &str = #table;
    }
}

fn families(plan: &Plan<'_>) -> String {
    let mut text = String::new();
    for (name, members) in &plan.families {
        text.push_str(name);
        members.iter().for_each(|it| member(&mut text, it));
        text.push('\n');
    }
    text
}

fn devices(plan: &Plan<'_>) -> String {
    let mut rows: BTreeMap<&str, String> = BTreeMap::new();
    for (name, device) in &plan.merged.devices {
        rows.insert(name, row(plan, name, device));
        for (alias, seen) in &device.aliases {
            let targets = format!(" ={name}:{:x}", seen.0);
            rows.entry(alias).or_default().push_str(&targets);
        }
    }
    rows.iter().map(|(name, row)| format!("{name}{row}\n")).collect()
}

fn row(plan: &Plan<'_>, name: &str, device: &Device) -> String {
    let bus = device.bus.as_deref().unwrap_or("-");
    let mut text = format!(" {:x} {:x} {bus}", device.seen.0, device.told.0);
    let families = FAMILIES.iter().filter(|it| it.has(device));
    families.for_each(|it| text.push_str(&format!(" @{}", it.name)));
    for it in plan.members.get(name).into_iter().flatten() {
        let shared = |family: &&super::family::Family| {
            family.has(device) && family.properties.contains(&it.wire)
        };
        if FAMILIES.iter().find(shared).is_none() {
            member(&mut text, it);
        }
    }
    let read_only = device.properties.iter().filter(|(_, it)| it.read_only);
    read_only.for_each(|(name, _)| text.push_str(&format!(" {name}:-")));
    text
}

fn member(text: &mut String, it: &Member<'_>) {
    // Writing to a string does not fail. A name with a space would break the line.
    let value = it.form.word().replace(' ', "_");
    let _ = write!(text, " {}:{value}", it.wire);
    if it.absent != Seen::default() {
        let _ = write!(text, ":{:x}", it.absent.0);
    }
}
