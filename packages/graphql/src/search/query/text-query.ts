/** A part of an article that a search can be limited to. */
export type SearchField = 'headline' | 'byline' | 'body'

/** All fields, in the order in which they are searched and shown. */
export const SEARCH_FIELDS: readonly SearchField[] = ['headline', 'byline', 'body']

/** The text that an article must contain, as a tree. */
export type TextQuery =
  /**
   * A word or a phrase, searched for as consecutive characters. `fields` is `null` for all fields.
   */
  | { type: 'phrase'; text: string; fields: readonly SearchField[] | null }
  | { type: 'and'; parts: readonly TextQuery[] }
  | { type: 'or'; parts: readonly TextQuery[] }
  | { type: 'not'; part: TextQuery }
  /**
   * Words with at most `distance` characters between the end of the first and the start of the
   * last, in any order.
   */
  | { type: 'near'; words: readonly string[]; distance: number; fields: readonly SearchField[] | null }

/** Returns the phrases that a matching text may contain; those below a `not` are left out. */
export function phrasesOf(query: TextQuery): { text: string; fields: readonly SearchField[] | null }[] {
  switch (query.type) {
    case 'phrase':
      return [query]
    case 'near':
      return query.words.map((text) => ({ text, fields: query.fields }))
    case 'not':
      return []
    default:
      return query.parts.flatMap(phrasesOf)
  }
}
