//! The members of an object, while a type takes those that it knows.
//!
//! QEMU sends members in the order of a hash table, so a union's tag may come last. The tag is
//! looked for first; common members on the way are taken, others passed over. Then the branch
//! reads from the first member that was passed over, and what belongs to the union around it is
//! taken out of its sight.

use std::borrow::Cow;

use serde_json::Map;

use super::decode::Decode;
use super::fault::Fault;
use super::object::Object;
use super::properties::{Properties, PropertyValue};
use super::reader::Reader;
use super::unknown::UnknownBranch;
use super::writer::Writer;

/// What takes the common members of a union while the rest is decoded: told a member's name, it
/// reads the value, or leaves it and says so.
pub(super) type Common<'c> = dyn FnMut(&str, &mut Reader<'_>) -> Result<bool, Fault> + 'c;

/// Takes nothing: for a union that has no common member but its tag.
fn no_common(_name: &str, _reader: &mut Reader<'_>) -> Result<bool, Fault> {
    Ok(false)
}

/// The branches of a union, by the value of its tag.
pub trait Branches: Sized {
    /// The name of the tag.
    const TAG: &'static str;

    /// The value of the tag.
    fn tag(&self) -> &str;

    /// Writes the members of the branch, without the tag.
    fn encode_branch(&self, writer: &mut Writer);

    /// Reads the members of the branch that the tag's value stands for.
    ///
    /// # Errors
    ///
    /// When they do not fit, or nothing is known of the value and the union is only sent.
    fn decode_branch(tag: &str, members: &mut Members<'_, '_>) -> Result<Self, Fault>;
}

/// What surrounds a branch and takes members out of its sight.
trait Around {
    /// Takes the member's value, or leaves it and says so.
    fn take(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Fault>;
}

struct Union<'a, 'c> {
    tag: &'static str,
    common: &'a mut Common<'c>,
    around: Option<&'a mut dyn Around>,
}

impl Around for Union<'_, '_> {
    fn take(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        if name == self.tag {
            return reader.skip().map(|()| true);
        }
        if (self.common)(name, reader)? {
            return Ok(true);
        }
        self.around.as_mut().map_or(Ok(false), |around| around.take(name, reader))
    }
}

/// The members of an object.
///
/// What does not fit is remembered and ends the members; whoever took them learns of it from
/// [`finish`](Self::finish). So a type need not look at the outcome of each.
pub struct Members<'m, 't> {
    reader: &'m mut Reader<'t>,
    around: Option<&'m mut dyn Around>,
    /// The name of the member at hand, if it has no escapes.
    name: Option<&'t str>,
    /// The name of the member at hand if it has some.
    escaped: String,
    /// Which required members were there, a bit for each.
    seen: u64,
    /// The first thing that did not fit.
    fault: Option<Fault>,
}

impl std::fmt::Debug for Members<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Members").field("reader", self.reader).finish_non_exhaustive()
    }
}

impl<'m, 't> Members<'m, 't> {
    pub(super) fn new(reader: &'m mut Reader<'t>) -> Self {
        let (name, escaped) = (None, String::new());
        Self { reader, around: None, name, escaped, seen: 0, fault: None }
    }

    /// Goes to the next member and gives its name. Each is read or skipped before the next.
    #[inline]
    #[expect(clippy::should_implement_trait, reason = "what it gives borrows from the members")]
    pub fn next(&mut self) -> Option<&str> {
        if let Some(name) = self.reader.usual_name() {
            self.name = Some(name);
            return Some(name);
        }
        if self.reader.ends() { None } else { self.other_next() }
    }

    /// The end, or a name that is written in another way.
    #[inline(never)]
    fn other_next(&mut self) -> Option<&str> {
        match self.reader.any_name() {
            Ok(None) => None,
            Ok(Some(Cow::Borrowed(name))) => {
                self.name = Some(name);
                Some(name)
            }
            Ok(Some(Cow::Owned(name))) => {
                self.name = None;
                self.escaped = name;
                Some(&self.escaped)
            }
            Err(fault) => {
                self.fail(fault);
                None
            }
        }
    }

    /// Remembers the first fault, and lets no more members come.
    #[cold]
    fn fail(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
        self.reader.give_up();
    }

    /// Leaves a member that the type at hand does not know to what is around it, or skips it.
    pub fn skip(&mut self) {
        if let Err(fault) = self.try_skip() {
            self.fail(fault);
        }
    }

    fn try_skip(&mut self) -> Result<(), Fault> {
        let name = self.name.unwrap_or(&self.escaped);
        if let Some(around) = &mut self.around
            && around.take(name, self.reader)?
        {
            return Ok(());
        }
        self.reader.check_name(name)?;
        self.reader.skip()
    }

    fn take_around(&mut self, name: &str) -> Result<bool, Fault> {
        self.around.as_mut().map_or(Ok(false), |around| around.take(name, self.reader))
    }

    /// Reads the value of the member.
    pub fn fill<T: Decode>(&mut self, slot: &mut Option<T>) {
        match T::decode(self.reader) {
            Ok(value) => *slot = Some(value),
            Err(fault) => self.fail(fault),
        }
    }

