/**
 * Characters of the scripts that most papers use. Unicode 14 assigns each of them, and later
 * versions do not change their classes, so every engine treats them alike.
 */
export const COMMON =
  '\\0-\\u0294\\u0296-\\u0377\\u0400-\\u052f\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0600-\\u06ff\\u0900-\\u0977\\u0e01-\\u0e3a\\u0e3f-\\u0e5b\\u10d0-\\u10ff\\u1e00-\\u1f15\\u2000-\\u2064\\u20a0-\\u20bf\\u2100-\\u218b\\u2190-\\u2426\\u2460-\\u2b73\\u3000-\\u303f\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u3190-\\u31e3\\u31f0-\\u321e\\u3220-\\ua48c\\uac00-\\ud7a3\\ue000-\\ufa6d\\ufe10-\\ufe19\\ufe30-\\ufe52\\uff01-\\uffbe'

const ONLY_COMMON = new RegExp(`^[${COMMON}]*$`)

/** Returns whether a text contains common characters only. */
export const isCommon = (text: string): boolean => ONLY_COMMON.test(text)
