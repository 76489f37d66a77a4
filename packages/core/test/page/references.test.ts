import { describe, expect, it } from 'vitest'
import { type Continuation, parseIssue } from '../../src/index.js'

/** Returns the references of the articles of a page, and its text. */
function referencesOf(text: string, language: string): { references: Continuation[]; printed: string } {
  const { issue } = parseIssue(text, { language })
  const articles = issue.pages.flatMap((page) => page.articles)
  return { references: articles.flatMap(({ continuations }) => continuations), printed: JSON.stringify(articles) }
}

const page = (line: string): string =>
  `## Ferry company adds a sixth crossing\n\nThe ferry to the island will sail six times a day from spring, the company said on Monday.\n\n${line}\n\n## Reservoir is half full again\n\nEleven days of rain have filled the reservoir, and the ban on hoses ends on Sunday.`

describe('references in a paragraph', () => {
  it.each([
    ['en', 'The island had waited for years for the See FERRY, page 3', 'See FERRY, page 3', 'to'],
    ['en', 'The island had waited for years. Continued on page 3', 'Continued on page 3', 'to'],
    ['en', 'Continued from page 3 and the island had waited for years.', 'Continued from page 3', 'from'],
    ['de', 'Fortsetzung von Seite 3 und die Insel wartete jahrelang.', 'Fortsetzung von Seite 3', 'from'],
  ])('%s: %s', (language, line, text, direction) => {
    const { references } = referencesOf(page(line), language)
    expect(references).toEqual([{ text, direction, page: '3' }])
  })

  it.each([
    ['en', 'The island had waited for years to see page 3'],
    ['en', 'From page 3 to the last, the book is about a ferry.'],
    ['en', 'The plan is on page 3 of the report. It is long.'],
  ])('%s: none in %s', (language, line) => {
    const { references, printed } = referencesOf(page(line), language)
    expect(references).toEqual([])
    expect(printed).toContain(line)
  })
})

describe('a reference on a line of its own', () => {
  it.each([
    ['sv', 'Fortsättning från sidan 3'],
    ['da', 'Fortsat fra side 3'],
    ['nb', 'Fortsettelse fra side 3'],
    ['fi', 'Jatkoa sivulta 3'],
    ['pl', 'Dokończenie ze str. 3'],
    ['cs', 'Pokračování ze strany 3'],
    ['ru', 'Окончание. Начало на стр. 3'],
    ['uk', 'Початок на стор. 3'],
    ['tr', 'Baştarafı 3. sayfada'],
    ['ro', 'Urmare din pagina 3'],
    ['hu', 'Folytatás az 3. oldalról'],
    ['el', 'Συνέχεια από τη σελίδα 3'],
    ['id', 'Sambungan dari halaman 3'],
    ['vi', 'Tiếp theo trang 3'],
    ['ar', 'تتمة من الصفحة 3'],
    ['he', 'המשך מעמוד 3'],
    ['hi', 'पृष्ठ 3 का शेष'],
  ])('leads back in %s: %s', (language, text) => {
    expect(referencesOf(page(text), language).references).toMatchObject([{ direction: 'from', page: '3' }])
  })
})

describe('a reference inside a paragraph', () => {
  it.each(['See FERRY, page 3', 'Please see FERRY, page 3'])(
    'is cut out, and the paragraph stays whole: %s',
    (text) => {
      const { references, printed } = referencesOf(
        page(`The island had waited for years for the ${text} later boat, which the company had promised.`),
        'en',
      )
      expect(references).toEqual([{ text, direction: 'to', page: '3' }])
      expect(printed).toContain('The island had waited for years for the later boat, which the company had promised.')
    },
  )

  it('is cut out where the halves look like two paragraphs', () => {
    const text =
      '## Student troupe plans relief\n\nA troupe plans to bring relief to the county in May. For the promotion, the See FERRY, page 7 troupe will sell coupons in front of the library during lunch hours.'
    expect(referencesOf(text, 'en').printed).toContain('For the promotion, the troupe will sell coupons')
  })

  it('is not a page that a text names', () => {
    const line = 'The island had waited, and NASA, page 7 of its report says, had nothing to do with it.'
    expect(referencesOf(page(line), 'en')).toMatchObject({ references: [], printed: expect.stringContaining(line) })
  })
})

describe('the back page', () => {
  it.each(['Please see FERRY, back page', 'Turn to the back page', 'Continued on the front page'])('%s', (text) => {
    for (const line of [text, `The island had waited for years. ${text}`])
      expect(referencesOf(page(line), 'en').references).toEqual([{ text, direction: 'to', page: null }])
  })
})

describe('references on a line of their own', () => {
  it('assigns the rest of an article to the article below, and the first part to the one above', () => {
    const text = `${page('See FERRY, page 3')}\n\nFERRY From page 1\n\nThe island had waited for years for a later boat, the mayor said.`
    const { references } = referencesOf(text, 'en')
    expect(references.map(({ direction, page: label }) => `${direction} ${label}`)).toEqual(['to 3', 'from 1'])
  })

  it('keeps a reference without a page', () => {
    const { references } = referencesOf(page('(Fortsetzung folgt)'), 'de')
    expect(references).toEqual([{ text: '(Fortsetzung folgt)', direction: 'to', page: null }])
  })
})

describe('a text to be continued in another issue', () => {
  it.each([
    ['ja', '（川口誠）＝つづく', '＝つづく', '（川口誠）'],
    ['ja', '（つづく）', '（つづく）', null],
    ['zh-Hans', '（未完待续）', '（未完待续）', null],
    ['zh-Hant', '（待續）', '（待續）', null],
    ['ko', '(계속)', '(계속)', null],
  ])('%s: %s', (language, line, text, byline) => {
    const body =
      { ja: '霧の朝、舟は音もなく岸を離れる。', ko: '안개 낀 아침에 배가 떠났다.' }[language] ?? '清晨的船離岸了。'
    const { issue } = parseIssue(`## 湖畔の四季\n\n${body}\n\n${line}`, { language })
    const [article] = issue.pages[0]!.articles
    expect(article!.continuations).toEqual([{ text, direction: 'to', page: null }])
    expect(article!.bylines.map((own) => own.text)).toEqual(byline ? [byline] : [])
  })
})
