//! `qmp explain`: what a command, an event or a type is, without a server.

mod find;

use std::process::ExitCode;

use clap::Args;
use qmp::facts::{self, Facts, NamedPart, Part};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::nearest;
use crate::output::{Style, print};
use crate::tree::aligned;
use find::{Protocol, Subject};

/// Explains a command, an event, a type, or a member of them, without a server.
///
/// It says which releases of QEMU have it, and what it consists of. It knows QEMU's own releases;
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
        let subjects = find::find(name).map_err(Failure::refused)?;
        let style = Style::of_output();
        let text = match self.json {
            true => Value::from_iter(subjects.iter().map(as_json)).to_string(),
            false => {
                let texts: Vec<_> = subjects.iter().map(|it| text(it, style)).collect();
                texts.join("\n\n")
            }
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

fn text(subject: &Subject, style: Style) -> String {
    let Subject { path, kind, ty, facts, .. } = subject;
    let ty = ty.map(|ty| format!(" of type {ty}")).unwrap_or_default();
    let mut all = vec![format!("{}: {kind}{ty}, {facts}", style.name(path))];
    for (head, kind) in [
        (subject.members_are(), Part::Member),
        ("values", Part::Value),
        ("alternatives", Part::Alternative),
    ] {
        let parts = subject.parts.iter().filter(|part| part.kind == kind);
        let rows: Vec<_> = parts.map(|part| row(part, subject)).collect();
        if !rows.is_empty() {
            all.push(format!("{head}:\n{}", aligned(&rows).join("\n")));
        }
    }
    all.extend(branches(subject));
    all.join("\n")
}

fn row(part: &NamedPart, subject: &Subject) -> Vec<String> {
    let when = if part.facts == subject.facts { String::new() } else { part.facts.to_string() };
    vec![format!("  {}", part.name), part.ty.unwrap_or_default().to_owned(), when]
}

/// Says how to see what depends on the tag of a union.
fn branches(subject: &Subject) -> Option<String> {
    let branches = subject.parts.iter().filter(|part| part.kind == Part::Branch);
    let names: Vec<_> = branches.map(|part| part.name).collect();
    let first = names.first()?;
    let path = &subject.path;
    Some(format!("further members with {}: see for example {path}.{first}", names.join(", ")))
}

fn as_json(subject: &Subject) -> Value {
    let Subject { path, kind, ty, facts, parts, protocol } = subject;
    let parts = parts.iter().map(|part| {
        let kind = match part.kind {
            Part::Member => "member",
            Part::Value => "value",
            Part::Branch => "branch",
            _ => "alternative",
        };
        with_facts(json!({"name": part.name, "kind": kind, "type": part.ty}), &part.facts)
    });
    let protocol = match protocol {
        Protocol::Qmp => "qmp",
        Protocol::GuestAgent => "guest-agent",
    };
    let parts = Value::from_iter(parts);
    let value =
        json!({"name": path, "kind": kind, "type": ty, "protocol": protocol, "parts": parts});
    with_facts(value, facts)
}

fn with_facts(mut value: Value, facts: &Facts) -> Value {
    value["since"] = json!(facts.since);
    value["deprecated-since"] = json!(facts.deprecated_since);
    value["removed"] = json!(facts.removed);
    value
}

/// The error for a name that nothing has.
fn unknown<'n>(name: &str, whole: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let within = if name == whole { String::new() } else { format!(" in `{whole}`") };
    format!("no release of QEMU has `{name}`{within}{}", nearest::hint(name, names))
}
