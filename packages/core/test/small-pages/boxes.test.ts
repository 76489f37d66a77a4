import { describe, expect, it } from 'vitest'
import type { ArticleRole } from '../../src/index.js'
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
