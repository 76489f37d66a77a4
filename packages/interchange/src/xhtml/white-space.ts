/** White space that HTML collapses. Other white space, such as U+3000, is kept by every reader. */
const RUN = /[ \t\n\r\f]+/g
const LOST = /[\t\n\r\f]| {2}/

/**
 * Returns whether HTML would collapse white space in a text, so that it must be marked as kept. At
 * the ends of an element, single spaces are lost too.
 */
export const isCollapsed = (text: string, isFirst: boolean, isLast: boolean): boolean =>
  LOST.test(text) || (isFirst && text.startsWith(' ')) || (isLast && text.endsWith(' '))

/** Returns a text with each run of white space as one space. */
export const collapsed = (text: string): string => text.replace(RUN, ' ')

/** Returns whether a text is nothing but white space that HTML collapses. */
export const isSpace = (text: string): boolean => collapsed(text).trim() === '' && /^[ \t\n\r\f]*$/.test(text)

/** The style that keeps all white space. */
export const KEEPS_SPACE = 'white-space: pre-wrap'

/** Returns whether a style keeps white space. */
export const keepsSpace = (style: string | undefined): boolean =>
  style !== undefined && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style)
