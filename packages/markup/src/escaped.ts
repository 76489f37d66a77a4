/** References by the UTF-16 code unit that they replace. */
export type References = ReadonlyMap<number, string>

/** Returns references by code unit from those by character. */
export const referencesBy = (references: Readonly<Record<string, string>>): References =>
  new Map(Object.entries(references).map(([character, reference]) => [character.charCodeAt(0), reference]))

/** No character is replaced. */
export const NO_REFERENCES: References = new Map()

/**
 * Returns a text with references in the place of characters, in one scan of the text. Returns
 * `null` when the text contains a character that the pattern matches, that has no reference and
 * that is not half of an allowed surrogate pair; such a text needs the slow path.
 *
 * @param pattern - A character class with the flag `g` and without `u`: a scan by UTF-16 units is
 * several times faster than one by code points. It matches every surrogate.
 * @param isAllowedPair - Returns whether a pair of surrogates is allowed.
 */
export function escaped(
  value: string,
  pattern: RegExp,
  references: References,
  isAllowedPair: (high: number, low: number) => boolean,
): string | null {
  pattern.lastIndex = 0
  let written = ''
  let from = 0
  while (pattern.test(value)) {
    const index = pattern.lastIndex - 1
    const unit = value.charCodeAt(index)
    const reference = references.get(unit)
    if (reference !== undefined) {
      written += value.slice(from, index) + reference
      from = index + 1
    } else if (isPair(unit, value.charCodeAt(index + 1)) && isAllowedPair(unit, value.charCodeAt(index + 1))) {
      pattern.lastIndex = index + 2
    } else {
      return null
    }
  }
  // A text that needs no change is returned as it is.
  return from === 0 ? value : written + value.slice(from)
}

const isPair = (high: number, low: number): boolean => isBetween(high, 0xd800, 0xdbff) && isBetween(low, 0xdc00, 0xdfff)

const isBetween = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last
