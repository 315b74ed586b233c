//! The differences between releases that no rule can settle, each with its reason.
//!
//! An entry that no longer applies is an error, so that the table never outlives its causes.

/// A union of which some release lacks the tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct AbsentTag {
    /// The union.
    pub(super) union: &'static str,
    /// The branch that a missing tag means.
    pub(super) branch: &'static str,
    /// The newest release that needs the entry; a range of newer ones need not use it.
    pub(super) last_needed: (u16, u16),
}

/// The unions without a tag.
pub(super) const ABSENT_TAGS: &[AbsentTag] = &[
    // Until 9.0 there was SEV alone, so what `query-sev` returned needed no tag; 9.1 added SEV-SNP.
    AbsentTag { union: "SevInfo", branch: "sev", last_needed: (9, 0) },
];
