import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolders } from '../src/pairs/read-folder.js'
import { withHeadingLevels } from '../src/training/forms/heading-levels.js'
import { withoutSentenceEnds } from '../src/training/forms/lost-stops.js'
import { shortenArticles } from '../src/training/forms/shorten-articles.js'
import type { LabeledPage } from '../src/training/pages/training-data.js'

const pages = readFolders([join(import.meta.dirname, '../pages/train')]).map(({ page }) => page)

/** Returns the text of each part with its role, without regard to its place. */
const partsOf = ({ text, spans }: LabeledPage): string[] =>
  spans.map(([start, end, unit, role]) => `${unit} ${role} ${text.slice(start, end)}`).sort()

describe('a page in another form', () => {
  it.each([
    ['short articles', shortenArticles],
    ['levels of headings', withHeadingLevels],
    ['lost full stops', withoutSentenceEnds],
  ])('is the same for the same seed, and leaves its page as it was: %s', (_, form) => {
    for (const page of pages) {
      const before = structuredClone(page)
      expect(form(page, 3)).toEqual(form(page, 3))
      expect(page).toEqual(before)
    }
    expect(pages.some((page) => form(page, 1).text !== form(page, 2).text)).toBe(true)
  })
})

describe('a page of short articles', () => {
  it('has parts of the page, and at most eight paragraphs an article', () => {
    for (const [seed, page] of pages.entries()) {
      const short = shortenArticles(page, seed)
      const texts = partsOf(page)
      for (const part of partsOf(short)) {
        const [unit, role] = part.split(' ')
        const text = part.slice(`${unit} ${role} `.length)
        const isPart = (own: string): boolean =>
          own.startsWith(`${unit} ${role} `) &&
          ((role === 'headline' && own.startsWith(part)) || (role === 'paragraph' && own.includes(text)))
        expect(texts.includes(part) || texts.some(isPart), part).toBe(true)
      }
      for (const unit of page.units.keys()) {
        const paragraphs = short.spans.filter(([, , own, role]) => own === unit && role === 'paragraph')
        expect(paragraphs.length).toBeLessThanOrEqual(8)
      }
    }
  })

  it('has two to five articles on some pages, and neither author nor dateline on some', () => {
    const short = pages.flatMap((page) => Array.from({ length: 8 }, (_, seed) => shortenArticles(page, seed)))
    const articlesOf = ({ units, spans }: LabeledPage): Set<number> =>
      new Set(spans.flatMap(([, , unit]) => (units[unit]?.kind === 'article' ? [unit] : [])))
    const counts = short.map((page) => articlesOf(page).size)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(counts.some((count) => count < Math.max(...counts))).toBe(true)
    const isSigned = ({ units, spans }: LabeledPage): boolean =>
      spans.some(([, , unit, role]) => units[unit]?.kind === 'article' && (role === 'byline' || role === 'credit'))
    const ofSigned = pages.flatMap((page) =>
      isSigned(page) ? [0, 1, 2, 3].map((seed) => shortenArticles(page, seed)) : [],
    )
    expect(new Set(ofSigned.map(isSigned)).size).toBe(2)
  })

  it('has whole sentences in its paragraphs', () => {
    const endsWithin = pages.flatMap((page, seed) => {
      const texts = new Set(partsOf(page))
      return shortenArticles(page, seed).spans.flatMap(([start, end, unit, role]) => {
        const { text } = shortenArticles(page, seed)
        const own = text.slice(start, end)
        return role !== 'paragraph' || texts.has(`${unit} paragraph ${own}`) ? [] : [own]
      })
    })
    expect(endsWithin.filter((own) => /[.!?。！？]["”’」』]*$/u.test(own)).length).toBeGreaterThan(20)
  })

  it('knows the headline of the paper where it has less of it', () => {
    const short = pages.flatMap((page, seed) => shortenArticles(page, seed).units.map(({ headline }) => headline))
    expect(short.filter((headline) => headline !== undefined).length).toBeGreaterThan(5)
  })
})

describe('a page with levels of headings', () => {
  it('has the same parts, and headings of several levels', () => {
    const levels = new Set<number>()
    for (const [seed, page] of pages.entries()) {
      const form = withHeadingLevels(page, seed)
      expect(partsOf(form)).toEqual(partsOf(page))
      for (const [marker] of form.text.matchAll(/^#+(?= )/gm)) levels.add(marker.length)
    }
    expect(levels.size).toBeGreaterThan(2)
  })
})

describe('a page that has lost full stops', () => {
  it('has the same parts, apart from the last mark of some paragraphs', () => {
    for (const [seed, page] of pages.entries()) {
      const lost = withoutSentenceEnds(page, seed)
      expect(lost.spans).toHaveLength(page.spans.length)
      lost.spans.forEach(([start, end, unit, role], index) => {
        const [from, to, ...before] = page.spans[index]!
        const [now, then] = [lost.text.slice(start, end), page.text.slice(from, to)]
        expect([unit, role]).toEqual(before.slice(0, 2))
        if (now !== then) expect([role, `${now}${then.at(-1)}`]).toEqual(['paragraph', then])
      })
      expect(lost.text.length).toBeLessThan(page.text.length)
    }
  })
})
