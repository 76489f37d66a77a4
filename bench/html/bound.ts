import type { Task } from '../benchmark.js'
import { flat } from '../issues.js'

/** What may not stand in a text between tags, in a tag that is written already, and in JSON within a script. */
const IN_TEXT = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&<>"]/
const IN_TAG = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&]/
const IN_JSON = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF\\&<>]/
const NOT_ASCII = /[^\0-\x7F]/

interface Piece {
  text: string
  forbidden: RegExp | null
}

/**
 * The least that outputs can be written for: the same bytes laid together piece by piece, static head included, each text, each attribute that
 * holds one and each JSON-LD looked at once for what would have to be escaped or left out.
 */
export function boundOf(outputs: () => Iterable<string>): Task {
  let all: Piece[][] = []
  const prepare = () => {
    all = Array.from(outputs(), piecesOf)
  }
  const run = () => {
    for (const pieces of all) write(pieces).charCodeAt(0)
  }
  return { prepare, run, note: { en: 'concatenation, each text looked at once', zh: '直接拼接，每段文字看一遍' } }
}

function write(pieces: readonly Piece[]): string {
  let written = ''
  for (const { text, forbidden } of pieces) {
    if (forbidden?.test(text)) throw new Error('Expected nothing to be escaped in these texts')
    written += text
  }
  return written
}

const piecesOf = (output: string): Piece[] =>
  (output.match(/<[^>]*>|[^<]+/g) ?? []).map((text) => ({ text: flat(text), forbidden: forbiddenIn(text) }))

function forbiddenIn(piece: string): RegExp | null {
  if (piece[0] === '<') return NOT_ASCII.test(piece) ? IN_TAG : null
  return piece[0] === '{' ? IN_JSON : IN_TEXT
}
