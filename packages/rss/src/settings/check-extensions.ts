import { checkOptionalFunction, uri } from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { NAMESPACES } from '../xml/namespaces.js'
import type { FeedExtensions } from './feed-extensions.js'
import type { JsonFeedExtensions } from './json-feed-extensions.js'

const OPTIONS = { namespaces: true, feed: true, item: true } as const satisfies Record<keyof FeedExtensions, true>
const JSON_OPTIONS = { feed: true, item: true } as const satisfies Record<keyof JsonFeedExtensions, true>
/** A name without a colon, in ASCII (NCName of Namespaces in XML 1.0). */
const PREFIX = /^[a-z_][\w.-]*$/i
/** Prefixes and namespaces that begin so belong to XML itself. */
const RESERVED = /^(?:xml|http:\/\/www\.w3\.org\/(?:XML\/1998\/namespace|2000\/xmlns\/)$)/i

/**
 * Returns the option `extensions` after its checks, or `null` without it.
 *
 * @throws FeedError when a prefix or a namespace is wrong
 */
export function checkExtensions(value: FeedExtensions | undefined): FeedExtensions | null {
  if (value === undefined) return null
  checkOptionNames(value, OPTIONS, 'options.extensions')
  const { namespaces, feed, item } = value
  checkOptionalFunction('extensions.feed', feed)
  checkOptionalFunction('extensions.item', item)
  if (typeof namespaces !== 'object' || namespaces === null) {
    throw optionError('extensions.namespaces', 'an object of URIs by prefix', namespaces)
  }
  const prefixes = new Map<string, string>()
  for (const [prefix, namespace] of Object.entries(namespaces)) {
    checkNamespace(prefix, namespace)
    const other = prefixes.get(namespace)
    if (other !== undefined) {
      throw optionError(`extensions.namespaces.${prefix}`, `another URI than that of "${other}"`, namespace)
    }
    prefixes.set(namespace, prefix)
  }
  return value
}

/**
 * Returns the option `jsonExtensions` after its checks, or `null` without it.
 *
 * @throws FeedError when it has an unknown key or something other than functions
 */
export function checkJsonExtensions(value: JsonFeedExtensions | undefined): JsonFeedExtensions | null {
  if (value === undefined) return null
  checkOptionNames(value, JSON_OPTIONS, 'options.jsonExtensions')
  checkOptionalFunction('jsonExtensions.feed', value.feed)
  checkOptionalFunction('jsonExtensions.item', value.item)
  return value
}

function checkNamespace(prefix: string, namespace: unknown): void {
  const option = `extensions.namespaces.${prefix}`
  if (!PREFIX.test(prefix) || RESERVED.test(prefix)) {
    throw optionError('extensions.namespaces', 'an object whose keys are prefixes such as "itunes"', prefix)
  }
  if (RESERVED.test(uri(option, namespace))) throw optionError(option, 'a URI that XML does not reserve', namespace)
  const own: string | undefined = Object.hasOwn(NAMESPACES, prefix)
    ? NAMESPACES[prefix as keyof typeof NAMESPACES]
    : undefined
  if (own !== undefined && own !== namespace) {
    throw optionError(option, `"${own}", which the prefix means in feeds`, namespace, null, 'Choose another prefix.')
  }
}
