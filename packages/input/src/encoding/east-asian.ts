/** An encoding of East Asian text, and what normal text in it consists of. */
export interface EastAsianEncoding {
  /** Label of the Encoding Standard. */
  encoding: string
  /**
   * Ranges of two-byte codes of common characters: first and last lead byte, first and last trail
   * byte.
   */
  common: readonly (readonly [number, number, number, number])[]
  /** The most frequent characters of newspapers in this encoding's language. */
  frequent: RegExp
}

const HIRAGANA = /[\u3041-\u3093]/

/** Encodings of East Asian pages that are not in UTF-8, most frequent first. */
export const EAST_ASIAN: readonly EastAsianEncoding[] = [
  {
    encoding: 'gb18030',
    // Punctuation, full-width forms, and the 3,755 hanzi of GB/T 2312 level 1.
    common: [
      [0xa1, 0xa1, 0xa1, 0xfe],
      [0xa3, 0xa3, 0xa1, 0xfe],
      [0xb0, 0xd7, 0xa1, 0xfe],
    ],
    frequent:
      /[的一在是国了中和人年大有为不会发业上市工地行新个时对作这来以出我们到日月开经要公生理全进动部高方主于民学家记者报区成建产分员长力面同多本设展现后能场本社自加法机党政关省服务十之企水前合体委示项县三二他事通化都将可与下重利第区实种就安小教电城文动情等并目点制度用过名责进次万好路村]/,
  },
  {
    encoding: 'big5',
    // Punctuation, full-width forms, and the 5,401 hanzi of Big5 level 1.
    common: [
      [0xa1, 0xa3, 0x40, 0xfe],
      [0xa4, 0xc6, 0x40, 0xfe],
    ],
    frequent:
      /[的一在是國了中和人年大有為不會發業上市工地行新個時對作這來以出我們到日月開經要公生理全進動部高方主於民學家記者報區成建產分員長力面同多本設展現後能場社自加法機黨政關省服務十之企水前合體委示項縣三二他事通化都將可與下重利第實種就安小教電城文情等並目點制度用過名責次萬好路村灣台北]/,
  },
  {
    encoding: 'shift_jis',
    // Punctuation, full-width letters, kana, and nearly all kanji of JIS X 0208 level 1.
    common: [
      [0x81, 0x83, 0x40, 0xfc],
      [0x88, 0x97, 0x40, 0xfc],
    ],
    frequent: HIRAGANA,
  },
  {
    encoding: 'euc-kr',
    // The 2,350 hangul syllables of KS X 1001.
    common: [[0xb0, 0xc8, 0xa1, 0xfe]],
    frequent: /[이다는을의에가하고로한지사기자은도인나정시리대서해일라원수상있습니어부과제장전스경그만으성보주조국구]/,
  },
  {
    encoding: 'euc-jp',
    // Punctuation, full-width letters, kana, and nearly all kanji of JIS X 0208 level 1.
    common: [
      [0xa1, 0xa5, 0xa1, 0xfe],
      [0xb0, 0xcf, 0xa1, 0xfe],
    ],
    frequent: HIRAGANA,
  },
]
