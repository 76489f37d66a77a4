import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { articlesOf, outlinesOf } from './outlines.js'

const ROAD = 'The crossing at Mill Road has no light, and three children were nearly hit there this month.'
const POOL = 'The pool was closed again on Saturday. Families had driven for half an hour to get there.'

describe('letters to the editor', () => {
  it('are signed by a name and a place on one line or two', () => {
    const first = ['## Fix the crossing', 'Editor:', ROAD, 'It is time to act.', 'Ruth Adler', 'Northfield']
    expect(
      outlinesOf('en', '# Letters', ...first, '## Open the pool', 'To the Editor:', POOL, 'Ann Lee, Hillside'),
    ).toEqual(['- | Fix the crossing | -; 3; Ruth Adler', '- | Open the pool | -; 2; Ann Lee'])
  })

  it('are articles of their own without a headline', () => {
    const letters = [`Editor — ${ROAD}`, 'It is time to act.', 'Jane Cole', 'Biology', `Editor — ${POOL}`, 'Tom Reyes']
    expect(outlinesOf('en', 'Letters', ...letters, 'History')).toEqual([
      '- | - | -; 2; Jane Cole',
      '- | - | -; 1; Tom Reyes',
    ])
  })

  it.each([
    [
      'de',
      'Sehr geehrte Redaktion,',
      'im Stadtpark gibt es nur noch drei Bänke.',
      'Hanna Vogel, Neustadt',
      'Hanna Vogel',
    ],
    ['es', 'Señor director:', 'Los vecinos no dormimos por el ruido.', '**Lucía Pardo.** Villanueva', 'Lucía Pardo'],
    ['fr', 'Monsieur le directeur,', 'La page des échecs a disparu.', 'Jean Morel (Saint-Martin)', 'Jean Morel'],
    ['it', 'Caro direttore,', 'la fontana di piazza Dante è senza acqua.', 'Anna Ferri, Modena', 'Anna Ferri'],
    ['pt', 'Senhor director,', 'a fonte da praça está sem água.', 'Rui Alves, Braga', 'Rui Alves'],
    ['nl', 'Geachte redactie,', 'in onze straat zijn elf bomen gekapt.', 'Joke de Vries, Delft', 'Joke de Vries'],
    ['zh-Hans', '编辑同志：', '我家门口的路一到晚上漆黑一片，老人出门很不方便。', '读者 王建国', '王建国'],
    ['zh-Hans', '编辑部：', '我家门口的路一到晚上漆黑一片，老人出门很不方便。', '太原 刘敏', '刘敏'],
    ['zh-Hant', '編輯先生：', '河濱公園的長椅只剩五張，長輩走累了找不到地方坐。', '（新北／陳美玲）', '陳美玲'],
    ['ko', '편집자님께', '우리 동네 골목길은 밤이 되면 매우 어둡습니다.', '김영수(서울 마포구)', '김영수'],
  ])('are signed in %s: %s', (language, salutation, text, signature, name) => {
    const { articles } = parseIssue(`## ${text.slice(0, 8)}\n\n${salutation}\n\n${text}\n\n${signature}`, { language })
      .issue.pages[0]!
    expect(articles.map(({ bylines }) => bylines.map(({ credits }) => credits.map((credit) => credit.name)))).toEqual([
      [[name]],
    ])
  })

  it('name their author below the headline in Japanese', () => {
    const letter = '駅前の道に自転車があふれている。車いすの人が通れないのを何度も見た。'
    expect(outlinesOf('ja', '## 駅前に駐輪場を', '会社員　佐藤花子（34）', letter, '市は早く整えてほしい。')).toEqual([
      '- | 駅前に駐輪場を | -; 2; 佐藤花子',
    ])
  })

  it('have no dateline in their salutation', () => {
    expect(parseIssue(`Editor — ${ROAD}`, { language: 'en' }).issue.pages[0]!.articles[0]!.dateline).toBeNull()
  })
})

describe('the last line of an article', () => {
  const article = ['## Fix the crossing', ROAD, 'It is time to act.']

  it.each(['Ruth Adler, Northfield', 'Ruth Adler (Northfield)', '— Associated Press'])('is a byline: %s', (line) => {
    const [outline] = outlinesOf('en', ...article, line)
    expect(outline).toMatch(/^- \| Fix the crossing \| -; 2; (?:Ruth Adler|Associated Press)$/)
  })

  it.each(['It will be fixed in May, perhaps', 'Call 555-0131', 'Mill Road 4'])('is text: %s', (line) => {
    expect(outlinesOf('en', ...article, line)[0]).not.toMatch(/; 2; /)
  })
})

it('letters in German open with the article that they answer, and a note of the editors ends them', () => {
  const letters = [
    '**Zum Artikel „Parkplätze fallen weg“ vom 3. Juni:**',
    'Es ist unverständlich, warum die Stadt am Markt Parkplätze streicht.',
    '*Gerda Lohmann, Altstadt*',
    '**Zur Debatte um das Freibad:**',
    'Das Freibad gehört zu unserer Stadt wie die Kirche. Wer es schließt, spart am falschen Ende.',
    '*Dr. Heinz Körber, per E-Mail*',
  ]
  const policy = 'Leserbriefe geben nicht die Meinung der Redaktion wieder.'
  const page = ['# Leserbriefe', ...letters, policy].join('\n\n')
  const { articles, unplaced } = parseIssue(page, { language: 'de' }).issue.pages[0]!
  expect(articles.map(({ body, bylines }) => [body.length, bylines[0]!.credits[0]!.name])).toEqual([
    [2, 'Gerda Lohmann'],
    [2, 'Dr. Heinz Körber'],
  ])
  expect(unplaced.map(({ text }) => text)).toEqual([policy])
})

it('open with SIR, and a deck of several sentences above a name is their text', () => {
  const mill = ['SIR — Your report on the closing of the mill omits the pensions.', 'ROBERT ADAIR, Marlow']
  const walk = ['## Letter of the week', '### Why I walk', POOL, 'Peter Lund']
  const articles = articlesOf('en', '# Letters', ...mill, ...walk)
  expect(articles.map(({ body, bylines }) => [body.length, bylines[0]?.text])).toEqual([
    [1, 'ROBERT ADAIR, Marlow'],
    [1, 'Peter Lund'],
  ])
})

it('are signed above a note of the editors in Dutch, and by name and place in Korean', () => {
  const pool = ['**Zwembad**', 'Sluiting van het zwembad is kortzichtig. Kinderen moeten leren zwemmen.']
  const letters = ['# Brieven', ...pool, '**Annie Kok,** Hattem', '*Brieven mogen maximaal 200 woorden tellen.*']
  expect(articlesOf('nl', ...letters)[0]!.bylines.map(({ text }) => text)).toEqual(['Annie Kok, Hattem'])
  const road = ['# [독자투고] 자전거길을 넓혀 주세요', '호수공원 자전거길이 너무 좁다. 아이들이 다칠까 걱정이다.']
  expect(outlinesOf('ko', ...road, '김민지·앵커시 중앙동')[0]).toContain('; 1; 김민지')
})
