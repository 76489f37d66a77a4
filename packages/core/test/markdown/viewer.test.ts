import { anyBlock } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Issue, toMarkdown } from '../../src/index.js'
import { expectedBlocks, view } from './viewer.js'

const RUNS = Number(process.env['BANMIAN_RUNS'] ?? 300)

const issueOf = (body: Block[]): Issue => ({
  type: 'issue',
  id: 'i',
  publication: { name: null, language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
  date: null,
  number: null,
  edition: null,
  pages: [
    {
      type: 'page',
      id: 'p',
      label: null,
      name: '要闻',
      articles: [
        {
          type: 'article',
          id: 'a',
          role: 'news',
          headline: { kicker: null, main: '题', deck: null },
          rubric: null,
          dateline: null,
          bylines: [],
          body,
          continuations: [],
          subjects: [],
        },
      ],
      bylines: [],
      unplaced: [],
    },
  ],
})

/** Returns a block without inline bylines, which are in the caption and not below it. */
const apart = (block: Block): Block => {
  if (block.type === 'figure')
    return { ...block, bylines: block.bylines.map((one) => ({ ...one, placement: 'tail' as const })) }
  if (block.type === 'blockquote') return { ...block, children: block.children.map(apart) }
  if (block.type !== 'list') return block
  return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(apart) })) }
}

describe('a viewer of Markdown', () => {
  it('shows every block of a body with its text and style, in order', () => {
    fc.assert(
      fc.property(fc.array(anyBlock.map(apart), { minLength: 1, maxLength: 4 }), (body) => {
        const markdown = toMarkdown(issueOf(body))
        expect(view(markdown).slice(2), markdown).toEqual(expectedBlocks(body))
      }),
      { numRuns: RUNS },
    )
  }, 600_000)
})
