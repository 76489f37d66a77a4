/** The feeds of a site. */
export interface FeedSettings {
  /** `aggregator` for feeds that suit services which show lists of articles; none by default. */
  profile?: 'aggregator'
  /** Number of issues in the feeds, counted from the latest; 7 by default. */
  issues?: number
  /** Maximum number of articles in each feed; unlimited by default. */
  limit?: number
  /** `full`, the default, for the whole text of articles; `summary` for the first block. */
  text?: 'full' | 'summary'
  /** Maximum number of characters of a summary; unlimited by default. */
  summaryLength?: number
  /** Parts of the headline that are added to the title; neither by default. */
  headline?: { kicker?: boolean; deck?: boolean }
  /** `each`, the default, for one author element per person; `joined` for one with all names. */
  creators?: 'each' | 'joined'
  /** Copyright notice in plain text; none by default. */
  rights?: string
  /** URLs of WebSub hubs; none by default. */
  hub?: string[]
}

/** The e-mail edition of the latest issue. */
export interface EmailSettings {
  /** Maximum number of articles; 10 by default. */
  limit?: number
  /** `summary`, the default, for the first words of articles; `full` for the whole text. */
  text?: 'summary' | 'full'
  /** URL by which a reader cancels the e-mails: http, https or mailto; none by default. */
  unsubscribeUrl?: string
}
