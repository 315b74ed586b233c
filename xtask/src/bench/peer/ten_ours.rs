//! Ten commands with `qmp`.

use qmp::{Client, commands};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::connect_unix("/run/vm.qmp").await?;
    println!("{:?}", client.execute(commands::QueryStatus::new()).await?);
    println!("{:?}", client.execute(commands::QueryBlock::new()).await?);
    println!("{:?}", client.execute(commands::QueryNamedBlockNodes::new().flat(true)).await?);
    println!("{:?}", client.execute(commands::QueryCpusFast::new()).await?);
    client.execute(commands::Stop::new()).await?;
    client.execute(commands::BlockResize::new(1 << 30).node_name("disk0")).await?;
    client.execute(commands::DeviceDel::new("disk0")).await?;
    client.execute(commands::BlockdevDel::new("disk0")).await?;
    client.execute(commands::ObjectDel::new("iothread0")).await?;
    client.execute(commands::Cont::new()).await?;
    Ok(())
}
