import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../../src/index.js'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

const BRIDGE = 'Die Brücke über den Fluss bleibt bis zum Herbst für Autos gesperrt, teilte der Kreis mit.'

describe('a place in bold type', () => {
  it('opens a dispatch below a headline', () => {
    const page = ['# Die Brücke bleibt gesperrt', 'Von Anja Kessler', `**Talheim.** ${BRIDGE}`, 'Der Umweg ist lang.']
    expect(articlesOf('de', ...page)[0]!.dateline?.place).toBe('Talheim')
  })

  it('is a word for the subject in a column of notes', () => {
    const notes = ['# In Kürze gemeldet heute', `**Konzert.** Der Chor singt am Sonntag in der Kirche von Auen.`]
    const [article] = articlesOf('de', ...notes, `**Verkehr.** ${BRIDGE}`)
    expect(article!.dateline).toBeNull()
  })

  it('is no dateline inside an article', () => {
    const page = ['# Ein Brunnen für das Dorf', BRIDGE, '**Spenden.** Die Bürger gaben zwölftausend Euro dazu.']
    expect(articlesOf('de', ...page)[0]!.dateline).toBeNull()
  })
})

describe('a place in capitals', () => {
  it('opens a dispatch below a headline', () => {
    const page = ['# Die Brücke bleibt gesperrt', 'Von Anja Kessler', `TALHEIM. ${BRIDGE}`, 'Der Umweg ist lang.']
    expect(articlesOf('de', ...page)[0]!.dateline).toMatchObject({ text: 'TALHEIM.', place: 'TALHEIM' })
  })

  it('is no dateline inside an article', () => {
    const page = ['# Ein Brunnen für das Dorf', BRIDGE, 'ACHTUNG. Die Umleitung führt durch drei enge Dörfer.']
    expect(articlesOf('de', ...page).map(({ dateline }) => dateline)).toEqual([null])
  })
})

describe('the last line of an article', () => {
  it.each([
    ['fr', 'P. M.', 'P. M.'],
    ['en', '— Carla Mott', 'Carla Mott'],
    ['ko', '연합뉴스', '연합뉴스'],
    ['de', 'INGE ROTH', 'INGE ROTH'],
    ['da', '/ritzau/', 'ritzau'],
  ])('%s: %s is its author', (language, line, name) => {
    const article = articlesOf(language, '# Ferry sails again', FERRY, line, '# Pupils sow seeds', SCHOOL)[0]!
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph'])
    expect(article.bylines.map(({ text, placement, credits }) => [text, placement, credits[0]?.name])).toEqual([
      [line, 'tail', name],
    ])
  })

  it('names an author also below words of a person', () => {
    const page = ['# Margaret Oakes, who counted fog, dies', FERRY, '"She never complained," he said. "She wrote."']
    expect(outlinesOf('en', ...page, '— Carla Mott')[0]).toContain('; 2; Carla Mott')
  })

  it('may be a note about the author', () => {
    const page = ['# Time to mend the lane', 'By Robert Hale', FERRY, 'The author is a retired engineer.']
    expect(articlesOf('en', ...page)[0]!.bylines.map(({ text }) => text)).toEqual([
      'By Robert Hale',
      'The author is a retired engineer.',
    ])
  })

  it('may be a note about the author in Chinese, who is named above the text', () => {
    const text = '14路公交车从春节后就没准点过。我记了一个月的日记，最早晚点八分钟。'
    const [article] = articlesOf('zh-Hans', '# 公交何时能准点', '李 强', text, '希望有关部门管一管。', '（作者系市民）')
    expect(article!.bylines.map((byline) => [byline.text, byline.credits.map(({ name }) => name)])).toEqual([
      ['李 强', ['李强']],
      ['（作者系市民）', []],
    ])
  })
})

describe('a line below a headline', () => {
  it.each([
    ['de', 'Urs Frei, Bern', 'Urs Frei'],
    ['en', 'Jane Coyle in Fell', 'Jane Coyle'],
    ['es', 'EFE | Vigo', 'EFE'],
    ['en', 'By Tom Whitley and agencies', 'Tom Whitley'],
  ])('%s: %s is a byline', (language, line, name) => {
    const [article] = articlesOf(language, '# Sailors of the ferry vote for strike', line, FERRY, SCHOOL)
    expect(article!.body).toHaveLength(2)
    expect(article!.bylines.flatMap(({ credits }) => credits.map((credit) => credit.name))).toEqual([name])
  })

  it.each([
    ['en', 'Maria Gomez, Mayor'],
    ['de', 'Anna Berg, Bürgermeisterin'],
    ['de', 'Bürgerverein Auen, Talheim'],
    ['es', 'Marta Lema, farera'],
  ])('%s: %s is about a person in the news', (language, line) => {
    expect(articlesOf(language, '# Sailors of the ferry vote for strike', line, FERRY, SCHOOL)[0]!.bylines).toEqual([])
  })

  it('is no author in Chinese where it has four characters', () => {
    const text = '市住建局昨天宣布，站前人行桥封闭至秋季，检修中发现桥面有裂缝。'
    expect(articlesOf('zh-Hans', '# 站前人行桥封闭至秋季', '高山流水', text)[0]!.bylines).toEqual([])
  })

  it('is a byline also where a reference is above it', () => {
    const page = ['# Sailors vote for strike', 'Continued from Page A1', 'By Tom Whitley', `HARLOW — ${FERRY}`, SCHOOL]
    const articles = articlesOf('en', ...page)
    expect(articles.map(({ dateline, body }) => [dateline?.place, body.length])).toEqual([['HARLOW', 2]])
  })
})

it('the reporter after a dateline is read', () => {
  const text = '本报讯 记者沈一鸣报道：市住建局昨天宣布，站前人行桥封闭至秋季，检修中发现桥面有裂缝。'
  const [article] = articlesOf('zh-Hans', '# 人行桥封闭至秋季', text, '行人可走旁边的斑马线。')
  expect(article!.bylines).toEqual([
    { text: '记者沈一鸣', placement: 'inline', credits: [{ role: 'reporter', name: '沈一鸣' }] },
  ])
  expect(plainText(article!.body[0]!)).toBe(text)
})

it('a caption in Japanese ends with its photographer', () => {
  const text = '日曜日の未明、港通りのパン屋に泥棒が入り、警察は男二人を逮捕した。盗まれたのはパンだけだったという。'
  const caption = '【写真説明】泥棒が入ったパン屋＝港通りで、川口誠撮影'
  const { articles } = parseIssue(['# パン屋に泥棒', text, caption].join('\n\n'), { language: 'ja' }).issue.pages[0]!
  expect(articles.flatMap(({ body }) => body).find(({ type }) => type === 'figure')).toMatchObject({
    bylines: [{ text: '川口誠撮影', credits: [{ role: 'photographer', name: '川口誠' }] }],
  })
})
