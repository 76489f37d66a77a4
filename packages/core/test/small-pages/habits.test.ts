import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { FERRY, outlinesOf, SCHOOL } from './outlines.js'

describe('headings of one level without text between them', () => {
  const ferry = ['# Ferry sails again after a year', '# Company has bought a second boat', 'By Jane Doe', FERRY]

  it('are headline and deck of one article', () => {
    expect(outlinesOf('en', ...ferry, FERRY)).toEqual([
      '- | Ferry sails again after a year | Company has bought a second boat; 2; Jane Doe',
    ])
  })

  it('are kicker, headline and deck where the first one is short', () => {
    expect(outlinesOf('en', '# HARBOR', ...ferry, FERRY)).toEqual([
      'HARBOR | Ferry sails again after a year | Company has bought a second boat; 2; Jane Doe',
    ])
  })
})

it('a kicker that is as long as its headline stays one', () => {
  const page = ['## Business', '## Cheese race at Ashford', '## Quiet shoes win again', 'By Molly Grant', FERRY, FERRY]
  expect(outlinesOf('en', ...page)).toEqual(['Cheese race at Ashford | Quiet shoes win again | -; 2; Molly Grant'])
})

describe('a headline that the source does not mark, where it marks others', () => {
  const page = (byline: string) => [
    '## Ferry sails again after a year',
    'By Jane Doe',
    FERRY,
    'Pupils plant a garden behind the gym',
    byline,
    SCHOOL,
  ]

  it('is found above a byline', () => {
    expect(outlinesOf('en', ...page('By Tom Reed'))).toEqual([
      '- | Ferry sails again after a year | -; 1; Jane Doe',
      '- | Pupils plant a garden behind the gym | -; 1; Tom Reed',
    ])
  })

  it('is not found above text', () => {
    expect(outlinesOf('en', ...page('Their teacher came along.'))).toHaveLength(1)
  })
})

it('the name of a newspaper above the name of a section is no headline', () => {
  const text = ['# The River', '## Sports', '### Harbor girls win again', 'By Ann Carter', FERRY, '## Culture']
  expect(outlinesOf('en', ...text, '### Library opens until midnight', 'By Tom Reed', SCHOOL)).toEqual([
    '[Sports]; - | Harbor girls win again | -; 1; Ann Carter',
    '[Culture]; - | Library opens until midnight | -; 1; Tom Reed',
  ])
})

it('an agency alone in brackets at the end is the source of an article with a dateline', () => {
  const text = 'GENÈVE — Le conseil a décidé jeudi de réparer le pont. Les travaux commencent lundi.'
  expect(outlinesOf('fr', '## Le pont sera réparé', text, 'Le pont est fermé depuis mars.', '(AFP)')).toEqual([
    '- | Le pont sera réparé | -; 2; AFP',
  ])
})

it('questions in bold are those of an interview', () => {
  const questions = [
    '**When does the bridge open?**',
    'In May, if the wood comes.',
    '**Who pays for it?**',
    'The county.',
  ]
  expect(outlinesOf('en', '## “We cannot wait any longer”', 'By Jane Doe', ...questions)).toEqual([
    '- | “We cannot wait any longer” | -; 4; Jane Doe',
  ])
  expect(outlinesOf('en', '**Who pays for the bridge?**', 'By Jane Doe', FERRY)).toEqual([
    '- | Who pays for the bridge? | -; 1; Jane Doe',
  ])
})

it('the upper of two headlines in Japanese is the main one', () => {
  const library = '図書館は来月から、金曜日に限り夜十時まで開館する。半年間試行し、続けるかどうかを決める。【山田太郎】'
  const garden = '小学校の低学年の児童が月曜日、今年最初の種をまいた。畑は体育館の裏にある。【佐藤花子】'
  expect(
    outlinesOf('ja', '図書館が夜十時まで開館', '来月から金曜日に試行', library, '小学生が畑づくり', garden),
  ).toEqual(['- | 図書館が夜十時まで開館 | 来月から金曜日に試行; 1; 山田太郎', '- | 小学生が畑づくり | -; 1; 佐藤花子'])
})

it('a heading above another is not the kicker of an article that shares only common words', () => {
  const bus = ['## Late bus on Fridays', 'A night bus will run on Fridays from next month and stop at every village.']
  expect(outlinesOf('en', ...bus, '## From Abroad', '## Bank closes in the capital', FERRY).at(-1)).toContain(
    'From Abroad',
  )
})

