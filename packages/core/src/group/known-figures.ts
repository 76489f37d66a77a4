import type { FigurePlacement } from '../page/figures.js'
import type { PageReference } from '../page/references.js'
import type { KnownArticles } from '../scan/known-articles.js'
import type { ArticleGroup, LineGroup } from './article-group.js'
import { emptyGroup } from './known-groups.js'

/** Separates the pictures, tables and lists of known articles from the others, by article. */
export function knownFigures(
  figures: readonly FigurePlacement[],
  known: KnownArticles,
): { byArticle: ReadonlyMap<string, FigurePlacement[]>; others: FigurePlacement[] } {
  const byArticle = new Map<string, FigurePlacement[]>()
  const others: FigurePlacement[] = []
  for (const figure of figures) {
    const article = figure.spans[0] && known.of(figure.spans[0])?.article
    if (article === undefined) others.push(figure)
    else listOf(byArticle, article).push(figure)
  }
  return { byArticle, others }
}

/** Returns groups with the pictures of their articles. An article of pictures alone is a photo. */
export function withKnownFigures(
  groups: readonly LineGroup[],
  byArticle: ReadonlyMap<string, readonly FigurePlacement[]>,
): LineGroup[] {
  const rest = new Map(byArticle)
  const inOrder = (a: FigurePlacement, b: FigurePlacement): number => a.before - b.before
  const filled = groups.map((group) => {
    const own = group.known === undefined ? undefined : rest.get(group.known)
    if (!own) return group
    rest.delete(group.known!)
    return { ...group, figures: [...group.figures, ...own].sort(inOrder) }
  })
  for (const [article, figures] of rest) {
    const isPhoto = figures.every(({ block }) => block.type === 'figure')
    filled.push({ ...emptyGroup(article), isPhoto, figures })
  }
  return filled
}

/** Separates the references of known articles from the others, by index of the group. */
export function knownReferences(
  references: readonly PageReference[],
  groups: readonly LineGroup[],
  known: KnownArticles,
): { byGroup: ReadonlyMap<number, PageReference[]>; others: PageReference[] } {
  const groupOf = new Map(groups.map(({ known: article }, index) => [article, index]))
  const byGroup = new Map<number, PageReference[]>()
  const others: PageReference[] = []
  for (const reference of references) {
    const group = groupOf.get(known.of(reference.line)?.article ?? '')
    if (group === undefined || !reference.continuation) others.push(reference)
    else listOf(byGroup, group).push(reference)
  }
  return { byGroup, others }
}

/** Returns articles with the references that are printed in them. */
export const withKnownReferences = (
  articles: readonly ArticleGroup[],
  byGroup: ReadonlyMap<number, readonly PageReference[]>,
): ArticleGroup[] =>
  articles.map((article, index) => ({
    ...article,
    continuations: [...(byGroup.get(index) ?? []), ...article.continuations],
  }))

/** Returns the list under a key, which is added where it is missing. */
function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
