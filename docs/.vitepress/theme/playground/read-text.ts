/** Encodings that newspaper text comes in; GB 18030 covers GB 2312 and GBK. */
const encodings = ['utf-8', 'gb18030'] as const

/** Bytes of a file that are read in the browser. */
const most = 50 * 1024 * 1024

/** The text of a file, or why there is none. */
export type Read = { text: string } | { error: 'not-text' | 'too-large' }

/** Reads a file; bytes that are in no known encoding, or a NUL as in binary files, are no text. */
export async function readText(file: File): Promise<Read> {
  if (file.size > most) return { error: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = decode(bytes, utf16Of(bytes))
    return text === null || text.includes('\0') ? { error: 'not-text' } : { text }
  } catch {
    // A folder, or a file that is gone.
    return { error: 'not-text' }
  }
}

/** A byte order mark says that the text is UTF-16. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decode(bytes: Uint8Array, marked: string | null): string | null {
  for (const encoding of marked ? [marked] : encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return null
}
