import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import type { ReportMessage, StaleFileReport } from './report.js'
import { commandMessage } from './report-messages.js'

/** Maximum number of files that a message names. */
const MAX_NAMED = 3

/** Returns the messages about the files of earlier runs that a run did not write. */
export function staleMessages(stale: readonly StaleFileReport[], out: string): ReportMessage[] {
  const paths = (wanted: StaleFileReport['state']): string[] =>
    stale.filter(({ state }) => state === wanted).map(({ path }) => path)
  const [kept, removed, changed] = [paths('kept'), paths('removed'), paths('changed')]
  const folder = printable(out)
  return [
    ...message('stale-pages', 'info', kept, (files, are) => {
      const them = kept.length === 1 ? 'it' : 'them'
      return `${files} of an earlier run ${are} still in ${folder}; remove ${them} with --prune`
    }),
    ...message(
      'stale-removed',
      'info',
      removed,
      (files, _, were) => `${files} of an earlier run ${were} removed from ${folder}`,
    ),
    ...message('stale-changed', 'warning', changed, (files, are, were) => {
      const them = changed.length === 1 ? 'it' : 'them'
      return `${files} of an earlier run ${were} changed by hand and ${are} still in ${folder}; remove ${them} by hand if you no longer need ${them}`
    }),
  ]
}

function message(
  code: string,
  severity: 'info' | 'warning',
  paths: readonly string[],
  sentence: (files: string, are: string, were: string) => string,
): ReportMessage[] {
  if (paths.length === 0) return []
  const [are, were] = paths.length === 1 ? ['is', 'was'] : ['are', 'were']
  const named = paths.slice(0, MAX_NAMED).map(printable).join(', ') + (paths.length > MAX_NAMED ? ', …' : '')
  return [commandMessage(code, severity, `${sentence(counted(paths.length, 'file'), are, were)}: ${named}.`)]
}
