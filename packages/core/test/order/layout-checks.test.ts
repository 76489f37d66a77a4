import { ArgumentError, type Layout, parseIssue } from '@banmian/core'
import { describe, expect, it } from 'vitest'

const text = '## Bridge to close\n\nThe bridge closes on Monday.'
const line = { start: 3, end: 18, box: [10, 10, 200, 30] as const }
const layout: Layout = { width: 600, height: 800, lines: [line, { start: 20, end: 47, box: [10, 40, 200, 52] }] }

const parse = (value: unknown) => parseIssue({ text, layout: value as Layout }, { language: 'en' })

describe('the layout of a source', () => {
  it('is accepted', () => {
    expect(parse(layout).issue.pages[0]!.articles[0]!.headline.main).toBe('Bridge to close')
  })

  it.each([
    ['no object', null, 'input.layout'],
    ['a page without width', { ...layout, width: 0 }, 'input.layout.width'],
    ['a height that is no number', { ...layout, height: Number.NaN }, 'input.layout.height'],
    ['lines that are no array', { ...layout, lines: {} }, 'input.layout.lines'],
    ['a line outside of the text', { ...layout, lines: [{ ...line, end: 99 }] }, 'input.layout.lines[0].end'],
    ['lines that overlap', { ...layout, lines: [line, line] }, 'input.layout.lines[1].start'],
    ['a box of three edges', { ...layout, lines: [{ ...line, box: [1, 2, 3] }] }, 'input.layout.lines[0].box'],
    ['a box upside down', { ...layout, lines: [{ ...line, box: [1, 9, 3, 2] }] }, 'input.layout.lines[0].box'],
    ['an unknown role', { ...layout, lines: [{ ...line, role: 'title' }] }, 'input.layout.lines[0].role'],
    ['a size of 0', { ...layout, lines: [{ ...line, size: 0 }] }, 'input.layout.lines[0].size'],
    ['a block that is no number', { ...layout, lines: [{ ...line, block: 'a' }] }, 'input.layout.lines[0].block'],
    ['bold that is no boolean', { ...layout, lines: [{ ...line, bold: 1 }] }, 'input.layout.lines[0].bold'],
  ])('throws for %s', (_, value, argument) => {
    expect(() => parse(value)).toThrow(ArgumentError)
    expect(() => parse(value)).toThrow(argument)
  })
})
