import { type Article, parseIssue } from '../../src/index.js'

/** Two sentences that share no words. */
export const FERRY = 'The ferry to the island will sail six times a day from spring, the company said on Monday.'
export const SCHOOL = 'Pupils of the lower school sowed the first seeds on Monday. The garden is behind the gym.'

/** Returns the articles of the first page whose lines are paragraphs. */
export const articlesOf = (language: string, ...lines: string[]): Article[] =>
  parseIssue(lines.join('\n\n'), { language }).issue.pages[0]!.articles

/** Returns an article as its headline, the number of its blocks and its names. */
const outlineOf = ({ headline: { kicker, main, deck }, body, bylines, rubric }: Article): string =>
  [
    rubric && `[${rubric}]`,
    [kicker, main, deck].map((part) => part ?? '-').join(' | '),
    `${body.length}`,
    bylines.flatMap(({ credits }) => credits.map(({ name }) => name)).join(', '),
  ]
    .filter(Boolean)
    .join('; ')

/** Returns the outlines of the articles of all pages. */
export const outlinesOf = (language: string, ...lines: string[]): string[] =>
  parseIssue(lines.join('\n\n'), { language }).issue.pages.flatMap(({ articles }) => articles.map(outlineOf))
