import { viewOf, type Work, withoutFiles, workOf } from './work.js'

/** Maximum length of a link, in characters, that browsers and chat programs accept. */
const longest = 32_000

/**
 * Maximum length of the text of a link, in characters. Longer texts hardly fit, and are not
 * compressed in vain.
 */
const longestText = 10 * longest

/** The start of the fragment of a link that contains pages. */
export const mark = '#issue='

/** The start of the fragment of a link that opens a view of the sample page. */
const viewMark = '#view='

/** Returns the fragment that opens a view of the sample page. */
export const fragmentOfView = (view: string): string => (viewOf(view) === 'restored' ? '' : viewMark + view)

/**
 * Returns the fragment of a link that contains work, or `null` when it would be too long. It is raw
 * DEFLATE in the URL-safe base64 of RFC 4648, so that the text reaches no server.
 */
export async function fragmentOf(work: Work): Promise<string | null> {
  const { pages, known, view, draft } = withoutFiles(work)
  const length = pages.reduce((sum, { text }) => sum + text.length, draft?.length ?? 0)
  if (length > longestText) return null
  const shared = { pages, known, ...(view === 'restored' ? {} : { view }), ...(draft === null ? {} : { draft }) }
  const packed = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'))
  // More bytes than a link can contain need not become a string.
  if (packed.length > longest) return null
  const text = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return text.length > longest ? null : mark + text
}

/**
 * Returns the work in the fragment of a link; `null` for other fragments, and `unreadable` when the
 * link was truncated or changed. A link to a view contains no pages: `ofSample` is shown.
 */
export async function workIn(fragment: string, ofSample: Work): Promise<Work | 'unreadable' | null> {
  if (fragment.startsWith(viewMark)) return { ...ofSample, view: viewOf(fragment.slice(viewMark.length)) }
  if (!fragment.startsWith(mark)) return null
  if (fragment.length > mark.length + longest) return 'unreadable'
  try {
    const binary = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'))
    return workOf(JSON.parse(new TextDecoder().decode(unpacked))) ?? 'unreadable'
  } catch {
    return 'unreadable'
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
