import { type Block, createIssue, plainText } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { PORTABLE_TEXT_MAPPING, type PortableTextArticle, type PortableTextNode, toPortableText } from '../src/index.js'
import { conversionSuite } from './conversion-suite.js'

/** Returns every value of a property in a tree, in order. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => [
    ...(key === name ? [inside] : []),
    ...valuesOf(inside, name),
  ])
}

/** Expects unique keys, a span in each block, and marks that are decorators or annotations. */
function expectPortable(articles: readonly PortableTextArticle[]): void {
  for (const { blocks } of articles) {
    const keys = valuesOf(blocks, '_key')
    expect(new Set(keys).size).toBe(keys.length)
    for (const block of blocks) {
      if (block._type !== 'block') continue
      const known = ['em', 'strong', 'strike-through', 'code', ...block.markDefs.map(({ _key }) => _key)]
      const marks = block.children.flatMap((child) => (child._type === 'span' ? child.marks : []))
      if (block.children.length === 0 || !marks.every((mark) => known.includes(mark)))
        expect.fail(JSON.stringify(block))
    }
  }
}

conversionSuite({ name: 'toPortableText', mapping: PORTABLE_TEXT_MAPPING, to: toPortableText, check: expectPortable })

const text = (value: string) => ({ type: 'text' as const, value })
const blocksOf = (body: Block[]): PortableTextNode[] =>
  toPortableText(createIssue({ pages: [{ articles: [{ id: 'a1', body }] }] })).output[0]!.blocks

describe('toPortableText', () => {
  it('writes nested marks as marks of spans', () => {
    const blocks = blocksOf([
      {
        type: 'paragraph',
        children: [
          text('桥'),
          { type: 'strong', children: [text('通'), { type: 'emphasis', children: [text('了')] }] },
          { type: 'link', url: 'https://a.example/', title: null, children: [text('图')] },
        ],
      },
    ])
    expect(blocks).toEqual([
      {
        _type: 'block',
        _key: 'k0',
        style: 'normal',
        markDefs: [{ _type: 'link', _key: 'k4', href: 'https://a.example/', title: null }],
        children: [
          { _type: 'span', _key: 'k1', text: '桥', marks: [] },
          { _type: 'span', _key: 'k2', text: '通', marks: ['strong'] },
          { _type: 'span', _key: 'k3', text: '了', marks: ['strong', 'em'] },
          { _type: 'span', _key: 'k5', text: '图', marks: ['k4'] },
        ],
      },
    ])
  })

  it('writes nested lists as levels', () => {
    const item = (value: string, ...rest: Block[]) => ({
      type: 'listItem' as const,
      spread: false,
      children: [{ type: 'paragraph' as const, children: [text(value)] }, ...rest],
    })
    const inner: Block = { type: 'list', ordered: true, start: null, spread: false, children: [item('乙')] }
    const blocks = blocksOf([
      { type: 'list', ordered: false, start: null, spread: false, children: [item('甲', inner)] },
    ])
    expect(blocks).toMatchObject([
      { listItem: 'bullet', level: 1 },
      { listItem: 'number', level: 2 },
    ])
  })

  it('keeps all text of the sample page', () => {
    const issue = sampleIssue()
    for (const [index, { blocks }] of toPortableText(issue).output.entries()) {
      const written = valuesOf(blocks, 'text').join('')
      expect(written).toBe(plainText(issue.pages[0]!.articles[index]!.body).replaceAll('\n', ''))
    }
  })
})
