// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// What QEMU does with deprecated and unstable parts of its interface, so that uses of them can be found.
///
/// The QAPI struct `CompatPolicy` of module `compat`.
///
/// Since QEMU 6.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-compat.CompatPolicy)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompatPolicy {
    /// What to do with deprecated commands and arguments that are sent; `accept` if absent. `deprecated-input`: [`CompatPolicyInput`].
    pub deprecated_input: Option<CompatPolicyInput>,
    /// What to do with deprecated members and events that would be sent back; `accept` if absent. `deprecated-output`: [`CompatPolicyOutput`].
    pub deprecated_output: Option<CompatPolicyOutput>,
    /// What to do with unstable commands and arguments that are sent; `accept` if absent. `unstable-input`: [`CompatPolicyInput`]. Since QEMU 6.2.
    pub unstable_input: Option<CompatPolicyInput>,
    /// What to do with unstable members and events that would be sent back; `accept` if absent. `unstable-output`: [`CompatPolicyOutput`]. Since QEMU 6.2.
    pub unstable_output: Option<CompatPolicyOutput>,
}

impl CompatPolicy {
    /// `CompatPolicy` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            deprecated_input: None,
            deprecated_output: None,
            unstable_input: None,
            unstable_output: None,
        }
    }
    /// Sets `deprecated-input` ([`CompatPolicyInput`]): what to do with deprecated commands and arguments that are sent; `accept` if absent.
    #[must_use]
    #[inline]
    pub fn deprecated_input(mut self, deprecated_input: CompatPolicyInput) -> Self {
        self.deprecated_input = Some(deprecated_input);
        self
    }
    /// Sets `deprecated-output` ([`CompatPolicyOutput`]): what to do with deprecated members and events that would be sent back; `accept` if absent.
    #[must_use]
    #[inline]
    pub fn deprecated_output(mut self, deprecated_output: CompatPolicyOutput) -> Self {
        self.deprecated_output = Some(deprecated_output);
        self
    }
    /// Sets `unstable-input` ([`CompatPolicyInput`]): what to do with unstable commands and arguments that are sent; `accept` if absent. Since QEMU 6.2.
    #[must_use]
    #[inline]
    pub fn unstable_input(mut self, unstable_input: CompatPolicyInput) -> Self {
        self.unstable_input = Some(unstable_input);
        self
    }
    /// Sets `unstable-output` ([`CompatPolicyOutput`]): what to do with unstable members and events that would be sent back; `accept` if absent. Since QEMU 6.2.
    #[must_use]
    #[inline]
    pub fn unstable_output(mut self, unstable_output: CompatPolicyOutput) -> Self {
        self.unstable_output = Some(unstable_output);
        self
    }
}

runtime::default!(CompatPolicy);

impl runtime::Object for CompatPolicy {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("deprecated-input", &self.deprecated_input);
        writer.optional("deprecated-output", &self.deprecated_output);
        writer.optional("unstable-input", &self.unstable_input);
        writer.optional("unstable-output", &self.unstable_output);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "deprecated-input" => members.fill(&mut value.deprecated_input),
                "deprecated-output" => members.fill(&mut value.deprecated_output),
                "unstable-input" => members.fill(&mut value.unstable_input),
                "unstable-output" => members.fill(&mut value.unstable_output),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(CompatPolicy);

/// What QEMU does with a deprecated or unstable command or argument.
///
/// The QAPI enum `CompatPolicyInput` of module `compat`.
///
/// Since QEMU 6.0. No command or event uses it.
///
/// Part of [`CompatPolicy`](super::CompatPolicy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyInput)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompatPolicyInput {
    /// Obeys. `accept`.
    Accept,
    /// Answers with an error. `reject`.
    Reject,
    /// Aborts. `crash`.
    Crash,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CompatPolicyInput {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Accept, Self::Reject, Self::Crash];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Crash => "crash",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CompatPolicyInput);

/// What QEMU does with a deprecated or unstable member or event.
///
/// The QAPI enum `CompatPolicyOutput` of module `compat`.
///
/// Since QEMU 6.0. No command or event uses it.
///
/// Part of [`CompatPolicy`](super::CompatPolicy).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyOutput)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompatPolicyOutput {
    /// Sends it. `accept`.
    Accept,
    /// Leaves it out. `hide`.
    Hide,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CompatPolicyOutput {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Accept, Self::Hide];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accept => "accept",
            Self::Hide => "hide",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CompatPolicyOutput);
