import { HEADING_LENGTH, LETTER_PLACES, letterAt, OPENING_LENGTH } from '../packages/core/src/label/char-model.js'
import { KNOWN_LETTERS } from '../packages/core/src/label/common-chars.js'
import { SCALE } from '../packages/core/src/label/model/weights.js'
import type { GoldPage } from './gold-labels.js'
import { shuffled } from './shuffled.js'

/** A row of numbers for each letter, in the order of {@link LETTER_PLACES}. */
export type LetterTable = { [letter: string]: number[] }

/** A whole paragraph and what stands round it. */
interface Article {
  headline: string
  kicker: string
  deck: string
  subheads: string[]
  paragraphs: string[]
  /** Short lines that are no headings: credits, captions, bylines. */
  others: string[]
}

/** Letters besides the ideographs that are told apart. */
const OTHERS = [...'0a“”‘’《》（）()、，,。：:；;—…·！？!? ']
const letters = [...KNOWN_LETTERS, ...OTHERS]
const known = new Map(letters.map((letter, number) => [letter, number]))

const EPOCHS = 5
const RATE = 0.2

/** The articles of all pages, each once, with their paragraphs whole. */
export function articlesOf(pages: readonly GoldPage[]): Article[] {
  const found = new Map<string, Article>()
  for (const { text, spans, units } of pages) {
    const articles = units.map(
      (): Article => ({ headline: '', kicker: '', deck: '', subheads: [], paragraphs: [], others: [] }),
    )
    let last = ''
    for (const [start, end, unit, role, paragraph] of [...spans].sort((a, b) => a[0] - b[0])) {
      const article = articles[unit]
      if (!article || units[unit]!.kind !== 'article') continue
      const own = text.slice(start, end)
      if (role === 'headline') article.headline = own
      else if (role === 'kicker') article.kicker = own
      else if (role === 'deck') article.deck = own
      else if (role === 'subhead') article.subheads.push(own)
      else if (role === 'paragraph') {
        if (last === `${unit} ${paragraph}`) article.paragraphs[article.paragraphs.length - 1] += own
        else article.paragraphs.push(own)
        last = `${unit} ${paragraph}`
      } else article.others.push(own)
    }
    for (const article of articles) if (article.headline) found.set(article.headline, article)
  }
  return [...found.values()]
}

interface Example {
  /** Places of the table that hold, `letter number * LETTER_PLACES.length + place`; higher ones are left out of the table. */
  at: number[]
  yes: boolean
}

const place = (name: (typeof LETTER_PLACES)[number]): number => LETTER_PLACES.indexOf(name)
const BEYOND = letters.length * LETTER_PLACES.length

/** The places that hold for one letter of a text. */
function one(text: string, at: number, name: (typeof LETTER_PLACES)[number]): number[] {
  const number = known.get(letterAt(text, at))
  return number === undefined ? [] : [number * LETTER_PLACES.length + place(name)]
}

/** The places that hold for the different letters of a text. */
const all = (text: string, name: (typeof LETTER_PLACES)[number]): number[] => [
  ...new Set([...text].flatMap((_, at) => one(text, at, name))),
]

