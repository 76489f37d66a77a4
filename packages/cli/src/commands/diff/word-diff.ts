import { diffArrays } from 'diff'

/** A stretch of two texts: in both, or only in the first or in the second. */
export interface WordChange {
  type: 'same' | 'removed' | 'added'
  text: string
}

/** Maximum number of words that differ. Of texts that differ more, the whole is replaced. */
const MAX_CHANGES = 500

/**
 * Compares two texts word by word, as the Unicode standard divides text in a language, so that
 * Chinese is compared by words as well.
 */
export function wordDiff(before: string, after: string, language: string): WordChange[] {
  const segmenter = segmenterFor(language)
  const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
  const parts = diffArrays(words(before), words(after), { maxEditLength: MAX_CHANGES })
  if (parts === undefined)
    return [
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]
  return parts.map(({ value, added, removed }) => ({
    type: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Returns the segmenter of a language. Each is made once, which takes long. */
function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
