// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `AudioFormat` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudioFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioFormat {
    /// `u8`.
    U8,
    /// `s8`.
    S8,
    /// `u16`.
    U16,
    /// `s16`.
    S16,
    /// `u32`.
    U32,
    /// `s32`.
    S32,
    /// `f32`.
    F32,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl AudioFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::U8, Self::S8, Self::U16, Self::S16, Self::U32, Self::S32, Self::F32];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI union `Audiodev` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.Audiodev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audiodev {
    /// `id`: `str`.
    pub id: String,
    /// `timer-period`: `uint32`.
    pub timer_period: Option<u32>,
    /// `driver`: which branch, and its members.
    pub driver: AudiodevBranch,
}

/// The branches of [`Audiodev`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevBranch {
    /// `none`.
    None(AudiodevGenericOptions),
    /// `alsa`. In builds with `CONFIG_AUDIO_ALSA`.
    Alsa(AudiodevAlsaOptions),
    /// `coreaudio`. In builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(AudiodevCoreaudioOptions),
    /// `dbus`. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(AudiodevDBusOptions),
    /// `dsound`. In builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(AudiodevDsoundOptions),
    /// `jack`. In builds with `CONFIG_AUDIO_JACK`.
    Jack(AudiodevJackOptions),
    /// `oss`. In builds with `CONFIG_AUDIO_OSS`.
    Oss(AudiodevOssOptions),
    /// `pa`. In builds with `CONFIG_AUDIO_PA`.
    Pa(AudiodevPaOptions),
    /// `pipewire`. Since QEMU 8.1. In builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire(AudiodevPipewireOptions),
    /// `sdl`. In builds with `CONFIG_AUDIO_SDL`.
    Sdl(AudiodevSdlOptions),
    /// `sndio`. In builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(AudiodevSndioOptions),
    /// `spice`. In builds with `CONFIG_SPICE`.
    Spice(AudiodevGenericOptions),
    /// `wav`.
    Wav(AudiodevWavOptions),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl Audiodev {
    /// `Audiodev` with `driver` `none`.
    #[must_use]
    pub fn none(id: impl Into<String>, none: impl Into<AudiodevGenericOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::None(none.into()) }
    }
    /// `Audiodev` with `driver` `alsa`.
    #[must_use]
    pub fn alsa(id: impl Into<String>, alsa: impl Into<AudiodevAlsaOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Alsa(alsa.into()) }
    }
    /// `Audiodev` with `driver` `coreaudio`.
    #[must_use]
    pub fn coreaudio(
        id: impl Into<String>,
        coreaudio: impl Into<AudiodevCoreaudioOptions>,
    ) -> Self {
        Self {
            id: id.into(),
            timer_period: None,
            driver: AudiodevBranch::Coreaudio(coreaudio.into()),
        }
    }
    /// `Audiodev` with `driver` `dbus`.
    #[must_use]
    pub fn dbus(id: impl Into<String>, dbus: impl Into<AudiodevDBusOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Dbus(dbus.into()) }
    }
    /// `Audiodev` with `driver` `dsound`.
    #[must_use]
    pub fn dsound(id: impl Into<String>, dsound: impl Into<AudiodevDsoundOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Dsound(dsound.into()) }
    }
    /// `Audiodev` with `driver` `jack`.
    #[must_use]
    pub fn jack(id: impl Into<String>, jack: impl Into<AudiodevJackOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Jack(jack.into()) }
    }
    /// `Audiodev` with `driver` `oss`.
    #[must_use]
    pub fn oss(id: impl Into<String>, oss: impl Into<AudiodevOssOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Oss(oss.into()) }
    }
    /// `Audiodev` with `driver` `pa`.
    #[must_use]
    pub fn pa(id: impl Into<String>, pa: impl Into<AudiodevPaOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Pa(pa.into()) }
    }
    /// `Audiodev` with `driver` `pipewire`.
    #[must_use]
    pub fn pipewire(id: impl Into<String>, pipewire: impl Into<AudiodevPipewireOptions>) -> Self {
        Self {
            id: id.into(),
            timer_period: None,
            driver: AudiodevBranch::Pipewire(pipewire.into()),
        }
    }
    /// `Audiodev` with `driver` `sdl`.
    #[must_use]
    pub fn sdl(id: impl Into<String>, sdl: impl Into<AudiodevSdlOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Sdl(sdl.into()) }
    }
    /// `Audiodev` with `driver` `sndio`.
    #[must_use]
    pub fn sndio(id: impl Into<String>, sndio: impl Into<AudiodevSndioOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Sndio(sndio.into()) }
    }
    /// `Audiodev` with `driver` `spice`.
    #[must_use]
    pub fn spice(id: impl Into<String>, spice: impl Into<AudiodevGenericOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Spice(spice.into()) }
    }
    /// `Audiodev` with `driver` `wav`.
    #[must_use]
    pub fn wav(id: impl Into<String>, wav: impl Into<AudiodevWavOptions>) -> Self {
        Self { id: id.into(), timer_period: None, driver: AudiodevBranch::Wav(wav.into()) }
    }
}

