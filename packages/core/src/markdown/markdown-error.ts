/** What is wrong with a Markdown file, at one place. */
export interface MarkdownErrorDetail {
  /** What was expected, what was found, where, and what to do about it. */
  text: string
  /** Line of the place, from 1. */
  line: number
  /** UTF-16 unit of the place in its line, from 1. */
  column: number
  /** UTF-16 offset of the first character that it speaks of. */
  start: number
  /** UTF-16 offset after the last one. */
  end: number
}

const MARK = Symbol.for('banmian.MarkdownError')

/** A Markdown file that is no issue, with every fault that was found in it; at most 100. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError'
  /** The faults, in the order of the file; never empty. */
  readonly errors: readonly MarkdownErrorDetail[]
  /** @internal Marks the error for {@link MarkdownError.isInstance}. */
  readonly [MARK] = true

  constructor(errors: readonly MarkdownErrorDetail[]) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    super(`${errors[0]?.text ?? 'Expected an issue.'}${more}`)
    this.errors = errors
  }

  /** Whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is MarkdownError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** A fault before its line is known. */
export class Fault extends Error {
  readonly expected: string
  readonly found: string
  readonly hint: string
  readonly start: number
  readonly end: number

  /**
   * @param expected completes "Expected …"
   * @param found completes "found …"
   * @param hint a sentence that says what to do
   */
  constructor(expected: string, found: string, hint: string, start: number, end: number) {
    super(`Expected ${expected}, found ${found}. ${hint}`)
    this.expected = expected
    this.found = found
    this.hint = hint
    this.start = start
    this.end = end
  }
}

/** A piece of the file in quotes, short enough for a sentence. */
export function quote(text: string): string {
  const line = text.trim()
  return line === '' ? 'nothing' : `“${line.length > 32 ? `${line.slice(0, 32)}…` : line}”`
}

/** More faults than anyone reads. */
const MOST = 100

/** Collects faults, so that a reader can go on to the next block. */
export class Faults {
  private readonly found: Fault[] = []
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** What the task gives, or `null` when it met a fault, which is kept. */
  try<T>(task: () => T): T | null {
    try {
      return task()
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      if (this.found.length < MOST) this.found.push(error)
      return null
    }
  }

  /** Throws a {@link MarkdownError} when there is any fault. */
  throwAny(): void {
    if (!this.found.length) return
    const sorted = [...this.found].sort((a, b) => a.start - b.start)
    let line = 1
    let lineStart = 0
    let at = 0
    const errors = sorted.map(({ expected, found, hint, start, end }) => {
      for (; at < start; at++) {
        const unit = this.source[at]
        if (unit === '\n' || (unit === '\r' && this.source[at + 1] !== '\n')) {
          line++
          lineStart = at + 1
        }
      }
      const column = start - lineStart + 1
      const place = `at line ${line}, column ${column}`
      return { text: `Expected ${expected}, found ${found} ${place}. ${hint}`, line, column, start, end }
    })
    throw new MarkdownError(errors)
  }
}
