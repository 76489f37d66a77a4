/** Encodings of newspaper texts. GB 18030 includes GB 2312 and GBK. */
const encodings = ['utf-8', 'gb18030'] as const

/** Maximum size of a file, in bytes. */
const most = 50 * 1024 * 1024

/** The text of a file, or the reason why it cannot be read. */
export type Read = { text: string } | { error: 'not-text' | 'too-large' }

/** Reads a text file. Files with a NUL, and files in no known encoding, are not text. */
export async function readText(file: File): Promise<Read> {
  if (file.size > most) return { error: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = decode(bytes, utf16Of(bytes))
    return text === null || text.includes('\0') ? { error: 'not-text' } : { text }
  } catch {
    // A folder, or a file that no longer exists.
    return { error: 'not-text' }
  }
}

/** Returns the UTF-16 encoding that a byte order mark announces, or `null`. */
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
      // It is not this encoding. Try the next one.
    }
  }
  return null
}
