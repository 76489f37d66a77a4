import { FormatError } from './format-error.js'
import { MarkdownError } from './markdown-error.js'

/** Maximum number of errors that are reported. */
const MAX_ERRORS = 100

/** Collects errors, so that reading can go on with the next block. */
export class ErrorCollector {
  private readonly errors: FormatError[] = []
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /**
   * Runs a task. Returns its result, or `null` when it threw a {@link FormatError}, which is kept.
   */
  try<T>(task: () => T): T | null {
    try {
      return task()
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      if (this.errors.length < MAX_ERRORS) this.errors.push(error)
      return null
    }
  }

  /** Throws a {@link MarkdownError} if there was any error. */
  throwIfAny(): void {
    if (!this.errors.length) return
    const sorted = [...this.errors].sort((a, b) => a.start - b.start)
    let line = 1
    let lineStart = 0
    let at = 0
    const details = sorted.map(({ expected, found, hint, start, end }) => {
      for (; at < start; at++) {
        const unit = this.source[at]
        if (unit === '\n' || (unit === '\r' && this.source[at + 1] !== '\n')) {
          line++
          lineStart = at + 1
        }
      }
      const column = start - lineStart + 1
      const text = `Expected ${expected}, found ${found} at line ${line}, column ${column}. ${hint}`
      return { text, line, column, start, end }
    })
    throw new MarkdownError(details)
  }
}
