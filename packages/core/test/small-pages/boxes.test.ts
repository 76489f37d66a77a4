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

describe('headings in Chinese', () => {
  const dish = '本报讯（记者 王小满）去年春天，城北街道把一间旧仓库改成了邻里食堂，每天中午供应八菜一汤。'
  const river = '本报讯（记者 李小川）持续两个月的河道清淤昨天完工，施工队把挖出的淤泥运到苗圃作肥料。'

  it('are headline and deck where every article has two of about one length', () => {
    const page = [
      '## 邻里食堂开张一年',
      '## 八十位老人每天吃上热乎饭',
      dish,
      '## 河道清淤提前完工',
      '## 沿岸步道下周开放',
      river,
    ]
    expect(outlinesOf('zh-Hans', ...page)).toEqual([
      '- | 邻里食堂开张一年 | 八十位老人每天吃上热乎饭; 1; 王小满',
      '- | 河道清淤提前完工 | 沿岸步道下周开放; 1; 李小川',
    ])
  })

  it.each([
    ['a verb of speech ends the upper one', '李小川在调研时强调', '把步道修到居民家门口去'],
    ['a dash ends the upper one', '城北街道邻里食堂——', '八十位老人每天吃上热乎饭'],
    ['the upper one is longer', '城北街道旧仓库改造一年之后', '八十位老人吃上热乎饭'],
  ])('are kicker and headline where %s', (_, upper, lower) => {
    const page = [`## ${upper}`, `## ${lower}`, dish, '## 河道清淤提前完工', '## 沿岸步道下周开放', river]
    expect(outlinesOf('zh-Hans', ...page)[0]).toBe(`${upper} | ${lower} | -; 1; 王小满`)
  })

  it('are kicker and headline where one article has a single heading', () => {
    const page = ['## 邻里食堂开张一年', '## 八十位老人每天吃上热乎饭', dish, '## 河道清淤提前完工', river]
    expect(outlinesOf('zh-Hans', ...page)[0]).toMatch(/^邻里食堂开张一年 \| 八十位老人/)
  })

  const station = [
    '## 三十年守着灯塔 两代人接力',
    '（上接第一版）',
    '海上的灯塔只有两间屋，最近的渔村在二十公里以外。',
    '## “灯要亮，人要在”',
    '守塔员每晚擦一次灯罩，风大的时候要系上绳子。',
  ]

  it('that quote words are subheads of an article that continues from another page', () => {
    expect(outlinesOf('zh-Hans', ...station)).toEqual(['- | 三十年守着灯塔 两代人接力 | -; 3'])
  })

  it('that quote words are headlines above a signed text, and without a reference', () => {
    expect(outlinesOf('zh-Hans', ...station, '（王小满）')).toHaveLength(2)
    expect(outlinesOf('zh-Hans', ...station.filter((line) => !line.includes('上接')))).toHaveLength(2)
  })
})

it('words of a person above the sentence that says whose they are belong to it', () => {
  const page = [
    'Council mends the bridge',
    'The council voted on Thursday to mend the bridge.',
    '"We cannot wait any longer"',
  ]
  expect(outlinesOf('en', ...page, 'said the mayor, who has asked the county for half of the money.')).toHaveLength(1)
})

it('a bold title inside a text that reads like a name is a heading', () => {
  const page = [
    '# Werft baut wieder Fähren',
    '**Von Anna Kern**',
    'Die Werft an der Elbe hat wieder einen Auftrag für eine Fähre erhalten.',
    '**Kritik von den Anwohnern**',
    'Die Anwohner der Werft fürchten mehr Lärm durch die neue Fähre.',
  ]
  const names = (lines: string[]) =>
    articlesOf('de', ...lines).flatMap(({ bylines }) => bylines.map(({ text }) => text))
  expect(names(page)).toEqual(['Von Anna Kern'])
  expect(names([...page.slice(0, 3), '**Hans Kern**'])).toEqual(['Von Anna Kern', 'Hans Kern'])
})

it.each(['See BRIDGE, A5', 'Continued on A5'])('%s is a reference', (line) => {
  const [article] = articlesOf('en', '## Bridge opens early', FERRY, line)
  expect(article!.continuations).toEqual([{ text: line, direction: 'to', page: 'A5' }])
})

it('nothing between the parts of a running head is unplaced', () => {
  const head = 'HARBOR GAZETTE — Monday, March 4, 2024 — Page 3'
  const { pages } = parseIssue(`${head}\n\n## Ferry\n\n${FERRY}`, { language: 'en' }).issue
  expect(pages.map(({ label, unplaced }) => [label, unplaced])).toEqual([['3', []]])
})

