//! Handlers, events, and what a test expects.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use qmp::testing::{FakeError, Otherwise};
use qmp::{CallOptions, RawEvent, commands, events, types};
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};

use super::{Raw, answers_status, failure, qemu, refusal, running};

#[tokio::test]
async fn handlers_answer_by_type_and_see_the_arguments() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.on::<commands::DeviceAdd>(|add| {
        Err(FakeError::generic(format!("Bus '{}' not found", add.bus.unwrap_or_default())))
    });
    qemu.on::<commands::BlockResize>(|resize| match resize.size {
        0 => Err(FakeError::device_not_found("no such device")),
        _ => Ok(()),
    });
    let client = qemu.connect().await.unwrap();
    assert_eq!(client.execute(commands::QueryStatus::new()).await.unwrap(), running());
    let add = commands::DeviceAdd::new("virtio-net-pci").bus("pci.9").property("mq", true);
    let error = client.execute(add).await.unwrap_err();
    assert_eq!(refusal(&error), ("GenericError".into(), "Bus 'pci.9' not found".into()));
    client.execute(commands::BlockResize::new(1)).await.unwrap();
    let error = client.execute(commands::BlockResize::new(0)).await.unwrap_err();
    assert_eq!(refusal(&error).0, "DeviceNotFound");
    let received = qemu.received();
    assert_eq!(received.names(), ["query-status", "device_add", "block_resize", "block_resize"]);
    assert_eq!(received.of::<commands::BlockResize>()[0].size, 1);
    let add = received.iter().nth(1).unwrap();
    let expected = json!({"driver": "virtio-net-pci", "bus": "pci.9", "mq": true});
    assert_eq!(add.value(), expected);
    qemu.finish();
}

#[tokio::test]
async fn handlers_have_state() {
    let qemu = qemu();
    let is_running = Arc::new(Mutex::new(true));
    let state = is_running.clone();
    qemu.on::<commands::Stop>(move |_| {
        *state.lock().unwrap() = false;
        Ok(())
    });
    qemu.on::<commands::QueryStatus>(move |_| {
        Ok(match *is_running.lock().unwrap() {
            true => running(),
            false => types::StatusInfo::new(false, types::RunState::Paused),
        })
    });
    let client = qemu.connect().await.unwrap();
    assert!(client.execute(commands::QueryStatus::new()).await.unwrap().running);
    client.execute(commands::Stop::new()).await.unwrap();
    assert!(!client.execute(commands::QueryStatus::new()).await.unwrap().running);
}

#[tokio::test]
async fn handlers_come_by_need_and_in_order() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.once::<commands::QueryStatus>(|_| Err(FakeError::generic("first")));
    qemu.times::<commands::Stop>(2, |_| Ok(()));
    qemu.expect::<commands::SystemReset>(|_| Ok(()));
    qemu.expect::<commands::Cont>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    let first = client.execute(commands::QueryStatus::new()).await.unwrap_err();
    assert_eq!(refusal(&first).1, "first");
    client.execute(commands::QueryStatus::new()).await.unwrap();
    client.execute(commands::Stop::new()).await.unwrap();
    client.execute(commands::SystemReset::new()).await.unwrap();
    client.execute(commands::Stop::new()).await.unwrap();
    client.execute(commands::Cont::new()).await.unwrap();
    qemu.finish();
}

#[tokio::test]
async fn handlers_can_be_for_some_arguments() {
    let qemu = qemu();
    let of = |id: &'static str| move |del: &commands::DeviceDel| del.id == id;
    qemu.call::<commands::DeviceDel>().with(of("a")).times(1).answer(|_| Ok(()));
    qemu.call::<commands::DeviceDel>()
        .with(of("b"))
        .answer(|_| Err(FakeError::device_not_found("Device 'b' not found")));
    let client = qemu.connect().await.unwrap();
    let error = client.execute(commands::DeviceDel::new("b")).await.unwrap_err();
    assert_eq!(refusal(&error).0, "DeviceNotFound");
    client.execute(commands::DeviceDel::new("a")).await.unwrap();
    qemu.finish();
}

