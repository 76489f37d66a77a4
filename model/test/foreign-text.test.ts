import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withForeignText } from '../src/foreign/with-foreign-text.js'
import type { LabeledPage, Span, SpanRole } from '../src/training/pages/training-data.js'

const word = fc.constantFrom('bridge', 'council', 'Harbor', 'night', 'the', '«', '1890', 'règle')
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

/** Pages of articles of a heading and some paragraphs. */
const anyPage = fc
  .record({
    lang: fc.constantFrom('en', 'en-GB', 'fr', 'de', 'es'),
    articles: fc.array(fc.record({ head: line, body: fc.array(line, { minLength: 1, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ lang, articles }): LabeledPage => {
    let text = ''
    const spans: Span[] = []
    const add = (own: string, marker: string, unit: number, role: SpanRole): void => {
      text += `${text ? '\n\n' : ''}${marker}`
      spans.push([text.length, text.length + own.length, unit, role, -1])
      text += own
    }
    articles.forEach(({ head, body }, unit) => {
      add(head, '## ', unit, 'headline')
      for (const paragraph of body) add(paragraph, '', unit, 'paragraph')
    })
    return { text, lang, units: articles.map(() => ({ kind: 'article' })), spans, origin: 'test' }
  })

const isForeign = ([, , , role]: Span): boolean => role === 'advertisement' || role === 'furniture'

describe('withForeignText', () => {
  it('keeps the text and the role of every part, in order, and marks all that it adds', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(10_000), (page, seed) => {
        const before = structuredClone(page)
        const mixed = withForeignText(page, seed)
        expect(page).toEqual(before)
        const textsOf = ({ text, spans }: LabeledPage, kept: (span: Span) => boolean) =>
          spans.filter(kept).map(([start, end, unit, role]) => [text.slice(start, end), unit, role])
        expect(textsOf(mixed, (span) => !isForeign(span))).toEqual(textsOf(page, () => true))
        let end = 0
        for (const span of mixed.spans) {
          expect(mixed.text.slice(end, span[0])).toMatch(/^\s*(?:## )?$/)
          if (isForeign(span)) expect(span[2]).toBe(-1)
          end = span[1]
        }
        expect(mixed.text.slice(end).trim()).toBe('')
        expect(withForeignText(page, seed)).toEqual(mixed)
      }),
    )
  })

  it('adds advertisements and furniture to most pages', () => {
    const page = fc.sample(anyPage, { numRuns: 1, seed: 4 })[0]!
    const roles = Array.from(
      { length: 40 },
      (_, seed) =>
        new Set(
          withForeignText(page, seed)
            .spans.filter(isForeign)
            .map(([, , , role]) => role),
        ),
    )
    expect(roles.filter((own) => own.size > 0).length).toBeGreaterThan(30)
    expect(new Set(roles.flatMap((own) => [...own]))).toEqual(new Set(['advertisement', 'furniture']))
  })

  it('leaves pages alone in languages that it has no words for', () => {
    const page = { ...fc.sample(anyPage, { numRuns: 1, seed: 4 })[0]!, lang: 'ja' }
    expect(withForeignText(page, 1)).toBe(page)
  })
})
