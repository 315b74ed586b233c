//! Handlers and agent watches that run as long as the monitor's connection.

use std::ptr;
use std::sync::{Arc, Mutex, Weak};

use crate::connection::lock::lock;
use crate::monitor::{
    AgentUpdate, AgentWatch, ChardevError, Monitor, MonitorEvent, MonitorEvents, MonitorOptions,
    TrayOpenings,
};

pub(crate) type Handler<T> = Arc<dyn Fn(&T) + Send + Sync>;

/// A handler that lives as long as the task that calls it.
type Known<T> = Weak<dyn Fn(&T) + Send + Sync>;

/// The handlers of one agent. The task that watches the agent owns them.
type Readers = Mutex<Vec<Handler<AgentUpdate>>>;

/// What was attached to one monitor so far.
///
/// It keeps no handler alive. The tasks that call the handlers do, until the connection ends.
#[derive(Default)]
pub(crate) struct Attached {
    on_event: Vec<Known<MonitorEvent>>,
    on_tray_open: Vec<Known<str>>,
    agents: Vec<(Arc<str>, Weak<Readers>)>,
}

impl Attached {
    /// Attaches what the options ask for and what is not attached yet. If the agent cannot be
    /// watched or the future is dropped, it attaches nothing.
    pub(crate) async fn attach(
        &mut self,
        monitor: &Monitor,
        options: &MonitorOptions,
    ) -> Result<(), ChardevError> {
        // Subscribe before the first await, so that no event is missed.
        let on_event = fresh(&self.on_event, options.on_event.as_ref());
        let on_event = on_event.map(|handler| (handler, monitor.events()));
        let on_tray_open = fresh(&self.on_tray_open, options.on_tray_open.as_ref());
        let on_tray_open = on_tray_open.map(|handler| (handler, monitor.tray_openings()));
        if let Some((agent, readers)) = self.watch_agent(monitor, options).await? {
            tokio::spawn(keep_watching(agent, readers));
        }
        if let Some((handler, events)) = on_event {
            self.on_event.push(Arc::downgrade(&handler));
            tokio::spawn(tell_events(events, handler));
        }
        if let Some((handler, openings)) = on_tray_open {
            self.on_tray_open.push(Arc::downgrade(&handler));
            tokio::spawn(tell_openings(openings, handler));
        }
        Ok(())
    }

    /// Watches the agent, unless its ring buffer is watched already: a read removes the text from
    /// it. Then the handler is told by the watch that there is.
    async fn watch_agent(
        &mut self,
        monitor: &Monitor,
        options: &MonitorOptions,
    ) -> Result<Option<(AgentWatch, Arc<Readers>)>, ChardevError> {
        let Some(agent) = &options.agent else { return Ok(None) };
        let watched = self.agents.iter().find(|(chardev, _)| chardev == agent.chardev());
        if let Some((_, readers)) = watched {
            let readers = readers.upgrade();
            readers.inspect(|readers| add(readers, options.on_agent.as_ref()));
            return Ok(None);
        }
        let watch = monitor.watch_coming_agent(agent.clone()).await?;
        let readers = Arc::new(Mutex::new(options.on_agent.iter().cloned().collect()));
        self.agents.push((Arc::clone(agent.chardev()), Arc::downgrade(&readers)));
        Ok(Some((watch, readers)))
    }
}

/// Returns the handler if there is one and it is not among the known ones.
fn fresh<T: ?Sized>(known: &[Known<T>], handler: Option<&Handler<T>>) -> Option<Handler<T>> {
    let handler = handler?;
    // Compare the addresses only: one type may have several vtables.
    let is_known = known.iter().any(|one| ptr::addr_eq(one.as_ptr(), Arc::as_ptr(handler)));
    (!is_known).then(|| Arc::clone(handler))
}

async fn tell_events(mut events: MonitorEvents, handler: Handler<MonitorEvent>) {
    while let Some(event) = events.next().await {
        // An event that was lost or cannot be decoded gives the handler nothing to receive.
        let _ = event.map(|event| handler(&event));
    }
}

async fn tell_openings(mut openings: TrayOpenings, handler: Handler<str>) {
    while let Some(id) = openings.next().await {
        handler(&id);
    }
}

/// Adds a handler unless it is there.
fn add(readers: &Readers, handler: Option<&Handler<AgentUpdate>>) {
    let mut readers = lock(readers);
    let known: Vec<_> = readers.iter().map(Arc::downgrade).collect();
    readers.extend(fresh(&known, handler));
}

async fn keep_watching(mut agent: AgentWatch, readers: Arc<Readers>) {
    while let Some(update) = agent.next().await {
        // What could not be read is read again.
        let Ok(update) = update else { continue };
        let all = lock(&readers).clone();
        all.iter().for_each(|handler| handler(&update));
    }
}
