/** UTF-16 code units, and the references that replace them. */
export type References = readonly (readonly [unit: number, reference: string])[]

/** The way in which text is written in a context. */
export interface Escaping {
  /** Matches a UTF-16 code unit that may change in writing, and few others. */
  readonly suspect: RegExp
  /** Matches the characters up to the next one that changes, or up to a maximum of pairs. */
  readonly kept: RegExp
  /** References by code unit. */
  readonly references: ReadonlyMap<number, string>
}

/**
 * Number of surrogate pairs that a single match skips. A limit keeps the stack of the engine small,
 * which stores a position for each.
 */
const MAX_PAIRS = 8

/**
 * Returns an escaping. Texts are scanned by code units, which is several times faster than by code
 * points; only at a surrogate are both units of a pair examined.
 *
 * @param units - Contents of a character class: the units other than surrogates that change. One
 *   without a reference is removed.
 * @param allowed - An assertion that holds before the surrogate pairs that are allowed; `''` allows
 *   all.
 */
export function escapingOf(units: string, references: References = [], allowed = ''): Escaping {
  const changed = `${units}\\uD800-\\uDFFF`
  const pair = `${allowed}[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]`
  return {
    // With the controls of C1, which are rare, V8 scans Chinese text a tenth faster: it then
    // compares each unit with the end of Latin-1 first.
    suspect: new RegExp(`[${changed}\\x7F-\\x9F]`, 'g'),
    kept: new RegExp(`[^${changed}]*(?:${pair}[^${changed}]*){0,${MAX_PAIRS}}`, 'y'),
    references: new Map(references),
  }
}

/**
 * Returns a text with references in the place of characters, in one scan of the text. Returns
 * `null` when it contains a character that is removed; such a text needs the slow path.
 */
export function escaped(value: string, { suspect, kept, references }: Escaping): string | null {
  suspect.lastIndex = 0
  // Nearly every text is returned as it is.
  if (!suspect.test(value)) return value
  let written = ''
  let from = 0
  let index = suspect.lastIndex - 1
  do {
    const reference = references.get(value.charCodeAt(index))
    kept.lastIndex = index
    if (reference !== undefined) {
      // One after the other, since the engine copies two short pieces to join them.
      written += value.slice(from, index)
      written += reference
      from = ++kept.lastIndex
    }
    kept.test(value)
    if (kept.lastIndex === index) return null
    index = kept.lastIndex
  } while (index < value.length)
  return written + value.slice(from)
}
