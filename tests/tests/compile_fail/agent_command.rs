//! A command of QMP is none of the guest agent's.

async fn ask(agent: &qmp::guest_agent::GuestAgent) {
    let _ = agent.execute(qmp::commands::QueryStatus::new()).await;
}

fn main() {}
