import { describe, expect, it } from 'vitest'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { applyPageFacts, type IssueFields } from '../../src/page/facts/apply-page-facts.js'
import type { FactField, PageFact } from '../../src/page/facts/page-fact.js'

const given: IssueFields = {
  publication: { name: null, language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
  date: null,
  number: null,
  edition: null,
}
const fact = (field: FactField, value: string | null): PageFact => ({
  field,
  value,
  text: value ?? '',
  start: 0,
  end: 1,
  rule: 'furniture',
})
const page = (...facts: PageFact[]) => ({ label: null, name: null, facts })
const place = (index: number | null, ...field: (string | number)[]) => ({ page: index, article: null, field })

describe('facts that pages print', () => {
  it('fill the fields of the issue and of their pages', () => {
    const { issue, pages } = applyPageFacts(
      given,
      [
        page(fact('publication', '太原日报'), fact('date', '2024年3月8日'), fact('number', '3640')),
        page(fact('label', '02'), fact('name', '要闻'), fact('edition', '海外版'), fact('credit', '本版编辑 张三')),
      ],
      zhHans,
    )
    expect(issue).toMatchObject({ date: '2024-03-08', number: '3640', edition: '海外版' })
    expect(issue.publication.name).toBe('太原日报')
    expect(pages.map(({ label, name }) => [label, name])).toEqual([
      [null, null],
      ['02', '要闻'],
    ])
    expect(pages[1]!.bylines.map(({ credits }) => credits)).toEqual([[{ role: 'editor', name: '张三' }]])
    expect(pages.map(({ facts }) => facts.map((applied) => applied.place))).toEqual([
      [place(null, 'publication', 'name'), place(null, 'date'), place(null, 'number')],
      [place(1, 'label'), place(1, 'name'), place(null, 'edition'), place(1, 'bylines', 0)],
    ])
    expect(pages[0]!.facts.map(({ code }) => code)).toEqual([null, 'date-read', null])
  })

  it('do not replace what was given or printed before', () => {
    const { issue, pages } = applyPageFacts(
      { ...given, date: '2024-03-08' },
      [
        page(fact('number', '1'), fact('date', '2024年3月8日')),
        page(fact('number', '2'), fact('date', '2024年3月9日')),
      ],
      zhHans,
    )
    expect([issue.date, issue.number]).toEqual(['2024-03-08', '1'])
    expect(pages[0]!.facts.map(({ code }) => code)).toEqual([null, null])
    expect(pages[1]!.facts).toMatchObject([
      { place: null, candidate: place(null, 'number'), code: 'print-disagrees' },
      { place: null, candidate: place(null, 'date'), code: 'date-disagrees' },
    ])
  })

  it('name each identifier once', () => {
    const { issue, pages } = applyPageFacts(
      given,
      [page(fact('cn', '14-0015'), fact('issn', '1234-5678'), fact('cn', '14-0015'))],
      zhHans,
    )
    expect(issue.publication.identifiers).toEqual([
      { scheme: 'cn', value: '14-0015' },
      { scheme: 'issn', value: '1234-5678' },
    ])
    expect(pages[0]!.facts.map((applied) => applied.place?.field[2])).toEqual([0, 1, 0])
  })

  it('are unplaced without a candidate when they have no field or no value', () => {
    const { issue, pages } = applyPageFacts(given, [page(fact('besides', null), fact('date', '2024年2月30日'))], zhHans)
    expect(issue.date).toBeNull()
    expect(pages[0]!.facts).toMatchObject([
      { place: null, candidate: null, code: null },
      { place: null, candidate: null, code: null },
    ])
  })

  it('leave the given fields unchanged', () => {
    applyPageFacts(given, [page(fact('cn', '14-0015'), fact('publication', '太原日报'))], zhHans)
    expect(given.publication).toMatchObject({ name: null, identifiers: [] })
  })
})
