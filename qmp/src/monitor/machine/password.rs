//! Passwords of displays, and how long they are valid.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::timeout;

use crate::commands::{ExpirePassword, QueryVncServers, SetPassword};
use crate::monitor::waiting::settle::{PATIENCE, settle};
use crate::types::{
    ExpirePasswordOptions, ExpirePasswordOptionsVnc, SetPasswordAction, SetPasswordOptions,
    SetPasswordOptionsVnc, VncPrimaryAuth,
};
use crate::{CallOptions, Error, ErrorClass, Monitor};

/// The display that a password is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordOf {
    /// A VNC server, by the id of its display (`-vnc ...,id=`, since 7.0), or the first.
    Vnc(Option<String>),
    /// The SPICE server.
    Spice,
}

impl fmt::Display for PasswordOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Vnc(None) => f.write_str("the VNC server"),
            Self::Vnc(Some(display)) => write!(f, "VNC display {display}"),
            Self::Spice => f.write_str("the SPICE server"),
        }
    }
}

/// When a password stops being valid for new clients. Connected ones stay.
///
/// QEMU counts whole seconds, so times are rounded up. Those beyond the year 2106, or 136 years from
/// now, count as never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PasswordExpiry {
    /// At once: nobody can log in.
    Now,
    /// Never.
    Never,
    /// After this time, by the clock of QEMU's host.
    After(Duration),
    /// At this time, by the clock of QEMU's host. A time in the past is now.
    At(SystemTime),
}

impl PasswordExpiry {
    /// The text that every release takes. QEMU 7.2 takes any other text for a time in the past.
    fn text(self) -> String {
        let seconds =
            |time: Duration| time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0));
        let counted = |time: Duration, sign: &str| match seconds(time) {
            0 => "now".to_owned(),
            seconds if seconds > u64::from(u32::MAX) => "never".to_owned(),
            seconds => format!("{sign}{seconds}"),
        };
        match self {
            Self::Now => "now".to_owned(),
            Self::Never => "never".to_owned(),
            Self::After(time) => counted(time, "+"),
            Self::At(time) => counted(time.duration_since(UNIX_EPOCH).unwrap_or_default(), ""),
        }
    }
}

/// A password of a display. [`Debug`](fmt::Debug) does not show it.
#[derive(Clone, PartialEq, Eq)]
#[must_use = "it goes to `Monitor::set_display_password`"]
pub struct DisplayPassword {
    display: PasswordOf,
    password: String,
    expiry: PasswordExpiry,
    connected: Option<SetPasswordAction>,
}

impl DisplayPassword {
    /// Creates a password of the first VNC server, which never expires. VNC uses the first 8 bytes of
    /// it. An empty one lets everybody in who gives an empty one (7.2, 10.0 and 11.1).
    pub fn vnc(password: impl Into<String>) -> Self {
        Self::of(PasswordOf::Vnc(None), password.into())
    }

    /// Creates a password of the VNC server with this id, which never expires.
    pub fn vnc_display(display: impl Into<String>, password: impl Into<String>) -> Self {
        Self::of(PasswordOf::Vnc(Some(display.into())), password.into())
    }

    /// Creates a password of the SPICE server, which never expires.
    pub fn spice(password: impl Into<String>) -> Self {
        Self::of(PasswordOf::Spice, password.into())
    }

    fn of(display: PasswordOf, password: String) -> Self {
        Self { display, password, expiry: PasswordExpiry::Never, connected: None }
    }

    /// Sets when it expires.
    pub fn expires(mut self, expiry: PasswordExpiry) -> Self {
        self.expiry = expiry;
        self
    }

    /// Sets what happens to clients that are connected. By default they stay. QEMU refuses anything
    /// else for VNC.
    pub fn connected(mut self, action: SetPasswordAction) -> Self {
        self.connected = Some(action);
        self
    }

    fn command(&self) -> SetPassword {
        let mut options = match &self.display {
            PasswordOf::Vnc(display) => {
                let mut vnc = SetPasswordOptionsVnc::new();
                vnc.display.clone_from(display);
                SetPasswordOptions::vnc(&self.password, vnc)
            }
            PasswordOf::Spice => SetPasswordOptions::spice(&self.password),
        };
        options.connected.clone_from(&self.connected);
        SetPassword::new(options)
    }
}

impl fmt::Debug for DisplayPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DisplayPassword")
            .field("display", &self.display)
            .field("expiry", &self.expiry)
            .field("connected", &self.connected)
            .finish_non_exhaustive()
    }
}

impl PasswordOf {
    fn expire(&self, expiry: PasswordExpiry) -> ExpirePassword {
        let time = expiry.text();
        ExpirePassword::new(match self {
            Self::Vnc(display) => {
                let mut vnc = ExpirePasswordOptionsVnc::new();
                vnc.display.clone_from(display);
                ExpirePasswordOptions::vnc(time, vnc)
            }
            Self::Spice => ExpirePasswordOptions::spice(time),
        })
    }
}

