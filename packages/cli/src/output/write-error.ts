import { CommandError } from '../errors/command-error.js'
import { systemCode, systemReason } from '../errors/system-error.js'

/** The failure that stands for an error of the operating system in writing; other errors stay as they are. */
export function writeError(name: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error
  const reason = systemCode(error) === 'ENOENT' ? 'no folder can be made there' : systemReason(error)
  return new CommandError('output-unwritable', `Cannot write to ${name}: ${reason}.`)
}
