//! Only commands that allow it are executed out of band.

fn status(client: qmp::Client) {
    let _ = client.execute_oob(qmp::commands::QueryStatus::new());
}

fn main() {}
