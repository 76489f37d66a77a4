/** An error in a Markdown file, at one position. */
export interface MarkdownErrorDetail {
  /** A sentence: the expected and the found text, the position, and the remedy. */
  text: string
  /** Line of the error, from 1. */
  line: number
  /** Column of the error in UTF-16 units, from 1. */
  column: number
  /** UTF-16 offset of the first character that the error is about. */
  start: number
  /** UTF-16 offset after the last character that the error is about. */
  end: number
}

/**
 * The same in every copy of this package, so that {@link MarkdownError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('banmian.MarkdownError')

/** Thrown when a Markdown file is not an issue. It lists every error in the file, up to 100. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError'
  /** The errors in the order of the file; never empty. */
  readonly errors: readonly MarkdownErrorDetail[]
  /** @internal Marks the error for {@link MarkdownError.isInstance}. */
  readonly [MARK] = true

  constructor(errors: readonly MarkdownErrorDetail[]) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    super(`${errors[0]?.text ?? 'Expected an issue.'}${more}`)
    this.errors = errors
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is MarkdownError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
