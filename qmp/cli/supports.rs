//! `qmp supports`: what a server has.

use std::process::ExitCode;

use clap::Args;
use qmp::capabilities::{ObjectMember, SchemaPath};
use qmp::facts::{self, Facts, Standing};
use qmp::{Capabilities, Release};
use serde_json::{Value, json};

use crate::address::Address;
use crate::arguments::Written;
use crate::connect::Connect;
use crate::failure::{Failure, REFUSED};
use crate::nearest;
use crate::output::print;
use crate::tree::aligned;

/// Says whether a server has commands, arguments, values and features.
///
/// It asks the server for its schema, and prints yes or no for each PATH. The exit code is 0 if all
/// are there, and 1 otherwise.
#[derive(Debug, Args)]
#[command(
    override_usage = "qmp supports [OPTIONS] [SOCKET] PATH...\n       \
                      qmp supports --list [OPTIONS] [SOCKET] [COMMAND [KEY=VALUE]...]",
    after_help = HELP
)]
pub(crate) struct Supports {
    /// The socket, and paths.
    #[arg(value_name = "SOCKET PATH", value_hint = clap::ValueHint::AnyPath)]
    words: Vec<String>,
    /// List all commands and events, or the arguments of one command, as far as KEY=VALUE decide.
    #[arg(long)]
    list: bool,
    /// Print nothing.
    #[arg(short, long, conflicts_with_all = ["list", "json"])]
    quiet: bool,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connect: Connect,
}

const HELP: &str = "\
Paths:
  NAME                          a command or an event
  NAME/$FEATURE                 a feature of it, such as deprecated
  NAME/arg-type/A/B             an argument or a member of an event, and a member of its value
  NAME/arg-type/+VALUE/A        a member of the branch that VALUE of the tag selects
  NAME/arg-type/A/^VALUE        a value of an enum
  NAME/ret-type/A               a member of the reply

Examples:
  qmp supports /run/vm.qmp blockdev-add/arg-type/+file/aio/^threads
  qmp supports /run/vm.qmp query-status BLOCK_IO_ERROR/arg-type/device
  qmp supports --list /run/vm.qmp
  qmp supports --list /run/vm.qmp blockdev-add driver=qcow2";

impl Supports {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let address = Address::take(&mut self.words)?;
        let paths: Vec<SchemaPath> = match self.list {
            true => Vec::new(),
            false => self.paths()?,
        };
        let client = self.connect.to(&address, false).await?;
        let server = Capabilities::read(&client).await?;
        let release = client.greeting().release();
        // Others can connect while the answer is made.
        drop(client);
        match self.list {
            true => self.list(&server),
            false => self.answer(&server, release, &paths),
        }
    }

    fn paths(&self) -> Result<Vec<SchemaPath>, Failure> {
        if self.words.is_empty() {
            return Err(Failure::not_sent("no path is given: --list lists what is there"));
        }
        let paths = self.words.iter().map(|word| word.parse().map_err(Failure::not_sent));
        paths.collect()
    }

    fn answer(
        &self,
        server: &Capabilities,
        release: Release,
        paths: &[SchemaPath],
    ) -> Result<ExitCode, Failure> {
        let answers: Vec<_> = paths.iter().map(|path| server.has_path(path)).collect();
        if self.json {
            let of = |(path, answer): (&SchemaPath, &bool)| (path.to_string(), json!(answer));
            print(&Value::Object(paths.iter().zip(&answers).map(of).collect()).to_string())?;
        } else if !self.quiet {
            for (path, &answer) in paths.iter().zip(&answers) {
                let path = path.to_string();
                let word = if answer { "yes" } else { "no " };
                let why = if answer { String::new() } else { why(&path, release) };
                print(&format!("{word} {path}{why}"))?;
            }
        }
        let all = answers.iter().all(|&answer| answer);
        Ok(if all { ExitCode::SUCCESS } else { REFUSED.into() })
    }

    fn list(&self, server: &Capabilities) -> Result<ExitCode, Failure> {
        let text = match self.words.split_first() {
            None => self.everything(server),
            Some((command, words)) => self.arguments(server, command, words)?,
        };
        print(&text)?;
        Ok(ExitCode::SUCCESS)
    }

    fn everything(&self, server: &Capabilities) -> String {
        let marks = |features: &dyn Fn(&str) -> bool| {
            let all = ["deprecated", "unstable"].into_iter().filter(|it| features(it));
            all.collect::<Vec<_>>()
        };
        let commands = server
            .commands()
            .map(|it| ("command", it.name(), marks(&|feature| it.has_feature(feature))));
        let event = |name| {
            let has = |feature: &str| server.has(&format!("{name}/${feature}")) == Ok(true);
            ("event", name, marks(&has))
        };
        let all = commands.chain(server.events().map(event));
        if self.json {
            let of = |(kind, name, marks)| json!({"kind": kind, "name": name, "features": marks});
            return Value::from_iter(all.map(of)).to_string();
        }
        let row = |(kind, name, marks): (&str, &str, Vec<&str>)| {
            vec![kind.to_owned(), name.to_owned(), marks.join(", ")]
        };
        aligned(&all.map(row).collect::<Vec<_>>()).join("\n")
    }

    fn arguments(
        &self,
        server: &Capabilities,
        command: &str,
        words: &[String],
    ) -> Result<String, Failure> {
        let known = Written::read(words, None)?.untyped();
        let Some(members) = server.members(command, "", &known) else {
            let hint = nearest::hint(command, server.commands().map(|it| it.name()));
            return Err(Failure::refused(format_args!(
                "the server has no command `{command}`{hint}"
            )));
        };
        Ok(match self.json {
            true => Value::from_iter(members.iter().map(member_as_json)).to_string(),
            false => aligned(&members.iter().map(member_as_row).collect::<Vec<_>>()).join("\n"),
        })
    }
}

