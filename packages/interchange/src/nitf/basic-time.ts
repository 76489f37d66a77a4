import { type Moment, rfc3339 } from '@banmian/core'

/** Formats a moment in the basic format of ISO 8601, as NITF does: `20240308T060000+0800`. */
export const basicTime = (moment: Moment): string => rfc3339(moment).replace(/[:]|(?<=\d)-(?=\d\d[-T])/g, '')
