import type { ArticleGroup } from '../group/article-group.js'
import type { Article } from '../model/issue.js'
import type { PageReference } from '../page/references.js'
import type { SourceSpan, SpanNote, UnplacedSpan } from '../result/source-span.js'
import { articleRole } from './article-role.js'
import { buildBody } from './body.js'
import { buildBylines } from './bylines.js'
import { buildHeadline } from './headline.js'
import type { PageContext } from './page-context.js'

/** An article without its identifier, and the source of its parts; fields are relative to the article. */
export interface BuiltArticle {
  article: Article
  spans: SourceSpan[]
  /** Text that its parts have no field for. */
  unplaced: UnplacedSpan[]
  /** Messages about its parts. */
  notes: SpanNote[]
}

/** Builds the article of a group. */
export function buildArticle(group: ArticleGroup, page: PageContext): BuiltArticle {
  const { headline, ...heading } = buildHeadline(group, page)
  const bodyParts = buildBody(group, page)
  const parts = [heading, ...bodyParts]
  const { dateline, bylines, figureBylines, sources } = buildBylines(
    parts.map(({ credits }) => credits),
    page,
  )
  const body = bodyParts
    .flatMap(({ block }) => block ?? [])
    .map((block, index) => {
      const credited = figureBylines.get(index)
      return credited && block.type === 'figure' ? { ...block, bylines: credited } : block
    })
  return {
    article: {
      type: 'article',
      id: '',
      role: articleRole({ headline, body }, group.isPhoto, page.locale),
      headline,
      rubric: group.rubric?.line.text ?? null,
      dateline,
      bylines,
      body,
      continuations: group.continuations.flatMap(({ continuation }) => continuation ?? []),
      subjects: [],
    },
    spans: [...parts.flatMap(({ spans }, index) => [...spans, ...sources[index]!.spans]), ...referenceSpans(group)],
    unplaced: parts.flatMap(({ unplaced }, index) => [...unplaced, ...sources[index]!.unplaced]),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

/** Returns the spans of the column and the references; those that stay in a paragraph belong to it. */
function referenceSpans({ rubric, continuations }: ArticleGroup): SourceSpan[] {
  const spanOf = ({ line, inline }: PageReference, target: Pick<SourceSpan, 'field' | 'rule'>): SourceSpan[] =>
    inline ? [] : [{ start: line.start, end: line.end, ...target, confidence: 0.95 }]
  return [
    ...(rubric ? spanOf(rubric, { field: ['rubric'], rule: 'rubric' }) : []),
    ...continuations.flatMap((reference, index) =>
      spanOf(reference, { field: ['continuations', index], rule: 'continuation' }),
    ),
  ]
}
