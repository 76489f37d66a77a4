import { Failure } from './failure.js'
import { systemCode, systemReason } from './system-error.js'

/** The failure that stands for an error of the operating system in writing; other errors stay as they are. */
export function unwritable(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const reason = systemCode(error) === 'ENOENT' ? 'no folder can be made there' : systemReason(error)
  return new Failure('output-unwritable', `Cannot write to ${name}: ${reason}.`)
}
