//! Names that the live server is asked for, one question at a time.

use std::sync::mpsc::SyncSender;
use std::time::{Duration, Instant};

use qmp::{CallOptions, Client};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::references::Kind;

/// How long an answer is used again.
const FRESH: Duration = Duration::from_secs(2);

/// The most names of an answer that are kept, and the longest of them, in bytes.
const NAMES: usize = 2000;
const LONGEST: usize = 1024;

/// Asks the server, whose main loop answers: never twice at a time, and not while it is busy.
#[derive(Debug, Default)]
pub(super) struct Asker {
    question: Option<Question>,
    /// The last answer.
    known: Option<(Kind, Instant, Vec<String>)>,
}

#[derive(Debug)]
struct Question {
    kind: Kind,
    task: JoinHandle<Vec<String>>,
    /// Whoever waits, as long as they do.
    asker: SyncSender<Vec<String>>,
}

impl Asker {
    /// Answers with names, now or later. It does not answer at all if another question is open, or
    /// if `is_busy`.
    pub(super) fn ask(
        &mut self,
        client: &Client,
        kind: Kind,
        asker: SyncSender<Vec<String>>,
        is_busy: bool,
    ) {
        if let Some(names) = self.fresh(&kind) {
            // They may have given up.
            let _ = asker.try_send(names);
            return;
        }
        match &mut self.question {
            // The answer is for whoever waits now.
            Some(question) if question.kind == kind => question.asker = asker,
            Some(_) => {}
            None if is_busy => {}
            None => {
                let task = tokio::spawn(answer(client.clone(), kind.clone()));
                self.question = Some(Question { kind, task, asker });
            }
        }
    }

    fn fresh(&self, kind: &Kind) -> Option<Vec<String>> {
        let (known, since, names) = self.known.as_ref()?;
        (known == kind && since.elapsed() < FRESH).then(|| names.clone())
    }

    /// Waits until the open question is answered; without one, for ever. Cancel safe.
    pub(super) async fn answered(&mut self) {
        let Some(question) = &mut self.question else { return std::future::pending().await };
        let names = (&mut question.task).await.unwrap_or_default();
        let Some(Question { kind, asker, .. }) = self.question.take() else { return };
        let _ = asker.try_send(names.clone());
        self.known = Some((kind, Instant::now(), names));
    }
}

/// Asks without a deadline: a question that is given up is still open at the server.
async fn answer(client: Client, kind: Kind) -> Vec<String> {
    let (command, arguments) = question(&kind);
    match client.execute_raw(command, &arguments, CallOptions::new()).await {
        Ok(reply) => names(&kind, &serde_json::from_str(reply.get()).unwrap_or_default()),
        Err(_) => Vec::new(),
    }
}

/// No question is about types, because some of those end some releases of QEMU.
fn question(kind: &Kind) -> (&'static str, Value) {
    match kind {
        Kind::Nodes => ("query-named-block-nodes", json!({"flat": true})),
        Kind::Jobs => ("query-jobs", json!({})),
        Kind::Chardevs => ("query-chardev", json!({})),
        Kind::Devices => ("qom-list", json!({"path": "/machine/peripheral"})),
        Kind::Objects => ("qom-list", json!({"path": "/objects"})),
        Kind::Children(path) | Kind::Properties(path) => ("qom-list", json!({"path": path})),
    }
}

fn names(kind: &Kind, reply: &Value) -> Vec<String> {
    let items = reply.as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |item: &Value| {
        let text = |member: &str| item.get(member)?.as_str();
        let has_type = |start: &str| text("type").is_some_and(|it| it.starts_with(start));
        let is_child = has_type("child<");
        match kind {
            Kind::Nodes => text("node-name").map(str::to_owned),
            Kind::Jobs => text("id").map(str::to_owned),
            Kind::Chardevs => text("label").map(str::to_owned),
            Kind::Devices | Kind::Objects => text("name").filter(|_| is_child).map(str::to_owned),
            Kind::Properties(_) => text("name").filter(|_| !is_child).map(str::to_owned),
            Kind::Children(path) => {
                let leads_on = is_child || has_type("link<");
                let path = if path == "/" { "" } else { path };
                text("name").filter(|_| leads_on).map(|name| format!("{path}/{name}"))
            }
        }
    };
    items.iter().filter_map(of).filter(|it| it.len() <= LONGEST).take(NAMES).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Kind, NAMES, names};

    #[test]
    fn names_are_taken_from_replies() {
        let listed = json!([{"name": "d0", "type": "child<virtio-blk-pci>"},
            {"name": "type", "type": "string"}, {"name": "l", "type": "link<x>"}, {"x": 1}, 7]);
        assert_eq!(names(&Kind::Devices, &listed), ["d0"]);
        assert_eq!(names(&Kind::Properties("/".into()), &listed), ["type", "l"]);
        assert_eq!(names(&Kind::Children("/".into()), &listed), ["/d0", "/l"]);
        assert_eq!(names(&Kind::Children("/a".into()), &listed), ["/a/d0", "/a/l"]);
        assert_eq!(names(&Kind::Nodes, &json!([{"node-name": "n"}])), ["n"]);
        assert_eq!(names(&Kind::Jobs, &json!([{"id": "j"}])), ["j"]);
        assert_eq!(names(&Kind::Chardevs, &json!([{"label": "c"}])), ["c"]);
        assert_eq!(names(&Kind::Nodes, &json!({"no": "list"})), [""; 0]);
    }

    #[test]
    fn so_many_names_are_kept() {
        let many = vec![json!({"id": "j"}); NAMES + 1];
        assert_eq!(names(&Kind::Jobs, &many.into()).len(), NAMES);
        assert_eq!(names(&Kind::Jobs, &json!([{"id": "j".repeat(2000)}])), [""; 0]);
    }
}
