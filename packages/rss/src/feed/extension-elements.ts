import { xmlAttribute } from '@banmian/markup'
import { optionError } from '../arguments/option-error.js'
import type { Entry } from '../entry/entry.js'
import type { ExtensionElement } from '../settings/feed-extensions.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { XmlWriter } from '../xml/xml-writer.js'

/** Maximum number of levels of elements. */
const MAX_DEPTH = 100
/** A name with an optional prefix, in ASCII (QName of Namespaces in XML 1.0). */
const NAME = /^(?:([a-z_][\w.-]*):)?[a-z_][\w.-]*$/i

/** Throws the error for a wrong part of the elements that a function among the options returned. */
type Refuse = (path: string, expected: string, received: unknown) => never

/** Returns the declarations of the caller's namespaces that are not among those of a feed. */
export function extensionNamespaces({ extensions }: FeedSettings, declared: string): string {
  return Object.entries(extensions?.namespaces ?? {})
    .filter(([prefix]) => !declared.includes(` xmlns:${prefix}="`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${xmlAttribute(uri)}"`)
    .join('')
}

/** Writes the caller's elements of the feed as a whole. */
export function feedExtensions({ extensions, newest }: FeedSettings, write: XmlWriter): string {
  if (!extensions?.feed) return ''
  const refuse: Refuse = (path, expected, received) => {
    throw optionError('extensions.feed', `a function whose result has at ${path} ${expected}`, received)
  }
  return elementsOf(extensions.feed(newest), new ElementWriter(extensions.namespaces, write, refuse))
}

/** Writes the caller's elements of the entry of an article. */
export function entryExtensions(entry: Entry, { extensions }: FeedSettings, write: XmlWriter): string {
  if (!extensions?.item) return ''
  const { article, context } = entry
  const refuse: Refuse = (path, expected, received) => {
    throw optionError('extensions.item', `a list that has at ${path} ${expected}`, received, article)
  }
  const elements = extensions.item(article, context.page, context.issue)
  return elementsOf(elements, new ElementWriter(extensions.namespaces, write, refuse))
}

const elementsOf = (elements: unknown, writer: ElementWriter): string => writer.elements(elements, '', 1)

/** Checks the caller's elements and writes them. */
class ElementWriter {
  readonly #namespaces: Readonly<Record<string, string>>
  readonly #write: XmlWriter
  readonly #refuse: Refuse

  constructor(namespaces: Readonly<Record<string, string>>, write: XmlWriter, refuse: Refuse) {
    this.#namespaces = namespaces
    this.#write = write
    this.#refuse = refuse
  }

  elements(elements: unknown, path: string, depth: number): string {
    if (!Array.isArray(elements)) return this.#refuse(path || 'its top', 'an array of elements', elements)
    if (depth > MAX_DEPTH) this.#refuse(path, `elements at most ${MAX_DEPTH} levels deep`, elements)
    return elements.map((element, index) => this.#element(element, `${path}[${index}]`, depth)).join('')
  }

  #element(element: unknown, path: string, depth: number): string {
    if (typeof element !== 'object' || element === null) return this.#refuse(path, 'an element', element)
    const { name, attributes = {}, text = '', children } = element as Partial<ExtensionElement>
    this.#checkName(name, path)
    const written = this.#attributes(attributes, path)
    const value = typeof text === 'number' && Number.isFinite(text) ? String(text) : text
    if (typeof value !== 'string') return this.#refuse(`${path}.text`, 'a string or a finite number', text)
    if (children === undefined) {
      return value === '' ? this.#write.empty(name, written) : this.#write.text(name, value, written)
    }
    if (value !== '') this.#refuse(path, 'an element with text or children, not both', element)
    return this.#write.parent(name, this.elements(children, `${path}.children`, depth + 1), written)
  }

  #checkName(name: unknown, path: string): asserts name is string {
    const prefix = typeof name === 'string' ? NAME.exec(name)?.[1] : undefined
    if (prefix !== undefined && Object.hasOwn(this.#namespaces, prefix)) return
    this.#refuse(`${path}.name`, `a name with ${this.#prefixes()}`, name)
  }

  #attributes(attributes: unknown, path: string): Record<string, string | null> {
    const place = `${path}.attributes`
    if (typeof attributes !== 'object' || attributes === null) {
      return this.#refuse(place, 'an object of values by name', attributes)
    }
    const written: Record<string, string | null> = {}
    for (const [name, value] of Object.entries(attributes)) {
      this.#checkAttributeName(name, place)
      const isText =
        typeof value === 'string' || value === null || (typeof value === 'number' && Number.isFinite(value))
      if (!isText) this.#refuse(`${place}.${name}`, 'a string, a finite number or null', value)
      written[name] = value === null ? null : String(value)
    }
    return written
  }

  #checkAttributeName(name: string, place: string): void {
    const match = NAME.exec(name)
    const prefix = match?.[1]
    const isKnown = prefix === undefined || prefix === 'xml' || Object.hasOwn(this.#namespaces, prefix)
    if (match === null || name === 'xmlns' || !isKnown) {
      this.#refuse(place, `names without a prefix, or with ${this.#prefixes()}`, name)
    }
  }

  #prefixes(): string {
    const prefixes = Object.keys(this.#namespaces).map((prefix) => `"${prefix}"`)
    return prefixes.length === 0 ? 'a prefix of options.extensions.namespaces' : `the prefix ${prefixes.join(' or ')}`
  }
}
