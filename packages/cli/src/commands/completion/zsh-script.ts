import type { CommandFacts, OptionFacts } from '../../help/command-facts.js'
import { choicesOf, isList } from './option-choices.js'

/** Returns a text between single quotation marks, as zsh reads it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Escapes the characters that end the description of an option in zsh. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

/** Returns the completion script for zsh. */
export function zshScript(commands: readonly CommandFacts[]): string {
  return `#compdef banmian
# Completion of banmian for zsh: banmian completion zsh > "\${fpath[1]}/_banmian"
_banmian() {
  local -a commands
  commands=(
${listOf(commands)}
  )
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then compadd -- --help --version
    else _describe command commands; compadd help; fi
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(caseOf).join('\n')}
    help) (( CURRENT == 2 )) && _describe command commands ;;
  esac
}
if [ "$funcstack[1]" = _banmian ]; then _banmian "$@"; else compdef _banmian banmian; fi
`
}

const listOf = (commands: readonly CommandFacts[]): string =>
  commands.map(({ name, description }) => `    ${quoted(`${name}:${described(description)}`)}`).join('\n')

function caseOf(command: CommandFacts): string {
  const { name, aliases, commands } = command
  const patterns = [name, ...aliases].join('|')
  if (commands.length === 0) return `    ${patterns}) ${argumentsOf(command)} ;;`
  return `    ${patterns})
  commands=(
${listOf(commands)}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map((inner) => `    ${inner.name}) shift words; (( CURRENT-- )); ${argumentsOf(inner)} ;;`).join('\n')}
    *) ${argumentsOf(command)} ;;
  esac ;;`
}

function argumentsOf({ options, choices }: CommandFacts): string {
  const specs = options.flatMap((option) => optionSpecs(option))
  const rest = choices.length > 0 ? `1:word:(${choices.join(' ')})` : '*:file:_files'
  return `_arguments -s -S \\\n${[...specs, rest].map((spec) => `      ${quoted(spec)}`).join(' \\\n')}`
}

function optionSpecs({ names, value, description }: OptionFacts): string[] {
  const choices = choicesOf(names)
  const what = value?.replace(/[<>[\]]/g, '') ?? ''
  const list = choices?.join(' ')
  const action = choices === null ? '_files' : isList(names) ? `_values -s , ${what} ${list}` : `(${list})`
  const argument = value === null ? '' : `:${what}:${action}`
  return names.map((name) => `${name}[${described(description)}]${argument}`)
}
