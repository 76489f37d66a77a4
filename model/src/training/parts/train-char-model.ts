import {
  CHAR_POSITIONS,
  type CharPosition,
  type CharTable,
  charKey,
  HEADING_LENGTH,
  NEAR,
  OPENING_LENGTH,
} from '../../../../packages/core/src/label/char-model.js'
import { COMMON_CHARS } from '../../../../packages/core/src/label/common-chars.js'
import { SCALE } from '../../../../packages/core/src/label/model/model.js'
import { localeFor } from '../../../../packages/core/src/locale/locale-for.js'
import { shuffled } from '../pages/shuffled.js'
import { type LabeledPage, sortedSpans } from '../pages/training-data.js'

/** The texts of an article, with its paragraphs whole. */
export interface ArticleTexts {
  /** The language separates words by spaces. */
  isSpaced: boolean
  /** The language is simplified Chinese. */
  isSimplified: boolean
  headline: string
  kicker: string
  deck: string
  subheads: string[]
  paragraphs: string[]
  /** Short lines that are no headings: credits, captions, bylines. */
  others: string[]
}

/** Returns the articles of all pages, each once. Articles without a headline are left out. */
export function articleTexts(pages: readonly LabeledPage[]): ArticleTexts[] {
  const byHeadline = new Map<string, ArticleTexts>()
  for (const page of pages) {
    const isSpaced = localeFor(page.lang).usesSpaces
    const isSimplified = page.lang === 'zh-Hans'
    const articles = page.units.map(
      (): ArticleTexts => ({
        isSpaced,
        isSimplified,
        headline: '',
        kicker: '',
        deck: '',
        subheads: [],
        paragraphs: [],
        others: [],
      }),
    )
    let last = ''
    for (const [start, end, unit, role, paragraph] of sortedSpans(page)) {
      const article = articles[unit]
      if (!article || page.units[unit]!.kind !== 'article') continue
      const text = page.text.slice(start, end)
      if (role === 'headline') article.headline = text
      else if (role === 'kicker') article.kicker = text
      else if (role === 'deck') article.deck = text
      else if (role === 'subhead') article.subheads.push(text)
      else if (role === 'paragraph') {
        if (last === `${unit} ${paragraph}`)
          article.paragraphs[article.paragraphs.length - 1] += isSpaced ? ` ${text}` : text
        else article.paragraphs.push(text)
        last = `${unit} ${paragraph}`
      } else article.others.push(text)
    }
    for (const article of articles) if (article.headline) byHeadline.set(article.headline, article)
  }
  return [...byHeadline.values()]
}

/** Characters other than ideographs that have weights. */
const OTHER_CHARS = [...'0a“”‘’《》（）()、，,。：:；;—…·！？!? ']
/** Those of other languages than simplified Chinese. */
const MORE_CHARS = [...'A"\'„«»「」『』']
/** The number of the most common characters of a script without capitals that have weights. */
const MOST_CHARS = 700

