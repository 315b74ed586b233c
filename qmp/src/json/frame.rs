//! Splitting the byte stream into messages.
//!
//! A message is one JSON object. A read can contain several messages, and a message can span
//! several reads and lines. The scanner follows only the structure: quotes, brackets and the
//! members of the outermost object. It makes one pass and looks at no byte twice. Values are parsed
//! later, by the code that needs them. A message over the size limit is not kept. The scanner still
//! follows it to its end, and its short members are kept, so that the pending command that it
//! answers can be found.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::IgnoredAny;

use crate::json::scan::{Member, NotJson, Scanner, Step};

/// The longest value that is kept from a message over the size limit, in bytes. Ids have at most 20
/// digits.
const DIGEST_VALUE: usize = 64;

/// The number of bytes around a fault that an error shows.
const EXCERPT: usize = 64;

/// The bytes around a fault.
#[derive(Debug)]
pub(crate) struct Excerpt(pub(crate) Vec<u8>);

/// The number of bytes that are kept of a message over the size limit while it arrives.
const WINDOW: usize = 2 * DIGEST_VALUE;

/// The positions of the members that QMP defines, in the text of a message.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Outline {
    pub(crate) greeting: Option<Range<usize>>,
    pub(crate) event: Option<Range<usize>>,
    pub(crate) data: Option<Range<usize>>,
    pub(crate) timestamp: Option<Range<usize>>,
    pub(crate) value: Option<Range<usize>>,
    pub(crate) error: Option<Range<usize>>,
    pub(crate) id: Option<Range<usize>>,
}

impl Outline {
    fn slot(&mut self, key: &[u8]) -> Option<&mut Option<Range<usize>>> {
        Some(match key {
            b"return" => &mut self.value,
            b"id" => &mut self.id,
            b"event" => &mut self.event,
            b"data" => &mut self.data,
            b"timestamp" => &mut self.timestamp,
            b"error" => &mut self.error,
            b"QMP" => &mut self.greeting,
            _ => return None,
        })
    }

    fn slots(&mut self) -> [&mut Option<Range<usize>>; 7] {
        [
            &mut self.greeting,
            &mut self.event,
            &mut self.data,
            &mut self.timestamp,
            &mut self.value,
            &mut self.error,
            &mut self.id,
        ]
    }
}

/// The reason why the text of a message cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overrun {
    /// The message is longer than the limit. The text consists of its short members only.
    Size,
    /// The message is nested deeper than the limit.
    Depth,
}

/// One message.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) text: Cow<'a, [u8]>,
    pub(crate) outline: Outline,
    pub(crate) overrun: Option<Overrun>,
    /// Whether the message is known not to be JSON. The members that QMP defines are not checked
    /// for this.
    pub(crate) broken: bool,
}

/// The limits of a message: its size in bytes and its depth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) size: usize,
    pub(crate) depth: usize,
}

/// Assembles messages from the bytes that were read. It holds no memory between messages: most reads
/// end with a message, and a process can have thousands of connections.
#[derive(Debug)]
pub(crate) struct Framer {
    limits: Limits,
    /// The message in which the last read ended.
    unfinished: Option<Box<Message>>,
}

/// A message that is being received.
#[derive(Debug)]
struct Message {
    limits: Limits,
    scanner: Scanner,
    outline: Outline,
    /// The bytes of the incomplete message from `start` on.
    partial: Vec<u8>,
    /// The offset in the message at which `partial` begins. It is not 0 if the message is too long.
    start: usize,
    /// The short values of a message that is too long.
    digest: Option<Vec<u8>>,
}

impl Framer {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, unfinished: None }
    }

    /// Returns whether the stream is inside a message.
    pub(crate) fn is_inside(&self) -> bool {
        self.unfinished.is_some()
    }

    /// Takes bytes that were read and passes every message that they complete to `deliver`.
    ///
    /// An error holds the bytes around the fault. After an error the framer cannot be used any more.
    pub(crate) fn feed(
        &mut self,
        input: &[u8],
        deliver: &mut dyn FnMut(Frame<'_>),
    ) -> Result<(), Excerpt> {
        let mut begun = self.unfinished.take();
        let mut new = Message::new(self.limits);
        let message = begun.as_deref_mut().unwrap_or(&mut new);
        message.feed(input, deliver)?;
        if message.is_begun() {
            self.unfinished = Some(begun.unwrap_or_else(|| Box::new(new)));
        }
        Ok(())
    }
}

