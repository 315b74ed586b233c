use qmp::commands::SetAction;
use qmp::types::ShutdownAction;

fn main() {
    // `reboot` takes a `RebootAction`.
    let _ = SetAction::new().reboot(ShutdownAction::Pause);
}
