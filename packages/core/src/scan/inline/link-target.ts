import type { Target } from './inline-markdown.js'

/** Deeper parentheses are no URL; the bound keeps the work in proportion to the line. */
const DEEPEST = 8

/** Reads `(url "title")` at an offset, as CommonMark writes it, with the offset after it; `null` when there is none. */
export function readTarget(raw: string, at: number): (Target & { end: number; titleAt: number }) | null {
  if (raw[at] !== '(') return null
  let next = skipBlanks(raw, at + 1)
  const angled = raw[next] === '<'
  const to = angled ? angledEnd(raw, next + 1) : bareEnd(raw, next)
  if (to < 0) return null
  const printed = raw.slice(angled ? next + 1 : next, to)
  if (!isAddress(printed, angled)) return null
  next = angled ? to + 1 : to
  const afterUrl = next
  next = skipBlanks(raw, next)
  let title: string | null = null
  let titleAt = -1
  const quote = raw[next]
  if (next > afterUrl && (quote === '"' || quote === "'")) {
    const close = quoteEnd(raw, next + 1, quote)
    if (close < 0) return null
    titleAt = next
    title = withoutBackslashes(raw.slice(next + 1, close))
    next = skipBlanks(raw, close + 1)
  }
  return raw[next] === ')' ? { url: withoutBackslashes(printed), title, titleAt, end: next + 1 } : null
}

function bareEnd(raw: string, from: number): number {
  let depth = 0
  for (let at = from; at < raw.length; at++) {
    const sign = raw[at]!
    if (sign === '\\') at++
    else if (sign <= ' ' || sign === '\u3000') return depth ? -1 : at
    else if (sign === '(' && ++depth > DEEPEST) return -1
    else if (sign === ')' && depth-- === 0) return at
  }
  return -1
}

function angledEnd(raw: string, from: number): number {
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === '\\') at++
    else if (raw[at] === '<') return -1
    else if (raw[at] === '>') return at
  }
  return -1
}

function quoteEnd(raw: string, from: number, quote: string): number {
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === '\\') at++
    else if (raw[at] === quote) return at
  }
  return -1
}

function skipBlanks(raw: string, from: number): number {
  let at = from
  while (raw[at] === ' ' || raw[at] === '\t') at++
  return at
}

/** What is no Latin text must look like a path: `[图](新华社发)` is printed text. */
const isAddress = (printed: string, angled: boolean): boolean =>
  printed !== '' && (angled || /^[\x21-\x7e]*$/.test(printed) || /[/#?]|\.\w{2,5}$/.test(printed))

const withoutBackslashes = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
