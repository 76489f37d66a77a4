import type { ArticleGroup } from '../group/article-group.js'
import type { Article, Block } from '../model/issue.js'
import type { SourceSpan, SpanNote, UnplacedSpan } from '../result/source-span.js'
import type { ArticlePart } from './article-part.js'
import { articleRole } from './article-role.js'
import { type BodyPart, buildBody } from './body.js'
import { type ArticleCredits, buildBylines } from './bylines.js'
import { buildHeadline } from './headline.js'
import type { PageContext } from './page-context.js'

/**
 * An article without its identifier, and the source of its parts; fields are relative to the
 * article.
 */
export interface BuiltArticle {
  article: Article
  spans: SourceSpan[]
  /** Text that its parts have no field for. */
  unplaced: UnplacedSpan[]
  /** Messages about its parts. */
  notes: SpanNote[]
  /** Id of the article in the catalog that knows it. */
  known?: string
}

/** Builds the article of a group. */
export function buildArticle(group: ArticleGroup, page: PageContext): BuiltArticle {
  const { headline, ...heading } = buildHeadline(group, page)
  const bodyParts = buildBody(group, page)
  const parts: ArticlePart[] = [heading, ...bodyParts]
  const credits = buildBylines(
    parts.map((part) => part.credits),
    page,
  )
  const body = creditedBlocks(bodyParts, credits)
  const rubric = group.rubric?.line.text ?? group.section
  const built: BuiltArticle = {
    article: {
      type: 'article',
      id: '',
      role: articleRole({ headline, rubric, body }, group, page.locale),
      headline,
      rubric,
      dateline: credits.dateline,
      bylines: credits.bylines,
      body,
      continuations: group.continuations.flatMap(({ continuation }) => continuation ?? []),
      subjects: [],
    },
    spans: [],
    unplaced: [],
    notes: [],
  }
  parts.forEach(({ spans, unplaced, notes }, index) => {
    const source = credits.sources[index]!
    addAll(built.spans, spans)
    addAll(built.spans, source.spans)
    addAll(built.unplaced, unplaced)
    addAll(built.unplaced, source.unplaced)
    addAll(built.notes, notes)
  })
  addAll(built.spans, referenceSpans(group))
  return built
}

/** Appends items; `push(...items)` overflows the stack for very long lists. */
function addAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item)
}

/** Returns the blocks of a body, figures with their bylines. */
function creditedBlocks(parts: readonly BodyPart[], { figureBylines }: ArticleCredits): Block[] {
  const blocks: Block[] = []
  for (const { block } of parts) {
    if (!block) continue
    const bylines = figureBylines.get(blocks.length)
    blocks.push(bylines && block.type === 'figure' ? { ...block, bylines } : block)
  }
  // A list that has grown reserves room for more; its copy does not.
  return blocks.slice()
}

/**
 * Returns the spans of the column and the references; those that stay in a paragraph belong to it.
 */
function referenceSpans({ rubric, continuations }: ArticleGroup): readonly SourceSpan[] {
  const spans: SourceSpan[] = []
  continuations.forEach(({ line: { start, end }, inline }, index) => {
    if (!inline) spans.push({ start, end, field: ['continuations', index], rule: 'continuation', confidence: 0.95 })
  })
  if (rubric) {
    const { start, end } = rubric.line
    spans.push({ start, end, field: ['rubric'], rule: 'rubric', confidence: 0.95 })
  }
  return spans
}
