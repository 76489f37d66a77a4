/** Where a text stands in Markdown; it decides what has to be escaped and how a line break is written. */
export interface Place {
  /** Several lines, one line, or a cell of a table. */
  form: 'lines' | 'line' | 'cell'
  /** Whether the text is inside a link or the description of a picture, where brackets would end it. */
  bracketed: boolean
  /** How many nodes of running text it is inside of; none if not said. */
  depth?: number
}

/** The place of a paragraph's text. */
export const inLines: Place = { form: 'lines', bracketed: false }
/** The place of a heading's text. */
export const inLine: Place = { form: 'line', bracketed: false }
/** The place of a cell's text. */
export const inCell: Place = { form: 'cell', bracketed: false }

/**
 * Characters that editors, viewers or files change, hide or lose: controls, line separators, bidirectional controls, the byte
 * order mark, two noncharacters and lone surrogates. They are written as numeric references.
 */
const UNSAFE =
  '[\\0-\\x08\\x0a-\\x1f\\x7f-\\x9f\\u061c\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const unsafe = new RegExp(UNSAFE, 'g')
const special = new RegExp(`[\\\\\`*_~$[\\]<&|=%]|${UNSAFE}`, 'g')
const attributeSpecial = new RegExp(`["&<>|\`]|${UNSAFE}`, 'g')
const LETTER = /[\p{L}\p{N}]/u

/** Whether a text holds characters that can only be written as references. */
export const holdsUnsafe = (text: string): boolean => text.search(unsafe) >= 0

/** Whether a place of a text is in the middle of a character, between the halves of a surrogate pair. */
export const splitsCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0

/** The numeric character reference of one UTF-16 unit. */
const reference = (unit: string): string => `&#x${unit.charCodeAt(0).toString(16).toUpperCase()};`

/** What GitHub makes a link of by itself. It reads no escapes there, and takes what follows up to the next blank. */
const autolink = /(?:https?|ftp):\/\/|www\./gi
const toBlank = /[^\s<]*/y

/**
 * Text so that Markdown shows exactly it: what would be markup is escaped, what would be lost is a reference.
 * `followed` tells that more running text comes right after.
 */
export function escapeText(text: string, place: Place = inLines, followed = false): string {
  let out = ''
  let from = 0
  let seen = 0
  for (const { index } of text.matchAll(autolink)) {
    if (index < seen) continue
    toBlank.lastIndex = index
    const address = toBlank.exec(text)![0]
    const escaped = escapeMarks(address, place)
    const end = index + address.length
    seen = end
    if (escaped === address && !(followed && end === text.length)) continue
    out += escapeMarks(text.slice(from, index), place)
    out += escaped.replace(autolink, (opening) => opening.replace(':', '&#58;').replace('.', '&#46;'))
    from = end
  }
  return out + escapeMarks(text.slice(from), place)
}

const looksLikeReference = /^&#?[A-Za-z0-9]{1,31};/

function escapeMarks(text: string, { form, bracketed }: Place): string {
  return text.replace(special, (mark, at: number) => {
    const next = text[at + 1]
    switch (mark) {
      case '\\':
      case '`':
      case '*':
      case '~':
      case '$':
        return `\\${mark}`
      case '_':
        return LETTER.test(text[at - 1] ?? '') && LETTER.test(next ?? '') ? mark : '\\_'
      case '[':
        return bracketed || (next !== undefined && '[^! xX'.includes(next)) || text[at - 1] === '!' ? '\\[' : mark
      case ']':
        return bracketed || (next !== undefined && '([:'.includes(next)) ? '\\]' : mark
      case '<':
        return /[A-Za-z/!?]/.test(next ?? '') ? '\\<' : mark
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

/** A text field on one line: as {@link escapeText}, with a line feed as `<br>`. */
export const escapeField = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeText(line, inLine))
    .join('<br>')

/** The value of an attribute between double quotes. */
const escapeAttribute = (value: string): string =>
  value.replace(attributeSpecial, (unit) => {
    if (unit === '"') return '&quot;'
    if (unit === '&') return '&amp;'
    if (unit === '<') return '&lt;'
    if (unit === '>') return '&gt;'
    return reference(unit)
  })

/** An opening tag; attributes that are `undefined` are left out, those that are `null` have no value. */
export function openTag(name: string, attributes: Record<string, string | null | undefined> = {}): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === null ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`,
  )
  return `<${name}${list.join('')}>`
}

const BARE_ADDRESS = /^[^\s<>()\\&|\0-\x20\x7f]+$/
const addressSpecial = new RegExp(`[\\\\<>&|]|${UNSAFE}`, 'g')
const titleSpecial = new RegExp(`[\\\\"&|]|${UNSAFE}`, 'g')

/** What stands between the round brackets of a link: its address, and its title unless that is `null`. */
export function addressAndTitle(url: string, title: string | null): string {
  const bare = (url === '' && title === null) || (BARE_ADDRESS.test(url) && !holdsUnsafe(url))
  const address = bare ? url : `<${url.replace(addressSpecial, inAddress)}>`
  return title === null ? address : `${address} "${title.replace(titleSpecial, inAddress)}"`
}

const inAddress = (unit: string): string =>
  unit === '&' ? '&amp;' : '\\<>"'.includes(unit) ? `\\${unit}` : reference(unit)

/** Keeps the lines of a paragraph from opening another kind of block or losing the blanks at their ends. */
export const guardLines = (text: string): string => text.split('\n').map(guardLine).join('\n')

function guardLine(line: string): string {
  const guarded = guardEnds(line)
  if ('-+=|:>#'.includes(guarded[0] ?? ' ')) return `\\${guarded}`
  return guarded.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}

/** Writes a blank at either end as a reference, since readers trim. */
export function guardEnds(line: string): string {
  if (line === '') return line
  const last =
    line.length > 1 && /\s/.test(line.at(-1)!) ? reference(line.at(-1)!) : line.length > 1 ? line.at(-1)! : ''
  const first = /\s/.test(line[0]!) ? reference(line[0]!) : line[0]!
  return first + line.slice(1, -1) + last
}

/** Keeps a heading from losing its blanks and the number signs at its end. */
export function guardHeading(line: string): string {
  const guarded = guardEnds(line)
  return guarded.endsWith('#') ? `${guarded.slice(0, -1)}\\#` : guarded
}
