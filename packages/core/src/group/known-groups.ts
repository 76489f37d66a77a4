import type { DecodedLabel, Label } from '../label/label.js'
import type { KnownArticles } from '../scan/known-articles.js'
import type { Line } from '../scan/line.js'
import type { LineGroup } from './article-group.js'
import { groupLines, type LineGroups } from './group-lines.js'

/** Labels of text that a page can have apart from the articles of its catalog. */
const APART: ReadonlySet<Label> = new Set(['page-name', 'advertisement', 'caption', 'photo-credit', 'furniture'])

/**
 * Groups the lines of a page by the articles that a catalog knows. Lines between them are grouped
 * by their labels; where the catalog covers most of the page, what it leaves out is in no article.
 */
export function groupKnown(
  lines: readonly Line[],
  decisions: readonly DecodedLabel[],
  known: KnownArticles,
): LineGroups {
  const whole: LineGroups = { groups: [], pageName: [], orphans: [], furniture: [] }
  const byArticle = new Map<string, LineGroup>()
  const leavesOut = known.cover(lines)
  const free = decisions.map((decision) =>
    leavesOut && !APART.has(decision.label) ? { ...decision, label: 'furniture' as const } : decision,
  )
  for (let at = 0; at < lines.length; ) {
    const range = known.of(lines[at]!)
    if (range) {
      addLine(groupOf(range.article, byArticle, whole.groups), at, decisions[at]!.label)
      at++
      continue
    }
    let end = at + 1
    while (end < lines.length && !known.of(lines[end]!)) end++
    append(whole, groupLines(free.slice(at, end)), at)
    at = end
  }
  return whole
}

function groupOf(article: string, byArticle: Map<string, LineGroup>, groups: LineGroup[]): LineGroup {
  const found = byArticle.get(article)
  if (found) return found
  const group = emptyGroup(article)
  byArticle.set(article, group)
  groups.push(group)
  return group
}

/** Returns the group of a known article without lines. */
export const emptyGroup = (article: string): LineGroup => ({
  kicker: [],
  headline: [],
  deck: [],
  flow: [],
  isPhoto: false,
  isAdvertisement: false,
  figures: [],
  known: article,
})

function addLine(group: LineGroup, line: number, label: Label): void {
  if (label === 'kicker' || label === 'headline' || label === 'deck') group[label].push(line)
  else group.flow.push({ line, label })
  group.isAdvertisement ||= label === 'advertisement'
}

/** Appends groups whose lines are counted from a line of the page. */
function append(whole: LineGroups, { groups, pageName, orphans, furniture }: LineGroups, from: number): void {
  const shift = (line: number): number => line + from
  const before = whole.groups.length
  for (const { kicker, headline, deck, flow, ...group } of groups)
    whole.groups.push({
      ...group,
      kicker: kicker.map(shift),
      headline: headline.map(shift),
      deck: deck.map(shift),
      flow: flow.map(({ line, label }) => ({ line: shift(line), label })),
    })
  for (const line of pageName) whole.pageName.push(shift(line))
  for (const line of furniture) whole.furniture.push(shift(line))
  for (const { line, after } of orphans)
    whole.orphans.push({ line: shift(line), after: after < 0 ? after : after + before })
}
