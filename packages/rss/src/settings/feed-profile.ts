import { oneOf } from '../arguments/check-options.js'
import type { FeedOptions, FeedProfile } from './feed-options.js'

/** Maximum number of characters of a summary for aggregators, which show two or three lines. */
const AGGREGATOR_SUMMARY = 200

/**
 * Options that a profile sets. Aggregators show a list of articles, so that they need a short
 * summary, a picture, and each author on their own, with a URL where there is one.
 */
const PROFILES: Readonly<Record<FeedProfile, Partial<FeedOptions>>> = {
  aggregator: { text: 'summary', summaryLength: AGGREGATOR_SUMMARY, creators: 'each', enclosure: true },
}

/**
 * Returns the options with those of their profile for all that are not given.
 *
 * @throws FeedError when there is no such profile
 */
export function withProfile(options: FeedOptions): FeedOptions {
  if (options.profile === undefined) return options
  const profile = oneOf('profile', ['aggregator'], options.profile)
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...PROFILES[profile], ...(Object.fromEntries(given) as unknown as FeedOptions) }
}
