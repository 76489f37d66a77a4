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

/** Version of the format (APPNOTE 4.4.3) that a reader needs: for stored files, for packed ones, for ZIP64. */
const STORED = 10
const DEFLATED = 20
const ZIP64 = 45
/** Every file is of 1 January 1980, 0:00, the first moment that the format knows: a clock would change the bytes. */
const TIME = 0
const DAY = (1 << 5) | 1
/** What fields of 32 and of 16 bits hold when the number stands in a ZIP64 field. */
const MAX_32 = 0xffffffff
const MAX_16 = 0xffff
const NONE = new Uint8Array(0)

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3) piece by piece: sizes stand before the data, without data descriptors; no extra
 * fields except ZIP64's where a number needs it; nothing but the files decides the bytes.
 */
export class ZipWriter {
  readonly #deflate: Deflate
  readonly #directory: Uint8Array[] = []
  #offset: number

  /** @param offset - Bytes of the output that come before the archive. */
  constructor(deflate: Deflate, offset = 0) {
    this.#deflate = deflate
    this.#offset = offset
  }

  /** The bytes of one more file. */
  *add({ path, data, stored }: ZipFile): Generator<Uint8Array, void, undefined> {
    const packed = stored ? data : this.#deflate(data)
    // Text too short to be packed is stored.
    const method = packed.length < data.length ? 8 : 0
    const content = method === 0 ? data : packed
    const name = new TextEncoder().encode(path)
    const crc = crc32(data)
    const large = content.length >= MAX_32 || data.length >= MAX_32
    const far = this.#offset >= MAX_32
    const version = (zip64: boolean): number => (zip64 ? ZIP64 : method === 8 ? DEFLATED : STORED)
    const common = (fields: Fields, zip64: boolean): Fields =>
      fields
        .u16(version(zip64))
        .u16(0)
        .u16(method)
        .u16(TIME)
        .u16(DAY)
        .u32(crc)
        .u32(large ? MAX_32 : content.length)
        .u32(large ? MAX_32 : data.length)
        .u16(name.length)
    const sizes = large ? new Fields(16).u64(data.length).u64(content.length).bytes : NONE
    const place = far ? new Fields(8).u64(this.#offset).bytes : NONE
    const local = common(new Fields(30).u32(0x04034b50), large).u16(extraLength(sizes)).bytes
    const entry = common(new Fields(46).u32(0x02014b50).u16(version(large || far)), large || far)
      .u16(extraLength(sizes, place))
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0)
      .u32(far ? MAX_32 : this.#offset).bytes
    this.#directory.push(joined([entry, name, ...extra(sizes, place)]))
    yield* this.#counted([joined([local, name, ...extra(sizes)]), content])
  }

  /** The bytes that close the archive. */
  *end(): Generator<Uint8Array, void, undefined> {
    const start = this.#offset
    yield* this.#counted(this.#directory)
    const size = this.#offset - start
    const count = this.#directory.length
    if (count >= MAX_16 || size >= MAX_32 || start >= MAX_32) {
      const end = this.#offset
      yield new Fields(56)
        .u32(0x06064b50)
        .u64(44)
        .u16(ZIP64)
        .u16(ZIP64)
        .u32(0)
        .u32(0)
        .u64(count)
        .u64(count)
        .u64(size)
        .u64(start).bytes
      yield new Fields(20).u32(0x07064b50).u32(0).u64(end).u32(1).bytes
    }
    const files = Math.min(count, MAX_16)
    yield new Fields(22)
      .u32(0x06054b50)
      .u16(0)
      .u16(0)
      .u16(files)
      .u16(files)
      .u32(Math.min(size, MAX_32))
      .u32(Math.min(start, MAX_32)).bytes
  }

  *#counted(chunks: readonly Uint8Array[]): Generator<Uint8Array, void, undefined> {
    for (const chunk of chunks) {
      this.#offset += chunk.length
      if (chunk.length > 0) yield chunk
    }
  }
}

/** Length of the extra field that holds the numbers which need ZIP64. */
function extraLength(...numbers: readonly Uint8Array[]): number {
  const length = numbers.reduce((sum, one) => sum + one.length, 0)
  return length === 0 ? 0 : 4 + length
}

function extra(...numbers: readonly Uint8Array[]): Uint8Array[] {
  const length = extraLength(...numbers)
  return length === 0 ? [] : [new Fields(4).u16(1).u16(length - 4).bytes, ...numbers]
}

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

/** Writes numbers, the least significant byte first. */
class Fields {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(length: number) {
    this.bytes = new Uint8Array(length)
    this.#view = new DataView(this.bytes.buffer)
  }

  u16(value: number): this {
    this.#view.setUint16(this.#at, value, true)
    this.#at += 2
    return this
  }

  u32(value: number): this {
    this.#view.setUint32(this.#at, value, true)
    this.#at += 4
    return this
  }

  u64(value: number): this {
    this.#view.setBigUint64(this.#at, BigInt(value), true)
    this.#at += 8
    return this
  }
}
