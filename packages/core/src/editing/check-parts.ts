import { checks } from '../model/argument-checks.js'
import { isExtensionKey } from '../model/extension-key.js'
import { STABLE_ID } from '../model/ids/stable-id.js'
import type { Extensions } from '../model/issue.js'

/** Throws unless an id has the form of an id. */
export function checkId(id: unknown, argument: string): void {
  const expected = 'ASCII letters, digits and hyphens that start with a letter'
  checks.that(typeof id === 'string' && STABLE_ID.test(id), argument, expected, id)
}

/** Throws unless the keys of extensions are URIs. */
export function checkExtensions(extensions: Extensions | undefined, argument: string): void {
  if (extensions === undefined) return
  checks.that(typeof extensions === 'object' && extensions !== null, argument, 'an object', extensions)
  for (const key of Object.keys(extensions))
    checks.that(isExtensionKey(key), `every key of ${argument}`, 'a URI', key, 'Use a URI that you own as the key.')
}
