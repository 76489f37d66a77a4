import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Phrasing } from '../src/model/issue.js'
import { readInline } from '../src/scan/inline/inline-markdown.js'
import { type Line, phrasingOf } from '../src/scan/line.js'
import { scan } from '../src/scan/scan.js'

/** Returns nodes in a short form: `strong(…)`, `link:url(…)`. */
function short(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'inlineCode') return `code(${node.value})`
      if (node.type === 'image') return `image:${node.url}(${node.alt}${node.title ? `|${node.title}` : ''})`
      if (node.type === 'break') return 'break'
      const name = node.type === 'link' ? `link:${node.url}${node.title ? `|${node.title}` : ''}` : node.type
      return `${name}(${short(node.children)})`
    })
    .join('')
}

const lineOf = (text: string): Line => scan(text)[0]!

describe('inline Markdown', () => {
  it.each([
    ['这是**重点**内容', '这是strong(重点)内容'],
    ['他说**“重点”**是', '他说strong(“重点”)是'],
    ['a *b* c _d_ e', 'a emphasis(b) c emphasis(d) e'],
    ['***都有***', 'emphasis(strong(都有))'],
    ['**粗*斜*粗**', 'strong(粗emphasis(斜)粗)'],
    ['~~旧~~新', 'delete(旧)新'],
    ['用`npm *i*`装', '用code(npm *i*)装'],
    ['`` a`b ``', 'code(a`b)'],
    ['`a``b`', 'code(a``b)'],
    ['甲`  `乙', '甲code(  )乙'],
    ['\\![甲](a.png)', '!link:a.png(甲)'],
    ['见[图](<新华社发>)', '见link:新华社发(图)'],
    ['甲` a `乙', '甲code(a)乙'],
    ['a\\``b`', 'a`code(b)'],
    ['😀**“重点”**😀', '😀strong(“重点”)😀'],
    ['[全文](https://a.example/x_(1) "题")。', 'link:https://a.example/x_(1)|题(全文)。'],
    ['见[图](<a b.png>)', '见link:a b.png(图)'],
    ['前![图一](a.png)后', '前image:a.png(图一)后'],
    ['[![图](a.png)](b.html)文', 'link:b.html(image:a.png(图))文'],
    ['[外[内](a)](b)', '[外link:a(内)](b)'],
  ])('reads %s', (text, nodes) => {
    expect(short(phrasingOf(lineOf(text)))).toBe(nodes)
  })

  it.each([
    ['printed asterisks', '尺寸3*5*8,电话138****1234,注:*为参考价'],
    ['runs of four', '****甲****'],
    ['words in parentheses', '[图](新华社发)'],
    ['an empty target', '[扩大]()'],
    ['a space in a target', '[图1](张三 摄)'],
    ['a full-width space in a target', '[图](http://a.example/\u3000张三)'],
    ['a title right after an address', '[图](<a.png>"题")'],
    ['markup that is not closed', '**粗 [链 `码 ~~删'],
    ['blanks to be filled in', '____年__月'],
    ['ranges', '3~5天,7~9天'],
    ['names with underscores', 'a_b_c'],
    ['tags of unknown names', '<script>x</script><标签>'],
    ['tags that are not closed', '<b>粗 <u>线 </i>'],
    ['signs of comparison', '2 < 3 > 1 && a<b'],
    ['unknown references', '&bogus; &#0; &#xD800; &#xE000; R&D;'],
    ['references', '[a][b] [c]'],
    ['a backslash before a letter', 'C:\\dir'],
  ])('leaves %s as they are printed', (_, text) => {
    expect(lineOf(text)).toEqual({ start: 0, end: text.length, text, level: 0, marks: null, cuts: null })
  })

  it('reads a backslash before punctuation as that character', () => {
    expect(short(phrasingOf(lineOf('\\*不斜\\* \\[不链\\](a)')))).toBe('*不斜* [不链](a)')
  })

  it('keeps a script URL as data, since renderers check it', () => {
    expect(short(phrasingOf(lineOf('[点](javascript:alert(1))')))).toBe('link:javascript:alert(1)(点)')
  })

  it('reads URLs with up to 32 nested parentheses', () => {
    const link = (depth: number): string => `[a](b${'('.repeat(depth)}${')'.repeat(depth)})`
    expect(short(phrasingOf(lineOf(link(32))))).toMatch(/^link:b\(/)
    expect(lineOf(link(33)).marks).toBeNull()
  })

  it('cuts a line at any offset into parts that contain its text and its source once', () => {
    const text = fc.string({ unit: fc.constantFrom(...'*_~`[]()!\\ab题。 "'), maxLength: 60 })
    fc.assert(
      fc.property(text, fc.nat(), (raw, seed) => {
        const inline = readInline(raw)
        if (!inline) return
        expect([...inline.cuts]).toEqual([...inline.cuts].sort((a, b) => a - b))
        expect(inline.cuts.at(0)).toBe(0)
        const line: Line = { ...inline, start: 0, end: raw.length, level: 0 }
        const at = seed % (inline.text.length + 1)
        const words = (nodes: Phrasing[]): string =>
          nodes
            .map((node) => {
              if ('children' in node) return words(node.children)
              return 'value' in node ? node.value : 'alt' in node ? node.alt : ''
            })
            .join('')
        expect(words(phrasingOf(line, 0, at)) + words(phrasingOf(line, at))).toBe(inline.text)
      }),
      { numRuns: 2000 },
    )
  })
})
