import { sha1 } from './sha-1.js'

/** Bytes of a UUID. */
const BYTES = 16

/** A name-based UUID of version 5 (RFC 9562, 5.5): the same for the same namespace and name, for ever. */
export function uuidV5(namespace: string, name: string): string {
  const text = new TextEncoder().encode(name)
  const bytes = new Uint8Array(BYTES + text.length)
  const space = namespace.replaceAll('-', '')
  for (let at = 0; at < BYTES; at++) bytes[at] = Number.parseInt(space.slice(2 * at, 2 * at + 2), 16)
  bytes.set(text, BYTES)
  const digest = sha1(bytes).subarray(0, BYTES)
  digest[6] = (digest[6]! & 0x0f) | 0x50
  digest[8] = (digest[8]! & 0x3f) | 0x80
  let hex = ''
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
