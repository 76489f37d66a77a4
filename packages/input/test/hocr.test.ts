import { describe, expect, it } from 'vitest'
import { readHocr } from '../src/index.js'

const hocr = (inside: string, system = 'tesseract 5'): string =>
  `<html><head><meta name="ocr-system" content="${system}"><title>x</title></head><body><div class="ocr_page" title='image "a/04.png"; bbox 0 0 100 100'>${inside}</div></body></html>`
const par = (inside: string): string => `<div class="ocr_carea"><p class="ocr_par">${inside}</p></div>`
const line = (inside: string, name = 'ocr_line'): string =>
  `<span class="${name}" title="bbox 1 2 50 9; x_size 8">${inside}</span>`
const word = (text: string, confidence = 90): string =>
  `<span class='ocrx_word' title='bbox 1 2 9 9; x_wconf ${confidence}'>${text}</span>`
const textOf = (inside: string, system?: string): string => readHocr(hocr(inside, system)).sources[0]!.text

describe('an hOCR file', () => {
  it('has Latin words with spaces and Chinese words without', () => {
    expect(
      textOf(par(line(`${word('The')}\n      ${word('bridge')}`) + line(`${word('河上')}\n   ${word('的桥')}`))),
    ).toBe('The bridge\n河上的桥\n')
  })

  it('has the size, the confidence and the print of lines', () => {
    const { layout } = readHocr(hocr(par(line(word('<strong>a</strong>', 80) + word('<b>b</b>', 60))))).sources[0]!
    expect(layout!.lines).toEqual([
      { start: 0, end: 2, box: [1, 2, 50, 9], size: 8, bold: true, block: 0, role: 'text', confidence: 0.7 },
    ])
  })

  it('has headings where Tesseract writes ocr_header, which is a running head of any other tool', () => {
    const content = par(line(word('新桥'), 'ocr_header'))
    expect(textOf(content)).toBe('## 新桥\n')
    expect(readHocr(hocr(content, 'ocropus')).sources[0]!.layout!.lines[0]!.role).toBe('page-header')
  })

  it('has headings by the logical classes', () => {
    expect(textOf('<h1 class="ocr_title">一</h1><h3 class="ocr_subsection">二</h3>')).toBe('# 一\n\n### 二\n')
  })

  it('has one block for each paragraph, and one for each role in it', () => {
    const content = par(line(word('a')) + line(word('b')) + line(word('c'), 'ocr_caption')) + par(line(word('d')))
    const { text, layout } = readHocr(hocr(content)).sources[0]!
    expect(text).toBe('a\nb\n\nc\n\nd\n')
    expect(layout!.lines.map(({ block, role }) => [block, role])).toEqual([
      [0, 'text'],
      [0, 'text'],
      [1, 'caption'],
      [2, 'text'],
    ])
  })

  it('has text that is in no line, and references of HTML', () => {
    expect(textOf(`<p>loose &amp;&nbsp;text</p>${par(`before ${line('no words &unknown;')}`)}`)).toBe(
      'loose & text\n\nbefore\nno words &unknown;\n',
    )
  })

  it('may be HTML that is not XML', () => {
    const open =
      '<p class=ocr_par><SPAN class="ocr_line" hidden>a<br>b < c</SPAN><hr><img src="x"><p class=ocr_par><span class="ocr_line">c'
    expect(textOf(open)).toBe('a b < c\n\nc\n')
    expect(textOf(`<script>if (1 < 2) "</p>"</script><!-- <p> -->${par(line('a'))}</b></i>`)).toBe('a\n')
  })

  it('that was cut off is read as far as it goes, with a warning', () => {
    const whole = hocr(par(line('a')) + par(line('b')))
    const { sources, messages } = readHocr(whole.slice(0, whole.indexOf('</span>', whole.indexOf('>b'))))
    expect(sources[0]!.text).toBe('a\n\nb\n')
    expect(messages[1]).toMatchObject({ code: 'file-incomplete', severity: 'warning' })
    expect(readHocr(whole).messages).toHaveLength(1)
    expect(textOf(`<!-- <script>${par(line('c'))}`)).toContain('c')
  })

  it.each(['p', 'li'])('may have a thousand elements %s without end tags', (name) => {
    const inside = `<${name} class=ocr_par><span class=ocr_line>a</span>`.repeat(1000)
    expect(textOf(inside)).toBe(`${Array(1000).fill('a').join('\n\n')}\n`)
  })

  it('has a source for each page, and pictures', () => {
    const second =
      '</div><div class="ocr_page" title="bbox 0 0 50 50"><div class="ocr_photo" title="bbox 5 5 40 40"></div>'
    const { sources, pictures } = readHocr(hocr(par(line(word('a'))) + second))
    expect(sources.map(({ text, name }) => [text, name])).toEqual([
      ['a\n', '04.png'],
      ['', undefined],
    ])
    expect(pictures).toEqual([{ source: 1, start: 0, path: null, box: [5, 5, 40, 40], width: null, height: null }])
  })
})
