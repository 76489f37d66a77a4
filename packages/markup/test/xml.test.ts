import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Removed } from '../src/index.js'
import { filterXml, xmlAttribute, xmlCdata, xmlText } from '../src/index.js'
import { readBack } from './read-back.js'
import { onlyXmlChars, texts } from './texts.js'

describe('xml writers', () => {
  it('write text that a parser reads back without the forbidden characters and with all others', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readBack(`<x>${xmlText(text)}</x>`).text).toBe(onlyXmlChars(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('write attributes that a parser reads back, line breaks and tabs included', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readBack(`<x a="${xmlAttribute(text)}"/>`).attribute).toBe(onlyXmlChars(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('write CDATA that a parser reads back, wherever ]]> stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readBack(`<x>${xmlCdata(text)}</x>`).text).toBe(onlyXmlChars(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '',
    ']]>',
    ']]>版',
    '版]]>',
    ']]>]]>',
    '一]]>二]]>三',
    ']]]>>',
    ']',
    ']]',
    '>',
    ']]\0>',
    ']]\uD800>',
    '\r]]>\r\n',
  ])('divide CDATA %j without losing a character', (text) => {
    expect(readBack(`<x>${xmlCdata(text)}</x>`).text).toBe(onlyXmlChars(text))
  })

  it('write CDATA as the sections that the standard asks for', () => {
    expect(xmlCdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
    expect(xmlCdata('')).toBe('<![CDATA[]]>')
  })

  it('report every character removed, in order, with its place in the value', () => {
    const removed: Removed[] = []
    expect(xmlText('版\0面\uD800<\uFFFF😀\uDC00', (one) => removed.push(one))).toBe('版面&lt;😀')
    expect(removed).toEqual([
      { codePoint: 0, index: 1 },
      { codePoint: 0xd800, index: 3 },
      { codePoint: 0xffff, index: 5 },
      { codePoint: 0xdc00, index: 8 },
    ])
  })

  it('keep text and report together equal to the value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const removed: Removed[] = []
        let rebuilt = filterXml(text, (one) => removed.push(one))
        for (const { codePoint, index } of removed) {
          rebuilt = rebuilt.slice(0, index) + String.fromCodePoint(codePoint) + rebuilt.slice(index)
        }
        expect(rebuilt).toBe(text)
      }),
    )
  })

  it('return plain text as it is', () => {
    const text = '太原市召开 2024 年工作会议“全力”推进 😀'
    for (const write of [filterXml, xmlText, xmlAttribute]) expect(write(text)).toBe(text)
  })

  it('refuse what is no string and say what was received', () => {
    const notString: unknown = JSON.parse('null')
    expect(() => xmlText(notString as string)).toThrow(new TypeError('Expected the text as a string, received null.'))
  })

  it('write two million hostile characters in linear time', () => {
    const size = 2_000_000
    for (const unit of ['<', '\0', '\uD800', ']', '版', '&\r']) {
      const start = performance.now()
      xmlText(unit.repeat(size / unit.length))
      xmlCdata(unit.repeat(size / unit.length))
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(10_000)
    }
  }, 120_000)
})
