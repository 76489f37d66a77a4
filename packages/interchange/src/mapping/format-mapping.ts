/** One row of the table of a format: a field of the issue, and its place in the format. */
export interface FieldMapping {
  /**
   * The field as a JSON Pointer in which `*` is any position, such as
   * `/pages/*\/articles/*\/headline/kicker`, which includes everything in it; or the type of a node
   * of a body, such as `table`, or a property of it, such as `list.start`.
   */
  field: string
  /** Its place in the format, such as `headlines[role=kicker].value`; `null` when there is none. */
  target: string | null
  /**
   * One sentence that says what the format does not hold, or `null` when it holds the field as it
   * is. It is the reason of the losses.
   */
  loss: string | null
}

/**
 * The places of the fields of an issue in a format. The documentation and the losses are made of
 * it.
 */
export interface FormatMapping {
  /** Name of the format in options, such as `ninjs`. */
  format: string
  /** Name of the format and its version, such as `IPTC ninjs 3.1`. */
  title: string
  fields: readonly FieldMapping[]
  /** Reasons of losses that any field can have, such as characters that XML forbids. */
  everywhere?: readonly string[]
}

/**
 * Returns a mapping. Called with the annotation for a pure call, so that a bundle without the
 * format does not contain its mapping.
 */
export const formatMapping = (make: () => FormatMapping): FormatMapping => make()
