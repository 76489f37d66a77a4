import type { Locale } from '../locale/locale.js'
import type { Article } from '../model/issue.js'
import type { FieldPath, IssuePlace } from '../result/source-span.js'
import type { IssueDraft, PlacedFragment, PlacedMessage } from './issue-draft.js'
import { JoinedBody } from './joined-body.js'
import { pointerOf } from './json-pointer.js'
import { jumpWordsOf } from './jump-words.js'
import { type Part, pairKnown, pairParts } from './pair-parts.js'
import type { PlacedCandidate, PlacedSpan } from './placed-span.js'
import type { TraceTable } from './trace-table.js'

/**
 * Merges articles that continue on another page: 下转 in one part, 上接 in the other. The first part
 * keeps its place and takes the body, the credits and the references of the others; trace and
 * messages follow.
 *
 * @param known by page, the ids of articles that a catalog knows: parts with one id are one article
 */
export function mergeContinuations(
  draft: IssueDraft,
  locale: Locale,
  known: readonly ReadonlyMap<number, string>[] = [],
): IssueDraft {
  const { pages } = draft.issue
  const isKnown = known.some(({ size }) => size > 0)
  if (!isKnown && !pages.some(({ articles }) => articles.some(({ continuations }) => continuations.length)))
    return draft
  const parts = pages.map(({ articles }, page) => articles.map((article, index): Part => ({ page, index, article })))
  const allParts = parts.flat()
  const nextOf = pairParts(allParts, pages, locale, pairKnown(allParts, known))
  const unplaced = draft.unplaced.map((fragments) => [...fragments])
  const merged = new Map<Part, Article>()
  const moves = new Map<Part, Move>()
  for (const [first, ...others] of chainsOf(allParts, nextOf)) {
    const { article } = first
    const whole = { ...article, bylines: [...article.bylines], continuations: [...article.continuations] }
    const body = new JoinedBody(article.body, locale)
    const jumpWords = jumpWordsOf([first, ...others].flatMap((part) => part.article.continuations))
    for (const part of others) moves.set(part, appendPart(whole, body, part, first, jumpWords, unplaced[part.page]!))
    merged.set(first, { ...whole, body: body.blocks() })
  }
  const messages = [...draft.messages, ...continuationMessages(draft.trace, allParts, nextOf, moves)]
  if (!moves.size) return { ...draft, messages }
  const moved = movedPlaces(parts, moves)
  const movedCandidate = (candidate: PlacedCandidate): PlacedCandidate => ({
    ...candidate,
    place: moved(candidate.place),
  })
  return {
    issue: {
      ...draft.issue,
      pages: pages.map((page, index) => ({
        ...page,
        articles: parts[index]!.filter((part) => !moves.has(part)).map((part) => merged.get(part) ?? part.article),
      })),
    },
    unplaced: unplaced.map((fragments) =>
      fragments.map(({ text, candidates }) => ({ text, candidates: candidates.map(movedCandidate) })),
    ),
    trace: draft.trace,
    movedPlace: moved,
    messages: messages.map((message) => ({ ...message, place: moved(message.place) })),
  }
}

/**
 * Returns the parts of each article that has several, in order. A circle is cut before its first
 * part on the pages.
 */
function chainsOf(parts: readonly Part[], nextOf: ReadonlyMap<Part, Part>): [Part, ...Part[]][] {
  const continuing = new Set(nextOf.values())
  const seen = new Set<Part>()
  const chains: [Part, ...Part[]][] = []
  const follow = (first: Part): void => {
    const chain: [Part, ...Part[]] = [first]
    seen.add(first)
    for (let part = nextOf.get(first); part && !seen.has(part); part = nextOf.get(part)) {
      seen.add(part)
      chain.push(part)
    }
    if (chain.length > 1) chains.push(chain)
  }
  for (const part of parts) if (!continuing.has(part)) follow(part)
  for (const part of parts) if (!seen.has(part)) follow(part)
  return chains
}

/** Returns the place of a field of a part in the merged article. */
type Move = (field: FieldPath) => IssuePlace

/**
 * Appends a part to the whole article. Headline and column of the part become subheads, unless they
 * repeat those of the whole, or the word that led to the part; then they are kept as unplaced text
 * of the part's page.
 */
