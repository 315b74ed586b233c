//! Measures decoding of large replies against serde derive for the same types, and against skipping
//! of the same bytes by `serde_json`: `cargo bench -p qmp --bench decode`.
//!
//! The replies resemble real ones. Their members have the order in which QEMU 7.2 sends them, with
//! the tag after the members that depend on it. The three ways are measured alternately, and the
//! medians are compared. Each figure covers decoding the value and freeing it. The figure in
//! brackets covers only decoding.
//!
//! Measured on 2026-11-26 with two cores and rustc 1.95, in four runs, in the order of `main`: 0.5,
//! 0.6 to 0.7 and 0.6 times derive; 3.0 to 3.4, 1.9 to 2.1 and 1.5 times skipping (2.3 to 2.6, 1.7
//! to 1.8 and 1.4 without freeing). Allocating and freeing the 11,442 strings of the first reply
//! alone takes 1.4 times as long as skipping. With the real replies of QEMU 7.2 and 11.1 the
//! figures are 0.5 to 0.6, and 2.9 to 3.5 (2.2 to 2.8); 4.0 and 4.5 in two runs on a loaded
//! machine.
//!
//! `QMP_BENCH_SCHEMA` names a file with a real reply to `query-qmp-schema`, as the server sent it.

#![allow(missing_docs, dead_code, clippy::unwrap_used)]

#[path = "shared/schema_reply.rs"]
mod schema_reply;

use std::fmt::Write;
use std::time::{Duration, Instant};

use qmp::{Command, commands};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use schema_reply::{list, schema_reply};

const ROUNDS: usize = 101;

fn main() {
    let schema = std::env::var("QMP_BENCH_SCHEMA")
        .map_or_else(|_| schema_reply(), |path| reply_in(&std::fs::read_to_string(path).unwrap()));
    compare::<commands::QueryQmpSchema, Vec<derived::SchemaInfo>>(&schema);
    compare::<commands::QueryNamedBlockNodes, Vec<derived::BlockDeviceInfo>>(&nodes_reply());
    compare::<commands::QueryBlockstats, Vec<derived::BlockStats>>(&stats_reply());
}

/// Extracts the `return` of a message, with its members in the original order.
fn reply_in(message: &str) -> String {
    let mut members: std::collections::HashMap<&str, &serde_json::value::RawValue> =
        serde_json::from_str(message).unwrap();
    members.remove("return").unwrap().get().to_owned()
}

fn compare<C: Command, D: DeserializeOwned>(text: &str) {
    let ours = || timed(|| C::decode_return(text).unwrap());
    let derived = || timed(|| serde_json::from_str::<D>(text).unwrap());
    let skipping = || timed(|| serde_json::from_str::<IgnoredAny>(text).unwrap());
    let [ours, derived, skipping] = medians([&ours, &derived, &skipping]);
    println!(
        "{}: {} bytes in {:.0?}; {:.2} times serde derive, at most 1.1; {:.2} times skipping, \
         at most 3.5, then 2.5 ({:.2} without freeing)",
        C::NAME,
        text.len(),
        ours.whole,
        ours.whole.as_secs_f64() / derived.whole.as_secs_f64(),
        ours.whole.as_secs_f64() / skipping.whole.as_secs_f64(),
        ours.decoding.as_secs_f64() / skipping.decoding.as_secs_f64(),
    );
}

/// The times of one decoding.
#[derive(Clone, Copy)]
struct Times {
    /// The time until the value was decoded.
    decoding: Duration,
    /// The time until the value was freed.
    whole: Duration,
}

fn timed<T>(decode: impl FnOnce() -> T) -> Times {
    let begin = Instant::now();
    let value = decode();
    let decoding = begin.elapsed();
    drop(value);
    Times { decoding, whole: begin.elapsed() }
}

/// Returns the median times of each job. The jobs alternate.
fn medians(jobs: [&dyn Fn() -> Times; 3]) -> [Times; 3] {
    let mut times = jobs.map(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (job, times) in jobs.iter().zip(&mut times) {
            times.push(job());
        }
    }
    times.map(|times| Times {
        decoding: median(times.iter().map(|it| it.decoding).collect()),
        whole: median(times.iter().map(|it| it.whole).collect()),
    })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[ROUNDS / 2]
}

