//! Asks a live QEMU for all of its devices.

use std::collections::BTreeMap;
use std::path::Path;

use qapi_schema::devices::{Answer, Devices, Survey};
use qapi_schema::release::Release;
use serde_json::{Value, json};

use crate::program::Program;
use crate::server::{Server, ServerError};

/// The replies of a QEMU, and the QEMU.
struct Asked<'b> {
    binary: &'b Path,
    server: Server,
    release: Release,
    target: String,
    devices: Value,
    buses: Value,
    cpus: Value,
    help: String,
}

/// Starts a QEMU and returns the snapshot of its devices.
///
/// Some devices end QEMU when it is asked for their properties. They are noted, and a new QEMU is
/// asked for the remaining ones.
pub(crate) fn ask(binary: &Path) -> Result<Devices, ServerError> {
    let mut asked = Asked::new(binary)?;
    let mut answers = BTreeMap::new();
    for name in asked.survey(&answers).creatable().into_keys() {
        let answer = asked.properties(&name)?;
        answers.insert(name, answer);
    }
    Ok(asked.survey(&answers).devices())
}

impl<'b> Asked<'b> {
    fn new(binary: &'b Path) -> Result<Self, ServerError> {
        let (mut server, release) = Server::connected(binary, Program::Qemu)?;
        let target = server.execute("query-target", Value::Null)?;
        let types = |implements: &str| json!({"implements": implements, "abstract": true});
        let help = json!({"command-line": "device_add help"});
        Ok(Self {
            devices: server.execute("qom-list-types", types("device"))?,
            buses: server.execute("qom-list-types", types("bus"))?,
            cpus: server.execute("qom-list-types", types("cpu"))?,
            help: text(&server.execute("human-monitor-command", help)?),
            target: text(&target["arch"]),
            binary,
            server,
            release,
        })
    }

    /// Asks for the properties of a device.
    fn properties(&mut self, name: &str) -> Result<Answer, ServerError> {
        match self.server.execute("device-list-properties", json!({"typename": name})) {
            Ok(reply) => Ok(Answer::Properties(reply)),
            Err(ServerError::Ended) => {
                self.server = Server::connected(self.binary, Program::Qemu)?.0;
                Ok(Answer::Ended)
            }
            Err(error) => Err(error),
        }
    }

    fn survey<'v>(&'v self, properties: &'v BTreeMap<String, Answer>) -> Survey<'v> {
        Survey {
            release: self.release,
            target: &self.target,
            devices: &self.devices,
            buses: &self.buses,
            cpus: &self.cpus,
            help: &self.help,
            properties,
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
