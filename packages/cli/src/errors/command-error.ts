import { EXIT } from './exit-codes.js'

/** Stable error codes, for programs that read the document of `--json`. */
export type ErrorCode =
  | 'usage'
  | 'input-missing'
  | 'input-unreadable'
  | 'input-too-large'
  | 'input-not-text'
  | 'input-wrong-encoding'
  | 'input-format'
  | 'input-empty'
  | 'input-not-an-issue'
  | 'folder-without-pages'
  | 'output-not-a-folder'
  | 'output-unwritable'
  | 'output-busy'
  | 'output-not-own'
  | 'manifest-unreadable'
  | 'corrections-conflict'
  | 'config-unreadable'
  | 'config-invalid'
  | 'port-unavailable'
  | 'picture-process'
  | 'archive'
  | 'render'
  | 'unexpected'

/** An error whose message explains it to the user in one sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: ErrorCode
  /** Details, one line each. */
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

/** Returns the error for a wrong command line. */
export const usageError = (message: string): CommandError => new CommandError('usage', message)
