import { absoluteUrl } from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { checkPingSettings, PING_SETTINGS, type PingResult, type PingSettings, sendPing } from './ping.js'

/** Hubs to notify, and feeds that have changed. */
export interface WebSubPing {
  /** Absolute URLs of the hubs, as in the option `hub` of the feeds. */
  hub: string | readonly string[]
  /** Absolute URLs of the feeds, as in their option `feedUrl`. */
  topic: string | readonly string[]
}

const OPTIONS = { hub: true, topic: true } as const satisfies Record<keyof WebSubPing, true>

/**
 * Notifies WebSub hubs that feeds have changed, so that they fetch them and send them to their
 * subscribers. Returns one result for each hub; a hub that cannot be reached or refuses is a
 * result, not an error.
 *
 * @throws FeedError when an argument is wrong
 */
export async function pingWebSub(options: WebSubPing, settings: PingSettings = {}): Promise<PingResult[]> {
  checkOptionNames(options, OPTIONS)
  checkOptionNames(settings, PING_SETTINGS, 'settings')
  const hubs = urlsOf('hub', options.hub)
  const topics = urlsOf('topic', options.topic)
  const checked = checkPingSettings(settings)
  const body = new URLSearchParams([['hub.mode', 'publish']])
  // Hubs agree on `hub.url`; some expect the name that the specification uses elsewhere.
  for (const topic of topics) {
    body.append('hub.url', topic)
    body.append('hub.topic', topic)
  }
  const contentType = 'application/x-www-form-urlencoded'
  return Promise.all(hubs.map((url) => sendPing({ url, about: topics, contentType, body: body.toString() }, checked)))
}

function urlsOf(option: string, value: string | readonly string[]): string[] {
  const urls = [value].flat().map((url) => absoluteUrl(option, url).href)
  if (urls.length === 0) throw optionError(option, 'at least one absolute URL', value)
  return urls
}
