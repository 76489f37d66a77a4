import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { Locale } from '../../src/locale/locale.js'
import { sectionHeads } from '../../src/page/section-heads.js'
import { scan } from '../../src/scan/scan.js'

const text = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'
const headsOf = (locale: Locale, ...blocks: string[]): [string, string | undefined][] => {
  const lines = scan(blocks.join('\n\n'))
  return sectionHeads(lines, locale).map(({ line, end }) => [lines[line]!.text, lines[end]?.text])
}

describe('the heads of sections', () => {
  it('are names of pages above headings on a lower level, and end at the next heading on theirs', () => {
    expect(
      headsOf(
        en,
        '# Local News',
        '## Ferry sails again',
        text,
        '## Bridge is open',
        text,
        '# Sports',
        '## Girls win',
        text,
      ),
    ).toEqual([
      ['Local News', 'Sports'],
      ['Sports', undefined],
    ])
  })

  it('are names of pages directly above a heading on the same level', () => {
    expect(headsOf(en, '## Ferry sails again', text, '## SPORTS', '## Girls win', text)).toEqual([
      ['SPORTS', undefined],
    ])
  })

  it('are other short names above several articles of which one is signed', () => {
    const articles = ['## Ferry sails again', 'By Jane Doe', text, '## Bridge is open', text]
    expect(headsOf(en, '# Around the bay', ...articles)).toEqual([['Around the bay', undefined]])
    expect(headsOf(en, '# The ferry company adds a boat', ...articles)).toEqual([])
    expect(headsOf(en, '# Around the bay', '## Ferry sails again', 'By Jane Doe', text)).toEqual([])
    expect(headsOf(en, '# Around the bay', ...articles.filter((line) => !line.startsWith('By')))).toEqual([])
  })

  it('are not the only name of a page above all text: that is the name of the page', () => {
    expect(headsOf(en, '# Sports', '## Girls win', text, '## Boys lose', text)).toEqual([])
    expect(headsOf(zhHans, '# 体育', '## 女篮连胜四场', '女篮昨天取得四连胜。')).toEqual([])
  })

  it('are not headings above text, nor links', () => {
    expect(headsOf(en, '## Ferry sails again', text, '## Sports', text, '## Girls win', text)).toEqual([])
    expect(headsOf(en, '## Ferry sails again', text, '## [Sports](/s)', '## Girls win', text)).toEqual([])
  })

  it('are the rubric of each of their articles, and in the trace once', () => {
    const page = `# Local News\n\n## Ferry sails again\n\n${text}\n\n## Bridge is open\n\n${text}\n\n# Sports\n\n## Girls win\n\n${text}`
    const { issue, trace } = parseIssue(page, { language: 'en' })
    expect(issue.pages[0]!.articles.map(({ headline, rubric }) => [headline.main, rubric])).toEqual([
      ['Ferry sails again', 'Local News'],
      ['Bridge is open', 'Local News'],
      ['Girls win', 'Sports'],
    ])
    expect(trace.filter(({ path }) => path.endsWith('/rubric')).map(({ path }) => path)).toEqual([
      '/pages/0/articles/0/rubric',
      '/pages/0/articles/2/rubric',
    ])
  })
})
