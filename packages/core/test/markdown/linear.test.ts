import { emptyIssue, longLine } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type Block, type Issue, MarkdownError, parseMarkdown, toMarkdown } from '../../src/index.js'
import { InlineSource } from '../../src/markdown/read/inline-source.js'
import { readPhrasing } from '../../src/markdown/read/phrasing.js'

/** Returns the number of steps that reading a running text takes. */
function stepsOf(text: string): number {
  return readPhrasing(new InlineSource(text, [{ start: 0, end: text.length }]), { marks: true }).steps
}

function issueOf(body: Block[]): Issue {
  const text =
    '---\nbanmian: 1\nid: i\npublication:\n  language: zh-Hans\n---\n\n# 版\n\n<!-- id: p -->\n\n## 题\n\n<!-- id: a -->\n'
  const issue = parseMarkdown(text)
  issue.pages[0]!.articles[0]!.body.push(...body)
  return issue
}

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const read = (body: string): Issue =>
  parseMarkdown(
    `---\nbanmian: 1\nid: i\npublication:\n  language: zh-Hans\n---\n\n# 版\n\n<!-- id: p -->\n\n## 题\n\n<!-- id: a -->\n\n${body}\n`,
  )

describe('work grows linearly with the text', () => {
  it.each([
    ['openers', '*a '],
    ['closers', 'a* '],
    ['runs that may open and close', 'a*b'],
    ['underscores', 'a _b_ _c'],
    ['runs of several lengths', '*a _b ~c'],
    ['openers and wrong closers', '*a _b* '],
    ['brackets', '['],
    ['closing brackets', 'a]'],
    ['pairs of brackets', '[a] '],
    ['links', '[a](b)'],
    ['pictures', '![a](b)'],
    ['backticks', '` `` '],
    ['escapes', '\\*'],
    ['references', '&#65;'],
    ['plain characters that may be markup', '& < ! '],
    ['breaks', '<br>'],
    ['spans', '<span>a</span>'],
  ])('for %s', (_, unit) => {
    const [small, large] = [200, 5_000].map((count) => stepsOf(unit.repeat(count)))
    expect(large! / 5_000).toBeLessThanOrEqual((small! / 200) * 1.5)
  })

  it('for nested emphasis', () => {
    const text = (count: number): string => `${'**a *b* '.repeat(count)}${'c** '.repeat(count)}`
    const depth = 90
    expect(stepsOf(text(depth))).toBeLessThan(text(depth).length * 3)
  })

  it('for runs of backticks of increasing length', () => {
    const text = Array.from({ length: 1500 }, (_, at) => '`'.repeat(at + 1)).join(' ')
    expect(stepsOf(text)).toBeLessThan(text.length)
  })
})

describe('large files', () => {
  it('a line of ten million characters', () => {
    const issue = issueOf([paragraph(longLine())])
    expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
  }, 60_000)

  it('a million lines', () => {
    expect(read('第一行\n'.repeat(1_000_000)).pages[0]!.articles[0]!.body).toEqual([
      paragraph('第一行'.repeat(1_000_000)),
    ])
  }, 60_000)

  it('a hundred thousand paragraphs', () => {
    const issue = issueOf(Array.from({ length: 100_000 }, (_, at) => paragraph(`第${at}段`)))
    const text = toMarkdown(issue)
    expect(JSON.stringify(parseMarkdown(text))).toBe(JSON.stringify(issue))
  }, 60_000)

  it('thousands of bylines that are not in the text, and of names in one line', () => {
    const issue = issueOf([paragraph('会议强调,'.repeat(50_000))])
    const article = issue.pages[0]!.articles[0]!
    article.bylines = Array.from({ length: 2_000 }, (_, at) => ({
      text: `记者${at}`,
      placement: 'inline' as const,
      credits: [],
    }))
    article.bylines.push({
      text: '记者 '.repeat(50_000),
      placement: 'tail',
      credits: Array.from({ length: 50_000 }, () => ({ role: null, name: '王勇' })),
    })
    expect(JSON.stringify(parseMarkdown(toMarkdown(issue)))).toBe(JSON.stringify(issue))
  }, 60_000)

  it.each([
    ['quotations', '> '.repeat(100_000)],
    ['lists', '- + '.repeat(100_000)],
    ['tags', '<em>'.repeat(100_000)],
    ['addresses', '[](<'.repeat(100_000)],
    ['titles', '[](a "'.repeat(100_000)],
    ['comments', '<!-- a: '.repeat(100_000)],
    ['flow', `<!-- block: ${'{a: ['.repeat(100_000)} -->`],
    ['tables', '| a | b |\n'.repeat(10_000)],
    ['fences', '```\n'.repeat(10_000)],
    ['attributes', `<byline ${'order="1" '.repeat(100_000)}`],
  ])(
    'many %s that are never closed',
    (_, text) => {
      expect(() => read(text)).toThrow(MarkdownError)
    },
    60_000,
  )

  it('limit nesting in both directions, with an error that says so', () => {
    const nested = (depth: number): Block => {
      let block: Block = paragraph('甲')
      for (let level = 0; level < depth; level++) block = { type: 'blockquote', children: [block] }
      return block
    }
    const issue = issueOf([nested(100)])
    expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
    expect(() => toMarkdown(issueOf([nested(101)]))).toThrow(
      'Expected the blocks of issue to be nested at most 100 levels deep, received an object of type "paragraph". Remove some levels.',
    )
    expect(toMarkdown(emptyIssue())).toBe('---\nbanmian: 1\nid: empty\npublication:\n  language: zh-Hans\n---\n')
  })
})
