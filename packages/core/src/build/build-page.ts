import type { ArticleGroup, AttachmentCandidate, PageGroups } from '../group/article-group.js'
import type { PageReference } from '../page/references.js'
import type { SourceSpan } from '../result/source-span.js'
import type { Line } from '../scan/line.js'
import { asImported } from './as-imported.js'
import { type BuiltArticle, buildArticle } from './build-article.js'
import type { PageContext } from './page-context.js'

/** The articles of a page, and what belongs to none of them. */
export interface BuiltPage {
  /** The articles. They are built one at a time, so that only one is in memory with its sources. */
  articles: Iterable<BuiltArticle>
  /** Lines that name the page. */
  pageName: Line[]
  /** Headings that fit no article. */
  orphans: { line: Line; others: AttachmentCandidate[] }[]
  /** Breaks between two articles, with the index of the article before, or -1. */
  breaks: { spans: SourceSpan[]; after: number }[]
  /** Lines that belong to the page itself. */
  furniture: Line[]
  /** References and names of columns that are near no article. */
  references: PageReference[]
}

/** Builds the articles of a page. */
export function buildPage(groups: PageGroups, page: PageContext): BuiltPage {
  return {
    articles: builtArticles(groups.articles, page),
    pageName: groups.pageName.map((line) => page.lines[line]!),
    orphans: groups.orphans.map(({ line, others }) => ({ line: page.lines[line]!, others })),
    breaks: groups.breaks.map(({ figure, after }) => ({ spans: figure.spans, after })),
    furniture: groups.furniture.map((line) => page.lines[line]!),
    references: groups.references,
  }
}

/** Builds each article, and removes what only it was built from, so that its memory is free. */
function* builtArticles(groups: ArticleGroup[], page: PageContext): Generator<BuiltArticle> {
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    const built = buildArticle(group, page)
    yield group.known === undefined ? built : { ...asImported(built), known: group.known }
    groups[index] = groups[0]!
    for (const { line } of group.flow) removeLine(line, page)
    for (const lines of [group.kicker, group.headline, group.deck]) for (const line of lines) removeLine(line, page)
  }
}

/**
 * Removes a line, which belongs to one article only. The first line takes its place, since arrays
 * with holes are slow.
 */
function removeLine(line: number, { lines, cues, decisions }: PageContext): void {
  lines[line] = lines[0]!
  cues[line] = cues[0]!
  decisions[line] = decisions[0]!
}