impl runtime::Encode for Audiodev {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        runtime::optional(map, "timer-period", &self.timer_period)?;
        match &self.driver {
            AudiodevBranch::None(members) => runtime::branch(map, "driver", "none", members),
            AudiodevBranch::Alsa(members) => runtime::branch(map, "driver", "alsa", members),
            AudiodevBranch::Coreaudio(members) => {
                runtime::branch(map, "driver", "coreaudio", members)
            }
            AudiodevBranch::Dbus(members) => runtime::branch(map, "driver", "dbus", members),
            AudiodevBranch::Dsound(members) => runtime::branch(map, "driver", "dsound", members),
            AudiodevBranch::Jack(members) => runtime::branch(map, "driver", "jack", members),
            AudiodevBranch::Oss(members) => runtime::branch(map, "driver", "oss", members),
            AudiodevBranch::Pa(members) => runtime::branch(map, "driver", "pa", members),
            AudiodevBranch::Pipewire(members) => {
                runtime::branch(map, "driver", "pipewire", members)
            }
            AudiodevBranch::Sdl(members) => runtime::branch(map, "driver", "sdl", members),
            AudiodevBranch::Sndio(members) => runtime::branch(map, "driver", "sndio", members),
            AudiodevBranch::Spice(members) => runtime::branch(map, "driver", "spice", members),
            AudiodevBranch::Wav(members) => runtime::branch(map, "driver", "wav", members),
            AudiodevBranch::Unknown(branch) => branch.encode(map, "driver"),
        }
    }
}

impl<'de> runtime::Decode<'de> for Audiodev {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            id: Option<String>,
            timer_period: Option<u32>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "id" => self.id = Some(map.next_value()?),
                    "timer-period" => self.timer_period = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "driver", &mut common)?;
        let branch = match &*tag {
            "none" => AudiodevBranch::None(rest.members()?),
            "alsa" => AudiodevBranch::Alsa(rest.members()?),
            "coreaudio" => AudiodevBranch::Coreaudio(rest.members()?),
            "dbus" => AudiodevBranch::Dbus(rest.members()?),
            "dsound" => AudiodevBranch::Dsound(rest.members()?),
            "jack" => AudiodevBranch::Jack(rest.members()?),
            "oss" => AudiodevBranch::Oss(rest.members()?),
            "pa" => AudiodevBranch::Pa(rest.members()?),
            "pipewire" => AudiodevBranch::Pipewire(rest.members()?),
            "sdl" => AudiodevBranch::Sdl(rest.members()?),
            "sndio" => AudiodevBranch::Sndio(rest.members()?),
            "spice" => AudiodevBranch::Spice(rest.members()?),
            "wav" => AudiodevBranch::Wav(rest.members()?),
            _ => AudiodevBranch::Unknown(rest.unknown(&tag)?),
        };
        Ok(Self {
            id: runtime::required(common.id, "id")?,
            timer_period: common.timer_period,
            driver: branch,
        })
    }
}

