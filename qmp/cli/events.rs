//! `qmp events`: follows the events of a server.

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use qmp::{Capabilities, Client, EventError, RawEvent, Stamped, Subscription, facts};
use serde_json::Value;
use tokio::time::timeout;

use crate::address::Address;
use crate::connect::Connect;
use crate::failure::Failure;
use crate::nearest;
use crate::output::{Style, print, visible};
use crate::times::{duration, utc};
use crate::tree::inline;

/// Prints events as they come, with the server's time in UTC.
///
/// It ends when the event of --until has come, after the time of --timeout, or with the server.
#[derive(Debug, Args)]
#[command(override_usage = "qmp events [OPTIONS] [SOCKET] [NAME]...", after_help = HELP)]
pub(crate) struct Events {
    /// The socket, and the names of events; without names, all are printed. A * at the end of a
    /// name stands for any end.
    #[arg(value_name = "SOCKET NAME", value_hint = clap::ValueHint::AnyPath)]
    words: Vec<String>,
    /// Print each event as JSON in one line, as the server sent it.
    #[arg(long)]
    json: bool,
    /// End with this event. The exit code is 1 if it does not come.
    #[arg(long, value_name = "NAME")]
    until: Option<String>,
    /// End after this time.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    timeout: Option<Duration>,
    #[command(flatten)]
    connect: Connect,
}

const HELP: &str = "\
Examples:
  qmp events /run/vm.qmp --timeout 1s
  qmp events /run/vm.qmp 'JOB_*' BLOCK_JOB_COMPLETED --json --timeout 500ms
  qmp events /run/vm.qmp --until SHUTDOWN --timeout 1h";

impl Events {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let address = Address::take(&mut self.words)?;
        let client = self.connect.to(&address, false).await?;
        let wanted: Vec<_> = self.words.iter().chain(self.until.as_ref()).cloned().collect();
        let all = self.words.is_empty();
        let events = client.subscribe_where(move |name, _| {
            all || wanted.iter().any(|wanted| matches(wanted, name))
        });
        check_names(&client, self.words.iter().chain(&self.until)).await?;
        match self.timeout {
            None => self.follow(events).await,
            Some(limit) => match timeout(limit, self.follow(events)).await {
                Ok(outcome) => outcome,
                Err(_) => self.end(format_args!("it did not come within {limit:?}")),
            },
        }
    }

    async fn follow(&self, mut events: Subscription<RawEvent>) -> Result<ExitCode, Failure> {
        let style = Style::of_output();
        loop {
            match events.next().await {
                Some(Ok(event)) => {
                    print(&self.shown(&event, style))?;
                    if self.until.as_deref() == Some(event.event.name()) {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
                Some(Err(EventError::Ended(ended))) => return self.end(ended),
                Some(Err(error)) => eprintln!("warning: {error}"),
                None => return self.end("the connection has ended"),
            }
        }
    }

    /// Returns the failure if the event of `--until` has not come.
    fn end(&self, reason: impl std::fmt::Display) -> Result<ExitCode, Failure> {
        match &self.until {
            None => Ok(ExitCode::SUCCESS),
            Some(name) => Err(Failure::refused(format_args!("{name}: {reason}"))),
        }
    }

    fn shown(&self, event: &Stamped<RawEvent>, style: Style) -> String {
        match self.json {
            true => serde_json::to_string(event).unwrap_or_default(),
            false => line(event, style),
        }
    }
}

/// Shows an event in one line.
pub(crate) fn line(event: &Stamped<RawEvent>, style: Style) -> String {
    let data = serde_json::from_str(event.event.data().get()).unwrap_or_default();
    let time = style.aside(&utc(event.timestamp));
    let name = style.name(&visible(event.event.name()).replace('\n', "\\n"));
    format!("{time} {name} {}", pairs(&data)).trim_end().to_owned()
}

/// Shows the data of an event in one line.
fn pairs(data: &Value) -> String {
    let mut all = Vec::new();
    flatten("", data, &mut all);
    all.join(" ")
}

fn flatten(path: &str, value: &Value, all: &mut Vec<String>) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (name, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                flatten(&format!("{path}{dot}{name}"), value, all);
            }
        }
        _ if path.is_empty() => {}
        _ => all.push(format!("{path}={}", inline(value))),
    }
}

/// Returns whether a name matches a pattern, which may end with `*`.
fn matches(wanted: &str, name: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == wanted,
    }
}

/// Checks that there are events of these names. The server is asked only for names that no release
/// of QEMU has, because the answer takes it long.
async fn check_names(client: &Client, names: impl Iterator<Item = &String>) -> Result<(), Failure> {
    let is_known = |name: &str| facts::events().any(|it| matches(name, it.name()));
    let unknown: Vec<_> = names.filter(|name| !is_known(name)).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let server = Capabilities::read(client).await?;
    for name in unknown {
        if !server.events().any(|it| matches(name, it)) {
            let hint = nearest::hint(name, server.events());
            return Err(Failure::not_sent(format_args!("the server has no event `{name}`{hint}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{matches, pairs};

    #[test]
    fn data_is_shown_in_one_line() {
        let data = json!({"guest": false, "x": {"y": [1]}, "text": "a\nb", "e": {}});
        assert_eq!(pairs(&data), "e={} guest=false text=a\\nb x.y=[1]");
        assert_eq!(pairs(&json!({})), "");
        assert_eq!(pairs(&json!(null)), "");
    }

    #[test]
    fn a_star_stands_for_any_end() {
        assert!(matches("JOB_*", "JOB_STATUS_CHANGE") && matches("STOP", "STOP"));
        assert!(!matches("JOB_*", "BLOCK_JOB_READY") && !matches("STOP", "STOPPED"));
    }
}
