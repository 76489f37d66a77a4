/** A part of an article that search can be bound to. */
export type SearchField = 'headline' | 'byline' | 'body'

/** What a text must hold, as a tree. */
export type TextQuery =
  /** A word or a phrase: its letters one after another. `fields` `null` means everywhere. */
  | { type: 'phrase'; text: string; fields: readonly SearchField[] | null }
  | { type: 'and'; parts: readonly TextQuery[] }
  | { type: 'or'; parts: readonly TextQuery[] }
  | { type: 'not'; part: TextQuery }
  /** Words with at most `distance` characters between the end of the first and the beginning of the last, in any order. */
  | { type: 'near'; words: readonly string[]; distance: number; fields: readonly SearchField[] | null }

/** The phrases that a text must or may hold, those under a `not` left out. */
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