it('a heading on the level of the headline opens an article where decks are on a lower level', () => {
  const page = [
    '## 市、学校給食を無償化へ',
    '### 来年度から財源は基金',
    '市は4日、来年度から給食費を無償化すると発表した。（佐々木誠）',
  ]
  expect(
    outlinesOf('ja', ...page, '## いちから分かるふるさと納税', '応援したい自治体に寄付すると、税金が軽くなる。'),
  ).toHaveLength(2)
})

it('text and pictures by one author are a byline in Chinese', () => {
  expect(
    outlinesOf('zh-Hans', '## 老厂房变身记', '文/图 本刊记者 周洁', '机器停了十年，厂房空了十年。', '改造花了两年。'),
  ).toEqual(['- | 老厂房变身记 | -; 2; 周洁'])
})

describe('references', () => {
  it('after a sign at the end of a paragraph are read in Korean', () => {
    const text = '회사 측은 대화를 계속하겠다고 밝혔다. ▶관련기사 3면'
    const [article] = articlesOf('ko', '## 여객선 노조 파업', '여객선 노조가 파업에 들어가기로 했다.', text)
    expect(article!.continuations).toEqual([{ text: '▶관련기사 3면', direction: 'see', page: '3' }])
  })

  it('of one word join two parts of an article where pages have no number', () => {
    const rest = ['## BRIDGE', 'From Page A1', SCHOOL]
    const page = ['## Bridge repairs start in June', FERRY, 'See BRIDGE, Page A6', '## Farmers fear dry spring', SCHOOL]
    const { articles, unplaced } = parseIssue([...page, ...rest].join('\n\n'), { language: 'en' }).issue.pages[0]!
    expect(articles.map(({ headline, body }) => [headline.main, body.length])).toEqual([
      ['Bridge repairs start in June', 2],
      ['Farmers fear dry spring', 1],
    ])
    expect(unplaced.map(({ text }) => text)).toEqual(['BRIDGE'])
  })

  it('of one word join nothing where two parts have it as headline', () => {
    const rest = ['## BRIDGE', 'From Page A1', SCHOOL]
    const page = ['## Bridge repairs start in June', FERRY, 'See BRIDGE, Page A6', ...rest, ...rest]
    expect(articlesOf('en', ...page)).toHaveLength(3)
  })

  it('in a table of contents are text of the page in Chinese', () => {
    const contents = ['导读', '春运平稳收官 2版', '老街故事征文启事 5版']
    const text = '为期40天的春运昨日落下帷幕。全省铁路共发送旅客一千二百万人次，同比增长一成。'
    const { articles, unplaced } = parseIssue([...contents, '## 春运昨日收官', text].join('\n\n'), {
      language: 'zh-Hans',
    }).issue.pages[0]!
    expect(articles).toHaveLength(1)
    expect(unplaced.map((fragment) => fragment.text)).toEqual(contents)
  })
})

describe('credits at the end of an article', () => {
  it('are initials with full stops, also in brackets', () => {
    const match = ['## Sporting sobe de divisão', 'O Sporting da Vila venceu por 2-0 e sobe de divisão.']
    expect(outlinesOf('pt', ...match, 'R. M.')).toEqual(['- | Sporting sobe de divisão | -; 1; R. M.'])
    const theft = ['## Furto in farmacia', "I ladri hanno portato via l'incasso, circa duemila euro."]
    expect(outlinesOf('it', ...theft, '(l.m.)')).toEqual(['- | Furto in farmacia | -; 1; l.m.'])
  })

  it('are those of a photographer below a dispatch, which is no caption', () => {
    const text = '【本報台南訊】國道一號昨天上午發生五車連環追撞，三人輕傷，回堵兩公里。'
    const [article] = articlesOf('zh-Hant', '## 國道連環追撞', text, '圖／讀者提供')
    expect(article!.role).toBe('news')
  })
})

it('a name of a page on the level of the headline above it is no subhead', () => {
  const briefs = ['# Briefs', '**Swim meet.** The swim meet moves to Sunday.', '**Track.** Jo Park won the 400 meters.']
  const [eagles, ...others] = outlinesOf('en', '# Eagles soar past Hawks', 'By SAM POOLE', FERRY, SCHOOL, ...briefs)
  expect([eagles, others.length]).toEqual(['- | Eagles soar past Hawks | -; 2; SAM POOLE', 1])
})

it('the name of a section in a running head is that of the page', () => {
  const head = 'Seite 7 LOKALES Montag, 4. März 2024'
  const { pages } = parseIssue(`${head}\n\n## Werft\n\n${FERRY}`, { language: 'de' }).issue
  expect(pages.map(({ label, name, unplaced }) => [label, name, unplaced])).toEqual([['7', 'LOKALES', []]])
})
