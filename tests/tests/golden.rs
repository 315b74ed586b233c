//! Checks that the generator's golden output compiles without warnings, works, and is accepted by
//! the client.

#![deny(warnings)]
#![allow(clippy::unwrap_used)]

// Private, as in a program that uses only a part of it.
#[rustfmt::skip]
#[path = "../../qapi-codegen/tests/golden/hostile/mod.rs"]
mod hostile;

use hostile::{commands, events, types};
use qmp::{Client, Command, EventData, FromEvent, OobCommand, runtime};

/// This function is only compiled.
#[allow(dead_code, unreachable_pub, reason = "that it compiles is the test")]
async fn commands_of_others_are_executed(client: &Client) -> Result<(), qmp::Error> {
    let boxed: types::QapiBox = client.execute(commands::QapiBox::new(own())).await?;
    let _: types::QapiVec = boxed.value;
    let unions: Vec<types::Union> = client.execute(commands::Self_::new()).await?;
    drop(unions);
    let subscription = client.subscribe::<events::Empty>();
    drop(subscription);
    Ok(())
}

fn own() -> types::Self_ {
    types::Self_::new(types::QapiValue::null(), types::QapiDebug::Unknown_, true)
}

#[test]
fn names_differ_from_the_wire_and_lead_back_to_it() {
    let command = commands::QapiBox::new(own()).type_(types::QapiDebug::_2_5);
    let text = r#"{"self":{"self":null,"super":"unknown","crate":true},"type":"2_5"}"#;
    assert_eq!(command.arguments().unwrap(), text);
    assert_eq!(commands::QapiBox::NAME, "box");
}

#[test]
fn members_called_like_variables_of_the_decoder_are_read() {
    let text = r#"{"index":{"new":true},"writer":"w","reader":-1,"members":{"key":5,"map":1.5}}"#;
    let members: types::Members = runtime::from_text(text).unwrap();
    assert_eq!((members.reader, members.members.key), (-1, Some(5)));
    assert!(members.index.new);
}

#[test]
fn a_branch_called_like_a_common_member_is_read_wherever_the_tag_is() {
    let texts = [
        r#"{"type":"common","tag":"t","index":7,"common":{"type":"x"}}"#,
        r#"{"index":7,"common":{"type":"x"},"tag":"t","type":"common"}"#,
    ];
    for text in texts {
        let union: types::Union = runtime::from_text(text).unwrap();
        assert_eq!((union.tag.as_str(), union.common.type_.as_str()), ("t", "x"));
        let types::UnionBranch_::Common(reader) = union.type_ else { panic!("another branch") };
        assert_eq!(reader.index, Some(7));
    }
}

#[test]
fn what_contains_itself_is_boxed() {
    let inner = types::Loop::loop_(types::LoopBody::new("end"));
    let outer = types::Loop::loop_(types::LoopBody::new(inner));
    let text = runtime::to_text(&outer);
    assert_eq!(text, r#"{"kind":"loop","loop":{"kind":"loop","loop":"end"}}"#);
    assert_eq!(runtime::from_text::<types::Loop>(&text).unwrap(), outer);
}

#[test]
fn an_event_called_unknown_is_no_unknown_event() {
    assert_eq!(events::Unknown_::NAME, "UNKNOWN");
    let data = runtime::RawValue::from_string("{}".to_owned()).unwrap();
    let event = events::Event::from_event("LATER", &data).unwrap();
    assert!(matches!(event, events::Event::Unknown(_)));
    let event = events::Event::from_event("EMPTY", &data).unwrap();
    assert_eq!(event.name(), "EMPTY");
}

#[test]
fn out_of_band_is_a_fact_of_the_command() {
    fn is_oob<C: OobCommand>() -> bool {
        C::OOB
    }
    assert!(is_oob::<commands::Type>());
}
