import type { PageSource } from '../composer/article-source.js'
import { misread } from '../composer/damage.js'
import { PRESS_STYLES } from '../composer/house-styles.js'
import { Random } from '../random.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import type { PageSetting } from './page/article-html.js'
import { ArticlePool } from './page/article-pool.js'
import { ElementList } from './page/page-elements.js'
import { type PageMaterial, pageHtml } from './page/page-html.js'
import { PAGE_WORDS } from './page/page-words.js'
import { drawStyle } from './page/paper-style.js'
import type { TypesetBlock, TypesetPage } from './page/typeset-page.js'
import type { PagePrinter } from './printing/print-pages.js'
import { matchRuns, UnmatchedText } from './reading/match-runs.js'
import { blocksOf, drawOrder } from './reading/page-blocks.js'
import { readRuns } from './reading/read-pdf.js'

export interface TypesetOptions {
  pages: number
  seed: number
  /** The share of the lines that are misread as character recognition does. */
  misread: number
}

/** A page, or the reason why it could not be read back. */
export type TypesetResult = { page: TypesetPage; html: string } | { reason: string; html: string }

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2016, 0, 1)

/** Typesets pages of the articles of one language, prints them and reads them back. */
export async function* typesetPages(
  sources: readonly PageSource[],
  language: string,
  { pages, seed, misread: rate }: TypesetOptions,
  printer: PagePrinter,
): AsyncGenerator<TypesetResult> {
  const press = PRESS_STYLES[language]
  const words = PAGE_WORDS[language]
  if (!press || !words)
    throw new TrainingDataError(
      language,
      `expected one of the languages ${Object.keys(PAGE_WORDS).join(', ')}. Add its words to model/src/typesetting/page-words.ts.`,
    )
  const articles = sources.flatMap((source) => source.articles)
  const material: PageMaterial = {
    pool: new ArticlePool(articles, new Random(seed)),
    photos: sources.flatMap(({ photos }) => photos),
    advertisements: sources.flatMap(({ advertisements }) => advertisements),
  }
  for (let index = 0; index < pages; index++) {
    const random = new Random((Math.imul(seed, 7919) + index * 104_729) >>> 0)
    const setting: PageSetting = {
      language,
      style: drawStyle(language, random),
      press,
      house: random.pick(Object.values(press.houses)),
      words,
      elements: new ElementList(),
      units: [],
      random,
      hasBylines: random.chance(0.8),
    }
    const facts = {
      paper: random.pick(words.papers),
      date: new Date(FIRST_DAY + random.between(0, 3650) * DAY).toISOString().slice(0, 10),
      page: random.chance(0.2) ? 1 : random.between(2, 24),
      pageName: random.pick(press.pageNames),
    }
    const html = pageHtml(facts, material, setting)
    const { style } = setting
    const { pdf, elements } = await printer.print(html, style.width, style.height)
    const { runs, width, height } = await readRuns(pdf)
    try {
      const lines = matchRuns(elements, runs, press.isSpaced)
      const tool = {
        blocks: random.chance(0.7) ? ('paragraph' as const) : ('column' as const),
        order: drawOrder(random),
      }
      const blocks = blocksOf(lines, setting.elements.elements, tool.blocks, tool.order, random)
      const { paper, date, page: number } = facts
      const page: TypesetPage = {
        producer: 'typeset',
        paper,
        lang: language,
        date,
        issue: `${seed}-${index + 1}`,
        page: number,
        size: [width, height],
        tool,
        units: setting.units,
        blocks: rate > 0 ? misreadLines(blocks, rate, press.isSpaced, random) : blocks,
      }
      yield { page: withPrintedUnits(page), html }
    } catch (error) {
      if (!(error instanceof UnmatchedText)) throw error
      yield { reason: error.message, html }
    }
  }
}

/** Returns a page with the units that it prints, and the names that it prints of each. */
function withPrintedUnits(page: TypesetPage): TypesetPage {
  const texts = new Map<number, string>()
  for (const { article, lines } of page.blocks)
    if (article !== null)
      texts.set(article, (texts.get(article) ?? '') + lines.map(({ text }) => `${text.replace(/-$/, '')} `).join(''))
  const printed = [...texts.keys()].sort((a, b) => a - b)
  const isIn = (name: string, text: string): boolean => text.replace(/\s/g, '').includes(name.replace(/\s/g, ''))
  return {
    ...page,
    units: printed.map((unit) => {
      const { kind, credits = [] } = page.units[unit]!
      const named = credits.filter((name) => isIn(name, texts.get(unit)!))
      return named.length ? { kind, credits: named } : { kind }
    }),
    blocks: page.blocks.map((block) =>
      block.article === null ? block : { ...block, article: printed.indexOf(block.article) },
    ),
  }
}

function misreadLines(
  blocks: readonly TypesetBlock[],
  rate: number,
  isSpaced: boolean,
  random: Random,
): TypesetBlock[] {
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) =>
      random.chance(rate) ? { ...line, text: misread(line.text, isSpaced, random) || line.text } : line,
    ),
  }))
}
