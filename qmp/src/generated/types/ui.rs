// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{NetworkAddressFamily, SocketAddress};
use ::qmp::runtime;

/// Options of the window on a macOS desktop.
///
/// The QAPI struct `DisplayCocoa` of module `ui`.
///
/// Since QEMU 7.0. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayCocoa {
    /// Whether the guest gets the left Command key instead of the desktop; true if absent. `left-command-key`: `bool`.
    pub left_command_key: Option<bool>,
    /// Whether the guest gets the key combinations of the desktop too, which needs accessibility permission; false if absent. `full-grab`: `bool`.
    pub full_grab: Option<bool>,
    /// Whether the Option and Command keys change places, to match Alt and Super of a PC keyboard; false if absent. `swap-opt-cmd`: `bool`.
    pub swap_opt_cmd: Option<bool>,
    /// Whether the picture is scaled to the window, instead of the window to the picture; false if absent. `zoom-to-fit`: `bool`. Since QEMU 8.2.
    pub zoom_to_fit: Option<bool>,
    /// Whether a scaled picture is smoothed; false if absent. `zoom-interpolation`: `bool`. Since QEMU 9.0.
    pub zoom_interpolation: Option<bool>,
}

impl DisplayCocoa {
    /// `DisplayCocoa` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            left_command_key: None,
            full_grab: None,
            swap_opt_cmd: None,
            zoom_to_fit: None,
            zoom_interpolation: None,
        }
    }
}

runtime::default!(DisplayCocoa);

impl runtime::Object for DisplayCocoa {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("left-command-key", &self.left_command_key);
        writer.optional("full-grab", &self.full_grab);
        writer.optional("swap-opt-cmd", &self.swap_opt_cmd);
        writer.optional("zoom-to-fit", &self.zoom_to_fit);
        writer.optional("zoom-interpolation", &self.zoom_interpolation);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "left-command-key" => members.fill(&mut value.left_command_key),
                "full-grab" => members.fill(&mut value.full_grab),
                "swap-opt-cmd" => members.fill(&mut value.swap_opt_cmd),
                "zoom-to-fit" => members.fill(&mut value.zoom_to_fit),
                "zoom-interpolation" => members.fill(&mut value.zoom_interpolation),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayCocoa);

/// Options of the display in a text terminal.
///
/// The QAPI struct `DisplayCurses` of module `ui`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCurses)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayCurses {
    /// Character set in which the guest writes text; CP437 if absent. `charset`: `str`.
    pub charset: Option<String>,
}

impl DisplayCurses {
    /// `DisplayCurses` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { charset: None }
    }
}

runtime::default!(DisplayCurses);

impl runtime::Object for DisplayCurses {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("charset", &self.charset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "charset" => members.fill(&mut value.charset),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayCurses);

/// Options of the display that other programs reach over D-Bus.
///
/// The QAPI struct `DisplayDBus` of module `ui`.
///
/// Since QEMU 7.0. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayDBus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayDBus {
    /// Path of the DRM render node used for OpenGL; if absent, the first node of the host. `rendernode`: `str`.
    pub rendernode: Option<String>,
    /// Address of the D-Bus daemon to use; the session bus if absent. `addr`: `str`.
    pub addr: Option<String>,
    /// Whether clients connect directly, with sockets handed in by add_client, and no daemon is used; false if absent. `p2p`: `bool`.
    pub p2p: Option<bool>,
    /// Name of the audio backend of kind dbus whose sound is offered with the display. `audiodev`: `str`.
    pub audiodev: Option<String>,
}

impl DisplayDBus {
    /// `DisplayDBus` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            rendernode: None,
            addr: None,
            p2p: None,
            audiodev: None,
        }
    }
}

runtime::default!(DisplayDBus);

impl runtime::Object for DisplayDBus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("rendernode", &self.rendernode);
        writer.optional("addr", &self.addr);
        writer.optional("p2p", &self.p2p);
        writer.optional("audiodev", &self.audiodev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "rendernode" => members.fill(&mut value.rendernode),
                "addr" => members.fill(&mut value.addr),
                "p2p" => members.fill(&mut value.p2p),
                "audiodev" => members.fill(&mut value.audiodev),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayDBus);

/// Options of rendering without a window, for guests with OpenGL that are seen over VNC or SPICE.
///
/// The QAPI struct `DisplayEGLHeadless` of module `ui`.
///
/// Since QEMU 3.1. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayEGLHeadless)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayEglHeadless {
    /// Path of the DRM render node used for OpenGL; if absent, the first node of the host. `rendernode`: `str`.
    pub rendernode: Option<String>,
}

impl DisplayEglHeadless {
    /// `DisplayEGLHeadless` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { rendernode: None }
    }
}

runtime::default!(DisplayEglHeadless);

impl runtime::Object for DisplayEglHeadless {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("rendernode", &self.rendernode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "rendernode" => members.fill(&mut value.rendernode),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayEglHeadless);

/// Whether a display uses OpenGL, and which kind of it.
///
/// The QAPI enum `DisplayGLMode` of module `ui`.
///
/// Since QEMU 3.0. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayGLMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayGlMode {
    /// No OpenGL. `off`.
    Off,
    /// Kind that suits the host. `on`.
    On,
    /// Desktop OpenGL with a core context. `core`.
    Core,
    /// Embedded variant, OpenGL ES. `es`.
    Es,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DisplayGlMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On, Self::Core, Self::Es];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Core => "core",
            Self::Es => "es",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DisplayGlMode);

/// Options of the GTK window.
///
/// The QAPI struct `DisplayGTK` of module `ui`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayGtk {
    /// Whether host and guest share what is copied; false if absent. `clipboard`: `bool`. Since QEMU 11.1.
    pub clipboard: Option<bool>,
    /// Whether the guest gets the keyboard as soon as the pointer is over its window; false if absent. `grab-on-hover`: `bool`.
    pub grab_on_hover: Option<bool>,
    /// Whether the picture is scaled to the window, instead of the window to the picture; if absent, true for graphics cards that follow the window's size, else false,. `zoom-to-fit`: `bool`. Since QEMU 3.1.
    pub zoom_to_fit: Option<bool>,
    /// Whether the bar with tabs for displays and consoles is shown at the start; false if absent. `show-tabs`: `bool`. Since QEMU 7.1.
    pub show_tabs: Option<bool>,
    /// Whether the window has a menu bar; true if absent. `show-menubar`: `bool`. Since QEMU 7.2.
    pub show_menubar: Option<bool>,
    /// Whether scaling leaves the proportions of the picture as they are; true if absent. `keep-aspect-ratio`: `bool`. Since QEMU 10.1.
    pub keep_aspect_ratio: Option<bool>,
    /// Factor by which the picture is enlarged; 1.0 if absent. `scale`: `number`. Since QEMU 10.1.
    pub scale: Option<f64>,
}

impl DisplayGtk {
    /// `DisplayGTK` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            clipboard: None,
            grab_on_hover: None,
            zoom_to_fit: None,
            show_tabs: None,
            show_menubar: None,
            keep_aspect_ratio: None,
            scale: None,
        }
    }
}

runtime::default!(DisplayGtk);

impl runtime::Object for DisplayGtk {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("clipboard", &self.clipboard);
        writer.optional("grab-on-hover", &self.grab_on_hover);
        writer.optional("zoom-to-fit", &self.zoom_to_fit);
        writer.optional("show-tabs", &self.show_tabs);
        writer.optional("show-menubar", &self.show_menubar);
        writer.optional("keep-aspect-ratio", &self.keep_aspect_ratio);
        writer.optional("scale", &self.scale);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "clipboard" => members.fill(&mut value.clipboard),
                "grab-on-hover" => members.fill(&mut value.grab_on_hover),
                "zoom-to-fit" => members.fill(&mut value.zoom_to_fit),
                "show-tabs" => members.fill(&mut value.show_tabs),
                "show-menubar" => members.fill(&mut value.show_menubar),
                "keep-aspect-ratio" => members.fill(&mut value.keep_aspect_ratio),
                "scale" => members.fill(&mut value.scale),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayGtk);

/// The display that QEMU itself shows, and its options.
///
/// The QAPI union `DisplayOptions` of module `ui`.
///
/// Since QEMU 2.12. Received.
///
/// Returned by [`query-display-options`](super::super::commands::QueryDisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayOptions {
    /// Whether the window fills the screen at the start; false if absent. `full-screen`: `bool`.
    pub full_screen: Option<bool>,
    /// Whether closing the window ends QEMU; true if absent. `window-close`: `bool`.
    pub window_close: Option<bool>,
    /// Whether the pointer of the host stays visible over the guest's picture; false if absent. `show-cursor`: `bool`. Since QEMU 5.0.
    pub show_cursor: Option<bool>,
    /// Whether and how OpenGL is used; off if absent. `gl`: [`DisplayGLMode`](DisplayGlMode).
    pub gl: Option<DisplayGlMode>,
    /// Kind of the display. `type`: the branch and its members.
    pub type_: DisplayOptionsBranch,
}

/// The branches of [`DisplayOptions`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayOptionsBranch {
    /// No further options. `default`.
    Default,
    /// No further options. `none`.
    None,
    /// Options of the GTK window. `gtk`. In builds with `CONFIG_GTK`.
    Gtk(DisplayGtk),
    /// Options of the SDL window. `sdl`. Since QEMU 7.1. In builds with `CONFIG_SDL`.
    Sdl(DisplaySdl),
    /// Options of rendering without a window. `egl-headless`. Since QEMU 3.1. In builds with `CONFIG_OPENGL`.
    EglHeadless(DisplayEglHeadless),
    /// Options of the text terminal. `curses`. In builds with `CONFIG_CURSES`.
    Curses(DisplayCurses),
    /// Options of the macOS window. `cocoa`. Since QEMU 7.0. In builds with `CONFIG_COCOA`.
    Cocoa(DisplayCocoa),
    /// No further options. `spice-app`. Since QEMU 4.0. In builds with `CONFIG_SPICE`.
    SpiceApp,
    /// Options of the D-Bus display. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(DisplayDBus),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl DisplayOptions {
    /// No further options. `DisplayOptions` with `type` `default`.
    #[must_use]
    #[inline]
    pub fn default_() -> Self {
        Self::with(DisplayOptionsBranch::Default)
    }
    /// No further options. `DisplayOptions` with `type` `none`.
    #[must_use]
    #[inline]
    pub fn none() -> Self {
        Self::with(DisplayOptionsBranch::None)
    }
    /// Options of the GTK window. `DisplayOptions` with `type` `gtk`. In builds with `CONFIG_GTK`.
    #[must_use]
    pub fn gtk(gtk: impl Into<DisplayGtk>) -> Self {
        Self::with(DisplayOptionsBranch::Gtk(gtk.into()))
    }
    /// Options of the SDL window. `DisplayOptions` with `type` `sdl`. Since QEMU 7.1. In builds with `CONFIG_SDL`.
    #[must_use]
    pub fn sdl(sdl: impl Into<DisplaySdl>) -> Self {
        Self::with(DisplayOptionsBranch::Sdl(sdl.into()))
    }
    /// Options of rendering without a window. `DisplayOptions` with `type` `egl-headless`. Since QEMU 3.1. In builds with `CONFIG_OPENGL`.
    #[must_use]
    pub fn egl_headless(egl_headless: impl Into<DisplayEglHeadless>) -> Self {
        Self::with(DisplayOptionsBranch::EglHeadless(egl_headless.into()))
    }
    /// Options of the text terminal. `DisplayOptions` with `type` `curses`. In builds with `CONFIG_CURSES`.
    #[must_use]
    pub fn curses(curses: impl Into<DisplayCurses>) -> Self {
        Self::with(DisplayOptionsBranch::Curses(curses.into()))
    }
    /// Options of the macOS window. `DisplayOptions` with `type` `cocoa`. Since QEMU 7.0. In builds with `CONFIG_COCOA`.
    #[must_use]
    pub fn cocoa(cocoa: impl Into<DisplayCocoa>) -> Self {
        Self::with(DisplayOptionsBranch::Cocoa(cocoa.into()))
    }
    /// No further options. `DisplayOptions` with `type` `spice-app`. Since QEMU 4.0. In builds with `CONFIG_SPICE`.
    #[must_use]
    #[inline]
    pub fn spice_app() -> Self {
        Self::with(DisplayOptionsBranch::SpiceApp)
    }
    /// Options of the D-Bus display. `DisplayOptions` with `type` `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    #[must_use]
    pub fn dbus(dbus: impl Into<DisplayDBus>) -> Self {
        Self::with(DisplayOptionsBranch::Dbus(dbus.into()))
    }
    #[inline]
    fn with(type_: DisplayOptionsBranch) -> Self {
        Self {
            full_screen: None,
            window_close: None,
            show_cursor: None,
            gl: None,
            type_,
        }
    }
}

