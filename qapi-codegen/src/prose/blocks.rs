//! Conversion of paragraphs, lists, literal blocks and directives to Markdown.
//!
//! QEMU writes them in a subset of reStructuredText. Unknown markup becomes a paragraph.

use super::inline::{escape_start, inline};

/// The deepest nesting of lists and directives. QEMU nests two or three levels.
const DEEPEST: usize = 16;

/// A block of Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// Running text, on one line.
    Paragraph(String),
    /// An item of a list.
    Item(String),
    /// A literal block.
    Fence(String),
}

/// A line with its indentation. The text of a blank line is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    indent: usize,
    text: &'a str,
}

impl Line<'_> {
    fn is_blank(self) -> bool {
        self.text.is_empty()
    }
}

/// Splits text into lines with their indentation. The first line of a section with a heading
/// follows the heading, so it gets the indentation of the lines below, unless it begins a list.
pub(super) fn lines<'a>(text: &'a [String], headed: bool) -> Vec<Line<'a>> {
    let indent = |text: &str| text.len() - text.trim_start().len();
    let line = |text: &'a String| Line { indent: indent(text), text: text.trim() };
    let mut lines: Vec<_> = text.iter().map(line).collect();
    if let Some((first, rest)) = lines.split_first_mut()
        && headed
        && marker(first.text).is_none()
    {
        first.indent = least_indent(rest);
    }
    lines
}

fn least_indent(lines: &[Line<'_>]) -> usize {
    let filled = lines.iter().filter(|line| !line.is_blank());
    filled.map(|line| line.indent).min().unwrap_or(0)
}

/// Parses lines into blocks.
pub(super) fn blocks(lines: &[Line<'_>]) -> Vec<Block> {
    blocks_within(lines, 0)
}

fn blocks_within(lines: &[Line<'_>], depth: usize) -> Vec<Block> {
    let mut parser = Parser { lines, at: 0, depth, blocks: Vec::new() };
    while let Some(line) = parser.next_filled() {
        parser.block(line);
    }
    parser.blocks
}

/// Renders the blocks as one text.
pub(super) fn render(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut in_list = false;
    for block in blocks {
        let (is_item, block) = match block {
            Block::Paragraph(text) | Block::Fence(text) => (false, text),
            Block::Item(text) => (true, text),
        };
        if !text.is_empty() {
            text.push_str(if in_list && is_item { "\n" } else { "\n\n" });
        }
        text.push_str(block);
        in_list = is_item;
    }
    text
}

/// Puts a label before the blocks. Returns no blocks if there are none.
pub(super) fn labelled(label: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    let label = format!("**{label}**");
    match blocks.first_mut() {
        None => {}
        Some(Block::Paragraph(text)) => *text = format!("{label} {text}"),
        Some(_) => blocks.insert(0, Block::Paragraph(label)),
    }
    blocks
}

/// Converts lines to a literal block, or returns `None` if all are blank. It is marked as text,
/// because rustdoc would run it as Rust.
pub(super) fn fence(lines: &[Line<'_>]) -> Option<Block> {
    let first = lines.iter().position(|line| !line.is_blank())?;
    let last = lines.iter().rposition(|line| !line.is_blank())?;
    let lines = &lines[first..=last];
    let indent = least_indent(lines);
    let ticks = if lines.iter().any(|line| line.text.contains("```")) { "``````" } else { "```" };
    let mut text = format!("{ticks}text\n");
    for line in lines {
        let spaces = line.indent.saturating_sub(indent);
        text.push_str(format!("{:spaces$}{}", "", line.text).trim_end());
        text.push('\n');
    }
    text.push_str(ticks);
    Some(Block::Fence(text))
}

struct Parser<'l> {
    lines: &'l [Line<'l>],
    at: usize,
    depth: usize,
    blocks: Vec<Block>,
}

impl<'l> Parser<'l> {
    /// Moves to the next line that is not blank.
    fn next_filled(&mut self) -> Option<Line<'l>> {
        let rest = self.lines.get(self.at..)?;
        self.at += rest.iter().position(|line| !line.is_blank())?;
        self.lines.get(self.at).copied()
    }

    fn block(&mut self, line: Line<'l>) {
        if let Some(directive) = Directive::of(line) {
            self.at += 1;
            self.directive(&directive);
        } else if line.text == ".." || line.text.starts_with(".. ") {
            // A comment.
            self.at += 1;
            self.below(line.indent);
        } else if let Some(marker) = marker(line.text).filter(|_| self.depth < DEEPEST) {
            self.item(line, marker);
        } else if is_table(line.text) {
            let table = self.unbroken();
            self.blocks.extend(fence(table));
        } else {
            self.paragraph(line);
        }
    }

    /// Takes the lines up to the next blank one.
    fn unbroken(&mut self) -> &'l [Line<'l>] {
        let rest = &self.lines[self.at..];
        let count = rest.iter().position(|line| line.is_blank()).unwrap_or(rest.len());
        self.at += count;
        &rest[..count]
    }

    /// Takes the lines that are blank or indented by more than `indent`.
    fn below(&mut self, indent: usize) -> &'l [Line<'l>] {
        let rest = &self.lines[self.at..];
        let inside = |line: &Line<'_>| line.is_blank() || line.indent > indent;
        let count = rest.iter().position(|line| !inside(line)).unwrap_or(rest.len());
        self.at += count;
        &rest[..count]
    }

    fn paragraph(&mut self, first: Line<'l>) {
        let lines: Vec<_> = self.unbroken().iter().map(|line| line.text).collect();
        let text = lines.join(" ");
        let Some(before) = text.strip_suffix("::") else { return self.push_paragraph(&text) };
        match before {
            "" => {}
            _ if before.ends_with(' ') => self.push_paragraph(before.trim_end()),
            _ => self.push_paragraph(&text[..=before.len()]),
        }
        let literal = self.below(first.indent);
        self.blocks.extend(fence(literal));
    }

    fn push_paragraph(&mut self, text: &str) {
        self.blocks.push(Block::Paragraph(escape_start(inline(text))));
    }

    /// Parses a list item with the given marker, and the lines that are indented below it.
    fn item(&mut self, line: Line<'l>, marker: &str) {
        self.at += 1;
        let text = line.text[marker.len()..].trim_start();
        let indent = line.indent + line.text.len() - text.len();
        let mut lines = vec![Line { indent, text }];
        lines.extend(self.below(line.indent));
        let content = render(&blocks_within(&lines, self.depth + 1));
        let marker = if marker == "*" { "-" } else { marker };
        self.blocks.push(Block::Item(hang(marker, &content)));
    }

    fn directive(&mut self, directive: &Directive<'l>) {
        let below = self.below(directive.indent);
        let (options, body) = split_options(below);
        let inside = |lines: &[Line<'_>]| match self.depth < DEEPEST {
            true => blocks_within(lines, self.depth + 1),
            false => Vec::new(),
        };
        let argument = Line { indent: least_indent(below), text: directive.argument };
        let with_argument: Vec<_> = std::iter::once(argument).chain(body.iter().copied()).collect();
        let blocks = match directive.name {
            "admonition" => labelled(&format!("{}:", inline(directive.argument)), inside(body)),
            "qmp-example" => example(&options, body, inside),
            "code-block" | "code" | "parsed-literal" => fence(body).into_iter().collect(),
            name => match remark(name) {
                Some(label) => labelled(label, inside(&with_argument)),
                None => inside(&with_argument),
            },
        };
        self.blocks.extend(blocks);
    }
}

