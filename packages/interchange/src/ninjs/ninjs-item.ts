/** A text of a ninjs item, with its part in the item. */
export interface NinjsText {
  role?: string
  contentType?: string
  value: string
}

/** A name of a ninjs item: a person, a subject, a genre. */
export interface NinjsName {
  name?: string
  rel?: string
  role?: string
  literal?: string
  contactInfo?: { type: string; value: string }[]
}

/** A file of a picture. */
export interface NinjsRendition {
  name: string
  href: string
  width?: number
  height?: number
}

/**
 * The properties of ninjs 3.1 that are written. Those of version 2.1 are the same in lower case:
 * `versioncreated`.
 */
export interface NinjsItem {
  uri: string
  /** Name of an association. */
  name?: string
  standard?: { name: string; version: string; schema: string }
  type: 'composite' | 'text' | 'picture'
  profile: string
  versionCreated?: string
  pubStatus?: 'usable'
  language?: string
  title?: string
  by?: string
  located?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  people?: NinjsName[]
  subjects?: NinjsName[]
  genres?: NinjsName[]
  infoSources?: NinjsName[]
  altIds?: { role: string; value: string }[]
  renditions?: NinjsRendition[]
  associations?: NinjsItem[]
}

/**
 * Values of `profile` of what banmian writes. By them, a reader knows that nothing is to be
 * guessed.
 */
export const PROFILES = {
  issue: 'banmian-issue',
  page: 'banmian-page',
  article: 'banmian-article',
  picture: 'banmian-picture',
} as const

/** Roles of texts and names that banmian writes. */
export const ROLES = {
  publication: 'publication',
  publisher: 'publisher',
  agency: 'agency',
  rubric: 'rubric',
  unplaced: 'unplaced',
  date: 'issue-date',
  number: 'issue-number',
  edition: 'edition',
  label: 'page-label',
  byline: 'byline ',
  dateline: 'dateline ',
  identifier: 'publication:',
} as const
