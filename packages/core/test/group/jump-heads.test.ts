import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../../src/index.js'

const paragraph = (topic: string) =>
  `The ${topic} will open in the spring, the mayor said on Monday, and the town will pay for it with the money of two years.`

const page = (head: string, ...between: string[]) =>
  [
    '## Town buys a new ferry',
    'By Jane Doe Staff Writer',
    paragraph('harbor'),
    paragraph('pier'),
    `## ${head}`,
    ...between,
    'From page 1',
    'that students need a room of their own for the old machines.',
    '“We have asked for that room for ten years,” said Ann Lee, who teaches the course.',
    paragraph('laboratory'),
    '## Council puts off vote on bridge',
    'By John Roe Staff Writer',
    paragraph('bridge'),
  ].join('\n\n')

const articlesOf = (text: string) =>
  parseIssue(text, { language: 'en' }).issue.pages[0]!.articles.map(({ role, headline, body, continuations }) => ({
    role,
    main: headline.main,
    body: body.map((block) => plainText(block)),
    continuations: continuations.map((reference) => reference.text),
  }))

describe('text between the headline of the rest of an article and its reference', () => {
  const advertisement = 'SALAD BAR $5.95 ! RIB DINNER $7.95 ! Open daily from 11 AM, 541-0955'

  it('is an advertisement', () => {
    const articles = articlesOf(page('COMPUTERS', advertisement))
    const rest = articles.find(({ main }) => main === 'COMPUTERS')!
    expect(rest.continuations).toEqual(['From page 1'])
    expect(rest.body).toHaveLength(3)
    expect(rest.body[0]).toMatch(/^that students need a room/)
    expect(articles.find(({ body }) => body.includes(advertisement))?.role).toBe('advertisement')
  })

  it('stays in the article below a headline that is not in capitals, or is long', () => {
    for (const head of ['Room for computers asked', 'STUDENTS ASK FOR A ROOM FOR COMPUTERS']) {
      const articles = articlesOf(page(head, paragraph('library'), paragraph('reading room')))
      expect(articles.find(({ main }) => main === head)!.body).toHaveLength(2)
    }
  })
})
