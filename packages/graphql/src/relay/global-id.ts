import { check, checkText } from '../arguments/checks.js'
import { decodeBase64Url, encodeBase64Url } from './base64url.js'

/** The types whose objects have a global id. */
export type NodeType = 'Publication' | 'Issue' | 'Page' | 'Article'

const NODE_TYPES: readonly NodeType[] = ['Publication', 'Issue', 'Page', 'Article']

/**
 * Returns the global id of an object (GraphQL Global Object Identification): its type and the
 * identifier from the model, so it stays the same when the object is imported again. The
 * identifier of a publication is its name.
 *
 * @throws GraphqlArgumentError when the type is unknown or the id is not a string.
 */
export function globalId(type: NodeType, id: string): string {
  check.that(NODE_TYPES.includes(type), 'type', `one of ${NODE_TYPES.join(', ')}`, type)
  checkText(id, 'id')
  return encodeBase64Url(`${type}:${id}`)
}

/**
 * Returns the type and the identifier that a global id contains, or `null` when the text is not a
 * global id.
 *
 * @throws GraphqlArgumentError when the value is not a string.
 */
export function readGlobalId(id: string): { type: NodeType; id: string } | null {
  checkText(id, 'id')
  const decoded = decodeBase64Url(id) ?? ''
  const type = NODE_TYPES.find((name) => decoded.startsWith(`${name}:`))
  return type === undefined ? null : { type, id: decoded.slice(type.length + 1) }
}
