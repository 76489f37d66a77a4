import { type Article, annotatedText, type Issue, type Page } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { isPlainBody } from '../nodes/is-plain-body.js'
import { ONLY_CHARACTERS, PLAIN_TEXT_MAPPING } from './plain-text-mapping.js'

/**
 * Writes an issue as plain text, as a reader would read it aloud: the paper, each page, and of each
 * article the rubric, the lines of the headline, the credits and the body. An empty line separates
 * blocks, and two separate articles.
 *
 * @throws InterchangeError when the issue is wrong
 */
export function toPlainText(issue: Issue): Conversion<string> {
  checks.issue(issue)
  const losses = lossList()
  loseUnheldFields(issue, PLAIN_TEXT_MAPPING, losses)
  for (const [page, { articles }] of issue.pages.entries())
    for (const [article, { body }] of articles.entries())
      if (!isPlainBody(body)) losses.lose(['pages', page, 'articles', article, 'body'], ONLY_CHARACTERS)
  const { publication, date, number, edition } = issue
  const head = joined([publication.name, date, number, edition], ' ')
  const parts = [head, ...issue.pages.flatMap(pageParts)].filter((part) => part !== '')
  return conversionOf(issue, parts.length === 0 ? '' : `${parts.join('\n\n\n')}\n`, losses)
}

const joined = (lines: readonly (string | null)[], separator: string): string =>
  lines.filter((line) => line !== null && line !== '').join(separator)

const pageParts = ({ label, name, articles, bylines, unplaced }: Page): string[] => [
  joined([label, name], ' '),
  ...articles.map(articleText),
  joined(
    bylines.map(({ text }) => text),
    '\n',
  ),
  joined(
    unplaced.map(({ text }) => text),
    '\n\n',
  ),
]

function articleText({ rubric, headline, bylines, body, dateline, continuations }: Article): string {
  const linesAt = (place: string): string[] =>
    bylines.filter(({ placement }) => placement === place).map(({ text }) => text)
  const { kicker, main, deck } = headline
  return joined(
    [
      joined([rubric, kicker, main, deck, ...linesAt('head')], '\n'),
      ...body.map((block) => annotatedText(block)),
      joined(
        [
          ...linesAt('tail'),
          dateline?.placement === 'tail' ? dateline.text : null,
          ...continuations.map(({ text }) => text),
        ],
        '\n',
      ),
    ],
    '\n\n',
  )
}
