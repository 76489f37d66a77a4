import type { Publication } from '../issue.js'
import { languageRegion } from '../language/language-region.js'
import { countryZones } from './country-zones.js'

/** Zone of a publication about whose country nothing is known. */
const UNKNOWN = 'UTC'

/** A time zone, and on what it is based. */
export interface PublicationTimeZone {
  /** IANA name, such as `Asia/Shanghai`. */
  timeZone: string
  /**
   * `option` for the caller's, `publication` for the publication's own, `language` for that of the
   * country that the language of the publication names or suggests, `none` for UTC without any.
   */
  basis: 'option' | 'publication' | 'language' | 'none'
}

/**
 * Returns the time zone in which a newspaper is published: the caller's, or else the publication's
 * own, or else that of the country of its language, or else UTC. A zone of the publication that the
 * engine does not know is passed over. Output whose zone is based on the language or on nothing
 * should say so.
 *
 * @param timeZone - IANA name that takes precedence
 */
export function timeZoneOf(publication: Publication, timeZone: string | null = null): PublicationTimeZone {
  if (timeZone !== null) return { timeZone, basis: 'option' }
  if (isTimeZone(publication.timeZone)) return { timeZone: publication.timeZone, basis: 'publication' }
  const likely = zoneOfLanguage(publication.language)
  return likely === null ? { timeZone: UNKNOWN, basis: 'none' } : { timeZone: likely, basis: 'language' }
}

function zoneOfLanguage(tag: string): string | null {
  const region = languageRegion(tag)
  return region === null ? null : (countryZones().get(region) ?? null)
}

/** An IANA name by its characters. Newer engines also accept offsets such as `+08:00`. */
const NAME = /^[a-z][a-z0-9_+-]*(?:\/[a-z0-9_+-]+)*$/i

/** The answers of the engine, which takes long to give one. */
const known = new Map<string, boolean>([['Asia/Shanghai', true]])
/** Maximum number of answers that are kept. There are about 600 names. */
const MAX_KNOWN = 1000

/** Returns whether a value is the IANA name of a time zone that the engine knows. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || !NAME.test(value)) return false
  let answer = known.get(value)
  if (answer === undefined) {
    answer = isKnownToEngine(value)
    if (known.size < MAX_KNOWN) known.set(value, answer)
  }
  return answer
}

function isKnownToEngine(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    return true
  } catch {
    return false
  }
}
