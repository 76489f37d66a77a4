import type { KnownText } from '@banmian/core'
import type { InputLine, InputPicture } from '../result/input-result.js'
import { type Box, union, withinPage } from './box.js'
import { escapeHeading, escapeLine } from './escape-line.js'
import { markdownUrl } from './file-path.js'
import {
  isPicture,
  type KnownArticle,
  type PageBlock,
  type PictureBlock,
  type PrintedLine,
  type TextBlock,
} from './page-block.js'
import { inPrintOrder } from './print-order.js'
import { stripsOf } from './strips.js'
import { betweenLines } from './wide.js'

/** The size of a page in the unit of its boxes; `null` when a tool does not state it. */
export interface PageSize {
  width: number | null
  height: number | null
}

/** The text of a page, where its lines were printed, and its pictures. */
export interface ComposedPage {
  text: string
  width: number
  height: number
  lines: InputLine[]
  pictures: Omit<InputPicture, 'source'>[]
  /** The articles that the file knows. */
  articles: KnownText[]
}

/** Level of a heading for which a tool states none. */
const DEFAULT_LEVEL = 2
const LEVELS = 6

/** Writes the blocks of a page as text, with an empty line between them. */
export function composePage(blocks: readonly PageBlock[], size: PageSize): ComposedPage {
  const extent = size.width === null || size.height === null ? extentOf(blocks) : null
  const width = size.width ?? extent?.[2] ?? 0
  const height = size.height ?? extent?.[3] ?? 0
  const writer = new PageWriter(width, height)
  for (const block of inPrintOrder(blocks, height || null))
    if (isPicture(block)) writer.picture(block)
    else writer.block(block)
  return writer.end()
}

const extentOf = (blocks: readonly PageBlock[]): Box | null =>
  union(blocks.flatMap((block) => (isPicture(block) ? [block.box] : boxesOf(block))))

const boxesOf = ({ box, lines }: TextBlock): (Box | null | undefined)[] => [box, ...lines.map((line) => line.box)]

class PageWriter {
  private readonly pieces: string[] = []
  private readonly lines: InputLine[] = []
  private readonly pictures: ComposedPage['pictures'] = []
  private readonly articles: KnownText[] = []
  private length = 0
  private blocks = 0

  private readonly width: number
  private readonly height: number

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  block(block: TextBlock): void {
    const lines = placed(printedLines(block), block)
    if (!lines.length) return
    this.separate()
    const isHeading = block.role === 'heading'
    let from = this.length
    if (isHeading) this.write(`${'#'.repeat(Math.min(LEVELS, Math.max(1, block.level ?? DEFAULT_LEVEL)))} `)
    lines.forEach(({ line, text, markup }, index) => {
      if (index > 0) this.write(isHeading ? betweenLines(lines[index - 1]!.text, text) : '\n')
      const start = this.length
      this.write(markup)
      this.place(line, block, start)
      this.know(line.known ?? block.known, from)
      from = this.length
    })
    this.blocks++
  }

  picture({ path, box, width = null, height = null, known }: PictureBlock): void {
    const edges = box && withinPage(box, this.width, this.height)
    if (path !== null) this.separate()
    const start = this.length
    if (path !== null) {
      this.write(`![](${markdownUrl(path)})`)
      if (edges) this.lines.push({ start, end: this.length, box: edges, block: this.blocks++, role: 'figure' })
      this.know(known, start)
    }
    this.pictures.push({ start, path, box: edges, width, height })
  }

  end(): ComposedPage {
    const { width, height, lines, pictures, articles } = this
    if (this.length) this.write('\n')
    return { text: this.pieces.join(''), width, height, lines, pictures, articles }
  }

  /** Records the article of the text from an offset on; one range for neighbors in one part. */
  private know(known: KnownArticle | null | undefined, from: number): void {
    if (!known) return
    const last = this.articles.at(-1)
    if (last?.end === from && last.article === known.article && last.part === known.part) last.end = this.length
    else this.articles.push({ start: from, end: this.length, ...known })
  }

  private place(line: PrintedLine, { role }: TextBlock, start: number): void {
    const box = line.box && withinPage(line.box, this.width, this.height)
    if (!box) return
    const { size, bold, italic, confidence } = line
    const placed: InputLine = { start, end: this.length, box }
    if (size && size > 0 && Number.isFinite(size)) placed.size = Math.max(0.01, rounded(size, 100))
    if (bold !== undefined) placed.bold = bold
    if (italic !== undefined) placed.italic = italic
    placed.block = this.blocks
    placed.role = role
    if (confidence != null) placed.confidence = rounded(confidence, 10_000)
    this.lines.push(placed)
  }

  private separate(): void {
    if (this.length) this.write('\n\n')
  }

  private write(text: string): void {
    this.pieces.push(text)
    this.length += text.length
  }
}

/** Returns a number as the nearest one with a number of parts in 1. */
const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts

/** A printed line, or a part of one that has line breaks, as the source has it. */
interface WrittenLine {
  line: PrintedLine
  text: string
  /** Its text, escaped. */
  markup: string
}

const LINE_BREAK = /\r\n|[\n\r]/

/** Returns the lines of a block that print something, escaped. */
function printedLines({ lines, role, isMarkdown = false, isRaw }: TextBlock): WrittenLine[] {
  const escaped = role === 'heading' ? escapeHeading : escapeLine
  const printed: WrittenLine[] = []
  for (const line of lines) {
    for (const part of LINE_BREAK.test(line.text) ? line.text.split(LINE_BREAK) : [line.text]) {
      const text = part.trim()
      if (text === '') continue
      printed.push({ line, text, markup: line.markdown ?? (isRaw ? text : escaped(text, isMarkdown)) })
    }
  }
  return printed
}

/** Returns lines with their boxes. Lines without one share the box of the block. */
function placed(lines: WrittenLine[], { box, isVertical = false }: TextBlock): WrittenLine[] {
  if (!box || lines.some(({ line }) => line.box)) return lines
  const strips = stripsOf(
    box,
    lines.map(({ markup }) => markup),
    isVertical,
  )
  return lines.map((written, index) => {
    const { size, box } = strips[index]!
    return { ...written, line: { size, ...written.line, box } }
  })
}
