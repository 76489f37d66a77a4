import { type Article, parseIssue } from '../../src/index.js'

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

/** Returns the articles of a page whose lines are paragraphs. */
export const outlinesOf = (language: string, ...lines: string[]): string[] =>
  parseIssue(lines.join('\n\n'), { language }).issue.pages.flatMap(({ articles }) => articles.map(outlineOf))
