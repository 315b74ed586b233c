//! Building objects: structs, and unions that are plain structs in some releases.

use std::collections::BTreeSet;

use super::super::error::Conflict;
use super::super::history::{both, history};
use super::super::model::{Branch, Kind, Union, Value};
use super::super::overrides::AbsentTag;
use super::super::parts::{Parts, sighting};
use super::super::source::Name;
use super::super::walk::{NodeId, Place, ResolvedElement};

/// Builds a union if any release has one, and a struct otherwise.
pub(super) fn object<'a>(
    parts: &mut Parts<'_, 'a>,
    overridden: &mut BTreeSet<&'static str>,
) -> Kind {
    match parts.tables.walk.tag(parts.node) {
        None => {
            let names = parts.member_names();
            Kind::Struct(parts.members(&names))
        }
        Some(tag) => match union(parts, tag, overridden) {
            Some(union) => Kind::Union(union),
            None => Kind::Struct(Default::default()),
        },
    }
}

fn union<'a>(
    parts: &mut Parts<'_, 'a>,
    tag: &'a str,
    overridden: &mut BTreeSet<&'static str>,
) -> Option<Union> {
    let names = parts.common_names();
    let common = parts.members(&names);
    let Some(tag_node) = tag_node(parts, tag) else {
        let place = parts.tables.walk.describe(Place::Member(parts.node, tag));
        parts.conflicts.push(Conflict::new(place, "the tag of a union is no enum in any release"));
        return None;
    };
    let absent_tag = absent_tag(parts, tag, overridden);
    let branches = branches(parts, tag_node, absent_tag.map(|entry| entry.branch));
    if let Some(branch) = absent_tag.filter(|it| branches.iter().all(|had| had.name != it.branch)) {
        let problem = format!("the override names {}, which is no branch", branch.branch);
        parts.conflicts.push(Conflict::new(branch.union, problem));
    }
    check_covered(parts, &names);
    let absent_tag = absent_tag.map(|entry| entry.branch.to_owned());
    let tag_type = *parts.tables.ids.get(&tag_node)?;
    Some(Union { common, tag: tag.to_owned(), tag_type, absent_tag, branches })
}

fn tag_node(parts: &Parts<'_, '_>, tag: &str) -> Option<NodeId> {
    match parts.tables.walk.resolved.get(&Place::Member(parts.node, tag))?.element {
        ResolvedElement::Node(node) => Some(node),
        ResolvedElement::Builtin(_) => None,
    }
}

/// Returns the branch that an absent tag selects, if a release lacks the tag. This needs an
/// override.
fn absent_tag<'a>(
    parts: &mut Parts<'_, 'a>,
    tag: &str,
    overridden: &mut BTreeSet<&'static str>,
) -> Option<&'a AbsentTag> {
    let walk = parts.tables.walk;
    let has = |release: usize| {
        let mut objects = parts.objects().filter(|it| it.0 == release);
        objects.all(|(_, object)| object.member(tag).is_some_and(|member| !member.optional))
    };
    let releases = parts.around.releases.iter().copied();
    let lacking = releases.clone().rev().find(|release| !has(*release))?;
    let entry = walk.absent_tag(parts.node);
    if let Some(entry) = entry.filter(|it| walk.sources[lacking].release < it.until) {
        overridden.insert(entry.union);
        return Some(entry);
    }
    let with = releases.rev().find(|release| has(*release)).unwrap_or(lacking);
    let [lacking, with] = [lacking, with].map(|index| walk.sources[index].release);
    let problem = format!(
        "{with} always has the tag {tag} and {lacking} has not, and no override says what that means"
    );
    parts.conflicts.push(Conflict::new(walk.describe_node(parts.node), problem));
    None
}

/// Builds a branch for each value of the tag. `absent` is the branch that a missing tag selects.
fn branches(parts: &mut Parts<'_, '_>, tag_node: NodeId, absent: Option<&str>) -> Vec<Branch> {
    let Some(since) = parts.around.since else { return Vec::new() };
    let values = Parts::new(parts.tables, tag_node, parts.direction, since).values();
    let mut branches: Vec<_> = values.into_iter().map(|value| branch(parts, value)).collect();
    // The releases without the tag had this branch too, although they did not name it.
    if let Some(first) = branches.iter_mut().find(|it| Some(it.name.as_str()) == absent) {
        first.history.since = since;
    }
    branches
}

fn branch(parts: &Parts<'_, '_>, value: Value) -> Branch {
    let Value { name, history: value } = value;
    let found: Vec<_> = parts
        .objects()
        .filter_map(|(release, object)| Some((release, object.branch(&name)?)))
        .collect();
    let Some(&(_, newest)) = found.last() else {
        return Branch { name, ty: None, alone: false, history: value };
    };
    let walk = parts.tables.walk;
    let place = Place::Branch(parts.node, &newest.name);
    let node = walk.resolved.get(&place).and_then(|resolved| resolved.one_node());
    let ty = node.and_then(|node| parts.tables.ids.get(&node).copied());
    let sightings: Vec<_> =
        found.iter().map(|&(release, member)| sighting(release, member)).collect();
    let history = match history(walk.sources, &parts.around, &sightings) {
        Some(members) => both(members, value),
        None => value,
    };
    let alone = node.is_some_and(|node| is_alone(parts, node, &name));
    Branch { name, ty, alone, history }
}

/// Returns whether the type was only this branch of the union in every release. This applies to all
/// types that merged into it and to every type with its current name.
fn is_alone(parts: &Parts<'_, '_>, ty: NodeId, branch: &str) -> bool {
    let node = &parts.tables.walk.nodes[ty.0];
    let is_type =
        |release: usize, name| name == node.name || node.members.contains(&(release, name));
    parts.objects().all(|(release, object)| {
        let branches = object.variants.map(|variants| variants.branches).unwrap_or_default();
        let mut others = branches.iter().filter(|it| it.name != branch);
        others.all(|it| !is_type(release, Name::Type(it.ty.name())))
    })
}

/// Checks that the union has every member of a struct that other releases have in its place.
fn check_covered(parts: &mut Parts<'_, '_>, common: &[&str]) {
    let walk = parts.tables.walk;
    let branches: Vec<_> = walk
        .branch_places(parts.node)
        .into_iter()
        .filter_map(|place| walk.resolved.get(&place)?.one_node())
        .collect();
    let in_branch = |name: &str| {
        let mut objects = branches.iter().flat_map(|branch| walk.objects(*branch));
        objects.any(|(_, _, object)| object.member(name).is_some())
    };
    let union = parts.objects().rfind(|(_, object)| object.variants.is_some());
    let Some((union, _)) = union else { return };
    for (release, object) in parts.objects().filter(|(_, object)| object.variants.is_none()) {
        for member in object.members.iter().map(|member| member.name.as_str()) {
            if !common.contains(&member) && !in_branch(member) {
                let [had, union] = [release, union].map(|index| walk.sources[index].release);
                let problem = format!(
                    "the struct of {had} has a member {member} and the union of {union} none"
                );
                parts.conflicts.push(Conflict::new(walk.describe_node(parts.node), problem));
            }
        }
    }
}
