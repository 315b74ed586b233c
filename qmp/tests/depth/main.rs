//! Values of all recursive types, nested as deep as possible, on the default stack of a thread.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::thread;

use qmp::runtime::{Decode, Encode, from_text, to_text};
use qmp::types::{BlockStats, BlockdevOptions, ImageInfo, PciDeviceInfo, RbdEncryptionOptions};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The deepest nesting of a value.
const DEEPEST: usize = 256;

/// The default stack of a thread, including Tokio's workers.
const STACK: usize = 2 << 20;

/// The JSON of nested values of one type.
struct Nest {
    open: &'static str,
    innermost: &'static str,
    close: &'static str,
    /// The number of levels that one value adds.
    levels: usize,
    /// The number of levels of the innermost value.
    innermost_levels: usize,
}

impl Nest {
    /// Returns the JSON of the deepest allowed value, and of one that is a level deeper.
    fn texts(&self) -> [String; 2] {
        let count = (DEEPEST - self.innermost_levels) / self.levels;
        assert_eq!(count * self.levels + self.innermost_levels, DEEPEST);
        let text = |innermost: &str| {
            format!("{}{innermost}{}", self.open.repeat(count), self.close.repeat(count))
        };
        let deeper = format!("{}{}{}", self.open, self.innermost, self.close);
        [text(self.innermost), text(&deeper)]
    }
}

/// Does everything that can be done with the deepest value, on a stack of the default size.
fn stands<T>(nest: &Nest)
where
    T: Decode + Encode + Debug + Clone + PartialEq + Serialize + DeserializeOwned,
{
    let [text, deeper] = nest.texts();
    let work = move || {
        let value: T = from_text(&text).unwrap();
        let copy = value.clone();
        assert!(copy == value);
        assert_eq!(to_text(&value), serde_json::to_string(&value).unwrap());
        assert_eq!(format!("{value:?}").matches("...").count(), 0);
        assert!(format!("{value:#?}").len() > text.len());
        assert!(serde_json::from_str::<T>(&text).unwrap() == value);
        let tree = serde_json::to_value(&copy).unwrap();
        assert!(serde_json::from_value::<T>(tree).unwrap() == value);
        drop(value);
        for error in [from_text::<T>(&deeper).err(), serde_json::from_str::<T>(&deeper).err()] {
            let error = error.unwrap().to_string();
            assert!(error.contains("nested more than 256 deep"), "{error}");
            assert!(error.len() < 400, "{error}");
        }
    };
    thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}

#[test]
fn statistics() {
    let backing = Nest {
        open: r#"{"device": "d", "stats": {STATS}, "backing": "#,
        innermost: r#"{"stats": {STATS}}"#,
        close: "}",
        levels: 1,
        // The value itself, its counters, and a list among them.
        innermost_levels: 3,
    };
    for (open, close) in [("backing", "}"), ("parent", ", \"node-name\": \"n\"}")] {
        let [open, innermost] = [backing.open.replace("backing", open), backing.innermost.into()]
            .map(|text: String| &*text.replace("STATS", COUNTERS).leak());
        stands::<BlockStats>(&Nest { open, innermost, close, ..backing });
    }
}

const COUNTERS: &str = r#""unmap_operations": 0, "unmap_merged": 0, "flush_total_time_ns": 0,
    "wr_highest_offset": 0, "wr_total_time_ns": 0, "failed_wr_operations": 0, "failed_rd_operations": 0,
    "wr_merged": 0, "wr_bytes": 0, "failed_unmap_operations": 0, "failed_flush_operations": 0,
    "rd_total_time_ns": 0, "invalid_unmap_operations": 0, "flush_operations": 0, "wr_operations": 0,
    "unmap_bytes": 0, "rd_merged": 0, "rd_bytes": 0, "unmap_total_time_ns": 0,
    "invalid_flush_operations": 0, "rd_operations": 0, "invalid_wr_operations": 0,
    "invalid_rd_operations": 0, "account_invalid": false, "account_failed": true, "timed_stats": []"#;

