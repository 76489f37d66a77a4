/** A run of characters of a source, and the part of the issue that they became. */
export interface Piece {
  start: number
  end: number
  /** JSON Pointer below the page, such as `/headline/main`. */
  path: string
  rule: string
  confidence: number
  /** What else it could be, at JSON Pointers below the article or the page. */
  alternatives?: { below: 'article' | 'page'; path: string; role: string; confidence: number }[]
}

/** Characters that the part where they stand has no field for, such as the target of a link in a headline. */
export interface Leftover {
  start: number
  end: number
  /** What they say. */
  text: string
  /** JSON Pointer of the part where they stand, below the same base as the pieces beside it. */
  path: string
  /** What they were there. */
  role: string
}
