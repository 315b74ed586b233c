//! Image files that QEMU creates, and overlays that the guest writes to from then on.

use std::fmt;

use tokio::time::timeout;

use super::job::JobError;
use crate::commands::{BlockdevAdd, BlockdevCreate, BlockdevDel, BlockdevSnapshot};
use crate::monitor::waiting::settle::PATIENCE;
use crate::monitor::wire::fresh;
use crate::types::{
    BlockDeviceInfo, BlockdevCreateOptions, BlockdevCreateOptionsFile, BlockdevCreateOptionsQcow2,
    BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, BlockdevRef, BlockdevRefOrNull,
};
use crate::{Error, Monitor};

/// An image file to be created.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewImage {
    /// The path, as QEMU sees it. An existing file is overwritten.
    pub path: String,
    /// The size of the disk, in bytes.
    pub size: u64,
    /// The options of a qcow2 image; `None` for a raw image. Their `file` and `size` do not count.
    pub qcow2: Option<BlockdevCreateOptionsQcow2>,
}

impl NewImage {
    /// Creates a raw image of this size in bytes.
    #[must_use]
    pub fn raw(path: impl Into<String>, size: u64) -> Self {
        Self { path: path.into(), size, qcow2: None }
    }

    /// Creates a qcow2 image of this size in bytes, with the defaults of QEMU.
    #[must_use]
    pub fn qcow2(path: impl Into<String>, size: u64) -> Self {
        Self::qcow2_with(path, size, |options| options)
    }

    /// Creates a qcow2 image whose options `set` sets, for example its backing file, cluster size
    /// or preallocation.
    #[must_use]
    pub fn qcow2_with(
        path: impl Into<String>,
        size: u64,
        set: impl FnOnce(BlockdevCreateOptionsQcow2) -> BlockdevCreateOptionsQcow2,
    ) -> Self {
        let options = BlockdevCreateOptionsQcow2::new(BlockdevRef::reference(""), size);
        Self { qcow2: Some(set(options)), ..Self::raw(path, size) }
    }
}

/// What an operation has left, which it could not undo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImageLeft {
    /// Whether the file may exist. QEMU has no command to delete a file.
    pub file: bool,
    /// The block nodes that may exist.
    pub nodes: Vec<String>,
}

impl fmt::Display for ImageLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.file {
            f.write_str("; the file is left")?;
        }
        self.nodes.iter().try_for_each(|node| write!(f, "; block node {node} may be left"))
    }
}

/// The reason why an image was not created, or is not in use.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// No block node has this name. Nothing was done.
    #[error("there is no block node {node}")]
    NoSuchNode {
        /// The name.
        node: String,
    },
    /// QEMU could not create the file or write the format.
    #[error("creating image {path}: {source}{left}")]
    Job {
        /// The path of the image.
        path: String,
        /// The failure of the job.
        r#source: JobError,
        /// What is left.
        left: ImageLeft,
    },
    /// A command failed.
    #[error("image {path}: {source}{left}")]
    Monitor {
        /// The path of the image.
        path: String,
        /// The cause.
        r#source: Error,
        /// What is left.
        left: ImageLeft,
    },
}

/// The reason why a step failed.
enum Failed {
    Job(JobError),
    Command(Error),
}

impl From<JobError> for Failed {
    fn from(error: JobError) -> Self {
        Self::Job(error)
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Command(error)
    }
}

/// An image that is being made, with what is to be undone.
struct Making<'a> {
    monitor: &'a Monitor,
    path: String,
    left: ImageLeft,
}

impl<'a> Making<'a> {
    fn new(monitor: &'a Monitor, path: &str) -> Self {
        Self { monitor, path: path.to_owned(), left: ImageLeft::default() }
    }

    async fn create(&mut self, image: NewImage) -> Result<(), Failed> {
        let bytes = if image.qcow2.is_some() { 0 } else { image.size };
        let file = BlockdevCreateOptionsFile::new(self.path.as_str(), bytes);
        self.run(BlockdevCreateOptions::file(file)).await?;
        self.left.file = true;
        let Some(mut options) = image.qcow2 else { return Ok(()) };
        let node = fresh::name("image");
        self.add(BlockdevOptions::file(self.file()).node_name(node.as_str()), &node).await?;
        options.file = BlockdevRef::reference(node.as_str());
        options.size = image.size;
        self.run(BlockdevCreateOptions::qcow2(options)).await?;
        self.monitor.ask(BlockdevDel::new(node)).await?;
        self.left.nodes.clear();
        Ok(())
    }

    fn file(&self) -> BlockdevOptionsFile {
        BlockdevOptionsFile::new(self.path.as_str())
    }

    /// Runs a job to its end. The deadline of the connection does not apply to its start, so that it
    /// is known whether there is a job.
    async fn run(&self, options: BlockdevCreateOptions) -> Result<(), Failed> {
        let job = self.monitor.job(fresh::name("create"));
        self.monitor.ask(BlockdevCreate::new(job.id(), options)).await?;
        Ok(job.started().wait().await?)
    }