function appendPart(
  whole: Article,
  body: JoinedBody,
  part: Part,
  first: Part,
  jumpWords: ReadonlySet<string>,
  unplaced: PlacedFragment[],
): Move {
  const { article } = part
  const place = (...field: FieldPath): IssuePlace => ({ page: first.page, article: first.index, field })
  const subhead = (value: string): IssuePlace =>
    place('body', body.push({ type: 'heading', depth: 3, children: [{ type: 'text', value }] }))
  const keep = (text: string, role: string, candidate: IssuePlace): IssuePlace => {
    unplaced.push({ text, candidates: [{ place: candidate, role, confidence: 1 }] })
    return { page: part.page, article: null, field: ['unplaced', unplaced.length - 1] }
  }
  const headline = new Map<string | number, IssuePlace>()
  for (const key of ['kicker', 'main', 'deck'] as const) {
    const text = article.headline[key]
    if (text === null) continue
    const isRepeated = text === whole.headline[key] || (key === 'main' && jumpWords.has(text))
    headline.set(key, isRepeated ? keep(text, key, place('headline', key)) : subhead(text))
  }
  let rubric = place('rubric')
  if (article.rubric !== null) {
    if (whole.rubric === null) whole.rubric = article.rubric
    else if (whole.rubric === article.rubric) rubric = keep(article.rubric, 'rubric', rubric)
    else rubric = subhead(article.rubric)
  }
  const blocks = body.append(article.body)
  const bylines = whole.bylines.length
  for (const byline of article.bylines) whole.bylines.push(byline)
  let dateline = place('dateline')
  if (article.dateline && whole.dateline === null) whole.dateline = article.dateline
  else if (article.dateline?.placement === 'tail') {
    dateline = place('bylines', whole.bylines.length)
    whole.bylines.push({ text: article.dateline.text, placement: 'tail', credits: [] })
  }
  const offsets = new Map<unknown, number>([
    ['body', blocks],
    ['bylines', bylines],
    ['continuations', whole.continuations.length],
  ])
  for (const continuation of article.continuations) whole.continuations.push(continuation)
  return (field) => {
    const [name, key, ...rest] = field
    const offset = offsets.get(name)
    if (name !== undefined && offset !== undefined && typeof key === 'number') return place(name, key + offset, ...rest)
    if (name === 'dateline') return dateline
    if (name === 'rubric') return rubric
    return (name === 'headline' && key !== undefined && headline.get(key)) || place(...field)
  }
}

/**
 * Returns a message for each printed reference that says whether the other part was found; a joined
 * article has one.
 */
function continuationMessages(
  trace: TraceTable,
  parts: readonly Part[],
  nextOf: ReadonlyMap<Part, Part>,
  moves: ReadonlyMap<Part, Move>,
): PlacedMessage[] {
  const spans = new Map<string, PlacedSpan>()
  for (const span of trace) if (span.rule === 'continuation') spans.set(pointerOf(span.place), span)
  return parts.flatMap((part) =>
    part.article.continuations.flatMap(({ direction }, index): PlacedMessage[] => {
      const span = spans.get(pointerOf({ page: part.page, article: part.index, field: ['continuations', index] }))
      if (direction === 'see' || !span) return []
      const isFound = direction === 'to' ? nextOf.has(part) : moves.has(part)
      if (isFound && direction === 'from') return []
      const { source, start, end, place } = span
      return [{ code: isFound ? 'continuation-joined' : 'continuation-unresolved', source, start, end, place }]
    }),
  )
}

/** Returns the function from a place before the merge to the place after it. */
function movedPlaces(
  parts: readonly (readonly Part[])[],
  moves: ReadonlyMap<Part, Move>,
): (place: IssuePlace) => IssuePlace {
  const indexes = parts.map((onPage) => {
    let kept = 0
    return onPage.map((part) => (moves.has(part) ? -1 : kept++))
  })
  return (place) => {
    if (place.page === null || place.article === null) return place
    const target = moves.get(parts[place.page]![place.article]!)?.(place.field) ?? place
    if (target.page === null || target.article === null) return target
    const article = indexes[target.page]![target.article]!
    return article === target.article ? target : { ...target, article }
  }
}
