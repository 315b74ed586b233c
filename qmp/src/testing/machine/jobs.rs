//! Backups, the one kind of job that the machine has.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use super::Machine;
use super::world::{Job, World};
use crate::commands::{BlockJobCancel, BlockdevBackup, JobCancel, JobComplete, JobDismiss};
use crate::events::{BlockJobCancelled, BlockJobCompleted, JobStatusChange};
use crate::testing::error::FakeError;
use crate::testing::fake_qemu::FakeQemu;
use crate::types::{JobStatus, JobType};

/// The number of steps in which a job progresses.
const STEPS: u32 = 16;

/// The reason of a job that was cancelled.
const CANCELLED: &str = "Operation canceled";

pub(super) fn install(machine: &Machine, qemu: &FakeQemu) {
    let it = machine.clone();
    qemu.on::<BlockdevBackup>(move |backup| it.begin(backup));
    let it = machine.clone();
    qemu.on_raw("query-jobs", move |_| Ok(it.with(|world| world.jobs.iter().map(info).collect())));
    let it = machine.clone();
    qemu.on_raw("query-block-jobs", move |_| {
        Ok(it.with(|world| world.jobs.iter().map(block_info).collect()))
    });
    let it = machine.clone();
    qemu.on::<JobCancel>(move |cancel| it.cancel(&cancel.id, none()));
    let it = machine.clone();
    qemu.on::<BlockJobCancel>(move |cancel| {
        it.cancel(&cancel.device, no_block_job(&cancel.device))
    });
    install_completion(machine, qemu);
    let it = machine.clone();
    qemu.on::<JobDismiss>(move |dismiss| it.dismiss(&dismiss.id));
}

/// A backup completes by itself.
fn install_completion(machine: &Machine, qemu: &FakeQemu) {
    let it = machine.clone();
    qemu.on::<JobComplete>(move |complete| Err(it.no_completion(&complete.id, none())));
    let it = machine.clone();
    qemu.on_raw("block-job-complete", move |complete| {
        let id = complete["device"].as_str().unwrap_or_default();
        Err(it.no_completion(id, no_block_job(id)))
    });
}

fn none() -> FakeError {
    FakeError::generic("Job not found")
}

fn no_block_job(id: &str) -> FakeError {
    FakeError::device_not_active(format!("Block job '{id}' not found"))
}

fn info(job: &Job) -> Value {
    let mut info = json!({
        "id": job.id, "type": "backup", "status": job.status,
        "current-progress": job.offset, "total-progress": job.length,
    });
    if let Some(error) = &job.error {
        info["error"] = error.as_str().into();
    }
    info
}

fn block_info(job: &Job) -> Value {
    let mut info = json!({
        "type": "backup", "device": job.id, "len": job.length, "offset": job.offset,
        "busy": job.status == JobStatus::Running, "paused": false, "speed": job.speed,
        "io-status": "ok", "ready": false, "status": job.status, "auto-finalize": true,
        "auto-dismiss": job.auto_dismiss,
    });
    if let Some(error) = &job.error {
        info["error"] = error.as_str().into();
    }
    info
}

/// Makes the job of a command.
fn job(world: &mut World, backup: &BlockdevBackup) -> Result<Job, FakeError> {
    if backup.auto_finalize == Some(false) {
        return Err(FakeError::generic("the fake machine finalizes its jobs by itself"));
    }
    let length = world.node(&backup.device, &backup.device)?.size;
    world.node(&backup.target, &backup.target)?;
    let id = backup.job_id.clone().unwrap_or_else(|| backup.device.clone());
    if world.job(&id).is_some() {
        return Err(FakeError::generic(format!("Job ID '{id}' already in use")));
    }
    Ok(Job {
        id,
        status: JobStatus::Created,
        target: backup.target.clone(),
        length,
        offset: 0,
        speed: backup.speed.unwrap_or(0),
        auto_dismiss: backup.auto_dismiss.unwrap_or(true),
        is_cancelled: false,
        error: None,
        cancelled: Arc::default(),
    })
}

impl Machine {
    fn begin(&self, backup: BlockdevBackup) -> Result<(), FakeError> {
        let id = self.with(|world| {
            let job = job(world, &backup)?;
            world.jobs.push(job.clone());
            Ok(job.id)
        })?;
        self.change(&id, JobStatus::Created);
        self.change(&id, JobStatus::Running);
        let machine = self.clone();
        tokio::spawn(async move { machine.run(&id).await });
        Ok(())
    }