    async fn add(&mut self, node: BlockdevOptions, name: &str) -> Result<(), Error> {
        let added = self.monitor.ask(BlockdevAdd::new(node)).await;
        if !added.as_ref().is_err_and(|error| error.server().is_some()) {
            self.left.nodes.push(name.to_owned());
        }
        added
    }

    /// Undoes what can be undone if a step has failed.
    async fn end(mut self, outcome: Result<(), Failed>) -> Result<(), ImageError> {
        let Err(failed) = outcome else { return Ok(()) };
        let mut kept = Vec::new();
        for node in self.left.nodes.drain(..) {
            let removed = timeout(PATIENCE, self.monitor.ask(BlockdevDel::new(&node))).await;
            kept.extend((!matches!(removed, Ok(Ok(())))).then_some(node));
        }
        let (path, left) = (self.path, ImageLeft { nodes: kept, ..self.left });
        Err(match failed {
            Failed::Job(source) => ImageError::Job { path, source, left },
            Failed::Command(source) => ImageError::Monitor { path, source, left },
        })
    }
}

/// # Images: create, and put an overlay on top
impl Monitor {
    /// Creates an image file and waits until it is complete (`blockdev-create`, twice for a qcow2
    /// image, with a block node in between).
    ///
    /// An existing file is overwritten. QEMU interprets the path, which may be relative to its
    /// directory. [`path_text`](crate::path_text) turns a path into text. Other formats than raw and
    /// qcow2 are created with [`start_job`](Self::start_job).
    ///
    /// If a step fails, the block node is removed; the file stays, because QEMU cannot delete it.
    ///
    /// There is no time limit, and the connection-wide deadline of commands does not apply. If the
    /// future is dropped, the job of the present step goes on and keeps its outcome, and the node
    /// stays; their names begin with `create-` and `image-`. A second call creates the image anew.
    ///
    /// # Errors
    ///
    /// [`ImageError::Job`] with QEMU's reason and what is left; [`ImageError::Monitor`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::NewImage;
    ///
    /// monitor.create_image(NewImage::qcow2("/images/data.qcow2", 20 << 30)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "qemu-img")]
    #[doc(alias = "disk")]
    pub async fn create_image(&self, image: NewImage) -> Result<(), ImageError> {
        let mut making = Making::new(self, &image.path);
        let outcome = making.create(image).await;
        making.end(outcome).await
    }

    /// Takes an external snapshot of a node: creates a qcow2 image at `path` whose backing file is
    /// the image of `node`, opens it as the node `overlay`, and puts it on top of `node`
    /// (`blockdev-snapshot`).
    ///
    /// From then on, the guest writes to `overlay`, and the image of `node` stays as it is. The name
    /// of the backing file in the new image is the file name that QEMU has of `node`; if it is
    /// relative, both images have to be in one directory.
    ///
    /// If a step fails, the node `overlay` is removed; the file stays. There is no time limit, and
    /// the connection-wide deadline of commands does not apply. If the future is dropped, what was
    /// made stays, as for [`create_image`](Self::create_image); the node `overlay` exists and may be
    /// in use if the last step had begun.
    ///
    /// # Errors
    ///
    /// [`ImageError::NoSuchNode`]; otherwise those of [`create_image`](Self::create_image).
    #[doc(alias = "snapshot")]
    #[doc(alias = "blockdev-snapshot-sync")]
    pub async fn snapshot_to(
        &self,
        node: &str,
        overlay: &str,
        path: impl Into<String>,
    ) -> Result<(), ImageError> {
        let path = path.into();
        let mut making = Making::new(self, &path);
        let found = self.query_named_block_nodes().await.map_err(Failed::from);
        let outcome = match found {
            Ok(nodes) => match nodes.into_iter().find(|it| it.node_name.as_deref() == Some(node)) {
                Some(base) => making.overlay(&base, node, overlay).await,
                None => return Err(ImageError::NoSuchNode { node: node.to_owned() }),
            },
            Err(error) => Err(error),
        };
        making.end(outcome).await
    }
}

impl Making<'_> {
    /// Creates an image on top of a node, and makes its users use it.
    async fn overlay(
        &mut self,
        base: &BlockDeviceInfo,
        node: &str,
        overlay: &str,
    ) -> Result<(), Failed> {
        let size = u64::try_from(base.image.virtual_size).unwrap_or_default();
        let (file, format) = (base.image.filename.as_str(), base.drv.parse().ok());
        let image = NewImage::qcow2_with(self.path.as_str(), size, |mut options| {
            options.backing_fmt = format;
            options.backing_file(file)
        });
        self.create(image).await?;
        let image = BlockdevOptionsQcow2::new(BlockdevOptions::file(self.file()));
        // The snapshot sets the backing node.
        let image = image.backing(BlockdevRefOrNull::null());
        self.add(BlockdevOptions::qcow2(image).node_name(overlay), overlay).await?;
        self.monitor.ask(BlockdevSnapshot::new(node, overlay)).await?;
        self.left.nodes.clear();
        Ok(())
    }
}
