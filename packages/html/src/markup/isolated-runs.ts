import { hasRightToLeftLetters, RIGHT_TO_LEFT_LETTER } from '../text/right-to-left-letters.js'
import type { Syntax } from './syntax.js'

/** A letter of any other script. */
const LEFT_TO_RIGHT_LETTER =
  '[A-Za-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02B8\\u0300-\\u058F\\u0900-\\u1FFF\\u2C00-\\u2DFF\\u3041-\\uD7FF\\uF900-\\uFB1C]'
/** Characters other than brackets that belong to a run when they are between two of its letters. */
const BETWEEN = "[\\s\\d!-'*-;=?@\\\\^-`|~\\xA1-\\xBF\\u2010-\\u2027\\u2030-\\u205E]"

/**
 * Returns a pattern of the letters of one direction, with what is between them and what is between
 * brackets. No text can match its parts in two ways, so that it takes linear time.
 */
const runOf = (letter: string): string => {
  const words = `${letter}+(?:${BETWEEN}+${letter}+)*`
  return `${letter}+(?:${BETWEEN}+${letter}+|${BETWEEN}*\\(${BETWEEN}*${words}${BETWEEN}*\\)${letter}*)*`
}
const RIGHT_TO_LEFT_RUN = /* @__PURE__ */ new RegExp(runOf(RIGHT_TO_LEFT_LETTER), 'g')
/** A number before or after the letters is part of a name, such as `3D` and `Windows 11`. */
const LEFT_TO_RIGHT_RUN = /* @__PURE__ */ new RegExp(
  `(?:(?<!\\d)\\d{1,9})?${runOf(LEFT_TO_RIGHT_LETTER)}(?:[ .:/=_-]?\\d+(?:[.:/_-]\\d+)*)?`,
  'g',
)

/**
 * Returns a function that writes text in which runs of the other direction than that of the lines
 * are isolated, so that the numbers and marks next to them stay in their place (`bdi`; Unicode
 * Standard Annex #9).
 *
 * @param isRightToLeft - Returns whether the lines run from right to left. Called only for text
 *   with letters of such scripts
 */
export function withIsolatedRuns(
  element: Syntax['element'],
  text: (value: string) => string,
  isRightToLeft: () => boolean,
): (value: string) => string {
  return (value) => {
    if (!hasRightToLeftLetters(value)) return text(value)
    let markup = ''
    let end = 0
    for (const { 0: run, index } of value.matchAll(isRightToLeft() ? LEFT_TO_RIGHT_RUN : RIGHT_TO_LEFT_RUN)) {
      markup += text(value.slice(end, index)) + element('bdi', text(run))
      end = index + run.length
    }
    return markup + text(value.slice(end))
  }
}
