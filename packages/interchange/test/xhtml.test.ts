import type { Block, Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { conversionOf } from '../src/conversion/in-input-order.js'
import { lossList } from '../src/conversion/loss-list.js'
import { checks } from '../src/errors/interchange-error.js'
import type { FormatMapping } from '../src/mapping/format-mapping.js'
import { readXhtml } from '../src/xhtml/read-xhtml.js'
import { START_WITHOUT_ORDER, writeXhtml } from '../src/xhtml/write-xhtml.js'
import { FORBIDDEN_CHARACTERS, UNSAFE_URL, writtenUrl } from '../src/xml/xml-losses.js'
import { conversionSuite, errorOf } from './conversion-suite.js'
import { ISSUE_FIELDS, NODE_TYPES } from './issue-fields.js'

const mapping: FormatMapping = {
  format: 'xhtml',
  title: 'XHTML',
  fields: [
    ...ISSUE_FIELDS.map((field) => ({ field, target: 'itself', loss: null })),
    ...NODE_TYPES.map((field) => ({ field, target: 'an element', loss: null })),
    { field: 'list.start', target: 'ol[start]', loss: START_WITHOUT_ORDER },
  ],
  everywhere: [FORBIDDEN_CHARACTERS, UNSAFE_URL],
}

const articles = ({ pages }: Issue) => pages.flatMap((page) => page.articles)

conversionSuite<{ issue: Issue; bodies: string[] }>({
  name: 'writeXhtml',
  mapping,
  to: (issue) => {
    checks.issue(issue)
    const losses = lossList()
    const bodies = issue.pages.flatMap((page, at) =>
      page.articles.map(({ body }, index) =>
        writeXhtml(body, ['pages', at, 'articles', index, 'body'], { losses, writtenUrl }),
      ),
    )
    return conversionOf(issue, { issue, bodies }, losses)
  },
  from: ({ issue, bodies }) => {
    const output = structuredClone(issue)
    for (const [index, article] of articles(output).entries()) article.body = readXhtml(bodies[index]!, 'body').blocks
    return { output, losses: [] }
  },
})

const written = (blocks: Block[]): string => writeXhtml(blocks, [], { losses: lossList(), writtenUrl })

describe('writeXhtml', () => {
  it('writes elements of HTML', () => {
    const text = written([
      { type: 'heading', depth: 3, children: [{ type: 'text', value: '桥' }] },
      {
        type: 'table',
        align: ['right', null],
        children: [
          { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: '年' }] }] },
          { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: '2024' }] }] },
        ],
      },
      {
        type: 'figure',
        image: { url: 'a.jpg', alt: '桥', width: 3, height: 2 },
        caption: [{ type: 'text', value: '新桥' }],
        bylines: [{ text: '王五 摄', placement: 'tail', credits: [{ role: 'photographer', name: '王五' }] }],
      },
    ])
    expect(text).toBe(
      '<h3>桥</h3>\n' +
        '<table><colgroup><col class="right"/><col/></colgroup><tr><th>年</th></tr><tr><td>2024</td></tr></table>\n' +
        '<figure><img src="a.jpg" alt="桥" width="3" height="2"/><figcaption>新桥' +
        '<p class="byline tail">王五 摄<data class="photographer" value="王五"></data></p></figcaption></figure>',
    )
  })

  it('marks white space that HTML would collapse', () => {
    expect(written([{ type: 'paragraph', children: [{ type: 'text', value: '一  二' }] }])).toBe(
      '<p><span style="white-space: pre-wrap">一  二</span></p>',
    )
  })
})

describe('readXhtml', () => {
  const blocksOf = (text: string): Block[] => readXhtml(text, 'body').blocks

  it('collapses white space of other writers, as HTML does', () => {
    expect(blocksOf('\n  <p>\n    The bridge\n    is <b>open</b>.\n  </p>\n')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'The bridge is ' },
          { type: 'strong', children: [{ type: 'text', value: 'open' }] },
          { type: 'text', value: '.' },
        ],
      },
    ])
  })

  it('reads text without paragraphs, and blocks in other elements', () => {
    expect(blocksOf('甲<br/>乙<div><p>丙</p></div>丁')).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: '甲' }, { type: 'break' }, { type: 'text', value: '乙' }],
      },
      { type: 'paragraph', children: [{ type: 'text', value: '丙' }] },
      { type: 'paragraph', children: [{ type: 'text', value: '丁' }] },
    ])
  })

  it('leaves out scripts, and names the elements that have no node', () => {
    const body = readXhtml('<p>甲<script>alert(1)</script><meter>乙</meter></p>', 'body')
    expect(body).toEqual({
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '甲' },
            { type: 'text', value: '乙' },
          ],
        },
      ],
      unknown: ['script', 'meter'],
    })
  })

  it('says where XHTML is malformed', () => {
    expect(errorOf(() => blocksOf('<p>甲')).message).toMatch(/^Expected body to be well-formed XML, received /)
  })
})
