import { isCalendarDay, isDayOrMonthDay } from '../../../model/calendar-day.js'
import { isExtensionKey } from '../../../model/extension-key.js'
import { STABLE_ID } from '../../../model/ids/stable-id.js'
import type { Extensions, Json } from '../../../model/issue.js'
import { isLanguageTag } from '../../../model/language/language-tag.js'
import { deepPartOfExtensions, MAX_DEPTH } from '../../../model/nesting.js'
import { FormatError, quote } from '../../errors/format-error.js'
import type { Span } from '../../syntax/lines.js'
import { jsonOf, type Yaml, YamlMap } from './yaml.js'

/** Reads the fields of a mapping, each in the form that it must have. */
export class Fields {
  private readonly source: string
  private readonly map: YamlMap
  private readonly place: Span

  /**
   * @param place position of the mapping, for errors about missing keys
   * @param known keys that the mapping may have
   */
  constructor(source: string, map: YamlMap, place: Span, known: readonly string[]) {
    this.source = source
    this.map = map
    this.place = place
    for (const [key, { key: at }] of map)
      if (!known.includes(key))
        throw new FormatError(
          `one of the keys ${known.join(', ')}`,
          quote(key),
          'Correct the key, or remove the line.',
          at.start,
          at.end,
        )
  }

  has(key: string): boolean {
    return this.map.has(key)
  }

  /** Returns a text, or `null` when the key is absent. */
  text(key: string, form?: FieldForm): string | null {
    const field = this.map.get(key)
    if (!field || field.value === null) return null
    if (typeof field.value !== 'string')
      throw this.wrong(key, 'text', field, `Write it between double quotes: ${key}: "…".`)
    if (form && !form.matches(field.value)) throw this.wrong(key, form.name, field)
    return field.value
  }

  required(key: string, value: string | null): string {
    if (value !== null) return value
    throw new FormatError(`the key ${key}`, 'none', `Add a line “${key}: …”.`, this.place.start, this.place.end)
  }

  oneOf<T extends Json>(key: string, values: readonly T[]): T | null {
    const field = this.map.get(key)
    if (!field) return null
    const match = values.find((value) => value === field.value)
    if (match === undefined) throw this.wrong(key, anyOf(values.map(String)), field)
    return match
  }

  /** Returns a whole number or `null`; `undefined` when the key is absent. */
  integer(key: string): number | null | undefined {
    const field = this.map.get(key)
    if (!field) return undefined
    const { value } = field
    if (value !== null && !(typeof value === 'number' && Number.isSafeInteger(value)))
      throw this.wrong(key, 'a whole number', field)
    return value
  }

  /** Returns a number from 0 to 1. The key is required. */
  share(key: string): number {
    const field = this.map.get(key)
    const value = field?.value
    if (typeof value === 'number' && value >= 0 && value <= 1) return value
    throw this.wrong(key, 'a number from 0 to 1', field ?? this.place)
  }

  /** Returns the items of a sequence; `undefined` when the key is absent. */
  list<T>(key: string, read: (item: Yaml) => T | undefined, name: string): T[] | undefined {
    const field = this.map.get(key)
    if (!field) return undefined
    if (!Array.isArray(field.value)) throw this.wrong(key, `a sequence of ${name}`, field, `Write ${key}: […].`)
    return field.value.map((item) => {
      const value = read(item)
      if (value === undefined) throw this.wrong(key, name, item)
      return value
    })
  }

  /** Returns the fields of a nested mapping, or `null` when the key is absent. */
  inner(key: string, known: readonly string[]): Fields | null {
    const field = this.map.get(key)
    return field ? Fields.of(this.source, field, known, key) : null
  }

  static of(source: string, field: Yaml, known: readonly string[], key: string): Fields {
    if (field.value instanceof YamlMap) return new Fields(source, field.value, field, known)
    const found = quote(source.slice(field.start, field.end))
    throw new FormatError(`keys and values for ${key}`, found, 'Write {key: value}.', field.start, field.end)
  }

  /** Returns data of any form, keyed by URIs; `undefined` when the key is absent. */
  extensions(key: string): Extensions | undefined {
    const field = this.map.get(key)
    if (!field) return undefined
    if (!(field.value instanceof YamlMap)) throw this.wrong(key, 'keys and values', field, `Write ${key}: {…}.`)
    for (const [name, { key: place }] of field.value)
      if (!isExtensionKey(name))
        throw new FormatError(
          `a URI as each key of ${key}`,
          quote(name),
          'Use a URI that you own, such as "https://example.com/ns".',
          place.start,
          place.end,
        )
    const data = jsonOf(field) as { [key: string]: Json }
    if (deepPartOfExtensions(data)) throw this.wrong(key, `values nested at most ${MAX_DEPTH} deep`, field, SHALLOWER)
    return data
  }

  /** Returns the position of a key's value, or of the mapping when the key is absent. */
  placeOf(key: string): Span {
    return this.map.get(key) ?? this.place
  }

  private wrong(key: string, expected: string, { start, end }: Span, hint = 'Correct the value.'): FormatError {
    return new FormatError(`${expected} for ${key}`, quote(this.source.slice(start, end)), hint, start, end)
  }
}

const SHALLOWER = 'Remove some levels.'

/** Returns a choice in words. */
const anyOf = (values: readonly string[]): string =>
  values.length > 2 ? `one of ${values.join(', ')}` : values.join(' or ')

/** Returns the text of an item; `undefined` for other values. */
export const textItem = ({ value }: Yaml): string | undefined => (typeof value === 'string' ? value : undefined)
/** Returns the boolean of an item; `undefined` for other values. */
export const flagItem = ({ value }: Yaml): boolean | undefined => (typeof value === 'boolean' ? value : undefined)
/** Returns the non-negative whole number of an item; `undefined` for other values. */
export const countItem = ({ value }: Yaml): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/** A form that the text of a field must have. */
export interface FieldForm {
  matches: (text: string) => boolean
  /** Completes “Expected … for <key>”. */
  name: string
}

export const ID_FORM: FieldForm = {
  matches: (text) => STABLE_ID.test(text),
  name: 'ASCII letters, digits and hyphens that start with a letter',
}
export const DAY_FORM: FieldForm = { matches: isCalendarDay, name: 'a day written YYYY-MM-DD' }
export const DAY_OR_MONTH_DAY_FORM: FieldForm = {
  matches: isDayOrMonthDay,
  name: 'a day written YYYY-MM-DD or --MM-DD',
}
export const LANGUAGE_FORM: FieldForm = { matches: isLanguageTag, name: 'a BCP 47 language tag such as "zh-Hans"' }
