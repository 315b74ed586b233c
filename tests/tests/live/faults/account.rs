//! What was found out, in numbers.

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

/// How a case has turned out.
#[derive(Clone, Copy)]
pub(super) enum Verdict {
    Undone,
    Told,
    Adopted,
    Waiting,
    Succeeded,
}

impl Account {
    pub(super) fn field(&mut self, verdict: Verdict) -> &mut usize {
        match verdict {
            Verdict::Undone => &mut self.undone,
            Verdict::Told => &mut self.told,
            Verdict::Adopted => &mut self.adopted,
            Verdict::Waiting => &mut self.waiting,
            Verdict::Succeeded => &mut self.succeeded,
        }
    }
}
