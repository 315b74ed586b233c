//! Character devices on the command line, which names some members otherwise than QMP does.

use serde_json::{Map, Value};

use super::key_values::KeyValues;
use crate::types::ChardevBackend;

/// The members that have other names on the command line, by kind of character device.
const RENAMED: &[(&str, &str, &str)] = &[
    ("file", "out", "path"),
    ("file", "in", "input-path"),
    ("serial", "device", "path"),
    ("parallel", "device", "path"),
    ("pipe", "device", "path"),
    ("spicevmc", "type", "name"),
    ("spiceport", "fqdn", "name"),
    ("socket", "str", "fd"),
];

/// Returns the argument of `-chardev`.
pub(super) fn chardev(id: &str, backend: &ChardevBackend) -> KeyValues {
    // Every backend is an object with a type.
    let value = serde_json::to_value(backend).unwrap_or_default();
    let kind = value["type"].as_str().unwrap_or_default();
    let mut options = KeyValues::new(kind).set("id", id);
    if let Value::Object(data) = &value["data"] {
        options = members(options, kind, data);
    }
    options
}

fn members(options: KeyValues, kind: &str, data: &Map<String, Value>) -> KeyValues {
    data.iter().fold(options, |options, (name, value)| match (name.as_str(), &value["data"]) {
        ("addr" | "remote", Value::Object(address)) => members(options, kind, address),
        ("local", Value::Object(address)) => local(options, address),
        _ => member(options, renamed(kind, name), value),
    })
}

/// Writes the local address of a datagram socket.
fn local(options: KeyValues, address: &Map<String, Value>) -> KeyValues {
    address.iter().fold(options, |options, (name, value)| match name.as_str() {
        "host" => member(options, "localaddr", value),
        "port" => member(options, "localport", value),
        _ => options,
    })
}

fn renamed<'n>(kind: &str, name: &'n str) -> &'n str {
    let is = |(of, from, _): &&(&str, &str, &str)| *of == kind && *from == name;
    RENAMED.iter().find(is).map_or(name, |(_, _, to)| to)
}

fn member(options: KeyValues, name: &str, value: &Value) -> KeyValues {
    match value {
        Value::Bool(value) => options.set(name, *value),
        Value::String(value) => options.set(name, value),
        Value::Number(value) => options.set(name, value.to_string()),
        Value::Array(values) => {
            let indexed = values.iter().enumerate();
            indexed.fold(options, |options, (index, value)| {
                member(options, &format!("{name}.{index}"), value)
            })
        }
        Value::Null | Value::Object(_) => options,
    }
}

#[cfg(test)]
mod tests {
    use super::chardev;
    use crate::types::{
        ChardevBackend, ChardevCommon, ChardevFile, ChardevHostdev, ChardevHub, ChardevRingbuf,
        ChardevSocket, ChardevUdp, FdSocketAddress, InetSocketAddress, SocketAddressLegacy,
        UnixSocketAddress,
    };

    fn text(backend: ChardevBackend) -> String {
        chardev("c", &backend).to_string()
    }

    #[test]
    fn members_have_the_names_of_the_command_line() {
        let null = ChardevBackend::null(ChardevCommon::new().logfile("/a,b").logappend(true));
        assert_eq!(text(null), "null,id=c,logappend=on,logfile=/a,,b");
        let file = ChardevBackend::file(ChardevFile::new("/out").in_("/in"));
        assert_eq!(text(file), "file,id=c,input-path=/in,path=/out");
        let pipe = ChardevBackend::pipe(ChardevHostdev::new("/pipe"));
        assert_eq!(text(pipe), "pipe,id=c,path=/pipe");
        let ring = ChardevBackend::ringbuf(ChardevRingbuf::new().size(4096));
        assert_eq!(text(ring), "ringbuf,id=c,size=4096");
        let hub = ChardevBackend::hub(ChardevHub::new(["a", "b"]));
        assert_eq!(text(hub), "hub,id=c,chardevs.0=a,chardevs.1=b");
    }

    #[test]
    fn addresses_are_members_of_their_own() {
        let unix = SocketAddressLegacy::unix(UnixSocketAddress::new("/run/x"));
        let socket = ChardevBackend::socket(ChardevSocket::new(unix).server(true).wait(false));
        assert_eq!(text(socket), "socket,id=c,path=/run/x,server=on,wait=off");
        let fd = SocketAddressLegacy::fd(FdSocketAddress::new("7"));
        assert_eq!(text(ChardevBackend::socket(ChardevSocket::new(fd))), "socket,id=c,fd=7");
        let inet = |port: &str| SocketAddressLegacy::inet(InetSocketAddress::new("::1", port));
        let udp = ChardevBackend::udp(ChardevUdp::new(inet("1")).local(inet("2")));
        assert_eq!(text(udp), "udp,id=c,localaddr=::1,localport=2,host=::1,port=1");
    }
}
