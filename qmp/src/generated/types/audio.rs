// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// How a sample of sound is stored.
///
/// The QAPI enum `AudioFormat` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevAlsaPerDirectionOptions`](super::AudiodevAlsaPerDirectionOptions), [`AudiodevCoreaudioPerDirectionOptions`](super::AudiodevCoreaudioPerDirectionOptions), [`AudiodevJackPerDirectionOptions`](super::AudiodevJackPerDirectionOptions), [`AudiodevOssPerDirectionOptions`](super::AudiodevOssPerDirectionOptions) and 4 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudioFormat)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AudioFormat {
    /// Integer of 8 bits without sign. `u8`.
    U8,
    /// Integer of 8 bits with sign. `s8`.
    S8,
    /// Integer of 16 bits without sign. `u16`.
    U16,
    /// Integer of 16 bits with sign. `s16`.
    S16,
    /// Integer of 32 bits without sign. `u32`.
    U32,
    /// Integer of 32 bits with sign. `s32`.
    S32,
    /// Number with floating point, 32 bits. `f32`. Since QEMU 5.0.
    F32,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl AudioFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::U8,
        Self::S8,
        Self::U16,
        Self::S16,
        Self::U32,
        Self::S32,
        Self::F32,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::U8 => "u8",
            Self::S8 => "s8",
            Self::U16 => "u16",
            Self::S16 => "s16",
            Self::U32 => "u32",
            Self::S32 => "s32",
            Self::F32 => "f32",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(AudioFormat);

/// An audio backend: the way in which sound of the guest reaches the host and back.
///
/// The QAPI union `Audiodev` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Returned by [`query-audiodevs`](super::super::commands::QueryAudiodevs).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.Audiodev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Audiodev {
    /// Name of the backend, to which sound cards refer. `id`: `str`.
    pub id: String,
    /// Time between two rounds of moving sound between buffers, in µs; 10000 if absent; `0` means as short as possible. `timer-period`: `uint32`.
    pub timer_period: Option<u32>,
    /// Kind of the backend, which decides what further options there are. `driver`: the branch and its members.
    pub driver: AudiodevBranch,
}

/// The branches of [`Audiodev`], by the value of `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AudiodevBranch {
    /// Options of both directions, though no sound is heard. `none`.
    None(AudiodevGenericOptions),
    /// Options of ALSA. `alsa`. In builds with `CONFIG_AUDIO_ALSA`.
    Alsa(AudiodevAlsaOptions),
    /// Options of Core Audio. `coreaudio`. In builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(AudiodevCoreaudioOptions),
    /// Options of the D-Bus display's sound. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(AudiodevDBusOptions),
    /// Options of DirectSound. `dsound`. In builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(AudiodevDsoundOptions),
    /// Options of JACK. `jack`. Since QEMU 5.1. In builds with `CONFIG_AUDIO_JACK`.
    Jack(AudiodevJackOptions),
    /// Options of OSS. `oss`. In builds with `CONFIG_AUDIO_OSS`.
    Oss(AudiodevOssOptions),
    /// Options of PulseAudio. `pa`. In builds with `CONFIG_AUDIO_PA`.
    Pa(AudiodevPaOptions),
    /// Options of PipeWire. `pipewire`. Since QEMU 8.1. In builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire(AudiodevPipewireOptions),
    /// Options of SDL. `sdl`. In builds with `CONFIG_AUDIO_SDL`.
    Sdl(AudiodevSdlOptions),
    /// Options of sndio. `sndio`. Since QEMU 7.2. In builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(AudiodevSndioOptions),
    /// Options of both directions. `spice`. In builds with `CONFIG_SPICE`.
    Spice(AudiodevGenericOptions),
    /// Options of the file to write. `wav`.
    Wav(AudiodevWavOptions),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `driver`.