    fn change(&self, id: &str, status: JobStatus) {
        self.with(|world| {
            if let Some(job) = world.job(id) {
                job.status = status.clone();
            }
        });
        self.emitter.emit(JobStatusChange::new(id, status));
    }

    /// Copies in steps until the job is done, fails or is cancelled.
    async fn run(&self, id: &str) {
        for step in 1..=STEPS {
            let Some((pause, cancelled)) = self.with(|world| pause(world, id)) else { return };
            // The deadline is the rule here: only a cancelled job is woken.
            let _ = timeout(pause, cancelled.notified()).await;
            if self.with(|world| proceed(world, id, step)) {
                break;
            }
        }
        self.end(id);
    }

    fn end(&self, id: &str) {
        let job = self.with(|world| world.job(id).cloned());
        let Some(job) = job else { return };
        let failed = job.is_cancelled || job.error.is_some();
        match failed {
            true => self.change(id, JobStatus::Aborting),
            false => {
                self.change(id, JobStatus::Waiting);
                self.change(id, JobStatus::Pending);
            }
        }
        let (ty, Job { length, offset, speed, .. }) = (JobType::Backup, job.clone());
        if job.is_cancelled {
            self.emitter.emit(BlockJobCancelled::new(ty, id, length, offset, speed));
        } else {
            let mut completed = BlockJobCompleted::new(ty, id, length, offset, speed);
            completed.error = job.error;
            self.emitter.emit(completed);
        }
        self.change(id, JobStatus::Concluded);
        if job.auto_dismiss {
            self.forget(id);
        }
    }

    fn forget(&self, id: &str) {
        self.emitter.emit(JobStatusChange::new(id, JobStatus::Null));
        self.with(|world| world.jobs.retain(|job| job.id != id));
    }

    fn cancel(&self, id: &str, none: FakeError) -> Result<(), FakeError> {
        self.with(|world| {
            let job = world.job(id).ok_or(none)?;
            if job.status == JobStatus::Concluded {
                return Err(in_state(job, "cancel"));
            }
            job.is_cancelled = true;
            job.error = Some(CANCELLED.to_owned());
            job.cancelled.notify_one();
            Ok(())
        })
    }

    fn no_completion(&self, id: &str, none: FakeError) -> FakeError {
        self.with(|world| world.job(id).map_or(none, |job| in_state(job, "complete")))
    }

    fn dismiss(&self, id: &str) -> Result<(), FakeError> {
        self.with(|world| {
            let job = world.job(id).ok_or_else(none)?;
            let is_over = job.status == JobStatus::Concluded;
            if is_over { Ok(()) } else { Err(in_state(job, "dismiss")) }
        })?;
        self.forget(id);
        Ok(())
    }
}

fn in_state(job: &Job, verb: &str) -> FakeError {
    let (id, state) = (&job.id, job.status.as_str());
    FakeError::generic(format!("Job '{id}' in state '{state}' cannot accept command verb '{verb}'"))
}

/// Returns how long the next step of a job takes, and what wakes it.
fn pause(world: &mut World, id: &str) -> Option<(Duration, Arc<tokio::sync::Notify>)> {
    let unlimited = world.config.job;
    let job = world.job(id)?;
    let whole = match u64::try_from(job.speed) {
        Ok(speed @ 1..) => {
            let length = u64::try_from(job.length).unwrap_or(0);
            Duration::from_micros(length.saturating_mul(1_000_000) / speed)
        }
        _ => unlimited,
    };
    Some((whole / STEPS, job.cancelled.clone()))
}

/// Takes one step. Returns whether the job is over.
fn proceed(world: &mut World, id: &str, step: u32) -> bool {
    let target = world.job(id).map(|job| job.target.clone()).unwrap_or_default();
    let write_error = world.node(&target, &target).ok().and_then(|node| node.write_error.clone());
    let Some(job) = world.job(id) else { return true };
    if job.is_cancelled {
        return true;
    }
    job.error = write_error;
    if job.error.is_none() {
        job.offset = job.length / i64::from(STEPS) * i64::from(step);
    }
    if step == STEPS && job.error.is_none() {
        job.offset = job.length;
    }
    job.error.is_some()
}
