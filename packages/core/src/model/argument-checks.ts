import { ArgumentError, type ArgumentErrorParts } from '../arguments/argument-error.js'
import { nearest } from '../arguments/nearest.js'
import type { Article, Issue } from './issue.js'
import { type DeepPart, deepPartOfArticle, deepPartOfIssue, MAX_DEPTH } from './nesting.js'

/** The error class of a package, built from the parts of an {@link ArgumentError}. */
export type ArgumentErrorClass = new (parts: ArgumentErrorParts) => Error

/** Checks of arguments that throw one class of error. */
export interface ArgumentChecks {
  /**
   * Throws unless a value has the shape of an issue down to the fields of its articles, and is
   * nested at most 100 levels deep. Otherwise nodes of bodies are not checked.
   */
  issue(value: unknown, argument?: string): asserts value is Issue
  /**
   * Throws unless a value has the shape of an article down to its fields, and is nested at most
   * 100 levels deep. Otherwise nodes of the body are not checked.
   */
  article(value: unknown, argument?: string): asserts value is Article
  /**
   * Throws unless options are an object whose keys are all known. Suggests the option that a
   * misspelled one means.
   */
  options(value: unknown, known: readonly string[], argument?: string): asserts value is object
  /** Throws unless a condition holds. */
  that(condition: boolean, argument: string, expected: string, received: unknown, hint?: string): asserts condition
}

type Fields = Readonly<Record<string, unknown>>

const BODY_HINT = 'A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.'

/**
 * Returns the checks that a package's public functions share, with the package's own class of
 * error.
 */
export function argumentChecks(errorClass: ArgumentErrorClass = ArgumentError): ArgumentChecks {
  const fail = (argument: string, expected: string, received: unknown, hint = likelyMistake(received)): never => {
    throw new errorClass({ argument, expected, received, hint })
  }
  const text = (fields: Fields, name: string, argument: string): void => {
    if (typeof fields[name] !== 'string') fail(`${argument}.${name}`, 'a string', fields[name])
  }
  const textOrNull = (fields: Fields, name: string, argument: string): void => {
    if (fields[name] !== null && typeof fields[name] !== 'string')
      fail(`${argument}.${name}`, 'a string or null', fields[name])
  }
  const list = (fields: Fields, name: string, argument: string, items: string, hint?: string): readonly unknown[] => {
    const value = fields[name]
    return Array.isArray(value) ? value : fail(`${argument}.${name}`, `an array of ${items}`, value, hint)
  }
  const object = (value: unknown, argument: string, expected: string): Fields =>
    isRecord(value) ? value : fail(argument, expected, value)
  const typed = (value: unknown, type: string, argument: string): Fields => {
    const expected = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} object`
    const fields = object(value, argument, expected)
    return fields['type'] === type ? fields : fail(argument, `${expected} with type ${JSON.stringify(type)}`, value)
  }

  const article = (value: unknown, argument: string): void => {
    const fields = typed(value, 'article', argument)
    const headline = object(fields['headline'], `${argument}.headline`, 'an object with kicker, main and deck')
    for (const line of ['kicker', 'main', 'deck']) textOrNull(headline, line, `${argument}.headline`)
    for (const name of ['id', 'role']) text(fields, name, argument)
    textOrNull(fields, 'rubric', argument)
    if (fields['dateline'] !== null) object(fields['dateline'], `${argument}.dateline`, 'an object or null')
    list(fields, 'bylines', argument, 'bylines')
    list(fields, 'continuations', argument, 'continuations')
    list(fields, 'subjects', argument, 'strings')
    const bodyHint = typeof fields['body'] === 'string' ? BODY_HINT : undefined
    const body = list(fields, 'body', argument, 'blocks', bodyHint)
    for (let index = 0; index < body.length; index++) {
      const block = body[index]
      if (!isRecord(block) || typeof block['type'] !== 'string')
        fail(`${argument}.body[${index}]`, 'a block with a type', block, BODY_HINT)
    }
  }

  const issue = (value: unknown, argument: string): void => {
    const fields = typed(value, 'issue', argument)
    text(fields, 'id', argument)
    for (const name of ['date', 'number', 'edition']) textOrNull(fields, name, argument)
    const publication = object(fields['publication'], `${argument}.publication`, 'a publication object')
    text(publication, 'language', `${argument}.publication`)
    for (const name of ['name', 'url', 'publisher', 'timeZone'])
      textOrNull(publication, name, `${argument}.publication`)
    list(publication, 'identifiers', `${argument}.publication`, 'identifiers')
    list(fields, 'pages', argument, 'pages').forEach((page, index) => {
      const place = `${argument}.pages[${index}]`
      const pageFields = typed(page, 'page', place)
      text(pageFields, 'id', place)
      for (const name of ['label', 'name']) textOrNull(pageFields, name, place)
      list(pageFields, 'bylines', place, 'bylines')
      list(pageFields, 'unplaced', place, 'fragments')
      list(pageFields, 'articles', place, 'articles').forEach((item, itemIndex) => {
        article(item, `${place}.articles[${itemIndex}]`)
      })
    })
  }

  const shallow = (part: DeepPart | null, argument: string): void => {
    if (part)
      fail(
        `the ${part.kind} of ${argument}`,
        `nested at most ${MAX_DEPTH} levels deep`,
        part.value,
        'Remove some levels.',
      )
  }

  return {
    article(value, argument = 'article') {
      article(value, argument)
      shallow(deepPartOfArticle(value), argument)
    },
    issue(value, argument = 'issue') {
      issue(value, argument)
      shallow(deepPartOfIssue(value), argument)
    },
    options(value, known, argument = 'options') {
      const fields = object(value, argument, 'an object')
      for (const name of Object.keys(fields)) {
        if (known.includes(name)) continue
        const meant = nearest(name, known)
        const hint = meant === null ? `The options are ${known.join(', ')}.` : `Did you mean ${JSON.stringify(meant)}?`
        fail(`${argument}.${name}`, 'absent, since there is no such option', fields[name], hint)
      }
    },
    that(condition, argument, expected, received, hint) {
      if (!condition) fail(argument, expected, received, hint)
    },
  }
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a sentence about the likely mistake behind a wrong value, if one is known. */
function likelyMistake(value: unknown): string | undefined {
  if (value instanceof Date) return 'Pass dates as text, such as "2024-03-08".'
  if (value instanceof Promise) return 'Await the promise first.'
  if (typeof value === 'string' && /^\s*\{/.test(value)) return 'This looks like JSON: pass JSON.parse(text).'
  if (!isRecord(value)) return undefined
  if ('issue' in value && 'trace' in value) return 'This is the result of parseIssue: pass its property `issue`.'
  switch (value['type']) {
    case 'issue':
      return 'This is an issue; its articles are in issue.pages[…].articles.'
    case 'article':
      return 'This is an article, not an issue. Check the order of the arguments.'
    case 'page':
      return 'This is a page; pass the issue that contains it.'
    default:
      return undefined
  }
}

/** The checks of this package's own functions. */
export const checks: ArgumentChecks = /* @__PURE__ */ argumentChecks()
