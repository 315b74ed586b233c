//! The line editor: completion, hints, hidden secrets and history at a terminal.

use std::borrow::Cow;
use std::cell::Cell;
use std::io;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use qmp::Capabilities;
use rustix::termios::tcgetwinsize;
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hint, Hinter};
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{ColorMode, CompletionType, Config, Context, Editor, ExternalPrinter, Helper};
use tokio::sync::mpsc;

use super::complete::{Candidate, Choices, complete};
use super::hint::hint;
use super::history::{History, LINES, one_line};
use super::reader::{Request, enter};
use super::references::Kind;
use super::screen::Screen;
use super::secrets::{can_be_kept, masked};
use crate::output::Style;

/// How long a completion may take. A main loop that hangs does not hang the editor.
const PATIENCE: Duration = Duration::from_millis(500);

/// The columns of a terminal that does not tell them.
const COLUMNS: usize = 80;

/// An editor of lines.
pub(super) struct LineEditor {
    editor: Editor<Assistant, MemHistory>,
    history: History,
    capabilities: Capabilities,
}

/// What helps to write a line.
struct Assistant {
    capabilities: Capabilities,
    requests: Option<mpsc::Sender<Request>>,
    style: Style,
    screen: Screen,
    /// Whether the line is drawn for the editor itself. Otherwise it is because of a text above it.
    draws_line: Cell<bool>,
}

/// Text behind the cursor, which is no part of the line.
pub(super) struct Shown(String);

impl LineEditor {
    /// Makes the editor, and what prints above the line that is edited.
    pub(super) fn new(
        capabilities: Capabilities,
        history: History,
        style: Style,
        screen: Screen,
    ) -> rustyline::Result<(Self, impl ExternalPrinter + Send + use<>)> {
        // Without colours, secrets have to be hidden all the same, and that is done as colours are.
        let config = Config::builder()
            .max_history_size(LINES)?
            .history_ignore_space(true)
            .completion_type(CompletionType::List)
            .completion_show_all_if_ambiguous(true)
            .color_mode(ColorMode::Forced)
            .build();
        let lines = MemHistory::with_config(&config);
        let mut editor = Editor::with_history(config, lines)?;
        for line in &history.lines {
            editor.add_history_entry(line)?;
        }
        let assistant = Assistant {
            capabilities: capabilities.clone(),
            requests: None,
            style,
            screen,
            draws_line: Cell::new(false),
        };
        editor.set_helper(Some(assistant));
        let printer = editor.create_external_printer()?;
        Ok((Self { editor, history, capabilities }, printer))
    }

    /// Reads lines until the terminal is closed or Ctrl-D is pressed.
    pub(super) fn run(mut self, requests: &mpsc::Sender<Request>) -> Result<(), String> {
        if let Some(assistant) = self.editor.helper_mut() {
            assistant.requests = Some(requests.clone());
        }
        loop {
            match self.editor.readline(super::PROMPT) {
                Ok(line) => {
                    self.keep(&line);
                    if !enter(line, requests) {
                        return Ok(());
                    }
                }
                // Ctrl-C gives the line up.
                Err(ReadlineError::Interrupted) => {}
                Err(ReadlineError::Eof) => return Ok(()),
                Err(error) => return Err(format!("cannot read the terminal: {error}")),
            }
        }
    }

    /// Keeps a line, unless it has a secret, begins with a space or repeats the last one.
    fn keep(&mut self, line: &str) {
        if line.trim().is_empty() || !can_be_kept(line, &self.capabilities) {
            return;
        }
        if self.editor.add_history_entry(one_line(line)).unwrap_or(false) {
            self.history.add(line);
        }
    }
}

impl Helper for Assistant {}

impl Validator for Assistant {}

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(
        &self,
        line: &str,
        position: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<Pair>)> {
        let Some(mut found) = complete(line, position, &self.capabilities) else {
            return Ok((position, Vec::new()));
        };
        if let Choices::Ask(kind) = &found.choices {
            let names = self.ask(kind);
            found = found.answered(names);
        }
        let Choices::Known(candidates) = found.choices else { return Ok((position, Vec::new())) };
        let ends_word = !line[position..].starts_with(|it: char| !it.is_whitespace());
        let is_last = candidates.len() == 1 && ends_word;
        Ok((found.start, candidates.iter().map(|it| pair(it, is_last)).collect()))
    }
}

/// A word that nothing else can be ends with a space.
fn pair(candidate: &Candidate, is_last: bool) -> Pair {
    let space = if candidate.is_whole && is_last { " " } else { "" };
    Pair {
        display: candidate.shown().to_owned(),
        replacement: format!("{}{space}", candidate.text),
    }
}

impl Assistant {
    fn ask(&self, kind: &Kind) -> Vec<String> {
        let (sender, names) = sync_channel(1);
        let Some(requests) = &self.requests else { return Vec::new() };
        match requests.try_send(Request::Names(kind.clone(), sender)) {
            Ok(()) => names.recv_timeout(PATIENCE).unwrap_or_default(),
            Err(_) => Vec::new(),
        }
    }
}

/// The characters that fit behind a line in its last row.
fn room(line: &str) -> usize {
    let columns = tcgetwinsize(io::stdout()).map_or(0, |size| usize::from(size.ws_col));
    let columns = if columns == 0 { COLUMNS } else { columns };
    columns - (super::PROMPT.len() + line.chars().count()) % columns
}

impl Hinter for Assistant {
    type Hint = Shown;

    fn hint(&self, line: &str, position: usize, _: &Context<'_>) -> Option<Shown> {
        if position < line.len() {
            return None;
        }
        hint(line, room(line), &self.capabilities).map(Shown)
    }
}

impl Hint for Shown {
    fn display(&self) -> &str {
        &self.0
    }

    fn completion(&self) -> Option<&str> {
        None
    }
}

impl Highlighter for Assistant {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        masked(line).map_or(Cow::Borrowed(line), Cow::Owned)
    }

    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        // The line is drawn again below a text, after the text.
        if !self.draws_line.take() {
            self.screen.printed();
        }
        self.screen.write();
        Cow::Owned(self.style.name(prompt))
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(self.style.aside(hint))
    }

    /// Otherwise, characters at the end of the line would be shown as they are typed. The editor asks
    /// before it draws a line, unless it has printed something above.
    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.draws_line.set(true);
        true
    }
}
