//! One of each error: a line that says what failed, of what, and why.

use std::error::Error as StdError;
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use crate::capabilities::{
    CacheError, CheckError, Issue, IssueKind, PathError, PathProblem, Unsupported,
};
use crate::connection::ending::End;
use crate::monitor::{
    ActionLeft, AddClientError, AddError, BackupError, BackupLeft, BalloonError, BitmapError,
    BlockDeviceError, BlockError, ChardevError, ClientOf, CpuError, DescriptorError, DeviceError,
    DeviceEventsError, DumpError, EnsureError, ImageError, ImageLeft, JobError, MediumError,
    MediumStep, MigrateToError, MigrationEnd, MigrationError, MonitorConnectError, NbdError,
    NetworkError, ObjectError, Part, PasswordError, PasswordLeft, PasswordOf, PausedBy, PciError,
    QomError, RebootError, ResizeError, ScreendumpError, ShutdownError, Step, StorageLeft,
    StorageMigrationError, UndoError, VhostUserError,
};
use crate::types::{
    BlockDeviceIoStatus, BlockDirtyBitmap, IoOperationType, MigrationStatus, RunState,
};
use crate::{
    ConnectError, DecodeError, DisconnectCause, Ended, Error, ErrorClass, EventError,
    ProtocolError, ProtocolErrorKind, Release, RequestError, ServerError, Stage, TimedOut,
    UnknownValue,
};

/// The reason of QEMU's refusals in these tests.
const LEAF: &str = "the leaf of it";

/// The server as the caller named it, in these tests.
const SERVER: &str = "/run/vm.qmp";

fn server() -> String {
    SERVER.to_owned()
}

fn ended(end: End) -> Ended {
    end.told(SERVER.into(), None)
}

fn refusal() -> Error {
    ServerError::new("block-do", ErrorClass::GenericError, LEAF).into()
}

fn system() -> Arc<io::Error> {
    Arc::new(io::Error::other(LEAF))
}

fn json() -> Arc<serde_json::Error> {
    Arc::new(<serde_json::Error as serde::de::Error>::custom(LEAF))
}

/// Checks that one error names everything that it must name, and that its sources do not repeat it.
fn hold(error: &dyn StdError, names: &[&str]) {
    let line = error.to_string();
    println!("{line}");
    assert!(!line.is_empty() && !line.contains('\n'), "not one line: {line:?}");
    for name in names {
        assert!(line.contains(name), "`{name}` is not named: {line}");
    }
    let mut source = error.source();
    while let Some(cause) = source {
        let text = cause.to_string();
        assert!(!line.contains(&text), "source() repeats `{text}` of: {line}");
        source = cause.source();
    }
}

/// Holds the answers of an error against its line. Of the errors here, only an end names an end,
/// only a deadline names a limit, and only a refusal names the command with the leaf.
fn hold_answers(error: &dyn StdError, (end, timeout, refused): (bool, bool, bool)) {
    let line = error.to_string();
    let ends = [
        "the connection failed",
        "the server closed",
        "the connection has ended",
        "not a guest agent",
    ];
    assert_eq!(end, ends.iter().any(|text| line.contains(text)), "is_end: {line}");
    let limits = [" within 500ms", " within 5s", "timed out after"];
    assert_eq!(timeout, limits.iter().any(|text| line.contains(text)), "is_timeout: {line}");
    let refusals = ["block-do: ", "block-do: two; lines: ", "guest-do: "];
    let refusals = refusals.map(|start| format!("{start}{LEAF}"));
    assert_eq!(refused, refusals.iter().any(|text| line.contains(text)), "server: {line}");
}

