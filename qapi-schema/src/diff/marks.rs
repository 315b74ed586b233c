//! Compares the features and conditions of definitions, members and values.

use super::model::What;
use crate::snapshot::{Condition, Feature};

/// The features and the condition of a definition, member or value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marks<'a> {
    pub(super) condition: Option<&'a Condition>,
    pub(super) features: &'a [Feature],
}

impl Marks<'_> {
    fn has(&self, name: &str) -> bool {
        self.features.iter().any(|feature| feature.name == name)
    }
}

/// Returns the changes between two sets of marks.
pub(super) fn compare(old: Marks<'_>, new: Marks<'_>) -> Vec<What> {
    let mut found = Vec::new();
    let features = old.features.iter().filter(|it| !new.has(&it.name));
    found.extend(features.map(|it| lost(&it.name)));
    let features = new.features.iter().filter(|it| !old.has(&it.name));
    found.extend(features.map(|it| gained(&it.name)));
    if old.condition != new.condition {
        let [from, to] = [old, new].map(|it| it.condition.map(ToString::to_string));
        found.push(What::ConditionChanged { from, to });
    }
    found
}

fn gained(feature: &str) -> What {
    match feature {
        "deprecated" => What::Deprecated,
        "unstable" => What::MadeUnstable,
        _ => What::FeatureAdded { feature: feature.to_owned() },
    }
}

fn lost(feature: &str) -> What {
    match feature {
        "deprecated" => What::NoLongerDeprecated,
        "unstable" => What::MadeStable,
        _ => What::FeatureRemoved { feature: feature.to_owned() },
    }
}
