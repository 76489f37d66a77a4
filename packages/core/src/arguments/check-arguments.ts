import type { Article, Issue } from '../model/issue.js'
import { ArgumentError, type ArgumentErrorParts } from './argument-error.js'
import { nearest } from './nearest.js'

/** The error class of a package, built from the parts of an {@link ArgumentError}. */
export type ArgumentErrorClass = new (parts: ArgumentErrorParts) => Error

/** Checks of arguments that throw one class of error. */
export interface ArgumentChecks {
  /** Throws unless a value has the shape of an issue down to the fields of its articles. Nodes of bodies are not checked. */
  issue(value: unknown, argument?: string): asserts value is Issue
  /** Throws unless a value has the shape of an article down to its fields. Nodes of the body are not checked. */
  article(value: unknown, argument?: string): asserts value is Article
  /** Throws unless options are an object whose keys are all known; suggests the option that a misspelt one means. */
  options(value: unknown, known: readonly string[], argument?: string): asserts value is object
  /** Throws unless a condition holds. */
  that(condition: boolean, argument: string, expected: string, received: unknown, hint?: string): asserts condition
}

type Fields = Readonly<Record<string, unknown>>

/** Returns the checks that a package's public functions share, with the package's own class of error. */
export function argumentChecks(errorClass: ArgumentErrorClass = ArgumentError): ArgumentChecks {
  const fail = (argument: string, expected: string, received: unknown, hint?: string): never => {
    throw new errorClass({ argument, expected, received, hint })
  }
  const text = (fields: Fields, name: string, argument: string): void => {
    if (typeof fields[name] !== 'string') fail(`${argument}.${name}`, 'a string', fields[name], hintFor(fields[name]))
  }
  const textOrNull = (fields: Fields, name: string, argument: string): void => {
    const value = fields[name]
    if (value !== null && typeof value !== 'string')
      fail(`${argument}.${name}`, 'a string or null', value, hintFor(value))
  }
  const list = (fields: Fields, name: string, argument: string, expected: string): readonly unknown[] => {
    const value = fields[name]
    if (!Array.isArray(value)) fail(`${argument}.${name}`, expected, value, hintFor(value))
    return value as readonly unknown[]
  }
  const object = (value: unknown, argument: string, expected: string): Fields => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      fail(argument, expected, value, hintFor(value))
    return value as Fields
  }
  const typed = (value: unknown, type: string, argument: string): Fields => {
    const expected = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} object`
    const fields = object(value, argument, expected)
    if (fields['type'] !== type) fail(argument, `${expected} with type ${JSON.stringify(type)}`, value, hintFor(value))
    return fields
  }
  const article = (value: unknown, argument: string): void => {
    const fields = typed(value, 'article', argument)
    const headline = object(fields['headline'], `${argument}.headline`, 'an object with kicker, main and deck')
    for (const line of ['kicker', 'main', 'deck']) textOrNull(headline, line, `${argument}.headline`)
    for (const name of ['id', 'role']) text(fields, name, argument)
    textOrNull(fields, 'rubric', argument)
    if (fields['dateline'] !== null) object(fields['dateline'], `${argument}.dateline`, 'an object or null')
    list(fields, 'bylines', argument, 'an array of bylines')
    list(fields, 'continuations', argument, 'an array of continuations')
    list(fields, 'subjects', argument, 'an array of strings')
    const body = list(fields, 'body', argument, 'an array of blocks')
    for (let index = 0; index < body.length; index++) {
      const block = body[index] as { type?: unknown } | null | undefined
      if (typeof block !== 'object' || block === null || typeof block.type !== 'string')
        fail(`${argument}.body[${index}]`, 'a block with a type', block)
    }
  }
  return {
    article(value, argument = 'article') {
      article(value, argument)
    },
    issue(value, argument = 'issue') {
      const fields = typed(value, 'issue', argument)
      const publication = object(fields['publication'], `${argument}.publication`, 'a publication object')
      text(fields, 'id', argument)
      for (const name of ['date', 'number', 'edition']) textOrNull(fields, name, argument)
      text(publication, 'language', `${argument}.publication`)
      for (const name of ['name', 'url', 'publisher', 'timeZone'])
        textOrNull(publication, name, `${argument}.publication`)
      list(publication, 'identifiers', `${argument}.publication`, 'an array of identifiers')
      list(fields, 'pages', argument, 'an array of pages').forEach((page, index) => {
        const place = `${argument}.pages[${index}]`
        const pageFields = typed(page, 'page', place)
        for (const name of ['label', 'name']) textOrNull(pageFields, name, place)
        list(pageFields, 'bylines', place, 'an array of bylines')
        list(pageFields, 'unplaced', place, 'an array of fragments')
        list(pageFields, 'articles', place, 'an array of articles').forEach((one, at) => {
          article(one, `${place}.articles[${at}]`)
        })
      })
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

/** Returns a sentence about the likely mistake behind a wrong value, if one is known. */
function hintFor(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (value instanceof Date) return 'Pass dates as text, such as "2024-03-08".'
  if (value instanceof Promise) return 'Await the promise first.'
  if (typeof value === 'string' && /^\s*\{/.test(value)) return 'This looks like JSON: pass JSON.parse(text).'
  if (typeof value !== 'object' || value === null) return undefined
  if ('issue' in value && 'trace' in value) return 'This is the result of parseIssue: pass its property `issue`.'
  const { type } = value as { type?: unknown }
  if (type === 'issue') return 'This is an issue; its articles are in issue.pages[…].articles.'
  if (type === 'article') return 'This is an article, not an issue. Check the order of the arguments.'
  if (type === 'page') return 'This is a page; pass the issue that contains it.'
  return undefined
}