impl Audiodev {
    /// Options of both directions, though no sound is heard. `Audiodev` with `driver` `none`.
    #[must_use]
    pub fn none(id: impl Into<String>, none: impl Into<AudiodevGenericOptions>) -> Self {
        Self::with(id, AudiodevBranch::None(none.into()))
    }
    /// Options of ALSA. `Audiodev` with `driver` `alsa`. In builds with `CONFIG_AUDIO_ALSA`.
    #[must_use]
    pub fn alsa(id: impl Into<String>, alsa: impl Into<AudiodevAlsaOptions>) -> Self {
        Self::with(id, AudiodevBranch::Alsa(alsa.into()))
    }
    /// Options of Core Audio. `Audiodev` with `driver` `coreaudio`. In builds with `CONFIG_AUDIO_COREAUDIO`.
    #[must_use]
    pub fn coreaudio(
        id: impl Into<String>,
        coreaudio: impl Into<AudiodevCoreaudioOptions>,
    ) -> Self {
        Self::with(id, AudiodevBranch::Coreaudio(coreaudio.into()))
    }
    /// Options of the D-Bus display's sound. `Audiodev` with `driver` `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    #[must_use]
    pub fn dbus(id: impl Into<String>, dbus: impl Into<AudiodevDBusOptions>) -> Self {
        Self::with(id, AudiodevBranch::Dbus(dbus.into()))
    }
    /// Options of DirectSound. `Audiodev` with `driver` `dsound`. In builds with `CONFIG_AUDIO_DSOUND`.
    #[must_use]
    pub fn dsound(
        id: impl Into<String>,
        dsound: impl Into<AudiodevDsoundOptions>,
    ) -> Self {
        Self::with(id, AudiodevBranch::Dsound(dsound.into()))
    }
    /// Options of JACK. `Audiodev` with `driver` `jack`. Since QEMU 5.1. In builds with `CONFIG_AUDIO_JACK`.
    #[must_use]
    pub fn jack(id: impl Into<String>, jack: impl Into<AudiodevJackOptions>) -> Self {
        Self::with(id, AudiodevBranch::Jack(jack.into()))
    }
    /// Options of OSS. `Audiodev` with `driver` `oss`. In builds with `CONFIG_AUDIO_OSS`.
    #[must_use]
    pub fn oss(id: impl Into<String>, oss: impl Into<AudiodevOssOptions>) -> Self {
        Self::with(id, AudiodevBranch::Oss(oss.into()))
    }
    /// Options of PulseAudio. `Audiodev` with `driver` `pa`. In builds with `CONFIG_AUDIO_PA`.
    #[must_use]
    pub fn pa(id: impl Into<String>, pa: impl Into<AudiodevPaOptions>) -> Self {
        Self::with(id, AudiodevBranch::Pa(pa.into()))
    }
    /// Options of PipeWire. `Audiodev` with `driver` `pipewire`. Since QEMU 8.1. In builds with `CONFIG_AUDIO_PIPEWIRE`.
    #[must_use]
    pub fn pipewire(
        id: impl Into<String>,
        pipewire: impl Into<AudiodevPipewireOptions>,
    ) -> Self {
        Self::with(id, AudiodevBranch::Pipewire(pipewire.into()))
    }
    /// Options of SDL. `Audiodev` with `driver` `sdl`. In builds with `CONFIG_AUDIO_SDL`.
    #[must_use]
    pub fn sdl(id: impl Into<String>, sdl: impl Into<AudiodevSdlOptions>) -> Self {
        Self::with(id, AudiodevBranch::Sdl(sdl.into()))
    }
    /// Options of sndio. `Audiodev` with `driver` `sndio`. Since QEMU 7.2. In builds with `CONFIG_AUDIO_SNDIO`.
    #[must_use]
    pub fn sndio(id: impl Into<String>, sndio: impl Into<AudiodevSndioOptions>) -> Self {
        Self::with(id, AudiodevBranch::Sndio(sndio.into()))
    }
    /// Options of both directions. `Audiodev` with `driver` `spice`. In builds with `CONFIG_SPICE`.
    #[must_use]
    pub fn spice(
        id: impl Into<String>,
        spice: impl Into<AudiodevGenericOptions>,
    ) -> Self {
        Self::with(id, AudiodevBranch::Spice(spice.into()))
    }
    /// Options of the file to write. `Audiodev` with `driver` `wav`.
    #[must_use]
    pub fn wav(id: impl Into<String>, wav: impl Into<AudiodevWavOptions>) -> Self {
        Self::with(id, AudiodevBranch::Wav(wav.into()))
    }
    fn with(id: impl Into<String>, driver: AudiodevBranch) -> Self {
        Self {
            id: id.into(),
            timer_period: None,
            driver,
        }
    }
}

