import { Command } from 'commander'
import { addCommonOptions, addReadOptions } from '../../options/command-options.js'
import { parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import type { DiffOptions } from './diff.js'

const HELP = `
Articles are compared, not lines: those that were added, removed or moved, and the
fields that differ, word by word. [-text-] is only in the first issue, and
{+text+} only in the second.

Exit codes:
  0  the issues are the same
  1  they differ, or one could not be read
  2  the command line is wrong

Examples:
  banmian diff page.md out/issue.md
  banmian diff yesterday/issue.json today/issue.json --json
`

/** Returns the command `banmian diff`. */
export function diffCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('diff')
    .description('Compare two issues or pages article by article.')
    .argument('<issues...>', 'two files or folders, of which one may be - for standard input', parsePath)
  return addCommonOptions(addReadOptions(command))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: DiffOptions) => {
      // Loaded here, so that other commands start without it.
      const { diff } = await import('./diff.js')
      onDone(await diff(paths, options, session))
    })
}
