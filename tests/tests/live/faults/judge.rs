//! Whether what a fault has left is undone, told or shown.

use super::account::Verdict;
use super::bench::{Item, Items};
use super::row::{Allows, Row};
use super::shown::SHOWN;
use super::wire::{Fault, Step};

/// How an operation has ended.
#[derive(Debug)]
pub(super) enum Outcome {
    Success,
    Failure(String),
    /// It goes on waiting, for as long as the caller likes.
    Waits,
    Killed,
}

/// A case, with the machine before it and after it.
pub(super) struct Case<'c> {
    pub(super) row: &'c Row,
    pub(super) step: &'c Step,
    pub(super) fault: Fault,
    pub(super) outcome: &'c Outcome,
    pub(super) before: &'c Items,
    pub(super) now: &'c Items,
}

impl Case<'_> {
    pub(super) fn judge(
        &self,
        changes: &[String],
        after: &[String],
        shown: &Items,
    ) -> Result<Verdict, String> {
        let is_cut = self.fault.is_cut();
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
        let is_known = |item: &Item| {
            is_meant(item, text)
                || SHOWN.contains(&item.kind)
                || self.allows(Allows::Kind(item.kind))
                || item.kind == "open" && owns
        };
        match self.differing().find(|item| !is_known(item)) {
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

/// What differs, with `-` before what has gone. Generated names and private folders are made equal.
pub(super) fn changes(before: &Items, now: &Items) -> Vec<String> {
    let gone = before.difference(now).map(|item| format!("- {}", plain(item)));
    let new = now.difference(before).map(|item| format!("+ {}", plain(item)));
    gone.chain(new).collect()
}

/// Describes an item, without the random part of a generated name.
fn plain(item: &Item) -> String {
    let text = item.to_string();
    let text = match text.split_once("/qmp-").map(|(before, rest)| (before, rest.split_once('/'))) {
        Some((before, Some((_, rest)))) => format!("{before}/qmp-*/{rest}"),
        _ => text,
    };
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
