import { Fault, quote } from '../markdown-error.js'
import { decode } from '../references.js'

/** Where a link or a picture points to. */
export interface Address {
  url: string
  title: string | null
  /** Place after the closing bracket. */
  end: number
}

const HINT =
  'Write [text](address "title"), with the address between < and > if it holds blanks or brackets; write \\] for a plain bracket.'

/** Reads the address and the title of a link, from the place after the opening bracket on. */
export function readAddress(text: string, from: number, offset: (at: number) => number): Address {
  const fail = (expected: string, at: number): Fault =>
    new Fault(expected, quote(text.slice(at, at + 40)), HINT, offset(from - 1), offset(at))
  const start = skip(text, from)
  let at = start
  let url: string
  if (text[start] === '<') {
    at = start + 1
    while (at < text.length && text[at] !== '>' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
    if (text[at] !== '>') throw fail('“>” at the end of an address', Math.min(at, text.length))
    url = decode(text.slice(start + 1, at), offset(start + 1), true)
    at++
  } else {
    for (let open = 0; at < text.length && !/[\s\0-\x1f]/.test(text[at]!); at++) {
      if (text[at] === '(') open++
      else if (text[at] === ')' && open-- === 0) break
      else if (text[at] === '\\') at++
    }
    url = decode(text.slice(start, Math.min(at, text.length)), offset(start), true)
  }
  let title: string | null = null
  const quoteAt = skip(text, at)
  const mark = text[quoteAt]
  if (quoteAt > at && (mark === '"' || mark === "'")) {
    at = quoteAt + 1
    while (at < text.length && text[at] !== mark) at += text[at] === '\\' ? 2 : 1
    if (text[at] !== mark) throw fail(`${mark} at the end of a title`, Math.min(at, text.length))
    title = decode(text.slice(quoteAt + 1, at), offset(quoteAt + 1), true)
    at++
  }
  const close = skip(text, at)
  if (text[close] !== ')') throw fail('“)” after the address of a link', Math.min(close, text.length))
  return { url, title, end: close + 1 }
}

function skip(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++
  return at
}
