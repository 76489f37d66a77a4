import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LayoutLine } from '../../../packages/core/src/order/layout.js'
import { type LabeledPage, type Span, type SpanRole, TrainingDataError } from '../training/pages/training-data.js'

/**
 * A digitized page whose articles a catalog knows. A box is `[left, top, right, bottom]` in the
 * unit of `size`, from the top left corner; the size of a line is in points.
 */
export interface DigitizedPage {
  paper: string
  lang: string
  page: string | number
  /** Width and height of the page; `null` where no line has a box. */
  size: [width: number, height: number] | null
  blocks: DigitizedBlock[]
}

/** A block of a digitized page. `article` is the number of its article, if it belongs to one. */
interface DigitizedBlock {
  article: number | null
  role: keyof typeof ROLES
  /** A finer role, which typeset pages have: `subhead` is a heading inside a body. */
  part?: string
  /** Its position in the order of reading, where the blocks are in another one. */
  order?: number
  lines: { text: string; box?: LayoutLine['box']; size?: number; bold?: boolean }[]
}

/**
 * The forms of a digitized page as text: `marked` and `plain` have one block a line, with or
 * without markers of headings. `lines` has the lines as they were printed, and `layout` their
 * places as well. `flat` is `layout` in type of one size and weight, as text recognition reports
 * that of some papers.
 */
export const PAGE_FORMS = ['marked', 'plain', 'lines', 'layout', 'flat'] as const

/** A form of a digitized page. */
export type PageForm = (typeof PAGE_FORMS)[number]

/** Returns whether pages in a form have places, so that those without a size have no such form. */
export const hasPlaces = (form: PageForm): boolean => form === 'layout' || form === 'flat'

/** The roles of blocks. */
const ROLES = {
  headline: 'headline',
  kicker: 'kicker',
  deck: 'deck',
  section: 'section',
  byline: 'byline',
  body: 'paragraph',
  caption: 'caption',
  ad: 'advertisement',
  furniture: 'furniture',
  noise: 'furniture',
} as const satisfies Record<string, SpanRole>

const HEADINGS: readonly SpanRole[] = ['headline', 'kicker', 'deck', 'section']

/**
 * Reads the digitized pages of a JSON file, which gzip may have compressed: an array of pages, or
 * one page a line.
 *
 * @throws TrainingDataError for a file that contains anything else
 */
export function readDigitized(file: string): DigitizedPage[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  const pages: unknown[] = text.startsWith('[')
    ? JSON.parse(text)
    : text
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line))
  pages.forEach((page, index) => {
    const blocks = typeof page === 'object' && page !== null && 'blocks' in page ? page.blocks : null
    const isPage = Array.isArray(blocks) && blocks.every(({ role, lines }) => role in ROLES && Array.isArray(lines))
    if (!isPage)
      throw new TrainingDataError(
        `${file}, page ${index + 1}`,
        'expected { paper, lang, size, blocks: [{ role, lines }] }',
      )
  })
  return pages as DigitizedPage[]
}

/** Returns a digitized page in one form, with the units and roles of its text. */
export function labeledPageOf(page: DigitizedPage, form: PageForm): LabeledPage {
  let text = ''
  const spans: Span[] = []
  const lines: LayoutLine[] = []
  const unitOf = new Map<number, number>()
  for (const block of inReadingOrder(page.blocks)) {
    if (text) text += '\n\n'
    const role: SpanRole = block.part === 'subhead' ? 'subhead' : ROLES[block.role]
    if (block.article !== null && !unitOf.has(block.article)) unitOf.set(block.article, unitOf.size)
    const unit = block.article === null ? -1 : unitOf.get(block.article)!
    const add = (part: string): void => {
      spans.push([text.length, text.length + part.length, unit, role, -1])
      text += part
    }
    if (form === 'lines' || hasPlaces(form))
      block.lines.forEach(({ text: own, box, size, bold }, index) => {
        if (index) text += '\n'
        const start = text.length
        const end = start + own.length
        if (box) lines.push({ start, end, box, ...(size ? { size } : {}), ...(bold ? { bold } : {}) })
        add(own)
      })
    else {
      if (form === 'marked' && (HEADINGS.includes(role) || role === 'subhead')) text += '## '
      add(joined(block.lines.map((line) => line.text)))
    }
  }
  return {
    text,
    lang: page.lang,
    units: Array.from(unitOf, () => ({ kind: 'article' })),
    spans: spans.filter(([start, end]) => end > start),
    ...(hasPlaces(form) && page.size
      ? { layout: { width: page.size[0], height: page.size[1], lines: form === 'flat' ? inOneSize(lines) : lines } }
      : {}),
    origin: `${page.paper}, page ${page.page}`,
  }
}

/** Returns lines in type of one size and weight: each is as high as most of them. */
function inOneSize(lines: readonly LayoutLine[]): LayoutLine[] {
  const heights = lines.map(({ box: [, top, , bottom] }) => bottom - top).sort((a, b) => a - b)
  const height = heights[heights.length >> 1]!
  return lines.map(({ start, end, box: [left, top, right] }) => ({ start, end, box: [left, top, right, top + height] }))
}

const inReadingOrder = (blocks: readonly DigitizedBlock[]): DigitizedBlock[] =>
  [...blocks].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))

/** Returns printed lines as one line. Words that the end of a line cut are whole again. */
function joined(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const isCut = /\p{Ll}[-¬]$/u.test(text) && /^\p{Ll}/u.test(line)
    text = isCut ? text.slice(0, -1) + line : text + (text && !/[\u3040-\u9fff]$/u.test(text) ? ' ' : '') + line
  }
  return text
}