/// The reason why a password was not set, or not limited.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PasswordError {
    /// QEMU runs no such display.
    #[error("{display} does not run in this QEMU: {source}")]
    NotActive {
        /// The display.
        display: PasswordOf,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The display was started without a password (`-vnc ...,password=on`), and takes none.
    #[error("{display} was started without a password: {source}")]
    Unprotected {
        /// The display.
        display: PasswordOf,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The password is set, and when it expires is not. It was made to expire at once, so that it is
    /// not valid for longer than was asked for, unless `left` says why not.
    #[error(
        "the password of {display} is set, but not when it expires: {source}; {}",
        ending(left)
    )]
    NotLimited {
        /// The display.
        display: PasswordOf,
        /// Why.
        r#source: Error,
        /// Why the password is still as valid as the one before it was.
        left: Option<PasswordLeft>,
    },
    /// The password was not set. After a timeout it is not known.
    #[error("the password of {display}: {source}")]
    Monitor {
        /// The display.
        display: PasswordOf,
        /// Why.
        r#source: Error,
    },
}

/// The reason why a password is valid for as long as the one before it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PasswordLeft {
    /// The cause. `None` if QEMU did not answer within 10 seconds.
    pub r#source: Option<Error>,
}

/// The part of an error's text that says how long the password is valid.
fn ending(left: &Option<PasswordLeft>) -> String {
    let cause = match left {
        None => return "it has expired: set it again".to_owned(),
        Some(PasswordLeft { source: Some(source) }) => source.to_string(),
        Some(PasswordLeft { source: None }) => {
            format!("QEMU did not answer in {} seconds", PATIENCE.as_secs())
        }
    };
    format!("it is valid for as long as the one before it: {cause}")
}

/// # Passwords of displays
impl Monitor {
    /// Sets the password with which clients log in to a VNC or SPICE server, and when it expires
    /// (`set_password`, `expire_password`).
    ///
    /// Both are always sent, because a new password otherwise keeps the expiry of the one before it.
    /// Between the two commands it has that. If the second fails, the password is made to expire at once
    /// and the error says so: call this again. The password before it is lost, as QEMU does not return it.
    ///
    /// `display`, for one of several VNC servers, is since 7.0. What happens to connected clients can be chosen
    /// for SPICE only. A password appears in no error, and in no log of this crate.
    ///
    /// If a reply is late, it is waited for 10 seconds more than the deadline of the connection allows, and
    /// counts then. If the future is dropped, the password may be set with the expiry of the one
    /// before it. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`PasswordError`]. After [`NotLimited`](PasswordError::NotLimited) the password is set.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use qmp::monitor::{DisplayPassword, PasswordExpiry};
    ///
    /// let soon = PasswordExpiry::After(Duration::from_secs(30));
    /// monitor.set_display_password(DisplayPassword::vnc("3f9a0c1e").expires(soon)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set_password")]
    #[doc(alias = "expire_password")]
    #[doc(alias = "vnc")]
    #[doc(alias = "spice")]
    pub async fn set_display_password(
        &self,
        password: DisplayPassword,
    ) -> Result<(), PasswordError> {
        let display = password.display.clone();
        let set = settle(self.client(), password.command(), CallOptions::new()).await;
        if let Err(source) = set.outcome {
            return Err(self.not_set(display, source).await);
        }
        let limit = display.expire(password.expiry);
        let limited = settle(self.client(), limit, CallOptions::new()).await;
        let Err(source) = limited.outcome else { return Ok(()) };
        let expire = self.ask(display.expire(PasswordExpiry::Now));
        let left = match timeout(PATIENCE, expire).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(PasswordLeft { source: Some(error) }),
            Err(_) => Some(PasswordLeft { source: None }),
        };
        Err(PasswordError::NotLimited { display, source, left })
    }

    /// Determines the error if no password was set.
    async fn not_set(&self, display: PasswordOf, source: Error) -> PasswordError {
        let Some(refusal) = source.server() else {
            return PasswordError::Monitor { display, source };
        };
        if refusal.class == ErrorClass::DeviceNotActive {
            return PasswordError::NotActive { display, source };
        }
        let PasswordOf::Vnc(id) = &display else {
            return PasswordError::Monitor { display, source };
        };
        // QEMU refuses all of these in the same way.
        let Ok(mut servers) = self.execute(QueryVncServers::new()).await else {
            return PasswordError::Monitor { display, source };
        };
        servers.retain(|server| id.as_ref().is_none_or(|id| *id == server.id));
        match servers.first() {
            None => PasswordError::NotActive { display, source },
            Some(server) if server.auth == VncPrimaryAuth::None => {
                PasswordError::Unprotected { display, source }
            }
            Some(_) => PasswordError::Monitor { display, source },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{DisplayPassword, PasswordExpiry};

    #[test]
    fn every_expiry_has_a_text_that_all_releases_take() {
        let after = |time| PasswordExpiry::After(time).text();
        let at = |time| PasswordExpiry::At(time).text();
        assert_eq!([PasswordExpiry::Now.text(), PasswordExpiry::Never.text()], ["now", "never"]);
        assert_eq!(after(Duration::from_millis(1500)), "+2");
        assert_eq!([after(Duration::ZERO), after(Duration::MAX)], ["now", "never"]);
        assert_eq!(at(UNIX_EPOCH + Duration::from_secs(1_900_000_000)), "1900000000");
        assert_eq!([at(UNIX_EPOCH - Duration::from_secs(9)), at(UNIX_EPOCH)], ["now", "now"]);
    }

    #[test]
    fn a_password_is_not_shown() {
        let password = DisplayPassword::vnc("hunter2").expires(PasswordExpiry::Never);
        let shown = format!("{password:?} {:?}", password.command());
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
