// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::commands::DeviceAdd;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::devices::device::{device, json, list, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

/// The device `adm1266`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Adm1266(DeviceAdd);

device!(Adm1266, "adm1266");

impl Adm1266 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `adm1272`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Adm1272(DeviceAdd);

device!(Adm1272, "adm1272");

impl Adm1272 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `iout`: `uint16`.
    #[inline]
    pub fn iout(mut self, value: u16) -> Self {
        put(&mut self.0, "iout", value.into());
        self
    }
    /// Sets `pin`: `uint16`.
    #[inline]
    pub fn pin(mut self, value: u16) -> Self {
        put(&mut self.0, "pin", value.into());
        self
    }
    /// Sets `vin`: `uint16`.
    #[inline]
    pub fn vin(mut self, value: u16) -> Self {
        put(&mut self.0, "vin", value.into());
        self
    }
    /// Sets `vout`: `uint16`.
    #[inline]
    pub fn vout(mut self, value: u16) -> Self {
        put(&mut self.0, "vout", value.into());
        self
    }
}

/// The device `aspeed.i2c.slave`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct AspeedI2cSlave(DeviceAdd);

device!(AspeedI2cSlave, "aspeed.i2c.slave");

impl AspeedI2cSlave {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `at24c-eeprom`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct At24cEeprom(DeviceAdd);

device!(At24cEeprom, "at24c-eeprom");

impl At24cEeprom {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `address-size`: `uint8`, `0` by default.
    #[inline]
    pub fn address_size(mut self, value: u8) -> Self {
        put(&mut self.0, "address-size", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `rom-size`: `uint32`, `0` by default.
    #[inline]
    pub fn rom_size(mut self, value: u32) -> Self {
        put(&mut self.0, "rom-size", value.into());
        self
    }
    /// Sets `writable`: `bool`, `true` by default.
    #[inline]
    pub fn writable(mut self, value: bool) -> Self {
        put(&mut self.0, "writable", value.into());
        self
    }
}

/// The device `axp209_pmu`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Axp209Pmu(DeviceAdd);

device!(Axp209Pmu, "axp209_pmu");

impl Axp209Pmu {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `axp221_pmu`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Axp221Pmu(DeviceAdd);

device!(Axp221Pmu, "axp221_pmu");

impl Axp221Pmu {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `dps310`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Dps310(DeviceAdd);

device!(Dps310, "dps310");

impl Dps310 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `ds1338`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ds1338(DeviceAdd);

device!(Ds1338, "ds1338");

impl Ds1338 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `emc1413`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Emc1413(DeviceAdd);

device!(Emc1413, "emc1413");

impl Emc1413 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature0`: `int`.
    #[inline]
    pub fn temperature0(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature0", value.into());
        self
    }
    /// Sets `temperature1`: `int`.
    #[inline]
    pub fn temperature1(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature1", value.into());
        self
    }
    /// Sets `temperature2`: `int`.
    #[inline]
    pub fn temperature2(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature2", value.into());
        self
    }
    /// Sets `temperature3`: `int`.
    #[inline]
    pub fn temperature3(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature3", value.into());
        self
    }
}

/// The device `emc1414`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Emc1414(DeviceAdd);

device!(Emc1414, "emc1414");

impl Emc1414 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature0`: `int`.
    #[inline]
    pub fn temperature0(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature0", value.into());
        self
    }
    /// Sets `temperature1`: `int`.
    #[inline]
    pub fn temperature1(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature1", value.into());
        self
    }
    /// Sets `temperature2`: `int`.
    #[inline]
    pub fn temperature2(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature2", value.into());
        self
    }
    /// Sets `temperature3`: `int`.
    #[inline]
    pub fn temperature3(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature3", value.into());
        self
    }
}

/// The device `i2c-ddc`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I2cDdc(DeviceAdd);

device!(I2cDdc, "i2c-ddc");

impl I2cDdc {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `refresh_rate`: `uint32`, `0` by default.
    #[inline]
    pub fn refresh_rate(mut self, value: u32) -> Self {
        put(&mut self.0, "refresh_rate", value.into());
        self
    }
    /// Sets `xmax`: `uint32`, `0` by default.
    #[inline]
    pub fn xmax(mut self, value: u32) -> Self {
        put(&mut self.0, "xmax", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `0` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `ymax`: `uint32`, `0` by default.
    #[inline]
    pub fn ymax(mut self, value: u32) -> Self {
        put(&mut self.0, "ymax", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `0` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

/// The device `i2c-echo`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct I2cEcho(DeviceAdd);

device!(I2cEcho, "i2c-echo");

impl I2cEcho {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `isl69259`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Isl69259(DeviceAdd);

device!(Isl69259, "isl69259");

impl Isl69259 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `isl69260`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Isl69260(DeviceAdd);

device!(Isl69260, "isl69260");

impl Isl69260 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `lsm303dlhc_mag`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Lsm303dlhcMag(DeviceAdd);

device!(Lsm303dlhcMag, "lsm303dlhc_mag");

impl Lsm303dlhcMag {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `mag-x`: `int`.
    #[inline]
    pub fn mag_x(mut self, value: i64) -> Self {
        put(&mut self.0, "mag-x", value.into());
        self
    }
    /// Sets `mag-y`: `int`.
    #[inline]
    pub fn mag_y(mut self, value: i64) -> Self {
        put(&mut self.0, "mag-y", value.into());
        self
    }
    /// Sets `mag-z`: `int`.
    #[inline]
    pub fn mag_z(mut self, value: i64) -> Self {
        put(&mut self.0, "mag-z", value.into());
        self
    }
    /// Sets `temperature`: `int`.
    #[inline]
    pub fn temperature(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature", value.into());
        self
    }
}

/// The device `m41t80`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct M41t80(DeviceAdd);

device!(M41t80, "m41t80");

impl M41t80 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `max31785`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Max31785(DeviceAdd);

device!(Max31785, "max31785");

impl Max31785 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `max34451`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Max34451(DeviceAdd);

device!(Max34451, "max34451");

impl Max34451 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `pca9535`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 11.1, of `aarch64` and `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pca9535(DeviceAdd);

device!(Pca9535, "pca9535");

impl Pca9535 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `description`: `str`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "description", value.into().into());
        self
    }
    /// Sets `led0`: `bool`.
    #[inline]
    pub fn led0(mut self, value: bool) -> Self {
        put(&mut self.0, "led0", value.into());
        self
    }
    /// Sets `led1`: `bool`.
    #[inline]
    pub fn led1(mut self, value: bool) -> Self {
        put(&mut self.0, "led1", value.into());
        self
    }
    /// Sets `led10`: `bool`.
    #[inline]
    pub fn led10(mut self, value: bool) -> Self {
        put(&mut self.0, "led10", value.into());
        self
    }
    /// Sets `led11`: `bool`.
    #[inline]
    pub fn led11(mut self, value: bool) -> Self {
        put(&mut self.0, "led11", value.into());
        self
    }
    /// Sets `led12`: `bool`.
    #[inline]
    pub fn led12(mut self, value: bool) -> Self {
        put(&mut self.0, "led12", value.into());
        self
    }
    /// Sets `led13`: `bool`.
    #[inline]
    pub fn led13(mut self, value: bool) -> Self {
        put(&mut self.0, "led13", value.into());
        self
    }
    /// Sets `led14`: `bool`.
    #[inline]
    pub fn led14(mut self, value: bool) -> Self {
        put(&mut self.0, "led14", value.into());
        self
    }
    /// Sets `led15`: `bool`.
    #[inline]
    pub fn led15(mut self, value: bool) -> Self {
        put(&mut self.0, "led15", value.into());
        self
    }
    /// Sets `led2`: `bool`.
    #[inline]
    pub fn led2(mut self, value: bool) -> Self {
        put(&mut self.0, "led2", value.into());
        self
    }
    /// Sets `led3`: `bool`.
    #[inline]
    pub fn led3(mut self, value: bool) -> Self {
        put(&mut self.0, "led3", value.into());
        self
    }
    /// Sets `led4`: `bool`.
    #[inline]
    pub fn led4(mut self, value: bool) -> Self {
        put(&mut self.0, "led4", value.into());
        self
    }
    /// Sets `led5`: `bool`.
    #[inline]
    pub fn led5(mut self, value: bool) -> Self {
        put(&mut self.0, "led5", value.into());
        self
    }
    /// Sets `led6`: `bool`.
    #[inline]
    pub fn led6(mut self, value: bool) -> Self {
        put(&mut self.0, "led6", value.into());
        self
    }
    /// Sets `led7`: `bool`.
    #[inline]
    pub fn led7(mut self, value: bool) -> Self {
        put(&mut self.0, "led7", value.into());
        self
    }
    /// Sets `led8`: `bool`.
    #[inline]
    pub fn led8(mut self, value: bool) -> Self {
        put(&mut self.0, "led8", value.into());
        self
    }
    /// Sets `led9`: `bool`.
    #[inline]
    pub fn led9(mut self, value: bool) -> Self {
        put(&mut self.0, "led9", value.into());
        self
    }
}

/// The device `pca9546`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pca9546(DeviceAdd);

device!(Pca9546, "pca9546");

impl Pca9546 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `name`: `str`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "name", value.into().into());
        self
    }
}

/// The device `pca9548`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pca9548(DeviceAdd);

device!(Pca9548, "pca9548");

impl Pca9548 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `name`: `str`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "name", value.into().into());
        self
    }
}

/// The device `pca9552`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pca9552(DeviceAdd);

device!(Pca9552, "pca9552");

impl Pca9552 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `description`: `str`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "description", value.into().into());
        self
    }
    /// Sets `led0`: `bool`.
    #[inline]
    pub fn led0(mut self, value: bool) -> Self {
        put(&mut self.0, "led0", value.into());
        self
    }
    /// Sets `led1`: `bool`.
    #[inline]
    pub fn led1(mut self, value: bool) -> Self {
        put(&mut self.0, "led1", value.into());
        self
    }
    /// Sets `led10`: `bool`.
    #[inline]
    pub fn led10(mut self, value: bool) -> Self {
        put(&mut self.0, "led10", value.into());
        self
    }
    /// Sets `led11`: `bool`.
    #[inline]
    pub fn led11(mut self, value: bool) -> Self {
        put(&mut self.0, "led11", value.into());
        self
    }
    /// Sets `led12`: `bool`.
    #[inline]
    pub fn led12(mut self, value: bool) -> Self {
        put(&mut self.0, "led12", value.into());
        self
    }
    /// Sets `led13`: `bool`.
    #[inline]
    pub fn led13(mut self, value: bool) -> Self {
        put(&mut self.0, "led13", value.into());
        self
    }
    /// Sets `led14`: `bool`.
    #[inline]
    pub fn led14(mut self, value: bool) -> Self {
        put(&mut self.0, "led14", value.into());
        self
    }
    /// Sets `led15`: `bool`.
    #[inline]
    pub fn led15(mut self, value: bool) -> Self {
        put(&mut self.0, "led15", value.into());
        self
    }
    /// Sets `led2`: `bool`.
    #[inline]
    pub fn led2(mut self, value: bool) -> Self {
        put(&mut self.0, "led2", value.into());
        self
    }
    /// Sets `led3`: `bool`.
    #[inline]
    pub fn led3(mut self, value: bool) -> Self {
        put(&mut self.0, "led3", value.into());
        self
    }
    /// Sets `led4`: `bool`.
    #[inline]
    pub fn led4(mut self, value: bool) -> Self {
        put(&mut self.0, "led4", value.into());
        self
    }
    /// Sets `led5`: `bool`.
    #[inline]
    pub fn led5(mut self, value: bool) -> Self {
        put(&mut self.0, "led5", value.into());
        self
    }
    /// Sets `led6`: `bool`.
    #[inline]
    pub fn led6(mut self, value: bool) -> Self {
        put(&mut self.0, "led6", value.into());
        self
    }
    /// Sets `led7`: `bool`.
    #[inline]
    pub fn led7(mut self, value: bool) -> Self {
        put(&mut self.0, "led7", value.into());
        self
    }
    /// Sets `led8`: `bool`.
    #[inline]
    pub fn led8(mut self, value: bool) -> Self {
        put(&mut self.0, "led8", value.into());
        self
    }
    /// Sets `led9`: `bool`.
    #[inline]
    pub fn led9(mut self, value: bool) -> Self {
        put(&mut self.0, "led9", value.into());
        self
    }
}

/// The device `pca9554`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `ppc64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Pca9554(DeviceAdd);

device!(Pca9554, "pca9554");

impl Pca9554 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `description`: `str`.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "description", value.into().into());
        self
    }
    /// Sets `pin0`: `bool`.
    #[inline]
    pub fn pin0(mut self, value: bool) -> Self {
        put(&mut self.0, "pin0", value.into());
        self
    }
    /// Sets `pin1`: `bool`.
    #[inline]
    pub fn pin1(mut self, value: bool) -> Self {
        put(&mut self.0, "pin1", value.into());
        self
    }
    /// Sets `pin2`: `bool`.
    #[inline]
    pub fn pin2(mut self, value: bool) -> Self {
        put(&mut self.0, "pin2", value.into());
        self
    }
    /// Sets `pin3`: `bool`.
    #[inline]
    pub fn pin3(mut self, value: bool) -> Self {
        put(&mut self.0, "pin3", value.into());
        self
    }
    /// Sets `pin4`: `bool`.
    #[inline]
    pub fn pin4(mut self, value: bool) -> Self {
        put(&mut self.0, "pin4", value.into());
        self
    }
    /// Sets `pin5`: `bool`.
    #[inline]
    pub fn pin5(mut self, value: bool) -> Self {
        put(&mut self.0, "pin5", value.into());
        self
    }
    /// Sets `pin6`: `bool`.
    #[inline]
    pub fn pin6(mut self, value: bool) -> Self {
        put(&mut self.0, "pin6", value.into());
        self
    }
    /// Sets `pin7`: `bool`.
    #[inline]
    pub fn pin7(mut self, value: bool) -> Self {
        put(&mut self.0, "pin7", value.into());
        self
    }
}

/// The device `raa228000`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Raa228000(DeviceAdd);

device!(Raa228000, "raa228000");

impl Raa228000 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `raa229004`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Raa229004(DeviceAdd);

device!(Raa229004, "raa229004");

impl Raa229004 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `rs5c372`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Rs5c372(DeviceAdd);

device!(Rs5c372, "rs5c372");

impl Rs5c372 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `sii9022`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sii9022(DeviceAdd);

device!(Sii9022, "sii9022");

impl Sii9022 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `smbus-ipmi`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct SmbusIpmi(DeviceAdd);

device!(SmbusIpmi, "smbus-ipmi");

impl SmbusIpmi {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `bmc`: the id of a `ipmi-bmc`.
    #[inline]
    pub fn bmc(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "bmc", value.into().into());
        self
    }
}

/// The device `ssd0303`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Ssd0303(DeviceAdd);

device!(Ssd0303, "ssd0303");

impl Ssd0303 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
}

/// The device `tmp105`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64` and `riscv64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tmp105(DeviceAdd);

device!(Tmp105, "tmp105");

impl Tmp105 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature`: `int`.
    #[inline]
    pub fn temperature(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature", value.into());
        self
    }
}

/// The device `tmp421`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tmp421(DeviceAdd);

device!(Tmp421, "tmp421");

impl Tmp421 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature0`: `int`.
    #[inline]
    pub fn temperature0(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature0", value.into());
        self
    }
    /// Sets `temperature1`: `int`.
    #[inline]
    pub fn temperature1(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature1", value.into());
        self
    }
    /// Sets `temperature2`: `int`.
    #[inline]
    pub fn temperature2(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature2", value.into());
        self
    }
    /// Sets `temperature3`: `int`.
    #[inline]
    pub fn temperature3(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature3", value.into());
        self
    }
}

/// The device `tmp422`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tmp422(DeviceAdd);

device!(Tmp422, "tmp422");

impl Tmp422 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature0`: `int`.
    #[inline]
    pub fn temperature0(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature0", value.into());
        self
    }
    /// Sets `temperature1`: `int`.
    #[inline]
    pub fn temperature1(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature1", value.into());
        self
    }
    /// Sets `temperature2`: `int`.
    #[inline]
    pub fn temperature2(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature2", value.into());
        self
    }
    /// Sets `temperature3`: `int`.
    #[inline]
    pub fn temperature3(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature3", value.into());
        self
    }
}

/// The device `tmp423`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Tmp423(DeviceAdd);

device!(Tmp423, "tmp423");

impl Tmp423 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `temperature0`: `int`.
    #[inline]
    pub fn temperature0(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature0", value.into());
        self
    }
    /// Sets `temperature1`: `int`.
    #[inline]
    pub fn temperature1(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature1", value.into());
        self
    }
    /// Sets `temperature2`: `int`.
    #[inline]
    pub fn temperature2(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature2", value.into());
        self
    }
    /// Sets `temperature3`: `int`.
    #[inline]
    pub fn temperature3(mut self, value: i64) -> Self {
        put(&mut self.0, "temperature3", value.into());
        self
    }
}

/// The device `tpm-tis-i2c`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct TpmTisI2c(DeviceAdd);

device!(TpmTisI2c, "tpm-tis-i2c");

impl TpmTisI2c {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `tpmdev`: the id of a TPM backend.
    #[inline]
    pub fn tpmdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tpmdev", value.into().into());
        self
    }
}

/// The device `wm8750`, on a bus of kind `i2c-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Wm8750(DeviceAdd);

device!(Wm8750, "wm8750");

impl Wm8750 {
    /// Sets `address`: `uint8`, `0` by default.
    #[inline]
    pub fn address(mut self, value: u8) -> Self {
        put(&mut self.0, "address", value.into());
        self
    }
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
}
