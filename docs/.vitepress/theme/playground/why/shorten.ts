/** Characters that are kept of a long stretch at its opening and at its end. */
const opening = 44
const close = 22

/** Characters that a stretch may have and still be shown whole. */
const whole = 96

/** A stretch as it is shown: whole, or its two ends and how many characters stand between them. */
export interface Shortened {
  head: string
  /** Characters left out between the ends; 0 when it is whole. */
  left: number
  tail: string
}

/** Shortens running text in the middle, since how a stretch begins and ends is what a decision rests on. */
export function shorten(text: string): Shortened {
  const characters = [...text]
  if (characters.length <= whole) return { head: text, left: 0, tail: '' }
  return {
    head: characters.slice(0, opening).join(''),
    left: characters.length - opening - close,
    tail: characters.slice(-close).join(''),
  }
}