impl DisplayOptionsBranch {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Gtk(_) => "gtk",
            Self::Sdl(_) => "sdl",
            Self::EglHeadless(_) => "egl-headless",
            Self::Curses(_) => "curses",
            Self::Cocoa(_) => "cocoa",
            Self::SpiceApp => "spice-app",
            Self::Dbus(_) => "dbus",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for DisplayOptionsBranch {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Default => {}
            Self::None => {}
            Self::Gtk(it) => writer.members(it),
            Self::Sdl(it) => writer.members(it),
            Self::EglHeadless(it) => writer.members(it),
            Self::Curses(it) => writer.members(it),
            Self::Cocoa(it) => writer.members(it),
            Self::SpiceApp => {}
            Self::Dbus(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "default" => members.skip_all(Self::Default),
            "none" => members.skip_all(Self::None),
            "gtk" => members.read_as(Self::Gtk),
            "sdl" => members.read_as(Self::Sdl),
            "egl-headless" => members.read_as(Self::EglHeadless),
            "curses" => members.read_as(Self::Curses),
            "cocoa" => members.read_as(Self::Cocoa),
            "spice-app" => members.skip_all(Self::SpiceApp),
            "dbus" => members.read_as(Self::Dbus),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(DisplayOptionsBranch);

impl runtime::Object for DisplayOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("full-screen", &self.full_screen);
        writer.optional("window-close", &self.window_close);
        writer.optional("show-cursor", &self.show_cursor);
        writer.optional("gl", &self.gl);
        writer.branch(&self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut full_screen: Option<bool> = None;
        let mut window_close: Option<bool> = None;
        let mut show_cursor: Option<bool> = None;
        let mut gl: Option<DisplayGlMode> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "full-screen" => reader.take(&mut full_screen),
            "window-close" => reader.take(&mut window_close),
            "show-cursor" => reader.take(&mut show_cursor),
            "gl" => reader.take(&mut gl),
            _ => Ok(false),
        };
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        Ok(Self {
            full_screen,
            window_close,
            show_cursor,
            gl,
            type_: branch,
        })
    }
}

runtime::object!(DisplayOptions);

/// The remote displays that have passwords.
///
/// The QAPI enum `DisplayProtocol` of module `ui`.
///
/// Since QEMU 7.0. Sent.
///
/// Part of [`ExpirePasswordOptions`](super::ExpirePasswordOptions), [`SetPasswordOptions`](super::SetPasswordOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayProtocol)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayProtocol {
    /// Server of the VNC protocol (RFB). `vnc`.
    Vnc,
    /// Server of the SPICE protocol. `spice`.
    Spice,
}

impl DisplayProtocol {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Vnc, Self::Spice];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
            Self::Spice => "spice",
        }
    }
}

runtime::closed_enum!(DisplayProtocol);

/// Which remote display reads its configuration again, and which part of it.
///
/// The QAPI union `DisplayReloadOptions` of module `ui`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`display-reload`](super::super::commands::DisplayReload).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadOptions {
    /// What a VNC server reads again. `vnc`.
    Vnc(DisplayReloadOptionsVnc),
}

/// Constructors, one for each value of `type`.
impl DisplayReloadOptions {
    /// What a VNC server reads again. `DisplayReloadOptions` with `type` `vnc`.
    pub fn vnc(vnc: impl Into<DisplayReloadOptionsVnc>) -> Self {
        DisplayReloadOptions::Vnc(vnc.into())
    }
}

impl From<DisplayReloadOptionsVnc> for DisplayReloadOptions {
    #[inline]
    fn from(members: DisplayReloadOptionsVnc) -> Self {
        Self::vnc(members)
    }
}

impl DisplayReloadOptions {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
        }
    }
}

impl runtime::Branches for DisplayReloadOptions {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Vnc(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "vnc" => members.read_as(Self::Vnc),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(DisplayReloadOptions, strict);

/// What a VNC server reads again.
///
/// The QAPI struct `DisplayReloadOptionsVNC` of module `ui`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`DisplayReloadOptions`](super::DisplayReloadOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptionsVNC)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptionsVnc {
    /// Whether the files of the TLS certificates are read again; false if absent. `tls-certs`: `bool`.
    pub tls_certs: Option<bool>,
}

impl DisplayReloadOptionsVnc {
    /// `DisplayReloadOptionsVNC` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }
    /// Sets `tls-certs` (`bool`): whether the files of the TLS certificates are read again; false if absent.
    #[inline]
    pub fn tls_certs(mut self, tls_certs: bool) -> Self {
        self.tls_certs = Some(tls_certs);
        self
    }
}

runtime::default!(DisplayReloadOptionsVnc);

impl runtime::Object for DisplayReloadOptionsVnc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("tls-certs", &self.tls_certs);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "tls-certs" => members.fill(&mut value.tls_certs),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayReloadOptionsVnc, strict);

/// The remote displays that can read their configuration again.
///
/// The QAPI enum `DisplayReloadType` of module `ui`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`DisplayReloadOptions`](super::DisplayReloadOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayReloadType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayReloadType {
    /// Server of the VNC protocol (RFB). `vnc`.
    Vnc,
}

impl DisplayReloadType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Vnc];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
        }
    }
}

runtime::closed_enum!(DisplayReloadType);

/// Options of the SDL window.
///
/// The QAPI struct `DisplaySDL` of module `ui`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplaySDL)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplaySdl {
    /// Keys that are pressed with G to move keyboard and pointer between guest and host; if absent, left Ctrl and left Alt. `grab-mod`: [`HotKeyMod`].
    pub grab_mod: Option<HotKeyMod>,
}

impl DisplaySdl {
    /// `DisplaySDL` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { grab_mod: None }
    }
}

runtime::default!(DisplaySdl);

impl runtime::Object for DisplaySdl {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("grab-mod", &self.grab_mod);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "grab-mod" => members.fill(&mut value.grab_mod),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplaySdl);

/// The kinds of displays that QEMU itself can show.
///
/// The QAPI enum `DisplayType` of module `ui`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`DisplayOptions`](super::DisplayOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// Window of the desktop if QEMU was built with one, else a VNC server. `default`.
    Default,
    /// Nothing is shown; the guest has its graphics card nevertheless. `none`.
    None,
    /// Window made with GTK. `gtk`. In builds with `CONFIG_GTK`.
    Gtk,
    /// Window made with SDL. `sdl`. In builds with `CONFIG_SDL`.
    Sdl,
    /// No window; pictures are rendered by a DRM device for VNC or SPICE to show. `egl-headless`. Since QEMU 3.1. In builds with `CONFIG_OPENGL`.
    EglHeadless,
    /// Text terminal, which shows the text modes of VGA cards and nothing else. `curses`. In builds with `CONFIG_CURSES`.
    Curses,
    /// Window on a macOS desktop. `cocoa`. In builds with `CONFIG_COCOA`.
    Cocoa,
    /// Server of the SPICE protocol, for which the desktop's viewer is started. `spice-app`. Since QEMU 4.0. In builds with `CONFIG_SPICE`.
    SpiceApp,
    /// Display that other programs reach over D-Bus. `dbus`. Since QEMU 7.0. In builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DisplayType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Default,
        Self::None,
        Self::Gtk,
        Self::Sdl,
        Self::EglHeadless,
        Self::Curses,
        Self::Cocoa,
        Self::SpiceApp,
        Self::Dbus,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Gtk => "gtk",
            Self::Sdl => "sdl",
            Self::EglHeadless => "egl-headless",
            Self::Curses => "curses",
            Self::Cocoa => "cocoa",
            Self::SpiceApp => "spice-app",
            Self::Dbus => "dbus",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DisplayType);

/// Which remote display is reconfigured, and how.
///
/// The QAPI union `DisplayUpdateOptions` of module `ui`.
///
/// Since QEMU 7.1. Sent.
///
/// Argument of [`display-update`](super::super::commands::DisplayUpdate).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateOptions {
    /// What changes at a VNC server. `vnc`.
    Vnc(DisplayUpdateOptionsVnc),
}

/// Constructors, one for each value of `type`.
impl DisplayUpdateOptions {
    /// What changes at a VNC server. `DisplayUpdateOptions` with `type` `vnc`.
    pub fn vnc(vnc: impl Into<DisplayUpdateOptionsVnc>) -> Self {
        DisplayUpdateOptions::Vnc(vnc.into())
    }
}

impl From<DisplayUpdateOptionsVnc> for DisplayUpdateOptions {
    #[inline]
    fn from(members: DisplayUpdateOptionsVnc) -> Self {
        Self::vnc(members)
    }
}

impl DisplayUpdateOptions {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
        }
    }
}

impl runtime::Branches for DisplayUpdateOptions {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Vnc(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "vnc" => members.read_as(Self::Vnc),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(DisplayUpdateOptions, strict);

/// What changes at a VNC server.
///
/// The QAPI struct `DisplayUpdateOptionsVNC` of module `ui`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`DisplayUpdateOptions`](super::DisplayUpdateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptionsVNC)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptionsVnc {
    /// Addresses at which the server listens from now on, apart from those of websockets; no change if absent. `addresses`: list of [`SocketAddress`].
    pub addresses: Option<Vec<SocketAddress>>,
}

impl DisplayUpdateOptionsVnc {
    /// `DisplayUpdateOptionsVNC` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { addresses: None }
    }
    /// Sets `addresses` (list of [`SocketAddress`]): addresses at which the server listens from now on, apart from those of websockets; no change if absent.
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        self.addresses = Some(runtime::list(addresses));
        self
    }
}

runtime::default!(DisplayUpdateOptionsVnc);

impl runtime::Object for DisplayUpdateOptionsVnc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("addresses", &self.addresses);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "addresses" => members.fill(&mut value.addresses),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(DisplayUpdateOptionsVnc, strict);

/// The remote displays that can be reconfigured while they run.
///
/// The QAPI enum `DisplayUpdateType` of module `ui`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`DisplayUpdateOptions`](super::DisplayUpdateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayUpdateType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    /// Server of the VNC protocol (RFB). `vnc`.
    Vnc,
}

impl DisplayUpdateType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Vnc];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Vnc => "vnc",
        }
    }
}

runtime::closed_enum!(DisplayUpdateType);

/// Whose password expires, and when.
///
/// The QAPI union `ExpirePasswordOptions` of module `ui`.
///
/// Since QEMU 0.14. Sent.
///
/// Argument of [`expire_password`](super::super::commands::ExpirePassword).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptions {
    /// Now, never, `+` and seconds from now, or seconds since 1970, by the clock of QEMU's host. `time`: `str`.
    pub time: String,
    /// Server whose password expires. `protocol`: the branch and its members.
    pub protocol: ExpirePasswordOptionsBranch,
}

/// The branches of [`ExpirePasswordOptions`], by the value of `protocol`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    /// Which VNC server it is. `vnc`. Since QEMU 7.0.
    Vnc(ExpirePasswordOptionsVnc),
    /// No further options: there is one SPICE server. `spice`.
    Spice,
}

