import { RADICALS } from './radicals.js'

/** The kinds of characters that are written in another way in the source. */
export type CharacterKind = 'ligatures' | 'radicals' | 'forms' | 'other'

/** Forms for vertical lines (U+FE10 to U+FE48), and the characters that they show. */
const VERTICAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '︐': '，',
    '︑': '、',
    '︒': '。',
    '︓': '：',
    '︔': '；',
    '︕': '！',
    '︖': '？',
    '︗': '〖',
    '︘': '〗',
    '︙': '…',
    '︰': '‥',
    '︱': '—',
    '︲': '–',
    '︳': '＿',
    '︵': '（',
    '︶': '）',
    '︷': '｛',
    '︸': '｝',
    '︹': '〔',
    '︺': '〕',
    '︻': '【',
    '︼': '】',
    '︽': '《',
    '︾': '》',
    '︿': '〈',
    '﹀': '〉',
    '﹁': '「',
    '﹂': '」',
    '﹃': '『',
    '﹄': '』',
    '﹇': '［',
    '﹈': '］',
  }),
)

/**
 * Returns whether a text is a sign of ASCII, or a character of the blocks from CJK Symbols and
 * Punctuation to CJK Unified Ideographs, as most are.
 */
export function isUsual(text: string): boolean {
  const code = text.charCodeAt(0)
  return text.length === 1 && ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xa000))
}

const BLANK = /\s/

/** Returns whether the text of a glyph is white space. */
export const isBlank = (text: string): boolean =>
  text === ' ' || (text.length === 1 && !isUsual(text) && BLANK.test(text))

const UNUSUAL =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u2028\u2029\u2e80-\u2fdf\ud800-\udfff\ue000-\uf8ff\ufb00-\ufb06\ufe10-\ufe48\ufeff\ufff9-\uffff]/

/** A character as the source has it; `kind` is null when it is as in the file. */
export interface SourceCharacter {
  text: string
  kind: CharacterKind | null
}

/**
 * Returns the characters of a glyph as the source has them: the letters of a ligature, the
 * character of a radical, the usual form of a vertical one, and U+FFFD for what is no character.
 */
export function sourceCharacter(text: string): SourceCharacter {
  if (!UNUSUAL.test(text)) return { text, kind: null }
  let kind: CharacterKind | null = null
  let result = ''
  for (const character of text) {
    const [mapped, own] = mappedCharacter(character)
    result += mapped
    kind = own ?? kind
  }
  return { text: result, kind }
}

function mappedCharacter(character: string): [string, CharacterKind | null] {
  const code = character.codePointAt(0)!
  if (code >= 0xfb00 && code <= 0xfb06) return [character.normalize('NFKC'), 'ligatures']
  const radical = RADICALS.get(character) ?? (code >= 0x2f00 && code <= 0x2fd5 ? character.normalize('NFKC') : null)
  if (radical !== null) return [radical, 'radicals']
  const form = VERTICAL_FORMS.get(character)
  if (form !== undefined) return [form, 'forms']
  // White space that is not a space would divide the line.
  if (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(character)) return [' ', null]
  if (code === 0xad) return ['-', null]
  if (isNoCharacter(code)) return ['\ufffd', 'other']
  return [character, null]
}

/** Returns whether a code is a control, a surrogate, private, or no character. */
const isNoCharacter = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  code === 0xfeff ||
  code >= 0xf0000 ||
  (code & 0xfffe) === 0xfffe ||
  (code >= 0xfff9 && code <= 0xfffd)
