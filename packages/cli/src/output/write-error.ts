import { CommandError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'

/**
 * Returns the command's error for an operating system error during writing. Throws any other
 * error again.
 */
export function writeError(name: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error
  const reason = systemCode(error) === 'ENOENT' ? 'no folder can be made there' : systemReason(error)
  return new CommandError('output-unwritable', `Cannot write to ${name}: ${reason}.`)
}