/// Constructors, one for each value of `protocol`.
impl ExpirePasswordOptions {
    /// Which VNC server it is. `ExpirePasswordOptions` with `protocol` `vnc`. Since QEMU 7.0.
    pub fn vnc(
        time: impl Into<String>,
        vnc: impl Into<ExpirePasswordOptionsVnc>,
    ) -> Self {
        Self::with(time, ExpirePasswordOptionsBranch::Vnc(vnc.into()))
    }
    /// No further options: there is one SPICE server. `ExpirePasswordOptions` with `protocol` `spice`.
    pub fn spice(time: impl Into<String>) -> Self {
        Self::with(time, ExpirePasswordOptionsBranch::Spice)
    }
    fn with(time: impl Into<String>, protocol: ExpirePasswordOptionsBranch) -> Self {
        Self {
            time: time.into(),
            protocol,
        }
    }
}

impl ExpirePasswordOptionsBranch {
    /// The value of `protocol`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
        }
    }
}

impl runtime::Branches for ExpirePasswordOptionsBranch {
    const TAG: &'static str = "protocol";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Vnc(it) => writer.members(it),
            Self::Spice => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "vnc" => members.read_as(Self::Vnc),
            "spice" => members.skip_all(Self::Spice),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(ExpirePasswordOptionsBranch, strict);

impl runtime::Object for ExpirePasswordOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("time", &self.time);
        writer.branch(&self.protocol);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut time: Option<String> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "time" => reader.take(&mut time),
            _ => Ok(false),
        };
        let tag = members.tag("protocol", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(time) = time else { return members.missing("time") };
        Ok(Self { time, protocol: branch })
    }
}

runtime::object!(ExpirePasswordOptions, strict);

/// The VNC server whose password expires.
///
/// The QAPI struct `ExpirePasswordOptionsVnc` of module `ui`.
///
/// Since QEMU 7.0. Sent.
///
/// Part of [`ExpirePasswordOptions`](super::ExpirePasswordOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptionsVnc)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    /// Name of the VNC server; if absent, the first VNC server. `display`: `str`.
    pub display: Option<String>,
}

impl ExpirePasswordOptionsVnc {
    /// `ExpirePasswordOptionsVnc` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }
    /// Sets `display` (`str`): name of the VNC server; if absent, the first VNC server.
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

runtime::default!(ExpirePasswordOptionsVnc);

impl runtime::Object for ExpirePasswordOptionsVnc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("display", &self.display);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "display" => members.fill(&mut value.display),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ExpirePasswordOptionsVnc, strict);

/// The keys that are held to make a key press a command for the window instead of input for the guest.
///
/// The QAPI enum `HotKeyMod` of module `ui`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`DisplaySdl`](super::DisplaySdl).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.HotKeyMod)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum HotKeyMod {
    /// Left Ctrl and left Alt. `lctrl-lalt`.
    LctrlLalt,
    /// Left Shift, left Ctrl and left Alt. `lshift-lctrl-lalt`.
    LshiftLctrlLalt,
    /// Right Ctrl. `rctrl`.
    Rctrl,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl HotKeyMod {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::LctrlLalt,
        Self::LshiftLctrlLalt,
        Self::Rctrl,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LctrlLalt => "lctrl-lalt",
            Self::LshiftLctrlLalt => "lshift-lctrl-lalt",
            Self::Rctrl => "rctrl",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(HotKeyMod);

/// The file formats in which a picture of the display can be saved.
///
/// The QAPI enum `ImageFormat` of module `ui`.
///
/// Since QEMU 7.1. Sent.
///
/// Argument of [`screendump`](super::super::commands::Screendump).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.ImageFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// Portable pixmap, not compressed. `ppm`.
    Ppm,
    /// Portable network graphics, compressed without loss. `png`.
    Png,
}

impl ImageFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ppm, Self::Png];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ppm => "ppm",
            Self::Png => "png",
        }
    }
}

runtime::closed_enum!(ImageFormat);

/// The axes of a pointer.
///
/// The QAPI enum `InputAxis` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputMoveEvent`](super::InputMoveEvent), [`InputMultiTouchEvent`](super::InputMultiTouchEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputAxis)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputAxis {
    /// Horizontal, from left to right. `x`.
    X,
    /// Vertical, from top to bottom. `y`.
    Y,
}

impl InputAxis {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::X, Self::Y];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
        }
    }
}

runtime::closed_enum!(InputAxis);

/// A button of a pointer device is pressed or released.
///
/// The QAPI struct `InputBtnEvent` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputBtnEventWrapper`](super::InputBtnEventWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEvent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEvent {
    /// Which button it is. `button`: [`InputButton`].
    pub button: InputButton,
    /// Whether the button is pressed; if not, it is released. `down`: `bool`.
    pub down: bool,
}

impl InputBtnEvent {
    /// `InputBtnEvent` with its required members.
    #[inline]
    pub fn new(button: InputButton, down: bool) -> Self {
        Self { button, down }
    }
}

impl runtime::Object for InputBtnEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("button", &self.button);
        writer.member("down", &self.down);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            button: InputButton::Left,
            down: false,
        };
        while let Some(member) = members.next() {
            match member {
                "button" => members.require(0, &mut value.button),
                "down" => members.require(1, &mut value.down),
                _ => members.skip(),
            }
        }
        members.check(&["button", "down"]);
        members.finish(value)
    }
}

runtime::object!(InputBtnEvent, strict);

/// Holds the button event of an input event.
///
/// The QAPI struct `InputBtnEventWrapper` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputEvent`](super::InputEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEventWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEventWrapper {
    /// Button, and whether it is pressed or released. `data`: [`InputBtnEvent`].
    pub data: InputBtnEvent,
}

impl InputBtnEventWrapper {
    /// `InputBtnEventWrapper` with its required members.
    pub fn new(data: impl Into<InputBtnEvent>) -> Self {
        Self { data: data.into() }
    }
}

impl From<InputBtnEvent> for InputBtnEventWrapper {
    #[inline]
    fn from(value: InputBtnEvent) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputBtnEventWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<InputBtnEvent> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(InputBtnEventWrapper, strict);

/// The buttons of a pointer device; a notch of a wheel counts as a button too.
///
/// The QAPI enum `InputButton` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputBtnEvent`](super::InputBtnEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputButton)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputButton {
    /// Main button. `left`.
    Left,
    /// Button between the other two, or the wheel itself. `middle`.
    Middle,
    /// Button of context menus. `right`.
    Right,
    /// One notch of the wheel away from the user. `wheel-up`.
    WheelUp,
    /// One notch of the wheel towards the user. `wheel-down`.
    WheelDown,
    /// Fourth button, at the side, which guests usually take as back. `side`. Since QEMU 2.9.
    Side,
    /// Fifth button, at the side, which guests usually take as forward. `extra`. Since QEMU 2.9.
    Extra,
    /// One notch of the horizontal wheel to the left. `wheel-left`. Since QEMU 7.0.
    WheelLeft,
    /// One notch of the horizontal wheel to the right. `wheel-right`. Since QEMU 7.0.
    WheelRight,
    /// Finger that touches a multi-touch device. `touch`. Since QEMU 8.1.
    Touch,
}

impl InputButton {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Left,
        Self::Middle,
        Self::Right,
        Self::WheelUp,
        Self::WheelDown,
        Self::Side,
        Self::Extra,
        Self::WheelLeft,
        Self::WheelRight,
        Self::Touch,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Middle => "middle",
            Self::Right => "right",
            Self::WheelUp => "wheel-up",
            Self::WheelDown => "wheel-down",
            Self::Side => "side",
            Self::Extra => "extra",
            Self::WheelLeft => "wheel-left",
            Self::WheelRight => "wheel-right",
            Self::Touch => "touch",
        }
    }
}

runtime::closed_enum!(InputButton);

/// Something that happens at an input device of the guest.
///
/// The QAPI union `InputEvent` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Argument of [`input-send-event`](super::super::commands::InputSendEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InputEvent {
    /// Key that is pressed or released. `key`.
    Key(InputKeyEventWrapper),
    /// Button that is pressed or released. `btn`.
    Btn(InputBtnEventWrapper),
    /// Pointer that moves by some distance. `rel`.
    Rel(InputMoveEventWrapper),
    /// Pointer that moves to a place. `abs`.
    Abs(InputMoveEventWrapper),
    /// Finger on a multi-touch device. `mtt`. Since QEMU 8.1.
    Mtt(InputMultiTouchEventWrapper),
}

/// Constructors, one for each value of `type`.
impl InputEvent {
    /// Key that is pressed or released. `InputEvent` with `type` `key`.
    pub fn key(key: impl Into<InputKeyEventWrapper>) -> Self {
        InputEvent::Key(key.into())
    }
    /// Button that is pressed or released. `InputEvent` with `type` `btn`.
    pub fn btn(btn: impl Into<InputBtnEventWrapper>) -> Self {
        InputEvent::Btn(btn.into())
    }
    /// Pointer that moves by some distance. `InputEvent` with `type` `rel`.
    pub fn rel(rel: impl Into<InputMoveEventWrapper>) -> Self {
        InputEvent::Rel(rel.into())
    }
    /// Pointer that moves to a place. `InputEvent` with `type` `abs`.
    pub fn abs(abs: impl Into<InputMoveEventWrapper>) -> Self {
        InputEvent::Abs(abs.into())
    }
    /// Finger on a multi-touch device. `InputEvent` with `type` `mtt`. Since QEMU 8.1.
    pub fn mtt(mtt: impl Into<InputMultiTouchEventWrapper>) -> Self {
        InputEvent::Mtt(mtt.into())
    }
}

impl From<InputKeyEventWrapper> for InputEvent {
    #[inline]
    fn from(members: InputKeyEventWrapper) -> Self {
        Self::key(members)
    }
}

impl From<InputBtnEventWrapper> for InputEvent {
    #[inline]
    fn from(members: InputBtnEventWrapper) -> Self {
        Self::btn(members)
    }
}

impl From<InputMultiTouchEventWrapper> for InputEvent {
    #[inline]
    fn from(members: InputMultiTouchEventWrapper) -> Self {
        Self::mtt(members)
    }
}

impl InputEvent {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Key(_) => "key",
            Self::Btn(_) => "btn",
            Self::Rel(_) => "rel",
            Self::Abs(_) => "abs",
            Self::Mtt(_) => "mtt",
        }
    }
}

impl runtime::Branches for InputEvent {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Key(it) => writer.members(it),
            Self::Btn(it) => writer.members(it),
            Self::Rel(it) => writer.members(it),
            Self::Abs(it) => writer.members(it),
            Self::Mtt(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "key" => members.read_as(Self::Key),
            "btn" => members.read_as(Self::Btn),
            "rel" => members.read_as(Self::Rel),
            "abs" => members.read_as(Self::Abs),
            "mtt" => members.read_as(Self::Mtt),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(InputEvent, strict);

/// The kinds of events at input devices.
///
/// The QAPI enum `InputEventKind` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputEvent`](super::InputEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputEventKind)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputEventKind {
    /// A key of the keyboard. `key`.
    Key,
    /// A button of a pointer device. `btn`.
    Btn,
    /// A move of the pointer by some distance, as a mouse makes. `rel`.
    Rel,
    /// A move of the pointer to a place, as a tablet makes. `abs`.
    Abs,
    /// A finger on a multi-touch device. `mtt`. Since QEMU 8.1.
    Mtt,
}

impl InputEventKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Key,
        Self::Btn,
        Self::Rel,
        Self::Abs,
        Self::Mtt,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Btn => "btn",
            Self::Rel => "rel",
            Self::Abs => "abs",
            Self::Mtt => "mtt",
        }
    }
}

runtime::closed_enum!(InputEventKind);

