import { PAPER_ADDRESS, PAPER_CONTACTS } from '../locale/languages/words/paper-contacts.js'
import { RIGHTS_NOTICE } from '../locale/languages/words/rights-notice.js'
import type { Locale } from '../locale/locale.js'

/** Longest notice of rights and longest mark of an advertisement, in characters. */
const LONGEST_NOTICE = 100
const LONGEST_MARK = 40
const DECORATION = /^[\s\-–—_*·•.:()（）[\]［］【】<>《》|=]+|[\s\-–—_*·•.:()（）[\]［］【】<>《》|=]+$/gu

/** Returns whether a line marks an advertisement, such as ADVERTISEMENT or （广告）. */
export const marksAdvertisement = (text: string, { advertisementMarks }: Locale): boolean =>
  text.length <= LONGEST_MARK && (advertisementMarks?.has(text.replace(DECORATION, '').toLowerCase()) ?? false)

/** Returns whether a line is a notice of rights, such as © 2024 The Harbor Gazette. */
export const isRightsNotice = (text: string): boolean => text.length <= LONGEST_NOTICE && RIGHTS_NOTICE.test(text)

/** Returns whether a line says how the newspaper is reached: 广告热线：…, Subscriptions: 555-0143. */
export const isPaperContact = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && PAPER_ADDRESS.test(text) && PAPER_CONTACTS.some((pattern) => pattern.test(text))