/** Returns the characters that have weights. */
function alphabetOf(articles: readonly ArticleTexts[]): string[] {
  if (articles.some(({ isSimplified }) => isSimplified)) return [...COMMON_CHARS, ...OTHER_CHARS]
  const counts = new Map<string, number>()
  for (const { headline, subheads, paragraphs } of articles)
    for (const text of [headline, ...subheads, ...paragraphs])
      for (const character of text)
        if (/^\p{Lo}$/u.test(character) && character.length === 1)
          counts.set(character, (counts.get(character) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CHARS)
  return [...common.map(([character]) => character), ...OTHER_CHARS, ...MORE_CHARS]
}

/** The characters that have weights, and the number of each. */
class Alphabet {
  readonly characters: readonly string[]
  /**
   * The first bias. Biases take up what depends on the length of a text; they are no part of the
   * table.
   */
  readonly bias: number
  private readonly numbers: ReadonlyMap<string, number>
  private readonly hasCapitals: boolean

  constructor(articles: readonly ArticleTexts[]) {
    this.characters = alphabetOf(articles)
    this.numbers = new Map(this.characters.map((character, number) => [character, number]))
    this.hasCapitals = this.numbers.has('A')
    this.bias = this.characters.length * CHAR_POSITIONS.length
  }

  /** Returns the weights of the character at an offset. */
  at(text: string, at: number, position: CharPosition): number[] {
    const number = this.numbers.get(charKey(text, at, this.hasCapitals))
    return number === undefined ? [] : [number * CHAR_POSITIONS.length + CHAR_POSITIONS.indexOf(position)]
  }

  /** Returns the weights of the different characters of a text. */
  of(text: string, position: CharPosition): number[] {
    return [...new Set([...text].flatMap((_, at) => this.at(text, at, position)))]
  }

  lengthBias(text: string): number {
    return this.bias + Math.min(HEADING_LENGTH, text.length)
  }
}

const EPOCHS = 5
const LEARNING_RATE = 0.2
/** The strength of L2 regularization. */
const REGULARIZATION = 1e-3
const SPLIT_REGULARIZATION = 1e-4

interface Example {
  /**
   * Indices of the weights that are present: `character * CHAR_POSITIONS.length + position`, or the
   * index of a bias.
   */
  weights: number[]
  answer: boolean
}

const SENTENCE_END = /[。.！？!?，,、；;：:—…·”’」』）)】》〉〕]$/u
const DATELINE = /^(?:据?(?:本报|新华社)|[（(【])/u
/** Longer lines are no headings. In characters. */
const LONGEST_LINE = 45
const LONGEST_SPACED_LINE = 110
/** Shorter paragraphs are not scored as openings. In characters. */
const SHORTEST_OPENING = 25
/** Shorter paragraphs are not cut in two. In characters. */
const SHORTEST_CUT = 50
/** Minimum length of a half, in characters. */
const SHORTEST_HALF = 15
/** Number of cuts of each paragraph. */
const CUTS = 4

/**
 * Trains the weights of characters by which halves differ from whole sentences, headlines from
 * subheads, and so on.
 */
export function trainCharModel(articles: readonly ArticleTexts[]): CharTable {
  const alphabet = new Alphabet(articles)
  const trainer = new Trainer(alphabet)
  trainSplits(articles, alphabet, trainer)
  trainer.train(
    articles.flatMap((article) => headlineExamples(article, alphabet)),
    REGULARIZATION,
  )
  trainer.train(
    articles.flatMap((article) => openingExamples(article, alphabet)),
    REGULARIZATION,
  )
  trainer.train(
    articles.flatMap((article) => kickerExamples(article, alphabet)),
    REGULARIZATION,
  )
  trainer.train(
    articles.flatMap((article) => deckExamples(article, alphabet)),
    REGULARIZATION,
  )
  trainer.train(
    articles.flatMap((article) => headingExamples(article, alphabet)),
    REGULARIZATION,
  )
  return trainer.table()
}

/** Trains the weights of characters by which halves differ from whole sentences alone. */
export function trainSplitModel(articles: readonly ArticleTexts[]): CharTable {
  const alphabet = new Alphabet(articles)
  const trainer = new Trainer(alphabet)
  trainSplits(articles, alphabet, trainer)
  return trainer.table()
}

function trainSplits(articles: readonly ArticleTexts[], alphabet: Alphabet, trainer: Trainer): void {
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  trainer.train(
    articles.flatMap(({ paragraphs, isSpaced }) => splitExamples(paragraphs, random, alphabet, isSpaced)),
    SPLIT_REGULARIZATION,
  )
}

/** A logistic regression with AdaGrad. */
class Trainer {
  private readonly alphabet: Alphabet
  private readonly weights: Float64Array
  private readonly squares: Float64Array

  constructor(alphabet: Alphabet) {
    this.alphabet = alphabet
    this.weights = new Float64Array(alphabet.bias + HEADING_LENGTH + 1)
    this.squares = new Float64Array(this.weights.length)
  }

  train(examples: readonly Example[], regularization: number): void {
    const { weights, squares } = this
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const { weights: present, answer } of shuffled(examples, epoch)) {
        let score = 0
        for (const index of present) score += weights[index]!
        const error = (answer ? 1 : 0) - 1 / (1 + Math.exp(-score))
        for (const index of present) {
          const gradient = error - regularization * weights[index]!
          squares[index]! += gradient * gradient
          weights[index]! += (LEARNING_RATE * gradient) / Math.sqrt(1 + squares[index]!)
        }
      }
    weights.fill(0, this.alphabet.bias)
    squares.fill(0, this.alphabet.bias)
  }

  table(): CharTable {
    return Object.fromEntries(
      this.alphabet.characters
        .map((character, number): [string, number[]] => [
          character,
          CHAR_POSITIONS.map(
            (_, position) => Math.round(this.weights[number * CHAR_POSITIONS.length + position]! * SCALE) || 0,
          ),
        ])
        .filter(([, row]) => row.some((weight) => weight !== 0)),
    )
  }
}

