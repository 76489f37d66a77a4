import type { Json } from '@banmian/core'

/** A value of the input that the output does not hold as it is. */
export interface Loss {
  /**
   * JSON Pointer (RFC 6901) into the input, such as `/pages/0/articles/2/rubric`. For XML input,
   * the steps are element names, each below the root with the number of the element among those of
   * its name, from 0: `/nitf/head/0/docdata/0/urgency/0`. Among several documents, the number of
   * the document comes first.
   */
  path: string
  /** One sentence that says why, such as “NITF has no element for the name of a page.” */
  reason: string
  /**
   * Present when the output holds something simpler instead: the value of the field, or, when the
   * path names an item of a list, the list of the items in its place.
   */
  kept?: Json
}

/** The result of a conversion: what was written or read, and everything that did not fit. */
export interface Conversion<Output> {
  output: Output
  /** In the order of the input. Empty when the output holds everything. */
  losses: Loss[]
}
