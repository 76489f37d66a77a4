import type { Article, Block, Byline, CreditRole, ListItem } from '@banmian/core'
import { oneLine } from '../titles/one-line.js'
import { isBlank } from '../markup/xml.js'

/** A relator of MARC (id.loc.gov/vocabulary/relators). */
type Relator = 'rpt' | 'ctb' | 'pht' | 'aut' | 'edt' | 'com' | 'ill' | 'dsr' | 'trl'

/** What each credit is called in MARC; 通讯员 send reports without being reporters, and a bare name says no more than that it contributed. */
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

/** All that people can be credited with. */
export const ROLES: readonly string[] = /* @__PURE__ */ Object.keys(relators)

/** The people named, each with all that they did, both in the order of their first mention. */
export type Contributors = Map<string, Set<string>>

/** Adds the people whom credits name. */
export function addCredits(contributors: Contributors, bylines: readonly Byline[]): void {
  for (const { credits } of bylines) {
    for (const { name, role } of credits) {
      if (isBlank(name)) continue
      const key = oneLine(name)
      const roles = contributors.get(key) ?? new Set()
      roles.add(role === null ? 'ctb' : (relators[role] ?? 'ctb'))
      contributors.set(key, roles)
    }
  }
}

/** Adds the people whom an article names: in its own credits, and in those of its figures at any depth. */
export function addCreditsOf(contributors: Contributors, article: Article): void {
  addCredits(contributors, article.bylines)
  addCreditsIn(contributors, article.body)
}

function addCreditsIn(contributors: Contributors, nodes: readonly (Block | ListItem)[]): void {
  for (const node of nodes) {
    if (node.type === 'figure') addCredits(contributors, node.bylines)
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      addCreditsIn(contributors, node.children)
  }
}
