import { createReadStream, readFileSync, statSync } from 'node:fs'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { formatSize } from '../text/size.js'

/** Reads all bytes of a file or a named pipe. `name` is its name in errors. */
export async function readFileBytes(path: string, limit: number, name: string): Promise<Uint8Array> {
  try {
    const stats = statSync(path)
    // At once, which needs no parts to join. The size of what is no file on a disk is not known.
    if (stats.isFile() && stats.size > 0 && stats.size <= limit) return readFileSync(path)
  } catch (error) {
    throw unreadable(name, error)
  }
  return readBytes(createReadStream(path, { highWaterMark: 1 << 20 }), limit, name)
}

/**
 * Reads all bytes of a stream, and throws as soon as there are more than `limit`. `name` is its
 * name in errors.
 */
export async function readBytes(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
  name: string,
): Promise<Uint8Array> {
  try {
    return await concatChunks(stream, limit, name)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw unreadable(name, error)
  }
}

const unreadable = (name: string, error: unknown): CommandError =>
  new CommandError('input-unreadable', `Cannot read ${name}: ${systemReason(error)}.`)

async function concatChunks(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    // Leaving the loop destroys the stream.
    if (size > limit)
      throw new CommandError(
        'input-too-large',
        `Cannot read ${name}: it is larger than ${formatSize(limit)}; raise the limit with --max-size.`,
      )
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}
