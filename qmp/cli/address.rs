//! The server that a command is for.

use std::env;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use crate::failure::Failure;

/// The environment variable that names the server if the command line does not.
pub(crate) const VARIABLE: &str = "QMP_SOCKET";

/// Where a server listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    Unix(PathBuf),
    Tcp(String),
    /// The process that listens.
    Pid(u32),
}

impl FromStr for Address {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Self, Failure> {
        if let Some(address) = text.strip_prefix("tcp:") {
            return match address.rsplit_once(':') {
                Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => {
                    Ok(Self::Tcp(address.to_owned()))
                }
                _ => Err(Failure::not_sent(format_args!("`{text}` is not tcp:HOST:PORT"))),
            };
        }
        if let Some(pid) = text.strip_prefix("pid:") {
            let pid = pid.parse().map_err(|_| {
                Failure::not_sent(format_args!("`{text}` is not pid: and the number of a process"))
            })?;
            return Ok(Self::Pid(pid));
        }
        if text.is_empty() {
            return Err(Failure::not_sent("the name of the socket is empty"));
        }
        Ok(Self::Unix(text.strip_prefix("unix:").unwrap_or(text).into()))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => path.display().fmt(f),
            Self::Tcp(address) => write!(f, "tcp:{address}"),
            Self::Pid(pid) => write!(f, "pid:{pid}"),
        }
    }
}

impl Address {
    /// Takes the server's address from the first word of the command line, or from the environment.
    pub(crate) fn take(words: &mut Vec<String>) -> Result<Self, Failure> {
        Self::take_with(words, env::var(VARIABLE).ok().filter(|name| !name.is_empty()))
    }

    fn take_with(words: &mut Vec<String>, variable: Option<String>) -> Result<Self, Failure> {
        let first = words.first().is_some_and(|word| variable.is_none() || is_address(word));
        match (first, variable) {
            (true, _) => words.remove(0).parse(),
            (false, Some(variable)) => variable.parse(),
            (false, None) => Err(Failure::not_sent(format_args!(
                "no server is named: give its socket, or set {VARIABLE}"
            ))),
        }
    }
}

/// Returns `true` if a word can only be an address, because no command name has this form.
fn is_address(word: &str) -> bool {
    let is_value = word.split('/').next().is_some_and(|start| start.contains('='));
    let has_scheme = ["tcp:", "pid:", "unix:"].iter().any(|scheme| word.starts_with(scheme));
    has_scheme
        || word.contains('/')
            && !is_value
            && !word.contains("/arg-type")
            && !word.contains("/ret-type")
            && !word.contains("/$")
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    fn taken(text: &str, variable: Option<&str>) -> Option<(String, usize)> {
        let mut words = words(text);
        let address = Address::take_with(&mut words, variable.map(str::to_owned)).ok()?;
        Some((address.to_string(), words.len()))
    }

    #[test]
    fn the_first_word_names_the_server() {
        assert_eq!(taken("vm.qmp stop", None), Some(("vm.qmp".to_owned(), 1)));
        assert_eq!(taken("unix:vm.qmp stop", None), Some(("vm.qmp".to_owned(), 1)));
        assert_eq!(taken("tcp:[::1]:4444 stop", None), Some(("tcp:[::1]:4444".to_owned(), 1)));
        assert_eq!(taken("", None), None);
    }

    #[test]
    fn the_variable_names_it_where_the_first_word_does_not() {
        let variable = Some("/run/vm.qmp");
        assert_eq!(taken("stop", variable), Some(("/run/vm.qmp".to_owned(), 1)));
        assert_eq!(taken("", variable), Some(("/run/vm.qmp".to_owned(), 0)));
        assert_eq!(taken("./other stop", variable), Some(("./other".to_owned(), 1)));
        assert_eq!(taken("pid:7 stop", variable), Some(("pid:7".to_owned(), 1)));
        assert_eq!(taken("stop/$deprecated", variable), Some(("/run/vm.qmp".to_owned(), 1)));
        assert_eq!(taken("a/arg-type/b", variable), Some(("/run/vm.qmp".to_owned(), 1)));
        assert_eq!(taken("device=/x", variable), Some(("/run/vm.qmp".to_owned(), 1)));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["tcp:host", "tcp::1", "tcp:host:x", "pid:", "pid:x", "pid:-1"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
        assert!("".parse::<Address>().is_err());
    }
}
