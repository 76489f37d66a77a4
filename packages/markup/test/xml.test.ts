import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Removed } from '../src/index.js'
import { filterHtml, filterXml, htmlAttribute, htmlText, xmlAttribute, xmlCdata, xmlText } from '../src/index.js'
import { readBack } from './read-back.js'
import { onlyXmlChars, texts } from './texts.js'

describe('xml writers', () => {
  it('write text that a parser reads back without the forbidden characters', () => {
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

  it('write CDATA that a parser reads back, wherever ]]> occurs', () => {
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
  ])('split CDATA %j without losing a character', (text) => {
    expect(readBack(`<x>${xmlCdata(text)}</x>`).text).toBe(onlyXmlChars(text))
  })

  it('write CDATA in the sections that the standard requires', () => {
    expect(xmlCdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
    expect(xmlCdata('')).toBe('<![CDATA[]]>')
  })

  it('report each removed character in order, with its offset in the value', () => {
    const removed: Removed[] = []
    expect(xmlText('版\0面\uD800<\uFFFF😀\uDC00', (entry) => removed.push(entry))).toBe('版面&lt;😀')
    expect(removed).toEqual([
      { codePoint: 0, index: 1 },
      { codePoint: 0xd800, index: 3 },
      { codePoint: 0xffff, index: 5 },
      { codePoint: 0xdc00, index: 8 },
    ])
  })

  it.each(Object.entries({ filterXml, xmlText, xmlAttribute, xmlCdata }))(
    '%s reports removed characters',
    (_, write) => {
      const removed: Removed[] = []
      write('版\0<\uFFFE', (entry) => removed.push(entry))
      expect(removed).toEqual([
        { codePoint: 0, index: 1 },
        { codePoint: 0xfffe, index: 3 },
      ])
    },
  )

  it('report enough to restore the value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const removed: Removed[] = []
        let rebuilt = filterXml(text, (entry) => removed.push(entry))
        for (const { codePoint, index } of removed) {
          rebuilt = rebuilt.slice(0, index) + String.fromCodePoint(codePoint) + rebuilt.slice(index)
        }
        expect(rebuilt).toBe(text)
      }),
    )
  })

  it('return plain text unchanged', () => {
    const text = '太原市召开 2024 年工作会议“全力”推进 😀'
    for (const write of [filterXml, xmlText, xmlAttribute]) expect(write(text)).toBe(text)
  })

  it.each(hostileStrings)('read back $name', ({ text }) => {
    const expected = onlyXmlChars(text)
    expect(readBack(`<x>${xmlText(text)}</x>`).text).toBe(expected)
    expect(readBack(`<x>${xmlCdata(text)}</x>`).text).toBe(expected)
    expect(readBack(`<x a="${xmlAttribute(text)}"/>`).attribute).toBe(expected)
  })

  it.each(['<', '\0', '\uD800', ']', '版', '&\r', '😀', ']]>'])('write two million of %j', (unit) => {
    const times = Math.floor(2_000_000 / unit.length)
    let removed = 0
    const once = xmlText(unit, () => removed++)
    const each = removed
    const text = unit.repeat(times)
    expect(xmlText(text, () => removed++)).toBe(once.repeat(times))
    expect(removed).toBe(each + each * times)
    expect(xmlCdata(text)).toHaveLength(xmlCdata('').length + (xmlCdata(unit).length - xmlCdata('').length) * times)
  })

  it('keep any number of surrogate pairs, and remove a lone surrogate after them', () => {
    for (let pairs = 0; pairs <= 20; pairs++) {
      const text = '😀'.repeat(pairs)
      for (const write of [filterXml, xmlText, xmlAttribute, filterHtml, htmlText, htmlAttribute]) {
        expect(write(text)).toBe(text)
        expect(write(`${text}\uD83D`)).toBe(text)
        expect(write(`\uDE00${text}版${text}`)).toBe(`${text}版${text}`)
      }
      expect(xmlText(`${text}&${text}\x7F`)).toBe(`${text}&amp;${text}\x7F`)
      expect(htmlText(`${text}\u{1FFFE}&${text}\x7F`)).toBe(`${text}&amp;${text}`)
    }
  })

  it('remove forbidden characters after text of every kind', () => {
    for (const before of ['', '版', 'a', '\t\n', '😀', '\uFFFD', '\uE000\uD7FF']) {
      for (const code of [0, 8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff]) {
        expect(filterXml(`${before}${String.fromCharCode(code)}版`)).toBe(`${before}版`)
      }
      for (const code of [0x9, 0xa, 0x20, 0x7f, 0x85, 0xd7ff, 0xe000, 0xfdd0, 0xfffd]) {
        const text = `${before}${String.fromCharCode(code)}版`
        expect(filterXml(text)).toBe(text)
      }
    }
  })
})