/// A key of the keyboard is pressed or released.
///
/// The QAPI struct `InputKeyEvent` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputKeyEventWrapper`](super::InputKeyEventWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEvent {
    /// Which key it is. `key`: [`KeyValue`].
    pub key: KeyValue,
    /// Whether the key is pressed; if not, it is released. `down`: `bool`.
    pub down: bool,
}

impl InputKeyEvent {
    /// `InputKeyEvent` with its required members.
    pub fn new(key: impl Into<KeyValue>, down: bool) -> Self {
        Self { key: key.into(), down }
    }
}

impl runtime::Object for InputKeyEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key", &self.key);
        writer.member("down", &self.down);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut key: Option<KeyValue> = None;
        let mut down: Option<bool> = None;
        while let Some(member) = members.next() {
            match member {
                "key" => members.fill(&mut key),
                "down" => members.fill(&mut down),
                _ => members.skip(),
            }
        }
        let Some(key) = key else { return members.missing("key") };
        let Some(down) = down else { return members.missing("down") };
        members.finish(Self { key, down })
    }
}

runtime::object!(InputKeyEvent, strict);

/// Holds the key event of an input event.
///
/// The QAPI struct `InputKeyEventWrapper` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputEvent`](super::InputEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEventWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEventWrapper {
    /// Key, and whether it is pressed or released. `data`: [`InputKeyEvent`].
    pub data: InputKeyEvent,
}

impl InputKeyEventWrapper {
    /// `InputKeyEventWrapper` with its required members.
    pub fn new(data: impl Into<InputKeyEvent>) -> Self {
        Self { data: data.into() }
    }
}

impl From<InputKeyEvent> for InputKeyEventWrapper {
    #[inline]
    fn from(value: InputKeyEvent) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputKeyEventWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<InputKeyEvent> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(InputKeyEventWrapper, strict);

/// The pointer moves along one axis.
///
/// The QAPI struct `InputMoveEvent` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputMoveEventWrapper`](super::InputMoveEventWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEvent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEvent {
    /// Direction in which the pointer moves. `axis`: [`InputAxis`].
    pub axis: InputAxis,
    /// For abs the place, from 0 at the left or top edge to 32767 at the other; for rel the steps moved. `value`: `int`.
    pub value: i64,
}

impl InputMoveEvent {
    /// `InputMoveEvent` with its required members.
    #[inline]
    pub fn new(axis: InputAxis, value: i64) -> Self {
        Self { axis, value }
    }
}

impl runtime::Object for InputMoveEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("axis", &self.axis);
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            axis: InputAxis::X,
            value: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "axis" => members.require(0, &mut value.axis),
                "value" => members.require(1, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["axis", "value"]);
        members.finish(value)
    }
}

runtime::object!(InputMoveEvent, strict);

/// Holds the pointer move of an input event.
///
/// The QAPI struct `InputMoveEventWrapper` of module `ui`.
///
/// Since QEMU 2.0. Sent.
///
/// Part of [`InputEvent`](super::InputEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEventWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEventWrapper {
    /// Axis and place or distance of the move. `data`: [`InputMoveEvent`].
    pub data: InputMoveEvent,
}

impl InputMoveEventWrapper {
    /// `InputMoveEventWrapper` with its required members.
    pub fn new(data: impl Into<InputMoveEvent>) -> Self {
        Self { data: data.into() }
    }
}

impl From<InputMoveEvent> for InputMoveEventWrapper {
    #[inline]
    fn from(value: InputMoveEvent) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputMoveEventWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<InputMoveEvent> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(InputMoveEventWrapper, strict);

/// A finger on a multi-touch device begins, moves or ends its touch.
///
/// The QAPI struct `InputMultiTouchEvent` of module `ui`.
///
/// Since QEMU 8.1. Sent.
///
/// Part of [`InputMultiTouchEventWrapper`](super::InputMultiTouchEventWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEvent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEvent {
    /// What the finger does. `type`: [`InputMultiTouchType`].
    pub type_: InputMultiTouchType,
    /// Place in the device's table of simultaneous touches. `slot`: `int`.
    pub slot: i64,
    /// Number that all events of one touch have in common. `tracking-id`: `int`.
    pub tracking_id: i64,
    /// Direction to which value refers. `axis`: [`InputAxis`].
    pub axis: InputAxis,
    /// Place of the finger, from 0 at the left or top edge to 32767 at the other. `value`: `int`.
    pub value: i64,
}

impl InputMultiTouchEvent {
    /// `InputMultiTouchEvent` with its required members.
    #[inline]
    pub fn new(
        type_: InputMultiTouchType,
        slot: i64,
        tracking_id: i64,
        axis: InputAxis,
        value: i64,
    ) -> Self {
        Self {
            type_,
            slot,
            tracking_id,
            axis,
            value,
        }
    }
}

impl runtime::Object for InputMultiTouchEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("slot", &self.slot);
        writer.member("tracking-id", &self.tracking_id);
        writer.member("axis", &self.axis);
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: InputMultiTouchType::Begin,
            slot: 0,
            tracking_id: 0,
            axis: InputAxis::X,
            value: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "slot" => members.require(1, &mut value.slot),
                "tracking-id" => members.require(2, &mut value.tracking_id),
                "axis" => members.require(3, &mut value.axis),
                "value" => members.require(4, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["type", "slot", "tracking-id", "axis", "value"]);
        members.finish(value)
    }
}

runtime::object!(InputMultiTouchEvent, strict);

/// Holds the touch of an input event.
///
/// The QAPI struct `InputMultiTouchEventWrapper` of module `ui`.
///
/// Since QEMU 8.1. Sent.
///
/// Part of [`InputEvent`](super::InputEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEventWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEventWrapper {
    /// Touch and what it does. `data`: [`InputMultiTouchEvent`].
    pub data: InputMultiTouchEvent,
}

impl InputMultiTouchEventWrapper {
    /// `InputMultiTouchEventWrapper` with its required members.
    pub fn new(data: impl Into<InputMultiTouchEvent>) -> Self {
        Self { data: data.into() }
    }
}

impl From<InputMultiTouchEvent> for InputMultiTouchEventWrapper {
    #[inline]
    fn from(value: InputMultiTouchEvent) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for InputMultiTouchEventWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<InputMultiTouchEvent> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(InputMultiTouchEventWrapper, strict);

/// What a finger on a multi-touch device does.
///
/// The QAPI enum `InputMultiTouchType` of module `ui`.
///
/// Since QEMU 8.1. Sent.
///
/// Part of [`InputMultiTouchEvent`](super::InputMultiTouchEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputMultiTouchType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    /// The finger has come down. `begin`.
    Begin,
    /// The finger goes on touching. `update`.
    Update,
    /// The finger has been lifted. `end`.
    End,
    /// The touch is over and is to be ignored. `cancel`.
    Cancel,
    /// The event tells a place on one axis. `data`.
    Data,
}

impl InputMultiTouchType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Begin,
        Self::Update,
        Self::End,
        Self::Cancel,
        Self::Data,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Update => "update",
            Self::End => "end",
            Self::Cancel => "cancel",
            Self::Data => "data",
        }
    }
}

runtime::closed_enum!(InputMultiTouchType);

/// Holds the number of a key.
///
/// The QAPI struct `IntWrapper` of module `ui`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`KeyValue`](super::KeyValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.IntWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntWrapper {
    /// Scan code of the key in the XT set, with 0x80 added for extended keys. `data`: `int`.
    pub data: i64,
}

impl IntWrapper {
    /// `IntWrapper` with its required members.
    #[inline]
    pub fn new(data: i64) -> Self {
        Self { data }
    }
}

impl runtime::Object for IntWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: 0 };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(IntWrapper, strict);

/// A key of the keyboard, by its number or by its name.
///
/// The QAPI union `KeyValue` of module `ui`.
///
/// Since QEMU 1.3. Sent.
///
/// Argument of [`send-key`](super::super::commands::SendKey). Part of [`InputKeyEvent`](super::InputKeyEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KeyValue {
    /// Key by its scan code. `number`.
    Number(IntWrapper),
    /// Key by its name. `qcode`.
    Qcode(QKeyCodeWrapper),
}

/// Constructors, one for each value of `type`.
impl KeyValue {
    /// Key by its scan code. `KeyValue` with `type` `number`.
    pub fn number(number: impl Into<IntWrapper>) -> Self {
        KeyValue::Number(number.into())
    }
    /// Key by its name. `KeyValue` with `type` `qcode`.
    pub fn qcode(qcode: impl Into<QKeyCodeWrapper>) -> Self {
        KeyValue::Qcode(qcode.into())
    }
}

impl From<IntWrapper> for KeyValue {
    #[inline]
    fn from(members: IntWrapper) -> Self {
        Self::number(members)
    }
}

impl From<QKeyCodeWrapper> for KeyValue {
    #[inline]
    fn from(members: QKeyCodeWrapper) -> Self {
        Self::qcode(members)
    }
}

impl KeyValue {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Number(_) => "number",
            Self::Qcode(_) => "qcode",
        }
    }
}

impl runtime::Branches for KeyValue {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(it) => writer.members(it),
            Self::Qcode(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "number" => members.read_as(Self::Number),
            "qcode" => members.read_as(Self::Qcode),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(KeyValue, strict);

/// How a key is named.
///
/// The QAPI enum `KeyValueKind` of module `ui`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`KeyValue`](super::KeyValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.KeyValueKind)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum KeyValueKind {
    /// By its scan code. `number`.
    Number,
    /// By its name. `qcode`.
    Qcode,
}

impl KeyValueKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Number, Self::Qcode];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Qcode => "qcode",
        }
    }
}

runtime::closed_enum!(KeyValueKind);

/// A pointer device of the guest.
///
/// The QAPI struct `MouseInfo` of module `ui`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-mice`](super::super::commands::QueryMice).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.MouseInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MouseInfo {
    /// What the device calls itself, such as QEMU PS/2 Mouse. `name`: `str`.
    pub name: String,
    /// Number by which the monitor command mouse_set selects the device. `index`: `int`.
    pub index: i64,
    /// Whether moves of the pointer go to this device now. `current`: `bool`.
    pub current: bool,
    /// Whether the device takes places on the screen instead of distances, as a tablet does. `absolute`: `bool`.
    pub absolute: bool,
}

impl MouseInfo {
    /// `MouseInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        index: i64,
        current: bool,
        absolute: bool,
    ) -> Self {
        Self {
            name: name.into(),
            index,
            current,
            absolute,
        }
    }
}

impl runtime::Object for MouseInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("index", &self.index);
        writer.member("current", &self.current);
        writer.member("absolute", &self.absolute);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            index: 0,
            current: false,
            absolute: false,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "index" => members.require(1, &mut value.index),
                "current" => members.require(2, &mut value.current),
                "absolute" => members.require(3, &mut value.absolute),
                _ => members.skip(),
            }
        }
        members.check(&["name", "index", "current", "absolute"]);
        members.finish(value)
    }
}

runtime::object!(MouseInfo);