impl AudiodevBranch {
    /// The value of `driver`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::None(_) => "none",
            Self::Alsa(_) => "alsa",
            Self::Coreaudio(_) => "coreaudio",
            Self::Dbus(_) => "dbus",
            Self::Dsound(_) => "dsound",
            Self::Jack(_) => "jack",
            Self::Oss(_) => "oss",
            Self::Pa(_) => "pa",
            Self::Pipewire(_) => "pipewire",
            Self::Sdl(_) => "sdl",
            Self::Sndio(_) => "sndio",
            Self::Spice(_) => "spice",
            Self::Wav(_) => "wav",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for AudiodevBranch {
    const TAG: &'static str = "driver";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::None(it) => writer.members(it),
            Self::Alsa(it) => writer.members(it),
            Self::Coreaudio(it) => writer.members(it),
            Self::Dbus(it) => writer.members(it),
            Self::Dsound(it) => writer.members(it),
            Self::Jack(it) => writer.members(it),
            Self::Oss(it) => writer.members(it),
            Self::Pa(it) => writer.members(it),
            Self::Pipewire(it) => writer.members(it),
            Self::Sdl(it) => writer.members(it),
            Self::Sndio(it) => writer.members(it),
            Self::Spice(it) => writer.members(it),
            Self::Wav(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "none" => members.read_as(Self::None),
            "alsa" => members.read_as(Self::Alsa),
            "coreaudio" => members.read_as(Self::Coreaudio),
            "dbus" => members.read_as(Self::Dbus),
            "dsound" => members.read_as(Self::Dsound),
            "jack" => members.read_as(Self::Jack),
            "oss" => members.read_as(Self::Oss),
            "pa" => members.read_as(Self::Pa),
            "pipewire" => members.read_as(Self::Pipewire),
            "sdl" => members.read_as(Self::Sdl),
            "sndio" => members.read_as(Self::Sndio),
            "spice" => members.read_as(Self::Spice),
            "wav" => members.read_as(Self::Wav),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(AudiodevBranch);

impl runtime::Object for Audiodev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.optional("timer-period", &self.timer_period);
        writer.branch(&self.driver);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut timer_period: Option<u32> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "id" => reader.take(&mut id),
            "timer-period" => reader.take(&mut timer_period),
            _ => Ok(false),
        };
        let tag = members.tag("driver", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(id) = id else { return members.missing("id") };
        Ok(Self {
            id,
            timer_period,
            driver: branch,
        })
    }
}

runtime::object!(Audiodev);

/// Options of a backend on ALSA, the sound system of the Linux kernel.
///
/// The QAPI struct `AudiodevAlsaOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    /// Options for recording. `in`: [`AudiodevAlsaPerDirectionOptions`].
    pub in_: Option<AudiodevAlsaPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevAlsaPerDirectionOptions`].
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    /// How much sound must be in the buffer before playback begins, in µs. `threshold`: `uint32`.
    pub threshold: Option<u32>,
}

impl AudiodevAlsaOptions {
    /// `AudiodevAlsaOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            threshold: None,
        }
    }
}

runtime::default!(AudiodevAlsaOptions);

impl runtime::Object for AudiodevAlsaOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("threshold", &self.threshold);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "threshold" => members.fill(&mut value.threshold),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevAlsaOptions);

