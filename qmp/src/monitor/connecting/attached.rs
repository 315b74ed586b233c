//! What goes on for as long as a monitor's connection lives: handlers, and watches of agents.

use std::ptr;
use std::sync::{Arc, Weak};

use crate::monitor::{
    AgentWatch, ChardevError, Monitor, MonitorEvent, MonitorEvents, MonitorOptions, TrayOpenings,
};

pub(crate) type Handler<T> = Arc<dyn Fn(&T) + Send + Sync>;

/// A handler that goes on for as long as a task calls it.
type Known<T> = Weak<dyn Fn(&T) + Send + Sync>;

/// What was attached to one monitor so far.
///
/// It keeps no handler alive: that is what the tasks do which call them, until the connection ends.
#[derive(Default)]
pub(crate) struct Attached {
    on_event: Vec<Known<MonitorEvent>>,
    on_tray_open: Vec<Known<str>>,
    agents: Vec<Arc<str>>,
}

impl Attached {
    /// Attaches what these options ask for and is not attached yet: all of it or, when the agent
    /// cannot be watched or the future is dropped, nothing.
    pub(crate) async fn attach(
        &mut self,
        monitor: &Monitor,
        options: &MonitorOptions,
    ) -> Result<(), ChardevError> {
        // Subscribed before anything is waited for, so that no event is missed.
        let on_event = fresh(&self.on_event, options.on_event.as_ref());
        let on_event = on_event.map(|handler| (handler, monitor.events()));
        let on_tray_open = fresh(&self.on_tray_open, options.on_tray_open.as_ref());
        let on_tray_open = on_tray_open.map(|handler| (handler, monitor.tray_openings()));
        if let Some(agent) = self.watch_agent(monitor, options).await? {
            tokio::spawn(keep_watching(agent));
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

    /// A watch of the agent, unless its ring buffer is watched: reading takes the text out of it.
    async fn watch_agent(
        &mut self,
        monitor: &Monitor,
        options: &MonitorOptions,
    ) -> Result<Option<AgentWatch>, ChardevError> {
        let Some(options) = &options.agent else { return Ok(None) };
        if self.agents.iter().any(|chardev| chardev == options.chardev()) {
            return Ok(None);
        }
        let watch = monitor.watch_agent(options.clone()).await?;
        self.agents.push(Arc::clone(options.chardev()));
        Ok(Some(watch))
    }
}

/// The handler, if there is one that is not among the known.
fn fresh<T: ?Sized>(known: &[Known<T>], handler: Option<&Handler<T>>) -> Option<Handler<T>> {
    let handler = handler?;
    // By the address alone: one type may have several tables of functions.
    let is_known = known.iter().any(|one| ptr::addr_eq(one.as_ptr(), Arc::as_ptr(handler)));
    (!is_known).then(|| Arc::clone(handler))
}

async fn tell_events(mut events: MonitorEvents, handler: Handler<MonitorEvent>) {
    while let Some(event) = events.next().await {
        // Of events that were lost or cannot be read there is nothing to show.
        let _ = event.map(|event| handler(&event));
    }
}

async fn tell_openings(mut openings: TrayOpenings, handler: Handler<str>) {
    while let Some(id) = openings.next().await {
        handler(&id);
    }
}

async fn keep_watching(mut agent: AgentWatch) {
    while agent.next().await.is_some() {}
}
