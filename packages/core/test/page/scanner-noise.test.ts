import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { isScannerNoise } from '../../src/page/furniture/scanner-noise.js'
import { FERRY, SCHOOL } from '../small-pages/outlines.js'

/** Returns the paragraphs and the unplaced text of an article that contains a line. */
function withLine(line: string): { paragraphs: number; unplaced: string[] } {
  const page = `## Ferry\n\n${FERRY}\n\n${line}\n\n${SCHOOL}`
  const { articles, unplaced } = parseIssue(page, { language: 'en' }).issue.pages[0]!
  return {
    paragraphs: articles.flatMap(({ body }) => body).filter(({ type }) => type === 'paragraph').length,
    unplaced: unplaced.map(({ text }) => text),
  }
}

describe('what a scanner reads in specks and folds', () => {
  it.each(['e', 'n.', "i'", '» v . ~', ". a 'r", '¦ ¦ ,', '//', "' .; '"])('%s is unplaced', (line) => {
    expect(withLine(line)).toEqual({ paragraphs: 2, unplaced: [line] })
  })

  it.each(['Q', 'R. I. P.', 'Q&A', '(l.m.)', '(a)', '12', 'Oh!', '…', '?!', '◇', 'e = m', 'A+', '♥', '도', '完'])(
    '%s is something else',
    (text) => {
      const line = { start: 0, end: text.length, text, level: 0, marks: null, cuts: null }
      expect(isScannerNoise(line)).toBe(false)
    },
  )
})