impl Message {
    fn new(limits: Limits) -> Self {
        Self {
            limits,
            scanner: Scanner::default(),
            outline: Outline::default(),
            partial: Vec::new(),
            start: 0,
            digest: None,
        }
    }

    fn is_begun(&self) -> bool {
        self.scanner.position > 0
    }

    /// Takes bytes of this message and of those that follow it.
    fn feed(
        &mut self,
        mut input: &[u8],
        deliver: &mut dyn FnMut(Frame<'_>),
    ) -> Result<(), Excerpt> {
        loop {
            if !self.is_begun() {
                input = input.trim_ascii_start();
            }
            if input.is_empty() {
                return Ok(());
            }
            let used = match self.partial.is_empty() && self.digest.is_none() {
                true => self.feed_first(input, deliver),
                false => self.feed_more(input, deliver),
            };
            match used {
                Ok(used) => input = &input[used..],
                Err(NotJson) => return Err(self.excerpt(input)),
            }
        }
    }

    /// Returns the bytes around the fault in a message that began in `input` or earlier.
    #[cold]
    fn excerpt(&self, input: &[u8]) -> Excerpt {
        let window = if self.partial.is_empty() { input } else { &self.partial };
        let fault = self.scanner.position - self.start;
        let end = window.len().min(fault + EXCERPT / 4);
        Excerpt(window[fault.saturating_sub(EXCERPT * 3 / 4)..end].to_vec())
    }

    /// Scans a message from its beginning. Copies it only if it does not end in `input`.
    fn feed_first(
        &mut self,
        input: &[u8],
        deliver: &mut dyn FnMut(Frame<'_>),
    ) -> Result<usize, NotJson> {
        let ended = self.scan(input, 0)?;
        if !ended || self.scanner.position > self.limits.size {
            let used = self.scanner.position;
            self.partial.extend_from_slice(&input[..used]);
            self.finish_or_wait(ended, deliver);
            return Ok(used);
        }
        let used = self.scanner.position;
        self.deliver(Cow::Borrowed(&input[..used]), deliver);
        Ok(used)
    }

    /// Continues a message that began in an earlier read.
    fn feed_more(
        &mut self,
        input: &[u8],
        deliver: &mut dyn FnMut(Frame<'_>),
    ) -> Result<usize, NotJson> {
        let before = self.scanner.position;
        let mut partial = std::mem::take(&mut self.partial);
        partial.extend_from_slice(input);
        let scanned = self.scan(&partial, before - self.start);
        self.partial = partial;
        let ended = scanned?;
        self.partial.truncate(self.scanner.position - self.start);
        let used = self.scanner.position - before;
        self.finish_or_wait(ended, deliver);
        Ok(used)
    }

    /// Scans `window[from..]`, where `window` begins at `self.start`. Returns true at the message's
    /// end.
    fn scan(&mut self, window: &[u8], from: usize) -> Result<bool, NotJson> {
        let mut rest = &window[from..];
        loop {
            let before = self.scanner.position;
            let step = self.scanner.scan(rest)?;
            rest = &rest[self.scanner.position - before..];
            if let Step::More = step {
                return Ok(false);
            }
            self.note_member(window);
            if let Step::End = step {
                return Ok(true);
            }
        }
    }

    /// Records the position of the member that the scanner has just passed.
    fn note_member(&mut self, window: &[u8]) {
        let Some(member) = self.scanner.member.take() else { return };
        if let Some(digest) = &mut self.digest {
            keep_short(&mut self.outline, digest, &member, window, self.start);
        } else if let Some(slot) = self.outline.slot(&window[member.key.clone()]) {
            let before = slot.replace(trim(window, member.value));
            self.scanner.broken |= before.is_some_and(|range| !is_json(&window[range]));
        } else {
            let key = &window[member.key.start - 1..=member.key.end];
            self.scanner.broken |= !is_json(key) || !is_json(&window[member.value]);
        }
    }

    fn finish_or_wait(&mut self, ended: bool, deliver: &mut dyn FnMut(Frame<'_>)) {
        if self.digest.is_none() && self.scanner.position > self.limits.size {
            self.begin_digest();
        }
        match (ended, self.digest.take()) {
            (true, None) => {
                let text = std::mem::take(&mut self.partial);
                self.deliver(Cow::Owned(text), deliver);
            }
            (true, Some(digest)) => self.deliver_digest(digest, deliver),
            (false, None) => {}
            (false, Some(digest)) => {
                self.digest = Some(digest);
                self.forget();
            }
        }
    }

    /// Reduces a message that has turned out too long to its short members.
    fn begin_digest(&mut self) {
        let mut digest = Vec::new();
        let text = &self.partial;
        for slot in self.outline.slots() {
            *slot = slot.take().filter(|range| range.len() <= DIGEST_VALUE).map(|range| {
                let start = digest.len();
                digest.extend_from_slice(&text[range]);
                start..digest.len()
            });
        }
        self.digest = Some(digest);
    }

    /// Drops the scanned bytes of a message that is too long, except for the last `WINDOW` bytes.
    fn forget(&mut self) {
        let surplus = self.partial.len().saturating_sub(WINDOW);
        self.partial = self.partial.split_off(surplus);
        self.start += surplus;
    }

    fn deliver(&mut self, text: Cow<'_, [u8]>, deliver: &mut dyn FnMut(Frame<'_>)) {
        let overrun = (self.scanner.deepest > self.limits.depth).then_some(Overrun::Depth);
        let broken = self.scanner.broken;
        let outline = self.reset();
        deliver(Frame { text, outline, overrun, broken });
    }

    fn deliver_digest(&mut self, digest: Vec<u8>, deliver: &mut dyn FnMut(Frame<'_>)) {
        let outline = self.reset();
        let (text, overrun) = (Cow::Owned(digest), Some(Overrun::Size));
        deliver(Frame { text, outline, overrun, broken: false });
    }

    fn reset(&mut self) -> Outline {
        self.scanner = Scanner::default();
        self.partial = Vec::new();
        self.start = 0;
        std::mem::take(&mut self.outline)
    }
}

/// Copies a member of a message that is too long, if it is short and still in the window.
fn keep_short(
    outline: &mut Outline,
    digest: &mut Vec<u8>,
    member: &Member,
    window: &[u8],
    start: usize,
) {
    if member.key.start < start || member.value.len() > DIGEST_VALUE {
        return;
    }
    let key = &window[member.key.start - start..member.key.end - start];
    let value = member.value.start - start..member.value.end - start;
    if let Some(slot) = outline.slot(key) {
        let begin = digest.len();
        digest.extend_from_slice(&window[trim(window, value)]);
        *slot = Some(begin..digest.len());
    }
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

/// Returns the range without trailing white space.
fn trim(text: &[u8], range: Range<usize>) -> Range<usize> {
    let length = text[range.clone()].trim_ascii_end().len();
    range.start..range.start + length
}

#[cfg(test)]
mod tests {
    use super::{Framer, Limits, NotJson, Overrun};

    const LIMITS: Limits = Limits { size: 60, depth: 3 };

    /// The id and the text of every message, as far as they are kept.
    type Seen = Vec<(String, String, Option<Overrun>)>;

    fn cut<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> (Seen, Result<(), NotJson>, Framer) {
        cut_within(LIMITS, pieces)
    }

    fn cut_within<'a>(
        limits: Limits,
        pieces: impl IntoIterator<Item = &'a [u8]>,
    ) -> (Seen, Result<(), NotJson>, Framer) {
        let mut framer = Framer::new(limits);
        let mut seen = Vec::new();
        let mut outcome = Ok(());
        for piece in pieces {
            outcome = outcome.and_then(|()| {
                framer
                    .feed(piece, &mut |frame| {
                        let text = String::from_utf8_lossy(&frame.text).into_owned();
                        let id =
                            frame.outline.id.map_or(String::new(), |range| text[range].to_owned());
                        let text =
                            if frame.overrun == Some(Overrun::Size) { String::new() } else { text };
                        seen.push((id, text, frame.overrun));
                    })
                    .map_err(|_| NotJson)
            });
        }
        (seen, outcome, framer)
    }

    #[test]
    fn finds_members_and_limits() {
        let long = format!(r#"{{"return": [{}], "id": 7 }}"#, "0,".repeat(50));
        let text =
            format!(r#" {{"id":1}} {{"a":{{"id":2}},"id" : "x" }}{{"id":3,"b":[[[]]]}}{long}"#);
        let (seen, outcome, framer) = cut([text.as_bytes()]);
        assert_eq!(outcome, Ok(()));
        assert!(!framer.is_inside());
        let ids: Vec<_> = seen.iter().map(|(id, _, overrun)| (id.as_str(), *overrun)).collect();
        let expected =
            [("1", None), ("\"x\"", None), ("3", Some(Overrun::Depth)), ("7", Some(Overrun::Size))];
        assert_eq!(ids, expected);
    }

    #[test]
    fn a_message_is_over_the_limit_from_one_byte_more() {
        let fits = format!("{{\"id\":1,\"a\":\"{}\"}}", "x".repeat(60 - 15));
        assert_eq!(fits.len(), 60);
        assert_eq!(cut([fits.as_bytes()]).0[0].2, None);
        let over = fits.replace("x\"", "xx\"");
        assert_eq!(
            cut([over.as_bytes()]).0[0],
            ("1".to_owned(), String::new(), Some(Overrun::Size))
        );
    }

    #[test]
    fn a_message_that_is_no_json_keeps_its_id() {
        let broken = |text: &str| {
            let mut seen = Vec::new();
            let mut framer = Framer::new(LIMITS);
            let outcome = framer.feed(text.as_bytes(), &mut |frame| {
                let id = frame.outline.id.map(|range| frame.text[range].to_vec());
                seen.push((id, frame.broken));
            });
            assert!(outcome.is_ok() && seen.len() == 1, "{text}");
            let (id, broken) = seen.remove(0);
            assert_eq!(id.as_deref(), Some(&b"1"[..]), "{text}");
            broken
        };
        for text in [
            r#"{"return": {} "id": 1}"#,
            r#"{"return": 1 "id": 1}"#,
            r#"{"a": "x" "y", "id": 1}"#,
            r#"{"id": 1, "a": "x" "y"}"#,
            r#"{"a": {} {}, "id": 1}"#,
            r#"{"a": {} 1, "id": 1}"#,
            r#"{"a": 01, "id": 1}"#,
            "{\"id\": 1,\x0c\"a\": 1}",
            r#"{"\q": 1, "id": 1}"#,
            r#"{"id": 01, "id": 1}"#,
        ] {
            assert!(broken(text), "{text}");
        }
        for text in [r#"{"id": 2, "id": 1}"#, r#"{"a": [{}], "id": 1}"#, r#"{ "\n" : 1 ,"id":1 }"#]
        {
            assert!(!broken(text), "{text}");
        }
    }

    #[test]
    fn an_error_shows_the_bytes_around_the_fault() {
        let sound = format!("{{\"return\": [{}], \"id\": 1}}\r\n", "7,".repeat(40));
        let garbage = format!("{{\"return\": \"{}\", nonsense: {}", "x".repeat(90), "y".repeat(90));
        let text = [&*sound, &*garbage].concat();
        let expected = format!("{}\", nonsense: yyyyyy", "x".repeat(45));
        let limits = Limits { size: 1000, depth: 3 };
        for size in [1, 7, 1000] {
            let mut framer = Framer::new(limits);
            let fed = text.as_bytes().chunks(size).try_for_each(|it| framer.feed(it, &mut |_| {}));
            let shown = String::from_utf8(fed.unwrap_err().0).unwrap();
            assert!(expected.starts_with(&shown) && shown.contains("xxx\", n"), "{size}: {shown}");
        }
        // In a message that is too long, and in a string with a line end.
        for (begin, size) in [("{\"a\": \"xy\", \"return\": [", 60), ("{\"a\": [", 100_000)] {
            let mut framer = Framer::new(Limits { size, depth: 3 });
            let text = format!("{begin}{}\"fault\n\"]}}", "0".repeat(500));
            let fed = framer
                .feed(text.as_bytes(), &mut |_| {})
                .and_then(|()| framer.feed(b"}", &mut |_| {}));
            let shown = String::from_utf8(fed.unwrap_err().0).unwrap();
            assert!(shown.contains("fault\n") && shown.starts_with("000"), "{shown:?}");
        }
    }

    #[test]
    fn memory_is_given_back_after_a_message() {
        let (seen, _, framer) = cut([b"{\"a\":".as_slice(), b"1}"]);
        assert_eq!(seen[0].1, "{\"a\":1}");
        assert!(framer.unfinished.is_none());
    }

    #[test]
    fn memory_is_bounded_inside_a_message_over_the_limit() {
        let piece = [b'0'; 1000];
        let (seen, outcome, framer) = cut([b"{\"return\":[".as_slice()]
            .into_iter()
            .chain(std::iter::repeat_n(&piece[..], 100)));
        assert!(seen.is_empty() && outcome.is_ok());
        let message = framer.unfinished.unwrap();
        assert!(message.partial.len() <= super::WINDOW);
        assert!(message.partial.capacity() <= 2048, "{}", message.partial.capacity());
    }

    /// A generator of pseudorandom numbers.
    fn random_numbers() -> impl FnMut(usize) -> usize {
        let mut state = 1_u64;
        move |bound| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % bound
        }
    }

    /// Appends a value that is nested at most `depth` levels deep.
    fn nest(text: &mut String, random: &mut impl FnMut(usize) -> usize, depth: usize) {
        let plain =
            ["12", "null", "\"plain\"", "\"]}{[\"", "\"\u{e4}, some more words\"", "\"\\\"\\\\\""];
        let (open, close) = [("[", "]"), ("{\"member\": ", "}")][random(2)];
        match random(if depth == 0 { 6 } else { 10 }) {
            // Rarely, a quote is missing.
            5 if random(40) == 0 => text.push_str("\"\n\""),
            index @ 0..6 => text.push_str(plain[index]),
            _ => {
                text.push_str(open);
                for _ in 0..random(4) {
                    nest(text, random, depth - 1);
                    text.push_str(", ");
                }
                nest(text, random, depth - 1);
                text.push_str(close);
            }
        }
    }

    /// The scanner processes whole blocks at once. Feeding single bytes must give the same
    /// messages.
    #[test]
    fn long_messages_are_the_same_byte_by_byte() {
        let limits = Limits { size: 100_000, depth: 6 };
        let mut random = random_numbers();
        let mut overruns = 0;
        for _ in 0..2000 {
            let mut text = String::new();
            for id in 0..1 + random(3) {
                text.push_str("{\"return\": ");
                nest(&mut text, &mut random, 6);
                text.push_str(&format!(", \"id\": {id}}}\r\n"));
            }
            let (whole, outcome, _) = cut_within(limits, [text.as_bytes()]);
            let (pieces, outcome_too, _) = cut_within(limits, text.as_bytes().chunks(1));
            overruns += whole.iter().filter(|(_, _, overrun)| overrun.is_some()).count();
            assert_eq!((pieces, outcome_too), (whole, outcome), "{text:?}");
        }
        assert!(overruns > 100, "{overruns}");
    }

    /// Any bytes give the same messages however they are split, and none cause a panic.
    #[test]
    fn pieces_make_no_difference() {
        let words = [
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "\n",
            " ",
            "1",
            "\"id\"",
            "{\"id\":1,",
            "\u{e4}",
        ];
        let mut random = random_numbers();
        for _ in 0..5000 {
            let text: String = (0..random(60)).map(|_| words[random(words.len())]).collect();
            let (whole, outcome, _) = cut([text.as_bytes()]);
            let size = 1 + random(5);
            let (pieces, outcome_too, _) = cut(text.as_bytes().chunks(size));
            assert_eq!((pieces, outcome_too), (whole, outcome), "{text:?} in pieces of {size}");
        }
    }
}
