//! Reads the part of CBOR (RFC 8949) in which browsers hand over keys: definite lengths, four levels deep.

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Int(i64),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    /// `false`, `true`, `null`.
    Simple(u8),
}

impl Value {
    /// The value under a key of a map.
    pub fn of(&self, key: &Self) -> Option<&Self> {
        match self {
            Self::Map(pairs) => pairs
                .iter()
                .find(|(found, _)| found == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn number(&self, key: i64) -> Option<i64> {
        match self.of(&Self::Int(key)) {
            Some(Self::Int(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn bytes(&self, key: &Self) -> Option<&[u8]> {
        match self.of(key) {
            Some(Self::Bytes(bytes)) => Some(bytes),
            _ => None,
        }
    }
}

const DEEPEST: usize = 4;

/// The first value of `input`, and how many bytes it takes.
pub fn read(input: &[u8]) -> Option<(Value, usize)> {
    let mut reader = Reader { input, at: 0 };
    let value = reader.value(0)?;
    Some((value, reader.at))
}

struct Reader<'a> {
    input: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.input.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let first = *self.take(1)?.first()?;
        let (kind, short) = (first >> 5, first & 31);
        if kind == 7 {
            return matches!(short, 20..=22).then_some(Value::Simple(short));
        }
        let size = match short {
            0..=23 => u64::from(short),
            24..=27 => self
                .take(1 << (short - 24))?
                .iter()
                .fold(0, |sum, byte| (sum << 8) | u64::from(*byte)),
            _ => return None,
        };
        let count = usize::try_from(size).ok()?;
        match kind {
            0 => i64::try_from(size).ok().map(Value::Int),
            1 => i64::try_from(size).ok().map(|size| Value::Int(-1 - size)),
            2 => Some(Value::Bytes(self.take(count)?.to_vec())),
            3 => String::from_utf8(self.take(count)?.to_vec())
                .ok()
                .map(Value::Text),
            4 => (0..count)
                .map(|_| self.value(depth + 1))
                .collect::<Option<Vec<_>>>()
                .map(Value::List),
            5 => (0..count)
                .map(|_| Some((self.value(depth + 1)?, self.value(depth + 1)?)))
                .collect::<Option<Vec<_>>>()
                .map(Value::Map),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_of_numbers_and_bytes_is_read_to_its_end() {
        let (value, length) = read(&[0xa2, 0x01, 0x02, 0x20, 0x42, 7, 8, 0xff]).expect("a map");
        assert_eq!(length, 7);
        assert_eq!(value.number(1), Some(2));
        assert_eq!(value.bytes(&Value::Int(-1)), Some(&[7, 8][..]));
    }

    #[test]
    fn what_is_cut_off_too_deep_or_endless_is_no_value() {
        assert_eq!(read(&[0x42, 7]), None, "cut off");
        assert_eq!(read(&[0x81; 9]), None, "too deep");
        assert_eq!(read(&[0x5f, 0x41, 7, 0xff]), None, "of no stated length");
        let large = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(read(&large), None, "larger than it is");
        assert_eq!(read(&[]), None);
    }
}
