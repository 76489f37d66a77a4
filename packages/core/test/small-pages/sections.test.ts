import { describe, expect, it } from 'vitest'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

describe('the name of a section', () => {
  it('ends the article above it, whatever the levels of the headlines', () => {
    const page = ['# Fähre fährt wieder', SATZ, '# Kommentar', '## Ein Riss ist kein Schicksal', SATZ, 'Peter Hagen']
    expect(outlinesOf('de', ...page)).toEqual([
      '- | Fähre fährt wieder | -; 1',
      '[Kommentar]; - | Ein Riss ist kein Schicksal | -; 1; Peter Hagen',
    ])
  })

  it('says what its articles are', () => {
    const page = ['# Ferry sails again', FERRY, '# Editorial', '## A crack is no fate', SCHOOL]
    expect(articlesOf('en', ...page).map(({ role }) => role)).toEqual(['news', 'commentary'])
  })

  it('is that of the innermost section, and the lowest name is a kicker over a single article', () => {
    const letters = ['## Letters', '### Buses', FERRY, '### Trees', SCHOOL]
    expect(outlinesOf('en', '# Opinion', '## Editorial', '### A crack is no fate', SCHOOL, ...letters)).toEqual([
      '[Opinion]; Editorial | A crack is no fate | -; 1',
      '[Letters]; - | Buses | -; 1',
      '[Letters]; - | Trees | -; 1',
    ])
  })

  it('is not that of the page where it names a role and ends before the page does', () => {
    const editorial = ['# 社説', '## 橋は飾りではない', '橋は一週間閉鎖されたが、誰も理由を問わなかった。']
    const briefs = [
      '# 短信',
      '◇菜の花まつり　十六日午前から北岸公園で開かれる。',
      '◇健康相談　十八日午後、市役所二階。',
    ]
    expect(outlinesOf('ja', ...editorial, ...briefs)).toEqual([
      '[社説]; - | 橋は飾りではない | -; 1',
      '- | 短信 | -; 2',
    ])
  })
})

const SATZ = 'Die Fähre zur Insel fährt vom Frühjahr an sechsmal am Tag, teilte die Reederei am Montag mit.'

it('names of places below one headline are its subheads', () => {
  const places = ['### Ashby', FERRY, '### Dunmore', SCHOOL, '### Marston', FERRY]
  const [article] = articlesOf('en', '## Around the county', ...places, '## Bandstand cost too much', SCHOOL)
  expect(article!.headline).toMatchObject({ main: 'Around the county', deck: null })
  expect(article!.body.map(({ type }) => type)).toEqual(Array(3).fill(['heading', 'paragraph']).flat())
})

describe('a line between a headline and its text', () => {
  it('is the deck in italics', () => {
    const deck = '*For fifty years she wrote down every foggy morning on the coast.*'
    expect(outlinesOf('en', '## Woman who wrote down the fog dies', deck, FERRY, SCHOOL)).toEqual([
      '- | Woman who wrote down the fog dies | For fifty years she wrote down every foggy morning on the coast.; 2',
    ])
  })

  it('is the deck where it is short and no sentence', () => {
    const text = '시는 강변의 옛 조선소를 실내 시장으로 고치는 계획을 발표했다. 내년 봄에 문을 연다.'
    expect(outlinesOf('ko', '# 옛 조선소, 실내 시장으로 바뀐다', '6월 착공… 임대료 3년간 동결', text, text)).toEqual([
      '- | 옛 조선소, 실내 시장으로 바뀐다 | 6월 착공… 임대료 3년간 동결; 2',
    ])
  })
})

describe('bold lines in Chinese', () => {
  it('are headings above text, also where they read like a name', () => {
    const text = '清晨六点，拖拉机的轰鸣声已经在田野里响起，合作社今年新添了四台插秧机。'
    const page = ['# 春耕备耕正当时', '本报记者 高 原', '**农机进田**', text, '**种子下乡**', text]
    const [article, ...others] = articlesOf('zh-Hans', ...page)
    expect(others).toEqual([])
    expect(article!.body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })
})

it('the first heading above text opens an article below its role, where the source marks none', () => {
  const text = [
    '多年來橋樑封閉沒有人問為什麼；二〇一五年封了一個月，還是沒有人問。',
    '如今全面封閉，我們才來追究責任。',
  ]
  const [article] = articlesOf('zh-Hant', '社論', '橋樑不是擺飾', ...text, '公車何時準點', '公車從過年後就沒有準點過。')
  expect(article).toMatchObject({ role: 'commentary', headline: { kicker: '社論', main: '橋樑不是擺飾' } })
})

describe('how to reach the newspaper', () => {
  it.each([
    ['zh-Hans', '老图书馆重新开放，市民排队入馆参观。', '广告热线：0351-5550143'],
    ['zh-Hans', '老图书馆重新开放，市民排队入馆参观。', '扫码关注本报微信公众号'],
    ['en', FERRY, 'Subscriptions: 555-0143, circulation@harbor.example'],
    ['de', SATZ, 'Leserservice: Tel. 0431 555 0143'],
  ])('is no text of the article above it in %s', (language, text, line) => {
    const [article, ...others] = articlesOf(language, '## Ferry 12', text, text, line)
    expect(others).toEqual([])
    expect(article!.body).toHaveLength(2)
  })

  it('is the text of a notice', () => {
    expect(
      articlesOf('en', '## Ferry sails again', FERRY, '## Notice', 'Subscriptions: 555-0143')[1]!.body,
    ).toHaveLength(1)
  })
})

it('text below a heading that marks an advertisement is one', () => {
  const notice = ['# 广告', '江城家具城周年庆 全场五折起 地址：北岸路12号 电话：5550143']
  const [article, advertisement] = articlesOf(
    'zh-Hans',
    '# 学校午餐九月起涨价',
    '全市学校午餐每份上涨三角。',
    ...notice,
  )
  expect(article!.body).toHaveLength(1)
  expect(advertisement).toMatchObject({ role: 'advertisement', body: { length: 2 } })
})
