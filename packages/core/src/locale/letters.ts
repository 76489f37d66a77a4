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
  /** The opening of a note of the editors about letters. Anchored at the start. */
  policy?: RegExp
}
