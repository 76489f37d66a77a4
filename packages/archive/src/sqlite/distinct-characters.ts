/** UTF-16 units, each of which is a character unless it is a surrogate. */
const UNITS = 0x10000

/**
 * The characters of one article after another, each once. A table of all UTF-16 units is several
 * times faster than a set of strings, and an import spends much of its time here.
 */
export class DistinctCharacters {
  /** The number of the last article that has a unit. */
  private readonly lastWith = new Uint32Array(UNITS)
  private readonly pairs = new Set<string>()
  private article = 1
  private text = ''

  /** Adds a character to the present article. */
  add(character: string): void {
    if (character.length > 1) {
      this.pairs.add(character)
      return
    }
    const unit = character.charCodeAt(0)
    if (this.lastWith[unit] === this.article) return
    this.lastWith[unit] = this.article
    this.text += character
    this.text += ' '
  }

  /** Returns the characters of the article with spaces between them, and goes to the next one. */
  taken(): string {
    const text = this.text + [...this.pairs].join(' ')
    this.pairs.clear()
    this.article++
    this.text = ''
    return text
  }
}
