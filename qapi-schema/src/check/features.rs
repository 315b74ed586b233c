//! Checks that features are unique, and that special ones are only where they have a meaning.

use std::collections::HashSet;

use super::order::Time;
use super::{Findings, Subject};
use crate::diagnostic::Diagnostic;
use crate::model::{Definition, Features, Info};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for &id in &subject.schema.order {
        let definition = subject.schema.definition(id);
        let Some(info) = definition.info() else { continue };
        let times = subject.order.times(id);
        once(info, &info.features, times.start, findings);
        if let Definition::Type(_, type_) = definition {
            special(info, times.start, findings);
            for member in type_.as_object().iter().flat_map(|object| &object.members) {
                once(info, &member.features, times.body, findings);
            }
        }
    }
}

fn once(info: &Info, features: &Features, time: Time, findings: &mut Findings) {
    let mut seen = HashSet::new();
    for feature in features {
        if !seen.insert(&*feature.name) {
            let name = &feature.name;
            let message = format!("feature '{name}' is named twice");
            let error = Diagnostic::error(feature.span, message).in_definition(&info.describe());
            findings.push(time, error);
        }
    }
}

/// Reports special features of types; only commands, events, members and values can have them.
fn special(info: &Info, time: Time, findings: &mut Findings) {
    for feature in info.features.iter().filter(|feature| feature.is_special()) {
        let message = format!("feature '{}' means nothing for a type", feature.name);
        let error = Diagnostic::error(feature.span, message).in_definition(&info.describe());
        findings.push(time, error);
    }
}
