import type { Severity } from '@banmian/core'
import { EXIT } from '../errors/exit-codes.js'
import { FAIL_ON, type FailOn } from './option-values.js'

/** Returns the exit code of a command that succeeded with messages. */
export function exitCodeForMessages(
  messages: readonly { severity: Severity }[],
  { failOn, strict }: { failOn?: FailOn; strict?: boolean },
): number {
  const threshold = failOn ?? (strict ? 'warning' : null)
  if (threshold === null) return EXIT.ok
  const failing: readonly Severity[] = FAIL_ON.slice(0, FAIL_ON.indexOf(threshold) + 1)
  return messages.some(({ severity }) => failing.includes(severity)) ? EXIT.messages : EXIT.ok
}
