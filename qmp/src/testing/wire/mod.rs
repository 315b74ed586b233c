//! The schema of every release of QEMU, as far as it is on the wire.
//!
//! The generated tables hold it as text, of which only the rows of one release are read. The module
//! `wire` of the generator documents the format.

#[rustfmt::skip] // prettyplease has formatted it
mod generated;
mod row;
mod schema;

use crate::release::Release;
use crate::types::SchemaInfo;

/// The tables of one program.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tables {
    releases: &'static str,
    commands: &'static str,
    events: &'static str,
    types: &'static str,
}

/// The tables of QEMU itself.
pub(super) static QEMU: Tables = Tables {
    releases: generated::qemu::RELEASES,
    commands: generated::qemu::COMMANDS,
    events: generated::qemu::EVENTS,
    types: generated::qemu::TYPES,
};

/// The tables of the guest agent.
#[cfg(feature = "guest-agent")]
pub(super) static GUEST_AGENT: Tables = Tables {
    releases: generated::guest_agent::RELEASES,
    commands: generated::guest_agent::COMMANDS,
    events: generated::guest_agent::EVENTS,
    types: generated::guest_agent::TYPES,
};

/// A version of a program: major, minor and patch number.
pub(super) type Version = (u16, u16, u16);

impl Tables {
    /// Returns the versions whose schema is known, oldest first: one of each release series.
    pub(super) fn versions(&self) -> Vec<Version> {
        self.releases.split(' ').filter_map(version).collect()
    }

    /// Returns the version of a release series, with its position among all.
    fn find(&self, release: Release) -> Option<(usize, Version)> {
        let is_series = |&(_, (major, minor, _)): &(usize, Version)| {
            (major, minor) == (release.major, release.minor)
        };
        self.versions().into_iter().enumerate().find(is_series)
    }

    /// Returns the version of a release series.
    pub(super) fn version(&self, release: Release) -> Option<Version> {
        Some(self.find(release)?.1)
    }

    /// Returns what a release answers to `query-qmp-schema`: commands, events, then types.
    pub(super) fn schema(&self, release: Release) -> Option<Vec<SchemaInfo>> {
        Some(schema::schema(self, self.find(release)?.0))
    }
}

impl Tables {
    /// Returns the commands of a release that have no reply if they succeed.
    pub(super) fn silent(&self, release: Release) -> Vec<&'static str> {
        let Some((index, _)) = self.find(release) else { return Vec::new() };
        let silent =
            row::rows(self.commands, index).filter(|row| row.words.contains(&row::Word::Silent));
        silent.map(|row| row.name).collect()
    }
}

fn version(text: &str) -> Option<Version> {
    let mut numbers = text.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??, numbers.next()??))
}
