//! Dirty bitmaps: records of what has been written since they were added.

use crate::commands::{BlockDirtyBitmapRemove, Transaction};
use crate::error::one_line::List;
use crate::types::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockDirtyInfo, TransactionAction,
};
use crate::{Error, Monitor};

/// The reason why a dirty bitmap was not added, frozen or removed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BitmapError {
    /// This node has no such bitmap, or the node does not exist.
    #[error("block node {node} has no dirty bitmap {name}")]
    NotFound {
        /// The node.
        node: String,
        /// The bitmap.
        name: String,
    },
    /// The node has a bitmap of this name already.
    #[error("block node {node} has a dirty bitmap {name} already")]
    Exists {
        /// The node.
        node: String,
        /// The bitmap.
        name: String,
    },
    /// A command failed.
    #[error("dirty bitmap {}: {source}", list(bitmaps))]
    Monitor {
        /// The bitmaps that were to be added, filled or removed.
        bitmaps: Vec<BlockDirtyBitmap>,
        /// The cause. If QEMU refuses several bitmaps, it does not say which one it means.
        r#source: Error,
    },
}

impl BitmapError {
    fn of(bitmaps: Vec<BlockDirtyBitmap>) -> impl FnOnce(Error) -> Self {
        |source| Self::Monitor { bitmaps, source }
    }
}

fn list(bitmaps: &[BlockDirtyBitmap]) -> String {
    let mut list = List::new(", ");
    bitmaps.iter().for_each(|it| list.add(format_args!("{} of {}", it.name, it.node)));
    list.text
}

/// # Dirty bitmaps
impl Monitor {
    /// Adds dirty bitmaps to several nodes at one point in time: all of them or none.
    ///
    /// A write of the guest that affects two disks is then recorded in both bitmaps or in neither.
    ///
    /// If the future is dropped, either all or none of the bitmaps are added.
    ///
    /// # Errors
    ///
    /// [`BitmapError::Exists`] for the first bitmap that exists already, if this is why QEMU
    /// refuses.
    #[doc(alias = "AddDirtyBitmap")]
    pub async fn add_dirty_bitmaps(
        &self,
        bitmaps: impl IntoIterator<Item = BlockDirtyBitmapAdd>,
    ) -> Result<(), BitmapError> {
        let (mut names, mut actions) = (Vec::new(), Vec::new());
        for add in bitmaps {
            names.push(BlockDirtyBitmap::new(&add.node, &add.name));
            actions.push(TransactionAction::block_dirty_bitmap_add(add));
        }
        match self.execute(Transaction::new(actions)).await {
            Err(error) => Err(self.explain_bitmaps(names, error).await),
            Ok(()) => Ok(()),
        }
    }

    /// Copies the present content of `bitmap` to a new bitmap `copy` that never changes.
    ///
    /// The copy is disabled, and `bitmap` continues to record. A reader of changes needs such a
    /// copy, see [`NbdExport::bitmap`](crate::monitor::NbdExport::bitmap). Disabling `bitmap`
    /// itself would also give the reader a stable bitmap, but a disabled bitmap does not record
    /// writes, and a later incremental backup would lack them.
    ///
    /// The copy may be on another node of the same size, and may have the same name there. It has
    /// the granularity of `bitmap` and is not persistent. The caller has to
    /// [remove](Self::remove_dirty_bitmap) it.
    ///
    /// If the copy must be of the same point in time as something else, for example a backup job,
    /// put the same two actions into one transaction with it: `block-dirty-bitmap-add` with
    /// `disabled`, and `block-dirty-bitmap-merge`. The example program `backup` does this.
    ///
    /// If the future is dropped, the copy may or may not have been made, but it is never empty.
    ///
    /// # Errors
    ///
    /// [`BitmapError::NotFound`] if the bitmap does not exist, [`BitmapError::Exists`] if the name
    /// of the copy is taken; a refusal if the nodes differ in size.
    pub async fn freeze_dirty_bitmap(
        &self,
        bitmap: BlockDirtyBitmap,
        copy: BlockDirtyBitmap,
    ) -> Result<(), BitmapError> {
        let Some(info) = self.bitmap(&bitmap.node, &bitmap.name).await? else {
            return Err(BitmapError::NotFound { node: bitmap.node, name: bitmap.name });
        };
        let add = BlockDirtyBitmapAdd::new(&copy.node, &copy.name);
        let add = add.granularity(info.granularity).disabled(true);
        let fill = BlockDirtyBitmapMerge::new(&copy.node, &copy.name, [bitmap]);
        let actions = [
            TransactionAction::block_dirty_bitmap_add(add),
            TransactionAction::block_dirty_bitmap_merge(fill),
        ];
        match self.execute(Transaction::new(actions)).await {
            Err(error) => Err(self.explain_bitmaps(vec![copy], error).await),
            Ok(()) => Ok(()),
        }
    }

    /// Removes a dirty bitmap (`block-dirty-bitmap-remove`).
    ///
    /// If the future is dropped, the bitmap may still be removed; a second call shows whether it
    /// was.
    ///
    /// # Errors
    ///
    /// [`BitmapError::NotFound`]; a refusal if a job uses the bitmap.
    #[doc(alias = "RemoveDirtyBitmap")]
    pub async fn remove_dirty_bitmap(&self, node: &str, name: &str) -> Result<(), BitmapError> {
        let Err(error) = self.execute(BlockDirtyBitmapRemove::new(node, name)).await else {
            return Ok(());
        };
        if error.server().is_some() && self.bitmap(node, name).await?.is_none() {
            return Err(BitmapError::NotFound { node: node.to_owned(), name: name.to_owned() });
        }
        Err(BitmapError::of(vec![BlockDirtyBitmap::new(node, name)])(error))
    }

    /// Determines the error if adding bitmaps failed.
    async fn explain_bitmaps(&self, bitmaps: Vec<BlockDirtyBitmap>, error: Error) -> BitmapError {
        if error.server().is_some() {
            for BlockDirtyBitmap { node, name } in bitmaps.clone() {
                match self.bitmap(&node, &name).await {
                    Ok(Some(_)) => return BitmapError::Exists { node, name },
                    Ok(None) => {}
                    Err(error) => return error,
                }
            }
        }
        BitmapError::of(bitmaps)(error)
    }

    async fn bitmap(&self, node: &str, name: &str) -> Result<Option<BlockDirtyInfo>, BitmapError> {
        let nodes = self.query_named_block_nodes().await;
        let nodes = nodes.map_err(BitmapError::of(vec![BlockDirtyBitmap::new(node, name)]))?;
        let node = nodes.into_iter().find(|found| found.node_name.as_deref() == Some(node));
        let mut bitmaps = node.and_then(|node| node.dirty_bitmaps).into_iter().flatten();
        Ok(bitmaps.find(|bitmap| bitmap.name.as_deref() == Some(name)))
    }
}