/// Options of an ALSA backend for recording or for playback.
///
/// The QAPI struct `AudiodevAlsaPerDirectionOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevAlsaOptions`](super::AudiodevAlsaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// Name of the ALSA device; `default` if absent. `dev`: `str`.
    pub dev: Option<String>,
    /// Length of a period, the piece of the buffer that the device handles at once, in µs. `period-length`: `uint32`.
    pub period_length: Option<u32>,
    /// Whether QEMU waits for the device's signals where it can, instead of looking by timer; false if absent. `try-poll`: `bool`.
    pub try_poll: Option<bool>,
}

impl AudiodevAlsaPerDirectionOptions {
    /// `AudiodevAlsaPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            period_length: None,
            try_poll: None,
        }
    }
}

runtime::default!(AudiodevAlsaPerDirectionOptions);

impl runtime::Object for AudiodevAlsaPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("dev", &self.dev);
        writer.optional("period-length", &self.period_length);
        writer.optional("try-poll", &self.try_poll);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "dev" => members.fill(&mut value.dev),
                "period-length" => members.fill(&mut value.period_length),
                "try-poll" => members.fill(&mut value.try_poll),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevAlsaPerDirectionOptions);

/// Options of a backend on Core Audio, the sound system of macOS.
///
/// The QAPI struct `AudiodevCoreaudioOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    /// Options for recording. `in`: [`AudiodevCoreaudioPerDirectionOptions`].
    pub in_: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevCoreaudioPerDirectionOptions`].
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
}

impl AudiodevCoreaudioOptions {
    /// `AudiodevCoreaudioOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

runtime::default!(AudiodevCoreaudioOptions);

impl runtime::Object for AudiodevCoreaudioOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevCoreaudioOptions);

/// Options of a Core Audio backend for recording or for playback.
///
/// The QAPI struct `AudiodevCoreaudioPerDirectionOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevCoreaudioOptions`](super::AudiodevCoreaudioOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// How many buffers there are. `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
}

impl AudiodevCoreaudioPerDirectionOptions {
    /// `AudiodevCoreaudioPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
        }
    }
}

runtime::default!(AudiodevCoreaudioPerDirectionOptions);

impl runtime::Object for AudiodevCoreaudioPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("buffer-count", &self.buffer_count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "buffer-count" => members.fill(&mut value.buffer_count),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevCoreaudioPerDirectionOptions);

/// Options of a backend whose sound other programs get over QEMU's D-Bus display.
///
/// The QAPI struct `AudiodevDBusOptions` of module `audio`.
///
/// Since QEMU 7.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDBusOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    /// Options for recording. `in`: [`AudiodevPerDirectionOptions`].
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPerDirectionOptions`].
    pub out: Option<AudiodevPerDirectionOptions>,
    /// How much sound each call over D-Bus carries; 480 if absent. `nsamples`: `uint32`. Since QEMU 10.0.
    pub nsamples: Option<u32>,
}

impl AudiodevDBusOptions {
    /// `AudiodevDBusOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            nsamples: None,
        }
    }
}

runtime::default!(AudiodevDBusOptions);

impl runtime::Object for AudiodevDBusOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("nsamples", &self.nsamples);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "nsamples" => members.fill(&mut value.nsamples),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevDBusOptions);

