import { deflateRawSync } from 'node:zlib'
import { mark } from '../theme/playground/state/share.js'
import type { Work } from '../theme/playground/state/work.js'
import type { MessageExample } from './messages/message-examples.js'

/**
 * Returns the fragment of a URL that opens an example in the playground; `null` when the example
 * has options without a field in the playground.
 */
export function playgroundLink({ sources, options }: MessageExample): string | null {
  const { date, publication, ...others } = options
  if (Object.keys(others).length > 0 || sources.some(({ page }) => page !== undefined)) return null
  const given: Pick<Work, 'pages' | 'known'> = {
    pages: sources.map(({ name = '', text }) => ({ name, text })),
    known: { publication: typeof publication === 'string' ? publication : '', date: date ?? '', language: 'auto' },
  }
  return mark + deflateRawSync(JSON.stringify(given), { level: 9 }).toString('base64url')
}
