import { deflateRawSync } from 'node:zlib'
import type { Given } from '../theme/playground/restore.js'
import { mark } from '../theme/playground/share.js'
import type { MessageExample } from './message-examples.js'

/** The fragment with which the playground opens on an example; `null` when the example is given what its form has no field for. */
export function playgroundLink({ sources, options }: MessageExample): string | null {
  const { date, publication, ...others } = options
  if (Object.keys(others).length > 0 || sources.some(({ page }) => page !== undefined)) return null
  const given: Given = {
    pages: sources.map(({ name = '', text }) => ({ name, text })),
    known: { publication: typeof publication === 'string' ? publication : '', date: date ?? '', language: 'auto' },
  }
  return mark + deflateRawSync(JSON.stringify(given), { level: 9 }).toString('base64url')
}
