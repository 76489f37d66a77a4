import type { Mark, Markup } from './inline-markdown.js'
import { readTarget } from './link-target.js'

/** A `*` run, `~~` or bracket that may turn out to open a mark. */
interface Opener {
  sign: string
  at: number
  /** How many of its characters are still free. */
  count: number
  /** Whether a link or a picture may begin here: no link holds a link, and the text of a picture holds neither. */
  active: boolean
  /** How long the run was, and whether it could have closed one too. */
  run: number
  closes: boolean
}

/** Openers further back than this are text, so that looking back costs the same on any line. */
const MOST_OPEN = 32
/** Longer runs of `*` and `_` are printed signs. */
const LONGEST_RUN = 3

const SPECIAL = /[*_~`\\[\]]/g
const PUNCTUATION = /[\p{P}\p{S}]/u
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/
const ALPHANUMERIC = /[A-Za-z0-9]/

/** Finds the markup of one line, in one pass. */
export class InlineReader {
  private readonly raw: string
  private readonly found: Markup[] = []
  private readonly openers: Opener[] = []
  /** For each length of a run of backticks, where the last one begins. */
  private lastTicks: Map<number, number> | null = null

  constructor(raw: string) {
    this.raw = raw
  }

  /** The markup in the order of the line; marks hold each other whole or not at all. */
  read(): Markup[] {
    const { raw } = this
    let at = this.next(0)
    while (at < raw.length) at = this.next(this.readAt(at))
    return this.found.sort((a, b) => a.at - b.at)
  }

  private next(from: number): number {
    SPECIAL.lastIndex = from
    return SPECIAL.exec(this.raw)?.index ?? this.raw.length
  }

  private readAt(at: number): number {
    const { raw } = this
    switch (raw[at]) {
      case '\\':
        if (at + 1 < raw.length && ASCII_PUNCTUATION.test(raw[at + 1]!)) {
          this.found.push({ at, length: 1 })
          return at + 2
        }
        return at + 1
      case '`':
        return this.code(at)
      case '[':
        return this.open({
          sign: raw[at - 1] === '!' && raw[at - 2] !== '\\' ? '![' : '[',
          at,
          count: 1,
          active: true,
          run: 1,
          closes: false,
        })
      case ']':
        return this.link(at)
      default:
        return this.run(at)
    }
  }

  private open(opener: Opener): number {
    this.openers.push(opener)
    if (this.openers.length > MOST_OPEN) this.openers.shift()
    return opener.at + opener.count
  }

  private lastOpener(fits: (opener: Opener) => boolean): number {
    let index = this.openers.length - 1
    while (index >= 0 && !fits(this.openers[index]!)) index--
    return index
  }

  private code(at: number): number {
    const length = this.runLength(at)
    const close = this.closingTicks(at + length, length)
    if (close < 0) return at + length
    const inside = this.raw.slice(at + length, close)
    const pad = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() ? 1 : 0
    this.found.push(
      { at, length: length + pad, opens: { type: 'inlineCode', target: null } },
      { at: close - pad, length: length + pad, closes: true },
    )
    return close + length
  }

  private closingTicks(from: number, length: number): number {
    const { raw } = this
    if (!this.lastTicks) {
      this.lastTicks = new Map()
      for (const { index, 0: ticks } of raw.matchAll(/`+/g)) this.lastTicks.set(ticks.length, index)
    }
    if ((this.lastTicks.get(length) ?? -1) < from) return -1
    for (let at = raw.indexOf('`', from); at >= 0; ) {
      const run = this.runLength(at)
      if (run === length) return at
      at = raw.indexOf('`', at + run)
    }
    return -1
  }

  private runLength(at: number): number {
    const { raw } = this
    let end = at + 1
    while (raw[end] === raw[at]) end++
    return end - at
  }

  private run(at: number): number {
    const { raw } = this
    const sign = raw[at]!
    const count = this.runLength(at)
    const end = at + count
    if (sign === '~' ? count !== 2 : count > LONGEST_RUN) return end
    const { opens, closes } = flanks(sign, count, raw[at - 1] ?? ' ', raw[end] ?? ' ')
    const free = closes ? this.close(sign, at, count, opens) : count
    if (opens && free > 0) return this.open({ sign, at: end - free, count: free, active: true, run: count, closes })
    return end
  }

  /** Closes what it can with a run of signs, and gives how many of them are left. */
  private close(sign: string, at: number, count: number, opens: boolean): number {
    let free = count
    while (free > 0) {
      const index = this.lastOpener((one) => one.sign === sign && fit(one, count, opens))
      const opener = this.openers[index]
      if (!opener || (sign === '~' && opener.count !== free)) break
      const length = sign === '~' || (free > 1 && opener.count > 1) ? 2 : 1
      const type: Mark['type'] = sign === '~' ? 'delete' : length === 2 ? 'strong' : 'emphasis'
      opener.count -= length
      this.found.push(
        { at: opener.at + opener.count, length, opens: { type, target: null } },
        { at: at + count - free, length, closes: true },
      )
      free -= length
      this.openers.length = opener.count ? index + 1 : index
    }
    return free
  }

  private link(at: number): number {
    const index = this.lastOpener(({ sign }) => sign === '[' || sign === '![')
    const opener = this.openers[index]
    if (!opener) return at + 1
    const image = opener.sign === '!['
    const target = opener.active && (image || opener.at + 1 < at) ? readTarget(this.raw, at + 1) : null
    if (!target) {
      this.openers.splice(index, 1)
      return at + 1
    }
    const { end, titleAt, ...where } = target
    this.openers.length = index
    for (const one of this.openers) if (one.sign === '![' || (!image && one.sign === '[')) one.active = false
    this.found.push(
      {
        at: image ? opener.at - 1 : opener.at,
        length: image ? 2 : 1,
        opens: { type: image ? 'image' : 'link', target: where },
      },
      { at, length: end - at, closes: true, titleAt },
    )
    return end
  }
}

/** A run that could both open and close meets another only when their lengths are no multiple of three together (CommonMark). */
const fit = (opener: Opener, count: number, opens: boolean): boolean =>
  !(opens || opener.closes) || (opener.run + count) % 3 !== 0 || (opener.run % 3 === 0 && count % 3 === 0)

/** Whether a run of signs may open or close a mark, by the characters on both sides. */
function flanks(sign: string, count: number, before: string, after: string): { opens: boolean; closes: boolean } {
  const blankBefore = /\s/.test(before)
  const blankAfter = /\s/.test(after)
  if (sign === '~' || (sign === '*' && count > 1)) return { opens: !blankAfter, closes: !blankBefore }
  const markBefore = PUNCTUATION.test(before)
  const markAfter = PUNCTUATION.test(after)
  const left = !blankAfter && (!markAfter || blankBefore || markBefore)
  const right = !blankBefore && (!markBefore || blankAfter || markAfter)
  if (sign === '_') return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) }
  if (ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after)) return { opens: false, closes: false }
  return { opens: left, closes: right }
}
