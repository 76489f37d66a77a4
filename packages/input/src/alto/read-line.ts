import { type Box, boxFromSize } from '../page/box.js'
import type { PrintedLine } from '../page/page-block.js'
import { WordJoiner } from '../page/wide.js'
import { elementsOf, numberIn, type XmlElement } from '../xml/xml-element.js'
import type { Styles, TextStyle } from './styles.js'

/** A hyphen that only the end of a line printed, as Unicode writes it. */
const SOFT_HYPHEN = '\u00ad'

/** Returns the box of an element, or `null`. */
export function boxOfElement(element: XmlElement): Box | null {
  const [left, top, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) => numberIn(element, name))
  return left == null || top == null || width == null || height == null ? null : boxFromSize(left, top, width, height)
}

/** A line of an ALTO file, and the other readings of its words. */
export interface AltoLine extends PrintedLine {
  alternatives: string[]
}

/**
 * Reads a line: its words with the spaces between them. The hyphen of a word that goes on in the
 * next line becomes a soft hyphen when `SUBS_CONTENT` shows that the word has none.
 */
export function readLine(line: XmlElement, styles: Styles, inherited: TextStyle | null): AltoLine {
  const parts = elementsOf(line)
  const hasSpaces = parts.some(({ name }) => name === 'SP')
  const alternatives: string[] = []
  const confidences: number[] = []
  const style = styles.of(line, inherited)
  const wordStyles: (TextStyle | null)[] = []
  const text = new WordJoiner()
  let isApart = false
  let last: XmlElement | null = null
  for (const part of parts) {
    if (part.name === 'SP') isApart = true
    else if (part.name === 'HYP') {
      const hyphen = part.attributes['CONTENT'] ?? ''
      text.add(last && isTypographic(last) && hyphen.length === 1 ? SOFT_HYPHEN : hyphen, false)
    } else if (part.name === 'String') {
      text.add(part.attributes['CONTENT'] ?? '', isApart || !hasSpaces)
      isApart = false
      last = part
      wordStyles.push(styles.of(part, style))
      const confidence = numberIn(part, 'WC')
      if (confidence !== null) confidences.push(confidence)
      for (const other of elementsOf(part, 'ALTERNATIVE')) alternatives.push(textOfAlternative(other))
    }
  }
  return {
    text: text.toString(),
    box: boxOfElement(line),
    ...printOf(wordStyles, style),
    confidence: mean(confidences),
    alternatives,
  }
}

const textOfAlternative = ({ children }: XmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()

/** Returns whether a hyphen after the first part of a word is not part of the word. */
function isTypographic({ attributes }: XmlElement): boolean {
  const { SUBS_TYPE, SUBS_CONTENT, CONTENT = '' } = attributes
  if (SUBS_TYPE !== 'HypPart1' || !SUBS_CONTENT?.startsWith(CONTENT)) return false
  return !/^[-\u2010]/.test(SUBS_CONTENT.slice(CONTENT.length))
}

/** Returns the print of a line: bold and italic when all of its words are. */
function printOf(words: readonly (TextStyle | null)[], line: TextStyle | null): Partial<PrintedLine> {
  const known = words.filter((style) => style !== null)
  if (!known.length) return line ? { size: line.size, bold: line.bold, italic: line.italic } : {}
  return {
    size: known[0]!.size,
    bold: known.every(({ bold }) => bold),
    italic: known.every(({ italic }) => italic),
  }
}

function mean(values: readonly number[]): number | null {
  if (!values.length) return null
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.min(1, Math.max(0, sum / values.length))
}
