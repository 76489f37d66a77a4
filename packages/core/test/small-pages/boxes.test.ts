import { describe, expect, it } from 'vitest'
import { type ArticleRole, parseIssue } from '../../src/index.js'
import { outlinesOf } from './outlines.js'

const FERRY = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'
const SCHOOL = 'Pupils of the lower school sowed the first seeds on Monday. The garden is behind the gym.'

const articlesOf = (language: string, ...lines: string[]) =>
  parseIssue(lines.join('\n\n'), { language }).issue.pages[0]!.articles
const rolesOf = (language: string, ...lines: string[]): ArticleRole[] =>
  articlesOf(language, ...lines).map(({ role }) => role)

describe('boxes between the articles of a page', () => {
  it('the weather without a marker is an article of its own', () => {
    const weather = ['WEATHER', 'Today: Partly cloudy, high 64, low 48.', 'Tomorrow: Rain likely, high 58.']
    expect(outlinesOf('en', '## Ferry sails again', FERRY, ...weather, '## Pupils plant a garden', SCHOOL)).toEqual([
      '- | Ferry sails again | -; 1',
      '- | WEATHER | -; 2',
      '- | Pupils plant a garden | -; 1',
    ])
  })

  it.each([
    [
      'zh-Hant',
      '## 夜市重新開張',
      '停業半年的廟口夜市昨晚重新開張，湧入上千名遊客。',
      '## 天氣',
      '今日多雲，氣溫18至24度。',
    ],
    ['ja', '## 港の朝市、10年ぶり復活', '港町の名物だった朝市が21日、復活した。', '## きょうの天気', '晴れのち曇り。'],
    ['de', '## Rat stimmt zu', 'Der Rat hat am Dienstag zugestimmt.', '## Das Wetter', 'Heute ziehen Wolken auf.'],
  ])('the weather in %s is no subhead', (language, ...lines) => {
    expect(rolesOf(language, ...lines)).toEqual(['news', 'other'])
  })

  it('a league table is no advertisement, and keeps its lines', () => {
    const table = ['## STANDINGS', '1. Harbor 12 9 2 1 29', '2. Eastgate 12 8 1 3 25', '3. Northfield 12 6 3 3 21']
    expect(rolesOf('en', '## Harbor wins again', FERRY, ...table)).toEqual(['news', 'news'])
    const french = ['## Le classement', '1. Saint-Martin 42 pts', '2. Castel 38 pts', '3. Port-Neuf 35 pts']
    expect(outlinesOf('fr', '## Saint-Martin gagne', 'Sous la pluie, Saint-Martin a gagné samedi.', ...french)[1]).toBe(
      '- | Le classement | -; 3',
    )
  })

  it.each([
    [
      'zh-Hans',
      '## 金桥家具城大促销',
      '全场五折起！',
      '地址：城东大道88号　电话：0351-4567890',
      '营业时间：9:00—21:00',
    ],
    ['zh-Hant', '## 金橋傢俱城', '全面五折起！', '地址：中正路88號　電話：02-2345-6789', '營業時間：9:00—21:00'],
    ['ja', '## 春の家具市', '全品半額！', '住所：港町1-2-3　電話：03-1234-5678', '営業時間　9時～21時'],
  ])('an offer with an address and a number in %s is an advertisement', (language, ...lines) => {
    expect(rolesOf(language, ...lines)).toEqual(['advertisement'])
  })

  it('a notice with a number stays a notice', () => {
    const notice = ['## 招聘启事', '招聘司机3名，地址：城东大道88号', '联系电话：13800001234']
    expect(rolesOf('zh-Hans', ...notice)).toEqual(['notice'])
  })
})

