import { absoluteUrl } from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { checkPingSettings, PING_SETTINGS, type PingResult, type PingSettings, sendPing } from './ping.js'

/** Pages that search engines should visit. */
export interface IndexNowSubmission {
  /** Absolute URLs of pages that were added, changed or removed, all on one host. */
  urls: readonly string[]
  /**
   * The key that proves ownership of the host: 8 to 128 letters, digits and hyphens. A file at
   * `keyLocation` contains it.
   */
  key: string
  /** Absolute URL of that file; `https://<host>/<key>.txt` by default. */
  keyLocation?: string
  /**
   * Absolute URL of the service, which shares what it is sent with all search engines that take
   * part; `https://api.indexnow.org/indexnow` by default.
   */
  endpoint?: string
}

const OPTIONS = { urls: true, key: true, keyLocation: true, endpoint: true } as const satisfies Record<
  keyof IndexNowSubmission,
  true
>
const ENDPOINT = 'https://api.indexnow.org/indexnow'
const KEY = /^[a-z\d-]{8,128}$/i
/** Maximum number of URLs in a request, set by IndexNow. */
const MAX_URLS = 10_000

/**
 * Submits pages to the search engines that take part in IndexNow. Returns one result for each
 * request of at most 10,000 URLs, and none without any URL; a service that cannot be reached or
 * refuses is a result, not an error.
 *
 * @throws FeedError when an argument is wrong
 */
export async function submitIndexNow(
  submission: IndexNowSubmission,
  settings: PingSettings = {},
): Promise<PingResult[]> {
  checkOptionNames(submission, OPTIONS)
  checkOptionNames(settings, PING_SETTINGS, 'settings')
  const checked = checkPingSettings(settings)
  const { key, keyLocation, endpoint = ENDPOINT } = submission
  const urls = urlsOfOneHost(submission.urls)
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw optionError('key', 'a key of 8 to 128 letters, digits and hyphens', key)
  }
  const location = keyLocation === undefined ? {} : { keyLocation: absoluteUrl('keyLocation', keyLocation).href }
  const url = absoluteUrl('endpoint', endpoint).href
  const results: PingResult[] = []
  for (let from = 0; from < urls.length; from += MAX_URLS) {
    const about = urls.slice(from, from + MAX_URLS)
    const body = JSON.stringify({ host: new URL(about[0]!).host, key, ...location, urlList: about })
    results.push(await sendPing({ url, about, contentType: 'application/json; charset=utf-8', body }, checked))
  }
  return results
}

function urlsOfOneHost(value: unknown): string[] {
  if (!Array.isArray(value)) throw optionError('urls', 'an array of absolute URLs', value)
  const urls = value.map((url, index) => absoluteUrl(`urls[${index}]`, url))
  const other = urls.findIndex(({ host }) => host !== urls[0]?.host)
  if (other !== -1) {
    const hint = 'Submit the pages of each host separately.'
    throw optionError(`urls[${other}]`, `a URL on the host ${urls[0]?.host}`, value[other], null, hint)
  }
  return urls.map(({ href }) => href)
}
