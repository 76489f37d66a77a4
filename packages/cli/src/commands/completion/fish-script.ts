import type { CommandFacts, OptionFacts } from '../../help/command-facts.js'
import { choicesOf, isList } from './option-choices.js'

/** Returns the completion script for fish. */
export function fishScript(commands: readonly CommandFacts[]): string {
  const all = commands.map(({ name }) => name).join(' ')
  const lines = [
    "complete -c banmian -n __fish_use_subcommand -l help -d 'print this help'",
    "complete -c banmian -n __fish_use_subcommand -l version -d 'print the version'",
    `complete -c banmian -n __fish_use_subcommand -f -a help -d ${quoted('Show the help of a command.')}`,
    `complete -c banmian -n '__fish_seen_subcommand_from help' -f -a ${quoted(all)}`,
    ...commands.flatMap((command) => linesOf(command)),
  ]
  return `# Completion of banmian for fish: banmian completion fish > ~/.config/fish/completions/banmian.fish\n${lines.join('\n')}\n`
}

function linesOf({ name, aliases, description, options, commands, choices }: CommandFacts): string[] {
  const seen = `__fish_seen_subcommand_from ${[name, ...aliases].join(' ')}`
  const inner = commands.map((command) => command.name).join(' ')
  const own = commands.length === 0 ? seen : `${seen}; and not __fish_seen_subcommand_from ${inner}`
  return [
    `complete -c banmian -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ...options.map((option) => `complete -c banmian -n '${own}'${optionOf(option)}`),
    ...(choices.length === 0 ? [] : [`complete -c banmian -n '${own}' -f -a ${quoted(choices.join(' '))}`]),
    ...commands.flatMap((command) => [
      `complete -c banmian -n '${own}' -f -a ${command.name} -d ${quoted(command.description)}`,
      ...command.options.map(
        (option) =>
          `complete -c banmian -n '${seen}; and __fish_seen_subcommand_from ${command.name}'${optionOf(option)}`,
      ),
    ]),
  ]
}

function optionOf({ names, value, description }: OptionFacts): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('')
  return `${flags}${value === null ? '' : valuesOf(names)} -d ${quoted(description)}`
}

function valuesOf(names: readonly string[]): string {
  const choices = choicesOf(names)
  if (choices === null) return ' -r -F'
  if (!isList(names)) return ` -x -a ${quoted(choices.join(' '))}`
  return ` -x -a ${quoted(`(__fish_complete_list , 'string split " " "${choices.join(' ')}"')`)}`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
