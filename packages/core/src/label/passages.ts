import type { LineCues } from '../cues/line-cues.js'
import type { Line } from '../scan/line.js'

/**
 * The passages of a page: stretches of text without a heading, an opening dateline or a closing
 * credit inside.
 */
export interface Passages {
  /** The number of the passage of each line; for a heading, of the passage that follows it. */
  passageOf: Int32Array
  count: number
}

/** Splits a page into passages at headings, datelines and closing credits. */
export function passagesOf(lines: readonly Line[], cues: readonly LineCues[]): Passages {
  const passageOf = new Int32Array(lines.length)
  let count = 0
  let isOpen = false
  lines.forEach((line, at) => {
    if (line.level) {
      if (isOpen) count++
      passageOf[at] = count
      isOpen = false
      return
    }
    if (isOpen && startsPassage(cues, at)) count++
    passageOf[at] = count
    isOpen = true
  })
  return { passageOf, count: count + 1 }
}

const startsPassage = (cues: readonly LineCues[], at: number): boolean =>
  cues[at]!.dateline || closesArticle(cues[at - 1]!) || precedesPhotoCredit(cues, at) || cues[at - 1]!.photoCredit

/** Maximum length of a caption, in characters. */
export const LONGEST_CAPTION = 200

/** Returns whether a line can be the caption of a photo: the line below credits a photographer. */
export const precedesPhotoCredit = (cues: readonly LineCues[], at: number): boolean =>
  !cues[at]!.heading &&
  !cues[at]!.photoCredit &&
  cues[at + 1]?.photoCredit === true &&
  cues[at]!.length < LONGEST_CAPTION

/** Returns whether a line ends an article: it is or ends in a credit or a dateline in brackets. */
export const closesArticle = (cues: LineCues): boolean =>
  !cues.heading && !cues.photoCredit && (cues.credit !== null || cues.tailFrom >= 0 || cues.tailDateline)
