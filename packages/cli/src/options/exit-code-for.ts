import type { Severity } from '@banmian/core'
import { EXIT } from '../errors/exit-codes.js'
import { FAIL_ON, type FailOn } from './option-values.js'

/** The exit code of a command that is done, by its messages. */
export function exitCodeFor(
  messages: readonly { severity: Severity }[],
  { failOn, strict }: { failOn?: FailOn; strict?: boolean },
): number {
  const least = failOn ?? (strict ? 'warning' : null)
  if (least === null) return EXIT.ok
  const grave: readonly Severity[] = FAIL_ON.slice(0, FAIL_ON.indexOf(least) + 1)
  return messages.some(({ severity }) => grave.includes(severity)) ? EXIT.messages : EXIT.ok
}
