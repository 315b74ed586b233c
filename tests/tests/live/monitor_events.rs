//! The events of a monitor: resets, the agent, devices, trays.

use std::time::Duration;

use qmp::monitor::{
    AgentOptions, AgentState, AgentUpdate, AgentWatch, ChardevError, DeviceEventsError,
    MonitorEvent, MonitorOptions, ResetOrigin,
};
use qmp::{Client, Event, Monitor, commands, events};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{first, impatient, monitored, soon, stalled};

live_tests!(
    handle_reset_in_the_stream_of_events,
    agent_started_and_agent_stopped,
    agent_started_before_the_monitor_came,
    agent_lines_are_kept_until_they_are_whole,
    agent_of_a_device_that_is_no_ringbuf,
    agent_watch_ends_with_the_connection,
    agent_watch_goes_on_through_a_stall,
    create_event_channel_gets_the_devices_events,
    create_event_channel_twice_is_an_error,
    cleanup_event_channel_of_an_unknown_device_is_harmless,
    push_event_reaches_the_channel,
    device_tray_moved_calls_back,
    device_tray_moved_by_a_command_of_ones_own,
);

async fn handle_reset_in_the_stream_of_events(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let mut streams = [monitor.events(), monitor.events()];
    monitor.reset().await?;
    monitor.execute(commands::SystemReset::new()).await?;
    for events in &mut streams {
        let mut origins = Vec::new();
        while origins.len() < 2 {
            match soon(events.next()).await?.expect("no end")? {
                MonitorEvent::Reset(_, origin) => origins.push(origin),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(origins, [ResetOrigin::Expected, ResetOrigin::Host]);
    }
    Ok(())
}

const RING: [&str; 2] = ["-chardev", "ringbuf,id=ring0,size=4096"];

/// Returns options that detect a written line as soon as possible.
fn options() -> AgentOptions {
    AgentOptions::new("ring0").interval(Duration::from_millis(5))
}

async fn write(monitor: &Monitor, text: &str) -> TestResult {
    Ok(monitor.execute(commands::RingbufWrite::new("ring0", text)).await?)
}

async fn update(watch: &mut AgentWatch) -> Result<AgentUpdate, Failure> {
    Ok(soon(watch.next()).await?.ok_or_else(|| Failure::new("the watch is over"))??)
}

async fn agent_started_and_agent_stopped(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(RING).start()?;
    let (sender, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let options = MonitorOptions::new().agent(options()).on_event(move |event| {
        let _ = sender.send(event.clone());
    });
    let monitor = options.connect(qemu.socket()).await?;
    write(&monitor, "STARTED\n").await?;
    let event = soon(heard.recv()).await?.expect("no end");
    assert!(matches!(&event, MonitorEvent::AgentStarted { chardev } if &**chardev == "ring0"));
    // A second start without a stop is no change.
    write(&monitor, "STARTED\nSTOPPED\n").await?;
    let event = soon(heard.recv()).await?.expect("no end");
    assert!(matches!(event, MonitorEvent::AgentStopped { .. }), "{event:?}");
    Ok(())
}

async fn agent_started_before_the_monitor_came(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.args(RING)).await?;
    write(&monitor, "STOPPED\n{\"state\": \"up\"}\r\nSTARTED\n").await?;
    // The interval is so long that it never elapses.
    let options = AgentOptions::new("ring0").interval(Duration::from_secs(86_400));
    let mut watch = monitor.watch_agent(options).await?;
    assert_eq!(watch.state(), AgentState::Unknown);
    assert_eq!(update(&mut watch).await?, AgentUpdate::Line("{\"state\": \"up\"}".to_owned()));
    assert_eq!(update(&mut watch).await?, AgentUpdate::State(AgentState::Started));
    assert_eq!(watch.state(), AgentState::Started);
    Ok(())
}

async fn agent_lines_are_kept_until_they_are_whole(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?.args(RING)).await?;
    let mut watch = monitor.watch_agent(options()).await?;
    for piece in ["one\nSTA", "RT", "ED"] {
        write(&monitor, piece).await?;
        // Dropping a future that reads must not lose data that it has read.
        for _ in 0..3 {
            let wait = Duration::from_millis(7);
            if let Ok(update) = tokio::time::timeout(wait, watch.next()).await {
                let update = update.expect("no end")?;
                assert_eq!(update, AgentUpdate::Line("one".to_owned()));
            }
        }
    }
    assert_eq!(watch.state(), AgentState::Unknown);
    write(&monitor, "\n").await?;
    loop {
        match update(&mut watch).await? {
            AgentUpdate::Line(line) => assert_eq!(line, "one"),
            other => {
                assert_eq!(other, AgentUpdate::State(AgentState::Started));
                return Ok(());
            }
        }
    }
}

async fn agent_of_a_device_that_is_no_ringbuf(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-chardev", "null,id=null0"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let outcome = monitor.watch_agent(AgentOptions::new("null0")).await;
    assert!(
        matches!(&outcome, Err(ChardevError::NotARingBuffer { id, .. }) if id == "null0"),
        "{outcome:?}"
    );
    let outcome = monitor.watch_agent(AgentOptions::new("ring0")).await;
    assert!(matches!(&outcome, Err(ChardevError::NotFound { id }) if id == "ring0"), "{outcome:?}");
    Ok(())
}

async fn agent_watch_ends_with_the_connection(version: Version) -> TestResult {
    let (mut qemu, monitor) = monitored(Qemu::new(version)?.args(RING)).await?;
    let mut watch = monitor.watch_agent(AgentOptions::new("ring0")).await?;
    qemu.kill()?;
    let end = soon(watch.next()).await?.expect("an error first");
    assert!(end.is_err_and(|error| error.is_end()));
    assert!(soon(watch.next()).await?.is_none());

    // A watch does not keep the connection open.
    let (qemu, monitor) = monitored(Qemu::new(version)?.args(RING)).await?;
    let mut watch = monitor.watch_agent(AgentOptions::new("ring0")).await?;
    drop(monitor);
    while let Some(update) = soon(watch.next()).await? {
        assert!(update.is_err_and(|error| error.is_end()));
    }
    soon(Client::connect_unix(qemu.socket())).await??;
    Ok(())
}

async fn agent_watch_goes_on_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.args(RING)).await?;
    let mut watch = monitor.watch_agent(options()).await?;
    let limit = Duration::from_secs(3);
    let early = stalled(&mut qemu, tokio::time::timeout(limit, watch.next())).await?;
    assert!(early.is_err(), "nothing was written: {early:?}");
    write(&monitor, "STARTED\n").await?;
    assert_eq!(update(&mut watch).await?, AgentUpdate::State(AgentState::Started));
    Ok(())
}

