//! Searching for quotes and brackets in JSON text, many bytes at a time.
//!
//! A mask has one bit for each byte of a block. The lowest bit stands for the first byte.

/// The bit that distinguishes upper case from lower case, `[` from `{`, and `]` from `}`.
const CASE: u8 = 0x20;

/// The last control character. JSON does not allow control characters in strings.
const LAST_CONTROL: u8 = 0x1f;

/// The number of bytes that are compared at once.
const VECTOR: usize = 16;

/// The number of bytes in a block, which is the number of bits in a mask.
pub(crate) const BLOCK: usize = 64;

/// Returns the mask of the bytes that equal `wanted`.
#[inline]
pub(crate) fn equal(block: &[u8; BLOCK], wanted: u8) -> u64 {
    equal_folded(block, 0, wanted)
}

/// Returns the mask of the bytes that equal `wanted` after `bits` are set in them.
#[inline]
fn equal_folded(block: &[u8; BLOCK], bits: u8, wanted: u8) -> u64 {
    let (vectors, _) = block.as_chunks();
    let masks = vectors.iter().map(|vector| u64::from(marks::<false>(vector, bits, wanted)));
    masks.rev().fold(0, |all, mask| all << VECTOR | mask)
}

/// Does what [`equal_folded`] does, for one vector. With `CONTROLS`, the mask also has the bytes
/// that are control characters after `bits` are set in them.
#[cfg(target_arch = "x86_64")]
#[inline]
fn marks<const CONTROLS: bool>(vector: &[u8; VECTOR], bits: u8, wanted: u8) -> u16 {
    use std::arch::x86_64::{
        _mm_cmpeq_epi8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x,
        _mm_set1_epi8,
    };
    let number = u128::from_le_bytes(*vector);
    // SAFETY: every x86-64 has SSE2.
    #[expect(unsafe_code, reason = "asked for where the compiler does not look at the target")]
    unsafe {
        let vector = _mm_set_epi64x((number >> 64) as i64, number as i64);
        let folded = _mm_or_si128(vector, _mm_set1_epi8(bits.cast_signed()));
        let mut found = _mm_cmpeq_epi8(folded, _mm_set1_epi8(wanted.cast_signed()));
        if CONTROLS {
            let least = _mm_min_epu8(folded, _mm_set1_epi8(LAST_CONTROL.cast_signed()));
            found = _mm_or_si128(found, _mm_cmpeq_epi8(least, folded));
        }
        _mm_movemask_epi8(found) as u16
    }
}

/// Does what [`equal_folded`] does, for one vector. With `CONTROLS`, the mask also has the bytes
/// that are control characters after `bits` are set in them.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
fn marks<const CONTROLS: bool>(vector: &[u8; VECTOR], bits: u8, wanted: u8) -> u16 {
    portable_marks::<CONTROLS>(vector, bits, wanted)
}

#[cfg(any(test, not(target_arch = "x86_64")))]
fn portable_marks<const CONTROLS: bool>(vector: &[u8; VECTOR], bits: u8, wanted: u8) -> u16 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    /// Returns the mask of the bytes that are zero.
    fn zeros(word: u64) -> u16 {
        const LOW: u64 = 0x7f * ONES;
        let marks = !(((word & LOW) + LOW) | word | LOW);
        // Gathers the highest bits of all bytes in the highest byte.
        ((marks >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u16
    }
    let number = u128::from_le_bytes(*vector);
    let [low, high] = [number as u64, (number >> 64) as u64].map(|word| {
        let folded = word | (ONES * u64::from(bits));
        let found = zeros(folded ^ (ONES * u64::from(wanted)));
        let controls = if CONTROLS { zeros(folded & (ONES * u64::from(!LAST_CONTROL))) } else { 0 };
        found | controls
    });
    high << 8 | low
}

/// Returns a mask in which a bit is set if `mask` has an odd number of bits up to it.
#[inline]
fn parity(mask: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].iter().fold(mask, |mask, shift| mask ^ mask << shift)
}

/// Returns the position of the first byte that is one of `wanted`, or the length if there is none.
#[inline]
pub(crate) fn first_of<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> usize {
    first::<N, false>(bytes, wanted)
}

/// Returns the position of the first byte that is one of `wanted` or a control character, or the
/// length if there is none.
#[inline]
pub(crate) fn first_of_or_control<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> usize {
    first::<N, true>(bytes, wanted)
}

#[inline]
fn first<const N: usize, const CONTROLS: bool>(bytes: &[u8], wanted: [u8; N]) -> usize {
    let mut rest = bytes;
    while let Some((vector, behind)) = rest.split_first_chunk() {
        let found =
            wanted.iter().fold(0, |found, byte| found | marks::<CONTROLS>(vector, 0, *byte));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize;
        }
        rest = behind;
    }
    bytes.len() - rest.len() + first_in_the_end(rest, &wanted, CONTROLS)
}

