//! Disk images, created with `qemu-img`.

use std::path::{Path, PathBuf};

use crate::binaries::Binaries;
use crate::error::Error;
use crate::program::Program;

impl Binaries {
    /// Creates an empty image of this format (`qcow2`, `raw`) and size in bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if `qemu-img` fails.
    pub fn create_image(&self, path: &Path, format: &str, bytes: u64) -> Result<(), Error> {
        let (path, bytes) = (path.to_string_lossy(), bytes.to_string());
        self.run(Program::Img, &["create", "-q", "-f", format, &path, &bytes]).map(drop)
    }

    /// Creates a qcow2 image over `backing`, which is a qcow2 image as well.
    ///
    /// # Errors
    ///
    /// Returns an error if `qemu-img` fails.
    pub fn create_overlay(&self, path: &Path, backing: &Path) -> Result<(), Error> {
        let (path, backing) = (path.to_string_lossy(), backing.to_string_lossy());
        let arguments = ["create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", &backing, &path];
        self.run(Program::Img, &arguments).map(drop)
    }

    /// Creates a chain of `images` qcow2 images in a folder, each over the previous one, and
    /// returns the last.
    ///
    /// # Errors
    ///
    /// Returns an error if `qemu-img` fails.
    pub fn create_chain(&self, folder: &Path, images: usize, bytes: u64) -> Result<PathBuf, Error> {
        let path = |image: usize| folder.join(format!("chain{image}.qcow2"));
        let size = bytes.to_string();
        self.create_image(&path(0), "qcow2", bytes)?;
        for image in 1..images {
            let (backing, overlay) = (path(image - 1), path(image));
            let (backing, overlay) = (backing.to_string_lossy(), overlay.to_string_lossy());
            // Without opening the backing images, which takes longer for each.
            let format = ["create", "-q", "-u", "-f", "qcow2", "-F", "qcow2"];
            let arguments = [&format[..], &["-b", &backing, &overlay, &size]].concat();
            self.run(Program::Img, &arguments)?;
        }
        Ok(path(images - 1))
    }

    /// Compares the contents of two images, given as files or addresses.
    ///
    /// # Errors
    ///
    /// Returns an error if they differ.
    pub fn compare_images(&self, one: &str, other: &str) -> Result<(), Error> {
        self.run(Program::Img, &["compare", "-q", one, other]).map(drop)
    }
}
