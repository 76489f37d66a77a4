import { printable } from '../text/printable.js'
import type { FileError } from './issue-file.js'

/**
 * Returns the errors of a file as lines for people: `issue.json:3:5: Expected … (/pages/0/name)`.
 */
export function formatFileErrors(name: string, errors: readonly FileError[]): string[] {
  return errors.map(({ line, column, text, path }) => {
    const part = path === null ? '' : ` (${path === '' ? 'the whole document' : path})`
    return printable(`${name}:${line}:${column}: ${text}${part}`)
  })
}
