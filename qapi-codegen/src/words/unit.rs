//! The units of quantities. The list is closed, so that one thing has one name.

/// A unit of a quantity, or what a number is that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The name in the files of words.
    pub name: &'static str,
    /// What docs say after `in`; `None` for a plain number.
    pub said: Option<&'static str>,
}

const fn measured(name: &'static str) -> Unit {
    Unit { name, said: Some(name) }
}

const fn plain(name: &'static str) -> Unit {
    Unit { name, said: None }
}

/// All units. `qmp/words/README.md` lists them for writers.
const UNITS: &[Unit] = &[
    measured("bytes"),
    measured("KiB"),
    measured("MiB"),
    measured("GiB"),
    measured("bytes/s"),
    measured("KiB/s"),
    measured("MiB/s"),
    measured("Mbit/s"),
    Unit { name: "s", said: Some("seconds") },
    measured("ms"),
    measured("µs"),
    measured("ns"),
    measured("minutes"),
    measured("Hz"),
    measured("kHz"),
    measured("percent"),
    measured("°C"),
    measured("bits"),
    measured("pixels"),
    measured("pages"),
    measured("pages/s"),
    measured("operations/s"),
    measured("sectors of 512 bytes"),
    Unit { name: "offset in bytes", said: Some("bytes") },
    plain("number"),
    // What is counted is in the phrase.
    plain("frames"),
    plain("packets"),
    plain("requests"),
    plain("operations"),
    plain("id"),
    plain("index"),
    plain("address"),
    plain("port"),
    plain("level"),
    plain("flags"),
];

impl Unit {
    /// All units.
    pub const ALL: &'static [Self] = UNITS;

    /// Returns the unit with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        UNITS.iter().find(|it| it.name == name)
    }
}