#[tokio::test(start_paused = true)]
async fn handlers_can_wait_and_the_next_command_waits_for_them() {
    let qemu = qemu();
    answers_status(&qemu);
    qemu.call::<commands::Stop>().answer_async(|_| {
        Box::pin(async {
            sleep(Duration::from_secs(3600)).await;
            Ok(())
        })
    });
    let client = qemu.connect().await.unwrap();
    let start = Instant::now();
    let stop = client.execute(commands::Stop::new());
    let status = client.execute(commands::QueryStatus::new());
    let (stop, status) = tokio::join!(stop, status);
    assert!(stop.is_ok() && status.is_ok());
    assert_eq!(start.elapsed().as_secs(), 3600);
}

#[tokio::test(start_paused = true)]
async fn a_command_can_stay_without_an_answer() {
    let qemu = qemu();
    qemu.call::<commands::Stop>().no_answer();
    let client = qemu.connect().await.unwrap();
    let hour = Duration::from_secs(3600);
    assert!(timeout(hour, client.execute(commands::Stop::new())).await.is_err());
    assert_eq!(qemu.received().names(), ["stop"]);
}

#[tokio::test]
async fn vendors_have_their_commands_and_events() {
    let qemu = qemu();
    qemu.on_raw("x-vendor", |arguments| Ok(json!({ "twice": [arguments, arguments] })));
    let client = qemu.connect().await.unwrap();
    let mut all = client.subscribe::<RawEvent>();
    let answer =
        client.execute_raw("x-vendor", &json!({"a": 1}), CallOptions::new()).await.unwrap();
    let answer: serde_json::Value = serde_json::from_str(answer.get()).unwrap();
    assert_eq!(answer, json!({"twice": [{"a": 1}, {"a": 1}]}));
    let commands = client.execute(commands::QueryCommands::new()).await.unwrap();
    assert!(commands.iter().any(|it| it.name == "x-vendor"));
    qemu.emit_raw("X_VENDOR", json!({"b": null}));
    let event = all.next().await.unwrap().unwrap().event;
    assert_eq!((event.name(), event.data().get()), ("X_VENDOR", r#"{"b":null}"#));
}

#[test]
fn events_come_before_or_after_the_reply() {
    let qemu = qemu();
    let emitter = qemu.emitter();
    qemu.on::<commands::Stop>(move |_| {
        emitter.emit(events::Stop::new());
        emitter.emit_after_reply(events::Resume::new());
        Ok(())
    });
    qemu.emit_before_reply("system_reset", events::Suspend::new());
    qemu.emit_after_reply("system_reset", events::Wakeup::new());
    qemu.on::<commands::SystemReset>(|_| Ok(()));
    let mut client = Raw::connect(&qemu);
    client.send(r#"{"execute": "qmp_capabilities"}{"execute": "stop"}{"execute": "system_reset"}"#);
    let kinds: Vec<_> = (0..8).map(|_| client.kind()).collect();
    let expected = ["QMP", "return", "STOP", "return", "RESUME", "SUSPEND", "return", "WAKEUP"];
    assert_eq!(kinds, expected);
}

#[tokio::test(start_paused = true)]
async fn events_can_come_later() {
    let qemu = qemu();
    let emitter = qemu.emitter();
    qemu.on::<commands::DeviceDel>(move |del| {
        let mut gone = events::DeviceDeleted::new("/machine/peripheral/x");
        gone.device = Some(del.id);
        emitter.emit_later(Duration::from_secs(30), gone);
        Ok(())
    });
    let client = qemu.connect().await.unwrap();
    let mut gone = client.subscribe::<events::DeviceDeleted>();
    let start = Instant::now();
    client.execute(commands::DeviceDel::new("net0")).await.unwrap();
    let event = gone.next().await.unwrap().unwrap().event;
    assert_eq!(event.device.as_deref(), Some("net0"));
    assert_eq!(start.elapsed().as_secs(), 30);
}

#[tokio::test]
async fn what_nobody_expects_fails_the_test_with_what_came() {
    let qemu = qemu();
    qemu.once::<commands::Stop>(|_| Ok(()));
    qemu.times::<commands::Cont>(3, |_| Ok(()));
    let client = qemu.connect().await.unwrap();
    client.execute(commands::Cont::new()).await.unwrap();
    let resize = commands::BlockResize::new(5).device("d");
    let error = client.execute(resize).await.unwrap_err();
    assert_eq!(refusal(&error).1, "the fake QEMU has no handler for block_resize");
    let expected = "fake QEMU 8.2: the program did not do what the test expects
  wrong: nothing answers block_resize {\"device\":\"d\",\"size\":5}
  expected, and did not come: stop
  expected, and did not come: cont, 2 more times
  came: cont, block_resize";
    assert_eq!(failure(qemu), expected);
}

#[tokio::test]
async fn what_comes_too_early_or_too_often_fails_the_test() {
    let qemu = qemu();
    qemu.expect::<commands::Stop>(|_| Ok(()));
    qemu.expect::<commands::Cont>(|_| Ok(()));
    let client = qemu.connect().await.unwrap();
    assert!(client.execute(commands::Cont::new()).await.is_err());
    client.execute(commands::Stop::new()).await.unwrap();
    assert!(client.execute(commands::Stop::new()).await.is_err());
    let text = failure(qemu);
    assert!(text.contains("wrong: cont came, and stop is expected before it"), "{text}");
    assert!(text.contains("wrong: nothing answers stop {}"), "{text}");
    assert!(text.contains("expected, and did not come: cont\n"), "{text}");
}

#[tokio::test]
async fn an_assertion_in_a_handler_fails_the_test() {
    let qemu = qemu();
    qemu.on::<commands::BlockResize>(|resize| {
        assert_eq!(resize.size % 512, 0, "sizes are whole sectors");
        Ok(())
    });
    let client = qemu.connect().await.unwrap();
    assert!(client.execute(commands::BlockResize::new(5)).await.is_err());
    let text = failure(qemu);
    assert!(text.contains("the handler of block_resize panicked"), "{text}");
    assert!(text.contains("sizes are whole sectors"), "{text}");
}

#[tokio::test]
async fn what_returns_nothing_can_succeed_without_a_handler() {
    let qemu = qemu();
    qemu.otherwise(Otherwise::Succeed);
    let client = qemu.connect().await.unwrap();
    client.execute(commands::Stop::new()).await.unwrap();
    assert!(qemu.verify().is_ok());
    assert!(client.execute(commands::QueryStatus::new()).await.is_err());
    assert!(failure(qemu).contains("nothing answers query-status {}"));
}

#[tokio::test]
async fn an_event_that_the_release_lacks_fails_the_test() {
    let qemu = qemu();
    qemu.emit(events::Resume::new());
    qemu.verify().unwrap();
    qemu.emit(events::NetdevVhostUserDisconnected::new("net0"));
    let text = failure(qemu);
    let wrong = "the test sends NETDEV_VHOST_USER_DISCONNECTED, which QEMU 8.2 does not have";
    assert!(text.contains(wrong), "{text}");
}

#[test]
fn clients_without_a_runtime_can_use_it() {
    let qemu = qemu();
    let count = Arc::new(AtomicU64::new(0));
    let seen = count.clone();
    qemu.on::<commands::QueryStatus>(move |_| {
        seen.fetch_add(1, Ordering::Relaxed);
        Ok(running())
    });
    let client = qemu.connect_blocking().unwrap();
    let events = client.subscribe::<events::Resume>();
    assert!(client.execute(commands::QueryStatus::new()).unwrap().running);
    qemu.emit(events::Resume::new());
    drop(events);
    assert_eq!(count.load(Ordering::Relaxed), 1);
    qemu.finish();
    assert!(client.execute(commands::QueryStatus::new()).unwrap_err().is_end());
}
