import type { DecodedLabel } from '../label/label.js'
import type { LineGroup, OrphanHeading } from './article-group.js'

/** The lines of a page by article, and those that belong to none. */
export interface LineGroups {
  groups: LineGroup[]
  pageName: number[]
  orphans: OrphanHeading[]
}

/**
 * Groups labelled lines into articles. A photo between two lines of an article interrupts the
 * article but does not end it.
 */
export function groupLines(decisions: readonly DecodedLabel[]): LineGroups {
  const groups: LineGroup[] = []
  const orphans: OrphanHeading[] = []
  const pageName: number[] = []
  let article: LineGroup | null = null
  /** Index of the article's group, and true while the article has only pictures. */
  let current = -1
  let isPictured = true
  let photo: LineGroup | null = null
  const open = (isPhoto: boolean): LineGroup => {
    if (!isPhoto && article) trim(article)
    const group: LineGroup = { kicker: [], headline: [], deck: [], flow: [], isPhoto, figures: [] }
    groups.push(group)
    if (!isPhoto) {
      current = groups.length - 1
      isPictured = true
    }
    return group
  }
  decisions.forEach(({ label }, line) => {
    const previous = decisions[line - 1]?.label
    if (label === 'caption') {
      photo = article && isPictured ? article : open(true)
      photo.flow.push({ line, label })
      return
    }
    if (label === 'photo-credit' && photo) {
      photo.flow.push({ line, label })
      return
    }
    photo = null
    if (label === 'page-name') pageName.push(line)
    else if (label === 'stray') orphans.push({ line, after: current })
    else {
      if (label === 'kicker' || label === 'opening' || (label === 'headline' && previous !== 'kicker'))
        article = open(false)
      article ??= open(false)
      if (label === 'kicker' || label === 'late-kicker') article.kicker.push(line)
      else if (label === 'headline' || label === 'late-headline') article.headline.push(line)
      else if (label === 'deck' || label === 'late-deck') article.deck.push(line)
      else {
        article.flow.push({ line, label })
        isPictured &&= label === 'photo-credit'
      }
    }
  })
  return { groups, pageName, orphans }
}

/** Gives back the room that the lists of a group reserve while they grow. Most hold one line. */
function trim(group: LineGroup): void {
  group.kicker = group.kicker.slice()
  group.headline = group.headline.slice()
  group.deck = group.deck.slice()
  group.flow = group.flow.slice()
}

/**
 * Returns the index of the group of each line that is in one, and -1 for the other lines of a page.
 */
export function groupOfLines(groups: readonly LineGroup[], count: number): Int32Array {
  const groupOf = new Int32Array(count).fill(-1)
  groups.forEach(({ kicker, headline, deck, flow }, group) => {
    for (const lines of [kicker, headline, deck]) for (const line of lines) groupOf[line] = group
    for (const { line } of flow) groupOf[line] = group
  })
  return groupOf
}
