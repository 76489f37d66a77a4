import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issue } from '@banmian/core'
import { isMissing, sampleIssue, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderIssue, streamFiles } from '../src/index.js'
import { attribute, elementsOf, shown } from './read-page.js'

/** A word on a printed sheet, with its box in points. */
interface Word {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

const issue: Issue = { ...sampleIssue(), date: '2024-03-08' }
/** Height of the margin of a sheet, 16 mm in points. */
const MARGIN = 45
const runningHead = '太原日报 2024年3月8日 星期五'

it('pages have a running head for printing, which is short', () => {
  const rootOf = (html: string) => attribute(elementsOf(html)[0]!, 'data-running-head')
  expect(rootOf(renderIssue(issue))).toBe(runningHead)
  for (const { path, content } of streamFiles(issue))
    if (path.endsWith('.html')) expect(rootOf(content)).toBe(runningHead)
  const long = { ...issue, publication: { ...issue.publication, name: `"${'报'.repeat(100)}` } }
  expect(rootOf(renderIssue(long))).toBe(`"${'报'.repeat(59)}…`)
})

describe.skipIf(isMissing('chromium') || isMissing('pdftotext'))('a printed page', { timeout: 120_000 }, () => {
  const browser = suiteBrowser()

  /** Prints a page and returns the words of each sheet of paper, and its width in points. */
  async function printed(html: string): Promise<{ sheets: Word[][]; width: number }> {
    const folder = await mkdtemp(join(tmpdir(), 'banmian-print-'))
    const file = join(folder, 'page.pdf')
    const tab = await browser().newPage()
    await tab.setContent(html)
    const pdf = await tab.pdf({ preferCSSPageSize: true })
    await tab.close()
    await writeFile(file, pdf)
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
    await rm(folder, { recursive: true })
    const sheets = boxes.split('<page ').slice(1)
    const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g
    return {
      sheets: sheets.map((sheet) =>
        [...sheet.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
          text: text!,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      ),
      width: Number(/width="([\d.]+)"/.exec(sheets[0]!)![1]),
    }
  }

  it('has the newspaper and the date at the top of each sheet but the first, and numbers', async () => {
    const { sheets } = await printed(renderIssue(issue))
    expect(sheets.length).toBeGreaterThan(2)
    const head = runningHead.replaceAll(' ', '')
    for (const [index, words] of sheets.entries()) {
      expect(textOfWords(words.filter(({ bottom }) => bottom < MARGIN))).toBe(index === 0 ? '' : head)
      expect(words.toSorted((a, b) => b.bottom - a.bottom)[0]!.text).toBe(String(index + 1))
      expect(textOfWords(words)).not.toContain('本期目录')
    }
  })

  it('has the size of a custom property', async () => {
    expect(Math.round((await printed(renderIssue(issue, { css: ':root { --page-size: A5 }' }))).width)).toBe(420)
  })

  it.each(['horizontal', 'vertical'] as const)('shows all text of an issue in %s lines', async (writingMode) => {
    const html = renderIssue(issue, { writingMode })
    const { sheets } = await printed(html)
    // Headings for screen readers are not printed.
    const visible = html.replaceAll(/<h3 class="unseen">.*?<\/h3>/g, '')
    const articles = elementsOf(visible).filter(({ tagName }) => tagName === 'article')
    expect(missing(articles.map(shown).join(''), sheets.map(textOfWords).join(''))).toBe('')
  })

  it('has no text above other text, even where an article is divided between two sheets', async () => {
    const [first] = issue.pages[0]!.articles
    for (const html of [renderIssue(issue), renderArticle(issue, first!)])
      for (const words of (await printed(html)).sheets) expect(overlaps(words)).toEqual([])
  })
})

const textOfWords = (words: readonly Word[]): string => words.map(({ text }) => text).join('')

/** Returns the Han characters of a text that another one does not contain as often. */
function missing(text: string, other: string): string {
  const counts = new Map<string, number>()
  for (const character of other) counts.set(character, (counts.get(character) ?? 0) + 1)
  return (text.match(/\p{Script=Han}/gu) ?? [])
    .filter((character) => {
      const count = counts.get(character) ?? 0
      counts.set(character, count - 1)
      return count === 0
    })
    .join('')
}

/** Returns the pairs of words that are printed on the same line, one above the other. */
function overlaps(words: readonly Word[]): string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const isSameLine = Math.abs(one.top - other.top) < 3
      // Boxes of punctuation are wider than its ink.
      const common = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      return isSameLine && common > 20 ? [`${one.text} ${other.text}`] : []
    }),
  )
}
