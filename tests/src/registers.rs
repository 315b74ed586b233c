//! Access to the I/O ports of a machine, as a guest system would have it.
//!
//! QEMU's test protocol (`-qtest`) reads and writes them from outside, whether the machine runs or
//! not. A test plays the part of the guest's ACPI code with it.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

use crate::error::{Error, failed};

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
        self.command(&format!("outb {port:#x} {value:#x}"))
    }

    /// Writes four bytes to a port.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn write_long(&mut self, port: u16, value: u32) -> Result<(), Error> {
        self.command(&format!("outl {port:#x} {value:#x}"))
    }

    fn command(&mut self, line: &str) -> Result<(), Error> {
        let path = Path::new("-qtest");
        writeln!(self.stream.get_mut(), "{line}").map_err(failed("write to", path))?;
        let mut reply = String::new();
        self.stream.read_line(&mut reply).map_err(failed("read from", path))?;
        match reply.starts_with("OK") {
            true => Ok(()),
            false => Err(failed("use", path)(std::io::Error::other(reply))),
        }
    }
}
