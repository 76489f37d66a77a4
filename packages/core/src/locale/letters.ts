/**
 * Letters to the editor. Patterns are matched against text in which full-width characters are
 * ASCII.
 */
export interface LetterForms {
  /** The salutation of a letter, such as `To the Editor:`. Anchored at the start. */
  salutation: RegExp
  /**
   * Lines with the author and a place, such as `Ruth Adler, Springfield`. Anchored at both ends.
   * Named group: `name`.
   */
  signatures: readonly RegExp[]
  /** Lines with the author below a letter. Anchored at both ends. Named group: `name`. */
  names: readonly RegExp[]
  /** A line below the name: a town, a street, a profession. Anchored at both ends. */
  address?: RegExp
}

/** A word of a name or a place. */
const CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PARTICLE = '(?:de|da|do|das|dos|del|della|di|du|des|den|der|la|le|van|von|zu|ten|ter|y|e|al|bin)'
/** A name of two to five words, with small words between them. */
const NAME = `${CAPITALIZED}(?: ${PARTICLE}){0,2}(?: ${CAPITALIZED}){1,3}(?<![.,])`
const PLACE = "\\p{Lu}[\\p{L}\\p{M}\\d.'’/-]*(?: [\\p{L}\\p{M}\\d.'’/-]+){0,4}"
const PLACES = `${PLACE}(?:, ${PLACE})?`

/** Letters of languages in the Latin script. */
export const latinLetters = (salutation: RegExp): LetterForms => ({
  salutation,
  signatures: [
    new RegExp(`^(?<name>${NAME})(?:,|[.:]| [–—|/]) ${PLACES}$`, 'u'),
    new RegExp(`^(?<name>${NAME}) \\((?:\\d{1,3}|${PLACES})\\)$`, 'u'),
  ],
  names: [new RegExp(`^(?<name>${NAME})$`, 'u')],
  address: new RegExp(`^(?:${PLACES}|\\(${PLACES}\\))$`, 'u'),
})
