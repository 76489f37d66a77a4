import type { Locale } from '../../locale/locale.js'
import type { Article, Block } from '../../model/issue.js'
import type { FieldPath, IssuePlace } from '../../result/source-span.js'
import type { IssueDraft, PlacedFragment, PlacedMessage } from '../issue-draft.js'
import { pointerOf } from '../json-pointer.js'
import type { PlacedCandidate, PlacedSpan } from '../placed-span.js'
import type { TraceTable } from '../trace-table.js'
import { JoinedBody } from './joined-body.js'
import { jumpWordsOf, repeatsHeadline } from './jump-words.js'
import { pairKnown, pairParts } from './pair-parts.js'
import type { Part } from './part.js'

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
 * Appends a part to the whole article. Headline and column of the part become subheads. They are
 * kept as unplaced text of the part's page where they repeat those of the whole or a few of their
 * words, where they are the word that led to the part, and where nothing is below them but the end
 * of a sentence that began on the page before.
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
  const keep = (text: string, role: string, candidate: IssuePlace, confidence = 1): IssuePlace => {
    unplaced.push({ text, candidates: [{ place: candidate, role, confidence }] })
    return { page: part.page, article: null, field: ['unplaced', unplaced.length - 1] }
  }
  const isCut = article.body.length === 1 && body.goesOn(article.body[0])
  const headings: { key: string; text: string }[] = []
  const moved = new Map<string | number, IssuePlace>()
  const addHeading = (key: string, text: string, candidate: IssuePlace): void => {
    if (isCut) moved.set(key, keep(text, key, candidate, UNSURE))
    else headings.push({ key, text })
  }
  for (const key of ['kicker', 'main', 'deck'] as const) {
    const text = article.headline[key]
    if (text === null) continue
    const isRepeated =
      text === whole.headline[key] || (key === 'main' && (jumpWords.has(text) || repeatsHeadline(text, whole.headline)))
    const own = place('headline', whole.headline[key] === null ? 'main' : key)
    if (isRepeated) moved.set(key, keep(text, key, own))
    else addHeading(key, text, own)
  }
  if (article.rubric !== null) {
    if (whole.rubric === null) whole.rubric = article.rubric
    else if (whole.rubric === article.rubric) moved.set('rubric', keep(article.rubric, 'rubric', place('rubric')))
    else addHeading('rubric', article.rubric, place('rubric'))
  }
  const subheads = headings.map(({ text }) => subheadOf(text))
  const indexes = body.append(article.body, subheads)
  headings.forEach(({ key }, at) => {
    moved.set(key, place('body', indexes.headings[at]!))
  })
  const bylines = whole.bylines.length
  for (const byline of article.bylines) whole.bylines.push(byline)
  let dateline = place('dateline')
  if (article.dateline && whole.dateline === null) whole.dateline = article.dateline
  else if (article.dateline?.placement === 'tail') {
    dateline = place('bylines', whole.bylines.length)
    whole.bylines.push({ text: article.dateline.text, placement: 'tail', credits: [] })
  }
  const offsets = new Map<unknown, number>([
    ['bylines', bylines],
    ['continuations', whole.continuations.length],
  ])
  for (const continuation of article.continuations) whole.continuations.push(continuation)
  return (field) => {
    const [name, key, ...rest] = field
    const offset = offsets.get(name)
    if (name === 'body' && typeof key === 'number') return place(name, indexes.blocks[key]!, ...rest)
    if (offset !== undefined && typeof key === 'number') return place(name!, key + offset, ...rest)
    if (name === 'dateline') return dateline
    if (name === 'rubric') return moved.get('rubric') ?? place('rubric')
    return (name === 'headline' && key !== undefined && moved.get(key)) || place(...field)
  }
}

/** Confidence that a heading over the end of a sentence is that of the whole article. */
const UNSURE = 0.5

const subheadOf = (value: string): Block => ({ type: 'heading', depth: 3, children: [{ type: 'text', value }] })

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