runtime::object!(Audiodev);

/// The QAPI struct `AudiodevAlsaOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    /// `in`: `AudiodevAlsaPerDirectionOptions`.
    pub in_: Option<AudiodevAlsaPerDirectionOptions>,
    /// `out`: `AudiodevAlsaPerDirectionOptions`.
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    /// `threshold`: `uint32`.
    pub threshold: Option<u32>,
}

impl AudiodevAlsaOptions {
    /// `AudiodevAlsaOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, threshold: None }
    }
}

impl runtime::Encode for AudiodevAlsaOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "threshold", &self.threshold)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevAlsaOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut threshold = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "threshold" => threshold = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, threshold })
    }
}

runtime::object!(AudiodevAlsaOptions);

/// The QAPI struct `AudiodevAlsaPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `dev`: `str`.
    pub dev: Option<String>,
    /// `period-length`: `uint32`.
    pub period_length: Option<u32>,
    /// `try-poll`: `bool`.
    pub try_poll: Option<bool>,
}

impl AudiodevAlsaPerDirectionOptions {
    /// `AudiodevAlsaPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevAlsaPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "dev", &self.dev)?;
        runtime::optional(map, "period-length", &self.period_length)?;
        runtime::optional(map, "try-poll", &self.try_poll)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevAlsaPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut dev = None;
        let mut period_length = None;
        let mut try_poll = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "dev" => dev = Some(map.next_value()?),
                "period-length" => period_length = Some(map.next_value()?),
                "try-poll" => try_poll = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            dev,
            period_length,
            try_poll,
        })
    }
}

runtime::object!(AudiodevAlsaPerDirectionOptions);

/// The QAPI struct `AudiodevCoreaudioOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    /// `in`: `AudiodevCoreaudioPerDirectionOptions`.
    pub in_: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// `out`: `AudiodevCoreaudioPerDirectionOptions`.
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
}

impl AudiodevCoreaudioOptions {
    /// `AudiodevCoreaudioOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

impl runtime::Encode for AudiodevCoreaudioOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevCoreaudioOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out })
    }
}

runtime::object!(AudiodevCoreaudioOptions);

/// The QAPI struct `AudiodevCoreaudioPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
}

impl AudiodevCoreaudioPerDirectionOptions {
    /// `AudiodevCoreaudioPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevCoreaudioPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "buffer-count", &self.buffer_count)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevCoreaudioPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut buffer_count = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "buffer-count" => buffer_count = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            buffer_count,
        })
    }
}

runtime::object!(AudiodevCoreaudioPerDirectionOptions);

/// The QAPI struct `AudiodevDBusOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDBusOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    /// `in`: `AudiodevPerDirectionOptions`.
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// `out`: `AudiodevPerDirectionOptions`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// `nsamples`: `uint32`. Since QEMU 9.2 or 10.0.
    pub nsamples: Option<u32>,
}

impl AudiodevDBusOptions {
    /// `AudiodevDBusOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, nsamples: None }
    }
}

impl runtime::Encode for AudiodevDBusOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "nsamples", &self.nsamples)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevDBusOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut nsamples = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "nsamples" => nsamples = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, nsamples })
    }
}

runtime::object!(AudiodevDBusOptions);

/// The QAPI enum `AudiodevDriver` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// `none`.
    None,
    /// `alsa`. In builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// `coreaudio`. In builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// `dbus`. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// `dsound`. In builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// `jack`. In builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// `oss`. In builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// `pa`. In builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// `pipewire`. Since QEMU 8.1. In builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire,
    /// `sdl`. In builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// `sndio`. In builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// `spice`. In builds with `CONFIG_SPICE`.
    Spice,
    /// `wav`.
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

/// The QAPI struct `AudiodevDsoundOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    /// `in`: `AudiodevPerDirectionOptions`.
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// `out`: `AudiodevPerDirectionOptions`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevDsoundOptions {
    /// `AudiodevDsoundOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, latency: None }
    }
}

