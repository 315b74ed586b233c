//! The differences between releases that no rule can settle, each with its reason.
//!
//! An entry that no longer applies is an error. The table therefore has no obsolete entries.

use crate::release::Release;

/// The tables of overrides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overrides<'t> {
    pub(super) absent_tags: &'t [AbsentTag],
    pub(super) renamed: &'t [Renamed],
}

/// The overrides for QEMU's schemas.
pub(super) const OVERRIDES: Overrides<'static> =
    Overrides { absent_tags: ABSENT_TAGS, renamed: RENAMED };

/// A union whose tag some releases lack.
#[derive(Clone, Copy, Debug)]
pub(super) struct AbsentTag {
    /// The union.
    pub(super) union: &'static str,
    /// The branch that a missing tag selects.
    pub(super) branch: &'static str,
    /// The first release with the tag.
    pub(super) until: Release,
}

/// The unions whose tag some releases lack.
const ABSENT_TAGS: &[AbsentTag] = &[
    // At first, SEV was the only kind, so the reply to `query-sev` needed no tag. SEV-SNP came
    // later.
    AbsentTag { union: "SevInfo", branch: "sev", until: Release::new(9, 1, 0) },
];

/// A renamed type that no position leads to, so that the merge cannot match it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Renamed {
    /// The older name.
    pub(super) from: &'static str,
    /// The newer name.
    pub(super) to: &'static str,
}

/// The renamed types.
const RENAMED: &[Renamed] = &[
    // All of these were shortened at the same time. The others are found by position.
    Renamed { from: "QCryptodevBackendAlgType", to: "QCryptodevBackendAlgoType" },
];
