import type { EncodingGuess } from './guess-encoding.js'

/** Amount of a file that is decoded for a guess, in bytes. Even, so that no character is cut. */
const SAMPLE_SIZE = 1 << 16
/** Least share of usual characters in a text. */
const MIN_SHARE = 0.9
/** Characters of newspapers: ASCII, Latin letters, punctuation, kana, hanzi, hangul, wide forms. */
const USUAL = /[\t\n\r -~\u00a0-\u024f\u2010-\u2027\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]/gu

/**
 * Returns UTF-16 in the byte order in which bytes are usual text, or null if there is none. In the
 * wrong order, line feeds and spaces become characters that nobody uses.
 */
export function guessUtf16(bytes: Uint8Array): EncodingGuess | null {
  if (bytes.length % 2 !== 0) return null
  let best: (EncodingGuess & { share: number }) | null = null
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeSample(bytes, encoding)
    if (text === null || text === '') continue
    const share = (text.match(USUAL)?.length ?? 0) / text.length
    if (share >= MIN_SHARE && (best === null || share > best.share)) best = { encoding, text, share }
  }
  return best
}

function decodeSample(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, SAMPLE_SIZE), { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
