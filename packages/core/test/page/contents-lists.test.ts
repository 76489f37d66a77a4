import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../../src/index.js'

describe('a list of contents', () => {
  it.each([
    ['en', '# INSIDE', ['Bridge closes, A2', 'Lunch prices, A3', 'Obituaries, A4', 'Sports, B1']],
    ['fr', '# SOMMAIRE', ['Le lac a gelé, page 2', 'Courrier, page 3', 'Sports, page 4']],
    ['en', '## In this issue', ['A2 Obituaries', 'A4 Weather', 'B1 Sports']],
    ['zh-Hans', '## 今日导读', ['古桥边办起灯会 2版', '粮站变身书店 3版']],
  ])('is the text of one article, not the name of the page: %s', (language, head, entries) => {
    const ferry = 'The ferry will sail six times a day from spring, the company said on Monday.'
    const { issue } = parseIssue(['# Ferry sails again', ferry, head, ...entries].join('\n\n'), { language })
    const [page] = issue.pages
    expect([page!.label, page!.name, page!.unplaced]).toEqual([null, null, []])
    expect(page!.articles.map(({ role }) => role)).toEqual(['news', 'index'])
    expect(page!.articles[1]!.body.map(plainText)).toEqual(entries)
  })
})

describe('the head of a page', () => {
  it.each(['Pages 4-5', 'Seiten 4/5', 'A2-A3版', '4·5면'])('names a double page: %s', (label) => {
    const language = label.startsWith('P')
      ? 'en'
      : label.startsWith('S')
        ? 'de'
        : label.endsWith('版')
          ? 'zh-Hans'
          : 'ko'
    const { issue } = parseIssue(`${label}\n\n## Ferry sails again\n\nThe ferry will sail six times a day.`, {
      language,
    })
    expect(issue.pages[0]!.label).toBe(/[A-Z]?\d.[A-Z]?\d/.exec(label)![0])
  })
})

// cspell:ignore SOMMAIRE Courrier Seiten
