import { Command } from 'commander'
import { version } from '../package.json'
import { archiveCommand } from './commands/archive/archive-command.js'
import { convertCommand } from './commands/convert/convert-command.js'
import { inspectCommand } from './commands/inspect/inspect-command.js'
import { siteCommand } from './commands/site/site-command.js'
import { validateCommand } from './commands/validate/validate-command.js'
import { refuseRepeatedOptions } from './options/single-options.js'
import type { Session } from './session/session.js'
import { wantsColor } from './terminal/colors.js'

/**
 * Returns the command line of `banmian`. `onDone` is called with the exit code of the command
 * that ran.
 */
export function programFor(session: Session, onDone: (exitCode: number) => void): Command {
  const { stdout, stderr, env } = session.io
  const { bold } = session.colors.out
  const program = new Command('banmian')
  const ready = (command: Command): Command => refuseRepeatedOptions(command).copyInheritedSettings(program)
  program
    .description('Restores newspaper pages from their text, and publishes them.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ styleTitle: (title) => bold(title) })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // `run` prints the errors of all commands.
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns || 80,
      getErrHelpWidth: () => stderr.columns || 80,
      getOutHasColors: () => wantsColor(stdout, env),
      getErrHasColors: () => wantsColor(stderr, env),
    })
    .exitOverride()
    .addCommand(ready(convertCommand(session, onDone)))
    .addCommand(ready(siteCommand(session, onDone)))
    .addCommand(ready(inspectCommand(session, onDone)))
    .addCommand(ready(validateCommand(session, onDone)))
    .addCommand(ready(archiveCommand(session, onDone)))
  for (const command of program.commands) command.commands.forEach(ready)
  return program
}
