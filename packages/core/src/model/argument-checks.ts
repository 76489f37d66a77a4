import { ArgumentError, type ArgumentErrorParts } from '../arguments/argument-error.js'
import { nearest } from '../arguments/nearest.js'
import type { Article, Issue } from './issue.js'
import { type DeepPart, deepPartOfArticle, deepPartOfIssue, MAX_DEPTH } from './nesting.js'
import { isTrusted } from './trusted-issues.js'

/** The error class of a package, built from the parts of an {@link ArgumentError}. */
export type ArgumentErrorClass = new (parts: ArgumentErrorParts) => Error

/** Checks of arguments that throw one class of error. */
export interface ArgumentChecks {
  /**
   * Throws unless a value has the shape of an issue down to the fields of its articles, and is
   * nested at most 100 levels deep. Otherwise nodes of bodies are not checked. An issue that
   * `trustIssue` has marked is not read.
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
  // The values are read by the callers, and the names are joined only for an error: every renderer
  // checks all articles, and a property that is read by a variable name takes several times longer.
  const text = (value: unknown, argument: string, name: string): void => {
    if (typeof value !== 'string') fail(`${argument}.${name}`, 'a string', value)
  }
  const textOrNull = (value: unknown, argument: string, name: string): void => {
    if (value !== null && typeof value !== 'string') fail(`${argument}.${name}`, 'a string or null', value)
  }
  const list = (value: unknown, argument: string, name: string, items: string, hint?: string): readonly unknown[] =>
    Array.isArray(value) ? value : fail(`${argument}.${name}`, `an array of ${items}`, value, hint)
  const object = (value: unknown, argument: string, name: string, expected: string): Fields =>
    isRecord(value) ? value : fail(argument + name, expected, value)
  const typed = (value: unknown, type: string, argument: string): Fields => {
    if (isRecord(value) && value['type'] === type) return value
    const expected = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} object`
    return fail(argument, isRecord(value) ? `${expected} with type ${JSON.stringify(type)}` : expected, value)
  }

  const article = (value: unknown, argument: string): void => {
    const fields = typed(value, 'article', argument)
    const headline = object(fields['headline'], argument, '.headline', 'an object with kicker, main and deck')
    textOrNull(headline['kicker'], argument, 'headline.kicker')
    textOrNull(headline['main'], argument, 'headline.main')
    textOrNull(headline['deck'], argument, 'headline.deck')
    text(fields['id'], argument, 'id')
    text(fields['role'], argument, 'role')
    textOrNull(fields['rubric'], argument, 'rubric')
    if (fields['dateline'] !== null) object(fields['dateline'], argument, '.dateline', 'an object or null')
    list(fields['bylines'], argument, 'bylines', 'bylines')
    list(fields['continuations'], argument, 'continuations', 'continuations')
    list(fields['subjects'], argument, 'subjects', 'strings')
    const bodyHint = typeof fields['body'] === 'string' ? BODY_HINT : undefined
    const body = list(fields['body'], argument, 'body', 'blocks', bodyHint)
    for (let index = 0; index < body.length; index++) {
      const block = body[index]
      if (!isRecord(block) || typeof block['type'] !== 'string')
        fail(`${argument}.body[${index}]`, 'a block with a type', block, BODY_HINT)
    }
  }

  const publication = (value: unknown, argument: string): void => {
    const fields = object(value, argument, '.publication', 'a publication object')
    text(fields['language'], argument, 'publication.language')
    textOrNull(fields['name'], argument, 'publication.name')
    textOrNull(fields['url'], argument, 'publication.url')
    textOrNull(fields['publisher'], argument, 'publication.publisher')
    textOrNull(fields['timeZone'], argument, 'publication.timeZone')
    list(fields['identifiers'], argument, 'publication.identifiers', 'identifiers')
  }

  const page = (value: unknown, argument: string): void => {
    const fields = typed(value, 'page', argument)
    text(fields['id'], argument, 'id')
    textOrNull(fields['label'], argument, 'label')
    textOrNull(fields['name'], argument, 'name')
    list(fields['bylines'], argument, 'bylines', 'bylines')
    list(fields['unplaced'], argument, 'unplaced', 'fragments')
    list(fields['articles'], argument, 'articles', 'articles').forEach((item, index) => {
      article(item, `${argument}.articles[${index}]`)
    })
  }

  const issue = (value: unknown, argument: string): void => {
    const fields = typed(value, 'issue', argument)
    text(fields['id'], argument, 'id')
    textOrNull(fields['date'], argument, 'date')
    textOrNull(fields['number'], argument, 'number')
    textOrNull(fields['edition'], argument, 'edition')
    publication(fields['publication'], argument)
    list(fields['pages'], argument, 'pages', 'pages').forEach((item, index) => {
      page(item, `${argument}.pages[${index}]`)
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
      if (isTrusted(value)) return
      issue(value, argument)
      shallow(deepPartOfIssue(value), argument)
    },
    options(value, known, argument = 'options') {
      const fields = object(value, argument, '', 'an object')
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
