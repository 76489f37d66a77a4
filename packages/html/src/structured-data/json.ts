import { isBlank } from '@banmian/core'
import { filterHtml } from '@banmian/markup'

/**
 * Serialized JSON. It can be the content of a `script` element, since it contains nothing that
 * could end one.
 */
export type Json = string

/** Returns the beginning of the content of a `script` element, an object of a schema.org type. */
export const jsonDocumentStart = (type: string): string => `{"@context":"https://schema.org","@type":"${type}"`

/** Returns an object of a schema.org type with properties. */
export const jsonObject = (type: string, properties: string): Json => `{"@type":"${type}"${properties}}`

/** Returns a property, with a comma before it, or `''` when it has no value. */
export const jsonProperty = (name: string, value: Json | null): string => (value === null ? '' : `,"${name}":${value}`)

/** Returns an array of what a function returns for items, or `null` when that is nothing. */
export function jsonArray<T>(items: readonly T[], write: (item: T) => Json | null): Json | null {
  let content = ''
  for (const item of items) {
    const json = write(item)
    if (json !== null) content += content === '' ? json : `,${json}`
  }
  return content === '' ? null : `[${content}]`
}

/**
 * Characters that JSON, a `script` element or HTML does not allow as they are. Nearly no text
 * contains one.
 */
const SUSPECT = /[\0-\x1F"&<>\\\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
/** Characters that are escaped in addition to those that JSON requires. */
const ESCAPED = /[<>&\u2028\u2029]/g

/** Returns a string. */
export function jsonString(value: string): Json {
  if (!SUSPECT.test(value)) return `"${value}"`
  return JSON.stringify(value).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Returns a time of RFC 3339, which contains no character to escape, or `null` for `null`. */
export const jsonTime = (time: string | null): Json | null => (time === null ? null : `"${time}"`)

/** Returns a text of the issue as a string, without the characters that HTML forbids. */
export const jsonText = (value: string): Json => (SUSPECT.test(value) ? jsonString(filterHtml(value)) : `"${value}"`)

/** Returns a text as {@link jsonText} does, or `null` when it is blank. */
export const jsonTextOrNull = (value: string | null): Json | null =>
  value === null || isBlank(value) ? null : jsonText(value)
