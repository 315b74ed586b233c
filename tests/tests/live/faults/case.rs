//! One operation, one step, one fault: what is left must be undone or told.

use std::fmt::Write as _;
use std::pin::Pin;
use std::time::Duration;

use qmp::Monitor;
use qmp_tests::{Failure, Qemu, TestResult, VERSIONS, Version};
use tokio::time::timeout;

use super::bench::{Bench, Item, Items, SHOWN, clean, shown};
use super::wire::{Fault, Step, Wire};
use crate::support::soon;

pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// An operation of several steps.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// The arguments of its machine.
    pub(super) machine: fn(Qemu) -> Result<Qemu, Failure>,
    /// What has to be there before it.
    pub(super) prepare: for<'a> fn(&'a Monitor, &'a Bench) -> Pending<'a, TestResult>,
    /// The operation, with its error as a program shows it.
    pub(super) run: for<'a> fn(&'a Monitor, &'a Bench) -> Pending<'a, Result<(), String>>,
    /// What is otherwise than usual.
    pub(super) known: &'static [&'static [Known]],
}

/// An exception, with its reason.
pub(super) struct Known {
    /// The command of the step, or `*`.
    pub(super) step: &'static str,
    pub(super) faults: &'static [Fault],
    pub(super) allows: Allows,
    #[expect(dead_code, reason = "it is for readers")]
    pub(super) reason: &'static str,
}

/// What an exception allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allows {
    /// Success: the step does not matter, or its late reply counts.
    Success,
    /// A difference of this kind that the error does not name in its text.
    Kind(&'static str),
    /// The case cannot be run.
    Skip,
}

/// The faults at each step.
const FAULTS: [Fault; 6] =
    [Fault::Error, Fault::CutBefore, Fault::CutAfter, Fault::Kill, Fault::Stall, Fault::Late];

/// How long an operation may take. It is cut off after that, which takes no time in a stall.
const LIMIT: Duration = Duration::from_secs(120);

/// How many steps of the same command are tried: a wait may repeat a query any number of times.
const REPEATED: usize = 2;

/// How often a case is judged before it counts as a fault.
const ATTEMPTS: usize = 3;

/// How an operation has ended.
#[derive(Debug)]
enum Outcome {
    Success,
    Failure(String),
    /// It goes on waiting, for as long as the caller likes.
    Waits,
    Killed,
}

/// The account of one row.
#[derive(Default)]
pub(super) struct Account {
    pub(super) cases: usize,
    pub(super) undone: usize,
    pub(super) told: usize,
    pub(super) adopted: usize,
    pub(super) waiting: usize,
    pub(super) succeeded: usize,
    pub(super) ended: usize,
    pub(super) missed: usize,
    pub(super) starts: usize,
    pub(super) faults: Vec<String>,
}

impl std::ops::AddAssign for Account {
    fn add_assign(&mut self, other: Self) {
        self.cases += other.cases;
        self.undone += other.undone;
        self.told += other.told;
        self.adopted += other.adopted;
        self.waiting += other.waiting;
        self.succeeded += other.succeeded;
        self.ended += other.ended;
        self.missed += other.missed;
        self.starts += other.starts;
        self.faults.extend(other.faults);
    }
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { cases, undone, told, adopted, waiting, succeeded, .. } = self;
        let Self { ended, missed, starts, faults, .. } = self;
        let faults = faults.len();
        write!(
            f,
            "{cases} cases: {undone} left nothing, {told} told what is left, {adopted} left what \
             adoption shows, {waiting} went on waiting, {succeeded} succeeded, {ended} ended QEMU, \
             {missed} did not get to the step; {starts} starts; {faults} faults"
        )
    }
}

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
            let ended = |item: &&Item| !matches!(item.kind, "migration" | "dump");
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
pub(super) async fn run_row(version: Version, row: &Row) -> Result<Account, Failure> {
    let mut account = Account::default();
    let mut course = Course { version, row, ready: None, account: &mut account };
    let (steps, after) = course.without_fault().await?;
    let mut cases = 0;
    for step in steps {
        for fault in FAULTS {
            cases += 1;
            if is_chosen(version, cases) && !row.allows(&step, fault, Allows::Skip) {
                course.case(&step, fault, &after).await?;
            }
        }
    }
    course.deaf(&after).await?;
    Ok(account)
}

