import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../src/email/display-width.js'
import { wrapLines } from '../src/email/wrap-lines.js'

const widthOf = (line: string): number => [...line].reduce((sum, character) => sum + displayWidth(character), 0)

describe('the lines of plain text', () => {
  it('are divided at spaces and between wide characters, which occupy two columns', () => {
    expect(wrapLines('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapLines('新桥通车了', 6)).toEqual(['新桥通', '车了'])
    expect(wrapLines('新桥opened今天', 8)).toEqual(['新桥', 'opened今', '天'])
    expect(wrapLines('', 7)).toEqual([])
  })

  it('neither begin with a closing mark nor end with an opening one', () => {
    expect(wrapLines('新桥通。车了', 6)).toEqual(['新桥', '通。车', '了'])
    expect(wrapLines('新桥（通车）', 6)).toEqual(['新桥', '（通', '车）'])
  })

  it('keep a word that is longer than a line, such as a URL', () => {
    const url = 'https://paper.example/daily/issues/2024-03-08/articles/1.html'
    expect(wrapLines(`见 ${url} 。`, 20)).toEqual(['见', `${url} 。`])
  })

  it('keep all characters but spaces, and are short enough unless a single word is longer', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '字', '。', '（', ' ', 'é', '😀', '\u0301'), maxLength: 200 })
    fc.assert(
      fc.property(text, (value) => {
        const lines = wrapLines(value, 20)
        expect(lines.join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''))
        for (const line of lines) expect(widthOf(line) <= 20 || !/[a字😀é][字😀]/u.test(line.slice(10))).toBe(true)
      }),
    )
  })

  it('take linear time for a word without breaks and for marks that keep together', () => {
    for (const text of ['a'.repeat(300_000), '（'.repeat(300_000), '。'.repeat(300_000), '字'.repeat(300_000)])
      expect(wrapLines(text, 72).join('')).toBe(text)
  })
})
