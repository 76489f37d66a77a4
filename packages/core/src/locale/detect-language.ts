import { ArgumentError } from '../arguments/argument-error.js'
import {
  ARABIC_PROFILES,
  CYRILLIC_PROFILES,
  DEVANAGARI_PROFILES,
  LATIN_PROFILES,
  type LanguageProfile,
  SCRIPTS_OF_ONE_LANGUAGE,
} from './language-profiles.js'

/** Number of characters that are examined. */
const SAMPLE = 20_000
/** Minimum share of kana among the kana and Han characters of Japanese text. */
const KANA_SHARE = 0.08
/** Minimum share of words that show the language among the words of a text. */
const WORD_SHARE = 0.08
/** Languages that share a letter which shows one of them. */
const FEW_LANGUAGES = 2
/** The last letter of a script that is not East Asian. Punctuation and symbols follow it. */
const LAST_LETTER = 0x1fff
/** The information in a Han character, kana or Hangul syllable, in letters. */
const SYLLABLE = 3
/** Weight against a language for a word with a letter that is not in its alphabet. */
const FOREIGN_LETTER = 0.7
/** Weight for a language of a word with a letter that few languages have. */
const OWN_LETTER = 0.3

/** Common characters of simplified text, and their traditional forms in the same order. */
const SIMPLIFIED =
  '们这来个国时会说对过还进开问关发现实经济学业产东车长门见书马应点头农乡区县党员务办题报记电达为无从与传价举义习亿决况创动劳势华协单卫厂历压参双变号听启团场处备奖宁导将层师带广库张总战担据断显术机权条极构标样桥检汇温满热爱环疗监积称竞签简红级纪约组细织终统绩续维编网联节获营补装观规视计订认让训议论设证评识试话该详语请读课谁调谈负财责货质购贵费资转轮软载较输边运远违连选针钟钱银销错间队阳际陆险随难静页项顺须预领风馆验'
const TRADITIONAL =
  '們這來個國時會說對過還進開問關發現實經濟學業產東車長門見書馬應點頭農鄉區縣黨員務辦題報記電達為無從與傳價舉義習億決況創動勞勢華協單衛廠歷壓參雙變號聽啟團場處備獎寧導將層師帶廣庫張總戰擔據斷顯術機權條極構標樣橋檢匯溫滿熱愛環療監積稱競簽簡紅級紀約組細織終統績續維編網聯節獲營補裝觀規視計訂認讓訓議論設證評識試話該詳語請讀課誰調談負財責貨質購貴費資轉輪軟載較輸邊運遠違連選針鐘錢銀銷錯間隊陽際陸險隨難靜頁項順須預領風館驗'

/** The first and the last Han character that is counted. */
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

let variants: Int8Array | null = null

/**
 * Returns 1 for characters of simplified text, -1 for those of traditional text, and 0 for others,
 * by code from `FIRST_HAN` on.
 */
function variantsByCode(): Int8Array {
  if (variants) return variants
  variants = new Int8Array(LAST_HAN - FIRST_HAN + 1)
  for (let at = 0; at < SIMPLIFIED.length; at++) {
    variants[SIMPLIFIED.charCodeAt(at) - FIRST_HAN] = 1
    variants[TRADITIONAL.charCodeAt(at) - FIRST_HAN] = -1
  }
  return variants
}

/** The profiles of a script, indexed by word and by letter. */
interface ScriptIndex {
  languages: readonly string[]
  /** The languages that have a word among their common ones. */
  words: ReadonlyMap<string, readonly number[]>
  /** The languages that have a letter which not every language of the script has. */
  letters: ReadonlyMap<string, readonly number[]>
}

type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari'

const PROFILES: Readonly<Record<Script, readonly LanguageProfile[]>> = {
  latin: LATIN_PROFILES,
  cyrillic: CYRILLIC_PROFILES,
  arabic: ARABIC_PROFILES,
  devanagari: DEVANAGARI_PROFILES,
}

const indexes = new Map<Script, ScriptIndex>()

