import { describe, expect, it } from 'vitest'
import { parseIssue } from '../src/index.js'
import { scriptOf } from '../src/label/model/script.js'
import { en, ja, japaneseModel, latinModel, parseWith } from '../src/parse.js'
import { scan } from '../src/scan/scan.js'

const PAGE = `## Park opens two gates

The river park opened two new gates on Monday. Visitors came from morning to night.

## Book market returns

The market sold two thousand used books in a day. It will be held every month.
`

describe('parseWith', () => {
  it('restores what parseIssue restores with the same language', () => {
    expect(parseWith(PAGE, { locale: en, model: latinModel() })).toEqual(parseIssue(PAGE, { language: 'en' }))
    const page = '## 公園に門\n\n川沿いの公園に新しい門が二つできた。\n'
    expect(parseWith(page, { locale: ja, model: japaneseModel() })).toEqual(parseIssue(page, { language: 'ja' }))
  })

  it('checks its arguments', () => {
    expect(() => parseWith(PAGE, { locale: en, model: latinModel(), date: '8 March' })).toThrow('options.date')
  })
})

describe('a page in a script without spaces and weights', () => {
  it.each([
    ['th', 'สวนเปิดประตูใหม่', 'ตลาดหนังสือกลับมา'],
    ['km', 'សួនច្បារបើកទ្វារ', 'ផ្សារសៀវភៅត្រឡប់'],
  ])('opens an article at every run of headings: %s', (language, first, second) => {
    const text = `## ${first}\n\n${first} ${first}.\n\n## ${second}\n\n${second}.\n\n${second} ${second}.\n`
    const { issue } = parseIssue(text, { language })
    expect(issue.pages[0]!.articles.map(({ headline }) => headline.main)).toEqual([first, second])
  })
})

describe('scriptOf', () => {
  it.each([
    ['zh-Hans', '公园', 'han-simplified'],
    ['zh-TW', '公園', 'han-traditional'],
    ['ja', '公園', 'japanese'],
    ['ko', 'Park', 'korean'],
    ['und', '공원에 꽃이 피었다', 'korean'],
    ['de', 'Der Park', 'latin'],
    ['ru', 'Парк', 'latin'],
    ['el', 'Πάρκο', 'latin'],
    ['ar', 'حديقة', 'latin'],
    ['hi', 'पार्क', 'latin'],
    ['th', 'สวนสาธารณะ', 'other'],
    ['und', '公园', 'other'],
    ['en', '1234', 'latin'],
  ])('%s: %s is %s', (language, text, script) => {
    expect(scriptOf(scan(text), { language })).toBe(script)
  })
})
