import type { Random } from '../random.js'
import type { ForeignWords } from './words.js'

/** A block of a page that belongs to no article. */
export interface ForeignBlock {
  role: 'advertisement' | 'furniture'
  text: string
}

const PRICES = ['$', '£', '€', 'Fr. ', '']

/** Makes blocks of text that belong to no article, in one language. */
export class ForeignText {
  private readonly words: ForeignWords
  private readonly random: Random
  private readonly paper: string
  private readonly currency: string
  /** The share of the characters that text recognition has wrong. */
  private readonly misread: number
  private readonly date: [weekday: string, month: string, day: number, year: number]

  constructor(words: ForeignWords, random: Random) {
    this.words = words
    this.random = random
    this.paper = random.pick(words.papers)
    this.currency = random.pick(PRICES)
    this.misread = random.chance(0.5) ? 0 : random.next() * 0.12
    this.date = [
      random.pick(words.weekdays),
      random.pick(words.months),
      random.between(1, 28),
      random.between(1850, 2010),
    ]
  }

  /** Returns the blocks of a group of advertisements, with spots between them. */
  advertisements(): ForeignBlock[] {
    const { random, words } = this
    if (random.chance(0.15)) {
      const small = Array.from({ length: random.between(2, 8) }, () => this.fill(random.pick(words.small)))
      return [{ role: 'advertisement', text: this.recognized(small.join(' ')) }]
    }
    return Array.from({ length: random.between(1, 9) }, (): ForeignBlock => {
      if (random.chance(0.15)) return this.spot()
      const parts = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3, 5]) }, () =>
        this.fill(random.pick(words.blocks)),
      )
      return { role: 'advertisement', text: this.recognized(parts.join(' ')) }
    })
  }

  /** Returns the running head of a page: the newspaper, the date and the page, or some of them. */
  runningHead(): ForeignBlock {
    const { random } = this
    const [weekday, month, day, year] = this.date
    const isCapital = random.chance(0.3)
    const date = random.pick([
      `${weekday}, ${month} ${day}, ${year}`,
      `${weekday} ${day} ${month} ${year}`,
      `${weekday}, ${day}. ${month} ${year}`,
      `${month} ${day}, ${year}`,
      `${day} ${month} ${year}`,
    ])
    const page = this.fill(random.pick(this.words.page))
    const parts = random.shuffle([this.paper, date, page].filter(() => random.chance(0.8)))
    if (random.chance(0.2)) parts.unshift(random.pick(this.words.sections))
    const text = parts.join(random.pick([' ', ' ', ', ', ' — ', '\t'])) || this.paper
    return { role: 'furniture', text: this.recognized(isCapital ? text.toUpperCase() : text) }
  }

  /** Returns a box of the newspaper about itself. */
  box(): ForeignBlock {
    return { role: 'furniture', text: this.recognized(this.fill(this.random.pick(this.words.boxes))) }
  }

  /** Returns a line over several articles that is not marked as a heading. */
  section(): ForeignBlock {
    return { role: 'furniture', text: this.recognized(this.random.pick(this.words.sections)) }
  }

  /** Returns what text recognition makes of a picture, a rule or a stain. */
  spot(): ForeignBlock {
    const { random } = this
    const count = random.pick([1, 1, 1, 2, 3, 5, 8, 14])
    const word = (): string => {
      const signs = random.chance(0.5) ? SIGNS : LETTERS
      return Array.from({ length: random.pick([1, 1, 2, 3, 5, 7]) }, () =>
        random.pick(random.chance(0.75) ? signs : MIXED),
      ).join('')
    }
    return { role: 'furniture', text: Array.from({ length: count }, word).join(' ') }
  }

  /** Returns a template with values in the places of its fields, such as `{price}`. */
  private fill(template: string): string {
    const filled = template.replace(/\{(\w+)\}/g, (_, field: string) => this.valueFor(field))
    return this.random.chance(0.15) ? filled.toUpperCase() : filled
  }

  private valueFor(field: string): string {
    const { random, words } = this
    const { firms, goods, towns, streets, names, weekdays, months } = words
    const lists: { [field: string]: readonly string[] } = {
      firm: firms,
      goods,
      town: towns,
      street: streets,
      name: names,
      weekday: weekdays,
      month: months,
    }
    const list = lists[field]
    if (list) return random.pick(list)
    switch (field) {
      case 'n':
        return String(random.between(1, 30))
      case 'nn':
        return String(random.between(10, 99))
      case 'price':
        return `${this.currency}${random.between(1, 900)}${random.pick(['', '.95', '.—', '.50', ',00'])}`
      case 'phone':
        return random.pick([
          `${random.between(200, 999)}-${random.between(1000, 9999)}`,
          `${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`,
          `(${random.between(200, 999)}) ${random.between(200, 999)}-${random.between(1000, 9999)}`,
        ])
      case 'paper':
        return this.paper
      case 'Goods':
        return capitalized(random.pick(goods))
      case 'GOODS':
        return random.pick(goods).toUpperCase()
      default:
        throw new Error(`Expected the name of a field in a template, found ${field}.`)
    }
  }

  /** Returns a text with errors of text recognition. */
  private recognized(text: string): string {
    const { random, misread } = this
    if (!misread) return text
    return [...text]
      .map((character) => (/\p{L}/u.test(character) && random.chance(misread) ? random.pick(MIXED) : character))
      .join('')
  }
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const SIGNS = [...'.,\'"-_—•■^~*|\\/<>()[]{}¦»«°;:!?$%&+=']
const LETTERS = [...'aeiIlrtmwvVXKTfj1i']
const MIXED = [...'aceimnorstuIlTAHKMVWX1057"\'^*-.,']
