import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Removed } from '../src/index.js'
import { filterHtml, htmlAttribute, htmlText } from '../src/index.js'
import { readBack } from './read-back.js'
import { texts } from './texts.js'

/** Returns the characters of a text that HTML allows, each tested by the rules of the standard. */
function onlyHtmlCharacters(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0)!
      const control = (code < 0x20 && !'\t\n\f\r'.includes(character)) || (code >= 0x7f && code <= 0x9f)
      const noncharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
      return !control && !noncharacter && !(code >= 0xd800 && code <= 0xdfff)
    })
    .join('')
}

const asParsed = (text: string) => onlyHtmlCharacters(text).replace(/\r\n?/g, '\n')
/** An XML parser reads the four references of HTML as well, but refuses FF. */
const withoutFormFeed = (text: string) => text.replaceAll('\f', '')

describe('html writers', () => {
  it('write text that a parser reads back without the forbidden characters', () => {
    fc.assert(
      fc.property(texts.map(withoutFormFeed), (text) => {
        expect(readBack(`<x>${htmlText(text)}</x>`).text).toBe(asParsed(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('write attributes that cannot end before their quote', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = htmlAttribute(text)
        expect(written).not.toMatch(/["<>\r]/)
        expect(
          written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        ).toBe(asParsed(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(hostileStrings)('read back $name', ({ text }) => {
    const kept = withoutFormFeed(text)
    expect(readBack(`<x>${htmlText(kept)}</x>`).text).toBe(asParsed(kept))
    expect(readBack(`<x a="${htmlAttribute(kept)}"/>`).attribute).toBe(asParsed(kept).replace(/[\t\n]/g, ' '))
  })

  it('remove noncharacters of every plane and keep their neighbors', () => {
    for (let plane = 0; plane <= 16; plane++) {
      const [before, first, second] = [0xfffd, 0xfffe, 0xffff].map((end) => String.fromCodePoint(plane * 0x10000 + end))
      expect(filterHtml(`版${before}${first}${second}面`)).toBe(`版${before}面`)
    }
  })

  it('keep FF, TAB and LF, and change CR and CRLF to LF', () => {
    expect(htmlText('a\fb\tc\nd\re\r\nf')).toBe('a\fb\tc\nd\ne\nf')
  })

  it('remove C1 controls and the noncharacters of every plane, and report them', () => {
    const removed: Removed[] = []
    expect(filterHtml('\x80版\uFDD0\u{10FFFF}面', (entry) => removed.push(entry))).toBe('版面')
    expect(removed).toEqual([
      { codePoint: 0x80, index: 0 },
      { codePoint: 0xfdd0, index: 2 },
      { codePoint: 0x10ffff, index: 3 },
    ])
  })

  it.each(Object.entries({ filterHtml, htmlText, htmlAttribute }))('%s reports removed characters', (_, write) => {
    const removed: Removed[] = []
    write('版\0<\u{1FFFE}', (entry) => removed.push(entry))
    expect(removed).toEqual([
      { codePoint: 0, index: 1 },
      { codePoint: 0x1fffe, index: 3 },
    ])
  })

  it('escape the characters that begin tags, references and attribute ends', () => {
    expect(htmlText('<script>&amp;"')).toBe('&lt;script&gt;&amp;amp;"')
    expect(htmlAttribute("\"onload='x'>")).toBe("&quot;onload='x'&gt;")
  })
})
