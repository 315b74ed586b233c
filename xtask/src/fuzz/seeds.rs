//! The inputs that are changed: the project's own test cases and snapshots.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qapi_schema::Options;
use qapi_schema::devices::{Devices, DevicesError};
use qapi_schema::fuzzing::SEPARATOR;
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, snapshot};

use crate::workspace;

/// The number of devices in one input.
const DEVICES: usize = 20;

/// Returns the schemas of all test cases.
pub(super) fn schemas() -> io::Result<Vec<Vec<u8>>> {
    read(&workspace::root().join("qapi-schema/tests/golden"), &|name| name.ends_with(".json"))
}

/// Returns the snapshots of those schemas that are right, each as that of two releases. A change to
/// one of them is what a release changed.
pub(super) fn snapshots() -> io::Result<Vec<Vec<u8>>> {
    let schemas = schemas()?.into_iter();
    let loaded = schemas.filter_map(|text| Options::default().load_text("seed", &text).ok());
    let releases = [Release::new(10, 2, 0), Release::new(11, 1, 0)];
    let twice = loaded
        .map(|it| releases.map(|release| snapshot(&it.schema, release, Protocol::Qemu).to_json()));
    Ok(twice.map(|texts| texts.join(SEPARATOR).into_bytes()).collect())
}

/// Returns some devices of each snapshot and of the next one.
pub(super) fn devices() -> io::Result<Vec<Vec<u8>>> {
    let texts = read(&workspace::root().join("qmp/schema"), &Devices::is_file_name)?;
    let few = texts.into_iter().map(|text| {
        let mut devices = Devices::from_json(&String::from_utf8_lossy(&text))?;
        devices.types = devices.types.into_iter().take(DEVICES).collect();
        Ok(devices.to_json())
    });
    let few = few.collect::<Result<Vec<_>, DevicesError>>().map_err(io::Error::other)?;
    Ok(few.windows(2).map(|pair| pair.join(SEPARATOR).into_bytes()).collect())
}

/// Reads the files with the right names in a folder and its subfolders, in the order of their
/// names.
fn read(folder: &Path, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Vec<Vec<u8>>> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = paths.collect::<io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        if path.is_dir() {
            found.extend(read(&path, is_wanted)?);
        } else if is_wanted(&name) {
            found.push(fs::read(&path)?);
        }
    }
    Ok(found)
}
