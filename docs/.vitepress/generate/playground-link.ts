import { deflateRawSync } from 'node:zlib'
import type { Given } from '../theme/playground/restore.js'
import { mark } from '../theme/playground/share.js'
import type { MessageExample } from './message-examples.js'

/**
 * Returns the fragment of a URL that opens an example in the playground; `null` when the example
 * has options without a field in the playground.
 */
export function playgroundLink({ sources, options }: MessageExample): string | null {
  const { date, publication, ...others } = options
  if (Object.keys(others).length > 0 || sources.some(({ page }) => page !== undefined)) return null
  const given: Given = {
    pages: sources.map(({ name = '', text }) => ({ name, text })),
    known: { publication: typeof publication === 'string' ? publication : '', date: date ?? '', language: 'auto' },
  }
  return mark + deflateRawSync(JSON.stringify(given), { level: 9 }).toString('base64url')
}
