import { describe, expect, it } from 'vitest'
import { fontOf } from '../../src/pdf/glyphs/font.js'
import { readPdf } from '../../src/pdf/index.js'
import { HELVETICA, pdfFile, textAt, unicodeFont, wideTextAt } from './pdf-file.js'

const han = { F1: unicodeFont() }
const sourceOf = async (content: string, fonts?: Record<string, string>) =>
  (await readPdf(pdfFile([{ content, ...(fonts ? { fonts } : {}) }]))).sources[0]!
const rolesOf = async (content: string) => {
  const { text, layout } = await sourceOf(content)
  return layout!.lines.map(({ start, end, role }) => [text.slice(start, end), role])
}

/** Prints lines below each other, each at its left edge. */
const rows = (top: number, texts: readonly (readonly [x: number, text: string])[], write = textAt): string =>
  texts.map(([x, text], at) => write(x, top - at * 13, 10, text)).join('')

const story = rows(700, [
  [60, 'The harbor opened again on'],
  [50, 'Monday, after two years of'],
  [50, 'work on its piers.'],
])

describe('running lines of a PDF file', () => {
  it('are the number at the foot and a short line at the top, wherever they are painted', async () => {
    const content = textAt(300, 20, 9, '12') + story + textAt(250, 780, 9, 'Harbor Daily, 8 March 2024')
    expect(await rolesOf(content)).toEqual([
      ['Harbor Daily, 8 March 2024', 'page-header'],
      ['The harbor opened again on', 'text'],
      ['Monday, after two years of', 'text'],
      ['work on its piers.', 'text'],
      ['12', 'page-number'],
    ])
  })

  it('are no numbers between texts, and no first lines of a text', async () => {
    const content =
      rows(780, [
        [60, 'The harbor opened'],
        [50, 'on Monday.'],
      ]) + textAt(50, 500, 10, '12')
    expect((await rolesOf(content)).map(([, role]) => role)).toEqual(['text', 'text', 'text'])
  })
})

describe('paragraphs of a PDF file', () => {
  it('have their short end, which is left of an indented first line', async () => {
    const write = (x: number, y: number, size: number, text: string) => wideTextAt(x, y, size, text)
    const content = rows(
      700,
      [
        [70, '河滨公园昨天增开了两座大门，住在东岸的居民不必再绕'],
        [50, '路。'],
      ],
      write,
    )
    expect((await sourceOf(content, han)).text).toBe('河滨公园昨天增开了两座大门，住在东岸的居民不必再绕\n路。\n')
  })

  it('go on after a sentence that ends early in lines that end anywhere', async () => {
    const content = rows(700, [
      [60, 'The town pays for it with a new loan over years.'],
      [50, 'Insurance pays two thirds of it.'],
      [50, 'Everybody is content with that, says the mayor.'],
      [60, 'Work begins in May.'],
    ])
    expect((await sourceOf(content)).text.split('\n\n')).toHaveLength(2)
  })

  it('have an indented first line below a headline that covers only the end of the others', async () => {
    const content =
      textAt(120, 720, 15, 'A headline that is long', 'F2') +
      rows(704, [
        [60, 'The harbor opened again on'],
        [50, 'Monday, after two years of work.'],
      ])
    expect((await sourceOf(content)).text).toMatch(
      /\n\nThe harbor opened again on\nMonday, after two years of work\.\n$/,
    )
  })

  it('are short and begin with and without a quotation mark', async () => {
    const write = (x: number, y: number, size: number, text: string) => wideTextAt(x, y, size, text)
    const lines = [
      [65, '「住在东岸的居民不必再绕路了。」从坡道里走出来的老'],
      [50, '人说，他每天都来。'],
      [70, '大门昨天开了。'],
    ] as const
    expect((await sourceOf(rows(700, lines, write), han)).text).toBe(
      `${lines[0][1]}\n${lines[1][1]}\n\n${lines[2][1]}\n`,
    )
  })

  it('are one where their lines are centered', async () => {
    const content = rows(700, [
      [99, 'The harbor opened'],
      [84, 'on Monday, after years'],
      [93, 'of work on its own.'],
    ])
    const fonts = { F1: HELVETICA.replace('Helvetica', 'Courier') }
    expect((await sourceOf(content, fonts)).text.split('\n\n')).toHaveLength(1)
  })

  it('are signed at the right edge in two lines', async () => {
    const content = rows(700, [
      [60, '(Reporting by Priya Nandan and Owen'],
      [201.7, 'Sharp)'],
    ])
    expect((await sourceOf(content)).text).toBe('(Reporting by Priya Nandan and Owen\nSharp)\n')
  })

  it('end before a signature at the right edge', async () => {
    const content = story + rows(661, [[105, '(Ann Lee)']])
    expect((await sourceOf(content)).text).toMatch(/piers\.\n\n\(Ann Lee\)/)
  })
})

