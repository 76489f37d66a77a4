import { readFileSync } from 'node:fs'
import { parseIssue } from '@banmian/core'
import { root } from './write-page.js'

/** Text of the sample page. */
export const sampleText = readFileSync(`${root}examples/taiyuan-daily/page.md`, 'utf8')

/** The result of the parser for the sample page. */
export const sample = parseIssue(sampleText, { publication: '太原日报', date: '2024-03-08' })

/** Returns the value at a JSON Pointer (RFC 6901), or `undefined`. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value)
}
