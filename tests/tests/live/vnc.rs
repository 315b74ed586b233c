//! Logging in to a VNC server with a password (RFC 6143, section 7.2.2).
//!
//! The challenge is encrypted with DES, whose tables are those of FIPS 46-3.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;

/// Logs in on a connected socket that offers passwords alone, and returns whether the password was
/// accepted.
pub(crate) fn login(mut socket: UnixStream, password: &str) -> std::io::Result<bool> {
    let mut version = [0; 12];
    socket.read_exact(&mut version)?;
    socket.write_all(&version)?;
    let mut types = [0; 2];
    socket.read_exact(&mut types)?;
    assert_eq!(types, [1, 2], "one type, a password");
    socket.write_all(&[2])?;
    let mut challenge = [0; 16];
    socket.read_exact(&mut challenge)?;
    for half in challenge.chunks(8) {
        let half = half.iter().fold(0, |block, byte| block << 8 | u64::from(*byte));
        socket.write_all(&encrypt(key(password), half).to_be_bytes())?;
    }
    let mut result = [0; 4];
    socket.read_exact(&mut result)?;
    Ok(result == [0; 4])
}

/// The first 8 bytes of the password, with the bits of each in reverse.
fn key(password: &str) -> u64 {
    let bytes = password.bytes().chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |key, byte| key << 8 | u64::from(byte.reverse_bits()))
}

/// Encrypts a block with DES.
fn encrypt(key: u64, block: u64) -> u64 {
    let key = select(key, 64, &KEY);
    let (mut left_key, mut right_key) = (key >> 28, key & HALF_KEY);
    let block = select(block, 64, &FIRST);
    let (mut left, mut right) = (block >> 32, block & HALF);
    for shift in SHIFTS {
        left_key = (left_key << shift | left_key >> (28 - shift)) & HALF_KEY;
        right_key = (right_key << shift | right_key >> (28 - shift)) & HALF_KEY;
        let mixed =
            select(right, 32, &EXPANSION) ^ select(left_key << 28 | right_key, 56, &ROUND_KEY);
        let mixed = (0..8).fold(0, |all, place: usize| {
            let bits = (mixed >> (42 - 6 * place)) as usize & 63;
            let (row, column) = (bits >> 4 & 2 | bits & 1, bits >> 1 & 15);
            all << 4 | u64::from(BOXES[64 * place + 16 * row + column])
        });
        (left, right) = (right, left ^ select(mixed, 32, &MIXING));
    }
    let swapped = right << 32 | left;
    let places = FIRST.iter().enumerate();
    places.fold(0, |all, (bit, place)| all | (swapped >> (63 - bit) & 1) << (64 - place))
}

/// Selects bits of a value of a width, by their places from the left, which begin with 1.
fn select(value: u64, width: u32, places: &[u32]) -> u64 {
    places.iter().fold(0, |all, place| all << 1 | value >> (width - place) & 1)
}

const HALF: u64 = 0xffff_ffff;
const HALF_KEY: u64 = 0xfff_ffff;

/// The rotations of the key.
#[rustfmt::skip]
const SHIFTS: [u32; 16] = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

/// The initial permutation.
#[rustfmt::skip]
const FIRST: [u32; 64] = [
    58, 50, 42, 34, 26, 18, 10, 2, 60, 52, 44, 36, 28, 20, 12, 4,
    62, 54, 46, 38, 30, 22, 14, 6, 64, 56, 48, 40, 32, 24, 16, 8,
    57, 49, 41, 33, 25, 17, 9, 1, 59, 51, 43, 35, 27, 19, 11, 3,
    61, 53, 45, 37, 29, 21, 13, 5, 63, 55, 47, 39, 31, 23, 15, 7,
];

/// The expansion of a half.
#[rustfmt::skip]
const EXPANSION: [u32; 48] = [
    32, 1, 2, 3, 4, 5, 4, 5, 6, 7, 8, 9, 8, 9, 10, 11,
    12, 13, 12, 13, 14, 15, 16, 17, 16, 17, 18, 19, 20, 21, 20, 21,
    22, 23, 24, 25, 24, 25, 26, 27, 28, 29, 28, 29, 30, 31, 32, 1,
];

/// The permutation of a half.
#[rustfmt::skip]
const MIXING: [u32; 32] = [
    16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10,
    2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
];

/// The bits of the key that count.
#[rustfmt::skip]
const KEY: [u32; 56] = [
    57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2,
    59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36, 63, 55, 47, 39,
    31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37,
    29, 21, 13, 5, 28, 20, 12, 4,
];

