//! Converts the screen of a terminal to SVG.

use std::fmt::Write as _;

use qmp_tests::{Color, Screen};

/// The size of a character, in pixels.
const CHARACTER: (f64, f64) = (8.4, 18.0);

/// The space around the text, in pixels.
const MARGIN: f64 = 12.0;

const STYLE: &str = "text { font: 14px 'DejaVu Sans Mono', Menlo, Consolas, monospace; \
    fill: #d6deeb; white-space: pre } .b { font-weight: bold; fill: #ffffff } .d { fill: #8a94a6 }";

/// The sixteen standard colours of terminals.
const COLOURS: [&str; 16] = [
    "#1d2330", "#ff6b6b", "#7ddc8f", "#f5c96a", "#6ea8fe", "#d59bf6", "#5fd7d7", "#d6deeb",
    "#8a94a6", "#ff8f8f", "#a3f0b1", "#ffe09a", "#9cc4ff", "#e6bdff", "#93eded", "#ffffff",
];

/// The attributes of a character.
#[derive(Clone, Copy, PartialEq)]
struct Look {
    bold: bool,
    dim: bool,
    colour: Color,
}

/// Adjacent characters with the same attributes.
struct Run {
    column: usize,
    text: String,
    look: Look,
}

/// Draws a screen without the empty rows at its end. `folder` is the server's temporary folder, which
/// gets a fixed name in the picture.
pub(super) fn picture(screen: &Screen, folder: &str) -> String {
    let (rows, columns) = screen.size();
    let rows: Vec<_> = (0..rows.get()).map(|row| runs(screen, row, folder)).collect();
    let used = rows.iter().rposition(|runs| !runs.is_empty()).map_or(0, |last| last + 1);
    let width = f64::from(columns.get()) * CHARACTER.0 + 2.0 * MARGIN;
    let height = used as f64 * CHARACTER.1 + 2.0 * MARGIN;
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"{width:.0}\" height=\"{height:.0}\">\n\
         <style>{STYLE}</style>\n<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"#1d2330\"/>\n"
    );
    for (row, runs) in rows[..used].iter().enumerate() {
        let y = MARGIN + (row as f64 + 0.75) * CHARACTER.1;
        for run in runs {
            let x = MARGIN + run.column as f64 * CHARACTER.0;
            let (look, text) = (attributes(run.look), escaped(&run.text));
            // Writing to a string cannot fail.
            let _ = writeln!(picture, "<text x=\"{x:.1}\" y=\"{y:.1}\"{look}>{text}</text>");
        }
    }
    picture.push_str("</svg>\n");
    picture
}

/// Returns the text of a row without empty parts.
fn runs(screen: &Screen, row: u16, folder: &str) -> Vec<Run> {
    let columns = 0..screen.size().1.get();
    let cells = columns.filter_map(|column| screen.cell(row, column)).map(|cell| {
        let look = Look { bold: cell.bold(), dim: cell.dim(), colour: cell.fgcolor() };
        (cell.contents().chars().next().unwrap_or(' '), look)
    });
    let mut cells: Vec<_> = cells.collect();
    fix(&mut cells, folder);
    let mut runs: Vec<Run> = Vec::new();
    for (column, (character, look)) in cells.into_iter().enumerate() {
        match runs.last_mut().filter(|run| run.look == look) {
            Some(run) => run.text.push(character),
            None => runs.push(Run { column, text: character.into(), look }),
        }
    }
    runs.iter_mut().for_each(|run| run.text.truncate(run.text.trim_end().len()));
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// Texts whose digits differ from run to run: times, and the names that QEMU gives to nodes.
const VARYING: [&str; 2] = ["2026-01-01T12:00:00.000000Z", "#block000"];

/// The name of the temporary folder in pictures.
const FOLDER: &str = "/srv/vm";

/// Replaces everything that differs from run to run.
fn fix(cells: &mut Vec<(char, Look)>, folder: &str) {
    replace(cells, folder, FOLDER, |one, other| one == other);
    for varying in VARYING {
        replace(cells, varying, varying, |one, other| {
            one == other || one.is_ascii_digit() && other.is_ascii_digit()
        });
    }
}

/// Replaces each text that matches the pattern.
fn replace(
    cells: &mut Vec<(char, Look)>,
    pattern: &str,
    new: &str,
    is_like: impl Fn(char, char) -> bool,
) {
    let pattern: Vec<char> = pattern.chars().collect();
    let mut start = 0;
    while start + pattern.len() <= cells.len() {
        let place = start..start + pattern.len();
        let (_, look) = cells[start];
        if cells[place.clone()].iter().zip(&pattern).all(|((one, _), other)| is_like(*one, *other))
        {
            cells.splice(place, new.chars().map(|it| (it, look)));
        }
        start += 1;
    }
}

fn attributes(look: Look) -> String {
    let class = match (look.bold, look.dim) {
        (true, _) => " class=\"b\"",
        (_, true) => " class=\"d\"",
        _ => "",
    };
    let colour = match look.colour {
        Color::Idx(index) => COLOURS.get(usize::from(index)).map(|it| (*it).to_owned()),
        Color::Rgb(red, green, blue) => Some(format!("#{red:02x}{green:02x}{blue:02x}")),
        Color::Default => None,
    };
    let colour = colour.map(|it| format!(" style=\"fill: {it}\"")).unwrap_or_default();
    format!("{class}{colour}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use qmp_tests::Terminal;

    use super::picture;

    #[test]
    fn a_picture_shows_the_screen() {
        let mut command = Command::new("printf");
        command
            .arg(r"\033[1m<a>\033[0m b\n\n\033[31m2031-12-30T01:02:03.456789Z\033[0m #block123 /tmp/x1/a\n");
        let mut terminal = Terminal::start(command, 9, 50).unwrap();
        terminal.end().unwrap();
        let picture = picture(&terminal.screen(), "/tmp/x1");
        let lines: Vec<_> = picture.lines().filter(|line| line.starts_with("<text")).collect();
        assert_eq!(
            lines,
            [
                "<text x=\"12.0\" y=\"25.5\" class=\"b\">&lt;a&gt;</text>",
                "<text x=\"37.2\" y=\"25.5\"> b</text>",
                "<text x=\"12.0\" y=\"61.5\" style=\"fill: #ff6b6b\">2026-01-01T12:00:00.000000Z</text>",
                "<text x=\"238.8\" y=\"61.5\"> #block000 /srv/vm/a</text>",
            ]
        );
        assert!(picture.contains("width=\"444\" height=\"78\""), "{picture}");
    }
}
