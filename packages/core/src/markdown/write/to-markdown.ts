import { ArgumentError } from '../../arguments/argument-error.js'
import { checks } from '../../model/argument-checks.js'
import { duplicateIds } from '../../model/ids/duplicate-ids.js'
import type { Article, Continuation, Fragment, Issue, Page } from '../../model/issue.js'
import { attributionOf } from './attribution.js'
import { writeBlocks } from './blocks.js'
import { writeByline } from './bylines.js'
import { escapeField, guardHeading, openTag } from './escape.js'
import { frontMatter } from './front-matter.js'
import { comment, flow, withSortedKeys } from './yaml.js'

/**
 * Writes an issue as canonical Markdown with YAML front matter, which people read and correct and
 * `parseMarkdown` reads.
 *
 * It contains every field of the issue and shows its text in any viewer of Markdown (CommonMark
 * with GFM's tables and strikethrough). Data that viewers need not show is in HTML comments. The
 * result is well-formed Unicode.
 *
 * @param issue a valid issue; it is not changed
 * @throws ArgumentError when it is not an issue, an id occurs twice, a node has an unknown type, or
 *   blocks are nested more than 100 levels deep
 */
export function toMarkdown(issue: Issue): string {
  checks.issue(issue)
  const [duplicate] = duplicateIds(issue)
  if (duplicate)
    throw new ArgumentError({
      argument: `issue${duplicate.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`,
      expected: 'an id that no other page or article has',
      received: duplicate.id,
    })
  return `${[frontMatter(issue), ...issue.pages.flatMap(writePage)].join('\n\n')}\n`
}

function writePage(page: Page): string[] {
  const label = page.label === null ? '' : `<label>${escapeField(page.label)}</label>`
  const name = page.name === null ? '' : escapeField(page.name)
  return [
    `# ${guardHeading([label, name].filter(Boolean).join(' '))}`.trimEnd(),
    comment({ id: page.id, name: page.name === '' ? '' : undefined }),
    ...page.bylines.map((byline) => writeByline(byline, 'head', undefined)),
    ...page.articles.flatMap(writeArticle),
    ...page.unplaced.flatMap(writeFragment),
  ]
}

function writeFragment({ text, candidates }: Fragment): string[] {
  const fragment = `<unplaced>${escapeField(text)}</unplaced>`
  if (!candidates.length) return [fragment]
  return [
    fragment,
    [
      '<!--',
      'candidates:',
      ...candidates.map(({ path, role, confidence }) => `  - ${flow({ path, role, confidence })}`),
      '-->',
    ].join('\n'),
  ]
}

function writeArticle(article: Article): string[] {
  const { headline, rubric, body, continuations } = article
  const { above, marks, below } = attributionOf(article)
  const from = leading(continuations)
  return [
    heading(article),
    comment({
      id: article.id,
      main: headline.main === '' ? '' : undefined,
      role: article.role === 'news' ? undefined : article.role,
      subjects: article.subjects.length ? article.subjects : undefined,
      extensions: article.extensions && withSortedKeys(article.extensions),
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

/** Returns the number of references to earlier pages that come before all others. */
function leading(continuations: readonly Continuation[]): number {
  const other = continuations.findIndex(({ direction }) => direction !== 'from')
  return other < 0 ? continuations.length : other
}

const writeContinuation = ({ text, direction, page }: Continuation): string =>
  `${openTag('continuation', { [direction]: page })}${escapeField(text)}</continuation>`