describe('lines of the page itself', () => {
  it.each([
    ['it', '©RIPRODUZIONE RISERVATA'],
    ['en', '© 2024 The Harbor Gazette'],
    ['es', 'PUBLICIDAD'],
    ['fr', '— Publicité —'],
    ['zh-Hans', '（广告）'],
    ['ko', '[광고]'],
  ])('%s %s is unplaced', (language, line) => {
    const page = `## Ferry\n\n${FERRY}\n\n${line}\n\n## Garden\n\n${SCHOOL}`
    const { articles, unplaced } = parseIssue(page, { language }).issue.pages[0]!
    expect(articles.map(({ headline }) => headline)).toEqual([
      { kicker: null, main: 'Ferry', deck: null },
      { kicker: null, main: 'Garden', deck: null },
    ])
    expect(unplaced.map(({ text }) => text)).toEqual([line])
  })
})

describe('what tools write', () => {
  it('a passage after > is a quotation', () => {
    const [article] = articlesOf('en', '## Ferry', FERRY, '> “We waited a year,”\n> said Ann Lee', SCHOOL)
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph'])
    expect(article!.body[1]).toEqual({
      type: 'blockquote',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '“We waited a year,”' }] },
        { type: 'paragraph', children: [{ type: 'text', value: 'said Ann Lee' }] },
      ],
    })
  })

  it('the rows of a quotation that only wrap it are one paragraph', () => {
    const [article] = articlesOf('en', '## Ferry', FERRY, '> We have waited a whole\n> year for *this* boat.')
    expect(article!.body[1]).toEqual({
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'We have waited a whole year for ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'this' }] },
            { type: 'text', value: ' boat.' },
          ],
        },
      ],
    })
  })

  it.each(['>', '> ', '>>>', '> 12', '>noise'])('%s alone is no quotation', (line) => {
    const [article] = articlesOf('en', '## Ferry', FERRY, line, SCHOOL)
    expect(article!.body.every(({ type }) => type !== 'blockquote')).toBe(true)
  })

  it('an ornament alone divides a text', () => {
    const [article] = articlesOf('ja', '## 春一番吹く', '気象台は5日、発表した。', '◇', '風は18メートルだった。')
    expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
  })
})

describe('authors', () => {
  it.each([
    ['nl', '**Van onze verslaggever**'],
    ['de', 'Von unserem Redakteur'],
    ['fr', '*De notre correspondant*'],
    ['es', 'REDACCIÓN / VILLANUEVA'],
    ['it', 'dal nostro inviato'],
    ['pt', 'Da nossa redação'],
    ['en', 'By a Staff Reporter'],
  ])('may be without a name: %s %s', (language, line) => {
    const [article] = articlesOf(language, '## Ferry', line, FERRY, SCHOOL)
    expect(article!.bylines).toEqual([{ text: line.replace(/[*]/g, ''), placement: 'head', credits: [] }])
  })

  it('an agency alone ends an article', () => {
    expect(
      articlesOf('pt', '## Ponte', 'A ponte abre na terça-feira.', 'LUSA', '## Parque', 'As obras começam.')[0]!
        .bylines,
    ).toEqual([{ text: 'LUSA', placement: 'tail', credits: [{ role: 'source', name: 'LUSA' }] }])
  })

  it('a title with a preposition is no name', () => {
    const [article] = articlesOf('de', '## Werft', FERRY, '**Lob vom Bürgermeister**', SCHOOL)
    expect(article!.bylines).toEqual([])
  })

  it('a photographer after a slash makes a line below a headline a caption', () => {
    const page = [
      '## La lluvia llena el embalse',
      'El embalse está al 92 % de su capacidad. / EFE',
      'REDACCIÓN / VILLANUEVA',
    ]
    const [article] = articlesOf('es', ...page, 'Las lluvias han llenado el embalse casi por completo.')
    expect(article!.body.map(({ type }) => type)).toEqual(['figure', 'paragraph'])
  })

  it('a deck above a dateline is no half of its paragraph', () => {
    const page = [
      '## フェリー労組、スト決行へ',
      '賃上げ要求、会社と溝',
      '【港町＝山田太郎】港町フェリーの労働組合は4日、発表した。',
    ]
    expect(articlesOf('ja', ...page)[0]!.headline.deck).toBe('賃上げ要求、会社と溝')
  })
})
