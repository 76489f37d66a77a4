import { EventEmitter } from 'node:events'
import type { Argument, Command, Option } from 'commander'

/** An option as completion scripts and the manual page show it. */
export interface OptionFacts {
  /** The names, such as `-o` and `--out`. */
  names: string[]
  /** The name of its value, such as `<folder>`, or null without one. */
  value: string | null
  description: string
}

/** A command as completion scripts and the manual page show it. */
export interface CommandFacts {
  name: string
  description: string
  /** Its arguments, such as `[pages...]`. */
  usage: string
  options: OptionFacts[]
  /** Other names of it. */
  aliases: readonly string[]
  /** The commands in it. */
  commands: readonly CommandFacts[]
  /** The values of its argument, if that has a few. */
  choices: readonly string[]
  /** The text below the options in its help. */
  notes: string
}

/** Returns the commands of a program, or of a command, that its help shows. */
export const commandFacts = (program: Command): CommandFacts[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      usage: command.registeredArguments.map(argumentUsage).join(' '),
      options: program.createHelp().visibleOptions(command).map(optionFacts),
      aliases: command.aliases(),
      commands: commandFacts(command),
      choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
      notes: notesOf(command),
    }))

function argumentUsage(argument: Argument): string {
  const inside = argument.variadic ? `${argument.name()}...` : argument.name()
  return argument.required ? `<${inside}>` : `[${inside}]`
}

function optionFacts({ short, long, flags, description }: Option): OptionFacts {
  return {
    names: [short, long].filter((name) => name !== undefined),
    value: /<.+>|\[.+\]/.exec(flags)?.[0] ?? null,
    description,
  }
}

/** Returns the text that was added to the help of a command. */
function notesOf(command: Command): string {
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  // Commander prints added text by this event; its types leave out that a command is an emitter.
  const emitter: unknown = command
  if (emitter instanceof EventEmitter) emitter.emit('afterHelp', { error: false, command, write })
  return text.trim()
}
