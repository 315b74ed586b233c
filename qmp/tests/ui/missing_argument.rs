//! A required argument cannot be left out.

fn main() {
    let _ = qmp::commands::BlockdevDel::new();
    let _ = qmp::types::BlockdevOptionsQcow2::new();
}
