import { wholeNumber } from '../arguments/check-options.js'
import { checkThat } from '../arguments/checks.js'

/** The part of `Response` of the Fetch Standard that a notification reads. */
export interface PingResponse {
  readonly ok: boolean
  readonly status: number
}

/** The part of `fetch` of the Fetch Standard that a notification uses. */
export type PingFetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<PingResponse>

/** Settings of the sending of notifications. Each has a default. */
export interface PingSettings {
  /** Sends the request; the global `fetch` by default. */
  fetch?: PingFetch
  /** Cancels the requests that have not been answered; none by default. */
  signal?: AbortSignal
  /** Milliseconds after which a request is given up; 10,000 by default. */
  timeout?: number
}

/** The outcome of a notification. */
export interface PingResult {
  /** URL to which it was sent. */
  url: string
  /** The URLs that it was about. */
  about: string[]
  /** True when it was accepted. */
  ok: boolean
  /** HTTP status of the answer; `null` without an answer. */
  status: number | null
  /** The reason for which it was not accepted, in a sentence; `null` when it was. */
  error: string | null
}

/** A request that notifies a server. */
export interface Ping {
  url: string
  about: string[]
  contentType: string
  body: string
}

const TIMEOUT = 10_000

/**
 * Sends a notification and returns what became of it. Never throws because of the network or the
 * answer.
 */
export async function sendPing(ping: Ping, settings: CheckedPingSettings): Promise<PingResult> {
  const { url, about, contentType, body } = ping
  const deadline = AbortSignal.timeout(settings.timeout)
  const signal = settings.signal === null ? deadline : AbortSignal.any([settings.signal, deadline])
  try {
    signal.throwIfAborted()
    const request = { method: 'POST', headers: { 'content-type': contentType }, body, signal }
    const { ok, status } = await Promise.race([settings.fetch(url, request), rejectionOf(signal)])
    return { url, about, ok, status, error: ok ? null : `The server answered with the status ${status}.` }
  } catch (error) {
    const reason = deadline.aborted ? `No answer within ${settings.timeout} ms.` : messageOf(error)
    return { url, about, ok: false, status: null, error: reason }
  }
}

/** Settings after their checks. */
export interface CheckedPingSettings {
  fetch: PingFetch
  signal: AbortSignal | null
  timeout: number
}

/** Names of the settings. */
export const PING_SETTINGS = { fetch: true, signal: true, timeout: true } as const satisfies Record<
  keyof PingSettings,
  true
>

/** @throws FeedError when a setting is wrong */
export function checkPingSettings({ fetch, signal, timeout = TIMEOUT }: PingSettings): CheckedPingSettings {
  const send: unknown = fetch ?? globalThis.fetch
  checkThat(typeof send === 'function', 'settings.fetch', 'a function such as the global fetch', fetch)
  checkThat(signal === undefined || isSignal(signal), 'settings.signal', 'an AbortSignal', signal)
  return { fetch: send as PingFetch, signal: signal ?? null, timeout: wholeNumber('timeout', timeout, 1) }
}

const isSignal = (value: unknown): value is AbortSignal =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'throwIfAborted' in value

/** Rejects when the signal aborts, for a `fetch` that does not heed it. */
const rejectionOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : String(error)
