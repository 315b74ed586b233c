//! The docs of devices and setters, from facts.

use std::collections::BTreeSet;

use qapi_schema::devices::{Means, Seen};
use qapi_schema::release::Release;

use super::form::Form;
use super::plan::{Member, Named, Plan};

/// Returns the lines of a device's docs.
pub(super) fn device(plan: &Plan<'_>, it: &Named<'_>) -> Vec<String> {
    let bus = match &it.device.bus {
        Some(bus) => format!(", on a bus of kind `{bus}`"),
        None => String::new(),
    };
    let mut lines = vec![format!(" The device `{}`{bus}.", it.wire), String::new()];
    let targets = list(&targets(plan, it.device.seen));
    lines.push(format!(" Seen in QEMU {}, of {targets}.", releases(plan, it.device.seen)));
    if !it.device.aliases.is_empty() {
        let names: Vec<_> = it.device.aliases.keys().map(|it| format!("`{it}`")).collect();
        lines.push(format!(" Also called {}.", list(&names)));
    }
    lines
}

/// Returns the line of a setter's docs.
pub(super) fn setter(plan: &Plan<'_>, told: Seen, it: &Member<'_>) -> String {
    let mut line = format!(" Sets `{}`: {}", it.wire, value(it));
    let newest = it.property.types.last();
    if let Some(default) = newest.and_then(|it| it.default.as_ref()).filter(|it| !it.is_null()) {
        line.push_str(&format!(", `{default}` by default"));
    }
    line.push('.');
    if it.absent != Seen::default() {
        let seen = told.without(it.absent);
        line.push_str(&format!(" Seen in QEMU {}.", releases(plan, seen)));
    }
    line
}

fn value(it: &Member<'_>) -> String {
    let ty = it.property.types.last().map_or("", |it| it.ty.as_str());
    match &it.form {
        Form::Size => "`size`, in bytes".to_owned(),
        Form::Means(means) => meaning(*means).to_owned(),
        Form::Link(target) => format!("the id of a `{target}`"),
        Form::Enum(name) | Form::Struct(name) => format!("[`{ty}`](types::{name})"),
        Form::Structs(name) => format!("list of [`{name}`](types::{name})"),
        _ => format!("`{ty}`"),
    }
}

const fn meaning(means: Means) -> &'static str {
    match means {
        Means::PciAddress => "the slot and the function on the bus",
        Means::HostPciAddress => "the address of a PCI device of the host",
        Means::Mac => "an Ethernet address",
        Means::Uuid => "a UUID",
        Means::CcwDevice => "the number of the device in the channel subsystem",
        Means::Node => "the name of a block node",
        Means::Netdev => "the id of a network backend",
        Means::Chardev => "the id of a character device",
        Means::Audiodev => "the id of an audio backend",
        Means::Tpm => "the id of a TPM backend",
        _ => "`str`",
    }
}

fn releases(plan: &Plan<'_>, seen: Seen) -> String {
    let of = |&(index, _): &(usize, &(Release, String))| seen.has(index);
    let sources = plan.merged.sources.iter().enumerate().filter(of);
    let releases: BTreeSet<_> = sources.map(|(_, (release, _))| *release).collect();
    let texts = releases.into_iter().map(|it| format!("{}.{}", it.major, it.minor));
    list(&texts.collect::<Vec<_>>())
}

fn targets(plan: &Plan<'_>, seen: Seen) -> Vec<String> {
    let of = |&(index, _): &(usize, &(Release, String))| seen.has(index);
    let sources = plan.merged.sources.iter().enumerate().filter(of);
    let targets: BTreeSet<_> = sources.map(|(_, (_, target))| target).collect();
    targets.into_iter().map(|it| format!("`{it}`")).collect()
}

/// Joins texts by commas, and the last by "and".
fn list(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
