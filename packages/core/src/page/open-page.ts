import { Sheet } from '../assemble/sheet.js'
import type { Locale } from '../locale/locale.js'
import type { Page } from '../model/issue.js'
import type { Source } from '../result/parse-result.js'
import type { Line } from '../scan/line.js'
import { scan } from '../scan/scan.js'
import { readFrontMatter } from './front-matter.js'
import { takeFurniture } from './furniture.js'
import type { Fact } from './page-fact.js'

/** A page before its articles are looked for. */
export interface OpenPage {
  source: Source
  page: Page
  sheet: Sheet
  /** Its lines without front matter, folios and mastheads. */
  lines: Line[]
  /** What those say. */
  facts: Fact[]
}

/** Reads the lines of a page, and what it prints beside its articles. */
export function openPage(source: Source, index: number, locale: Locale, publication: string | null): OpenPage {
  const front = readFrontMatter(source.text)
  const { lines, facts } = takeFurniture(scan(source.text, front.end), locale, publication)
  return {
    source,
    page: {
      type: 'page',
      id: '',
      label: source.page?.label ?? null,
      name: source.page?.name ?? null,
      articles: [],
      bylines: [],
      unplaced: [],
    },
    sheet: new Sheet(index),
    lines,
    facts: [...front.facts, ...facts],
  }
}
