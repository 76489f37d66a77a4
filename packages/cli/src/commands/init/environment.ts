import { isTimeZone } from '@banmian/core/arguments'
import type { Session } from '../../session/session.js'

type Environment = Session['io']['env']

/** Names of the zone of computers whose owners have set none, such as servers. */
const NO_PLACE = /^(?:Etc\/.*|UTC|GMT|UCT|Zulu)$/i

/**
 * Returns the IANA time zone of the computer: that of `TZ`, or else that of the system. Returns
 * null for UTC, which says nothing about the place.
 */
export function computerTimeZone({ TZ }: Environment): string | null {
  const named = TZ?.replace(/^:/, '')
  const zone = named && isTimeZone(named) ? named : new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === undefined || NO_PLACE.test(zone) || !isTimeZone(zone) ? null : zone
}

/**
 * Returns the primary language of the environment, as `zh`: that of messages (POSIX), or else that
 * of the system.
 */
export function computerLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  const named = LC_ALL || LC_MESSAGES || LANG
  const locale = named || new Intl.DateTimeFormat().resolvedOptions().locale
  return locale.split(/[-_.@]/, 1)[0]!.toLowerCase()
}
