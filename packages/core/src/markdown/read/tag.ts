import { FormatError, quote } from '../errors/format-error.js'
import { decode } from '../syntax/character-references.js'

/** A tag in running text. */
export interface Tag {
  name: string
  closing: boolean
  /** Values by name; `null` for an attribute without one. */
  attributes: Map<string, string | null>
  start: number
  end: number
}

const credit = ['name']
/** The tags that the format knows, with their attributes. */
const known = new Map<string, readonly string[]>([
  ['em', []],
  ['strong', []],
  ['del', []],
  ['code', []],
  ['span', []],
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
  ...['name', 'reporter', 'correspondent', 'photographer', 'author', 'editor'].map((one) => [one, credit] as const),
  ...['compiler', 'illustrator', 'designer', 'translator', 'source'].map((one) => [one, credit] as const),
])

const opening = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y
const attribute = /[ \n\t]+([A-Za-z][A-Za-z0-9-]*)/y
const ending = /[ \n\t]*\/?>/y

/** The tag at a place of a text, or `null` where the sign is only a sign. */
export function readTag(text: string, at: number, offset: (at: number) => number): Tag | null {
  opening.lastIndex = at
  const match = opening.exec(text)
  if (!match) {
    if (!/[!?]/.test(text[at + 1] ?? '')) return null
    const hint = 'Write \\< for a plain <; comments with data stand on lines of their own.'
    throw new FormatError('text', quote(text.slice(at, at + 40)), hint, offset(at), offset(at + 2))
  }
  const [whole, slash, name] = match
  const allowed = known.get(name!)
  if (!allowed) {
    const hint = text.startsWith(':', at + whole.length)
      ? 'Write a link as [text](address).'
      : 'Correct its name, or write \\< for a plain <.'
    throw new FormatError('a tag of this format', quote(whole), hint, offset(at), offset(at) + whole.length)
  }
  const attributes = new Map<string, string | null>()
  let from = at + whole.length
  for (;;) {
    ending.lastIndex = from
    const end = ending.exec(text)
    if (end) return { name: name!, closing: slash === '/', attributes, start: at, end: ending.lastIndex }
    attribute.lastIndex = from
    const found = attribute.exec(text)
    if (!found || slash === '/')
      throw new FormatError(
        `“>” at the end of the tag ${whole}`,
        quote(text.slice(from)),
        'Write \\< for a plain <.',
        offset(at),
        offset(from),
      )
    const key = found[1]!
    const place = attribute.lastIndex - key.length
    if (!allowed.includes(key) || attributes.has(key))
      throw new FormatError(
        allowed.length ? `each of the attributes ${allowed.join(', ')} at most once` : `no attribute in ${whole}>`,
        key,
        'Remove it.',
        offset(place),
        offset(place) + key.length,
      )
    from = attribute.lastIndex
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
