import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { FERRY, SCHOOL } from './outlines.js'

describe('lines of the page itself', () => {
  it.each([
    ['it', '©RIPRODUZIONE RISERVATA'],
    ['en', '© 2024 The Harbor Gazette'],
    ['es', 'PUBLICIDAD'],
    ['fr', '— Publicité —'],
    ['zh-Hans', '（广告）'],
    ['ko', '[광고]'],
  ])('%s %s is unplaced', (language, line) => {
    const page = `## Ferry\n\n${FERRY}\n\n${line}\n\n## Garden\n\n${SCHOOL}`
    const { articles, unplaced } = parseIssue(page, { language }).issue.pages[0]!
    expect(articles.map(({ headline }) => headline)).toEqual([
      { kicker: null, main: 'Ferry', deck: null },
      { kicker: null, main: 'Garden', deck: null },
    ])
    expect(unplaced.map(({ text }) => text)).toEqual([line])
  })
})

it('nothing between the parts of a running head is unplaced', () => {
  const head = 'HARBOR GAZETTE — Monday, March 4, 2024 — Page 3'
  const { pages } = parseIssue(`${head}\n\n## Ferry\n\n${FERRY}`, { language: 'en' }).issue
  expect(pages.map(({ label, unplaced }) => [label, unplaced])).toEqual([['3', []]])
})

it('the name of a section in a running head is that of the page', () => {
  const head = 'Seite 7 LOKALES Montag, 4. März 2024'
  const { pages } = parseIssue(`${head}\n\n## Werft\n\n${FERRY}`, { language: 'de' }).issue
  expect(pages.map(({ label, name, unplaced }) => [label, name, unplaced])).toEqual([['7', 'LOKALES', []]])
})