impl runtime::Encode for AudiodevDsoundOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "latency", &self.latency)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevDsoundOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut latency = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "latency" => latency = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, latency })
    }
}

runtime::object!(AudiodevDsoundOptions);

/// The QAPI struct `AudiodevGenericOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// `in`: `AudiodevPerDirectionOptions`.
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// `out`: `AudiodevPerDirectionOptions`.
    pub out: Option<AudiodevPerDirectionOptions>,
}

impl AudiodevGenericOptions {
    /// `AudiodevGenericOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

impl runtime::Encode for AudiodevGenericOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevGenericOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out })
    }
}

runtime::object!(AudiodevGenericOptions);

/// The QAPI struct `AudiodevJackOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackOptions {
    /// `in`: `AudiodevJackPerDirectionOptions`.
    pub in_: Option<AudiodevJackPerDirectionOptions>,
    /// `out`: `AudiodevJackPerDirectionOptions`.
    pub out: Option<AudiodevJackPerDirectionOptions>,
}

impl AudiodevJackOptions {
    /// `AudiodevJackOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

impl runtime::Encode for AudiodevJackOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevJackOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out })
    }
}

runtime::object!(AudiodevJackOptions);

/// The QAPI struct `AudiodevJackPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `server-name`: `str`.
    pub server_name: Option<String>,
    /// `client-name`: `str`.
    pub client_name: Option<String>,
    /// `connect-ports`: `str`.
    pub connect_ports: Option<String>,
    /// `start-server`: `bool`.
    pub start_server: Option<bool>,
    /// `exact-name`: `bool`.
    pub exact_name: Option<bool>,
}

impl AudiodevJackPerDirectionOptions {
    /// `AudiodevJackPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevJackPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "server-name", &self.server_name)?;
        runtime::optional(map, "client-name", &self.client_name)?;
        runtime::optional(map, "connect-ports", &self.connect_ports)?;
        runtime::optional(map, "start-server", &self.start_server)?;
        runtime::optional(map, "exact-name", &self.exact_name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevJackPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut server_name = None;
        let mut client_name = None;
        let mut connect_ports = None;
        let mut start_server = None;
        let mut exact_name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "server-name" => server_name = Some(map.next_value()?),
                "client-name" => client_name = Some(map.next_value()?),
                "connect-ports" => connect_ports = Some(map.next_value()?),
                "start-server" => start_server = Some(map.next_value()?),
                "exact-name" => exact_name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            server_name,
            client_name,
            connect_ports,
            start_server,
            exact_name,
        })
    }
}

runtime::object!(AudiodevJackPerDirectionOptions);

/// The QAPI struct `AudiodevOssOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssOptions {
    /// `in`: `AudiodevOssPerDirectionOptions`.
    pub in_: Option<AudiodevOssPerDirectionOptions>,
    /// `out`: `AudiodevOssPerDirectionOptions`.
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// `try-mmap`: `bool`.
    pub try_mmap: Option<bool>,
    /// `exclusive`: `bool`.
    pub exclusive: Option<bool>,
    /// `dsp-policy`: `uint32`.
    pub dsp_policy: Option<u32>,
}

impl AudiodevOssOptions {
    /// `AudiodevOssOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, try_mmap: None, exclusive: None, dsp_policy: None }
    }
}

impl runtime::Encode for AudiodevOssOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "try-mmap", &self.try_mmap)?;
        runtime::optional(map, "exclusive", &self.exclusive)?;
        runtime::optional(map, "dsp-policy", &self.dsp_policy)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevOssOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut try_mmap = None;
        let mut exclusive = None;
        let mut dsp_policy = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "try-mmap" => try_mmap = Some(map.next_value()?),
                "exclusive" => exclusive = Some(map.next_value()?),
                "dsp-policy" => dsp_policy = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, try_mmap, exclusive, dsp_policy })
    }
}

runtime::object!(AudiodevOssOptions);

