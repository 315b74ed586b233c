//! The monitor of a process, by its command line.

use std::fs;
use std::path::{Path, PathBuf};

use crate::address::Address;

/// Finds the monitor on which a process listens.
///
/// # Errors
///
/// Returns why there is none.
pub(crate) fn monitor(pid: u32) -> Result<Address, String> {
    let words = command_line(pid)?;
    let found = of_monitor(&words).ok_or_else(|| {
        format!("pid:{pid}: its command line has no QMP monitor on a Unix socket or a TCP port")
    })?;
    Ok(placed(pid, found))
}

/// Finds the socket of the guest agent's channel of a process.
///
/// # Errors
///
/// Returns why there is none.
pub(crate) fn agent(pid: u32) -> Result<Address, String> {
    let words = command_line(pid)?;
    let found = of_agent(&words).ok_or_else(|| {
        format!("pid:{pid}: its command line has no channel of a guest agent on a socket")
    })?;
    Ok(placed(pid, found))
}

fn command_line(pid: u32) -> Result<Vec<String>, String> {
    let path = format!("/proc/{pid}/cmdline");
    let bytes =
        fs::read(&path).map_err(|error| format!("pid:{pid}: cannot read {path}: {error}"))?;
    let words = bytes.split(|&byte| byte == 0).map(|word| String::from_utf8_lossy(word).into());
    Ok(words.collect())
}

/// Resolves a relative path in the working directory of the process.
fn placed(pid: u32, address: Address) -> Address {
    match address {
        Address::Unix(path) if path.is_relative() && !path.starts_with("@") => {
            Address::Unix(Path::new(&format!("/proc/{pid}/cwd")).join(path))
        }
        address => address,
    }
}

/// Returns the value of each option, which one or two hyphens begin.
fn options<'w>(words: &'w [String], names: &[&str]) -> impl Iterator<Item = &'w str> {
    let is_named = move |word: &str| {
        let name = word.strip_prefix('-').map(|it| it.strip_prefix('-').unwrap_or(it));
        name.is_some_and(|name| names.contains(&name))
    };
    words.windows(2).filter(move |pair| is_named(&pair[0])).map(|pair| pair[1].as_str())
}

fn of_monitor(words: &[String]) -> Option<Address> {
    let shorthand = options(words, &["qmp", "qmp-pretty"]).find_map(listening);
    shorthand.or_else(|| {
        // QEMU's own option is for people unless it says otherwise, the storage daemon's is not.
        let is_control = |text: &&str| value(text, "mode").is_some_and(|mode| mode == "control");
        let mut monitors =
            options(words, &["mon"]).filter(is_control).chain(options(words, &["monitor"]));
        monitors.find_map(|text| {
            let id = value(text, "chardev").unwrap_or_else(|| split(text).0);
            of_chardev(words, &id)
        })
    })
}

fn of_agent(words: &[String]) -> Option<Address> {
    let mut ports = options(words, &["device"]).filter(|text| text.contains("guest_agent"));
    ports.find_map(|text| of_chardev(words, &value(text, "chardev")?))
}

/// Reads what `-qmp` takes: `unix:PATH,server=on`, `tcp:HOST:PORT,server=on`.
fn listening(text: &str) -> Option<Address> {
    let (place, _) = split(text);
    if let Some(path) = place.strip_prefix("unix:") {
        return Some(Address::Unix(PathBuf::from(path)));
    }
    let address = place.strip_prefix("tcp:")?;
    Some(tcp(address.rsplit_once(':')?))
}

fn of_chardev(words: &[String], id: &str) -> Option<Address> {
    let mut all = options(words, &["chardev"]);
    let text = all.find(|text| value(text, "id").is_some_and(|it| it == id))?;
    match value(text, "path") {
        Some(path) => Some(Address::Unix(path.into())),
        None => Some(tcp((&value(text, "host").unwrap_or_default(), &value(text, "port")?))),
    }
}

/// A server without a host listens everywhere.
fn tcp((host, port): (&str, &str)) -> Address {
    let host = if host.is_empty() || host == "0.0.0.0" { "localhost" } else { host };
    Address::Tcp(format!("{host}:{port}"))
}

/// Returns the value of a key. Options may be written as JSON, too.
fn value(text: &str, key: &str) -> Option<String> {
    if text.starts_with('{') {
        let object: serde_json::Value = serde_json::from_str(text).ok()?;
        return object.get(key)?.as_str().map(str::to_owned);
    }
    let mut rest = text.to_owned();
    while !rest.is_empty() {
        let (first, others) = split(&rest);
        if let Some((name, value)) = first.split_once('=')
            && name == key
        {
            return Some(value.to_owned());
        }
        rest = others.to_owned();
    }
    None
}

/// Splits a text at its first comma. Two commas are one in the value.
fn split(text: &str) -> (String, &str) {
    let mut first = String::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == ',' && letters.next_if(|&(_, next)| next == ',').is_none() {
            return (first, &text[at + 1..]);
        }
        first.push(letter);
    }
    (first, "")
}

#[cfg(test)]
mod tests {
    use super::{of_agent, of_monitor};

    fn words(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    fn monitor(line: &str) -> Option<String> {
        of_monitor(&words(line)).map(|address| address.to_string())
    }

    #[test]
    fn a_monitor_is_found_in_every_form() {
        for (line, found) in [
            ("qemu -qmp unix:/run/a,,b,server=on,wait=off -S", "/run/a,b"),
            ("qemu --qmp-pretty tcp:127.0.0.1:4444,server=on", "tcp:127.0.0.1:4444"),
            ("qemu -qmp tcp::4444,server", "tcp:localhost:4444"),
            ("qemu -qmp tcp:[::1]:4444,server", "tcp:[::1]:4444"),
            (
                "qemu -mon hmp,mode=readline -mon chardev=c,mode=control \
                 -chardev socket,id=x,path=/no -chardev socket,id=c,path=/run/c,server=on",
                "/run/c",
            ),
            ("qsd --chardev socket,path=/run/d,id=d,server=on --monitor d", "/run/d"),
            ("qsd --monitor d --chardev socket,host=h,port=1,id=d,server=on", "tcp:h:1"),
            (
                r#"q -mon {"chardev":"c","mode":"control"} -chardev socket,id=c,path=/run/e"#,
                "/run/e",
            ),
        ] {
            assert_eq!(monitor(line).as_deref(), Some(found), "{line}");
        }
    }

    #[test]
    fn what_is_no_monitor_is_none() {
        for line in [
            "qemu -S",
            "qemu -qmp stdio",
            "qemu -monitor stdio",
            "-qmp",
            "qemu -mon chardev=c -chardev socket,id=c,path=/run/hmp",
        ] {
            assert_eq!(monitor(line), None, "{line}");
        }
    }

    #[test]
    fn the_channel_of_a_guest_agent_is_found() {
        let line = "qemu -chardev socket,id=a,path=/run/a -device virtio-serial \
                    -device virtserialport,chardev=a,name=org.qemu.guest_agent.0";
        let found = of_agent(&words(line)).map(|address| address.to_string());
        assert_eq!(found.as_deref(), Some("/run/a"));
    }
}
