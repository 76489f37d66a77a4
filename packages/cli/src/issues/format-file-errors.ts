import { printable } from '../text/printable.js'
import type { FileError } from './issue-file.js'

/** Faults of a file as lines for a person: `issue.json:3:5: Expected … (/pages/0/name)`. */
export function formatFileErrors(name: string, faults: readonly FileError[]): string[] {
  return faults.map(({ line, column, text, path }) => {
    const where = path === null ? '' : ` (${path === '' ? 'the whole' : path})`
    return printable(`${name}:${line}:${column}: ${text}${where}`)
  })
}