/// The keys of a keyboard, by their places on a US keyboard and not by what the guest's layout makes of them.
///
/// The QAPI enum `QKeyCode` of module `ui`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`QKeyCodeWrapper`](super::QKeyCodeWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.QKeyCode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QKeyCode {
    /// No key at all: input that has no name here. `unmapped`. Since QEMU 2.0.
    Unmapped,
    /// Left Shift key. `shift`.
    Shift,
    /// Right Shift key. `shift_r`.
    ShiftR,
    /// Left Alt key. `alt`.
    Alt,
    /// Right Alt key, or AltGr. `alt_r`.
    AltR,
    /// Left Ctrl key. `ctrl`.
    Ctrl,
    /// Right Ctrl key. `ctrl_r`.
    CtrlR,
    /// Menu key of multimedia and Sun keyboards. `menu`.
    Menu,
    /// Escape key. `esc`.
    Esc,
    /// Digit 1 in the row above the letters. `1`.
    _1,
    /// Digit 2 in the row above the letters. `2`.
    _2,
    /// Digit 3 in the row above the letters. `3`.
    _3,
    /// Digit 4 in the row above the letters. `4`.
    _4,
    /// Digit 5 in the row above the letters. `5`.
    _5,
    /// Digit 6 in the row above the letters. `6`.
    _6,
    /// Digit 7 in the row above the letters. `7`.
    _7,
    /// Digit 8 in the row above the letters. `8`.
    _8,
    /// Digit 9 in the row above the letters. `9`.
    _9,
    /// Digit 0 in the row above the letters. `0`.
    _0,
    /// Minus key, right of the digit 0. `minus`.
    Minus,
    /// Equals key, left of backspace. `equal`.
    Equal,
    /// Key that erases to the left. `backspace`.
    Backspace,
    /// Tabulator key. `tab`.
    Tab,
    /// Letter Q. `q`.
    Q,
    /// Letter W. `w`.
    W,
    /// Letter E. `e`.
    E,
    /// Letter R. `r`.
    R,
    /// Letter T. `t`.
    T,
    /// Letter Y. `y`.
    Y,
    /// Letter U. `u`.
    U,
    /// Letter I. `i`.
    I,
    /// Letter O. `o`.
    O,
    /// Letter P. `p`.
    P,
    /// Left square bracket key. `bracket_left`.
    BracketLeft,
    /// Right square bracket key. `bracket_right`.
    BracketRight,
    /// Return key of the main block. `ret`.
    Ret,
    /// Letter A. `a`.
    A,
    /// Letter S. `s`.
    S,
    /// Letter D. `d`.
    D,
    /// Letter F. `f`.
    F,
    /// Letter G. `g`.
    G,
    /// Letter H. `h`.
    H,
    /// Letter J. `j`.
    J,
    /// Letter K. `k`.
    K,
    /// Letter L. `l`.
    L,
    /// Semicolon key, right of L. `semicolon`.
    Semicolon,
    /// Apostrophe key, right of the semicolon. `apostrophe`.
    Apostrophe,
    /// Grave accent key, left of the digit 1. `grave_accent`.
    GraveAccent,
    /// Backslash key. `backslash`.
    Backslash,
    /// Letter Z. `z`.
    Z,
    /// Letter X. `x`.
    X,
    /// Letter C. `c`.
    C,
    /// Letter V. `v`.
    V,
    /// Letter B. `b`.
    B,
    /// Letter N. `n`.
    N,
    /// Letter M. `m`.
    M,
    /// Comma key, right of M. `comma`.
    Comma,
    /// Full stop key, right of the comma. `dot`.
    Dot,
    /// Slash key, right of the full stop. `slash`.
    Slash,
    /// Asterisk of the numeric keypad, as kp_multiply. `asterisk`.
    Asterisk,
    /// Space bar. `spc`.
    Spc,
    /// Key that locks capitals. `caps_lock`.
    CapsLock,
    /// Function key F1. `f1`.
    F1,
    /// Function key F2. `f2`.
    F2,
    /// Function key F3. `f3`.
    F3,
    /// Function key F4. `f4`.
    F4,
    /// Function key F5. `f5`.
    F5,
    /// Function key F6. `f6`.
    F6,
    /// Function key F7. `f7`.
    F7,
    /// Function key F8. `f8`.
    F8,
    /// Function key F9. `f9`.
    F9,
    /// Function key F10. `f10`.
    F10,
    /// Key that switches the numeric keypad between digits and arrows. `num_lock`.
    NumLock,
    /// Key that locks scrolling. `scroll_lock`.
    ScrollLock,
    /// Division key of the numeric keypad. `kp_divide`.
    KpDivide,
    /// Multiplication key of the numeric keypad. `kp_multiply`.
    KpMultiply,
    /// Minus key of the numeric keypad. `kp_subtract`.
    KpSubtract,
    /// Plus key of the numeric keypad. `kp_add`.
    KpAdd,
    /// Enter key of the numeric keypad. `kp_enter`.
    KpEnter,
    /// Decimal point of the numeric keypad. `kp_decimal`.
    KpDecimal,
    /// Same key as print, under an old name. `sysrq`.
    Sysrq,
    /// Digit 0 of the numeric keypad. `kp_0`.
    Kp0,
    /// Digit 1 of the numeric keypad. `kp_1`.
    Kp1,
    /// Digit 2 of the numeric keypad. `kp_2`.
    Kp2,
    /// Digit 3 of the numeric keypad. `kp_3`.
    Kp3,
    /// Digit 4 of the numeric keypad. `kp_4`.
    Kp4,
    /// Digit 5 of the numeric keypad. `kp_5`.
    Kp5,
    /// Digit 6 of the numeric keypad. `kp_6`.
    Kp6,
    /// Digit 7 of the numeric keypad. `kp_7`.
    Kp7,
    /// Digit 8 of the numeric keypad. `kp_8`.
    Kp8,
    /// Digit 9 of the numeric keypad. `kp_9`.
    Kp9,
    /// Key between the left Shift and Z on ISO keyboards. `less`.
    Less,
    /// Function key F11. `f11`.
    F11,
    /// Function key F12. `f12`.
    F12,
    /// Print screen key, which is SysRq together with Alt. `print`.
    Print,
    /// Key that goes to the beginning. `home`.
    Home,
    /// Key that goes one page up. `pgup`.
    Pgup,
    /// Key that goes one page down. `pgdn`.
    Pgdn,
    /// Key that goes to the end. `end`.
    End,
    /// Arrow to the left. `left`.
    Left,
    /// Arrow upwards. `up`.
    Up,
    /// Arrow downwards. `down`.
    Down,
    /// Arrow to the right. `right`.
    Right,
    /// Key that switches between inserting and overwriting. `insert`.
    Insert,
    /// Key that erases to the right. `delete`.
    Delete,
    /// Key of Sun keyboards that stops. `stop`.
    Stop,
    /// Key of Sun keyboards that repeats. `again`.
    Again,
    /// Key of Sun keyboards that shows properties. `props`.
    Props,
    /// Key of Sun keyboards that takes back. `undo`.
    Undo,
    /// Key of Sun keyboards that brings a window to the front. `front`.
    Front,
    /// Key of Sun keyboards that copies. `copy`.
    Copy,
    /// Key of Sun keyboards that opens. `open`.
    Open,
    /// Key of Sun keyboards that pastes. `paste`.
    Paste,
    /// Key of Sun keyboards that searches. `find`.
    Find,
    /// Key of Sun keyboards that cuts out. `cut`.
    Cut,
    /// Line feed key. `lf`.
    Lf,
    /// Key that shows help. `help`.
    Help,
    /// Left Windows, Super or Command key. `meta_l`.
    MetaL,
    /// Right Windows, Super or Command key. `meta_r`.
    MetaR,
    /// Application key, which opens a context menu on PC keyboards. `compose`.
    Compose,
    /// Key that pauses, which is Break together with Ctrl. `pause`. Since QEMU 2.0.
    Pause,
    /// Backslash and underscore key of Japanese keyboards, left of the right Shift. `ro`. Since QEMU 2.4.
    Ro,
    /// Key of Japanese keyboards that selects hiragana. `hiragana`. Since QEMU 2.9.
    Hiragana,
    /// Key of Japanese keyboards that converts to kanji. `henkan`. Since QEMU 2.9.
    Henkan,
    /// Yen key of Japanese keyboards, left of backspace. `yen`. Since QEMU 2.9.
    Yen,
    /// Key of Japanese keyboards that leaves kana as they are. `muhenkan`. Since QEMU 2.12.
    Muhenkan,
    /// Key of Japanese keyboards that changes between katakana and hiragana. `katakanahiragana`. Since QEMU 2.12.
    Katakanahiragana,
    /// Comma key of the numeric keypad. `kp_comma`. Since QEMU 2.4.
    KpComma,
    /// Equals key of the numeric keypad. `kp_equals`. Since QEMU 2.6.
    KpEquals,
    /// Key that turns the machine on and off. `power`. Since QEMU 2.6.
    Power,
    /// Key that sends the machine to sleep. `sleep`. Since QEMU 2.10.
    Sleep,
    /// Key that wakes the machine up. `wake`. Since QEMU 2.10.
    Wake,
    /// Key for the next piece of music. `audionext`. Since QEMU 2.10.
    Audionext,
    /// Key for the piece of music before. `audioprev`. Since QEMU 2.10.
    Audioprev,
    /// Key that stops music. `audiostop`. Since QEMU 2.10.
    Audiostop,
    /// Key that starts and pauses music. `audioplay`. Since QEMU 2.10.
    Audioplay,
    /// Key that turns sound off and on. `audiomute`. Since QEMU 2.10.
    Audiomute,
    /// Key that makes sound louder. `volumeup`. Since QEMU 2.10.
    Volumeup,
    /// Key that makes sound softer. `volumedown`. Since QEMU 2.10.
    Volumedown,
    /// Key that starts the media player. `mediaselect`. Since QEMU 2.10.
    Mediaselect,
    /// Key that starts the mail program. `mail`. Since QEMU 2.10.
    Mail,
    /// Key that starts the calculator. `calculator`. Since QEMU 2.10.
    Calculator,
    /// Key that opens the file manager. `computer`. Since QEMU 2.10.
    Computer,
    /// Key for the home page of a browser. `ac_home`. Since QEMU 2.10.
    AcHome,
    /// Key for the page before in a browser. `ac_back`. Since QEMU 2.10.
    AcBack,
    /// Key for the page after in a browser. `ac_forward`. Since QEMU 2.10.
    AcForward,
    /// Key that loads the page of a browser again. `ac_refresh`. Since QEMU 2.10.
    AcRefresh,
    /// Key for the bookmarks of a browser. `ac_bookmarks`. Since QEMU 2.10.
    AcBookmarks,
    /// Key of Korean keyboards that changes between Hangul and Latin letters. `lang1`. Since QEMU 6.1.
    Lang1,
    /// Key of Korean keyboards that converts to Hanja. `lang2`. Since QEMU 6.1.
    Lang2,
    /// Function key F13. `f13`. Since QEMU 8.0.
    F13,
    /// Function key F14. `f14`. Since QEMU 8.0.
    F14,
    /// Function key F15. `f15`. Since QEMU 8.0.
    F15,
    /// Function key F16. `f16`. Since QEMU 8.0.
    F16,
    /// Function key F17. `f17`. Since QEMU 8.0.
    F17,
    /// Function key F18. `f18`. Since QEMU 8.0.
    F18,
    /// Function key F19. `f19`. Since QEMU 8.0.
    F19,
    /// Function key F20. `f20`. Since QEMU 8.0.
    F20,
    /// Function key F21. `f21`. Since QEMU 8.0.
    F21,
    /// Function key F22. `f22`. Since QEMU 8.0.
    F22,
    /// Function key F23. `f23`. Since QEMU 8.0.
    F23,
    /// Function key F24. `f24`. Since QEMU 8.0.
    F24,
}

