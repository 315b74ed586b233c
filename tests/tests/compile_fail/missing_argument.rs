use qmp::commands::BlockResize;

fn main() {
    // `block_resize` requires `size`.
    let _ = BlockResize::new();
}
