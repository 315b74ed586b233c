//! Serving one client of a fake guest agent.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::UnixStream;
use tokio::task::JoinSet;

use crate::testing::core::Core;
use crate::testing::error::FakeError;
use crate::testing::input::{Incoming, Input};
use crate::testing::output::{Output, Writer, reply_text};
use crate::testing::request::{BadRequest, Request, read};

/// Serves a client until the connection ends. The agent starts when the guest has booted, and then
/// executes what it finds in the channel.
pub(super) async fn serve(core: Arc<Core>, stream: UnixStream, boot: Duration) {
    let stream = Arc::new(stream);
    let (output, messages) = Output::new();
    core.add_output(output.clone());
    let writer = Writer {
        core: core.clone(),
        stream: stream.clone(),
        messages,
        output: output.clone(),
        line_end: "\n",
    };
    let input = Input::new(stream.clone(), core.has_reset());
    let mut parts = JoinSet::new();
    parts.spawn(async move {
        tokio::time::sleep(boot).await;
        answer_all(&core, input, &output).await;
    });
    parts.spawn(async {
        writer.run().await;
    });
    parts.join_next().await;
    parts.shutdown().await;
}

/// Executes commands, one after the other, until the connection ends.
async fn answer_all(core: &Core, mut input: Input, output: &Output) {
    loop {
        let messages = input.next_delimited().await;
        if messages.is_empty() {
            return;
        }
        for message in messages {
            match request(message) {
                Ok(request) => execute(core, &request, output).await,
                Err(BadRequest { id, error }) => output.reply("", id.as_deref(), &Err(error)),
            }
            output.drained().await;
        }
    }
}

fn request(message: Incoming) -> Result<Request, BadRequest> {
    match message {
        Incoming::Object(text, _) => {
            let request = read(&text)?;
            if request.oob {
                let error = FakeError::generic("QMP input member 'exec-oob' is unexpected");
                return Err(BadRequest { id: request.id, error });
            }
            Ok(request)
        }
        Incoming::Broken => {
            let error = FakeError::generic("JSON parse error, invalid syntax");
            Err(BadRequest { id: None, error })
        }
    }
}

async fn execute(core: &Core, request: &Request, output: &Output) {
    let (name, id) = (&request.name, request.id.as_deref());
    if let Some(sync) = sync(request) {
        let text = reply_text(id, &Ok(sync.to_string()));
        match name.as_str() {
            "guest-sync-delimited" => output.delimited(name, text),
            _ => output.reply(name, id, &Ok(sync.to_string())),
        }
        return;
    }
    let answer = core.answer(request, Vec::new()).await;
    if core.replies(name, &answer) {
        output.reply(name, id, &answer);
    }
}

/// Returns the number of a request to synchronise.
fn sync(request: &Request) -> Option<i64> {
    if !["guest-sync", "guest-sync-delimited"].contains(&request.name.as_str()) {
        return None;
    }
    let arguments: serde_json::Value = serde_json::from_str(&request.arguments).ok()?;
    arguments.as_object().filter(|members| members.len() == 1)?.get("id")?.as_i64()
}
