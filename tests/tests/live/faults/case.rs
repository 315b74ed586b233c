//! One operation, one step, one fault: what is left must be undone or told.

use std::fmt::Write as _;
use std::time::Duration;

use qmp_tests::{Failure, Qemu, TestResult, VERSIONS, Version};
use tokio::time::timeout;

use super::account::{Account, Verdict};
use super::bench::{Bench, Item, Items};
use super::clean::clean;
use super::judge::{Case, Outcome, changes};
use super::row::{Allows, Row};
use super::shown::shown;
use super::wire::{Fault, Step, Wire};
use crate::support::soon;

/// The faults at each step.
pub(super) const FAULTS: [Fault; 6] =
    [Fault::Error, Fault::CutBefore, Fault::CutAfter, Fault::Kill, Fault::Stall, Fault::Late];

/// How long an operation may take. It is cut off after that, which takes no time in a stall.
const LIMIT: Duration = Duration::from_secs(120);

/// How many steps of the same command are tried: a wait may repeat a query any number of times.
const REPEATED: usize = 2;

/// How often a case is judged before it counts as a fault.
const ATTEMPTS: usize = 3;

/// A machine with the items that it has without any row's preparation.
struct Ready {
    bench: Bench,
    bare: Items,
}

impl Ready {
    async fn start(version: Version, row: &Row) -> Result<Self, Failure> {
        let bench = Bench::start(version, (row.machine)(Qemu::new(version)?)?)?;
        let monitor = bench.connect().await?;
        // The machine is complete when it answers.
        monitor.status().await?;
        let bare = bench.look()?;
        Ok(Self { bench, bare })
    }

    /// Removes what was left, and returns whether the machine is as it was at first.
    async fn clean(&self) -> Result<bool, Failure> {
        let monitor = self.bench.connect().await?;
        let adopted = soon(monitor.adopt()).await??;
        clean(&monitor, adopted, &self.bare, self.bench.server.folder()).await?;
        let lasting = |items: &Items| -> Items {
            // A migration that has not ended is not over with the case.
            let is_record = |item: &Item| {
                item.kind == "dump"
                    || matches!(&*item.detail, "completed" | "failed" | "cancelled" | "none")
                        && item.kind == "migration"
            };
            let ended = |item: &&Item| !is_record(item);
            items.iter().filter(ended).cloned().collect()
        };
        let (now, bare) = (lasting(&self.bench.look()?), lasting(&self.bare));
        let rest = changes(&bare, &now);
        if !rest.is_empty() {
            println!("faults: a machine is not brought back: {rest:?}");
        }
        Ok(rest.is_empty())
    }
}

/// Runs all faults of all steps of one operation.
async fn run_row(version: Version, row: &Row, share: usize) -> Result<Account, Failure> {
    let mut account = Account::default();
    let mut course = Course { version, row, ready: None, account: &mut account };
    let (steps, after) = course.without_fault().await?;
    let mut cases = 0;
    for step in steps {
        for fault in FAULTS {
            cases += 1;
            if is_chosen(version, cases, share) && !row.allows(&step, fault, Allows::Skip) {
                course.case(&step, fault, &after).await?;
            }
        }
    }
    course.deaf(&after).await?;
    Ok(account)
}

/// Whether a case runs on this release: one of so many, unless all are asked for.
pub(super) fn is_chosen(version: Version, case: usize, share: usize) -> bool {
    // The steps and the faults of a release differ from row to row and from step to step.
    is_everything() || (case + case / FAULTS.len()) % share == place(version)
}

fn place(version: Version) -> usize {
    VERSIONS.iter().position(|it| *it == version).unwrap_or_default()
}

pub(super) fn is_everything() -> bool {
    std::env::var("QMP_FAULTS").is_ok_and(|which| which == "all")
}

/// The course of one row.
struct Course<'r> {
    version: Version,
    row: &'r Row,
    ready: Option<Ready>,
    account: &'r mut Account,
}

