import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CommandError } from '../../errors/command-error.js'
import { systemCode, systemReason } from '../../errors/system-error.js'
import { replaceFile } from '../../output/replace-file.js'
import { REPORT_START } from './html-report.js'

/** Writes a report to a file. Replaces no file that is not a report, unless `force` is true. */
export function writeReport(path: string, html: string, { shown, force }: { shown: string; force: boolean }): void {
  if (existsSync(path) && !force && !isReport(path, shown))
    throw new CommandError(
      'output-not-own',
      `Cannot write to ${shown}: it is not a report of banmian explain; choose another name, or replace it with --force.`,
    )
  if (!existsSync(dirname(path)))
    throw new CommandError(
      'output-unwritable',
      `Cannot write to ${shown}: there is no folder ${dirname(shown)}; make it first.`,
    )
  replaceFile(path, html, shown)
}

function isReport(path: string, shown: string): boolean {
  try {
    return readFileSync(path, 'latin1').startsWith(REPORT_START)
  } catch (error) {
    if (systemCode(error) === null) throw error
    throw new CommandError('output-unwritable', `Cannot write to ${shown}: ${systemReason(error)}.`)
  }
}
