import { preparePhrase, type Run, type SearchField, type TextQuery } from '@banmian/graphql/search'

/**
 * A question that the index of a database can answer. Every article that matches the text query is
 * among its answers; when `exact`, no other article is.
 */
export type CandidateQuery = { exact: boolean } & (
  | { type: 'all' | 'none' }
  /** A run of Han or kana, or a word. `fields` is `null` for all fields. */
  | { type: 'run'; run: Run; fields: readonly SearchField[] | null }
  /** Articles with all of the parts, and without those of `without`. */
  | { type: 'and'; parts: readonly CandidateQuery[]; without: readonly CandidateQuery[] }
  | { type: 'or'; parts: readonly CandidateQuery[] }
  /** Articles with all of the runs in one field, with at most a number of characters in between. */
  | { type: 'near'; runs: readonly Run[]; distance: number; fields: readonly SearchField[] | null }
)

type IsExact = (run: Run, fields: readonly SearchField[] | null) => boolean

/** Returns the question for the index that a text query leads to. */
export function candidateQuery(query: TextQuery | null, isExact: IsExact): CandidateQuery {
  if (query === null) return { type: 'all', exact: true }
  switch (query.type) {
    case 'phrase':
      return phrase(query.text, query.fields, isExact)
    case 'near':
      return near(query, isExact)
    case 'not': {
      const part = candidateQuery(query.part, isExact)
      return part.type === 'none' ? { type: 'all', exact: true } : and([], [part])
    }
    case 'and': {
      const excluded = query.parts.flatMap((part) => (part.type === 'not' ? [part.part] : []))
      const required = query.parts.filter(({ type }) => type !== 'not')
      return and(
        required.map((part) => candidateQuery(part, isExact)),
        excluded.map((part) => candidateQuery(part, isExact)),
      )
    }
    case 'or':
      return or(query.parts.map((part) => candidateQuery(part, isExact)))
  }
}

function phrase(text: string, fields: readonly SearchField[] | null, isExact: IsExact): CandidateQuery {
  const { runs } = preparePhrase(text)
  if (runs.length === 0 || fields?.length === 0) return { type: 'none', exact: true }
  const parts = runs.map((run): CandidateQuery => ({ type: 'run', run, fields, exact: isExact(run, fields) }))
  const all = and(parts, [])
  return runs.length === 1 ? all : { ...all, exact: false }
}

/** Longest distance that the index is asked for. */
const MAX_DISTANCE = 1000

function near({ words, distance, fields }: Extract<TextQuery, { type: 'near' }>, isExact: IsExact): CandidateQuery {
  const parts = [...new Set(words)].map((word) => phrase(word, fields, isExact))
  const all = and(parts, [])
  if (all.type === 'none') return all
  const runs = parts.flatMap((part) => (part.type === 'run' && part.exact ? [part.run] : []))
  if (runs.length < 2 || !(distance >= 0 && distance <= MAX_DISTANCE)) return { ...all, exact: false }
  // Words of several runs are checked on the text.
  return { type: 'near', runs, distance: Math.ceil(distance), fields, exact: false }
}

function and(parts: readonly CandidateQuery[], without: readonly CandidateQuery[]): CandidateQuery {
  if (parts.some(({ type }) => type === 'none')) return { type: 'none', exact: true }
  // An article that the index finds may still lack the excluded text, so only exact parts exclude.
  const excluding = without.filter((part) => part.exact && part.type !== 'none')
  if (excluding.some(({ type }) => type === 'all')) return { type: 'none', exact: true }
  const requiring = parts.filter(({ type }) => type !== 'all')
  const exact = parts.every((part) => part.exact) && without.every((part) => part.exact)
  const [only] = requiring
  if (excluding.length === 0 && requiring.length < 2) return only ? { ...only, exact } : { type: 'all', exact }
  // The index cannot list what lacks a text; such queries read all articles.
  if (requiring.length === 0) return { type: 'all', exact: false }
  return { type: 'and', parts: requiring, without: excluding, exact }
}

function or(parts: readonly CandidateQuery[]): CandidateQuery {
  const possible = parts.filter(({ type }) => type !== 'none')
  const exact = possible.every((part) => part.exact)
  const everything = possible.find(({ type }) => type === 'all')
  if (everything) return { type: 'all', exact: everything.exact }
  const [only] = possible
  if (only === undefined) return { type: 'none', exact: true }
  return possible.length === 1 ? only : { type: 'or', parts: possible, exact }
}

/**
 * Returns the question which articles have all of the required texts in their headlines, or `null`
 * when the index cannot tell.
 */
export function inHeadlines(query: CandidateQuery, isExact: IsExact): CandidateQuery | null {
  switch (query.type) {
    case 'run': {
      const isSearched = query.fields === null || query.fields.includes('headline')
      return isSearched && isExact(query.run, ['headline']) ? { ...query, fields: ['headline'] } : null
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => inHeadlines(part, isExact))
      return parts.some((part) => part === null) ? null : { ...query, parts: parts.filter((part) => part !== null) }
    }
    default:
      return null
  }
}
