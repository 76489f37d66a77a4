import { cutWithin, sentenceEnds } from './sentences.js'

/** A part of a text, as UTF-16 offsets. */
export interface TextChunk {
  start: number
  end: number
  /** Number of tokens, as the caller counts them. */
  tokens: number
}

/** The size of chunks. */
export interface ChunkSize {
  /** Maximum number of tokens of a chunk. A single character may have more. */
  maxTokens: number
  /** Number of tokens of the chunk before that each chunk repeats, in whole sentences. */
  overlap: number
  countTokens: (text: string) => number
}

/**
 * Cuts a text into chunks of whole sentences. A sentence that is longer than a chunk is cut between
 * clauses, or, without any, between characters. Without overlap, the chunks joined are the text.
 */
export function chunksOf(text: string, size: ChunkSize): TextChunk[] {
  const pieces = piecesOf(text, size)
  const chunks: TextChunk[] = []
  for (let first = 0; first < pieces.length; ) {
    const start = startWithOverlap(pieces, first, size)
    const { next, tokens } = fill(text, pieces, start, first, size)
    chunks.push({ start: pieces[start]!.start, end: pieces[next - 1]!.end, tokens })
    first = next
  }
  return chunks
}

/** Cuts a text into sentences, and long ones into parts that fit into a chunk. */
function piecesOf(text: string, size: ChunkSize): TextChunk[] {
  const pieces: TextChunk[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    while (start < end) {
      const piece = pieceFrom(text, start, end, size)
      pieces.push(piece)
      start = piece.end
    }
  }
  return pieces
}

/**
 * Returns the longest part of a sentence that fits into a chunk. The length is doubled until it is
 * too long, so that time stays linear where a sentence never ends.
 */
function pieceFrom(text: string, start: number, end: number, { maxTokens, countTokens }: ChunkSize): TextChunk {
  const fits = (to: number): boolean => countTokens(text.slice(start, to)) <= maxTokens
  let low = start
  let high = Math.min(end, start + Math.max(1, maxTokens))
  while (high < end && fits(high)) {
    low = high
    high = Math.min(end, start + 2 * (high - start))
  }
  if (high === end && fits(end)) return { start, end, tokens: countTokens(text.slice(start, end)) }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  const cut = cutWithin(text, start, Math.max(low, start + 1))
  return { start, end: cut, tokens: countTokens(text.slice(start, cut)) }
}

/** Returns the piece with which a chunk begins when it repeats the end of the one before. */
function startWithOverlap(pieces: readonly TextChunk[], first: number, { overlap, maxTokens }: ChunkSize): number {
  const most = Math.min(overlap, maxTokens - pieces[first]!.tokens)
  let start = first
  let tokens = 0
  // A piece without tokens counts too, so that what is repeated stays short.
  const cost = (index: number): number => Math.max(1, pieces[index]!.tokens)
  while (start > 0 && tokens + cost(start - 1) <= most) {
    start -= 1
    tokens += cost(start)
  }
  return start
}

/** Returns the piece after the last one of a chunk, which has at least the piece `first`. */
function fill(
  text: string,
  pieces: readonly TextChunk[],
  start: number,
  first: number,
  { maxTokens, countTokens }: ChunkSize,
): { next: number; tokens: number } {
  let sum = 0
  for (let at = start; at < first; at++) sum += pieces[at]!.tokens
  let next = first
  do {
    sum += pieces[next]!.tokens
    next += 1
  } while (next < pieces.length && sum + pieces[next]!.tokens <= maxTokens)
  const count = (): number => countTokens(text.slice(pieces[start]!.start, pieces[next - 1]!.end))
  // Sentences that are joined may have more tokens than each for itself.
  let tokens = count()
  while (tokens > maxTokens && next > first + 1) {
    next -= 1
    tokens = count()
  }
  return { next, tokens }
}
