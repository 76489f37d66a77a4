import type { Locale } from '../locale/locale.js'
import type { Article, Block, Continuation, Issue, Phrasing } from '../model/issue.js'
import { plainText } from '../model/plain-text.js'
import { messageOf } from '../result/messages.js'
import type { ParseResult } from '../result/parse-result.js'
import { appendPhrasing } from '../scan/line.js'
import { joinerBetween } from '../text/joiner.js'
import { narrow, numberOf } from '../text/numerals.js'

interface Place {
  page: number
  article: number
}

/**
 * Puts the parts of articles together that go on on another page: 下转 on one side, 上接 on the other. The first part keeps its
 * place and takes in the body, the credits and the references of the rest; trace and messages follow.
 */
export function joinContinuations(result: ParseResult, locale: Locale): void {
  const { pages } = result.issue
  const parts = pages.flatMap(({ articles }, page) => articles.map((_, article): Place => ({ page, article })))
  if (!parts.some((place) => of(pages, place).continuations.length)) return
  const next = pairs(result.issue, parts, locale)
  const moves = new Map<string, (rest: string) => string>()
  const gone = new Set<Article>()
  for (const place of parts) {
    const article = of(pages, place)
    if (gone.has(article)) continue
    for (let follow = next.get(article); follow; follow = next.get(of(pages, follow))) {
      const part = of(pages, follow)
      if (gone.has(part) || part === article) break
      gone.add(part)
      moves.set(pathOf(follow), takeIn(article, part, pathOf(place), locale, aside(pages, follow.page, pathOf(place))))
    }
  }
  report(result, next, gone, parts)
  rewrite(result, parts, gone, moves)
}

const of = (pages: Issue['pages'], { page, article }: Place): Article => pages[page]!.articles[article]!
const pathOf = ({ page, article }: Place): string => `/pages/${page}/articles/${article}`

/** More answers than this to one reference tell nothing, and looking at each would cost more than the page is long. */
const MOST_ANSWERS = 50

/** For each article that goes on, the part that answers to it. */
function pairs(issue: Issue, parts: readonly Place[], locale: Locale): Map<Article, Place> {
  const { pages } = issue
  const labels = pages.map(({ label }) => labelKey(label, locale))
  const answersTo = new Map<string, Place[]>()
  const add = (key: string, place: Place): void => {
    const list = answersTo.get(key)
    if (list) list.push(place)
    else answersTo.set(key, [place])
  }
  for (const place of parts) {
    const { continuations, headline } = of(pages, place)
    const own = labels[place.page]
    for (const { direction, page } of continuations)
      if (direction === 'from') add(JSON.stringify([own, labelKey(page, locale)]), place)
    if (headline.main !== null) add(JSON.stringify([own, null, headline.main]), place)
  }
  const next = new Map<Article, Place>()
  const taken = new Set<Article>()
  for (const place of parts) {
    const article = of(pages, place)
    for (const { direction, page } of article.continuations) {
      if (direction !== 'to' || page === null || next.has(article)) continue
      const wanted = labelKey(page, locale)
      const free = (key: unknown): Place[] => {
        const all = answersTo.get(JSON.stringify(key)) ?? []
        return all.length > MOST_ANSWERS
          ? []
          : all.filter((other) => other.page !== place.page && !taken.has(of(pages, other)))
      }
      const answers = free([wanted, labels[place.page]])
      const namesakes =
        answers.length || article.headline.main === null ? [] : free([wanted, null, article.headline.main])
      const found =
        answers.length > 1
          ? likest(article, answers, pages)
          : (answers[0] ?? (namesakes.length === 1 ? namesakes[0] : null))
      if (!found) continue
      next.set(article, found)
      taken.add(of(pages, found))
    }
  }
  return next
}

/** A page's label in one form: 02, 2 and 二 are the same. */
function labelKey(label: string | null, locale: Locale): string | null {
  if (label === null) return null
  const plain = narrow(label).toUpperCase()
  if (locale.usesSpaces && plain === 'ONE') return '1'
  const letter = /^[A-Z]/.exec(plain)?.[0] ?? ''
  const number = numberOf(plain.slice(letter.length).replace(/^-/, ''), locale.numerals)
  return number === null ? plain : letter + number
}

/** Of several answers the one that shares most pairs of letters with the headline; `null` when two share as much. */
function likest(article: Article, answers: readonly Place[], pages: Issue['pages']): Place | null {
  const own = pairsOf(textOf(article))
  const ranked = answers
    .map((place) => {
      const theirs = pairsOf(textOf(of(pages, place)))
      const shared = [...theirs].filter((pair) => own.has(pair)).length
      return { place, share: shared / Math.max(1, Math.min(own.size, theirs.size)) }
    })
    .sort((a, b) => b.share - a.share)
  return ranked[0]!.share > ranked[1]!.share ? ranked[0]!.place : null
}

const textOf = ({ headline, body }: Article): string =>
  [headline.kicker, headline.main, headline.deck, plainText(body.slice(0, 4))].join('\n').slice(0, 2000)

function pairsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (let at = 1; at < text.length; at++)
    if (/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))) found.add(text.slice(at - 1, at + 1))
  return found
}

/** Keeps a line that a page printed once more, and gives its path. */
type Aside = (text: string, field: string) => string

/** A headline that is printed again over the rest is furniture of its page: kept there, since the article has it once. */
const aside =
  (pages: Issue['pages'], page: number, article: string): Aside =>
  (text, field) => {
    const { unplaced } = pages[page]!
    unplaced.push({
      text,
      candidates: [{ path: article + field, role: field.slice(field.lastIndexOf('/') + 1), confidence: 1 }],
    })
    return `/pages/${page}/unplaced/${unplaced.length - 1}`
  }

