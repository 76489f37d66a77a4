import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { PAGES } from './pages-in-languages.js'

describe('a page of a language', () => {
  it.each(Object.entries(PAGES))('%s is read with its words', (language, { text, facts, author, photographer }) => {
    const { issue, messages } = parseIssue(text)
    const [place, agency, date, pageName] = facts
    const [page] = issue.pages
    expect([issue.publication.language, issue.publication.name]).toEqual([language, text.split('\n')[0]])
    expect([issue.date, page!.name]).toEqual([date, pageName])
    expect(['136', '१३६']).toContain(issue.number)
    const [article, ...others] = page!.articles
    expect([page!.unplaced, others.filter(({ role }) => role !== 'photo')]).toEqual([[], []])
    const { headline, dateline, bylines, continuations, body } = article!
    expect([headline.main, headline.deck]).toEqual([...text.matchAll(/^#+ (.*)$/gmu)].map((match) => match[1]))
    expect(dateline).toMatchObject({ place, agency })
    expect(bylines.flatMap(({ credits }) => credits)).toEqual(author === '' ? [] : [{ role: 'reporter', name: author }])
    expect(bylines).toHaveLength(1)
    expect(continuations).toMatchObject([{ direction: 'to', page: '8' }])
    // The photo is in the article if both share words, and a separate photo article otherwise.
    const blocks = page!.articles.flatMap((own) => own.body)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'figure'])
    expect(body.slice(0, 2)).toEqual(blocks.slice(0, 2))
    expect(blocks[2]).toMatchObject({ bylines: [{ credits: [{ role: 'photographer', name: photographer }] }] })
    expect(messages.map(({ code }) => code)).not.toContain('language-without-locale')
  })
})

/** Returns a page of two articles with the same forms in another language. */
const pageOf = (...lines: string[]): string => lines.join('\n\n')

describe('a language without a locale', () => {
  it.each([
    [
      'sk',
      pageOf(
        '## Električka pôjde až k stanici',
        'Stavba sa začne v auguste a potrvá dva roky',
        'Jana Horváthová',
        'BRATISLAVA 12. júna (TASR) - Nová trať povedie až k stanici, rozhodlo v pondelok zastupiteľstvo mesta po dlhej debate.',
      ),
      ['Stavba sa začne v auguste a potrvá dva roky', 'Jana Horváthová', 'TASR'],
    ],
    [
      'et',
      pageOf(
        '## Sild avatakse kevadel',
        'Ehitajad on graafikust kuu aega maas',
        'Mari Tamm',
        'TARTU, 12. juuni (ETA) – Uus sild avatakse liiklusele aprillis, teatas linnapea kolmapäeval ajakirjanikele.',
      ),
      ['Ehitajad on graafikust kuu aega maas', 'Mari Tamm', 'ETA'],
    ],
    [
      'bg',
      pageOf(
        '## Мостът се открива през пролетта',
        'Строителите закъсняват с един месец',
        'Мария Петрова',
        'РУСЕ (БТА) – Новият мост над реката ще бъде открит за движение през април, съобщи в сряда министърът на транспорта.',
      ),
      ['Строителите закъсняват с един месец', 'Мария Петрова', 'БТА'],
    ],
  ])('%s has decks, authors and datelines', (language, text, [deck, author, agency]) => {
    const { issue, messages } = parseIssue(text, { language })
    const [article, ...others] = issue.pages[0]!.articles
    expect(others).toEqual([])
    expect(article!.headline.deck).toBe(deck)
    expect(article!.bylines.flatMap(({ credits }) => credits.map(({ name }) => name))).toEqual([author])
    expect(article!.dateline?.agency ?? null).toBe(agency)
    expect(messages.map(({ code }) => code)).toContain('language-without-locale')
  })
})

describe('headings that the source does not mark', () => {
  it.each(['sv', 'da', 'nb', 'fi', 'pl', 'ro', 'tr', 'id', 'vi'])('of %s are headline and deck', (language) => {
    const [page] = parseIssue(PAGES[language]!.text.replace(/^#+ /gmu, '')).issue.pages
    const [headline, deck] = [...PAGES[language]!.text.matchAll(/^#+ (.*)$/gmu)].map((match) => match[1])
    expect(page!.articles[0]!.headline).toMatchObject({ kicker: null, main: headline, deck })
  })

  it('are kicker and headline if the upper one is a subject in a few words', () => {
    const text = PAGES['sv']!.text.replace(/^## .*/mu, 'Nytt om vården').replace(/^### /mu, '')
    const [page] = parseIssue(text).issue.pages
    expect(page!.articles[0]!.headline).toMatchObject({
      kicker: 'Nytt om vården',
      main: 'Patienterna flyttas till en tillfällig byggnad',
      deck: null,
    })
  })
})