fn nodes_reply() -> String {
    list(200, |node| {
        format!(
            "{{\"iops_rd\": 0, \"detect_zeroes\": \"off\", \"image\": {{\"virtual-size\": 1048576, \
             \"filename\": \"/images/disk{node}.raw\", \"format\": \"raw\", \"actual-size\": 4096, \
             \"dirty-flag\": false}}, \"iops_wr\": 0, \"ro\": false, \"node-name\": \"node{node}\", \
             \"backing_file_depth\": 0, \"drv\": \"raw\", \"iops\": 0, \"bps_wr\": 0, \
             \"write_threshold\": 0, \"encrypted\": false, \"bps\": 0, \"bps_rd\": 0, \"cache\": \
             {{\"no-flush\": false, \"direct\": false, \"writeback\": true}}, \"file\": \
             \"/images/disk{node}.raw\"}}"
        )
    })
}

fn stats_reply() -> String {
    list(200, |device| {
        let stats = device_stats(device as u64 * 4096);
        format!(
            "{{\"device\": \"d{device}\", \"parent\": {{\"stats\": {stats}, \"node-name\": \
             \"#block{device}\", \"driver-specific\": {{\"discard-bytes-ok\": 0, \"discard-nb-ok\": 0, \
             \"driver\": \"file\", \"discard-nb-failed\": 0}}}}, \"stats\": {stats}, \"node-name\": \
             \"n{device}\"}}"
        )
    })
}

/// The counters in QEMU's order.
const COUNTERS: &str = "unmap_operations unmap_merged flush_total_time_ns wr_highest_offset \
    wr_total_time_ns failed_wr_operations failed_rd_operations wr_merged wr_bytes \
    failed_unmap_operations failed_flush_operations rd_total_time_ns invalid_unmap_operations \
    flush_operations wr_operations unmap_bytes rd_merged rd_bytes unmap_total_time_ns \
    invalid_flush_operations rd_operations invalid_wr_operations invalid_rd_operations";

