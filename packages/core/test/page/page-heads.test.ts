import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'

const FERRY = 'The ferry will sail six times a day from spring, the company said.\n\nA ticket costs as much as before.'
const GOAT = 'A goat ate a ballot in the mock poll of the school on Friday.\n\nIt did not change the result.'
const TEASER = 'The ferry will sail six times a day from spring, the company said.'

const outline = (language: string, ...blocks: string[]) =>
  parseIssue(`${blocks.join('\n\n')}\n`, { language }).issue.pages.map(({ label, name, articles }) => [
    label,
    name,
    ...articles.map(({ headline }) => headline.main),
  ])

describe('a text without separators is divided before the heads of its pages', () => {
  it.each(['Page 2', '# Page 2', '**Page 2**', 'PAGE 2'])('after a page without a number: %s', (head) => {
    expect(outline('en', '## Ferry sails', FERRY, head, '## Goat votes', GOAT)).toEqual([
      [null, null, 'Ferry sails'],
      ['2', null, 'Goat votes'],
    ])
  })

  it.each([
    ['en', 'Page 1', 'Page 2'],
    ['en', '# Page 1', '# Page 3'],
    ['de', 'Seite 1', 'Seite 2'],
    ['fr', 'Page 1', 'Page 2'],
    ['es', 'Página 1', 'Página 2'],
  ])('%s: %s and %s', (language, first, second) => {
    const pages = outline(language, first, '## Ferry sails', FERRY, second, '## Goat votes', GOAT)
    expect(pages.map((page) => page.slice(1))).toEqual([
      [null, 'Ferry sails'],
      [null, 'Goat votes'],
    ])
    expect(pages.map(([label]) => `${label}`)).toEqual([first, second].map((head) => /\d/.exec(head)![0]))
  })

  it.each([
    ['zh-Hans', '第1版', '第2版', '2'],
    ['zh-Hans', '第一版', '第二版：综合', '二'],
    ['ja', '１面', '２面', '2'],
  ])('%s: %s and %s', (language, first, second, label) => {
    const river = '河滨公园的花都开了,来看花的人从早到晚没有断过。\n\n公园为此多开了两个门。'
    const bus = '从下周一起,夜班公交延长到凌晨一点。\n\n线路经过医院和车站。'
    const pages = outline(language, first, '## 公园开门', river, second, '## 公交延长', bus)
    expect(pages).toHaveLength(2)
    expect(pages[1]![0]).toBe(label)
  })

  it('with running heads that change sides', () => {
    expect(
      outline(
        'en',
        '2   The Valley Record   Tuesday, October 11, 2022',
        '## Ferry sails',
        TEASER,
        'Tuesday, October 11, 2022   The Valley Record   3',
        '## Goat votes',
        GOAT,
      ),
    ).toEqual([
      ['2', null, 'Ferry sails'],
      ['3', null, 'Goat votes'],
    ])
  })

  it('with the lines of the first head that are repeated above the number', () => {
    const { pages } = parseIssue(
      ['Brook News', 'Page 1', '## Ferry sails', FERRY, 'Brook News', 'Page 2', '## Goat votes', GOAT].join('\n\n'),
      { language: 'en' },
    ).issue
    expect(pages.map(({ articles }) => articles.map(({ body }) => body.length))).toEqual([[2], [2]])
  })

  it('with numbers at the foot', () => {
    expect(outline('en', '## Ferry sails', FERRY, 'Page 7', '## Goat votes', GOAT, 'Page 8')).toEqual([
      ['7', null, 'Ferry sails'],
      ['8', null, 'Goat votes'],
    ])
  })

  it.each(['[[page 2]]', '[Page 2]', '<div style="page-break-after: always"></div>', '\\newpage'])(
    'with %s',
    (separator) => {
      expect(outline('en', '## Ferry sails', TEASER, separator, '## Goat votes', GOAT)).toHaveLength(2)
    },
  )
})

describe('a text is one page', () => {
  it.each([
    ['with a teaser', ['## Ferry sails', TEASER, 'Page 2', '## Goat votes', GOAT]],
    ['with teasers', ['Page 1', '## Ferry sails', TEASER, 'Page 2', '## Goat votes', TEASER, 'Page 3', '## Fog', GOAT]],
    ['with a reference to a later page', ['## Ferry sails', FERRY, 'Page 7', '## Goat votes', GOAT]],
    ['with its number at the top and at the bottom', ['Page 4', '## Ferry sails', FERRY, 'Page 4']],
    ['with a reference in the last line', ['Page 1', '## Ferry sails', FERRY, 'Page 2']],
    ['with a code alone', ['## Ferry sails', FERRY, 'A2', '## Goat votes', GOAT]],
  ])('%s', (_, blocks) => {
    expect(outline('en', ...blocks)).toHaveLength(1)
  })
})

// cspell:ignore newpage
