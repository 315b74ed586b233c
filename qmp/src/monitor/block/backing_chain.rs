//! The images that a block node reads from, from the topmost to the base.
//!
//! Since 10.1, `query-named-block-nodes` names the children of each node. Before, only
//! `x-debug-query-block-graph` does (7.2 and 10.0); names of files are ambiguous, because a file may
//! be open in several nodes.

use std::collections::BTreeMap;

use super::nodes::BlockError;
use crate::commands::{QueryNamedBlockNodes, XDebugQueryBlockGraph};
use crate::types::{BlockDeviceInfo, XDbgBlockGraph};
use crate::{Error, Monitor};

/// One node of a backing chain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChainNode {
    /// The name of the node. QEMU names those that nobody has named, for example `#block123`.
    pub node: String,
    /// Its driver, for example `qcow2`.
    pub driver: String,
    /// The name of the file as QEMU has it, which may be a `json:` text.
    pub filename: String,
    /// The size of the disk that the node shows, in bytes.
    pub virtual_size: u64,
    /// Whether the node is read-only.
    pub read_only: bool,
    /// The node that stores the image. `None` for a filter, which has no image, and for a node that is
    /// the storage itself.
    pub storage: Option<String>,
}

/// The children of each node, by their roles.
type Children = BTreeMap<String, BTreeMap<String, String>>;

fn of_nodes(nodes: &[BlockDeviceInfo]) -> Option<Children> {
    let children = nodes.iter().map(|node| {
        let children = node.children.as_ref()?.iter();
        let children = children.map(|child| (child.child.clone(), child.node_name.clone()));
        Some((node.node_name.clone().unwrap_or_default(), children.collect()))
    });
    children.collect()
}

fn of_graph(graph: &XDbgBlockGraph) -> Children {
    let names: BTreeMap<_, _> = graph.nodes.iter().map(|node| (node.id, &node.name)).collect();
    let mut children = Children::new();
    for edge in &graph.edges {
        if let (Some(parent), Some(child)) = (names.get(&edge.parent), names.get(&edge.child)) {
            let child = (edge.name.clone(), (*child).clone());
            children.entry((*parent).clone()).or_default().extend([child]);
        }
    }
    children
}

/// Whether a driver passes reads on to its child `file` instead of storing anything in it.
fn is_filter(driver: &str) -> bool {
    matches!(
        driver,
        "blkdebug"
            | "blklogwrites"
            | "blkreplay"
            | "blkverify"
            | "compress"
            | "copy-before-write"
            | "copy-on-read"
            | "preallocate"
            | "snapshot-access"
            | "throttle"
    )
}

/// Follows a chain. Returns `None` if the first node does not exist.
fn follow(start: &str, nodes: &[BlockDeviceInfo], children: &Children) -> Option<Vec<ChainNode>> {
    let mut by_name: BTreeMap<_, _> =
        nodes.iter().filter_map(|node| Some((node.node_name.as_deref()?, node))).collect();
    let mut chain = Vec::new();
    let mut next = Some(start);
    // A node that was met is removed, so that a graph with a loop ends as well.
    while let Some((name, node)) = next.and_then(|name| by_name.remove_entry(name)) {
        let child = |role| children.get(name).and_then(|it| it.get(role)).map(String::as_str);
        let (backing, file) = (child("backing"), child("file"));
        // The filters of jobs call what they are on `backing`, or have no storage.
        let passes_on = is_filter(&node.drv);
        next = if passes_on { backing.or(file) } else { backing };
        chain.push(ChainNode {
            node: name.to_owned(),
            driver: node.drv.clone(),
            filename: node.file.clone(),
            virtual_size: u64::try_from(node.image.virtual_size).unwrap_or_default(),
            read_only: node.ro,
            storage: file.filter(|_| !passes_on).map(str::to_owned),
        });
    }
    (!chain.is_empty()).then_some(chain)
}

/// # Backing chains
impl Monitor {
    /// Returns the backing chain of a node: the node itself, then what it reads from where it has no
    /// data of its own, down to the base (`query-named-block-nodes`; before 10.1 also
    /// `x-debug-query-block-graph`).
    ///
    /// Filters between the images are part of it, for example `throttle`, or those of running jobs. The
    /// nodes in which images are stored are not; [`ChainNode::storage`] names them.
    ///
    /// Before 10.1, a change of the graph between the two queries may be seen in part.
    ///
    /// # Errors
    ///
    /// [`BlockError::NoSuchNode`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// for image in monitor.backing_chain("disk0").await? {
    ///     println!("{}: {} of {} bytes", image.node, image.filename, image.virtual_size);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "snapshot")]
    #[doc(alias = "query-named-block-nodes")]
    pub async fn backing_chain(&self, node: &str) -> Result<Vec<ChainNode>, BlockError> {
        let (nodes, children) = self.graph().await.map_err(BlockError::of(node))?;
        let chain = follow(node, &nodes, &children);
        chain.ok_or_else(|| BlockError::NoSuchNode { node: node.to_owned() })
    }

    async fn graph(&self) -> Result<(Vec<BlockDeviceInfo>, Children), Error> {
        let nodes = self.execute(QueryNamedBlockNodes::new().flat(true)).await?;
        let children = match of_nodes(&nodes) {
            Some(children) => children,
            None => of_graph(&self.execute(XDebugQueryBlockGraph::new()).await?),
        };
        Ok((nodes, children))
    }
}
