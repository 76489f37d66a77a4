import type { Credit } from '@banmian/core'

/** A name in a line of credit, as the line prints it. */
export interface PlacedCredit {
  credit: Credit
  /** UTF-16 offsets of the printed name in the line. */
  start: number
  end: number
}

/** Number of missing names after which the search ends, so that it takes linear time. */
const MOST_MISSING = 20
/** Length of the names in which printed white space is searched for, in UTF-16 units. */
const LONGEST_PADDED = 20

/**
 * Returns the credits whose names a line prints in their order, with the places of the names. A
 * name may be padded with white space, as in 杨　沐. Credits whose names are not there are left out.
 */
export function placedCredits(text: string, credits: readonly Credit[]): PlacedCredit[] {
  const placed: PlacedCredit[] = []
  let from = 0
  let missing = 0
  for (const credit of credits) {
    const place = missing < MOST_MISSING ? placeOf(text, credit.name, from) : null
    if (place) {
      placed.push({ credit, ...place })
      from = place.end
    } else missing += 1
  }
  return placed
}

function placeOf(text: string, name: string, from: number): { start: number; end: number } | null {
  if (name === '') return null
  const start = text.indexOf(name, from)
  if (start >= 0) return { start, end: start + name.length }
  if (name.length > LONGEST_PADDED || /\s/.test(name)) return null
  const padded = new RegExp([...name].map(literal).join('\\s*'), 'gu')
  padded.lastIndex = from
  const match = padded.exec(text)
  return match && { start: match.index, end: match.index + match[0].length }
}

const literal = (character: string): string => (/[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character)