function indexOf(script: Script): ScriptIndex {
  const known = indexes.get(script)
  if (known) return known
  const profiles = PROFILES[script]
  const words = new Map<string, number[]>()
  const letters = new Map<string, number[]>()
  const add = (map: Map<string, number[]>, key: string, language: number): void => {
    const list = map.get(key)
    if (list) list.push(language)
    else map.set(key, [language])
  }
  profiles.forEach((profile, language) => {
    for (const word of new Set(profile.words.split(' '))) add(words, word, language)
    for (const letter of profile.letters) add(letters, letter, language)
  })
  const index = { languages: profiles.map(({ language }) => language), words, letters }
  indexes.set(script, index)
  return index
}

/**
 * Detects the language of a text by its script, its most common words and its letters. Returns a
 * BCP 47 tag: `zh-Hans` or `zh-Hant` for Chinese, `nb` for Norwegian, a tag of two letters for
 * other languages, and `und` (undetermined) for text in which no language can be seen. Text in Han
 * characters that are the same in both scripts is `zh-Hans`.
 *
 * @throws ArgumentError when the text is not a string
 */
export function detectLanguage(text: string): string {
  if (typeof text !== 'string') throw new ArgumentError({ argument: 'text', expected: 'a string', received: text })
  const sample = text.slice(0, SAMPLE)
  const counts = countScripts(sample)
  const { kana, han, hangul, letters } = counts
  const [script, most] = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])
  if (hangul > han + kana && hangul * SYLLABLE > most) return 'ko'
  if (kana && kana > KANA_SHARE * (kana + han) && (kana + han) * SYLLABLE > most) return 'ja'
  if (han > 0 && han * SYLLABLE > most) return counts.simplified < 0 ? 'zh-Hant' : 'zh-Hans'
  if (script === '') return 'und'
  return script in PROFILES ? byWords(sample, indexOf(script as Script)) : script
}

interface ScriptCounts {
  kana: number
  han: number
  hangul: number
  /** Characters of simplified text less those of traditional text. */
  simplified: number
  /** Numbers of letters of other scripts: by script, or by language where the script has one. */
  letters: ReadonlyMap<string, number>
}

function countScripts(text: string): ScriptCounts {
  let kana = 0
  let han = 0
  let hangul = 0
  let simplified = 0
  let latin = 0
  const letters = new Map<string, number>()
  const variantOf = variantsByCode()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x250) {
      if ((code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf) latin++
    } else if (code >= 0x3041 && code <= 0x30fa) kana++
    else if (code >= FIRST_HAN && code <= LAST_HAN) {
      han++
      simplified += variantOf[code - FIRST_HAN]!
    } else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code <= LAST_LETTER) {
      const script = scriptOf(code)
      if (script) letters.set(script, (letters.get(script) ?? 0) + 1)
    }
  }
  if (latin) letters.set('latin', latin + (letters.get('latin') ?? 0))
  return { kana, han, hangul, simplified, letters }
}

/**
 * Returns the script of a letter, or the language where a script has one; `null` for other
 * characters.
 */
function scriptOf(code: number): string | null {
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin'
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic'
  if (code >= 0x620 && code <= 0x6d3) return 'arabic'
  if (code >= 0x904 && code <= 0x97f) return 'devanagari'
  return SCRIPTS_OF_ONE_LANGUAGE.find(([first, last]) => code >= first && code <= last)?.[2] ?? null
}

/** Returns the language whose common words and letters a text has. */
function byWords(text: string, { languages, words, letters }: ScriptIndex): string {
  const scores = new Float64Array(languages.length)
  const hits = new Uint32Array(languages.length)
  /** Words without a common one that have a letter of few languages. */
  const spelled = new Uint32Array(languages.length)
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  for (const token of tokens) {
    const owners = words.get(token)
    if (owners)
      for (const language of owners) {
        scores[language]! += 1 / Math.sqrt(owners.length)
        hits[language]!++
      }
    for (const letter of new Set(token)) {
      const alphabet = letters.get(letter)
      if (!alphabet) continue
      if (!owners && alphabet.length <= FEW_LANGUAGES) for (const language of alphabet) spelled[language]!++
      for (let language = 0; language < scores.length; language++)
        scores[language]! += alphabet.includes(language) ? OWN_LETTER / alphabet.length : -FOREIGN_LETTER
    }
  }
  let best = 0
  for (let language = 1; language < scores.length; language++) if (scores[language]! > scores[best]!) best = language
  return hits[best]! > 0 && hits[best]! + spelled[best]! >= tokens.length * WORD_SHARE ? languages[best]! : 'und'
}
