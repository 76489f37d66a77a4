import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { articlesOf, FERRY, SCHOOL } from './outlines.js'

it.each(['See BRIDGE, A5', 'Continued on A5'])('%s is a reference', (line) => {
  const [article] = articlesOf('en', '## Bridge opens early', FERRY, line)
  expect(article!.continuations).toEqual([{ text: line, direction: 'to', page: 'A5' }])
})

describe('references', () => {
  it.each([
    ['de', '► Seite 5', 'see', '5'],
    ['de', '**Kommentar Seite 2**', 'see', '2'],
    ['de', '▸ Mehr dazu auf Seite 3', 'see', '3'],
    ['en', '» See related story, Page B4', 'see', 'B4'],
    ['en', '➔ Continued on page A7', 'to', 'A7'],
    ['es', 'Pasa a la página 12 ►', 'to', '12'],
    ['fr', '☞ Lire la suite page 5', 'to', '5'],
    ['zh-Hans', '（下接第六版）', 'to', '六'],
  ])('in %s: %s', (language, line, direction, page) => {
    const [article] = articlesOf(language, '# Ferry sails again', FERRY, line, '# Pupils sow seeds', SCHOOL)
    const text = line.replaceAll('*', '')
    expect(article!.continuations).toEqual([{ text, direction, page }])
  })

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

it.each([
  ['zh-Hant', '（相關新聞見A5）', 'see'],
  ['zh-Hans', '（下转A5）', 'to'],
])('in %s %s needs no word for a page', (language, reference, direction) => {
  const text = '城北街道把一間舊倉庫改成了鄰里食堂，每天中午供應八菜一湯。'
  const [article] = articlesOf(language, '# 鄰里食堂開張一年', text, reference)
  expect(article!.continuations).toEqual([{ text: reference, direction, page: 'A5' }])
})

it('pages alone between the articles of a front page are references, and end the head above them', () => {
  const tunnel = ['# Le tunnel rouvre après six mois de travaux', 'Pages 2 et 3']
  const text = 'Il y a des silences qui en disent long. Celui du ministre, hier, en est un.'
  const leader = ['**ÉDITORIAL**', '## Un rendez-vous manqué', 'PAR JEANNE CORBIN', text, 'Page 20']
  const match = ['## Strasbourg s’impose à Lens', 'Menés à la pause, ils ont renversé le match.', SCHOOL]
  const page = parseIssue([...tunnel, ...leader, ...match].join('\n\n'), { language: 'fr' }).issue.pages[0]!
  expect(page.label).toBeNull()
  expect(page.articles.map(({ headline, continuations }) => [headline.main, continuations[0]?.page])).toEqual([
    ['Le tunnel rouvre après six mois de travaux', '2'],
    ['Un rendez-vous manqué', '20'],
    ['Strasbourg s’impose à Lens', undefined],
  ])
})
