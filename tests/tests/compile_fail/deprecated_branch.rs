#![deny(deprecated)]

use qmp::types::{BlockdevOptions, BlockdevOptionsGluster};

fn main() {
    let _ = |gluster: BlockdevOptionsGluster| BlockdevOptions::gluster(gluster);
}
