import type { Json } from '@banmian/core'
import { optionError } from '../arguments/option-error.js'
import type { Entry } from '../entry/entry.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { TextFilter } from '../text/xml-filter.js'

/** Maximum number of levels of objects and lists. */
const MAX_DEPTH = 100
/** A name that is not reserved for JSON Feed itself, in ASCII. */
const NAME = /^_[a-z]\w*$/i
/** The object that banmian writes. */
const OWN_NAME = '_banmian'

/** Throws the error for a wrong part of the objects that a function among the options returned. */
type Refuse = (path: string, expected: string, received: unknown) => never

type JsonObject = { [key: string]: Json }

/** Returns the caller's objects of the feed as a whole. */
export function feedObjects({ jsonExtensions, newest }: FeedSettings, text: TextFilter): JsonObject {
  if (!jsonExtensions?.feed) return {}
  const refuse: Refuse = (path, expected, received) => {
    throw optionError('jsonExtensions.feed', `a function whose result has at ${path} ${expected}`, received)
  }
  return objectsOf(jsonExtensions.feed(newest), text, refuse)
}

/** Returns the caller's objects of the item of an article. */
export function itemObjects({ article, context }: Entry, { jsonExtensions }: FeedSettings, text: TextFilter) {
  if (!jsonExtensions?.item) return {}
  const refuse: Refuse = (path, expected, received) => {
    throw optionError('jsonExtensions.item', `an object that has at ${path} ${expected}`, received, article)
  }
  return objectsOf(jsonExtensions.item(article, context.page, context.issue), text, refuse)
}

function objectsOf(objects: unknown, text: TextFilter, refuse: Refuse): JsonObject {
  if (!isObject(objects)) return refuse('its top', 'an object of objects by name', objects)
  const written: JsonObject = {}
  for (const [name, value] of Object.entries(objects)) {
    if (!NAME.test(name)) refuse('its top', 'names such as "_paper", with an underscore and a letter', name)
    if (name === OWN_NAME) refuse('its top', `another name than ${OWN_NAME}, which banmian writes itself`, name)
    if (!isObject(value)) refuse(name, 'an object', value)
    const filter = (string: string): string => text(name, string)
    written[name] = new JsonFilter(filter, refuse).value(value, name, 1)
  }
  return written
}

/** Checks JSON values and removes the characters that no format of feeds contains. */
class JsonFilter {
  readonly #text: (text: string) => string
  readonly #refuse: Refuse

  constructor(text: (text: string) => string, refuse: Refuse) {
    this.#text = text
    this.#refuse = refuse
  }

  value(value: unknown, path: string, depth: number): Json {
    if (typeof value === 'string') return this.#text(value)
    if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
      return value
    }
    if (depth > MAX_DEPTH) return this.#refuse(path, `values at most ${MAX_DEPTH} levels deep`, value)
    if (Array.isArray(value)) return value.map((item, index) => this.value(item, `${path}[${index}]`, depth + 1))
    if (!isObject(value)) return this.#refuse(path, 'a JSON value', value)
    const entries = Object.entries(value).map(([key, item]) => {
      const name = this.#text(key)
      return [name, this.value(item, `${path}.${name}`, depth + 1)] as const
    })
    return Object.fromEntries(entries)
  }
}

/** Returns whether a value is an object that JSON can hold: neither a list nor a class instance. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
