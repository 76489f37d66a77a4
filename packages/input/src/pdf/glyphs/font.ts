/** The facts about a font that place its characters. */
export interface Font {
  isVertical: boolean
  isBold: boolean
  isItalic: boolean
  /** Width of a unit of the font, in sizes. */
  unit: number
  /** Height of its characters in sizes, other than 1 for fonts whose size says nothing. */
  scale: number
  /** Advance and origin of a vertical character, in units. */
  verticalMetrics: VerticalMetrics
}

type VerticalMetrics = readonly [advance: number, originX: number, originY: number]

/** A font as pdf.js passes it. */
interface PdfFont {
  name?: string
  vertical?: boolean
  bold?: boolean
  black?: boolean
  italic?: boolean
  isType3Font?: boolean
  fontMatrix?: readonly number[]
  bbox?: readonly number[]
  defaultVMetrics?: VerticalMetrics
}

/**
 * Names of bold faces. Those of Japanese foundries have weights, as in `A-OTF-RyuminPr6-W7`.
 * Chinese faces have names of their own: 黑 (hei), and those of Founder for headlines, such as 小标宋
 * (FZXBS).
 */
const BOLD =
  /bold|black|heavy|semibold|demi|ultra|(?:^|[^a-z])(?:w[6-9]|eb|ub)(?![a-z\d])|[^\d]-?[89]00$|(?:^|\+|-)(?:sim|st|hy)?hei|FZ(?:HT|DH|CH|XB|DB|CCH|ZH|LTH|LTZH|YH)[A-Z]?|黑体|黑體|粗|超黑|大标宋|小标宋/i
const LIGHT = /light|thin|xihei|FZXH|细|細|ultra-?(?:light|thin)/i
const ITALIC = /italic|oblique|slanted|kursiv/i

const UNIT = 0.001
const VERTICAL: VerticalMetrics = [-1000, 500, 880]

/** Returns the facts about a font of pdf.js. */
export function fontOf(value: unknown): Font {
  const font = (value ?? {}) as PdfFont
  const name = typeof font.name === 'string' ? font.name : ''
  const unit = font.fontMatrix?.[0] ?? UNIT
  return {
    isVertical: font.vertical === true,
    isBold: (!LIGHT.test(name) && (BOLD.test(name) || font.bold === true)) || font.black === true,
    isItalic: ITALIC.test(name) || font.italic === true,
    unit,
    scale: font.isType3Font ? typeThreeScale(font) : 1,
    verticalMetrics: font.defaultVMetrics ?? VERTICAL,
  }
}

/** Returns the height of the characters of a font that draws them itself, in sizes. */
function typeThreeScale({ fontMatrix, bbox }: PdfFont): number {
  const unit = Math.abs(fontMatrix?.[3] ?? UNIT)
  if (Math.abs(unit - UNIT) < UNIT / 10) return 1
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * unit
  return height > 0 ? height : 1
}