const END = /[。.！？!?，,、；;：:—…·”’」』）)】》〉〕]$/u
const DATELINE = /^(?:据?(?:本报|新华社)|[（(【])/u

/** Learns how letters tell halves from whole sentences, headlines from subheads and openings from other paragraphs. */
export function learnLetters(articles: readonly Article[]): LetterTable {
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  const halves: Example[] = []
  const meet = (left: string, right: string, yes: boolean): void => {
    if (END.test(left) || !right) return
    const at = [
      BEYOND,
      ...one(left, left.length - 1, 'last of a half'),
      ...one(left, left.length - 2, 'last but one of a half'),
      ...one(right, 0, 'first of the other half'),
      ...one(right, 1, 'second of the other half'),
    ]
    halves.push({ at, yes })
  }
  const headings: Example[] = []
  const openings: Example[] = []
  const kickers: Example[] = []
  const decks: Example[] = []
  const lines: Example[] = []
  for (const { headline, kicker, deck, subheads, paragraphs, others } of articles) {
    for (const [text, yes] of [[headline, false] as const, ...(kicker ? [[kicker, true] as const] : [])])
      kickers.push({
        at: [
          BEYOND + Math.min(HEADING_LENGTH, text.length),
          ...all(text.slice(0, HEADING_LENGTH), 'in a kicker'),
          ...one(text, text.length - 1, 'last of a kicker'),
        ],
        yes,
      })
    const isHeading = (text: string, yes: boolean): void => {
      if (text.length > 45 || /[。；;，,、]$/u.test(text)) return
      lines.push({
        at: [
          BEYOND + Math.min(HEADING_LENGTH, text.length),
          ...all(text, 'in a heading'),
          ...one(text, 0, 'first of a heading'),
          ...one(text, text.length - 1, 'last of a heading'),
        ],
        yes,
      })
    }
    for (const text of [headline, kicker, ...subheads]) if (text) isHeading(text, true)
    for (const text of [deck, ...paragraphs, ...others]) if (text) isHeading(text, false)
    if (deck) decks.push({ at: [BEYOND, ...all(deck.slice(0, OPENING_LENGTH), 'in a deck')], yes: true })
    for (const [text, yes] of [[headline, true] as const, ...subheads.map((text) => [text, false] as const)])
      headings.push({
        at: [
          BEYOND + Math.min(HEADING_LENGTH, text.length),
          ...all(text.slice(0, HEADING_LENGTH), 'in a headline'),
          ...one(text, text.length - 1, 'last of a headline'),
        ],
        yes,
      })
    paragraphs.forEach((text, index) => {
      const next = paragraphs[index + 1]
      if (text.length >= 50) {
        for (let time = 0; time < 2; time++) {
          const cut = 15 + random(text.length - 30)
          meet(text.slice(0, cut), text.slice(cut), true)
        }
        // A sentence without its full stop stands for a summary that has none.
        if (next && next.length > 20) meet(text.replace(/[。！？!?”]+$/u, ''), next, false)
      }
      if (text.length < 25 || DATELINE.test(text)) return
      if (index < 2) decks.push({ at: [BEYOND, ...all(text.slice(0, OPENING_LENGTH), 'in a deck')], yes: false })
      openings.push({
        at: [
          BEYOND,
          ...all(text.slice(0, OPENING_LENGTH), 'in an opening'),
          ...one(text, 0, 'first of an opening'),
          ...one(text, 1, 'second of an opening'),
        ],
        yes: index === 0,
      })
    })
  }
  const weights = new Float64Array(BEYOND + HEADING_LENGTH + 1)
  const squares = new Float64Array(weights.length)
  const learn = (examples: readonly Example[], pull: number): void => {
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const { at, yes } of shuffled(examples, epoch)) {
        let score = 0
        for (const place of at) score += weights[place]!
        const error = (yes ? 1 : 0) - 1 / (1 + Math.exp(-score))
        for (const place of at) {
          const slope = error - pull * weights[place]!
          squares[place]! += slope * slope
          weights[place]! += (RATE * slope) / Math.sqrt(1 + squares[place]!)
        }
      }
    weights.fill(0, BEYOND)
    squares.fill(0, BEYOND)
  }
  learn(halves, 1e-4)
  learn(headings, 1e-3)
  learn(openings, 1e-3)
  learn(kickers, 1e-3)
  learn(decks, 1e-3)
  learn(lines, 1e-3)
  return Object.fromEntries(
    letters
      .map((letter, number): [string, number[]] => [
        letter,
        LETTER_PLACES.map((_, place) => Math.round(weights[number * LETTER_PLACES.length + place]! * SCALE) || 0),
      ])
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  )
}
