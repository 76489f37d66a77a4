import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Returns a text compressed. */
export const packed = (text: string): Uint8Array => deflateRawSync(text, { level: 3 })

/** Returns the text that {@link packed} compressed. Throws when the bytes are damaged. */
export const unpacked = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8')

/** Returns the SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
