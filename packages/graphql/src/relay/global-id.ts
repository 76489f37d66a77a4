import type { ListKey } from '../source/issue-source.js'

/** A text as base64url of its UTF-8 (RFC 4648, 5), without padding. Lone surrogates become U+FFFD. */
function encodeOpaque(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text of an opaque string; `null` when it is none. */
function decodeOpaque(opaque: string): string | null {
  if (!/^[\w-]*$/.test(opaque)) return null
  try {
    const bytes = Uint8Array.from(atob(opaque.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Types whose objects have a global id. */
export type NodeType = 'Publication' | 'Issue' | 'Page' | 'Article'

/** A global id: the type and the model's own id, so it is the same whenever the object is imported. */
export const globalId = (type: NodeType, id: string): string => encodeOpaque(`${type}:${id}`)

/** What a global id names; `null` when it is none. */
export function readGlobalId(id: string): { type: NodeType; id: string } | null {
  const [, type, own] = /^(Publication|Issue|Page|Article):(.*)$/s.exec(decodeOpaque(id) ?? '') ?? []
  return type === undefined || own === undefined ? null : { type: type as NodeType, id: own }
}

/** The cursor of an entry: its place in the order, not its number, so it stays right when others are added. */
export const cursorOf = ({ value, id }: ListKey): string => encodeOpaque(JSON.stringify([value, id]))

/** The place that a cursor names; `null` when it is none. */
export function readCursor(cursor: string): ListKey | null {
  try {
    const [value, id, ...rest] = JSON.parse(decodeOpaque(cursor) ?? 'null') as unknown[]
    const isValue = typeof value === 'string' || typeof value === 'number'
    return isValue && typeof id === 'string' && rest.length === 0 ? { value, id } : null
  } catch {
    return null
  }
}
