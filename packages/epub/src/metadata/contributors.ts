import { type Credit, type CreditRole, isBlank } from '@banmian/core'
import { oneLine } from '../titles/one-line.js'

/** A code of the MARC relator vocabulary (id.loc.gov/vocabulary/relators). */
type Relator = 'rpt' | 'ctb' | 'pht' | 'aut' | 'edt' | 'com' | 'ill' | 'dsr' | 'trl'

/**
 * The MARC relator of each role. Correspondents (通讯员) send reports without being reporters, and a
 * source only contributed: both are `ctb`.
 */
const relators: Readonly<Record<CreditRole, Relator>> = {
  reporter: 'rpt',
  correspondent: 'ctb',
  photographer: 'pht',
  author: 'aut',
  editor: 'edt',
  compiler: 'com',
  illustrator: 'ill',
  designer: 'dsr',
  translator: 'trl',
  source: 'ctb',
}

/** The relators of each person, both in order of first mention. */
export type Contributors = Map<string, Set<string>>

/** Adds the people of some credits. */
export function addCredits(contributors: Contributors, credits: Iterable<Credit>): void {
  for (const { name, role } of credits) {
    if (isBlank(name)) continue
    const key = oneLine(name)
    const roles = contributors.get(key) ?? new Set()
    roles.add(role === null ? 'ctb' : (relators[role] ?? 'ctb'))
    contributors.set(key, roles)
  }
}
