//! Dirty bitmaps: what has been written to since they were added.

use crate::commands::{BlockDirtyBitmapRemove, Transaction};
use crate::error::one_line::List;
use crate::types::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockDirtyInfo, TransactionAction,
};
use crate::{Error, Monitor};

/// Why a dirty bitmap is not added, frozen or removed.
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
    /// A command failed.
    #[error("dirty bitmap {}: {source}", list(bitmaps))]
    Monitor {
        /// The bitmaps that were to be added, filled or removed.
        bitmaps: Vec<BlockDirtyBitmap>,
        /// Why. Of a refusal to add several, QEMU does not say which it is about.
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

    /// Makes `copy` a new bitmap that holds what `bitmap` holds at this moment, and that never
    /// changes: it is disabled. `bitmap` goes on recording.
    ///
    /// This is how changes are shown to a reader, see [`NbdExport::bitmap`](crate::monitor::NbdExport::bitmap).
    /// Disabling `bitmap` itself would do for the reader, but writes are not recorded while it is,
    /// and an incremental backup by it lacks them later.
    ///
    /// The copy may be on another node of the same size and have the same name there. It has the
    /// granularity of `bitmap`, is not persistent, and is the caller's to
    /// [remove](Self::remove_dirty_bitmap).
    ///
    /// Where the moment has to be that of something else, as of a backup job, the same two actions
    /// belong into one transaction with it: `block-dirty-bitmap-add` with `disabled`, and
    /// `block-dirty-bitmap-merge`. The example program `backup` does that.
    ///
    /// Dropping the future leaves open whether the copy is made, but never leaves an empty one.
    ///
    /// # Errors
    ///
    /// [`BitmapError::NotFound`] without such a bitmap, [`BitmapError::Exists`] if the copy's name
    /// is taken; a refusal if the nodes differ in size.
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
    /// Dropping the future leaves open whether it is removed; doing it again tells.
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

    /// The error when adding bitmaps failed.
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
