//! Rules that convert wire names to Rust names.
//!
//! The case conversion is that of heck. A keyword gets a trailing underscore, and a leading digit
//! gets a leading one. A separator between two digits is kept, so that `2_5` and `25` differ. A
//! type with the name of a prelude item gets the prefix `Qapi`. If two names would be equal, the
//! younger one gets trailing underscores.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use qapi_schema::merge::Change;
use qapi_schema::release::Release;

/// Words that cannot be an identifier, in any edition.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that generated code or its readers expect to refer to items of the standard library or
/// serde.
const TAKEN_TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

/// Words that QEMU writes in capitals next to other words, so that case does not show where a word
/// ends. Each has its replacement. A test finds entries that no name of the snapshots needs.
const WORDS: &[(&str, &str)] = &[
    ("ACPIOST", "AcpiOst"),
    ("AuthZPAM", "AuthZPam"),
    ("CXLDRAM", "CxlDram"),
    ("CXLFMW", "CxlFmw"),
    // A version that is not a word of its own.
    ("L2TPv3", "L2tpv3"),
    // The spelling of the product. QEMU also has `NvmeIoUring`.
    ("NVMe", "Nvme"),
    ("PCDIMM", "PcDimm"),
    ("PCIBAR", "PciBar"),
    // All other names have `Virtio`.
    ("VirtIOGPU", "VirtioGpu"),
    ("X86CPU", "X86Cpu"),
];

/// Returns the name of a type, command or event.
pub(crate) fn type_name(wire: &str) -> String {
    let name = camel(&with_words(wire));
    if TAKEN_TYPES.contains(&name.as_str()) { format!("Qapi{name}") } else { name }
}

/// Replaces the words of the table in a name.
fn with_words(wire: &str) -> String {
    let mut name = wire.to_owned();
    for (written, words) in WORDS {
        name = name.replace(written, words);
    }
    name
}

/// Returns the name of an enum's variant.
pub(crate) fn variant_name(wire: &str) -> String {
    match camel(wire) {
        // `Unknown` is the variant for values that the bindings do not know.
        name if name == "Unknown" => "Unknown_".to_owned(),
        name => name,
    }
}

/// Methods of standard traits with which a constructor would be confused.
const TAKEN_METHODS: &[&str] = &["default", "from_iter", "from_str"];

/// Returns the name of the constructor for a branch or an alternative.
pub(crate) fn constructor_name(wire: &str) -> String {
    let mut name = field_name(wire);
    if TAKEN_METHODS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Returns the name of a field, argument or method.
pub(crate) fn field_name(wire: &str) -> String {
    identifier(wire.to_snake_case())
}

/// Returns the name of the file for a QAPI module.
pub(crate) fn module_name(wire: &str) -> String {
    field_name(wire)
}

fn camel(wire: &str) -> String {
    let parts = split_between_digits(wire);
    let parts: Vec<_> = parts.iter().map(|part| part.to_upper_camel_case()).collect();
    identifier(parts.join("_"))
}

/// Splits a name at each separator between two digits.
fn split_between_digits(wire: &str) -> Vec<&str> {
    let bytes = wire.as_bytes();
    let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    let mut parts = Vec::new();
    let mut start = 0;
    for index in 1..bytes.len() {
        let separator = !bytes[index].is_ascii_alphanumeric();
        if separator && digit(index - 1) && digit(index + 1) {
            parts.push(&wire[start..index]);
            start = index + 1;
        }
    }
    parts.push(&wire[start..]);
    parts
}

fn identifier(mut name: String) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if name.is_empty() || KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    // A single underscore is a pattern and not a name.
    if name == "_" { "__".to_owned() } else { name }
}

/// The names of one namespace. Each is assigned once.
#[derive(Debug, Default)]
pub(crate) struct Namespace(BTreeSet<String>);

impl Namespace {
    /// Claims a name, with underscores appended as long as it is taken.
    pub(crate) fn claim(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    /// Claims a name for each item, and returns the names in the order of the items.
    ///
    /// The oldest item claims first, so that an item of a newer release never renames an existing
    /// one.
    pub(crate) fn claim_all(&mut self, claims: Vec<Claim<'_>>) -> Vec<String> {
        let mut order: Vec<_> = (0..claims.len()).collect();
        order.sort_by_key(|&index| claims[index].age());
        let mut names: Vec<_> = claims.iter().map(|_| String::new()).collect();
        for index in order {
            let Claim { name, otherwise, .. } = &claims[index];
            let taken = self.0.contains(name);
            let wanted = otherwise.as_ref().filter(|_| taken).unwrap_or(name);
            names[index] = self.claim(wanted.clone());
        }
        names
    }
}

/// An item that claims a name.
#[derive(Debug)]
pub(crate) struct Claim<'w> {
    since: Change,
    wire: &'w str,
    name: String,
    otherwise: Option<String>,
}

