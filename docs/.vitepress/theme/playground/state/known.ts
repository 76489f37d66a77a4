/** Facts about the issue that the page does not print. */
export interface Known {
  /** Name of the newspaper; empty when unknown. */
  publication: string
  /** Date of publication as `YYYY-MM-DD`; empty when unknown. */
  date: string
  /** Language of the text as a BCP 47 tag, or `auto`. */
  language: string
}

/** Languages with a locale, by their own names. */
export const languages: readonly (readonly [tag: string, name: string])[] = [
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['en', 'English'],
  ['ja', '日本語'],
]

/** The facts about pages of which nothing is known. */
export const unknown: Known = { publication: '', date: '', language: 'auto' }

/** Facts about the sample page. */
export const knownOfSample: Known = { publication: '太原日报', date: '2024-03-08', language: 'auto' }

/** Facts about the sample of two pages. */
export const knownOfSeveral: Known = { publication: '示范日报', date: '2024-03-08', language: 'auto' }

/**
 * The URL of the site in feeds. The playground has none, so it uses one that is reserved for
 * examples.
 */
export const exampleSite = 'https://paper.example/'
