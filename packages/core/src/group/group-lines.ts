import type { DecodedLabel } from '../label/beam-search.js'
import type { Label } from '../label/label.js'
import type { Aside } from '../page/figures.js'

/** A line in its story, by its index on the page. */
export interface StoryLine {
  at: number
  label: Label
}

/** The lines that belong to one piece, in the order of the page. */
export interface Story {
  kicker: number[]
  headline: number[]
  deck: number[]
  /** Body, credits and figures. */
  flow: StoryLine[]
  /** A photo that stands on its own. */
  photo: boolean
  /** Pictures and breaks between its lines. */
  asides: Aside[]
}

/** The stories of a page and the lines that belong to none. */
export interface Grouping {
  stories: Story[]
  pageName: number[]
  /** Headings that were torn from their article. */
  strays: { at: number; after: number }[]
}

/** Gathers labelled lines into stories. A photo between two lines of an article interrupts it, it does not end it. */
export function gather(decisions: readonly DecodedLabel[]): Grouping {
  const stories: Story[] = []
  const strays: Grouping['strays'] = []
  const pageName: number[] = []
  let article: Story | null = null
  /** Place of the article among the stories, and whether it has nothing but pictures so far. */
  let place = -1
  let pictured = true
  let photo: Story | null = null
  const open = (isPhoto: boolean): Story => {
    const story: Story = { kicker: [], headline: [], deck: [], flow: [], photo: isPhoto, asides: [] }
    stories.push(story)
    if (!isPhoto) {
      place = stories.length - 1
      pictured = true
    }
    return story
  }
  decisions.forEach(({ label }, at) => {
    const previous = decisions[at - 1]?.label
    if (label === 'caption') {
      const own = article !== null && pictured
      if (own) article!.flow.push({ at, label })
      photo = own ? article : open(true)
      if (!own) photo!.flow.push({ at, label })
      return
    }
    if (label === 'photo-credit' && photo) {
      photo.flow.push({ at, label })
      return
    }
    photo = null
    if (label === 'page-name') pageName.push(at)
    else if (label === 'stray') strays.push({ at, after: place })
    else {
      if (label === 'kicker' || label === 'opening' || (label === 'headline' && previous !== 'kicker'))
        article = open(false)
      article ??= open(false)
      if (label === 'kicker' || label === 'late-kicker') article.kicker.push(at)
      else if (label === 'headline' || label === 'late-headline') article.headline.push(at)
      else if (label === 'deck' || label === 'late-deck') article.deck.push(at)
      else {
        article.flow.push({ at, label })
        pictured &&= label === 'photo-credit'
      }
    }
  })
  return { stories, pageName, strays }
}
