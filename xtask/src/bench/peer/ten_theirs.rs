//! Ten commands with `qapi`.

use qapi::futures::QmpStreamTokio;
use qapi::qmp;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stream = QmpStreamTokio::open_uds("/run/vm.qmp").await?.negotiate().await?;
    let (client, _events) = stream.spawn_tokio();
    println!("{:?}", client.execute(qmp::query_status {}).await?);
    println!("{:?}", client.execute(qmp::query_block {}).await?);
    println!("{:?}", client.execute(qmp::query_named_block_nodes { flat: Some(true) }).await?);
    println!("{:?}", client.execute(qmp::query_cpus_fast {}).await?);
    client.execute(qmp::stop {}).await?;
    let node_name = Some("disk0".to_owned());
    client.execute(qmp::block_resize { device: None, node_name, size: 1 << 30 }).await?;
    client.execute(qmp::device_del { id: "disk0".to_owned() }).await?;
    client.execute(qmp::blockdev_del { node_name: "disk0".to_owned() }).await?;
    client.execute(qmp::object_del { id: "iothread0".to_owned() }).await?;
    client.execute(qmp::cont {}).await?;
    Ok(())
}
