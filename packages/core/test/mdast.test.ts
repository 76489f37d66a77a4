import { anyArticle, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Article, type Block, createArticle } from '../src/index.js'
import { toMdast } from '../src/mdast.js'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const figure: Block = {
  type: 'figure',
  image: { url: 'a.jpg', alt: '田', width: 600, height: null },
  caption: [
    { type: 'text', value: '春耕现场(李四摄)' },
    { type: 'emphasis', children: [{ type: 'text', value: '忙' }] },
  ],
  bylines: [
    { text: '李四摄', placement: 'inline', credits: [{ role: 'photographer', name: '李四' }] },
    { text: '王韵菲 摄', placement: 'tail', credits: [{ role: 'photographer', name: '王韵菲' }] },
  ],
}
const article = createArticle({
  rubric: '栏目',
  headline: { kicker: '引题', main: '主题', deck: '——副题' },
  dateline: { text: '(本报首尔1月11日电)', placement: 'tail', agency: null, place: null, date: null },
  bylines: [
    { text: '记者 张三', placement: 'head', credits: [] },
    { text: '(赵五)', placement: 'tail', credits: [] },
    { text: '记者王某', placement: 'inline', credits: [] },
  ],
  body: [
    paragraph('正文(记者王某)'),
    figure,
    { type: 'blockquote', children: [figure] },
    {
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph('项'), figure] }],
    },
  ],
  continuations: [
    { text: '上接第1版', direction: 'from', page: '1' },
    { text: '下转第3版', direction: 'to', page: '3' },
  ],
})

const html = (root: Root): string => JSON.stringify(toHast(root))
const markdown = (root: Root): string => toMarkdown(root, { extensions: [gfmToMarkdown()] })

describe('toMdast', () => {
  it('returns the article as it is printed, in standard nodes', () => {
    expect(markdown(toMdast(article))).toBe(`栏目

引题

## 主题

——副题

记者 张三

上接第1版

正文(记者王某)

![田](a.jpg)

春耕现场(李四摄)*忙*

王韵菲 摄

> ![田](a.jpg)
>
> 春耕现场(李四摄)*忙*
>
> 王韵菲 摄

* 项

  ![田](a.jpg)

  春耕现场(李四摄)*忙*

  王韵菲 摄

(赵五)

(本报首尔1月11日电)

下转第3版
`)
  })

  it('keeps captions, credits and pictures in mdast-util-to-hast, -to-string and -to-markdown', () => {
    const root = toMdast(article)
    for (const text of ['春耕现场(李四摄)', '王韵菲 摄']) {
      expect(html(root).split(text).length - 1).toBe(3)
      expect(textOf(root).split(text).length - 1).toBe(3)
      expect(markdown(root).split(text).length - 1).toBe(3)
    }
    expect(html(root)).toContain('"src":"a.jpg"')
    expect(html(root)).not.toContain('"figure"')
  })

  it('works for any article, and shares nothing with it', () => {
    fc.assert(
      fc.property(anyArticle, (value: Article) => {
        const before = JSON.stringify(value)
        const root = toMdast(value)
        expect(JSON.stringify(root)).not.toContain('"type":"figure"')
        toHast(root)
        textOf(root)
        markdown(root)
        const empty = (node: { children?: unknown[] }): void => {
          for (const child of node.children ?? []) empty(child as { children?: unknown[] })
          node.children?.splice(0)
        }
        empty(root)
        expect(JSON.stringify(value)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves out what is empty', () => {
    expect(toMdast(createArticle())).toEqual({ type: 'root', children: [] })
    const body: Block[] = [{ type: 'figure', image: null, caption: [], bylines: [] }]
    expect(toMdast(createArticle({ body })).children).toEqual([])
  })
})

describe('the types of mdast', () => {
  it('know figures, so that a body is the content of a root', () => {
    for (const { body } of sampleIssue().pages[0]!.articles) {
      const root: Root = { type: 'root', children: body }
      expect(root.children).toHaveLength(body.length)
    }
    expectTypeOf<Block>().toExtend<Root['children'][number]>()
    expectTypeOf<ReturnType<typeof toMdast>>().toEqualTypeOf<Root>()
  })
})
