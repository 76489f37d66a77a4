import type { Syntax } from './syntax.js'

const MARKS = /[,.:;!?]+/g
/** Punctuation that fits in the space of one character. Several periods are an ellipsis. */
const MARK = /^(?:[,.:;]|[!?]{1,2})$/
const EAST_ASIAN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const ENDS_EAST_ASIAN = /* @__PURE__ */ new RegExp(`${EAST_ASIAN}$`, 'u')
const BEGINS_EAST_ASIAN = /* @__PURE__ */ new RegExp(`^${EAST_ASIAN}`, 'u')

/**
 * Returns a function that writes text for vertical lines. ASCII punctuation next to an East Asian
 * character gets the class `upright`, since it would otherwise lie on its side, as it must between
 * Latin letters and within numbers. A period after a letter may abbreviate it.
 */
export function withUprightMarks(
  element: Syntax['element'],
  text: (value: string) => string,
): (value: string) => string {
  return (value) => {
    let markup = ''
    let start = 0
    for (const { 0: mark, index } of value.matchAll(MARKS)) {
      const end = index + mark.length
      const isUpright =
        MARK.test(mark) &&
        (ENDS_EAST_ASIAN.test(value.slice(Math.max(0, index - 2), index)) ||
          (mark !== '.' && BEGINS_EAST_ASIAN.test(value.slice(end, end + 2))))
      if (!isUpright) continue
      markup += text(value.slice(start, index)) + element('span', mark, { class: 'upright' })
      start = end
    }
    return markup + text(value.slice(start))
  }
}
