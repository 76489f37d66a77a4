import type { LayoutRole } from '@banmian/core'
import type { PrintedLine } from '../page/page-block.js'
import { WordJoiner } from '../page/wide.js'
import type { Reading, ReadPage } from '../reading/reading.js'
import { allOf, isElement, textIn, type XmlElement } from '../xml/xml-element.js'
import { boxOfProperties, classesOf, numberOfProperty, propertiesOf } from './hocr-title.js'

/** Roles of elements by class. The class `ocr_header` means a heading to Tesseract. */
const ROLES: Readonly<Record<string, LayoutRole>> = {
  ocr_caption: 'caption',
  ocr_footer: 'page-footer',
  ocr_pageno: 'page-number',
  ocr_table: 'table',
  ocr_float: 'aside',
  ocr_textfloat: 'aside',
  ocr_author: 'byline',
  ocr_title: 'heading',
  ocr_chapter: 'heading',
  ocr_section: 'heading',
  ocr_subsection: 'heading',
  ocr_subsubsection: 'heading',
}
const LEVELS: Readonly<Record<string, number>> = {
  ocr_title: 1,
  ocr_chapter: 2,
  ocr_section: 2,
  ocr_subsection: 3,
  ocr_subsubsection: 4,
}
const LINES = new Set([
  'ocr_line',
  'ocrx_line',
  'ocr_header',
  'ocr_caption',
  'ocr_textfloat',
  'ocr_footer',
  'ocr_pageno',
])
const BLOCKS = new Set(['ocr_par', 'ocr_carea', 'ocrx_block', 'ocr_column'])
const PICTURES = new Set(['ocr_photo', 'ocr_image', 'ocr_linedrawing', 'ocrx_image'])

/** Reads the pages of an hOCR file. */
export function readHocr(root: XmlElement, reading: Reading): void {
  const systems = allOf(root, 'meta').filter(({ attributes }) => attributes['name'] === 'ocr-system')
  const isTesseract = systems.some(({ attributes }) => /tesseract/i.test(attributes['content'] ?? ''))
  new HocrReader(reading, isTesseract).read(root)
}

class HocrReader {
  private readonly reading: Reading
  private readonly isTesseract: boolean
  private page: ReadPage | null = null
  /** The lines of the block that is read, with one role. */
  private lines: PrintedLine[] = []
  private role: LayoutRole = 'text'
  private level: number | undefined

  constructor(reading: Reading, isTesseract: boolean) {
    this.reading = reading
    this.isTesseract = isTesseract
  }

  read(root: XmlElement): void {
    this.walk(root, null)
    this.flush()
    if (!this.page) this.reading.page({ width: null, height: null })
  }

  private walk(element: XmlElement, around: { role: LayoutRole; level: number | undefined } | null): void {
    if (['head', 'script', 'style'].includes(element.name)) return
    const classes = classesOf(element)
    if (classes.includes('ocr_page')) this.openPage(element)
    if (classes.some((name) => PICTURES.has(name))) this.addPicture(element)
    const own = this.roleOf(classes)
    const inner = own ?? around
    const isPrintedLine = classes.some((name) => LINES.has(name))
    const isBlock = classes.some((name) => BLOCKS.has(name)) || (own !== null && !isPrintedLine)
    if (isBlock) this.flush()
    const isLine = isPrintedLine || (own !== null && !hasLines(element))
    if (isLine) this.addLine(readLine(element), inner)
    else
      for (const child of element.children)
        if (isElement(child)) this.walk(child, inner)
        else if (child.trim() !== '') this.addLine({ text: child.replace(/\s+/g, ' ') }, inner)
    if (isBlock) this.flush()
  }