/// The kinds of audio backends.
///
/// The QAPI enum `AudiodevDriver` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// No sound: playback is dropped and recordings are silent. `none`.
    None,
    /// Sound system of the Linux kernel. `alsa`. In builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Sound system of macOS. `coreaudio`. In builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Sound for programs that use QEMU's D-Bus display. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Sound system DirectSound of Windows. `dsound`. In builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// Sound server JACK, made for short delays. `jack`. Since QEMU 5.1. In builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// Older sound system of UNIX kernels. `oss`. In builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// Sound server PulseAudio. `pa`. In builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// Sound server PipeWire. `pipewire`. Since QEMU 8.1. In builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire,
    /// Library SDL, which picks a sound system itself. `sdl`. In builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// Sound server sndio of OpenBSD. `sndio`. Since QEMU 7.2. In builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Sound for the clients of the SPICE server. `spice`. In builds with `CONFIG_SPICE`.
    Spice,
    /// File in WAV format to which playback is written. `wav`.
    Wav,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl AudiodevDriver {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Alsa,
        Self::Coreaudio,
        Self::Dbus,
        Self::Dsound,
        Self::Jack,
        Self::Oss,
        Self::Pa,
        Self::Pipewire,
        Self::Sdl,
        Self::Sndio,
        Self::Spice,
        Self::Wav,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Alsa => "alsa",
            Self::Coreaudio => "coreaudio",
            Self::Dbus => "dbus",
            Self::Dsound => "dsound",
            Self::Jack => "jack",
            Self::Oss => "oss",
            Self::Pa => "pa",
            Self::Pipewire => "pipewire",
            Self::Sdl => "sdl",
            Self::Sndio => "sndio",
            Self::Spice => "spice",
            Self::Wav => "wav",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(AudiodevDriver);

/// Options of a backend on DirectSound, a sound system of Windows.
///
/// The QAPI struct `AudiodevDsoundOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    /// Options for recording. `in`: [`AudiodevPerDirectionOptions`].
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPerDirectionOptions`].
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Delay that is added to playback, in µs; 10000 if absent. `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevDsoundOptions {
    /// `AudiodevDsoundOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            latency: None,
        }
    }
}

runtime::default!(AudiodevDsoundOptions);

impl runtime::Object for AudiodevDsoundOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("latency", &self.latency);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "latency" => members.fill(&mut value.latency),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevDsoundOptions);

/// Options of a backend that has none of its own.
///
/// The QAPI struct `AudiodevGenericOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// Options for recording. `in`: [`AudiodevPerDirectionOptions`].
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPerDirectionOptions`].
    pub out: Option<AudiodevPerDirectionOptions>,
}

impl AudiodevGenericOptions {
    /// `AudiodevGenericOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

runtime::default!(AudiodevGenericOptions);

impl runtime::Object for AudiodevGenericOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevGenericOptions);

/// Options of a backend on the sound server JACK.
///
/// The QAPI struct `AudiodevJackOptions` of module `audio`.
///
/// Since QEMU 5.1. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackOptions {
    /// Options for recording. `in`: [`AudiodevJackPerDirectionOptions`].
    pub in_: Option<AudiodevJackPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevJackPerDirectionOptions`].
    pub out: Option<AudiodevJackPerDirectionOptions>,
}

impl AudiodevJackOptions {
    /// `AudiodevJackOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

runtime::default!(AudiodevJackOptions);

impl runtime::Object for AudiodevJackOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevJackOptions);

/// Options of a JACK backend for recording or for playback.
///
/// The QAPI struct `AudiodevJackPerDirectionOptions` of module `audio`.
///
/// Since QEMU 5.1. Received.
///
/// Part of [`AudiodevJackOptions`](super::AudiodevJackOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// Name of the JACK server; if absent, the one in `JACK_DEFAULT_SERVER`, else `default`,. `server-name`: `str`.
    pub server_name: Option<String>,
    /// Name under which QEMU appears at the server; if absent, the name of the guest. `client-name`: `str`.
    pub client_name: Option<String>,
    /// Regular expression of the ports with which QEMU connects whenever they appear; no such connections if absent. `connect-ports`: `str`.
    pub connect_ports: Option<String>,
    /// Whether a JACK server is started if none runs; false if absent. `start-server`: `bool`.
    pub start_server: Option<bool>,
    /// Whether QEMU fails if its name is taken, instead of getting a similar one; false if absent. `exact-name`: `bool`.
    pub exact_name: Option<bool>,
}

impl AudiodevJackPerDirectionOptions {
    /// `AudiodevJackPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            server_name: None,
            client_name: None,
            connect_ports: None,
            start_server: None,
            exact_name: None,
        }
    }
}

runtime::default!(AudiodevJackPerDirectionOptions);

