import { createIssue, type Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  applyLosses,
  CONTENT_TREE_MAPPING,
  type ContentTreeArticle,
  type Conversion,
  fromContentTree,
  type Loss,
  toContentTree,
} from '../src/index.js'
import { conversionSuite, errorOf } from './conversion-suite.js'
import { expectValid, whyNoSchema } from './schema-validator.js'

const SCHEMA = 'content-tree-body.schema.json'
const isValid = expectValid(SCHEMA)

interface Written {
  issue: Issue
  losses: Loss[]
  articles: ContentTreeArticle[]
}

conversionSuite<Written>({
  name: 'toContentTree',
  mapping: CONTENT_TREE_MAPPING,
  to: (issue) => {
    const { output, losses } = toContentTree(issue)
    return { output: { issue, losses, articles: output }, losses }
  },
  // The format has nothing but bodies, so what is around them is that of the issue.
  from: ({ issue, losses, articles }): Conversion<Issue> => {
    const read = fromContentTree(JSON.stringify(articles))
    const output = applyLosses(issue, losses)
    const all = output.pages.flatMap((page) => page.articles)
    expect(read.output.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    for (const [index, article] of all.entries()) article.body = read.output[index]!.body!
    return { output, losses: read.losses }
  },
  check: ({ articles }) => {
    for (const { body } of articles) isValid(body)
  },
})

const issueOf = (body: Issue['pages'][0]['articles'][0]['body']): Issue =>
  createIssue({ publication: '示范日报', pages: [{ articles: [{ id: 'a1', body }] }] })
const text = (value: string) => ({ type: 'text' as const, value })

describe('toContentTree', () => {
  it.skipIf(whyNoSchema(SCHEMA))('is held to the schema', () => {
    const [article] = toContentTree(sampleIssue()).output
    expect(() => isValid({ ...article!.body, color: 'red' })).toThrow('additional properties')
  })

  it('keeps pictures apart from the body', () => {
    const image = { url: 'a.jpg', alt: '桥', width: 3, height: 2 }
    const { output } = toContentTree(issueOf([{ type: 'figure', image, caption: [text('新桥')], bylines: [] }]))
    expect(output).toEqual([
      {
        id: 'a1',
        body: { type: 'body', version: 1, children: [{ type: 'image-set', id: 'a1-1' }] },
        imageSets: [{ id: 'a1-1', picture: image, caption: [text('新桥')], bylines: [] }],
      },
    ])
  })

  it('writes what a quote cannot contain as paragraphs, and says so', () => {
    const { output, losses } = toContentTree(
      issueOf([
        {
          type: 'blockquote',
          children: [
            { type: 'heading', depth: 3, children: [text('桥')] },
            {
              type: 'table',
              align: [],
              children: [
                {
                  type: 'tableRow',
                  children: [
                    { type: 'tableCell', children: [text('甲')] },
                    { type: 'tableCell', children: [text('乙')] },
                  ],
                },
              ],
            },
          ],
        },
      ]),
    )
    const paragraphs = [
      { type: 'paragraph', children: [text('桥')] },
      { type: 'paragraph', children: [text('甲'), text('\t'), text('乙')] },
    ]
    expect(output[0]!.body.children).toEqual([{ type: 'blockquote', children: paragraphs }])
    expect(losses.filter(({ kept }) => kept !== undefined)).toEqual([
      {
        path: '/pages/0/articles/0/body/0/children',
        reason: 'Quotes in content-tree contain paragraphs only.',
        kept: paragraphs,
      },
    ])
  })
})

describe('fromContentTree', () => {
  const article = (children: object[]): ContentTreeArticle =>
    ({ body: { type: 'body', version: 1, children } }) as ContentTreeArticle

  it('reads the parts of an article, and lists what an issue cannot hold', () => {
    const { output, losses } = fromContentTree(
      article([
        { type: 'paragraph', children: [text('H'), { type: 'subscript', children: [text('2')] }, text('O')] },
        { type: 'tweet', id: '1' },
        { type: 'pullquote', text: 'Water', source: 'Ann Miller' },
        text('Loose'),
        { type: 'image-set', id: 'unknown' },
      ]),
    )
    expect(output).toEqual([
      {
        body: [
          { type: 'paragraph', children: [text('H'), text('2'), text('O')] },
          {
            type: 'blockquote',
            children: [
              { type: 'paragraph', children: [text('Water')] },
              { type: 'paragraph', children: [text('Ann Miller')] },
            ],
          },
          { type: 'paragraph', children: [text('Loose')] },
        ],
      },
    ])
    expect(losses.map(({ path }) => path)).toEqual([
      '/body/children/0/children/1',
      '/body/children/1',
      '/body/children/4',
    ])
  })

  it('returns parts of which an issue can be made', () => {
    const { output } = fromContentTree(toContentTree(sampleIssue()).output)
    expect(createIssue({ pages: [{ articles: output }] }).pages[0]!.articles).toHaveLength(10)
  })

  it.each<[string, unknown, RegExp]>([
    ['text that is not JSON', '[', /It is not JSON/],
    ['null', null, /^Expected articles to be an article in content-tree/],
    ['an article without a body', [{ id: 'a1' }], /^Expected articles\[0\]\.body to be a node of type "body"/],
    ['a body without children', { body: { type: 'body' } }, /Every parent has a list of children/],
    ['a child that is text', { body: { type: 'body', children: ['甲'] } }, /Every child is a node with a type/],
  ])('refuses %s', (_name, value, message) => {
    expect(errorOf(() => fromContentTree(value as ContentTreeArticle)).message).toMatch(message)
  })

  it('refuses more levels than an issue has', () => {
    let node: object = text('甲')
    for (let level = 0; level < 50_000; level++) node = { type: 'strong', children: [node] }
    const deep = article([{ type: 'paragraph', children: [node] }])
    expect(errorOf(() => fromContentTree(deep)).message).toMatch(/nested at most 400 levels deep/)
  })
})
