import type { CommandFacts, OptionFacts } from '../../help/command-facts.js'
import { choicesOf } from './option-choices.js'

const namesOf = (options: readonly OptionFacts[]): string => options.flatMap(({ names }) => names).join(' ')

/** Returns the words that may follow a command: those in it, or the values of its argument. */
const wordsOf = ({ commands, choices }: CommandFacts): string =>
  [...commands.map(({ name }) => name), ...choices].join(' ')

/** Returns the options that have a few values, each once. */
function optionsWithChoices(commands: readonly CommandFacts[]): { names: string[]; choices: readonly string[] }[] {
  const found = new Map<string, { names: string[]; choices: readonly string[] }>()
  for (const { names } of commands.flatMap(({ options }) => options)) {
    const choices = choicesOf(names)
    if (choices !== null) found.set(names.join(), { names, choices })
  }
  return [...found.values()]
}

/** Returns the completion script for bash. */
export function bashScript(commands: readonly CommandFacts[]): string {
  const names = commands.map(({ name }) => name)
  const all = [...commands, ...commands.flatMap((command) => command.commands)]
  const cases = commands.map((command) => {
    const patterns = [command.name, ...command.aliases].join('|')
    return `    ${patterns}) words='${wordsOf(command)}' options='${namesOf(command.options)}' ;;`
  })
  const inner = commands.flatMap(({ name, commands: within }) =>
    within.map((command) => `    '${name} ${command.name}') words='' options='${namesOf(command.options)}' ;;`),
  )
  const values = optionsWithChoices(all).map(
    ({ names: flags, choices }) => `    ${flags.join('|')}) _banmian_values '${choices.join(' ')}'; return ;;`,
  )
  return `# Completion of banmian for bash: source <(banmian completion bash)
# Completes the last of several values with commas between them.
_banmian_values() {
  local done=''
  if [[ $current == *,* ]]; then done=\${current%,*},; fi
  COMPREPLY=($(compgen -P "$done" -W "$1" -- "\${current##*,}"))
}
_banmian() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words='' options=''
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${[...names, 'help'].join(' ')} --help --version' -- "$current"))
    return
  fi
  case $previous in
${values.join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    help) words='${names.join(' ')}' ;;
  esac
  if [[ $COMP_CWORD -gt 2 ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${inner.join('\n')}
    esac
  fi
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ $COMP_CWORD -eq 2 && -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -o bashdefault -F _banmian banmian
`
}