impl runtime::Object for AudiodevJackPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("server-name", &self.server_name);
        writer.optional("client-name", &self.client_name);
        writer.optional("connect-ports", &self.connect_ports);
        writer.optional("start-server", &self.start_server);
        writer.optional("exact-name", &self.exact_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "server-name" => members.fill(&mut value.server_name),
                "client-name" => members.fill(&mut value.client_name),
                "connect-ports" => members.fill(&mut value.connect_ports),
                "start-server" => members.fill(&mut value.start_server),
                "exact-name" => members.fill(&mut value.exact_name),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevJackPerDirectionOptions);

/// Options of a backend on OSS, an older sound system of UNIX kernels.
///
/// The QAPI struct `AudiodevOssOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssOptions {
    /// Options for recording. `in`: [`AudiodevOssPerDirectionOptions`].
    pub in_: Option<AudiodevOssPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevOssPerDirectionOptions`].
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// Whether the device's buffer is mapped into memory where that works; true if absent. `try-mmap`: `bool`.
    pub try_mmap: Option<bool>,
    /// Whether the device is opened for QEMU alone; false if absent. `exclusive`: `bool`.
    pub exclusive: Option<bool>,
    /// Trade of delay for processor time: 0 for least delay, 10 for least processor time; 5 if absent; `4294967295` means fragment mode, which the command line calls -1. `dsp-policy`: `uint32`.
    pub dsp_policy: Option<u32>,
}

impl AudiodevOssOptions {
    /// `AudiodevOssOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            try_mmap: None,
            exclusive: None,
            dsp_policy: None,
        }
    }
}

runtime::default!(AudiodevOssOptions);

impl runtime::Object for AudiodevOssOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("try-mmap", &self.try_mmap);
        writer.optional("exclusive", &self.exclusive);
        writer.optional("dsp-policy", &self.dsp_policy);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "try-mmap" => members.fill(&mut value.try_mmap),
                "exclusive" => members.fill(&mut value.exclusive),
                "dsp-policy" => members.fill(&mut value.dsp_policy),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevOssOptions);

/// Options of an OSS backend for recording or for playback.
///
/// The QAPI struct `AudiodevOssPerDirectionOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevOssOptions`](super::AudiodevOssOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// Path of the device; /dev/dsp if absent. `dev`: `str`.
    pub dev: Option<String>,
    /// How many buffers there are. `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
    /// Whether QEMU waits for the device's signals where it can, instead of looking by timer; true if absent. `try-poll`: `bool`.
    pub try_poll: Option<bool>,
}

impl AudiodevOssPerDirectionOptions {
    /// `AudiodevOssPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            buffer_count: None,
            try_poll: None,
        }
    }
}

runtime::default!(AudiodevOssPerDirectionOptions);

impl runtime::Object for AudiodevOssPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("dev", &self.dev);
        writer.optional("buffer-count", &self.buffer_count);
        writer.optional("try-poll", &self.try_poll);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "dev" => members.fill(&mut value.dev),
                "buffer-count" => members.fill(&mut value.buffer_count),
                "try-poll" => members.fill(&mut value.try_poll),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevOssPerDirectionOptions);

/// Options of a backend on the sound server PulseAudio.
///
/// The QAPI struct `AudiodevPaOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaOptions {
    /// Options for recording. `in`: [`AudiodevPaPerDirectionOptions`].
    pub in_: Option<AudiodevPaPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPaPerDirectionOptions`].
    pub out: Option<AudiodevPaPerDirectionOptions>,
    /// Address of the PulseAudio server; if absent, the choice of PulseAudio. `server`: `str`.
    pub server: Option<String>,
}

impl AudiodevPaOptions {
    /// `AudiodevPaOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            server: None,
        }
    }
}

runtime::default!(AudiodevPaOptions);

impl runtime::Object for AudiodevPaOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("server", &self.server);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "server" => members.fill(&mut value.server),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevPaOptions);

