import type { Colors } from '../terminal/colors.js'
import { printable } from '../text/printable.js'
import { formatSize } from '../text/size.js'
import type { Report, SiteReport } from './report.js'

/** Words for what a run would do to a file, by its state. */
const ACTIONS = { new: 'write', changed: 'replace', unchanged: 'keep' } as const
/** Words for what a run would do to a file of an earlier run, by its state. */
const STALE_ACTIONS = { removed: 'remove', kept: 'leave', changed: 'leave' } as const

/** Returns what a run without `--dry-run` would do to each file of the output folder. */
export function dryRunLines({ out, files, stale }: Report | SiteReport, { bold, dim }: Colors): string[] {
  const folder = printable(out).replace(/\/*$/, '/')
  const line = (action: string, path: string, note: string) => `  ${action.padEnd(8)} ${folder}${path}  ${dim(note)}`
  return [
    bold('Nothing was changed. A run would'),
    ...files.map(({ path, bytes, state }) => line(ACTIONS[state], path, formatSize(bytes))),
    ...stale.map(({ path, state }) =>
      line(STALE_ACTIONS[state], path, state === 'changed' ? 'of an earlier run, changed since' : 'of an earlier run'),
    ),
  ]
}
