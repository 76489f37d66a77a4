import { describe, expect, it } from 'vitest'
import { articlesOf, FERRY, outlinesOf, SCHOOL } from './outlines.js'

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

it('text and pictures by one author are a byline in Chinese', () => {
  expect(
    outlinesOf('zh-Hans', '## 老厂房变身记', '文/图 本刊记者 周洁', '机器停了十年，厂房空了十年。', '改造花了两年。'),
  ).toEqual(['- | 老厂房变身记 | -; 2; 周洁'])
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