/// The QAPI struct `AudiodevOssPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `dev`: `str`.
    pub dev: Option<String>,
    /// `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
    /// `try-poll`: `bool`.
    pub try_poll: Option<bool>,
}

impl AudiodevOssPerDirectionOptions {
    /// `AudiodevOssPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevOssPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "dev", &self.dev)?;
        runtime::optional(map, "buffer-count", &self.buffer_count)?;
        runtime::optional(map, "try-poll", &self.try_poll)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevOssPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut dev = None;
        let mut buffer_count = None;
        let mut try_poll = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "dev" => dev = Some(map.next_value()?),
                "buffer-count" => buffer_count = Some(map.next_value()?),
                "try-poll" => try_poll = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            dev,
            buffer_count,
            try_poll,
        })
    }
}

runtime::object!(AudiodevOssPerDirectionOptions);

/// The QAPI struct `AudiodevPaOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaOptions {
    /// `in`: `AudiodevPaPerDirectionOptions`.
    pub in_: Option<AudiodevPaPerDirectionOptions>,
    /// `out`: `AudiodevPaPerDirectionOptions`.
    pub out: Option<AudiodevPaPerDirectionOptions>,
    /// `server`: `str`.
    pub server: Option<String>,
}

impl AudiodevPaOptions {
    /// `AudiodevPaOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, server: None }
    }
}

impl runtime::Encode for AudiodevPaOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "server", &self.server)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevPaOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut server = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, server })
    }
}

runtime::object!(AudiodevPaOptions);

/// The QAPI struct `AudiodevPaPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `name`: `str`.
    pub name: Option<String>,
    /// `stream-name`: `str`.
    pub stream_name: Option<String>,
    /// `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevPaPerDirectionOptions {
    /// `AudiodevPaPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevPaPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "stream-name", &self.stream_name)?;
        runtime::optional(map, "latency", &self.latency)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevPaPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut name = None;
        let mut stream_name = None;
        let mut latency = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "stream-name" => stream_name = Some(map.next_value()?),
                "latency" => latency = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            name,
            stream_name,
            latency,
        })
    }
}

runtime::object!(AudiodevPaPerDirectionOptions);

/// The QAPI struct `AudiodevPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
}

impl AudiodevPerDirectionOptions {
    /// `AudiodevPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
        })
    }
}

runtime::object!(AudiodevPerDirectionOptions);

/// The QAPI struct `AudiodevPipewireOptions` of module `audio`.
///
/// Since QEMU 8.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewireOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    /// `in`: `AudiodevPipewirePerDirectionOptions`.
    pub in_: Option<AudiodevPipewirePerDirectionOptions>,
    /// `out`: `AudiodevPipewirePerDirectionOptions`.
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
}

impl AudiodevPipewireOptions {
    /// `AudiodevPipewireOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

impl runtime::Encode for AudiodevPipewireOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevPipewireOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out })
    }
}

runtime::object!(AudiodevPipewireOptions);

/// The QAPI struct `AudiodevPipewirePerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewirePerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `name`: `str`.
    pub name: Option<String>,
    /// `stream-name`: `str`.
    pub stream_name: Option<String>,
    /// `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevPipewirePerDirectionOptions {
    /// `AudiodevPipewirePerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevPipewirePerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "name", &self.name)?;
        runtime::optional(map, "stream-name", &self.stream_name)?;
        runtime::optional(map, "latency", &self.latency)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevPipewirePerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut name = None;
        let mut stream_name = None;
        let mut latency = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "stream-name" => stream_name = Some(map.next_value()?),
                "latency" => latency = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            name,
            stream_name,
            latency,
        })
    }
}

runtime::object!(AudiodevPipewirePerDirectionOptions);

/// The QAPI struct `AudiodevSdlOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    /// `in`: `AudiodevSdlPerDirectionOptions`.
    pub in_: Option<AudiodevSdlPerDirectionOptions>,
    /// `out`: `AudiodevSdlPerDirectionOptions`.
    pub out: Option<AudiodevSdlPerDirectionOptions>,
}