/// Options of a PulseAudio backend for recording or for playback.
///
/// The QAPI struct `AudiodevPaPerDirectionOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevPaOptions`](super::AudiodevPaOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// Sink or source of the server to use; the server's default if absent. `name`: `str`.
    pub name: Option<String>,
    /// Name of the stream that users see in their mixer; if absent, the name of the backend. `stream-name`: `str`. Since QEMU 4.2.
    pub stream_name: Option<String>,
    /// Delay that the server is asked for, in µs; 15000 if absent. `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevPaPerDirectionOptions {
    /// `AudiodevPaPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
        }
    }
}

runtime::default!(AudiodevPaPerDirectionOptions);

impl runtime::Object for AudiodevPaPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("name", &self.name);
        writer.optional("stream-name", &self.stream_name);
        writer.optional("latency", &self.latency);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "name" => members.fill(&mut value.name),
                "stream-name" => members.fill(&mut value.stream_name),
                "latency" => members.fill(&mut value.latency),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevPaPerDirectionOptions);

/// Options that every audio backend has, once for recording and once for playback.
///
/// The QAPI struct `AudiodevPerDirectionOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`AudiodevDBusOptions`](super::AudiodevDBusOptions), [`AudiodevDsoundOptions`](super::AudiodevDsoundOptions), [`AudiodevGenericOptions`](super::AudiodevGenericOptions), [`AudiodevSndioOptions`](super::AudiodevSndioOptions) and 1 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
}

impl AudiodevPerDirectionOptions {
    /// `AudiodevPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
        }
    }
}

runtime::default!(AudiodevPerDirectionOptions);

impl runtime::Object for AudiodevPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevPerDirectionOptions);

/// Options of a backend on the sound server PipeWire.
///
/// The QAPI struct `AudiodevPipewireOptions` of module `audio`.
///
/// Since QEMU 8.1. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewireOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    /// Options for recording. `in`: [`AudiodevPipewirePerDirectionOptions`].
    pub in_: Option<AudiodevPipewirePerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPipewirePerDirectionOptions`].
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
}

impl AudiodevPipewireOptions {
    /// `AudiodevPipewireOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

runtime::default!(AudiodevPipewireOptions);

impl runtime::Object for AudiodevPipewireOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevPipewireOptions);

/// Options of a PipeWire backend for recording or for playback.
///
/// The QAPI struct `AudiodevPipewirePerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.1. Received.
///
/// Part of [`AudiodevPipewireOptions`](super::AudiodevPipewireOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewirePerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// Sink or source of the server to use; the server's default if absent. `name`: `str`.
    pub name: Option<String>,
    /// Name of the stream that users see in their mixer; if absent, the name of the backend. `stream-name`: `str`.
    pub stream_name: Option<String>,
    /// Delay that the server is asked for, in µs; 46000 if absent. `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevPipewirePerDirectionOptions {
    /// `AudiodevPipewirePerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
        }
    }
}

runtime::default!(AudiodevPipewirePerDirectionOptions);

impl runtime::Object for AudiodevPipewirePerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("name", &self.name);
        writer.optional("stream-name", &self.stream_name);
        writer.optional("latency", &self.latency);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "name" => members.fill(&mut value.name),
                "stream-name" => members.fill(&mut value.stream_name),
                "latency" => members.fill(&mut value.latency),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevPipewirePerDirectionOptions);

/// Options of a backend on the library SDL.
///
/// The QAPI struct `AudiodevSdlOptions` of module `audio`.
///
/// Since QEMU 6.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    /// Options for recording. `in`: [`AudiodevSdlPerDirectionOptions`].
    pub in_: Option<AudiodevSdlPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevSdlPerDirectionOptions`].
    pub out: Option<AudiodevSdlPerDirectionOptions>,
}

impl AudiodevSdlOptions {
    /// `AudiodevSdlOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

runtime::default!(AudiodevSdlOptions);

impl runtime::Object for AudiodevSdlOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevSdlOptions);

