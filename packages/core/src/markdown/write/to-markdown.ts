import type { Article, Continuation, Fragment, Issue, Page } from '../../model/issue.js'
import { attributionOf } from './attribution.js'
import { writeBlocks } from './blocks.js'
import { writeByline } from './bylines.js'
import { escapeField, guardHeading, openTag } from './escape.js'
import { frontMatter } from './front-matter.js'
import { typeOf } from './phrasing.js'
import { comment, flow } from './yaml.js'

/**
 * Writes an issue as canonical Markdown with YAML front matter: for people to read and correct, for `parseMarkdown` to read back.
 *
 * It holds every field of the issue and shows its text in any viewer of Markdown (CommonMark, with the tables and the
 * strikethrough of GitHub). What viewers need not show stands in HTML comments. The result is well-formed Unicode.
 *
 * @param issue a valid issue; it is not changed
 * @throws TypeError when it is no issue, holds a node of an unknown type, or blocks more than 100 deep
 */
export function toMarkdown(issue: Issue): string {
  if (typeOf(issue) !== 'issue' || !Array.isArray(issue.pages))
    throw new TypeError(`Expected an issue, received ${issue === null ? 'null' : typeof issue}`)
  const seen = new Set<string>()
  return `${[frontMatter(issue), ...issue.pages.flatMap((page) => writePage(page, seen))].join('\n\n')}\n`
}

/** The id, with a word about it when it is not the first of its kind. */
function named(id: string, seen: Set<string>): { id: string; again?: true } {
  if (seen.has(id)) return { id, again: true }
  seen.add(id)
  return { id }
}

function writePage(page: Page, seen: Set<string>): string[] {
  const label = page.label === null ? '' : `<label>${escapeField(page.label)}</label>`
  const name = page.name === null ? '' : escapeField(page.name)
  return [
    `# ${guardHeading([label, name].filter(Boolean).join(' '))}`.trimEnd(),
    comment({ ...named(page.id, seen), name: page.name === '' ? '' : undefined }),
    ...page.bylines.map((byline) => writeByline(byline, 'head', undefined)),
    ...page.articles.flatMap((article) => writeArticle(article, seen)),
    ...page.unplaced.flatMap(writeFragment),
  ]
}

function writeFragment({ text, candidates }: Fragment): string[] {
  const fragment = `<unplaced>${escapeField(text)}</unplaced>`
  if (!candidates.length) return [fragment]
  return [fragment, ['<!--', 'candidates:', ...candidates.map((one) => `  - ${flow({ ...one })}`), '-->'].join('\n')]
}

function writeArticle(article: Article, seen: Set<string>): string[] {
  const { headline, rubric, body, continuations } = article
  const { above, marks, below } = attributionOf(article)
  const from = leading(continuations)
  return [
    heading(article),
    comment({
      ...named(article.id, seen),
      main: headline.main === '' ? '' : undefined,
      role: article.role === 'news' ? undefined : article.role,
      subjects: article.subjects.length ? article.subjects : undefined,
      extensions: article.extensions,
    }),
    ...(rubric === null ? [] : [`<rubric>${escapeField(rubric)}</rubric>`]),
    ...(headline.deck === null ? [] : [`<deck>${escapeField(headline.deck)}</deck>`]),
    ...above,
    ...continuations.slice(0, from).map(writeContinuation),
    ...writeBlocks(body, { depth: 0, marks }),
    ...below,
    ...continuations.slice(from).map(writeContinuation),
  ]
}

function heading({ headline: { kicker, main } }: Article): string {
  const above = kicker === null ? '' : `<kicker>${escapeField(kicker)}</kicker>`
  return `## ${above}${above && main ? '<br>' : ''}${guardHeading(escapeField(main ?? ''))}`.trimEnd()
}

/** How many references to pages before this one stand before the others. */
function leading(continuations: readonly Continuation[]): number {
  const other = continuations.findIndex(({ direction }) => direction !== 'from')
  return other < 0 ? continuations.length : other
}

const writeContinuation = ({ text, direction, page }: Continuation): string =>
  `${openTag('continuation', { [direction]: page })}${escapeField(text)}</continuation>`
