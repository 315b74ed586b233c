//! Features: what clients may ask of a build by name.

use super::Condition;
use crate::doc::Since;
use crate::source::Span;

/// A feature.
#[derive(Debug, Clone)]
pub struct Feature {
    /// The name.
    pub name: Box<str>,
    /// Where it is named.
    pub span: Span,
    /// When it is there.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

impl Feature {
    /// Whether QEMU gives the feature a meaning of its own: `deprecated` and `unstable`.
    #[must_use]
    pub fn is_special(&self) -> bool {
        matches!(&*self.name, "deprecated" | "unstable")
    }
}

/// The features of one thing, in the order written.
#[derive(Debug, Clone, Default)]
pub struct Features(pub Vec<Feature>);

impl Features {
    /// The features, in the order written.
    pub fn iter(&self) -> std::slice::Iter<'_, Feature> {
        self.0.iter()
    }

    /// A feature, by name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Feature> {
        self.iter().find(|feature| &*feature.name == name)
    }

    /// Whether what has these is to be withdrawn.
    #[must_use]
    pub fn deprecated(&self) -> bool {
        self.get("deprecated").is_some()
    }

    /// Whether what has these may change without notice.
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
