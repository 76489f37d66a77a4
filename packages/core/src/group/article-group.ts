import type { Label } from '../label/label.js'
import type { FigurePlacement } from '../page/figures.js'
import type { PageReference } from '../page/references.js'
import type { FusedKicker } from './fused-kicker.js'

/** A line of a group. */
export interface GroupLine {
  /** Index of the line on the page. */
  line: number
  label: Label
}

/** The lines that belong to one article, by index and in page order. */
export interface LineGroup {
  kicker: number[]
  headline: number[]
  deck: number[]
  /** Lines of the body, credits and captions. */
  flow: GroupLine[]
  /** True for a photo that is printed on its own. */
  isPhoto: boolean
  /** True for an advertisement. */
  isAdvertisement: boolean
  /** Pictures and breaks between its lines. */
  figures: readonly FigurePlacement[]
  /** Id of the article in the catalog that knows it. */
  known?: string
}

/** Everything on the page that belongs to one article. */
export interface ArticleGroup extends LineGroup {
  /** The split of the only headline line; `null` when it cannot hold a kicker. */
  fusedKicker: FusedKicker | null
  /** A heading from elsewhere on the page that is its kicker. */
  attachedKicker: AttachedKicker | null
  /** Name of its column, printed above it. */
  rubric: PageReference | null
  /** Name of its section, printed above another article. */
  section: string | null
  /** References to other pages. */
  continuations: readonly PageReference[]
}

/** An orphan heading that was attached to an article as its kicker. */
export interface AttachedKicker {
  /** Index of its line. */
  line: number
  /** From 0 to 1. */
  confidence: number
  /** Other articles that it may belong to, most likely first. */
  others: AttachmentCandidate[]
}

/** An article that an orphan heading may belong to. */
export interface AttachmentCandidate {
  /** Index of its group. */
  group: number
  /** From 0 to 1. */
  confidence: number
}

/** A heading without its article. */
export interface OrphanHeading {
  /** Index of its line. */
  line: number
  /** Index of the group that it follows, or -1. */
  after: number
}

/** The articles of a page, and what belongs to none of them. */
export interface PageGroups {
  articles: ArticleGroup[]
  /** Indexes of the lines that name the page. */
  pageName: number[]
  /** Headings that fit no article. */
  orphans: { line: number; others: AttachmentCandidate[] }[]
  /** Breaks between two articles. */
  breaks: { figure: FigurePlacement; after: number }[]
  /** Indexes of the lines that belong to the page itself: running heads, contents, noise. */
  furniture: number[]
  /** References and names of columns that are near no article. */
  references: PageReference[]
}