impl<'w> Claim<'w> {
    /// Creates the claim of an item that exists since `since` and has the name `wire`. `rule`
    /// converts it to Rust.
    pub(crate) fn new(since: Change, wire: &'w str, rule: impl FnOnce(&str) -> String) -> Self {
        Self { since, wire, name: rule(wire), otherwise: None }
    }

    /// Sets the name to try if the first one is taken, before underscores are appended.
    pub(crate) fn otherwise(self, name: String) -> Self {
        Self { otherwise: Some(name), ..self }
    }

    /// Returns the sort key by age. Older items are less.
    fn age(&self) -> (Release, Release, &'w str) {
        (self.since.latest, self.since.earliest, self.wire)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use qapi_schema::snapshot::Snapshot;

    use super::*;

    /// The committed snapshots of schemas.
    fn committed() -> impl Iterator<Item = Snapshot> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
        let folders = fs::read_dir(top).unwrap().map(|folder| folder.unwrap().path());
        let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
        let files = files.map(|file| file.unwrap().path());
        // Snapshots of devices are beside those of schemas.
        let of_devices = |path: &PathBuf| path.to_string_lossy().contains("/devices-");
        files
            .filter(move |path| !of_devices(path))
            .map(|path| Snapshot::from_json(&fs::read_to_string(path).unwrap()).unwrap())
    }

    #[test]
    fn types_never_hide_the_prelude() {
        assert_eq!(type_name("String"), "QapiString");
        assert_eq!(type_name("option"), "QapiOption");
        assert_eq!(type_name("XBZRLECacheStats"), "XbzrleCacheStats");
        assert_eq!(type_name("block-commit"), "BlockCommit");
        assert_eq!(type_name("BLOCK_JOB_READY"), "BlockJobReady");
    }

    #[test]
    fn words_in_capitals_are_told_apart() {
        for (wire, name) in [
            ("ACPIOSTInfo", "AcpiOstInfo"),
            ("AuthZPAMProperties", "AuthZPamProperties"),
            ("BlockdevOptionsNVMe", "BlockdevOptionsNvme"),
            ("CXLDRAMEvent", "CxlDramEvent"),
            ("CXLFMWProperties", "CxlFmwProperties"),
            ("NetdevL2TPv3Options", "NetdevL2tpv3Options"),
            ("OffAutoPCIBAR", "OffAutoPciBar"),
            ("PCDIMMDeviceInfoWrapper", "PcDimmDeviceInfoWrapper"),
            ("VirtIOGPUOutput", "VirtioGpuOutput"),
            ("X86CPURegister32", "X86CpuRegister32"),
        ] {
            assert_eq!(type_name(wire), name);
        }
    }

    #[test]
    fn every_entry_of_the_table_of_words_is_needed() {
        let snapshots: Vec<_> = committed().map(|it| it.types.into_keys()).collect();
        let names: Vec<_> = snapshots.into_iter().flatten().collect();
        for (written, _) in WORDS {
            let written: &str = written;
            let needed =
                |name: &String| name.contains(written) && camel(name) != camel(&with_words(name));
            assert!(names.iter().any(needed), "no type's name needs {written}");
        }
    }

    #[test]
    fn variants_stay_apart_from_unknown_and_from_each_other() {
        assert_eq!(variant_name("unknown"), "Unknown_");
        assert_eq!(variant_name("2_5"), "_2_5");
        assert_eq!(variant_name("25"), "_25");
        assert_eq!(variant_name("v1.10-x"), "V1_10X");
        assert_eq!(variant_name("self"), "Self_");
    }

    #[test]
    fn fields_are_no_keywords_and_begin_with_no_digit() {
        assert_eq!(field_name("type"), "type_");
        assert_eq!(field_name("gen"), "gen_");
        assert_eq!(field_name("4k-pages"), "_4k_pages");
        assert_eq!(field_name("x-foo.bar"), "x_foo_bar");
        assert_eq!(field_name("__com.redhat_drive"), "com_redhat_drive");
    }

    #[test]
    fn constructors_are_not_taken_for_trait_methods() {
        assert_eq!(constructor_name("default"), "default_");
        assert_eq!(constructor_name("qcow2"), "qcow2");
    }

    #[test]
    fn the_later_of_two_equal_names_gets_underscores() {
        let mut names = Namespace::default();
        let fields = ["a-b", "a_b", "a.b"].map(|wire| names.claim(field_name(wire)));
        assert_eq!(fields, ["a_b", "a_b_", "a_b__"]);
    }

    #[test]
    fn the_oldest_of_equal_names_is_first_to_choose() {
        let claim = |major, wire: &'static str| {
            let release = Release::new(major, 0, 0);
            Claim::new(Change { earliest: release, latest: release }, wire, field_name)
        };
        let claims = vec![
            claim(9, "a-b"),
            claim(8, "a_b"),
            claim(8, "a.b"),
            claim(10, "a b").otherwise("set_a_b".to_owned()),
            claim(10, "c").otherwise("set_c".to_owned()),
        ];
        let names = Namespace::default().claim_all(claims);
        assert_eq!(names, ["a_b__", "a_b_", "a_b", "set_a_b", "c"]);
    }
}
