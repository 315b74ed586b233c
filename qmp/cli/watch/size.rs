//! Formats numbers of bytes.

const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

/// Formats a number of bytes, for example as `512 B` or `1.5 GiB`.
pub(super) fn size(bytes: i64) -> String {
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let mut unit = 0;
    let mut count = bytes as f64 / 1024.0;
    while count >= 1024.0 && unit + 1 < UNITS.len() {
        count /= 1024.0;
        unit += 1;
    }
    let digits = usize::from(count < 10.0 && count.fract() != 0.0);
    format!("{count:.digits$} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_have_units() {
        for (bytes, text) in [
            (0, "0 B"),
            (1023, "1023 B"),
            (1024, "1 KiB"),
            (1536, "1.5 KiB"),
            (64 << 20, "64 MiB"),
            (i64::MAX, "8 EiB"),
            (-1, "-1 B"),
        ] {
            assert_eq!(size(bytes), text);
        }
    }
}
