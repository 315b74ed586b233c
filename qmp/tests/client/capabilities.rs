//! Capabilities of a server that answers once.

use qmp::capabilities::{Build, CapabilitiesRegistry};
use qmp::{Capabilities, commands};
use serde_json::{Value, json};

use crate::peer::{Peer, connected};

fn schema() -> Value {
    json!([
        {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
        {"name": "0", "meta-type": "object", "members": []},
    ])
}

async fn answer(peer: &mut Peer) {
    peer.serve("query-qmp-schema", schema()).await;
}

#[tokio::test]
async fn the_server_is_asked_once() {
    let (client, mut peer) = connected().await;
    let (server, ()) = tokio::join!(Capabilities::read(&client), answer(&mut peer));
    let server = server.unwrap();
    assert!(server.supports::<commands::Stop>());
    assert!(!server.supports::<commands::Cont>());
    server.check(&commands::Stop::new()).unwrap();
    let error = server.check(&commands::Cont::new()).unwrap_err();
    assert_eq!(error.to_string(), "cont: the server does not have the command");
    drop(client);
    peer.closed().await;
}

#[tokio::test]
async fn servers_of_one_build_share_what_the_first_said() {
    let registry = CapabilitiesRegistry::new();
    let (client, mut peer) = connected().await;
    let (first, ()) = tokio::join!(registry.get(&client, "a"), answer(&mut peer));
    // This connection's server answers nothing.
    let (second, _peer) = connected().await;
    let shared = registry.get(&second, "a").await.unwrap();
    assert!(shared.shares_with(&first.unwrap()));

    let build = Build::new(client.greeting(), "b");
    assert!(registry.known(&build).is_none());
    let (other, ()) = tokio::join!(registry.get(&client, "b"), answer(&mut peer));
    assert!(!shared.shares_with(&other.unwrap()));
    assert!(registry.remove(&build).is_some());
    assert!(registry.known(&build).is_none());
}

#[tokio::test]
async fn those_who_ask_at_once_share_one_answer() {
    let registry = CapabilitiesRegistry::new();
    let ((client_a, mut peer_a), (client_b, mut peer_b)) = (connected().await, connected().await);
    let (a, b, (), ()) = tokio::join!(
        registry.get(&client_a, "a"),
        registry.get(&client_b, "a"),
        answer(&mut peer_a),
        answer(&mut peer_b)
    );
    assert!(a.unwrap().shares_with(&b.unwrap()));
}

#[tokio::test]
async fn a_refusal_makes_nothing_known() {
    let registry = CapabilitiesRegistry::new();
    let (client, mut peer) = connected().await;
    let refuse = async {
        let command = peer.expect("query-qmp-schema").await;
        peer.refuse(&command, "GenericError", "no").await;
    };
    let (refused, ()) = tokio::join!(registry.get(&client, "a"), refuse);
    assert!(refused.is_err());
    assert!(registry.known(&Build::new(client.greeting(), "a")).is_none());
}
