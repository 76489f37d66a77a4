import type { Task } from '../benchmark.js'
import { flat } from '../issues.js'

/**
 * Characters that must not occur in text between tags, in a written tag, and in JSON inside a
 * script.
 */
const IN_TEXT = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&<>"]/
const IN_TAG = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&]/
const IN_JSON = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF\\&<>]/
const NOT_ASCII = /[^\0-\x7F]/

interface Part {
  text: string
  forbidden: RegExp | null
}

/**
 * Returns a task that does the minimum of work for the same outputs: it concatenates their parts
 * and scans each text, each attribute with a text and each JSON-LD once for characters that would
 * have to be escaped or removed.
 */
export function boundOf(outputs: () => Iterable<string>): Task {
  let all: Part[][] = []
  const prepare = () => {
    all = Array.from(outputs(), partsOf)
  }
  const run = () => {
    for (const parts of all) write(parts).charCodeAt(0)
  }
  return { prepare, run, note: { en: 'concatenation, one scan of each text', zh: '直接拼接，每段文字看一遍' } }
}

function write(parts: readonly Part[]): string {
  let written = ''
  for (const { text, forbidden } of parts) {
    if (forbidden?.test(text)) throw new Error('Expected nothing to be escaped in these texts')
    written += text
  }
  return written
}

const partsOf = (output: string): Part[] =>
  (output.match(/<[^>]*>|[^<]+/g) ?? []).map((text) => ({ text: flat(text), forbidden: forbiddenIn(text) }))

function forbiddenIn(part: string): RegExp | null {
  if (part[0] === '<') return NOT_ASCII.test(part) ? IN_TAG : null
  return part[0] === '{' ? IN_JSON : IN_TEXT
}
