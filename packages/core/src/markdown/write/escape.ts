import { isCommon } from '../../unicode/common-characters.js'
import { DEFINITION } from '../syntax/link-definition.js'

/**
 * The context of a text in Markdown. It decides which characters are escaped and how a line break
 * is written.
 */
export interface Place {
  /** Several lines, one line, or a table cell. */
  form: 'lines' | 'line' | 'cell'
  /**
   * Whether the text is inside brackets, the text of a link or of a picture, which a bracket would
   * end.
   */
  bracketed: boolean
  /** Number of nodes of running text that contain it; 0 by default. */
  depth?: number
}

/** The context of a paragraph's text. */
export const inLines: Place = { form: 'lines', bracketed: false }
/** The context of a heading's text. */
export const inLine: Place = { form: 'line', bracketed: false }
/** The context of a cell's text. */
export const inCell: Place = { form: 'cell', bracketed: false }

/**
 * Characters that editors, viewers or files change, hide or lose: controls, line separators,
 * bidirectional controls, the byte order mark, two noncharacters and lone surrogates. They are
 * written as numeric references.
 */
const UNSAFE =
  '[\\0-\\x08\\x0a-\\x1f\\x7f-\\x9f\\u061c\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const UNSAFE_CHARACTER = new RegExp(UNSAFE, 'g')
const special = new RegExp(`[\\\\\`*_~$[\\]<&|=%]|${UNSAFE}`, 'g')
const attributeSpecial = new RegExp(`["&<>|\`]|${UNSAFE}`, 'g')
const LETTER = /[\p{L}\p{N}]/u
const isLetter = (unit: string | undefined): boolean => unit !== undefined && isCommon(unit) && LETTER.test(unit)

/** Returns whether a text contains characters that must be written as references. */
export const containsUnsafe = (text: string): boolean => text.search(UNSAFE_CHARACTER) >= 0

/** Returns whether an offset is between the halves of a surrogate pair. */
export const splitsCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0

/** Returns the numeric character reference of a UTF-16 unit. */
const reference = (unit: string): string => `&#x${unit.charCodeAt(0).toString(16).toUpperCase()};`

/**
 * The start of a text that GFM turns into a link, up to the next space. Escapes have no effect in
 * it.
 */
const autolink = /(?:https?|ftp):\/\/|www\./gi
const TO_SPACE = /[^\s<]*/y

/**
 * Returns a text as Markdown that shows exactly that text: markup characters are escaped, and
 * characters that would be lost are references. `followed` means that more running text comes right
 * after it.
 */
export function escapeText(text: string, place: Place = inLines, followed = false): string {
  const part = (start: number, end: number): string => escapeMarks(text, start, end, place, followed)
  let out = ''
  let from = 0
  let seen = 0
  for (const { index } of text.matchAll(autolink)) {
    if (index < seen) continue
    TO_SPACE.lastIndex = index
    const address = TO_SPACE.exec(text)![0]
    const end = index + address.length
    const escaped = part(index, end)
    seen = end
    if (escaped === address && !(followed && end === text.length)) continue
    out += part(from, index)
    out += escaped.replace(autolink, (opening) => opening.replace(':', '&#58;').replace('.', '&#46;'))
    from = end
  }
  return out + part(from, text.length)
}

const looksLikeReference = /^&#?[A-Za-z0-9]{1,31};/

/** Returns a part of a text with its markup characters escaped. */
function escapeMarks(text: string, from: number, to: number, { form, bracketed }: Place, followed: boolean): string {
  return text.slice(from, to).replace(special, (mark, offset: number) => {
    const at = from + offset
    const next = text[at + 1]
    switch (mark) {
      case '\\':
      case '`':
      case '*':
      case '~':
      case '$':
        return `\\${mark}`
      case '_':
        return isLetter(text[at - 1]) && isLetter(next) ? mark : '\\_'
      case '[':
        return bracketed || (next !== undefined && '[^! xX'.includes(next)) || text[at - 1] === '!' ? '\\[' : mark
      case ']':
        return bracketed || (next !== undefined && '([:'.includes(next)) ? '\\]' : mark
      case '<':
        return (next === undefined ? followed : /[A-Za-z/!?]/.test(next)) ? '\\<' : mark
      case '&':
        return looksLikeReference.test(text.slice(at, at + 34)) ? '&amp;' : mark
      case '|':
        return form === 'cell' ? '\\|' : mark
      case '=':
      case '%':
        return text[at - 1] === mark ? `\\${mark}` : mark
      default:
        return reference(mark)
    }
  })
}

/** Returns a text field on one line, as {@link escapeText} does, with `<br>` for a line feed. */
export const escapeField = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeText(line, inLine))
    .join('<br>')

/** Returns a text as the value of an attribute between double quotes. */
const escapeAttribute = (value: string): string =>
  value.replace(attributeSpecial, (unit) => {
    if (unit === '"') return '&quot;'
    if (unit === '&') return '&amp;'
    if (unit === '<') return '&lt;'
    if (unit === '>') return '&gt;'
    return reference(unit)
  })

/**
 * Returns an opening tag. Attributes that are `undefined` are left out; those that are `null` have
 * no value.
 */
export function openTag(name: string, attributes: Record<string, string | null | undefined> = {}): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === null ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`,
  )
  return `<${name}${list.join('')}>`
}

const BARE_ADDRESS = /^[^\s<>()\\&|\0-\x20\x7f]+$/
const addressSpecial = new RegExp(`[\\\\<>&|]|${UNSAFE}`, 'g')
const titleSpecial = new RegExp(`[\\\\"&|]|${UNSAFE}`, 'g')

/**
 * Returns the target of a link, without its parentheses: the address, and the title unless it is
 * `null`.
 */
export function addressAndTitle(url: string, title: string | null): string {
  const bare = (url === '' && title === null) || (BARE_ADDRESS.test(url) && !containsUnsafe(url))
  const address = bare ? url : `<${url.replace(addressSpecial, inAddress)}>`
  return title === null ? address : `${address} "${title.replace(titleSpecial, inAddress)}"`
}

const inAddress = (unit: string): string =>
  unit === '&' ? '&amp;' : '\\<>"'.includes(unit) ? `\\${unit}` : reference(unit)

/**
 * Keeps the lines of a paragraph from starting another kind of block or losing their outer spaces.
 */
export const guardLines = (text: string): string => text.split('\n').map(guardLine).join('\n')

function guardLine(line: string): string {
  const guarded = guardEnds(line)
  if ('-+=|:>#'.includes(guarded[0] ?? ' ') || DEFINITION.test(guarded)) return `\\${guarded}`
  return guarded.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}

/** Writes outer white space as references, since readers trim it. */
export function guardEnds(line: string): string {
  if (line === '') return line
  const last =
    line.length > 1 && /\s/.test(line.at(-1)!) ? reference(line.at(-1)!) : line.length > 1 ? line.at(-1)! : ''
  const first = /\s/.test(line[0]!) ? reference(line[0]!) : line[0]!
  return first + line.slice(1, -1) + last
}

/** Keeps a heading from losing its outer white space and a number sign at its end. */
export function guardHeading(line: string): string {
  const guarded = guardEnds(line)
  return guarded.endsWith('#') ? `${guarded.slice(0, -1)}\\#` : guarded
}
