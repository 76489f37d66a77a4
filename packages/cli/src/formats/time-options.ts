import type { FormatContext } from './format.js'

/** Returns the options of renderers about time, which are absent where they have a default. */
export const timeOptions = ({
  timeZone,
  publicationTime,
}: Pick<FormatContext, 'timeZone' | 'publicationTime'>): { timeZone?: string; publicationTime?: string } => ({
  ...(timeZone === null ? {} : { timeZone }),
  ...(publicationTime === null ? {} : { publicationTime }),
})
