//! What the editor and the shell know of each other's writing to the terminal.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a text above the edited line may take. A list of completions that is being read takes
/// longer, and then the next text waits in the editor.
const PATIENCE: Duration = Duration::from_millis(500);

/// The terminal, to which the editor and the shell write in turn. Clones are the same terminal.
#[derive(Clone, Debug, Default)]
pub(super) struct Screen(Arc<(Mutex<State>, Condvar)>);

#[derive(Debug, Default)]
struct State {
    /// Whether the editor has a text that it has not printed.
    has_text: bool,
    /// Whether the editor may not write any more.
    is_over: bool,
    /// Whether the editor has stopped, and everything that it wrote is written.
    has_stopped: bool,
}

impl Screen {
    /// Gives a text to the editor by calling `print`, and waits until it has printed the text.
    pub(super) fn print(&self, print: impl FnOnce()) {
        self.state().has_text = true;
        print();
        // If no line was edited at this moment, the text was printed, and nobody says so.
        let waited = self.0.1.wait_timeout_while(self.state(), PATIENCE, |state| state.has_text);
        waited.unwrap_or_else(PoisonError::into_inner).0.has_text = false;
    }

    /// The editor has printed its text.
    pub(super) fn printed(&self) {
        self.state().has_text = false;
        self.0.1.notify_all();
    }

    /// The editor is about to write. After the end, it never does.
    pub(super) fn write(&self) {
        while self.is_over() {
            self.0.1.notify_all();
            thread::park();
        }
    }

    fn is_over(&self) -> bool {
        let mut state = self.state();
        state.has_stopped = state.is_over;
        state.is_over
    }

    /// Ends the writing of the editor, which cannot be stopped while it waits for a key. `print`
    /// gives it one more text: it takes the text when everything before is written, and stops
    /// instead of drawing the line again.
    pub(super) fn end(&self, print: impl FnOnce()) {
        self.state().is_over = true;
        print();
        let waited = self.0.1.wait_timeout_while(self.state(), PATIENCE, |it| !it.has_stopped);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;

    use super::Screen;

    #[test]
    fn a_text_is_waited_for() {
        let screen = Screen::default();
        let (editor, (given, texts)) = (screen.clone(), channel());
        let thread = thread::spawn(move || {
            texts.recv().unwrap();
            editor.write();
            editor.printed();
        });
        screen.print(|| given.send(()).unwrap());
        assert!(!screen.state().has_text);
        thread.join().unwrap();
    }

    #[test]
    fn after_the_end_the_editor_does_not_write() {
        let screen = Screen::default();
        screen.write();
        let stopping = screen.clone();
        screen.end(|| drop(thread::spawn(move || stopping.write())));
        assert!(screen.state().has_stopped);
        let (editor, (written, writes)) = (screen, channel());
        thread::spawn(move || {
            editor.write();
            written.send(()).unwrap();
        });
        assert!(writes.recv_timeout(super::PATIENCE / 10).is_err());
    }
}
