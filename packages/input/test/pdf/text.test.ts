import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/pdf/index.js'
import {
  identityMap,
  JPEG,
  mappedFont,
  pdfFile,
  textAt,
  unicodeFont,
  type WrittenPage,
  wideTextAt,
} from './pdf-file.js'

/** Prints a paragraph with a line for each text, below a place. */
const lines = (x: number, y: number, texts: readonly string[], size = 10): string =>
  texts.map((text, at) => textAt(x + (at === 0 ? size : 0), y - at * 1.3 * size, size, text)).join('')

const textOf = async (page: WrittenPage, objects = {}): Promise<string> =>
  (await readPdf(pdfFile([page], { objects }))).sources[0]!.text

describe('the text of a PDF file', () => {
  it('has headings, and paragraphs with a line for each printed one', async () => {
    const content =
      textAt(50, 760, 24, 'Harbor reopens', 'F2') +
      lines(50, 700, ['The harbor opened again on', 'Monday, after two years of', 'work.']) +
      lines(50, 661, ['Boats came in from the islands', 'before dawn.']) +
      lines(320, 700, ['A second column is next to it', 'and has its own lines.'])
    const { sources, format, messages } = await readPdf(pdfFile([{ content }]))
    expect(sources[0]!.text).toBe(
      '## Harbor reopens\n\nThe harbor opened again on\nMonday, after two years of\nwork.\n\n' +
        'Boats came in from the islands\nbefore dawn.\n\nA second column is next to it\nand has its own lines.\n',
    )
    expect(sources[0]!.layout!.lines[0]).toMatchObject({ size: 24, bold: true, role: 'heading', block: 0 })
    const [left, top, right, bottom] = sources[0]!.layout!.lines[1]!.box
    expect(left).toBe(60)
    expect(top).toBeCloseTo(100 - 7.6, 1)
    expect(right).toBeGreaterThan(160)
    expect(bottom).toBeCloseTo(102.2, 1)
    expect(format).toMatchObject({ name: 'pdf', title: 'PDF', blocks: 4 })
    expect(messages[0]!.text).toBe('PDF, 1 page, 4 blocks: the content is a file with the mark %PDF.')
  })

  it('has a space where a gap shows one, and none between Han characters', async () => {
    const words = textAt(50, 700, 10, 'Two') + textAt(72, 700, 10, 'words')
    const tight = textAt(50, 650, 10, 'on') + textAt(61.3, 650, 10, 'ward')
    const han = wideTextAt(50, 600, 10, '报', 'F3') + wideTextAt(63, 600, 10, '纸', 'F3')
    const fonts = { F1: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica', F3: unicodeFont() }
    expect(await textOf({ content: words + tight + han, fonts })).toBe('Two words\n\nonward\n\n报纸\n')
  })

  it('has the spaces that the file prints between Han characters', async () => {
    const content = wideTextAt(50, 600, 10, '新样板　太原', 'F3')
    expect(await textOf({ content, fonts: { F3: unicodeFont() } })).toBe('新样板　太原\n')
  })

  it('is in the order of the columns that are near each other', async () => {
    const content = lines(50, 700, ['left one', 'left two']) + textAt(112, 700, 10, 'right one')
    expect(await textOf({ content })).toBe('left one\nleft two\n\nright one\n')
  })

  it.each(['UniGB-UCS2-H', 'GBK-EUC-H', 'UniJIS-UCS2-H'])('is read with the character map %s', async (map) => {
    const codes = map === 'GBK-EUC-H' ? 'b1a8d6bd' : '62a57eb8'
    const content = `BT /F1 12 Tf 1 0 0 1 50 700 Tm <${codes}> Tj ET`
    expect(await textOf({ content, fonts: { F1: unicodeFont(map) } })).toBe('报纸\n')
  })

  it('has letters for ligatures and characters for radicals, with one message for a page', async () => {
    const content = wideTextAt(50, 700, 12, '\ufb01ne ⽇报⻓', 'F1')
    const { sources, messages } = await readPdf(
      pdfFile([{ content, fonts: { F1: mappedFont } }], { objects: identityMap() }),
    )
    expect(sources[0]!.text).toBe('fine 日报长\n')
    expect(messages.filter(({ code }) => code === 'characters-mapped').map(({ text }) => text)).toEqual([
      'The source has 1 ligature as letters, 2 radicals as the characters that look the same.',
    ])
  })

  it('has U+FFFD for codes that are no characters', async () => {
    const content = wideTextAt(50, 700, 12, 'a\ue000b\uffffc', 'F1')
    expect(await textOf({ content, fonts: { F1: mappedFont } }, identityMap())).toBe('a\ufffdb\ufffdc\n')
  })

  it('has vertical lines of a vertical font, from right to left', async () => {
    const content =
      wideTextAt(300, 700, 12, '縱排的報紙，', 'F1') +
      wideTextAt(282, 700, 12, '從右往左。', 'F1') +
      wideTextAt(264, 676, 12, '換段', 'F1')
    const { sources } = await readPdf(pdfFile([{ content, fonts: { F1: unicodeFont('UniGB-UCS2-V') } }]))
    expect(sources[0]!.text).toBe('縱排的報紙，\n從右往左。\n\n換段\n')
    const [left, top, right, bottom] = sources[0]!.layout!.lines[0]!.box
    expect([left, top, right, bottom].map(Math.round)).toEqual([294, 100, 306, 172])
  })

  it('has vertical lines of characters that are placed one by one', async () => {
    const down = (x: number, text: string): string =>
      [...text].map((one, at) => wideTextAt(x, 700 - 13 * at, 12, one, 'F1')).join('')
    const content = down(300, '縱排的報紙從右往') + down(282, '左讀下去')
    expect(await textOf({ content, fonts: { F1: unicodeFont() } })).toBe('縱排的報紙從右往\n左讀下去\n')
  })

  it('leaves slanted text out with a message, and keeps text on its side', async () => {
    const content =
      lines(50, 700, ['Upright text of a page', 'in two lines.']) +
      'BT /F1 30 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET\n' +
      'BT /F1 8 Tf 0 1 -1 0 580 300 Tm (Photo: Ann Lee) Tj ET\n'
    const { sources, messages } = await readPdf(pdfFile([{ content }]))
    expect(sources[0]!.text).toBe('Upright text of a page\nin two lines.\n\nPhoto: Ann Lee\n')
    expect(sources[0]!.layout!.lines.at(-1)).toMatchObject({ role: 'aside' })
    expect(messages.find(({ code }) => code === 'rotated-left-out')).toMatchObject({ content: 'DRAFT', source: 0 })
  })

  it('is upright on a page that is turned', async () => {
    const content = 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm (turned page) Tj ET'
    const { sources } = await readPdf(pdfFile([{ content, rotate: 90, width: 400, height: 600 }]))
    expect(sources[0]).toMatchObject({ text: 'turned page\n', layout: { width: 600, height: 400 } })
    expect(sources[0]!.layout!.lines[0]!.box[2]).toBeGreaterThan(sources[0]!.layout!.lines[0]!.box[0] + 30)
  })

  it('leaves text that is not painted out, with a message', async () => {
    const content = `${lines(50, 700, ['Text that everyone can', 'see on the page.'])}BT 3 Tr ET\n${textAt(50, 600, 10, 'secret words')}`
    const { sources, messages } = await readPdf(pdfFile([{ content }]))
    expect(sources[0]!.text).not.toContain('secret')
    expect(messages.find(({ code }) => code === 'hidden-left-out')!.content).toBe('secret words')
  })

  it('is that of character recognition under a scan', async () => {
    const content = `q 600 0 0 800 0 0 cm /I1 Do Q\n3 Tr\n${textAt(50, 700, 10, 'recognized words')}`
    const images = { I1: { width: 1200, height: 1600, data: JPEG } }
    const { sources, messages, pictures } = await readPdf(pdfFile([{ content, images }]))
    expect(sources[0]!.text).toBe('recognized words\n')
    expect(messages.map(({ code }) => code)).toContain('recognized-text')
    expect(pictures).toEqual([])
  })

  it('leaves out text outside of the page and second copies, with messages', async () => {
    const content = textAt(50, 700, 30, 'Shadow') + textAt(51, 699, 30, 'Shadow') + textAt(700, 700, 10, 'printer mark')
    const { sources, messages } = await readPdf(pdfFile([{ content }]))
    expect(sources[0]!.text).toBe('Shadow\n')
    expect(messages.find(({ code }) => code === 'copies-left-out')!.content).toBe('Shadow')
    expect(messages.find(({ code }) => code === 'outside-left-out')!.content).toBe('printer mark')
  })

  it('escapes what would be Markdown', async () => {
    const content = textAt(50, 700, 10, '# no heading') + textAt(50, 600, 10, '![](x.png)')
    expect(await textOf({ content })).toBe('\\# no heading\n\n!\\[](x.png)\n')
  })
})
