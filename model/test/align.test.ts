import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, toMarkdown } from '@banmian/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageSources } from '../src/composer/article-source.js'
import { composePage } from '../src/composer/compose-page.js'
import { DAMAGE_RATES } from '../src/composer/damage.js'
import { PRESS_STYLES } from '../src/composer/house-styles.js'
import { pairOf } from '../src/pairs/read-folder.js'
import { Random } from '../src/random.js'
import { type LabeledPage, sortedSpans } from '../src/training/pages/training-data.js'

const ARTICLES = join(import.meta.dirname, '../articles')
const LANGUAGES = Object.keys(PRESS_STYLES)

/** Returns the label of each printed character: its article, its role and its paragraph. */
function labels({ text, spans }: Pick<LabeledPage, 'text' | 'spans'>): string[] {
  const labels: string[] = Array.from({ length: text.length }, () => '')
  for (const [start, end, unit, role, paragraph] of sortedSpans({ spans }))
    labels.fill(`${unit} ${role === 'byline' ? 'credit' : role} ${paragraph}`, start, end)
  return labels.map((label, at) => (/\S/u.test(text[at]!) ? label : ''))
}

describe('the alignment of a page with its issue', () => {
  it.each(LANGUAGES)('finds the article and the part of each character again: %s', (language) => {
    const markdown = readFileSync(join(ARTICLES, `${language}.md`), 'utf8')
    const press = PRESS_STYLES[language]!
    let wrong = 0
    let all = 0
    const examples: string[] = []
    for (const source of pageSources(parseMarkdown(markdown), language))
      Object.values(DAMAGE_RATES).forEach((rates, index) => {
        for (const house of Object.values(press.houses)) {
          const { text, issue, spans } = composePage(source, press, house, rates, new Random(index))
          const { page, unaligned } = pairOf(text, toMarkdown(issue), 'test')
          const [wanted, found] = [labels({ text, spans }), labels(page)]
          all += text.length
          wanted.forEach((label, at) => {
            if (label === found[at]) return
            wrong++
            if (examples.length < 5) examples.push(`${label} ≠ ${found[at]}: ${text.slice(at - 10, at + 20)}`)
          })
          expect(unaligned.map((line) => line.text)).toEqual([])
        }
      })
    expect(wrong / all, examples.join('\n')).toBeLessThan(0.001)
  })
})

describe('an issue that an editor corrected', () => {
  const folder = join(import.meta.dirname, '../pages/train')
  const read = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8')

  it.each(['en-1', 'de-2', 'ja-1', 'ko-2', 'zh-Hans-1', 'fr-3'])(
    'labels the page as before when characters were corrected and articles moved: %s',
    (name) => {
      const page = read(name, 'page.md')
      const issue = parseMarkdown(read(name, 'issue.md'))
      const before = labels(pairOf(page, toMarkdown(issue), name).page)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
          const random = new Random(seed)
          const corrected = structuredClone(issue)
          const [first] = corrected.pages
          const order = random.shuffle(first!.articles.map((_, index) => index))
          first!.articles = order.map((index) => first!.articles[index]!)
          for (const { body } of first!.articles)
            for (const block of body) {
              const [text] = block.type === 'paragraph' ? block.children : []
              if (text?.type === 'text') text.value = withTypo(text.value, random)
            }
          const after = labels(pairOf(page, toMarkdown(corrected), name).page)
          const moved = (label: string): string =>
            label.replace(/^\d+/, (unit) => String(order[Number(unit)] ?? unit)).replace(/ -?\d+$/, '')
          const wrong = after.filter((label, at) => moved(label) !== before[at]!.replace(/ -?\d+$/, '')).length
          expect(wrong / after.length).toBeLessThan(0.01)
        }),
        { numRuns: 20 },
      )
    },
  )
})

/** Replaces a character of a text. */
function withTypo(text: string, random: Random): string {
  const at = random.between(0, text.length - 1)
  return /[\p{Ll}\p{Lo}]/u.test(text[at]!) ? `${text.slice(0, at)}口${text.slice(at + 1)}` : text
}
