/** The offsets of a link's target, `(url "title")`. */
export interface LinkTarget {
  /** Offset of the URL's first character, after `<` if it is in angle brackets. */
  urlStart: number
  urlEnd: number
  /** True when the URL is in angle brackets. */
  isAngled: boolean
  /** Offset of the title's opening quote, or -1 without a title. */
  titleStart: number
  /** Offset of the title's closing quote, or -1 without a title. */
  titleEnd: number
  /** Offset after the closing parenthesis. */
  end: number
}

/** The reason why no target could be read. */
export interface LinkTargetFailure {
  /** Completes “Expected …”. */
  expected: string
  /** Offset where it was expected. */
  at: number
}

/**
 * Maximum nesting of parentheses in a URL, as in other CommonMark readers. The bound keeps the work
 * linear.
 */
const MAX_PARENTHESES = 32

/**
 * Reads the target of a link from the offset after its opening parenthesis (CommonMark, titles in
 * quotes only).
 */
export function readLinkTarget(text: string, from: number): LinkTarget | LinkTargetFailure {
  const first = skipSpace(text, from)
  const isAngled = text[first] === '<'
  const urlStart = isAngled ? first + 1 : first
  const urlEnd = isAngled ? angledEnd(text, urlStart) : bareEnd(text, urlStart)
  if (isAngled && text[urlEnd] !== '>')
    return { expected: '“>” at the end of an address', at: Math.min(urlEnd, text.length) }
  const afterUrl = isAngled ? urlEnd + 1 : urlEnd
  let next = skipSpace(text, afterUrl)
  let titleStart = -1
  let titleEnd = -1
  const quote = text[next]
  if (next > afterUrl && (quote === '"' || quote === "'")) {
    titleStart = next
    titleEnd = quotedEnd(text, next + 1, quote)
    if (titleEnd < 0) return { expected: `${quote} at the end of a title`, at: text.length }
    next = skipSpace(text, titleEnd + 1)
  }
  if (text[next] !== ')') return { expected: '“)” after the address of a link', at: Math.min(next, text.length) }
  return { urlStart, urlEnd, isAngled, titleStart, titleEnd, end: next + 1 }
}

/**
 * Returns the offset of the white space or unbalanced parenthesis that ends a URL without angle
 * brackets.
 */
function bareEnd(text: string, from: number): number {
  let depth = 0
  let opening = from
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (character === '\\') at++
    else if (character <= ' ' || character === '\u3000') return depth ? opening : at
    else if (character === '(') {
      if (depth === 0) opening = at
      if (++depth > MAX_PARENTHESES) return opening
    } else if (character === ')' && depth-- === 0) return at
  }
  return text.length
}

/**
 * Returns the offset of the character that ends a URL in angle brackets: `>`, or one that must not
 * occur in it.
 */
function angledEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '>' && text[at] !== '<' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
  return at
}

function quotedEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) return at
  }
  return -1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++
  return at
}
