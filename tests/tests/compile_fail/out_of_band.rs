use qmp::Client;
use qmp::commands::QueryStatus;

async fn status(client: &Client) {
    // `query-status` does not allow out-of-band execution.
    let _ = client.execute_oob(QueryStatus::new()).await;
}

fn main() {}
