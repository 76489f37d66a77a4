import { Parser } from 'saxen'
import { afterProlog } from '../document/opening-tag.js'
import { InputError } from '../errors/input-error.js'
import type { XmlElement } from './xml-element.js'

/** The name of an XML file, and its limits. */
export interface XmlOptions {
  /** Name of the file in errors. */
  argument: string
  maxDepth: number
  /** True for HTML, which has references that XML lacks. Its tags have to be balanced. */
  isHtml?: boolean
}

interface OpenElement extends XmlElement {
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/**
 * Reads an XML file as a tree. The document type is skipped, entities that a file declares are
 * never expanded, so a small file stays small, and nothing is loaded. Throws an InputError for a
 * file that is cut off, malformed or nested too deeply.
 */
export function readXml(text: string, { argument, maxDepth, isHtml = false }: XmlOptions): XmlElement {
  const parser = new Parser()
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  const refuse = (problem: Error): never => {
    throw malformed(argument, problem.message, open.length > 1 ? open.at(-1)!.name : null)
  }
  parser.on('error', refuse)
  // A warning is about an attribute that is dropped, or about text outside of the root.
  parser.on('warn', refuse)
  parser.on('openTag', (name, attributes, decode) => {
    const element: OpenElement = { name: localName(name), attributes: new Attributes(), children: [] }
    const given = attributes()
    for (const key in given) {
      const value = given[key]!
      element.attributes[localName(key)] = value.includes('&') ? decode(value) : value
    }
    open.at(-1)!.children.push(element)
    if (open.push(element) > maxDepth + 1)
      throw new InputError({
        argument,
        expected: `XML nested at most ${maxDepth} levels deep`,
        received: 'more levels',
        hint: 'If the file is right, raise options.maxDepth.',
      })
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  parser.on('text', (value, decode) => {
    open.at(-1)!.children.push(decode(isHtml ? value.replaceAll('&nbsp;', '\u00a0') : value))
  })
  parser.on('cdata', (value) => {
    open.at(-1)!.children.push(value)
  })
  parser.parse(text.slice(afterProlog(text)))
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string')
  if (!element) throw malformed(argument, 'missing start tag', null)
  return element
}

/**
 * Returns the class of attributes by name. They inherit nothing, so that no name has a value that
 * the file does not state. Engines access them faster than objects without a prototype.
 */
function attributesClass(): new () => Record<string, string> {
  class Attributes {
    [name: string]: string
  }
  Object.setPrototypeOf(Attributes.prototype, null)
  Reflect.deleteProperty(Attributes.prototype, 'constructor')
  return Attributes
}

// The annotation lets a bundler leave this out where no reader of XML is used.
const Attributes = /* @__PURE__ */ attributesClass()

function malformed(argument: string, problem: string, inside: string | null): InputError {
  const isCut = /unclosed|end of file|missing start tag/.test(problem)
  return new InputError({
    argument,
    expected: 'well-formed XML',
    received: isCut
      ? `the end of the text${inside ? ` inside <${inside.slice(0, 40)}>` : ''}`
      : `an error${inside ? ` inside <${inside.slice(0, 40)}>` : ''}: ${problem.replace(/^close tag$/, 'closing tag mismatch').slice(0, 200)}`,
    hint: isCut
      ? 'The file was cut off: run the extraction again, or copy the file again.'
      : 'Check the file with xmllint.',
  })
}

/** Returns a name without its prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