  private openPage(element: XmlElement): void {
    this.flush()
    const properties = propertiesOf(element)
    const box = boxOfProperties(properties)
    const image = /^"([^"]{1,1000})"/.exec(properties.get('image') ?? '')?.[1]
    const name = image?.split(/[\\/]/).at(-1) ?? null
    this.page = this.reading.page({ width: box?.[2] ?? null, height: box?.[3] ?? null }, { name })
  }

  private addPicture(element: XmlElement): void {
    this.flush()
    this.here().addPicture('', boxOfProperties(propertiesOf(element)))
  }

  private roleOf(classes: readonly string[]): { role: LayoutRole; level: number | undefined } | null {
    if (classes.includes('ocr_header')) return { role: this.isTesseract ? 'heading' : 'page-header', level: undefined }
    const name = classes.find((one) => Object.hasOwn(ROLES, one))
    return name === undefined ? null : { role: ROLES[name]!, level: LEVELS[name] }
  }

  private addLine(line: PrintedLine, around: { role: LayoutRole; level: number | undefined } | null): void {
    if (line.text.trim() === '') return
    const role = around?.role ?? 'text'
    if (role !== this.role) this.flush()
    this.role = role
    this.level = around?.level
    this.lines.push(line)
  }

  /** Adds the lines read so far as a block. */
  private flush(): void {
    const { lines, role, level } = this
    this.lines = []
    if (lines.length) this.here().add({ role, lines, ...(level === undefined ? {} : { level }) })
  }

  private here(): ReadPage {
    this.page ??= this.reading.page({ width: null, height: null })
    return this.page
  }
}

const hasLines = (element: XmlElement): boolean =>
  element.children.some(
    (child) => isElement(child) && (classesOf(child).some((name) => LINES.has(name)) || hasLines(child)),
  )

/** Reads a line: its words, or its text when the file has no words. */
function readLine(element: XmlElement): PrintedLine {
  const properties = propertiesOf(element)
  const reader = new WordReader()
  reader.read(element, false, false)
  const { confidences, words, bold, italic } = reader
  const sum = confidences.reduce((total, value) => total + value, 0)
  return {
    text: reader.text.toString(),
    box: boxOfProperties(properties),
    size: numberOfProperty(properties, 'x_size') ?? numberOfProperty(properties, 'x_fsize'),
    ...(words && bold === words ? { bold: true } : {}),
    ...(words && italic === words ? { italic: true } : {}),
    confidence: confidences.length ? Math.min(1, Math.max(0, sum / confidences.length / 100)) : null,
  }
}

/** Collects the text of a line. White space between words is dropped next to wide characters. */
class WordReader {
  readonly text = new WordJoiner()
  words = 0
  bold = 0
  italic = 0
  readonly confidences: number[] = []
  private isApart = false

  read(element: XmlElement, isBold: boolean, isItalic: boolean): void {
    const isWord = classesOf(element).includes('ocrx_word')
    if (isWord) {
      const content = textIn(element)
      const [strong, slanted] = [
        isBold || hasInside(element, ['strong', 'b']),
        isItalic || hasInside(element, ['em', 'i']),
      ]
      if (content.trim() === '') return
      this.words++
      if (strong) this.bold++
      if (slanted) this.italic++
      const confidence = numberOfProperty(propertiesOf(element), 'x_wconf')
      if (confidence !== null) this.confidences.push(confidence)
      this.append(content)
      return
    }
    const strong = isBold || ['strong', 'b'].includes(element.name)
    const slanted = isItalic || ['em', 'i'].includes(element.name)
    for (const child of element.children)
      if (isElement(child)) this.read(child, strong, slanted)
      else this.append(child)
    if (element.name === 'br') this.isApart = true
  }

  private append(content: string): void {
    const text = content.replace(/\s+/g, ' ')
    const word = text.trim()
    if (text.startsWith(' ')) this.isApart = true
    if (word === '') return
    this.text.add(word, this.isApart)
    this.isApart = text.endsWith(' ')
  }
}

const hasInside = (element: XmlElement, names: readonly string[]): boolean =>
  element.children.some((child) => isElement(child) && (names.includes(child.name) || hasInside(child, names)))
