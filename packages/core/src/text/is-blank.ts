/** One character that is certainly visible; nearly every text contains one near its beginning. */
const VISIBLE = /[!-~\u4E00-\u9FFF\u3040-\u30FF]/
/** Control characters, noncharacters and lone surrogates, which neither HTML nor XML can show. */
const UNPRINTABLE = new RegExp(
  `[\\0-\\x08\\x0E-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF\\uFDD0-\\uFDEF${Array.from({ length: 17 }, (_, plane) => {
    const end = plane.toString(16)
    return `\\u{${end}fffe}\\u{${end}ffff}`
  }).join('')}]`,
  'gu',
)

/**
 * Returns whether a text shows nothing: `null`, empty, or only white space and characters that
 * cannot be printed.
 */
export const isBlank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || (!VISIBLE.test(text) && text.replace(UNPRINTABLE, '').trim() === '')
