import { CommandError } from '../../errors/command-error.js'
import type { SiteOptions } from '../../options/command-options.js'
import type { FailureReport } from '../../report/report.js'

/**
 * Returns the failure of an issue with `--keep-going`. Throws the error again without it, or if it
 * is not about the issue.
 *
 * @param input - The files of the issue, or the folder that contains it
 */
export function issueFailure(input: string[], error: unknown, { keepGoing = false }: SiteOptions): FailureReport {
  if (!keepGoing || !(error instanceof CommandError) || error.code.startsWith('output-')) throw error
  const { code, message, details } = error
  return { input, code, text: message, details: [...details] }
}