/// The bits of the key for one round.
#[rustfmt::skip]
const ROUND_KEY: [u32; 48] = [
    14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4,
    26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47, 55, 30, 40,
    51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];

/// The substitutions, 64 values for each 6 bits.
#[rustfmt::skip]
const BOXES: [u32; 512] = [
    14, 4, 13, 1, 2, 15, 11, 8, 3, 10, 6, 12, 5, 9, 0, 7,
    0, 15, 7, 4, 14, 2, 13, 1, 10, 6, 12, 11, 9, 5, 3, 8,
    4, 1, 14, 8, 13, 6, 2, 11, 15, 12, 9, 7, 3, 10, 5, 0,
    15, 12, 8, 2, 4, 9, 1, 7, 5, 11, 3, 14, 10, 0, 6, 13,
    15, 1, 8, 14, 6, 11, 3, 4, 9, 7, 2, 13, 12, 0, 5, 10,
    3, 13, 4, 7, 15, 2, 8, 14, 12, 0, 1, 10, 6, 9, 11, 5,
    0, 14, 7, 11, 10, 4, 13, 1, 5, 8, 12, 6, 9, 3, 2, 15,
    13, 8, 10, 1, 3, 15, 4, 2, 11, 6, 7, 12, 0, 5, 14, 9,
    10, 0, 9, 14, 6, 3, 15, 5, 1, 13, 12, 7, 11, 4, 2, 8,
    13, 7, 0, 9, 3, 4, 6, 10, 2, 8, 5, 14, 12, 11, 15, 1,
    13, 6, 4, 9, 8, 15, 3, 0, 11, 1, 2, 12, 5, 10, 14, 7,
    1, 10, 13, 0, 6, 9, 8, 7, 4, 15, 14, 3, 11, 5, 2, 12,
    7, 13, 14, 3, 0, 6, 9, 10, 1, 2, 8, 5, 11, 12, 4, 15,
    13, 8, 11, 5, 6, 15, 0, 3, 4, 7, 2, 12, 1, 10, 14, 9,
    10, 6, 9, 0, 12, 11, 7, 13, 15, 1, 3, 14, 5, 2, 8, 4,
    3, 15, 0, 6, 10, 1, 13, 8, 9, 4, 5, 11, 12, 7, 2, 14,
    2, 12, 4, 1, 7, 10, 11, 6, 8, 5, 3, 15, 13, 0, 14, 9,
    14, 11, 2, 12, 4, 7, 13, 1, 5, 0, 15, 10, 3, 9, 8, 6,
    4, 2, 1, 11, 10, 13, 7, 8, 15, 9, 12, 5, 6, 3, 0, 14,
    11, 8, 12, 7, 1, 14, 2, 13, 6, 15, 0, 9, 10, 4, 5, 3,
    12, 1, 10, 15, 9, 2, 6, 8, 0, 13, 3, 4, 14, 7, 5, 11,
    10, 15, 4, 2, 7, 12, 9, 5, 6, 1, 13, 14, 0, 11, 3, 8,
    9, 14, 15, 5, 2, 8, 12, 3, 7, 0, 4, 10, 1, 13, 11, 6,
    4, 3, 2, 12, 9, 5, 15, 10, 11, 14, 1, 7, 6, 0, 8, 13,
    4, 11, 2, 14, 15, 0, 8, 13, 3, 12, 9, 7, 5, 10, 6, 1,
    13, 0, 11, 7, 4, 9, 1, 10, 14, 3, 5, 12, 2, 15, 8, 6,
    1, 4, 11, 13, 12, 3, 7, 14, 10, 15, 6, 8, 0, 5, 9, 2,
    6, 11, 13, 8, 1, 4, 10, 7, 9, 5, 0, 15, 14, 2, 3, 12,
    13, 2, 8, 4, 6, 15, 11, 1, 10, 9, 3, 14, 5, 0, 12, 7,
    1, 15, 13, 8, 10, 3, 7, 4, 12, 5, 6, 11, 0, 14, 9, 2,
    7, 11, 4, 1, 9, 12, 14, 2, 0, 6, 10, 13, 15, 3, 5, 8,
    2, 1, 14, 7, 4, 10, 8, 13, 15, 12, 9, 0, 3, 5, 6, 11,
];

#[test]
fn des_encrypts_as_its_standard_says() {
    assert_eq!(encrypt(0x1334_5779_9bbc_dff1, 0x0123_4567_89ab_cdef), 0x85e8_1354_0f0a_b405);
}
