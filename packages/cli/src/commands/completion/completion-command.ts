import { Argument, Command } from 'commander'
import { usageError } from '../../errors/command-error.js'
import { commandFacts } from '../../help/command-facts.js'
import type { Session } from '../../session/session.js'
import { excerpt } from '../../text/printable.js'
import { completionScripts, SHELLS, type Shell } from './scripts.js'

const HELP = `
Examples:
  source <(banmian completion bash)
  banmian completion zsh > "\${fpath[1]}/_banmian"
  banmian completion fish > ~/.config/fish/completions/banmian.fish
`

/** Returns the command `banmian completion`, which describes all commands of a program. */
export function completionCommand({ io }: Session, program: Command): Command {
  return new Command('completion')
    .description('Print a script that completes commands and options in a shell.')
    .addArgument(new Argument('<shell>', 'shell of the script').choices(SHELLS).argParser(parseShell))
    .addHelpText('after', HELP)
    .action((shell: Shell) => {
      io.stdout.write(completionScripts[shell](commandFacts(program)))
    })
}

function parseShell(value: string): Shell {
  const shell = SHELLS.find((name) => name === value)
  if (shell) return shell
  throw usageError(`Expected bash, zsh or fish, received "${excerpt(value, 40)}".`)
}
