import type { SearchRequest } from '@banmian/graphql'
import type { TextQuery } from '@banmian/graphql/search'
import { generatedIssues, words } from './generated-articles.js'

/** A search that is measured. */
export interface Question {
  name: string
  request: SearchRequest
  /** The phrase, where the search is for one, so that peers can be asked as well. */
  phrase: string | null
}

const phrase = (text: string): TextQuery => ({ type: 'phrase', text, fields: null })
const word = (rank: number): string => words[rank] ?? ''

/** Returns ten searches, from a character that most articles contain to a phrase of none. */
export function questions(): Question[] {
  const [issue] = generatedIssues(1)
  const [block] = issue?.pages[0]?.articles[0]?.body ?? []
  const [first] = block?.type === 'paragraph' ? block.children : []
  const sentence = first?.type === 'text' ? first.value : ''
  const ofPhrase = (name: string, text: string): Question => ({
    name,
    request: { text: phrase(text), filter: {} },
    phrase: text,
  })
  const ofQuery = (name: string, text: TextQuery, filter: SearchRequest['filter'] = {}): Question => ({
    name,
    request: { text, filter },
    phrase: null,
  })
  return [
    ofPhrase('the most frequent character', word(0)),
    ofPhrase('a frequent word', word(20)),
    ofPhrase('a common word', word(100)),
    ofPhrase('a rare word', word(25_000)),
    ofPhrase('a phrase of eight characters', sentence.slice(4, 12)),
    ofPhrase('a phrase that does not occur', '饕餮魑魅'),
    ofQuery('two words', { type: 'and', parts: [phrase(word(30)), phrase(word(60))] }),
    ofQuery('one of three words', { type: 'or', parts: [word(300), word(600), word(900)].map(phrase) }),
    ofQuery('two words near each other', {
      type: 'near',
      words: [word(30), word(50)],
      distance: 10,
      fields: null,
    }),
    ofQuery('a word in a newspaper, in one role', phrase(word(100)), {
      publications: [issue?.publication.name ?? ''],
      roles: ['news'],
    }),
  ]
}