/** Appends a part to its article, and gives what becomes of the paths below the part. */
function takeIn(
  article: Article,
  part: Article,
  path: string,
  locale: Locale,
  keepAside: Aside,
): (rest: string) => string {
  const heads = new Map<string, string>()
  for (const key of ['kicker', 'main', 'deck'] as const) {
    const text = part.headline[key]
    if (text === null) continue
    if (text === article.headline[key]) heads.set(`/headline/${key}`, keepAside(text, `/headline/${key}`))
    else {
      heads.set(`/headline/${key}`, `${path}/body/${article.body.length}`)
      article.body.push({ type: 'heading', depth: 3, children: [{ type: 'text', value: text }] })
    }
  }
  if (part.rubric !== null) {
    if (article.rubric === null) article.rubric = part.rubric
    else if (article.rubric === part.rubric) heads.set('/rubric', keepAside(part.rubric, '/rubric'))
    else {
      heads.set('/rubric', `${path}/body/${article.body.length}`)
      article.body.push({ type: 'heading', depth: 3, children: [{ type: 'text', value: part.rubric }] })
    }
  }
  const [first, ...others] = part.body
  const joined = first !== undefined && goesOn(article.body.at(-1), first, locale)
  const offset = article.body.length - (joined ? 1 : 0)
  article.body.push(...(joined ? others : part.body))
  const bylines = article.bylines.length
  article.bylines.push(...part.bylines)
  let dateline = '/dateline'
  if (part.dateline && article.dateline === null) article.dateline = part.dateline
  else if (part.dateline?.placement === 'tail') {
    dateline = `/bylines/${article.bylines.length}`
    article.bylines.push({ text: part.dateline.text, placement: 'tail', credits: [] })
  }
  const continuations = article.continuations.length
  article.continuations.push(...part.continuations)
  return (rest) => {
    const [, list, index, below = ''] = /^\/(body|bylines|continuations)\/(\d+)(.*)$/s.exec(rest) ?? []
    if (list === 'body') return `${path}/body/${Number(index) + offset}${below}`
    if (list === 'bylines') return `${path}/bylines/${Number(index) + bylines}${below}`
    if (list === 'continuations') return `${path}/continuations/${Number(index) + continuations}${below}`
    if (rest === '/dateline') return path + dateline
    return heads.get(rest) ?? path + rest
  }
}

/** Joins two halves of a paragraph that the end of the page cut. */
function goesOn(last: Block | undefined, first: Block, locale: Locale): boolean {
  if (last?.type !== 'paragraph' || first.type !== 'paragraph') return false
  const left = plainText(last)
  if (!left || locale.sentenceEnds.includes(left.at(-1)!)) return false
  const between = joinerBetween(left, plainText(first))
  const children: Phrasing[] = [...last.children]
  if (between) appendPhrasing(children, [{ type: 'text', value: between }])
  appendPhrasing(children, first.children)
  last.children = children
  return true
}

/** Says of each reference whether its other part was found. */
function report(
  result: ParseResult,
  next: ReadonlyMap<Article, Place>,
  gone: ReadonlySet<Article>,
  parts: readonly Place[],
): void {
  const { pages } = result.issue
  const entries = new Map(
    result.trace.filter(({ rule }) => rule === 'continuation').map((entry) => [entry.path, entry] as const),
  )
  for (const place of parts) {
    const article = of(pages, place)
    article.continuations.forEach((one: Continuation, index) => {
      const entry = entries.get(`${pathOf(place)}/continuations/${index}`)
      if (one.direction === 'see' || !entry) return
      const found = one.direction === 'to' ? next.has(article) : gone.has(article)
      if (found && one.direction === 'from') return
      const { source, start, end, path } = entry
      result.messages.push(
        messageOf(found ? 'continuation-joined' : 'continuation-unresolved', { source, start, end, path }),
      )
    })
  }
}

/** Takes the parts that were joined off their pages, and brings every path up to date. */
function rewrite(
  { issue, trace, messages }: ParseResult,
  parts: readonly Place[],
  gone: ReadonlySet<Article>,
  moves: ReadonlyMap<string, (rest: string) => string>,
): void {
  if (!gone.size) return
  const kept = new Map<string, string>()
  const counts = issue.pages.map(() => 0)
  for (const place of parts)
    if (!gone.has(of(issue.pages, place)))
      kept.set(pathOf(place), pathOf({ page: place.page, article: counts[place.page]!++ }))
  const moved = (path: string): string => {
    const [, own = '', rest = ''] = /^(\/pages\/\d+\/articles\/\d+)(.*)$/s.exec(path) ?? []
    if (!own) return path
    const target = moves.get(own)?.(rest) ?? path
    const [, head, below = ''] = /^(\/pages\/\d+\/articles\/\d+)(.*)$/s.exec(target) ?? []
    return head === undefined ? target : (kept.get(head) ?? head) + below
  }
  for (const entry of trace) {
    entry.path = moved(entry.path)
    for (const other of entry.alternatives ?? []) other.path = moved(other.path)
  }
  for (const message of messages) message.path = moved(message.path)
  for (const page of issue.pages) {
    page.articles = page.articles.filter((article) => !gone.has(article))
    for (const { candidates } of page.unplaced) for (const one of candidates) one.path = moved(one.path)
  }
}
