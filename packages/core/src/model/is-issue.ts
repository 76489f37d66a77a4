import { isCalendarDay, isDayOrMonthDay } from './calendar-day.js'
import { isExtensionKey } from './extension-key.js'
import { duplicateIds } from './ids/duplicate-ids.js'
import { STABLE_ID } from './ids/stable-id.js'
import type { Issue } from './issue.js'
import { isLanguageTag } from './language/language-tag.js'
import { deepPartOfIssue } from './nesting.js'
import { ARTICLE_ROLES, CREDIT_ROLES } from './roles.js'

type Check = (value: unknown) => boolean

/**
 * Returns whether a value is an issue: the same answer as `validateIssue` of
 * `@banmian/core/schema`, without the reasons and without loading a schema library.
 */
export function isIssue(value: unknown): value is Issue {
  return deepPartOfIssue(value) === null && issue(value) && duplicateIds(value).length === 0
}

const text: Check = (value) => typeof value === 'string'
const boolean: Check = (value) => typeof value === 'boolean'
const textOf =
  (matches: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && matches(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A closed object: every field must be there, except `extensions`, and no others may be. */
function object(fields: Readonly<Record<string, Check>>): Check {
  const required = Object.keys(fields).filter((name) => name !== 'extensions')
  return (value) =>
    isRecord(value) &&
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name) && fields[name]!(value[name]))
}

/** An object of one of several types. */
function node(types: Readonly<Record<string, Readonly<Record<string, Check>>>>): Check {
  const checks = new Map(
    Object.entries(types).map(([type, fields]) => [type, object({ type: oneOf(type), ...fields })]),
  )
  return (value) => {
    const type = isRecord(value) ? value['type'] : undefined
    return typeof type === 'string' && checks.get(type)?.(value) === true
  }
}

const json: Check = (value) =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value) ||
  (Array.isArray(value) ? value.every(json) : isPlainObject(value) && Object.values(value).every(json))

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (!isRecord(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const id = textOf((value) => STABLE_ID.test(value))
const pixels = orNull((value) => Number.isSafeInteger(value) && (value as number) > 0)
const extensions: Check = (value) =>
  isPlainObject(value) && Object.entries(value).every(([key, data]) => isExtensionKey(key) && json(data))

const running: Check = (value) => list(phrasing)(value)
const phrasing = node({
  text: { value: text },
  emphasis: { children: running },
  strong: { children: running },
  delete: { children: running },
  ruby: { annotation: text, children: running },
  inlineCode: { value: text },
  break: {},
  link: { url: text, title: orNull(text), children: running },
  image: { url: text, alt: text, title: orNull(text) },
})

const credit = object({ role: oneOf(null, ...CREDIT_ROLES), name: text })
const byline = object({ text, placement: oneOf('head', 'tail', 'inline'), credits: list(credit) })
const picture = object({ url: text, alt: text, width: pixels, height: pixels })
const tableCell = node({ tableCell: { children: running } })
const tableRow = node({ tableRow: { children: list(tableCell) } })

const blocks: Check = (value) => list(block)(value)
const listItem = node({ listItem: { spread: boolean, children: blocks } })
const block = node({
  paragraph: { children: running },
  heading: { depth: oneOf(1, 2, 3, 4, 5, 6), children: running },
  list: { ordered: boolean, start: orNull(Number.isSafeInteger), spread: boolean, children: list(listItem) },
  blockquote: { children: blocks },
  table: { align: list(oneOf('left', 'right', 'center', null)), children: list(tableRow) },
  figure: { image: orNull(picture), caption: running, bylines: list(byline) },
  thematicBreak: {},
})

const article = node({
  article: {
    id,
    role: oneOf(...ARTICLE_ROLES),
    headline: object({ kicker: orNull(text), main: orNull(text), deck: orNull(text) }),
    rubric: orNull(text),
    dateline: orNull(
      object({
        text,
        placement: oneOf('inline', 'tail'),
        agency: orNull(text),
        place: orNull(text),
        date: orNull(textOf(isDayOrMonthDay)),
      }),
    ),
    bylines: list(byline),
    body: blocks,
    continuations: list(object({ text, direction: oneOf('to', 'from', 'see'), page: orNull(text) })),
    subjects: list(text),
    extensions,
  },
})

const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1
const fragment = object({ text, candidates: list(object({ path: text, role: text, confidence: isShare })) })
const page = node({
  page: {
    id,
    label: orNull(text),
    name: orNull(text),
    articles: list(article),
    bylines: list(byline),
    unplaced: list(fragment),
  },
})

const publication = object({
  name: orNull(text),
  language: textOf(isLanguageTag),
  identifiers: list(object({ scheme: text, value: text })),
  url: orNull(text),
  publisher: orNull(text),
  timeZone: orNull(text),
})

const issue = node({
  issue: {
    id,
    publication,
    date: orNull(textOf(isCalendarDay)),
    number: orNull(text),
    edition: orNull(text),
    pages: list(page),
    extensions,
  },
})
