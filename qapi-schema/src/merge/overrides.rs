//! The differences between releases that no rule can settle, each with its reason.
//!
//! An entry that no longer applies is an error, so that the table never outlives its causes.

use crate::release::Release;

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
pub(super) const ABSENT_TAGS: &[AbsentTag] = &[
    // There was SEV alone at first, so what `query-sev` returned needed no tag; then SEV-SNP came.
    AbsentTag { union: "SevInfo", branch: "sev", until: Release::new(9, 1, 0) },
];
