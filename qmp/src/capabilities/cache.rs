//! Caching capabilities between processes.

use std::fmt::Write as _;
use std::sync::Arc;

use super::Capabilities;
use crate::client::greeting::Greeting;
use crate::error::answer;
use crate::json::raw_object::RawObject;
use crate::release::Release;
use crate::runtime::{from_text, to_text};

/// A build of QEMU together with the way it is run, which determines the schema that it reports.
///
/// Servers of the same build can share [`Capabilities`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Build {
    version: (u16, u16, u16),
    package: Box<str>,
    identity: Box<str>,
}

impl Build {
    /// Identifies the build of a server by its greeting and by `identity`, which distinguishes
    /// binaries.
    ///
    /// Two binaries can send the same greeting and have different schemas: the same version may be
    /// built for another target, with other libraries, or with a patch. Only the caller knows which
    /// binary its server was started from. A suitable `identity` is the path of the binary with its
    /// size and modification time, or its build ID. The options `-compat deprecated-output` and
    /// `deprecated-input` change the schema as well. Include them in `identity` if they are used.
    #[must_use]
    pub fn new(greeting: &Greeting, identity: &str) -> Self {
        let package = greeting.package.as_str().into();
        Self { version: greeting.version, package, identity: identity.into() }
    }
}

/// The reason why a cache cannot be used. The capabilities must then be read from the server again.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CacheError {
    /// The cache is of another build.
    #[error("the capabilities are those of another build")]
    OtherBuild,
    /// The cache was written by a version of this crate with another cache format.
    #[error("the capabilities are kept in another format")]
    OtherFormat,
    /// The cache was changed after it was written: its hash does not match.
    #[error("the kept capabilities are damaged")]
    Damaged,
    /// The data is not a cache.
    #[error("not kept capabilities: {0}")]
    Malformed(Arc<serde_json::Error>),
}

answer! {
    CacheError {}
}

/// The version of the cache format. It is raised when the format changes.
const FORMAT: u64 = 1;

// Inline, so that only programs that cache capabilities compile the encoding and decoding of
// replies.
impl Capabilities {
    /// Computes a hash of what the server reported. Equal hashes mean equal capabilities.
    ///
    /// The hash does not depend on the order of the reply and is the same in every process.
    #[must_use]
    #[inline]
    pub fn fingerprint(&self) -> u64 {
        fnv(self.schema_text().as_bytes())
    }

    /// Encodes the capabilities for [`from_cache`](Self::from_cache). The result is JSON and about
    /// as long as the reply was.
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

    /// Decodes the output of [`to_cache`](Self::to_cache), if it is undamaged and of this build.
    ///
    /// # Errors
    ///
    /// Returns an error that says why the cache cannot be used.
    #[inline]
    pub fn from_cache(bytes: &[u8], build: &Build) -> Result<Self, CacheError> {
        let text = std::str::from_utf8(bytes).map_err(|_| CacheError::Damaged)?;
        let malformed = |error| CacheError::Malformed(Arc::new(error));
        let members: RawObject<'_> = serde_json::from_str(text).map_err(malformed)?;
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
        let infos: Vec<_> = from_text(schema).map_err(malformed)?;
        Ok(Self::from_schema(&infos).of_release(Release::new(build.version.0, build.version.1)))
    }

    #[inline]
    fn schema_text(&self) -> String {
        to_text(&self.to_schema())
    }
}

/// Returns the members before the schema, as JSON. They decide whether the cache can be used.
fn head(build: &Build) -> [(&'static str, String); 4] {
    let (major, minor, micro) = build.version;
    [
        ("format", FORMAT.to_string()),
        ("version", format!("[{major},{minor},{micro}]")),
        ("package", to_text(&*build.package)),
        ("identity", to_text(&*build.identity)),
    ]
}

/// Computes the FNV-1a hash, which is the same everywhere, unlike that of the standard library. It
/// detects damage. Forged hashes are no concern, because whoever can forge one can also write the
/// cache.
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

    /// Losing or changing any single byte is detected.
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
