//! Dirty bitmaps: what has been written to since they were added.

use crate::commands::{BlockDirtyBitmapRemove, Transaction};
use crate::types::{BlockDirtyBitmapAdd, TransactionAction};
use crate::{Error, Monitor};

/// Why a dirty bitmap is not added or removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BitmapError {
    /// There is no such bitmap on this node, or no such node.
    #[error("block node {node} has no dirty bitmap {name}")]
    NotFound {
        /// The node.
        node: String,
        /// The bitmap.
        name: String,
    },
    /// There is such a bitmap on this node already.
    #[error("block node {node} has a dirty bitmap {name} already")]
    Exists {
        /// The node.
        node: String,
        /// The bitmap.
        name: String,
    },
    /// The command failed.
    #[error(transparent)]
    Monitor(#[from] Error),
}

impl Monitor {
    /// Adds dirty bitmaps to several nodes at one moment: all of them or none.
    ///
    /// What a guest writes to two disks is then in both bitmaps or in neither.
    ///
    /// Dropping the future leaves open whether they are added, but never adds some of them.
    ///
    /// # Errors
    ///
    /// [`BitmapError::Exists`] for the first that exists already, if QEMU refuses and one does.
    #[doc(alias = "AddDirtyBitmap")]
    pub async fn add_dirty_bitmaps(
        &self,
        bitmaps: impl IntoIterator<Item = BlockDirtyBitmapAdd>,
    ) -> Result<(), BitmapError> {
        let bitmaps: Vec<_> = bitmaps.into_iter().collect();
        let actions = bitmaps.iter().cloned().map(TransactionAction::block_dirty_bitmap_add);
        match self.execute(Transaction::new(actions)).await {
            Err(error @ Error::Server(_)) => Err(self.explain_bitmaps(bitmaps, error).await?),
            outcome => Ok(outcome?),
        }
    }

    /// Removes a dirty bitmap (`block-dirty-bitmap-remove`).
    ///
    /// Dropping the future leaves open whether it is removed; doing it again tells.
    ///
    /// # Errors
    ///
    /// [`BitmapError::NotFound`]; a refusal if a job uses the bitmap.
    #[doc(alias = "RemoveDirtyBitmap")]
    pub async fn remove_dirty_bitmap(&self, node: &str, name: &str) -> Result<(), BitmapError> {
        match self.execute(BlockDirtyBitmapRemove::new(node, name)).await {
            Err(Error::Server(_)) if !self.has_bitmap(node, name).await? => {
                Err(BitmapError::NotFound { node: node.to_owned(), name: name.to_owned() })
            }
            outcome => Ok(outcome?),
        }
    }

    async fn explain_bitmaps(
        &self,
        bitmaps: Vec<BlockDirtyBitmapAdd>,
        refusal: Error,
    ) -> Result<BitmapError, Error> {
        for BlockDirtyBitmapAdd { node, name, .. } in bitmaps {
            if self.has_bitmap(&node, &name).await? {
                return Ok(BitmapError::Exists { node, name });
            }
        }
        Ok(refusal.into())
    }

    async fn has_bitmap(&self, node: &str, name: &str) -> Result<bool, Error> {
        let nodes = self.query_named_block_nodes().await?;
        let node = nodes.into_iter().find(|found| found.node_name.as_deref() == Some(node));
        let mut bitmaps = node.and_then(|node| node.dirty_bitmaps).into_iter().flatten();
        Ok(bitmaps.any(|bitmap| bitmap.name.as_deref() == Some(name)))
    }
}
