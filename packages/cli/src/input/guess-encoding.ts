/** An encoding of East Asian text, and what normal text in it consists of. */
interface Candidate {
  /** Label of the Encoding Standard. */
  encoding: string
  /**
   * Ranges of two-byte codes of common characters: first and last lead byte, first and last trail
   * byte.
   */
  common: readonly (readonly [number, number, number, number])[]
  /** The most frequent characters of newspapers in this encoding's language. */
  frequent: ReadonlySet<string>
}

const HIRAGANA = Array.from({ length: 0x53 }, (_, index) => String.fromCodePoint(0x3041 + index)).join('')

/** The encodings of pages that are not in UTF-8, most frequent first. */
const CANDIDATES: readonly Candidate[] = [
  {
    encoding: 'gb18030',
    // Punctuation, full-width forms, and the 3,755 hanzi of GB/T 2312 level 1.
    common: [
      [0xa1, 0xa1, 0xa1, 0xfe],
      [0xa3, 0xa3, 0xa1, 0xfe],
      [0xb0, 0xd7, 0xa1, 0xfe],
    ],
    frequent: new Set(
      '的一在是国了中和人年大有为不会发业上市工地行新个时对作这来以出我们到日月开经要公生理全进动部高方主于' +
        '民学家记者报区成建产分员长力面同多本设展现后能场本社自加法机党政关省服务十之企水前合体委示项县' +
        '三二他事通化都将可与下重利第区实种就安小教电城文动情等并目点制度用过名责进次万好路村',
    ),
  },
  {
    encoding: 'big5',
    // Punctuation, full-width forms, and the 5,401 hanzi of Big5 level 1.
    common: [
      [0xa1, 0xa3, 0x40, 0xfe],
      [0xa4, 0xc6, 0x40, 0xfe],
    ],
    frequent: new Set(
      '的一在是國了中和人年大有為不會發業上市工地行新個時對作這來以出我們到日月開經要公生理全進動部高方主於' +
        '民學家記者報區成建產分員長力面同多本設展現後能場社自加法機黨政關省服務十之企水前合體委示項縣' +
        '三二他事通化都將可與下重利第實種就安小教電城文情等並目點制度用過名責次萬好路村灣台北',
    ),
  },
  {
    encoding: 'shift_jis',
    // Punctuation, full-width letters, kana, and nearly all kanji of JIS X 0208 level 1.
    common: [
      [0x81, 0x83, 0x40, 0xfc],
      [0x88, 0x97, 0x40, 0xfc],
    ],
    frequent: new Set(HIRAGANA),
  },
  {
    encoding: 'euc-jp',
    // Punctuation, full-width letters, kana, and the kanji of JIS X 0208 level 1.
    common: [
      [0xa1, 0xa1, 0xa1, 0xfe],
      [0xa3, 0xa5, 0xa1, 0xfe],
      [0xb0, 0xcf, 0xa1, 0xfe],
    ],
    frequent: new Set(HIRAGANA),
  },
  {
    encoding: 'euc-kr',
    // The 2,350 hangul syllables of KS X 1001.
    common: [[0xb0, 0xc8, 0xa1, 0xfe]],
    frequent: new Set(
      '이다는을의에가하고로한지사기자은도인나정시리대서해일라원수상있습니어부과제장전스경그만으성보주조국구',
    ),
  },
]

/** Amount of a file that is decoded for a guess, in bytes. */
const SAMPLE_SIZE = 1 << 20

/**
 * Points of a character that is common in the language of an encoding. Other characters have
 * none.
 */
const COMMON = 1
/** Points of one of the most frequent characters. */
const FREQUENT = 3
/**
 * Mean number of points below which a text is more likely in an encoding that is not a candidate.
 */
const MIN_MEAN = 0.6

/** An encoding that a text is probably in, and the beginning of the text in it. */
export interface EncodingGuess {
  encoding: string
  text: string
}

/**
 * Returns the encoding in which bytes read most like East Asian text, or else like text with Latin
 * letters, or null if there is none.
 * Nearly all bytes are valid in several of these encodings, but the wrong ones turn text into
 * rare characters.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  let best: (EncodingGuess & { mean: number }) | null = null
  for (const candidate of CANDIDATES) {
    const text = decodeSample(bytes, candidate.encoding)
    if (text === null) continue
    const mean = meanPoints(text, candidate)
    if (mean >= MIN_MEAN && (best === null || mean > best.mean)) best = { encoding: candidate.encoding, text, mean }
  }
  return best ?? guessLatin(bytes)
}

/** Largest share of characters beyond ASCII in a text of a language with Latin letters. */
const MAX_ACCENTED = 0.25

/**
 * Returns a text with Latin letters in windows-1252, or null if its characters beyond ASCII are not
 * letters and quotation marks between ASCII ones.
 */
function guessLatin(bytes: Uint8Array): EncodingGuess | null {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE_SIZE))
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const usual =
    text.match(/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u2013-\u2026\u20ac\u00a0-\u00bf]/g)?.length ?? 0
  const isLatin = beyond > 0 && usual === beyond && beyond <= MAX_ACCENTED * text.length && /[a-z]/i.test(text)
  return isLatin ? { encoding: 'windows-1252', text } : null
}

/** Returns the mean number of points of the characters beyond ASCII. */
function meanPoints(text: string, candidate: Candidate): number {
  const common = commonCharacters(candidate)
  let points = 0
  let count = 0
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue
    count++
    if (candidate.frequent.has(character)) points += FREQUENT
    else if (common.has(character)) points += COMMON
  }
  return count === 0 ? 0 : points / count
}

function commonCharacters({ encoding, common }: Candidate): ReadonlySet<string> {
  const codes: number[] = []
  for (const [firstLead, lastLead, firstTrail, lastTrail] of common)
    for (let lead = firstLead; lead <= lastLead; lead++)
      // A line feed after each code keeps an unassigned one from swallowing the next.
      for (let trail = firstTrail; trail <= lastTrail; trail++) codes.push(lead, trail, 0x0a)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(codes)).replace(/[\n\ufffd\0-\x7f]/g, ''))
}

/** Returns the beginning of a text, or null if it is not in the encoding. */
function decodeSample(bytes: Uint8Array, encoding: string): string | null {
  try {
    const isCut = bytes.length > SAMPLE_SIZE
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, SAMPLE_SIZE), { stream: isCut })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
