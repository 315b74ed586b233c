//! The differences between releases that no rule can settle, each with its reason.
//!
//! An entry that no longer applies is an error, so that the table never outlives its causes.

use crate::release::Release;

/// The tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overrides<'t> {
    pub(super) absent_tags: &'t [AbsentTag],
    pub(super) renamed: &'t [Renamed],
}

/// What holds for QEMU's schemas.
pub(super) const OVERRIDES: Overrides<'static> =
    Overrides { absent_tags: ABSENT_TAGS, renamed: RENAMED };

/// A union of which some release lacks the tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct AbsentTag {
    /// The union.
    pub(super) union: &'static str,
    /// The branch that a missing tag means.
    pub(super) branch: &'static str,
    /// The first release with the tag.
    pub(super) until: Release,
}

/// The unions without a tag.
const ABSENT_TAGS: &[AbsentTag] = &[
    // There was SEV alone at first, so what `query-sev` returned needed no tag; then SEV-SNP came.
    AbsentTag { union: "SevInfo", branch: "sev", until: Release::new(9, 1, 0) },
];

/// A type with a new name that no position leads to, so that nothing else tells what it was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Renamed {
    /// The older name.
    pub(super) from: &'static str,
    /// The newer name.
    pub(super) to: &'static str,
}

/// The types with new names.
const RENAMED: &[Renamed] = &[
    // All of these were shortened at once; the others are used somewhere.
    Renamed { from: "QCryptodevBackendAlgType", to: "QCryptodevBackendAlgoType" },
];
