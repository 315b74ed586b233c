//! Features, by which clients can detect what a build supports.

use super::Condition;
use crate::doc::Since;
use crate::source::Span;

/// A feature.
#[derive(Debug, Clone)]
pub struct Feature {
    /// The name.
    pub name: Box<str>,
    /// The place of the name.
    pub span: Span,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

impl Feature {
    /// Whether QEMU itself interprets the feature, as it does `deprecated` and `unstable`.
    #[must_use]
    pub fn is_special(&self) -> bool {
        matches!(&*self.name, "deprecated" | "unstable")
    }
}

/// The features of a definition or part, in the order written.
#[derive(Debug, Clone, Default)]
pub struct Features(pub Vec<Feature>);

impl Features {
    /// The features, in the order written.
    pub fn iter(&self) -> std::slice::Iter<'_, Feature> {
        self.0.iter()
    }

    /// The feature with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Feature> {
        self.iter().find(|feature| &*feature.name == name)
    }

    /// Whether the thing with these features is deprecated.
    #[must_use]
    pub fn deprecated(&self) -> bool {
        self.get("deprecated").is_some()
    }

    /// Whether the thing with these features is unstable.
    #[must_use]
    pub fn unstable(&self) -> bool {
        self.get("unstable").is_some()
    }
}

impl<'a> IntoIterator for &'a Features {
    type Item = &'a Feature;
    type IntoIter = std::slice::Iter<'a, Feature>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