/// Whether a case runs on this release: each of them on one, unless all are asked for.
fn is_chosen(version: Version, case: usize) -> bool {
    let all = std::env::var("QMP_FAULTS").is_ok_and(|which| which == "all");
    // The steps and the faults of a release differ from row to row and from step to step.
    let place = VERSIONS.iter().position(|it| *it == version).unwrap_or_default();
    all || (case + case / FAULTS.len()) % VERSIONS.len() == place
}

impl Row {
    fn allows(&self, step: &Step, fault: Fault, allowed: Allows) -> bool {
        self.known.iter().copied().flatten().any(|known| {
            (known.step == "*" || known.step == step.command)
                && known.faults.contains(&fault)
                && known.allows == allowed
        })
    }
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
        if ready.clean().await? {
            self.ready = Some(ready);
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
            judged = self.judge(&ready.bench, &before, (step, fault), &outcome, after).await?;
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

/// How a case has turned out.
#[derive(Clone, Copy)]
enum Verdict {
    Undone,
    Told,
    Adopted,
    Waiting,
    Succeeded,
}

impl Account {
    fn field(&mut self, verdict: Verdict) -> &mut usize {
        match verdict {
            Verdict::Undone => &mut self.undone,
            Verdict::Told => &mut self.told,
            Verdict::Adopted => &mut self.adopted,
            Verdict::Waiting => &mut self.waiting,
            Verdict::Succeeded => &mut self.succeeded,
        }
    }
}

struct Case<'c> {
    row: &'c Row,
    step: &'c Step,
    fault: Fault,
    outcome: &'c Outcome,
    before: &'c Items,
    now: &'c Items,
}

impl Case<'_> {
    fn judge(
        &self,
        changes: &[String],
        after: &[String],
        shown: &Items,
    ) -> Result<Verdict, String> {
        let is_cut = matches!(self.fault, Fault::CutBefore | Fault::CutAfter | Fault::Kill);
        match self.outcome {
            Outcome::Success if is_cut && self.is_over() => self.adopted(shown, Verdict::Succeeded),
            Outcome::Success if self.fault == Fault::Deaf => self.same(changes, after),
            Outcome::Success => match self.allows(Allows::Success) {
                true => self.same(changes, after),
                false => Err("it must not succeed".to_owned()),
            },
            Outcome::Failure(_) if self.fault == Fault::Deaf => Err("it must succeed".to_owned()),
            Outcome::Failure(_) if changes.is_empty() => Ok(Verdict::Undone),
            Outcome::Failure(_) if is_cut => self.adopted(shown, Verdict::Adopted),
            Outcome::Failure(text) => self.told(text),
            Outcome::Waits if self.fault == Fault::Stall => self.adopted(shown, Verdict::Waiting),
            Outcome::Waits => Err("it waits for ever".to_owned()),
            Outcome::Killed if changes.is_empty() => Ok(Verdict::Undone),
            Outcome::Killed => self.adopted(shown, Verdict::Adopted),
        }
    }

    fn allows(&self, allowed: Allows) -> bool {
        self.row.allows(self.step, self.fault, allowed)
    }

    /// Whether the operation may succeed although the connection was cut.
    fn is_over(&self) -> bool {
        self.allows(Allows::Success)
    }

    /// An operation that succeeds has done the same as without a fault.
    fn same(&self, changes: &[String], after: &[String]) -> Result<Verdict, String> {
        // The last migration and the last dump may be those of an earlier case.
        let lasting = |changes: &[String]| -> Vec<String> {
            let ended = |change: &&String| {
                ["+ migration", "- migration", "+ dump", "- dump"]
                    .iter()
                    .any(|it| change.starts_with(it))
            };
            changes.iter().filter(|change| !ended(change)).cloned().collect()
        };
        match lasting(changes) == lasting(after) {
            true => Ok(Verdict::Succeeded),
            false => Err(format!("it succeeded, but without a fault it changes {after:?}")),
        }
    }

