import { hash } from 'node:crypto'
import { printable } from '../text/printable.js'
import { AUTO, decodeText, guessedEncoding } from './decode-text.js'

/** Bytes at the beginning of a file that are kept. */
const OPENING_LENGTH = 8192

/** Name of standard input in messages. */
export const STANDARD_INPUT = '<stdin>'

/** Returns the name of a text for use in a sentence. */
export const displayName = (name: string): string => (name === STANDARD_INPUT ? 'standard input' : printable(name))

/** A text of the input, with its name for messages. */
export interface InputText {
  readonly name: string
  readonly text: string
}

/** The facts about a file that are known before it is read. */
export interface FoundFile {
  /** Its name for messages. */
  name: string
  /** True for a file that was found in a folder, not named. */
  isFound: boolean
}

/** A file of the input. It releases its bytes when it is decoded. */
export class InputFile implements InputText {
  readonly name: string
  readonly isFound: boolean
  /** Its first bytes. */
  readonly opening: Uint8Array
  /** SHA-256 of its bytes in hexadecimal. */
  readonly sha256: string
  readonly #encoding: string | null
  #content: { bytes: Uint8Array } | { text: string; guessed: string | null }

  /**
   * @param encoding - Its label, or {@link AUTO}; with null a byte order mark or an XML declaration
   *   decides, and without them the encoding is UTF-8
   */
  constructor({ name, isFound }: FoundFile, bytes: Uint8Array, encoding: string | null) {
    this.name = name
    this.isFound = isFound
    this.opening = Uint8Array.from(bytes.subarray(0, OPENING_LENGTH))
    this.sha256 = hash('sha256', bytes, 'hex')
    this.#encoding = encoding
    this.#content = { bytes }
  }

  /** The bytes of a file that is not decoded, such as a PDF. */
  get bytes(): Uint8Array {
    if ('bytes' in this.#content) return this.#content.bytes
    throw new Error(`${this.name} was decoded.`)
  }

  /** The text, which is decoded once. */
  get text(): string {
    return this.#decoded.text
  }

  /** The encoding that was guessed, or null if it is UTF-8, or was not guessed. */
  get guessedEncoding(): string | null {
    return this.#encoding === AUTO ? this.#decoded.guessed : null
  }

  get #decoded(): { text: string; guessed: string | null } {
    if ('text' in this.#content) return this.#content
    const { bytes } = this.#content
    const guessed = this.#encoding === AUTO ? guessedEncoding(bytes) : null
    const encoding = this.#encoding === AUTO ? guessed : this.#encoding
    const decoded = { text: decodeText(bytes, displayName(this.name), encoding), guessed }
    this.#content = decoded
    return decoded
  }
}
