//! Tables that are derived from the walk, for all nodes.

use std::collections::{BTreeMap, BTreeSet};

use super::direction::directions;
use super::model::{Direction, TypeId};
use super::stand_ins::{StandIns, stand_ins};
use super::walk::{NodeId, Walk};

/// Tables that are derived from the walk, for all nodes.
#[derive(Debug)]
pub(super) struct Tables<'w, 'a> {
    pub(super) walk: &'w Walk<'a>,
    pub(super) ids: BTreeMap<NodeId, TypeId>,
    pub(super) stand_ins: StandIns<'a>,
    pub(super) directions: Vec<Direction>,
    pub(super) names: BTreeSet<&'a str>,
}

impl<'w, 'a> Tables<'w, 'a> {
    pub(super) fn new(walk: &'w Walk<'a>) -> Self {
        let ids = type_ids(walk);
        let names = ids.keys().map(|node| walk.nodes[node.0].name.text()).collect();
        Self { walk, ids, stand_ins: stand_ins(walk), directions: directions(walk), names }
    }
}

/// Numbers the nodes that are types, in the order of their names.
fn type_ids(walk: &Walk<'_>) -> BTreeMap<NodeId, TypeId> {
    let nodes = walk.nodes.iter().enumerate().filter(|(_, node)| !node.own);
    let mut nodes: Vec<_> = nodes.map(|(index, node)| (node.name.text(), NodeId(index))).collect();
    nodes.sort_unstable();
    nodes.into_iter().enumerate().map(|(id, (_, node))| (node, TypeId(id))).collect()
}
