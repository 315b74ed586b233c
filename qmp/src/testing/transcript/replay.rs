//! Playing a recorded session.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::difference::difference;
use super::read::{Message, TranscriptError, read};
use crate::event::RawEvent;
use crate::release::Release;
use crate::testing::core::{Core, Side};
use crate::testing::error::FakeError;
use crate::testing::fake_qemu::FakeQemu;
use crate::testing::known::known;
use crate::testing::own::QEMU;
use crate::testing::script::{Answer, Normalise, Rule, Run};

/// A recorded session that is to be played.
#[derive(Default)]
pub struct Replay {
    normalise: Option<Normalise>,
}

impl std::fmt::Debug for Replay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replay").finish_non_exhaustive()
    }
}

impl Replay {
    /// Plays what was recorded, without exceptions.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes the arguments before they are compared: those that were recorded, and those that
    /// come. What differs between two runs of a program (the path of a temporary folder, the number
    /// of a descriptor set) is replaced by something fixed.
    ///
    /// ```
    /// use qmp::testing::Replay;
    ///
    /// let replay = Replay::new().normalise(|command, arguments| {
    ///     if command == "screendump" {
    ///         arguments["filename"] = "anywhere".into();
    ///     }
    /// });
    /// ```
    #[must_use]
    pub fn normalise(mut self, change: impl Fn(&str, &mut Value) + Send + Sync + 'static) -> Self {
        self.normalise = Some(Arc::new(change));
        self
    }

    /// Makes a fake QEMU of a transcript, or of a traffic log. It is of the recorded release.
    ///
    /// The fake answers each command as it was answered when the same command with the same arguments
    /// came. It sends the events that were received before and after the reply. The test fails if a
    /// command differs from what was recorded, or if a recorded command does not come.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is no transcript, or if the release is not known.
    pub fn open(self, path: impl AsRef<Path>) -> Result<FakeQemu, TranscriptError> {
        let file = File::open(path)?;
        let messages = read(BufReader::new(file))?;
        let normalise = self.normalise.unwrap_or_else(|| Arc::new(|_, _| {}));
        let core = Arc::new(core(&messages)?);
        core.script(|script| script.set_normalise(normalise.clone()));
        let session = Session::new(messages);
        for event in session.first_events {
            core.emit_around("qmp_capabilities", Side::After, event);
        }
        for exchange in session.exchanges {
            add(&core, exchange, &normalise);
        }
        Ok(FakeQemu::new(core))
    }
}

/// Makes a fake of the release that greeted.
fn core(messages: &[Message]) -> Result<Core, TranscriptError> {
    let greeting = messages.iter().find_map(|message| match message {
        Message::Received(value) => value.get("QMP"),
        Message::Sent(_) => None,
    });
    let greeting = greeting.ok_or(TranscriptError::NoGreeting)?;
    let version = &greeting["version"];
    let number = |name| u16::try_from(version["qemu"][name].as_u64()?).ok();
    let release = number("major").zip(number("minor"));
    let (major, minor) = release.ok_or(TranscriptError::NoGreeting)?;
    let release = Release::new(major, minor);
    let known = known(&QEMU, release).ok_or(TranscriptError::UnknownRelease(release))?;
    let package = version["package"].as_str().unwrap_or_default().to_owned();
    let oob = greeting["capabilities"].as_array().is_some_and(|all| all.contains(&"oob".into()));
    Ok(Core::new(known, package, oob, None))
}

/// A command, its reply, and the events around the reply.
#[derive(Debug, Default)]
struct Exchange {
    id: Value,
    name: String,
    arguments: Value,
    /// `None` if the session ended before the reply.
    reply: Option<Result<String, FakeError>>,
    before: Vec<RawEvent>,
    after: Vec<RawEvent>,
}

/// The commands of a session.
#[derive(Debug, Default)]
struct Session {
    exchanges: Vec<Exchange>,
    /// The events that came before the first command.
    first_events: Vec<RawEvent>,
}

impl Session {
    fn new(messages: Vec<Message>) -> Self {
        let mut session = Self::default();
        for message in messages {
            match message {
                Message::Sent(command) => session.sent(command),
                Message::Received(value) if value.get("event").is_some() => session.event(&value),
                Message::Received(value) => session.reply(&value),
            }
        }
        session.exchanges.retain(|it| it.name != "qmp_capabilities");
        session
    }

    fn sent(&mut self, mut command: Value) {
        let name = command.get("execute").or_else(|| command.get("exec-oob"));
        let name = name.and_then(Value::as_str).unwrap_or_default().to_owned();
        let arguments = command
            .get_mut("arguments")
            .map_or_else(|| Value::Object(serde_json::Map::default()), Value::take);
        let id = command["id"].take();
        self.exchanges.push(Exchange { id, name, arguments, ..Exchange::default() });
    }

    fn reply(&mut self, message: &Value) {
        let open =
            self.exchanges.iter_mut().find(|it| it.reply.is_none() && it.id == message["id"]);
        let Some(exchange) = open else { return };
        exchange.reply = match (message.get("return"), message.get("error")) {
            (Some(value), _) => Some(Ok(value.to_string())),
            (None, Some(error)) => Some(Err(refusal(error))),
            (None, None) => None,
        };
    }

    /// Adds an event to the command that was sent last.
    fn event(&mut self, message: &Value) {
        let name = message["event"].as_str().unwrap_or_default();
        let event = RawEvent::new(name, message.get("data").unwrap_or(&serde_json::json!({})));
        match self.exchanges.last_mut().filter(|it| it.name != "qmp_capabilities") {
            None => self.first_events.push(event),
            Some(it) if it.reply.is_none() => it.before.push(event),
            Some(it) => it.after.push(event),
        }
    }
}

fn refusal(error: &Value) -> FakeError {
    let text = |name| error[name].as_str().unwrap_or_default();
    FakeError::new(text("class").into(), text("desc"))
}

/// Adds the handler that plays one exchange.
fn add(core: &Arc<Core>, exchange: Exchange, normalise: &Normalise) {
    let Exchange { name, arguments, reply, before, after, .. } = exchange;
    let recorded = normalised(normalise, &name, arguments);
    let (normalise, expected, command) = (normalise.clone(), recorded.clone(), name.clone());
    let accepts = Arc::new(move |text: &str| {
        let came = serde_json::from_str(text).unwrap_or_default();
        difference(&expected, &normalised(&normalise, &command, came)).is_none()
    });
    let weak = Arc::downgrade(core);
    let run: Run = Arc::new(move |_| -> Answer {
        if let Some(core) = weak.upgrade() {
            before.iter().for_each(|event| core.emit(event, crate::testing::output::now()));
            after.iter().for_each(|event| core.emit_after_reply(event.clone()));
        }
        match reply.clone() {
            Some(reply) => Box::pin(std::future::ready(reply)),
            None => Box::pin(std::future::pending()),
        }
    });
    let rule = Rule::new(&name, accepts, run, Some(1)).recorded(recorded);
    core.script(|script| script.add(rule, false));
}

fn normalised(normalise: &Normalise, command: &str, mut arguments: Value) -> Value {
    normalise(command, &mut arguments);
    arguments
}
