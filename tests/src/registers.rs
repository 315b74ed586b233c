//! Access to the I/O ports of a machine, as a guest system would have it.
//!
//! QEMU's test protocol (`-qtest`) reads and writes them from outside, whether the machine runs or
//! not. A test plays the part of the guest's ACPI code with it.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

use crate::error::{Error, failed};

/// The protocol, as errors name it.
const NAME: &str = "-qtest";

/// The I/O ports of a machine that was started with [`Qemu::registers`](crate::Qemu::registers).
#[derive(Debug)]
pub struct Registers {
    stream: BufReader<UnixStream>,
}

impl Registers {
    /// Connects to a socket of the test protocol.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn connect(path: &Path) -> Result<Self, Error> {
        let stream = UnixStream::connect(path).map_err(failed("connect to", path))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Writes a byte to a port.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn write_byte(&mut self, port: u16, value: u8) -> Result<(), Error> {
        self.command(&format!("outb {port:#x} {value:#x}")).map(drop)
    }

    /// Reads a byte from a port.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn read_byte(&mut self, port: u16) -> Result<u8, Error> {
        let reply = self.command(&format!("inb {port:#x}"))?;
        let digits = reply.trim_end().rsplit_once("0x").map_or("", |(_, digits)| digits);
        u8::from_str_radix(digits, 16).map_err(|_| unexpected(reply))
    }

    /// Writes four bytes to a port.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn write_long(&mut self, port: u16, value: u32) -> Result<(), Error> {
        self.command(&format!("outl {port:#x} {value:#x}")).map(drop)
    }

    /// Returns the reply to a command.
    fn command(&mut self, line: &str) -> Result<String, Error> {
        let path = Path::new(NAME);
        writeln!(self.stream.get_mut(), "{line}").map_err(failed("write to", path))?;
        let mut reply = String::new();
        self.stream.read_line(&mut reply).map_err(failed("read from", path))?;
        match reply.starts_with("OK") {
            true => Ok(reply),
            false => Err(unexpected(reply)),
        }
    }
}

fn unexpected(reply: String) -> Error {
    failed("use", Path::new(NAME))(std::io::Error::other(reply))
}
