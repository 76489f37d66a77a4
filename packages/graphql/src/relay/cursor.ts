import type { ListKey } from '../source/issue-source.js'
import { decodeBase64Url, encodeBase64Url } from './base64url.js'

/**
 * Returns the cursor of an entry: its key in the order, not its number, so it stays valid when
 * entries are added.
 */
export const cursorOf = ({ value, id }: ListKey): string => encodeBase64Url(JSON.stringify([value, id]))

/** Returns the key that a cursor contains, or `null` when the text is not a cursor. */
export function readCursor(cursor: string): ListKey | null {
  try {
    const [value, id, ...rest] = JSON.parse(decodeBase64Url(cursor) ?? 'null') as unknown[]
    const isValue = typeof value === 'string' || typeof value === 'number'
    return isValue && typeof id === 'string' && rest.length === 0 ? { value, id } : null
  } catch {
    return null
  }
}