/// Options of an SDL backend for recording or for playback.
///
/// The QAPI struct `AudiodevSdlPerDirectionOptions` of module `audio`.
///
/// Since QEMU 6.0. Received.
///
/// Part of [`AudiodevSdlOptions`](super::AudiodevSdlOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// Whether QEMU mixes all streams itself and converts formats that the host does not support; true if absent. `mixing-engine`: `bool`. Since QEMU 4.2.
    pub mixing_engine: Option<bool>,
    /// Whether the host's stream keeps one format, that of frequency, channels and format; true if absent. `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// Sampling rate of the host's stream, in Hz; 44100 if absent. `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// How many channels the host's stream has; 2 if absent. `channels`: `uint32`.
    pub channels: Option<u32>,
    /// How many streams the backend opens at most; 1 if absent. `voices`: `uint32`.
    pub voices: Option<u32>,
    /// Format of the samples of the host's stream; s16 if absent. `format`: [`AudioFormat`].
    pub format: Option<AudioFormat>,
    /// How much sound the buffer holds, in µs. `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// How many buffers there are; 4 if absent. `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
}

impl AudiodevSdlPerDirectionOptions {
    /// `AudiodevSdlPerDirectionOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
        }
    }
}

runtime::default!(AudiodevSdlPerDirectionOptions);

impl runtime::Object for AudiodevSdlPerDirectionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("mixing-engine", &self.mixing_engine);
        writer.optional("fixed-settings", &self.fixed_settings);
        writer.optional("frequency", &self.frequency);
        writer.optional("channels", &self.channels);
        writer.optional("voices", &self.voices);
        writer.optional("format", &self.format);
        writer.optional("buffer-length", &self.buffer_length);
        writer.optional("buffer-count", &self.buffer_count);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "mixing-engine" => members.fill(&mut value.mixing_engine),
                "fixed-settings" => members.fill(&mut value.fixed_settings),
                "frequency" => members.fill(&mut value.frequency),
                "channels" => members.fill(&mut value.channels),
                "voices" => members.fill(&mut value.voices),
                "format" => members.fill(&mut value.format),
                "buffer-length" => members.fill(&mut value.buffer_length),
                "buffer-count" => members.fill(&mut value.buffer_count),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevSdlPerDirectionOptions);

/// Options of a backend on the sound server sndio.
///
/// The QAPI struct `AudiodevSndioOptions` of module `audio`.
///
/// Since QEMU 7.2. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    /// Options for recording. `in`: [`AudiodevPerDirectionOptions`].
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPerDirectionOptions`].
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Name of the sndio device; `default` if absent. `dev`: `str`.
    pub dev: Option<String>,
    /// Size of the buffer for playback, in µs. `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevSndioOptions {
    /// `AudiodevSndioOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            dev: None,
            latency: None,
        }
    }
}

runtime::default!(AudiodevSndioOptions);

impl runtime::Object for AudiodevSndioOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("dev", &self.dev);
        writer.optional("latency", &self.latency);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "dev" => members.fill(&mut value.dev),
                "latency" => members.fill(&mut value.latency),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevSndioOptions);

/// Options of a backend that writes playback to a file in WAV format.
///
/// The QAPI struct `AudiodevWavOptions` of module `audio`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Audiodev`](super::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudiodevWavOptions {
    /// Options for recording, which is silent. `in`: [`AudiodevPerDirectionOptions`].
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// Options for playback. `out`: [`AudiodevPerDirectionOptions`].
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Path of the file, which is overwritten; qemu.wav if absent. `path`: `str`.
    pub path: Option<String>,
}

impl AudiodevWavOptions {
    /// `AudiodevWavOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            in_: None,
            out: None,
            path: None,
        }
    }
}

runtime::default!(AudiodevWavOptions);

impl runtime::Object for AudiodevWavOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("in", &self.in_);
        writer.optional("out", &self.out);
        writer.optional("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "in" => members.fill(&mut value.in_),
                "out" => members.fill(&mut value.out),
                "path" => members.fill(&mut value.path),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(AudiodevWavOptions);
