//! Keeping capabilities between processes.

use std::fmt::Write as _;

use super::Capabilities;
use crate::client::greeting::Greeting;
use crate::json::raw_object::RawObject;
use crate::runtime::{from_text, to_text};

/// A build of QEMU with its way of being run: what decides on the schema it reports.
///
/// Servers of one build can share [`Capabilities`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Build {
    version: (u16, u16, u16),
    package: Box<str>,
    identity: Box<str>,
}

impl Build {
    /// The build of a server, by its greeting and whatever else tells two binaries apart.
    ///
    /// Two binaries can greet alike and have different schemas: the same version for another
    /// target, with other libraries, or with a patch. Only the caller knows what its server was
    /// started from; the binary's path with its size and time of change, or its build ID, are
    /// good as `identity`. The options `-compat deprecated-output` and `deprecated-input`
    /// change the schema, too, and belong into it where they are used.
    #[must_use]
    pub fn new(greeting: &Greeting, identity: &str) -> Self {
        let package = greeting.package.as_str().into();
        Self { version: greeting.version, package, identity: identity.into() }
    }
}

/// Why what was kept cannot be used: ask the server again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CacheError {
    /// It is of another build.
    #[error("the capabilities are those of another build")]
    OtherBuild,
    /// It was written by a version of this crate that laid it out differently.
    #[error("the capabilities are kept in another format")]
    OtherFormat,
    /// It is not what was written: the hash is another.
    #[error("the kept capabilities are damaged")]
    Damaged,
    /// It is not a cache.
    #[error("not kept capabilities: {0}")]
    Malformed(serde_json::Error),
}

/// Raised when the layout changes.
const FORMAT: u64 = 1;

// Inline, so that only who keeps capabilities compiles how replies are read and written.
impl Capabilities {
    /// A hash of what the server reported: two that are the same have the same capabilities.
    ///
    /// It does not depend on the order of the reply, and is the same in every process.
    #[must_use]
    #[inline]
    pub fn fingerprint(&self) -> u64 {
        fnv(self.schema_text().as_bytes())
    }

    /// What to keep for [`from_cache`](Self::from_cache): JSON, about as long as the reply was.
    #[must_use]
    #[inline]
    pub fn to_cache(&self, build: &Build) -> Vec<u8> {
        let schema = self.schema_text();
        let mut text = "{".to_owned();
        for (name, value) in head(build) {
            // Writing to a string cannot fail.
            let _ = write!(text, "\"{name}\":{value},");
        }
        let hash = fnv(schema.as_bytes());
        let _ = write!(text, "\"hash\":\"{hash:016x}\",\"schema\":{schema}}}");
        text.into_bytes()
    }

    /// What [`to_cache`](Self::to_cache) gave, if it is whole and of this build.
    ///
    /// # Errors
    ///
    /// When it is not; the error says which.
    #[inline]
    pub fn from_cache(bytes: &[u8], build: &Build) -> Result<Self, CacheError> {
        let text = std::str::from_utf8(bytes).map_err(|_| CacheError::Damaged)?;
        let members: RawObject<'_> = serde_json::from_str(text).map_err(CacheError::Malformed)?;
        let schema = members.get("schema").ok_or(CacheError::Damaged)?;
        for (name, value) in head(build) {
            if members.get(name) != Some(&value) {
                let is_format = name == "format";
                return Err(if is_format {
                    CacheError::OtherFormat
                } else {
                    CacheError::OtherBuild
                });
            }
        }
        let hash = format!("\"{:016x}\"", fnv(schema.as_bytes()));
        if members.get("hash") != Some(&hash) {
            return Err(CacheError::Damaged);
        }
        let infos: Vec<_> = from_text(schema).map_err(CacheError::Malformed)?;
        Ok(Self::from_schema(&infos))
    }

    #[inline]
    fn schema_text(&self) -> String {
        to_text(&self.to_schema())
    }
}

/// What stands before the schema and says whether it can be used, as JSON.
fn head(build: &Build) -> [(&'static str, String); 4] {
    let (major, minor, micro) = build.version;
    [
        ("format", FORMAT.to_string()),
        ("version", format!("[{major},{minor},{micro}]")),
        ("package", to_text(&*build.package)),
        ("identity", to_text(&*build.identity)),
    ]
}

/// FNV-1a: a hash that is the same everywhere, which the standard library's is not. It finds
/// damage; nobody can gain by forging it who can write the cache anyway.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{capabilities, from, reply};
    use super::{Build, CacheError, Capabilities, fnv};

    fn build() -> Build {
        Build { version: (10, 0, 2), package: "p \"1\"".into(), identity: "/usr/bin/qemu 7".into() }
    }

    #[test]
    fn what_was_kept_answers_alike() {
        let server = capabilities();
        let kept = Capabilities::from_cache(&server.to_cache(&build()), &build()).unwrap();
        assert_eq!(kept.to_schema(), server.to_schema());
        assert_eq!(kept.fingerprint(), server.fingerprint());
        assert!(kept.has("add/arg-type/+file/aio/^native/$deprecated").unwrap());
    }

    #[test]
    fn another_build_is_noticed() {
        let kept = capabilities().to_cache(&build());
        for other in [
            Build { version: (10, 0, 3), ..build() },
            Build { package: "p".into(), ..build() },
            Build { identity: "/usr/bin/qemu 8".into(), ..build() },
        ] {
            let error = Capabilities::from_cache(&kept, &other).unwrap_err();
            assert!(matches!(error, CacheError::OtherBuild), "{other:?}: {error}");
        }
    }

    /// Whatever single byte is lost or changed.
    #[test]
    fn damage_is_noticed_wherever_it_is() {
        let kept = capabilities().to_cache(&build());
        for at in 0..kept.len() {
            assert!(Capabilities::from_cache(&kept[..at], &build()).is_err(), "cut at {at}");
            let mut changed = kept.clone();
            changed[at] ^= 1;
            assert!(Capabilities::from_cache(&changed, &build()).is_err(), "changed at {at}");
        }
    }

    #[test]
    fn another_format_is_noticed() {
        let kept = String::from_utf8(capabilities().to_cache(&build())).unwrap();
        let newer = kept.replace("\"format\":1", "\"format\":2");
        let error = Capabilities::from_cache(newer.as_bytes(), &build()).unwrap_err();
        assert!(matches!(error, CacheError::OtherFormat), "{error}");
    }

    #[test]
    fn the_fingerprint_is_that_of_the_contents() {
        assert_eq!(fnv(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv(b"foobar"), 0x8594_4171_f739_67e8);
        let mut less = reply();
        less.as_array_mut().unwrap().remove(0);
        assert_ne!(from(less).fingerprint(), capabilities().fingerprint());
        let mut reversed = reply();
        reversed.as_array_mut().unwrap().reverse();
        assert_eq!(from(reversed).fingerprint(), capabilities().fingerprint());
    }
}
