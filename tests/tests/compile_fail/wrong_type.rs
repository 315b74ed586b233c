use qmp::commands::Balloon;

fn main() {
    // `value` is a number of bytes.
    let _ = Balloon::new("64M");
}
