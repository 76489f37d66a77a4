import { cutAt, endAt, type Line } from '../../../packages/core/src/scan/line.js'
import { scan } from '../../../packages/core/src/scan/scan.js'
import type { Span } from '../training/pages/training-data.js'
import { fold } from './fold.js'
import type { Piece } from './issue-pieces.js'

/** The places of the lines of a page in its issue. */
export interface Alignment {
  spans: Span[]
  /** Lines whose text is nowhere in the issue. */
  unaligned: Line[]
  /** Parts of the issue that no line prints. */
  unprinted: Piece[]
}

/** The share of the characters of a line that must be in the issue. */
const LEAST_SHARE = 0.5
/** The shortest match that is searched anywhere in the issue: in words' scripts and in others. */
const SHORTEST_MATCH = { spaced: 8, unspaced: 4 }
/** The shortest match in a part of a piece that other lines of the page have begun to print. */
const SHORTEST_REST = 2

/** A match of characters of a line with characters of the issue. */
interface Match {
  /** The first folded character of the line. */
  from: number
  /** The first character of the issue. */
  at: number
  length: number
}

/**
 * Finds for each line of a page where in the issue its text went: the longest common texts first,
 * wherever they are, so that lines may have moved, and paragraphs may have been cut or joined. Text
 * of a line between two matches belongs to the piece around it.
 */
export function align(text: string, pieces: readonly Piece[]): Alignment {
  const lines = scan(text)
    .map((line) => new PageLine(line))
    .filter(({ characters }) => characters.length > 0)
  const issue = new IssueText(pieces)
  alignWholePieces(lines, issue)
  alignLongest(lines, issue)
  for (const line of lines) if (!line.isAligned(LEAST_SHARE)) line.release(issue)
  alignRests(lines, issue)
  return {
    spans: lines.flatMap((line) => line.spans(issue)),
    unaligned: lines.filter((line) => !line.isAligned(LEAST_SHARE)).map(({ line }) => line),
    unprinted: issue.unprinted(),
  }
}

/** The folded text of all pieces. */
class IssueText {
  readonly characters: string[] = []
  /** The piece of each character. */
  readonly pieceOf: number[] = []
  /** The first character of each piece, and the end of the last. */
  readonly starts: number[] = []
  readonly isClaimed: boolean[] = []
  readonly shortest: number
  readonly pieces: readonly Piece[]
  private readonly places = new Map<string, number[]>()

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
    pieces.forEach(({ text }, piece) => {
      this.starts.push(this.characters.length)
      for (const character of fold(text).characters) {
        this.characters.push(character)
        this.pieceOf.push(piece)
        this.isClaimed.push(false)
      }
    })
    this.starts.push(this.characters.length)
    const isSpaced = pieces.filter(({ text }) => /\p{Script=Latin}{3}|\p{Script=Hangul}/u.test(text)).length * 2
    this.shortest = isSpaced > pieces.length ? SHORTEST_MATCH.spaced : SHORTEST_MATCH.unspaced
    for (let at = 0; at + this.shortest <= this.characters.length; at++) {
      const key = this.characters.slice(at, at + this.shortest).join('')
      const places = this.places.get(key)
      if (places) places.push(at)
      else this.places.set(key, [at])
    }
  }

  textOf(piece: number): string {
    return this.characters.slice(this.starts[piece], this.starts[piece + 1]).join('')
  }

  isFree(piece: number): boolean {
    return !this.isClaimed.slice(this.starts[piece], this.starts[piece + 1]).includes(true)
  }

  placesOf(key: string): readonly number[] {
    return this.places.get(key) ?? []
  }

  unprinted(): Piece[] {
    return this.pieces.filter((_, piece) => this.textOf(piece) !== '' && this.isFree(piece))
  }
}

/** A line of the page, and the character of the issue of each of its folded characters. */
class PageLine {
  readonly line: Line
  readonly characters: string[]
  /** The character of the issue, or -1. */
  readonly places: number[]
  private readonly offsets: number[]

  constructor(line: Line) {
    const { characters, offsets } = fold(line.text)
    this.line = line
    this.characters = characters
    this.offsets = offsets
    this.places = characters.map(() => -1)
  }

  isAligned(share: number): boolean {
    return this.places.filter((place) => place >= 0).length >= share * this.places.length
  }

  get isBlank(): boolean {
    return this.places.every((place) => place < 0)
  }

  claim({ from, at, length }: Match, issue: IssueText): void {
    for (let offset = 0; offset < length; offset++) {
      this.places[from + offset] = at + offset
      issue.isClaimed[at + offset] = true
    }
  }

  release(issue: IssueText): void {
    this.places.forEach((place, index) => {
      if (place >= 0) issue.isClaimed[place] = false
      this.places[index] = -1
    })
  }

