import { isObject, type JsonObject } from '../reading/json-document.js'

/**
 * Returns an item of any version with the names of version 2: those of version 3 in lower case, and
 * the properties of version 1 whose names were patterns (`headline`, `body_text`) as lists. What is
 * inside of an item keeps its form, apart from the names.
 */
export function upgradedItem(item: JsonObject): JsonObject {
  const upgraded: JsonObject = {}
  for (const [name, value] of Object.entries(item)) {
    const lower = name.toLowerCase()
    const list = listOf(lower)
    if (list !== null && typeof value === 'string') {
      const texts = upgraded[list.name]
      const text = { role: list.role, value, ...(list.contenttype !== null && { contenttype: list.contenttype }) }
      upgraded[list.name] = [...(Array.isArray(texts) ? texts : []), text]
    } else if (isObject(value) && (lower === 'associations' || lower === 'renditions')) {
      upgraded[lower] = Object.entries(value).flatMap(([key, one]) => (isObject(one) ? [{ name: key, ...one }] : []))
    } else {
      upgraded[Object.hasOwn(SINGULAR, lower) ? SINGULAR[lower]! : lower] = value
    }
  }
  return upgraded
}

/** Names of version 1 for lists of version 2. */
const SINGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  subject: 'subjects',
  genre: 'genres',
  infosource: 'infosources',
  byline: 'by',
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  text: 'text/plain',
  xhtml: 'application/xhtml+xml',
  html: 'text/html',
}

/** Returns the list of version 2 for a property of version 1, such as `body_xhtml`. */
function listOf(name: string): { name: string; role: string; contenttype: string | null } | null {
  const [, kind, role] = /^(headline|body|description)(?:_([a-z0-9_]+))?$/.exec(name) ?? []
  if (kind === undefined) return null
  const plural = kind === 'body' ? 'bodies' : `${kind}s`
  return {
    name: plural,
    role: role ?? 'main',
    contenttype: role && Object.hasOwn(CONTENT_TYPES, role) ? CONTENT_TYPES[role]! : null,
  }
}

/** Returns a property of an item or of what is inside of it, in any version. */
export const propertyOf = (object: JsonObject, name: string): unknown => {
  if (Object.hasOwn(object, name)) return object[name]
  const found = Object.keys(object).find((key) => key.toLowerCase() === name)
  return found === undefined ? undefined : object[found]
}
