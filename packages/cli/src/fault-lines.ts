import type { FileFault } from './issue-file.js'
import { printable } from './printable.js'

/** Faults of a file as lines for a person: `issue.json:3:5: Expected … (/pages/0/name)`. */
export function faultLines(name: string, faults: readonly FileFault[]): string[] {
  return faults.map(({ line, column, text, path }) => {
    const where = path === null ? '' : ` (${path === '' ? 'the whole' : path})`
    return printable(`${name}:${line}:${column}: ${text}${where}`)
  })
}
