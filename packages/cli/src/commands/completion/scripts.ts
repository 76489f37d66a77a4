import type { CommandFacts, OptionFacts } from '../../help/command-facts.js'
import { choicesOf } from './option-choices.js'

/** The shells that have a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** A shell that has a completion script. */
export type Shell = (typeof SHELLS)[number]

/** Functions that return the completion script of each shell. */
export const completionScripts: Readonly<Record<Shell, (commands: readonly CommandFacts[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

const namesOf = (options: readonly OptionFacts[]): string[] => options.flatMap(({ names }) => names)

/** Returns the options that have a few values, each once. */
function optionsWithChoices(commands: readonly CommandFacts[]): { names: string[]; choices: readonly string[] }[] {
  const found = new Map<string, { names: string[]; choices: readonly string[] }>()
  for (const { names } of commands.flatMap(({ options }) => options)) {
    const choices = choicesOf(names)
    if (choices !== null) found.set(names.join(), { names, choices })
  }
  return [...found.values()]
}

function bashScript(commands: readonly CommandFacts[]): string {
  const names = commands.map(({ name }) => name)
  const cases = commands.map(
    ({ name, aliases, words, options }) =>
      `    ${[name, ...aliases].join('|')}) words='${words.join(' ')}' options='${namesOf(options).join(' ')}' ;;`,
  )
  const values = optionsWithChoices(commands).map(
    ({ names, choices }) => `    ${names.join('|')}) _banmian_values '${choices.join(' ')}'; return ;;`,
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
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ $COMP_CWORD -eq 2 && -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -o bashdefault -F _banmian banmian
`
}

/** Returns a text between single quotation marks, as both bash and zsh read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Escapes the characters that end the description of an option in zsh. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

function zshScript(commands: readonly CommandFacts[]): string {
  const list = commands.map(({ name, description }) => `    ${quoted(`${name}:${described(description)}`)}`)
  const cases = commands.map(({ name, options }) => {
    const specs = options.flatMap((option) => zshOptions(option)).map((spec) => `      ${quoted(spec)}`)
    return `    ${name}) _arguments -s -S \\\n${[...specs, `      ${quoted('*:file:_files')}`].join(' \\\n')} ;;`
  })
  return `#compdef banmian
# Completion of banmian for zsh: banmian completion zsh > "\${fpath[1]}/_banmian"
_banmian() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _banmian ]; then _banmian "$@"; else compdef _banmian banmian; fi
`
}

function zshOptions({ names, value, description }: OptionFacts): string[] {
  const choices = choicesOf(names)
  const what = choices === null ? '_files' : `(${choices.join(' ')})`
  const argument = value === null ? '' : `:${value.replace(/[<>[\]]/g, '')}:${what}`
  return names.map((name) => `${name}[${described(description)}]${argument}`)
}

function fishScript(commands: readonly CommandFacts[]): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c banmian -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(description)}`,
    ...options.map((option) => `complete -c banmian -n '__fish_seen_subcommand_from ${name}'${fishOption(option)}`),
  ])
  return `# Completion of banmian for fish: banmian completion fish > ~/.config/fish/completions/banmian.fish\n${lines.join('\n')}\n`
}

function fishOption({ names, value, description }: OptionFacts): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('')
  const choices = choicesOf(names)
  const values = value === null ? '' : choices === null ? ' -r' : ` -x -a ${fishQuoted(choices.join(' '))}`
  return `${flags}${values} -d ${fishQuoted(description)}`
}

const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
