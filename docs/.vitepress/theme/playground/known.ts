/** What the reader of the playground knows and the page does not say. */
export interface Known {
  /** Name of the newspaper; empty when unknown. */
  publication: string
  /** Date of publication as `YYYY-MM-DD`; empty when unknown. */
  date: string
}

/** What is known of the sample page. */
export const knownOfSample: Known = { publication: '太原日报', date: '2024-03-08' }

/** A feed needs the address of its site; the playground has none, so it names one that is reserved for examples. */
export const exampleSite = 'https://paper.example/'