fn device_stats(value: u64) -> String {
    let mut text = String::from("{");
    for name in COUNTERS.split_whitespace() {
        write!(text, "\"{name}\": {value}, ").unwrap();
    }
    text.push_str(r#""timed_stats": [], "account_invalid": false, "account_failed": true}"#);
    text
}

/// The same types as a user of serde would write them.
mod derived {
    use super::Deserialize;

    #[derive(Deserialize)]
    #[serde(tag = "meta-type", rename_all = "kebab-case")]
    pub(crate) enum SchemaInfo {
        #[serde(rename_all = "kebab-case")]
        Builtin { name: String, features: Option<Vec<String>>, json_type: JsonType },
        #[serde(rename_all = "kebab-case")]
        Enum {
            name: String,
            features: Option<Vec<String>>,
            members: Option<Vec<EnumMember>>,
            values: Vec<String>,
        },
        #[serde(rename_all = "kebab-case")]
        Array { name: String, features: Option<Vec<String>>, element_type: String },
        #[serde(rename_all = "kebab-case")]
        Object {
            name: String,
            features: Option<Vec<String>>,
            members: Vec<ObjectMember>,
            tag: Option<String>,
            variants: Option<Vec<Variant>>,
        },
        #[serde(rename_all = "kebab-case")]
        Alternate { name: String, features: Option<Vec<String>>, members: Vec<AlternateMember> },
        #[serde(rename_all = "kebab-case")]
        Command {
            name: String,
            features: Option<Vec<String>>,
            arg_type: String,
            ret_type: String,
            allow_oob: Option<bool>,
        },
        #[serde(rename_all = "kebab-case")]
        Event { name: String, features: Option<Vec<String>>, arg_type: String },
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub(crate) enum JsonType {
        String,
        Number,
        Int,
        Boolean,
        Null,
        Object,
        Array,
        Value,
    }

    #[derive(Deserialize)]
    pub(crate) struct EnumMember {
        name: String,
        features: Option<Vec<String>>,
    }

    #[derive(Deserialize)]
    pub(crate) struct ObjectMember {
        name: String,
        r#type: String,
        #[serde(default)]
        default: Option<serde_json::Value>,
        features: Option<Vec<String>>,
    }

    #[derive(Deserialize)]
    pub(crate) struct Variant {
        case: String,
        r#type: String,
    }

    #[derive(Deserialize)]
    pub(crate) struct AlternateMember {
        r#type: String,
    }

    #[derive(Deserialize)]
    pub(crate) struct BlockDeviceInfo {
        file: String,
        #[serde(rename = "node-name")]
        node_name: Option<String>,
        ro: bool,
        drv: String,
        backing_file: Option<String>,
        backing_file_depth: i64,
        active: Option<bool>,
        encrypted: bool,
        detect_zeroes: DetectZeroes,
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
        image: ImageInfo,
        bps_max: Option<i64>,
        bps_rd_max: Option<i64>,
        bps_wr_max: Option<i64>,
        iops_max: Option<i64>,
        iops_rd_max: Option<i64>,
        iops_wr_max: Option<i64>,
        bps_max_length: Option<i64>,
        bps_rd_max_length: Option<i64>,
        bps_wr_max_length: Option<i64>,
        iops_max_length: Option<i64>,
        iops_rd_max_length: Option<i64>,
        iops_wr_max_length: Option<i64>,
        iops_size: Option<i64>,
        group: Option<String>,
        cache: CacheInfo,
        write_threshold: i64,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub(crate) enum DetectZeroes {
        Off,
        On,
        Unmap,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub(crate) struct ImageInfo {
        filename: String,
        format: String,
        dirty_flag: Option<bool>,
        actual_size: Option<i64>,
        virtual_size: i64,
        cluster_size: Option<i64>,
        encrypted: Option<bool>,
        compressed: Option<bool>,
        backing_filename: Option<String>,
        full_backing_filename: Option<String>,
        backing_filename_format: Option<String>,
        backing_image: Option<Box<ImageInfo>>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub(crate) struct CacheInfo {
        writeback: bool,
        direct: bool,
        no_flush: bool,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub(crate) struct BlockStats {
        device: Option<String>,
        qdev: Option<String>,
        node_name: Option<String>,
        stats: DeviceStats,
        driver_specific: Option<DriverStats>,
        parent: Option<Box<BlockStats>>,
        backing: Option<Box<BlockStats>>,
    }

    #[derive(Deserialize)]
    #[serde(tag = "driver", rename_all = "lowercase")]
    pub(crate) enum DriverStats {
        #[serde(rename_all = "kebab-case")]
        File { discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64 },
    }

    #[derive(Deserialize)]
    pub(crate) struct DeviceStats {
        rd_bytes: i64,
        wr_bytes: i64,
        zone_append_bytes: Option<i64>,
        unmap_bytes: i64,
        rd_operations: i64,
        wr_operations: i64,
        zone_append_operations: Option<i64>,
        flush_operations: i64,
        unmap_operations: i64,
        rd_total_time_ns: i64,
        wr_total_time_ns: i64,
        zone_append_total_time_ns: Option<i64>,
        flush_total_time_ns: i64,
        unmap_total_time_ns: i64,
        wr_highest_offset: i64,
        rd_merged: i64,
        wr_merged: i64,
        zone_append_merged: Option<i64>,
        unmap_merged: i64,
        idle_time_ns: Option<i64>,
        failed_rd_operations: i64,
        failed_wr_operations: i64,
        failed_zone_append_operations: Option<i64>,
        failed_flush_operations: i64,
        failed_unmap_operations: i64,
        invalid_rd_operations: i64,
        invalid_wr_operations: i64,
        invalid_zone_append_operations: Option<i64>,
        invalid_flush_operations: i64,
        invalid_unmap_operations: i64,
        account_invalid: bool,
        account_failed: bool,
        timed_stats: Vec<serde_json::Value>,
    }
}