    fn differing(&self) -> impl Iterator<Item = &Item> {
        self.before.symmetric_difference(self.now)
    }

    /// The error names everything that differs.
    fn told(&self, text: &str) -> Result<Verdict, String> {
        let is_told = |item: &Item| {
            item.name.split('/').all(|part| text.contains(part))
                || is_meant(item, text)
                || self.allows(Allows::Kind(item.kind))
                || item.kind == "open" && text.contains("descriptor")
        };
        // What an object has opened is told with the object.
        let owns = self.differing().any(|item| is_told(item) && item.kind != "open");
        // A drive is the view of a device and its node.
        let is_part = |drive: &Item| {
            self.differing().any(|item| {
                matches!(item.kind, "device" | "node")
                    && is_told(item)
                    && (drive.name.contains(&item.name) || drive.detail.contains(&item.name))
            })
        };
        // A migration that has failed or was cancelled has left nothing but its record.
        let is_record = |item: &Item| matches!(item.detail.as_str(), "cancelled" | "failed");
        let untold = |item: &&Item| match item.kind {
            "migration" => !is_told(item) && !is_record(item),
            "open" => !is_told(item) && !owns,
            "drive" => !is_told(item) && !is_part(item),
            _ => !is_told(item),
        };
        match self.differing().find(untold) {
            Some(item) => Err(format!("it does not tell of {item}")),
            None => Ok(Verdict::Told),
        }
    }

    /// An adoption shows everything that differs.
    fn adopted(&self, shown: &Items, verdict: Verdict) -> Result<Verdict, String> {
        let mut seen = self.now.iter().filter(|item| SHOWN.contains(&item.kind));
        if let Some(item) = seen.find(|item| !shown.contains(item)) {
            return Err(format!("adoption does not show {item}"));
        }
        if let Some(item) = shown.iter().find(|item| !self.now.contains(item)) {
            return Err(format!("adoption shows {item}, which is not there"));
        }
        let owns = self.differing().any(|item| SHOWN.contains(&item.kind));
        let text = match self.outcome {
            Outcome::Failure(text) => text.as_str(),
            _ => "",
        };
        let hidden = |item: &&Item| {
            !is_meant(item, text)
                && !SHOWN.contains(&item.kind)
                && !self.allows(Allows::Kind(item.kind))
                && !(item.kind == "open" && owns)
        };
        match self.differing().find(hidden) {
            Some(item) => Err(format!("adoption cannot show {item}")),
            None => Ok(verdict),
        }
    }
}

/// Whether the error says that the outcome of the very command is unknown that changes the item.
fn is_meant(item: &Item, text: &str) -> bool {
    let commands: &[&str] = match item.kind {
        "dump" => &["dump-guest-memory"],
        "migration" | "status" => &["migrate", "migrate-incoming"],
        "snapshot" => &["snapshot-save", "snapshot-delete"],
        "fdset" => return text.contains("descriptors that were passed"),
        "action" => return text.contains("left to pause"),
        _ => &[],
    };
    commands.iter().any(|command| text.contains(&format!("{command}: no answer")))
}

/// What differs, with `-` before what has gone. Generated names are made equal.
fn changes(before: &Items, now: &Items) -> Vec<String> {
    let gone = before.difference(now).map(|item| format!("- {}", plain(item)));
    let new = now.difference(before).map(|item| format!("+ {}", plain(item)));
    gone.chain(new).collect()
}

/// Describes an item, without the random part of a generated name.
fn plain(item: &Item) -> String {
    let text = item.to_string();
    let words = text.split(' ').map(|word| match word.rsplit_once('-') {
        Some((kind, random))
            if random.len() == 16 && random.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            format!("{kind}-*")
        }
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Runs rows one after the other, and fails with everything that they have found.
pub(super) async fn run_rows(version: Version, rows: &[Row]) -> TestResult {
    let mut total = Account::default();
    let wanted = std::env::var("QMP_FAULTS_ROW").ok();
    for row in rows.iter().filter(|row| wanted.as_ref().is_none_or(|it| it == row.name)) {
        let begun = std::time::Instant::now();
        let account = match run_row(version, row).await {
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
