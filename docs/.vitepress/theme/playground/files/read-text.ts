import type { EncodedFile } from '../state/given-page.js'

/** Maximum size of a file, in bytes. */
const most = 50 * 1024 * 1024

/** The text of a file, or the reason why it cannot be read. */
export type Read = { text: string; encoded?: EncodedFile } | { error: 'not-text' | 'too-large' }

/** Reads a text file. Its encoding is guessed when it is not UTF-8. */
export async function readText(file: File): Promise<Read> {
  if (file.size > most) return { error: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = decode(bytes, 'utf-8')
    if (text !== null && !text.includes('\0')) return { text }
    // Loaded when a file needs it.
    const { guessEncoding } = await import('@banmian/input')
    const encoding = declaredEncoding(bytes) ?? guessEncoding(bytes)?.encoding
    return encoding === undefined || encoding === 'utf-8' ? { error: 'not-text' } : await readIn(file, encoding)
  } catch {
    // A folder, or a file that no longer exists.
    return { error: 'not-text' }
  }
}

/** Reads a text file in an encoding. Bytes that are not valid in it become U+FFFD. */
export async function readIn(file: File, encoding: string): Promise<{ text: string; encoded: EncodedFile }> {
  const text = new TextDecoder(encoding).decode(await file.arrayBuffer())
  return { text, encoded: { file, encoding } }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes in which the declaration of an XML file is searched. */
const reach = 256

/** Returns the encoding that an XML file declares, if the browser knows it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, reach))
  const label = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
