/** What the reader of the playground knows and the page does not say. */
export interface Known {
  /** Name of the newspaper; empty when unknown. */
  publication: string
  /** Date of publication as `YYYY-MM-DD`; empty when unknown. */
  date: string
  /** Language of the text as a BCP 47 tag, or `auto`. */
  language: string
}

/** Languages that the parser has a locale for, by the names that they give themselves. */
export const languages: readonly (readonly [tag: string, name: string])[] = [
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['en', 'English'],
  ['ja', '日本語'],
]

/** What is known of the sample page. */
export const knownOfSample: Known = { publication: '太原日报', date: '2024-03-08', language: 'auto' }

/** What is known of the sample of two pages. */
export const knownOfSeveral: Known = { publication: '示范日报', date: '2024-03-08', language: 'auto' }

/** A feed needs the address of its site; the playground has none, so it names one that is reserved for examples. */
export const exampleSite = 'https://paper.example/'
