import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeError } from './write-error.js'

/**
 * Writes a text to a file: readers see either the old or the new version. A link stays one, and the
 * file that it leads to is replaced. Permissions stay.
 *
 * @param shown - Name of the file in messages
 */
export function replaceFile(path: string, text: string, shown: string): void {
  try {
    const isNew = !existsSync(path)
    const real = isNew ? path : realpathSync(path)
    const next = join(dirname(real), `.${basename(real).slice(0, 80)}.${process.pid}.banmian`)
    try {
      const file = openSync(next, 'wx', isNew ? 0o666 : statSync(real).mode & 0o777)
      try {
        writeFileSync(file, text)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(next, real)
    } finally {
      rmSync(next, { force: true })
    }
  } catch (error) {
    throw writeError(shown, error)
  }
}
