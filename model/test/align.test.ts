import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, toMarkdown } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { pageSources } from '../src/composer/article-source.js'
import { composePage } from '../src/composer/compose-page.js'
import { DAMAGE_RATES } from '../src/composer/damage.js'
import { PRESS_STYLES } from '../src/composer/house-styles.js'
import { pairOf } from '../src/pairs/read-folder.js'
import { Random } from '../src/random.js'
import { type LabeledPage, sortedSpans } from '../src/training/training-data.js'

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
