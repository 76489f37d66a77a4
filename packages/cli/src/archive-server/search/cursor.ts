import type { ListKey } from '@banmian/graphql'

/**
 * Returns the key of an entry as a parameter of a URL. It is no number of a page, so that it stays
 * valid when entries are added.
 */
export const cursorOf = ({ value, id }: ListKey): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Returns the key that a cursor contains, or null if the text is not a cursor. */
export function readCursor(cursor: string): ListKey | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 2) return null
    const [value, id]: unknown[] = parts
    return (typeof value === 'string' || typeof value === 'number') && typeof id === 'string' ? { value, id } : null
  } catch {
    return null
  }
}