describe('a drop cap', () => {
  const lines = rows(700, [
    [76, 'he harbor opened again on Monday'],
    [76, 'after two years of work, and all'],
    [50, 'boats came in before dawn today.'],
  ])

  it('is the first letter of its paragraph', async () => {
    expect((await sourceOf(lines + textAt(52, 687, 28, 'T'))).text).toBe(
      'The harbor opened again on Monday\nafter two years of work, and all\nboats came in before dawn today.\n',
    )
  })

  it('is a word where the file has a space after it', async () => {
    const spaced = `BT /F1 28 Tf 1 0 0 1 52 687 Tm (A) Tj /F1 10 Tf 1 0 0 1 72 700 Tm ( ) Tj 4 0 Td (boat came in on Monday) Tj ET\n`
    const content =
      spaced +
      rows(687, [
        [76, 'after two years of work, and'],
        [50, 'boats followed before dawn.'],
      ])
    expect((await sourceOf(content)).text).toMatch(/^A boat came in on Monday\nafter/)
  })

  it('is joined without a space to Han characters', async () => {
    const content =
      wideTextAt(50, 687, 24, '河') +
      wideTextAt(76, 700, 10, '滨公园昨天增开了两座大门') +
      wideTextAt(76, 687, 10, '住在东岸的居民不必绕路了') +
      wideTextAt(50, 674, 10, '推着婴儿车也能从坡道进去。')
    expect((await sourceOf(content, han)).text).toMatch(/^河滨公园昨天增开了两座大门\n住在/)
  })

  it('is none next to one line, or far from the text', async () => {
    const one = textAt(52, 700, 28, 'T') + textAt(76, 700, 10, 'he harbor opened')
    const far = lines + textAt(10, 687, 28, 'T')
    for (const content of [one, far]) expect((await sourceOf(content)).text).toMatch(/(?:^|\n)(?:## )?T\n/)
  })
})

describe('the weight of a font', () => {
  it.each([
    ['ABCDEF+Helvetica-Bold', true],
    ['HiraKakuProN-W6', true],
    ['A-OTF-RyuminPr6-W7', true],
    ['HiraMinProN-W3', false],
    ['Roboto-900', true],
    ['SimHei', true],
    ['方正小标宋', true],
    ['FZXBSJW--GB1-0', true],
    ['Montserrat-UltraLight', false],
    ['STXihei', false],
    ['SourceHanSans-Heavy', true],
    ['Webdings', false],
    ['Georgia', false],
  ])('of %s is %s by its name', (name, isBold) => {
    expect(fontOf({ name }).isBold).toBe(isBold)
  })

  it('is that which pdf.js knows of a font', () => {
    expect(fontOf({ name: 'F7', bold: true }).isBold).toBe(true)
    expect(fontOf({ name: 'F7', black: true }).isBold).toBe(true)
    expect(fontOf({ name: 'F7' }).isBold).toBe(false)
  })
})
