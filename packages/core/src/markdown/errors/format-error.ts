/** An error in a file whose line and column are not known yet. */
export class FormatError extends Error {
  readonly expected: string
  readonly found: string
  readonly hint: string
  readonly start: number
  readonly end: number

  /**
   * @param expected completes “Expected …”
   * @param found completes “found …”
   * @param hint a sentence that says what to do
   * @param start offset in the file of the first character that the error is about
   * @param end offset after the last one
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

/** Maximum length of a quotation from the file, in characters. */
const QUOTED_LENGTH = 32

/** Returns a part of the file in quotation marks, cut to fit into a sentence. */
export function quote(text: string): string {
  const line = text.trim()
  if (line === '') return 'nothing'
  return `“${line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH)}…` : line}”`
}
