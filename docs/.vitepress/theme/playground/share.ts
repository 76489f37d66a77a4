import type { Given } from './restore.js'

/** Characters that a link may have: what browsers and chat programs still take. */
const longest = 32_000

const mark = '#page='

/** Raw DEFLATE in the URL-safe base64 of RFC 4648, so that the text is part of the fragment and reaches no server. */
export async function linkTo(given: Given, address: string): Promise<string | null> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(given)), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return text.length > longest ? null : `${address.replace(/#.*$/, '')}${mark}${text}`
}

/** What a link holds; `null` when it holds nothing that can be read. */
export async function givenIn(hash: string): Promise<Given | null> {
  if (!hash.startsWith(mark)) return null
  try {
    const binary = atob(hash.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const value: unknown = JSON.parse(
      new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw'))),
    )
    return isGiven(value) ? value : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isGiven = (value: unknown): value is Given =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
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
