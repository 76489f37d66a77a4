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

/** Characters that a stretch may have and still be laid out when all are to be shown whole. */
const mostWhole = 20_000

/** Shortens running text in the middle, since how a stretch begins and ends is what a decision rests on. */
export function shorten(text: string, all: boolean): Shortened {
  if (text.length <= (all ? mostWhole : whole)) return { head: text, left: 0, tail: '' }
  // Of what is cut at a code unit, half a character may stay behind: it is left out as well.
  const head = text.slice(0, opening).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(-close).replace(/^[\udc00-\udfff]/, '')
  return { head, left: text.length - head.length - tail.length, tail }
}
