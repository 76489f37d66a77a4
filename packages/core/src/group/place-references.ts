import type { PageReference } from '../page/references.js'
import type { LineGroup } from './article-group.js'
import { groupOfLines } from './group-lines.js'

/** The references of each group, and those that are near none. */
export interface PlacedReferences {
  /** By index of the group; groups without references have no entry. */
  byGroup: ReadonlyMap<number, GroupReferences>
  unplaced: PageReference[]
}

/** The references of one group. */
export interface GroupReferences {
  /** Name of its column, printed above it. */
  rubric: PageReference | null
  /** Name of its section, printed above another article. */
  section: string | null
  continuations: PageReference[]
}

/**
 * Assigns references and names of columns to the articles next to them: 下转 and 见 to the text before
 * them, 上接 and names of columns to the text after them. An article has one column; a second name is
 * left over. All articles of a section have its name.
 */
export function placeReferences(
  references: readonly PageReference[],
  groups: readonly LineGroup[],
  count: number,
): PlacedReferences {
  const byGroup = new Map<number, GroupReferences>()
  const referencesOf = (group: number): GroupReferences => {
    const known = byGroup.get(group)
    if (known) return known
    const none: GroupReferences = { rubric: null, section: null, continuations: [] }
    byGroup.set(group, none)
    return none
  }
  const unplaced: PageReference[] = []
  const groupOf = references.length ? groupOfLines(groups, count) : new Int32Array(0)
  for (const reference of references) {
    const { before, continuation, inline } = reference
    const above = nearestGroup(groupOf, before - 1, -1)
    const below = nearestGroup(groupOf, before, 1)
    const isForward = !continuation || continuation.direction === 'from'
    const group = isForward ? (below ?? above) : (above ?? below)
    const target = group === null ? null : referencesOf(group)
    if (target && continuation) target.continuations.push(reference)
    else if (target && !target.rubric) target.rubric = reference
    else if (!inline) unplaced.push(reference)
  }
  // A section inside another comes later, and is the one that counts.
  for (const { before, end, line } of references) {
    if (end === null) continue
    const others = new Set(groupOf.subarray(before, end))
    for (const group of others) if (group >= 0) referencesOf(group).section = line.text
  }
  return { byGroup, unplaced }
}

/** Lines that are searched for an article; an orphan heading may come between. */
const REACH = 3

function nearestGroup(groupOf: Int32Array, line: number, step: 1 | -1): number | null {
  for (let distance = 0; distance < REACH; distance++) {
    const group = groupOf[line + distance * step] ?? -1
    if (group >= 0) return group
  }
  return null
}
