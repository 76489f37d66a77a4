import { createReadStream } from 'node:fs'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { writeSize } from '../text/size.js'

/** All bytes of a file, which may be a pipe with a name as well. `name` is what to call it in a failure. */
export const readFileBytes = (path: string, limit: number, name: string): Promise<Uint8Array> =>
  readBytes(createReadStream(path, { highWaterMark: 1 << 20 }), limit, name)

/** All bytes of a stream, or a failure as soon as there are more than `limit`. `name` is what to call it in a failure. */
export async function readBytes(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
  name: string,
): Promise<Uint8Array> {
  try {
    return await collect(stream, limit, name)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError('input-unreadable', `Cannot read ${name}: ${systemReason(error)}.`)
  }
}

async function collect(stream: AsyncIterable<string | Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    // Leaving the loop destroys the stream.
    if (size > limit)
      throw new CommandError(
        'input-too-large',
        `Cannot read ${name}: it is larger than ${writeSize(limit)}; --max-size allows more.`,
      )
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}
