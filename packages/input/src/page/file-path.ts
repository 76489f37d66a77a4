const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/

/**
 * Returns a path from the folder of the input as a file states it, without `.` segments, or `null`
 * when it leads out of the folder: absolute paths, `..` beyond the top, and URLs.
 */
export function pathInFolder(path: string): string | null {
  const plain = path.replace(/^file:(?:\/\/)?(?=\.{0,2}\/?[^/])/i, '').replaceAll('\\', '/')
  if (plain.includes('\0') || plain.startsWith('/') || SCHEME.test(plain)) return null
  const parts: string[] = []
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length ? parts.join('/') : null
}

export const isWebUrl = (path: string): boolean => /^https?:\/\/[^/]/i.test(path)

/** Returns the address of a picture for Markdown. */
export const markdownUrl = (path: string): string =>
  path.replace(/[\s()<>\\[\]%]/g, (sign) =>
    sign === '%' ? (isWebUrl(path) ? '%' : '%25') : [...new TextEncoder().encode(sign)].map(hex).join(''),
  )

const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
