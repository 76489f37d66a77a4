/** The fields of a file in its headers. */
export interface ZipEntry {
  /** ASCII. */
  path: string
  /** {@link STORED} or {@link DEFLATED}. */
  method: number
  /** CRC-32 of the uncompressed file. */
  crc: number
  /** Size in the archive, in bytes. */
  compressedSize: number
  /** Size of the uncompressed file, in bytes. */
  size: number
  /** Offset of the local header in the output. */
  offset: number
}

/** Compression methods (APPNOTE 4.4.5). */
export const STORED = 0
export const DEFLATED = 8

const SIGNATURE = {
  localHeader: 0x04034b50,
  directoryHeader: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
}
/** Version needed to extract (APPNOTE 4.4.3). */
const VERSION = { stored: 10, deflated: 20, zip64: 45 }
/**
 * Every file has the earliest date of the format, 1 January 1980, 0:00: a clock would change the
 * bytes.
 */
const TIME = 0
const DATE = (1 << 5) | 1
/** The value of a 32-bit or 16-bit field whose number is in a ZIP64 record instead. */
const MAX_32 = 0xffffffff
const MAX_16 = 0xffff
/** Sizes of the records without their variable parts, in bytes. */
const LOCAL_HEADER = 30
const DIRECTORY_HEADER = 46
const END = 22
const END_64 = 56
const LOCATOR_64 = 20

/** Returns the local file header (APPNOTE 4.3.7). */
export function localHeader(entry: ZipEntry): Uint8Array {
  const { path } = entry
  const extra = largeSizes(entry)
  const record = new Uint8Array(LOCAL_HEADER + path.length + extraLength(extra))
  u32(record, 0, SIGNATURE.localHeader)
  writeSharedFields(record, 4, entry, extra)
  ascii(record, LOCAL_HEADER, path)
  writeExtra(record, LOCAL_HEADER + path.length, extra)
  return record
}

/** Returns the header of a file in the central directory (APPNOTE 4.3.12). */
export function directoryHeader(entry: ZipEntry): Uint8Array {
  const { path, offset } = entry
  const extra = offset >= MAX_32 ? [...largeSizes(entry), offset] : largeSizes(entry)
  const record = new Uint8Array(DIRECTORY_HEADER + path.length + extraLength(extra))
  u32(record, 0, SIGNATURE.directoryHeader)
  u16(record, 4, versionOf(entry, extra))
  writeSharedFields(record, 6, entry, extra)
  u32(record, 42, Math.min(offset, MAX_32))
  ascii(record, DIRECTORY_HEADER, path)
  writeExtra(record, DIRECTORY_HEADER + path.length, extra)
  return record
}

/**
 * Returns the records that end an archive (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param count - Number of files.
 * @param size - Size of the central directory, in bytes.
 * @param start - Offset of the central directory.
 */
export function endRecord(count: number, size: number, start: number): Uint8Array {
  const isLarge = count >= MAX_16 || size >= MAX_32 || start >= MAX_32
  const endOffset = isLarge ? END_64 + LOCATOR_64 : 0
  const record = new Uint8Array(endOffset + END)
  if (isLarge) {
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
  u32(record, endOffset, SIGNATURE.end)
  u16(record, endOffset + 8, Math.min(count, MAX_16))
  u16(record, endOffset + 10, Math.min(count, MAX_16))
  u32(record, endOffset + 12, Math.min(size, MAX_32))
  u32(record, endOffset + 16, Math.min(start, MAX_32))
  return record
}

/** Writes the fields that both headers of a file share. */
function writeSharedFields(record: Uint8Array, offset: number, entry: ZipEntry, extra: readonly number[]): void {
  const { path, method, crc, compressedSize, size } = entry
  const isLarge = size >= MAX_32 || compressedSize >= MAX_32
  u16(record, offset, versionOf(entry, extra))
  u16(record, offset + 4, method)
  u16(record, offset + 6, TIME)
  u16(record, offset + 8, DATE)
  u32(record, offset + 10, crc)
  u32(record, offset + 14, isLarge ? MAX_32 : compressedSize)
  u32(record, offset + 18, isLarge ? MAX_32 : size)
  u16(record, offset + 22, path.length)
  u16(record, offset + 24, extraLength(extra))
}

const NONE: readonly number[] = []

/** Returns the sizes of a file for the ZIP64 field, or an empty list when they fit 32 bits. */
const largeSizes = ({ size, compressedSize }: ZipEntry): readonly number[] =>
  size >= MAX_32 || compressedSize >= MAX_32 ? [size, compressedSize] : NONE

const versionOf = ({ method }: ZipEntry, extra: readonly number[]): number =>
  extra.length > 0 ? VERSION.zip64 : method === STORED ? VERSION.stored : VERSION.deflated

/** Returns the length of the ZIP64 extra field (APPNOTE 4.5.3) in bytes, 0 when there is none. */
const extraLength = (extra: readonly number[]): number => (extra.length === 0 ? 0 : 4 + 8 * extra.length)

function writeExtra(record: Uint8Array, offset: number, extra: readonly number[]): void {
  if (extra.length === 0) return
  u16(record, offset, 1)
  u16(record, offset + 2, 8 * extra.length)
  for (const [index, number] of extra.entries()) u64(record, offset + 4 + 8 * index, number)
}

// Numbers are little-endian (APPNOTE 4.4.1.1).

function u16(record: Uint8Array, offset: number, value: number): void {
  record[offset] = value
  record[offset + 1] = value >>> 8
}

function u32(record: Uint8Array, offset: number, value: number): void {
  u16(record, offset, value)
  u16(record, offset + 2, value >>> 16)
}

function u64(record: Uint8Array, offset: number, value: number): void {
  u32(record, offset, value)
  u32(record, offset + 4, Math.floor(value / 2 ** 32))
}

function ascii(record: Uint8Array, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) record[offset + index] = text.charCodeAt(index)
}
