import { closeSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { usageError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'

/** The first bytes, as Latin-1, of OpenType and TrueType fonts and of collections of them. */
const FONT = /^(?:OTTO|true|ttcf|\0\x01\0\0)/

/** Returns the absolute path of the font that `--cover-font` names, or null without one. */
export function coverFont(name: string | undefined, cwd: string): string | null {
  if (name === undefined) return null
  const path = resolve(cwd, name)
  if (!FONT.test(openingOf(path)))
    throw usageError(`Expected --cover-font to be an OpenType or TrueType font, received "${excerpt(name, 40)}".`)
  return path
}

/** Returns the first four bytes of a file as Latin-1, or '' if it cannot be read. */
function openingOf(path: string): string {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(4)
      readSync(file, bytes)
      return bytes.toString('latin1')
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}
