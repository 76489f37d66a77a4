import { Command } from 'commander'
import { addCommonOptions, addReadOptions, type InspectOptions } from '../../options/command-options.js'
import { parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { inspect } from './inspect.js'

const HELP = `
For each file: its format and what shows it, its pages with their sizes, blocks,
lines and pictures, the size of most characters and the largest one, and the
roles of blocks. Sizes are in the unit of the tool.

Exit codes:
  0  every file was read
  1  a file could not be read, or is in no known format
  2  the command line is wrong

Examples:
  banmian inspect 02_res.json
  banmian inspect issue/mets.xml --json
`

/** Returns the command `banmian inspect`. */
export function inspectCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('inspect')
    .description('Show what files of OCR and layout tools are, and what their pages contain.')
    .argument('<files...>', 'files or folders of pages, or - for standard input', parsePath)
  return addCommonOptions(addReadOptions(command))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: InspectOptions) => {
      onDone(await inspect(files, options, session))
    })
}
