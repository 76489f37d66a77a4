/** Number of characters of a long span that are shown at its start and at its end. */
const opening = 44
const close = 22

/** Maximum length of a span that is shown whole, in characters. */
const whole = 96

/** A span as shown: whole, or its start and end. */
export interface Shortened {
  head: string
  /** Number of characters omitted between start and end; 0 when it is whole. */
  left: number
  tail: string
}

/** Maximum length of a span when long spans are shown whole, in characters. */
const mostWhole = 20_000

/** Shortens a span in the middle, since most decisions depend on its start and end. */
export function shorten(text: string, all: boolean): Shortened {
  if (text.length <= (all ? mostWhole : whole)) return { head: text, left: 0, tail: '' }
  // A cut may split a surrogate pair. Its halves are omitted as well.
  const head = text.slice(0, opening).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(-close).replace(/^[\udc00-\udfff]/, '')
  return { head, left: text.length - head.length - tail.length, tail }
}
