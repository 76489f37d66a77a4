import { checks } from '../model/argument-checks.js'
import type { Article, Issue } from '../model/issue.js'
import { plainText } from '../model/plain-text.js'

/** Number of characters of an article that are compared. */
const CHARACTERS_READ = 4000
/** Share of pairs of characters that two versions of an article have in common, at least. */
const LEAST_SIMILARITY = 0.7

/** An article of the previous issue, with the pairs of characters of its text and their number. */
interface Candidate {
  article: Article
  pairs: ReadonlyMap<string, number>
  count: number
}

/**
 * Returns an issue with the ids that its pages and articles had in a previous version, so that
 * guids and URLs stay when a typo is corrected or the label of a page changes. An article has its
 * previous id when it is the same apart from small corrections: when its text has most pairs of
 * characters in common with that of the previous article, and with no other article more. A page
 * has the id of the page on which most of these articles were. Other ids stay as they are, unless
 * another page or article now has them. Nothing but ids changes, and the arguments do not.
 *
 * Issues of different days or newspapers have nothing in common: their ids stay.
 *
 * @throws ArgumentError when an argument is not an issue
 */
export function reuseIds(previous: Issue, next: Issue): Issue {
  checks.issue(previous, 'previous')
  checks.issue(next, 'next')
  if (!isSameIssue(previous, next)) return next
  const ids = matchArticles(previous, next)
  const pageIds = matchPages(previous, next, ids)
  const taken = new Set([...ids.values(), ...pageIds])
  const free = (id: string, reused: string | null | undefined): string => {
    if (reused) return reused
    let unique = id
    for (let copy = 2; taken.has(unique); copy++) unique = `${id}-${copy}`
    taken.add(unique)
    return unique
  }
  return {
    ...next,
    id: previous.id,
    pages: next.pages.map((page, index) => ({
      ...page,
      id: free(page.id, pageIds[index]),
      articles: page.articles.map((article) => ({ ...article, id: free(article.id, ids.get(article)) })),
    })),
  }
}

const isSameIssue = (previous: Issue, next: Issue): boolean =>
  previous.date === next.date &&
  previous.edition === next.edition &&
  previous.publication.name === next.publication.name

const articlesOf = ({ pages }: Issue): Article[] => pages.flatMap(({ articles }) => articles)

/** Returns the previous id of each article that has one. */
function matchArticles(previous: Issue, next: Issue): Map<Article, string> {
  const ids = new Map<Article, string>()
  const rest = new Map(articlesOf(previous).map((article) => [article.id, article] as const))
  const changed: Article[] = []
  // Articles that kept their ids, and nearly always their texts, need no comparison.
  for (const article of articlesOf(next)) {
    if (rest.delete(article.id)) ids.set(article, article.id)
    else changed.push(article)
  }
  const candidates = [...rest.values()].map(candidateOf)
  const pairs = changed.flatMap((article) => similarTo(article, candidates))
  // The most similar pair first; among equal ones the order of the issue decides.
  pairs.sort((a, b) => b.similarity - a.similarity)
  const used = new Set<string>()
  for (const { article, id } of pairs) {
    if (ids.has(article) || used.has(id)) continue
    ids.set(article, id)
    used.add(id)
  }
  return ids
}

/** Returns the candidates that an article is a version of, with their similarity from 0 to 1. */
function similarTo(article: Article, candidates: readonly Candidate[]) {
  const { pairs, count } = candidateOf(article)
  return candidates.flatMap((candidate) => {
    const total = count + candidate.count
    if (total === 0 || 2 * Math.min(count, candidate.count) < LEAST_SIMILARITY * total) return []
    let common = 0
    for (const [pair, times] of pairs) common += Math.min(times, candidate.pairs.get(pair) ?? 0)
    const similarity = (2 * common) / total
    return similarity < LEAST_SIMILARITY ? [] : [{ article, id: candidate.article.id, similarity }]
  })
}

function candidateOf(article: Article): Candidate {
  const { kicker, main, deck } = article.headline
  const text = [kicker, main, deck, plainText(article.body)].join('\n').slice(0, CHARACTERS_READ)
  const pairs = new Map<string, number>()
  for (let index = 1; index < text.length; index++) {
    const pair = text.slice(index - 1, index + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { article, pairs, count: Math.max(0, text.length - 1) }
}

/** Returns the previous id of each page, or `null` for a page that has none. */
function matchPages(previous: Issue, next: Issue, ids: ReadonlyMap<Article, string>): (string | null)[] {
  const pageOf = new Map(previous.pages.flatMap(({ id, articles }) => articles.map((each) => [each.id, id] as const)))
  const used = new Set<string>()
  return next.pages.map(({ id, articles }) => {
    const votes = new Map<string, number>()
    for (const article of articles) {
      const page = pageOf.get(ids.get(article) ?? '')
      if (page !== undefined && !used.has(page)) votes.set(page, (votes.get(page) ?? 0) + 1)
    }
    const kept = previous.pages.some((page) => page.id === id) && !used.has(id) && votes.size === 0
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    const found = kept ? id : (best?.[0] ?? null)
    if (found !== null) used.add(found)
    return found
  })
}
