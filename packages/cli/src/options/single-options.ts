import type { Command } from 'commander'
import { usageError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'

/** Options that can be repeated: each adds to the values before it. */
const REPEATABLE: ReadonlySet<string> = new Set([
  '--to',
  '--outputs',
  '--allow-remote-pictures',
  '--page-name',
  '--page-label',
])

/** Makes a command refuse an option that is given twice where one value would be lost. */
export function refuseRepeatedOptions(command: Command): Command {
  for (const option of command.options) {
    const flag = option.long ?? option.flags
    if (!option.required || REPEATABLE.has(flag)) continue
    let first: string | null = null
    command.on(`option:${option.name()}`, (value: string) => {
      if (first !== null)
        throw usageError(`Expected ${flag} at most once, received "${excerpt(first, 40)}" and "${excerpt(value, 40)}".`)
      first = value
    })
  }
  return command
}
