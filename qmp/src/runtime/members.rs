//! Iteration over the members of an object while a type decodes those that it knows.
//!
//! QEMU sends members in the order of a hash table, so the tag of a union may come last. The
//! decoder first searches for the tag. On the way it decodes the common members and passes over the
//! others. Then it decodes the branch, beginning at the first member that was passed over. Members
//! that belong to the surrounding union are handled there and hidden from the branch.

use std::borrow::Cow;

use serde_json::Map;

use super::decode::Decode;
use super::fault::Fault;
use super::object::Object;
use super::properties::{Properties, PropertyValue};
use super::reader::Reader;
use super::unknown::UnknownBranch;
use super::writer::Writer;

/// A callback that takes the common members of a union while the branch is decoded. It is called
/// with the name of a member. It either reads the value and returns true, or reads nothing and
/// returns false.
pub(super) type Common<'c> = dyn FnMut(&str, &mut Reader<'_>) -> Result<bool, Fault> + 'c;

/// Takes no member. Used for a union whose only common member is the tag.
fn no_common(_name: &str, _reader: &mut Reader<'_>) -> Result<bool, Fault> {
    Ok(false)
}

/// The branches of a union, selected by the value of its tag.
pub trait Branches: Sized {
    /// The name of the tag.
    const TAG: &'static str;

    /// Returns the value of the tag.
    fn tag(&self) -> &str;

    /// Writes the members of the branch, without the tag.
    fn encode_branch(&self, writer: &mut Writer);

    /// Decodes the members of the branch that the tag's value selects.
    ///
    /// # Errors
    ///
    /// Returns an error if the members do not fit, or if the tag's value is unknown and the union
    /// is only sent.
    fn decode_branch(tag: &str, members: &mut Members<'_, '_>) -> Result<Self, Fault>;
}

/// The unions around a branch. They take their own members, which the branch then does not see.
trait Around {
    /// Reads the member's value and returns true, or reads nothing and returns false.
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
/// The first mismatch is remembered and ends the iteration. [`finish`](Self::finish) reports it, so
/// that a type need not check the result of each member.
pub struct Members<'m, 't> {
    reader: &'m mut Reader<'t>,
    around: Option<&'m mut dyn Around>,
    /// The name of the current member, if it has no escapes.
    name: Option<&'t str>,
    /// The name of the current member, if it has escapes.
    escaped: String,
    /// The required members that were present, one bit for each.
    seen: u64,
    /// The first mismatch.
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

    /// Advances to the next member and returns its name. The caller reads or skips the value before
    /// it calls `next` again.
    #[inline]
    #[expect(clippy::should_implement_trait, reason = "what it gives borrows from the members")]
    pub fn next(&mut self) -> Option<&str> {
        if let Some(name) = self.reader.usual_name() {
            self.name = Some(name);
            return Some(name);
        }
        if self.reader.ends() { None } else { self.other_next() }
    }

    /// Handles the end of the object and unusual spellings of a name.
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

    /// Remembers the first fault and ends the iteration.
    #[cold]
    fn fail(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
        self.reader.give_up();
    }

    /// Skips a member that the current type does not know, or passes it to the surrounding union.
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
        if self.reader.is_strict() {
            return Err(self.reader.fault(format!("unknown member `{name}`")));
        }
        self.reader.check_name(name)?;
        self.reader.skip()
    }

    fn take_around(&mut self, name: &str) -> Result<bool, Fault> {
        self.around.as_mut().map_or(Ok(false), |around| around.take(name, self.reader))
    }

    /// Decodes the value of the member.
    pub fn fill<T: Decode>(&mut self, slot: &mut Option<T>) {
        match T::decode(self.reader) {
            Ok(value) => *slot = Some(value),
            Err(fault) => self.fail(fault),
        }
    }

    /// Decodes the value of a required member into `slot` and marks the member `index` as present.
    pub fn require<T: Decode>(&mut self, index: u32, slot: &mut T) {
        match T::decode(self.reader) {
            Ok(value) => {
                *slot = value;
                self.seen |= 1 << index;
            }
            Err(fault) => self.fail(fault),
        }
    }

    /// Checks that all required members were present. `names` holds their names by index.
    pub fn check(&mut self, names: &[&str]) {
        if let Some(name) = names.get(self.seen.trailing_ones() as usize) {
            let fault = self.lacks(name);
            self.fail(fault);
        }
    }