impl AudiodevSdlOptions {
    /// `AudiodevSdlOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None }
    }
}

impl runtime::Encode for AudiodevSdlOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevSdlOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out })
    }
}

runtime::object!(AudiodevSdlOptions);

/// The QAPI struct `AudiodevSdlPerDirectionOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// `mixing-engine`: `bool`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`: `bool`.
    pub fixed_settings: Option<bool>,
    /// `frequency`: `uint32`.
    pub frequency: Option<u32>,
    /// `channels`: `uint32`.
    pub channels: Option<u32>,
    /// `voices`: `uint32`.
    pub voices: Option<u32>,
    /// `format`: `AudioFormat`.
    pub format: Option<AudioFormat>,
    /// `buffer-length`: `uint32`.
    pub buffer_length: Option<u32>,
    /// `buffer-count`: `uint32`.
    pub buffer_count: Option<u32>,
}

impl AudiodevSdlPerDirectionOptions {
    /// `AudiodevSdlPerDirectionOptions` with its required members.
    #[must_use]
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

impl runtime::Encode for AudiodevSdlPerDirectionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "mixing-engine", &self.mixing_engine)?;
        runtime::optional(map, "fixed-settings", &self.fixed_settings)?;
        runtime::optional(map, "frequency", &self.frequency)?;
        runtime::optional(map, "channels", &self.channels)?;
        runtime::optional(map, "voices", &self.voices)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "buffer-length", &self.buffer_length)?;
        runtime::optional(map, "buffer-count", &self.buffer_count)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevSdlPerDirectionOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut frequency = None;
        let mut channels = None;
        let mut voices = None;
        let mut format = None;
        let mut buffer_length = None;
        let mut buffer_count = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mixing-engine" => mixing_engine = Some(map.next_value()?),
                "fixed-settings" => fixed_settings = Some(map.next_value()?),
                "frequency" => frequency = Some(map.next_value()?),
                "channels" => channels = Some(map.next_value()?),
                "voices" => voices = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "buffer-length" => buffer_length = Some(map.next_value()?),
                "buffer-count" => buffer_count = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            frequency,
            channels,
            voices,
            format,
            buffer_length,
            buffer_count,
        })
    }
}

runtime::object!(AudiodevSdlPerDirectionOptions);

/// The QAPI struct `AudiodevSndioOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    /// `in`: `AudiodevPerDirectionOptions`.
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// `out`: `AudiodevPerDirectionOptions`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// `dev`: `str`.
    pub dev: Option<String>,
    /// `latency`: `uint32`.
    pub latency: Option<u32>,
}

impl AudiodevSndioOptions {
    /// `AudiodevSndioOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, dev: None, latency: None }
    }
}

impl runtime::Encode for AudiodevSndioOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "dev", &self.dev)?;
        runtime::optional(map, "latency", &self.latency)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevSndioOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut dev = None;
        let mut latency = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "dev" => dev = Some(map.next_value()?),
                "latency" => latency = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, dev, latency })
    }
}

runtime::object!(AudiodevSndioOptions);

/// The QAPI struct `AudiodevWavOptions` of module `audio`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevWavOptions {
    /// `in`: `AudiodevPerDirectionOptions`.
    pub in_: Option<AudiodevPerDirectionOptions>,
    /// `out`: `AudiodevPerDirectionOptions`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// `path`: `str`.
    pub path: Option<String>,
}

impl AudiodevWavOptions {
    /// `AudiodevWavOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { in_: None, out: None, path: None }
    }
}

impl runtime::Encode for AudiodevWavOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "in", &self.in_)?;
        runtime::optional(map, "out", &self.out)?;
        runtime::optional(map, "path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AudiodevWavOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut in_ = None;
        let mut out = None;
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "in" => in_ = Some(map.next_value()?),
                "out" => out = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { in_, out, path })
    }
}

runtime::object!(AudiodevWavOptions);
