import { Command } from 'commander'
import { addCommonOptions, addEncodingOption } from '../../options/command-options.js'
import { parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { type TidyOptions, tidy } from './tidy.js'

const HELP = `
An issue.md that a person has edited is written as banmian writes it, so that
version control shows only real changes. Datelines and credits that were typed
into articles without any are read; their words stay. Nothing else changes.
Without --check and --write, the Markdown of one issue is printed.

Exit codes:
  0  every issue is canonical, or was written
  1  with --check, one is not; or a file is not an issue, or could not be read
  2  the command line is wrong

Examples:
  banmian tidy --check issues/
  banmian tidy --write out/issue.md
  banmian tidy - < edited.md > issue.md
`

/** Returns the command `banmian tidy`. */
export function tidyCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('tidy')
    .description('Write issues that were edited by hand as canonical Markdown.')
    .argument('<files...>', 'Markdown of issues, folders of it, or - for standard input', parsePath)
    .option('--check', 'list the issues that are not canonical, and write nothing')
    .option('--write', 'write the issues back to their files')
    .option('--pages', 'restore pages that are not issues yet, and write these as issues')
    .option('--keep-attributions', 'read no datelines and credits from the text')
  return addCommonOptions(addEncodingOption(command))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: TidyOptions) => {
      onDone(await tidy(files, options, session))
    })
}
