import { sha1 } from './sha-1.js'

/** Length of a UUID in bytes. */
const UUID_LENGTH = 16

/** Returns the name-based UUID of version 5 (RFC 9562, 5.5) for a namespace and a name. */
export function uuidV5(namespace: string, name: string): string {
  const encodedName = new TextEncoder().encode(name)
  const bytes = new Uint8Array(UUID_LENGTH + encodedName.length)
  const namespaceDigits = namespace.replaceAll('-', '')
  for (let index = 0; index < UUID_LENGTH; index++)
    bytes[index] = Number.parseInt(namespaceDigits.slice(2 * index, 2 * index + 2), 16)
  bytes.set(encodedName, UUID_LENGTH)
  const digest = sha1(bytes).subarray(0, UUID_LENGTH)
  digest[6] = (digest[6]! & 0x0f) | 0x50
  digest[8] = (digest[8]! & 0x3f) | 0x80
  let hex = ''
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
