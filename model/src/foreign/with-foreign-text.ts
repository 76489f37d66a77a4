import { Random } from '../random.js'
import { type LabeledPage, type Span, sortedSpans } from '../training/pages/training-data.js'
import { type ForeignBlock, ForeignText } from './foreign-text.js'
import { FOREIGN_WORDS } from './words.js'

/** The share of the places of a page that get each kind of foreign text. */
const RATES = {
  advertisementAfterArticle: 0.35,
  advertisementInside: 0.04,
  spotInside: 0.05,
  spotAfterArticle: 0.25,
  headAtTop: 0.6,
  spotAtTop: 0.25,
  boxAtTop: 0.2,
  boxAfterArticle: 0.1,
  sectionAfterArticle: 0.02,
  atBottom: 0.4,
}

/**
 * Returns a labeled page with text between its articles that belongs to none of them, as scanned
 * pages have: advertisements, running heads, boxes of the newspaper, and spots that were read as
 * letters. Pages in languages without words for it stay as they are.
 */
export function withForeignText(page: LabeledPage, seed: number): LabeledPage {
  const words = FOREIGN_WORDS[page.lang.split('-')[0]!]
  if (!words) return page
  const random = new Random(seed)
  const foreign = new ForeignText(words, random)
  const source = sortedSpans(page)
  let text = ''
  let done = 0
  const spans: Span[] = []
  const add = (blocks: readonly ForeignBlock[], isFirst = false): void => {
    for (const { role, text: own } of blocks) {
      if (!isFirst && !text.endsWith('\n\n')) text += '\n\n'
      spans.push([text.length, text.length + own.length, -1, role, -1])
      text += `${own}\n\n`
    }
  }
  add(atTop(foreign, random), true)
  source.forEach(([start, end, unit, role, paragraph], at) => {
    const above = source[at - 1]
    const between = page.text.slice(done, start)
    const isNewBlock = above !== undefined && /\n\s*\n/.test(between)
    if (isNewBlock) {
      const blocks = above[2] === unit ? inside(foreign, random, above, role) : afterArticle(foreign, random)
      if (blocks.length) {
        // The heading marker of the next block comes after the blocks.
        const marker = /[^\n]*$/.exec(between)![0]
        text += between.slice(0, between.length - marker.length)
        add(blocks)
        text += marker
      } else text += between
    } else text += between
    spans.push([text.length, text.length + end - start, unit, role, paragraph])
    text += page.text.slice(start, end)
    done = end
  })
  text += page.text.slice(done)
  if (random.chance(RATES.atBottom)) {
    text = `${text.trimEnd()}\n\n`
    add(random.chance(0.5) ? foreign.advertisements() : [random.chance(0.5) ? foreign.box() : foreign.runningHead()])
  }
  return { ...page, text, spans }
}

function atTop(foreign: ForeignText, random: Random): ForeignBlock[] {
  const blocks: ForeignBlock[] = []
  if (random.chance(RATES.spotAtTop)) blocks.push(foreign.spot())
  if (random.chance(RATES.headAtTop)) blocks.push(foreign.runningHead())
  if (random.chance(RATES.boxAtTop)) blocks.push(foreign.box())
  return blocks
}

function afterArticle(foreign: ForeignText, random: Random): ForeignBlock[] {
  const blocks: ForeignBlock[] = []
  if (random.chance(RATES.spotAfterArticle)) blocks.push(foreign.spot())
  if (random.chance(RATES.advertisementAfterArticle)) blocks.push(...foreign.advertisements())
  if (random.chance(RATES.boxAfterArticle)) blocks.push(random.chance(0.5) ? foreign.box() : foreign.runningHead())
  if (random.chance(RATES.sectionAfterArticle)) blocks.push(foreign.section())
  return blocks
}

function inside(foreign: ForeignText, random: Random, above: Span, role: Span[3]): ForeignBlock[] {
  if (above[3] !== 'paragraph' || role !== 'paragraph') return []
  if (random.chance(RATES.spotInside)) return [foreign.spot()]
  return random.chance(RATES.advertisementInside) ? foreign.advertisements() : []
}
