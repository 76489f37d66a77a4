import { elementsOf, firstOf, NONE, numberIn, type XmlElement } from '../xml/xml-element.js'

/** The print of a text, as far as a file states it. */
export interface TextStyle {
  size: number | null
  bold: boolean
  italic: boolean
}

const isBold = (words: string): boolean => /\bbold\b/i.test(words)
const isItalic = (words: string): boolean => /\bitalics?\b/i.test(words)

/** The styles that an ALTO file defines, and those of its elements. */
export class Styles {
  private readonly byId = new Map<string, TextStyle>()

  constructor(root: XmlElement) {
    for (const style of elementsOf(firstOf(root, 'Styles') ?? NONE, 'TextStyle')) {
      const words = style.attributes['FONTSTYLE'] ?? ''
      const size = numberIn(style, 'FONTSIZE')
      this.byId.set(style.attributes['ID'] ?? '', { size, bold: isBold(words), italic: isItalic(words) })
    }
  }

  /** Returns the style of an element: its own, or that of what contains it. */
  of({ attributes }: XmlElement, inherited: TextStyle | null): TextStyle | null {
    let style = inherited
    const refs = attributes['STYLEREFS']
    if (refs !== undefined) for (const id of refs.split(/\s+/)) style = this.byId.get(id) ?? style
    const words = attributes['STYLE']
    if (words === undefined) return style
    return { size: style?.size ?? null, bold: isBold(words), italic: isItalic(words) }
  }
}
