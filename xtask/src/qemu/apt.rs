//! A private apt with its own lists, cache and sources, and an empty list of installed packages.
//!
//! It does not change the system's package management and does not need root. It resolves the whole
//! closure of dependencies, whatever the system has installed.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::error::Error;
use super::files::{create_folder, failed, folder_bytes, read, write};
use super::packages::{Choice, Package, seeds};
use super::suite::Suite;
use super::tool::{missing, output, output_with, tool};

const ARCHITECTURE: &str = "amd64";
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Apt with one suite as its source.
#[derive(Debug)]
pub(super) struct Apt {
    /// The folder that all suites of a run share: lists, cache, downloaded packages.
    folder: PathBuf,
    /// The folder of this suite alone.
    own: PathBuf,
    suite: Suite,
    mirror: String,
}

impl Apt {
    /// Writes the configuration.
    pub(super) fn configure(folder: &Path, suite: Suite, mirror: String) -> Result<Self, Error> {
        let own = folder.join(suite.name);
        let apt = Self { folder: folder.to_owned(), own, suite, mirror };
        for folder in ["lists/partial", "cache/archives/partial", "debs"] {
            create_folder(&apt.folder.join(folder))?;
        }
        create_folder(&apt.own)?;
        write(&apt.own.join("status"), "")?;
        write(&apt.own.join("sources.list"), &apt.sources())?;
        write(&apt.own.join("preferences"), &preferences(suite))?;
        write(&apt.own.join("apt.conf"), &apt.configuration(&network_settings()?))?;
        Ok(apt)
    }

    /// Returns the text of the sources file. Requires Debian's own keys if they are installed;
    /// otherwise apt's trusted keys apply, as on a derivative without Debian's keyring.
    fn sources(&self) -> String {
        let signed_by = match Path::new(KEYRING).exists() {
            true => format!(" signed-by={KEYRING}"),
            false => String::new(),
        };
        let options = format!("[arch={ARCHITECTURE}{signed_by}]");
        let line = |suite| format!("deb {options} {} {suite} main\n", self.mirror);
        self.suite.sources().map(line).collect()
    }

    fn configuration(&self, network: &str) -> String {
        let (folder, own) = (self.folder.display(), self.own.display());
        format!(
            r#"{network}
Dir::State::lists "{folder}/lists";
Dir::State::status "{own}/status";
Dir::State::extended_states "{own}/extended_states";
Dir::Cache "{folder}/cache";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Etc::sourcelist "{own}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "{own}/preferences";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "{ARCHITECTURE}";
APT::Architectures {{ "{ARCHITECTURE}"; }};
APT::Sandbox::User "";
APT::Install-Recommends "false";
APT::Install-Suggests "false";
APT::Get::List-Cleanup "false";
Acquire::ForceHash "sha256";
Acquire::Languages "none";
Acquire::GzipIndexes "true";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
"#
        )
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = tool("apt-get");
        command.env("APT_CONFIG", self.own.join("apt.conf")).arg("-qq").args(words);
        command
    }

    /// Reads the suite's package lists from the mirror. Apt checks their signatures.
    pub(super) fn update(&self) -> Result<(), Error> {
        let log = self.own.join("update.log");
        let succeeded = self.logged(&log, &["update"], &self.own, &|| ())?;
        let text = read(&log)?;
        // Apt can exit successfully although it could not fetch a list.
        if !succeeded || text.lines().any(is_list_failure) {
            return Err(self.failed_to_get("the package lists", &text));
        }
        Ok(())
    }

    /// Returns the packages that QEMU needs, limited to those that `choice` takes.
    pub(super) fn resolve(&self, choice: Choice) -> Result<Vec<Package>, Error> {
        let mut words = vec!["-y", "--print-uris", "install"];
        words.extend(seeds(self.suite));
        let lines = output(&mut self.command(&words))?;
        let packages = lines.lines().filter_map(Package::parse);
        Ok(packages.filter(|package| choice.takes(&package.name)).collect())
    }

    /// Returns the folder of downloaded packages.
    pub(super) fn debs(&self) -> PathBuf {
        self.folder.join("debs")
    }

