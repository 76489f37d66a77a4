import { EXIT } from './exit-codes.js'

/** Stable names of what can go wrong, for programs that read the document of `--json`. */
export type ErrorCode =
  | 'usage'
  | 'input-missing'
  | 'input-unreadable'
  | 'input-too-large'
  | 'input-not-text'
  | 'input-wrong-encoding'
  | 'input-empty'
  | 'input-not-an-issue'
  | 'folder-without-pages'
  | 'output-not-a-folder'
  | 'output-unwritable'
  | 'render'
  | 'unexpected'

/** A failure that its message explains in one sentence to the person at the keyboard. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: ErrorCode
  /** Faults behind the failure, a line each. */
  readonly details: readonly string[]

  constructor(code: ErrorCode, message: string, details: readonly string[] = []) {
    super(message)
    this.code = code
    this.details = details
  }

  get exitCode(): number {
    return this.code === 'usage' ? EXIT.usage : EXIT.failure
  }
}

/** A wrong command line. */
export const usageError = (message: string): CommandError => new CommandError('usage', message)
