import { filterXml, safeUrl } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'

/** Reason of the loss of characters, in every format that is XML or contains it. */
export const FORBIDDEN_CHARACTERS = 'XML cannot contain control characters, U+FFFE, U+FFFF and lone surrogates.'
/** Reason of the loss of a URL, in every format that is shown to readers. */
export const UNSAFE_URL = 'Only URLs that are safe to follow are written, in the form of the URL Standard.'

/** Returns a text as XML can hold it, and records the characters that it cannot. */
export function xmlValue(value: string, steps: Steps, losses: LossList): string {
  const kept = filterXml(value)
  if (kept !== value) losses.simplify(steps, FORBIDDEN_CHARACTERS, kept)
  return kept
}

/**
 * Returns a URL that may be followed, or `''`, and records it when it is not the one in the issue.
 */
export function writtenUrl(url: string, steps: Steps, losses: LossList): string {
  const kept = safeUrl(url) ?? ''
  if (kept !== url) losses.simplify(steps, UNSAFE_URL, kept)
  return kept
}
