/** Scripts that are written without blanks between words, and their punctuation. */
const WIDE =
  /[\u2e80-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\ud840-\ud888]/
const MARKS = '*_~[\\`'

/** Whether lines that were wrapped are put together without a blank: where either side is written without them. */
export function joins(before: string, text: string, from: number): boolean {
  let at = from
  while (at < text.length && MARKS.includes(text[at]!)) at++
  return before === '' || WIDE.test(before) || WIDE.test(text[at] ?? '')
}