/// Converts an example. Its body is wire text, unless the option `annotated` says that it contains
/// prose.
fn example(
    options: &[(&str, &str)],
    body: &[Line<'_>],
    inside: impl Fn(&[Line<'_>]) -> Vec<Block>,
) -> Vec<Block> {
    let option = |name| options.iter().find(|option| option.0 == name).map(|option| option.1);
    let label = match option("title") {
        Some(title) => format!("Example: {}", inline(title)),
        None => "Example:".to_owned(),
    };
    let mut blocks = vec![Block::Paragraph(format!("**{label}**"))];
    match option("annotated") {
        Some(_) => blocks.extend(inside(body)),
        None => blocks.extend(fence(body)),
    }
    blocks
}

/// Returns the label for a directive that is a remark.
fn remark(directive: &str) -> Option<&'static str> {
    Some(match directive {
        "note" => "Note:",
        "warning" => "Warning:",
        "caution" => "Caution:",
        "important" => "Important:",
        "attention" => "Attention:",
        "danger" => "Danger:",
        "hint" => "Hint:",
        "tip" => "Tip:",
        "seealso" => "See also:",
        _ => return None,
    })
}

/// A directive of the form `.. name:: argument`.
struct Directive<'l> {
    indent: usize,
    name: &'l str,
    argument: &'l str,
}

impl<'l> Directive<'l> {
    fn of(line: Line<'l>) -> Option<Self> {
        let (name, argument) = line.text.strip_prefix(".. ")?.split_once("::")?;
        let valid = !name.is_empty() && !name.contains(char::is_whitespace);
        valid.then(|| Self { indent: line.indent, name, argument: argument.trim() })
    }
}

/// Splits the body of a directive into its options, `:name: value`, and the rest.
fn split_options<'l>(body: &'l [Line<'l>]) -> (Vec<(&'l str, &'l str)>, &'l [Line<'l>]) {
    let option = |line: &'l Line<'l>| {
        let (name, value) = line.text.strip_prefix(':')?.split_once(':')?;
        let valid = !name.is_empty() && (value.is_empty() || value.starts_with(' '));
        valid.then(|| (name, value.trim()))
    };
    let options: Vec<_> = body.iter().map_while(option).collect();
    let rest = &body[options.len()..];
    (options, rest)
}

/// Returns the marker of a list item: `-`, `*`, `1.` or `1)`.
fn marker(text: &str) -> Option<&str> {
    let marker = text.split(' ').next()?;
    let number = marker.strip_suffix(['.', ')']).unwrap_or_default();
    let numbered = (1..=9).contains(&number.len()) && number.bytes().all(|it| it.is_ascii_digit());
    let marks = marker == "-" || marker == "*" || numbered;
    (marks && marker.len() < text.len()).then_some(marker)
}

/// Returns whether a line is the upper edge of a table, of either form. Tables are kept as literal
/// blocks.
fn is_table(text: &str) -> bool {
    let drawn = |signs: &[char]| text.len() > 3 && text.chars().all(|sign| signs.contains(&sign));
    (text.starts_with("==") && drawn(&['=', ' '])) || (text.starts_with("+-") && drawn(&['+', '-']))
}

/// Puts a text behind a marker, with its further lines indented to the same column.
fn hang(marker: &str, text: &str) -> String {
    let mut hung = String::new();
    for (index, line) in text.lines().enumerate() {
        match (index, line.is_empty()) {
            (0, _) => hung.push_str(&format!("{marker} {line}")),
            (_, true) => hung.push('\n'),
            (_, false) => {
                let spaces = marker.len() + 1;
                hung.push_str(&format!("\n{:spaces$}{line}", ""));
            }
        }
    }
    hung
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(text: &str, headed: bool) -> String {
        let text: Vec<_> = text.lines().map(str::to_owned).collect();
        render(&blocks(&lines(&text, headed)))
    }

    #[track_caller]
    fn becomes(text: &str, expected: &str) {
        assert_eq!(markdown(text, false), expected);
    }

    #[test]
    fn paragraphs_are_lines() {
        becomes("One\ntwo.\n\n\n   Three\n   @four.\n", "One two.\n\nThree `four`.");
        becomes("\n\n", "");
    }

    #[test]
    fn lists_stay() {
        becomes(
            "Any of:\n\n- one,\n  @first\n- two\n\n  More.\n\n  * inner\n\n1) A\n\n2) B\nend",
            "Any of:\n\n- one, `first`\n- two\n\n  More.\n\n  - inner\n1) A\n2) B\n\nend",
        );
        becomes("- an item\n-neither", "- an item\n\n\\-neither");
    }

    #[test]
    fn a_list_that_begins_behind_a_heading_goes_on_below_it() {
        let text = "         - Nothing\n         - Or\n           not\n";
        assert_eq!(markdown(text, true), "- Nothing\n- Or not");
        let text = "       the first::\n\n     let it = be\n       so\n\n   and last";
        assert_eq!(
            markdown(text, true),
            "the first:\n\n```text\nlet it = be\n  so\n```\n\nand last"
        );
    }

    #[test]
    fn literal_blocks_are_no_code_of_rust() {
        becomes(
            "As in::\n\n  { a:\n     @b }\n\n  [c]\n\nSo.",
            "As in:\n\n```text\n{ a:\n   @b }\n\n[c]\n```\n\nSo.",
        );
        becomes("::\n\n  ```\n", "``````text\n```\n``````");
        becomes("Nothing ::\n\nfollows", "Nothing\n\nfollows");
        becomes("====  ===\none   two\n====  ===", "```text\n====  ===\none   two\n====  ===\n```");
    }

    #[test]
    fn directives_are_paragraphs() {
        becomes(
            ".. note:: Mind\n   @this.\n\n   And that.\n\nEnd.",
            "**Note:** Mind `this`.\n\nAnd that.\n\nEnd.",
        );
        becomes(".. warning::\n\n   - hot\n   - cold", "**Warning:**\n\n- hot\n- cold");
        becomes(".. admonition:: On @it\n\n   Text.", "**On `it`:** Text.");
        becomes(".. table:: Title\n   :widths: auto\n\n   Text.", "Title\n\nText.");
        becomes(".. a comment\n   of two lines\n\nText.", "Text.");
    }

    #[test]
    fn examples_are_what_is_on_the_wire() {
        becomes(
            ".. qmp-example::\n   :title: Two\n\n     -> { }\n     <- { }\n",
            "**Example: Two**\n\n```text\n-> { }\n<- { }\n```",
        );
        becomes(
            ".. qmp-example::\n   :annotated:\n\n   First::\n\n    -> { }\n\n   Last.",
            "**Example:**\n\nFirst:\n\n```text\n-> { }\n```\n\nLast.",
        );
    }

    #[test]
    fn however_deep_it_is_it_ends() {
        let deep = "- ".repeat(100_000);
        assert!(markdown(&format!("{deep}x"), false).ends_with('x'));
        let notes: String = (0..500).map(|it| format!("{:it$}.. note::\n\n", "")).collect();
        markdown(&notes, false);
    }
}