/// Errors of one type with the texts that they must contain. A variant that is missing here is a
/// compile error.
macro_rules! hold {
    ($error:ident: $($(#[$if:meta])? $variant:ident $fields:tt names [$($name:expr),*];)+) => {
        $($(#[$if])? { hold!(@one $error $variant $fields [$($name),*]); })+
        let _ = |error: &$error| match error {
            $($(#[$if])? hold!(@pattern $error $variant $fields) => {})+
        };
    };
    (@one $error:ident $variant:ident { $($field:tt)* } $names:tt) => {
        hold!(@error $error::$variant { $($field)* }, $names);
    };
    (@one $error:ident $variant:ident ( $($field:tt)* ) $names:tt) => {
        hold!(@error $error::$variant($($field)*), $names);
    };
    (@error $value:expr, $names:tt) => {
        let error = $value;
        // Every error is `Clone`.
        hold(&error.clone(), &$names);
        let answers = (error.is_end(), error.is_timeout(), error.server().is_some());
        hold_answers(&error, answers);
    };
    (@pattern $error:ident $variant:ident $fields:tt) => {
        $error::$variant { .. }
    };
}

#[test]
fn errors_of_connecting_say_it_all() {
    let ended = || ended(End::Failed(io::Error::other(LEAF)));
    let limit = Duration::from_secs(5);
    let (qemu, status) = (|| "/usr/bin/qemu".to_owned(), ExitStatus::from_raw(1 << 8));
    hold! { ConnectError:
        Transport { server: server(), source: system() } names [SERVER, LEAF];
        TimedOut { server: server(), stage: Stage::Connecting, limit, last: Some(system()) }
            names [SERVER, "connecting", "5s", LEAF];
        NotAQmpServer { server: server(), reason: LEAF.to_owned() } names [SERVER, LEAF];
        Ended { stage: Stage::AwaitingGreeting, source: ended() } names [SERVER, "greeting", LEAF];
        Negotiation { server: server(), source: Box::new(refusal()) } names [SERVER, LEAF];
        NoRuntime { server: server() } names [SERVER, "runtime"];
        Start { server: server(), program: qemu(), source: system() }
            names [SERVER, "/usr/bin/qemu", LEAF];
        Argument { server: server(), program: qemu(), argument: "-daemonize".to_owned(), reason: LEAF }
            names [SERVER, "/usr/bin/qemu", "-daemonize", LEAF];
        Exited { server: server(), program: qemu(), status, stderr: format!("-foo: no\n{LEAF}\n") }
            names [SERVER, "/usr/bin/qemu", "exit status: 1", "-foo: no", LEAF];
    }
    let missing = Arc::new(io::Error::from(io::ErrorKind::NotFound));
    let missing = ConnectError::Transport { server: server(), source: missing };
    hold(&missing, &[SERVER, "wait_for_socket"]);
    let full = Some(Arc::new(io::ErrorKind::WouldBlock.into()));
    for (stage, last, expected) in [
        (Stage::Connecting, full, "as many clients"),
        (Stage::AwaitingGreeting, None, "another client"),
        (Stage::AwaitingGreeting, None, "a QMP socket"),
        (Stage::Negotiating, None, "negotiating"),
    ] {
        let error = ConnectError::TimedOut { server: server(), stage, limit, last };
        hold(&error, &[SERVER, "5s", expected]);
    }
}

#[test]
fn errors_of_commands_say_it_all() {
    let command = || "block-do".into();
    let timed_out = |sent| TimedOut { command: command(), limit: Duration::from_millis(500), sent };
    hold(&timed_out(false), &["block-do", "not sent", "500ms"]);
    let decode = DecodeError {
        name: command(),
        path: "$.a".to_owned(),
        text: "{}".to_owned(),
        source: json(),
    };
    let Ended::Transport(transport) = ended(End::Failed(io::Error::other(LEAF))) else {
        unreachable!()
    };
    let closed = End::Closed(DisconnectCause::Server);
    let Ended::Disconnected(disconnected) = ended(closed) else { unreachable!() };
    hold! { Error:
        Transport(transport) names [SERVER, LEAF];
        Disconnected(disconnected) names [SERVER, "the server closed"];
        Protocol(ProtocolError::new("block-do", ProtocolErrorKind::NotUtf8))
            names ["block-do", "UTF-8"];
        Server(Box::new(ServerError::new(
            command(),
            ErrorClass::GenericError,
            format!("two\nlines: {LEAF}"),
        ))) names ["block-do", "two; lines", LEAF];
        Decode(Box::new(decode)) names ["block-do", "$.a"];
        TimedOut(timed_out(true)) names ["block-do", "no answer", "500ms"];
        Request(RequestError::NoDescriptors { command: command() }) names ["block-do"];
    }
    hold! { RequestError:
        Encode { command: command(), source: json() } names ["block-do", LEAF];
        Malformed { reason: LEAF.into() } names [LEAF];
        TooLarge { command: command(), what: "nesting", limit: 7 } names ["block-do", "nesting", "7"];
        OutOfBandDisabled { command: command() } names ["block-do", "oob"];
        InsideCallback { command: command() } names ["block-do", "callback"];
        NoRuntime { command: command() } names ["block-do", "Tokio runtime", "qmp::blocking"];
        NoDescriptors { command: command() } names ["block-do", "Unix socket"];
    }
}

#[test]
fn the_end_of_a_connection_names_the_server_and_the_cause() {
    use DisconnectCause as Cause;
    for cause in [
        Cause::Server,
        Cause::ServerInsideMessage,
        Cause::Client,
        Cause::WriteDeadline,
        Cause::Runtime,
    ] {
        let shown = cause.to_string();
        hold(&ended(End::Closed(cause)), &[SERVER, &shown]);
    }
    let text = "{\"guest\": false,\n\"reason\": \"host-qmp-quit\"}".to_owned();
    let data = serde_json::value::RawValue::from_string(text).unwrap();
    let shutdown = <crate::RawEvent as crate::FromEvent>::from_event("SHUTDOWN", &data).unwrap();
    let told = End::Closed(Cause::Server).told(SERVER.into(), Some(shutdown));
    hold(&told, &[SERVER, "SHUTDOWN", "host-qmp-quit"]);
    let kinds = [
        ProtocolErrorKind::NotJson { text: "SSH-2.0\r\n".into() },
        ProtocolErrorKind::ErrorWithoutId { class: "C".into(), description: "a\nb".into() },
        ProtocolErrorKind::TooLarge { limit: 9, end: true },
        ProtocolErrorKind::TooDeep { limit: 9 },
        ProtocolErrorKind::NotUtf8,
    ];
    for kind in kinds {
        hold(&ended(End::Violated(kind)), &[SERVER, "the server sent"]);
    }
}

#[test]
fn errors_about_disks_and_images_say_it_all() {
    let (node, device) = (|| "n0".to_owned(), || "d0".to_owned());
    hold! { BlockError:
        NoSuchNode { node: node() } names ["n0"];
        NoSuchDevice { device: device() } names ["d0"];
        Monitor { name: node(), source: refusal() } names ["n0", "block-do", LEAF];
    }
    hold! { BlockDeviceError:
        InUse { node: node(), source: refusal() } names ["n0", "in use", LEAF];
        Descriptors { node: node(), source: refusal() } names ["n0", "removed", "left", LEAF];
        Monitor { node: node(), source: refusal() } names ["n0", LEAF];
    }
    let path = || "/images/x".to_owned();
    let left = || {
        let mut left = ImageLeft::default();
        (left.file, left.nodes) = (true, vec!["image-1".to_owned()]);
        left
    };
    let job = JobError::Failed { id: "create-1".to_owned(), reason: LEAF.to_owned() };
    hold! { ImageError:
        NoSuchNode { node: node() } names ["n0"];
        Job { path: path(), source: job.clone(), left: left() }
            names ["/images/x", LEAF, "the file", "image-1"];
        Monitor { path: path(), source: refusal(), left: left() } names ["/images/x", LEAF];
    }
    let undo = || vec![(MediumStep::Insert, refusal())];
    hold! { MediumError:
        NoSuchDevice { device: device() } names ["d0"];
        Monitor { step: MediumStep::Close, device: device(), source: refusal(), undo: undo() }
            names ["closing the tray", "d0", LEAF, "inserting"];
    }
}

fn job_failed() -> JobError {
    JobError::Failed { id: "create-1".to_owned(), reason: LEAF.to_owned() }
}

#[test]
fn errors_about_backups_say_it_all() {
    let node = || "n0".to_owned();
    let left = || {
        let mut left = BackupLeft::default();
        (left.files, left.nodes) = (vec!["/backup/0".to_owned()], vec!["backup-1".to_owned()]);
        left.bitmaps = vec![BlockDirtyBitmap::new("n0", "b0")];
        left.jobs = vec!["backup-2".to_owned()];
        left
    };
    let image = ImageError::Job {
        path: "/backup/1".to_owned(),
        source: job_failed(),
        left: ImageLeft::default(),
    };
    hold! { BackupError:
        NoSuchNode { node: node() } names ["n0"];
        BitmapBusy { node: node(), bitmap: "b0".to_owned() } names ["n0", "b0", "replacement"];
        Image { node: node(), source: image, left: left() } names ["n0", "/backup/1", LEAF, "/backup/0"];
        Job { node: node(), source: job_failed(), left: left() }
            names ["n0", LEAF, "/backup/0", "node backup-1", "bitmap b0 of n0", "job backup-2"];
        Monitor { node: node(), source: refusal(), left: left() } names ["n0", LEAF, "/backup/0"];
    }
}

#[test]
fn errors_about_bitmaps_exports_and_jobs_say_it_all() {
    let node = || "n0".to_owned();
    let bitmaps = || ["b0", "b1"].map(|name| BlockDirtyBitmap::new("n0", name)).to_vec();
    hold! { BitmapError:
        NotFound { node: node(), name: "b0".to_owned() } names ["n0", "b0"];
        Exists { node: node(), name: "b0".to_owned() } names ["n0", "b0", "already"];
        Monitor { bitmaps: bitmaps(), source: refusal() } names ["b0 of n0, b1 of n0", LEAF];
    }
    let id = || "e0".to_owned();
    hold! { NbdError:
        Running { source: refusal() } names ["already", LEAF];
        Unknown { source: refusal() } names ["not known", LEAF];
        NotRunning { source: refusal() } names ["does not run", LEAF];
        AddressInUse { path: "/run/nbd".into() } names ["/run/nbd", "in use"];
        Socket { path: "/run/nbd".into(), source: system() } names ["/run/nbd", LEAF];
        BitmapRecords { id: id(), node: node(), bitmap: "b0".to_owned(), source: refusal() }
            names ["n0", "e0", "b0", "freeze_dirty_bitmap", LEAF];
        Export { id: id(), node: node(), source: refusal() } names ["n0", "e0", LEAF];
        ExportInUse { id: id(), source: refusal() } names ["e0", "in use", LEAF];
        Monitor(refusal()) names ["block-do", LEAF];
    }
    let id = || "j0".to_owned();
    let no_space = || PausedBy {
        io_status: BlockDeviceIoStatus::Nospace,
        operation: Some(IoOperationType::Write),
    };
    hold! { JobError:
        NoSuchJob { id: id() } names ["j0"];
        Failed { id: id(), reason: LEAF.to_owned() } names ["j0", LEAF];
        Cancelled { id: id() } names ["j0"];
        Dismissed { id: id() } names ["j0"];
        Paused { id: id(), by: no_space() } names ["j0", "a write", "no space"];
        Monitor { id: id(), source: refusal() } names ["j0", "block-do", LEAF];
    }
}

#[cfg(feature = "devices")]
fn refused_device() -> crate::devices::RefusedDevice {
    let device = crate::commands::DeviceAdd::new("virtio-net-pci").id("n0").property("mq", "on");
    crate::devices::Check::new(Release::new(10, 0)).device(&device).unwrap_err()
}

#[cfg(feature = "devices")]
fn errors_about_checked_devices_say_it_all() {
    use crate::monitor::CheckedDeviceError;

    let refused = refused_device();
    hold(&refused, &["virtio-net-pci n0", "`mq`", "a boolean"]);
    let (driver, id) = ("virtio-net-pci".to_owned(), Some("n0".to_owned()));
    hold! { CheckedDeviceError:
        Refused(refused) names ["virtio-net-pci n0", "`mq`"];
        Monitor { driver, id, source: refusal() } names ["virtio-net-pci n0", LEAF];
    }
}

fn id() -> String {
    "d0".to_owned()
}

#[test]
fn errors_about_devices_say_it_all() {
    hold! { DeviceError:
        UnplugPending { id: id(), source: refusal() } names ["d0", "already", LEAF];
        GuestRefused { id: id() } names ["d0", "guest"];
        Unknown { id: id() } names ["d0", "not known"];
        Kept { id: id() } names ["d0", "until it ends"];
        Monitor { id: id(), source: refusal() } names ["d0", LEAF];
    }
    #[cfg(feature = "devices")]
    errors_about_checked_devices_say_it_all();
    hold! { DeviceEventsError:
        Taken(id()) names ["d0"];
        NoReceiver(id()) names ["d0"];
    }
    hold! { DescriptorError:
        NotFound { name: "fd0".to_owned(), source: refusal() } names ["fd0", LEAF];
        Monitor { name: "fd0".to_owned(), source: refusal() } names ["fd0", LEAF];
    }
}

#[test]
fn errors_of_plugging_say_it_all() {
    let undo = |source| UndoError { step: Step::Device, id: "d1".to_owned(), source };
    let refused = Some(DeviceError::GuestRefused { id: "d1".to_owned() });
    hold(&undo(refused), &["d1", "guest refused"]);
    hold(&undo(None), &["d1", "guest", "10 seconds"]);
    let node = UndoError { step: Step::Node, id: "n1".to_owned(), source: None };
    hold(&node, &["n1", "QEMU", "10 seconds"]);
    hold! { AddError:
        NoId { step: Step::Device, driver: "virtio-blk-pci".to_owned() } names ["virtio-blk-pci"];
        NoSlot { id: id(), slots: 2 } names ["d0", "2"];
        #[cfg(feature = "devices")]
        Refused(vec![refused_device(), refused_device()]) names ["virtio-net-pci n0", "`mq`", "; "];
        Unusable { id: id(), source: system() } names ["d0", LEAF];
        Queues { id: id(), taps: 2, vhosts: 3 } names ["d0", "2 tap", "3 vhost", "none or as many"];
        Monitor { step: Step::Node, id: "n0".to_owned(), source: refusal(), undo: vec![undo(None)] }
            names ["adding block node n0", LEAF, "d1"];
    }
    let part = || vec![Part { step: Step::Node, id: "n1".to_owned() }];
    hold! { EnsureError:
        NoId { step: Step::Device, driver: "virtio-blk-pci".to_owned() } names ["virtio-blk-pci"];
        Different {
            step: Step::Device,
            id: id(),
            what: "bus".to_owned(),
            found: "rp0".to_owned(),
            wanted: "rp1".to_owned(),
            undo: vec![undo(None)],
        } names ["device d0", "bus", "rp0", "rp1", "d1"];
        Monitor { step: Step::Device, id: id(), source: refusal(), added: part(), undo: vec![undo(None)] }
            names ["adding device d0", LEAF, "block node n1 was added", "d1"];
    }
    let none = AddError::NoId { step: Step::Node, driver: "qcow2".to_owned() };
    hold(&none, &["qcow2", "a node name"]);
    let plugged = || vec!["cpu-core1".to_owned()];
    hold! { CpuError:
        NoRoom { wanted: 5, free: 2 } names ["5", "2"];
        TooMany { total: 2, present: 5 } names ["2", "5"];
        Occupied { id: id(), path: "/machine/x".to_owned() } names ["d0", "/machine/x"];
        Plug { id: id(), source: refusal(), plugged: plugged(), is_unknown: true }
            names ["d0", LEAF, "cpu-core1", "not known"];
        Monitor(refusal()) names ["block-do", LEAF];
    }
}

#[test]
fn errors_about_backends_and_buses_say_it_all() {
    hold(&crate::ColonList::new(["a,b"]).unwrap_err(), &["a,b", "colons"]);
    hold! { ChardevError:
        NotFound { id: id() } names ["d0"];
        NotARingBuffer { id: id(), is: "unix:/run/x".to_owned() } names ["d0", "unix:/run/x"];
        Busy { id: id(), source: refusal() } names ["d0", "in use", LEAF];
        Gone { id: id(), source: refusal() } names ["d0", "gone", LEAF];
        Socket { id: id(), source: system() } names ["d0", "sockets", LEAF];
        Monitor { id: id(), source: refusal() } names ["d0", LEAF];
    }
    hold! { NetworkError:
        NotFound { id: id(), source: refusal() } names ["d0", LEAF];
        Monitor { id: id(), source: refusal() } names ["d0", LEAF];
    }
    hold! { ObjectError:
        Exists { id: id(), type_: "secret".to_owned(), source: refusal() }
            names ["d0", "secret", LEAF];
        Monitor { id: id(), source: refusal() } names ["d0", LEAF];
    }
    let bus = || "rp0".to_owned();
    hold! { PciError:
        NotFound { id: id() } names ["d0"];
        NotPci { id: id(), reason: LEAF.to_owned() } names ["d0", LEAF];
        NoSuchBus { bus: bus() } names ["rp0"];
        NotHotPluggable { bus: bus() } names ["rp0", "root port"];
        Full { bus: bus() } names ["rp0", "no free slot"];
        NoFreeSlot {} names ["root ports"];
        Monitor { what: bus(), source: refusal() } names ["rp0", LEAF];
    }
}

#[test]
fn errors_about_the_machine_say_it_all() {
    let (path, property) = (|| "/machine".to_owned(), || "type".to_owned());
    hold! { QomError:
        Type { path: path(), property: property(), value: "x".into(), source: json() }
            names ["/machine.type", "\"x\"", LEAF];
        Encode { path: path(), property: property(), source: json() } names ["/machine.type", LEAF];
        Monitor { path: path(), property: property(), source: refusal() } names ["/machine.type", LEAF];
    }
    hold! { BalloonError:
        NoBalloon(refusal()) names ["balloon", LEAF];
        TooLarge(1 << 63) names ["9223372036854775808"];
        MoreThanTheMachine { size: 128, memory: 64 } names ["128", "64"];
        Monitor(refusal()) names ["block-do", LEAF];
    }
    let id = || "vmem0".to_owned();
    hold! { ResizeError:
        NotFound { id: id() } names ["vmem0"];
        TooLarge { id: id(), size: 9, max: 8 } names ["vmem0", "9", "8"];
        Unaligned { id: id(), size: 9, block: 8 } names ["vmem0", "9", "8"];
        Superseded { id: id(), size: 9 } names ["vmem0", "9"];
        Monitor { id: id(), source: refusal() } names ["vmem0", LEAF];
    }
    hold! { DumpError:
        Failed { reason: Some(LEAF.to_owned()) } names [LEAF];
        InProgress {} names ["going on"];
        Monitor(refusal()) names ["block-do", LEAF];
    }
    hold(&DumpError::Failed { reason: None }, &["did not say why"]);
    let console = |device: Option<&str>, head| {
        let device = device.map(str::to_owned);
        ScreendumpError::BadConsole { device, head, source: refusal() }
    };
    hold(&console(None, None), &[LEAF]);
    hold(&console(Some("vga0"), Some(3)), &["vga0", "3", LEAF]);
    hold! { ScreendumpError:
        BadConsole { device: Some("vga0".to_owned()), head: None, source: refusal() }
            names ["vga0", LEAF];
        NotAFile { is: "a pipe" } names ["a pipe", "regular file", "screenshot"];
        File { source: system() } names ["picture", LEAF];
        TooLarge { bytes: 9, limit: 8 } names ["9", "8", "max_bytes"];
        Monitor { file: "/tmp/x.png".to_owned(), source: refusal() } names ["/tmp/x.png", LEAF];
    }
}

#[test]
fn errors_about_the_end_of_the_machine_say_it_all() {
    let left = |source| Some(ActionLeft { source });
    hold! { RebootError:
        ShutsDown { action: None } names ["action on reboot"];
        Monitor { source: refusal(), action: left(None) } names ["block-do", LEAF, "10 seconds"];
    }
    hold(&RebootError::ShutsDown { action: left(Some(refusal())) }, &["pause", LEAF]);
    let limit = Duration::from_secs(30);
    #[cfg(not(feature = "process"))]
    hold! { ShutdownError:
        StillRunning { limit } names ["30s", "quit"];
        Monitor(refusal()) names ["block-do", LEAF];
    }
    #[cfg(feature = "process")]
    hold! { ShutdownError:
        StillRunning { limit } names ["30s", "quit"];
        Process { pid: 7, source: system() } names ["7", LEAF];
        Monitor(refusal()) names ["block-do", LEAF];
    }
}

#[test]
fn errors_about_consoles_and_displays_say_it_all() {
    let id = || "d0".to_owned();
    let device = DeviceError::Unknown { id: id() };
    hold! { VhostUserError:
        Device(device) names ["d0"];
        Netdev { id: id(), source: refusal() } names ["network backend d0", LEAF];
        Chardev(ChardevError::Busy { id: id(), source: refusal() }) names ["d0", "in use", LEAF];
    }
    let server = || ClientOf::Chardev(id());
    hold! { AddClientError:
        NotASocket { server: server(), is: "a pipe" } names ["d0", "a pipe", "connected socket"];
        NotActive { server: ClientOf::Spice, source: Some(refusal()) } names ["SPICE", LEAF];
        NotFound { id: id(), source: refusal() } names ["d0", LEAF];
        TakesNone { id: id(), source: refusal() } names ["d0", "has a client", LEAF];
        Monitor { server: ClientOf::DBusDisplay, source: refusal() } names ["D-Bus", LEAF];
    }
    hold(&AddClientError::NotActive { server: ClientOf::Vnc, source: None }, &["VNC"]);
    let display = || PasswordOf::Vnc(Some("d0".to_owned()));
    hold! { PasswordError:
        NotActive { display: PasswordOf::Vnc(None), source: refusal() } names ["VNC", LEAF];
        Unprotected { display: display(), source: refusal() } names ["d0", "password", LEAF];
        NotLimited { display: display(), source: refusal(), left: None }
            names ["d0", "it has expired", LEAF];
        Monitor { display: PasswordOf::Spice, source: refusal() } names ["SPICE", LEAF];
    }
    for (cause, why) in [(Some(refusal()), LEAF), (None, "10 seconds")] {
        let left = Some(PasswordLeft { source: cause });
        let error = PasswordError::NotLimited { display: display(), source: refusal(), left };
        hold(&error, &["d0", "the one before it", why]);
    }
}

#[test]
fn errors_about_migration_say_it_all() {
    let release = Release::new(7, 2);
    hold! { MigrationError:
        Failed { reason: Some(LEAF.to_owned()) } names [LEAF];
        Load { reason: Some(LEAF.to_owned()), exits: false } names [LEAF, "quit it"];
        PostcopyPaused { reason: Some(LEAF.to_owned()) } names [LEAF, "recover_postcopy"];
        NotPaused { status: Some(MigrationStatus::Active) } names ["active", "paused"];
        Cancelled {} names ["cancelled"];
        Missed { wanted: MigrationStatus::Active, status: MigrationStatus::Completed }
            names ["active", "completed"];
        Unsupported { what: "files", since: Release::new(8, 2), release }
            names ["files", "8.2", "7.2"];
        Listens { name: "s0".to_owned() } names ["s0", "listening"];
        File { name: "s0".to_owned(), source: system() } names ["s0", LEAF];
        Direction { needed: "writing" } names ["writing", "pass one"];
        Device { is: "a block device", source: refusal() } names ["a block device", LEAF, "pipe"];
        NotIncoming { status: RunState::Running } names ["running", "-incoming defer"];
        Monitor(refusal()) names ["block-do", LEAF];
    }
    let failed = || MigrationError::Failed { reason: Some(LEAF.to_owned()) };
    hold! { MigrateToError:
        Source(failed()) names ["away", LEAF];
        Destination(failed()) names ["in", LEAF];
        Sockets(system()) names ["sockets", LEAF];
    }
    let left = || {
        let mut left = StorageLeft::default();
        let name = || vec!["storage-1".to_owned()];
        (left.jobs, left.nodes, left.exports, left.server) = (name(), name(), name(), true);
        left.capabilities = vec![MigrationEnd::Source];
        left
    };
    let node = || "n0".to_owned();
    hold! { StorageMigrationError:
        Migration { source: MigrateToError::Source(failed()), left: left() }
            names [LEAF, "job storage-1", "node storage-1", "export storage-1", "NBD server", "source"];
        Export { node: node(), source: NbdError::Monitor(refusal()), left: left() }
            names ["n0", LEAF, "storage-1"];
        Mirror { node: node(), source: job_failed(), left: left() } names ["n0", LEAF, "storage-1"];
        Monitor { end: MigrationEnd::Destination, source: refusal(), left: left() }
            names ["destination", LEAF, "storage-1"];
    }
}

#[test]
fn errors_about_connecting_and_events_say_it_all() {
    let missing = || ChardevError::NotFound { id: "ring0".to_owned() };
    hold! { MonitorConnectError:
        Connect(ConnectError::NoRuntime { server: "/run/q".to_owned() }) names ["/run/q", "runtime"];
        Log { path: "/var/log/x".into(), source: system() } names ["/var/log/x", LEAF];
        Agent(missing()) names ["ring0"];
        Runtime { source: system() } names ["thread", LEAF];
        OtherLog { socket: "/run/q".into(), log: "/var/log/x".into() }
            names ["/run/q", "/var/log/x"];
    }
    let decode = DecodeError {
        name: "STOP".into(),
        path: "$.a".to_owned(),
        text: "{}".to_owned(),
        source: json(),
    };
    hold! { EventError:
        Lagged(7) names ["7 events"];
        Decode(Box::new(decode)) names ["STOP", "$.a"];
        Protocol(ProtocolError::new("STOP", ProtocolErrorKind::TooDeep { limit: 9 })) names ["STOP", "9"];
        FilterPanicked { event: "STOP".to_owned(), message: LEAF.to_owned() } names ["STOP", LEAF];
        Ended(ended(End::Closed(DisconnectCause::Server))) names [SERVER, "the server closed"];
    }
}

#[test]
#[cfg(feature = "testing")]
fn errors_of_transcripts_say_it_all() {
    use crate::testing::TranscriptError;
    hold! { TranscriptError:
        Read(system()) names [LEAF];
        Line(7) names ["line 7"];
        NoGreeting {} names ["greeting"];
        UnknownRelease(Release::new(5, 0)) names ["5.0"];
    }
}

#[test]
#[cfg(feature = "proxy")]
fn errors_of_proxies_say_it_all() {
    use crate::proxy::ListenError;
    let error = ListenError { path: "/run/shared.qmp".into(), source: system() };
    hold(&error.clone(), &["/run/shared.qmp", LEAF]);
    hold_answers(&error, (error.is_end(), error.is_timeout(), error.server().is_some()));
}

#[test]
fn errors_about_capabilities_and_values_say_it_all() {
    let issues = vec![Issue { path: "file.aio".to_owned(), kind: IssueKind::UnknownMember }];
    let command = || "blockdev-add".into();
    hold! { CheckError:
        Unsupported(Unsupported { command: command(), issues, server: None })
            names ["blockdev-add", "file.aio"];
        Request(RequestError::OutOfBandDisabled { command: command() }) names ["blockdev-add"];
    }
    hold! { CacheError:
        OtherBuild {} names ["build"];
        OtherFormat {} names ["format"];
        Damaged {} names ["damaged"];
        Malformed(json()) names [LEAF];
    }
    let problem = PathProblem::Character(' ');
    let path = PathError { path: "a b/arg-type".to_owned(), segment: "a b".to_owned(), problem };
    hold(&path, &["a b/arg-type", "`a b`", "' '"]);
    let value = UnknownValue { name: "RunState", value: "flying".into() };
    hold(&value, &["RunState", "flying"]);
}

#[cfg(feature = "guest-agent")]
#[test]
fn errors_of_the_guest_agent_say_it_all() {
    use crate::guest_agent::{Absence, AgentError};

    let (agent, command) = (|| Arc::from("/run/qga"), || "guest-do".into());
    let limit = Duration::from_secs(5);
    let decode = || DecodeError {
        name: command(),
        path: "$.a".to_owned(),
        text: "{}".to_owned(),
        source: json(),
    };
    hold! { AgentError:
        Connect { agent: agent(), source: system() } names ["/run/qga", LEAF];
        NoAgent { agent: agent(), command: command(), limit, absence: Absence::Silent }
            names ["/run/qga", "guest-do", "5s", "booting"];
        NotAnAgent { agent: agent(), reason: LEAF } names ["/run/qga", LEAF];
        TimedOut { agent: agent(), command: command(), limit, sent: true }
            names ["/run/qga", "guest-do", "no answer", "5s"];
        Lost { agent: agent(), command: command(), cause: Some(system()) }
            names ["/run/qga", "guest-do", "restarted", LEAF];
        Ended { agent: agent(), command: command() } names ["/run/qga", "guest-do", "ended"];
        Server {
            agent: agent(),
            error: Box::new(ServerError {
                command: command(),
                class: ErrorClass::GenericError,
                description: LEAF.to_owned(),
                server: None,
            }),
            refusal: None,
        } names ["/run/qga", "guest-do", LEAF];
        Garbled { agent: agent(), command: command() } names ["/run/qga", "guest-do", "other text"];
        StillRunning { agent: agent(), program: "make".to_owned(), pid: 7, limit }
            names ["/run/qga", "make", "7", "5s"];
        Unusable { agent: agent(), command: command(), reason: LEAF }
            names ["/run/qga", "guest-do", LEAF];
        Decode { agent: agent(), error: Box::new(decode()) } names ["/run/qga", "guest-do", "$.a"];
        Frozen { agent: agent(), command: command() } names ["/run/qga", "guest-do", "frozen"];
        Thawed { agent: agent() } names ["/run/qga", "thawed before"];
        Request { agent: agent(), error: RequestError::NoDescriptors { command: command() } }
            names ["/run/qga", "guest-do"];
        FileTooLarge { agent: agent(), path: "/etc/x".to_owned(), limit: 9 }
            names ["/run/qga", "/etc/x", "9"];
        NoRuntime { agent: agent() } names ["/run/qga", "runtime"];
    }
}

#[cfg(feature = "guest-agent")]
#[test]
fn errors_of_the_guest_agent_tell_their_reasons() {
    use crate::guest_agent::{Absence, AgentError, Refusal, WaitError};

    let (agent, command) = (|| Arc::from("/run/qga"), || "guest-do".into());
    let limit = Duration::from_secs(5);
    let refused = |refusal| {
        let (class, description) = (ErrorClass::CommandNotFound, LEAF.to_owned());
        let error = ServerError { command: "guest-do".into(), class, description, server: None };
        AgentError::Server { agent: agent(), error: Box::new(error), refusal }
    };
    for absence in [Absence::Unconnected(system()), Absence::Closed, Absence::Silent] {
        let shown = absence.to_string();
        hold(
            &AgentError::NoAgent { agent: agent(), command: command(), limit, absence },
            &[&shown],
        );
    }
    hold(
        &AgentError::TimedOut { agent: agent(), command: command(), limit, sent: false },
        &["not sent"],
    );
    hold(&refused(Some(Refusal::Disabled)), &["guest-do", LEAF, "disables"]);
    hold(&refused(Some(Refusal::Frozen)), &["guest-do", "frozen"]);
    hold(&refused(Some(Refusal::Unknown { since: None })), &["does not have"]);
    let chardev = || Arc::from("qga0");
    hold! { WaitError:
        NotFound { chardev: chardev() } names ["qga0"];
        NotOpened { chardev: chardev(), limit } names ["qga0", "5s"];
        Monitor { chardev: chardev(), error: refusal() } names ["qga0", "block-do", LEAF];
    }
}

#[test]
fn an_end_that_a_call_is_told_names_its_command() {
    let ends = [
        End::Closed(DisconnectCause::Server),
        End::Failed(io::Error::other(LEAF)),
        End::Violated(ProtocolErrorKind::NotJson { text: "?".into() }),
    ];
    for end in ends {
        let error = Error::from(ended(end).during("block-do".into()));
        hold(&error, &["/run/vm.qmp: block-do: the "]);
        let whole = error.into_ended().unwrap().to_string();
        assert!(!whole.contains("block-do"), "{whole}");
    }
}

#[test]
fn an_operation_answers_as_its_command_does() {
    let ended = || Error::from(ended(End::Closed(DisconnectCause::Server)));
    let job = |source| JobError::Monitor { id: "j0".to_owned(), source };
    let late = TimedOut { command: "block-do".into(), limit: Duration::from_secs(1), sent: true };
    assert!(job(ended()).is_end() && !job(ended()).is_timeout());
    assert!(job(late.clone().into()).is_timeout() && !job(late.into()).is_end());
    assert!(MigrateToError::Destination(MigrationError::Monitor(ended())).is_end());
    assert_eq!(job(refusal()).server().unwrap().description, LEAF);
}
