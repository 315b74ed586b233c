//! `qmp explain`: what a command, an event or a type is, without a server.

mod find;
mod upstream;

use std::process::ExitCode;

use clap::Args;
use qmp::facts::words::Words;
use qmp::facts::{self, Facts, Part};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::nearest;
use crate::output::{Style, print};
use crate::tree::aligned;
use find::{Item, Protocol, Subject};

/// Explains a command, an event, a type, or a member of them, without a server.
///
/// It says what it is, which releases of QEMU have it, and what it consists of, with units. It knows QEMU's own releases;
/// `qmp supports` asks a server what it has.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub(crate) struct Explain {
    /// A name, and members after dots; without it, all commands are listed.
    #[arg(value_name = "NAME[.MEMBER]")]
    name: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

const HELP: &str = "\
Examples:
  qmp explain block-commit
  qmp explain blockdev-add.file.driver
  qmp explain BLOCK_IO_ERROR
  qmp explain guest-exec";

impl Explain {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let Some(name) = &self.name else { return self.list() };
        let text = match self.json {
            true => {
                let subjects = find::find(name).map_err(Failure::refused)?;
                Value::from_iter(subjects.iter().map(as_json)).to_string()
            }
            false => explained(name, Style::of_output()).map_err(Failure::refused)?,
        };
        print(&text)?;
        Ok(ExitCode::SUCCESS)
    }

    fn list(&self) -> Result<ExitCode, Failure> {
        let commands = facts::commands().map(|it| (it.name(), it.facts()));
        let text = match self.json {
            true => Value::from_iter(
                commands.map(|(name, facts)| with_facts(json!({"name": name}), &facts)),
            )
            .to_string(),
            false => {
                let rows = commands.map(|(name, facts)| vec![name.to_owned(), facts.to_string()]);
                aligned(&rows.collect::<Vec<_>>()).join("\n")
            }
        };
        print(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Explains what a name stands for, in lines.
///
/// # Errors
///
/// Returns what is not known, and what was probably meant.
pub(crate) fn explained(name: &str, style: Style) -> Result<String, String> {
    let texts: Vec<_> = find::find(name)?.iter().map(|it| text(it, style)).collect();
    Ok(texts.join("\n\n"))
}

/// The names of the parts of what a name stands for, if anything has it.
pub(crate) fn parts(name: &str) -> Vec<&'static str> {
    let subjects = find::find(name).unwrap_or_default();
    let parts = subjects.iter().flat_map(|it| it.parts.iter().map(|item| item.part.name));
    parts.filter(|name| !name.is_empty()).collect()
}

/// The names of all commands, events and types.
pub(crate) fn names() -> Vec<&'static str> {
    find::names()
}

fn text(subject: &Subject, style: Style) -> String {
    let Subject { path, kind, ty, facts, words, .. } = subject;
    let ty = ty.map(|ty| format!(" of type {ty}")).unwrap_or_default();
    let mut all = vec![format!("{}: {kind}{ty}, {facts}", style.name(path))];
    all.extend(words.iter().map(about));
    for (head, kind) in [
        (subject.members_are(), Part::Member),
        ("values", Part::Value),
        ("alternatives", Part::Alternative),
    ] {
        let parts = subject.parts.iter().filter(|it| it.part.kind == kind);
        let rows: Vec<_> = parts.map(|it| row(it, subject)).collect();
        if !rows.is_empty() {
            all.push(format!("{head}:\n{}", aligned(&rows).join("\n")));
        }
    }
    all.extend(branches(subject));
    all.join("\n")
}

/// All words about something, in one line.
fn about(words: &Words) -> String {
    match words.instead() {
        Some(instead) => format!("{words}; use {instead} instead"),
        None => words.to_string(),
    }
}

fn row(item: &Item, subject: &Subject) -> Vec<String> {
    let Item { part, words } = item;
    let when = (part.facts != subject.facts).then(|| part.facts.to_string());
    let about: Vec<_> = words.iter().map(about).chain(when).collect();
    let wire = subject.wire.member(part.name).filter(|_| part.kind == Part::Member);
    let ty = part.ty.or_else(|| wire?.ty.as_deref()).unwrap_or_default();
    let list = if wire.is_some_and(|it| it.is_list) { "list of " } else { "" };
    let required = if wire.is_some_and(|it| it.required) { "required" } else { "" };
    vec![format!("  {}", part.name), format!("{list}{ty}"), required.to_owned(), about.join("; ")]
}

/// Says how to show the members of a branch of a union.
fn branches(subject: &Subject) -> Option<String> {
    let branches = subject.parts.iter().filter(|it| it.part.kind == Part::Branch);
    let names: Vec<_> = branches.map(|it| it.part.name).collect();
    let first = names.first()?;
    let path = &subject.path;
    Some(format!("further members with {}: see for example {path}.{first}", names.join(", ")))
}

fn as_json(subject: &Subject) -> Value {
    let Subject { path, kind, ty, facts, words, parts, wire, protocol } = subject;
    let parts = parts.iter().map(|Item { part, words }| {
        let kind = match part.kind {
            Part::Member => "member",
            Part::Value => "value",
            Part::Branch => "branch",
            _ => "alternative",
        };
        let wire = wire.member(part.name).filter(|_| part.kind == Part::Member);
        let ty = part.ty.or_else(|| wire?.ty.as_deref());
        let mut value = json!({"name": part.name, "kind": kind, "type": ty});
        if let Some(wire) = wire {
            value["list"] = json!(wire.is_list);
            value["required"] = json!(wire.required);
        }
        with_words(with_facts(value, &part.facts), words.as_ref())
    });
    let protocol = match protocol {
        Protocol::Qmp => "qmp",
        Protocol::GuestAgent => "guest-agent",
    };
    let parts = Value::from_iter(parts);
    let value =
        json!({"name": path, "kind": kind, "type": ty, "protocol": protocol, "parts": parts});
    with_words(with_facts(value, facts), words.as_ref())
}

fn with_words(mut value: Value, words: Option<&Words>) -> Value {
    if let Some(words) = words {
        value["about"] = json!(words.is());
        value["unit"] = json!(words.unit());
        value["if-absent"] = json!(words.none());
        value["instead"] = json!(words.instead());
    }
    value
}

fn with_facts(mut value: Value, facts: &Facts) -> Value {
    value["since"] = json!(facts.since);
    value["deprecated-since"] = json!(facts.deprecated_since);
    value["removed"] = json!(facts.removed);
    value
}

/// The error for an unknown name.
fn unknown<'n>(name: &str, whole: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let within = if name == whole { String::new() } else { format!(" in `{whole}`") };
    format!("no release of QEMU has `{name}`{within}{}", nearest::hint(name, names))
}
