//! Files that are compressed with gzip, which are unpacked while they are read.

use std::io::{self, Cursor, Read};

use flate2::read::MultiGzDecoder;

/// How many times its size a file may unpack to. Declarations hardly go beyond a hundred, and a file made to take time does.
const MOST_TIMES: u64 = 500;
/// Up to so many bytes it may unpack to in any case.
const FREE: u64 = 1 << 30;

/// Whether a file that begins so is compressed.
pub(super) fn may_begin(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1F\x8B\x08")
}

/// What a compressed file holds. `bytes` are the first of the file, and `rest` has the others.
pub(super) fn unpacked(bytes: Vec<u8>, rest: impl Read) -> impl Read {
    let start = bytes.get(..4).unwrap_or_default().to_vec();
    let packed = Packed { file: Cursor::new(bytes).chain(rest), count: 0 };
    Unpacked { decoder: MultiGzDecoder::new(packed), count: 0, start: Some(start) }
}

/// A compressed file, and how much of it was read.
struct Packed<R> {
    file: R,
    count: u64,
}

impl<R: Read> Read for Packed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.count += count as u64;
        Ok(count)
    }
}

struct Unpacked<R: Read> {
    decoder: MultiGzDecoder<Packed<R>>,
    count: u64,
    /// How the file begins. Where nothing can be unpacked, that is passed on, so that a finding says what the file is.
    start: Option<Vec<u8>>,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(start) = &mut self.start else { return Ok(0) };
        match self.decoder.read(buffer) {
            Ok(count) => {
                self.count += count as u64;
                if self.count > FREE && self.count / MOST_TIMES > self.decoder.get_ref().count {
                    return Err(io::Error::other("it unpacks to more than 500 times its size"));
                }
                Ok(count)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(_) if self.count == 0 => {
                let start = std::mem::take(start);
                self.start = None;
                start.as_slice().read(buffer)
            }
            Err(_) => Err(io::Error::other("what follows can't be unpacked: the file is damaged or cut off")),
        }
    }
}
