import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HtmlOptions } from '@banmian/html'
import { CommandError } from '../errors/command-error.js'
import { systemReason } from '../errors/system-error.js'
import { printable } from '../text/printable.js'

/** Looks of pages, as options of their renderer. Those that have their default are absent. */
export type Style = Pick<HtmlOptions, 'theme' | 'css' | 'writingMode'>

/** Returns the looks of pages that options name. `css` is a file, whose text is read. */
export function styleOptions({ theme, css, writingMode }: Style, cwd: string): Style {
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(css === undefined ? {} : { css: readText(css, cwd) }),
    ...(writingMode === undefined ? {} : { writingMode }),
  }
}

/** Returns the looks of an e-book, which has its own style sheet. */
export const bookStyle = ({ writingMode }: Style): Pick<Style, 'writingMode'> =>
  writingMode === undefined ? {} : { writingMode }

function readText(name: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, name), 'utf8')
  } catch (error) {
    throw new CommandError('input-unreadable', `Cannot read ${printable(name)}: ${systemReason(error)}.`)
  }
}
