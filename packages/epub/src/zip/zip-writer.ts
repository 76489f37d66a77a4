import { Chunks } from './chunk-buffer.js'
import { crc32 } from './crc-32.js'
import type { Deflate } from './deflate.js'
import { Utf8Encoder } from './scratch-utf-8-encoder.js'
import { DEFLATE, directoryRecord, endRecord, fileRecord, STORE } from './zip-records.js'

/** A file for an archive. */
export interface ZipFile {
  /** Name with `/` between folders: ASCII, since names of other characters need flags that old readers do not know. */
  path: string
  /** Text is written as UTF-8. */
  content: string | Uint8Array
  /** Stored as it is, not packed. */
  stored: boolean
  /** A text that many archives hold, so that its packing is worth remembering. */
  common?: boolean
}

/** The bytes of a file as an archive holds them, and what it tells of them. */
interface Packing {
  bytes: Uint8Array
  method: number
  crc: number
  size: number
}

/** Bytes that are handed on at once: few enough to be held, enough that handing them on costs nothing. */
const CHUNK = 65_536
/** Bytes of the directory that are kept in one piece. */
const DIRECTORY_CHUNK = 8192

/** Packings of the texts that many archives hold, for as long as what packed them is in use. */
const remembered = new WeakMap<Deflate, Map<string, Packing>>()

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3) piece by piece: sizes stand before the data, without data descriptors; no extra
 * fields except ZIP64's where a number needs it; nothing but the files decides the bytes.
 */
export class ZipWriter {
  readonly #deflate: Deflate
  readonly #encoder = new Utf8Encoder()
  readonly #out: Chunks
  /** The directory that the archive ends with, which grows with every file. */
  readonly #directory = new Chunks(DIRECTORY_CHUNK)
  #count = 0

  /** @param before - Bytes of the output that come before the archive. */
  constructor(deflate: Deflate, before = 0) {
    this.#deflate = deflate
    this.#out = new Chunks(CHUNK, before)
  }

  /** Adds a file. Gives the chunks of the archive that are full. */
  add(file: ZipFile): readonly Uint8Array[] {
    const { bytes, method, crc, size } = this.#packingOf(file)
    const out = this.#out
    const entry = { path: file.path, method, crc, packed: bytes.length, size, offset: out.offset }
    out.add(fileRecord(entry))
    out.add(bytes)
    this.#directory.add(directoryRecord(entry))
    this.#count += 1
    return out.take()
  }

  /** Closes the archive. Gives the chunks that are left. */
  end(): readonly Uint8Array[] {
    const out = this.#out
    const start = out.offset
    for (const chunk of this.#directory.end()) out.add(chunk)
    out.add(endRecord(this.#count, out.offset - start, start))
    return out.end()
  }

  #packingOf({ content, stored, common = false }: ZipFile): Packing {
    if (typeof content !== 'string') return packed(content, stored, this.#deflate)
    if (!common) return packed(this.#encoder.encode(content), stored, this.#deflate)
    const known = remembered.get(this.#deflate) ?? new Map<string, Packing>()
    remembered.set(this.#deflate, known)
    const packing = known.get(content) ?? packed(new TextEncoder().encode(content), stored, this.#deflate)
    known.set(content, packing)
    return packing
  }
}

function packed(data: Uint8Array, stored: boolean, deflate: Deflate): Packing {
  const deflated = stored ? data : deflate(data)
  // Text too short to be packed is stored.
  const shorter = deflated.length < data.length
  return {
    bytes: shorter ? deflated : data,
    method: shorter ? DEFLATE : STORE,
    crc: crc32(data),
    size: data.length,
  }
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
