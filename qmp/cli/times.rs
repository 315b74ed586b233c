//! Points in time and durations, as people write them.

use std::time::Duration;

use qmp::Timestamp;

/// Parses a duration: `5`, `1.5s`, `500ms`, `2m`, `1h`. Without a unit, it is in seconds.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    let seconds = match &text[digits.len()..] {
        "" | "s" => 1.0,
        "ms" => 0.001,
        "m" => 60.0,
        "h" => 3600.0,
        unit => return Err(format!("`{unit}` is no unit: use ms, s, m or h")),
    };
    let number =
        digits.parse::<f64>().map_err(|_| "write for example 5, 500ms or 2m".to_owned())?;
    Duration::try_from_secs_f64(number * seconds).map_err(|error| error.to_string())
}

/// Shows a point in time in UTC: `2026-11-27T01:02:03.000004Z`.
pub(crate) fn utc(time: Timestamp) -> String {
    if time.seconds < 0 {
        return "at an unknown time".to_owned();
    }
    let (days, seconds) = (time.seconds / 86_400, time.seconds % 86_400);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let micros = time.microseconds;
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z")
}

/// The date of a day, counted from 1970-01-01. Years are counted from March, so that the leap day
/// is the last of a year, and in cycles of 400 years, all of which have the same length.
fn date(days: i64) -> (i64, i64, i64) {
    const TO_MARCH_OF_YEAR_0: i64 = 719_468;
    const CYCLE: i64 = 146_097;
    let days = days + TO_MARCH_OF_YEAR_0;
    let (cycle, day_of_cycle) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
    let leap_days = day_of_cycle / 1_460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
    let year_of_cycle = (day_of_cycle - leap_days) / 365;
    let day_of_year =
        day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (cycle * 400 + year_of_cycle + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use qmp::Timestamp;

    use super::{duration, utc};

    #[test]
    fn durations_have_units() {
        for (text, millis) in [("5", 5000), ("1.5s", 1500), ("500ms", 500), ("2m", 120_000)] {
            assert_eq!(duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "s", "-1", "5d", "1e999", "five", "NaN"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn times_are_those_of_the_calendar() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00.000007Z"),
            (951_782_399, "2000-02-28T23:59:59.000007Z"),
            (951_868_799, "2000-02-29T23:59:59.000007Z"),
            (951_868_800, "2000-03-01T00:00:00.000007Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000007Z"),
            (1_798_765_261, "2027-01-01T01:01:01.000007Z"),
        ] {
            assert_eq!(utc(Timestamp { seconds, microseconds: 7 }), text);
        }
        assert_eq!(utc(Timestamp { seconds: -1, microseconds: -1 }), "at an unknown time");
    }
}
