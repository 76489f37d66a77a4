import { describe, expect, it } from 'vitest'
import { type ArticleRole, parseIssue, plainText } from '../../src/index.js'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

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

it.each<[string, string, ArticleRole]>([
  ['en', 'CLASSIFIEDS', 'advertisement'],
  ['en', 'In this issue', 'index'],
  ['de', 'Stellenmarkt', 'advertisement'],
  ['fr', 'Petites annonces', 'advertisement'],
  ['zh-Hans', '遗失声明', 'notice'],
  ['zh-Hans', '今日导读', 'index'],
])('the role of an article in %s is in its headline: %s', (language, headline, role) => {
  expect(rolesOf(language, `# ${headline}`, FERRY)).toEqual([role])
})

it('a leading article has the role of its kicker', () => {
  const text = '綠線延伸段將通車，市民最關心的卻不是票價，而是班距。班距若超過八分鐘，再便宜也沒有人搭。'
  const page = ['# 捷運綠線明年通車', '市府指出，全線共有十二站。', '# 社論', '# 大眾運輸不能只看票價', text]
  expect(rolesOf('zh-Hant', ...page)).toEqual(['news', 'commentary'])
})

it('days above the events of a calendar are subheads', () => {
  const days = ['**Mardi 11 juin**', 'Conseil municipal, 19 h.', '**Mercredi 12 juin**', 'Marché, place du Foirail.']
  const [article] = articlesOf('fr', "# L'agenda", ...days)
  expect(article!.headline.deck).toBeNull()
  expect(article!.body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
})

it('a heading with a picture below it is no kicker of the next headline', () => {
  const photo = ['# 图片新闻', '![](a.jpg)', '昨日，环卫工人在清理下水道。 本报记者 张伟 摄']
  const call = ['# 征稿启事', '本报副刊面向读者征稿，题材不限，每篇不超过1500字。']
  const storm = ['# 我市发布暴雨预警', '市气象台昨日发布暴雨黄色预警信号。市民出行请注意安全。']
  expect(outlinesOf('zh-Hans', ...storm, ...photo, ...call).slice(1)).toEqual([
    '- | 图片新闻 | -; 1',
    '- | 征稿启事 | -; 1',
  ])
})

it('a column that names its page above a weekday is a headline', () => {
  const blotter = ['**POLICE BLOTTER**', '*Monday*', '8:14 a.m. A bicycle was reported stolen from Oak Street.']
  const court = ['**COURT REPORT**', 'Aaron Hill, 34, of Dover, pleaded guilty to theft and was fined $300.']
  expect(outlinesOf('en', ...blotter, ...court)).toEqual(['- | POLICE BLOTTER | -; 2', '- | COURT REPORT | -; 1'])
})

it('what a paper contains is an index, also where it reads like an advertisement', () => {
  const inside = ['**INSIDE**', 'Weather A2 | Opinion A6 | Sports B1 | Comics C4']
  expect(rolesOf('en', ...inside, '# Mill to close after 98 years', FERRY)).toEqual(['index', 'news'])
})

it('headings that name a role are headlines in Chinese, although they share words with nothing', () => {
  const storm = [
    '# 颱風逼近 明停班停課',
    '【記者陳大明／台北報導】中度颱風逼近，各縣市政府昨晚宣布今日停班停課。',
    '▲風浪拍打堤岸。（記者王小明攝）',
    '氣象署呼籲民眾嚴防豪雨。',
  ]
  const comment = ['# 【短評】', '防颱不能只靠假期。每年都放假，每年都淹水。']
  const articles = articlesOf('zh-Hant', ...storm, ...comment, '# 今日天氣', '台北 25-29℃ 大雨')
  expect(articles.map(({ role, headline }) => `${role} ${headline.main}`)).toEqual([
    'news 颱風逼近 明停班停課',
    'photo null',
    'commentary 【短評】',
    'other 今日天氣',
  ])
})

it('the news of a place is the name of the page', () => {
  const text = 'FERRARA. Due ragazzi di 17 e 19 anni sono stati fermati lunedì notte in via Bologna.'
  const page = ['# CRONACA DI FERRARA', '## Rubano le bici, presi due ragazzi', text]
  const { name, articles } = parseIssue(page.join('\n\n'), { language: 'it' }).issue.pages[0]!
  expect([name, articles[0]!.headline.main]).toEqual(['CRONACA DI FERRARA', 'Rubano le bici, presi due ragazzi'])
})

it('a rating of stars is no break', () => {
  const [article] = articlesOf(
    'fr',
    '# « L’Attente », un premier film lumineux',
    '★★★★☆',
    'Tout commence par une lettre.',
  )
  expect(article!.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
})

it('years in Japanese are lines of their own', () => {
  const [article] = articlesOf('ja', '# 図書館の歩み', '1952年　旧図書館が開館\n1985年　分館を開設')
  expect(article!.body).toHaveLength(2)
})

describe('boxes beside an article', () => {
  it('have a headline in capitals, and are no advertisement', () => {
    const talk = ['# „Wir brauchen mehr Mut“', '*Muss das Freibad schließen?*', '**Thiel:** Nein. Dafür stehe ich.']
    const person = ['ZUR PERSON', '**Anke Thiel**, 52, ist seit 2019 Bürgermeisterin. Sie hat zwei Kinder.']
    const articles = articlesOf('de', ...talk, '*Das Gespräch führte Jan Petersen.*', ...person)
    expect(articles.map(({ role, headline }) => [role, headline.main])).toEqual([
      ['news', '„Wir brauchen mehr Mut“'],
      ['news', 'ZUR PERSON'],
    ])
  })

  it('may end with a short sentence', () => {
    const hedges = ['# « Il faut planter »', 'On a perdu la moitié des haies depuis 1950.', '## REPÈRES']
    const years = ['**1950.** Deux millions de kilomètres de haies.', '**2020.** Moins d’un million.']
    expect(articlesOf('fr', ...hedges, ...years).at(-1)!.body).toHaveLength(2)
  })
})

describe('columns of items', () => {
  it('have subheads and no deck', () => {
    const books = ['# La médiathèque fait le plein', 'La fête des livres a attiré samedi trois cents visiteurs.']
    const names = ['# CARNET', '**Naissances**', 'Léo Martin, Jules Petit.', '**Décès**', 'Jeanne Roux, 88 ans.']
    const article = articlesOf('fr', ...books, ...names).at(-1)!
    expect(article.headline.deck).toBeNull()
    expect(article.body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('have no deck that is an item', () => {
    const page = ['# BREVES', '**Ciclismo.** Soler gana la etapa reina.', '**Tenis.** Munar, eliminado en Roma.']
    expect(articlesOf('es', ...page)[0]!.body).toHaveLength(2)
  })
})

it('the article below the mark of an advertisement is one', () => {
  const tax = [
    '# 議會三讀通過 房屋稅率下修',
    '〔記者陳大明／台南報導〕市議會昨三讀通過房屋稅條例，稅率下修至百分之一點五。',
  ]
  expect(rolesOf('zh-Hant', ...tax, '【廣告】', '# 海景新邸 限量十二戶', '專線：06-222-3333')).toEqual([
    'news',
    'advertisement',
  ])
})

it('the horoscope is no advertisement', () => {
  const bus = ['# 버스는 누구를 위해 달리나', '새벽 첫차를 타 본 사람은 안다. 버스는 가장 먼저 하루를 연다.']
  const signs = ['# 오늘의 운세', '쥐띠: 뜻밖의 소식이 온다.']
  expect(rolesOf('ko', ...bus, ...signs)).toEqual(['news', 'other'])
})

it('scores in Japanese stay on their lines', () => {
  const scores = '▽準々決勝\n港町　001 000 010 1 ― 3\n北浜　000 200 000 0 ― 2\n（延長十回）'
  const [article] = articlesOf(
    'ja',
    '# 港町高、延長十回サヨナラ',
    scores,
    '港町高が延長十回、サヨナラ勝ちで準決勝に進んだ。',
  )
  expect(article!.body.slice(1, 3).map((block) => plainText(block))).toEqual([
    '港町　001 000 010 1 ― 3',
    '北浜　000 200 000 0 ― 2',
  ])
})

it('sections below one heading are headlines', () => {
  const council = ['## Politique', 'Le conseil municipal a voté le budget lundi soir.']
  const page = ['# L’essentiel de l’actualité', ...council, '## Sport', 'Le club de Loches a gagné 3-1 samedi.']
  expect(articlesOf('fr', ...page).map(({ headline }) => headline.main)).toEqual(['Politique', 'Sport'])
})

it('the mark of a caption in Korean shows which of two texts it is', () => {
  const strike = [
    '# 시내버스 파업 이틀째',
    '시내버스 노조의 파업이 12일 이틀째 이어졌다. 출근길 시민들은 지하철로 몰렸다.',
  ]
  const demand = '노조는 임금 8.2% 인상을 요구하고 있다. /이서준 기자 seojun@example.kr'
  const photo = '▲ 12일 오전 앵커역 승강장이 시민들로 붐비고 있다. /김바다 기자'
  const articles = articlesOf('ko', ...strike, demand, photo, '# 오늘의 날씨', '전국이 맑겠다. 낮 최고 18도.')
  expect(articles.map(({ role, body }) => [role, body.length])).toEqual([
    ['news', 2],
    ['photo', 1],
    ['other', 1],
  ])
})
