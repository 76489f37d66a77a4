import { FormatError, quote } from '../errors/format-error.js'
import { decode } from '../syntax/character-references.js'
import { CREDIT_TAGS } from '../syntax/credit-tags.js'

/** An HTML tag in running text. */
export interface Tag {
  name: string
  closing: boolean
  /** Attribute values by name; `null` for an attribute without a value. */
  attributes: Map<string, string | null>
  start: number
  end: number
}

/** The tags of the format and their attributes. */
const TAGS = new Map<string, readonly string[]>([
  ['em', []],
  ['strong', []],
  ['del', []],
  ['code', []],
  ['span', []],
  ['ruby', []],
  ['rb', []],
  ['rt', []],
  ['rp', []],
  ['br', []],
  ['a', ['href', 'title']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['figure', ['image']],
  ['label', []],
  ['kicker', []],
  ['deck', []],
  ['rubric', []],
  ['unplaced', []],
  ['dateline', ['placement', 'agency', 'place', 'date']],
  ['byline', ['placement', 'order']],
  ['continuation', ['to', 'from', 'see']],
  ...[...CREDIT_TAGS.keys()].map((tag) => [tag, ['name']] as const),
])

const OPENING = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y
const ATTRIBUTE = /[ \n\t]+([A-Za-z][A-Za-z0-9-]*)/y
const ENDING = /[ \n\t]*\/?>/y

/** Reads the tag at an offset of a text. Returns `null` when the `<` there is plain text. */
export function readTag(text: string, at: number, offset: (at: number) => number): Tag | null {
  OPENING.lastIndex = at
  const match = OPENING.exec(text)
  if (!match) {
    if (!/[!?]/.test(text[at + 1] ?? '')) return null
    const hint = 'Write \\< for a plain <, and put a comment with data on a line of its own.'
    throw new FormatError('text', quote(text.slice(at, at + 40)), hint, offset(at), offset(at + 2))
  }
  const [whole, slash, name] = match
  const allowed = TAGS.get(name!)
  if (!allowed) {
    const hint = text.startsWith(':', at + whole.length)
      ? 'Write a link as [text](address).'
      : 'Correct its name, or write \\< for a plain <.'
    throw new FormatError('a tag of this format', quote(whole), hint, offset(at), offset(at) + whole.length)
  }
  const attributes = new Map<string, string | null>()
  let from = at + whole.length
  for (;;) {
    ENDING.lastIndex = from
    const end = ENDING.exec(text)
    if (end) return { name: name!, closing: slash === '/', attributes, start: at, end: ENDING.lastIndex }
    ATTRIBUTE.lastIndex = from
    const found = ATTRIBUTE.exec(text)
    if (!found || slash === '/')
      throw new FormatError(
        `“>” at the end of the tag ${whole}`,
        quote(text.slice(from)),
        'Write \\< for a plain <.',
        offset(at),
        offset(from),
      )
    const key = found[1]!
    const place = ATTRIBUTE.lastIndex - key.length
    if (!allowed.includes(key) || attributes.has(key))
      throw new FormatError(
        allowed.length ? `each of the attributes ${allowed.join(', ')} at most once` : `no attribute in ${whole}>`,
        key,
        'Remove it.',
        offset(place),
        offset(place) + key.length,
      )
    from = ATTRIBUTE.lastIndex
    if (text[from] !== '=') {
      attributes.set(key, null)
      continue
    }
    const close = text[from + 1] === '"' ? text.indexOf('"', from + 2) : -1
    if (close < 0)
      throw new FormatError(
        'a value between double quotes',
        quote(text.slice(from + 1)),
        `Write ${key}="…".`,
        offset(place),
        offset(from),
      )
    attributes.set(key, decode(text.slice(from + 2, close), offset(from + 2), false))
    from = close + 1
  }
}
