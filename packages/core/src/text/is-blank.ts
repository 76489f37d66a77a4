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
  text === null ||
  text === undefined ||
  (!startsWithHan(text) && !VISIBLE.test(text) && text.replace(UNPRINTABLE, '').trim() === '')

/**
 * Returns whether the first character is a Han character, which takes a fraction of the time of a
 * pattern. In an issue that was never validated, a text may be of another type.
 */
function startsWithHan(text: string): boolean {
  const unit = typeof text === 'string' ? text.charCodeAt(0) : 0
  return unit >= 0x4e00 && unit <= 0x9fff
}
