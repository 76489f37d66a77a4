import { readFileSync, writeFileSync } from 'node:fs'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, plainText, toMarkdown } from '../../src/index.js'
import { view } from './viewer.js'

const file = new URL('../../../../examples/taiyuan-daily/issue.md', import.meta.url)
if (process.env['UPDATE']) writeFileSync(file, toMarkdown(sampleIssue()))
const markdown = readFileSync(file, 'utf8')

describe('the sample issue as Markdown', () => {
  it('is the file of the example (UPDATE=1 writes it)', () => {
    expect(toMarkdown(sampleIssue())).toBe(markdown)
    expect(parseMarkdown(markdown)).toEqual(sampleIssue())
  })

  it('shows headings, decks, paragraphs and credits in the order of the paper', () => {
    const expected = sampleIssue().pages.flatMap((page) => [
      `heading 1 ${page.name}`,
      ...page.articles.flatMap(({ headline, body, bylines }) => [
        `heading 2 ${[headline.kicker, headline.main].filter(Boolean).join('\n')}`,
        ...(headline.deck ? [`paragraph ${headline.deck}`] : []),
        ...bylines.filter(({ placement }) => placement === 'head').map(({ text }) => `paragraph ${text}`),
        ...body.flatMap((block) =>
          block.type === 'figure'
            ? [block.caption, ...block.bylines].map(
                (part) => `paragraph ${'text' in part ? part.text : plainText(part)}`,
              )
            : `${block.type}${block.type === 'heading' ? ` ${block.depth}` : ''} ${plainText(block)}`,
        ),
        ...bylines.filter(({ placement }) => placement === 'tail').map(({ text }) => `paragraph ${text}`),
      ]),
    ])
    const seen = view(markdown).map((block) => {
      if (!('text' in block)) throw new Error(`a block of kind ${block.kind}`)
      expect(block.text.map(([, style]) => style)).toEqual(block.text.length ? [''] : [])
      return `${block.kind} ${block.text.map(([text]) => text).join('')}`
    })
    expect(seen).toEqual(expected)
  })

  it('contains each character of the page once', () => {
    const text = markdown.replace(/^---\n[\s\S]*?\n---\n|<!--[\s\S]*?-->|<[^>]*>/g, '').replace(/^#+ ?/gm, '')
    const printed = readFileSync(new URL('page.md', file), 'utf8').replace(/^#+ /gm, '')
    const letters = (value: string): string => [...value.replace(/\s/g, '')].sort().join('')
    expect(letters(text)).toBe(letters(printed))
  })
})
