/** A run of characters of a source, and the part of the issue that they became. */
export interface Piece {
  start: number
  end: number
  /** JSON Pointer below the page, such as `/headline/main`. */
  path: string
  rule: string
  confidence: number
  alternatives?: { path: string; role: string; confidence: number }[]
}
