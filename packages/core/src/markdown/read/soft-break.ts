/** Characters of scripts that are written without spaces between words, and their punctuation. */
const WIDE =
  /[\u2e80-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\ud840-\ud888]/
const MARKS = '*_~[\\`'

/** Returns whether wrapped lines are joined without a space, since either side is of a script without spaces. */
export function joinsWithoutSpace(before: string, text: string, from: number): boolean {
  let at = from
  while (at < text.length && MARKS.includes(text[at]!)) at++
  return before === '' || WIDE.test(before) || WIDE.test(text[at] ?? '')
}
