import { SaxesParser } from 'saxes'
import { InputError } from '../errors/input-error.js'
import type { XmlElement } from './xml-element.js'

/** How an XML file is read. */
export interface XmlOptions {
  /** Name of the file in errors. */
  argument: string
  maxDepth: number
  /** True for HTML, whose errors are tolerated. By default the file has to be well-formed. */
  isHtml?: boolean
}

/** Elements of HTML that have no end tag. */
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'col', 'wbr', 'area', 'base'])

interface OpenElement extends XmlElement {
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/**
 * Reads an XML file as a tree. Document types are skipped and entities of a file are never
 * expanded, so a small file stays small; nothing is loaded. Throws an InputError for a file that
 * is cut off, malformed or nested too deeply.
 */
export function readXml(text: string, { argument, maxDepth, isHtml = false }: XmlOptions): XmlElement {
  const parser = new SaxesParser({ fragment: false })
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  if (isHtml) parser.ENTITIES['nbsp'] = '\u00a0'
  parser.on('error', (error) => {
    // Recognized text contains control characters now and then; they stay in the text.
    const isCharacter = /disallowed character\.$|malformed character entity\.$/.test(error.message)
    if (!isHtml && !isCharacter) throw malformed(argument, error.message, open.length > 1 ? open.at(-1)!.name : null)
  })
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: localName(tag.name, isHtml), attributes: Object.create(null), children: [] }
    for (const [name, value] of Object.entries(tag.attributes))
      element.attributes[localName(name, isHtml)] = String(value)
    open.at(-1)!.children.push(element)
    if (isHtml && VOID.has(element.name)) return
    if (open.push(element) > maxDepth + 1)
      throw new InputError({
        argument,
        expected: `XML nested at most ${maxDepth} levels deep`,
        received: 'more levels',
        hint: 'If the file is right, raise options.maxDepth.',
      })
  })
  parser.on('closetag', (tag) => {
    const name = localName(tag.name, isHtml)
    if (open.length > 1 && open.at(-1)!.name === name) open.pop()
  })
  const addText = (content: string): void => {
    open.at(-1)!.children.push(content)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string')
  if (!element) throw malformed(argument, 'document must contain a root element', null)
  return element
}

function malformed(argument: string, problem: string, inside: string | null): InputError {
  const isCut = /unclosed tag|unexpected end|must contain a root/.test(problem)
  return new InputError({
    argument,
    expected: 'well-formed XML',
    received: isCut
      ? `the end of the text${inside ? ` inside <${inside.slice(0, 40)}>` : ''}`
      : `an error: ${problem.slice(0, 200).replace(/\.$/, '')}`,
    hint: isCut
      ? 'The file was cut off: run the extraction again, or copy the file again.'
      : 'Check the file with xmllint.',
  })
}

/** Returns a name without its prefix; in HTML, names have no case. */
function localName(name: string, isHtml: boolean): string {
  const local = name.slice(name.indexOf(':') + 1)
  return isHtml ? local.toLowerCase() : local
}
