import { filterXml } from '@banmian/markup'

/** A character that is seen, by the plainest test: nearly every text begins with one. */
const SEEN = /[!-~\u4E00-\u9FFF\u3040-\u30FF]/

/** A text that shows something once XML's forbidden characters are gone; `null` for one that does not. */
export const visible = (text: string | null | undefined): string | null =>
  typeof text === 'string' && (SEEN.test(text) || filterXml(text).trim() !== '') ? text : null
