import { readFileSync } from 'node:fs'
import type { Layout } from '../../../../packages/core/src/order/layout.js'

/** A page with its annotation: which characters are which part of which unit. */
export interface LabeledPage {
  text: string
  /** BCP 47 tag; `zh-Hans` unless given. */
  lang: string
  units: Unit[]
  spans: Span[]
  /** The places of its lines on the page. */
  layout?: Layout
  /** File and line, for error messages. */
  origin: string
}

/** An article, or a photo that stands alone. */
export interface Unit {
  kind: string
  /** Names of those who wrote it. */
  credits?: string[]
  /** Its headline in the paper, where the page has less of it. */
  headline?: string
}

/**
 * Roles of a span. A `section` is a heading over several articles; `furniture` is text of the page
 * itself, such as a running head. Both, and an `advertisement`, belong to no unit.
 */
export const SPAN_ROLES = [
  'pageName',
  'kicker',
  'headline',
  'deck',
  'subhead',
  'byline',
  'paragraph',
  'credit',
  'caption',
  'section',
  'advertisement',
  'furniture',
] as const

/** The role of a span. */
export type SpanRole = (typeof SPAN_ROLES)[number]

/**
 * A part of a page. `start` and `end` are UTF-16 offsets. `unit` is the index of its unit, or -1
 * for text that belongs to none. The halves of a paragraph that was cut have the same number in
 * `paragraph`; -1 where that is not known.
 */
export type Span = [start: number, end: number, unit: number, role: SpanRole, paragraph: number]

/** An error in the training data: where it is, what was expected and what was found. */
export class TrainingDataError extends Error {
  override readonly name = 'TrainingDataError'

  constructor(origin: string, problem: string) {
    super(`${origin}: ${problem}`)
  }
}

/**
 * Reads labeled pages from files with one page a line, as JSON:
 * `{ text, lang?, units: [{ kind, credits? }], spans: [[start, end, unit, role, paragraph], …] }`.
 * Other properties are ignored.
 *
 * @throws TrainingDataError for a file without pages, and for a line that is no such page
 */
export function readPages(files: readonly string[]): LabeledPage[] {
  if (!files.length) throw new TrainingDataError('arguments', 'expected the names of files with labeled pages')
  return files.flatMap((file) => {
    const pages = contentOf(file)
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [parsePage(line, `${file}:${index + 1}`)]))
    if (!pages.length) throw new TrainingDataError(file, 'expected a labeled page on each line, found none')
    return pages
  })
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new TrainingDataError(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Reads a labeled page from its JSON. */
export function parsePage(json: string, origin: string): LabeledPage {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new TrainingDataError(origin, `expected JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const fail = (path: string, expected: string, found: unknown): never => {
    throw new TrainingDataError(origin, `expected ${path} to be ${expected}, found ${shown(found)}`)
  }
  if (!isObject(value)) return fail('the page', 'an object', value)
  const { text, units, spans } = value
  if (typeof text !== 'string') return fail('text', 'a string', text)
  if (!Array.isArray(units)) return fail('units', 'an array', units)
  if (!Array.isArray(spans)) return fail('spans', 'an array', spans)
  const lang = value['lang'] ?? 'zh-Hans'
  if (typeof lang !== 'string') return fail('lang', 'a BCP 47 tag', lang)
  return {
    text,
    lang,
    units: units.map((unit: unknown, index): Unit => {
      if (!isObject(unit) || typeof unit['kind'] !== 'string')
        return fail(`units[${index}]`, '{ kind: string, credits?: string[] }', unit)
      const credits = unit['credits']
      if (credits !== undefined && !isStrings(credits))
        return fail(`units[${index}].credits`, 'an array of strings', credits)
      return credits === undefined ? { kind: unit['kind'] } : { kind: unit['kind'], credits }
    }),
    spans: spans.map((span: unknown, index): Span => {
      const path = `spans[${index}]`
      if (!Array.isArray(span) || span.length < 5) return fail(path, '[start, end, unit, role, paragraph]', span)
      const [start, end, unit, role, paragraph] = span as unknown[]
      if (!isInteger(start, 0, text.length)) return fail(`${path}[0]`, `an offset from 0 to ${text.length}`, start)
      if (!isInteger(end, start, text.length))
        return fail(`${path}[1]`, `an offset from ${start} to ${text.length}`, end)
      if (!isInteger(unit, -1, units.length - 1))
        return fail(`${path}[2]`, `-1 or the index of one of ${units.length} units`, unit)
      if (!isRole(role)) return fail(`${path}[3]`, `one of ${SPAN_ROLES.join(', ')}`, role)
      if (!isInteger(paragraph, -1, Infinity)) return fail(`${path}[4]`, 'the number of a paragraph or -1', paragraph)
      return [start, end, unit, role, paragraph]
    }),
    origin,
  }
}

/** Returns the spans of a page in the order of their offsets. */
export const sortedSpans = ({ spans }: Pick<LabeledPage, 'spans'>): Span[] => [...spans].sort((a, b) => a[0] - b[0])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
const isInteger = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const isRole = (value: unknown): value is SpanRole => SPAN_ROLES.some((role) => role === value)

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
