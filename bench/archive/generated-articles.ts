import type { Article, Issue } from '@banmian/core'

/** Newspapers that print an issue on each day, and articles of an issue. */
const PAPERS = [
  '江城日报',
  '河西晚报',
  '南山商报',
  '东湖时报',
  '北岸新闻',
  '城关日报',
  '海口晨报',
  '林区报',
  '矿工报',
  '铁路报',
]
const ARTICLES_OF_ISSUE = 20
const ARTICLES_OF_PAGE = 5
const RUBRICS = ['身边事', '要闻', '国际', '副刊', '读者来信']
const FIRST_DAY = Date.UTC(1996, 0, 1)
const DAY = 86_400_000

/** Words of the language, and the characters that they are made of. */
const WORDS = 30_000
const CHARACTERS = 3000
const FIRST_CHARACTER = 0x4e00
/** Words of a sentence, sentences of a paragraph, and paragraphs: about 450 characters. */
const SENTENCE = 11
const PARAGRAPH = 5
const BODY = 4

/**
 * Returns a function that returns numbers from 0 to below 1, the same for the same seed
 * (mulberry32).
 */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The words by rank: that of rank n occurs n times less often than the first (Zipf's law). */
export const words: readonly string[] = invented()

function invented(): string[] {
  const random = randomNumbers(1)
  // A frequent word has frequent characters, as in a language.
  const character = (): string => String.fromCharCode(FIRST_CHARACTER + Math.floor(CHARACTERS * random() ** 2))
  const found = new Set<string>()
  while (found.size < WORDS) {
    const length = found.size < 20 ? 1 : 2 + (found.size % 5 === 0 ? 1 : 0)
    found.add(Array.from({ length }, character).join(''))
  }
  return [...found]
}

/** The words as a row from which a uniform choice is one by Zipf's law. */
const CHOICES = 2 ** 18
const choices = frequent()

function frequent(): string[] {
  const total = words.reduce((sum, _, index) => sum + 1 / (index + 1), 0)
  const row: string[] = []
  let reached = 0
  for (const [index, word] of words.entries()) {
    reached += 1 / (index + 1) / total
    while (row.length < reached * CHOICES) row.push(word)
  }
  return row
}

function articleOf(number: number): Article {
  const random = randomNumbers(number + 2)
  const text = (length: number): string => {
    let sentence = ''
    for (let word = 0; word < length; word++) sentence += choices[Math.floor(random() * choices.length)]
    return sentence
  }
  const paragraph = () => {
    let value = ''
    for (let sentence = 0; sentence < PARAGRAPH; sentence++) value += `${text(SENTENCE)}。`
    return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
  }
  const name = `张${number % 97}`
  return {
    type: 'article',
    id: `a${number}`,
    role: number % 4 === 0 ? 'brief' : 'news',
    headline: { kicker: null, main: text(6), deck: null },
    rubric: RUBRICS[number % 7] ?? null,
    dateline: null,
    bylines: [{ text: `记者 ${name}`, placement: 'tail', credits: [{ role: 'reporter', name }] }],
    body: Array.from({ length: BODY }, paragraph),
    continuations: [],
    subjects: [],
  }
}

/** Yields issues of ten newspapers, day by day, with a number of articles in all. */
export function* generatedIssues(articles: number): Generator<Issue> {
  for (let first = 0; first < articles; first += ARTICLES_OF_ISSUE) {
    const number = first / ARTICLES_OF_ISSUE
    const size = Math.min(ARTICLES_OF_ISSUE, articles - first)
    yield {
      type: 'issue',
      id: `i${number}`,
      publication: {
        name: PAPERS[number % PAPERS.length] ?? null,
        language: 'zh-Hans',
        identifiers: [],
        url: null,
        publisher: null,
        timeZone: null,
      },
      date: new Date(FIRST_DAY + Math.floor(number / PAPERS.length) * DAY).toISOString().slice(0, 10),
      number: null,
      edition: null,
      pages: Array.from({ length: Math.ceil(size / ARTICLES_OF_PAGE) }, (_, page) => ({
        type: 'page',
        id: `i${number}-${page}`,
        label: `0${page + 1}`,
        name: null,
        articles: Array.from({ length: Math.min(ARTICLES_OF_PAGE, size - page * ARTICLES_OF_PAGE) }, (_, index) =>
          articleOf(first + page * ARTICLES_OF_PAGE + index),
        ),
        bylines: [],
        unplaced: [],
      })),
    }
  }
}
