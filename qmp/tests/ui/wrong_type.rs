//! An argument has the schema's type.

use qmp::{commands, types};

fn main() {
    let _ = commands::Balloon::new("64M");
    let _ = commands::SetAction::new().reboot(types::ShutdownAction::Poweroff);
}
