import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'

const FERRY = 'The ferry to the island will sail six times a day from spring, since the company has bought'
const REST = 'a second boat and hired a crew of nine.'
const MORE = 'The first trip is planned for April.'
const BRIDGE = 'The council voted on Monday to repair the old bridge before the winter.'

/** Returns the text of each paragraph, by article. */
const bodiesOf = (language: string, ...paragraphs: string[]): string[][] =>
  parseIssue(paragraphs.join('\n\n'), { language }).issue.pages[0]!.articles.map(({ body }) =>
    body.map((block) =>
      block.type === 'paragraph' ? block.children.map((c) => ('value' in c ? c.value : '')).join('') : '',
    ),
  )

const ferry = ['## Ferry sails again', 'By Jane Doe']
const bridge = ['## Council repairs the bridge', 'By John Marsh', BRIDGE, 'Work begins next week.']

describe('a body that breaks off', () => {
  it('goes on behind the text of another article', () => {
    expect(bodiesOf('en', ...ferry, FERRY, ...bridge, REST, MORE)).toEqual([
      [`${FERRY} ${REST}`, MORE],
      [BRIDGE, 'Work begins next week.'],
    ])
  })

  it('does not, where its last line ends a sentence or with a name', () => {
    for (const end of ['.', ' Lamps', ':'])
      expect(bodiesOf('en', ...ferry, FERRY + end, ...bridge, REST, MORE)[1]).toEqual([
        BRIDGE,
        'Work begins next week.',
        REST,
        MORE,
      ])
  })

  it('does not, where the text between is not complete, or another body breaks off as well', () => {
    expect(bodiesOf('en', ...ferry, FERRY, ...bridge.slice(0, 2), BRIDGE.slice(0, -1), REST)[0]).toHaveLength(1)
    const other = [
      '## School opens',
      'By Maria Lopez',
      'Pupils of the lower school will meet their new teachers when the gate',
    ]
    const bodies = bodiesOf('en', ...ferry, FERRY, ...other, ...bridge, REST)
    expect(bodies.map((body) => body.length)).toEqual([1, 1, 3])
  })

  it('does not, where it goes on on another page', () => {
    expect(bodiesOf('en', ...ferry, FERRY, 'See FERRY, Page A5', ...bridge, REST)[1]).toContain(REST)
  })
})
