import { type Issue, plainText } from '@banmian/core'
import type { IssueInput } from '../../issues/read-issue.js'

/** Number of steps in which probabilities are counted. */
export const CONFIDENCE_STEPS = 10

/** The numbers of one or more issues. */
export interface Statistics {
  issues: number
  pages: number
  articles: number
  /** Characters of headlines and bodies, without white space. */
  characters: number
  /** Words of headlines and bodies, as the Unicode standard divides text. */
  words: number
  unplaced: number
  /** Number of articles of each role. */
  roles: Record<string, number>
  /** Number of articles of each standing column. */
  rubrics: Record<string, number>
  /** Number of messages of each kind. */
  messages: Record<string, number>
  /** Characters of pages by the probability of their parts: below 10 %, 20 % … 100 %. */
  confidence: number[]
}

/** Returns statistics without any issue. */
export const emptyStatistics = (): Statistics => ({
  issues: 0,
  pages: 0,
  articles: 0,
  characters: 0,
  words: 0,
  unplaced: 0,
  roles: {},
  rubrics: {},
  messages: {},
  confidence: Array.from({ length: CONFIDENCE_STEPS }, () => 0),
})

/** Returns the numbers of an issue that was read. */
export function statisticsOf({ issue, parsed, messages }: IssueInput): Statistics {
  const counts = emptyStatistics()
  counts.issues = 1
  counts.pages = issue.pages.length
  const words = wordCounter(issue.publication.language)
  for (const { articles, unplaced } of issue.pages) {
    counts.articles += articles.length
    counts.unplaced += unplaced.length
    for (const { role, rubric, headline, body } of articles) {
      add(counts.roles, role, 1)
      if (rubric !== null) add(counts.rubrics, rubric, 1)
      const texts = [
        headline.kicker ?? '',
        headline.main ?? '',
        headline.deck ?? '',
        ...body.map((block) => plainText(block)),
      ]
      for (const text of texts) {
        counts.characters += countCharacters(text)
        counts.words += words(text)
      }
    }
  }
  for (const { code } of messages) add(counts.messages, code, 1)
  for (const { start, end, confidence } of parsed?.trace ?? []) {
    const step = Math.min(CONFIDENCE_STEPS - 1, Math.floor(confidence * CONFIDENCE_STEPS))
    counts.confidence[step]! += end - start
  }
  return counts
}

/** Adds the numbers of an issue to those of others. */
export function addStatistics(total: Statistics, one: Statistics): void {
  for (const key of ['issues', 'pages', 'articles', 'characters', 'words', 'unplaced'] as const) total[key] += one[key]
  for (const key of ['roles', 'rubrics', 'messages'] as const)
    for (const [name, count] of Object.entries(one[key])) add(total[key], name, count)
  for (const [step, count] of one.confidence.entries()) total.confidence[step]! += count
}

function add(counts: Record<string, number>, name: string, count: number): void {
  // A column may have the name of a property of objects, such as constructor.
  const before = Object.hasOwn(counts, name) ? counts[name]! : 0
  Object.defineProperty(counts, name, { value: before + count, enumerable: true, writable: true, configurable: true })
}

const countCharacters = (text: string): number => {
  let count = 0
  for (const character of text) if (!/\s/.test(character)) count++
  return count
}

/** Returns a function that counts the words of a text in a language. */
function wordCounter(language: Issue['publication']['language']): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => {
    let count = 0
    // The segmenter takes quadratic time for a text without a break, so it gets one line at a time.
    for (const line of text.split('\n')) for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) count++
    return count
  }
}
