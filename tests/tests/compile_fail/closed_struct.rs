use qmp::commands::BlockResize;

fn main() {
    // A later release may add members, so only `new` makes one.
    let _ = BlockResize { device: None, node_name: None, size: 0 };
}
