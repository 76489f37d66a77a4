/** The blocks of Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B][\uDC00-\uDFFF]/

/** Returns whether a text contains letters of a script that is written from right to left. */
export const hasRightToLeftLetters = (text: string): boolean => RIGHT_TO_LEFT.test(text)
