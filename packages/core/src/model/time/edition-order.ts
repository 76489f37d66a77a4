import { isBlank } from '../../text/is-blank.js'
import type { Issue } from '../issue.js'

/**
 * Words in names of editions that say when on a day they are published, and the place of such an
 * edition among those of the day. The first that matches counts: 下午 also contains 午, and
 * `afternoon` contains `noon`. An issue without an edition has the place 0.
 */
const TIMES_OF_DAY: readonly (readonly [place: number, words: string])[] = [
  [6, '号外|號外|호외|extra'],
  [3, '下午|午後|午后|오후|afternoon|nachmit|namid|eftermid|ettermid|après-m|pomerig'],
  [4, '晚|夕刊|석간|저녁|evening|abend|avond|aften|kväll|kveld|soir|tarde|sera|вечер|вечір|wiecz|večer|مسائ|ערב'],
  [5, '夜|야간|night|nacht|nuit|noche|noite|notte|natt|ночн|нічн|nocn|ليل|לילה'],
  [1, '早|晨|朝刊|조간|아침|morning|morg[eo]n|vormit|ochtend|matin|mañana|manhã|mattin|утр|ранк|poran|ranní|صباح|בוקר'],
  [2, '午|정오|noon|midday|midi|mittag|middag|mediod'],
]

/** The table with its patterns, once the place of an edition was asked for. */
let patterns: readonly (readonly [place: number, pattern: RegExp])[] | null = null

/** The place of the edition with the number 1, and the number of numbered editions with places. */
const NUMBERED = 7
const NUMBERED_PLACES = 9
/**
 * The first place of editions with other names, such as 海外版, and the number of their places. Two
 * such names rarely share one.
 */
const NAMED = NUMBERED + NUMBERED_PLACES
const NAMED_PLACES = 24

/** Number of places. */
export const EDITION_PLACES = NAMED + NAMED_PLACES

/**
 * Returns the place of an edition among those of its day, from 0 for an issue without an edition to
 * 39. It depends on the name alone, so that it does not change when another edition is published.
 * Editions with a time of day in their names come first, in the order of the day, then those with a
 * number, then those with other names, by a hash of the name.
 */
export function editionPlace(edition: string | null): number {
  if (edition === null || isBlank(edition)) return 0
  const name = edition.normalize('NFKC').trim().toLowerCase()
  patterns ??= TIMES_OF_DAY.map(([place, words]) => [place, new RegExp(`(?<![a-zà-ÿа-я])(?:${words})`)])
  for (const [place, pattern] of patterns) if (pattern.test(name)) return place
  const number = Number(/^[^0-9]*([0-9]+)[^0-9]*$/.exec(name)?.[1] ?? 0)
  return number >= 1 && number <= NUMBERED_PLACES ? NUMBERED + number - 1 : NAMED + (hashOf(name) % NAMED_PLACES)
}

/**
 * Compares two issues by date and, on one day, by edition: the order in which they are read, with
 * which their times of publication agree. Issues without a date come first.
 */
export function compareIssues(a: IssueDay, b: IssueDay): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one < other ? -1 : 1
  const difference = editionPlace(a.edition) - editionPlace(b.edition)
  if (difference !== 0) return difference
  const [name, otherName] = [a.edition ?? '', b.edition ?? '']
  return name < otherName ? -1 : name > otherName ? 1 : 0
}

/** The parts of an issue that place it among others. */
export type IssueDay = Pick<Issue, 'date' | 'edition'>

/** Returns the FNV-1a hash of a text's UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash >>> 0
}
