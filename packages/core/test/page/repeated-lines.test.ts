import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { localeFor } from '../../src/locale/locale-for.js'
import { withoutRepeatedLines } from '../../src/page/repeated-lines.js'
import { scan } from '../../src/scan/scan.js'

const paragraph = (topic: string): string =>
  `The ${topic} was repaired by the town last week, and the council said that it will open to all on the first of May.`

const TOPICS = ['bridge', 'ferry', 'harbor', 'school', 'market', 'library']

/** Texts of pages with a line at the top and one at the bottom. */
const textsOf = (count: number, top: (page: number) => string, bottom: string): string[] =>
  TOPICS.slice(0, count).map((topic, page) =>
    [top(page), `## The ${topic} opens again`, paragraph(topic), paragraph(`old ${topic}`), bottom].join('\n\n'),
  )

/** Returns the lines of each page that are kept, of pages with the same lines at their edges. */
function keptLines(texts: readonly string[], isKnown = false): string[][] {
  const pages = texts.map((text) => ({ lines: scan(text), facts: [] }))
  return withoutRepeatedLines(pages, localeFor('en'), () => isKnown).map(({ lines }) => lines.map(({ text }) => text))
}

describe('lines that pages repeat', () => {
  it('belong to no article, whatever number they have', () => {
    const texts = textsOf(4, (page) => `harbor notes no ${page + 2}`, 'Printed by Hollis and Sons')
    for (const [index, { articles, unplaced }] of parseIssue(texts, { language: 'en' }).issue.pages.entries()) {
      expect(articles.map(({ body }) => body.length)).toEqual([2])
      expect(unplaced.map(({ text }) => text)).toEqual([`harbor notes no ${index + 2}`, 'Printed by Hollis and Sons'])
    }
    expect(keptLines(texts).map((lines) => lines.length)).toEqual([3, 3, 3, 3])
  })

  it.each([
    ['on two pages only', textsOf(2, () => 'harbor notes', 'by Hollis')],
    ['when they differ', textsOf(4, (page) => `${TOPICS[page]} notes`, '1')],
    ['when they are sentences', textsOf(4, () => 'Harbor notes.', 'It is free.')],
    ['when they are headings', textsOf(4, () => '## Harbor notes', '12')],
    ['when they are names of pages', textsOf(4, () => 'Sports', '12')],
  ])('stay text %s', (_, texts) => {
    expect(keptLines(texts).map((lines) => lines.length)).toEqual(texts.map(() => 5))
  })

  it('stay text in articles that a catalog knows', () => {
    expect(
      keptLines(
        textsOf(4, () => 'harbor notes', '1'),
        true,
      ).map((lines) => lines.length),
    ).toEqual([5, 5, 5, 5])
  })
})
