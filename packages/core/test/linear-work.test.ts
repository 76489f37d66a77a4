import { afterAll, describe, expect, it } from 'vitest'
import { StepCounter } from './steps.js'

const counter = new StepCounter()
const { parseIssue } = await import('../src/parse-issue.js')

afterAll(() => counter.close())

const repeated = (unit: (index: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index++) {
    const part = unit(index)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

const head = '甲市召开会议部署全市重点工作'
const article = (index: number): string => `## ${head}${index}\n\n${head},到会${index}人。(张三)\n\n`

/**
 * Tolerance of the ratio, for work that a large text has and a small one has not. Quadratic work
 * would be 10 times more.
 */
const TOLERANCE = 1.5

/**
 * With `BANMIAN_NIGHTLY=1`, larger texts are parsed too. They show the same exponent and take
 * minutes.
 */
const NIGHTLY = process.env['BANMIAN_NIGHTLY'] === '1'

/** Sizes in bytes of UTF-8. */
const SMALL = 10_000
const MEDIUM = NIGHTLY ? 300_000 : 100_000
const LARGE = NIGHTLY ? 1_000_000 : 100_000
const HUGE = NIGHTLY ? 10_000_000 : 100_000

/** Expects that neither steps nor searched characters per byte grow with the length of a text. */
function expectLinear(text: (length: number) => string | string[], largest: number): void {
  const large = Math.min(largest, LARGE)
  const workAt = (length: number) => {
    const input = text(length)
    return counter.workOf(() => parseIssue(input))
  }
  const [few, many] = [workAt(SMALL), workAt(large)]
  expect(many.steps / large).toBeLessThan((few.steps / SMALL) * TOLERANCE)
  expect(many.searched / large).toBeLessThan((few.searched / SMALL) * TOLERANCE)
  if (largest <= LARGE) return
  const input = text(largest)
  expect(counter.stepsOf(() => parseIssue(input)) / largest).toBeLessThan((few.steps / SMALL) * TOLERANCE)
}

describe('work grows linearly with the text', () => {
  it.each([
    ['text', '会议强调,', HUGE],
    ['heading markers', '#', HUGE],
    ['opening quotation marks', '“', HUGE],
    ['opening parentheses', '((', LARGE],
    ['full stops', '。', LARGE],
    ['role words', '。记者', LARGE],
    ['spaces between characters', '记 ', LARGE],
    ['asterisks', '*', HUGE],
    ['asterisks that may open and close', 'a*b ', LARGE],
    ['marks that are never closed', '**a _b ', LARGE],
    ['closers that match no opener', '*甲 乙_ ', LARGE],
    ['opening brackets', '[', HUGE],
    ['nested brackets', '[a][', HUGE],
    ['brackets in brackets', '[[a] ', LARGE],
    ['backticks', '`', HUGE],
    ['runs of backticks', '` `` ', LARGE],
    ['pictures that are never closed', '![', HUGE],
    ['links that are never closed', '[a](b ', LARGE],
    ['links', '[a](b)', LARGE],
    ['parentheses in targets', '[]((', LARGE],
    ['tags that are never closed', '<a ', HUGE],
    ['tags in pairs', '<div>a</div>', LARGE],
    ['tags that only open', '<div>', LARGE],
    ['marks in HTML', '<b>a <i>b</b> ', LARGE],
    ['breaks in HTML', 'a<br>', LARGE],
    ['pictures in HTML', '<img src="a" alt="b">', LARGE],
    ['comments that are never closed', '<!-- ', LARGE],
    ['cells that are never closed', '<table><td>', LARGE],
    ['formulas', '$a_1$ \\( ', LARGE],
    ['backslashes', '\\', LARGE],
    ['jump lines', 'See FERRY, page 3 ', LARGE],
    ['references', '&#', LARGE],
    ['references to pages', '(下转第2版)', LARGE],
    ['dates', '2024年3月8日 ', LARGE],
    ['pipes', '| ', LARGE],
    ['hyphens between letters', 'a-', LARGE],
  ])('for a line of %s', (_, unit, most) => {
    expectLinear(
      repeated(() => unit),
      most,
    )
  })

  it.each([
    ['short lines', () => '第一行\n', HUGE],
    ['near-identical articles', article, HUGE],
    ['headings alone', () => `## ${head}\n`, MEDIUM],
    ['heading markers alone', () => '#\n', MEDIUM],
    ['lines without text', () => '“\n', MEDIUM],
    ['credits alone', () => '(李静)\n', MEDIUM],
    [
      'captions under one headline',
      (index: number) => `${index ? '' : `## ${head}\n\n`}图为现场。\n\n王韵菲 摄\n\n`,
      MEDIUM,
    ],
    ['captions alone', () => '图为现场。王韵菲 摄\n', MEDIUM],
    ['folios and dates', () => '第02版:要闻\n2024年3月8日 星期五\n', MEDIUM],
    ['numbers of issues', (index: number) => `总第${index}期\n`, MEDIUM],
    ['references to other pages', (index: number) => `下转第${index % 9}版\n`, MEDIUM],
    ['pictures', (index: number) => `![](${index}.jpg)\n`, MEDIUM],
    ['breaks', () => '---\n', MEDIUM],
    ['breaks between pages', (index: number) => `甲${index}\n\n---\n\n`, MEDIUM],
    ['tables', () => '<table><tr><td colspan="99" rowspan="99">甲</td></tr></table>\n', MEDIUM],
    ['rows of a table', (index: number) => (index === 1 ? '|---|\n' : '| 甲 |\n'), MEDIUM],
    ['items of a list', () => '- 甲\n', MEDIUM],
    ['fences', () => '```\n', MEDIUM],
    ['rules under lines', () => `${head}\n---\n`, MEDIUM],
    ['bold lines', () => `**${head}**\n\n`, MEDIUM],
    ['lines of a fixed width', () => `${head.repeat(2)}\n`, MEDIUM],
    ['lines that end in hyphens', (at: number) => `ted the ${at % 7} members of the old town had vo-\n`, MEDIUM],
    ['paragraphs that end in hyphens', () => 'the council of the old town had vo-\n\nted again and com-\n\n', MEDIUM],
    ['lines of inline marks', () => '*甲* `乙` [丙](d) **丁\n\n', MEDIUM],
    [
      'detached headings between near-identical articles',
      (index: number) =>
        index % 3
          ? `## 甲县${index}号项目投产\n\n本报讯 3月7日,甲县${index}号项目投产。(张三)\n\n`
          : `## 抓项目${index % 7}促发展\n\n`,
      MEDIUM,
    ],
    ['halves of paragraphs', (index: number) => `${head}的第${index}次会议今天举行,会议\n\n`, MEDIUM],
    ['subheads in one article', (index: number) => `### ${index % 9}号\n\n${head}的第${index}次会议,\n\n`, MEDIUM],
  ])('for many lines: %s', (_, unit, most) => {
    expectLinear(repeated(unit), most)
  })

  it.each<[name: string, text: (length: number) => string]>([
    ['linked pictures', repeated(() => '[![](a)](b)')],
    ['pictures between spaces', repeated(() => '   ![](a)')],
    [
      'pictures far behind a credit',
      (length) => `${head}。(李四)${' '.repeat(length / 2)}${'![](a)'.repeat(length / 12)}`,
    ],
    ['lines far before a pipe', (length) => `${'甲\n'.repeat(length / 4)}|`],
    ['emphasis in emphasis', (length) => '*a '.repeat(length / 6) + 'b* '.repeat(length / 6)],
    ['quotations in quotations', (length) => `${'> '.repeat(length / 2)}甲`],
    ['names', (length) => `## ${head}\n\n${head}。(记者 ${'王勇 '.repeat(length / 7)})`],
  ])('for one line of %s', (_, text) => {
    expectLinear(text, LARGE)
  })

  it.each<[name: string, pages: (length: number) => string[]]>([
    [
      'articles that all name one page, on which all answer',
      (length) => [
        `第1版\n\n${repeated((at) => `## ${head}${at}\n\n${head}。\n\n(下转第2版)\n\n`)(length / 2)}`,
        `第2版\n\n${repeated(() => `## ${head}\n\n(上接第1版)${head}。\n\n`)(length / 2)}`,
      ],
    ],
    [
      'as many answers as are compared on each of many pages',
      (length) =>
        Array.from({ length: length / 2_500 }, (_, index) => [
          `第${index * 2 + 1}版\n\n${`## ${head}\n\n${head}。\n\n(下转第${index * 2 + 2}版)\n\n`.repeat(14)}`,
          `第${index * 2 + 2}版\n\n${`## ${head}\n\n(上接第${index * 2 + 1}版)${head}。\n\n`.repeat(14)}`,
        ]).flat(),
    ],
    [
      'articles of one title on nine pages',
      (length) =>
        Array.from(
          { length: length / 150 },
          (_, index) => `第${(index % 9) + 1}版\n\n## ${head}\n\n${head}。\n\n(下转第${((index + 1) % 9) + 1}版)\n`,
        ),
    ],
    [
      'one article that continues from page to page in mid-sentence',
      (length) =>
        Array.from(
          { length: length / 150 },
          (_, index) => `第${index + 1}版\n\n(上接第${index}版)会议强调,${head}的会议今天\n\n(下转第${index + 2}版)\n`,
        ),
    ],
    [
      'many references below one long headline',
      (length) => [
        `第1版\n\n## ${'甲乙'.repeat(length / 12)}\n\n${head}。\n\n${repeated((at) => `(下转第${at % 50}版)\n\n`)(length / 2)}`,
      ],
    ],
  ])('for an issue of %s', (_, pages) => {
    expectLinear(pages, LARGE)
  })

  it('for an issue of ten thousand pages', () => {
    const pages = (count: number): string[] =>
      Array.from(
        { length: count },
        (_, index) => `第${(index % 90) + 10}版\n\n${article(index)}(下转第${(index % 89) + 10}版)\n`,
      )
    expectLinear((size) => pages(size / 100), LARGE)
  })
})
