import { nearest } from '@banmian/core/arguments'
import { type Command, CommanderError } from 'commander'
import { CommandError, usageError } from './errors/command-error.js'
import { EXIT } from './errors/exit-codes.js'
import { programFor } from './program.js'
import { type Io, openSession } from './session/session.js'
import { catchingStream, writeFailure } from './terminal/write-failure.js'
import { printable } from './text/printable.js'

export type { Io }

/**
 * Runs the command `banmian` with the arguments after its name and returns the exit code. Never
 * rejects: errors are printed on `io.stderr`. A signal during writing ends the process, after the
 * temporary files have been removed.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let failure: string | null = null
  const stdout = catchingStream(io.stdout, (error) => {
    failure ??= writeFailure('standard output', error)
  })
  const stderr = catchingStream(io.stderr, (error) => {
    failure ??= writeFailure('standard error', error)
  })
  const exitCode = await runIn({ ...io, stdout, stderr }, argv)
  if (failure === null) return exitCode
  stderr.write(`error: ${failure}\n`)
  return exitCode === EXIT.ok || exitCode === EXIT.messages ? EXIT.failure : exitCode
}

/** Runs the command with streams that never throw. */
async function runIn(io: Io, argv: readonly string[]): Promise<number> {
  const session = openSession(io, {
    json: argv.includes('--json'),
    quiet: argv.includes('--quiet') || argv.includes('-q'),
  })
  let exitCode: number = EXIT.ok
  const program = programFor(session, (code) => {
    exitCode = code
  })
  try {
    checkHelpOf(argv, program)
    await program.parseAsync(argv, { from: 'user' })
    session.log.add({ event: 'end', exitCode })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
    // Called without a command: commander has already printed the help.
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage
    const commandError = toCommandError(error, program)
    session.printError(commandError)
    session.log.add({ event: 'end', exitCode: commandError.exitCode })
    return commandError.exitCode
  }
}

/** Throws if help is asked for about a command that does not exist, as for calling one. */
function checkHelpOf([first, name]: readonly string[], { commands }: Command): void {
  if (first !== 'help' || name === undefined || name.startsWith('-')) return
  const names = commands.flatMap((command) => [command.name(), ...command.aliases()])
  if (names.includes(name) || name === 'help') return
  const suggestion = nearest(name, names)
  const end = suggestion === null || suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
  throw usageError(`Unknown command '${printable(name)}'.${end} See banmian --help.`)
}

function toCommandError(error: unknown, program: Command): CommandError {
  if (error instanceof CommandError) return error
  if (error instanceof CommanderError) return usageError(`${sentence(error.message)} See ${helpFor(program)}.`)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new CommandError(
    'unexpected',
    'This is a bug in banmian; please report it at https://github.com/banmian/banmian/issues with the lines below.',
    stack.split('\n').map(printable),
  )
}

/** Returns a message of the argument parser in the form of the other errors. */
function sentence(message: string): string {
  const text = printable(message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}

/** Returns the command that prints the help of the command that was called. */
function helpFor({ args, commands }: Command): string {
  const called = commands.find((command) => command.name() === args[0])
  return called === undefined ? 'banmian --help' : `banmian ${called.name()} --help`
}