    /// Reads the value of a required member into its place, and remembers by the index that it
    /// was there.
    pub fn require<T: Decode>(&mut self, index: u32, slot: &mut T) {
        match T::decode(self.reader) {
            Ok(value) => {
                *slot = value;
                self.seen |= 1 << index;
            }
            Err(fault) => self.fail(fault),
        }
    }

    /// Makes sure that all required members were there, given their names by index.
    pub fn check(&mut self, names: &[&str]) {
        if let Some(name) = names.get(self.seen.trailing_ones() as usize) {
            let fault = self.lacks(name);
            self.fail(fault);
        }
    }

    /// The value that was made from the members.
    ///
    /// # Errors
    ///
    /// The first thing that did not fit.
    #[inline]
    pub fn finish<T>(&mut self, value: T) -> Result<T, Fault> {
        match self.fault.take() {
            None => Ok(value),
            Some(fault) => Err(fault),
        }
    }

    /// The error of a required member that was not there.
    ///
    /// # Errors
    ///
    /// Always, with what did not fit before if something did not.
    pub fn missing<T>(&mut self, name: &str) -> Result<T, Fault> {
        Err(self.fault.take().unwrap_or_else(|| self.lacks(name)))
    }

    fn lacks(&self, name: &str) -> Fault {
        self.reader.fault(format!("missing field `{name}`"))
    }

    /// The value of the tag, wherever in the object it is. Common members before it are taken.
    ///
    /// # Errors
    ///
    /// When there is none, or a common member does not fit.
    pub fn tag(&mut self, tag: &str, common: &mut Common<'_>) -> Result<Cow<'t, str>, Fault> {
        match self.optional_tag(tag, common)? {
            Some(value) => Ok(value),
            None => self.missing(tag),
        }
    }

    /// The value of a tag that may be missing. Common members before it are taken.
    ///
    /// # Errors
    ///
    /// When the text is no object, the tag no string, or a common member does not fit.
    pub fn optional_tag(
        &mut self,
        tag: &str,
        common: &mut Common<'_>,
    ) -> Result<Option<Cow<'t, str>>, Fault> {
        // Where the branch begins to read: at what was passed over on the way to the tag.
        let mut begin = None;
        loop {
            let place = self.reader.place();
            let Some(name) = self.reader.name()? else {
                self.reader.go_back(begin.unwrap_or(place));
                return Ok(None);
            };
            if name == tag {
                let value = self.reader.string()?;
                begin.into_iter().for_each(|begin| self.reader.go_back(begin));
                return Ok(Some(value));
            }
            if !common(&name, self.reader)? && !self.take_around(&name)? {
                begin.get_or_insert(place);
                self.reader.pass()?;
            }
        }
    }

    /// Reads the members of a branch, and the common ones.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn branch<B: Branches>(&mut self, tag: &str, common: &mut Common<'_>) -> Result<B, Fault> {
        let around: Option<&mut dyn Around> = match &mut self.around {
            Some(around) => Some(&mut **around),
            None => None,
        };
        let mut union = Union { tag: B::TAG, common, around };
        let around: Option<&mut dyn Around> = Some(&mut union);
        B::decode_branch(tag, &mut Members { around, ..Members::new(self.reader) })
    }

    /// Reads the members of a branch, and of the common ones the tag alone.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn lone_branch<B: Branches>(&mut self) -> Result<B, Fault> {
        let tag = self.tag(B::TAG, &mut no_common)?;
        self.branch(&tag, &mut no_common)
    }

    /// Reads what has these members.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn read<T: Object>(&mut self) -> Result<T, Fault> {
        T::decode_members(self)
    }

    /// Reads what has these members, and makes something else of it.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    // Not where it is called: there, each branch of a union would take its place on the stack.
    pub fn read_as<T: Object, U>(&mut self, make: fn(T) -> U) -> Result<U, Fault> {
        match T::decode_members(self) {
            Ok(value) => Ok(make(value)),
            Err(fault) => Err(fault),
        }
    }

    /// Reads a property of that name, which no schema lists.
    pub fn property(&mut self, properties: &mut Properties) {
        let name = self.name.unwrap_or(&self.escaped);
        match self.reader.check_name(name).and_then(|()| self.reader.read::<PropertyValue>()) {
            Ok(value) => drop(properties.insert(name, value)),
            Err(fault) => self.fail(fault),
        }
    }

    /// The value of what has no members of its own: skips all that nothing around knows.
    ///
    /// # Errors
    ///
    /// When what is around does not fit, or the text is broken.
    pub fn skip_all<T>(&mut self, value: T) -> Result<T, Fault> {
        while self.next().is_some() {
            self.skip();
        }
        self.finish(value)
    }

    /// Reads a branch that nobody knows.
    ///
    /// # Errors
    ///
    /// When what is around does not fit, or the members are no JSON.
    pub fn unknown_branch(&mut self, tag: &str) -> Result<UnknownBranch, Fault> {
        let mut members = Map::new();
        while let Some(name) = self.reader.name()? {
            if !self.take_around(&name)? {
                self.reader.check_name(&name)?;
                members.insert(name.into_owned(), self.reader.read()?);
            }
        }
        Ok(UnknownBranch { tag: tag.to_owned(), members })
    }

    /// The error of a tag's value that a closed union does not have.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn no_branch<B: Branches>(&self, value: &str) -> Result<B, Fault> {
        Err(self.reader.fault(format!("`{value}` is no known value of `{}`", B::TAG)))
    }
}
