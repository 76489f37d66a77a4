import { ByteWriter } from './byte-writer.js'
import { crc32 } from './crc-32.js'
import type { Deflate } from './deflate.js'

/** A file for an archive. */
export interface ZipFile {
  /** Name with `/` between folders: ASCII, since names of other characters need flags that old readers do not know. */
  path: string
  data: Uint8Array
  /** Stored as it is, not packed. */
  stored: boolean
}

/** What the directory at the end tells of a file. */
interface Entry {
  path: string
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }
/** Methods (APPNOTE 4.4.5): as it is, and DEFLATE. */
const STORE = 0
const DEFLATE = 8
/** Version of the format (APPNOTE 4.4.3) that a reader needs: for stored files, for packed ones, for ZIP64. */
const VERSION = { stored: 10, deflated: 20, zip64: 45 }
/** Every file is of 1 January 1980, 0:00, the first moment that the format knows: a clock would change the bytes. */
const TIME = 0
const DAY = (1 << 5) | 1
/** What fields of 32 and of 16 bits hold when the number stands in a ZIP64 field. */
const MAX_32 = 0xffffffff
const MAX_16 = 0xffff

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3) piece by piece: sizes stand before the data, without data descriptors; no extra
 * fields except ZIP64's where a number needs it; nothing but the files decides the bytes.
 */
export class ZipWriter {
  readonly #deflate: Deflate
  readonly #entries: Entry[] = []
  readonly #out: ByteWriter

  /** @param before - Bytes of the output that come before the archive. */
  constructor(deflate: Deflate, before = 0) {
    this.#deflate = deflate
    this.#out = new ByteWriter(before)
  }

  /** Adds a file. Gives the chunks of the archive that are full. */
  add({ path, data, stored }: ZipFile): Uint8Array[] {
    const deflated = stored ? data : this.#deflate(data)
    // Text too short to be packed is stored.
    const content = deflated.length < data.length ? deflated : data
    const method = content === data ? STORE : DEFLATE
    const sizes = { packed: content.length, size: data.length }
    const entry = { path, method, crc: crc32(data), ...sizes, offset: this.#out.offset }
    this.#entries.push(entry)
    const numbers = largeSizes(entry)
    this.#out.u32(SIGNATURE.file)
    this.#common(entry, numbers)
    this.#out.ascii(path)
    this.#extra(numbers)
    this.#out.bytes(content)
    return this.#out.take()
  }

  /** Closes the archive. Gives the chunks that are left. */
  end(): Uint8Array[] {
    const out = this.#out
    const start = out.offset
    for (const entry of this.#entries) this.#directory(entry)
    const size = out.offset - start
    const count = this.#entries.length
    if (count >= MAX_16 || size >= MAX_32 || start >= MAX_32) {
      const end = out.offset
      out.u32(SIGNATURE.end64).u64(44).u16(VERSION.zip64).u16(VERSION.zip64).u32(0).u32(0)
      out.u64(count).u64(count).u64(size).u64(start)
      out.u32(SIGNATURE.locator64).u32(0).u64(end).u32(1)
    }
    const files = Math.min(count, MAX_16)
    out.u32(SIGNATURE.end).u16(0).u16(0).u16(files).u16(files).u32(Math.min(size, MAX_32)).u32(Math.min(start, MAX_32))
    return out.u16(0).end()
  }

  #directory(entry: Entry): void {
    const { path, offset } = entry
    const numbers = [...largeSizes(entry), ...(offset >= MAX_32 ? [offset] : [])]
    this.#out.u32(SIGNATURE.entry).u16(versionOf(entry, numbers))
    this.#common(entry, numbers)
    this.#out.u16(0).u16(0).u16(0).u32(0).u32(Math.min(offset, MAX_32)).ascii(path)
    this.#extra(numbers)
  }

  /** What stands before a file and in the directory alike. */
  #common(entry: Entry, numbers: readonly number[]): void {
    const { path, method, crc } = entry
    const large = largeSizes(entry).length > 0
    this.#out.u16(versionOf(entry, numbers)).u16(0).u16(method).u16(TIME).u16(DAY).u32(crc)
    this.#out.u32(large ? MAX_32 : entry.packed).u32(large ? MAX_32 : entry.size)
    this.#out.u16(path.length).u16(numbers.length === 0 ? 0 : 4 + 8 * numbers.length)
  }

  /** The extra field of ZIP64 (APPNOTE 4.5.3); nothing without numbers. */
  #extra(numbers: readonly number[]): void {
    if (numbers.length > 0) this.#out.u16(1).u16(8 * numbers.length)
    for (const number of numbers) this.#out.u64(number)
  }
}

const NONE: readonly number[] = []

/** The sizes of a file when they need ZIP64. */
const largeSizes = ({ size, packed }: Entry): readonly number[] =>
  size >= MAX_32 || packed >= MAX_32 ? [size, packed] : NONE

const versionOf = ({ method }: Entry, numbers: readonly number[]): number =>
  numbers.length > 0 ? VERSION.zip64 : method === STORE ? VERSION.stored : VERSION.deflated

/** Some bytes after one another. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