  /** Returns the longest match of characters that neither side has used. */
  longestMatch(issue: IssueText): Match | null {
    let best: Match | null = null
    for (let from = 0; from + issue.shortest <= this.characters.length; from++) {
      if (this.places[from]! >= 0) continue
      for (const at of issue.placesOf(this.characters.slice(from, from + issue.shortest).join(''))) {
        const length = this.matchLength(from, at, issue)
        if (length >= issue.shortest && length > (best?.length ?? 0)) best = { from, at, length }
      }
      if (best && best.from + best.length > from + best.length) break
    }
    return best
  }

  /** Returns the length of the match from a character of the line and one of the issue. */
  matchLength(from: number, at: number, issue: IssueText): number {
    const piece = issue.pieceOf[at]
    let length = 0
    while (
      from + length < this.characters.length &&
      this.places[from + length]! < 0 &&
      issue.pieceOf[at + length] === piece &&
      !issue.isClaimed[at + length] &&
      this.characters[from + length] === issue.characters[at + length]
    )
      length++
    return length
  }

  /** Returns a span for each piece that the line prints. */
  spans(issue: IssueText): Span[] {
    if (this.isBlank) return []
    const owners = this.owners(issue)
    const spans: Span[] = []
    let from = 0
    for (let index = 1; index <= owners.length; index++) {
      if (index < owners.length && owners[index] === owners[from]) continue
      const { unit, role, paragraph } = issue.pieces[owners[from]!]!
      const { text } = this.line
      const start = from === 0 ? text.length - text.trimStart().length : this.offsets[from]!
      const until = index === owners.length ? text.length : this.offsets[index]!
      const end = start + text.slice(start, until).trimEnd().length
      spans.push([cutAt(this.line, start), endAt(this.line, end, until), unit, role, paragraph])
      from = index
    }
    return spans
  }

  /** Returns the piece of each character; characters without a place get that of a neighbor. */
  private owners(issue: IssueText): number[] {
    const { places } = this
    const owners = places.map((place) => (place < 0 ? -1 : issue.pieceOf[place]!))
    for (let from = 0; from < owners.length; from++) {
      if (owners[from]! >= 0) continue
      let to = from
      while (to < owners.length && owners[to]! < 0) to++
      const left = owners[from - 1] ?? -1
      const right = owners[to] ?? -1
      const isLeftComplete = left >= 0 && places[from - 1] === issue.starts[left + 1]! - 1
      const isRightComplete = right >= 0 && places[to] === issue.starts[right]
      const owner = left < 0 || (right >= 0 && isLeftComplete && !isRightComplete) ? right : left
      owners.fill(owner, from, to)
      from = to
    }
    return owners
  }
}

/** Aligns lines that are one whole piece; equal lines with equal pieces in their order. */
function alignWholePieces(lines: readonly PageLine[], issue: IssueText): void {
  const free = new Map<string, number[]>()
  issue.pieces.forEach((_, piece) => {
    const text = issue.textOf(piece)
    if (text) free.set(text, [...(free.get(text) ?? []), piece])
  })
  for (const line of lines) {
    const piece = free.get(line.characters.join(''))?.shift()
    if (piece !== undefined) line.claim({ from: 0, at: issue.starts[piece]!, length: line.characters.length }, issue)
  }
}

/** Claims the longest match of all lines, again and again. */
function alignLongest(lines: readonly PageLine[], issue: IssueText): void {
  const open = lines.filter(({ isBlank }) => isBlank).map((line) => ({ line, match: line.longestMatch(issue) }))
  for (;;) {
    let best: (typeof open)[number] | null = null
    for (const candidate of open) {
      const { match } = candidate
      if (match && match.length > (best?.match?.length ?? 0)) best = candidate
    }
    if (!best?.match) return
    const { line, match } = best
    // Another line may have claimed a part of it.
    if (line.matchLength(match.from, match.at, issue) >= match.length) line.claim(match, issue)
    best.match = line.longestMatch(issue)
  }
}

/**
 * Aligns what is too short to be searched everywhere: a whole piece in the rest of a line, such as
 * a credit at its end, and a whole line in the rest of a piece, such as the end of a headline.
 */
function alignRests(lines: readonly PageLine[], issue: IssueText): void {
  issue.pieces.forEach((_, piece) => {
    const start = issue.starts[piece]!
    const length = issue.starts[piece + 1]! - start
    if (length < SHORTEST_REST || length >= issue.shortest || !issue.isFree(piece)) return
    for (const line of lines) {
      if (line.isBlank) continue
      const from = line.places.findIndex((_, index) => line.matchLength(index, start, issue) === length)
      if (from < 0) continue
      line.claim({ from, at: start, length }, issue)
      break
    }
  })
  for (const line of lines) {
    const length = line.characters.length
    if (!line.isBlank || length < SHORTEST_REST || length >= issue.shortest) continue
    const at = issue.characters.findIndex(
      (_, place) => !issue.isFree(issue.pieceOf[place]!) && line.matchLength(0, place, issue) === length,
    )
    if (at >= 0) line.claim({ from: 0, at, length }, issue)
  }
}
