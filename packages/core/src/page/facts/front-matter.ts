import { rowsOf } from '../../scan/source-lines.js'
import type { FactField, PageFact } from './page-fact.js'

/** Longest front matter, in lines. */
const LONGEST = 64

const FIELDS: Readonly<Record<string, FactField>> = {
  publication: 'publication',
  newspaper: 'publication',
  报纸: 'publication',
  date: 'date',
  日期: 'date',
  number: 'number',
  期号: 'number',
  edition: 'edition',
  label: 'label',
  page: 'label',
  版次: 'label',
  name: 'name',
  section: 'name',
  版名: 'name',
}

/**
 * Reads the front matter of a page: lines of `key: value` between two lines of `---` at the very
 * top. Values are plain or in quotes. Beside known keys, a line that starts with `#` is a comment,
 * which is kept as unplaced text. Anything else there is text of the page, so that no text is lost.
 */
export function readFrontMatter(text: string): { end: number; facts: PageFact[] } {
  const none = { end: 0, facts: [] }
  if (!/^\ufeff?---[ \t]*[\r\n]/.test(text.slice(0, 80))) return none
  const close = /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(text.slice(3, 8000))
  if (!close) return none
  const end = 3 + close.index + close[0].length
  const rows = rowsOf(text.slice(0, end))
  if (rows.length > LONGEST) return none
  const facts: PageFact[] = []
  for (const [at, { start: textStart, end: to, level }] of rows.entries()) {
    const start = level ? text.lastIndexOf('#', textStart - 1) - level + 1 : textStart
    const printed = text.slice(start, to)
    if (at === 0 || at === rows.length - 1) {
      facts.push({ field: 'markup', value: null, text: printed, start, end: to, rule: 'front-matter' })
      continue
    }
    if (printed.startsWith('#')) {
      facts.push({ field: 'none', value: null, text: printed, start, end: to, rule: 'front-matter' })
      continue
    }
    const match = /^([\p{L}\w-]{1,40})[ \t]*:(?:[ \t]+(.*))?$/u.exec(printed)
    if (!match) return none
    const value = unquoted(match[2] ?? '')
    if (value === null) return none
    const key = match[1]!.toLowerCase()
    const field = value && Object.hasOwn(FIELDS, key) ? FIELDS[key]! : 'none'
    facts.push({ field, value, text: printed, start, end: to, rule: 'front-matter' })
  }
  const isComment = ({ text: printed }: PageFact): boolean => printed.startsWith('#')
  const isKnown = ({ field }: PageFact): boolean => field !== 'none' && field !== 'markup'
  return facts.some(isComment) && !facts.some(isKnown) ? none : { end, facts }
}

/** Returns a value without its quotes, or `null` when it is neither plain nor quoted. */
function unquoted(value: string): string | null {
  const text = value.trim()
  const sign = text[0]
  if (sign !== '"' && sign !== "'") return /^[[{&*!|>%@`]/.test(text) ? null : text.replace(/[ \t]#.*$/, '').trim()
  const inside = text.slice(1, -1)
  return text.length > 1 && text.endsWith(sign) && !inside.includes(sign) && !inside.includes('\\') ? inside : null
}
