//! The command line as text.

use std::ffi::OsStr;
use std::fmt;
use std::os::unix::ffi::OsStrExt;

use super::CommandLine;

/// Shows the line without the secrets of JSON arguments.
impl fmt::Debug for CommandLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entry(&self.program);
        for argument in &self.arguments {
            match &argument.shown {
                Some(shown) => list.entry(shown),
                None => list.entry(&argument.text),
            };
        }
        list.finish()
    }
}

/// Writes a line for a shell of POSIX, with all values. Bytes that are not UTF-8 are lost.
impl fmt::Display for CommandLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        quoted(f, &self.program)?;
        for argument in &self.arguments {
            f.write_str(" ")?;
            quoted(f, &argument.text)?;
        }
        Ok(())
    }
}

/// Writes a word of a shell.
fn quoted(f: &mut fmt::Formatter<'_>, word: &OsStr) -> fmt::Result {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_./,=:@%+".contains(byte);
    let text = word.to_string_lossy();
    if !word.is_empty() && word.as_bytes().iter().all(is_plain) {
        return f.write_str(&text);
    }
    write!(f, "'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use crate::commands::DeviceAdd;
    use crate::types::{ObjectOptions, SecretProperties};
    use crate::{CommandLine, KeyValues};

    #[test]
    fn the_line_is_for_a_shell() {
        let line = CommandLine::new("/usr/bin/qemu")
            .machine(KeyValues::new("q35").set("usb", true))
            .cpu("max")
            .smp(2)
            .memory(1 << 30)
            .option("-name", KeyValues::default().set("guest", "it's, it"))
            .device(DeviceAdd::new("virtio-net-pci").property("mq", true))
            .arg("");
        let expected = "/usr/bin/qemu -machine q35,usb=on -cpu max -smp cpus=2 -m size=1073741824B \
             -name 'guest=it'\\''s,, it' -device '{\"driver\":\"virtio-net-pci\",\"mq\":true}' ''";
        assert_eq!(line.to_string(), expected);
    }

    #[test]
    fn debug_shows_no_secret() {
        let secret = ObjectOptions::secret("s0", SecretProperties::new().data("letmein"));
        let line = CommandLine::new("qemu").object(secret);
        assert!(line.to_string().contains("letmein"), "{line}");
        let text = format!("{line:?}");
        assert!(text.contains("s0") && !text.contains("letmein"), "{text}");
    }
}
