import { RequestError } from './request-error.js'

/** Maximum size of the body of a request, in bytes. */
export const MAX_BODY_BYTES = 100_000

/**
 * Returns the body of a request as text. Throws a `RequestError` as soon as it is too large, or if
 * it is not UTF-8.
 */
export async function readBody(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) throw new RequestError(413, `Expected a body of at most ${MAX_BODY_BYTES} bytes.`)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new RequestError(400, 'Expected a body in UTF-8.')
  }
}