impl QKeyCode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Unmapped,
        Self::Shift,
        Self::ShiftR,
        Self::Alt,
        Self::AltR,
        Self::Ctrl,
        Self::CtrlR,
        Self::Menu,
        Self::Esc,
        Self::_1,
        Self::_2,
        Self::_3,
        Self::_4,
        Self::_5,
        Self::_6,
        Self::_7,
        Self::_8,
        Self::_9,
        Self::_0,
        Self::Minus,
        Self::Equal,
        Self::Backspace,
        Self::Tab,
        Self::Q,
        Self::W,
        Self::E,
        Self::R,
        Self::T,
        Self::Y,
        Self::U,
        Self::I,
        Self::O,
        Self::P,
        Self::BracketLeft,
        Self::BracketRight,
        Self::Ret,
        Self::A,
        Self::S,
        Self::D,
        Self::F,
        Self::G,
        Self::H,
        Self::J,
        Self::K,
        Self::L,
        Self::Semicolon,
        Self::Apostrophe,
        Self::GraveAccent,
        Self::Backslash,
        Self::Z,
        Self::X,
        Self::C,
        Self::V,
        Self::B,
        Self::N,
        Self::M,
        Self::Comma,
        Self::Dot,
        Self::Slash,
        Self::Asterisk,
        Self::Spc,
        Self::CapsLock,
        Self::F1,
        Self::F2,
        Self::F3,
        Self::F4,
        Self::F5,
        Self::F6,
        Self::F7,
        Self::F8,
        Self::F9,
        Self::F10,
        Self::NumLock,
        Self::ScrollLock,
        Self::KpDivide,
        Self::KpMultiply,
        Self::KpSubtract,
        Self::KpAdd,
        Self::KpEnter,
        Self::KpDecimal,
        Self::Sysrq,
        Self::Kp0,
        Self::Kp1,
        Self::Kp2,
        Self::Kp3,
        Self::Kp4,
        Self::Kp5,
        Self::Kp6,
        Self::Kp7,
        Self::Kp8,
        Self::Kp9,
        Self::Less,
        Self::F11,
        Self::F12,
        Self::Print,
        Self::Home,
        Self::Pgup,
        Self::Pgdn,
        Self::End,
        Self::Left,
        Self::Up,
        Self::Down,
        Self::Right,
        Self::Insert,
        Self::Delete,
        Self::Stop,
        Self::Again,
        Self::Props,
        Self::Undo,
        Self::Front,
        Self::Copy,
        Self::Open,
        Self::Paste,
        Self::Find,
        Self::Cut,
        Self::Lf,
        Self::Help,
        Self::MetaL,
        Self::MetaR,
        Self::Compose,
        Self::Pause,
        Self::Ro,
        Self::Hiragana,
        Self::Henkan,
        Self::Yen,
        Self::Muhenkan,
        Self::Katakanahiragana,
        Self::KpComma,
        Self::KpEquals,
        Self::Power,
        Self::Sleep,
        Self::Wake,
        Self::Audionext,
        Self::Audioprev,
        Self::Audiostop,
        Self::Audioplay,
        Self::Audiomute,
        Self::Volumeup,
        Self::Volumedown,
        Self::Mediaselect,
        Self::Mail,
        Self::Calculator,
        Self::Computer,
        Self::AcHome,
        Self::AcBack,
        Self::AcForward,
        Self::AcRefresh,
        Self::AcBookmarks,
        Self::Lang1,
        Self::Lang2,
        Self::F13,
        Self::F14,
        Self::F15,
        Self::F16,
        Self::F17,
        Self::F18,
        Self::F19,
        Self::F20,
        Self::F21,
        Self::F22,
        Self::F23,
        Self::F24,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unmapped => "unmapped",
            Self::Shift => "shift",
            Self::ShiftR => "shift_r",
            Self::Alt => "alt",
            Self::AltR => "alt_r",
            Self::Ctrl => "ctrl",
            Self::CtrlR => "ctrl_r",
            Self::Menu => "menu",
            Self::Esc => "esc",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_0 => "0",
            Self::Minus => "minus",
            Self::Equal => "equal",
            Self::Backspace => "backspace",
            Self::Tab => "tab",
            Self::Q => "q",
            Self::W => "w",
            Self::E => "e",
            Self::R => "r",
            Self::T => "t",
            Self::Y => "y",
            Self::U => "u",
            Self::I => "i",
            Self::O => "o",
            Self::P => "p",
            Self::BracketLeft => "bracket_left",
            Self::BracketRight => "bracket_right",
            Self::Ret => "ret",
            Self::A => "a",
            Self::S => "s",
            Self::D => "d",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::J => "j",
            Self::K => "k",
            Self::L => "l",
            Self::Semicolon => "semicolon",
            Self::Apostrophe => "apostrophe",
            Self::GraveAccent => "grave_accent",
            Self::Backslash => "backslash",
            Self::Z => "z",
            Self::X => "x",
            Self::C => "c",
            Self::V => "v",
            Self::B => "b",
            Self::N => "n",
            Self::M => "m",
            Self::Comma => "comma",
            Self::Dot => "dot",
            Self::Slash => "slash",
            Self::Asterisk => "asterisk",
            Self::Spc => "spc",
            Self::CapsLock => "caps_lock",
            Self::F1 => "f1",
            Self::F2 => "f2",
            Self::F3 => "f3",
            Self::F4 => "f4",
            Self::F5 => "f5",
            Self::F6 => "f6",
            Self::F7 => "f7",
            Self::F8 => "f8",
            Self::F9 => "f9",
            Self::F10 => "f10",
            Self::NumLock => "num_lock",
            Self::ScrollLock => "scroll_lock",
            Self::KpDivide => "kp_divide",
            Self::KpMultiply => "kp_multiply",
            Self::KpSubtract => "kp_subtract",
            Self::KpAdd => "kp_add",
            Self::KpEnter => "kp_enter",
            Self::KpDecimal => "kp_decimal",
            Self::Sysrq => "sysrq",
            Self::Kp0 => "kp_0",
            Self::Kp1 => "kp_1",
            Self::Kp2 => "kp_2",
            Self::Kp3 => "kp_3",
            Self::Kp4 => "kp_4",
            Self::Kp5 => "kp_5",
            Self::Kp6 => "kp_6",
            Self::Kp7 => "kp_7",
            Self::Kp8 => "kp_8",
            Self::Kp9 => "kp_9",
            Self::Less => "less",
            Self::F11 => "f11",
            Self::F12 => "f12",
            Self::Print => "print",
            Self::Home => "home",
            Self::Pgup => "pgup",
            Self::Pgdn => "pgdn",
            Self::End => "end",
            Self::Left => "left",
            Self::Up => "up",
            Self::Down => "down",
            Self::Right => "right",
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Stop => "stop",
            Self::Again => "again",
            Self::Props => "props",
            Self::Undo => "undo",
            Self::Front => "front",
            Self::Copy => "copy",
            Self::Open => "open",
            Self::Paste => "paste",
            Self::Find => "find",
            Self::Cut => "cut",
            Self::Lf => "lf",
            Self::Help => "help",
            Self::MetaL => "meta_l",
            Self::MetaR => "meta_r",
            Self::Compose => "compose",
            Self::Pause => "pause",
            Self::Ro => "ro",
            Self::Hiragana => "hiragana",
            Self::Henkan => "henkan",
            Self::Yen => "yen",
            Self::Muhenkan => "muhenkan",
            Self::Katakanahiragana => "katakanahiragana",
            Self::KpComma => "kp_comma",
            Self::KpEquals => "kp_equals",
            Self::Power => "power",
            Self::Sleep => "sleep",
            Self::Wake => "wake",
            Self::Audionext => "audionext",
            Self::Audioprev => "audioprev",
            Self::Audiostop => "audiostop",
            Self::Audioplay => "audioplay",
            Self::Audiomute => "audiomute",
            Self::Volumeup => "volumeup",
            Self::Volumedown => "volumedown",
            Self::Mediaselect => "mediaselect",
            Self::Mail => "mail",
            Self::Calculator => "calculator",
            Self::Computer => "computer",
            Self::AcHome => "ac_home",
            Self::AcBack => "ac_back",
            Self::AcForward => "ac_forward",
            Self::AcRefresh => "ac_refresh",
            Self::AcBookmarks => "ac_bookmarks",
            Self::Lang1 => "lang1",
            Self::Lang2 => "lang2",
            Self::F13 => "f13",
            Self::F14 => "f14",
            Self::F15 => "f15",
            Self::F16 => "f16",
            Self::F17 => "f17",
            Self::F18 => "f18",
            Self::F19 => "f19",
            Self::F20 => "f20",
            Self::F21 => "f21",
            Self::F22 => "f22",
            Self::F23 => "f23",
            Self::F24 => "f24",
        }
    }
}

runtime::closed_enum!(QKeyCode);

/// Holds the name of a key.
///
/// The QAPI struct `QKeyCodeWrapper` of module `ui`.
///
/// Since QEMU 1.3. Sent.
///
/// Part of [`KeyValue`](super::KeyValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.QKeyCodeWrapper)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QKeyCodeWrapper {
    /// Which key it is. `data`: [`QKeyCode`].
    pub data: QKeyCode,
}

impl QKeyCodeWrapper {
    /// `QKeyCodeWrapper` with its required members.
    #[inline]
    pub fn new(data: QKeyCode) -> Self {
        Self { data }
    }
}

impl From<QKeyCode> for QKeyCodeWrapper {
    #[inline]
    fn from(value: QKeyCode) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for QKeyCodeWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { data: QKeyCode::Unmapped };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(QKeyCodeWrapper, strict);

/// What happens to connected clients when a password changes.
///
/// The QAPI enum `SetPasswordAction` of module `ui`.
///
/// Since QEMU 7.0. Sent.
///
/// Part of [`SetPasswordOptions`](super::SetPasswordOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SetPasswordAction)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SetPasswordAction {
    /// They stay connected. `keep`.
    Keep,
    /// The command fails if there are any. `fail`.
    Fail,
    /// Their connections are closed. `disconnect`.
    Disconnect,
}

impl SetPasswordAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Keep, Self::Fail, Self::Disconnect];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Fail => "fail",
            Self::Disconnect => "disconnect",
        }
    }
}

runtime::closed_enum!(SetPasswordAction);

/// Whose password changes, and to what.
///
/// The QAPI union `SetPasswordOptions` of module `ui`.
///
/// Since QEMU 0.14. Sent.
///
/// Argument of [`set_password`](super::super::commands::SetPassword).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// Password that clients give from now on. `password`: `str`. Secret: `Debug` does not show it.
    pub password: String,
    /// What happens to connected clients; VNC accepts only keep; keep if absent. `connected`: [`SetPasswordAction`].
    pub connected: Option<SetPasswordAction>,
    /// Server whose password changes. `protocol`: the branch and its members.
    pub protocol: SetPasswordOptionsBranch,
}

/// The branches of [`SetPasswordOptions`], by the value of `protocol`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    /// Which VNC server it is. `vnc`. Since QEMU 7.0.
    Vnc(SetPasswordOptionsVnc),
    /// No further options: there is one SPICE server. `spice`.
    Spice,
}

/// Constructors, one for each value of `protocol`.
impl SetPasswordOptions {
    /// Which VNC server it is. `SetPasswordOptions` with `protocol` `vnc`. Since QEMU 7.0.
    pub fn vnc(
        password: impl Into<String>,
        vnc: impl Into<SetPasswordOptionsVnc>,
    ) -> Self {
        Self::with(password, SetPasswordOptionsBranch::Vnc(vnc.into()))
    }
    /// No further options: there is one SPICE server. `SetPasswordOptions` with `protocol` `spice`.
    pub fn spice(password: impl Into<String>) -> Self {
        Self::with(password, SetPasswordOptionsBranch::Spice)
    }
    fn with(password: impl Into<String>, protocol: SetPasswordOptionsBranch) -> Self {
        Self {
            password: password.into(),
            connected: None,
            protocol,
        }
    }
}

/// Setters of the optional members that all branches have.
impl SetPasswordOptions {
    /// Sets `connected` ([`SetPasswordAction`]): what happens to connected clients; VNC accepts only keep; keep if absent.
    #[inline]
    pub fn connected(mut self, connected: SetPasswordAction) -> Self {
        self.connected = Some(connected);
        self
    }
}

impl SetPasswordOptionsBranch {
    /// The value of `protocol`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
        }
    }
}

impl runtime::Branches for SetPasswordOptionsBranch {
    const TAG: &'static str = "protocol";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Vnc(it) => writer.members(it),
            Self::Spice => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "vnc" => members.read_as(Self::Vnc),
            "spice" => members.skip_all(Self::Spice),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(SetPasswordOptionsBranch, strict);

impl runtime::Object for SetPasswordOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.secret("password", &self.password);
        writer.optional("connected", &self.connected);
        writer.branch(&self.protocol);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut password: Option<String> = None;
        let mut connected: Option<SetPasswordAction> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "password" => reader.take(&mut password),
            "connected" => reader.take(&mut connected),
            _ => Ok(false),
        };
        let tag = members.tag("protocol", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(password) = password else { return members.missing("password") };
        Ok(Self {
            password,
            connected,
            protocol: branch,
        })
    }
}

