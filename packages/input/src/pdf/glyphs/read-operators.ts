import type { PdfJs, PdfOperators } from '../document/pdfjs.js'
import type { Font } from './font.js'
import { directionOf, type GlyphStyle, Glyphs, type PaintedPicture } from './glyphs.js'
import { IDENTITY, type Matrix, matrixOf, moved, product } from './matrix.js'

/** A character as pdf.js passes it. */
interface PdfGlyph {
  unicode?: string
  width?: number
  /** True for the code 32, to which word spacing applies whatever it shows. */
  isSpace?: boolean
  vmetric?: readonly [number, number, number] | null
}

/** The state of the page that decides where text is painted. */
interface State {
  matrix: Matrix
  font: Font | null
  size: number
  characterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

/** Text rendering modes of ISO 32000, 9.3.6. */
const FILL_AND_STROKE = 2
const NEITHER = 3
const CLIP_ONLY = 7

/** Deepest nesting of states and forms that is followed. */
const DEEPEST = 500

/**
 * Reads the operators of a page one by one, as a renderer would, and notes where text is painted.
 */
export class OperatorReader {
  readonly glyphs: Glyphs
  readonly pictures: PaintedPicture[] = []
  private readonly operators: PdfOperators
  private readonly fontOf: (name: string) => Font
  private readonly handlers: ((args: readonly unknown[]) => void)[] = []
  private readonly stack: State[] = []
  private state: State
  private textMatrix: Matrix = IDENTITY
  private lineMatrix: Matrix = IDENTITY
  private order = 0

  /** @param matrix maps user space to points from the top left corner of the page */
  constructor(operators: PdfOperators, { OPS }: PdfJs, matrix: Matrix, fontOf: (name: string) => Font) {
    this.operators = operators
    this.glyphs = new Glyphs(mostGlyphs(operators, OPS['showText']))
    this.fontOf = fontOf
    this.state = {
      matrix,
      font: null,
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
    for (const [name, handler] of Object.entries(this.handlersByName())) {
      const number = OPS[name]
      if (number !== undefined) this.handlers[number] = handler
    }
  }

  read(): void {
    const { fnArray, argsArray } = this.operators
    for (let at = 0; at < fnArray.length; at++) {
      this.order = at
      this.handlers[fnArray[at]!]?.((argsArray[at] ?? []) as readonly unknown[])
    }
  }

  private handlersByName(): Record<string, (args: readonly unknown[]) => void> {
    const picture = (args: readonly unknown[]): void => this.paint(numberOf(args[1]), numberOf(args[2]))
    const mask = ([image]: readonly unknown[]): void => {
      const { width, height } = (image ?? {}) as { width?: unknown; height?: unknown }
      this.paint(numberOf(width), numberOf(height))
    }
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.transform(matrixOf(args)),
      paintFormXObjectBegin: ([matrix]) => {
        this.save()
        this.transform(matrixOf(matrix))
      },
      paintFormXObjectEnd: () => this.restore(),
      beginText: () => this.place(IDENTITY),
      setTextMatrix: (args) => this.place(matrixOf(args.length === 1 ? args[0] : args)),
      moveText: ([x, y]) => this.move(numberOf(x), numberOf(y)),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = numberOf(y)
        this.move(numberOf(x), numberOf(y))
      },
      nextLine: () => this.move(0, this.state.leading),
      setFont: ([name, size]) => this.setFont(String(name), numberOf(size)),
      setGState: ([entries]) => this.setGraphics(entries),
      setCharSpacing: ([value]) => (this.state.characterSpacing = numberOf(value)),
      setWordSpacing: ([value]) => (this.state.wordSpacing = numberOf(value)),
      setHScale: ([value]) => (this.state.stretch = numberOf(value) / 100),
      setLeading: ([value]) => (this.state.leading = -numberOf(value)),
      setTextRise: ([value]) => (this.state.rise = numberOf(value)),
      setTextRenderingMode: ([value]) => (this.state.mode = numberOf(value)),
      showText: ([glyphs]) => this.show(glyphs),
      paintImageXObject: picture,
      paintImageMaskXObject: mask,
      paintInlineImageXObject: mask,
    }
  }

