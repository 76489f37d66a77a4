import type { CommandFacts } from '../../help/command-facts.js'
import { bashScript } from './bash-script.js'
import { fishScript } from './fish-script.js'
import { zshScript } from './zsh-script.js'

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
