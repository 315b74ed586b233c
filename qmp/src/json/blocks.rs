//! Finding quotes and brackets in JSON text, many bytes at a time.
//!
//! A mask has a bit for each byte of a block, the lowest for the first.

/// The bit that tells upper case from lower, and `[` from `{` and `]` from `}`.
const CASE: u8 = 0x20;

/// The last of the bytes that JSON calls control characters and does not allow in strings.
const LAST_CONTROL: u8 = 0x1f;

/// How many bytes are compared at once.
const VECTOR: usize = 16;

/// How many bytes a mask has a bit for.
pub(crate) const BLOCK: usize = 64;

/// A bit for each byte that is the wanted one.
#[inline]
pub(crate) fn equal(block: &[u8; BLOCK], wanted: u8) -> u64 {
    equal_folded(block, 0, wanted)
}

/// A bit for each byte that is the wanted one with these bits set.
#[inline]
fn equal_folded(block: &[u8; BLOCK], bits: u8, wanted: u8) -> u64 {
    let (vectors, _) = block.as_chunks();
    let masks = vectors.iter().map(|vector| u64::from(marks::<false>(vector, bits, wanted)));
    masks.rev().fold(0, |all, mask| all << VECTOR | mask)
}

/// The same for fewer bytes; with `CONTROLS` also a bit for each byte that is a control character
/// with these bits set.
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

/// The same for fewer bytes; with `CONTROLS` also a bit for each byte that is a control character
/// with these bits set.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
fn marks<const CONTROLS: bool>(vector: &[u8; VECTOR], bits: u8, wanted: u8) -> u16 {
    portable_marks::<CONTROLS>(vector, bits, wanted)
}

#[cfg(any(test, not(target_arch = "x86_64")))]
fn portable_marks<const CONTROLS: bool>(vector: &[u8; VECTOR], bits: u8, wanted: u8) -> u16 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    /// A bit for each byte that is zero.
    fn zeros(word: u64) -> u16 {
        const LOW: u64 = 0x7f * ONES;
        let marks = !(((word & LOW) + LOW) | word | LOW);
        // Each byte's highest bit, moved into the highest byte.
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

/// A bit for each byte that has an odd number of these up to it.
#[inline]
fn parity(mask: u64) -> u64 {
    [1, 2, 4, 8, 16, 32].iter().fold(mask, |mask, shift| mask ^ mask << shift)
}

/// Where the first of these bytes is; the length if there is none.
#[inline]
pub(crate) fn first_of<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> usize {
    first::<N, false>(bytes, wanted)
}

/// Where the first of these bytes or of JSON's control characters is; the length if there is none.
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

/// The same for the last few bytes of a text.
#[cold]
#[inline(never)]
fn first_in_the_end(end: &[u8], wanted: &[u8], controls: bool) -> usize {
    let found = |byte: &u8| wanted.contains(byte) || controls && *byte <= LAST_CONTROL;
    end.iter().take_while(|byte| !found(byte)).count()
}

/// The bytes of a block without backslashes that are in strings, an opening quote included and a
/// closing one not, as a mask. `inside` says whether the block begins in a string, and afterwards
/// whether what is behind it does: by all bits.
#[inline]
pub(crate) fn strings(block: &[u8; BLOCK], inside: &mut u64) -> u64 {
    let strings = parity(equal(block, b'"')) ^ *inside;
    *inside = 0_u64.wrapping_sub(strings >> 63);
    strings
}

/// The brackets of a block that are outside of strings, as masks.
pub(crate) struct Brackets {
    opened: u64,
    closed: u64,
}

impl Brackets {
    /// The brackets of a block outside of strings.
    #[inline]
    pub(crate) fn of(block: &[u8; BLOCK], strings: u64) -> Self {
        let marks = |bracket| equal_folded(block, CASE, bracket) & !strings;
        Self { opened: marks(b'{'), closed: marks(b'}') }
    }

    /// Follows how many are open. Says how many bytes of the block come up to the bracket that
    /// closes the last one, if it is among them.
    #[inline]
    pub(crate) fn follow(&self, open: &mut usize) -> Option<usize> {
        let closed = self.closed.count_ones() as usize;
        if closed < *open {
            *open = *open - closed + self.opened.count_ones() as usize;
            return None;
        }
        self.follow_each(open)
    }

    /// How many are open where most are, up to where one is left, if that is more than is known.
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