    /// Returns `value`, which was made from the members.
    ///
    /// # Errors
    ///
    /// Returns the first mismatch, if there was one.
    #[inline]
    pub fn finish<T>(&mut self, value: T) -> Result<T, Fault> {
        match self.fault.take() {
            None => Ok(value),
            Some(fault) => Err(fault),
        }
    }

    /// Returns the error for a required member that is absent.
    ///
    /// # Errors
    ///
    /// Always. An earlier mismatch takes precedence.
    pub fn missing<T>(&mut self, name: &str) -> Result<T, Fault> {
        Err(self.fault.take().unwrap_or_else(|| self.lacks(name)))
    }

    fn lacks(&self, name: &str) -> Fault {
        self.reader.fault(format!("missing field `{name}`"))
    }

    /// Reads the value of the tag, wherever it is in the object, and decodes the common members
    /// before it.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no tag, or if a common member does not fit.
    pub fn tag(&mut self, tag: &str, common: &mut Common<'_>) -> Result<Cow<'t, str>, Fault> {
        match self.optional_tag(tag, common)? {
            Some(value) => Ok(value),
            None => self.missing(tag),
        }
    }

    /// Reads the value of a tag that may be absent, and decodes the common members before it.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not an object, if the tag is not a string, or if a common
    /// member does not fit.
    pub fn optional_tag(
        &mut self,
        tag: &str,
        common: &mut Common<'_>,
    ) -> Result<Option<Cow<'t, str>>, Fault> {
        // The place at which the branch starts to read: the first member passed over before the
        // tag.
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

    /// Decodes the members of a branch and the common members.
    ///
    /// # Errors
    ///
    /// Returns an error if a member does not fit.
    pub fn branch<B: Branches>(&mut self, tag: &str, common: &mut Common<'_>) -> Result<B, Fault> {
        let around: Option<&mut dyn Around> = match &mut self.around {
            Some(around) => Some(&mut **around),
            None => None,
        };
        let mut union = Union { tag: B::TAG, common, around };
        let around: Option<&mut dyn Around> = Some(&mut union);
        B::decode_branch(tag, &mut Members { around, ..Members::new(self.reader) })
    }

    /// Decodes the members of a branch of a union whose only common member is the tag.
    ///
    /// # Errors
    ///
    /// Returns an error if a member does not fit.
    pub fn lone_branch<B: Branches>(&mut self) -> Result<B, Fault> {
        let tag = self.tag(B::TAG, &mut no_common)?;
        self.branch(&tag, &mut no_common)
    }

    /// Decodes an object from these members.
    ///
    /// # Errors
    ///
    /// Returns an error if a member does not fit.
    pub fn read<T: Object>(&mut self) -> Result<T, Fault> {
        T::decode_members(self)
    }

    /// Decodes an object from these members and converts it.
    ///
    /// # Errors
    ///
    /// Returns an error if a member does not fit.
    // A separate function, because inlined into its caller every branch of a union would take stack
    // space.
    pub fn read_as<T: Object, U>(&mut self, make: fn(T) -> U) -> Result<U, Fault> {
        match T::decode_members(self) {
            Ok(value) => Ok(make(value)),
            Err(fault) => Err(fault),
        }
    }

    /// Decodes the current member as a property that no schema lists.
    pub fn property(&mut self, properties: &mut Properties) {
        let name = self.name.unwrap_or(&self.escaped);
        match self.reader.check_name(name).and_then(|()| self.reader.read::<PropertyValue>()) {
            Ok(value) => drop(properties.insert(name, value)),
            Err(fault) => self.fail(fault),
        }
    }

    /// Skips all members and returns `value`. For a branch without members of its own.
    ///
    /// # Errors
    ///
    /// Returns an error if a member of the surrounding union does not fit, or if the text is
    /// malformed.
    pub fn skip_all<T>(&mut self, value: T) -> Result<T, Fault> {
        while self.next().is_some() {
            self.skip();
        }
        self.finish(value)
    }

    /// Reads the members of a branch that these bindings do not know.
    ///
    /// # Errors
    ///
    /// Returns an error if a member of the surrounding union does not fit, or if the members are
    /// not JSON.
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

    /// Returns the error for a tag value that a closed union does not have.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn no_branch<B: Branches>(&self, value: &str) -> Result<B, Fault> {
        Err(self.reader.fault(format!("`{value}` is not a known value of `{}`", B::TAG)))
    }
}
