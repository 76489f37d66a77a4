import {
  CHAR_POSITIONS,
  type CharPosition,
  type CharTable,
  charKey,
  HEADING_LENGTH,
  OPENING_LENGTH,
} from '../packages/core/src/label/char-model.js'
import { COMMON_CHARS } from '../packages/core/src/label/common-chars.js'
import { SCALE } from '../packages/core/src/label/model/model.js'
import { shuffled } from './shuffled.js'
import { type LabeledPage, sortedSpans } from './training-data.js'

/** The texts of an article, with its paragraphs whole. */
export interface ArticleTexts {
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
    const articles = page.units.map(
      (): ArticleTexts => ({ headline: '', kicker: '', deck: '', subheads: [], paragraphs: [], others: [] }),
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
        if (last === `${unit} ${paragraph}`) article.paragraphs[article.paragraphs.length - 1] += text
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
const characters = [...COMMON_CHARS, ...OTHER_CHARS]
const numbers = new Map(characters.map((character, number) => [character, number]))

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

/**
 * The first bias. Biases take up what depends on the length of a text; they are no part of the
 * table.
 */
const BIAS = characters.length * CHAR_POSITIONS.length

/** Returns the weights of the character at an offset. */
function charAt(text: string, at: number, position: CharPosition): number[] {
  const number = numbers.get(charKey(text, at))
  return number === undefined ? [] : [number * CHAR_POSITIONS.length + CHAR_POSITIONS.indexOf(position)]
}

/** Returns the weights of the different characters of a text. */
const charsOf = (text: string, position: CharPosition): number[] => [
  ...new Set([...text].flatMap((_, at) => charAt(text, at, position))),
]

const SENTENCE_END = /[。.！？!?，,、；;：:—…·”’」』）)】》〉〕]$/u
const DATELINE = /^(?:据?(?:本报|新华社)|[（(【])/u
/** Longer lines are no headings. In characters. */
const LONGEST_LINE = 45
/** Shorter paragraphs are not scored as openings. In characters. */
const SHORTEST_OPENING = 25
/** Shorter paragraphs are not cut in two. In characters. */
const SHORTEST_CUT = 50
/** Minimum length of a half, in characters. */
const SHORTEST_HALF = 15

/**
 * Trains the weights of characters by which halves differ from whole sentences, headlines from
 * subheads, and so on.
 */
export function trainCharModel(articles: readonly ArticleTexts[]): CharTable {
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  const trainer = new Trainer()
  trainer.train(
    articles.flatMap(({ paragraphs }) => splitExamples(paragraphs, random)),
    SPLIT_REGULARIZATION,
  )
  trainer.train(articles.flatMap(headlineExamples), REGULARIZATION)
  trainer.train(articles.flatMap(openingExamples), REGULARIZATION)
  trainer.train(articles.flatMap(kickerExamples), REGULARIZATION)
  trainer.train(articles.flatMap(deckExamples), REGULARIZATION)
  trainer.train(articles.flatMap(headingExamples), REGULARIZATION)
  return trainer.table()
}

/** A logistic regression with AdaGrad. */
class Trainer {
  private readonly weights = new Float64Array(BIAS + HEADING_LENGTH + 1)
  private readonly squares = new Float64Array(this.weights.length)

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
    weights.fill(0, BIAS)
    squares.fill(0, BIAS)
  }

  table(): CharTable {
    return Object.fromEntries(
      characters
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

function splitExamples(paragraphs: readonly string[], random: (below: number) => number): Example[] {
  const examples: Example[] = []
  const add = (left: string, right: string, answer: boolean): void => {
    if (SENTENCE_END.test(left) || !right) return
    const weights = [
      BIAS,
      ...charAt(left, left.length - 1, 'left.last'),
      ...charAt(left, left.length - 2, 'left.secondLast'),
      ...charAt(right, 0, 'right.first'),
      ...charAt(right, 1, 'right.second'),
    ]
    examples.push({ weights, answer })
  }
  paragraphs.forEach((text, index) => {
    const next = paragraphs[index + 1]
    if (text.length < SHORTEST_CUT) return
    for (let time = 0; time < 2; time++) {
      const cut = SHORTEST_HALF + random(text.length - 2 * SHORTEST_HALF)
      add(text.slice(0, cut), text.slice(cut), true)
    }
    // A sentence without its full stop serves as an example of a summary that has none.
    if (next && next.length > 20) add(text.replace(/[。！？!?”]+$/u, ''), next, false)
  })
  return examples
}

const lengthBias = (text: string): number => BIAS + Math.min(HEADING_LENGTH, text.length)

const headlineExamples = ({ headline, subheads }: ArticleTexts): Example[] =>
  [headline, ...subheads].map((text, index) => ({
    weights: [
      lengthBias(text),
      ...charsOf(text.slice(0, HEADING_LENGTH), 'headline.any'),
      ...charAt(text, text.length - 1, 'headline.last'),
    ],
    answer: index === 0,
  }))

const openingExamples = ({ paragraphs }: ArticleTexts): Example[] =>
  paragraphs.flatMap((text, index) =>
    text.length < SHORTEST_OPENING || DATELINE.test(text)
      ? []
      : [
          {
            weights: [
              BIAS,
              ...charsOf(text.slice(0, OPENING_LENGTH), 'opening.any'),
              ...charAt(text, 0, 'opening.first'),
              ...charAt(text, 1, 'opening.second'),
            ],
            answer: index === 0,
          },
        ],
  )

const kickerExamples = ({ headline, kicker }: ArticleTexts): Example[] =>
  (kicker ? [headline, kicker] : [headline]).map((text, index) => ({
    weights: [
      lengthBias(text),
      ...charsOf(text.slice(0, HEADING_LENGTH), 'kicker.any'),
      ...charAt(text, text.length - 1, 'kicker.last'),
    ],
    answer: index === 1,
  }))

function deckExamples({ deck, paragraphs }: ArticleTexts): Example[] {
  const example = (text: string, answer: boolean): Example => ({
    weights: [BIAS, ...charsOf(text.slice(0, OPENING_LENGTH), 'deck.any')],
    answer,
  })
  const bodies = paragraphs.slice(0, 2).filter((text) => text.length >= SHORTEST_OPENING && !DATELINE.test(text))
  return [...(deck ? [example(deck, true)] : []), ...bodies.map((text) => example(text, false))]
}

function headingExamples({ headline, kicker, deck, subheads, paragraphs, others }: ArticleTexts): Example[] {
  const example = (text: string, answer: boolean): Example[] =>
    text === '' || text.length > LONGEST_LINE || /[。；;，,、]$/u.test(text)
      ? []
      : [
          {
            weights: [
              lengthBias(text),
              ...charsOf(text, 'heading.any'),
              ...charAt(text, 0, 'heading.first'),
              ...charAt(text, text.length - 1, 'heading.last'),
            ],
            answer,
          },
        ]
  return [
    ...[headline, kicker, ...subheads].flatMap((text) => example(text, true)),
    ...[deck, ...paragraphs, ...others].flatMap((text) => example(text, false)),
  ]
}
