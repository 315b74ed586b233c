//! The direction in which the values of each node are transferred.

use std::collections::BTreeMap;

use super::model::Direction;
use super::source::Name;
use super::walk::{NodeId, Place, ResolvedElement, Walk};

/// The direction of each node, in the order of [`Walk::nodes`].
///
/// A node that no command or event leads to has neither direction.
pub(super) fn directions(walk: &Walk<'_>) -> Vec<Direction> {
    let below = below(walk);
    let mut directions = vec![Direction::default(); walk.nodes.len()];
    let mut work = roots(walk);
    while let Some((node, direction)) = work.pop() {
        let known = &mut directions[node.0];
        let more = Direction {
            sent: direction.sent && !known.sent,
            received: direction.received && !known.received,
        };
        if !more.sent && !more.received {
            continue;
        }
        known.sent |= more.sent;
        known.received |= more.received;
        work.extend(below.get(&node).into_iter().flatten().map(|&child| (child, more)));
    }
    directions
}

const SENT: Direction = Direction { sent: true, received: false };
const RECEIVED: Direction = Direction { sent: false, received: true };

fn roots(walk: &Walk<'_>) -> Vec<(NodeId, Direction)> {
    let own = walk.nodes.iter().enumerate().filter(|(_, node)| node.own);
    let mut roots: Vec<_> = own
        .map(|(index, node)| match node.name {
            Name::Data(_) => (NodeId(index), RECEIVED),
            Name::Arguments(_) | Name::Type(_) => (NodeId(index), SENT),
        })
        .collect();
    for (place, resolved) in &walk.resolved {
        let ResolvedElement::Node(node) = resolved.element else { continue };
        match place {
            Place::Arguments(_) => roots.push((node, SENT)),
            Place::Returns(_) | Place::Data(_) => roots.push((node, RECEIVED)),
            Place::Member(..) | Place::Branch(..) | Place::Alternative(..) => {}
        }
    }
    roots
}

/// The nodes that the members of each node refer to.
fn below(walk: &Walk<'_>) -> BTreeMap<NodeId, Vec<NodeId>> {
    let mut below: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (place, resolved) in &walk.resolved {
        if let (
            Place::Member(node, _) | Place::Branch(node, _) | Place::Alternative(node, _),
            ResolvedElement::Node(child),
        ) = (place, &resolved.element)
        {
            below.entry(*node).or_default().push(*child);
        }
    }
    below
}