/// A machine with a tablet that goes without a guest's consent.
async fn with_tablet(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?.args(["-device", "qemu-xhci,id=usb"]);
    let (qemu, monitor) = monitored(qemu).await?;
    for id in ["tablet0", "tablet1"] {
        let tablet = commands::DeviceAdd::new("usb-tablet").id(id).bus("usb.0");
        monitor.execute(tablet).await?;
    }
    Ok((qemu, monitor))
}

async fn create_event_channel_gets_the_devices_events(version: Version) -> TestResult {
    let (_qemu, monitor) = with_tablet(version).await?;
    let mut one = monitor.device_events("tablet0")?;
    let mut other = monitor.device_events("tablet1")?;
    let mut all = monitor.client().subscribe::<events::DeviceDeleted>();
    monitor.execute(commands::DeviceDel::new("tablet1")).await?;
    monitor.execute(commands::DeviceDel::new("tablet0")).await?;
    for (events, id) in [(&mut one, "tablet0"), (&mut other, "tablet1")] {
        let event = soon(events.next()).await?.expect("no end")?;
        let Event::DeviceDeleted(event) = event else { panic!("{event:?}") };
        assert_eq!(event.device.as_deref(), Some(id));
    }
    first(&mut all, |event| event.device.as_deref() == Some("tablet0")).await?;
    monitor.disconnect();
    let end = soon(one.next()).await?.expect("the reason first");
    assert!(matches!(end, Err(qmp::EventError::Ended(_))), "{end:?}");
    assert!(soon(one.next()).await?.is_none());
    Ok(())
}

