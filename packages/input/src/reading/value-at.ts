/**
 * Returns the value of a table for a word of a file; `undefined` for a word that it does not have.
 * Words such as `constructor` are properties of every object.
 */
export const valueAt = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
