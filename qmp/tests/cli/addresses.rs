//! The ways to name a server.

use qmp_tests::{Qemu, StorageDaemon, TestResult, Version, blocking_live_tests};

use crate::run::{Machine, command, finish, qmp};

blocking_live_tests!(
    a_process_is_found_by_its_number,
    a_port_is_connected_to,
    the_variable_names_the_server,
    a_storage_daemon_is_a_server_too,
);

fn a_process_is_found_by_its_number(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let pid = format!("pid:{}", machine.server.pid());
    assert_eq!(qmp(["exec", &pid, "query-status", "--path", "status"]).done(), "prelaunch\n");
    let chardev = Qemu::new(version)?.without_monitor();
    let path = chardev.path("qmp");
    let option = format!("socket,id=c,path={},server=on,wait=off", path.display());
    let options = ["-chardev", &option, "-mon", "chardev=c,mode=control"];
    let qemu = chardev.listens_on(path).args(options).start()?;
    let pid = format!("pid:{}", qemu.pid());
    assert_eq!(qmp(["exec", &pid, "query-status", "--path", "status"]).done(), "prelaunch\n");
    let own = format!("pid:{}", std::process::id());
    assert!(qmp(["exec", &own, "query-status"]).failed(3).contains("has no QMP monitor"));
    Ok(())
}

fn a_port_is_connected_to(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.tcp_monitor().start()?;
    let address = format!("tcp:{}", qemu.tcp_address()?);
    assert_eq!(qmp(["exec", &address, "query-status", "--path", "status"]).done(), "prelaunch\n");
    Ok(())
}

fn the_variable_names_the_server(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let with_variable = |words: &[&str]| {
        let mut command = command(words);
        finish(command.env("QMP_SOCKET", machine.socket()).spawn().unwrap())
    };
    let out = with_variable(&["exec", "query-status", "--path", "status"]).done();
    assert_eq!(out, "prelaunch\n");
    assert_eq!(with_variable(&["supports", "query-status"]).done(), "yes query-status\n");
    with_variable(&["exec", "/nowhere/vm.qmp", "query-status"]).failed(3);
    Ok(())
}

fn a_storage_daemon_is_a_server_too(version: Version) -> TestResult {
    let daemon = StorageDaemon::new(version)?.start()?;
    let socket = daemon.socket().display().to_string();
    let add = ["exec", &socket, "blockdev-add", "driver=null-co", "node-name=n", "size=1M"];
    assert_eq!(qmp(add).done(), "");
    let pid = format!("pid:{}", daemon.pid());
    let name = ["exec", &pid, "query-named-block-nodes", "--path", "0.node-name"];
    assert_eq!(qmp(name).done(), "n\n");
    Ok(())
}