    /// Downloads the packages and checks each again against its entry in the signed list.
    pub(super) fn download(&self, packages: &[Package], got: &dyn Fn(u64)) -> Result<(), Error> {
        let debs = self.debs();
        let before = folder_bytes(&debs);
        let pins: Vec<_> = packages.iter().map(Package::pin).collect();
        let mut words = vec!["download"];
        words.extend(pins.iter().map(String::as_str));
        let log = self.own.join("download.log");
        let report = || got(folder_bytes(&debs).saturating_sub(before));
        if !self.logged(&log, &words, &debs, &report)? {
            return Err(self.failed_to_get("the packages", &read(&log)?));
        }
        let sums = packages.iter().map(|package| format!("{}  {}\n", package.sha256, package.file));
        let mut check = tool("sha256sum");
        check.args(["--check", "--quiet"]).current_dir(&debs);
        output_with(&mut check, &sums.collect::<String>()).map(drop)
    }

    fn failed_to_get(&self, what: &'static str, output: &str) -> Error {
        let output = output.trim_end().to_owned();
        Error::Mirror { what, suite: self.suite.name, mirror: self.mirror.clone(), output }
    }

    /// Runs apt with its messages in a file, and calls `meanwhile` periodically. Returns whether it
    /// succeeded.
    fn logged(
        &self,
        log: &Path,
        words: &[&str],
        folder: &Path,
        meanwhile: &dyn Fn(),
    ) -> Result<bool, Error> {
        const NOW_AND_THEN: Duration = Duration::from_millis(50);
        let file = File::create(log).map_err(failed("create", log))?;
        let copy = file.try_clone().map_err(failed("create", log))?;
        let mut command = self.command(words);
        command.current_dir(folder).stdout(Stdio::from(file)).stderr(Stdio::from(copy));
        let mut child = command.spawn().map_err(|source| missing(&command, source))?;
        loop {
            if let Some(status) =
                child.try_wait().map_err(failed("wait for", Path::new("apt-get")))?
            {
                meanwhile();
                return Ok(status.success());
            }
            meanwhile();
            sleep(NOW_AND_THEN);
        }
    }
}

/// Returns apt preferences: QEMU itself comes from this suite, libraries from the newest suite that
/// has them.
fn preferences(suite: Suite) -> String {
    format!("Package: qemu-* seabios ipxe-qemu\nPin: release n={}\nPin-Priority: 990\n", suite.name)
}

/// Returns the system's apt settings for the network (proxies, date checks), without its hooks.
fn network_settings() -> Result<String, Error> {
    let settings = output(tool("apt-config").arg("dump"))?;
    Ok(settings.lines().filter(|line| is_network_setting(line)).collect::<Vec<_>>().join("\n"))
}

fn is_network_setting(line: &str) -> bool {
    const KINDS: [&str; 5] = ["http", "https", "ftp", "Retries", "Check-"];
    let Some(setting) = line.strip_prefix("Acquire::") else { return false };
    let is_set = !line.contains("\"\"");
    is_set && KINDS.iter().any(|kind| setting.starts_with(kind))
}

fn is_list_failure(line: &str) -> bool {
    const SIGNS: [&str; 4] = ["Failed", "not signed", "no longer has", "does not have"];
    let is_complaint = line.starts_with("E: ") || line.starts_with("W: ");
    is_complaint && SIGNS.iter().any(|sign| line.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::{is_list_failure, is_network_setting};

    #[test]
    fn proxies_are_kept_and_hooks_are_not() {
        assert!(is_network_setting("Acquire::http::Proxy \"http://proxy.example:3128\";"));
        assert!(is_network_setting("Acquire::Retries \"3\";"));
        assert!(!is_network_setting("Acquire::http \"\";"));
        assert!(!is_network_setting("DPkg::Post-Invoke:: \"rm -f /var/cache/apt/*.deb\";"));
        assert!(!is_network_setting("Acquire::Languages:: \"de\";"));
    }

    #[test]
    fn a_list_that_could_not_be_had_is_noticed() {
        assert!(is_list_failure(
            "W: Failed to fetch http://m.example/InRelease  Could not resolve"
        ));
        assert!(is_list_failure("E: The repository 'http://m.example sid' is not signed."));
        assert!(!is_list_failure("W: Target Packages is configured multiple times"));
        assert!(!is_list_failure("Get:1 http://m.example/Failed"));
    }
}
