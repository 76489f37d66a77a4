/** UTF-16 units, each of which is a character unless it is a surrogate. */
const UNITS = 0x10000

/**
 * The characters of one article after another. A table of all UTF-16 units is several times faster
 * than a set of strings, and an import spends much of its time here.
 */
export class DistinctCharacters {
  /** The number of the last article that has a unit. */
  private readonly lastWith = new Uint32Array(UNITS)
  private readonly pairs = new Set<string>()
  private article = 1

  /** Adds a character to the present article. Returns false when the article has it already. */
  add(character: string): boolean {
    if (character.length > 1) {
      const { size } = this.pairs
      return this.pairs.add(character).size > size
    }
    const unit = character.charCodeAt(0)
    if (this.lastWith[unit] === this.article) return false
    this.lastWith[unit] = this.article
    return true
  }

  /** Goes to the next article. */
  next(): void {
    this.pairs.clear()
    this.article++
  }
}