describe('a heading above a short text, after an article with an author', () => {
  it('opens an article in Korean', () => {
    const [path, council] = [
      [
        '## 강변 산책로 2년 만에 개통',
        '홍길동 기자',
        '강변 산책로가 지난주 2년 공사 끝에 개통됐다. 주민들은 길이 10분 줄었다고 말했다.',
      ],
      ['## 군의회 예산안 표결', '군의회는 월요일 내년 예산안을 표결한다. (서울=연합뉴스) 김철수 기자'],
    ]
    expect(outlinesOf('ko', ...path, ...council, '## 인사', '◇ 군청 △ 총무과장 이영희 △ 재무과장 박민수').at(-1)).toBe(
      '- | 인사 | -; 1',
    )
  })

  it('opens an article in traditional Chinese', () => {
    const [shop, market] = [
      ['## 老街書店開張', '〔記者王小明／台北報導〕老街的舊書店昨天開張，店主把祖父的藏書全部上架，歡迎街坊來看。'],
      [
        '## 漁港夜市改用太陽能',
        '〔記者陳小華／高雄報導〕北灣漁港夜市的攤位本週全面改用太陽能照明，白天充電、夜裡點燈。',
      ],
    ]
    expect(outlinesOf('zh-Hant', ...shop, ...market, '## 編輯室報告', '下週起本版改在星期三出刊。')).toEqual([
      '- | 老街書店開張 | -; 1; 王小明',
      '- | 漁港夜市改用太陽能 | -; 1; 陳小華',
      '- | 編輯室報告 | -; 1',
    ])
  })
})

it('the first letter below the name of its page has a headline', () => {
  const letters = [
    '# Letters to the Editor',
    '## Save the library',
    'The library must not close. My children read there.',
  ]
  expect(outlinesOf('en', ...letters, 'Jane Doe, Springfield', '## Thanks', 'I thank everyone who helped.')[0]).toMatch(
    /^- \| Save the library \| -/,
  )
})

it('a title above text at the top of a page is a headline where that text has no other', () => {
  const briefs = ['**Bus.** A night bus will run on Fridays.', '**Garden.** Pupils sowed the first seeds on Monday.']
  expect(outlinesOf('en', '## In brief', ...briefs, '## Bridge repairs start', 'By Ann Carter', FERRY)).toEqual([
    '- | In brief | -; 2',
    '- | Bridge repairs start | -; 1; Ann Carter',
  ])
})

describe('kickers in Chinese', () => {
  const text = ['本报记者 沈一鸣', '三年前，青石镇北边还是一片荒坡，如今种满了苹果树和梨树。']

  it('end with a colon', () => {
    expect(outlinesOf('zh-Hans', '## 乡村振兴在路上', '## 青石镇：', '## 一片荒坡变果园', ...text)).toEqual([
      '乡村振兴在路上 青石镇： | 一片荒坡变果园 | -; 1; 沈一鸣',
    ])
  })

  it('are columns in brackets, which name no page', () => {
    expect(outlinesOf('zh-Hans', '# 【民生一线】', '# 一片荒坡变果园', ...text)).toEqual([
      '【民生一线】 | 一片荒坡变果园 | -; 1; 沈一鸣',
    ])
  })
})

it('a long name of a newspaper above its foundation and its number is that of the newspaper', () => {
  const head = [
    'THE DUNMORE ADVERTISER AND COUNTY GAZETTE',
    'ESTABLISHED 1871',
    'VOL. LIV. No. 2,811. SATURDAY, MARCH 14, 1925.',
  ]
  const { issue } = parseIssue([...head, 'FIRE AT THE ROPE WORKS.', FERRY, SCHOOL].join('\n\n'), { language: 'en' })
  expect(issue.publication.name).toBe('THE DUNMORE ADVERTISER AND COUNTY GAZETTE')
  expect(issue.pages[0]!.articles.map(({ headline }) => headline.main)).toEqual(['FIRE AT THE ROPE WORKS.'])
})

describe('three headings, each on a level below the one above it', () => {
  it('are kicker, headline and deck where the first names a series', () => {
    const text = '灯台守の娘が五十年間つけた霧の日誌の解読が、北の町の大学で始まった。'
    const heads = ['# 連載　海と生きる（３）', '## 灯台守の娘が残した霧の日誌', '### 五十年分、大学が解読へ']
    expect(outlinesOf('ja', ...heads, text)).toEqual([
      '連載　海と生きる（３） | 灯台守の娘が残した霧の日誌 | 五十年分、大学が解読へ; 1',
    ])
  })
})

it('names of sections above every headline are their kickers, where the source marks none', () => {
  const politics = [
    'POLITICS',
    'Mayor wins by nine votes',
    'A recount on Monday gave the mayor a majority of nine.',
    FERRY,
  ]
  const health = [
    'HEALTH',
    'Clinic opens at night',
    'The clinic will stay open until midnight from June.',
    'It has hired two nurses.',
  ]
  const school = ['EDUCATION', 'Chess becomes a subject', 'Chess will be taught in all primary schools from autumn.']
  const outlines = outlinesOf('en', ...politics, ...health, ...school)
  expect(outlines.slice(1)).toEqual([
    'HEALTH | Clinic opens at night | -; 2',
    'EDUCATION | Chess becomes a subject | -; 1',
  ])
})
