//! There are no arguments and members but the schema's.

use qmp::{commands, types};

fn main() {
    let _ = commands::BlockdevDel::new("disk0").force(true);
    let _ = |status: types::StatusInfo| status.colour;
}
