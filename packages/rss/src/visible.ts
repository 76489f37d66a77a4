import { filterXml } from '@banmian/markup'

/** A text that shows something once XML's forbidden characters are gone; `null` for one that does not. */
export const visible = (text: string | null | undefined): string | null =>
  typeof text === 'string' && filterXml(text).trim() !== '' ? text : null
