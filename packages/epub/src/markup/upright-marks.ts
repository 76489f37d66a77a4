/** A tag, a character reference, or punctuation. */
const TOKEN = /<(?:[^<>"']|"[^"]*"|'[^']*')*>|&[#\w]{1,32};|[,.:;!?]+/g

/** Punctuation that fits in the space of one character. Several periods are an ellipsis. */
const MARK = /^(?:[,.:;]|[!?]{1,2})$/

const EAST_ASIAN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const ENDS_EAST_ASIAN = new RegExp(`${EAST_ASIAN}$`, 'u')
const BEGINS_EAST_ASIAN = new RegExp(`^${EAST_ASIAN}`, 'u')

/**
 * Returns markup in which ASCII punctuation next to an East Asian character has the class
 * `upright`. In vertical lines it would lie on its side, as it must between Latin letters and
 * within numbers. The characters do not change.
 */
export function uprightMarks(markup: string): string {
  let output = ''
  let end = 0
  for (const { 0: token, index } of markup.matchAll(TOKEN)) {
    if (!MARK.test(token) || !isEastAsianMark(token, markup, index)) continue
    output += `${markup.slice(end, index)}<span class="upright">${token}</span>`
    end = index + token.length
  }
  return output + markup.slice(end)
}

/** Returns whether a mark belongs to East Asian text. A period after a letter may abbreviate it. */
const isEastAsianMark = (mark: string, markup: string, index: number): boolean =>
  ENDS_EAST_ASIAN.test(textBefore(markup, index)) ||
  (mark !== '.' && BEGINS_EAST_ASIAN.test(textAfter(markup, index + mark.length)))

/** Returns the character before an offset, without the tags between them. */
function textBefore(markup: string, offset: number): string {
  let end = offset
  while (end > 0 && markup[end - 1] === '>') end = Math.max(0, markup.lastIndexOf('<', end - 1))
  return markup.slice(Math.max(0, end - 2), end)
}

/** Returns the character after an offset, without the tags between them. */
function textAfter(markup: string, offset: number): string {
  let start = offset
  while (markup[start] === '<') start = markup.indexOf('>', start) + 1 || markup.length
  return markup.slice(start, start + 2)
}
