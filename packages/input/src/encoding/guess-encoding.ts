import { EAST_ASIAN, type EastAsianEncoding } from './east-asian.js'

/** An encoding that a text is probably in, and the beginning of the text in it. */
export interface EncodingGuess {
  /** Label of the Encoding Standard, such as `gb18030`. */
  encoding: string
  /** The text, or the beginning of a long one. */
  text: string
}

/** Amount of a file that is decoded for a guess, in bytes. */
const SAMPLE_SIZE = 1 << 20

/**
 * Points of a character that is common in the language of an encoding. Other characters have none.
 */
const COMMON = 1
/** Points of one of the most frequent characters. */
const FREQUENT = 3
/**
 * Mean number of points below which a text is more likely in an encoding that is not a candidate.
 */
const MIN_MEAN = 0.6

/** Letters and punctuation of Western European languages that Windows-1252 has beyond ASCII. */
const WESTERN =
  'àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßðþšžÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝÐÞŠŽŸ' +
  '“”„‘’‚«»‹›–—…•·¡¿°ºª§€£¥©®™½¼¾²³×¶\u00a0\u00ad'
/** Least share of these among the characters beyond ASCII. */
const MIN_WESTERN = 0.9
/** Greatest share of characters beyond ASCII in a text of such a language. */
const MAX_BEYOND_ASCII = 0.4

/** Characters of Windows-1252 from 0x80. Some platforms decode them as in Latin-1. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Least share of bytes that are NUL in a UTF-16 text that is mostly ASCII. */
const MIN_NUL = 0.25

/**
 * Returns the encoding that a text is probably in: the one that a byte order mark shows, UTF-8,
 * UTF-16, one of the encodings of Chinese, Japanese and Korean, or Windows-1252, which includes
 * Latin-1. Returns `null` for other bytes, and for those that are not text.
 *
 * Nearly all bytes are valid in several East Asian encodings, but the wrong ones turn text into
 * rare characters. The first mebibyte decides.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  const marked = markedEncoding(bytes)
  if (marked !== null) return guessOf(bytes, marked)
  const wide = guessOf(bytes, wideEncoding(bytes))
  if (wide && !CONTROL.test(wide.text)) return wide
  if (bytes.subarray(0, SAMPLE_SIZE).includes(0)) return null
  return guessOf(bytes, 'utf-8') ?? eastAsianGuess(bytes) ?? westernGuess(bytes)
}

/** Returns the encoding that a byte order mark shows, or `null`. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** Control characters that are not in texts. */
const CONTROL = /[\0-\x08\x0e-\x1f]/

/**
 * Returns the UTF-16 of bytes without a mark, or `null`. Line ends and spaces have a NUL on one
 * side, and so has all ASCII. A NUL alone decides nothing: 一 is U+4E00.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(SAMPLE_SIZE, bytes.length - (bytes.length % 2))
  /** Numbers of NULs, and of spaces and line ends, whose low byte is first and second. */
  const nuls = [0, 0]
  const blanks = [0, 0]
  for (let at = 0; at < end; at += 2)
    for (const low of [0, 1] as const) {
      if (bytes[at + 1 - low] !== 0) continue
      nuls[low]!++
      if (isBlank(bytes[at + low]!)) blanks[low]!++
    }
  const isWide = (low: 0 | 1): boolean =>
    blanks[1 - low] === 0 && (blanks[low]! > 0 || (nuls[1 - low] === 0 && nuls[low]! > MIN_NUL * end))
  if (isWide(0)) return 'utf-16le'
  return isWide(1) ? 'utf-16be' : null
}

const isBlank = (byte: number): boolean => byte === 0x0a || byte === 0x0d || byte === 0x20

function guessOf(bytes: Uint8Array, encoding: string | null): EncodingGuess | null {
  const text = encoding === null ? null : decodeSample(bytes, encoding)
  return encoding === null || text === null ? null : { encoding, text }
}

function eastAsianGuess(bytes: Uint8Array): EncodingGuess | null {
  let best: (EncodingGuess & { mean: number }) | null = null
  for (const candidate of EAST_ASIAN) {
    const text = decodeSample(bytes, candidate.encoding)
    if (text === null) continue
    const mean = meanPoints(text, candidate)
    if (mean >= MIN_MEAN && (best === null || mean > best.mean)) best = { encoding: candidate.encoding, text, mean }
  }
  return best && { encoding: best.encoding, text: best.text }
}

/** Returns the mean number of points of the characters beyond ASCII. */
function meanPoints(text: string, candidate: EastAsianEncoding): number {
  const common = commonCharacters(candidate)
  let points = 0
  let count = 0
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue
    count++
    if (candidate.frequent.test(character)) points += FREQUENT
    else if (common.has(character)) points += COMMON
  }
  return count === 0 ? 0 : points / count
}

function commonCharacters({ encoding, common }: EastAsianEncoding): ReadonlySet<string> {
  const codes: number[] = []
  for (const [firstLead, lastLead, firstTrail, lastTrail] of common)
    for (let lead = firstLead; lead <= lastLead; lead++)
      // A line feed after each code keeps an unassigned one from swallowing the next.
      for (let trail = firstTrail; trail <= lastTrail; trail++) codes.push(lead, trail, 0x0a)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(codes)).replace(/[\n\ufffd\0-\x7f]/g, ''))
}

/** Returns the text in Windows-1252 when it reads like a Western European language. */
function westernGuess(bytes: Uint8Array): EncodingGuess | null {
  const decoded = decodeSample(bytes, 'windows-1252') ?? ''
  const text = decoded.replace(/[\x80-\x9f]/g, (one) => FROM_0X80[one.charCodeAt(0) - 0x80]!)
  let western = 0
  let count = 0
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue
    count++
    if (WESTERN.includes(character)) western++
  }
  const isWestern = western >= MIN_WESTERN * count && count <= MAX_BEYOND_ASCII * text.length
  return isWestern ? { encoding: 'windows-1252', text } : null
}

/** Returns the beginning of a text, or `null` if it is not in the encoding. */
function decodeSample(bytes: Uint8Array, encoding: string): string | null {
  try {
    const isCut = bytes.length > SAMPLE_SIZE
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, SAMPLE_SIZE), { stream: isCut })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