async fn create_event_channel_twice_is_an_error(version: Version) -> TestResult {
    let (_qemu, monitor) = with_tablet(version).await?;
    let events = monitor.device_events("tablet0")?;
    let outcome = monitor.clone().device_events("tablet0").err();
    assert_eq!(outcome, Some(DeviceEventsError::Taken("tablet0".to_owned())));
    drop(events);
    let _again = monitor.device_events("tablet0")?;
    Ok(())
}

async fn cleanup_event_channel_of_an_unknown_device_is_harmless(version: Version) -> TestResult {
    let (_qemu, monitor) = with_tablet(version).await?;
    monitor.remove_device_events("nobody");
    let mut events = monitor.device_events("tablet0")?;
    monitor.remove_device_events("tablet0");
    assert!(soon(events.next()).await?.is_none());
    let _again = monitor.device_events("tablet0")?;
    // Dropping the old stream does not end the new one.
    drop(events);
    assert!(monitor.device_events("tablet0").is_err());
    Ok(())
}

async fn push_event_reaches_the_channel(version: Version) -> TestResult {
    let (_qemu, monitor) = with_tablet(version).await?;
    let event = Event::DeviceDeleted(events::DeviceDeleted::new("/made/up"));
    let outcome = monitor.push_event("tablet0", event.clone());
    assert_eq!(outcome, Err(DeviceEventsError::NoReceiver("tablet0".to_owned())));
    let mut received = monitor.device_events("tablet0")?;
    monitor.push_event("tablet0", event.clone())?;
    assert_eq!(soon(received.next()).await?.expect("no end")?, event);
    // The data of an event can be pushed as well.
    monitor.push_event("tablet0", events::DeviceDeleted::new("/made/up"))?;
    assert_eq!(soon(received.next()).await?.expect("no end")?, event);
    Ok(())
}

/// Starts a machine with a drive that contains a medium, and two monitors.
async fn with_drive(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    std::fs::write(qemu.path("medium"), vec![0; 1 << 20])?;
    let medium = format!(
        "driver=file,node-name=medium,read-only=on,filename={}",
        qemu.path("medium").display()
    );
    let qemu = qemu
        .args(["-blockdev", &medium, "-device", "ide-cd,id=cd0,drive=medium"])
        .monitor("second")
        .start()?;
    let other = Monitor::new(Client::connect_unix(qemu.path("second")).await?);
    Ok((qemu, other))
}

async fn device_tray_moved_calls_back(version: Version) -> TestResult {
    let (qemu, other) = with_drive(version).await?;
    let (sender, mut opened) = tokio::sync::mpsc::unbounded_channel();
    let options = MonitorOptions::new().on_tray_open(move |id| {
        let _ = sender.send(id.to_owned());
    });
    let monitor = options.connect(qemu.socket()).await?;
    for _ in 0..2 {
        other.execute(commands::BlockdevOpenTray::new().id("cd0")).await?;
        assert_eq!(soon(opened.recv()).await?.as_deref(), Some("cd0"));
        // Closing the tray is not reported, or else it would come before the next opening.
        other.execute(commands::BlockdevCloseTray::new().id("cd0")).await?;
    }
    monitor.quit().await?;
    assert!(soon(opened.recv()).await?.is_none());
    Ok(())
}

async fn device_tray_moved_by_a_command_of_ones_own(version: Version) -> TestResult {
    let (qemu, other) = with_drive(version).await?;
    let monitor = Monitor::new(Client::connect_unix(qemu.socket()).await?);
    let mut openings = monitor.tray_openings();
    let mut all = monitor.client().subscribe::<events::DeviceTrayMoved>();
    monitor.eject("cd0", true).await?;
    first(&mut all, |event| event.tray_open).await?;
    other.execute(commands::BlockdevCloseTray::new().id("cd0")).await?;
    first(&mut all, |event| !event.tray_open).await?;
    other.execute(commands::BlockdevOpenTray::new().id("cd0")).await?;
    let opening = first(&mut all, |event| event.tray_open).await?;
    assert_eq!(soon(openings.next()).await?.as_deref(), Some(&*opening.id));
    // If our own opening had been reported, there would be two.
    monitor.disconnect();
    assert_eq!(soon(openings.next()).await?, None);
    Ok(())
}
