import { type FoldedFields, foldText, parseQuery, type SearchField, type TextQuery } from '../src/search.js'

/** Returns the texts of an article. */
export const textsOf = (body: string, headline = '', byline = ''): Record<SearchField, string> => ({
  headline,
  byline,
  body,
})

/** Returns the folded texts of an article. */
export const foldedTextsOf = (body: string, headline = '', byline = ''): FoldedFields => ({
  headline: foldText(headline).text,
  byline: foldText(byline).text,
  body: foldText(body).text,
})

/** Returns the tree of a query; throws when it cannot be parsed. */
export function treeOf(text: string): TextQuery {
  const { query, errors } = parseQuery(text)
  if (query === null) throw new Error(errors[0].text)
  return query
}
