import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { formatSize } from '../text/size.js'

/** A line of a file, without its line feed. */
export interface InputLine {
  /** Number of the line, from 1. */
  number: number
  bytes: Uint8Array
}

const LINE_FEED = 0x0a

/**
 * Yields the lines of a stream, of which only one is in memory at a time. Throws when a line has
 * more bytes than `limit`. `name` is the name of the stream in errors.
 */
export async function* readLines(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
  name: string,
): AsyncGenerator<InputLine, void, undefined> {
  let number = 1
  let pieces: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size > limit)
      throw new CommandError(
        'input-too-large',
        `Cannot read ${name}: line ${number} is larger than ${formatSize(limit)}; raise the limit with --max-size.`,
      )
    pieces.push(piece)
  }
  const taken = (): InputLine => {
    const line = { number: number++, bytes: Buffer.concat(pieces, size) }
    pieces = []
    size = 0
    return line
  }
  for await (const bytes of chunksOf(stream, name)) {
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end))
      yield taken()
      start = end + 1
    }
    add(bytes.subarray(start))
  }
  if (size > 0) yield taken()
}

/** Yields the bytes of a stream. An error of the system becomes one that names the stream. */
async function* chunksOf(
  stream: AsyncIterable<string | Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${name}: ${systemReason(error)}.`)
  }
}