function splitExamples(
  paragraphs: readonly string[],
  random: (below: number) => number,
  alphabet: Alphabet,
  isSpaced: boolean,
): Example[] {
  const examples: Example[] = []
  const add = (left: string, right: string, answer: boolean): void => {
    if (SENTENCE_END.test(left) || !right) return
    const weights = [
      alphabet.bias,
      ...alphabet.at(left, left.length - 1, 'left.last'),
      ...alphabet.at(left, left.length - 2, 'left.secondLast'),
      ...alphabet.at(right, 0, 'right.first'),
      ...alphabet.at(right, 1, 'right.second'),
      ...NEAR.flatMap((distance) => [
        ...alphabet.at(left, left.length - 1 - distance, 'left.near'),
        ...alphabet.at(right, distance, 'right.near'),
      ]),
    ]
    examples.push({ weights, answer })
  }
  paragraphs.forEach((text, index) => {
    const next = paragraphs[index + 1]
    if (text.length < SHORTEST_CUT) return
    for (let time = 0; time < CUTS; time++) {
      const anywhere = SHORTEST_HALF + random(text.length - 2 * SHORTEST_HALF)
      const cut = isSpaced ? text.indexOf(' ', anywhere) : anywhere
      if (cut > 0) add(text.slice(0, cut), text.slice(isSpaced ? cut + 1 : cut), true)
    }
    // A sentence without its full stop serves as an example of a summary that has none.
    if (next && next.length > 20) add(text.replace(isSpaced ? /[.！？!?”"]+$/u : /[。！？!?”]+$/u, ''), next, false)
  })
  return examples
}

const headlineExamples = ({ headline, subheads }: ArticleTexts, alphabet: Alphabet): Example[] =>
  [headline, ...subheads].map((text, index) => ({
    weights: [
      alphabet.lengthBias(text),
      ...alphabet.of(text.slice(0, HEADING_LENGTH), 'headline.any'),
      ...alphabet.at(text, text.length - 1, 'headline.last'),
    ],
    answer: index === 0,
  }))

const openingExamples = ({ paragraphs }: ArticleTexts, alphabet: Alphabet): Example[] =>
  paragraphs.flatMap((text, index) =>
    text.length < SHORTEST_OPENING || DATELINE.test(text)
      ? []
      : [
          {
            weights: [
              alphabet.bias,
              ...alphabet.of(text.slice(0, OPENING_LENGTH), 'opening.any'),
              ...alphabet.at(text, 0, 'opening.first'),
              ...alphabet.at(text, 1, 'opening.second'),
            ],
            answer: index === 0,
          },
        ],
  )

const kickerExamples = ({ headline, kicker }: ArticleTexts, alphabet: Alphabet): Example[] =>
  (kicker ? [headline, kicker] : [headline]).map((text, index) => ({
    weights: [
      alphabet.lengthBias(text),
      ...alphabet.of(text.slice(0, HEADING_LENGTH), 'kicker.any'),
      ...alphabet.at(text, text.length - 1, 'kicker.last'),
    ],
    answer: index === 1,
  }))

function deckExamples({ deck, paragraphs }: ArticleTexts, alphabet: Alphabet): Example[] {
  const example = (text: string, answer: boolean): Example => ({
    weights: [alphabet.bias, ...alphabet.of(text.slice(0, OPENING_LENGTH), 'deck.any')],
    answer,
  })
  const bodies = paragraphs.slice(0, 2).filter((text) => text.length >= SHORTEST_OPENING && !DATELINE.test(text))
  return [...(deck ? [example(deck, true)] : []), ...bodies.map((text) => example(text, false))]
}

function headingExamples(
  { headline, kicker, deck, subheads, paragraphs, others, isSpaced }: ArticleTexts,
  alphabet: Alphabet,
): Example[] {
  const example = (text: string, answer: boolean): Example[] =>
    text === '' || text.length > (isSpaced ? LONGEST_SPACED_LINE : LONGEST_LINE) || /[。；;，,、]$/u.test(text)
      ? []
      : [
          {
            weights: [
              alphabet.lengthBias(text),
              ...alphabet.of(text, 'heading.any'),
              ...alphabet.at(text, 0, 'heading.first'),
              ...alphabet.at(text, text.length - 1, 'heading.last'),
            ],
            answer,
          },
        ]
  return [
    ...[headline, kicker, ...subheads].flatMap((text) => example(text, true)),
    ...[deck, ...paragraphs, ...others].flatMap((text) => example(text, false)),
  ]
}
