//! The state of the machine.

use std::sync::Arc;

use tokio::sync::Notify;

use super::FakeMachine;
use crate::testing::error::FakeError;
use crate::types::{JobStatus, RunState};

/// Everything that the machine has.
#[derive(Debug)]
pub(super) struct World {
    pub(super) config: FakeMachine,
    pub(super) run_state: RunState,
    pub(super) nodes: Vec<Node>,
    pub(super) devices: Vec<Device>,
    pub(super) jobs: Vec<Job>,
}

/// A block node.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) driver: String,
    pub(super) size: i64,
    /// The nodes below it.
    pub(super) children: Vec<String>,
    pub(super) read_only: bool,
    /// The error of every write, if `blkdebug` injects one.
    pub(super) write_error: Option<String>,
}

/// A device that was plugged in.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) id: String,
    pub(super) driver: String,
    pub(super) drive: Option<String>,
    /// Whether the guest was asked to let it go.
    pub(super) is_leaving: bool,
}

/// A backup.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) id: String,
    pub(super) status: JobStatus,
    pub(super) target: String,
    pub(super) length: i64,
    pub(super) offset: i64,
    pub(super) speed: i64,
    pub(super) auto_dismiss: bool,
    pub(super) is_cancelled: bool,
    pub(super) error: Option<String>,
    /// Wakes the task of the job.
    pub(super) cancelled: Arc<Notify>,
}

impl World {
    pub(super) fn new(config: FakeMachine) -> Self {
        let (nodes, devices, jobs) = (Vec::new(), Vec::new(), Vec::new());
        Self { config, run_state: RunState::Prelaunch, nodes, devices, jobs }
    }

    pub(super) fn is_running(&self) -> bool {
        self.run_state == RunState::Running
    }

    /// Returns a node, or QEMU's error if there is none.
    pub(super) fn node(&mut self, name: &str, device: &str) -> Result<&mut Node, FakeError> {
        let text = format!("Cannot find device='{device}' nor node-name='{name}'");
        let node = self.nodes.iter_mut().find(|node| node.name == name);
        node.ok_or_else(|| FakeError::generic(text))
    }

    /// Returns whether a device, a job or another node uses a node.
    pub(super) fn is_in_use(&self, node: &str) -> bool {
        self.devices.iter().any(|it| it.drive.as_deref() == Some(node))
            || self.nodes.iter().any(|it| it.children.iter().any(|child| child == node))
            || self.jobs.iter().any(|it| it.target == node && it.status != JobStatus::Concluded)
    }

    pub(super) fn job(&mut self, id: &str) -> Option<&mut Job> {
        self.jobs.iter_mut().find(|job| job.id == id)
    }

    /// Removes a device. Returns false if it is gone already.
    pub(super) fn remove(&mut self, device: &str) -> bool {
        let before = self.devices.len();
        self.devices.retain(|it| it.id != device);
        self.devices.len() < before
    }
}