impl Course<'_> {
    /// Returns a machine that is prepared, and what it has.
    async fn prepared(&mut self) -> Result<(Ready, Items), Failure> {
        let ready = match self.ready.take() {
            Some(ready) => ready,
            None => {
                self.account.starts += 1;
                Ready::start(self.version, self.row).await?
            }
        };
        let monitor = ready.bench.connect().await?;
        ready.bench.kept.borrow_mut().clear();
        (self.row.prepare)(&monitor, &ready.bench).await?;
        let before = ready.bench.look()?;
        Ok((ready, before))
    }

    /// Keeps a machine that can be cleaned.
    async fn keep(&mut self, ready: Ready) -> TestResult {
        if ready.bench.is_gone() {
            return Ok(());
        }
        // QEMU 7.2 does not stop its NBD server before such a client is gone.
        ready.bench.kept.borrow_mut().clear();
        match ready.clean().await {
            Ok(true) if ready.bench.is_fit() => self.ready = Some(ready),
            Err(failure) if !ready.bench.is_gone() => return Err(failure),
            Ok(_) | Err(_) => {}
        }
        Ok(())
    }

    /// Runs the operation without a fault, and returns its steps and what it changes.
    async fn without_fault(&mut self) -> Result<(Vec<Step>, Vec<String>), Failure> {
        let (ready, before) = self.prepared().await?;
        let (outcome, seen, _) = self.run(&ready.bench, None).await?;
        if !matches!(outcome, Outcome::Success) {
            return Err(Failure::new(format!("{}: without a fault: {outcome:?}", self.row.name)));
        }
        let after = match ready.bench.is_gone() {
            true => Vec::new(),
            false => {
                let _occupied = ready.bench.connect().await?;
                ready.bench.settle()?;
                changes(&before, &ready.bench.look()?)
            }
        };
        self.keep(ready).await?;
        let mut steps: Vec<Step> = seen;
        steps.retain(|step| step.earlier < REPEATED);
        Ok((steps, after))
    }

    /// Runs the operation over a connection with a fault.
    async fn run(
        &mut self,
        bench: &Bench,
        plan: Option<(Step, Fault)>,
    ) -> Result<(Outcome, Vec<Step>, bool), Failure> {
        let is_planned = plan.is_some();
        let wire = soon(Wire::connect(bench.server.socket(), plan)).await??;
        let outcome = {
            let operation = (self.row.run)(&wire.monitor, bench);
            tokio::select! {
                biased;
                () = wire.killed() => Outcome::Killed,
                outcome = timeout(LIMIT, operation) => match outcome {
                    Ok(Ok(())) => Outcome::Success,
                    Ok(Err(text)) => Outcome::Failure(text),
                    Err(_) => Outcome::Waits,
                },
            }
        };
        let seen = wire.finish().await?;
        if let Some(action) = seen.action {
            bench.action.replace(action);
        }
        let is_missed = is_planned && !seen.struck;
        Ok((outcome, seen.steps, is_missed))
    }

    async fn case(&mut self, step: &Step, fault: Fault, after: &[String]) -> TestResult {
        let (ready, before) = self.prepared().await?;
        let (outcome, _, is_missed) = self.run(&ready.bench, Some((step.clone(), fault))).await?;
        for complaint in ready.bench.complaints.take() {
            let line = format!("{} / {step} / {fault:?}: {complaint}", self.row.name);
            self.account.faults.push(line);
        }
        self.account.cases += 1;
        // A wait may end before it comes to this step.
        if is_missed && fault != Fault::Deaf && matches!(outcome, Outcome::Success) {
            self.account.missed += 1;
            return self.keep(ready).await;
        }
        if ready.bench.is_gone() {
            self.account.ended += 1;
            return Ok(());
        }
        let mut judged = Err((String::new(), Vec::new()));
        // The other end of a migration may still change this one.
        for _ in 0..ATTEMPTS {
            let case = (step, fault);
            judged = match self.judge(&ready.bench, &before, case, &outcome, after).await {
                // The destination of a migration that fails ends when it notices.
                Err(_) if ready.bench.is_gone() => {
                    self.account.ended += 1;
                    return Ok(());
                }
                judged => judged?,
            };
            if judged.is_ok() {
                break;
            }
        }
        match judged {
            Ok(verdict) => *self.account.field(verdict) += 1,
            Err((text, changes)) => {
                let mut line = format!("{} / {step} / {fault:?}: {text}", self.row.name);
                let _ = write!(line, "\n    outcome: {outcome:?}\n    changes: {changes:?}");
                self.account.faults.push(line);
            }
        }
        self.keep(ready).await
    }

    /// Compares the machine with what it was, and with what an adoption shows of it.
    async fn judge(
        &self,
        bench: &Bench,
        before: &Items,
        (step, fault): (&Step, Fault),
        outcome: &Outcome,
        after: &[String],
    ) -> Result<Result<Verdict, (String, Vec<String>)>, Failure> {
        let adopter = bench.connect().await?;
        bench.settle()?;
        let adopted = soon(adopter.adopt()).await??;
        let now = bench.look()?;
        let changes = changes(before, &now);
        let case = Case { row: self.row, step, fault, outcome, before, now: &now };
        let verdict = case.judge(&changes, after, &shown(&adopted));
        Ok(verdict.map_err(|text| (text, changes)))
    }

    /// Runs the operation without events.
    async fn deaf(&mut self, after: &[String]) -> TestResult {
        let step = Step { command: "events".to_owned(), earlier: 0 };
        if !self.row.allows(&step, Fault::Deaf, Allows::Skip) {
            self.case(&step, Fault::Deaf, after).await?;
        }
        Ok(())
    }
}

/// Runs rows one after the other, each case on one release, and fails with everything that they have
/// found.
pub(super) async fn run_rows(version: Version, rows: &[Row]) -> TestResult {
    let rows: Vec<_> = rows.iter().collect();
    run_share(version, &rows, VERSIONS.len()).await
}

/// Runs rows that take long, or many of a kind: each on one release, and one of so many cases.
pub(super) async fn run_few(version: Version, rows: &[Row], share: usize) -> TestResult {
    let is_chosen = |number: usize| is_everything() || number % VERSIONS.len() == place(version);
    let rows = rows.iter().enumerate().filter(|(number, _)| is_chosen(*number));
    let rows: Vec<_> = rows.map(|(_, row)| row).collect();
    run_share(version, &rows, share).await
}

async fn run_share(version: Version, rows: &[&Row], share: usize) -> TestResult {
    let mut total = Account::default();
    let wanted = std::env::var("QMP_FAULTS_ROW").ok();
    for row in rows.iter().filter(|row| wanted.as_ref().is_none_or(|it| it == row.name)) {
        let begun = std::time::Instant::now();
        let account = match run_row(version, row, share).await {
            Ok(account) => account,
            Err(failure) => Account { faults: vec![format!("{failure:?}")], ..Account::default() },
        };
        println!("faults: {version:?} {}: {account}; {:?}", row.name, begun.elapsed());
        total += account;
    }
    println!("faults: {version:?}: {total}");
    match total.faults.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(total.faults.join("\n"))),
    }
}
