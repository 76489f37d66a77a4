import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { createArticle, createIssue, MarkdownError, parseMarkdown, toMarkdown } from '../../src/index.js'

const file = toMarkdown(createIssue({ pages: [{ name: '版', articles: [createArticle({ headline: '题' })] }] }))

/** Returns the nodes of a paragraph without positions. */
const plain = (nodes: unknown): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)))

/** Returns the nodes that an independent reader of GFM finds in a paragraph. */
function expectedNodes(text: string): unknown {
  const [block] = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
  return block?.type === 'paragraph' ? plain(block.children) : null
}

/** Returns the nodes of a paragraph, or `null` where the format is stricter than GFM. */
function nodesOf(text: string): unknown {
  try {
    const [block] = parseMarkdown(`${file}\n${text}\n`).pages[0]!.articles[0]!.body
    return block?.type === 'paragraph' ? block.children : null
  } catch (error) {
    if (MarkdownError.isInstance(error)) return null
    throw error
  }
}

describe('emphasis', () => {
  it.each(['a**b*c**d', '*a **b** c*', '***a** b*', '_a_b_', 'a_b_c', '*a*b*c*', '**a*b*c**', '😀*a*😀', '`a``b` *c*'])(
    'is paired in %s as in GFM',
    (text) => {
      expect(nodesOf(text)).toEqual(expectedNodes(text))
    },
  )

  // micromark compares the rest of a run that was paired in part; the specification compares its whole length.
  it('is paired by the whole length of runs', () => {
    const [, emphasis, text] = nodesOf('a __b_`_*c') as { type: string; value?: string }[]
    expect(emphasis!.type).toBe('emphasis')
    expect(text).toEqual({ type: 'text', value: '`_*c' })
  })
})

describe('a dateline', () => {
  it('is tagged in its paragraph when it starts within the first 200 characters', () => {
    const opening = '(记者王某)'
    for (const [length, inside] of [
      [0, true],
      [200, true],
      [201, false],
    ] as const) {
      const text = opening.repeat(40).slice(0, length)
      const article = createArticle({
        headline: '题',
        dateline: { text: '本报讯 3月7日', placement: 'inline', agency: '本报', place: null, date: null },
        body: [{ type: 'paragraph', children: [{ type: 'text', value: `${text}本报讯 3月7日,开会。` }] }],
      })
      const issue = createIssue({ pages: [{ name: '版', articles: [article] }] })
      const markdown = toMarkdown(issue)
      expect(markdown.includes(`${text}<dateline agency="本报">本报讯 3月7日</dateline>,开会。`)).toBe(inside)
      expect(parseMarkdown(markdown)).toEqual(issue)
    }
  })
})
