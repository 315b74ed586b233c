//! Commands of the shell: what is sent, and what is shown of the reply.

use qmp::CallOptions;
use serde_json::{Map, Value, json};

use super::line::Input;
use super::server::Server;
use crate::arguments::{Typed, Written, typed};
use crate::check::check;
use crate::explain;
use crate::failure::Failure;
use crate::output::{Style, visible};
use crate::supports::member_as_row;
use crate::tree::{self, aligned};

/// A command that can be sent.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) name: String,
    /// The whole command as JSON.
    json: String,
    /// What is deprecated about it.
    pub(super) notes: Vec<String>,
}

/// How replies are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) style: Style,
    pub(super) json: bool,
}

/// Checks a command, and gives the arguments their types.
pub(super) fn prepare(input: Input, server: &Server) -> Result<Prepared, Failure> {
    match input {
        Input::Command { name, arguments, oob } => {
            let written = Written::read(&arguments, None)?;
            let Typed { arguments, deprecated } =
                typed(Some(&server.capabilities), &name, &written);
            accept(server, &name, &arguments, oob)?;
            let key = if oob { "exec-oob" } else { "execute" };
            let json = json!({key: name, "arguments": arguments}).to_string();
            let notes = deprecated.iter().map(|it| format!("{name}: {it} is deprecated")).collect();
            Ok(Prepared { name, json, notes })
        }
        Input::Json(json) => {
            let (name, arguments, oob) = parse(&json)?;
            accept(server, &name, &arguments, oob)?;
            Ok(Prepared { name, json, notes: Vec::new() })
        }
        _ => Err(Failure::not_sent("this is no command")),
    }
}

fn accept(server: &Server, name: &str, arguments: &Value, oob: bool) -> Result<(), Failure> {
    if server.is_checked {
        let release = server.client.greeting().release();
        check(&server.capabilities, release, name, arguments)?;
        if oob && server.capabilities.command(name).is_some_and(|it| !it.allows_oob()) {
            let message = "the server does not execute this command out of band";
            return Err(Failure::not_sent(format_args!("{name}: {message}")));
        }
    }
    Ok(())
}

/// Takes a command apart. No error shows the text, which may have secrets.
fn parse(json: &str) -> Result<(String, Value, bool), Failure> {
    let command: Map<String, Value> = serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::not_sent(format_args!("this is not a JSON object: line {line}, column {column}"))
    })?;
    let name = |key: &str| command.get(key).and_then(Value::as_str).map(str::to_owned);
    let arguments = command.get("arguments").cloned().unwrap_or_else(|| json!({}));
    match (name("execute"), name("exec-oob")) {
        (Some(name), None) => Ok((name, arguments, false)),
        (None, Some(name)) => Ok((name, arguments, true)),
        _ => Err(Failure::not_sent("a command has either `execute` or `exec-oob`, with its name")),
    }
}

impl Prepared {
    /// Executes the command, and returns what is shown of the reply.
    pub(super) async fn execute(&self, server: &Server, form: Form) -> Result<String, Failure> {
        let reply = server.client.execute_json(&self.json, CallOptions::new()).await?;
        let reply: Value = serde_json::from_str(reply.get()).map_err(|error| {
            Failure::no_server(format_args!("{}: the reply is not JSON: {error}", self.name))
        })?;
        Ok(match form.json {
            // JSON has escapes for control characters, and a terminal obeys others as well.
            true => visible(&reply.to_string()),
            false => tree::shown(&reply, form.style),
        })
    }
}

/// What `help` says.
pub(super) fn help(name: Option<&str>, server: &Server, style: Style) -> Result<String, Failure> {
    let Some(name) = name else { return Ok(overview()) };
    if let Some((_, about)) = super::line::OWN.iter().find(|it| it.0 == name) {
        return Ok((*about).to_owned());
    }
    let command = name.split('.').next().unwrap_or(name);
    let known = server.capabilities.command(command).is_some();
    match explain::explained(name, style) {
        Ok(text) if known || !server.is_checked || !is_command(command) => Ok(text),
        Ok(text) => Ok(format!("{text}\nthe server does not have it")),
        // A server may have commands that upstream does not have.
        Err(_) if known && command == name => Ok(arguments(name, server)),
        Err(error) => Err(Failure::not_sent(error)),
    }
}

fn is_command(name: &str) -> bool {
    qmp::facts::command(name).is_some()
}

fn arguments(name: &str, server: &Server) -> String {
    let members = server.capabilities.members(name, "", &json!({})).unwrap_or_default();
    let rows: Vec<_> = members.iter().map(member_as_row).collect();
    visible(&format!("{name}: a command of this server\n{}", aligned(&rows).join("\n")))
}

fn overview() -> String {
    let own = super::line::OWN.iter().map(|it| it.1).collect::<Vec<_>>().join("\n");
    format!(
        "NAME [KEY=VALUE]...: executes a command, with arguments as in `qmp exec`\n\
         {{\"execute\": NAME, …}}: executes a command that is written as JSON\n{own}\n\
         Tab completes commands, arguments and values. Ctrl-C stops waiting for a reply, and \
         leaves the machine as it is."
    )
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn json_is_a_command_or_refused_without_its_text() {
        assert_eq!(parse(r#"{"execute": "stop"}"#).unwrap().0, "stop");
        assert!(parse(r#"{"exec-oob": "yank", "arguments": {}}"#).unwrap().2);
        for text in [
            "{\"execute\": hunter2",
            "{}",
            r#"{"execute": 1, "x": "hunter2"}"#,
            r#"{"execute": "a", "exec-oob": "b"}"#,
        ] {
            assert!(!format!("{:?}", parse(text).unwrap_err()).contains("hunter2"));
        }
    }
}
