import { type Bytes, ChunkBuffer } from './chunk-buffer.js'
import { crc32 } from './crc-32.js'
import type { Deflate } from './deflate.js'
import { ScratchUtf8Encoder } from './scratch-utf-8-encoder.js'
import { DEFLATED, directoryHeader, endRecord, localHeader, STORED } from './zip-records.js'

/** A file to add to an archive. */
export interface ZipFile {
  /**
   * Path with `/` between folders. ASCII only: other characters need flags that old readers ignore.
   */
  path: string
  /** A text is written as UTF-8. */
  content: string | Uint8Array
  /** True for a file that is not compressed. */
  stored: boolean
  /** True for a text that many archives contain, whose compressed form is worth caching. */
  common?: boolean
}

/** The data of a file as the archive contains it. */
interface FileData {
  bytes: Uint8Array
  method: number
  crc: number
  /** Size before compression, in bytes. */
  size: number
}

/**
 * Size of a chunk of output: small enough to hold, large enough that the handover costs nothing.
 */
const CHUNK_SIZE = 65_536
/** Size of a chunk of the central directory. */
const DIRECTORY_CHUNK_SIZE = 8192

/** Compressed forms of common texts, kept as long as the function that made them. */
const cache = new WeakMap<Deflate, Map<string, FileData>>()

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3) file by file. Sizes precede the data, so there are no
 * data descriptors; the only extra field is ZIP64's, where a number needs it. The bytes depend on
 * nothing but the files.
 */
export class ZipWriter {
  readonly #deflate: Deflate
  readonly #encoder = new ScratchUtf8Encoder()
  readonly #output: ChunkBuffer
  readonly #directory = new ChunkBuffer(DIRECTORY_CHUNK_SIZE)
  readonly #start: number
  #count = 0

  /** @param offset - Offset of the archive in the output, in bytes. */
  constructor(deflate: Deflate, offset = 0) {
    this.#deflate = deflate
    this.#start = offset
    this.#output = new ChunkBuffer(CHUNK_SIZE, offset)
  }

  /** Size of the archive so far, in bytes. */
  get size(): number {
    return this.#output.offset - this.#start
  }

  /** Adds a file and returns the chunks that are full. */
  add(file: ZipFile): readonly Bytes[] {
    const { bytes, method, crc, size } = this.#dataOf(file)
    const output = this.#output
    const entry = { path: file.path, method, crc, compressedSize: bytes.length, size, offset: output.offset }
    output.add(localHeader(entry))
    output.add(bytes)
    this.#directory.add(directoryHeader(entry))
    this.#count += 1
    return output.take()
  }

  /** Closes the archive and returns the remaining chunks. */
  end(): readonly Bytes[] {
    const output = this.#output
    const start = output.offset
    for (const chunk of this.#directory.end()) output.add(chunk)
    output.add(endRecord(this.#count, output.offset - start, start))
    return output.end()
  }

  #dataOf({ content, stored, common = false }: ZipFile): FileData {
    if (typeof content !== 'string') return compress(content, stored, this.#deflate)
    if (!common) return compress(this.#encoder.encode(content), stored, this.#deflate)
    const cached = cache.get(this.#deflate) ?? new Map<string, FileData>()
    cache.set(this.#deflate, cached)
    // The cache needs bytes of its own, not the scratch buffer.
    const data = cached.get(content) ?? compress(new TextEncoder().encode(content), stored, this.#deflate)
    cached.set(content, data)
    return data
  }
}

function compress(data: Uint8Array, stored: boolean, deflate: Deflate): FileData {
  const deflated = stored ? data : deflate(data)
  // A very short text grows when it is compressed, and is stored instead.
  const isShorter = deflated.length < data.length
  return {
    bytes: isShorter ? deflated : data,
    method: isShorter ? DEFLATED : STORED,
    crc: crc32(data),
    size: data.length,
  }
}
