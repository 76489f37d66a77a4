import { ArgumentError } from '../arguments/argument-error.js'

/** Number of characters that are examined. */
const SAMPLE = 20_000
/** Minimum share of kana among the kana and Han characters of Japanese text. */
const KANA_SHARE = 0.08
/** Minimum share of stop words among the words of English text. */
const STOP_SHARE = 0.12

/** Common characters of simplified text, and their traditional forms in the same order. */
const SIMPLIFIED =
  '们这来个国时会说对过还进开问关发现实经济学业产东车长门见书马应点头农乡区县党员务办题报记电达为无从与传价举义习亿决况创动劳势华协单卫厂历压参双变号听启团场处备奖宁导将层师带广库张总战担据断显术机权条极构标样桥检汇温满热爱环疗监积称竞签简红级纪约组细织终统绩续维编网联节获营补装观规视计订认让训议论设证评识试话该详语请读课谁调谈负财责货质购贵费资转轮软载较输边运远违连选针钟钱银销错间队阳际陆险随难静页项顺须预领风馆验'
const TRADITIONAL =
  '們這來個國時會說對過還進開問關發現實經濟學業產東車長門見書馬應點頭農鄉區縣黨員務辦題報記電達為無從與傳價舉義習億決況創動勞勢華協單衛廠歷壓參雙變號聽啟團場處備獎寧導將層師帶廣庫張總戰擔據斷顯術機權條極構標樣橋檢匯溫滿熱愛環療監積稱競簽簡紅級紀約組細織終統績續維編網聯節獲營補裝觀規視計訂認讓訓議論設證評識試話該詳語請讀課誰調談負財責貨質購貴費資轉輪軟載較輸邊運遠違連選針鐘錢銀銷錯間隊陽際陸險隨難靜頁項順須預領風館驗'

const STOP_WORDS = new Set(
  'the of and to in a is that for on was with as at by from has have be are were it its his her their he she they will would said an this or which not but been who more after than'.split(
    ' ',
  ),
)

/** 1 for characters of simplified text, -1 for those of traditional text. */
const VARIANTS: ReadonlyMap<string, number> = new Map(
  [...SIMPLIFIED].flatMap((character, at): [string, number][] => [
    [character, 1],
    [TRADITIONAL[at]!, -1],
  ]),
)

/**
 * Detects the language of a text by its script and its most common words: `zh-Hans`, `zh-Hant`,
 * `ja`, `en`, or `und` (BCP 47 for undetermined). Text in Han characters that are the same in both
 * scripts is `zh-Hans`.
 *
 * @throws ArgumentError when the text is not a string
 */
export function detectLanguage(text: string): 'zh-Hans' | 'zh-Hant' | 'ja' | 'en' | 'und' {
  if (typeof text !== 'string') throw new ArgumentError({ argument: 'text', expected: 'a string', received: text })
  const sample = text.slice(0, SAMPLE)
  let kana = 0
  let han = 0
  let hangul = 0
  let latin = 0
  let simplified = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if ((code > 64 && code < 91) || (code > 96 && code < 123)) latin++
    else if (code >= 0x3041 && code <= 0x30fa) kana++
    else if (code >= 0x3400 && code <= 0x9fff) {
      han++
      simplified += VARIANTS.get(sample[at]!) ?? 0
    } else if (code >= 0xac00 && code <= 0xd7a3) hangul++
  }
  if (hangul > han + kana) return 'und'
  if (kana && kana > KANA_SHARE * (kana + han) && (kana + han) * 3 > latin) return 'ja'
  if (han * 3 > latin && han > 0) return simplified < 0 ? 'zh-Hant' : 'zh-Hans'
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const known = words.filter((word) => STOP_WORDS.has(word)).length
  return words.length > 0 && known >= words.length * STOP_SHARE ? 'en' : 'und'
}
