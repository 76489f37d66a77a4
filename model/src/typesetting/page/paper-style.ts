import type { Random } from '../../random.js'

/** The look of a paper. Lengths are CSS pixels, 96 to the inch. */
export interface PaperStyle {
  width: number
  height: number
  margin: number
  columns: number
  gutter: number
  fonts: { body: string; head: string; label: string }
  bodySize: number
  /** Line height, in sizes. */
  leading: number
  /** Mean width of a character of the body, in sizes. */
  characterWidth: number
  isJustified: boolean
  hasHyphens: boolean
  /** First lines are indented; otherwise paragraphs are apart. */
  isIndented: boolean
  head: {
    align: 'left' | 'center'
    weight: 400 | 700
    isCapital: boolean
    isItalic: boolean
    /** Sizes of headlines over one column, in sizes of the body. */
    scale: number
    /** Growth of that size with each further column. */
    growth: number
  }
  kicker: { isBold: boolean; isCapital: boolean; isUnderlined: boolean }
  deck: { isBold: boolean; isItalic: boolean }
  byline: { isBold: boolean; isItalic: boolean; isCapital: boolean }
  subhead: { isBold: boolean; isCentered: boolean; isCapital: boolean }
  hasColumnRules: boolean
  hasModuleRules: boolean
  isFolioAtFoot: boolean
  /** Articles follow each other down the columns, as in old papers. */
  isRunning: boolean
  /** Kickers name the topic where articles have none. */
  hasTopics: boolean
  /** The first paragraph is printed as a deck where articles have none. */
  hasLeadDecks: boolean
  hasBoldLeads: boolean
  /** Shares of the articles. */
  boxes: number
  photos: number
}

/** Formats of paper: width and height in millimeters, and columns of the grid. */
const FORMATS = [
  { width: 375, height: 540, columns: [6, 8] },
  { width: 350, height: 500, columns: [5, 7] },
  { width: 315, height: 470, columns: [5, 6] },
  { width: 280, height: 390, columns: [4, 5] },
  { width: 260, height: 350, columns: [3, 5] },
] as const

const PIXELS = 96 / 25.4
const POINT = 96 / 72

interface Face {
  name: string
  /** Mean width of a character, in sizes. */
  width: number
}

const SERIF: readonly Face[] = [
  { name: 'Liberation Serif', width: 0.43 },
  { name: 'DejaVu Serif Condensed', width: 0.49 },
]
const SANS: readonly Face[] = [
  { name: 'Liberation Sans', width: 0.48 },
  { name: 'Liberation Sans Narrow', width: 0.4 },
  { name: 'DejaVu Sans Condensed', width: 0.49 },
]
const HAN: { readonly [language: string]: string } = { 'zh-Hans': 'SC', 'zh-Hant': 'TC', ja: 'JP', ko: 'KR' }

/** Draws the style of a paper. */
export function drawStyle(language: string, random: Random): PaperStyle {
  const han = HAN[language]
  const [serif, sans] = han
    ? [[{ name: `Noto Serif CJK ${han}`, width: 1 }], [{ name: `Noto Sans CJK ${han}`, width: 1 }]]
    : [SERIF, SANS]
  const isRunning = random.chance(0.2)
  const format = random.pick(FORMATS)
  const body = random.pick(random.chance(0.85) ? serif : sans)
  const isSerifHead = random.chance(han ? 0.35 : 0.55)
  const head = random.pick(isSerifHead ? serif : sans)
  const bodySize = (han ? random.between(80, 96) : random.between(80, 100)) / 10
  return {
    width: Math.round(format.width * PIXELS),
    height: Math.round(format.height * PIXELS),
    margin: Math.round(random.between(11, 18) * PIXELS),
    columns: random.between(format.columns[0], format.columns[1]),
    gutter: random.between(12, 20),
    fonts: { body: body.name, head: head.name, label: random.pick(random.chance(0.5) ? sans : serif).name },
    bodySize: bodySize * POINT,
    leading: random.between(han ? 132 : 112, han ? 155 : 128) / 100,
    characterWidth: language === 'ko' ? 0.78 : body.width,
    isJustified: han !== undefined || random.chance(0.75),
    hasHyphens: !han && random.chance(0.85),
    isIndented: random.chance(0.85),
    head: {
      align: random.chance(isRunning ? 0.7 : 0.3) ? 'center' : 'left',
      weight: random.chance(0.75) ? 700 : 400,
      isCapital: !han && random.chance(isRunning ? 0.4 : 0.12),
      isItalic: !han && random.chance(0.08),
      scale: random.between(isRunning ? 105 : 140, isRunning ? 150 : 190) / 100,
      growth: random.between(isRunning ? 20 : 45, isRunning ? 50 : 85) / 100,
    },
    kicker: { isBold: random.chance(0.5), isCapital: !han && random.chance(0.4), isUnderlined: random.chance(0.2) },
    deck: { isBold: random.chance(0.35), isItalic: !han && random.chance(0.3) },
    byline: {
      isBold: random.chance(0.45),
      isItalic: !han && random.chance(0.25),
      isCapital: !han && random.chance(0.2),
    },
    subhead: { isBold: random.chance(0.85), isCentered: random.chance(0.4), isCapital: !han && random.chance(0.1) },
    hasColumnRules: random.chance(isRunning ? 0.8 : 0.25),
    hasModuleRules: random.chance(0.6),
    isFolioAtFoot: random.chance(0.15),
    isRunning,
    hasTopics: random.chance(0.3),
    hasLeadDecks: random.chance(isRunning ? 0.05 : 0.3),
    hasBoldLeads: random.chance(0.2),
    boxes: isRunning ? 0 : random.pick([0, 0.1, 0.2, 0.3]),
    photos: isRunning ? 0.05 : random.pick([0.25, 0.4, 0.55]),
  }
}

/** Returns the width of a column of the grid. */
export const columnWidth = ({ width, margin, columns, gutter }: PaperStyle): number =>
  (width - 2 * margin - (columns - 1) * gutter) / columns

/** Returns the number of characters that a line of a column has. */
export const charactersOf = (style: PaperStyle, width: number): number =>
  width / (style.bodySize * style.characterWidth)

/** Returns a length in CSS. */
export const pixels = (length: number): string => `${Math.round(length * 100) / 100}px`
