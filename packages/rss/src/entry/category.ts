import { nonBlank } from '../text/non-blank.js'

/** A category of an entry. */
export interface Category {
  name: string
  /** URI of the vocabulary that it belongs to; `null` without one. */
  scheme: string | null
}

/** Returns the category with a name, and none without one. */
export function categoryOf(name: string | null, scheme: string | undefined): Category[] {
  const shown = nonBlank(name)
  return shown === null ? [] : [{ name: shown, scheme: scheme ?? null }]
}
