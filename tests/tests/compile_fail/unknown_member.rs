use qmp::types::BlockdevOptionsFile;

fn main() {
    let _ = BlockdevOptionsFile::new("disk.raw").file_name("other.raw");
}