runtime::object!(SetPasswordOptions, strict);

/// The VNC server whose password changes.
///
/// The QAPI struct `SetPasswordOptionsVnc` of module `ui`.
///
/// Since QEMU 7.0. Sent.
///
/// Part of [`SetPasswordOptions`](super::SetPasswordOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptionsVnc)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    /// Name of the VNC server; if absent, the first VNC server. `display`: `str`.
    pub display: Option<String>,
}

impl SetPasswordOptionsVnc {
    /// `SetPasswordOptionsVnc` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }
    /// Sets `display` (`str`): name of the VNC server; if absent, the first VNC server.
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

runtime::default!(SetPasswordOptionsVnc);

impl runtime::Object for SetPasswordOptionsVnc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("display", &self.display);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "display" => members.fill(&mut value.display),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(SetPasswordOptionsVnc, strict);

/// An end of a SPICE connection.
///
/// The QAPI struct `SpiceBasicInfo` of module `ui`.
///
/// Since QEMU 2.1. In builds with `CONFIG_SPICE`. Received.
///
/// In the event [`SPICE_CONNECTED`](super::super::events::SpiceConnected), [`SPICE_DISCONNECTED`](super::super::events::SpiceDisconnected).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceBasicInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// Network address of this end. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits. `port`: `str`.
    pub port: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
}

impl SpiceBasicInfo {
    /// `SpiceBasicInfo` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: NetworkAddressFamily,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
        }
    }
}

impl runtime::Object for SpiceBasicInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("port", &self.port);
        writer.member("family", &self.family);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            port: String::new(),
            family: NetworkAddressFamily::Ipv4,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "port" => members.require(1, &mut value.port),
                "family" => members.require(2, &mut value.family),
                _ => members.skip(),
            }
        }
        members.check(&["host", "port", "family"]);
        members.finish(value)
    }
}

runtime::object!(SpiceBasicInfo);

/// A channel of a SPICE client, such as its display or its sound.
///
/// The QAPI struct `SpiceChannel` of module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`. Received.
///
/// In the event [`SPICE_INITIALIZED`](super::super::events::SpiceInitialized). Part of [`SpiceInfo`](super::SpiceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceChannel)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceChannel {
    /// Network address of this end. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits. `port`: `str`.
    pub port: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// Number that all channels of one client's session have in common. `connection-id`: `int`.
    pub connection_id: i64,
    /// What the channel carries: 1 is the main channel, which each session has once. `channel-type`: `int`.
    pub channel_type: i64,
    /// Number among channels of the same type, such as the displays of several screens. `channel-id`: `int`.
    pub channel_id: i64,
    /// Whether the channel is encrypted. `tls`: `bool`.
    pub tls: bool,
}

impl SpiceChannel {
    /// `SpiceChannel` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: NetworkAddressFamily,
        connection_id: i64,
        channel_type: i64,
        channel_id: i64,
        tls: bool,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
            connection_id,
            channel_type,
            channel_id,
            tls,
        }
    }
}

impl runtime::Object for SpiceChannel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("port", &self.port);
        writer.member("family", &self.family);
        writer.member("connection-id", &self.connection_id);
        writer.member("channel-type", &self.channel_type);
        writer.member("channel-id", &self.channel_id);
        writer.member("tls", &self.tls);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            port: String::new(),
            family: NetworkAddressFamily::Ipv4,
            connection_id: 0,
            channel_type: 0,
            channel_id: 0,
            tls: false,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "port" => members.require(1, &mut value.port),
                "family" => members.require(2, &mut value.family),
                "connection-id" => members.require(3, &mut value.connection_id),
                "channel-type" => members.require(4, &mut value.channel_type),
                "channel-id" => members.require(5, &mut value.channel_id),
                "tls" => members.require(6, &mut value.tls),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "host",
                    "port",
                    "family",
                    "connection-id",
                    "channel-type",
                    "channel-id",
                    "tls",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(SpiceChannel);

/// State of the SPICE server.
///
/// The QAPI struct `SpiceInfo` of module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_SPICE`. Received.
///
/// Returned by [`query-spice`](super::super::commands::QuerySpice).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceInfo {
    /// Whether there is a SPICE server. `enabled`: `bool`.
    pub enabled: bool,
    /// Whether the last migration is over and its SPICE clients have been handed over as well. `migrated`: `bool`. Since QEMU 1.4.
    pub migrated: bool,
    /// Address or host name at which the server listens; no server if absent. `host`: `str`.
    pub host: Option<String>,
    /// Port at which the server listens without TLS; no such port if absent. `port`: `int`.
    pub port: Option<i64>,
    /// Port at which the server listens with TLS; no such port if absent. `tls-port`: `int`.
    pub tls_port: Option<i64>,
    /// How clients are authenticated: none, spice for a password, or sasl. `auth`: `str`.
    pub auth: Option<String>,
    /// Version of the SPICE library that QEMU was built with. `compiled-version`: `str`.
    pub compiled_version: Option<String>,
    /// Who decides where the pointer is. `mouse-mode`: [`SpiceQueryMouseMode`]. Since QEMU 1.1.
    pub mouse_mode: SpiceQueryMouseMode,
    /// Channels of all clients that are connected. `channels`: list of [`SpiceChannel`].
    pub channels: Option<Vec<SpiceChannel>>,
}

impl SpiceInfo {
    /// `SpiceInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool, migrated: bool, mouse_mode: SpiceQueryMouseMode) -> Self {
        Self {
            enabled,
            migrated,
            host: None,
            port: None,
            tls_port: None,
            auth: None,
            compiled_version: None,
            mouse_mode,
            channels: None,
        }
    }
}

impl runtime::Object for SpiceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enabled", &self.enabled);
        writer.member("migrated", &self.migrated);
        writer.optional("host", &self.host);
        writer.optional("port", &self.port);
        writer.optional("tls-port", &self.tls_port);
        writer.optional("auth", &self.auth);
        writer.optional("compiled-version", &self.compiled_version);
        writer.member("mouse-mode", &self.mouse_mode);
        writer.optional("channels", &self.channels);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            enabled: false,
            migrated: false,
            host: None,
            port: None,
            tls_port: None,
            auth: None,
            compiled_version: None,
            mouse_mode: SpiceQueryMouseMode::Client,
            channels: None,
        };
        while let Some(member) = members.next() {
            match member {
                "enabled" => members.require(0, &mut value.enabled),
                "migrated" => members.require(1, &mut value.migrated),
                "host" => members.fill(&mut value.host),
                "port" => members.fill(&mut value.port),
                "tls-port" => members.fill(&mut value.tls_port),
                "auth" => members.fill(&mut value.auth),
                "compiled-version" => members.fill(&mut value.compiled_version),
                "mouse-mode" => members.require(2, &mut value.mouse_mode),
                "channels" => members.fill(&mut value.channels),
                _ => members.skip(),
            }
        }
        members.check(&["enabled", "migrated", "mouse-mode"]);
        members.finish(value)
    }
}

runtime::object!(SpiceInfo);

/// Who decides where the pointer of a SPICE session is.
///
/// The QAPI enum `SpiceQueryMouseMode` of module `ui`.
///
/// Since QEMU 1.1. In builds with `CONFIG_SPICE`. Received.
///
/// Part of [`SpiceInfo`](super::SpiceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SpiceQueryMouseMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpiceQueryMouseMode {
    /// The client's own pointer, whose place is sent to the guest. `client`.
    Client,
    /// The guest's pointer, to which the client sends distances. `server`.
    Server,
    /// The SPICE server does not say. `unknown`.
    Unknown_,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl SpiceQueryMouseMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Client, Self::Server, Self::Unknown_];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unknown_ => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(SpiceQueryMouseMode);

/// The server's end of a SPICE connection.
///
/// The QAPI struct `SpiceServerInfo` of module `ui`.
///
/// Since QEMU 2.1. In builds with `CONFIG_SPICE`. Received.
///
/// In the event [`SPICE_INITIALIZED`](super::super::events::SpiceInitialized).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceServerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// Network address of this end. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits. `port`: `str`.
    pub port: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// How clients are authenticated: none, spice for a password, or sasl. `auth`: `str`.
    pub auth: Option<String>,
}

impl SpiceServerInfo {
    /// `SpiceServerInfo` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: NetworkAddressFamily,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
            auth: None,
        }
    }
}

impl runtime::Object for SpiceServerInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("port", &self.port);
        writer.member("family", &self.family);
        writer.optional("auth", &self.auth);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            port: String::new(),
            family: NetworkAddressFamily::Ipv4,
            auth: None,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "port" => members.require(1, &mut value.port),
                "family" => members.require(2, &mut value.family),
                "auth" => members.fill(&mut value.auth),
                _ => members.skip(),
            }
        }
        members.check(&["host", "port", "family"]);
        members.finish(value)
    }
}

runtime::object!(SpiceServerInfo);

/// An end of a VNC connection.
///
/// The QAPI struct `VncBasicInfo` of module `ui`.
///
/// Since QEMU 2.1. In builds with `CONFIG_VNC`. Received.
///
/// In the event [`VNC_CONNECTED`](super::super::events::VncConnected).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncBasicInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncBasicInfo {
    /// Network address of this end; empty for a UNIX socket. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits or as a service name of the host; for a UNIX socket, its path. `service`: `str`.
    pub service: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// Whether the connection runs inside of a websocket. `websocket`: `bool`. Since QEMU 2.3.
    pub websocket: bool,
}

impl VncBasicInfo {
    /// `VncBasicInfo` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
        }
    }
}

impl runtime::Object for VncBasicInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("service", &self.service);
        writer.member("family", &self.family);
        writer.member("websocket", &self.websocket);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            service: String::new(),
            family: NetworkAddressFamily::Ipv4,
            websocket: false,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "service" => members.require(1, &mut value.service),
                "family" => members.require(2, &mut value.family),
                "websocket" => members.require(3, &mut value.websocket),
                _ => members.skip(),
            }
        }
        members.check(&["host", "service", "family", "websocket"]);
        members.finish(value)
    }
}

runtime::object!(VncBasicInfo);

/// A client of a VNC server.
///
/// The QAPI struct `VncClientInfo` of module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_VNC`. Received.
///
/// In the event [`VNC_DISCONNECTED`](super::super::events::VncDisconnected), [`VNC_INITIALIZED`](super::super::events::VncInitialized). Part of [`VncInfo`](super::VncInfo), [`VncInfo2`](super::VncInfo2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncClientInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncClientInfo {
    /// Network address of this end; empty for a UNIX socket. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits or as a service name of the host; for a UNIX socket, its path. `service`: `str`.
    pub service: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// Whether the connection runs inside of a websocket. `websocket`: `bool`. Since QEMU 2.3.
    pub websocket: bool,
    /// Distinguished name in the client's certificate; no certificate if absent. `x509_dname`: `str`.
    pub x509_dname: Option<String>,
    /// Name as which the client has logged in through SASL; no SASL if absent. `sasl_username`: `str`.
    pub sasl_username: Option<String>,
}

impl VncClientInfo {
    /// `VncClientInfo` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            x509_dname: None,
            sasl_username: None,
        }
    }
}

impl runtime::Object for VncClientInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("service", &self.service);
        writer.member("family", &self.family);
        writer.member("websocket", &self.websocket);
        writer.optional("x509_dname", &self.x509_dname);
        writer.optional("sasl_username", &self.sasl_username);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            service: String::new(),
            family: NetworkAddressFamily::Ipv4,
            websocket: false,
            x509_dname: None,
            sasl_username: None,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "service" => members.require(1, &mut value.service),
                "family" => members.require(2, &mut value.family),
                "websocket" => members.require(3, &mut value.websocket),
                "x509_dname" => members.fill(&mut value.x509_dname),
                "sasl_username" => members.fill(&mut value.sasl_username),
                _ => members.skip(),
            }
        }
        members.check(&["host", "service", "family", "websocket"]);
        members.finish(value)
    }
}

