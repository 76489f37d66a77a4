/**
 * Encodes a text as base64url of its UTF-8 (RFC 4648, section 5), without padding. Lone surrogates
 * become U+FFFD.
 */
export function encodeBase64Url(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Decodes base64url to a text; returns `null` when it is not the base64url of valid UTF-8. */
export function decodeBase64Url(encoded: string): string | null {
  if (!/^[\w-]*$/.test(encoded)) return null
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (byte) => byte.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
