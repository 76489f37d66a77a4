/** A stretch of a page, and the part of the issue that it became. */
export interface ExplainedPart {
  /** Number of its line in the file, from 1; in the text of the page where a reader composed it. */
  line: number
  text: string
  /** Name of the part, such as `headline`. */
  part: string
  /** Number of the article in the issue, from 1, or null for a part of the page. */
  article: number | null
  /** JSON Pointer to the part. */
  path: string
  rule: string
  /** Probability that the part is right, from 0 to 1. */
  confidence: number
  /** Other parts that the text may belong to, most likely first. */
  alternatives: { part: string; article: number | null; confidence: number }[]
  /** Index of the part of its page that this one was moved or joined to, or null. */
  joined: number | null
}

/** The parts of a page, in the order of its text. */
export interface ExplainedPage {
  file: string
  parts: ExplainedPart[]
}