runtime::object!(VncClientInfo);

/// State of the first VNC server.
///
/// The QAPI struct `VncInfo` of module `ui`.
///
/// Since QEMU 0.14. In builds with `CONFIG_VNC`. Received.
///
/// Returned by [`query-vnc`](super::super::commands::QueryVnc).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInfo {
    /// Whether there is a VNC server that listens. `enabled`: `bool`.
    pub enabled: bool,
    /// Address at which the server listens; empty for a UNIX socket. `host`: `str`.
    pub host: Option<String>,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: Option<NetworkAddressFamily>,
    /// Port at which the server listens, in digits or as a service name; for a UNIX socket, its path. `service`: `str`.
    pub service: Option<String>,
    /// How clients are authenticated, such as none, vnc, sasl or vencrypt+tls+vnc. `auth`: `str`.
    pub auth: Option<String>,
    /// Clients that are connected now. `clients`: list of [`VncClientInfo`].
    pub clients: Option<Vec<VncClientInfo>>,
}

impl VncInfo {
    /// `VncInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            host: None,
            family: None,
            service: None,
            auth: None,
            clients: None,
        }
    }
}

impl runtime::Object for VncInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("enabled", &self.enabled);
        writer.optional("host", &self.host);
        writer.optional("family", &self.family);
        writer.optional("service", &self.service);
        writer.optional("auth", &self.auth);
        writer.optional("clients", &self.clients);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            enabled: false,
            host: None,
            family: None,
            service: None,
            auth: None,
            clients: None,
        };
        while let Some(member) = members.next() {
            match member {
                "enabled" => members.require(0, &mut value.enabled),
                "host" => members.fill(&mut value.host),
                "family" => members.fill(&mut value.family),
                "service" => members.fill(&mut value.service),
                "auth" => members.fill(&mut value.auth),
                "clients" => members.fill(&mut value.clients),
                _ => members.skip(),
            }
        }
        members.check(&["enabled"]);
        members.finish(value)
    }
}

runtime::object!(VncInfo);

/// State of one VNC server.
///
/// The QAPI struct `VncInfo2` of module `ui`.
///
/// Since QEMU 2.3. In builds with `CONFIG_VNC`. Received.
///
/// Returned by [`query-vnc-servers`](super::super::commands::QueryVncServers).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncInfo2 {
    /// Name of the server, as the option -vnc gave it. `id`: `str`.
    pub id: String,
    /// Sockets at which the server listens; empty if it is off. `server`: list of [`VncServerInfo2`].
    pub server: Vec<VncServerInfo2>,
    /// Clients that are connected now. `clients`: list of [`VncClientInfo`].
    pub clients: Vec<VncClientInfo>,
    /// How clients without websockets are authenticated. `auth`: [`VncPrimaryAuth`].
    pub auth: VncPrimaryAuth,
    /// How clients are authenticated inside of VeNCrypt; no VeNCrypt if absent. `vencrypt`: [`VncVencryptSubAuth`].
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Qdev ID of the graphics card that the server shows; if absent, no card with an ID. `display`: `str`.
    pub display: Option<String>,
}

impl VncInfo2 {
    /// `VncInfo2` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<VncServerInfo2>>,
        clients: impl IntoIterator<Item = impl Into<VncClientInfo>>,
        auth: VncPrimaryAuth,
    ) -> Self {
        Self {
            id: id.into(),
            server: runtime::list(server),
            clients: runtime::list(clients),
            auth,
            vencrypt: None,
            display: None,
        }
    }
}

impl runtime::Object for VncInfo2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("server", &self.server);
        writer.member("clients", &self.clients);
        writer.member("auth", &self.auth);
        writer.optional("vencrypt", &self.vencrypt);
        writer.optional("display", &self.display);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            server: Vec::new(),
            clients: Vec::new(),
            auth: VncPrimaryAuth::None,
            vencrypt: None,
            display: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "server" => members.require(1, &mut value.server),
                "clients" => members.require(2, &mut value.clients),
                "auth" => members.require(3, &mut value.auth),
                "vencrypt" => members.fill(&mut value.vencrypt),
                "display" => members.fill(&mut value.display),
                _ => members.skip(),
            }
        }
        members.check(&["id", "server", "clients", "auth"]);
        members.finish(value)
    }
}

runtime::object!(VncInfo2);

/// How a VNC server authenticates its clients in the first place.
///
/// The QAPI enum `VncPrimaryAuth` of module `ui`.
///
/// Since QEMU 2.3. In builds with `CONFIG_VNC`. Received.
///
/// Part of [`VncInfo2`](super::VncInfo2), [`VncServerInfo2`](super::VncServerInfo2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncPrimaryAuth)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    /// No authentication. `none`.
    None,
    /// Password, checked by challenge and response. `vnc`.
    Vnc,
    /// Method RA2 of RealVNC. `ra2`.
    Ra2,
    /// Method RA2 of RealVNC, without encryption after the login. `ra2ne`.
    Ra2ne,
    /// Method of TightVNC. `tight`.
    Tight,
    /// Method of UltraVNC. `ultra`.
    Ultra,
    /// Old TLS method, from before VeNCrypt. `tls`.
    Tls,
    /// Extension VeNCrypt: TLS or nothing outside, and a second method inside. `vencrypt`.
    Vencrypt,
    /// Mechanisms of the SASL library. `sasl`.
    Sasl,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl VncPrimaryAuth {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Vnc,
        Self::Ra2,
        Self::Ra2ne,
        Self::Tight,
        Self::Ultra,
        Self::Tls,
        Self::Vencrypt,
        Self::Sasl,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Vnc => "vnc",
            Self::Ra2 => "ra2",
            Self::Ra2ne => "ra2ne",
            Self::Tight => "tight",
            Self::Ultra => "ultra",
            Self::Tls => "tls",
            Self::Vencrypt => "vencrypt",
            Self::Sasl => "sasl",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(VncPrimaryAuth);

/// The server's end of a VNC connection.
///
/// The QAPI struct `VncServerInfo` of module `ui`.
///
/// Since QEMU 2.1. In builds with `CONFIG_VNC`. Received.
///
/// In the event [`VNC_CONNECTED`](super::super::events::VncConnected), [`VNC_DISCONNECTED`](super::super::events::VncDisconnected), [`VNC_INITIALIZED`](super::super::events::VncInitialized).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo {
    /// Network address of this end; empty for a UNIX socket. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits or as a service name of the host; for a UNIX socket, its path. `service`: `str`.
    pub service: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// Whether the connection runs inside of a websocket. `websocket`: `bool`. Since QEMU 2.3.
    pub websocket: bool,
    /// How clients without websockets are authenticated, such as none, vnc or sasl. `auth`: `str`.
    pub auth: Option<String>,
}

impl VncServerInfo {
    /// `VncServerInfo` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            auth: None,
        }
    }
}

impl runtime::Object for VncServerInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("service", &self.service);
        writer.member("family", &self.family);
        writer.member("websocket", &self.websocket);
        writer.optional("auth", &self.auth);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            service: String::new(),
            family: NetworkAddressFamily::Ipv4,
            websocket: false,
            auth: None,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "service" => members.require(1, &mut value.service),
                "family" => members.require(2, &mut value.family),
                "websocket" => members.require(3, &mut value.websocket),
                "auth" => members.fill(&mut value.auth),
                _ => members.skip(),
            }
        }
        members.check(&["host", "service", "family", "websocket"]);
        members.finish(value)
    }
}

runtime::object!(VncServerInfo);

/// A socket at which a VNC server listens.
///
/// The QAPI struct `VncServerInfo2` of module `ui`.
///
/// Since QEMU 2.9. In builds with `CONFIG_VNC`. Received.
///
/// Part of [`VncInfo2`](super::VncInfo2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo2 {
    /// Network address of this end; empty for a UNIX socket. `host`: `str`.
    pub host: String,
    /// Port of this end, in digits or as a service name of the host; for a UNIX socket, its path. `service`: `str`.
    pub service: String,
    /// What kind of address it is. `family`: [`NetworkAddressFamily`].
    pub family: NetworkAddressFamily,
    /// Whether the connection runs inside of a websocket. `websocket`: `bool`. Since QEMU 2.3.
    pub websocket: bool,
    /// How clients at this socket are authenticated. `auth`: [`VncPrimaryAuth`].
    pub auth: VncPrimaryAuth,
    /// How clients are authenticated inside of VeNCrypt; no VeNCrypt if absent. `vencrypt`: [`VncVencryptSubAuth`].
    pub vencrypt: Option<VncVencryptSubAuth>,
}

impl VncServerInfo2 {
    /// `VncServerInfo2` with its required members.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: NetworkAddressFamily,
        websocket: bool,
        auth: VncPrimaryAuth,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            auth,
            vencrypt: None,
        }
    }
}

impl runtime::Object for VncServerInfo2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("host", &self.host);
        writer.member("service", &self.service);
        writer.member("family", &self.family);
        writer.member("websocket", &self.websocket);
        writer.member("auth", &self.auth);
        writer.optional("vencrypt", &self.vencrypt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            host: String::new(),
            service: String::new(),
            family: NetworkAddressFamily::Ipv4,
            websocket: false,
            auth: VncPrimaryAuth::None,
            vencrypt: None,
        };
        while let Some(member) = members.next() {
            match member {
                "host" => members.require(0, &mut value.host),
                "service" => members.require(1, &mut value.service),
                "family" => members.require(2, &mut value.family),
                "websocket" => members.require(3, &mut value.websocket),
                "auth" => members.require(4, &mut value.auth),
                "vencrypt" => members.fill(&mut value.vencrypt),
                _ => members.skip(),
            }
        }
        members.check(&["host", "service", "family", "websocket", "auth"]);
        members.finish(value)
    }
}

runtime::object!(VncServerInfo2);

/// How a VNC server authenticates its clients inside of VeNCrypt.
///
/// The QAPI enum `VncVencryptSubAuth` of module `ui`.
///
/// Since QEMU 2.3. In builds with `CONFIG_VNC`. Received.
///
/// Part of [`VncInfo2`](super::VncInfo2), [`VncServerInfo2`](super::VncServerInfo2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncVencryptSubAuth)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    /// Name and password, without encryption. `plain`.
    Plain,
    /// Anonymous TLS, and nothing else. `tls-none`.
    TlsNone,
    /// Certificate TLS, and nothing else. `x509-none`.
    X509None,
    /// Anonymous TLS, and a VNC password inside. `tls-vnc`.
    TlsVnc,
    /// Certificate TLS, and a VNC password inside. `x509-vnc`.
    X509Vnc,
    /// Anonymous TLS, and name and password inside. `tls-plain`.
    TlsPlain,
    /// Certificate TLS, and name and password inside. `x509-plain`.
    X509Plain,
    /// Anonymous TLS, and SASL inside. `tls-sasl`.
    TlsSasl,
    /// Certificate TLS, and SASL inside. `x509-sasl`.
    X509Sasl,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl VncVencryptSubAuth {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Plain,
        Self::TlsNone,
        Self::X509None,
        Self::TlsVnc,
        Self::X509Vnc,
        Self::TlsPlain,
        Self::X509Plain,
        Self::TlsSasl,
        Self::X509Sasl,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::TlsNone => "tls-none",
            Self::X509None => "x509-none",
            Self::TlsVnc => "tls-vnc",
            Self::X509Vnc => "x509-vnc",
            Self::TlsPlain => "tls-plain",
            Self::X509Plain => "x509-plain",
            Self::TlsSasl => "tls-sasl",
            Self::X509Sasl => "x509-sasl",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(VncVencryptSubAuth);
