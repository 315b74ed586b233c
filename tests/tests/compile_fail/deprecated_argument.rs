#![deny(deprecated)]

use qmp::commands::BlockCommit;

fn main() {
    let _ = BlockCommit::new("disk0").base("base.qcow2");
}
