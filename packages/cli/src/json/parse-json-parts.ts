import { ARTICLE_LEVELS } from './article-levels.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** An array or object whose parts are parsed one by one. */
type Container = { items: unknown[] } | { entries: [name: string, value: unknown][] }

/** The place of the text of a value that was not parsed, in bytes from the beginning. */
export class TextPlace {
  readonly start: number
  readonly end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/**
 * Returns the value of valid JSON in UTF-8 as `JSON.parse` does. Its text is never in memory as a
 * whole: arrays and objects of a few levels are taken apart, and only their parts are parsed.
 *
 * @param parts - The bytes; each part is read before the next one is asked for
 * @param levels - Number of levels that are taken apart; by default those around an article
 * @param unparsed - Name of a property of the innermost of these levels whose value is a
 *   {@link TextPlace}; by default all are parsed
 * @throws SyntaxError when the text ends too early, or a part is not JSON
 */
export function parseJsonParts(
  parts: Iterable<Uint8Array>,
  levels = ARTICLE_LEVELS,
  unparsed: string | null = null,
): unknown {
  const parser = new PartsParser(levels, unparsed)
  for (const part of parts) parser.add(part)
  return parser.end()
}

class PartsParser {
  readonly #levels: number
  readonly #unparsed: string | null
  readonly #open: { container: Container; name: string }[] = []
  /** The beginning of a text that goes on in the next part. */
  #begun: Uint8Array[] = []
  /** Number of levels of the text around the next byte that are not taken apart. */
  #depth = 0
  #isString = false
  #isEscaped = false
  /** The name of the next property. */
  #name = ''
  #values: unknown[] = []

  /** The start of the part that is read, and of the text before the next dividing byte. */
  #partStart = 0
  #textStart = 0

  constructor(levels: number, unparsed: string | null) {
    this.#levels = levels
    this.#unparsed = unparsed
  }

  add(part: Uint8Array): void {
    let start = 0
    for (let index = 0; index < part.length; index++) {
      const byte = part[index]!
      if (this.#isString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === BACKSLASH) this.#isEscaped = true
        else if (byte === QUOTE) this.#isString = false
      } else if (byte === QUOTE) this.#isString = true
      else if (this.#isStructure(byte)) {
        this.#take(byte, part.subarray(start, index), this.#partStart + index)
        start = index + 1
        this.#textStart = this.#partStart + start
      }
    }
    if (start < part.length) this.#begun.push(Uint8Array.from(part.subarray(start)))
    this.#partStart += part.length
  }

  end(): unknown {
    this.#put(new Uint8Array(), this.#partStart)
    if (this.#open.length > 0 || this.#values.length !== 1) throw new SyntaxError('Unexpected end of JSON')
    return this.#values[0]
  }

  /** Returns whether a byte divides levels that are taken apart, and notes those that are not. */
  #isStructure(byte: number): boolean {
    switch (byte) {
      case OPENING_BRACE:
      case OPENING_BRACKET:
        if (this.#depth === 0 && this.#open.length < this.#levels) return true
        this.#depth++
        return false
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        if (this.#depth === 0) return true
        this.#depth--
        return false
      default:
        return this.#depth === 0 && (byte === COMMA || byte === COLON)
    }
  }

  /** Reads a byte that divides levels, at a place, and the bytes before it. */
  #take(byte: number, before: Uint8Array, place: number): void {
    if (byte === OPENING_BRACE) this.#begin({ entries: [] })
    else if (byte === OPENING_BRACKET) this.#begin({ items: [] })
    else if (byte === COLON) this.#name = JSON.parse(this.#textTo(before))
    else {
      this.#put(before, place)
      if (byte !== COMMA) this.#finish(byte)
    }
  }

  #begin(container: Container): void {
    this.#open.push({ container, name: this.#name })
  }

  #finish(byte: number): void {
    const closed = this.#open.pop()
    if (closed === undefined || 'items' in closed.container !== (byte === CLOSING_BRACKET))
      throw new SyntaxError('Unexpected end of an array or object in JSON')
    const { container, name } = closed
    this.#name = name
    this.#add('items' in container ? container.items : Object.fromEntries(container.entries))
  }

  /** Adds the value of the text that ends with some bytes at a place, unless it is blank. */
  #put(bytes: Uint8Array, end: number): void {
    const text = this.#textTo(bytes)
    if (text.trim() === '') return
    const isUnparsed = this.#open.length === this.#levels && this.#name === this.#unparsed
    this.#add(isUnparsed ? new TextPlace(this.#textStart, end) : JSON.parse(text))
  }

  #add(value: unknown): void {
    const container = this.#open.at(-1)?.container
    if (container === undefined) this.#values.push(value)
    else if ('items' in container) container.items.push(value)
    else container.entries.push([this.#name, value])
  }

  /** Returns the text that was begun, and goes on to the end of some bytes. */
  #textTo(bytes: Uint8Array): string {
    if (this.#begun.length === 0) return decoder.decode(bytes)
    const begun = this.#begun
    this.#begun = []
    return decoder.decode(Buffer.concat([...begun, bytes]))
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