#[test]
fn images() {
    stands::<ImageInfo>(&Nest {
        open: r#"{"filename": "a", "format": "qcow2", "virtual-size": 1, "backing-image": "#,
        innermost: r#"{"filename": "a", "format": "raw", "virtual-size": 1}"#,
        close: "}",
        levels: 1,
        innermost_levels: 1,
    });
}

#[test]
fn block_devices() {
    for (open, close, levels) in [
        (r#"{"driver": "raw", "file": "#, "}", 1),
        (r#"{"file": "#, r#", "node-name": "n", "driver": "raw"}"#, 1),
        (r#"{"driver": "qcow2", "file": "x", "backing": "#, "}", 1),
        (r#"{"driver": "blkverify", "raw": "x", "test": "#, "}", 1),
        (r#"{"driver": "quorum", "vote-threshold": 1, "children": ["#, "]}", 2),
    ] {
        let innermost = r#""node""#;
        stands::<BlockdevOptions>(&Nest { open, innermost, close, levels, innermost_levels: 0 });
    }
}

#[test]
fn encryption() {
    stands::<RbdEncryptionOptions>(&Nest {
        open: r#"{"format": "luks", "key-secret": "x", "parent": "#,
        innermost: r#"{"format": "luks2", "key-secret": "x"}"#,
        close: "}",
        levels: 1,
        innermost_levels: 1,
    });
}

#[test]
fn devices_behind_bridges() {
    stands::<PciDeviceInfo>(&Nest {
        open: r#"{"bus": 0, "slot": 0, "function": 0, "class_info": {"class": 1}, "irq_pin": 0,
            "id": {"device": 1, "vendor": 1}, "qdev_id": "", "regions": [], "pci_bridge": {"bus":
            {"number": 0, "secondary": 0, "subordinate": 0, "io_range": {"base": 0, "limit": 0},
            "memory_range": {"base": 0, "limit": 0}, "prefetchable_range": {"base": 0, "limit": 0}},
            "devices": ["#,
        innermost: r#"{"bus": 0, "slot": 0, "function": 0, "class_info": {"class": 1, "new": [[1]]},
            "id": {"device": 1, "vendor": 1}, "irq_pin": 0, "qdev_id": "", "regions": [],
            "pci_bridge": {"bus": {"number": 0, "secondary": 0, "subordinate": 0, "io_range":
            {"base": 0, "limit": 0}, "memory_range": {"base": 0, "limit": 0},
            "prefetchable_range": {"base": 0, "limit": 0}}}}"#,
        close: "]}}",
        levels: 3,
        innermost_levels: 4,
    });
}

/// A member that the schema does not know is a tree of its own, on top of the types around it.
#[test]
fn unknown_members_in_the_deepest_value() {
    let tree = |depth: usize| {
        let members = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let innermost = format!(
            r#"{{"filename": "a", "format": "new", "virtual-size": 1, "format-specific":
            {{"type": "new", "data": {members}}}}}"#
        );
        let open = r#"{"filename": "a", "format": "qcow2", "virtual-size": 1, "backing-image": "#;
        format!("{}{innermost}{}", open.repeat(254), "}".repeat(254))
    };
    let work = move || {
        let value: ImageInfo = from_text(&tree(127)).unwrap();
        assert!(value.clone() == value);
        assert!(serde_json::to_string(&value).unwrap().contains(&"[".repeat(127)));
        assert!(format!("{value:?}").contains("..."));
        assert!(from_text::<ImageInfo>(&tree(128)).is_err());
    };
    thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
}

/// A type that becomes recursive must be tested here as well.
#[test]
fn every_boxed_type_is_tried() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated/types");
    let mut boxed = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(file.unwrap().path()).unwrap();
        let names = source.split("Box<").skip(1).filter_map(|rest| rest.split_once('>'));
        boxed.extend(names.map(|(name, _)| name.to_owned()).filter(|name| name != "str"));
    }
    let tried = ["BlockStats", "BlockdevOptions", "ImageInfo", "RbdEncryptionOptions"];
    assert_eq!(boxed, tried.map(str::to_owned).into());
}
