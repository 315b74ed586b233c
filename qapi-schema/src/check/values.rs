//! Checks that the values of an enum do not clash.

use std::collections::HashMap;

use super::{Findings, Subject};
use crate::diagnostic::Diagnostic;
use crate::model::EnumValue;
use crate::name::mangled;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for (id, type_) in subject.schema.types() {
        let (Some(inner), Some(info)) = (type_.as_enum(), &type_.info) else { continue };
        let mut seen: HashMap<String, &EnumValue> = HashMap::new();
        for value in &inner.values {
            if let Some(other) = seen.get(&mangled(&value.name)) {
                let message = format!("values '{}' and '{}' clash", value.name, other.name);
                let error = Diagnostic::error(value.span, message);
                let error = error.note(other.span, "the other one");
                let time = subject.order.of_type(id).body;
                findings.push(time, error.in_definition(&info.describe()));
            } else {
                seen.insert(mangled(&value.name), value);
            }
        }
    }
}
