//! Every query that needs no argument, by the agent's own list of them.

use std::collections::BTreeSet;

use qmp_tests::{RawQmp, Server, TestResult, Version, blocking_live_tests};
use serde_json::{Value, json};

use super::replies;
use crate::replies::differences;

blocking_live_tests!(every_query_without_arguments_decodes);

/// What changes the machine or takes arguments, although its name sounds like a query.
fn is_query(name: &str) -> bool {
    let is_harmless = name.starts_with("guest-get-")
        || name.starts_with("guest-network-get-")
        || ["guest-info", "guest-fsfreeze-status"].contains(&name);
    // The only one that needs an argument: it is answered with an error.
    is_harmless && name != "guest-ssh-get-authorized-keys"
}

fn agent(version: Version) -> Result<Server, qmp_tests::Error> {
    qmp_tests::GuestAgent::new(version)?.start()
}

fn every_query_without_arguments_decodes(version: Version) -> TestResult {
    let server = agent(version)?;
    let mut raw = RawQmp::without_greeting(server.socket())?;
    let info = raw.execute("guest-info", json!({}))?;
    let listed = info["supported_commands"].as_array().map(Vec::as_slice).unwrap_or_default();
    let names: BTreeSet<_> = listed.iter().filter_map(|it| it["name"].as_str()).collect();
    let (mut decoded, mut refused) = (Vec::new(), Vec::new());
    for name in names {
        // Commands without a reply to decode are known, too.
        assert!(qmp::guest_agent::facts::command(name).is_some(), "{name} is not known");
        if !is_query(name) {
            continue;
        }
        match raw.execute(name, json!({})) {
            Ok(reply) => {
                let again = replies::of(name).unwrap_or_else(|| panic!("{name} has no reply"));
                let back: Value = again(&reply.to_string())?;
                assert_eq!(differences(&reply, &back, true), [""; 0], "{name}");
                decoded.push(name.to_owned());
            }
            Err(error) => refused.push(error.to_string()),
        }
    }
    println!("decoded: {decoded:?}\nrefused: {refused:?}");
    assert!(decoded.len() >= 12, "{decoded:?}");
    Ok(())
}
