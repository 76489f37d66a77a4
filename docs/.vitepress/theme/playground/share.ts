import type { GivenPage } from './pages.js'
import type { Given } from './restore.js'

/** Maximum length of a link, in characters, that browsers and chat programs accept. */
const longest = 32_000

/** The start of the fragment of a link that contains pages. */
export const mark = '#issue='

/**
 * Raw DEFLATE in the URL-safe base64 of RFC 4648, so that the text is part of the fragment and
 * reaches no server.
 */
export async function linkTo(given: Given, address: string): Promise<string | null> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(given)), new CompressionStream('deflate-raw'))
  // More bytes than a link can contain need not become a string.
  if (packed.length > longest) return null
  const text = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return text.length > longest ? null : `${address.replace(/#.*$/, '')}${mark}${text}`
}

/**
 * Returns the contents of a link; `null` for other fragments, and `unreadable` when the link was
 * truncated or changed.
 */
export async function givenIn(hash: string): Promise<Given | 'unreadable' | null> {
  if (!hash.startsWith(mark)) return null
  if (hash.length > mark.length + longest) return 'unreadable'
  try {
    const binary = atob(hash.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const value: unknown = JSON.parse(
      new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw'))),
    )
    return isGiven(value) ? value : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isPage = (value: unknown): value is GivenPage =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['text'] === 'string'

const isGiven = (value: unknown): value is Given =>
  isRecord(value) &&
  Array.isArray(value['pages']) &&
  value['pages'].length > 0 &&
  value['pages'].every(isPage) &&
  isRecord(value['known']) &&
  typeof value['known']['publication'] === 'string' &&
  typeof value['known']['date'] === 'string' &&
  typeof value['known']['language'] === 'string'

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
