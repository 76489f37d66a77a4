import { InputError } from '@banmian/input'
import { readXml, type XmlElement } from '@banmian/input/xml'
import { InterchangeError } from '../errors/interchange-error.js'

/** Levels of elements that are read: those of the deepest issue, and those around it. */
const MAX_DEPTH = 1000

/**
 * Reads an XML document as a tree, with names without prefixes. Entities of its document type are
 * never expanded, and nothing is loaded.
 *
 * @param argument - Name of the document in errors, such as `document` or
 *   `document.bodies[0].value`
 * @throws InterchangeError when it is not text, cut off, malformed or nested too deeply
 */
export function readDocument(text: string, argument: string): XmlElement {
  if (typeof text !== 'string') throw new InterchangeError({ argument, expected: 'XML text', received: text })
  try {
    return readXml(text, { argument, maxDepth: MAX_DEPTH, isHtml: true })
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
    const hint = `It contains ${error.received}.${error.hint === null ? '' : ` ${error.hint}`}`
    throw new InterchangeError({ argument, expected: error.expected, received: text, hint })
  }
}