/// Handles the bytes at the end that are too few for a vector.
#[cold]
#[inline(never)]
fn first_in_the_end(end: &[u8], wanted: &[u8], controls: bool) -> usize {
    let found = |byte: &u8| wanted.contains(byte) || controls && *byte <= LAST_CONTROL;
    end.iter().take_while(|byte| !found(byte)).count()
}

/// Returns the mask of the bytes of a block that are in strings, for a block without backslashes.
/// Opening quotes count as in the string, closing quotes do not. All bits of `inside` are set if
/// the block begins in a string. On return they are set if the next block does.
#[inline]
pub(crate) fn strings(block: &[u8; BLOCK], inside: &mut u64) -> u64 {
    let strings = parity(equal(block, b'"')) ^ *inside;
    *inside = 0_u64.wrapping_sub(strings >> 63);
    strings
}

/// The masks of the brackets of a block that are outside of strings.
pub(crate) struct Brackets {
    opened: u64,
    closed: u64,
}

impl Brackets {
    /// Finds the brackets of a block. `strings` is the mask of the bytes in strings.
    #[inline]
    pub(crate) fn of(block: &[u8; BLOCK], strings: u64) -> Self {
        let marks = |bracket| equal_folded(block, CASE, bracket) & !strings;
        Self { opened: marks(b'{'), closed: marks(b'}') }
    }

    /// Updates the number of open brackets. If the block has the bracket that closes the last one,
    /// returns the number of bytes up to and including it.
    #[inline]
    pub(crate) fn follow(&self, open: &mut usize) -> Option<usize> {
        let closed = self.closed.count_ones() as usize;
        if closed < *open {
            *open = *open - closed + self.opened.count_ones() as usize;
            return None;
        }
        self.follow_each(open)
    }

    /// Returns the greatest number of open brackets in the block, up to the last closing bracket,
    /// or `known` if that is greater. `open` is their number at the beginning of the block.
    #[inline]
    pub(crate) fn deepest(&self, mut open: usize, known: usize) -> usize {
        if open + self.opened.count_ones() as usize <= known {
            return known;
        }
        let (mut deepest, mut marks) = (known, self.opened | self.closed);
        while marks != 0 && open > 1 {
            let opens = self.opened >> marks.trailing_zeros() & 1 == 1;
            open = if opens { open + 1 } else { open - 1 };
            deepest = deepest.max(open);
            marks &= marks - 1;
        }
        deepest
    }

    fn follow_each(&self, open: &mut usize) -> Option<usize> {
        let mut marks = self.opened | self.closed;
        while marks != 0 {
            let place = marks.trailing_zeros();
            match self.opened >> place & 1 {
                1 => *open += 1,
                _ if *open == 1 => return Some(place as usize + 1),
                _ => *open -= 1,
            }
            marks &= marks - 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_told_apart_in_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..VECTOR {
                let mut vector = [b'x'; VECTOR];
                vector[place] = byte;
                for (bits, wanted) in [(0, b'"'), (0x20, b'{'), (0x20, b'}')] {
                    let at = |found: &dyn Fn(u8) -> bool| {
                        let bytes = vector.iter().rev();
                        bytes.fold(0, |all, it| all << 1 | u16::from(found(it | bits)))
                    };
                    let naive = at(&|it| it == wanted);
                    assert_eq!(marks::<false>(&vector, bits, wanted), naive, "{byte} at {place}");
                    let portable = portable_marks::<false>(&vector, bits, wanted);
                    assert_eq!(portable, naive, "{byte} at {place}");
                    let naive = at(&|it| it == wanted || it < b' ');
                    assert_eq!(marks::<true>(&vector, bits, wanted), naive, "{byte} at {place}");
                    let portable = portable_marks::<true>(&vector, bits, wanted);
                    assert_eq!(portable, naive, "{byte} at {place}");
                }
            }
        }
    }

    #[test]
    fn a_block_is_its_vectors_in_order() {
        let mut block = [b' '; BLOCK];
        for place in [0, 15, 16, 33, 63] {
            block[place] = b'"';
        }
        assert_eq!(equal(&block, b'"'), 1 | 1 << 15 | 1 << 16 | 1 << 33 | 1 << 63);
    }

    #[test]
    fn parity_changes_at_each_mark() {
        assert_eq!(parity(1 << 1 | 1 << 4 | 1 << 62), !0 << 62 | 0b1110);
    }

    #[test]
    fn the_first_is_found_in_every_place() {
        for length in 0..40 {
            let text = "x".repeat(length);
            assert_eq!(first_of(text.as_bytes(), [b'"', b'\\']), length);
            assert_eq!(first_of(format!("{text}\\\"").as_bytes(), [b'"', b'\\']), length);
            assert_eq!(first_of_or_control(text.as_bytes(), [b'"']), length);
            assert_eq!(first_of_or_control(format!("{text}\t\"").as_bytes(), [b'"']), length);
            assert_eq!(first_of_or_control(format!("{text}\" \t").as_bytes(), [b'"']), length);
        }
    }
}
