/** What an archive tells of a file. */
export interface Entry {
  /** ASCII. */
  path: string
  method: number
  /** CRC-32 of the file itself. */
  crc: number
  /** Bytes in the archive, and in the file itself. */
  packed: number
  size: number
  /** Where in the archive its record stands. */
  offset: number
}

/** Methods (APPNOTE 4.4.5): as it is, and DEFLATE. */
export const STORE = 0
export const DEFLATE = 8

const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }
/** Version of the format (APPNOTE 4.4.3) that a reader needs: for stored files, for packed ones, for ZIP64. */
const VERSION = { stored: 10, deflated: 20, zip64: 45 }
/** Every file is of 1 January 1980, 0:00, the first moment that the format knows: a clock would change the bytes. */
const TIME = 0
const DAY = (1 << 5) | 1
/** What fields of 32 and of 16 bits hold when the number stands in a ZIP64 field. */
const MAX_32 = 0xffffffff
const MAX_16 = 0xffff
/** Lengths of the records without what varies. */
const FILE = 30
const ENTRY = 46
const END = 22
const END_64 = 56
const LOCATOR_64 = 20

/** What stands before a file (APPNOTE 4.3.7). */
export function fileRecord(entry: Entry): Uint8Array {
  const { path } = entry
  const extra = largeSizes(entry)
  const record = new Uint8Array(FILE + path.length + lengthOf(extra))
  u32(record, 0, SIGNATURE.file)
  describe(record, 4, entry, extra)
  ascii(record, FILE, path)
  writeExtra(record, FILE + path.length, extra)
  return record
}

/** What the directory at the end holds of a file (APPNOTE 4.3.12). */
export function directoryRecord(entry: Entry): Uint8Array {
  const { path, offset } = entry
  const extra = offset >= MAX_32 ? [...largeSizes(entry), offset] : largeSizes(entry)
  const record = new Uint8Array(ENTRY + path.length + lengthOf(extra))
  u32(record, 0, SIGNATURE.entry)
  u16(record, 4, versionOf(entry, extra))
  describe(record, 6, entry, extra)
  u32(record, 42, Math.min(offset, MAX_32))
  ascii(record, ENTRY, path)
  writeExtra(record, ENTRY + path.length, extra)
  return record
}

/** What ends an archive (APPNOTE 4.3.14 to 4.3.16) of `count` files, whose directory takes `size` bytes from `start` on. */
export function endRecord(count: number, size: number, start: number): Uint8Array {
  const large = count >= MAX_16 || size >= MAX_32 || start >= MAX_32
  const before = large ? END_64 + LOCATOR_64 : 0
  const record = new Uint8Array(before + END)
  if (large) {
    u32(record, 0, SIGNATURE.end64)
    u64(record, 4, END_64 - 12)
    u16(record, 12, VERSION.zip64)
    u16(record, 14, VERSION.zip64)
    u64(record, 24, count)
    u64(record, 32, count)
    u64(record, 40, size)
    u64(record, 48, start)
    u32(record, END_64, SIGNATURE.locator64)
    u64(record, END_64 + 8, start + size)
    u32(record, END_64 + 16, 1)
  }
  u32(record, before, SIGNATURE.end)
  u16(record, before + 8, Math.min(count, MAX_16))
  u16(record, before + 10, Math.min(count, MAX_16))
  u32(record, before + 12, Math.min(size, MAX_32))
  u32(record, before + 16, Math.min(start, MAX_32))
  return record
}

/** Writes what both records of a file tell alike. */
function describe(record: Uint8Array, at: number, entry: Entry, extra: readonly number[]): void {
  const { path, method, crc, packed, size } = entry
  const large = size >= MAX_32 || packed >= MAX_32
  u16(record, at, versionOf(entry, extra))
  u16(record, at + 4, method)
  u16(record, at + 6, TIME)
  u16(record, at + 8, DAY)
  u32(record, at + 10, crc)
  u32(record, at + 14, large ? MAX_32 : packed)
  u32(record, at + 18, large ? MAX_32 : size)
  u16(record, at + 22, path.length)
  u16(record, at + 24, lengthOf(extra))
}

const NONE: readonly number[] = []

/** The sizes of a file when they need ZIP64. */
const largeSizes = ({ size, packed }: Entry): readonly number[] =>
  size >= MAX_32 || packed >= MAX_32 ? [size, packed] : NONE

const versionOf = ({ method }: Entry, extra: readonly number[]): number =>
  extra.length > 0 ? VERSION.zip64 : method === STORE ? VERSION.stored : VERSION.deflated

/** Bytes of the extra field of ZIP64 (APPNOTE 4.5.3) that holds some numbers; there is none without. */
const lengthOf = (extra: readonly number[]): number => (extra.length === 0 ? 0 : 4 + 8 * extra.length)

function writeExtra(record: Uint8Array, at: number, extra: readonly number[]): void {
  if (extra.length === 0) return
  u16(record, at, 1)
  u16(record, at + 2, 8 * extra.length)
  for (const [index, number] of extra.entries()) u64(record, at + 4 + 8 * index, number)
}

// Numbers stand with the least significant byte first (APPNOTE 4.4.1.1).

function u16(record: Uint8Array, at: number, value: number): void {
  record[at] = value
  record[at + 1] = value >>> 8
}

function u32(record: Uint8Array, at: number, value: number): void {
  u16(record, at, value)
  u16(record, at + 2, value >>> 16)
}

function u64(record: Uint8Array, at: number, value: number): void {
  u32(record, at, value)
  u32(record, at + 4, Math.floor(value / 2 ** 32))
}

function ascii(record: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) record[at + index] = text.charCodeAt(index)
}
