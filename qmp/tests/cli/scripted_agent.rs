//! An agent that freezes nothing. A real one would freeze the machine that runs the tests.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use serde_json::{Value, json};
use tempfile::TempDir;

/// A socket with an agent that answers, and the names of the commands that it gets.
pub(crate) struct ScriptedAgent {
    folder: TempDir,
    pub(crate) commands: Receiver<String>,
}

impl ScriptedAgent {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("qga")).unwrap();
        let (sender, commands) = channel();
        thread::spawn(move || serve(&listener, &sender));
        Self { folder, commands }
    }

    pub(crate) fn socket(&self) -> String {
        self.folder.path().join("qga").display().to_string()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The commands so far, without those that every connection begins with.
    pub(crate) fn got(&self) -> Vec<String> {
        let is_own = |name: &String| !name.starts_with("guest-sync") && name != "guest-info";
        self.commands.try_iter().filter(is_own).collect()
    }
}

fn serve(listener: &UnixListener, names: &Sender<String>) {
    let mut frozen = false;
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else { return };
        let Ok(reader) = stream.try_clone().map(BufReader::new) else { return };
        for line in reader.split(b'\n') {
            let Ok(line) = line else { break };
            let text = String::from_utf8_lossy(&line);
            // What comes before a synchronization is not JSON.
            let Some(start) = text.find('{') else { continue };
            let command: Value = serde_json::from_str(&text[start..]).unwrap();
            let name = command["execute"].as_str().unwrap().to_owned();
            let reply =
                json!({"return": answer(&name, &command, &mut frozen), "id": command["id"]});
            let _ = names.send(name.clone());
            let mark: &[u8] = if name == "guest-sync-delimited" { b"\xff" } else { b"" };
            let reply = [mark, reply.to_string().as_bytes(), b"\n"].concat();
            if stream.write_all(&reply).is_err() {
                break;
            }
        }
    }
}

fn answer(name: &str, command: &Value, frozen: &mut bool) -> Value {
    match name {
        "guest-sync-delimited" => command["arguments"]["id"].clone(),
        "guest-info" => json!({"version": "10.0.0", "supported_commands": []}),
        "guest-fsfreeze-status" => json!(if *frozen { "frozen" } else { "thawed" }),
        "guest-fsfreeze-freeze" | "guest-fsfreeze-freeze-list" => {
            *frozen = true;
            json!(2)
        }
        "guest-fsfreeze-thaw" => {
            *frozen = false;
            json!(2)
        }
        _ => json!({}),
    }
}
