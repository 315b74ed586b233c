//! `cargo xtask qemu list`: shows which QEMUs the live tests would use.

use qmp_tests::Version;

use super::error::Error;
use super::store::present;
use super::suite::Suite;

pub(super) fn run() -> Result<(), Error> {
    let fetchable: Vec<_> = Suite::all().map(|suite| suite.version).collect();
    let mut versions = qmp_tests::named_versions()?;
    versions.extend(fetchable);
    for version in versions {
        println!("{version}\t{}", describe(version)?);
    }
    Ok(())
}

fn describe(version: Version) -> Result<String, Error> {
    let named = qmp_tests::named(version)?;
    if !named.is_empty() {
        let folders: Vec<_> = named.iter().map(|folder| folder.display().to_string()).collect();
        return Ok(format!("QMP_TEST_QEMU\t{}", folders.join(" ")));
    }
    let suite = Suite::of(version)?;
    let folder = qmp_tests::fetched_folder().join(version.to_string());
    Ok(match present(suite) {
        Some(debian) => format!("{debian}\t{}", folder.display()),
        None => format!("not fetched\tcargo xtask qemu fetch {version} ({})", suite.name),
    })
}
