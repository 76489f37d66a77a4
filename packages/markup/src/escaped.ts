/** References by the UTF-16 code unit that they replace. */
export type References = ReadonlyMap<number, string>

/** Returns references by code unit from those by character. */
export const referencesBy = (references: Readonly<Record<string, string>>): References =>
  new Map(Object.entries(references).map(([character, reference]) => [character.charCodeAt(0), reference]))

/** No character is replaced. */
export const NO_REFERENCES: References = new Map()

/**
 * Returns a pattern of the UTF-16 code units that change in writing: those of a character class,
 * and every surrogate that is not half of an allowed pair. It scans by code units, which is several
 * times faster than by code points; only at a surrogate does it look at both units of a pair.
 *
 * @param units - The contents of the class, without surrogates.
 * @param forbiddenPairs - A pattern of the surrogate pairs that are not allowed; `null` allows all.
 */
export function changedUnits(units: string, forbiddenPairs: string | null = null): RegExp {
  const high = `${forbiddenPairs === null ? '' : `(?!${forbiddenPairs})`}[\\uD800-\\uDBFF]`
  const low = '[\\uDC00-\\uDFFF]'
  // Two assertions are faster than one with alternatives.
  return new RegExp(`[${units}\\uD800-\\uDFFF](?<!${high}(?=${low}))(?<!${high}${low})`, 'g')
}

/**
 * Returns a text with references in the place of characters, in one scan of the text. Returns
 * `null` when the pattern matches a unit that has no reference; such a text needs the slow path.
 *
 * @param changed - A pattern that {@link changedUnits} returned.
 */
export function escaped(value: string, changed: RegExp, references: References): string | null {
  changed.lastIndex = 0
  // Nearly every text is returned as it is.
  if (!changed.test(value)) return value
  let written = ''
  let from = 0
  do {
    const index = changed.lastIndex - 1
    const reference = references.get(value.charCodeAt(index))
    if (reference === undefined) return null
    // One after the other, since the engine copies the characters of two short pieces to join them.
    written += value.slice(from, index)
    written += reference
    from = index + 1
  } while (changed.test(value))
  return written + value.slice(from)
}