  private save(): void {
    if (this.stack.length < DEEPEST) this.stack.push({ ...this.state })
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = product(this.state.matrix, matrix)
  }

  private place(matrix: Matrix): void {
    this.textMatrix = matrix
    this.lineMatrix = matrix
  }

  private move(x: number, y: number): void {
    this.place(moved(this.lineMatrix, x, y))
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.fontOf(name)
    this.state.size = size
  }

  private setGraphics(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      const [key, value] = entry as [unknown, unknown]
      if (key === 'Font' && Array.isArray(value)) this.setFont(String(value[0]), numberOf(value[1]))
    }
  }

  private show(glyphs: unknown): void {
    const { font, size, stretch, characterSpacing, wordSpacing, rise, matrix } = this.state
    if (!font || !Array.isArray(glyphs)) return
    const text = product(matrix, rise === 0 ? this.textMatrix : moved(this.textMatrix, 0, rise))
    const line = lineOf(text, this.state, font, this.order)
    const { isVertical, unit } = font
    const factor = isVertical ? 1 : stretch
    const alongX = isVertical ? text[2] : text[0]
    const alongY = isVertical ? text[3] : text[1]
    /** Length along the line, in text space. */
    let offset = 0
    let backward: GlyphStyle | null = null
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') offset -= ((glyph * size) / 1000) * factor
      if (typeof glyph !== 'object' || glyph === null) continue
      const { unicode = '', width = 0, vmetric, isSpace } = glyph as PdfGlyph
      const length = (isVertical ? (vmetric ?? font.verticalMetrics)[0] : width) * unit * size
      if (line && unicode !== '') {
        const isBackward = length < 0 && !isVertical
        if (isBackward) backward ??= { ...line.style, direction: directionOf(-line.x, -line.y) }
        const style = isBackward ? backward! : line.style
        const advance = Math.abs(length) * line.scale
        this.glyphs.add(unicode, text[4] + alongX * offset, text[5] + alongY * offset, advance, style)
      }
      offset += (length + characterSpacing + (isSpace ? wordSpacing : 0)) * factor
    }
    this.textMatrix = isVertical ? moved(this.textMatrix, 0, offset) : moved(this.textMatrix, offset, 0)
  }

  private paint(width: number, height: number): void {
    const [a, b, c, d, e, f] = this.state.matrix
    const xs = [e, e + a, e + c, e + a + c]
    const ys = [f, f + b, f + d, f + b + d]
    const box: PaintedPicture['box'] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    if (box.every(Number.isFinite)) this.pictures.push({ width, height, box, order: this.order })
  }
}

/** Returns the number of characters of a page, or more, by the arguments of the operators. */
function mostGlyphs({ fnArray, argsArray }: PdfOperators, showText: number | undefined): number {
  let count = 0
  for (let at = 0; at < fnArray.length; at++) {
    if (fnArray[at] !== showText) continue
    const [glyphs] = (argsArray[at] ?? []) as readonly unknown[]
    if (Array.isArray(glyphs)) count += glyphs.length
  }
  return count
}

/** A line of characters that one operator shows. */
interface ShownLine {
  /** The vector on the page of a unit along the line, and its length. */
  x: number
  y: number
  scale: number
  style: GlyphStyle
}

/** Returns how an operator shows characters, or `null` when they have no size. */
function lineOf(text: Matrix, { size, stretch, mode }: State, font: Font, order: number): ShownLine | null {
  const height = Math.hypot(text[2], text[3]) * Math.abs(size) * font.scale
  if (!(height > 0 && height < Infinity)) return null
  const [x, y] = font.isVertical ? [-text[2], -text[3]] : [text[0] * stretch, text[1] * stretch]
  const style = {
    direction: directionOf(x, y),
    size: height,
    isHidden: mode === NEITHER || mode === CLIP_ONLY,
    isUpright: font.isVertical,
    isBold: font.isBold || mode === FILL_AND_STROKE,
    isItalic: font.isItalic,
    order,
  }
  return { x, y, scale: Math.hypot(x, y), style }
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
