/** The text with U+FFFD in place of every lone surrogate, so that it can be percent-encoded. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