pub(crate) fn member_as_row(member: &ObjectMember<'_>) -> Vec<String> {
    let marks = [
        (member.required, "required"),
        (member.deprecated, "deprecated"),
        (member.unstable, "unstable"),
        (member.is_tag, "decides on further arguments"),
    ];
    let marks: Vec<_> = marks.into_iter().filter(|it| it.0).map(|it| it.1).collect();
    vec![member.name.to_owned(), marks.join(", "), member.ty.to_string()]
}

fn member_as_json(member: &ObjectMember<'_>) -> Value {
    let values: Vec<_> = member.values().iter().map(|it| it.name).collect();
    json!({
        "name": member.name, "type": member.ty.to_string(), "required": member.required,
        "deprecated": member.deprecated, "unstable": member.unstable, "is-tag": member.is_tag,
        "values": values,
    })
}

/// Says since when upstream has what a server lacks, if its release is the reason.
fn why(path: &str, server: Release) -> String {
    match upstream(path).filter(|facts| facts.standing(server) != Standing::Present) {
        Some(facts) => format!(" ({facts}; the server is QEMU {server})"),
        None => String::new(),
    }
}

/// The facts of what a path describes, if it is a command, an event, an argument or a value.
fn upstream(path: &str) -> Option<Facts> {
    let mut segments = path.split('/');
    let name = segments.next()?;
    let member =
        |path: &str| facts::argument(name, path).or_else(|| facts::event_member(name, path));
    match segments.next() {
        None => return facts::command(name).or_else(|| facts::event(name)),
        Some("arg-type") => {}
        Some(_) => return None,
    }
    let (mut place, mut facts) = (Vec::new(), None);
    for segment in segments {
        match segment.chars().next()? {
            '+' => {}
            '^' => facts = facts::argument_value(name, &place.join("."), &segment[1..]),
            '$' | '!' => return None,
            _ => {
                place.push(segment.trim_start_matches('*'));
                facts = member(&place.join("."));
            }
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use qmp::Release;

    use super::why;

    #[test]
    fn what_a_release_lacks_is_explained() {
        let old = |path| why(path, Release::new(7, 2));
        let expected = " (since QEMU 10.0; the server is QEMU 7.2)";
        assert_eq!(old("blockdev-add/arg-type/active"), expected);
        assert!(old("migrate/arg-type/channels").contains("since QEMU 8.2"));
        assert!(old("query-accelerators").contains("since QEMU 10.2"));
        assert_eq!(
            old("BLOCK_IO_ERROR/arg-type/qom-path"),
            " (since QEMU 9.2; the server is QEMU 7.2)"
        );
        for path in ["nothing", "query-status/$x", "query-status", "a/arg-type/b/^c", "a/ret-type"]
        {
            assert_eq!(old(path), "", "{path}");
        }
    }
}
