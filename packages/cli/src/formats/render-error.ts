import { CommandError } from '../errors/command-error.js'
import { printable } from '../text/printable.js'

/**
 * Returns the command's error for an argument that a renderer refused, such as an issue in which
 * two articles have the same id. Throws any other error again.
 */
export function renderError(name: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error
  if (!(error instanceof TypeError && error.message.startsWith('Expected '))) throw error
  return new CommandError('render', `Cannot render ${name}: ${printable(error.message).replace(/\.?$/, '.')}`)
}
