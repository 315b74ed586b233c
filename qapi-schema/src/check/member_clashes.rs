//! Members do not clash with each other or with inherited ones.

use std::collections::HashMap;

use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{Info, Member, Object, TypeId};
use crate::name::mangled;

/// Members by the name that C code gives them.
pub(super) type Names<'a> = HashMap<String, (TypeId, &'a Member)>;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let mut inherited = Inherited::default();
    for (id, type_) in subject.schema.types() {
        let (Some(object), Some(info)) = (type_.as_object(), &type_.info) else { continue };
        own(subject, id, object, info, findings);
        if object.base.is_some() {
            inherited.check(subject, id, object, info, findings);
        }
    }
}

/// Reports a member that clashes with another.
pub(super) fn clash(
    subject: &Subject<'_>,
    (owner, member): (TypeId, &Member),
    (other_owner, other): (TypeId, &Member),
    info: &Info,
) -> Diagnostic {
    let name = |owner, member: &Member| describe::member(subject.schema, owner, &member.name, info);
    let message = format!("{} collides with {}", name(owner, member), name(other_owner, other));
    let error = Diagnostic::error(member.span, message).note(other.span, "the other one");
    error.in_definition(&info.describe())
}

fn own(subject: &Subject<'_>, id: TypeId, object: &Object, info: &Info, findings: &mut Findings) {
    let mut seen: Names<'_> = HashMap::new();
    for member in &object.members {
        match seen.get(&mangled(&member.name)) {
            Some(&other) => {
                let error = clash(subject, (id, member), other, info);
                findings.push(subject.order.of_type(id).body, error);
            }
            None => {
                seen.insert(mangled(&member.name), (id, member));
            }
        }
    }
}

/// The names of bases, made once for each.
#[derive(Debug, Default)]
struct Inherited<'a> {
    names: HashMap<TypeId, Names<'a>>,
}

impl<'a> Inherited<'a> {
    fn check(
        &mut self,
        subject: &Subject<'a>,
        id: TypeId,
        object: &Object,
        info: &Info,
        findings: &mut Findings,
    ) {
        let lineage = subject.schema.lineage(id);
        for &base in lineage.iter().filter(|&&base| base != id) {
            let names = self.names.entry(base).or_insert_with(|| names(subject, base));
            for member in &object.members {
                if let Some(&other) = names.get(&mangled(&member.name)) {
                    let error = clash(subject, (id, member), other, info);
                    findings.push(subject.order.of_type(id).body, error);
                }
            }
        }
    }
}

/// The names of an object's own members.
fn names<'a>(subject: &Subject<'a>, id: TypeId) -> Names<'a> {
    let object = subject.schema.known(id).and_then(|type_| type_.as_object());
    let members = object.into_iter().flat_map(|object| &object.members);
    members.map(|member| (mangled(&member.name), (id, member))).collect()
}

/// The names of all members of an object, or of a union's common ones.
pub(super) fn common<'a>(subject: &Subject<'a>, id: TypeId) -> Names<'a> {
    let lineage = subject.schema.lineage(id);
    lineage.into_iter().flat_map(|base| names(subject, base)).collect()
}
