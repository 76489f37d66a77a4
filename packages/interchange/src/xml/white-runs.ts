/** White space of XML. Other white space, such as U+3000, is part of the text. */
const RUN = /[ \t\n\r]+/g

/** Returns a text with each run of white space as one space. */
export const withSingleSpaces = (text: string): string => text.replace(RUN, ' ')

/** Returns a text with each run of white space as one space, and without those at its ends. */
export const trimmedSpaces = (text: string): string => withSingleSpaces(text).replace(/^ | $/g, '')

/** Returns whether a text is nothing but white space of XML. */
export const isWhite = (text: string): boolean => /^[ \t\n\r]*$/.test(text)
