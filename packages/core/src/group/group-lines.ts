import type { DecodedLabel } from '../label/label.js'
import type { LineGroup, OrphanHeading } from './article-group.js'

/** The lines of a page by article, and those that belong to none. */
export interface LineGroups {
  groups: LineGroup[]
  pageName: number[]
  orphans: OrphanHeading[]
  furniture: number[]
}

/**
 * Groups labelled lines into articles. A photo or an advertisement between two lines of an article
 * interrupts the article but does not end it.
 */
export function groupLines(decisions: readonly DecodedLabel[]): LineGroups {
  const groups: LineGroup[] = []
  const orphans: OrphanHeading[] = []
  const pageName: number[] = []
  const furniture: number[] = []
  let article: LineGroup | null = null
  /** Index of the article's group, and true while the article has only pictures. */
  let current = -1
  let isPictured = true
  let photo: LineGroup | null = null
  let advertisement: LineGroup | null = null
  const open = (kind: 'article' | 'photo' | 'advertisement'): LineGroup => {
    if (kind === 'article' && article) trim(article)
    const group: LineGroup = {
      kicker: [],
      headline: [],
      deck: [],
      flow: [],
      isPhoto: kind === 'photo',
      isAdvertisement: kind === 'advertisement',
      figures: [],
    }
    groups.push(group)
    if (kind === 'article') {
      current = groups.length - 1
      isPictured = true
    }
    return group
  }
  decisions.forEach(({ label }, line) => {
    const previous = decisions[line - 1]?.label
    if (label !== 'advertisement') advertisement = null
    if (label === 'caption') {
      photo = article && isPictured ? article : open('photo')
      photo.flow.push({ line, label })
      return
    }
    if (label === 'photo-credit' && photo) {
      photo.flow.push({ line, label })
      return
    }
    photo = null
    if (label === 'advertisement') {
      advertisement ??= open('advertisement')
      advertisement.flow.push({ line, label })
      return
    }
    if (label === 'page-name') pageName.push(line)
    else if (label === 'furniture') furniture.push(line)
    else if (label === 'stray') orphans.push({ line, after: current })
    else {
      const isBelowKicker = (label === 'kicker' || label === 'headline') && previous === 'kicker'
      if (label === 'opening' || ((label === 'kicker' || label === 'headline') && !isBelowKicker))
        article = open('article')
      article ??= open('article')
      if (label === 'kicker' || label === 'late-kicker') article.kicker.push(line)
      else if (label === 'headline' || label === 'late-headline') article.headline.push(line)
      else if (label === 'deck' || label === 'late-deck' || label === 'heading-deck') article.deck.push(line)
      else {
        article.flow.push({ line, label })
        isPictured &&= label === 'photo-credit'
      }
    }
  })
  return { groups, pageName, orphans, furniture }
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
