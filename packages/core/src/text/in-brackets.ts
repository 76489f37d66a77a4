const IN_BRACKETS = /^[（([【〔].*[）)\]】〕]$/su

/** Returns whether a text begins and ends with a bracket. */
export const isInBrackets = (text: string): boolean => IN_BRACKETS.test(text)
