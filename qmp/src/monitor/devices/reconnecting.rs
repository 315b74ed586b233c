//! Character devices that connect to a server again when they have lost it.

use std::time::Duration;

use tokio::sync::OnceCell;

use super::hotplug::{AddError, Step, Steps};
use crate::capabilities::Capabilities;
use crate::commands::ChardevAdd;
use crate::types::{ChardevBackend, ChardevReturn, ChardevSocket};
use crate::{Error, Monitor};

/// Where the schema of a server has the interval in milliseconds (since 9.2). The interval in seconds
/// was removed in 10.2.
const IN_MS: &str = "chardev-add/arg-type/backend/+socket/data/reconnect-ms";

/// Whether the server takes the interval in milliseconds, once it was asked.
pub(crate) type TakesMs = OnceCell<bool>;

/// Sets the interval in the form that the server takes. It is rounded up to the form's unit.
fn reconnecting(mut socket: ChardevSocket, every: Duration, in_ms: bool) -> ChardevSocket {
    let unit = if in_ms { 1_000_000 } else { 1_000_000_000 };
    let count = i64::try_from(every.as_nanos().div_ceil(unit)).unwrap_or(i64::MAX);
    if in_ms {
        socket.reconnect_ms = Some(count);
        return socket;
    }
    #[expect(deprecated, reason = "releases before 9.2 have nothing else")]
    {
        socket.reconnect = Some(count);
    }
    socket
}

/// # Character devices that reconnect
impl Monitor {
    /// Adds a character device that is the client of a server, and connects again whenever the
    /// connection is lost or refused (`chardev-add`).
    ///
    /// `every` is the time between two attempts. QEMU counts milliseconds from 9.2 on
    /// (`reconnect-ms`) and seconds up to 10.1 (`reconnect`), and this method uses what the server's
    /// schema has, milliseconds where it has both. The time is rounded up. Zero is no reconnection.
    ///
    /// The server need not be there: QEMU adds the device and connects in the background (7.2, 10.0
    /// and 11.1), so success does not mean that it is connected. A device whose time is zero is
    /// connected, or refused. QEMU refuses the combination with a server and with a socket that was passed.
    ///
    /// The first call on a monitor reads the server's schema (`query-qmp-schema`). A device that was added
    /// too late for the deadline of the connection is removed again if the reply arrives within 10
    /// seconds after it; otherwise the error names it. If the future is dropped, the device may
    /// still be added.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use qmp::types::{ChardevSocket, SocketAddressLegacy, UnixSocketAddress};
    ///
    /// let address = SocketAddressLegacy::unix(UnixSocketAddress::new("/run/log.socket"));
    /// let socket = ChardevSocket::new(address);
    /// monitor.add_reconnecting_chardev("log", socket, Duration::from_millis(500)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reconnect")]
    #[doc(alias = "reconnect-ms")]
    #[doc(alias = "chardev-add")]
    pub async fn add_reconnecting_chardev(
        &self,
        id: &str,
        socket: ChardevSocket,
        every: Duration,
    ) -> Result<ChardevReturn, AddError> {
        let mut steps = Steps::new(self);
        let socket = steps.reconnecting(id, socket.server(false), every).await?;
        let backend = ChardevBackend::socket(socket);
        steps.get(Step::Chardev, id, ChardevAdd::new(id, backend)).await
    }

    async fn takes_ms(&self) -> Result<bool, Error> {
        let ask = async || {
            let schema = Capabilities::read(self.client()).await?;
            Ok(schema.has(IN_MS).unwrap_or(false))
        };
        self.state.takes_ms.get_or_try_init(ask).await.copied()
    }
}

impl Steps<'_> {
    /// Sets the interval of a character device in the form that the server takes.
    pub(super) async fn reconnecting(
        &mut self,
        id: &str,
        socket: ChardevSocket,
        every: Duration,
    ) -> Result<ChardevSocket, AddError> {
        match self.monitor().takes_ms().await {
            Ok(in_ms) => Ok(reconnecting(socket, every, in_ms)),
            Err(source) => Err(self.failed(Step::Chardev, id, source, Vec::new()).await),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{IN_MS, reconnecting};
    use crate::capabilities::SchemaPath;
    use crate::types::{ChardevSocket, SocketAddressLegacy, UnixSocketAddress};

    fn sent(every: Duration, in_ms: bool) -> (Option<i64>, Option<i64>) {
        let address = SocketAddressLegacy::unix(UnixSocketAddress::new("s"));
        let socket = reconnecting(ChardevSocket::new(address), every, in_ms);
        let value = serde_json::to_value(socket).unwrap();
        (value["reconnect-ms"].as_i64(), value["reconnect"].as_i64())
    }

    #[test]
    fn the_interval_is_rounded_up_to_its_unit() {
        let ms = Duration::from_millis;
        assert_eq!(sent(ms(1500), true), (Some(1500), None));
        assert_eq!(sent(Duration::from_micros(1), true), (Some(1), None));
        assert_eq!(sent(ms(1500), false), (None, Some(2)));
        assert_eq!(sent(ms(1), false), (None, Some(1)));
        assert_eq!(sent(ms(2000), false), (None, Some(2)));
        assert_eq!(sent(Duration::ZERO, false), (None, Some(0)));
        assert_eq!(sent(Duration::MAX, true), (Some(i64::MAX), None));
    }

    #[test]
    fn the_path_is_one() {
        IN_MS.parse::<SchemaPath>().unwrap();
    }
}
