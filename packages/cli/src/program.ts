import { Command } from 'commander'
import { version } from '../package.json'
import { announceCommand } from './commands/announce/announce-command.js'
import { archiveCommand } from './commands/archive/archive-command.js'
import { buildCommand } from './commands/build/build-command.js'
import { completionCommand } from './commands/completion/completion-command.js'
import { convertCommand } from './commands/convert/convert-command.js'
import { diffCommand } from './commands/diff/diff-command.js'
import { explainCommand } from './commands/explain/explain-command.js'
import { initCommand } from './commands/init/init-command.js'
import { inspectCommand } from './commands/inspect/inspect-command.js'
import { lintCommand } from './commands/lint/lint-command.js'
import { manCommand } from './commands/man/man-command.js'
import { serveCommand } from './commands/serve/serve-command.js'
import { statsCommand } from './commands/stats/stats-command.js'
import { tidyCommand } from './commands/tidy/tidy-command.js'
import { validateCommand } from './commands/validate/validate-command.js'
import { watchCommand } from './commands/watch/watch-command.js'
import { parseText } from './options/option-values.js'
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
  const ready = (command: Command): Command =>
    refuseRepeatedOptions(
      command.option(
        '--log-file <file>',
        'append every step and message to a file, as JSON lines',
        parseText('--log-file'),
      ),
    ).copyInheritedSettings(program)
  program
    .description('Restores newspaper pages from their text, and publishes them.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Print the help of a command.')
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
    .hook('preAction', (_, command) => session.log.open(command.opts(), command.name(), session.cwd))
    .addCommand(ready(convertCommand(session, onDone)))
    .addCommand(ready(buildCommand(session, onDone)))
    .addCommand(ready(announceCommand(session, onDone)))
    .addCommand(ready(watchCommand(session, onDone)))
    .addCommand(ready(serveCommand(session, onDone)))
    .addCommand(ready(initCommand(session, onDone)))
    .addCommand(ready(inspectCommand(session, onDone)))
    .addCommand(ready(validateCommand(session, onDone)))
    .addCommand(ready(archiveCommand(session, onDone)))
    .addCommand(ready(explainCommand(session, onDone)))
    .addCommand(ready(lintCommand(session, onDone)))
    .addCommand(ready(tidyCommand(session, onDone)))
    .addCommand(ready(statsCommand(session, onDone)))
    .addCommand(ready(diffCommand(session, onDone)))
    .addCommand(completionCommand(session, program).copyInheritedSettings(program))
    .addCommand(manCommand(session, program).copyInheritedSettings(program), { hidden: true })
  for (const command of program.commands) command.commands.forEach(ready)
  return program
}
