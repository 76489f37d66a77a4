const BRACKETS = /^[\s()（）[\]［］〔〕【】《》〈〉「」]*$/

/** Returns whether a text contains nothing but brackets, as `<rp>` does around an annotation. */
export const isBrackets = (text: string): boolean => BRACKETS.test(text)
