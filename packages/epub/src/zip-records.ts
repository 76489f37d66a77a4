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
/** Numbers of a record, each after the bytes that it takes. */
type Fields = readonly number[]

const NONE: Fields = []

/** What stands before a file (APPNOTE 4.3.7). */
export function fileRecord(entry: Entry): Uint8Array {
  const large = largeSizes(entry)
  return record([4, SIGNATURE.file, ...described(entry, large)], entry.path, extraField(large))
}

/** What the directory at the end holds of a file (APPNOTE 4.3.12). */
export function directoryRecord(entry: Entry): Uint8Array {
  const { path, offset } = entry
  const large = offset >= MAX_32 ? [...largeSizes(entry), offset] : largeSizes(entry)
  const made = [4, SIGNATURE.entry, 2, versionOf(entry, large)]
  const place = [2, 0, 2, 0, 2, 0, 4, 0, 4, Math.min(offset, MAX_32)]
  return record([...made, ...described(entry, large), ...place], path, extraField(large))
}

/** What ends an archive (APPNOTE 4.3.14 to 4.3.16) of `count` files, whose directory takes `size` bytes from `start` on. */
export function endRecord(count: number, size: number, start: number): Uint8Array {
  const large = count >= MAX_16 || size >= MAX_32 || start >= MAX_32
  const { zip64 } = VERSION
  const end64 = [4, SIGNATURE.end64, 8, 44, 2, zip64, 2, zip64, 4, 0, 4, 0, 8, count, 8, count, 8, size, 8, start]
  const locator64 = [4, SIGNATURE.locator64, 4, 0, 8, start + size, 4, 1]
  const files = Math.min(count, MAX_16)
  const end = [
    4,
    SIGNATURE.end,
    2,
    0,
    2,
    0,
    2,
    files,
    2,
    files,
    4,
    Math.min(size, MAX_32),
    4,
    Math.min(start, MAX_32),
    2,
    0,
  ]
  return record(large ? [...end64, ...locator64, ...end] : end)
}

/** What both records of a file tell alike. */
function described(entry: Entry, large: readonly number[]): Fields {
  const { path, method, crc, packed, size } = entry
  const sizes = largeSizes(entry).length > 0 ? [4, MAX_32, 4, MAX_32] : [4, packed, 4, size]
  const version = versionOf(entry, large)
  const extra = large.length === 0 ? 0 : 4 + 8 * large.length
  return [2, version, 2, 0, 2, method, 2, TIME, 2, DAY, 4, crc, ...sizes, 2, path.length, 2, extra]
}

/** The sizes of a file when they need ZIP64. */
const largeSizes = ({ size, packed }: Entry): readonly number[] =>
  size >= MAX_32 || packed >= MAX_32 ? [size, packed] : NONE

const versionOf = ({ method }: Entry, large: readonly number[]): number =>
  large.length > 0 ? VERSION.zip64 : method === STORE ? VERSION.stored : VERSION.deflated

/** The extra field of ZIP64 (APPNOTE 4.5.3); nothing without numbers. */
const extraField = (large: readonly number[]): Fields =>
  large.length === 0 ? NONE : [2, 1, 2, 8 * large.length, ...large.flatMap((number) => [8, number])]

/** Fields, a name, fields. */
function record(before: Fields, path = '', after: Fields = NONE): Uint8Array {
  const bytes = new Uint8Array(lengthOf(before) + path.length + lengthOf(after))
  let at = 0
  const write = (fields: Fields): void => {
    for (let field = 0; field < fields.length; field += 2) {
      let number = fields[field + 1]!
      // The least significant byte comes first (APPNOTE 4.4.1.1).
      for (let left = fields[field]!; left > 0; left--) {
        bytes[at++] = number
        number = Math.floor(number / 256)
      }
    }
  }
  write(before)
  for (let index = 0; index < path.length; index++) bytes[at++] = path.charCodeAt(index)
  write(after)
  return bytes
}

function lengthOf(fields: Fields): number {
  let length = 0
  for (let field = 0; field < fields.length; field += 2) length += fields[field]!
  return length
}
